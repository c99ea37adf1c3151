package markdown

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// The first bytes of characters that no font of the site has: those for private use, and U+FFFC, which stands for a picture.
const privateByte, specialsByte = 0xee, 0xef

// special marks the bytes of running text that do not simply stand for themselves.
var special = func() (t [256]bool) {
	for _, b := range []byte("\\&<>\"'-.[]{*_~`\r") {
		t[b] = true
	}
	t[invalid], t[privateByte], t[specialsByte] = true, true, true
	return t
}()

// words writes running text: a piece of the source, with its escapes, entities and typewriter signs.
func (c *conversion) words(value []byte, offset int) {
	start := 0
	for i := 0; i < len(value); {
		if !special[value[i]] {
			i++
			continue
		}
		c.run(value[start:i], offset+start) // a quote looks back at the text
		start = i
		n, text := c.sign(value, i, offset+i)
		if n == 0 {
			i++
			continue
		}
		c.instead(text, offset+i, n)
		i += n
		start = i
	}
	c.run(value[start:], offset+start)
}

// sign reads what stands at value[i]: how many bytes, and what they say. 0 bytes: the byte stands for itself.
func (c *conversion) sign(value []byte, i, offset int) (n int, text string) {
	switch value[i] {
	case '\\':
		if i+1 < len(value) && util.IsPunct(value[i+1]) {
			return 2, string(rune(value[i+1]))
		}
		return 0, ""
	case '&':
		if n, text := entity(value[i:]); n > 0 {
			return n, text
		}
		return 1, "&"
	case '<':
		return 1, "<"
	case '>':
		return 1, ">"
	case '"':
		return 1, c.doubleQuote(offset)
	case '\'':
		return 1, c.singleQuote(offset)
	case '-':
		return dash(value, i)
	case '.':
		return ellipsis(value, i)
	case '*', '_', '~', '`':
		c.mayBeLoose(value, i, offset)
		return 0, ""
	case '[':
		c.checkNote(offset)
		c.checkTurned(offset)
		return 0, ""
	case ']':
		c.checkBrokenLink(offset)
		c.checkReference(offset)
		return 0, ""
	case '{':
		c.checkStrayName(offset)
		return 0, ""
	case '\r':
		return 1, ""
	case privateByte, specialsByte:
		c.checkCharacter(value[i:], offset)
		return 0, ""
	}
	return 1, string(utf8.RuneError)
}

// run writes text that stands for itself.
func (c *conversion) run(value []byte, offset int) {
	if len(value) == 0 {
		return
	}
	c.at(offset)
	c.plain = append(c.plain, value...)
	c.html = append(c.html, value...)
	c.block.end = offset + len(value)
}

// instead writes text that stands for n bytes of the source.
func (c *conversion) instead(text string, offset, n int) {
	c.at(offset)
	c.plain = append(c.plain, text...)
	c.html = appendEscaped(c.html, text)
	c.block.end = offset + n
}

// code writes text without any meaning in it.
func (c *conversion) code(value []byte, offset int) {
	if len(value) == 0 {
		return
	}
	c.html = appendEscaped(c.html, value)
	start := 0
	for i, b := range value {
		if b != '\r' && b != invalid {
			continue
		}
		c.plainRun(value[start:i], offset+start)
		if b == invalid {
			c.at(offset + i)
			c.plain = utf8.AppendRune(c.plain, utf8.RuneError)
		}
		start = i + 1
	}
	c.plainRun(value[start:], offset+start)
	c.block.end = offset + len(value)
}

// plainRun adds to the plain text what stands for itself.
func (c *conversion) plainRun(value []byte, offset int) {
	if len(value) > 0 {
		c.at(offset)
		c.plain = append(c.plain, value...)
	}
}

// attributeText gives a piece of the source as it stands in an attribute, with its escapes and entities read.
func (c *conversion) attributeText(value []byte) string {
	return string(appendEscaped(nil, unescape(value)))
}

// unescape reads the escapes and entities in a piece of the source.
func unescape(value []byte) string {
	var out strings.Builder
	for i := 0; i < len(value); {
		n, text := 0, ""
		switch {
		case value[i] == '\\' && i+1 < len(value) && util.IsPunct(value[i+1]):
			n, text = 2, string(rune(value[i+1]))
		case value[i] == '&':
			n, text = entity(value[i:])
		}
		if n == 0 {
			n, text = 1, string(value[i:i+1])
		}
		out.WriteString(text)
		i += n
	}
	return out.String()
}

// entity reads the character reference at the start of a text: how many bytes, and the characters. 0 bytes: it is none.
// See https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references.
func entity(value []byte) (n int, text string) {
	end := 1
	for end < len(value) && (util.IsAlphaNumeric(value[end]) || end == 1 && value[end] == '#') {
		end++
	}
	if end == len(value) || value[end] != ';' {
		return 0, ""
	}
	name := string(value[1:end])
	digits, numeric := strings.CutPrefix(name, "#")
	if !numeric {
		if entity, ok := util.LookUpHTML5EntityByName(name); ok {
			return end + 1, string(entity.Characters)
		}
		return 0, ""
	}
	base, most := 10, 7
	if strings.HasPrefix(digits, "x") || strings.HasPrefix(digits, "X") {
		digits, base, most = digits[1:], 16, 6
	}
	number, err := strconv.ParseUint(digits, base, 32)
	if err != nil || len(digits) > most {
		return 0, ""
	}
	return end + 1, string(showable(rune(number)))
}

// showable gives a character that HTML allows.
func showable(r rune) rune {
	switch {
	case r == '\t' || r == '\n':
		return r
	case r < ' ', r >= 0x7f && r < 0xa0, r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe, !utf8.ValidRune(r):
		return utf8.RuneError
	}
	return r
}

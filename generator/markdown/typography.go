package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// quotes counts the quotes that are open in a block.
type quotes struct{ single, double int }

// elided are the words that Dutch writes with an apostrophe for what was left out (https://taaladvies.net, “apostrof”): 's ochtends,
// 's-Hertogenbosch, 't, 'k, 'n, 'm, 'r, 'ns, 'ie, 'tis.
var elided = map[string]bool{"s": true, "t": true, "k": true, "n": true, "m": true, "r": true, "ns": true, "ie": true, "tis": true}

// doubleQuote sets a typewriter quote: “ or ”, or as it is when it is neither, like a mark for inches.
func (c *conversion) doubleQuote(offset int) string {
	before, after := c.before(), c.after(offset+1)
	if opensAfter(before) && !unicode.IsSpace(after) {
		c.block.double++
		return "“"
	}
	if c.block.double > 0 {
		c.block.double--
		return "”"
	}
	return `"`
}

// singleQuote sets a typewriter apostrophe: ‘ before a quotation, ’ after it and for what was left out of a word.
func (c *conversion) singleQuote(offset int) string {
	before, after := c.before(), c.after(offset+1)
	switch {
	case !opensAfter(before):
		c.block.single = max(c.block.single-1, 0)
		return "’"
	case unicode.IsSpace(after) && c.block.single > 0:
		c.block.single--
		return "’"
	case unicode.IsSpace(after):
		return "'"
	case elision(c.source[c.within(offset+1):]):
		return "’"
	}
	c.block.single++
	return "‘"
}

// before gives the character before the end of the text, a space at its start.
func (c *conversion) before() rune {
	if len(c.plain) == c.block.plain {
		return ' '
	}
	r, _ := utf8.DecodeLastRune(c.plain)
	return r
}

// after gives the character at an offset of the source, behind marks of emphasis; a space at its end.
func (c *conversion) after(offset int) rune {
	rest := c.source[c.within(offset):]
	for range 6 {
		if len(rest) == 0 || bytes.IndexByte([]byte("*_~`["), rest[0]) < 0 {
			break
		}
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return ' '
	}
	r, _ := utf8.DecodeRune(rest)
	return r
}

// opensAfter tells whether a quotation can start behind a character.
func opensAfter(r rune) bool {
	switch r {
	case '.', ',', ':', ';', '!', '?', '%', ')', ']', '}', '…', '”', '’', '\'', '"':
		return false
	}
	return unicode.IsSpace(r) || unicode.IsPunct(r) || r == '=' || r == '+' || r == '<' || r == '>' || r == '|'
}

// elision tells whether the text behind an apostrophe is a year without its century or a word that lost its start.
func elision(rest []byte) bool {
	n := 0
	for n < len(rest) && n < 4 && (isLetter(rest[n]) || isDigit(rest[n])) {
		n++
	}
	if n < len(rest) {
		if r, _ := utf8.DecodeRune(rest[n:]); r == '\'' || unicode.IsLetter(r) || unicode.IsDigit(r) {
			return false
		}
	}
	if n == 2 && isDigit(rest[0]) && isDigit(rest[1]) {
		return true
	}
	return elided[string(bytes.ToLower(rest[:n]))]
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }
func isDigit(b byte) bool  { return '0' <= b && b <= '9' }

// dash sets -- as – and --- as —; longer rows are lines, and stay.
func dash(value []byte, i int) (n int, text string) {
	switch length(value, i) {
	case 2:
		return 2, "–"
	case 3:
		return 3, "—"
	}
	return 0, ""
}

// ellipsis sets ... as …; longer rows are places to fill in, and stay.
func ellipsis(value []byte, i int) (n int, text string) {
	if length(value, i) == 3 {
		return 3, "…"
	}
	return 0, ""
}

// length gives how many times the byte at value[i] stands there, counting at most 4; 0 when it is not the first of its row.
func length(value []byte, i int) int {
	if i > 0 && value[i-1] == value[i] {
		return 0
	}
	n := 1
	for n < 4 && i+n < len(value) && value[i+n] == value[i] {
		n++
	}
	return n
}

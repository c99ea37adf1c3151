package frontmatter

import (
	"strings"
	"unicode/utf8"
)

// layout is what a broken statement `key = value` most likely consists of.
type layout struct {
	value  int    // where the value starts; -1 when there is none
	leaves []span // the value, or the values in its lists and tables, as far as they can be told apart
	open   []byte // the brackets that should close what is still open, the innermost last
}

const (
	blankBytes = " \t\r"
	delimiters = ",;]}#\n"
)

func layoutOf(unit string) layout {
	l := layout{value: valueStart(unit)}
	switch {
	case l.value < 0:
	case strings.IndexByte("[{", unit[l.value]) >= 0:
		l.readBrackets(unit)
	default:
		l.leaves = []span{{l.value, contentEnd(unit, l.value)}}
	}
	return l
}

// valueStart gives where the value on the first line starts, or -1.
func valueStart(unit string) int {
	equals := equalsSign(unit)
	if equals < 0 {
		return -1
	}
	start := equals + 1 + leading(unit[equals+1:], " \t")
	if start >= len(unit) || strings.IndexByte("#\r\n", unit[start]) >= 0 {
		return -1
	}
	return start
}

// equalsSign gives where the equals sign behind the key is, or -1.
func equalsSign(unit string) int {
	s := newScanner(firstOf(unit), 0)
	s.blanks()
	if s.at(`"`) || s.at(`'`) {
		s.line(s.text[s.pos])
	}
	if i := strings.IndexByte(s.text[s.pos:], '='); i >= 0 {
		return s.pos + i
	}
	return -1
}

// contentEnd gives the end of what stands on the line from an offset on, without blanks and comment.
func contentEnd(unit string, from int) int {
	line := firstOf(unit[from:])
	var quote byte
	for i := range len(line) {
		c := line[i]
		afterBlank := i > 0 && strings.IndexByte(blankBytes, line[i-1]) >= 0
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && (i == 0 || afterBlank || strings.IndexByte("[{(,=", line[i-1]) >= 0):
			quote = c
		case c == '#' && (i == 0 || afterBlank):
			line = line[:i]
			return from + len(strings.TrimRight(line, blankBytes))
		}
	}
	return from + len(strings.TrimRight(line, blankBytes))
}

// readBrackets finds the leaves of a list or a table between braces.
func (l *layout) readBrackets(unit string) {
	for i := l.value; i < len(unit); {
		switch c := unit[i]; c {
		case '[':
			l.open = append(l.open, ']')
			i++
		case '{':
			l.open = append(l.open, '}')
			i++
		case ']', '}':
			l.open = l.open[:len(l.open)-1]
			i++
			if len(l.open) == 0 {
				return
			}
		case '#':
			i += len(firstOf(unit[i:]))
		case ' ', '\t', '\r', '\n', ',', ';':
			i++
		default:
			if key := keyLength(unit[i:]); key > 0 {
				i += key
				continue
			}
			end := leafEnd(unit, i)
			l.leaves = append(l.leaves, span{i, end})
			i = end
		}
	}
}

// keyLength gives the length of `key =` at the start of a text, or 0.
func keyLength(text string) int {
	n := bareLength(text)
	blanks := leading(text[n:], " \t")
	if n == 0 || !strings.HasPrefix(text[n+blanks:], "=") {
		return 0
	}
	return n + blanks + 1
}

// leafEnd gives the end of the value between brackets that starts at an offset.
func leafEnd(unit string, start int) int {
	if quote, size := utf8.DecodeRuneInString(unit[start:]); isQuote(quote) {
		if end := quotedEnd(unit, start, quote, size); end > 0 {
			return end
		}
	}
	leaf := unit[start:]
	if end := strings.IndexAny(leaf, delimiters); end >= 0 {
		leaf = leaf[:end]
	}
	leaf = strings.TrimRight(leaf, blankBytes)
	if first, rest, several := strings.Cut(leaf, " "); several && isValue(first) {
		second, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
		if keyLength(strings.TrimSpace(rest)) > 0 || isValue(second) && !isValue(leaf) {
			return start + len(first)
		}
	}
	return start + len(leaf)
}

// quotedEnd gives the end of a value between quotes, curly or straight, or 0 when its closing quote cannot be told.
func quotedEnd(unit string, start int, quote rune, size int) int {
	s := newScanner(unit, start)
	if _, ok := s.value(); ok && !isCurly(quote) && endsLeaf(unit, s.pos) {
		return s.pos
	}
	for i, r := range firstOf(unit[start+size:]) {
		end := start + size + i + utf8.RuneLen(r)
		if isQuote(r) && (isCurly(quote) || isCurly(r)) && endsLeaf(unit, end) {
			return end
		}
	}
	return 0
}

// endsLeaf reports whether a value can end at an offset: behind it comes a delimiter, or the quote of a next value.
func endsLeaf(unit string, end int) bool {
	rest := unit[end:]
	blanks := leading(rest, blankBytes)
	next, _ := utf8.DecodeRuneInString(rest[blanks:])
	return rest[blanks:] == "" || strings.ContainsRune(delimiters, next) || blanks > 0 && isQuote(next)
}

// leading gives how many of the characters at the start of a text are in a set of ASCII characters.
func leading(text, set string) int { return len(text) - len(strings.TrimLeft(text, set)) }

func isQuote(r rune) bool { return r == '"' || r == '\'' || isCurly(r) }

func isCurly(r rune) bool { return strings.ContainsRune("“”„‟‘’‚‛«»", r) }

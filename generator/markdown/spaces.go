package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// plainSpaces gives the source with plain spaces for the foreign ones at the start of its lines: word processors and Option+space on a Mac
// put no-break spaces behind ##, - and 1., where they keep a mark from being one. The source itself is left alone.
func plainSpaces(source []byte) []byte {
	out := source
	for start := 0; start < len(source); {
		line := source[start:]
		if end := bytes.IndexByte(line, '\n'); end >= 0 {
			line = line[:end]
		}
		before := line[:lead(line)]
		if i := bytes.IndexFunc(before, foreignSpace); i >= 0 {
			if &out[0] == &source[0] {
				out = bytes.Clone(source)
			}
			for ; i < len(before); i++ {
				if before[i] >= utf8.RuneSelf || before[i] == '\f' {
					out[start+i] = ' '
				}
			}
		}
		start += len(line) + 1
	}
	return out
}

// lead gives the length of what stands before the text of a line: spaces of any kind, and marks with a space behind them.
func lead(line []byte) int {
	n := leadingSpace(line)
	for {
		mark := blockMark(line[n:])
		space := leadingSpace(line[n+mark:])
		if mark == 0 || space == 0 && line[n] != '>' {
			return n
		}
		n += mark + space
	}
}

// blockMark gives the length of the mark of a quotation, a heading or an item at the start of a text; 0 when there is none.
func blockMark(text []byte) int {
	if len(text) == 0 {
		return 0
	}
	switch n := 0; {
	case text[0] == '>' || text[0] == '-' || text[0] == '+' || text[0] == '*':
		return 1
	case text[0] == '#':
		for n < len(text) && text[n] == '#' {
			n++
		}
		return n
	case isDigit(text[0]):
		return numberMark(text)
	}
	return 0
}

// numberMark gives the length of a number of an item with its dot or bracket; 0 when there is none.
func numberMark(text []byte) int {
	const most = 9
	n := 0
	for n < len(text) && n < most && isDigit(text[n]) {
		n++
	}
	if n == 0 || n == len(text) || text[n] != '.' && text[n] != ')' {
		return 0
	}
	return n + 1
}

// leadingSpace gives the length of the space at the start of a line, of any kind.
func leadingSpace(line []byte) int {
	n := 0
	for n < len(line) {
		if line[n] == ' ' || line[n] == '\t' {
			n++
			continue
		}
		if line[n] < utf8.RuneSelf && line[n] != '\f' {
			break
		}
		r, size := utf8.DecodeRune(line[n:])
		if !foreignSpace(r) {
			break
		}
		n += size
	}
	return n
}

// foreignSpace tells whether a character looks like a space, or like nothing, and is no plain space.
func foreignSpace(r rune) bool {
	return r == '\f' || r >= utf8.RuneSelf && (unicode.IsSpace(r) && r != '\u2028' && r != '\u2029' || r == '\u200b' || r == '\u2060' || r == '\ufeff')
}

// isSpace tells whether a character is a space of any kind.
func isSpace(r rune) bool { return unicode.IsSpace(r) || foreignSpace(r) }

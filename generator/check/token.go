package check

import (
	"unicode"
	"unicode/utf8"
)

// token is what stands between two spaces.
type token struct {
	end      int
	word     bool // it has a letter or a digit
	capitals bool // it has two capitals in a row
}

func readToken(text string, i int) token {
	var t token
	var seen, before sign
	for ; i < len(text); i++ {
		now := signs[text[i]]
		if now == space {
			break
		}
		t.capitals = t.capitals || now&before&capital != 0
		if now == beyond && seen&(letter|capital) == 0 {
			if r, _ := utf8.DecodeRuneInString(text[i:]); unicode.IsLetter(r) {
				now = letter
			}
		}
		seen |= now
		before = now
	}
	t.end, t.word = i, seen&(letter|capital) != 0
	return t
}

// sign is what a byte of a text is a sign of.
type sign uint8

const (
	space   sign = 1 << iota
	capital      // A to Z
	letter       // a to z, and digits
	beyond       // the ASCII characters
)

var signs = func() (t [256]sign) {
	for i := range t {
		switch b := byte(i); {
		case b == ' ' || b == '\n' || b == '\t' || b == '\r':
			t[i] = space
		case isUpper(b):
			t[i] = capital
		case isASCIIWord(b):
			t[i] = letter
		case b >= utf8.RuneSelf:
			t[i] = beyond
		}
	}
	return t
}()

func isSpace(b byte) bool { return signs[b] == space }

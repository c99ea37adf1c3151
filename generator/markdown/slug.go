package markdown

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// latin folds the Latin letters that do not come apart into a letter and a mark.
var latin = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'ı': "i", 'ħ': "h", 'ŋ': "ng", 'ŧ': "t", 'ə': "e",
}

// Slug makes a name for an address or a file of a text: lower case, words joined by hyphens, Latin letters without their marks,
// letters of other scripts as they are. "Één idee: foto's" → "een-idee-fotos". It is "" when the text has no letter or digit.
func Slug(text string) string {
	var out strings.Builder
	gap, other := false, false // other: the last letter was of another script, so marks belong to it
	for _, r := range norm.NFKD.String(text) {
		switch {
		case unicode.Is(unicode.M, r):
			if other && !gap {
				out.WriteRune(r)
			}
			continue
		case joins(r):
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			gap = true
			continue
		}
		if gap && out.Len() > 0 {
			out.WriteByte('-')
		}
		r = unicode.ToLower(r)
		gap, other = false, r > unicode.MaxASCII && !unicode.Is(unicode.Latin, r)
		if folded, ok := latin[r]; ok {
			out.WriteString(folded)
		} else {
			out.WriteRune(r)
		}
	}
	return norm.NFC.String(out.String())
}

// joins tells whether a character leaves no gap in a word: apostrophes, soft hyphens, and what joins or stretches Arabic letters.
func joins(r rune) bool {
	switch r {
	case '\'', '‘', '’', 'ʼ', '\u00ad', '\u200b', '\u200c', '\u200d', 'ـ':
		return true
	}
	return false
}

package problem

import (
	"fmt"
	"strings"
	"unicode"
)

// likeLatin are letters of other alphabets that look like ours.
var likeLatin = map[rune]rune{
	'а': 'a', 'е': 'e', 'о': 'o', 'р': 'p', 'с': 'c', 'х': 'x', 'у': 'y', 'і': 'i', 'ј': 'j', 'ѕ': 's', 'ο': 'o', 'ν': 'v', 'α': 'a',
}

// plainly gives a character as a reader sees it: a dash as a hyphen, a letter of another alphabet as ours, nothing for what is invisible.
func plainly(r rune) rune {
	switch {
	case unicode.Is(unicode.Cf, r):
		return -1
	case unicode.Is(unicode.Pd, r) || r == '−':
		return '-'
	case unicode.Is(unicode.Zs, r):
		return ' '
	case likeLatin[r] != 0:
		return likeLatin[r]
	}
	return r
}

// difference says what differs between a word and one that looks the same; "" when they differ to the eye, or not at all.
func difference(word, meant string, language Language) string {
	if word == meant || strings.Map(plainly, word) != meant {
		return ""
	}
	for _, r := range word {
		if plainly(r) == r {
			continue
		}
		what := Phrase{"een letter uit een ander alfabet", "a letter of another alphabet"}
		switch plainly(r) {
		case -1:
			what = Phrase{"een onzichtbaar teken", "an invisible character"}
		case '-':
			what = Phrase{"een lang streepje", "a long dash"}
		case ' ':
			what = Phrase{"een bijzondere spatie", "a special space"}
		}
		return fmt.Sprintf(Phrase{"\nHet ziet er hetzelfde uit, maar in uw woord staat %s (U+%04X).", "\nIt looks the same, but your word has %s in it (U+%04X)."}.In(language), what.In(language), r)
	}
	return ""
}

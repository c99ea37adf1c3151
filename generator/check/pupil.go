package check

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// askPupils asks of every “(groep 5)” and “uit groep 5” whether a child's name stands before it.
func (r *reading) askPupils(p *passage, q asked) {
	for from := 0; ; {
		i := strings.Index(p.text[from:], "roep ")
		if i < 0 {
			return
		}
		group := from + i
		from = group + len("roep ")
		if from == len(p.text) || !isDigit(p.text[from]) || group == 0 || p.text[group-1]|0x20 != 'g' {
			continue
		}
		if n := nameBefore(p.text[:group-1]); n.isPupil(p.text) && !r.amongStaff(p, n.start) {
			q.report(r.at(p.at(n.start)), strings.Join(strings.Fields(p.text[n.start:groupEnd(p.text, from)]), " "))
		}
	}
}

// groupEnd gives where the number of a group ends, with the bracket behind it: “5)”, “5/6”, “7b”.
func groupEnd(text string, from int) int {
	end := from
	for end < len(text) && (isDigit(text[end]) || isLetter(text[end]) || text[end] == '/') {
		end++
	}
	if bracket := strings.IndexByte(text[end:], ')'); bracket >= 0 && strings.IndexAny(text[end:end+bracket], "(.,") < 0 {
		return end + bracket + 1
	}
	return end
}

// name is a row of words with capitals before a group: “Emma”, “Emma de Vries”, “Sofie B.”.
type name struct {
	start, end int // of the last word
	brackets   bool
}

// nameBefore finds the word with a capital before “(” or “ uit ” at the end of a text; none has no end.
func nameBefore(text string) name {
	before, brackets := strings.CutSuffix(text, "(")
	if !brackets {
		found := false
		if before, found = strings.CutSuffix(text, " uit "); !found {
			return name{}
		}
	}
	before = strings.TrimRight(before, " \n")
	if initial := len(before) - 2; initial > 0 && before[initial+1] == '.' && isUpper(before[initial]) {
		before = strings.TrimRight(before[:initial], " \n")
	}
	start := wordStart(before)
	first, size := utf8.DecodeRuneInString(before[start:])
	next, _ := utf8.DecodeRuneInString(before[start+size:])
	if !unicode.IsUpper(first) || !unicode.IsLower(next) {
		return name{}
	}
	return name{start, len(before), brackets}
}

// wordStart gives where the last word of a text starts.
func wordStart(text string) int {
	i := len(text)
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if !unicode.IsLetter(r) {
			break
		}
		i -= size
	}
	return i
}

// notBefore are words that stand before the names of grown-ups, of things and of places, and not before that of a child.
var notBefore = wordSet(`de het een onze ons juf meester mevrouw meneer mevr dhr leraar lerares leerkracht leerkrachten mentor directeur coördinator begeleider
	coach invaller stagiair stagiaire ouder moeder vader opa oma voorlezer vrijwilliger lid collega app methode boek project musical lied werkgroep team
	naar in bij op te`)

// ofChildren are words that stand before the name of a child.
var ofChildren = wordSet(`door leerling kind jongen meisje zei zegt volgens vriend vriendin vriendje vriendinnetje broer zus broertje zusje`)

// isPupil tells whether a name is likely a child's: a known first name, or any behind a word that leads to one. Only children are said
// to be “uit” a group: there any name does, but not at the start of a sentence, where every word has a capital.
func (n name) isPupil(text string) bool {
	if n.end == 0 {
		return false
	}
	known := firstNames[text[n.start:n.end]]
	for before := text[:n.start]; ; {
		trimmed := strings.TrimRight(before, " \n‘’“”'\"(")
		previous := trimmed[wordStart(trimmed):]
		first, _ := utf8.DecodeRuneInString(previous)
		switch word := strings.ToLower(previous); {
		case notBefore[word]:
			return false
		case unicode.IsUpper(first) && !strings.HasSuffix(before, "("):
			known = known || firstNames[previous]
			before = trimmed[:len(trimmed)-len(previous)]
			continue
		case known:
			return true
		case before == text[:n.start] && previous == "" || commonWords[text[n.start:n.end]]:
			return false
		default:
			return !n.brackets || ofChildren[word]
		}
	}
}

// staff is what is said of those who work at a school or sit in its councils.
var staff = regexp.MustCompile(`(?i)\b(?:leraar|leraren|lerares|leerkracht|docent|mentor|juf|meester|collega|personeel|stagiair|klassenouder|contactouder|contactpers|leidster|directeur|directie|mr\b|medezeggenschap|ouderraad|werkgroep|klankbord|oudercommissie)|\w*team\b|begeleider|voor (?:de|welke) (?:groep|klas)\b|overblijf`)

// amongStaff reports whether the sentence in which a name stands, the heading above it or the title is about grown-ups.
func (r *reading) amongStaff(p *passage, start int) bool {
	sentence := sentenceAround([]byte(p.text), start, start)
	return staff.Match(sentence) || staff.MatchString(p.under) || staff.MatchString(r.base.Title.String())
}

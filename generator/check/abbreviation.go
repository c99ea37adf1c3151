package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// abbreviation is one that is not explained, where it stands first in a document.
type abbreviation struct {
	word  string
	place problem.Place
}

// abbreviations are those of one document, while it is read.
type abbreviations struct {
	words     []string
	offsets   []int // where each word stands first
	explained []string
}

// askToken asks of each row of capitals in a token whether it is an abbreviation that needs an explanation.
func (r *reading) askToken(p *passage, start, end int) {
	text := p.text
	for i := start; i < end; {
		if !isUpper(text[i]) || i > start && (isLetter(text[i-1]) && !afterQuote(text, i) || isDigit(text[i-1])) {
			i++
			continue
		}
		stop := i
		for stop < end && (isUpper(text[stop]) || isDigit(text[stop])) {
			stop++
		}
		if isAbbreviation(text[i:stop]) && !continues(text[stop:end]) && !isPostcode(text, i, stop) {
			r.abbreviations.add(p, i, stop)
		}
		i = stop
	}
}

// afterQuote reports whether a sign that is not a letter stands before an index.
func afterQuote(text string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	return !unicode.IsLetter(before)
}

// continues reports whether a word goes on in small letters.
func continues(rest string) bool {
	next, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLetter(next)
}

// isAbbreviation reports whether a row of capitals and digits is an abbreviation that not everybody knows.
func isAbbreviation(word string) bool {
	capitals := strings.TrimRight(word, "0123456789")
	if len(capitals) < 2 || len(word) > 5 || strings.ContainsAny(capitals, "0123456789") {
		return false
	}
	return strings.Trim(capitals, "IVX") != "" && !wellKnown[word]
}

// wellKnown are abbreviations that everybody knows, and words that are written in capitals for emphasis.
var wellKnown = wordSet(`
	NL EU VS UK TV PDF USB WC CD DVD GPS SMS QR ID OK BV NV VOF URL WIFI APP APPS FAQ SOS PIN OV NOS NPO TIKTOK COVID CM KM MM KG ML
	NIET WEL GEEN LET OP NIEUW OOK MAAR ALLE ALLES ELKE ELK NOOIT EN OF DE HET EEN UW JE WIJ ZE ZIJ IK HIJ ER IS DAN AL NU JA NEE VOL VOOR NA
	MET ZELF SAMEN GRATIS TIP STOP START EXTRA MOET MAG
`)

func isPostcode(text string, start, end int) bool {
	before := strings.TrimRight(text[:start], " \u00a0")
	digits := len(before) - len(strings.TrimRight(before, "0123456789"))
	return end-start == 2 && digits == 4
}

// add remembers an abbreviation, and whether it is explained on the spot: “de ouderraad (OR)”, “OR (ouderraad)”.
func (a *abbreviations) add(p *passage, start, end int) {
	word, after := p.text[start:end], p.text[end:]
	if start > 1 && p.text[start-1] == '(' && strings.HasPrefix(after, ")") || explainedAfter(after) {
		a.explained = append(a.explained, word)
		return
	}
	if !slices.Contains(a.words, word) {
		a.words, a.offsets = append(a.words, word), append(a.offsets, p.at(start))
	}
}

func explainedAfter(after string) bool {
	inside, ok := strings.CutPrefix(after, " (")
	first, _ := utf8.DecodeRuneInString(inside)
	return ok && unicode.IsLower(first)
}

// reportAbbreviations reports those that are explained nowhere. Without a glossary they are kept for one question at the end.
func (r *reading) reportAbbreviations(policy.Doc) {
	found := &r.abbreviations
	for i, word := range found.words {
		switch {
		case r.unread || r.explains[word] || slices.Contains(found.explained, word):
		case r.glossary == nil:
			r.found.abbreviations = append(r.found.abbreviations, abbreviation{word, r.at(found.offsets[i])})
		default:
			r.report(unknownAbbreviation, r.at(found.offsets[i]), word)
		}
	}
}

// askGlossary asks for a glossary when there are abbreviations without one.
func (r *round) askGlossary() {
	if len(r.abbreviations) == 0 {
		return
	}
	told := map[string]bool{}
	var words []string
	for _, found := range r.abbreviations {
		if !told[found.word] {
			told[found.word] = true
			words = append(words, found.word)
		}
	}
	const most = 5
	r.report(noGlossary, r.abbreviations[0].place, list(words[:min(most, len(words))]...))
}

// explained gives the abbreviations that need no explanation in a text: those of the glossary, and those in the names of the
// school, its board, its app and its people.
func explained(school *policy.School, glossary *policy.Glossary) map[string]bool {
	known := map[string]bool{}
	add := func(text string) {
		for _, word := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			known[word] = true
		}
	}
	for _, name := range []string{school.Name, school.Board, school.City} {
		add(name)
	}
	if school.App != nil {
		add(school.App.Name)
	}
	for _, contact := range school.Contacts {
		add(contact.Name)
	}
	if glossary != nil {
		for _, term := range glossary.Terms {
			known[strings.ToUpper(term.ID)] = true
			known[strings.ToUpper(term.Term.String())] = true
			add(term.Term.String())
		}
	}
	return known
}

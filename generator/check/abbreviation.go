package check

import (
	"regexp"
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
		if !continues(text[stop:end]) && !isPostcode(text, i, stop) && !isBank(text, i, stop) && (isAbbreviation(text[i:stop]) || isJoined(text[i:stop], text[stop:end])) {
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

// isAbbreviation reports whether a row of capitals and digits is an abbreviation that not everybody knows. What can be read as a Dutch
// word is one that is written in capitals for emphasis, unless schools know it as an abbreviation.
func isAbbreviation(word string) bool {
	capitals := strings.TrimRight(word, "0123456789")
	if len(capitals) < 2 || len(word) > 5 || strings.ContainsAny(capitals, "0123456789") {
		return false
	}
	return strings.Trim(capitals, "IVX") != "" && !wellKnown[word] && (len(capitals) < len(word) || readable[word] || !isReadable(word))
}

// wellKnown are abbreviations that everybody knows.
var wellKnown = wordSet(`
	NL EU VS UK TV PDF USB WC CD DVD GPS SMS QR ID OK BV NV VOF URL WIFI FAQ SOS PIN OV NOS COVID CM KM MM KG ML
	BTW IBAN BIC BBQ DJ VIP XL XXL XS CO2 EHBO ABC PC TVS NS ANWB WK EK NB PS
	MA DI WO DO VR ZA ZO JAN FEB MRT APR JUN JUL AUG SEP SEPT OKT NOV DEC
`)

// readable are abbreviations in schools that can be read as a word.
var readable = wordSet(`
	ROC LOB ZAT OPP SOVA PABO POVO HAVO KIVA CITO IEP ISK ELO OSO OKE TOS LIO KEC BOR SOT KOL OKR OAB SEO NIO DES AMK SES ZOCO
`)

// smallWords are the Dutch words of two letters, and the pairs of letters that children learn as one sound.
var smallWords = wordSet(`AF AL DE DO EN ER GA HE HO IK IN IS JA JE ME NA NU OF OH OM OP SI TE UW WE ZE ZO AA AU EE EI EU IE IJ OE OO OU UI UU`)

// isReadable reports whether a row of capitals has the vowels and consonants of a Dutch word.
func isReadable(word string) bool {
	if len(word) == 2 {
		return smallWords[word]
	}
	return dutchWord.MatchString(word)
}

// dutchWord is one Dutch syllable, or some in a row.
var dutchWord = func() *regexp.Regexp {
	const (
		begin  = `(?:SCHR|SCH|SPR|SPL|STR|BL|BR|CH|CL|CR|DR|DW|FL|FR|GL|GR|KL|KN|KR|KW|PL|PR|SJ|SL|SM|SN|SP|ST|TJ|TR|TW|VL|VR|WR|ZW|[BCDFGHJKLMNPRSTVWZ])`
		vowels = `(?:AA|AAI|AI|AU|EE|EEU|EI|EU|EO|IE|IEU|IJ|IO|OE|OEI|OO|OOI|OU|UI|UU|[AEIOUY])`
		end    = `(?:CHT|CHTS|CH|FT|GD|GS|GT|KS|KT|LF|LK|LM|LP|LS|LT|MS|MP|MT|NCH|ND|NG|NK|NS|NST|NT|PS|PT|RD|RF|RG|RK|RM|RN|RP|RS|RST|RT|SK|SP|ST|TS|UW|W|[BDFGKLMNPRST])`
	)
	return regexp.MustCompile(`^` + begin + `?` + vowels + end + `?(?:` + begin + vowels + end + `?)*$`)
}()

// isJoined reports whether a row of capitals that can be read as a word is an abbreviation after all, by what is joined to it: “TOS-groep”.
func isJoined(word, after string) bool {
	return len(word) > 1 && len(word) <= 5 && !wellKnown[word] && (strings.HasPrefix(after, "-") || strings.HasPrefix(after, "’") || strings.HasPrefix(after, "'"))
}

// isBank reports whether a row of capitals is part of a bank account: “NL91 ABNA 0417 1643 00”.
func isBank(text string, start, end int) bool {
	if end-start == 4 && strings.Trim(text[start:end], "0123456789") != text[start:end] {
		return len(text) > end+4 && isUpper(text[end+1]) && isUpper(text[end+4])
	}
	return endsInBank([]byte(text[:end]))
}

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

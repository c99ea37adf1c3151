package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var (
	longSentence = problem.Define(problem.Kind{
		Code: "zin-lang", Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "Deze zin heeft %[1]d woorden.", EN: "This sentence has %[1]d words."},
		Repair: problem.Phrase{
			NL: "Maak er twee zinnen van. Zinnen tot 20 woorden zijn voor bijna alle ouders goed te lezen.",
			EN: "Make it two sentences. Almost all parents can read sentences of up to 20 words.",
		},
	})
	unknownAbbreviation = problem.Define(problem.Kind{
		Code: "afkorting-onbekend", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De afkorting “%[1]s” staat niet in de begrippenlijst.",
			EN: "The abbreviation “%[1]s” is not in the glossary.",
		},
		Repair: problem.Phrase{
			NL: "Leg haar uit in content/begrippen.toml, of schrijf hier het hele woord.",
			EN: "Explain it in content/begrippen.toml, or write the whole word here.",
		},
	})
	noGlossary = problem.Define(problem.Kind{
		Code: "afkorting-onbekend", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Niet elke ouder kent %[1]s, en er is nog geen begrippenlijst.",
			EN: "Not every parent knows %[1]s, and there is no glossary yet.",
		},
		Repair: problem.Phrase{
			NL: "Maak content/begrippen.toml, met voor elke afkorting een [[begrip]].",
			EN: "Make content/begrippen.toml, with a [[begrip]] for each abbreviation.",
		},
	})
	wrongModelName = problem.Define(problem.Kind{
		Code: "modelnaam-onjuist", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Het model kent geen “%[1]s”.",
			EN: "The model has no “%[1]s”.",
		},
		Repair: problem.Phrase{
			NL: "Bedoelt u het %[2]s partnerschap? Gebruikt uw school een eigen naam, zet die dan bij [partnerschapsnamen] in school.toml.",
			EN: "Do you mean the “%[2]s partnerschap”? If your school has a name of its own, put it in [partnerschapsnamen] of school.toml.",
		},
	})
)

// longestSentence is how many words most parents read with ease.
const longestSentence = 20

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

// sentence is what was read of a sentence so far.
type sentence struct {
	start int // of its first word
	words int
}

// askWords asks of each sentence whether it is short, and of each abbreviation whether it is explained.
func (r *reading) askWords(p *passage, found *abbreviations) {
	text, running := p.text, p.running()
	shouting := isShouted(text)
	var s sentence
	for i := 0; i < len(text); {
		if isSpace(text[i]) {
			i++
			continue
		}
		token := readToken(text, i)
		if token.capitals && !shouting {
			r.askToken(p, i, token.end, found)
		}
		if token.word {
			if s.words == 0 {
				s.start = i
			}
			s.words++
		}
		if ends(text, i, token.end) {
			r.askSentence(p, s, running)
			s = sentence{}
		}
		i = token.end
	}
	r.askSentence(p, s, running)
}

// isShouted reports whether a text has no small letters at all.
func isShouted(text string) bool {
	return strings.IndexFunc(text, unicode.IsLower) < 0
}

func (r *reading) askSentence(p *passage, s sentence, running bool) {
	if running && s.words > longestSentence {
		r.report(longSentence, r.at(p.at(s.start)), s.words)
	}
}

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

// ends tells whether a token ends a sentence: with a full stop or the like, and no small letter after it.
func ends(text string, start, end int) bool {
	if b := text[end-1]; b < utf8.RuneSelf && strings.IndexByte(".!?)\"']", b) < 0 {
		return false
	}
	last := end
	for last > start {
		if b := text[last-1]; b == ')' || b == '"' || b == '\'' || b == ']' {
			last--
		} else if size := closing(text[start:last]); size > 0 {
			last -= size
		} else {
			break
		}
	}
	if last == start || text[last-1] != '.' && text[last-1] != '!' && text[last-1] != '?' && !strings.HasSuffix(text[start:last], "…") {
		return false
	}
	next := end
	for next < len(text) && isSpace(text[next]) {
		next++
	}
	if next == len(text) {
		return true
	}
	first, _ := utf8.DecodeRuneInString(text[next:])
	if unicode.IsLower(first) {
		return false
	}
	return text[last-1] != '.' || !shortened[strings.ToLower(text[start:last])]
}

// closing gives the size of the closing quote at the end of a text; 0 when there is none.
func closing(text string) int {
	for _, quote := range []string{"’", "”", "»"} {
		if strings.HasSuffix(text, quote) {
			return len(quote)
		}
	}
	return 0
}

// shortened are words with a full stop that does not end a sentence, also when a capital or a digit follows.
var shortened = wordSet(`bijv. bv. blz. nr. tel. dhr. mevr. mw. dr. drs. ca. o.a. m.b.t. i.v.m. t.a.v. n.a.v. d.w.z. t.o.v. i.p.v. st. ing. ir. prof. max. min.`)

// askToken asks of each row of capitals in a token whether it is an abbreviation that needs an explanation.
func (r *reading) askToken(p *passage, start, end int, found *abbreviations) {
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
			found.add(p, i, stop)
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
func (r *reading) reportAbbreviations(found abbreviations) {
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

// wrongNames are names for partnerships that the model does not know, with what it calls them.
var wrongNames = map[string]policy.PartnershipID{
	"educatief": policy.Didactisch, "educatieve": policy.Didactisch, "leerkundig": policy.Didactisch, "didaktisch": policy.Didactisch,
	"sociaal": policy.Maatschappelijk, "sociale": policy.Maatschappelijk, "cultureel": policy.Maatschappelijk, "culturele": policy.Maatschappelijk,
	"opvoedkundig": policy.Pedagogisch, "opvoedkundige": policy.Pedagogisch, "emotioneel": policy.Pedagogisch,
	"democratisch": policy.Formeel, "democratische": policy.Formeel, "bestuurlijk": policy.Formeel, "bestuurlijke": policy.Formeel,
	"praktisch": policy.Informeel, "praktische": policy.Informeel, "informele": "", "formele": "",
	"pedagogische": "", "didactische": "", "maatschappelijke": "",
}

// askModelNames asks of each “… partnerschap” whether it is one of the five, or else one that the school gave a name of its own.
func (r *reading) askModelNames(p *passage) {
	for from := 0; ; {
		i := strings.Index(p.text[from:], "partnerschap")
		if i < 0 {
			return
		}
		start := from + i
		from = start + len("partnerschap")
		before := strings.TrimRight(p.text[:start], " \n")
		if len(before) == start || !isPartnership(p.text[from:]) {
			continue
		}
		word := wordStart(before)
		if meant := r.meant(strings.ToLower(before[word:])); meant != "" {
			r.report(wrongModelName, r.at(p.at(word)), strings.Join(strings.Fields(p.text[word:from]), " "), meant)
		}
	}
}

// isPartnership reports whether the word “partnerschap” ends here, in one or many.
func isPartnership(rest string) bool {
	return !continues(strings.TrimPrefix(rest, "pen"))
}

// meant gives the partnership that is meant by a wrong name; "" for a right one, and for any other word.
func (r *reading) meant(name string) policy.PartnershipID {
	if r.names[name] {
		return ""
	}
	if meant, listed := wrongNames[name]; listed {
		return meant
	}
	for _, id := range policy.PartnershipIDs {
		if name == string(id) {
			return ""
		}
	}
	for _, id := range policy.PartnershipIDs {
		if isTypo(name, string(id)) {
			return id
		}
	}
	return ""
}

// isTypo reports whether a word is another with one letter too many, too few, or wrong.
func isTypo(word, right string) bool {
	if len(word) > len(right) {
		word, right = right, word
	}
	same := 0
	for same < len(word) && word[same] == right[same] {
		same++
	}
	switch len(right) - len(word) {
	case 0:
		return same < len(word) && word[same+1:] == right[same+1:]
	case 1:
		return word[same:] == right[same+1:]
	}
	return false
}

// ownNames gives the words in the names that the school gives the partnerships, and in its glossary.
func ownNames(p *policy.Policy) map[string]bool {
	names := map[string]bool{}
	add := func(name *policy.Text) {
		for _, word := range strings.Fields(strings.ToLower(name.String())) {
			names[word] = true
		}
	}
	for _, name := range p.School.Names {
		add(name)
	}
	for _, doc := range p.Partnerships {
		add(doc.Title)
	}
	if p.Glossary != nil {
		for _, term := range p.Glossary.Terms {
			add(term.Term)
		}
	}
	return names
}

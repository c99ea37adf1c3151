package check

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"ouderbeleid/generator/problem"
)

var (
	pupil = problem.Define(problem.Rule{
		Code: "leerling-met-naam", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Hier lijkt een kind met naam en groep te staan: “%[1]s”.",
			EN: "This looks like a child by name and group: “%[1]s”.",
		},
		Repair: problem.Phrase{
			NL: "Laat de naam weg, bijvoorbeeld: een kind uit groep 5.",
			EN: "Leave the name out, for example: a child of group 5.",
		},
	})
	maybePupil = problem.Define(problem.Rule{
		Code: pupil.Code, Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Is dit een kind, met naam en groep? “%[1]s”",
			EN: "Is this a child, by name and group? “%[1]s”",
		},
		Repair: problem.Phrase{
			NL: "Laat dan de naam weg: een kind uit groep 5. Is het iemand van het team of een ouder? Zet dat erbij: juf Anna (groep 5).",
			EN: "Then leave the name out: een kind uit groep 5. Is it one of the staff or a parent? Say so: juf Anna (groep 5).",
		},
	})
)

// askPupils asks of every “(groep 5)” and “uit groep 5” whether a child's name stands before it.
func (r *reading) askPupils(p *passage) {
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
		n := nameBefore(p.text[:group-1])
		if !n.isPupil(p.text) {
			continue
		}
		if rule := r.pupilIn(p, n); rule != nil {
			r.report(rule, r.at(p.at(n.start)), strings.Join(strings.Fields(p.text[n.start:groupEnd(p.text, from)]), " "))
		}
	}
}

// pupilIn tells how likely a name is that of a child, by what is said around it; nil when it is not.
func (r *reading) pupilIn(p *passage, n name) *problem.Rule {
	sentence := sentenceAround(p.text, n.start, n.end)
	switch {
	case staff.MatchString(sentence), staff.MatchString(p.under), staff.MatchString(r.base.Title.String()):
		return nil
	case !n.brackets, childish.MatchString(sentence), childish.MatchString(p.under):
		return pupil
	case grownUp.MatchString(sentence):
		return nil
	}
	return maybePupil
}

// groupEnd gives where the number of a group ends, with the bracket behind it: “5)”, “5/6”, “7b”.
func groupEnd(text string, from int) int {
	end := from
	for end < len(text) && (isDigit(text[end]) || isLetter(text[end]) || text[end] == '/') {
		end++
	}
	if bracket := strings.IndexByte(text[end:], ')'); bracket >= 0 && !strings.ContainsAny(text[end:end+bracket], "(.,") {
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
	if strings.HasSuffix(before[:start], "-") || !unicode.IsUpper(first) || !unicode.IsLower(next) {
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

// notBefore are words that stand before the names of grown-ups and of things, and not before that of a child.
var notBefore = wordSet(`de het een onze ons juf meester mevrouw meneer mevr dhr leraar lerares leerkracht leerkrachten mentor directeur coördinator begeleider
	coach invaller stagiair stagiaire ouder moeder vader opa oma voorlezer vrijwilliger lid collega app methode boek project musical lied werkgroep team`)

// ofGrownUps are things of which the name behind “van” is that of a grown-up, or of a firm.
var ofGrownUps = regexp.MustCompile(`(?i)(?:klas|lokaal|team|les|lessen|verhaal|boek|methode|project|stichting|workshop|voorstelling) van$`)

// beforePlaces are words that stand before the names of places, and before those of children too.
var beforePlaces = wordSet(`naar in bij op te`)

// ofChildren are words that stand before the name of a child.
var ofChildren = wordSet(`door leerling kind jongen meisje zei zegt volgens vriend vriendin vriendje vriendinnetje broer zus broertje zusje`)

// isPupil tells whether a name is likely a child's: a known first name, or any behind a word that leads to one. Only children are said
// to be “uit” a group: there any name does, but not at the start of a sentence, where every word has a capital.
func (n name) isPupil(text string) bool {
	if n.end == 0 {
		return false
	}
	known := firstNames[text[n.start:n.end]]
	for before := beforeParticles(text[:n.start]); ; {
		trimmed := strings.TrimRight(before, " \n‘’“”'\"(")
		previous := trimmed[wordStart(trimmed):]
		first, _ := utf8.DecodeRuneInString(previous)
		switch word := strings.ToLower(previous); {
		case notBefore[word], word == "van" && ofGrownUps.MatchString(trimmed):
			return false
		case unicode.IsUpper(first) && !strings.HasSuffix(before, "("):
			known = known || firstNames[previous]
			before = trimmed[:len(trimmed)-len(previous)]
			continue
		case commonWords[text[n.start:n.end]]:
			return false
		case known:
			return true
		case before == text[:n.start] && startsSentence(trimmed):
			return false
		default:
			return !beforePlaces[word] && (!n.brackets || ofChildren[word])
		}
	}
}

// startsSentence reports whether what follows a text is at the start of a sentence.
func startsSentence(before string) bool {
	return before == "" || strings.ContainsRune(".!?:", rune(before[len(before)-1]))
}

// particles stand between a first name and a surname.
var particles = wordSet(`de den der het ten ter van el al`)

// beforeParticles gives a text without the particles at its end, when a first name stands before them.
func beforeParticles(text string) string {
	trimmed := strings.TrimRight(text, " \n")
	for {
		last := trimmed[wordStart(trimmed):]
		switch {
		case firstNames[last]:
			return trimmed
		case !particles[strings.ToLower(last)]:
			return text
		}
		trimmed = strings.TrimRight(trimmed[:len(trimmed)-len(last)], " \n")
	}
}

// staff is what is said of those who work at a school or sit in its councils.
var staff = regexp.MustCompile(`(?i)\b(?:juf|mr|namens|pabo)\b|meester|lera(?:ar|ren|res)|leerkracht|docent|mentor|collega|personeel|stagiair|student|assistent|invaller|begeleider|coördinator|leidster|direct(?:eur|ie)|contactpers|\w*[a-gi-z](?:ouder|moeder|vader)s?\b|vertegenwoordig` +
	`|team\b|commissie|ouderraad|medezeggenschap|werkgroep|klankbord|vereniging|voorzitter|secretaris|penningmeester|overblijf|voor (?:de|welke) (?:groep|klas)\b`)

// grownUp is what is said of parents and teachers, and of children only together with what is childish.
var grownUp = regexp.MustCompile(`(?i)\bouder|moeder|vader|voor de klas|\bwerkt\b`)

// childish is what is said of children, and hardly of those who work at a school.
var childish = regexp.MustCompile(`(?i)\b(?:jarig|verjaardag|gefeliciteerd|feliciter|felicit|won|wint|winna|gewonnen|kampioen|gedicht|tekening|getekend|geschreven|schreef|leerling|kind\b|diploma|prijs|beker|hoofdrol` +
	`|beterschap|sterkte|tand\b|opa\b|oma\b|broertje|zusje|ouders van|moeder van|vader van|jaar geworden|vriend)`)

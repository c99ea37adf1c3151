package check

import (
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var (
	compulsory = problem.Define(problem.Rule{
		Code: "bijdrage-verplicht", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{
			NL: "Hier heet de ouderbijdrage “%[1]s”. Dat mag niet: zij is altijd vrijwillig.",
			EN: "This calls the parents' contribution “%[1]s”. That is not allowed: it is always voluntary.",
		},
		Repair: problem.Phrase{
			NL: "Haal de woorden weg, of schrijf: De ouderbijdrage is vrijwillig. Uw kind doet altijd mee.",
			EN: "Remove the words, or write: De ouderbijdrage is vrijwillig. Uw kind doet altijd mee.",
		},
	})
	soundsCompulsory = problem.Define(problem.Rule{
		Code: compulsory.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit klinkt alsof ouders moeten betalen: “%[1]s”. De ouderbijdrage is altijd vrijwillig.",
			EN: "This sounds as if parents had to pay: “%[1]s”. The parents' contribution is always voluntary.",
		},
		Repair: problem.Phrase{
			NL: "Gaat het over de ouderbijdrage? Schrijf dan: De bijdrage is vrijwillig. Gaat het over iets anders? Noem dat in dezelfde zin.",
			EN: "Is it about the contribution? Then write: De bijdrage is vrijwillig. Is it about something else? Name that in the same sentence.",
		},
	})
	shutsOut = problem.Define(problem.Rule{
		Code: compulsory.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Hier lijkt een kind niet mee te mogen doen als ouders niet betalen: “%[1]s”.",
			EN: "This seems to shut out a child whose parents do not pay: “%[1]s”.",
		},
		Repair: problem.Phrase{
			NL: "Dat mag sinds 2021 niet meer. Schrijf: Betaalt u niet, dan doet uw kind toch mee.",
			EN: "That is not allowed since 2021. Write: Betaalt u niet, dan doet uw kind toch mee.",
		},
	})
)

// isContribution reports whether a topic is about the parents' contribution.
func isContribution(t *policy.PracticalTopic) bool {
	return len(t.Contribution.Items) > 0 || about(t, "ouderbijdrage") || about(t, "vrijwillige bijdrage") || about(t, "ouderfonds") || about(t, "schoolfonds")
}

// voluntary is a word that says it, or by which schools say it in other words: that somebody need not, may or chooses, or that every
// child takes part. A text about money without any such word only asks for it.
var voluntary = regexp.MustCompile(`\b(?:vrijwillig(?:e|heid)?|onverplicht|vrij|vrije|vrijblijvend\w*|vrijstaat|facultatief|optione\w+|gratis|kosteloos` +
	`|los van|uw zaak|achterwege|uitblijft|kan en wil|ieder kind|elk kind|geen enkel|wie (?:dat )?wil|(?:als|zo|indien) (?:u|zij|ze|ouders|iemand) (?:dat )?(?:wilt?|willen)|eigen (?:inzicht|wens)|voor u past|past bij u` +
	`|niet|geen|niemand|niets|nooit|nergens|nul|keuze|onbetaald|missen|ongeacht|cadeau|donatie|giften|kies\w*|kiez\w+|zelf|mag|mogen|hoef\w*|liever|overslaan|afzien|weiger\w*|gift|beslissing|met of zonder|aan u` +
	`|wat (?:u|hij|zij|ze|ieder) (?:kunt?|kan|wilt?|ook))\b|alleen als u|\bof u\b|zonder gevolgen|minder (?:geven|betalen)|\book zonder\b|\b(?:kind|kinderen|zoon|dochter|iedereen|leerlingen)\b.*\b(?:meedoe\w+|doet|doen|gaat|gaan|hoort|horen)\b.*\b(?:mee|erbij)\b`)

// askVoluntary asks of the contribution whether it is said to be voluntary.
func (r *reading) askVoluntary(t *policy.PracticalTopic, q asked) {
	if !isContribution(t) || len(t.Contribution.Items) > 0 { // then the page says so itself
		return
	}
	for p := range r.passages() {
		for sentence := range sentencesOf(strings.ToLower(p.text)) {
			if isVoluntary(sentence) {
				return
			}
		}
	}
	q.report(t.Place("titel"))
}

// isVoluntary reports whether a sentence says that nobody has to pay, and does not say the opposite or that somebody is late.
func isVoluntary(sentence string) bool {
	return voluntary.MatchString(sentence) && !strings.Contains(sentence, "nog niet") && !notVoluntary.MatchString(sentence) && !isShutOut(sentence)
}

// askCompulsory asks of each sentence about the contribution whether it claims that parents have to pay.
func (r *reading) askCompulsory(t *policy.PracticalTopic) {
	if isContribution(t) {
		r.askClaims(claim)
	}
}

// askShutOut asks of each sentence about what parents are asked to pay for whether it leaves a child out: the page calls it voluntary.
func (r *reading) askShutOut(a *policy.Activity) {
	if a.Cost == nil {
		return
	}
	r.askClaims(func(sentence, _ string) (*problem.Rule, []int) {
		if strings.HasSuffix(sentence, "?") || !isShutOut(sentence) {
			return nil, nil
		}
		return shutsOut, trimmed(sentence)
	})
}

// askClaims reports what each sentence claims by itself or after the one before it, both in small letters, and where.
func (r *reading) askClaims(claim func(sentence, before string) (rule *problem.Rule, words []int)) {
	for p := range r.passages() {
		text, from, before := strings.ToLower(p.text), 0, ""
		if len(text) != len(p.text) { // else the place would not be right
			continue
		}
		for sentence := range sentencesOf(text) {
			if rule, words := claim(sentence, before); rule != nil {
				start := from + words[0]
				r.report(rule, r.at(p.at(start)), p.text[start:from+words[1]])
			}
			from, before = from+len(sentence), sentence
		}
	}
}

// sentencesOf gives the sentences of a text, with the signs and spaces that end them.
func sentencesOf(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for len(text) > 0 {
			end := strings.IndexAny(text, ".!?")
			for end >= 0 && end+1 < len(text) && !isSpace(text[end+1]) {
				next := strings.IndexAny(text[end+1:], ".!?")
				if next < 0 {
					end = -1
					break
				}
				end += 1 + next
			}
			if end < 0 {
				end = len(text) - 1
			}
			if !yield(text[:end+1]) {
				return
			}
			text = text[end+1:]
		}
	}
}

var (
	notVoluntary = regexp.MustCompile(`\b(?:niet (?:\w+ )?vrijwillig|geen vrijwillige)\b`)
	duty         = regexp.MustCompile(`\b(?:verplicht(?:e|ing)?|plicht)\b`)
	mustPay      = regexp.MustCompile(`\b(?:ouders?|gezin(?:nen)?|u|iedereen|moet|dient) (?:moet|moeten|dient|dienen|u)\b.*\b(?:betalen|voldoen|bijdragen)\b|bijdrage (?:moet|dient) .*\b(?:betaald|voldaan|te voldoen)\b`)

	// certain are those of the claims that cannot be about anything else.
	certain = regexp.MustCompile(`\bverplichte (?:\w+ )?(?:\w*bijdrage|schoolgeld)\b|\b(?:\w*bijdrage|betalen|betaling)\b(?: van \w+ \w+)? is (?:\w+ )?verplicht|\bverplicht (?:om )?(?:\w+ ){0,3}bijdrage te (?:betalen|voldoen)`)

	money    = regexp.MustCompile(`bijdra|bij te dragen|betal|betaal|schoolgeld|fonds\b|contributie|bedrag|euro\b|€`)
	denial   = regexp.MustCompile(`\b(?:niet|geen|nooit|niets|niemand|nergens|zonder)\b`)
	reaching = regexp.MustCompile(`^\W*(?:dat|dit|deze|die|zij|ze|het) `)

	// others have duties of their own, and elsewhere parents pay for something else.
	others    = regexp.MustCompile(`\bwet\b|wettelijk|\bmr\b|raad\b|geleding|instem|bestuur|scholen|\bschool (?:is|moet|mag|kan)\b|(?:stichting|vereniging) is|directie|melden|publiceren|verantwoord|leerplicht`)
	elsewhere = regexp.MustCompile(`overblij|peuter|gemeente|\btso\b|\bbso\b|opvang|overeenkomst|onderteken`)
)

// claim tells how a sentence says that parents have to pay, and where; before is the sentence before it. Both are in small letters.
func claim(sentence, before string) (rule *problem.Rule, words []int) {
	if strings.HasSuffix(sentence, "?") {
		return nil, nil
	}
	if words := notVoluntary.FindStringIndex(sentence); words != nil {
		return compulsory, words
	}
	if isShutOut(sentence) {
		return shutsOut, trimmed(sentence)
	}
	if elsewhere.MatchString(sentence) {
		return nil, nil
	}
	theirs := others.MatchString(sentence)
	for _, words := range duty.FindAllStringIndex(sentence, -1) {
		switch {
		case denial.MatchString(clause(sentence, words)):
		case certain.MatchString(sentence):
			return compulsory, words
		case theirs:
		case money.MatchString(sentence), reaching.MatchString(sentence) && money.MatchString(before) && !others.MatchString(before) && !elsewhere.MatchString(before):
			return soundsCompulsory, trimmed(sentence)
		}
	}
	if theirs {
		return nil, nil
	}
	if words := mustPay.FindStringIndex(sentence); words != nil && money.MatchString(sentence) && !denial.MatchString(sentence) {
		return soundsCompulsory, words
	}
	return nil, nil
}

// clause gives the part of a sentence around some words, between what separates clauses, with all that follows.
func clause(sentence string, words []int) string {
	before := sentence[:words[0]]
	start := strings.LastIndexAny(before, ",;:")
	return sentence[max(start+1, strings.LastIndex(before, " maar ")+1):]
}

// trimmed gives where a sentence begins and ends without the spaces and signs around it.
func trimmed(sentence string) []int {
	start := len(sentence) - len(strings.TrimLeft(sentence, " \n"))
	return []int{start, max(start, len(strings.TrimRight(sentence, " \n.!")))}
}

var (
	unpaid = regexp.MustCompile(`\b(?:niet-betal\w+|geen betaling|niet (?:\w+ ){0,2}(?:mee)?(?:betaal\w*|betalen|voldoet|voldaan|binnen|overma\w+)|betaalt (?:u|iemand) (?:\w+ )?niet|zonder (?:uw |de )?(?:ouder)?(?:bijdrage|betaling)|er (?:\w+ )?niet betaald)\b`)

	// onlyPaid and condition make paying a condition; takesPart is what a child is left out of.
	onlyPaid  = regexp.MustCompile(`\balleen\b.*\bbetaald\b.*\bmee\b|\balleen mee\b.*\bbetaald\b|\bpas\b.*\bbetaald\b.*\bmee\b|\b(?:pas|alleen) na (?:de )?betaling\b|^\W*na (?:de )?betaling (?:mag|kan|gaat|staat) (?:uw |het )?(?:kind|zoon|dochter)\b`)
	condition = regexp.MustCompile(`\b(?:betal\w+|bijdrage)\b.*\bvoorwaarde\b`)
	takesPart = regexp.MustCompile(`\bmee|\bdeel|kamp\b|reis|uitje|activiteit|\bpl(?:ek|aats)\b|\bbus\b`)
	staysHome = regexp.MustCompile(`\bblij(?:ft|ven)\b.*\b(?:thuis|school)\b|uitgesloten|thuisgehouden|\b(?:ander|vervangend|eigen) programma\b`)
	takenIn   = regexp.MustCompile(`\b(?:ook|toch|gewoon|evengoed|altijd|nooit|niemand|hoef\w*|geen (?:enkel )?kind|geen voorwaarde|niet (?:\w+ )?(?:uit|buiten)gesloten)\b|niet mee,? (?:dan )?betaal`)
)

// isShutOut reports whether a sentence leaves a child out whose parents do not pay: besides the paying, something else is denied.
func isShutOut(sentence string) bool {
	if !slices.ContainsFunc(ofPaying, func(part string) bool { return strings.Contains(sentence, part) }) || takenIn.MatchString(sentence) {
		return false
	}
	denied := func() bool { return len(denial.FindAllString(sentence, 2)) == 2 && takesPart.MatchString(sentence) }
	return unpaid.MatchString(sentence) && (denied() || staysHome.MatchString(sentence)) || onlyPaid.MatchString(sentence) || condition.MatchString(sentence)
}

// ofPaying are parts of words of which unpaid, onlyPaid and condition all want one: few sentences have any.
var ofPaying = []string{"betal", "betaal", "bijdrage", "voldoet", "voldaan", "binnen", "overma"}

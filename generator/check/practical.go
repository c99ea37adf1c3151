package check

import (
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var practicalQuestions = []question{
	of(problem.Rule{
		Code: "bijdrage-zonder-vrijwillig", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Bij de ouderbijdrage staat nergens dat zij vrijwillig is.",
			EN: "Nothing says that the parents' contribution is voluntary.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf in de kern: De ouderbijdrage is vrijwillig. Uw kind doet altijd mee.",
			EN: "Write in kern that the contribution is voluntary (“vrijwillig”), and that every child always takes part.",
		},
	}, (*reading).askVoluntary),
	of(problem.Rule{
		Code: "bijdrage-verplicht", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{
			NL: "Hier heet de ouderbijdrage “%[1]s”. Dat mag niet: zij is altijd vrijwillig.",
			EN: "This calls the parents' contribution “%[1]s”. That is not allowed: it is always voluntary.",
		},
		Repair: problem.Phrase{
			NL: "Haal het woord weg, of schrijf dat de bijdrage niet verplicht is.",
			EN: "Remove the word, or write that the contribution is not compulsory (“niet verplicht”).",
		},
	}, (*reading).askCompulsory),
	of(problem.Rule{
		Code: "klacht-zonder-stappen", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Bij “%[1]s” staat niet welke stappen een ouder kan zetten.",
			EN: "“%[1]s” does not say which steps a parent can take.",
		},
		Repair: problem.Phrase{
			NL: "Voeg stappen toe: naar wie gaat een ouder eerst, en naar wie daarna?",
			EN: "Add stappen: to whom does a parent go first, and to whom after that?",
		},
	}, func(_ *reading, t *policy.PracticalTopic, q asked) {
		if about(t, "klacht") && !t.Has("stappen") {
			q.report(t.Place("titel"), t.Title.String())
		}
	}),
	of(problem.Rule{
		Code: "verzuim-zonder-contact", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Bij “%[1]s” staat geen vaste contactpersoon.",
			EN: "“%[1]s” names no fixed contact.",
		},
		Repair: problem.Phrase{
			NL: "Voeg contact toe, met het id van een [[contact]] uit school.toml.",
			EN: "Add contact, with the id of a [[contact]] of school.toml.",
		},
	}, func(_ *reading, t *policy.PracticalTopic, q asked) {
		if about(t, "verzuim") && !t.Has("contact") {
			q.report(t.Place("titel"), t.Title.String())
		}
	}),
	ofPolicy(problem.Rule{
		Code: "groep-zonder-startgesprek", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "In schooljaar %[1]s is er geen startgesprek voor groep %[2]s.",
			EN: "School year %[1]s has no start conversation for group %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Plan een activiteit met vorm = \"gesprek\" en het woord startgesprek in de titel.",
			EN: "Plan an activity with vorm = \"gesprek\" and the word startgesprek in its title.",
		},
	}, (*round).askStartConversations),
	ofPolicy(problem.Rule{
		Code: "infokaart-leeg", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Er staat nog niets op de infokaart voor de eerste schoolweek.",
			EN: "There is nothing on the information card for the first school week yet.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf bij het belangrijkste, zoals ziek melden: infokaart = true",
			EN: "Write at what matters most, such as reporting ill: infokaart = true",
		},
	}, func(r *round, q asked) {
		onCard := func(topic *policy.PracticalTopic) bool { return topic.InfoCard }
		if len(r.Practical) > 0 && !r.broken["praktisch"] && !slices.ContainsFunc(r.Practical, onCard) {
			q.report(r.Practical[0].Place("titel"))
		}
	}),
}

// askStartConversations asks whether every group of a primary school begins the year with a conversation.
func (r *round) askStartConversations(q asked) {
	if r.School.Type != policy.PrimarySchool || len(r.programme) < leastForBalance || r.broken["activiteiten"] {
		return
	}
	conversations := slices.DeleteFunc(slices.Clone(r.programme), func(a *policy.Activity) bool { return !a.StartConversation() })
	place := r.Place("schooljaar")
	if n := len(conversations); n > 0 {
		place = conversations[n-1].Place("groepen")
	}
	if groups := r.groupsWithout(conversations); len(groups) > 0 {
		q.report(place, r.School.Year, list(groups...))
	}
}

// about reports whether a topic has a word in its name or its title.
func about(t *policy.PracticalTopic, word string) bool {
	return strings.Contains(strings.ToLower(t.Slug()), word) || strings.Contains(strings.ToLower(t.Title.String()), word)
}

// askVoluntary asks of the contribution whether it is said to be voluntary.
func (r *reading) askVoluntary(t *policy.PracticalTopic, q asked) {
	if !about(t, "ouderbijdrage") {
		return
	}
	for p := range r.passages() {
		if strings.Contains(strings.ToLower(p.text), "vrijwillig") {
			return
		}
	}
	q.report(t.Place("titel"))
}

// askCompulsory reports each “verplicht” that claims something of the contribution.
func (r *reading) askCompulsory(t *policy.PracticalTopic, q asked) {
	if !about(t, "ouderbijdrage") {
		return
	}
	for p := range r.passages() {
		if text := strings.ToLower(p.text); len(text) == len(p.text) { // else the place would not be right
			r.askClaims(p, text, q)
		}
	}
}

// askClaims goes through one text; text is that of the passage in lower case.
func (r *reading) askClaims(p *passage, text string, q asked) {
	for from := 0; ; {
		i := strings.Index(text[from:], "verplicht")
		if i < 0 {
			return
		}
		start := from + i
		end := start + len("verplicht")
		for end < len(text) && isLetter(text[end]) {
			end++
		}
		if !letterBefore(text, start) && claims(text[:start], text[end:]) {
			q.report(r.at(p.at(start)), p.text[start:end])
		}
		from = end
	}
}

// denials are the words that turn “verplicht” around.
var denials = []string{"niet", "geen", "nooit", "niets", "niemand", "nergens", "zonder"}

// claims tells whether a “verplicht” between these texts says that something is compulsory for parents. It does not behind “niet” or
// the like, before a “niet” in the same sentence, in a question, or when it is the law that obliges the school.
func claims(before, after string) bool {
	sentenceSoFar := before[strings.LastIndexAny(before, ".!?")+1:]
	words := strings.FieldsFunc(sentenceSoFar, func(r rune) bool { return strings.ContainsRune(" \n-,;:‑", r) })
	for i, word := range words {
		if word == "wet" || i >= len(words)-2 && slices.Contains(denials, word) {
			return false
		}
	}
	rest := after
	if end := strings.IndexAny(after, ".!?"); end >= 0 {
		if after[end] == '?' {
			return false
		}
		rest = after[:end]
	}
	return !slices.ContainsFunc(strings.Fields(rest), func(word string) bool { return word == "niet" || word == "nooit" || word == "ons" })
}

package check

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var practicalQuestions = []question{
	of(problem.Rule{
		Code: "bijdrage-zonder-vrijwillig", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Bij de ouderbijdrage staat nergens dat zij vrijwillig is.",
			EN: "Nothing says that the parents' contribution is voluntary.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf in de kern: De ouderbijdrage is vrijwillig. Uw kind doet altijd mee.",
			EN: "Write in kern that the contribution is voluntary (“vrijwillig”), and that every child always takes part.",
		},
	}, (*reading).askVoluntary),
	each((*reading).askCompulsory),
	each((*reading).askShutOut),
	of(problem.Rule{
		Code: "bijdrage-zonder-instemming", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Bij de ouderbijdrage staat niet dat de ouders in de MR ermee instemden.",
			EN: "Nothing says that the parents in the participation council agreed to the contribution.",
		},
		Repair: problem.Phrase{
			NL: "Leg de hoogte en de bestemming voor aan de ouders in de MR, en schrijf daarna de dag op: mr_instemming = 2026-06-23",
			EN: "Put the amount and the purpose before the parents in the participation council, then write down the day: mr_instemming = 2026-06-23",
		},
	}, func(r *reading, t *policy.PracticalTopic, q asked) {
		if t.Has("bijdrage") && !t.Has("mr_instemming") && !r.withoutCouncil() && !r.namesConsent() {
			q.report(t.Place("titel"))
		}
	}),
	of(problem.Rule{
		Code: "klacht-zonder-stappen", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Bij “%[1]s” staat niet welke stappen een ouder kan zetten.",
			EN: "“%[1]s” does not say which steps a parent can take.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf naar wie een ouder eerst gaat en naar wie daarna: stappen = [\"Praat met de leraar.\", \"Niet opgelost? De directeur luistert.\"]",
			EN: "Write to whom a parent goes first and to whom after that: stappen = [\"Praat met de leraar.\", \"Niet opgelost? De directeur luistert.\"]",
		},
	}, func(r *reading, t *policy.PracticalTopic, q asked) {
		if about(t, "klacht") && !t.Has("stappen") && !t.Has("stap") && !r.namesSteps() {
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
	}, func(r *reading, t *policy.PracticalTopic, q asked) {
		if about(t, "verzuim") && !t.Has("contact") && !t.Has("contacten") && !r.contactActs(t) && !r.namesContact() {
			q.report(t.Place("titel"), t.Title.String())
		}
	}),
	ofPolicy(problem.Rule{
		Code: "groep-zonder-startgesprek", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "In schooljaar %[1]s is er geen startgesprek voor %[2]s.",
			EN: "School year %[1]s has no start conversation for %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Plan een activiteit met vorm = \"gesprek\". Heet uw gesprek anders? Schrijf er dan bij: startgesprek = true.",
			EN: "Plan an activity with vorm = \"gesprek\". Does yours have another name? Then write there: startgesprek = true.",
		},
	}, (*round).askStartConversations),
	ofPolicy(problem.Rule{
		Code: "groep-zonder-startgesprek", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "In schooljaar %[1]s is er geen gesprek van de mentor met ouders en leerling.",
			EN: "School year %[1]s has no conversation of the mentor with parents and pupil.",
		},
		Repair: problem.Phrase{
			NL: "Plan een activiteit met vorm = \"gesprek\". Is ze voor elke klas? Laat groepen dan weg.",
			EN: "Plan an activity with vorm = \"gesprek\". Is it for every class? Then leave groepen out.",
		},
	}, func(r *round, q asked) {
		isConversation := func(a *policy.Activity) bool { return a.Form == policy.Conversation }
		if r.asksConversations(policy.SecondarySchool) && !slices.ContainsFunc(r.programme, isConversation) {
			q.report(r.Place("schooljaar"), r.School.Year)
		}
	}),
	ofPolicy(problem.Rule{
		Code: "infokaart-leeg", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Er staat nog niets op de infokaart voor de eerste week.",
			EN: "There is nothing on the information card for the first week yet.",
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
	if !r.asksConversations(policy.PrimarySchool) {
		return
	}
	conversations := slices.DeleteFunc(slices.Clone(r.programme), func(a *policy.Activity) bool { return !a.StartConversation() })
	place := r.Place("schooljaar")
	if n := len(conversations); n > 0 {
		place = conversations[n-1].Place("groepen")
	}
	if groups := r.groupsWithout(conversations); len(groups) > 0 {
		q.report(place, r.School.Year, groupsOf(r.School, groups))
	}
}

// asksConversations reports whether a school is of a type that holds conversations, and has a programme in which they can be looked for.
func (r *round) asksConversations(of policy.SchoolType) bool {
	return r.School.Type == of && len(r.programme) >= leastForBalance && !r.broken["activiteiten"]
}

// about reports whether a topic has a word in its name or its title.
func about(t *policy.PracticalTopic, word string) bool {
	return strings.Contains(strings.ToLower(t.Slug()), word) || strings.Contains(strings.ToLower(t.Title.String()), word)
}

// addressees are those to whom a parent can go with a complaint, from near to far.
var addressees = []*regexp.Regexp{
	regexp.MustCompile(`leraar|leraren|leerkracht|\bjuf|\bmeester|leidster|groepsleid|medewerker|docent|mentor`),
	regexp.MustCompile(`directeur|directie|schoolleid|teamleid|afdelingsleid|leidinggev|manager|rector\b`),
	regexp.MustCompile(`vertrouwenspersoon|contactpersoon|functionaris|begeleider|coördinator`),
	regexp.MustCompile(`bestuur`),
	regexp.MustCompile(`commissie`),
}

// namesSteps reports whether the text of a document names two or more to whom a parent can go.
func (r *reading) namesSteps() bool {
	named := make([]bool, len(addressees))
	for p := range r.passages() {
		text := strings.ToLower(p.text)
		for i, addressee := range addressees {
			named[i] = named[i] || addressee.MatchString(text)
		}
	}
	return len(slices.DeleteFunc(named, func(is bool) bool { return !is })) > 1
}

// contactNamed is a number, a mail address, somebody whose task it is to be the contact, or a name behind what leads to one.
var contactNamed = regexp.MustCompile(`(?i:\d[\d ()–-]{7,}\d|\S@\S|contactperso|aanspreekp|coördinator|conciërge|verzuimloket|verzuimmedewerker|functionaris)` +
	`|(?i:\bjuf|\bmeester|\bmevr(?:ouw|\.)|\bmeneer|heer|\bdhr\.|\bbel(?:t|len)?|\bbij|\bmet|\bnaar|werker|persoon:|\bheet) \p{Lu}\p{Ll}`)

// namesContact reports whether the text of a document names somebody to turn to.
func (r *reading) namesContact() bool {
	for p := range r.passages() {
		if contactNamed.MatchString(p.text) || slices.ContainsFunc(strings.FieldsFunc(p.text, notLetter), isFirstName) {
			return true
		}
	}
	return false
}

// contactActs reports whether one of the steps of a topic is taken by a contact of the school.
func (r *reading) contactActs(t *policy.PracticalTopic) bool {
	return r.school != nil && slices.ContainsFunc(t.Protocol, func(step *policy.ProtocolStep) bool {
		return slices.ContainsFunc(r.school.Contacts, func(c *policy.Contact) bool { return c.ID == step.Who.String() })
	})
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

func isFirstName(word string) bool { return firstNames[word] }

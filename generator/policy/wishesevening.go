package policy

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// WishesEvening is wensen/<date>.md: the evening on which parents and team told what they wish and expect of each other.
type WishesEvening struct {
	Document
	Guidance
	Date      schoolyear.Date
	Parents   *int
	Team      *int
	Programme []*ProgrammeItem // programma
	Outcomes  []*Outcome
}

// ProgrammeItem is one part of the evening.
type ProgrammeItem struct {
	Part
	Time string // "19:30"; "" when it is not said
	What *Text
	Who  *Text // a contact's id, or words
}

// Outcome is one thing that was said on the evening.
type Outcome struct {
	Part
	From        string // van: "ouders", "team" or "beide"
	Type        OutcomeType
	Words       *Text
	Partnership PartnershipID // "" when it belongs to none
	Answer      *Text         // what the school does with it, or why not
	To          *Ref          // the focus point or activity that it led to
}

// OutcomeType says what an outcome is to the school.
type OutcomeType string

// The types of outcome.
const (
	Appreciation OutcomeType = "waardering"
	Wish         OutcomeType = "wens"
	Expectation  OutcomeType = "verwachting"
	Suggestion   OutcomeType = "tip"
	Idea         OutcomeType = "idee"
	Complaint    OutcomeType = "klacht"
	EyeOpener    OutcomeType = "eye-opener"
)

var eveningKind = reporting(&Kind{
	Name: "wensen", Folder: "wensen", Title: "Wensen en verwachtingen",
	Phrase:      problem.Phrase{NL: "een wensen- en verwachtingenavond", EN: "an evening of wishes"},
	Description: problem.Phrase{NL: "een avond over wensen en verwachtingen", EN: "an evening of wishes and expectations"},
	read:        readWishesEvening,
}, func(p *Policy) *[]*WishesEvening { return &p.Evenings }, func(w *WishesEvening) schoolyear.Date { return w.Date })

func readWishesEvening(r *reader) Doc {
	w := &WishesEvening{Document: r.base("titel", "datum")}
	w.Date = r.date("datum")
	w.Parents, w.Team = r.whole("ouders", 0, 10_000), r.whole("team", 0, 10_000)
	w.Guidance = readGuidance(r)
	for _, table := range r.tables("programma") {
		table.need("wat")
		w.Programme = append(w.Programme, &ProgrammeItem{table.Part, table.clock("tijd"), table.text("wat"), table.who("wie")})
	}
	for _, table := range r.tables("opbrengst") {
		table.need("van", "soort", "tekst")
		w.Outcomes = append(w.Outcomes, &Outcome{
			table.Part, choice(table, "van", Parents, Team, "beide"), choice(table, "soort", Appreciation, Wish, Expectation, Suggestion, Idea, Complaint, EyeOpener),
			table.text("tekst"), choice(table, "partnerschap", PartnershipIDs...), table.text("antwoord"), table.ref("naar", "speerpunten", "activiteiten"),
		})
	}
	r.finish(&w.Document)
	return w
}

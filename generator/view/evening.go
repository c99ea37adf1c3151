package view

import (
	"html/template"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// EveningsView is the latest evening of wishes and expectations and the way to earlier ones.
type EveningsView struct {
	Canvas
	Latest  EveningView
	Earlier []*page.Page
}

// EveningView is one evening: what was valued, wished, expected and suggested, with the school's answers.
type EveningView struct {
	Canvas
	Evening *policy.WishesEvening
	Kinds   []OutcomesOfKind
}

// OutcomesOfKind is what was said of one kind: all wishes, all expectations.
type OutcomesOfKind struct {
	Kind     policy.OutcomeType
	Outcomes []*policy.Outcome
}

// Evenings gives what evenings.html shows.
func Evenings(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	evenings := e.Policy.Evenings
	return EveningsView{p, newEveningView(p, evenings[0]), pagesOf(p, evenings[1:])}
}

// Evening gives what evening.html shows.
func Evening(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return newEveningView(p, p.Doc.(*policy.WishesEvening))
}

// Programme sets the parts of the evening.
func (v EveningView) Programme() TableView {
	var rows [][]template.HTML
	for _, item := range v.Evening.Programme {
		rows = append(rows, []template.HTML{v.timeOf(item), v.Tell(item.What), v.whoever(item.Who)})
	}
	return newTable("", heads(v.Plain("protocol.when"), v.Plain("protocol.what"), v.Plain("protocol.who")), rows)
}

func (v EveningView) timeOf(item *policy.ProgrammeItem) template.HTML {
	if item.Time == "" {
		return ""
	}
	return page.Escape(v.edition.Words().Times(item.Time, ""))
}

// PDF gives the way to the PDF of the report; "" when the school has not made it.
func (v EveningView) PDF() string { return v.WayToPDF(page.EveningPaper(v.Evening)) }

func newEveningView(p Canvas, evening *policy.WishesEvening) EveningView {
	return EveningView{Canvas: p, Evening: evening, Kinds: kindsOf(evening.Outcomes)}
}

// kindsOf parts what was said by kind, what asks most of the school first.
func kindsOf(all []*policy.Outcome) []OutcomesOfKind {
	var kinds []OutcomesOfKind
	for _, kind := range []policy.OutcomeType{policy.Wish, policy.Expectation, policy.Complaint, policy.Idea, policy.Suggestion, policy.EyeOpener, policy.Appreciation} {
		outcomes := year.Chosen(all, func(o *policy.Outcome) bool { return o.Type == kind })
		if len(outcomes) > 0 {
			kinds = append(kinds, OutcomesOfKind{kind, outcomes})
		}
	}
	return kinds
}

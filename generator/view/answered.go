package view

import (
	"html/template"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// AnsweredView is what was said to the school in a year and what it did, with what succeeded beside it.
type AnsweredView struct {
	Canvas
	Year     schoolyear.Year
	Evenings []AnsweredEvening
	Looked   []AnsweredEvaluation
	Reached  []*policy.FocusPoint
	Brought  []BroughtView
	Strong   []*policy.ScanFinding
	Others   []*page.Page // of the other years
}

// AnsweredEvening is an evening with what was said there and has an answer, as partials/kinds.html shows it.
type AnsweredEvening struct {
	Canvas
	Page  *page.Page
	Kinds []OutcomesOfKind
}

// AnsweredEvaluation is an evaluation with the findings that something is done about, as partials/findings.html shows them.
type AnsweredEvaluation struct {
	Canvas
	Page       *page.Page
	Evaluation *policy.Evaluation
}

// BroughtView is an activity with what it brought.
type BroughtView struct {
	Page    *page.Page
	Outcome template.HTML
	Turnout string
}

// AnsweredAddress gives the address of the page of a school year; the school's own has the address without a year.
func AnsweredAddress(e *page.Edition, year schoolyear.Year) string {
	const address = "u-zei-wij-deden/"
	if year == e.Policy.School.Year {
		return address
	}
	return address + year.String() + "/"
}

// Answered gives what answered.html shows of a school year.
func Answered(e *page.Edition, on *page.Page, shown schoolyear.Year) any {
	p := Canvas{on, e}
	answered := e.Year.AnsweredIn(shown)
	v := AnsweredView{Canvas: p, Year: shown, Reached: answered.Reached, Strong: answered.Strong}
	for _, evening := range answered.Evenings {
		v.Evenings = append(v.Evenings, AnsweredEvening{p, e.PageOf(evening), kindsOf(year.AnsweredOutcomes(evening))})
	}
	for _, evaluation := range answered.Evaluations {
		taken := *evaluation
		taken.Findings = year.Chosen(evaluation.Findings, year.IsTakenUp)
		v.Looked = append(v.Looked, AnsweredEvaluation{p, e.PageOf(evaluation), &taken})
	}
	for _, activity := range answered.Brought {
		v.Brought = append(v.Brought, BroughtView{e.PageOf(activity), p.Tell(activity.Outcome), p.turnout(activity)})
	}
	for _, other := range e.Year.AnsweredYears() {
		if other != shown {
			v.Others = append(v.Others, e.At(AnsweredAddress(e, other)))
		}
	}
	return v
}

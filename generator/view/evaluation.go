package view

import (
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// EvaluationsView lists the evaluations, newest first.
type EvaluationsView struct {
	Canvas
	Evaluations []EvaluationView
}

// EvaluationView is one evaluation: what was found, what was done.
type EvaluationView struct {
	Canvas
	Evaluation *policy.Evaluation
}

// Actions counts what was decided.
func (v EvaluationView) Actions() int {
	return v.count(func(*policy.Step) bool { return true })
}

// Done counts the actions that are done.
func (v EvaluationView) Done() int {
	return v.count(func(action *policy.Step) bool { return action.Done })
}

func (v EvaluationView) count(which func(*policy.Step) bool) int {
	n := 0
	for _, finding := range v.Evaluation.Findings {
		if finding.Action != nil && which(finding.Action) {
			n++
		}
	}
	return n
}

// Evaluations gives what evaluations.html shows.
func Evaluations(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := EvaluationsView{Canvas: p}
	for _, evaluation := range e.Policy.Evaluations {
		v.Evaluations = append(v.Evaluations, EvaluationView{Canvas{e.PageOf(evaluation), e}, evaluation})
	}
	return v
}

// Evaluation gives what evaluation.html shows.
func Evaluation(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return EvaluationView{p, p.Doc.(*policy.Evaluation)}
}

package view

import (
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// ScansView is the latest scan and the way to earlier ones.
type ScansView struct {
	Canvas
	Latest  ScanView
	Earlier []*page.Page
}

// ScanView is one scan.
type ScanView struct {
	Canvas
	Scan *policy.Scan
}

// Scans gives what scans.html shows.
func Scans(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	scans := e.Policy.Scans
	return ScansView{p, ScanView{p, scans[0]}, pagesOf(p, scans[1:])}
}

// Scan gives what scan.html shows.
func Scan(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return ScanView{p, p.Doc.(*policy.Scan)}
}

func pagesOf[D policy.Doc](p Canvas, docs []D) []*page.Page {
	pages := make([]*page.Page, len(docs))
	for i, doc := range docs {
		pages[i] = p.edition.PageOf(doc)
	}
	return pages
}

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

func newEveningView(p Canvas, evening *policy.WishesEvening) EveningView {
	v := EveningView{Canvas: p, Evening: evening}
	for _, kind := range []policy.OutcomeType{policy.Wish, policy.Expectation, policy.Suggestion, policy.Appreciation} {
		outcomes := slices.DeleteFunc(slices.Clone(evening.Outcomes), func(o *policy.Outcome) bool { return o.Type != kind })
		if len(outcomes) > 0 {
			v.Kinds = append(v.Kinds, OutcomesOfKind{kind, outcomes})
		}
	}
	return v
}

// ChecklistsView is the latest checklist and its course over the years.
type ChecklistsView struct {
	Canvas
	Latest ChecklistView
	Course []CourseRow
	All    []*policy.Checklist // oldest first, as the columns of the course
}

// CourseRow is one item of the checklist over the years.
type CourseRow struct {
	Item     *policy.Text
	Verdicts []policy.Verdict // "" where it was not judged; oldest first
}

// ChecklistView is one filled-in checklist.
type ChecklistView struct {
	Canvas
	Checklist *policy.Checklist
	Results   []ResultView
	Yes       int // how many items are in order
}

// ResultView is the verdict on one item.
type ResultView struct {
	Item   *policy.Text
	Result *policy.Result
}

// Checklists gives what checklists.html shows.
func Checklists(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	all := slices.Clone(e.Policy.Checklists)
	latest := newChecklistView(p, all[0])
	slices.Reverse(all)
	v := ChecklistsView{Canvas: p, Latest: latest, All: all}
	for _, item := range e.Policy.Items {
		row := CourseRow{Item: p.itemText(item)}
		for _, checklist := range all {
			var verdict policy.Verdict
			if result := checklist.Of(item.ID); result != nil {
				verdict = result.Verdict
			}
			row.Verdicts = append(row.Verdicts, verdict)
		}
		v.Course = append(v.Course, row)
	}
	return v
}

// Checklist gives what checklist.html shows.
func Checklist(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return newChecklistView(p, p.Doc.(*policy.Checklist))
}

func newChecklistView(p Canvas, checklist *policy.Checklist) ChecklistView {
	v := ChecklistView{Canvas: p, Checklist: checklist}
	for _, item := range p.edition.Policy.Items {
		if result := checklist.Of(item.ID); result != nil {
			v.Results = append(v.Results, ResultView{p.itemText(item), result})
			if result.Verdict == policy.Yes {
				v.Yes++
			}
		}
	}
	return v
}

// itemText gives the sentence of a checklist item: the school's own, or the built-in one.
func (p Canvas) itemText(item *policy.Item) *policy.Text {
	if item.Text != nil {
		return item.Text
	}
	return p.edition.Word("checklist." + item.ID)
}

// MeasurementsView is the baseline beside the latest measurement and the wish.
type MeasurementsView struct {
	Canvas
	Baseline   *policy.Measurement // the oldest
	Latest     *policy.Measurement
	Components []ComponentRow
	All        []*page.Page
}

// ComponentRow is one component from the baseline to the wish; nil where it was not measured.
type ComponentRow struct {
	ID    string
	First *int
	Now   *int
	Wish  *int
}

// Measurements gives what measurements.html shows.
func Measurements(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	all := e.Policy.Measurements
	v := MeasurementsView{Canvas: p, Baseline: all[len(all)-1], Latest: all[0], All: pagesOf(p, all)}
	for _, id := range policy.ComponentIDs {
		row := ComponentRow{ID: id}
		if component := v.Baseline.Of(id); component != nil {
			row.First = component.Now
		}
		if component := v.Latest.Of(id); component != nil {
			row.Now, row.Wish = component.Now, component.Wish
		}
		v.Components = append(v.Components, row)
	}
	return v
}

// MeasurementView is one measurement.
type MeasurementView struct {
	Canvas
	Measurement *policy.Measurement
}

// Measurement gives what measurement.html shows.
func Measurement(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return MeasurementView{p, p.Doc.(*policy.Measurement)}
}

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

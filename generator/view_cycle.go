package generator

import (
	"slices"

	"ouderbeleid/generator/policy"
)

// ScansView is the latest scan and the way to earlier ones.
type ScansView struct {
	*Page
	Latest  ScanView
	Earlier []*Page
}

// ScanView is one scan.
type ScanView struct {
	*Page
	Scan *policy.Scan
}

func scansView(p *Page) any {
	scans := p.edition.policy.Scans
	return ScansView{p, ScanView{p, scans[0]}, pagesOf(p, scans[1:])}
}

func scanView(p *Page) any { return ScanView{p, p.doc.(*policy.Scan)} }

func pagesOf[D policy.Doc](p *Page, docs []D) []*Page {
	pages := make([]*Page, len(docs))
	for i, doc := range docs {
		pages[i] = p.PageOf(doc)
	}
	return pages
}

// EveningsView is the latest evening of wishes and expectations and the way to earlier ones.
type EveningsView struct {
	*Page
	Latest  EveningView
	Earlier []*Page
}

// EveningView is one evening: what was valued, wished, expected and suggested, with the school's answers.
type EveningView struct {
	*Page
	Evening *policy.WishesEvening
	Kinds   []OutcomesOfKind
}

// OutcomesOfKind is what was said of one kind: all wishes, all expectations.
type OutcomesOfKind struct {
	Kind     policy.OutcomeType
	Outcomes []*policy.Outcome
}

func eveningsView(p *Page) any {
	evenings := p.edition.policy.Evenings
	return EveningsView{p, newEveningView(p, evenings[0]), pagesOf(p, evenings[1:])}
}

func eveningView(p *Page) any { return newEveningView(p, p.doc.(*policy.WishesEvening)) }

func newEveningView(p *Page, evening *policy.WishesEvening) EveningView {
	v := EveningView{Page: p, Evening: evening}
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
	*Page
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
	*Page
	Checklist *policy.Checklist
	Results   []ResultView
	Yes       int // how many items are in order
}

// ResultView is the verdict on one item.
type ResultView struct {
	Item   *policy.Text
	Result *policy.Result
}

func checklistsView(p *Page) any {
	all := slices.Clone(p.edition.policy.Checklists)
	latest := newChecklistView(p, all[0])
	slices.Reverse(all)
	v := ChecklistsView{Page: p, Latest: latest, All: all}
	for _, item := range p.edition.policy.Items {
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

func checklistView(p *Page) any { return newChecklistView(p, p.doc.(*policy.Checklist)) }

func newChecklistView(p *Page, checklist *policy.Checklist) ChecklistView {
	v := ChecklistView{Page: p, Checklist: checklist}
	for _, item := range p.edition.policy.Items {
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
func (p *Page) itemText(item *policy.Item) *policy.Text {
	if item.Text != nil {
		return item.Text
	}
	return p.edition.word("checklist." + item.ID)
}

// MeasurementsView is the baseline beside the latest measurement and the wish.
type MeasurementsView struct {
	*Page
	Baseline   *policy.Measurement // the oldest
	Latest     *policy.Measurement
	Components []ComponentRow
	All        []*Page
}

// ComponentRow is one component from the baseline to the wish; nil where it was not measured.
type ComponentRow struct {
	ID    string
	First *int
	Now   *int
	Wish  *int
}

func measurementsView(p *Page) any {
	all := p.edition.policy.Measurements
	v := MeasurementsView{Page: p, Baseline: all[len(all)-1], Latest: all[0], All: pagesOf(p, all)}
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
	*Page
	Measurement *policy.Measurement
}

func measurementView(p *Page) any { return MeasurementView{p, p.doc.(*policy.Measurement)} }

// EvaluationsView lists the evaluations, newest first.
type EvaluationsView struct {
	*Page
	Evaluations []EvaluationView
}

// EvaluationView is one evaluation: what was found, what was done.
type EvaluationView struct {
	*Page
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

func evaluationsView(p *Page) any {
	v := EvaluationsView{Page: p}
	for _, evaluation := range p.edition.policy.Evaluations {
		v.Evaluations = append(v.Evaluations, EvaluationView{p.PageOf(evaluation), evaluation})
	}
	return v
}

func evaluationView(p *Page) any { return EvaluationView{p, p.doc.(*policy.Evaluation)} }

package view

import (
	"html/template"
	"slices"
	"strconv"

	"ouderbeleid/generator/chart"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

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

var answers = map[policy.Verdict]chart.Answer{policy.Yes: chart.Yes, policy.Partly: chart.Partly, policy.No: chart.No}

// Picture draws the course of the checklist; of many years only the latest.
func (v ChecklistsView) Picture() template.HTML {
	const most = 5
	from := max(len(v.All)-most, 0)
	course := chart.Course{Name: v.Plain("checklist.course"), Described: "course-caption", Mirrored: v.mirrored()}
	for _, checklist := range v.All[from:] {
		course.Times = append(course.Times, strconv.Itoa(checklist.Date.Year))
	}
	for _, row := range v.Course {
		drawn := chart.CourseRow{Label: v.label(row.Item)}
		for _, verdict := range row.Verdicts[from:] {
			drawn.Answers = append(drawn.Answers, answers[verdict])
		}
		course.Rows = append(course.Rows, drawn)
	}
	return template.HTML(course.SVG())
}

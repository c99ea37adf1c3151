package view

import (
	"html/template"

	"ouderbeleid/generator/chart"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Progress draws how far the steps of a focus point are.
func (p Canvas) Progress(point *policy.FocusPoint) (template.HTML, error) {
	name, err := p.Word("step.progress", "Done", point.StepsDone(), "All", len(point.Steps))
	if err != nil {
		return "", err
	}
	return template.HTML(chart.Steps{Name: name, Described: "progress-caption", Mirrored: p.mirrored(), Done: point.StepsDone(), All: len(point.Steps)}.SVG()), nil
}

// FocusPointsView lists the focus points, by school year.
type FocusPointsView struct {
	Canvas
	Years []FocusPointsOfYear
}

// FocusPointsOfYear is the focus points of one school year.
type FocusPointsOfYear struct {
	Year        schoolyear.Year
	FocusPoints []*policy.FocusPoint
}

// FocusPoints gives what focuspoints.html shows.
func FocusPoints(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := FocusPointsView{Canvas: p}
	for _, year := range e.Year.Years() {
		if points := e.Year.FocusPointsIn(year); len(points) > 0 {
			v.Years = append(v.Years, FocusPointsOfYear{year, points})
		}
	}
	return v
}

// FocusPointView is one focus point with its steps, its origin and its activities.
type FocusPointView struct {
	Canvas
	FocusPoint *policy.FocusPoint
	Year       schoolyear.Year
	Origin     *page.Page
	Areas      template.HTML // the fields of policy that it is of
	Activities template.HTML
}

// FocusPoint gives what focuspoint.html shows.
func FocusPoint(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	point := p.Doc.(*policy.FocusPoint)
	return FocusPointView{p, point, e.Policy.YearOf(point), p.To(point.Origin), p.areas(point.Areas), e.List(p.Root, e.Policy.ActivitiesFor(point))}
}

package view

import (
	"html/template"
	"slices"
	"strconv"

	"ouderbeleid/generator/chart"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

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

	Priority *int // of the latest; 1 for what comes first
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
			row.Now, row.Wish, row.Priority = component.Now, component.Wish, component.Priority
		}
		v.Components = append(v.Components, row)
	}
	return v
}

// Capacity sets what the measurements say of how ready the school is to change, the oldest first; no rows when they say nothing.
func (v MeasurementsView) Capacity() TableView {
	columns := heads(v.Plain("measurement.date"), v.Plain("capacity.score"), v.Plain("capacity.support"), v.Plain("capacity.words"))
	columns[1].Number, columns[2].Number = true, true
	var rows [][]template.HTML
	for _, m := range slices.Backward(v.edition.Policy.Measurements) {
		if m.Capacity != nil || m.CapacityScore != nil || m.Support != nil {
			rows = append(rows, []template.HTML{v.ShortDay(m.Date), figure(m.CapacityScore), figure(m.Support), v.Tell(m.Capacity)})
		}
	}
	return newTable(v.Plain("measurement.scale"), columns, rows)
}

// figure gives a number as it stands in a table; "" when there is none.
func figure(n *int) template.HTML {
	if n == nil {
		return ""
	}
	return template.HTML(strconv.Itoa(*n))
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

// Picture draws each component from the baseline by way of now to the wish.
func (v MeasurementsView) Picture() template.HTML {
	comparison := chart.Comparison{
		Name: v.Plain("page.measurement"), Described: "measurement-caption", Mirrored: v.mirrored(),
		Legend: [3]string{v.Plain("measurement.start"), v.Plain("measurement.now"), v.Plain("measurement.wish")},
	}
	for _, row := range v.Components {
		comparison.Rows = append(comparison.Rows, chart.ComparisonRow{Label: v.Plain("component." + row.ID), First: row.First, Now: row.Now, Wish: row.Wish})
	}
	return template.HTML(comparison.SVG())
}

// Higher counts the components that are higher now than at the baseline, and Reached those that are as wished.
func (v MeasurementsView) Higher() int {
	return v.count(func(c ComponentRow) bool { return c.First != nil && c.Now != nil && *c.Now > *c.First })
}

// Reached counts the components that are as wished, or better.
func (v MeasurementsView) Reached() int {
	return v.count(func(c ComponentRow) bool { return c.Wish != nil && c.Now != nil && *c.Now >= *c.Wish })
}

func (v MeasurementsView) count(which func(ComponentRow) bool) int {
	n := 0
	for _, row := range v.Components {
		if which(row) {
			n++
		}
	}
	return n
}

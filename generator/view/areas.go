package view

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// areasAddress is where the fields of policy have their page.
const areasAddress = "beleidsterreinen/"

// AreasView is the fields of policy beside the partnerships: what there is in the school's year, and where there is nothing yet.
type AreasView struct {
	Canvas
	Areas   []AreaView
	Missing []string // the names of the fields in which there is nothing
}

// AreaView is one field: how much there is for each of the five partnerships, and what it is.
type AreaView struct {
	Area        policy.Area
	Name        string
	Counts      []int // for each of the five
	FocusPoints []*policy.FocusPoint
	Activities  template.HTML
	Partners    []*policy.Partner
}

// Areas gives what areas.html shows.
func Areas(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := AreasView{Canvas: p}
	for _, area := range policy.Areas {
		if of := p.area(area); of.isEmpty() {
			v.Missing = append(v.Missing, of.Name)
		} else {
			v.Areas = append(v.Areas, of)
		}
	}
	return v
}

// HasAreas reports whether anything of a policy names a field.
func HasAreas(p *policy.Policy) bool {
	return slices.ContainsFunc(p.Activities, func(a *policy.Activity) bool { return len(a.Areas) > 0 }) ||
		slices.ContainsFunc(p.FocusPoints, func(f *policy.FocusPoint) bool { return len(f.Areas) > 0 }) ||
		slices.ContainsFunc(p.Partners, func(partner *policy.Partner) bool { return len(partner.Areas) > 0 })
}

// area gathers what there is in a field in the school's year. What belongs to several partnerships counts for each.
func (p Canvas) area(area policy.Area) AreaView {
	e := p.edition
	v := AreaView{Area: area, Name: p.Plain("area." + string(area)), Counts: make([]int, len(policy.PartnershipIDs))}
	count := func(ids []policy.PartnershipID) {
		for _, id := range ids {
			v.Counts[slices.Index(policy.PartnershipIDs, id)]++
		}
	}
	var activities []*policy.Activity
	for _, activity := range e.Year.Current() {
		if activity.Status != policy.Cancelled && slices.Contains(activity.Areas, area) {
			activities = append(activities, activity)
			count(activity.Partnerships)
		}
	}
	v.Activities = e.List(p.Root, activities)
	for _, point := range e.Year.FocusPointsIn(e.Policy.School.Year) {
		if slices.Contains(point.Areas, area) {
			v.FocusPoints = append(v.FocusPoints, point)
			count(point.Partnerships)
		}
	}
	for _, partner := range e.Policy.Partners {
		if slices.Contains(partner.Areas, area) {
			v.Partners = append(v.Partners, partner)
		}
	}
	return v
}

func (v AreaView) isEmpty() bool {
	return len(v.FocusPoints) == 0 && v.Activities == "" && len(v.Partners) == 0
}

// areas names fields, with the ways to where they stand on their page.
func (p Canvas) areas(areas []policy.Area) template.HTML {
	var links []template.HTML
	for _, area := range areas {
		name := p.said("area." + string(area))
		if p.Has(areasAddress) {
			name = anchor(p.Link(areasAddress)+"#"+string(area), name)
		}
		links = append(links, name)
	}
	return p.Join(links)
}

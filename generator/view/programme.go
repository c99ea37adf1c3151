package view

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// ProgrammeView is the programme of the school's year: what comes, per month, and what was.
type ProgrammeView struct {
	Canvas
	First        template.HTML // what comes before all else
	Coming       []MonthView
	Past         []MonthView
	Groups       []*page.Page
	Partnerships []*page.PartnershipView
	Themes       []*page.Page
	Agenda       template.HTML
}

// Programme gives what programme.html shows.
func Programme(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	coming, past := e.Year.Split(e.Year.Current())
	return ProgrammeView{p, e.List(p.Root, firstOf(year.Chosen(e.Year.Upcoming(), (*policy.Activity).InProgramme), 3)), p.months(e.Year.ByNextMonth(coming)), p.months(year.ByMonth(past)), p.groupPages(), p.partnershipsWithPages(), p.themePages(), e.WaysToCalendars(p.Root, page.AllCalendar, page.ClosedCalendar)}
}

// months shows a programme month by month.
func (p Canvas) months(months []year.MonthOfActivities) []MonthView {
	views := make([]MonthView, len(months))
	for i, month := range months {
		views[i] = MonthView{month.Month, p.edition.List(p.Root, month.Activities)}
	}
	return views
}

func (p Canvas) partnershipsWithPages() []*page.PartnershipView {
	e := p.edition
	return slices.DeleteFunc(e.Five(), func(v *page.PartnershipView) bool { return !e.Has(v.Address()) })
}

// MonthView is a month of a programme.
type MonthView struct {
	Month schoolyear.Month // zero for what has no month
	Rows  template.HTML
}

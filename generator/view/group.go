package view

import (
	"html/template"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

func (p Canvas) groupPages() []*page.Page {
	e := p.edition
	var pages []*page.Page
	for _, group := range e.Policy.School.Groups {
		if of := e.At(page.GroupAddress(group)); of != nil {
			pages = append(pages, of)
		}
	}
	return pages
}

// GroupYearView is the groups of one year, with their pages.
type GroupYearView struct {
	Name  *policy.Text // "Klas 1"; nil where a school has one group a year, and for groups of no year
	Pages []*page.Page
}

// GroupYears gives the pages of the groups, year by year in a school where a year has more than one.
func (p Canvas) GroupYears() []GroupYearView {
	e := p.edition
	var views []GroupYearView
	for _, year := range e.Policy.School.GroupYears() {
		var view GroupYearView
		for _, group := range year.Groups {
			if of := e.At(page.GroupAddress(group)); of != nil {
				view.Pages = append(view.Pages, of)
			}
		}
		if year.Year != "" {
			view.Name = e.GroupName(year.Year)
		}
		if view.Pages != nil {
			views = append(views, view)
		}
	}
	return views
}

// GroupView is everything for one group.
type GroupView struct {
	Canvas
	Group         string
	Coming        []MonthView
	Past          []MonthView
	Others        []*page.Page  // the pages of all groups
	Conversations template.HTML // still to come
	Closed        []ClosedView
	Agenda        template.HTML
	Mentors       []*page.ContactView
}

// Group gives what group.html shows of a group.
func Group(e *page.Edition, on *page.Page, group string) any {
	p := Canvas{on, e}
	coming, past := e.Year.Split(year.Chosen(e.Year.CurrentCalendar(), func(a *policy.Activity) bool { return a.ForGroup(group) }))
	conversations := year.Chosen(coming, (*policy.Activity).IsConversation)
	return GroupView{
		p, group, p.months(e.Year.ByNextMonth(coming)), p.months(year.ByMonth(past)), p.groupPages(), e.List(p.Root, conversations), p.closedViews(firstOf(e.Year.ClosedAheadFor(group), 6)),
		e.WaysToCalendars(p.Root, page.GroupCalendar(group), page.ClosedCalendar), p.mentorsOf(group),
	}
}

// mentorsOf gives the contacts of a group.
func (p Canvas) mentorsOf(group string) []*page.ContactView {
	return p.introduce(year.Chosen(p.edition.Policy.School.Contacts, func(c *policy.Contact) bool { return c.IsMentor(group) }))
}

// GroupOf gives the group that a page is for: "3".
func (p Canvas) GroupOf(other *page.Page) string {
	for _, group := range p.edition.Policy.School.Groups {
		if page.GroupAddress(group) == other.Address {
			return group
		}
	}
	return ""
}

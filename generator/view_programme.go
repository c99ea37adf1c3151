package generator

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// ProgrammeView is the programme of the school's year: what comes, per month, and what was.
type ProgrammeView struct {
	*Page
	First        template.HTML // what comes before all else
	Coming       []MonthView
	Past         []MonthView
	Groups       []*Page
	Partnerships []*PartnershipView
	Agenda       template.HTML
}

func programmeView(p *Page) any {
	e := p.edition
	coming, past := e.split(e.activities(e.thisYear))
	return ProgrammeView{p, p.list(firstOf(e.upcoming(), 3)), p.coming(coming), p.months(past), e.groupPages(), e.partnershipsWithPages(), p.agenda(allAgenda, closedAgenda)}
}

// split separates what is still to come from what is over.
func (e *edition) split(activities []*policy.Activity) (coming, past []*policy.Activity) {
	for _, activity := range activities {
		if activity.Over(e.today) {
			past = append(past, activity)
		} else {
			coming = append(coming, activity)
		}
	}
	return coming, past
}

// coming sets activities that are not over month by month, each where its next day is.
func (p *Page) coming(activities []*policy.Activity) []MonthView {
	e := p.edition
	activities = slices.Clone(activities)
	slices.SortStableFunc(activities, func(a, b *policy.Activity) int { return e.nextDay(a).Compare(e.nextDay(b)) })
	return p.byMonth(activities, func(a *policy.Activity) schoolyear.Month {
		if day := e.nextDay(a); day.Year < 9999 {
			return schoolyear.MonthOf(day)
		}
		return schoolyear.Month{}
	})
}

// months sets activities, which come in order of time, month by month.
func (p *Page) months(activities []*policy.Activity) []MonthView {
	return p.byMonth(activities, (*policy.Activity).InMonth)
}

func (p *Page) byMonth(activities []*policy.Activity, in func(*policy.Activity) schoolyear.Month) []MonthView {
	var months []MonthView
	for len(activities) > 0 {
		month := in(activities[0])
		end := slices.IndexFunc(activities, func(a *policy.Activity) bool { return in(a) != month })
		if end < 0 {
			end = len(activities)
		}
		months = append(months, MonthView{month, p.list(activities[:end])})
		activities = activities[end:]
	}
	return months
}

func (e *edition) groupPages() []*Page {
	var pages []*Page
	for _, group := range e.policy.School.Groups {
		if page := e.pages[groupAddress(group)]; page != nil {
			pages = append(pages, page)
		}
	}
	return pages
}

func (e *edition) partnershipsWithPages() []*PartnershipView {
	return slices.DeleteFunc(e.five(), func(v *PartnershipView) bool { return !e.isPage(v.Address()) })
}

// GroupView is everything for one group.
type GroupView struct {
	*Page
	Group         string
	Coming        []MonthView
	Past          []MonthView
	Others        []*Page       // the pages of all groups
	Conversations template.HTML // still to come
	Closed        []ClosedView
	Agenda        template.HTML
}

func groupView(p *Page, group string) any {
	e := p.edition
	coming, past := e.split(e.activities(func(a *policy.Activity) bool { return e.thisYear(a) && a.ForGroup(group) }))
	conversations := slices.DeleteFunc(slices.Clone(coming), func(a *policy.Activity) bool { return a.Form != policy.Conversation })
	return GroupView{
		p, group, p.coming(coming), p.months(past), e.groupPages(), p.list(conversations), e.closedViews(firstOf(e.year.ClosedAhead(), 6)),
		p.agenda(groupAgenda(group), closedAgenda),
	}
}

// GroupOf gives the group that a page is for: "3".
func (p *Page) GroupOf(page *Page) string {
	for _, group := range p.edition.policy.School.Groups {
		if groupAddress(group) == page.Address {
			return group
		}
	}
	return ""
}

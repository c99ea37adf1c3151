package generator

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
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
	coming, past := e.year.Split(e.year.Current())
	return ProgrammeView{p, p.list(firstOf(e.year.Upcoming(), 3)), p.months(e.year.ByNextMonth(coming)), p.months(year.ByMonth(past)), e.groupPages(), e.partnershipsWithPages(), p.agenda(allAgenda, closedAgenda)}
}

// months shows a programme month by month.
func (p *Page) months(months []year.MonthOfActivities) []MonthView {
	views := make([]MonthView, len(months))
	for i, month := range months {
		views[i] = MonthView{month.Month, p.list(month.Activities)}
	}
	return views
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
	coming, past := e.year.Split(chosen(e.year.Current(), func(a *policy.Activity) bool { return a.ForGroup(group) }))
	conversations := chosen(coming, isConversation)
	return GroupView{
		p, group, p.months(e.year.ByNextMonth(coming)), p.months(year.ByMonth(past)), e.groupPages(), p.list(conversations), e.closedViews(firstOf(e.year.ClosedAhead(), 6)),
		p.agenda(groupAgenda(group), closedAgenda),
	}
}

func isConversation(a *policy.Activity) bool { return a.Form == policy.Conversation }

// GroupOf gives the group that a page is for: "3".
func (p *Page) GroupOf(page *Page) string {
	for _, group := range p.edition.policy.School.Groups {
		if groupAddress(group) == page.Address {
			return group
		}
	}
	return ""
}

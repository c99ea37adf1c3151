package generator

import (
	"html/template"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// ProgrammeView is the programme of the school's year: what comes, per month, and what was.
type ProgrammeView struct {
	*Page
	Coming       []MonthView
	Past         []MonthView
	Groups       []*Page
	Partnerships []*PartnershipView
}

func programmeView(p *Page) any {
	e := p.edition
	coming, past := e.split(e.activities(e.thisYear))
	return ProgrammeView{p, p.months(coming), p.months(past), e.groupPages(), e.partnershipsWithPages()}
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

// months sets activities, which come in order of time, month by month.
func (p *Page) months(activities []*policy.Activity) []MonthView {
	var months []MonthView
	for len(activities) > 0 {
		month := activities[0].InMonth()
		end := slices.IndexFunc(activities, func(a *policy.Activity) bool { return a.InMonth() != month })
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

// ActivityView is one activity with all its facts.
type ActivityView struct {
	*Page
	Activity *policy.Activity
	Year     schoolyear.Year
	Groups   []*policy.Text // none: the whole school
	Over     bool
}

func activityView(p *Page) any {
	activity := p.doc.(*policy.Activity)
	return ActivityView{p, activity, p.edition.policy.ActivityYear(activity), p.edition.groupNames(activity.Groups), activity.Over(p.edition.today)}
}

// Cancelled reports whether the activity was called off.
func (v ActivityView) Cancelled() bool { return v.Activity.Status == policy.Cancelled }

// RegisterHref is where one registers: a page or a letter.
func (v ActivityView) RegisterHref() string {
	if strings.Contains(v.Activity.Register, "@") && !strings.Contains(v.Activity.Register, "/") {
		return "mailto:" + v.Activity.Register
	}
	return v.Activity.Register
}

func (e *edition) groupNames(groups []string) []*policy.Text {
	names := make([]*policy.Text, len(groups))
	for i, group := range groups {
		names[i] = e.groupName(group)
	}
	return names
}

// GroupView is everything for one group.
type GroupView struct {
	*Page
	Group         string
	Coming        []MonthView
	Past          []MonthView
	Conversations template.HTML // still to come
	Closed        []ClosedView
}

func groupView(p *Page, group string) any {
	e := p.edition
	coming, past := e.split(e.activities(func(a *policy.Activity) bool { return e.thisYear(a) && a.ForGroup(group) }))
	conversations := slices.DeleteFunc(slices.Clone(coming), func(a *policy.Activity) bool { return a.Form != policy.Conversation })
	return GroupView{p, group, p.months(coming), p.months(past), p.list(conversations), firstOf(e.closedFrom(e.today), 6)}
}

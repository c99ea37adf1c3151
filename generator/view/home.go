package view

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// HomeView is the home page: what is next, and the ways into the policy.
type HomeView struct {
	Canvas
	Welcome     policy.Doc // nil when the school wrote none
	Upcoming    template.HTML
	Letter      *page.Page // of this month; nil when there is nothing in it
	Closed      []ClosedView
	Groups      []*page.Page         // of the groups
	Shares      []ShareView          // none when the school wrote about no partnership
	FocusPoints []*policy.FocusPoint // of this year
	Essentials  []*policy.PracticalTopic
	Wishes      *page.Page          // of the latest evening
	Wished      int                 // what was wished and expected there
	Answered    int                 // and what has an answer
	Languages   []string            // that one can be helped in
	Yours       []*page.ContactView // who speak the language of the page

	Certificates []*policy.Certificate // that are valid today
}

// Home gives what home.html shows.
func Home(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := HomeView{Canvas: p, Welcome: p.Doc, Letter: p.thisLetter(), Closed: p.closedViews(firstOf(e.Year.ClosedAhead(), 3)), FocusPoints: e.Year.FocusPointsIn(e.Policy.School.Year)}
	v.Upcoming = e.List(p.Root, firstOf(e.Year.Upcoming(), 5))
	if e.Has("partnerschappen/") {
		v.Shares = p.shares(e.Policy.School.Year)
	}
	v.Groups = p.groupPages()
	if evenings := e.Policy.Evenings; len(evenings) > 0 {
		v.Wishes = e.PageOf(evenings[0])
		v.Answered, v.Wished = year.CountWishes(evenings[0])
	}
	v.Yours = p.speakers()
	for _, contact := range e.Policy.School.Contacts {
		for _, language := range contact.Languages {
			if !slices.Contains(v.Languages, language) {
				v.Languages = append(v.Languages, language)
			}
		}
	}
	if route := e.Policy.Trajectory; route != nil {
		v.Certificates = year.Chosen(route.Certificates, func(c *policy.Certificate) bool { return c.Holds(e.Today) })
	}
	for _, topic := range e.Policy.Practical {
		if topic.InfoCard {
			v.Essentials = append(v.Essentials, topic)
		}
	}
	return v
}

// closedViews names times that the school is closed, or open on purpose.
func (p Canvas) closedViews(reasons []year.Reason) []ClosedView {
	e := p.edition
	views := make([]ClosedView, len(reasons))
	for i, reason := range reasons {
		views[i] = ClosedView{e.ReasonTold(reason), reason.Period, reason.Cause != year.LessonDay && reason.Whole()}
	}
	return views
}

// thisLetter gives the letter of the month that today is in; nil when there is none.
func (p Canvas) thisLetter() *page.Page {
	return p.edition.At(page.LetterAddress(schoolyear.MonthOf(p.edition.Today)))
}

func firstOf[T any](list []T, n int) []T { return list[:min(n, len(list))] }

// ClosedView is a time at which the school is closed.
type ClosedView struct {
	Name   *policy.Text
	Period schoolyear.Period
	Whole  bool // for everyone, and all day
}

// Single reports whether it is one day.
func (v ClosedView) Single() bool { return v.Period.From == v.Period.To }

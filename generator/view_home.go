package generator

import (
	"cmp"
	"html/template"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// HomeView is the home page: what is next, and the ways into the policy.
type HomeView struct {
	*Page
	Welcome     policy.Doc // nil when the school wrote none
	Upcoming    template.HTML
	Letter      *Page // of this month; nil when there is nothing in it
	Closed      []ClosedView
	Groups      []*Page              // of the groups
	Shares      []ShareView          // none when the school wrote about no partnership
	FocusPoints []*policy.FocusPoint // of this year
	Essentials  []*policy.PracticalTopic
	Wishes      *Page          // of the latest evening
	Wished      int            // what was wished and expected there
	Answered    int            // and what has an answer
	Languages   []string       // that one can be helped in
	Yours       []*ContactView // who speak the language of the page
}

func homeView(p *Page) any {
	e := p.edition
	v := HomeView{Page: p, Welcome: p.doc, Letter: e.thisLetter(), Closed: e.closedViews(firstOf(e.year.ClosedAhead(), 3)), FocusPoints: e.year.FocusPointsIn(e.policy.School.Year)}
	v.Upcoming = p.list(firstOf(e.year.Upcoming(), 5))
	if e.isPage("partnerschappen/") {
		v.Shares = e.shares(e.policy.School.Year)
	}
	v.Groups = e.groupPages()
	if evenings := e.policy.Evenings; len(evenings) > 0 {
		v.Wishes = p.PageOf(evenings[0])
		v.Answered, v.Wished = year.CountWishes(evenings[0])
	}
	v.Yours = p.speakers()
	for _, contact := range e.policy.School.Contacts {
		for _, language := range contact.Languages {
			if !slices.Contains(v.Languages, language) {
				v.Languages = append(v.Languages, language)
			}
		}
	}
	for _, topic := range e.policy.Practical {
		if topic.InfoCard {
			v.Essentials = append(v.Essentials, topic)
		}
	}
	return v
}

func (e *edition) five() []*PartnershipView {
	five := make([]*PartnershipView, len(policy.PartnershipIDs))
	for i, id := range policy.PartnershipIDs {
		five[i] = e.partnership(id)
	}
	return five
}

// closedViews names times that the school is closed.
func (e *edition) closedViews(reasons []year.Reason) []ClosedView {
	views := make([]ClosedView, len(reasons))
	for i, reason := range reasons {
		views[i] = ClosedView{e.reasonName(reason), reason.Period}
	}
	return views
}

// reasonName says why the school is closed.
func (e *edition) reasonName(reason year.Reason) *policy.Text {
	if reason.Kind == year.StudyDay {
		return cmp.Or(reason.Own, e.word("closed.studyday"))
	}
	return e.holidayName(reason.Name, reason.Own)
}

func firstOf[T any](list []T, n int) []T { return list[:min(n, len(list))] }

package generator

import (
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// ChangesView is what an annual plan changed since the plan of the school year before (see year.Changes). It is told of the
// school's first language, so that it is the same in all.
type ChangesView struct {
	Before      schoolyear.Year
	FocusPoints []ChangeView
	Activities  []ChangeView
	Numbers     []NumbersView // for each of the five
}

// ChangeView is one sort of change, with the pages of what changed so.
type ChangeView struct {
	Kind  string // a word: "new", "goesOn", "finished", "stopped" or "gone"
	Pages []*Page
}

// NumbersView is how many activities there were for a partnership, and are now, without the cancelled ones.
type NumbersView struct {
	*PartnershipView
	Then, Now int
}

// changesView compares a year with the one before; nil when there is nothing to compare with.
func (p *Page) changesView(year schoolyear.Year) *ChangesView {
	e, facts := p.edition, p.edition.first().year
	changes := facts.Changes(year)
	if changes == nil {
		return nil
	}
	v := &ChangesView{Before: year - 1, FocusPoints: e.changeViews(changes.FocusPoints), Activities: e.changeViews(changes.Activities)}
	then, now := facts.SharesIn(v.Before), facts.SharesIn(year)
	for i, id := range policy.PartnershipIDs {
		v.Numbers = append(v.Numbers, NumbersView{e.partnership(id), then[i].All, now[i].All})
	}
	return v
}

func (e *edition) changeViews(changes []year.Change) []ChangeView {
	var views []ChangeView
	for _, change := range changes {
		view := ChangeView{Kind: string(change.Kind)}
		for _, doc := range change.Docs {
			view.Pages = append(view.Pages, e.pages[doc.Base().Address()])
		}
		views = append(views, view)
	}
	return views
}

// updated gives the day of the newest change to what a plan shows; no day when none is known.
func (v PlanView) updated(activities []*policy.Activity) schoolyear.Date {
	var newest schoolyear.Date
	note := func(doc policy.Doc) {
		if day := changed(doc); day.After(newest) && !day.After(v.edition.today) {
			newest = day
		}
	}
	for _, point := range v.FocusPoints {
		note(point)
	}
	for _, activity := range activities {
		note(activity)
	}
	for _, evaluation := range v.Evaluations {
		note(evaluation)
	}
	return newest
}

// HasEvaluations reports whether the plan says something of evaluations: of those that were, or of the next.
func (v PlanView) HasEvaluations() bool { return len(v.Evaluations) > 0 || !v.NextBy.IsZero() }

package view

import (
	"ouderbeleid/generator/page"
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
	Pages []*page.Page
}

// NumbersView is how many activities there were for a partnership, and are now, without the cancelled ones.
type NumbersView struct {
	*page.PartnershipView
	Then, Now int
}

// changesView compares a year with the one before; nil when there is nothing to compare with.
func (p Canvas) changesView(of schoolyear.Year) *ChangesView {
	facts := p.edition.First().Year
	changes := facts.Changes(of)
	if changes == nil {
		return nil
	}
	v := &ChangesView{Before: of - 1, FocusPoints: p.changeViews(changes.FocusPoints), Activities: p.changeViews(changes.Activities)}
	then, now := facts.SharesIn(v.Before), facts.SharesIn(of)
	for i, id := range policy.PartnershipIDs {
		v.Numbers = append(v.Numbers, NumbersView{p.edition.Partnership(id), then[i].All, now[i].All})
	}
	return v
}

func (p Canvas) changeViews(changes []year.Change) []ChangeView {
	var views []ChangeView
	for _, change := range changes {
		view := ChangeView{Kind: string(change.Fate)}
		for _, doc := range change.Docs {
			view.Pages = append(view.Pages, p.edition.PageOf(doc))
		}
		views = append(views, view)
	}
	return views
}

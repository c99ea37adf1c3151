package generator

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// ChangesView is what an annual plan changed since the plan of the school year before.
//
// Two documents are one thing when their files have one name but for a year at the end, or when they have one title (see
// policy.Document.Recurs); all else is new, or no longer there. It is told of the school's first language, so that it is the same
// in all.
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
	e, first := p.edition, p.edition.first()
	before := year - 1
	pointsThen, activitiesThen := first.year.FocusPointsIn(before), first.year.In(before)
	if len(pointsThen) == 0 && len(activitiesThen) == 0 {
		return nil
	}
	v := &ChangesView{
		Before: before, FocusPoints: e.focusPointChanges(pointsThen, first.year.FocusPointsIn(year)), Activities: e.activityChanges(activitiesThen, first.year.In(year)),
	}
	then, now := e.shares(activitiesThen), e.shares(first.year.In(year))
	for i, share := range now {
		v.Numbers = append(v.Numbers, NumbersView{share.PartnershipView, then[i].All, share.All})
	}
	return v
}

func (e *edition) focusPointChanges(then, now []*policy.FocusPoint) []ChangeView {
	changes := newChanges("new", "goesOn", "finished", "stopped", "gone")
	for _, point := range now {
		kind := "new"
		if recursIn(then, point) {
			kind = "goesOn"
		}
		changes.add(kind, e.pages[point.Address()])
	}
	for _, point := range then {
		switch {
		case recursIn(now, point):
		case point.Status == policy.FinishedPoint:
			changes.add("finished", e.pages[point.Address()])
		case point.Status == policy.StoppedPoint:
			changes.add("stopped", e.pages[point.Address()])
		default:
			changes.add("gone", e.pages[point.Address()])
		}
	}
	return changes.some()
}

// activityChanges passes over what was cancelled: that is neither new nor gone.
func (e *edition) activityChanges(then, now []*policy.Activity) []ChangeView {
	changes := newChanges("new", "gone")
	for _, activity := range now {
		if activity.Status != policy.Cancelled && !recursIn(then, activity) {
			changes.add("new", e.pages[activity.Address()])
		}
	}
	for _, activity := range then {
		if activity.Status != policy.Cancelled && !recursIn(now, activity) {
			changes.add("gone", e.pages[activity.Address()])
		}
	}
	return changes.some()
}

// recursIn reports whether a document is there in another year.
func recursIn[D policy.Doc](year []D, doc D) bool {
	return slices.ContainsFunc(year, func(other D) bool { return doc.Base().Recurs(other.Base()) })
}

type changes []ChangeView

func newChanges(kinds ...string) changes {
	all := make(changes, len(kinds))
	for i, kind := range kinds {
		all[i].Kind = kind
	}
	return all
}

func (c changes) add(kind string, page *Page) {
	i := slices.IndexFunc(c, func(change ChangeView) bool { return change.Kind == kind })
	c[i].Pages = append(c[i].Pages, page)
}

// some gives the sorts of which there are any.
func (c changes) some() []ChangeView {
	return slices.DeleteFunc(c, func(change ChangeView) bool { return len(change.Pages) == 0 })
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

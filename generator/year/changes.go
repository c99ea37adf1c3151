package year

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Changes is what a school year changed since the year before.
type Changes struct {
	FocusPoints []Change
	Activities  []Change // new or gone; without what was cancelled, which is neither
}

// Change is one sort of change with what changed so, in order.
type Change struct {
	Fate Fate
	Docs []policy.Doc
}

// Fate is what became of something.
type Fate string

// The sorts of change. The last three are of what was there the year before and is not there again.
const (
	Added    Fate = "new"
	GoesOn   Fate = "goesOn"
	Finished Fate = "finished"
	Stopped  Fate = "stopped"
	Gone     Fate = "gone"
)

// Changes compares a school year with the one before (see recurrence); nil when there is nothing to compare with.
func (p *Programme) Changes(year schoolyear.Year) *Changes { return p.changes.of(year) }

func (p *Programme) findChanges(year schoolyear.Year) *Changes {
	before := year - 1
	if len(p.FocusPointsIn(before))+len(p.In(before)) == 0 {
		return nil
	}
	return &Changes{p.focusPointChanges(before, year), p.activityChanges(before, year)}
}

func (p *Programme) focusPointChanges(before, year schoolyear.Year) []Change {
	changes := newChanges(Added, GoesOn, Finished, Stopped, Gone)
	for _, point := range p.FocusPointsIn(year) {
		if p.FocusPointAgain(point, before) == nil {
			changes.add(Added, point)
		} else {
			changes.add(GoesOn, point)
		}
	}
	for _, point := range p.FocusPointsIn(before) {
		switch {
		case p.FocusPointAgain(point, year) != nil:
		case point.Status == policy.FinishedPoint:
			changes.add(Finished, point)
		case point.Status == policy.StoppedPoint:
			changes.add(Stopped, point)
		default:
			changes.add(Gone, point)
		}
	}
	return changes.some()
}

func (p *Programme) activityChanges(before, year schoolyear.Year) []Change {
	changes := newChanges(Added, Gone)
	for _, activity := range p.In(year) {
		if activity.Status != policy.Cancelled && p.Again(activity, before) == nil {
			changes.add(Added, activity)
		}
	}
	for _, activity := range p.In(before) {
		if activity.Status != policy.Cancelled && p.Again(activity, year) == nil {
			changes.add(Gone, activity)
		}
	}
	return changes.some()
}

// sorted is changes by their sort.
type sorted []Change

func newChanges(fates ...Fate) sorted {
	changes := make(sorted, len(fates))
	for i, fate := range fates {
		changes[i].Fate = fate
	}
	return changes
}

func (s sorted) add(fate Fate, doc policy.Doc) {
	i := slices.IndexFunc(s, func(change Change) bool { return change.Fate == fate })
	s[i].Docs = append(s[i].Docs, doc)
}

// some gives the sorts of which there are any.
func (s sorted) some() []Change {
	return slices.DeleteFunc(s, func(change Change) bool { return len(change.Docs) == 0 })
}

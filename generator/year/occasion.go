package year

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Occasion is something in a school year at a time of its own: a time that the school is closed, or open on purpose, or one day or the period of an activity.
type Occasion struct {
	Period   schoolyear.Period
	Reason   Reason
	Activity *policy.Activity // nil when it is about the school being closed or open
}

// Occasions gives what touches a school year, by its first day: the times that the school is closed for certain, or open on purpose, before
// the activities.
func (y *Year) Occasions(year schoolyear.Year) []Occasion {
	var occasions []Occasion
	for _, reason := range y.During(year) {
		if reason.Cause&(Certain|LessonDay) != 0 {
			occasions = append(occasions, Occasion{reason.Period, reason, nil})
		}
	}
	for _, activity := range y.policy.Calendar {
		for _, date := range activity.Dates {
			occasions = append(occasions, Occasion{single(date), Reason{}, activity})
		}
		if activity.Period != nil {
			occasions = append(occasions, Occasion{*activity.Period, Reason{}, activity})
		}
	}
	occasions = slices.DeleteFunc(occasions, func(o Occasion) bool { return !o.Period.Overlaps(year.Period()) })
	slices.SortStableFunc(occasions, func(a, b Occasion) int { return a.Period.From.Compare(b.Period.From) })
	return occasions
}

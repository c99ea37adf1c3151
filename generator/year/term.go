package year

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Term is a time between two holidays with what begins in it.
type Term struct {
	Period     schoolyear.Period
	Activities []*policy.Activity
	Months     []MonthOfActivities // the same, month by month
	Share      Share               // how many they are
}

// ByTerm sets the activities of a school year term by term, without the terms in which nothing begins. One that begins in the holiday
// behind a term belongs to that term, and one before all terms to the first. Those that have not even a month come apart.
func (y *Year) ByTerm(year schoolyear.Year) (terms []Term, vague []*policy.Activity) {
	for _, period := range y.Terms(year) {
		terms = append(terms, Term{Period: period})
	}
	if len(terms) == 0 {
		terms = []Term{{Period: year.Period()}}
	}
	for _, activity := range y.In(year) {
		if activity.InMonth().IsZero() {
			vague = append(vague, activity)
			continue
		}
		term := &terms[termOf(activity, terms)]
		term.Activities = append(term.Activities, activity)
	}
	terms = slices.DeleteFunc(terms, func(term Term) bool { return len(term.Activities) == 0 })
	for i := range terms {
		terms[i].Months, terms[i].Share = ByMonth(terms[i].Activities), y.Share(terms[i].Activities)
	}
	return terms, vague
}

// termOf gives the last of the terms that have begun when an activity begins. One of which only the month is known begins on its first day.
func termOf(activity *policy.Activity, terms []Term) int {
	day := activity.First()
	if day.IsZero() {
		day = activity.Month.First()
	}
	last := 0
	for i, term := range terms {
		if !day.Before(term.Period.From) {
			last = i
		}
	}
	return last
}

// Touches reports whether an activity has a day in a period, or may have one in it because only its month is known.
func Touches(a *policy.Activity, period schoolyear.Period) bool {
	switch {
	case a.Period != nil:
		return a.Period.Overlaps(period)
	case len(a.Dates) > 0:
		return slices.ContainsFunc(a.Dates, period.Contains)
	case !a.Month.IsZero():
		return a.Month.Period().Overlaps(period)
	}
	return false
}

package year

import (
	"slices"
	"sync"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Programme is what a school does with parents and works on, by school year and month: In and Current tell of the policy, CalendarIn,
// CurrentCalendar and InMonth of all that is in the calendar. Many may use it at a time; nobody may change
// the lists that it gives.
type Programme struct {
	policy *policy.Policy
	years  func() *byYear
	months func() map[schoolyear.Month][]*policy.Activity // see InMonth

	activitiesAgain  perYear[*recurrence[*policy.Activity]] // see Again
	focusPointsAgain perYear[*recurrence[*policy.FocusPoint]]
	changes          perYear[*Changes] // see Changes
}

// byYear is the programme by school year.
type byYear struct {
	years       []schoolyear.Year // see Years
	activities  map[schoolyear.Year][]*policy.Activity
	calendar    map[schoolyear.Year][]*policy.Activity
	focusPoints map[schoolyear.Year][]*policy.FocusPoint
	current     []*policy.Activity // see Current
	ahead       []*policy.Activity // see CurrentCalendar
}

// ProgrammeOf gives the programme of a school.
func ProgrammeOf(p *policy.Policy) *Programme {
	programme := &Programme{policy: p}
	programme.years = sync.OnceValue(programme.inYears)
	programme.months = sync.OnceValue(programme.inMonths)
	programme.activitiesAgain.make = func(year schoolyear.Year) *recurrence[*policy.Activity] {
		return recurrenceIn(programme.CalendarIn(year))
	}
	programme.focusPointsAgain.make = func(year schoolyear.Year) *recurrence[*policy.FocusPoint] {
		return recurrenceIn(programme.FocusPointsIn(year))
	}
	programme.changes.make = programme.findChanges
	return programme
}

func (p *Programme) inYears() *byYear {
	in := &byYear{activities: map[schoolyear.Year][]*policy.Activity{}, calendar: map[schoolyear.Year][]*policy.Activity{}, focusPoints: map[schoolyear.Year][]*policy.FocusPoint{}}
	years := map[schoolyear.Year]bool{p.policy.School.Year: true}
	for _, activity := range p.policy.Activities {
		year := p.policy.ActivityYear(activity)
		years[year] = true
		in.activities[year] = append(in.activities[year], activity)
		if year >= p.policy.School.Year {
			in.current = append(in.current, activity)
		}
	}
	for _, activity := range p.policy.Calendar {
		year := p.policy.ActivityYear(activity)
		in.calendar[year] = append(in.calendar[year], activity)
		if year >= p.policy.School.Year {
			in.ahead = append(in.ahead, activity)
		}
	}
	for _, point := range p.policy.FocusPoints {
		year := p.policy.YearOf(point)
		years[year] = true
		in.focusPoints[year] = append(in.focusPoints[year], point)
	}
	for year := range years {
		in.years = append(in.years, year)
	}
	slices.SortFunc(in.years, func(a, b schoolyear.Year) int { return int(b) - int(a) })
	return in
}

// Years gives the school years that have activities or focus points, and the school's own; the newest first.
func (p *Programme) Years() []schoolyear.Year { return p.years().years }

// In gives the activities of a school year, in order of time (see policy.Policy.ActivityYear).
func (p *Programme) In(year schoolyear.Year) []*policy.Activity { return p.years().activities[year] }

// CalendarIn gives all that is in the calendar of a school year, in order of time.
func (p *Programme) CalendarIn(year schoolyear.Year) []*policy.Activity {
	return p.years().calendar[year]
}

// CurrentCalendar gives all that is in the calendar of the school's own year and of later ones, in order of time.
func (p *Programme) CurrentCalendar() []*policy.Activity { return p.years().ahead }

// Current gives the activities of the school's own year and of later ones, in order of time.
func (p *Programme) Current() []*policy.Activity { return p.years().current }

// FocusPointsIn gives the focus points of a school year, by path (see policy.Policy.YearOf).
func (p *Programme) FocusPointsIn(year schoolyear.Year) []*policy.FocusPoint {
	return p.years().focusPoints[year]
}

// FocusPointsAhead gives the focus points that the policy speaks of, by path: those of the school's year, and of any other year those
// that look far ahead and are not settled.
func (p *Programme) FocusPointsAhead() []*policy.FocusPoint {
	return Chosen(p.policy.FocusPoints, func(f *policy.FocusPoint) bool {
		return p.policy.YearOf(f) == p.policy.School.Year || f.Term == policy.LongTerm && !f.Status.Settled()
	})
}

// EvaluationsIn gives the evaluations of a school year, the oldest first.
func (p *Programme) EvaluationsIn(year schoolyear.Year) []*policy.Evaluation {
	evaluations := Chosen(p.policy.Evaluations, func(e *policy.Evaluation) bool { return schoolyear.YearOf(e.Date) == year })
	slices.Reverse(evaluations)
	return evaluations
}

// NextEvaluation gives the last day on which the next evaluation is in time; no day when that is in another school year.
func (p *Programme) NextEvaluation(year schoolyear.Year) schoolyear.Date {
	if len(p.policy.Evaluations) > 0 {
		if next := p.policy.Evaluations[0].NextBy(); year.Period().Contains(next) {
			return next
		}
	}
	return schoolyear.Date{}
}

// Chosen gives those of a list that a question holds for, in a list of its own.
func Chosen[T any](list []T, which func(T) bool) []T {
	var chosen []T
	for _, item := range list {
		if which(item) {
			chosen = append(chosen, item)
		}
	}
	return chosen
}

// InMonth gives what is in the calendar with a day in a month, in the order of their first day in it; the vague ones come last.
func (p *Programme) InMonth(month schoolyear.Month) []*policy.Activity { return p.months()[month] }

func (p *Programme) inMonths() map[schoolyear.Month][]*policy.Activity {
	in := map[schoolyear.Month][]*policy.Activity{}
	months := p.Years()[0].Months()
	last := months[len(months)-1]
	for _, activity := range p.policy.Calendar {
		for month := range activity.Months() {
			if month.Compare(last) > 0 {
				break
			}
			in[month] = append(in[month], activity)
		}
	}
	for month, activities := range in {
		slices.SortStableFunc(activities, func(a, b *policy.Activity) int { return FirstDayIn(a, month).Compare(FirstDayIn(b, month)) })
	}
	return in
}

// DaysIn gives the days of an activity in a month: each by itself, or the whole of a period that touches it.
func DaysIn(a *policy.Activity, month schoolyear.Month) []schoolyear.Period {
	var days []schoolyear.Period
	for _, date := range a.Dates {
		if schoolyear.MonthOf(date) == month {
			days = append(days, single(date))
		}
	}
	if a.Period != nil && a.Period.Overlaps(month.Period()) {
		days = append(days, *a.Period)
	}
	return days
}

// FirstDayIn gives the first day of an activity in a month; behind all days when it is vague.
func FirstDayIn(a *policy.Activity, month schoolyear.Month) schoolyear.Date {
	for _, date := range a.Dates {
		if schoolyear.MonthOf(date) == month {
			return date
		}
	}
	if a.Period != nil && a.Period.Overlaps(month.Period()) {
		return BeginsIn(*a.Period, month)
	}
	return month.Next().First()
}

// BeginsIn gives the first day of a period that touches a month in that month.
func BeginsIn(p schoolyear.Period, month schoolyear.Month) schoolyear.Date {
	if first := month.First(); p.From.Before(first) {
		return first
	}
	return p.From
}

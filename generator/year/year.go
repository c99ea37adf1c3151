// Package year answers the questions about a school's year on a day, in values: which days the school is closed, for whom, from when, and
// why; what is on, in which month and term and for whom; what comes next and what is over; what recurs.
//
// It holds no words of the site and no HTML: who shows an answer says it in the language of a page. Each question has its answer here
// and nowhere else, so that a page, a calendar, a letter, a check and a proposal for the next year cannot differ.
package year

import (
	"slices"
	"sync"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Year is a school's year as it stands on a day. Many may use it at a time.
type Year struct {
	*Days
	*Programme
	today schoolyear.Date

	closed   func() []Reason           // see Closed
	upcoming func() []*policy.Activity // see Upcoming
	shares   perYear[[]Share]          // see SharesIn
}

// New gives the year of a school on a day.
func New(p *policy.Policy, today schoolyear.Date) *Year {
	y := &Year{Days: DaysOf(p.School), Programme: ProgrammeOf(p), today: today}
	y.closed = sync.OnceValue(y.findClosed)
	y.upcoming = sync.OnceValue(y.findUpcoming)
	y.shares.make = func(year schoolyear.Year) []Share { return y.ByPartnership(y.In(year)) }
	return y
}

// Today gives the day that the year is looked at from.
func (y *Year) Today() schoolyear.Date { return y.today }

// Closed gives the times that the school is closed in its year and the next, as parents are told them: by their first day, with the
// study days of any year. Of the year before it has what runs on into this one, as the summer holiday does, or is not over. The
// public holidays of the next year wait until its school holidays are known: most are in one of these. Nobody may change them.
func (y *Year) Closed() []Reason { return y.closed() }

func (y *Year) findClosed() []Reason {
	first := y.policy.School.Year
	nextKnown := len(y.Holidays(first+1)) > 0
	return slices.DeleteFunc(told(y.between(first-1, first+1)), func(r Reason) bool {
		switch {
		case r.Cause == LessonDay:
			return true
		case r.Cause == StudyDay:
			return false
		case r.Year < first:
			return !r.Period.Overlaps(first.Period()) && r.Period.To.Before(y.today)
		}
		return r.Cause == PublicHoliday && r.Year > first && !nextKnown
	})
}

// ClosedAhead gives those times of Closed that are not over.
func (y *Year) ClosedAhead() []Reason {
	return Chosen(y.Closed(), func(r Reason) bool { return !r.Period.To.Before(y.today) })
}

// ClosedAheadFor gives those of ClosedAhead that hold for a group.
func (y *Year) ClosedAheadFor(group string) []Reason {
	return Chosen(y.ClosedAhead(), func(r Reason) bool { return r.ForGroup(group) })
}

// Upcoming gives what is in the calendar and not over (see policy.Activity.Over), of any year, by the day that they come up on. Nobody may
// change them.
func (y *Year) Upcoming() []*policy.Activity { return y.upcoming() }

func (y *Year) findUpcoming() []*policy.Activity {
	coming, _ := y.Split(y.policy.Calendar)
	y.sortByNextDay(coming)
	return coming
}

// Split parts what is still to come, or under way, from what is over; both stay in order.
func (y *Year) Split(activities []*policy.Activity) (coming, past []*policy.Activity) {
	for _, activity := range activities {
		if activity.Over(y.today) {
			past = append(past, activity)
		} else {
			coming = append(coming, activity)
		}
	}
	return coming, past
}

// sortByNextDay sorts activities that are not over by the day that they come up on.
func (y *Year) sortByNextDay(activities []*policy.Activity) {
	days := make(map[*policy.Activity]schoolyear.Date, len(activities))
	for _, activity := range activities {
		days[activity] = y.nextDay(activity)
	}
	slices.SortStableFunc(activities, func(a, b *policy.Activity) int { return days[a].Compare(days[b]) })
}

// nextDay gives the day that an activity comes up on: today for what is under way, the last of its month for what is vague, and a day
// behind all others when even the month is not known.
func (y *Year) nextDay(a *policy.Activity) schoolyear.Date {
	next := a.Next(y.today)
	switch {
	case !next.IsZero() && next.Before(y.today):
		return y.today
	case !next.IsZero():
		return next
	case !a.Month.IsZero():
		return a.Month.Last()
	}
	return schoolyear.Date{Year: 9999}
}

// MonthOfActivities is a month with the activities that are set in it; the zero month has those of which the month is not known.
type MonthOfActivities struct {
	Month      schoolyear.Month
	Activities []*policy.Activity
}

// ByNextMonth sets activities that are not over month by month, each where it comes up.
func (y *Year) ByNextMonth(activities []*policy.Activity) []MonthOfActivities {
	activities = slices.Clone(activities)
	y.sortByNextDay(activities)
	return byMonth(activities, func(a *policy.Activity) schoolyear.Month {
		if a.InMonth().IsZero() {
			return schoolyear.Month{}
		}
		return schoolyear.MonthOf(y.nextDay(a))
	})
}

// ByMonth sets activities, which come in order of time, month by month, each where it begins.
func ByMonth(activities []*policy.Activity) []MonthOfActivities {
	return byMonth(activities, (*policy.Activity).InMonth)
}

func byMonth(activities []*policy.Activity, in func(*policy.Activity) schoolyear.Month) []MonthOfActivities {
	var months []MonthOfActivities
	for i, activity := range activities {
		month := in(activity)
		if last := len(months) - 1; last < 0 || months[last].Month != month {
			months = append(months, MonthOfActivities{Month: month})
		}
		last := &months[len(months)-1]
		last.Activities = activities[i-len(last.Activities) : i+1]
	}
	return months
}

// LettersOf gives the months of a school year in which there is anything to tell: an activity, or a time that the school is closed.
func (y *Year) LettersOf(year schoolyear.Year) []schoolyear.Month {
	return Chosen(year.Months(), func(month schoolyear.Month) bool { return len(y.InMonth(month))+len(y.ClosedIn(month)) > 0 })
}

// Ahead gives those of some days that are not over.
func (y *Year) Ahead(days []schoolyear.Date) []schoolyear.Date {
	return Chosen(days, func(day schoolyear.Date) bool { return !day.Before(y.today) })
}

// WantsHelp reports whether an activity asks for help that can still be given.
func (y *Year) WantsHelp(a *policy.Activity) bool {
	return a.Help != nil && a.Comes(y.today)
}

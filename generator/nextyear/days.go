package nextyear

import (
	"slices"
	"time"

	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// A year is 52 weeks here: the like weekday that is nearest to the same date.
const (
	week     = 7
	yearLong = 52 * week
)

// furthest is how many weeks a day is moved at most to find the school open: no holiday is longer.
const furthest = 8

// like gives the like days of the new year: from what they would be there, as many whole weeks later or earlier, the fewest, as put all
// of them on open days of the new year. A day that was on a closed day was meant so, and may be again. When there are no such days, they
// are what they would be.
func (n *next) like(suits func(schoolyear.Date) bool, days, would []schoolyear.Date) []schoolyear.Date {
	for weeks := range 2*furthest + 1 {
		shift := (weeks + 1) / 2
		if weeks%2 == 0 {
			shift = -shift
		}
		moved := moved(would, shift*week)
		open := true
		for i, day := range moved {
			open = open && suits(day) && n.year.Period().Contains(day) && (n.isOpen(day) || !n.isOpen(days[i]))
		}
		if open {
			return moved
		}
	}
	return would
}

// isOpen reports whether the school is open on a day for certain, for those whom the activity is for; whether at a weekend, is as it was.
func (n *next) isOpen(day schoolyear.Date) bool {
	return !n.days.For(n.activityNow.Groups, n.activityNow.From, day).Closed(year.Possible)
}

func moved(days []schoolyear.Date, by int) []schoolyear.Date {
	moved := make([]schoolyear.Date, len(days))
	for i, day := range days {
		moved[i] = day.AddDays(by)
	}
	return moved
}

// likeEach gives the like day of each, no two on one day, in order: the same weekday a year later, or the same one of its month when
// that is how the days were chosen.
func (n *next) likeEach(days []schoolyear.Date) []schoolyear.Date {
	would := moved(days, yearLong)
	if which := rhythm(days); which != 0 {
		for i, day := range days {
			would[i] = ofMonth(which, day.Weekday(), schoolyear.Month{Year: day.Year + 1, Month: day.Month})
		}
	}
	var all []schoolyear.Date
	for i := range days {
		all = append(all, n.like(func(d schoolyear.Date) bool { return !slices.Contains(all, d) }, days[i:i+1], would[i:i+1])...)
	}
	slices.SortFunc(all, schoolyear.Date.Compare)
	return all
}

const (
	leastForRhythm = 3 // days
	last           = 5 // of a month, which has four or five of each weekday
)

// rhythm tells which of their weekday in their month some days are: 1 for “every first Tuesday”, 5 for the last one; 0 when they have no
// such rhythm. One in four may be on another day: there will have been a reason.
func rhythm(days []schoolyear.Date) int {
	for which := 1; which <= last; which++ {
		exactly := 0
		for _, day := range days {
			if day.Weekday() != days[0].Weekday() {
				return 0
			}
			if day == ofMonth(which, day.Weekday(), schoolyear.MonthOf(day)) {
				exactly++
			}
		}
		if len(days) >= leastForRhythm && 4*exactly >= 3*len(days) {
			return which
		}
	}
	return 0
}

// ofMonth gives the first, second, … or last day of a month that is a weekday.
func ofMonth(which int, weekday time.Weekday, month schoolyear.Month) schoolyear.Date {
	first := month.First()
	first = first.AddDays((int(weekday) - int(first.Weekday()) + week) % week)
	day := first.AddDays((which - 1) * week)
	if day.After(month.Last()) {
		return day.AddDays(-week)
	}
	return day
}

// longestEvent is how many days a period has at most for the school to be open on each of them.
const longestEvent = 10

// likePeriod gives the like days of a period, as long as it was. A short one is on open days only, and any other begins and ends on one.
func (n *next) likePeriod(period schoolyear.Period) schoolyear.Period {
	days := []schoolyear.Date{period.From}
	for date := period.From.AddDays(1); date.Before(period.To) && period.Days() <= longestEvent; date = date.AddDays(1) {
		days = append(days, date)
	}
	days = append(days, period.To)
	days = n.like(func(schoolyear.Date) bool { return true }, days, moved(days, yearLong))
	return schoolyear.Period{From: days[0], To: days[len(days)-1]}
}

// atLast gives a day in or after the new year: the day itself, or as many years later as it takes.
func (n *next) atLast(day schoolyear.Date) schoolyear.Date {
	for day.Before(n.year.Period().From) {
		day = day.AddDays(yearLong)
	}
	return day
}

package nextyear

import (
	"slices"

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

// like gives the like days of the new year: the same weekdays, and from there as many whole weeks later or earlier, the fewest, as
// put all of them on open days of the new year. A day that was on a closed day was meant so, and may be again. When there are no
// such days, they are those of a year later.
func (n *next) like(suits func(schoolyear.Date) bool, days ...schoolyear.Date) []schoolyear.Date {
	for weeks := range 2*furthest + 1 {
		shift := (weeks + 1) / 2
		if weeks%2 == 0 {
			shift = -shift
		}
		moved := moved(days, yearLong+shift*week)
		open := true
		for i, day := range moved {
			open = open && suits(day) && n.year.Period().Contains(day) && (n.isOpen(day) || !n.isOpen(days[i]))
		}
		if open {
			return moved
		}
	}
	return moved(days, yearLong)
}

// isOpen reports whether the school is open on a day for certain; whether at a weekend, is as it was.
func (n *next) isOpen(day schoolyear.Date) bool { return !n.days.On(day).Closed(year.Possible) }

func moved(days []schoolyear.Date, by int) []schoolyear.Date {
	moved := make([]schoolyear.Date, len(days))
	for i, day := range days {
		moved[i] = day.AddDays(by)
	}
	return moved
}

// likeEach gives the like day of each, no two on one day, in order.
func (n *next) likeEach(days []schoolyear.Date) []schoolyear.Date {
	var all []schoolyear.Date
	for _, day := range days {
		all = append(all, n.like(func(d schoolyear.Date) bool { return !slices.Contains(all, d) }, day)...)
	}
	slices.SortFunc(all, schoolyear.Date.Compare)
	return all
}

// likePeriod gives the like days of a period, as long as it was; it begins and ends on an open day.
func (n *next) likePeriod(period schoolyear.Period) schoolyear.Period {
	days := n.like(func(schoolyear.Date) bool { return true }, period.From, period.To)
	return schoolyear.Period{From: days[0], To: days[1]}
}

// atLast gives a day in or after the new year: the day itself, or as many years later as it takes.
func (n *next) atLast(day schoolyear.Date) schoolyear.Date {
	for day.Before(n.year.Period().From) {
		day = day.AddDays(yearLong)
	}
	return day
}

package schoolyear

import (
	"slices"
	"time"
)

// PublicHoliday is a day on which the Netherlands celebrates or remembers.
type PublicHoliday struct {
	Name     string // "Tweede paasdag"
	Date     Date
	Optional bool // schools may be open
}

// PublicHolidays gives the public holidays of a calendar year, in order. It holds from 2014, the first Koningsdag.
//
// They are the days of article 3 of the Algemene termijnenwet. Only Good Friday is optional: the article merely puts it
// on a par with the others, and each school chooses. On Liberation Day schools are closed every year, unlike the
// employers who give it once in five.
func PublicHolidays(year int) []PublicHoliday {
	easter := Easter(year)
	days := []PublicHoliday{
		{Name: "Nieuwjaarsdag", Date: Date{year, time.January, 1}},
		{Name: "Goede Vrijdag", Date: easter.AddDays(-2), Optional: true},
		{Name: "Eerste paasdag", Date: easter},
		{Name: "Tweede paasdag", Date: easter.AddDays(1)},
		{Name: "Koningsdag", Date: koningsdag(year)},
		{Name: "Bevrijdingsdag", Date: Date{year, time.May, 5}},
		{Name: "Hemelvaartsdag", Date: easter.AddDays(39)},
		{Name: "Eerste pinksterdag", Date: easter.AddDays(49)},
		{Name: "Tweede pinksterdag", Date: easter.AddDays(50)},
		{Name: "Eerste kerstdag", Date: Date{year, time.December, 25}},
		{Name: "Tweede kerstdag", Date: Date{year, time.December, 26}},
	}
	slices.SortStableFunc(days, func(a, b PublicHoliday) int { return a.Date.Compare(b.Date) })
	return days
}

// koningsdag is 27 April, or the day before when that is a Sunday.
func koningsdag(year int) Date {
	d := Date{year, time.April, 27}
	if d.Weekday() == time.Sunday {
		return d.AddDays(-1)
	}
	return d
}

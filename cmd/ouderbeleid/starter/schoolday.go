package starter

import (
	"slices"

	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// regions are the calendars of the three parts of the country.
var regions = []*year.Days{year.National(schoolyear.Noord), year.National(schoolyear.Midden), year.National(schoolyear.Zuid)}

// schoolDayFrom gives the first day, from the given one on, on which every school is open, as far as the national
// calendar knows.
func schoolDayFrom(day schoolyear.Date) schoolyear.Date {
	closed := func(region *year.Days) bool { return region.On(day).Closed(year.Possible | year.Weekend) }
	for slices.ContainsFunc(regions, closed) {
		day = day.AddDays(1)
	}
	return day
}

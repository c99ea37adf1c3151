package starter

import (
	"slices"

	"ouderbeleid/generator/schoolyear"
)

// schoolDayFrom gives the first day, from the given one on, on which every school is open, as far as the national
// calendar knows.
func schoolDayFrom(day schoolyear.Date) schoolyear.Date {
	for !isSchoolDay(day) {
		day = day.AddDays(1)
	}
	return day
}

func isSchoolDay(day schoolyear.Date) bool {
	if day.IsWeekend() {
		return false
	}
	publicHoliday := func(h schoolyear.PublicHoliday) bool { return h.Date == day }
	if slices.ContainsFunc(schoolyear.PublicHolidays(day.Year), publicHoliday) {
		return false
	}
	// The summer holiday of the year before runs on into this one.
	year := schoolyear.YearOf(day)
	return !inHoliday(day, year) && !inHoliday(day, year-1)
}

func inHoliday(day schoolyear.Date, year schoolyear.Year) bool {
	for _, region := range []schoolyear.Region{schoolyear.Noord, schoolyear.Midden, schoolyear.Zuid} {
		holidays, _ := schoolyear.NationalHolidays(year, region)
		if slices.ContainsFunc(holidays, func(h schoolyear.Holiday) bool { return h.Period.Contains(day) }) {
			return true
		}
	}
	return false
}

package check

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// closed is why a school is closed on a day.
type closed struct {
	kind *problem.Kind
	name string
}

// longestHoliday is more than any holiday takes: what is longer has a wrong year in it.
const longestHoliday = 100 // days

// closedDays gives the days on which the school is closed, in the year before its own to the year after: public holidays before
// school holidays, those before study days, and Good Friday last.
func (r *round) closedDays() map[schoolyear.Date]closed {
	days := map[schoolyear.Date]closed{}
	if r.School.Year == 0 {
		return days
	}
	first, last := r.School.Year-1, r.School.Year+1
	for year := int(first); year <= int(last)+1; year++ {
		for _, day := range schoolyear.PublicHolidays(year) {
			if !day.Optional {
				days[day.Date] = closed{onPublicHoliday, day.Name}
			}
		}
	}
	for year := first - 1; year <= last; year++ {
		for _, holiday := range r.Holidays(year) {
			if holiday.Period.Days() > longestHoliday {
				continue
			}
			for day := holiday.Period.From; holiday.Period.Contains(day); day = day.AddDays(1) {
				addClosed(days, day, closed{inHoliday, holiday.Name})
			}
		}
	}
	for _, day := range r.School.StudyDays {
		addClosed(days, day.Date, closed{onStudyDay, day.Name.String()})
	}
	for year := int(first); year <= int(last)+1; year++ {
		for _, day := range schoolyear.PublicHolidays(year) {
			addClosed(days, day.Date, closed{onOptionalHoliday, day.Name})
		}
	}
	return days
}

func addClosed(days map[schoolyear.Date]closed, day schoolyear.Date, why closed) {
	if _, taken := days[day]; !taken {
		days[day] = why
	}
}

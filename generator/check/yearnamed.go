package check

import (
	"regexp"
	"slices"
	"strconv"
	"time"

	"ouderbeleid/generator/schoolyear"
)

// daysMeant gives the days that a written day can mean, the likeliest first. Without a year of its own that is the year in the heading
// above it, else that in the title or the name of the file, else one near the day that the document is about. The years that the text
// names elsewhere are possible too.
func (r *reading) daysMeant(p *passage, written writtenDay) []schoolyear.Date {
	if written.year != 0 {
		return []schoolyear.Date{{Year: written.year, Month: written.month, Day: written.day}}
	}
	named := daysIn(p.under, written.month, written.day)
	if len(named) == 0 {
		named = append(daysIn(r.base.Title.String(), written.month, written.day), daysIn(r.base.Slug(), written.month, written.day)...)
	}
	near := []schoolyear.Date(nil)
	if r.years.year != 0 && (len(named) == 0 || !r.years.about.IsZero()) {
		near = r.years.candidates(written.month, written.day)
	}
	return slices.Concat(named, near, daysIn(p.text, written.month, written.day))
}

// yearNamed is a year in a text: “2023”, or the school year “2022-2023”.
var yearNamed = regexp.MustCompile(`\b((?:19|20)\d\d)(?: ?[-/–] ?((?:19|20)\d\d))?\b`)

// daysIn gives a day and month in each year that a text names.
func daysIn(text string, month time.Month, day int) (days []schoolyear.Date) {
	for _, named := range yearNamed.FindAllStringSubmatch(text, -1) {
		year, _ := strconv.Atoi(named[1])
		if named[2] != "" && month < time.August {
			year++
		}
		days = append(days, schoolyear.Date{Year: year, Month: month, Day: day})
	}
	return days
}

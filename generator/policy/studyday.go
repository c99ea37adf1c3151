package policy

import (
	"bytes"
	"slices"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/schoolyear"
)

// StudyDay is when pupils are free beside the holidays, for one reason: days on which the team studies, the afternoon before a holiday.
// Its days are said in one of two ways, as those of an activity: Dates (datum, data) or Period.
type StudyDay struct {
	Part
	Dates    []schoolyear.Date
	Period   *schoolyear.Period
	From, To string   // "12:00": the pupils go home then, or come to school then; neither: they are free all day
	Groups   []string // as the school has them; none: the whole school
	Name     *Text
}

// LessonDay is a public holiday on which the school is open on purpose.
type LessonDay struct {
	Part
	Date schoolyear.Date
	Name *Text
}

// Days gives each of the days, in order. Of a period they are none when its end has a wrong year in it or comes before its start.
func (s *StudyDay) Days() []schoolyear.Date {
	if s.Period == nil {
		return s.Dates
	}
	if s.Period.Days() > schoolyear.LongestHoliday {
		return nil
	}
	var days []schoolyear.Date
	for day := s.Period.From; !day.After(s.Period.To); day = day.AddDays(1) {
		days = append(days, day)
	}
	return days
}

// First gives the first day; no day when it is not known.
func (s *StudyDay) First() schoolyear.Date {
	switch {
	case s.Period != nil:
		return s.Period.From
	case len(s.Dates) > 0:
		return s.Dates[0]
	}
	return schoolyear.Date{}
}

func readStudyDays(r *reader, s *School) {
	for _, table := range r.tables("studiedag") {
		s.StudyDays = append(s.StudyDays, readStudyDay(table, s))
	}
	for _, table := range r.tables("lesdag") {
		table.need("datum")
		s.LessonDays = append(s.LessonDays, &LessonDay{table.Part, table.date("datum"), table.text("naam")})
	}
}

func readStudyDay(r *reader, s *School) *StudyDay {
	day := &StudyDay{Part: r.Part}
	day.Dates, day.Period = r.days()
	checkDays(r)
	period, from := daysAsTimes(r)
	if period != "" {
		report(r.sink, dayAsTime.At(r.KeyPlace(from), from, period))
	} else {
		day.From, day.To = r.clock("van"), r.clock("tot")
	}
	if times := r.oneOf(false, "van", "tot"); day.From != "" && day.To != "" {
		report(r.sink, freeTwice.At(r.KeyPlace(times[0]), day.To, frontmatter.Quote(day.To)))
		day.From, day.To = "", ""
	}
	if day.Groups = r.groups(s); !slices.ContainsFunc(s.Groups, func(group string) bool { return !slices.Contains(day.Groups, group) }) {
		day.Groups = nil // it is for the whole school
	}
	day.Name = r.text("naam")
	return day
}

// days reads the days of something, in one of the three ways in which they are said.
func (r *reader) days() (dates []schoolyear.Date, period *schoolyear.Period) {
	if date := r.date("datum"); !date.IsZero() {
		dates = []schoolyear.Date{date}
	}
	if several := r.dates("data"); len(dates) == 0 {
		dates = several
	}
	if table := r.subtable("periode"); table != nil {
		table.need("van", "tot")
		if read := table.period(); !read.From.IsZero() && !read.To.IsZero() {
			period = &read
		}
	}
	return dates, period
}

// checkDays holds a study day to one way of saying which days it is about.
func checkDays(r *reader) {
	ways := []string{"datum", "data", "periode"}
	present := r.oneOf(true, ways...)
	lastDay, _ := daysAsTimes(r)
	switch {
	case len(present) > 1:
		report(r.sink, twoDays.At(r.KeyPlace(present[1]), present[0], present[1]))
	case len(present) == 0 && !r.probing && lastDay == "" && !slices.ContainsFunc(ways, r.isTold):
		report(r.sink, noDays.At(r.file.Source.At(r.table.Offset), r.example("datum")))
	}
}

// freeDay gives the key under which the table of a holiday has one day, as people write who have a free day; nil when it has none.
func (r *reader) freeDay() *frontmatter.Entry {
	for i := range r.table.Entries {
		entry := &r.table.Entries[i]
		days, _ := daysIn(&entry.Value)
		if len(days) == 1 && meantKey(entry.Key, []string{"datum", "data", "van", "tot"}) == "datum" && r.asPeriod(*entry) != "" && r.beginsLine(*entry) {
			return entry
		}
	}
	return nil
}

// asFreeDay gives the lines of a holiday up to and with the key that holds one day, as those of a study day; "" when that is not what it is.
func (r *reader) asFreeDay(entry frontmatter.Entry) string {
	if r.key != "vakantie" {
		return ""
	}
	day := r.freeDay()
	if day == nil || day.Offset != entry.Offset || entry.Offset < r.table.Offset {
		return ""
	}
	days, _ := daysIn(&entry.Value)
	src := r.file.Source
	header := bytes.Index(src.Text[r.table.Offset:entry.Offset], []byte(r.key))
	if header < 0 {
		return ""
	}
	header += r.table.Offset
	return linesWith(src, edit{header, header + len(r.key), "studiedag"}, edit{entry.Offset, entry.Value.End, "datum = " + days[0].String()})
}

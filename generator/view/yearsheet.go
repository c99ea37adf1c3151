package view

import (
	"html/template"
	"slices"
	"strconv"

	"ouderbeleid/generator/chart"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// Picture draws the days of the month with what is on them.
func (v YearSheetView) Picture(month SheetMonth) template.HTML {
	first := month.Month.First()
	drawn := chart.Month{Name: v.edition.Words().MonthName(month.Month), Described: "days-" + month.Month.String(), Mirrored: v.mirrored(), Start: (int(first.Weekday()) + 6) % 7}
	monday := schoolyear.Date{Year: 2026, Month: 8, Day: 3}
	for i := range drawn.Weekdays {
		drawn.Weekdays[i] = v.edition.Words().WeekdayTiny(monday.AddDays(i))
	}
	entries := year.Chosen(v.entries, func(entry SheetEntry) bool { return entry.Period.Overlaps(month.Month.Period()) })
	for day := first; !day.After(month.Month.Last()); day = day.AddDays(1) {
		drawn.Days = append(drawn.Days, v.day(day, entries))
	}
	return template.HTML(drawn.SVG())
}

func (v YearSheetView) day(day schoolyear.Date, entries []SheetEntry) chart.Day {
	drawn := chart.Day{Today: day == v.edition.Today, Closed: v.edition.Year.On(day).Closed(year.Certain)}
	for _, entry := range entries {
		switch {
		case entry.Activity == nil || entry.Cancelled || !entry.Period.Contains(day):
		case entry.Single() || entry.Period.From == day:
			if entry.Partnership != nil {
				id := string(entry.Partnership.ID)
				drawn.Marks = append(drawn.Marks, chart.Mark{Class: "partnership-" + id, Symbol: "symbol-" + id})
			}
			drawn.Spans = drawn.Spans || !entry.Single()
		default:
			drawn.Spans = true
		}
	}
	return drawn
}

// YearSheetView is the school's year on one sheet.
type YearSheetView struct {
	Canvas
	Year    schoolyear.Year
	OwnDays bool // the national holidays of the year are not known
	Months  []SheetMonth
	Big     []SheetEntry  // the days that nobody should miss, in order
	Poster  bool          // for a sheet of A3
	Type    int           // how large the letters on paper are: 1 for the largest
	Agenda  template.HTML // none on a poster

	entries []SheetEntry
	fits    bool // on one sheet
}

// SheetMonth is one month with what begins in it, in order; the first has what began before it too.
type SheetMonth struct {
	Month   schoolyear.Month
	Entries []SheetEntry
	Lines   []SheetEntry // the same, with what comes back each week once
}

// SheetEntry is something on the calendar.
type SheetEntry struct {
	Kind        string // "holiday", "studyday", "public", "lesson" for a public holiday on which the school is open, or "activity"
	Name        *policy.Text
	Period      schoolyear.Period
	Page        *page.Page            // of an activity
	Activity    *policy.Activity      // nil for a day off
	Partnership *page.PartnershipView // the main one of an activity
	Cancelled   bool
	Days        []schoolyear.Period // of what comes back each week, those in its month; none for all else

	groups []string // whom it is for; none: the whole school
}

// Single reports whether it is one day.
func (c SheetEntry) Single() bool { return c.Period.From == c.Period.To }

// YearSheet gives what calendar.html shows.
func YearSheet(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := newYearSheetView(p)
	v.Agenda = e.WaysToCalendars(p.Root, page.AllCalendar, page.ClosedCalendar)
	return v
}

// YearSheetA3 gives what calendar.html shows on a sheet of A3.
func YearSheetA3(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := newYearSheetView(p)
	v.Poster = true
	return v
}

func newYearSheetView(p Canvas) YearSheetView {
	year := p.edition.Policy.School.Year
	entries := p.sheetEntries(year)
	v := YearSheetView{Canvas: p, Year: year, OwnDays: !p.edition.Year.KnowsHolidays(year), entries: entries}
	rest := entries
	for _, month := range year.Months() {
		end := slices.IndexFunc(rest, func(entry SheetEntry) bool { return entry.Period.From.After(month.Last()) })
		if end < 0 {
			end = len(rest)
		}
		v.Months = append(v.Months, SheetMonth{month, rest[:end], v.lines(rest[:end])})
		rest = rest[end:]
	}
	for _, entry := range entries {
		if entry.isBig(p.edition.School.Groups) {
			v.Big = append(v.Big, entry)
		}
	}
	v.Type, v.fits = v.fit()
	return v
}

// lines gives the entries of a month with what comes back each week once, at its first day: else a sheet would be full of it.
func (v YearSheetView) lines(entries []SheetEntry) []SheetEntry {
	var lines []SheetEntry
	at := map[*policy.Activity]int{}
	for _, entry := range entries {
		if a := entry.Activity; a != nil && a.Repetition != nil && a.Repetition.Weeks == 1 {
			first, known := at[a]
			if !known {
				first, lines = len(lines), append(lines, entry)
				at[a] = first
			}
			lines[first].Days = append(lines[first].Days, entry.Period)
			continue
		}
		lines = append(lines, entry)
	}
	return lines
}

// WhenIn gives the day or the days of a line below the name of its month.
func (v YearSheetView) WhenIn(line SheetEntry) template.HTML {
	if len(line.Days) < 2 {
		return v.InMonth(line.Period)
	}
	days := make([]template.HTML, len(line.Days))
	for i, day := range line.Days {
		days[i] = v.InMonth(day)
	}
	return v.Join(days)
}

// closedEntries are the kinds of the calendar entries that say that the school is closed, or open on purpose.
var closedEntries = map[year.Cause]string{year.SchoolHoliday: "holiday", year.StudyDay: "studyday", year.PublicHoliday: "public", year.LessonDay: "lesson"}

// sheetEntries gives what is on in a school year, in order; the summer holiday before it lasts into its first month.
func (p Canvas) sheetEntries(shown schoolyear.Year) []SheetEntry {
	var entries []SheetEntry
	for _, occasion := range p.edition.Year.Occasions(shown) {
		entry := SheetEntry{Kind: "activity", Period: occasion.Period, Activity: occasion.Activity}
		if activity := occasion.Activity; activity == nil {
			entry.Kind, entry.Name, entry.groups = closedEntries[occasion.Reason.Cause], p.edition.ReasonTold(occasion.Reason), occasion.Reason.Groups
		} else {
			entry.Name, entry.Page, entry.Cancelled = activity.Title, p.edition.PageOf(activity), activity.Status == policy.Cancelled
			entry.Partnership, entry.groups = p.edition.MainPartnership(activity), activity.Groups
		}
		entries = append(entries, entry)
	}
	return entries
}

// isBig reports whether an entry goes on the list of the big dates: a holiday, a study day, a feast or a parent evening for the whole
// school, or conversations that more than one group has; not what is cancelled.
func (c SheetEntry) isBig(groups []string) bool {
	switch {
	case c.Activity == nil:
		return c.Kind != "public" && c.Kind != "lesson"
	case c.Cancelled:
		return false
	case c.Activity.IsConversation():
		return len(c.Activity.Groups) != 1
	}
	return (c.Activity.Form == policy.Feast || c.Activity.Form == policy.ParentEvening) &&
		!slices.ContainsFunc(groups, func(group string) bool { return !c.Activity.ForGroup(group) })
}

// DayOf gives the day or the days of an entry in a list of the year.
func (v YearSheetView) DayOf(entry SheetEntry) template.HTML {
	if len(entry.Days) > 1 {
		return v.WhenIn(entry)
	}
	if entry.Single() {
		return page.TimeElement(entry.Period.From.String(), v.edition.Words().DayMonth(entry.Period.From))
	}
	return template.HTML(template.HTMLEscapeString(v.Period(entry.Period)))
}

// Who says for whom an entry is.
func (v YearSheetView) Who(entry SheetEntry) (string, error) {
	if len(entry.groups) == 0 {
		return v.Word("activity.wholeSchool")
	}
	return v.Groups(entry.groups)
}

// Sheet says how the sheet is set: "sheet-type-3", and whether it is a poster.
func (v YearSheetView) Sheet() string {
	class := "sheet-type-" + strconv.Itoa(v.Type)
	if v.Poster {
		class += " sheet-a3"
	}
	return class
}

package words

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"ouderbeleid/generator/schoolyear"
)

// The words for times.
const (
	timeOne       = "time.one"
	timeRange     = "time.range"
	timeOvernight = "time.overnight"
)

// Date writes a day in full: "dinsdag 8 september 2026". No day is "".
func (w *Words) Date(d schoolyear.Date) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf(w.locale.weekday, w.Weekday(d), w.longDate(d))
}

// DayMonth writes a day in a list, where the year is known: "di 8 september". No day is "".
func (w *Words) DayMonth(d schoolyear.Date) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf(w.locale.weekday, w.locale.weekdaysShort[d.Weekday()], w.dayMonth(d, w.day(d)))
}

// ShortDate writes a day where there is little room: "8 sep 2026". No day is "".
func (w *Words) ShortDate(d schoolyear.Date) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf(w.locale.shortDate, w.day(d), w.locale.monthsShort[d.Month-1], w.year(d))
}

// Weekday gives the name of the day of the week: "dinsdag". No day has none.
func (w *Words) Weekday(d schoolyear.Date) string {
	if d.IsZero() {
		return ""
	}
	return w.WeekdayName(d.Weekday())
}

// WeekdayName gives the name of a day of the week: "dinsdag".
func (w *Words) WeekdayName(day time.Weekday) string { return w.locale.weekdays[day] }

// WeekdayShort gives the name of the day of the week where there is little room: "di". No day has none.
func (w *Words) WeekdayShort(d schoolyear.Date) string {
	if d.IsZero() {
		return ""
	}
	return w.locale.weekdaysShort[d.Weekday()]
}

// WeekdayTiny gives the name of the day of the week at the head of a narrow column: as WeekdayShort where that has at most four
// letters, else one letter. No day has none.
func (w *Words) WeekdayTiny(d schoolyear.Date) string {
	const most = 4
	if short := w.WeekdayShort(d); utf8.RuneCountInString(short) <= most {
		return short
	}
	return w.locale.weekdaysTiny[d.Weekday()]
}

// MonthName writes a month with its year: "september 2026". No month is "".
func (w *Words) MonthName(m schoolyear.Month) string {
	if m.IsZero() {
		return ""
	}
	return fmt.Sprintf(w.locale.withYear, w.MonthOnly(m), w.year(m.First()))
}

// MonthOnly writes a month without its year: "september". No month is "".
func (w *Words) MonthOnly(m schoolyear.Month) string {
	if m.IsZero() {
		return ""
	}
	return w.locale.monthsAlone[m.Month-1]
}

// Period writes a row of days, and what both ends share once: "17–25 oktober 2026", "28 november–3 december 2026",
// "19 december 2026–3 januari 2027". A period of one day, or without an end, is that day: "17 oktober 2026".
func (w *Words) Period(p schoolyear.Period) string {
	from, to := p.From, p.To
	switch {
	case from.IsZero():
		return ""
	case to.IsZero() || from == to:
		return w.longDate(from)
	case from.Year != to.Year:
		return w.longDate(from) + "–" + w.longDate(to)
	case from.Month != to.Month:
		return w.dayMonth(from, w.day(from)) + "–" + w.longDate(to)
	}
	return fmt.Sprintf(w.locale.withYear, w.dayMonth(from, w.day(from)+"–"+w.day(to)), w.year(to))
}

// Times writes from when until when, of times as a school writes them ("19:30"): "19.30–21.00 uur". Without an end it is
// "19.30 uur", and without a begin "".
func (w *Words) Times(from, to string) string { return w.times(timeRange, from, to) }

// Overnight writes times that end on the next day: "22.00–09.00 uur (de volgende dag)".
func (w *Words) Overnight(from, to string) string { return w.times(timeOvernight, from, to) }

func (w *Words) times(key, from, to string) string {
	values := map[string]string{"From": w.clock(from), "To": w.clock(to)}
	switch {
	case from == "":
		return ""
	case to == "":
		return w.said(timeOne, values, values["From"])
	}
	return w.said(key, values, values["From"]+"–"+values["To"])
}

func (w *Words) clock(at string) string { return strings.Replace(at, ":", w.locale.clock, 1) }

// longDate is "8 september 2026".
func (w *Words) longDate(d schoolyear.Date) string {
	return fmt.Sprintf(w.locale.withYear, w.dayMonth(d, w.day(d)), w.year(d))
}

// dayMonth is "8 september" or "8–12 september".
func (w *Words) dayMonth(d schoolyear.Date, days string) string {
	return fmt.Sprintf(w.locale.dayMonth, days, w.locale.months[d.Month-1])
}

func (w *Words) day(d schoolyear.Date) string { return fmt.Sprintf(w.locale.day, d.Day) }

// year is a text, since patterns are of texts.
func (w *Words) year(d schoolyear.Date) string { return fmt.Sprint(d.Year) }

// said gives one of the package's own words in this language, and otherwise what needs no words.
func (w *Words) said(key string, values map[string]string, otherwise string) string {
	owner, found, ok := w.find(key)
	if !ok || !w.sameLanguage(owner) || found.plural {
		return otherwise
	}
	// Load has seen to it that the word has no other placeholders than these.
	filled, err := found.text.fill(values)
	if err != nil {
		return otherwise
	}
	return filled
}

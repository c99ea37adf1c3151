package check

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"ouderbeleid/generator/schoolyear"
)

// candidates gives the days that a day and month can mean: in a document about a day the one in the same school year and the one
// nearest to that day, elsewhere those of three school years. The likeliest comes first.
func (y years) candidates(month time.Month, dayOfMonth int) []schoolyear.Date {
	in := func(year schoolyear.Year) schoolyear.Date {
		calendarYear := int(year)
		if month < time.August {
			calendarYear++
		}
		return schoolyear.Date{Year: calendarYear, Month: month, Day: dayOfMonth}
	}
	all := []schoolyear.Date{in(y.year), in(y.year - 1), in(y.year + 1)}
	if !y.about.IsZero() {
		nearest := slices.MinFunc(all, func(a, b schoolyear.Date) int { return distance(a, y.about) - distance(b, y.about) })
		all = []schoolyear.Date{all[0], nearest}
	}
	return slices.DeleteFunc(all, func(d schoolyear.Date) bool { return !exists(d) })
}

func distance(a, b schoolyear.Date) int {
	n := a.DaysUntil(b)
	return max(n, -n)
}

// exists reports whether there is such a day: 29 February is not in every year.
func exists(d schoolyear.Date) bool { return schoolyear.DateOf(d.Time()) == d }

// askWeekdays asks of every “dinsdag 8 september” and every “di 08-09-2026” whether that day is a Tuesday.
func (r *reading) askWeekdays(p *passage) {
	for i := 1; i < len(p.text); i++ {
		if !isDigit(p.text[i]) || isDigit(p.text[i-1]) {
			continue
		}
		if start, weekday, ok := weekdayBefore(p.text[:i]); ok {
			r.askWeekday(p, start, i, weekday)
		}
	}
}

// shortWeekdays are the names of the days of the week as in lists of dates.
var shortWeekdays = [...]string{"zo", "ma", "di", "wo", "do", "vr", "za"}

// weekdayBefore reads the name of a day of the week that stands before a date: “dinsdag ”, “Donderdagavond, de ”, “di. ”.
func weekdayBefore(text string) (start int, day time.Weekday, ok bool) {
	rest := trimBeforeDate(text)
	if len(rest) == len(text) {
		return 0, 0, false
	}
	rest = trimBeforeDate(strings.TrimSuffix(rest, " de"))
	for _, part := range []string{"avond", "ochtend", "middag", "morgen"} {
		rest = strings.TrimSuffix(rest, part)
	}
	for _, names := range [][7]string{weekdays, shortWeekdays} {
		for day, name := range names {
			start := len(rest) - len(name)
			if start >= 0 && strings.EqualFold(rest[start:], name) && !letterBefore(rest, start) {
				return start, time.Weekday(day), true
			}
		}
	}
	return 0, 0, false
}

func trimBeforeDate(text string) string { return strings.TrimRight(text, " \n\u00a0,.(") }

// askWeekday asks about the name of a day of the week at start, and the date at from.
func (r *reading) askWeekday(p *passage, start, from int, said time.Weekday) {
	written, ok := readDay(p.text[from:])
	if !ok {
		return
	}
	candidates := slices.DeleteFunc(r.daysMeant(p, written), func(d schoolyear.Date) bool { return !exists(d) })
	isSaid := func(d schoolyear.Date) bool { return d.Weekday() == said }
	if len(candidates) == 0 || slices.ContainsFunc(candidates, isSaid) {
		return
	}
	phrase := strings.Join(strings.Fields(strings.Replace(p.text[start:from+written.length], "(", "", 1)), " ")
	rule := wrongWeekday
	switch {
	case written.year == 0 && (written.day != r.years.about.Day || written.month != r.years.about.Month):
		rule = wrongWeekdayThen
	case r.base.Draft:
		rule = wrongWeekdayInDraft
	}
	r.report(rule, r.at(p.at(start)), phrase, day(candidates[0]), weekday(candidates[0].Weekday()))
}

// writtenDay is a day as it is written in a text.
type writtenDay struct {
	day    int
	month  time.Month
	year   int // 0 when it is not written
	length int // of all that was read, in bytes
}

// readDay reads a day at the start of a text: “8 september”, “8e sept. 2026”, “08-09-2026”, “2026-09-08”.
func readDay(text string) (writtenDay, bool) {
	if written, ok := readNumericDay(text); ok {
		return written, true
	}
	dayOfMonth, rest := readNumber(text, 2)
	for _, part := range []string{"e ", "ste ", "de "} {
		rest = strings.TrimPrefix(rest, part)
	}
	month, rest := readMonth(trimSpace(rest))
	if dayOfMonth < 1 || dayOfMonth > 31 || month == 0 {
		return writtenDay{}, false
	}
	year, afterYear := readNumber(trimSpace(rest), 4)
	if isCalendarYear(year) {
		return writtenDay{dayOfMonth, month, year, len(text) - len(afterYear)}, true
	}
	return writtenDay{day: dayOfMonth, month: month, length: len(text) - len(rest)}, true
}

// readNumericDay reads a day in numbers alone, with its year: without one it may be a score or a row of groups.
func readNumericDay(text string) (writtenDay, bool) {
	first, rest := readNumber(text, 4)
	if rest == "" || !strings.Contains("-/.", rest[:1]) {
		return writtenDay{}, false
	}
	separator := rest[:1]
	month, rest := readNumber(rest[1:], 2)
	if !strings.HasPrefix(rest, separator) {
		return writtenDay{}, false
	}
	last, rest := readNumber(rest[1:], 4)
	written := writtenDay{first, time.Month(month), last, len(text) - len(rest)}
	if isCalendarYear(first) {
		written.day, written.year = last, first
	} else if 20 <= last && last < 100 {
		written.year += 2000
	}
	return written, isCalendarYear(written.year) && exists(schoolyear.Date{Year: written.year, Month: written.month, Day: written.day})
}

func isCalendarYear(n int) bool { return n >= 1900 && n < 2200 }

func trimSpace(text string) string { return strings.TrimLeft(text, " \n\u00a0") }

// readNumber reads a number of at most so many digits; 0 when there is none.
func readNumber(text string, most int) (int, string) {
	n, i := 0, 0
	for i < len(text) && isDigit(text[i]) {
		n = 10*n + int(text[i]-'0')
		if i++; i > most {
			return 0, text
		}
	}
	return n, text[i:]
}

// readMonth reads the name of a month, whole or short; 0 when there is none.
func readMonth(text string) (time.Month, string) {
	i := 0
	for i < len(text) && isLetter(text[i]) {
		i++
	}
	for month, name := range schoolyear.MonthNames {
		switch {
		case month == 0:
		case strings.EqualFold(text[:i], name):
			return time.Month(month), text[i:]
		case slices.Contains(shortMonths[month], strings.ToLower(text[:i])):
			return time.Month(month), strings.TrimPrefix(text[i:], ".")
		}
	}
	return 0, text
}

var shortMonths = [...][]string{
	1: {"jan"}, 2: {"feb", "febr"}, 3: {"mrt"}, 4: {"apr"}, 6: {"jun"}, 7: {"jul"}, 8: {"aug"}, 9: {"sep", "sept"}, 10: {"okt"}, 11: {"nov"}, 12: {"dec"},
}

func isDigit(b byte) bool  { return '0' <= b && b <= '9' }
func isUpper(b byte) bool  { return 'A' <= b && b <= 'Z' }
func isLetter(b byte) bool { return isUpper(b) || 'a' <= b && b <= 'z' || b >= utf8.RuneSelf }

// letterBefore reports whether a letter stands before an index.
func letterBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsLetter(r)
}

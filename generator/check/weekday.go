package check

import (
	"slices"
	"strings"
	"time"
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

// askWeekdays asks of every “dinsdag 8 september” whether that day is a Tuesday.
func (r *reading) askWeekdays(p *passage) {
	for from := 0; ; {
		i := strings.Index(p.text[from:], "dag")
		if i < 0 {
			return
		}
		end := from + i + len("dag")
		if start, weekday, ok := weekdayBefore(p.text, end); ok {
			r.askWeekday(p, start, end, weekday)
		}
		from = end
	}
}

// weekdayBefore reads the name of a day of the week that ends here.
func weekdayBefore(text string, end int) (start int, day time.Weekday, ok bool) {
	for day, name := range weekdays {
		start := end - len(name)
		if start >= 0 && strings.EqualFold(text[start:end], name) && !letterBefore(text, start) {
			return start, time.Weekday(day), true
		}
	}
	return 0, 0, false
}

func (r *reading) askWeekday(p *passage, start, end int, said time.Weekday) {
	written, ok := readDay(p.text[end:])
	if !ok {
		return
	}
	var candidates []schoolyear.Date
	switch {
	case written.year != 0:
		candidates = []schoolyear.Date{{Year: written.year, Month: written.month, Day: written.day}}
	case r.years.year != 0:
		candidates = r.years.candidates(written.month, written.day)
	}
	candidates = slices.DeleteFunc(candidates, func(d schoolyear.Date) bool { return !exists(d) })
	isSaid := func(d schoolyear.Date) bool { return d.Weekday() == said }
	if len(candidates) == 0 || slices.ContainsFunc(candidates, isSaid) {
		return
	}
	phrase := strings.Join(strings.Fields(p.text[start:end+written.length]), " ")
	rule := wrongWeekday
	if r.base.Draft {
		rule = wrongWeekdayInDraft
	}
	r.report(rule, r.at(p.at(start)), phrase, day(candidates[0]), weekday(candidates[0].Weekday()))
}

// writtenDay is “8 september 2026” as it follows a day of the week.
type writtenDay struct {
	day    int
	month  time.Month
	year   int // 0 when it is not written
	length int // of all that was read, in bytes
}

// readDay reads a day that follows the name of a day of the week: “ 8 september”, “avond, de 8e sept. 2026”.
func readDay(text string) (writtenDay, bool) {
	rest := text
	for _, part := range []string{"avond", "ochtend", "middag", "morgen"} {
		rest = strings.TrimPrefix(rest, part)
	}
	rest = trimSpace(strings.TrimPrefix(rest, ","))
	rest = trimSpace(strings.TrimPrefix(rest, "de "))
	dayOfMonth, rest := readNumber(rest, 2)
	for _, part := range []string{"e ", "ste ", "de "} {
		rest = strings.TrimPrefix(rest, part)
	}
	month, rest := readMonth(trimSpace(rest))
	if dayOfMonth < 1 || dayOfMonth > 31 || month == 0 {
		return writtenDay{}, false
	}
	year, afterYear := readNumber(trimSpace(rest), 4)
	if year >= 1900 && year < 2200 {
		return writtenDay{dayOfMonth, month, year, len(text) - len(afterYear)}, true
	}
	return writtenDay{day: dayOfMonth, month: month, length: len(text) - len(rest)}, true
}

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
func letterBefore(text string, i int) bool { return i > 0 && isLetter(text[i-1]) }

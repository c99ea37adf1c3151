package frontmatter

import (
	"regexp"
	"strings"

	"ouderbeleid/generator/schoolyear"
)

var (
	beforeDay   = regexp.MustCompile(`^(?i)(op|van|vanaf|tussen)\s+`)
	throughWord = regexp.MustCompile(`(?i)\s*(t/m|tot en met|\btot\b|–|—|\s-\s)\s*`)
	andWord     = regexp.MustCompile(`(?i)\s*(,|;|&|\+|\ben\b|\bof\b)\s*`)
)

// ReadDays reads the days in a text, in the ways in which people write them: "12-01-2027", "12 t/m 14 januari 2027", "12 en 19 januari 2027".
// Through says that the text means all days from the first to the second. Days are nil when anything else stands in the text.
func ReadDays(text string) (days []schoolyear.Date, through bool) {
	text = beforeDay.ReplaceAllString(strings.TrimSpace(text), "")
	if days = readDays([]string{text}); days != nil {
		return days, false
	}
	if days = readDays(throughWord.Split(text, -1)); len(days) == 2 {
		return days, true
	}
	if days = readDays(andWord.Split(text, -1)); days != nil {
		return days, false
	}
	return readRows(andWord.Split(text, -1)), false
}

// longestRow is how many days one row of days has at most: a camp, a week of something.
const longestRow = 10

// readRows reads days and rows of days, each with its month and year: "2027-05-31 en 2027-06-03 t/m 2027-06-05". It gives every day.
func readRows(parts []string) (days []schoolyear.Date) {
	for _, part := range parts {
		row := readDays(throughWord.Split(part, -1))
		if row == nil || len(row) > 2 {
			return nil
		}
		last := row[len(row)-1]
		if apart := row[0].DaysUntil(last); apart < 0 || apart >= longestRow {
			return nil
		}
		for day := row[0]; !day.After(last); day = day.AddDays(1) {
			days = append(days, day)
		}
	}
	return days
}

// readDays reads a day in each part. The last says the month and the year of those before it that do not.
func readDays(parts []string) []schoolyear.Date {
	days := make([]schoolyear.Date, len(parts))
	var last day
	for i := len(parts) - 1; i >= 0; i-- {
		date, ok := readDate(parts[i])
		if !ok {
			date, ok = last.completing(parts[i])
		}
		if !ok || !exists(date) {
			return nil
		}
		last = date
		days[i], _ = schoolyear.ParseDate(date.String())
	}
	return days
}

// completing reads a day without its year, or without its month too: "12 januari", "dinsdag 12".
func (d day) completing(text string) (day, bool) {
	fields := strings.Fields(strings.ToLower(text))
	if len(fields) > 1 && isWeekday(fields[0]) {
		fields = fields[1:]
	}
	switch {
	case d.year == 0 || len(fields) == 0 || len(fields) > 2 || number(fields[0]) < 0:
		return day{}, false
	case len(fields) == 2:
		d.month = isName(fields[1], schoolyear.MonthNames[1:])
	}
	d.day = number(fields[0])
	return d, d.month > 0
}

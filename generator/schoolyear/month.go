package schoolyear

import (
	"cmp"
	"fmt"
	"time"
)

// Month is one month of one year. The zero Month is no month.
type Month struct {
	Year  int
	Month time.Month
}

// MonthNames are the Dutch names of the months, by their time.Month: the first is "".
var MonthNames = [...]string{
	"", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
}

// ParseMonth reads "2027-05". It reports false for anything that is not a month written so.
func ParseMonth(text string) (Month, bool) {
	t, err := time.Parse("2006-01", text)
	if err != nil {
		return Month{}, false
	}
	return MonthOf(DateOf(t)), true
}

// MonthOf gives the month in which a day falls.
func MonthOf(d Date) Month { return Month{d.Year, d.Month} }

// IsZero reports whether this is no month.
func (m Month) IsZero() bool { return m == Month{} }

// String writes the month as "2027-05", and no month as "".
func (m Month) String() string {
	if m.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d", m.Year, int(m.Month))
}

// MarshalText writes the month as String does.
func (m Month) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// Next gives the month after this one.
func (m Month) Next() Month { return MonthOf(m.Last().AddDays(1)) }

// Compare orders months: negative when m is earlier than other, 0 when equal.
func (m Month) Compare(other Month) int {
	return cmp.Or(cmp.Compare(m.Year, other.Year), cmp.Compare(m.Month, other.Month))
}

// First gives the first day of the month.
func (m Month) First() Date { return Date{m.Year, m.Month, 1} }

// Last gives the last day of the month.
func (m Month) Last() Date {
	return DateOf(time.Date(m.Year, m.Month+1, 0, 0, 0, 0, 0, time.UTC))
}

// Period gives the days of the month.
func (m Month) Period() Period { return Period{m.First(), m.Last()} }

// Package schoolyear knows the Dutch school calendar: days, school years from 1 August to 31 July, terms, the national
// holidays of each region and the public holidays.
package schoolyear

import "time"

// Date is a day without a clock or a place. The zero Date is no day.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// ParseDate reads "2026-09-08". It reports false for anything that is not a real day written so.
func ParseDate(text string) (Date, bool) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return Date{}, false
	}
	return DateOf(t), true
}

// DateOf gives the day of a moment, in that moment's own place.
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	return Date{year, month, day}
}

// Time gives midnight of the day in UTC, for formatting and reckoning.
func (d Date) Time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// String writes the day as "2026-09-08", and no day as "".
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format(time.DateOnly)
}

// MarshalText writes the day as String does.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// IsZero reports whether this is no day.
func (d Date) IsZero() bool { return d == Date{} }

// Weekday gives the day of the week.
func (d Date) Weekday() time.Weekday { return d.Time().Weekday() }

// IsWeekend reports whether it is a Saturday or a Sunday.
func (d Date) IsWeekend() bool {
	weekday := d.Weekday()
	return weekday == time.Saturday || weekday == time.Sunday
}

// AddDays gives the day n days later.
func (d Date) AddDays(n int) Date { return DateOf(d.Time().AddDate(0, 0, n)) }

// DaysUntil gives the number of days from d to other; negative when other is earlier.
func (d Date) DaysUntil(other Date) int { return int(other.Time().Sub(d.Time()) / (24 * time.Hour)) }

// Compare orders days: negative when d is earlier than other, 0 when equal.
func (d Date) Compare(other Date) int {
	return d.order() - other.order()
}

// order numbers the days so that a later one has a higher number.
func (d Date) order() int { return d.Year*12*31 + int(d.Month)*31 + d.Day }

// Before reports whether d is earlier than other.
func (d Date) Before(other Date) bool { return d.Compare(other) < 0 }

// After reports whether d is later than other.
func (d Date) After(other Date) bool { return d.Compare(other) > 0 }

// Period is a row of days, both ends included.
type Period struct{ From, To Date }

// Contains reports whether the day is in the period.
func (p Period) Contains(d Date) bool { return !d.Before(p.From) && !d.After(p.To) }

// Overlaps reports whether the periods share a day.
func (p Period) Overlaps(other Period) bool {
	return !p.To.Before(other.From) && !other.To.Before(p.From)
}

// Days counts the days of the period.
func (p Period) Days() int { return p.From.DaysUntil(p.To) + 1 }

package schoolyear

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Year is a school year, named after the calendar year in which it starts: Year(2026) is 2026-2027. It runs from
// 1 August to 31 July, as the Dutch education acts have it (Wet op het primair onderwijs, article 1).
type Year int

// ParseYear reads "2026-2027". It reports false for anything else, also when the years do not follow each other.
func ParseYear(text string) (Year, bool) {
	first, _, _ := strings.Cut(text, "-")
	n, err := strconv.Atoi(first)
	if err != nil || n < 1 || Year(n).String() != text {
		return 0, false
	}
	return Year(n), true
}

// YearOf gives the school year in which a day falls.
func YearOf(d Date) Year {
	if d.Month < time.August {
		return Year(d.Year - 1)
	}
	return Year(d.Year)
}

// String writes the year as "2026-2027".
func (y Year) String() string { return fmt.Sprintf("%04d-%04d", int(y), int(y)+1) }

// Period gives the days of the year: 1 August to 31 July.
func (y Year) Period() Period {
	return Period{Date{int(y), time.August, 1}, Date{int(y) + 1, time.July, 31}}
}

// Week gives the Monday of the week of a number that is in the year. It reports false when there is no such week.
func (y Year) Week(number int) (monday Date, ok bool) {
	for _, in := range []int{int(y), int(y) + 1} {
		fourth := Date{in, time.January, 4} // which is always in week 1
		monday = fourth.AddDays(7*(number-1) - (int(fourth.Weekday())+6)%7)
		if year, week := monday.Time().ISOWeek(); year == in && week == number && y.Period().Contains(monday) {
			return monday, true
		}
	}
	return Date{}, false
}

// Months gives the twelve months of the year, August first.
func (y Year) Months() []Month {
	months := make([]Month, 12)
	month := Month{int(y), time.August}
	for i := range months {
		months[i], month = month, month.Next()
	}
	return months
}

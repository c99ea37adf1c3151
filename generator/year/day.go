package year

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Day is a day with the reasons for which the school is closed on it, or may be, for all who ask; the weightiest first.
type Day struct {
	Date    schoolyear.Date
	Reasons []Reason // none on an ordinary day of school
}

// Reason is why the school is closed, or may be, on a day or on a row of days.
type Reason struct {
	Cause    Cause
	Name     string       // of a holiday, in the first language: "Herfstvakantie", "Tweede paasdag"; "" for a study day and a weekend
	Own      *policy.Text // what the school itself calls it; nil when it gave no name
	Period   schoolyear.Period
	Year     schoolyear.Year // that it belongs to: a summer holiday belongs to the year that it ends
	Groups   []string        // whom it holds for; none: the whole school
	From, To string          // "12:00": from or until when on the day; neither: all day
}

// Whole reports whether the school is closed for everyone, all day.
func (r Reason) Whole() bool { return len(r.Groups) == 0 && r.AllDay() }

// AllDay reports whether the reason holds all day.
func (r Reason) AllDay() bool { return r.From == "" && r.To == "" }

// ForGroup reports whether the reason holds for a group: named, or for the whole school.
func (r Reason) ForGroup(group string) bool {
	return len(r.Groups) == 0 || slices.Contains(r.Groups, group)
}

// evening is when nobody is at school any more who would go home early.
const evening = "17:00"

// At reports whether the reason holds for what begins at a time of day; "" is a time that is not known, at which only what holds all day
// does. What begins in the evening has nothing to do with when the lessons of the day were.
func (r Reason) At(clock string) bool {
	switch {
	case r.AllDay():
		return true
	case clock == "":
		return false
	}
	return r.From != "" && r.From <= clock && clock < evening || r.To != "" && clock < r.To
}

// Cause is what a reason comes from, and a set of those: the ones that count for whoever asks. The weightiest has the lowest value.
type Cause uint8

// The causes.
const (
	PublicHoliday   Cause = 1 << iota // closes every school
	SchoolHoliday                     // of the region, or the school's own
	StudyDay                          // the team studies, the pupils are free: all or some, all day or a part of it
	OptionalHoliday                   // each school chooses: Good Friday
	Weekend
	LessonDay // closes nothing: the school is open on purpose on a public holiday
)

// The causes that count for most who ask. The country leaves Good Friday to each school (see schoolyear.PublicHolidays), and a school
// need not write what it chose. So who tells parents on which days the school is closed counts what is certain, and who looks for a
// day on which it is open counts Good Friday too.
const (
	Certain  = PublicHoliday | SchoolHoliday | StudyDay
	Possible = Certain | OptionalHoliday
)

// Why gives the weightiest reason of the causes that count, and false when there is none: then the school is open.
func (d Day) Why(counting Cause) (Reason, bool) {
	for _, reason := range d.Reasons {
		if reason.Cause&counting != 0 {
			return reason, true
		}
	}
	return Reason{}, false
}

// Closed reports whether there is a reason of the causes that count.
func (d Day) Closed(counting Cause) bool {
	_, closed := d.Why(counting)
	return closed
}

// closes reports whether the school is closed on a day for this reason. A holiday with a wrong year in it is shown as it is written,
// so that its author sees it, and says nothing of single days.
func (r Reason) closes(day schoolyear.Date) bool {
	return r.Period.Contains(day) && r.Period.Days() <= schoolyear.LongestHoliday
}

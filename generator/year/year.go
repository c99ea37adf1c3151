// Package year answers the questions about a school's year on a day, in values: which days the school is closed, and why; what is on,
// in which month and term and for whom; what comes next and what is over; what recurs.
//
// It holds no words of the site and no HTML: who shows an answer says it in the language of a page. Each question has its answer here
// and nowhere else, so that a page, a calendar, a letter, a check and a proposal for the next year cannot differ.
package year

import (
	"slices"
	"sync"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Year is a school's year as it stands on a day. Many may use it at a time.
type Year struct {
	*Days
	policy *policy.Policy
	today  schoolyear.Date

	closed func() []Reason // see Closed
}

// New gives the year of a school on a day.
func New(p *policy.Policy, today schoolyear.Date) *Year {
	y := &Year{Days: DaysOf(p.School), policy: p, today: today}
	y.closed = sync.OnceValue(y.findClosed)
	return y
}

// Closed gives the times that the school is closed in its year and the next, as parents are told them: by their first day, with the
// study days of any year. Of the year before it has what runs on into this one, as the summer holiday does, or is not over. The
// public holidays of the next year wait until its school holidays are known: most are in one of these. Nobody may change them.
func (y *Year) Closed() []Reason { return y.closed() }

func (y *Year) findClosed() []Reason {
	first := y.policy.School.Year
	nextKnown := len(y.Holidays(first+1)) > 0
	return slices.DeleteFunc(told(y.between(first-1, first+1)), func(r Reason) bool {
		switch {
		case r.Kind == StudyDay:
			return false
		case r.Year < first:
			return !r.Period.Overlaps(first.Period()) && r.Period.To.Before(y.today)
		}
		return r.Kind == PublicHoliday && r.Year > first && !nextKnown
	})
}

// ClosedAhead gives those times of Closed that are not over.
func (y *Year) ClosedAhead() []Reason {
	return slices.DeleteFunc(slices.Clone(y.Closed()), func(r Reason) bool { return r.Period.To.Before(y.today) })
}

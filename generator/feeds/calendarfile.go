package feeds

import (
	"slices"

	"ouderbeleid/generator/calendar"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// calendarFile is a calendar file of the site that holds many events.
type calendarFile struct {
	page.CalendarFile
	holds   func(*policy.Activity, policy.Session) bool // which sessions of activities it holds
	closed  func(year.Reason) bool                      // which times that the school is closed
	removed func(*calendar.Record) bool                 // which of the events that are no longer there
}

// possibleFiles gives all calendars of many events that there can be.
func possibleFiles(e *page.Edition) []calendarFile {
	files := []calendarFile{{
		page.CalendarFile{Path: page.AllCalendar, Name: e.Word("page.programme")},
		func(*policy.Activity, policy.Session) bool { return true }, noReason,
		func(r *calendar.Record) bool { return !r.Closed() },
	}}
	for _, group := range e.Policy.School.Groups {
		files = append(files, calendarFile{
			page.CalendarFile{Path: page.GroupCalendar(group), Name: e.GroupName(group)},
			func(_ *policy.Activity, s policy.Session) bool { return s.ForGroup(group) },
			func(r year.Reason) bool { return len(r.Groups) > 0 && r.ForGroup(group) },
			func(r *calendar.Record) bool {
				return !r.Closed() && len(r.Groups) == 0 || slices.Contains(r.Groups, group)
			},
		})
	}
	for _, id := range policy.PartnershipIDs {
		files = append(files, calendarFile{
			page.CalendarFile{Path: page.PartnershipCalendar(id), Name: e.PartnershipName(id)},
			func(a *policy.Activity, _ policy.Session) bool { return a.Is(id) }, noReason,
			func(r *calendar.Record) bool { return slices.Contains(r.Partnerships, string(id)) },
		})
	}
	return append(files, calendarFile{
		page.CalendarFile{Path: page.ClosedCalendar, Name: e.Word("agenda.closed")},
		func(*policy.Activity, policy.Session) bool { return false },
		func(year.Reason) bool { return true },
		(*calendar.Record).Closed,
	})
}

func noReason(year.Reason) bool { return false }

// has reports whether an edition has the calendar. One of which every event is gone stays for as long as it must say so, and that of all
// activities is there before the first, for parents to subscribe to.
func (f calendarFile) has(e *page.Edition, history *History) bool {
	if slices.ContainsFunc(e.Year.Closed(), f.closed) {
		return true
	}
	dated := slices.ContainsFunc(e.Policy.Calendar, func(a *policy.Activity) bool {
		return slices.ContainsFunc(a.Sessions(), func(s policy.Session) bool { return f.holds(a, s) })
	})
	return dated || f.Path == page.AllCalendar && e.School.Address != "" || history.Has(f.removed, e.Today)
}

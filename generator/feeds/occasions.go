package feeds

import (
	"cmp"
	"fmt"
	"slices"
	"sync"

	"ouderbeleid/generator/calendar"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// records are what the calendars remember of everything that is in them today, in whatever language.
type records struct {
	history    *calendar.History
	activities map[activityKey][]*calendar.Record // one for each of the sessions of an activity
	closed     []*calendar.Record                 // one for each of the times that the school is closed
}

// activityKey tells an activity from others in any edition: the meetings of a council at different times have one path.
type activityKey struct {
	path  string
	first schoolyear.Date
}

func keyOf(a *policy.Activity) activityKey { return activityKey{a.Reference, a.First()} }

// recordsToday gives what brings the history up to date, with the facts of the first language and the words of all, once and when it
// is asked.
func recordsToday(w *page.Work, history *History, publish bool) func() *records {
	return sync.OnceValue(func() *records {
		e := w.First()
		all := slices.Concat(occasions(e), closedOccasions(e))
		// What tells a school from others, and is the least likely to change.
		school := e.School.Name + "\x00" + e.School.City
		continued, kept := history.Continue(school, all, e.Today)
		if publish {
			continued.HandOut(e.Today)
		}
		now := &records{history: continued, activities: make(map[activityKey][]*calendar.Record, len(e.Policy.Calendar))}
		for _, a := range e.Policy.Calendar {
			n := len(a.Sessions())
			now.activities[keyOf(a)], kept = kept[:n], kept[n:]
		}
		now.closed = kept
		return now
	})
}

// occasions gives every time that an activity takes place.
func occasions(e *page.Edition) []calendar.Occasion {
	translated := translated(e)
	occasions := make([]calendar.Occasion, 0, len(e.Policy.Calendar)+32)
	for _, a := range e.Policy.Calendar {
		partnerships := make([]string, len(a.Partnerships))
		for i, id := range a.Partnerships {
			partnerships[i] = string(id)
		}
		said := slices.Concat([]string{a.Location.String(), a.Summary.String(), a.From, a.To, e.Absolute(a.Address())}, translated[keyOf(a)])
		if a.Status == policy.Cancelled {
			said = append(said, e.Word("agenda.calledOff", "Title", a.Title.Words).Words)
		}
		if !a.MovedFrom.IsZero() {
			said = append(said, a.MovedFrom.String())
		}
		if !a.SignUpBy.IsZero() {
			said = append(said, "aanmelden_voor", a.SignUpBy.String())
		}
		for _, session := range a.Sessions() {
			told := said
			if session.Slot != nil {
				told = slices.Concat(said, []string{session.Location.String()})
			}
			if session.ForSome(a) {
				told = slices.Concat(told, session.Groups)
			}
			occasions = append(occasions, calendar.Occasion{
				Path: a.Reference, Span: spanOf(session), Groups: session.Groups, Partnerships: partnerships, Title: titleOf(a, session).String(), Said: told,
			})
		}
	}
	return occasions
}

// translated gives what the calendars in other languages say of activities in other words.
func translated(e *page.Edition) map[activityKey][]string {
	texts := func(a *policy.Activity) []string {
		texts := []string{a.Title.String(), a.Location.String(), a.Summary.String()}
		for _, slot := range a.Slots {
			texts = append(texts, slot.What.String(), slot.Location.String())
		}
		return texts
	}
	translated := map[activityKey][]string{}
	if len(e.Editions) == 1 {
		return translated
	}
	own := make(map[activityKey][]string, len(e.Policy.Calendar))
	for _, a := range e.Policy.Calendar {
		own[keyOf(a)] = texts(a)
	}
	for _, other := range e.Editions[1:] {
		for _, a := range other.Policy.Calendar {
			if said := texts(a); !slices.Equal(said, own[keyOf(a)]) {
				translated[keyOf(a)] = append(append(translated[keyOf(a)], other.Language), said...)
			}
		}
	}
	return translated
}

// closedOccasions gives every time that the school is closed.
func closedOccasions(e *page.Edition) []calendar.Occasion {
	closed := e.Year.Closed()
	occasions, told := make([]calendar.Occasion, len(closed)), make([]string, len(closed))
	for i, reason := range closed {
		occasions[i] = calendar.Occasion{Path: closedPath(reason), Span: closedSpan(reason), Groups: reason.Groups, Title: e.ReasonName(reason).String()}
		if told[i] = e.ReasonTold(reason).String(); told[i] != occasions[i].Title {
			occasions[i].Said = []string{told[i]}
		}
	}
	for _, other := range e.Editions[1:] {
		for i, reason := range other.Year.Closed() { // the same days in the same order
			if name := other.ReasonTold(reason).String(); name != told[i] {
				occasions[i].Said = append(occasions[i].Said, other.Language, name)
			}
		}
	}
	return occasions
}

// closedSpan gives when a time that the school is closed is in a calendar: what begins or ends on a day is there at that time.
func closedSpan(reason year.Reason) calendar.Span {
	span := wholeDays(reason.Period)
	span.Start = cmp.Or(reason.From, reason.To)
	return span
}

// closedPath is what the calendars know a time that the school is closed by, for ever: "vrije-dagen/herfstvakantie-2026-2027",
// "vrije-dagen/koningsdag-2027", "vrije-dagen/studiedag", and of one day that is for some groups or begins or ends at a time, of which there
// can be several, "vrije-dagen/studiedag-1-2-van".
func closedPath(reason year.Reason) string {
	switch reason.Cause {
	case year.StudyDay:
		path := calendar.ClosedDays + "studiedag"
		for _, group := range reason.Groups {
			path += "-" + markdown.Slug(group)
		}
		switch {
		case reason.From != "":
			path += "-van"
		case reason.To != "":
			path += "-tot"
		}
		return path
	case year.SchoolHoliday:
		return calendar.ClosedDays + markdown.Slug(reason.Name) + "-" + reason.Year.String()
	}
	return fmt.Sprintf("%s%s-%d", calendar.ClosedDays, markdown.Slug(reason.Name), reason.Period.From.Year)
}

package feeds

import (
	"slices"

	"ouderbeleid/generator/calendar"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
	"ouderbeleid/generator/year"
)

// Calendars are the calendar files of a work: those of many events, and one for each activity that has a day.
type Calendars struct {
	work    *page.Work
	history *History
	today   func() *records // what they say today, worked out when it is asked
	files   parallel.Store[*page.Edition, []calendarFile]
	events  parallel.Store[eventsKey, [][]byte] // see eventsOf
}

// eventsKey is what the events of an activity depend on: editions share the activities that are not translated.
type eventsKey struct {
	edition  *page.Edition
	activity *policy.Activity
}

// NewCalendars gives the calendars of a work, whose history is that of the site before. To publish them is to hand out what they say.
func NewCalendars(w *page.Work, history *History, publish bool) *Calendars {
	return &Calendars{work: w, history: history, today: recordsToday(w, history, publish)}
}

// History gives the file in which the school keeps what its calendars say, as it is after this site, and whether that is another
// than it was.
func (c *Calendars) History() (file problem.Source, changed bool) {
	text := c.today().history.Text()
	return problem.Source{Path: HistoryPath, Text: text}, c.history.isOutdated(text)
}

// filesOf gives the calendars of many events of an edition.
func (c *Calendars) filesOf(e *page.Edition) []calendarFile {
	return c.files.Get(e, func() []calendarFile {
		return slices.DeleteFunc(possibleFiles(e), func(file calendarFile) bool { return !file.has(e, c.history) })
	})
}

// Files gives the calendars of many events of an edition, for its pages to lead to.
func (c *Calendars) Files(e *page.Edition) []page.CalendarFile {
	var files []page.CalendarFile
	for _, file := range c.filesOf(e) {
		files = append(files, file.CalendarFile)
	}
	return files
}

// Outputs gives the calendar files of an edition.
func (c *Calendars) Outputs(e *page.Edition) []*site.Output {
	var outputs []*site.Output
	for _, file := range c.filesOf(e) {
		outputs = append(outputs, site.New(e.Prefix+file.Path, "", func() ([]byte, []problem.Problem) { return c.text(e, file), nil }))
	}
	for _, a := range e.Policy.Calendar {
		if path := page.ActivityCalendar(a); path != "" {
			outputs = append(outputs, site.New(e.Prefix+path, a.Source().Path, func() ([]byte, []problem.Problem) {
				return calendar.File(calendarName(e, a.Title), c.eventsOf(e, a)...), nil
			}))
		}
	}
	return outputs
}

// calendarName is what people see in their calendar: what it is about, and of which school.
func calendarName(e *page.Edition, about *policy.Text) string {
	return about.String() + " – " + e.Policy.School.Name
}

func (c *Calendars) text(e *page.Edition, file calendarFile) []byte {
	events := c.closedEvents(e, file.closed)
	for _, a := range e.Policy.Calendar {
		for i, session := range a.Sessions() {
			if file.holds(a, session) {
				events = append(events, c.eventsOf(e, a)[i])
			}
		}
	}
	for _, record := range c.today().history.Removed(e.Today) {
		if file.removed(record) {
			title := calledOff(e, &policy.Text{Words: record.Title})
			events = append(events, calendar.Event{Record: record, Span: record.Span, Title: title, Cancelled: true}.Text())
		}
	}
	return calendar.File(calendarName(e, file.Name), events...)
}

// eventsOf gives the events of an activity as a calendar file has them, one for each of its sessions. Several calendars hold them.
func (c *Calendars) eventsOf(e *page.Edition, a *policy.Activity) [][]byte {
	return c.events.Get(eventsKey{e, a}, func() [][]byte { return c.makeEvents(e, a) })
}

func (c *Calendars) makeEvents(e *page.Edition, a *policy.Activity) (texts [][]byte) {
	for i, session := range a.Sessions() {
		title := titleOf(a, session)
		if session.ForSome(a) { // who has several of its sessions in one calendar, wants to know which is theirs
			groups, _ := e.Speaker.Groups(session.Groups)
			title = &policy.Text{Words: title.String() + " (" + groups + ")", Language: title.Language}
		}
		event := calendar.Event{
			Record: c.today().activities[keyOf(a)][i], Span: spanOf(session), Title: said(e, title), Location: said(e, session.Location),
			Description: []calendar.Text{said(e, a.Summary)}, Address: e.Absolute(a.Address()), Cancelled: a.Status == policy.Cancelled,
		}
		if event.Cancelled {
			event.Title = calledOff(e, title)
		}
		if !a.MovedFrom.IsZero() {
			event.Description = append(event.Description, calendar.Text{Words: e.Word("activity.moved", "Day", e.Words().Date(a.MovedFrom)).Words})
		}
		if !a.SignUpBy.IsZero() {
			event.Description = append(event.Description, calendar.Text{Words: e.Word("signup.message", "Day", e.Words().Date(a.SignUpBy)).Words})
		}
		if times := e.Words().Times(a.From, a.To); a.Period != nil && session.From == "" && times != "" {
			event.Description = append(event.Description, calendar.Text{Words: times})
		}
		texts = append(texts, event.Text())
	}
	return texts
}

func (c *Calendars) closedEvents(e *page.Edition, which func(year.Reason) bool) [][]byte {
	var events [][]byte
	for i, reason := range e.Year.Closed() {
		if which(reason) {
			event := calendar.Event{Record: c.today().closed[i], Span: closedSpan(reason), Title: said(e, e.ReasonTold(reason))}
			events = append(events, event.Text())
		}
	}
	return events
}

// said gives a text for a calendar in the language of the edition.
func said(e *page.Edition, text *policy.Text) calendar.Text {
	if e.Speaker.Says(text) {
		return calendar.Text{Words: text.String()}
	}
	return calendar.Text{Words: text.Words, Language: e.School.Languages[0]}
}

// calledOff says that something does not go on: some programs for calendars show no more of it than its title.
func calledOff(e *page.Edition, title *policy.Text) calendar.Text {
	return calendar.Text{Words: e.Word("agenda.calledOff", "Title", title.Words).Words}
}

// spanOf gives when a session is.
func spanOf(s policy.Session) calendar.Span {
	end, clock := s.End()
	return calendar.Span{From: s.Period.From, To: end, Start: s.From, End: clock}
}

// titleOf gives what a session is called in a calendar: "Musical", "Musical: generale repetitie".
func titleOf(a *policy.Activity, s policy.Session) *policy.Text {
	if s.What == nil {
		return a.Title
	}
	return &policy.Text{Words: a.Title.String() + ": " + s.What.Words, Language: s.What.Language}
}

func wholeDays(p schoolyear.Period) calendar.Span { return calendar.Span{From: p.From, To: p.To} }

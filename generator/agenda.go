package generator

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync"

	"ouderbeleid/generator/calendar"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
	"ouderbeleid/generator/year"
)

// HistoryPath is the file in which a school keeps what its calendars have said. It is no document, and not in the site. It is a table
// in text rather than TOML, because it has a line for each event: lines are merged by themselves, and read by the thousand.
const HistoryPath = policy.ContentFolder + "kalender.tsv"

// history is what the calendars have said, as the school keeps it, and what was wrong with the file.
type history struct {
	*calendar.History
	source   problem.Source
	problems []problem.Problem
}

// reload reads the file, or remembers how it was read before.
func (h *history) reload(src problem.Source) *history {
	if h != nil && bytes.Equal(h.source.Text, src.Text) {
		return h
	}
	read, problems := calendar.ReadHistory(src)
	return &history{read, src, problems}
}

// standing is how the calendars stand today, in whatever language.
type standing struct {
	history    *calendar.History
	activities map[string][]*calendar.Record // by the path of the activity: one for each of its spans
	closed     []*calendar.Record            // one for each of the closed days
}

// agendaFile is a calendar file of the site that holds many events.
type agendaFile struct {
	path    string                      // "kalender/groep-3.ics": within the edition
	name    *policy.Text                // of what is in it
	holds   func(*policy.Activity) bool // nil when it holds closed days
	removed func(*calendar.Record) bool // which of the events that are no longer there it holds
}

const agendaFolder = "kalender/"

// The calendars of the whole school, and those of a part of it.
const (
	allAgenda    = agendaFolder + "alles.ics"
	closedAgenda = agendaFolder + "vrije-dagen.ics"
)

func groupAgenda(group string) string { return agendaFolder + "groep-" + markdown.Slug(group) + ".ics" }

func partnershipAgenda(id policy.PartnershipID) string { return agendaFolder + string(id) + ".ics" }

// activityAgenda gives the path of the calendar file of one activity: "kalender/activiteiten/startgesprek.ics".
func activityAgenda(a *policy.Activity) string {
	return agendaFolder + strings.TrimSuffix(a.Address(), "/") + ".ics"
}

// isDated reports whether an activity can be in a calendar: a vague one cannot.
func isDated(a *policy.Activity) bool { return !a.First().IsZero() }

// listAgendas lists the calendars of many events. One of which every event is gone stays for as long as it must say so.
func (e *edition) listAgendas() {
	e.addAgenda(allAgenda, e.word("page.programme"),
		func(*policy.Activity) bool { return true },
		func(r *calendar.Record) bool { return !r.Closed() })
	for _, group := range e.policy.School.Groups {
		e.addAgenda(groupAgenda(group), e.groupName(group),
			func(a *policy.Activity) bool { return a.ForGroup(group) },
			func(r *calendar.Record) bool {
				return !r.Closed() && (len(r.Groups) == 0 || slices.Contains(r.Groups, group))
			})
	}
	for _, id := range policy.PartnershipIDs {
		e.addAgenda(partnershipAgenda(id), e.partnershipName(id),
			func(a *policy.Activity) bool { return a.Is(id) },
			func(r *calendar.Record) bool { return slices.Contains(r.Partnerships, string(id)) })
	}
	if len(e.year.Closed()) > 0 || e.history.Has((*calendar.Record).Closed, e.today) {
		e.agendas = append(e.agendas, &agendaFile{closedAgenda, e.word("agenda.closed"), nil, (*calendar.Record).Closed})
	}
}

func (e *edition) addAgenda(path string, name *policy.Text, holds func(*policy.Activity) bool, removed func(*calendar.Record) bool) {
	dated := slices.ContainsFunc(e.policy.Activities, func(a *policy.Activity) bool { return isDated(a) && holds(a) })
	if dated || e.history.Has(removed, e.today) {
		e.agendas = append(e.agendas, &agendaFile{path, name, holds, removed})
	}
}

// agendaOutputs are the calendar files: those of many events, and one for each activity.
func (e *edition) agendaOutputs() []*site.Output {
	outputs := make([]*site.Output, 0, len(e.agendas)+len(e.policy.Activities))
	for _, file := range e.agendas {
		outputs = append(outputs, site.New(e.prefix+file.path, "", func() ([]byte, []problem.Problem) { return e.agendaText(file), nil }))
	}
	for _, a := range e.policy.Activities {
		if isDated(a) {
			outputs = append(outputs, site.New(e.prefix+activityAgenda(a), a.Source().Path, func() ([]byte, []problem.Problem) {
				return calendar.File(e.agendaName(a.Title), e.events(a)), nil
			}))
		}
	}
	return outputs
}

// agendaName is what people see in their calendar: what it is about, and of which school.
func (e *edition) agendaName(about *policy.Text) string {
	return about.String() + " – " + e.policy.School.Name
}

func (e *edition) agendaText(file *agendaFile) []byte {
	var events [][]byte
	if file.holds == nil {
		events = e.closedEvents()
	} else {
		for _, a := range e.policy.Activities {
			if isDated(a) && file.holds(a) {
				events = append(events, e.events(a))
			}
		}
	}
	for _, record := range e.calendars().history.Removed(e.today) {
		if file.removed(record) {
			title := e.inAgenda(&policy.Text{Words: record.Title})
			events = append(events, calendar.Event{Record: record, Span: record.Span, Title: title, Cancelled: true}.Text())
		}
	}
	return calendar.File(e.agendaName(file.name), events...)
}

// events gives the events of an activity as a calendar file has them. Several calendars hold them.
func (e *edition) events(a *policy.Activity) []byte {
	return e.madeEvents.Get(a, func() []byte { return e.makeEvents(a) })
}

func (e *edition) makeEvents(a *policy.Activity) (text []byte) {
	for i, span := range spans(a) {
		event := calendar.Event{
			Record: e.calendars().activities[a.Path][i], Span: span, Title: e.inAgenda(a.Title), Location: e.inAgenda(a.Location),
			Description: []calendar.Text{e.inAgenda(a.Summary)}, Address: e.absolute(a.Address()), Cancelled: a.Status == policy.Cancelled,
		}
		if times := e.speaker.words.Times(a.From, a.To); a.Period != nil && times != "" {
			event.Description = append(event.Description, calendar.Text{Words: times})
		}
		text = append(text, event.Text()...)
	}
	return text
}

func (e *edition) closedEvents() [][]byte {
	var events [][]byte
	for i, closed := range e.year.Closed() {
		event := calendar.Event{Record: e.calendars().closed[i], Span: wholeDays(closed.Period), Title: e.inAgenda(e.reasonName(closed))}
		events = append(events, event.Text())
	}
	return events
}

// inAgenda gives a text for a calendar in the language of the edition.
func (e *edition) inAgenda(text *policy.Text) calendar.Text {
	if text == nil || e.speaker.speaks(text) {
		return calendar.Text{Words: text.String()}
	}
	return calendar.Text{Words: text.Words, Language: e.speaker.first}
}

// spans gives each time that an activity takes place. The times of a period hold on its days that suit; they are left to words.
func spans(a *policy.Activity) []calendar.Span {
	if len(a.Dates) == 0 && a.Period != nil {
		return []calendar.Span{wholeDays(*a.Period)}
	}
	spans := make([]calendar.Span, len(a.Dates))
	for i, date := range a.Dates {
		spans[i] = calendar.Span{From: date, To: date, Start: a.From, End: a.To}
	}
	return spans
}

func wholeDays(p schoolyear.Period) calendar.Span { return calendar.Span{From: p.From, To: p.To} }

// calendarsToday gives what brings the history up to date, with the facts of the first language and the words of all, once and when
// it is asked.
func (e *edition) calendarsToday() func() *standing {
	return sync.OnceValue(func() *standing {
		occasions := slices.Concat(e.occasions(), e.closedOccasions())
		// What tells a school from others, and is the least likely to change.
		school := e.school.Name + "\x00" + e.school.City
		history, records := e.history.Continue(school, occasions, e.today)
		now := &standing{history: history, activities: make(map[string][]*calendar.Record, len(e.policy.Activities))}
		for _, a := range e.policy.Activities {
			n := len(spans(a))
			now.activities[a.Path], records = records[:n], records[n:]
		}
		now.closed = records
		return now
	})
}

// occasions gives every time that an activity takes place.
func (e *edition) occasions() []calendar.Occasion {
	translated := e.translated()
	occasions := make([]calendar.Occasion, 0, len(e.policy.Activities)+32)
	for _, a := range e.policy.Activities {
		partnerships := make([]string, len(a.Partnerships))
		for i, id := range a.Partnerships {
			partnerships[i] = string(id)
		}
		said := slices.Concat([]string{a.Location.String(), a.Summary.String(), a.From, a.To, e.absolute(a.Address())}, translated[a.Path])
		if a.Status == policy.Cancelled {
			said = append(said, string(a.Status))
		}
		for _, span := range spans(a) {
			occasions = append(occasions, calendar.Occasion{
				Path: a.Path, Span: span, Groups: a.Groups, Partnerships: partnerships, Title: a.Title.String(), Said: said,
			})
		}
	}
	return occasions
}

// translated gives, by the path of an activity, what the calendars in other languages say of it in other words.
func (e *edition) translated() map[string][]string {
	texts := func(a *policy.Activity) []string {
		return []string{a.Title.String(), a.Location.String(), a.Summary.String()}
	}
	translated := map[string][]string{}
	if len(e.editions) == 1 {
		return translated
	}
	own := make(map[string][]string, len(e.policy.Activities))
	for _, a := range e.policy.Activities {
		own[a.Path] = texts(a)
	}
	for _, other := range e.editions[1:] {
		for _, a := range other.policy.Activities {
			if said := texts(a); !slices.Equal(said, own[a.Path]) {
				translated[a.Path] = append(append(translated[a.Path], other.language), said...)
			}
		}
	}
	return translated
}

// closedOccasions gives every time that the school is closed.
func (e *edition) closedOccasions() []calendar.Occasion {
	closed := e.year.Closed()
	occasions := make([]calendar.Occasion, len(closed))
	for i, reason := range closed {
		occasions[i] = calendar.Occasion{Path: closedPath(reason), Span: wholeDays(reason.Period), Title: e.reasonName(reason).String()}
	}
	for _, other := range e.editions[1:] {
		for i, reason := range other.year.Closed() { // the same days in the same order
			if name := other.reasonName(reason).String(); name != occasions[i].Title {
				occasions[i].Said = append(occasions[i].Said, other.language, name)
			}
		}
	}
	return occasions
}

// closedPath is what the calendars know a time that the school is closed by, for ever: "vrije-dagen/herfstvakantie-2026-2027",
// "vrije-dagen/koningsdag-2027", "vrije-dagen/studiedag".
func closedPath(reason year.Reason) string {
	switch reason.Kind {
	case year.StudyDay:
		return calendar.ClosedDays + "studiedag"
	case year.SchoolHoliday:
		return calendar.ClosedDays + markdown.Slug(reason.Name) + "-" + reason.Year.String()
	}
	return fmt.Sprintf("%s%s-%d", calendar.ClosedDays, markdown.Slug(reason.Name), reason.Period.From.Year)
}

// keptHistory gives the history as it is after this site, and whether that is another than it was.
func (w *work) keptHistory() (file problem.Source, changed bool) {
	text := w.calendars().history.Text()
	before := bytes.ReplaceAll(w.history.source.Text, []byte("\r\n"), []byte("\n")) // git on Windows
	return problem.Source{Path: HistoryPath, Text: text}, !bytes.Equal(before, text)
}

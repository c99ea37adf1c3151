package calendar

import (
	"bytes"
	"strconv"
	"strings"
	"time"

	"github.com/emersion/go-ical"

	"ouderbeleid/generator/schoolyear"
)

// Span is when something takes place: whole days, or from one time to another.
type Span struct {
	From, To   schoolyear.Date // both included
	Start, End string          // "19:30", on the first day and on the last; no Start for whole days, and no End for one that is not known
}

// Text is words and their language.
type Text struct {
	Words    string
	Language string // "ar"; "" for that of the calendar
}

// Event is something in a calendar.
type Event struct {
	Record      *Record // what is remembered of it
	Span        Span
	Title       Text
	Location    Text
	Description []Text // paragraphs
	Address     string // of its page: "https://…", or ""
	Cancelled   bool
}

// Text writes the event, in the lines of a calendar file.
func (e Event) Text() []byte {
	event := ical.NewComponent(ical.CompEvent)
	set(event, ical.PropUID, e.Record.UID)
	set(event, ical.PropSequence, strconv.Itoa(e.Record.Sequence))
	changed := basic(e.Record.Changed) + "T000000Z"
	set(event, ical.PropDateTimeStamp, changed)
	set(event, ical.PropLastModified, changed)
	e.Span.put(event)
	put(event, ical.PropSummary, e.Title)
	put(event, ical.PropLocation, e.Location)
	e.describe(event)
	if e.Address != "" {
		set(event, ical.PropURL, plain(e.Address))
	}
	status := ical.EventConfirmed
	if e.Cancelled {
		status = ical.EventCancelled
	}
	set(event, ical.PropStatus, string(status))

	text := encode(newCalendar(event)) // the encoder takes nothing less than a calendar
	start, end := bytes.Index(text, []byte("BEGIN:"+ical.CompEvent)), bytes.LastIndex(text, []byte("END:"+ical.CompCalendar))
	return bytes.Clone(text[start:end])
}

// put writes when the event is. Whole days leave those who look at them free.
func (s Span) put(event *ical.Component) {
	if s.Start == "" {
		setDay(event, ical.PropDateTimeStart, s.From)
		setDay(event, ical.PropDateTimeEnd, s.last().AddDays(1))
		set(event, ical.PropTransparency, "TRANSPARENT")
		return
	}
	start, end := moment(s.From, s.Start), moment(s.To, s.End)
	if s.End == "" || !end.After(start) { // it is not known, or the school has been told that it is wrong
		end = existing(start.Add(unknownLength))
	}
	setTime(event, ical.PropDateTimeStart, start)
	setTime(event, ical.PropDateTimeEnd, end)
}

// unknownLength is how long what has no end is in a calendar: without one some show a moment of no minutes, and others a whole day.
const unknownLength = time.Hour

// moment gives the time that a clock shows on a day, in no zone.
func moment(day schoolyear.Date, clock string) time.Time {
	at, _ := time.Parse("15:04", clock)
	return existing(day.Time().Add(time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute))
}

// existing gives the time that a clock shows when it was told to show one: in the night that summer time begins there is no hour from
// 02:00, and 02:30 is 03:30 (RFC 5545, 3.3.5).
func existing(at time.Time) time.Time {
	if at.Hour() == 2 && at.Month() == time.March && at.Weekday() == time.Sunday && at.Day() > 31-7 {
		return at.Add(time.Hour)
	}
	return at
}

// last gives the last day, which in a mistaken span can lie before the first.
func (s Span) last() schoolyear.Date {
	if s.To.Before(s.From) {
		return s.From
	}
	return s.To
}

func setDay(event *ical.Component, name string, day schoolyear.Date) {
	event.Props[name] = []ical.Prop{{Name: name, Params: ical.Params{ical.ParamValue: {string(ical.ValueDate)}}, Value: basic(day)}}
}

func setTime(event *ical.Component, name string, at time.Time) {
	value := at.Format("20060102T150405")
	event.Props[name] = []ical.Prop{{Name: name, Params: ical.Params{ical.PropTimezoneID: {zone}}, Value: value}}
}

// basic writes a day as "20260908".
func basic(day schoolyear.Date) string { return strings.ReplaceAll(day.String(), "-", "") }

// describe writes the description. It gets the language of its words when they are all in one.
func (e Event) describe(event *ical.Component) {
	var description Text
	for i, paragraph := range e.Description {
		if i == 0 {
			description.Language = paragraph.Language
		} else if description.Language != paragraph.Language {
			description.Language = ""
		}
	}
	var lines []string
	for _, paragraph := range e.Description {
		if words := plain(paragraph.Words); words != "" {
			lines = append(lines, words)
		}
	}
	if e.Address != "" {
		lines = append(lines, plain(e.Address))
	}
	description.Words = strings.Join(lines, "\n")
	putText(event, ical.PropDescription, description)
}

// put writes words of one line, if there are any.
func put(event *ical.Component, name string, text Text) {
	putText(event, name, Text{plain(text.Words), text.Language})
}

func putText(event *ical.Component, name string, text Text) {
	if text.Words == "" {
		return
	}
	prop := ical.NewProp(name)
	prop.SetText(text.Words)
	if text.Language != "" {
		prop.Params.Set(ical.ParamLanguage, text.Language)
	}
	event.Props.Set(prop)
}

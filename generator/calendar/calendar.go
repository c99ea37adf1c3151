// Package calendar writes calendar files (RFC 5545), and keeps what calendars need to remember from one site to the next.
//
// A calendar file is a name, the time zone of the Netherlands and events. An event of whole days has days, with an end that does not
// belong to it; any other has local times in that zone, so that it is right on the night that the clocks change. Lines end in CRLF and
// are folded at 75 octets, between characters.
//
// The identity of an event, how often it changed and when it did so last do not follow from what the school writes today. They
// are in its History, a file that stands with the school's own.
package calendar

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/emersion/go-ical"
)

// zone is the time zone of all schools.
const zone = "Europe/Amsterdam"

// File gives a calendar file: what people call it, and its events, as Event.Text gives them. A file without events is a whole one too.
func File(name string, events ...[]byte) []byte {
	f := frame()
	called := ical.NewProp(ical.PropName)
	called.SetText(plain(name))
	// The second is what many programs read in place of the property of RFC 7986.
	names := fold([]byte("NAME:" + called.Value + "\r\nX-WR-CALNAME:" + called.Value + "\r\n"))
	return slices.Concat(f.start, names, f.zone, bytes.Join(events, nil), f.end)
}

// frame gives what all files share: what comes before the names, between them and the events, and after those.
var frame = sync.OnceValue(func() (f struct{ start, zone, end []byte }) {
	calendar := newCalendar(timeZone())
	set(calendar.Component, ical.PropCalendarScale, "GREGORIAN")
	refresh := ical.NewProp(ical.PropRefreshInterval)
	refresh.Params.Set(ical.ParamValue, string(ical.ValueDuration))
	refresh.Value = "P1D"
	calendar.Props.Set(refresh)
	set(calendar.Component, "X-WR-TIMEZONE", zone)
	set(calendar.Component, "X-PUBLISHED-TTL", refresh.Value)
	text := encode(calendar)
	names, events := bytes.Index(text, []byte("BEGIN:"+ical.CompTimezone)), bytes.LastIndex(text, []byte("END:"+ical.CompCalendar))
	f.start, f.zone, f.end = text[:names], text[names:events], text[events:]
	return f
})

func newCalendar(child *ical.Component) *ical.Calendar {
	calendar := ical.NewCalendar()
	set(calendar.Component, ical.PropVersion, "2.0")
	set(calendar.Component, ical.PropProductID, "-//ouderbeleid//NL")
	calendar.Children = []*ical.Component{child}
	return calendar
}

// timeZone describes the zone by the rule that holds in the European Union since October 1996 (directive 2000/84/EC): summer time from
// the last Sunday of March to the last Sunday of October, both at 01:00 UTC.
func timeZone() *ical.Component {
	component := ical.NewComponent(ical.CompTimezone)
	set(component, ical.PropTimezoneID, zone)
	component.Children = []*ical.Component{
		observance(ical.CompTimezoneDaylight, "CEST", "19970330T020000", "+0100", "+0200", "3"),
		observance(ical.CompTimezoneStandard, "CET", "19961027T030000", "+0200", "+0100", "10"),
	}
	return component
}

func observance(part, name, start, from, to, month string) *ical.Component {
	component := ical.NewComponent(part)
	set(component, ical.PropTimezoneName, name)
	set(component, ical.PropDateTimeStart, start)
	set(component, ical.PropTimezoneOffsetFrom, from)
	set(component, ical.PropTimezoneOffsetTo, to)
	set(component, ical.PropRecurrenceRule, "FREQ=YEARLY;BYMONTH="+month+";BYDAY=-1SU")
	return component
}

// set sets a property to a value that is written as it is.
func set(component *ical.Component, name, value string) {
	component.Props[name] = []ical.Prop{{Name: name, Value: value}}
}

// encode writes a calendar in lines that are folded.
func encode(calendar *ical.Calendar) []byte {
	var out bytes.Buffer
	// Writing to memory cannot fail, and neither can what this room puts in a calendar: values without line ends, parameters without quotes.
	if err := ical.NewEncoder(&out).Encode(calendar); err != nil {
		panic(err)
	}
	return fold(out.Bytes())
}

// fold breaks each line of more than 75 octets, its end not counted, between two characters: what is after the break begins with a space.
func fold(text []byte) []byte {
	const most = 75
	folded := make([]byte, 0, len(text)+len(text)/16)
	for line := range bytes.Lines(text) {
		for room := most; len(line) > room+len("\r\n"); room = most - len(" ") {
			at := room
			for !utf8.RuneStart(line[at]) {
				at--
			}
			folded = append(append(folded, line[:at]...), "\r\n "...)
			line = line[at:]
		}
		folded = append(folded, line...)
	}
	return folded
}

// plain gives a text of one line without control characters, which calendars may not hold.
func plain(text string) string {
	if strings.IndexFunc(text, unicode.IsControl) >= 0 || !utf8.ValidString(text) {
		text = strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return ' '
			}
			return r
		}, text)
	}
	return strings.TrimSpace(text)
}

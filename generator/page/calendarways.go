package page

import (
	"html/template"
	"slices"
	"strings"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
)

const calendarFolder = "kalender/"

// The calendar files of the whole school: of all its activities, and of the days on which it is closed.
const (
	AllCalendar    = calendarFolder + "alles.ics"
	ClosedCalendar = calendarFolder + "vrije-dagen.ics"
)

// GroupCalendar gives the path of the calendar file of a group: "kalender/groep-3.ics".
func GroupCalendar(group string) string {
	return calendarFolder + "groep-" + markdown.Slug(group) + ".ics"
}

// PartnershipCalendar gives the path of the calendar file of a partnership: "kalender/formeel.ics".
func PartnershipCalendar(id policy.PartnershipID) string { return calendarFolder + string(id) + ".ics" }

// ActivityCalendar gives the path of the calendar file of one activity: "kalender/activiteiten/startgesprek.ics"; "" when it has no day,
// and for meetings, which are in the calendars of many events alone.
func ActivityCalendar(a *policy.Activity) string {
	if a.First().IsZero() || a.IsMeeting() {
		return ""
	}
	return calendarFolder + strings.TrimSuffix(a.Address(), "/") + ".ics"
}

// CalendarWaysView is the ways to calendars, as partials/agenda.html sees it.
type CalendarWaysView struct {
	*Speaker
	Ways      []CalendarWay
	Subscribe bool // one can subscribe, because it is known where the site is
}

// CalendarWay is the way to a calendar.
type CalendarWay struct {
	Name      template.HTML // "" where it speaks for itself
	Subscribe template.URL  // webcal:, for programs that look again by themselves; "" when one cannot
	Address   string        // for those in which one pastes it: "https://…"; "" when one cannot subscribe
	File      string
}

// wayToCalendar gives the way to the calendar at a path, from a page with this way to the root.
func (e *Edition) wayToCalendar(root, path string, name template.HTML) CalendarWay {
	way := CalendarWay{Name: name, File: root + path}
	if _, rest, ok := strings.Cut(e.Absolute(path), "://"); ok {
		way.Subscribe, way.Address = template.URL("webcal://"+rest), e.Absolute(path)
	}
	return way
}

// WaysToCalendars shows the ways to those of these calendars that the site has, from a page with this way to the root.
func (e *Edition) WaysToCalendars(root string, paths ...string) template.HTML {
	view := CalendarWaysView{Speaker: e.Speaker, Subscribe: e.School.Address != ""}
	for _, path := range paths {
		if i := slices.IndexFunc(e.Calendars, func(file CalendarFile) bool { return file.Path == path }); i >= 0 {
			view.Ways = append(view.Ways, e.wayToCalendar(root, path, e.Speaker.Say(e.Calendars[i].Name)))
		}
	}
	if len(view.Ways) == 0 {
		return ""
	}
	return template.HTML(e.render("partials/agenda.html", view))
}

// calendarKey is what the way to the calendar of an activity depends on beside the path.
type calendarKey struct{ root string }

// WayToCalendar shows the way to the calendar of an activity, if it has one. Thousands of pages do, so it is rendered once.
func (e *Edition) WayToCalendar(root string, a *policy.Activity) template.HTML {
	path := ActivityCalendar(a)
	if path == "" {
		return ""
	}
	made := e.piece(calendarKey{root}, "partials/agenda.html", inAddress, 1, func() any {
		way := e.wayToCalendar(root, "", "")
		way.File += addressHole(0)
		if way.Subscribe != "" {
			way.Subscribe += template.URL(addressHole(0))
			way.Address += addressHole(0)
		}
		return CalendarWaysView{Speaker: e.Speaker, Ways: []CalendarWay{way}, Subscribe: way.Subscribe != ""}
	})
	return made.filled(template.HTMLEscapeString(EscapedPath(path)))
}

package generator

import (
	"html/template"
	"strings"

	"ouderbeleid/generator/policy"
)

// AgendaView is the ways to calendars, as partials/agenda.html sees it.
type AgendaView struct {
	*Speaker
	Ways      []AgendaWay
	Subscribe bool // one can subscribe, because it is known where the site is
}

// AgendaWay is the way to a calendar.
type AgendaWay struct {
	Name      template.HTML // "" where it speaks for itself
	Subscribe template.URL  // webcal:, for programs that look again by themselves; "" when one cannot
	File      string
}

// agendaWay gives the way to the calendar at a path, with the root of the page.
func (p *Page) agendaWay(path string, name template.HTML) AgendaWay {
	way := AgendaWay{Name: name, File: p.Root + path}
	if _, rest, ok := strings.Cut(p.edition.absolute(path), "://"); ok {
		way.Subscribe = template.URL("webcal://" + rest)
	}
	return way
}

// agenda shows the ways to those of these calendars that the site has.
func (p *Page) agenda(paths ...string) template.HTML {
	view := AgendaView{Speaker: p.Speaker, Subscribe: p.edition.school.Address != ""}
	for _, path := range paths {
		for _, file := range p.edition.agendas {
			if file.path == path {
				view.Ways = append(view.Ways, p.agendaWay(path, p.Say(file.name)))
			}
		}
	}
	if len(view.Ways) == 0 {
		return ""
	}
	return template.HTML(p.edition.render("partials/agenda.html", view))
}

// agendaKey is what the way to the calendar of an activity hangs on beside the path.
type agendaKey struct{ root string }

// ownAgenda shows the way to the calendar of an activity, if it has one. Thousands of pages do, so it is rendered once.
func (p *Page) ownAgenda(a *policy.Activity) template.HTML {
	if !isDated(a) {
		return ""
	}
	made := p.edition.piece(agendaKey{p.Root}, "partials/agenda.html", inAddress, 1, func() any {
		way := p.agendaWay("", "")
		way.File += addressHole(0)
		if way.Subscribe != "" {
			way.Subscribe += template.URL(addressHole(0))
		}
		return AgendaView{Speaker: p.Speaker, Ways: []AgendaWay{way}, Subscribe: way.Subscribe != ""}
	})
	return made.filled(template.HTMLEscapeString(escapedPath(activityAgenda(a))))
}

package generator

import (
	"html/template"
	"strings"
	"sync"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// part is a piece of HTML that many pages share, rendered once; rest is what comes after a place that each page fills itself.
type part struct {
	html, rest string
	problems   []problem.Problem
}

// parts keeps the parts of an edition by what they show.
type parts struct {
	mutex sync.Mutex
	made  map[any]part
}

// part gives what a layout makes of a view, rendered once for each key.
func (p *Page) part(key any, layout string, view func() any) part {
	e := p.edition
	e.parts.mutex.Lock()
	made, ok := e.parts.made[key]
	e.parts.mutex.Unlock()
	if !ok {
		html, problems := e.looks.Piece(layout, view())
		made.problems = problems
		made.html, made.rest, _ = strings.Cut(html, mainMark)
		e.parts.mutex.Lock()
		e.parts.made[key] = made
		e.parts.mutex.Unlock()
	}
	p.problems = append(p.problems, made.problems...)
	return made
}

type trailKey struct{ root, parent string }

// TrailView is the way from the home page to a page, as partials/trail.html sees it.
type TrailView struct {
	*Speaker
	Crumbs []Crumb
	Here   template.HTML // where the title of the page itself comes
}

// Crumb is one page on the way.
type Crumb struct {
	Href  string
	Title template.HTML // "" for the home page
}

// Trail shows the way from the home page to this one.
func (p *Page) Trail() template.HTML {
	key := trailKey{root: p.Root}
	if len(p.Parents) > 0 {
		key.parent = p.Parents[len(p.Parents)-1].Address
	}
	made := p.part(key, "partials/trail.html", func() any {
		view := TrailView{Speaker: p.Speaker, Here: mainMark}
		for _, parent := range p.Parents {
			crumb := Crumb{Href: p.Link(parent.Address)}
			if parent.Address != "" {
				crumb.Title = p.Say(parent.Title)
			}
			view.Crumbs = append(view.Crumbs, crumb)
		}
		return view
	})
	return template.HTML(made.html) + p.Say(p.Title) + template.HTML(made.rest)
}

// Card shows how to reach a contact; nothing for a person in words.
func (p *Page) Card(person policy.Person) template.HTML {
	contact := p.edition.policy.Contact(person)
	if contact == nil {
		return ""
	}
	return p.card(contact)
}

func (p *Page) card(contact *policy.Contact) template.HTML {
	made := p.part(contact, "partials/contact.html", func() any { return &ContactView{p.Speaker, contact} })
	return template.HTML(made.html)
}

// Badges shows partnerships.
func (p *Page) Badges(ids []policy.PartnershipID) template.HTML {
	var out strings.Builder
	for _, id := range ids {
		out.WriteString(p.part(id, "partials/badge.html", func() any { return BadgeView{p.Speaker, p.Partnership(id)} }).html)
	}
	return template.HTML(out.String())
}

// BadgeView is the badge of a partnership.
type BadgeView struct {
	*Speaker
	Partnership *PartnershipView
}

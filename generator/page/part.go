package page

import (
	"html/template"
	"strings"

	"ouderbeleid/generator/policy"
)

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
	made := p.edition.piece(key, "partials/trail.html", inText, 1, func() any {
		view := TrailView{Speaker: p.Speaker, Here: textHole(0)}
		for _, parent := range p.Parents {
			crumb := Crumb{Href: p.Link(parent.Address)}
			if parent.Address != "" {
				crumb.Title = p.Say(parent.Title)
			}
			view.Crumbs = append(view.Crumbs, crumb)
		}
		return view
	})
	return made.filled(string(p.Say(p.Title)))
}

// Card shows how to reach a contact; nothing for a person in words.
func (p *Page) Card(person policy.Person) template.HTML {
	contact := p.edition.Policy.Contact(person)
	if contact == nil {
		return ""
	}
	return p.card(contact)
}

// cardKey is what the card of a contact depends on: its photo is found from the root.
type cardKey struct {
	contact *policy.Contact
	root    string
}

func (p *Page) card(contact *policy.Contact) template.HTML {
	return p.edition.piece(cardKey{contact, p.Root}, "partials/contact.html", inText, 0, func() any { return p.Introduce(contact) }).filled()
}

// Badges shows partnerships.
func (p *Page) Badges(ids []policy.PartnershipID) template.HTML {
	var out strings.Builder
	for _, id := range ids {
		out.WriteString(p.edition.piece(id, "partials/badge.html", inText, 0, func() any { return BadgeView{p.Speaker, p.Partnership(id)} }).html)
	}
	return template.HTML(out.String())
}

// BadgeView is the badge of a partnership.
type BadgeView struct {
	*Speaker
	Partnership *PartnershipView
}

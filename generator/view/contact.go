package view

import (
	"cmp"
	"html/template"
	"net/url"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// ContactsView is the people whom parents can ask, by subject, by group and by language.
type ContactsView struct {
	Canvas
	Yours         []*page.ContactView // those who speak the language of the page
	Contacts      []*page.ContactView
	Mentors       []*page.ContactView // of groups, in their order
	KeyFigures    []*page.ContactView // those who speak other languages
	Neighbours    []*page.ContactView // key figures for a neighbourhood or other parents
	Organisations []*page.ContactView // outside the school
}

// Contact gives what contact.html shows.
func Contact(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := ContactsView{Canvas: p, Yours: p.speakers(), Mentors: p.mentors()}
	for _, contact := range p.contacts() {
		switch of := contact.Contact; {
		case p.isSpokenBy(of), isMentor(of):
		case of.Organisation != "":
			v.Organisations = append(v.Organisations, contact)
		case len(of.Languages) > 0:
			v.KeyFigures = append(v.KeyFigures, contact)
		case of.For != nil:
			v.Neighbours = append(v.Neighbours, contact)
		default:
			v.Contacts = append(v.Contacts, contact)
		}
	}
	return v
}

// isMentor reports whether a contact is there for one group or more, and for no other parents.
func isMentor(contact *policy.Contact) bool {
	return len(contact.Groups) > 0 && contact.Organisation == "" && !contact.KeyFigure()
}

// mentors gives the contacts of groups, in the order of the groups.
func (p Canvas) mentors() []*page.ContactView {
	school := p.edition.Policy.School
	mentors := p.introduce(year.Chosen(school.Contacts, isMentor))
	slices.SortStableFunc(mentors, func(a, b *page.ContactView) int {
		return cmp.Compare(slices.Index(school.Groups, a.Contact.Groups[0]), slices.Index(school.Groups, b.Contact.Groups[0]))
	})
	return mentors
}

func (p Canvas) introduce(contacts []*policy.Contact) []*page.ContactView {
	views := make([]*page.ContactView, len(contacts))
	for i, contact := range contacts {
		views[i] = p.Introduce(contact)
	}
	return views
}

// contacts gives all contacts, those who speak the language of the page first.
func (p Canvas) contacts() []*page.ContactView {
	others := year.Chosen(p.edition.Policy.School.Contacts, func(contact *policy.Contact) bool { return !p.isSpokenBy(contact) })
	return append(p.speakers(), p.introduce(others)...)
}

// speakers gives the contacts who are named for the language of the page. For the first language nobody is: all speak it.
func (p Canvas) speakers() []*page.ContactView {
	return p.introduce(year.Chosen(p.edition.Policy.School.Contacts, p.isSpokenBy))
}

func (p Canvas) isSpokenBy(contact *policy.Contact) bool {
	return slices.Contains(contact.Languages, p.Lang())
}

// Reaction says to whom parents write about the page, which their letter is named after; "" when the school has no e-mail address.
func (p Canvas) Reaction() (template.HTML, error) {
	email := p.edition.School.Email
	if email == "" {
		return "", nil
	}
	return p.Around("reaction.ask", "Email", anchor("mailto:"+email+"?subject="+url.PathEscape(p.Title.String()), `<bdi dir="ltr">`+page.Escape(email)+"</bdi>"))
}

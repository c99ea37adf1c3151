package view

import (
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// ContactsView is the people whom parents can ask, by subject and by language.
type ContactsView struct {
	Canvas
	Yours      []*page.ContactView // those who speak the language of the page
	Contacts   []*page.ContactView
	KeyFigures []*page.ContactView // those who speak other languages
}

// Contact gives what contact.html shows.
func Contact(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := ContactsView{Canvas: p, Yours: p.speakers()}
	for _, contact := range p.contacts() {
		if p.isSpokenBy(contact.Contact) {
			continue
		}
		if len(contact.Contact.Languages) > 0 {
			v.KeyFigures = append(v.KeyFigures, contact)
		} else {
			v.Contacts = append(v.Contacts, contact)
		}
	}
	return v
}

// contacts gives all contacts, those who speak the language of the page first.
func (p Canvas) contacts() []*page.ContactView {
	speakers := p.speakers()
	contacts := slices.Clip(speakers)
	for _, contact := range p.edition.Policy.School.Contacts {
		if !p.isSpokenBy(contact) {
			contacts = append(contacts, &page.ContactView{Speaker: p.Speaker, Contact: contact})
		}
	}
	return contacts
}

// speakers gives the contacts who are named for the language of the page. For the first language nobody is: all speak it.
func (p Canvas) speakers() []*page.ContactView {
	var speakers []*page.ContactView
	for _, contact := range p.edition.Policy.School.Contacts {
		if p.isSpokenBy(contact) {
			speakers = append(speakers, &page.ContactView{Speaker: p.Speaker, Contact: contact})
		}
	}
	return speakers
}

func (p Canvas) isSpokenBy(contact *policy.Contact) bool {
	return slices.Contains(contact.Languages, p.Lang())
}

package view

import (
	"html"
	"html/template"
	"regexp"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// InvitationView is the invitation to one activity: a sheet of A4, and a text for the school's app. Of many days it names the next.
type InvitationView struct {
	Canvas
	Activity *policy.Activity
	When     template.HTML
	Groups   template.HTML
	SignUp   template.HTML // how, and until when; "" when that needs no words
	Address  string        // of the page of the activity, or ""
	Message  template.HTML
}

// InvitationAddress gives the address of the invitation to an activity: "activiteiten/koffie/uitnodiging/".
func InvitationAddress(a *policy.Activity) string { return a.Address() + "uitnodiging/" }

// Invitation gives what invitation.html shows.
func Invitation(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	a := p.Doc.(*policy.Activity)
	v := InvitationView{Canvas: p, Activity: a, Groups: p.groupsOf(a), SignUp: p.signUp(a), Address: e.Absolute(a.Address())}
	// The words are known to be there: the file of the first language is part of the program.
	v.When, _ = p.Brief(a, a.Next(e.Today))
	v.Message = p.sayMessage(p.invite(a, v.When, v.Address))
	return v
}

// QR draws the way to the activity for a telephone's camera; "" when the school did not say where its site is.
func (v InvitationView) QR() (template.HTML, error) { return v.qr(v.Address) }

var tag = regexp.MustCompile(`<[^>]*>`)

// invite tells of one activity as a message: what, when, where, and where to read more.
func (p Canvas) invite(a *policy.Activity, when template.HTML, address string) message {
	e := p.edition
	m := message{brief(a.Title), e.Said("\n"), e.Said(html.UnescapeString(tag.ReplaceAllString(string(when), "")))}
	if a.First().IsZero() {
		m[2] = a.When
	}
	for _, text := range []*policy.Text{a.Location, a.Summary} {
		if text != nil {
			m = append(m, e.Said("\n"), text)
		}
	}
	if address != "" {
		m = append(m, e.Said("\n"+address))
	}
	return m
}

package view

import (
	"html"
	"html/template"
	"regexp"
	"strings"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// InvitationView is the invitation to one activity: a sheet of A4, and a text for the school's app.
type InvitationView struct {
	Canvas
	Activity *policy.Activity
	When     template.HTML
	Groups   template.HTML
	Address  string // of the page of the activity, or ""
	Message  template.HTML
}

// InvitationAddress gives the address of the invitation to an activity: "activiteiten/koffie/uitnodiging/".
func InvitationAddress(a *policy.Activity) string { return a.Address() + "uitnodiging/" }

// Invitation gives what invitation.html shows.
func Invitation(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	a := p.Doc.(*policy.Activity)
	v := InvitationView{Canvas: p, Activity: a, When: p.When(a), Groups: p.groupsOf(a), Address: e.Absolute(a.Address())}
	v.Message = p.sayMessage(p.invite(a, v.When, v.Address))
	return v
}

// QR draws the way to the activity for a telephone's camera; "" when the school did not say where its site is.
func (v InvitationView) QR() (template.HTML, error) { return v.qr(v.Address) }

var tag = regexp.MustCompile(`<[^>]*>`)

// invite tells of one activity as a message: what, when, where, and where to read more.
func (p Canvas) invite(a *policy.Activity, when template.HTML, address string) message {
	e := p.edition
	days := strings.ReplaceAll(string(when), "<br>", "\n")
	m := message{brief(a.Title), e.Said("\n" + html.UnescapeString(tag.ReplaceAllString(days, "")))}
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

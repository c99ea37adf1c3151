package view

import (
	"html"
	"html/template"
	"regexp"
	"strings"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// InvitationView is the invitation to one activity: a sheet of A4, and a text for the school's app. Of many days it names the next.
type InvitationView struct {
	Canvas
	Activity   *policy.Activity
	When       template.HTML
	Groups     template.HTML
	SignUp     template.HTML // how, and until when; "" when that needs no words
	Attendance template.HTML // that everybody is counted on; "" when nobody has to come
	Address    string        // of the page of the activity, or ""
	Message    template.HTML
}

// InvitationAddress gives the address of the invitation to an activity: "activiteiten/koffie/uitnodiging/".
func InvitationAddress(a *policy.Activity) string { return a.Address() + "uitnodiging/" }

// Invitation gives what invitation.html shows.
func Invitation(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	a := p.Doc.(*policy.Activity)
	v := InvitationView{Canvas: p, Activity: a, Groups: p.groupsOf(a), SignUp: p.signUp(a), Attendance: p.attendance(a), Address: e.Absolute(a.Address())}
	// The words are known to be there: the file of the first language is part of the program.
	v.When, _ = p.Brief(a, a.Next(e.Today))
	v.Message = p.sayMessage(p.invite(v))
	return v
}

// QR draws the way to the activity for a telephone's camera; "" when the school did not say where its site is.
func (v InvitationView) QR() (template.HTML, error) { return v.qr(v.Address) }

var tag = regexp.MustCompile(`<[^>]*>`)

// plain gives what is said without its marks.
func plain(said template.HTML) string {
	return html.UnescapeString(tag.ReplaceAllString(strings.ReplaceAll(string(said), "<br>", "\n"), ""))
}

// invite tells of one activity as a message: what, when, where, how to sign up, that everybody is counted on, and where to read more.
func (p Canvas) invite(v InvitationView) message {
	e, a := p.edition, v.Activity
	m := message{brief(a.Title), e.Said("\n"), e.Said(plain(v.When))}
	if a.First().IsZero() {
		m[2] = a.When
	}
	for _, text := range []*policy.Text{a.Location, a.Summary} {
		if text != nil {
			m = append(m, e.Said("\n"), text)
		}
	}
	if v.SignUp != "" {
		m = append(m, e.Said("\n"+p.Plain("activity.register")+": "+plain(v.SignUp)))
	}
	if v.Attendance != "" {
		m = append(m, e.Said("\n"+plain(v.Attendance)))
	}
	if v.Address != "" {
		m = append(m, e.Said("\n"+v.Address))
	}
	return m
}

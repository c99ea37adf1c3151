package view

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// ParticipateView is where parents have a voice.
type ParticipateView struct {
	Canvas
	Team     []CouncilView // the partnership team
	Councils []CouncilView // all others
	Help     template.HTML // the coming activities that ask for help
}

// CouncilView is one council.
type CouncilView struct {
	Canvas
	Council *policy.Council
	Coming  []schoolyear.Date // its meetings from today
}

// Vacancies counts the seats that are free.
func (v CouncilView) Vacancies() int {
	n := 0
	for _, member := range v.Council.Members {
		if member.Vacant {
			n++
		}
	}
	return n
}

// Rights gives the rights that the council has, each once.
func (v CouncilView) Rights() []string {
	var rights []string
	for _, topic := range v.Council.Topics {
		if topic.Right != "" && !slices.Contains(rights, topic.Right) {
			rights = append(rights, topic.Right)
		}
	}
	return rights
}

// Participate gives what participate.html shows.
func Participate(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := ParticipateView{Canvas: p}
	for _, council := range e.Policy.Councils {
		view := newCouncilView(p, council)
		if council.Type == policy.PartnershipTeam {
			v.Team = append(v.Team, view)
		} else {
			v.Councils = append(v.Councils, view)
		}
	}
	v.Help = e.List(p.Root, year.Chosen(e.Policy.Activities, e.Year.WantsHelp))
	return v
}

// Council gives what council.html shows.
func Council(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return newCouncilView(p, p.Doc.(*policy.Council))
}

func newCouncilView(p Canvas, council *policy.Council) CouncilView {
	return CouncilView{Canvas: p, Council: council, Coming: p.edition.Year.Ahead(council.Dates)}
}

// PracticalView lists the practical topics.
type PracticalView struct {
	Canvas
	Topics []*policy.PracticalTopic
}

// Practical gives what practical.html shows.
func Practical(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return PracticalView{p, e.Policy.Practical}
}

// PracticalTopicView is one practical topic.
type PracticalTopicView struct {
	Canvas
	Topic *policy.PracticalTopic
}

// PracticalTopic gives what practicaltopic.html shows.
func PracticalTopic(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return PracticalTopicView{p, p.Doc.(*policy.PracticalTopic)}
}

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

// TrajectoryView is the school's route.
type TrajectoryView struct {
	Canvas
	Trajectory *policy.Trajectory
}

// Trajectory gives what trajectory.html shows.
func Trajectory(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return TrajectoryView{p, p.Doc.(*policy.Trajectory)}
}

package generator

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// ParticipateView is where parents have a voice.
type ParticipateView struct {
	*Page
	Team     []CouncilView // the partnership team
	Councils []CouncilView // all others
	Help     template.HTML // the coming activities that ask for help
}

// CouncilView is one council.
type CouncilView struct {
	*Page
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

func participateView(p *Page) any {
	v := ParticipateView{Page: p}
	for _, council := range p.edition.policy.Councils {
		view := newCouncilView(p, council)
		if council.Type == policy.PartnershipTeam {
			v.Team = append(v.Team, view)
		} else {
			v.Councils = append(v.Councils, view)
		}
	}
	v.Help = p.list(chosen(p.edition.policy.Activities, p.edition.year.WantsHelp))
	return v
}

func councilView(p *Page) any { return newCouncilView(p, p.doc.(*policy.Council)) }

func newCouncilView(p *Page, council *policy.Council) CouncilView {
	return CouncilView{Page: p, Council: council, Coming: p.edition.year.Ahead(council.Dates)}
}

// PracticalView lists the practical topics.
type PracticalView struct {
	*Page
	Topics []*policy.PracticalTopic
}

func practicalView(p *Page) any { return PracticalView{p, p.edition.policy.Practical} }

// PracticalTopicView is one practical topic.
type PracticalTopicView struct {
	*Page
	Topic *policy.PracticalTopic
}

func practicalTopicView(p *Page) any { return PracticalTopicView{p, p.doc.(*policy.PracticalTopic)} }

// ContactsView is the people whom parents can ask, by subject and by language.
type ContactsView struct {
	*Page
	Yours      []*ContactView // those who speak the language of the page
	Contacts   []*ContactView
	KeyFigures []*ContactView // those who speak other languages
}

func contactView(p *Page) any {
	v := ContactsView{Page: p, Yours: p.speakers()}
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
func (p *Page) contacts() []*ContactView {
	speakers := p.speakers()
	contacts := slices.Clip(speakers)
	for _, contact := range p.edition.policy.School.Contacts {
		if !p.isSpokenBy(contact) {
			contacts = append(contacts, &ContactView{p.Speaker, contact})
		}
	}
	return contacts
}

// speakers gives the contacts who are named for the language of the page. For the first language nobody is: all speak it.
func (p *Page) speakers() []*ContactView {
	var speakers []*ContactView
	for _, contact := range p.edition.policy.School.Contacts {
		if p.isSpokenBy(contact) {
			speakers = append(speakers, &ContactView{p.Speaker, contact})
		}
	}
	return speakers
}

func (p *Page) isSpokenBy(contact *policy.Contact) bool {
	return slices.Contains(contact.Languages, p.Lang())
}

// TrajectoryView is the school's route.
type TrajectoryView struct {
	*Page
	Trajectory *policy.Trajectory
}

func trajectoryView(p *Page) any { return TrajectoryView{p, p.doc.(*policy.Trajectory)} }

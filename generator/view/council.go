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

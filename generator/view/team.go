package view

import (
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// TeamView is who works at the school.
type TeamView struct {
	Canvas
	Team    *policy.TeamPage
	Members []*page.ContactView
}

// Team gives what team.html shows.
func Team(e *page.Edition, on *page.Page) any {
	v := TeamView{Canvas: Canvas{on, e}, Team: on.Doc.(*policy.TeamPage)}
	for _, person := range v.Team.Members {
		if contact := on.Contact(person); contact != nil {
			v.Members = append(v.Members, contact)
		}
	}
	return v
}

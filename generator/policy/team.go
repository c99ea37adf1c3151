package policy

import "ouderbeleid/generator/problem"

// TeamPage is team.md: who works at the school. Only a school that wants one has it.
type TeamPage struct {
	Document
	Members []Person // leden: contacts, in the order of the page
}

var teamKind = placed(&Kind{
	Name: "team", File: "team.md", Title: "Ons team",
	Phrase:      problem.Phrase{NL: "de pagina van het team", EN: "the page of the team"},
	Description: problem.Phrase{NL: "wie er werken, met foto en werkdagen", EN: "who work there, with their photos and working days"},
	read:        readTeamPage,
}, func(p *Policy) **TeamPage { return &p.TeamPage })

func readTeamPage(r *reader) Doc {
	p := &TeamPage{Document: r.base("titel", "leden")}
	p.Members = r.contacts("leden")
	r.finish(&p.Document)
	return p
}

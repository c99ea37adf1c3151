package policy

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Council is overleg/<slug>.md: a place where parents have a voice.
type Council struct {
	Document
	Type        string // soort: "mr", "partnerschapsteam", …
	Members     []*Member
	Dates       []schoolyear.Date
	Contact     Person
	FocusPoints []*Ref
	Topics      []*Topic
}

// PartnershipTeam is the type of the council that makes the programme.
const PartnershipTeam = "partnerschapsteam"

// Member is a seat in a council.
type Member struct {
	Part
	Role    *Text
	Section Section // geleding
	Name    string
	Until   schoolyear.Date
	Vacant  bool
}

// Section is the part of the school that a member speaks for.
type Section string

// The sections.
const (
	ParentSection Section = "ouder"
	TeamSection   Section = "team"
	HeadSection   Section = "directie"
	PupilSection  Section = "leerling"
)

// Topic is something on a council's agenda.
type Topic struct {
	Part
	What  *Text
	Month schoolyear.Month
	Right string // recht: "informatie", "advies" or "instemming"
}

var councilKind = listed(&Kind{
	Name: "overleg", Folder: "overleg",
	Phrase:      problem.Phrase{NL: "een overleg", EN: "a council"},
	Description: problem.Phrase{NL: "een overleg waarin ouders een stem hebben", EN: "a council where parents have a voice"},
	read:        readCouncil,
	searchTerms: func(doc Doc, give func(SearchTerm)) {
		c := doc.(*Council)
		give(SearchTerm{Choice: "council", Value: c.Type})
		for _, topic := range c.Topics {
			give(SearchTerm{Text: topic.What})
		}
	},
}, func(p *Policy) *[]*Council { return &p.Councils })

func readCouncil(r *reader) Doc {
	c := &Council{Document: r.base("titel", "soort")}
	c.Type = choice(r, "soort", PartnershipTeam, "mr", "ouderraad", "klankbordgroep", "ouderarena", "werkgroep", "tevredenheidsonderzoek", "ouderavond")
	c.Dates, c.Contact = r.dates("data"), r.contact("contact")
	c.FocusPoints = r.refs("speerpunten", "speerpunten")
	for _, table := range r.tables("lid") {
		table.need("rol")
		c.Members = append(c.Members, &Member{
			table.Part, table.text("rol"), choice(table, "geleding", ParentSection, TeamSection, HeadSection, PupilSection),
			table.line("naam"), table.date("tot"), table.flag("vacature"),
		})
	}
	for _, table := range r.tables("onderwerp") {
		table.need("wat")
		c.Topics = append(c.Topics, &Topic{
			table.Part, table.text("wat"), table.month("maand"), choice(table, "recht", "informatie", "advies", "instemming"),
		})
	}
	r.finish(&c.Document)
	return c
}

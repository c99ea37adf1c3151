package policy

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Vision is visie.md: what the school believes about working with parents.
type Vision struct {
	Document
	Adopted    schoolyear.Date // vastgesteld
	AdoptedBy  []string        // vastgesteld_door
	ValidUntil schoolyear.Date // geldig_tot
	Consent    schoolyear.Date // mr_instemming: the day that the participation council agreed
	MadeWith   []string        // opgesteld_met
	Motto      *Text
	Version    string      // versie, of the vision and the plan: "2.1"
	Revisions  []*Revision // wijziging
}

// Revision is what changed in the vision or in the plan.
type Revision struct {
	Part
	Date schoolyear.Date
	What *Text
}

var visionKind = placed(&Kind{
	Name: "visie", File: "visie.md", Title: "Onze visie",
	Phrase:      problem.Phrase{NL: "de visie", EN: "the vision"},
	Description: problem.Phrase{NL: "de visie", EN: "the vision"},
	read:        readVision,
	reported:    func(doc Doc) schoolyear.Date { return doc.(*Vision).Adopted },
}, func(p *Policy) **Vision { return &p.Vision })

func readVision(r *reader) Doc {
	v := &Vision{Document: r.base("titel")}
	v.Adopted, v.AdoptedBy = r.date("vastgesteld"), r.lines("vastgesteld_door")
	v.ValidUntil, v.Consent = r.date("geldig_tot"), r.date("mr_instemming")
	v.MadeWith = r.lines("opgesteld_met")
	v.Motto = r.text("motto")
	v.Version = r.line("versie")
	for _, table := range r.tables("wijziging") {
		table.need("datum", "wat")
		v.Revisions = append(v.Revisions, &Revision{table.Part, table.date("datum"), table.text("wat")})
	}
	r.finish(&v.Document)
	return v
}

package policy

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Expectations is verwachtingen.md: what parents and school may expect of each other, agreed anew each year.
type Expectations struct {
	Document
	OfSchool   []*Text         // van_school: what parents may expect of the school
	OfParents  []*Text         // van_ouders: what the school expects of parents
	AgreedWith []string        // afgesproken_met
	AgreedOn   schoolyear.Date // afgesproken_op
	ValidUntil schoolyear.Date // geldig_tot
	InfoCard   bool            // infokaart: on the card for the first school week
}

var expectationsKind = placed(&Kind{
	Name: "verwachtingen", File: "verwachtingen.md", Title: "Wat we van elkaar verwachten",
	Phrase:      problem.Phrase{NL: "de verwachtingen", EN: "the expectations"},
	Description: problem.Phrase{NL: "wat ouders en school van elkaar verwachten", EN: "what parents and school expect of each other"},
	read:        readExpectations,
	reported:    func(doc Doc) schoolyear.Date { return doc.(*Expectations).AgreedOn },
	searchTerms: func(doc Doc, give func(SearchTerm)) {
		e := doc.(*Expectations)
		for _, text := range append(e.OfSchool[:len(e.OfSchool):len(e.OfSchool)], e.OfParents...) {
			give(SearchTerm{Text: text})
		}
	},
}, func(p *Policy) **Expectations { return &p.Expectations })

func readExpectations(r *reader) Doc {
	e := &Expectations{Document: r.base("titel", "van_school", "van_ouders")}
	e.OfSchool, e.OfParents = r.texts("van_school"), r.texts("van_ouders")
	e.AgreedWith, e.AgreedOn = r.lines("afgesproken_met"), r.date("afgesproken_op")
	e.ValidUntil = r.date("geldig_tot")
	e.InfoCard = r.flag("infokaart")
	r.finish(&e.Document)
	return e
}

// Until gives the last day that the agreement holds: as it says, else the last of the school year in which it was made; no day when
// nothing was agreed.
func (e *Expectations) Until() schoolyear.Date {
	if !e.ValidUntil.IsZero() || e.AgreedOn.IsZero() {
		return e.ValidUntil
	}
	return schoolyear.YearOf(e.AgreedOn).Period().To
}

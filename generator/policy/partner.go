package policy

import (
	"slices"

	"ouderbeleid/generator/problem"
)

// Partner is partners/<slug>.md: an organisation that the school works with, such as a library.
type Partner struct {
	Document
	Offer   *Text // aanbod: what it has for parents and children
	Phone   string
	Email   string
	Website string
	Areas   []Area // beleidsterreinen
}

var partnerKind = listed(&Kind{
	Name: "partner", Folder: "partners",
	Phrase:      problem.Phrase{NL: "een partner", EN: "a partner"},
	Description: problem.Phrase{NL: "een partner, zoals een bibliotheek", EN: "a partner, such as a library"},
	read:        readPartner,
	searchTerms: func(doc Doc, give func(SearchTerm)) {
		p := doc.(*Partner)
		give(SearchTerm{Text: p.Offer})
		eachArea(p.Areas, give)
	},
}, func(p *Policy) *[]*Partner { return &p.Partners })

func readPartner(r *reader) Doc {
	p := &Partner{Document: r.base("titel", "aanbod")}
	p.Offer = r.text("aanbod")
	p.Phone, p.Email, p.Website = r.phone("telefoon"), r.email("email"), r.webAddress("website")
	p.Areas = readAreas(r)
	r.finish(&p.Document)
	return p
}

// ActivitiesWith gives the activities that a partner does together with the school, in order of time.
func (p *Policy) ActivitiesWith(partner *Partner) []*Activity {
	var with []*Activity
	for _, activity := range p.Activities {
		if slices.ContainsFunc(activity.Partners, func(ref *Ref) bool { return p.Find(ref) == Doc(partner) }) {
			with = append(with, activity)
		}
	}
	return with
}

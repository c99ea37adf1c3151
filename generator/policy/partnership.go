package policy

import (
	"strings"

	"ouderbeleid/generator/problem"
)

// Partnership is partnerschappen/<id>.md: what one of the five means at this school.
type Partnership struct {
	Document
	ID        PartnershipID
	Promise   *Text   // belofte: one sentence to parents
	Strengths []*Text // sterk: what goes well
	Contact   Person
}

var partnershipKind = &Kind{
	Name: "partnerschap", Folder: "partnerschappen", Naming: ByPartnership,
	Phrase:      problem.Phrase{NL: "een partnerschap", EN: "a partnership"},
	Description: problem.Phrase{NL: "de pagina van een van de vijf partnerschappen", EN: "the page of one of the five partnerships"},
	read:        readPartnership,
	add: func(p *Policy, doc Doc) {
		if partnership := doc.(*Partnership); isPartnership(partnership.ID) { // another has a problem of its own
			p.Partnerships[partnership.ID] = partnership
		}
	},
	searchTerms: func(doc Doc, give func(SearchTerm)) { give(SearchTerm{Text: doc.(*Partnership).Promise}) },
}

func readPartnership(r *reader) Doc {
	p := &Partnership{Document: r.base("titel", "belofte")}
	p.ID = PartnershipID(strings.TrimPrefix(p.Reference, "partnerschappen/"))
	if !isPartnership(p.ID) {
		report(r.sink, unknownPartnership.At(r.file.Source.Whole(), p.ID, strings.Join(plain(PartnershipIDs), ", ")))
	}
	p.Promise, p.Strengths, p.Contact = r.text("belofte"), r.texts("sterk"), r.contact("contact")
	p.Themes = r.named(themeKey)
	r.finish(&p.Document)
	return p
}

func isPartnership(id PartnershipID) bool {
	for _, known := range PartnershipIDs {
		if id == known {
			return true
		}
	}
	return false
}

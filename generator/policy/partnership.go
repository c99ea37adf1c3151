package policy

import "strings"

// Partnership is partnerschappen/<id>.md: what one of the five means at this school.
type Partnership struct {
	Document
	ID        PartnershipID
	Promise   *Text   // belofte: one sentence to parents
	Strengths []*Text // sterk: what goes well
	Contact   Person
}

func readPartnership(r *reader) Doc {
	p := &Partnership{Document: r.base("titel", "belofte")}
	p.ID = PartnershipID(strings.TrimPrefix(p.Path, "partnerschappen/"))
	if !isPartnership(p.ID) {
		report(r.sink, unknownPartnership.At(r.file.Source.Whole(), p.ID, strings.Join(plain(PartnershipIDs), ", ")))
	}
	p.Promise, p.Strengths, p.Contact = r.text("belofte"), r.texts("sterk"), r.contact("contact")
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

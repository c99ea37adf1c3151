package policy

import "ouderbeleid/generator/schoolyear"

// Sought is something that parents may look for a document by, beside its title, summary and headings. One field is filled.
type Sought struct {
	Text          *Text
	Partnership   PartnershipID
	Choice, Value string // a word for a value: "form", "gesprek"
	Groups        []string
	Month         schoolyear.Month
	Language      string // a BCP 47 code
}

// EachSought gives what parents may look for a document by, one after the other.
func (k *Kind) EachSought(doc Doc, give func(Sought)) {
	if k.sought != nil {
		k.sought(doc, give)
	}
}

func eachPartnership(ids []PartnershipID, give func(Sought)) {
	for _, id := range ids {
		give(Sought{Partnership: id})
	}
}

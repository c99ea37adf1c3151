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

// SoughtBy gives what parents may look for a document by.
func (k *Kind) SoughtBy(doc Doc) []Sought {
	if k.sought == nil {
		return nil
	}
	return k.sought(doc)
}

func partnershipsSought(ids []PartnershipID) []Sought {
	words := make([]Sought, len(ids))
	for i, id := range ids {
		words[i] = Sought{Partnership: id}
	}
	return words
}

package policy

import "ouderbeleid/generator/schoolyear"

// SearchTerm is something that parents may search for to find a document, beside its title, summary and headings. One field is filled.
type SearchTerm struct {
	Text          *Text
	Partnership   PartnershipID
	Choice, Value string // a word for a value: "form", "gesprek"
	Groups        []string
	Month         schoolyear.Month
	Language      string // a BCP 47 code
}

// EachSearchTerm gives the search terms of a document, one after the other.
func (k *Kind) EachSearchTerm(doc Doc, give func(SearchTerm)) {
	if k.searchTerms != nil {
		k.searchTerms(doc, give)
	}
	for _, theme := range doc.Base().Themes {
		give(SearchTerm{Text: theme.Text})
	}
	for _, attachment := range doc.Base().Documents {
		give(SearchTerm{Text: attachment.Title})
		give(SearchTerm{Text: attachment.About})
	}
}

func eachPartnership(ids []PartnershipID, give func(SearchTerm)) {
	for _, id := range ids {
		give(SearchTerm{Partnership: id})
	}
}

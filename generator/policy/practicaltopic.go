package policy

import (
	"cmp"
	"slices"
	"strings"

	"ouderbeleid/generator/problem"
)

// PracticalTopic is praktisch/<slug>.md: an agreement that parents need to know.
type PracticalTopic struct {
	Document
	Kernel   *Text // kern: the essence in at most 25 words
	InfoCard bool  // infokaart: on the card for the first school week
	Steps    []*Text
	Contact  Person
	Order    *int // volgorde
}

const longestKernel = 25 // words

var practicalKind = listed(&Kind{
	Name: "praktisch", Folder: "praktisch",
	Phrase:      problem.Phrase{NL: "een praktische afspraak", EN: "a practical topic"},
	Description: problem.Phrase{NL: "een praktische afspraak", EN: "a practical topic"},
	read:        readPracticalTopic,
	arrange: func(p *Policy) {
		slices.SortStableFunc(p.Practical, func(a, b *PracticalTopic) int { return cmp.Compare(a.order(), b.order()) })
	},
	searchTerms: func(doc Doc, give func(SearchTerm)) { give(SearchTerm{Text: doc.(*PracticalTopic).Kernel}) },
}, func(p *Policy) *[]*PracticalTopic { return &p.Practical })

func readPracticalTopic(r *reader) Doc {
	p := &PracticalTopic{Document: r.base("titel", "kern")}
	p.Kernel = r.text("kern")
	if words := len(strings.Fields(p.Kernel.String())); words > longestKernel {
		report(r.sink, longKernel.At(r.Place("kern"), words))
	}
	p.InfoCard = r.flag("infokaart")
	p.Steps = r.texts("stappen")
	p.Contact = r.contact("contact")
	p.Order = r.whole("volgorde", 0, 10_000)
	r.finish(&p.Document)
	return p
}

func (p *PracticalTopic) order() int {
	if p.Order == nil {
		return 10_001 // after every topic with a number
	}
	return *p.Order
}

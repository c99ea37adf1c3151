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
	Kernel         *Text // kern: the essence in at most 25 words
	InfoCard       bool  // infokaart: on the card for the first school week
	Steps          []*Text
	Protocol       []*ProtocolStep // stap
	Contribution   Contribution
	Communications []*Communication // communicatie
	Contact        Person
	Contacts       []Person // contacten: beside Contact, one for each of some groups
	Order          *int     // volgorde
}

const longestKernel = 25 // words

var practicalKind = listed(&Kind{
	Name: "praktisch", Folder: "praktisch",
	Phrase:      problem.Phrase{NL: "een praktische afspraak", EN: "a practical topic"},
	Description: problem.Phrase{NL: "een praktische afspraak", EN: "a practical topic"},
	read:        readPracticalTopic,
	arrange: func(p *Policy) {
		slices.SortStableFunc(p.Practical, func(a, b *PracticalTopic) int { return cmp.Compare(inOrder(a.Order), inOrder(b.Order)) })
	},
	searchTerms: func(doc Doc, give func(SearchTerm)) {
		p := doc.(*PracticalTopic)
		give(SearchTerm{Text: p.Kernel})
		for _, item := range p.Contribution.Items {
			give(SearchTerm{Text: item.What})
		}
		for _, communication := range p.Communications {
			give(SearchTerm{Text: communication.What})
		}
	},
}, func(p *Policy) *[]*PracticalTopic { return &p.Practical })

func readPracticalTopic(r *reader) Doc {
	p := &PracticalTopic{Document: r.base("titel", "kern")}
	p.Kernel = r.text("kern")
	if words := len(strings.Fields(p.Kernel.String())); words > longestKernel {
		report(r.sink, longKernel.At(r.Place("kern"), words))
	}
	p.InfoCard = r.flag("infokaart")
	p.Steps = r.texts("stappen")
	p.Protocol = readProtocol(r)
	p.Contribution = readContribution(r)
	p.Communications = readCommunication(r)
	p.Contact, p.Contacts = r.contact("contact"), r.contacts("contacten")
	p.Order = r.order()
	p.Themes = r.named(themeKey)
	r.finish(&p.Document)
	return p
}

const (
	orderKey  = "volgorde"
	lastOrder = 10_000
)

// order reads the place of a document among others; nil when it has none of its own.
func (r *reader) order() *int { return r.whole(orderKey, 0, lastOrder) }

// inOrder gives the number by which something is put in order: what has none, comes last.
func inOrder(order *int) int {
	if order == nil {
		return lastOrder + 1
	}
	return *order
}

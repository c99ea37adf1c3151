// Package view works out what each layout shows, from the policy and the school's year.
//
// There is a function for each layout, of the same name: it is given the edition and the page, and gives a value with a field or a
// method for everything that the layout asks for. Views holds them all, so that a layout that asks for something else is a problem before
// anything is rendered. What is worked out here is not worked out in a layout.
package view

import (
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// Canvas is a page while its view is made: the page, which layouts see, and the edition that it is part of, which they do not.
type Canvas struct {
	*page.Page
	edition *page.Edition
}

// Five gives the partnerships, in the order of the model.
func (p Canvas) Five() []*page.PartnershipView { return p.edition.Five() }

func pagesOf[D policy.Doc](p Canvas, docs []D) []*page.Page {
	pages := make([]*page.Page, len(docs))
	for i, doc := range docs {
		pages[i] = p.edition.PageOf(doc)
	}
	return pages
}

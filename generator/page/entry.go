package page

import (
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Entry is a page as the table of contents of the site has it.
type Entry struct {
	Address string
	Layout  string
	Section string
	Parents []string // below the home page
	Doc     policy.Doc
	Latest  policy.Doc // of a list that shows one of its documents in full
	Title   *policy.Text
	View    func(*Edition, *Page) any
	Paper   string // the name of its PDF, without language: "infokaart"; "" for a page that gets none
	FormOf  string // the address of the page that this is another form of on paper: no list has it

	Summary  *policy.Text     // of a page that is about no document
	LetterOf schoolyear.Month // the month that the page is the letter of, or none
}

// Add makes a page; a document's own title and summary hold when the entry has none.
func (e *Edition) Add(entry Entry) *Page {
	page := &Page{
		Speaker: e.Speaker, Address: entry.Address, Root: rootFrom(entry.Address), Section: entry.Section, Title: entry.Title, Summary: entry.Summary, LetterOf: entry.LetterOf,
		edition: e, layout: entry.Layout, Doc: entry.Doc, shown: entry.Doc, view: entry.View, paper: entry.Paper, FormOf: entry.FormOf,
	}
	if entry.Latest != nil {
		page.shown = entry.Latest
	}
	if entry.Doc != nil {
		page.Summary = entry.Doc.Base().Summary
	}
	if page.Title == nil {
		page.Title = e.titleOf(entry.Doc)
	}
	page.Parents = make([]*Page, 0, 1+len(entry.Parents))
	if entry.Address != "" {
		page.Parents = append(page.Parents, e.pages[""])
	}
	for _, parent := range entry.Parents {
		page.Parents = append(page.Parents, e.pages[parent])
	}
	if other := e.pages[entry.Address]; other != nil {
		e.Clashes = append(e.Clashes, Clash{page, other})
		return page
	}
	e.pages[entry.Address] = page
	e.titled[page.Title.String()]++
	if page.FormOf == "" {
		e.Order = append(e.Order, page)
	} else {
		e.Forms = append(e.Forms, page)
	}
	return page
}

func (e *Edition) titleOf(doc policy.Doc) *policy.Text {
	base := doc.Base()
	if base.Title != nil {
		return base.Title
	}
	if _, ok := doc.(*policy.Glossary); ok {
		return e.Word("page.glossary")
	}
	return &policy.Text{Words: base.Slug()} // its missing title is a problem already
}

// AddDoc adds the page of a document, if there is one; in a list it stands below the list's own page.
func (e *Edition) AddDoc(doc policy.Doc, layout, parent string, view func(*Edition, *Page) any) *Page {
	if doc == nil {
		return nil
	}
	entry := Entry{Address: doc.Base().Address(), Layout: layout, Doc: doc, View: view}
	if parent != "" {
		entry.Parents = []string{parent}
		entry.Section = e.pages[parent].Section
	}
	return e.Add(entry)
}

// AddAll adds a page for each document of a list, with ways from one to the next.
func AddAll[D policy.Doc](e *Edition, docs []D, layout, parent string, view func(*Edition, *Page) any) {
	pages := make([]*Page, len(docs))
	for i, doc := range docs {
		pages[i] = e.AddDoc(doc, layout, parent, view)
	}
	InARow(pages)
}

// InARow leads from each page to the next, and back.
func InARow(pages []*Page) {
	for i := 1; i < len(pages); i++ {
		pages[i-1].After, pages[i].Before = pages[i], pages[i-1]
	}
}

// rootFrom gives the way from an address to the root: "../../" from "activiteiten/startgesprek/".
func rootFrom(address string) string {
	const up, ways = "../", "../../../../"
	depth := strings.Count(address, "/")
	if depth > len(ways)/len(up) {
		return strings.Repeat(up, depth)
	}
	return ways[:depth*len(up)]
}

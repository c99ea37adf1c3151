package policy

import (
	"cmp"
	"slices"

	"ouderbeleid/generator/problem"
)

// Page is any page without facts that rules speak of: paginas/<slug>.md, and index.md, the welcome on the home page.
type Page struct {
	Document
	Menu  bool // menu: the navigation of the site leads to it; never to the welcome
	Order *int // volgorde, in the navigation
}

var welcomeKind = placed(&Kind{
	Name: "welkom", File: "index.md",
	Phrase:      problem.Phrase{NL: "de welkomsttekst", EN: "the welcome"},
	Description: problem.Phrase{NL: "de welkomsttekst op de startpagina", EN: "the welcome on the home page"},
	read:        readWelcome,
}, func(p *Policy) **Page { return &p.Welcome })

var pageKind = listed(&Kind{
	Name: "pagina", Folder: "paginas",
	Phrase:      problem.Phrase{NL: "een pagina", EN: "a page"},
	Description: problem.Phrase{NL: "een andere pagina", EN: "any other page"},
	read:        readPage,
}, func(p *Policy) *[]*Page { return &p.Pages })

// readWelcome reads index.md, which is about everything.
func readWelcome(r *reader) Doc {
	p := &Page{Document: r.base("titel")}
	r.finish(&p.Document)
	return p
}

func readPage(r *reader) Doc {
	p := &Page{Document: r.base("titel"), Menu: r.flag("menu"), Order: r.order()}
	if p.Order != nil && !r.Has("menu") {
		report(r.sink, onlyWith.At(r.KeyPlace(orderKey), orderKey, "menu = true"))
	}
	p.Themes = r.named(themeKey)
	r.finish(&p.Document)
	return p
}

// InMenu gives the pages that the navigation leads to, in its order.
func (p *Policy) InMenu() []*Page {
	pages := slices.DeleteFunc(slices.Clone(p.Pages), func(page *Page) bool { return !page.Menu })
	slices.SortStableFunc(pages, func(a, b *Page) int { return cmp.Compare(inOrder(a.Order), inOrder(b.Order)) })
	return pages
}

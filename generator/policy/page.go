package policy

import "ouderbeleid/generator/problem"

// Page is any page without facts of its own: paginas/<slug>.md, and index.md, the welcome on the home page.
type Page struct{ Document }

var welcomeKind = placed(&Kind{
	Name: "welkom", File: "index.md",
	Phrase:      problem.Phrase{NL: "de welkomsttekst", EN: "the welcome"},
	Description: problem.Phrase{NL: "de welkomsttekst op de startpagina", EN: "the welcome on the home page"},
	read:        readPage,
}, func(p *Policy) **Page { return &p.Welcome })

var pageKind = listed(&Kind{
	Name: "pagina", Folder: "paginas",
	Phrase:      problem.Phrase{NL: "een pagina", EN: "a page"},
	Description: problem.Phrase{NL: "een andere pagina", EN: "any other page"},
	read:        readPage,
}, func(p *Policy) *[]*Page { return &p.Pages })

func readPage(r *reader) Doc {
	p := &Page{r.base("titel")}
	r.finish(&p.Document)
	return p
}

package policy

// Page is any page without facts of its own: paginas/<slug>.md, and index.md, the welcome on the home page.
type Page struct{ Document }

func readPage(r *reader) Doc {
	p := &Page{r.base("titel")}
	r.finish(&p.Document)
	return p
}

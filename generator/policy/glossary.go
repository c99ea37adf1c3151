package policy

// Glossary is begrippen.toml: words that not every parent knows.
type Glossary struct {
	Document
	Terms []*Term
}

// Term is one word with its explanation.
type Term struct {
	Part
	ID          string
	Term        *Text
	Explanation *Text // uitleg
}

func readGlossary(r *reader) Doc {
	g := &Glossary{Document: r.base()}
	tables := r.tables("begrip")
	for _, table := range tables {
		table.need("id", "term", "uitleg")
		g.Terms = append(g.Terms, &Term{table.Part, table.line("id"), table.text("term"), table.text("uitleg")})
	}
	uniqueIDs(r, tables)
	r.finish(&g.Document)
	return g
}

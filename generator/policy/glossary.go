package policy

import "ouderbeleid/generator/problem"

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

var glossaryKind = placed(&Kind{
	Name: "begrippen", File: "begrippen.toml", Title: "Begrippen",
	Phrase:      problem.Phrase{NL: "de begrippenlijst", EN: "the glossary"},
	Description: problem.Phrase{NL: "de begrippenlijst", EN: "the glossary"},
	read:        readGlossary,
	searchTerms: func(doc Doc, give func(SearchTerm)) {
		for _, term := range doc.(*Glossary).Terms {
			give(SearchTerm{Text: term.Term})
		}
	},
}, func(p *Policy) **Glossary { return &p.Glossary })

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

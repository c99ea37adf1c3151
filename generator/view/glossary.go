package view

import (
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/words"
)

// GlossaryView explains words, in the order of the alphabet.
type GlossaryView struct {
	Canvas
	Terms []*policy.Term
}

// Glossary gives what glossary.html shows.
func Glossary(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	terms := slices.Clone(p.Doc.(*policy.Glossary).Terms)
	words.Sort(e.Words(), terms, func(t *policy.Term) string { return t.Term.String() })
	return GlossaryView{p, terms}
}

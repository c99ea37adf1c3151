package generator

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Input is everything that a site is made from.
type Input struct {
	Files  []problem.Source // all files under content/ and layouts/, in any order: "content/visie.md", "layouts/style.css"
	Today  schoolyear.Date  // what counts as today
	Drafts bool             // also make the pages of concept documents
}

// Generator makes sites. It remembers the parsed form of each file while its bytes stay equal, so the next site costs what
// changed. A Generator is for use by one goroutine at a time; the sites that it made are safe for all.
type Generator struct{}

// New gives a generator that remembers nothing yet.
func New() *Generator { return &Generator{} }

// Generate makes the site of the input. It never fails: what is wrong with the files is in the problems of the site.
func (g *Generator) Generate(in Input) *Site { return &Site{} }

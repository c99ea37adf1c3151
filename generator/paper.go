package generator

import (
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
)

// papers gives the papers of every edition, as in the table of contents.
func (w *work) papers() []site.Paper {
	var papers []site.Paper
	for _, e := range w.editions {
		for _, page := range slices.Concat(e.order, e.forms) {
			if page.paper != "" {
				papers = append(papers, site.Paper{Page: e.prefix + page.Address + "index.html", File: page.pdf(), Address: e.absolute(page.Address)})
			}
		}
	}
	return papers
}

func (p *Page) pdf() string { return p.edition.pdf(p.paper) }

func (e *edition) pdf(paper string) string { return "pdf/" + paper + "." + e.language + ".pdf" }

// planPaper is the name of the PDF of a year's plan.
func planPaper(year schoolyear.Year) string { return "jaarplan-" + year.String() }

// PDF gives the way to the PDF of the page; "" when the school has not made it.
func (p *Page) PDF() string { return p.wayToPDF(p.paper) }

func (p *Page) wayToPDF(paper string) string {
	if pdf := p.edition.pdf(paper); paper != "" && p.edition.hasFile(pdf) {
		return p.File(pdf)
	}
	return ""
}

// hasFile reports whether the school has a file that is copied as it is.
func (e *edition) hasFile(path string) bool {
	_, found := slices.BinarySearchFunc(e.policy.Files, path, func(f *policy.File, path string) int { return strings.Compare(f.Path, path) })
	return found
}

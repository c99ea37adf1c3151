package page

import (
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
)

// Papers gives the papers of every edition, as in the table of contents.
func (w *Work) Papers() []site.Paper {
	var papers []site.Paper
	for _, e := range w.Editions {
		for _, page := range slices.Concat(e.Order, e.Forms) {
			if page.paper != "" {
				papers = append(papers, site.Paper{Page: e.Prefix + page.Address + "index.html", File: page.pdf(), Address: e.Absolute(page.Address)})
			}
		}
	}
	return papers
}

func (p *Page) pdf() string { return p.edition.pdf(p.paper) }

func (e *Edition) pdf(paper string) string { return "pdf/" + paper + "." + e.Language + ".pdf" }

// PlanPaper is the name of the PDF of a year's plan.
func PlanPaper(year schoolyear.Year) string { return "jaarplan-" + year.String() }

// PDF gives the way to the PDF of the page; "" when the school has not made it.
func (p *Page) PDF() string { return p.WayToPDF(p.paper) }

// WayToPDF gives the way from the page to a PDF by its name, without language; "" when the school has not made it.
func (p *Page) WayToPDF(paper string) string {
	if pdf := p.edition.pdf(paper); paper != "" && p.edition.hasFile(pdf) {
		return p.File(pdf)
	}
	return ""
}

// hasFile reports whether the school has a file that is copied as it is.
func (e *Edition) hasFile(path string) bool {
	_, found := slices.BinarySearchFunc(e.Policy.Files, path, func(f *policy.File, path string) int { return strings.Compare(f.Name, path) })
	return found
}

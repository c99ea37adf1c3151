package page

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"sync"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
)

// outdated tells of PDFs, all at once: they are made by one command.
var outdated = problem.Define(problem.Rule{
	Code: "pdf-verouderd", Severity: problem.Hint,
	Sentence: problem.Phrase{
		NL: "Na het maken van deze PDF’s is er iets veranderd: %[1]s.",
		EN: "Something changed after these PDFs were made: %[1]s.",
	},
	Repair: problem.Phrase{NL: "Maak ze opnieuw met: ouderbeleid pdf", EN: "Make them again with: ouderbeleid pdf"},
})

// Papers gives the papers of every edition, as in the table of contents.
func (w *Work) Papers() []site.Paper {
	var papers []site.Paper
	for _, e := range w.Editions {
		marks := map[bool]func() string{true: sync.OnceValue(func() string { return e.mark(true) }), false: sync.OnceValue(func() string { return e.mark(false) })}
		for _, page := range slices.Concat(e.Order, e.Forms) {
			if page.paper != "" {
				papers = append(papers, site.Paper{
					Page: e.Prefix + page.Address + "index.html", File: page.pdf(), Address: e.Absolute(page.Address),
					Mark: marks[strings.HasPrefix(page.paper, calendarPaper)],
				})
			}
		}
	}
	return papers
}

// CheckPapers tells which PDFs of the school are no longer of what it says today.
func (w *Work) CheckPapers(papers []site.Paper) []problem.Problem {
	var first *policy.File
	var names []string
	for _, paper := range papers {
		if file := w.First().Policy.File(paper.File); file != nil && paper.IsOutdated(file.Source.Text) {
			first = cmp.Or(first, file)
			names = append(names, policy.PathOf(paper.File))
		}
	}
	if first == nil {
		return nil
	}
	return []problem.Problem{outdated.At(first.Source.Whole(), strings.Join(names, ", "))}
}

// calendarPaper is what the names of papers begin with that show only when something is.
const calendarPaper = "jaarkalender-"

// mark tells what the papers of an edition are made of: every document that is no concept, and its translation; of calendars those of the
// school and its activities.
func (e *Edition) mark(calendar bool) string {
	hash := sha256.New()
	add := func(reference string, src problem.Source) {
		if !calendar || strings.HasPrefix(reference, "activiteiten/") || strings.HasPrefix(reference, "agenda/") || strings.HasPrefix(reference, "overleg/") || src.Path == policy.PathOf("school.toml") {
			fmt.Fprintf(hash, "%s\x00%s\x00", src.Path, src.Text)
		}
	}
	for _, doc := range e.Policy.Documents {
		if base := doc.Base(); !base.Draft {
			add(base.Reference, base.Source())
		}
	}
	for _, translation := range e.First().Policy.Translations {
		if translation.Language == e.Language {
			add(translation.Reference, translation.Source())
		}
	}
	return hex.EncodeToString(hash.Sum(nil)[:8])
}

// PutOnPaper lets the page of a document go out on paper too, as a PDF of this name.
func (e *Edition) PutOnPaper(doc policy.Doc, name string) { e.PageOf(doc).paper = name }

func (p *Page) pdf() string { return p.edition.pdf(p.paper) }

func (e *Edition) pdf(paper string) string { return "pdf/" + paper + "." + e.Language + ".pdf" }

// PlanPaper is the name of the PDF of a year's plan.
func PlanPaper(year schoolyear.Year) string { return "jaarplan-" + year.String() }

// EveningPaper is the name of the PDF of the report of an evening.
func EveningPaper(evening *policy.WishesEvening) string { return "wensen-" + evening.Slug() }

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

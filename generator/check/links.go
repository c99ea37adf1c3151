package check

import (
	"path"
	"slices"
	"strings"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var (
	deadLink = problem.Define(problem.Rule{
		Code: "link-naar-niets", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{NL: "De link “%[1]s” leidt naar niets.", EN: "The link “%[1]s” leads to nothing."},
		Repair: problem.Phrase{
			NL: "Zet het bestand in de map content, verbeter de naam, of haal de link weg.",
			EN: "Put the file in the content folder, correct the name, or remove the link.",
		},
	})
	deadLinkNear = problem.Define(problem.Rule{
		Code: deadLink.Code, Severity: problem.Error, Arguable: true,
		Sentence: deadLink.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[2]s`?", EN: "Did you mean `%[2]s`?"},
	})
	otherSpelling = problem.Define(problem.Rule{
		Code: "link-anders-geschreven", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{
			NL: "“%[1]s” is net anders geschreven dan de naam van het bestand. Online werkt de link dan niet.",
			EN: "“%[1]s” is spelt a little differently from the name of the file. Online the link does not work then.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf precies: `%[2]s`. Hoofdletters, streepjes en accenten tellen mee.",
			EN: "Write exactly: `%[2]s`. Capitals, hyphens and accents matter.",
		},
	})
	linkToDraft = problem.Define(problem.Rule{
		Code: "link-naar-concept", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{
			NL: "“%[1]s” is nog een concept en komt niet op de site.",
			EN: "“%[1]s” is still a draft and does not come on the site.",
		},
		Repair: problem.Phrase{
			NL: "Haal bij dat document concept = true weg, of haal deze link weg.",
			EN: "Remove concept = true from that document, or remove this link.",
		},
	})
	linkToTranslation = problem.Define(problem.Rule{
		Code: "link-naar-vertaling", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{
			NL: "“%[1]s” is een vertaling. De link zoekt zelf de taal van de lezer.",
			EN: "“%[1]s” is a translation. The link finds the reader's language by itself.",
		},
		Repair: problem.Phrase{NL: "Schrijf: `%[2]s`.", EN: "Write: `%[2]s`."},
	})
	deadAnchor = problem.Define(problem.Rule{
		Code: "link-naar-kop", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{
			NL: "Op de pagina waar “%[1]s” heen leidt, is geen kop “%[2]s”.",
			EN: "The page that “%[1]s” leads to has no heading “%[2]s”.",
		},
		Repair: problem.Phrase{
			NL: "Haal #%[2]s weg, of geef de kop die naam: ## Kop {#%[2]s}",
			EN: "Remove #%[2]s, or give the heading that name: ## Heading {#%[2]s}",
		},
	})
	deadAnchorNear = problem.Define(problem.Rule{
		Code: deadAnchor.Code, Severity: problem.Error, Arguable: true,
		Sentence: deadAnchor.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `#%[3]s`?", EN: "Did you mean `#%[3]s`?"},
	})
	noPicture = problem.Define(problem.Rule{
		Code: "afbeelding-ontbreekt", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{NL: "De afbeelding “%[1]s” is er niet.", EN: "The picture “%[1]s” is not there."},
		Repair: problem.Phrase{
			NL: "Zet het bestand in de map content, of verbeter de naam.",
			EN: "Put the file in the content folder, or correct the name.",
		},
	})
	noPictureNear = problem.Define(problem.Rule{
		Code: noPicture.Code, Severity: problem.Error, Arguable: true,
		Sentence: noPicture.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[2]s`?", EN: "Did you mean `%[2]s`?"},
	})
)

var linkQuestions = []question{
	{policy: (*round).askLinks},
	ofPolicy(problem.Rule{
		Code: "losse-pagina", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Nergens is een link naar deze pagina, en zij staat niet in het menu. Ouders vinden haar alleen als zij zoeken.",
			EN: "No link leads to this page, and it is not in the menu. Parents find it only when they search.",
		},
		Repair: problem.Phrase{
			NL: "Zet op een andere pagina een link naar %[1]s. Of zet haar in het menu, en schrijf: menu = true",
			EN: "Link to %[1]s on another page. Or put it in the menu, and write: menu = true",
		},
	}, (*round).askPages),
}

// askPages asks of the school's own pages whether anything leads to them. What is broken might.
func (r *round) askPages(q asked) {
	loose := map[string]*policy.Page{} // by what a link to it names
	for _, page := range r.Pages {
		if !page.Menu && !page.Draft {
			for _, path := range []string{nameOf(page), page.Address(), page.Address() + "index.html"} {
				loose[path] = page
			}
		}
	}
	if len(loose) == 0 || len(r.Broken) > 0 {
		return
	}
	found := map[*policy.Page]bool{}
	for _, doc := range r.read {
		from := doc.Base()
		if from.Body != nil {
			for _, link := range from.Body.Links {
				if to := loose[link.Path]; to != nil && to.Reference != from.Reference {
					found[to] = true
				}
			}
		}
		for _, ref := range from.Refs() {
			if to, ok := r.Find(ref).(*policy.Page); ok {
				found[to] = true
			}
		}
	}
	for _, page := range r.Pages {
		if !page.Menu && !page.Draft && !found[page] {
			q.report(page.KeyPlace("titel"), nameOf(page))
		}
	}
}

// askLinks asks of every link and picture whether it leads somewhere. Nearly all lead to a document, which is remembered as long as
// that document is the same; the others, the lost ones, are looked into each time.
func (r *round) askLinks() {
	var names names
	for i, found := range r.alone {
		for _, link := range found.lost {
			r.askLink(r.read[i].Base(), link, &names)
		}
	}
}

// leadsTo reports whether a link of a document leads to one of these paths.
func leadsTo(from *policy.Document, paths map[string]bool) bool {
	return from.Body != nil && slices.ContainsFunc(from.Body.Links, func(link markdown.Link) bool { return paths[link.Path] })
}

// lost gives the links of a document that do not simply lead to another document.
func (r *round) lost(from *policy.Document) []*markdown.Link {
	if from.Body == nil {
		return nil
	}
	var lost []*markdown.Link
	for i := range from.Body.Links {
		link := &from.Body.Links[i]
		if to := r.linked(link); to == nil || !hasAnchor(to, link.Fragment) {
			lost = append(lost, link)
		}
	}
	return lost
}

// linked gives the document that a link names; nil when it names none, or only its page.
func (r *round) linked(link *markdown.Link) *policy.Document {
	if link.Picture || !strings.HasSuffix(link.Path, ".md") && !strings.HasSuffix(link.Path, ".toml") {
		return nil
	}
	if to := r.Doc(strings.TrimSuffix(link.Path, ".md")); to != nil {
		return to.Base()
	}
	return nil
}

// hasAnchor reports whether a document has a heading of that name. The pages of tables have no headings of the author's.
func hasAnchor(doc *policy.Document, fragment string) bool {
	if fragment == "" || doc.Body == nil {
		return true
	}
	return slices.ContainsFunc(doc.Body.Headings, func(heading markdown.Heading) bool { return heading.ID == fragment })
}

func (r *round) askLink(from *policy.Document, link *markdown.Link, names *names) {
	if to := r.linked(link); to != nil {
		r.reportAnchor(from, link, to)
		return
	}
	file := r.File(link.Path)
	switch {
	case file == nil && !link.Picture && r.isPage(link.Path):
	case file == nil:
		r.reportDead(from, link, names)
	case !file.IsDocument():
	case link.Picture:
		r.report(noPicture, placeOf(from, link), link.Written)
	case file.Language != "":
		r.report(linkToTranslation, placeOf(from, link), link.Written, rewritten(from, link, file.SourceName()))
	case slices.Contains(r.Drafts, file.Source.Path):
		r.report(linkToDraft, placeOf(from, link), link.Written)
	}
	// What remains is a file, or a document that could not be read and has a problem of its own.
}

func placeOf(from *policy.Document, link *markdown.Link) problem.Place {
	return from.Source().At(link.Offset)
}

func (r *round) reportAnchor(from *policy.Document, link *markdown.Link, to *policy.Document) {
	var ids []string
	for _, heading := range to.Body.Headings {
		ids = append(ids, heading.ID)
	}
	if nearest := problem.Nearest(markdown.Slug(link.Fragment), ids); nearest != "" {
		r.report(deadAnchorNear, placeOf(from, link), link.Written, link.Fragment, nearest)
		return
	}
	r.report(deadAnchor, placeOf(from, link), link.Written, link.Fragment)
}

func (r *round) reportDead(from *policy.Document, link *markdown.Link, names *names) {
	near, sameName := names.nearest(r, link)
	switch {
	case sameName:
		r.report(otherSpelling, placeOf(from, link), link.Written, rewritten(from, link, near))
	case near != "" && link.Picture:
		r.report(noPictureNear, placeOf(from, link), link.Written, rewritten(from, link, near))
	case near != "":
		r.report(deadLinkNear, placeOf(from, link), link.Written, rewritten(from, link, near))
	case link.Picture:
		r.report(noPicture, placeOf(from, link), link.Written)
	default:
		r.report(deadLink, placeOf(from, link), link.Written)
	}
}

// rewritten gives the link as the author would write it to lead to another file.
func rewritten(from *policy.Document, link *markdown.Link, to string) string {
	if !strings.HasPrefix(link.Written, "/") {
		to = relative(path.Dir(from.Reference), to)
	} else {
		to = "/" + to
	}
	if link.Fragment != "" {
		to += "#" + link.Fragment
	}
	return to
}

// relative gives the way from a folder to a file: "../praktisch/verlof.md".
func relative(folder, file string) string {
	if folder == "." {
		return file
	}
	steps := strings.Split(folder, "/")
	for len(steps) > 0 && strings.HasPrefix(file, steps[0]+"/") {
		file, steps = file[len(steps[0])+1:], steps[1:]
	}
	return strings.Repeat("../", len(steps)) + file
}

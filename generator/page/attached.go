package page

import (
	"html/template"
	"strings"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
)

// AttachedView is what stands with a document: the pictures, the quotes and the documents that accompany it.
type AttachedView struct {
	*Page
	Evening   bool // the quotes were heard on one
	Themes    template.HTML
	Pictures  []*policy.Attachment
	Quotes    []*policy.Quote
	Documents []*policy.Attachment
}

// Attached shows what stands with the document of the page, as partials/attached.html has it; nothing when nothing does.
func (p *Page) Attached() template.HTML {
	if p.shown == nil || p.shown.Base().Kind().Pageless {
		return ""
	}
	base := p.shown.Base()
	view := AttachedView{Page: p, Quotes: base.Quotes}
	if _, isActivity := p.shown.(*policy.Activity); !isActivity { // its facts name them
		view.Themes = p.ThemesOf(p.shown)
	}
	if len(base.Quotes)+len(base.Documents) == 0 && view.Themes == "" {
		return ""
	}
	_, view.Evening = p.shown.(*policy.WishesEvening)
	for _, attachment := range base.Documents {
		if attachment.IsPicture() {
			view.Pictures = append(view.Pictures, attachment)
		} else {
			view.Documents = append(view.Documents, attachment)
		}
	}
	return template.HTML(p.edition.render("partials/attached.html", view))
}

// Way gives the way to an accompanying document.
func (p *Page) Way(a *policy.Attachment) string {
	if a.URL != "" {
		return a.URL
	}
	return p.File(a.File)
}

// Picture shows a picture of the school's, with its title as its text.
func (p *Page) Picture(a *policy.Attachment) template.HTML {
	picture := template.HTML(markdown.Picture(a.File, a.Title.String(), p.base(), p.edition.Photo(a.File)))
	if p.Says(a.Title) {
		return picture
	}
	return p.inSource("span", picture)
}

// Paragraphs tells a text of several paragraphs, which have an empty line between them.
func (s *Speaker) Paragraphs(text *policy.Text) []template.HTML {
	var paragraphs []template.HTML
	for words := range strings.SplitSeq(strings.ReplaceAll(text.String(), "\r\n", "\n"), "\n\n") {
		if words = strings.TrimSpace(words); words != "" {
			paragraphs = append(paragraphs, s.Tell(&policy.Text{Words: words, Language: text.Language}))
		}
	}
	return paragraphs
}

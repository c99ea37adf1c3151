package page

import (
	"html/template"
	"strings"
)

// Alternate is a page in one language.
type Alternate struct {
	Language string // as hreflang wants it; "x-default" for readers of none of them
	Href     string // the full address
}

// Alternates gives a page in every language that it is translated to, and what readers of other languages get; none where the site
// has one language.
func (w *Work) Alternates(address string) []Alternate {
	if len(w.Editions) < 2 {
		return nil
	}
	var alternates []Alternate
	for _, e := range w.Editions {
		if page := e.pages[address]; page != nil && !page.IsUntranslated() {
			alternates = append(alternates, Alternate{e.Language, e.Absolute(address)})
		}
	}
	return append(alternates, Alternate{"x-default", w.First().Absolute(address)})
}

// alternates tells search engines of the page in other languages: those want full addresses.
func (p *Page) alternates() template.HTML {
	if p.edition.School.Address == "" || p.Address == notFoundPath || p.FormOf != "" || p.IsUntranslated() {
		return ""
	}
	var out strings.Builder
	for _, other := range p.edition.Alternates(p.Address) {
		out.WriteString(`<link rel="alternate" hreflang="` + template.HTMLEscapeString(other.Language) + `" href="` + template.HTMLEscapeString(other.Href) + `">`)
	}
	return template.HTML(out.String())
}

// LanguagesView is the ways from a page to the same page in other languages, as partials/languages.html sees it.
type LanguagesView struct {
	*Speaker
	Languages []LanguageLink
}

// LanguageLink is the way to a page in one language. It speaks that language.
type LanguageLink struct {
	*Speaker
	Href         string
	Name         string // in the language itself: "العربية"
	Here         bool   // it is the language of the page
	Untranslated string // “not translated yet”, in that language, when the page shows the text in the first language
}

// othersKey is what the links to other languages depend on beside the address of the page.
type othersKey struct {
	root         string
	untranslated uint64 // a bit for each language
}

// others shows the ways to this page in each language of the site; nothing where there is only one.
func (p *Page) others() template.HTML {
	editions := p.edition.Editions
	if len(editions) < 2 {
		return ""
	}
	key := othersKey{root: p.Root}
	for i, e := range editions {
		if p.Address != notFoundPath && e.pages[p.Address].IsUntranslated() {
			key.untranslated |= 1 << (i % 64)
		}
	}
	made := p.edition.piece(key, "partials/languages.html", inAddress, 1, func() any {
		view := LanguagesView{Speaker: p.Speaker}
		for i, e := range editions {
			link := LanguageLink{Speaker: e.Speaker, Href: p.base() + e.Prefix + addressHole(0), Name: e.Speaker.words.Name, Here: e == p.edition}
			if key.untranslated&(1<<(i%64)) != 0 && !link.Here {
				link.Untranslated, _ = e.Speaker.words.Text("nav.untranslated")
			}
			view.Languages = append(view.Languages, link)
		}
		return view
	})
	address := p.Address
	if address == notFoundPath {
		address = ""
	}
	return made.filled(template.HTMLEscapeString(EscapedPath(address)) + "index.html")
}

// IsUntranslated reports whether the page shows a text that is not in its language. A page that is not there does not.
func (p *Page) IsUntranslated() bool {
	if p == nil || p.shown == nil {
		return false
	}
	base := p.shown.Base()
	if base.Body == nil || base.Body.Empty() {
		return (base.Translation == nil || base.Translation.Blank()) && !p.Speaks("")
	}
	return !p.Speaks(base.BodyLanguage())
}

// NoticeView tells readers that a text is not in their language, or that its translation is out of date.
type NoticeView struct {
	*Speaker
	Outdated bool
	Language string // of the text, in the words of the page: "Nederlands"
	Source   string // the way to the page in the first language
}

// notice tells what is wrong with the translation of the page, if anything.
func (p *Page) notice() string {
	if p.shown == nil {
		return ""
	}
	view := NoticeView{Speaker: p.Speaker, Language: p.words.LanguageName(p.first)}
	switch translation := p.shown.Base().Translation; {
	case p.IsUntranslated():
	case translation != nil && translation.Outdated:
		view.Outdated = true
		view.Source = Href(p.base(), p.Address)
	default:
		return ""
	}
	return p.edition.render("partials/notice.html", view)
}

// base gives the way to the root of the site from a page with this way to the root of the edition.
func (e *Edition) base(root string) string {
	if e.Prefix == "" {
		return root
	}
	return root + "../"
}

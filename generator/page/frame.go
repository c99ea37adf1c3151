package page

import (
	"html/template"
	"slices"
	"strings"
)

// FrameView is what base.html sees.
type FrameView struct {
	*Speaker
	Root    string
	Section string
	Head    template.HTML // where the head of the page comes
	Others  template.HTML // where the ways to the page in other languages come
	Main    template.HTML // where its main part comes
	Style   string        // the address of the stylesheet, with a mark of its contents
	edition *Edition
}

// Link gives the way to a page of the site.
func (f *FrameView) Link(address string) string { return Href(f.Root, address) }

// File gives the way to a file of the school's: {{.File .School.Logo}}.
func (f *FrameView) File(path string) string { return f.edition.base(f.Root) + EscapedPath(path) }

// Logo gives the way to the school's logo, in its smallest size; "" when it has none.
func (f *FrameView) Logo() string {
	logo := f.edition.School.Logo
	if logo == "" {
		return ""
	}
	if sizes := f.edition.Photo(logo).Sizes; len(sizes) > 0 {
		logo = sizes[0].Address
	}
	return f.File(logo)
}

// Has reports whether the site has a page at an address.
func (f *FrameView) Has(address string) bool { return f.edition.Has(address) }

// Policy gives what browsers are held to: the site's own style, pictures and scripts.
func (f *FrameView) Policy() string { return ContentSecurityPolicy }

// Feed gives the way to the Atom feed, or "" when the site has none.
func (f *FrameView) Feed() string {
	if !f.edition.HasFeed() {
		return ""
	}
	return f.Root + FeedPath
}

// Locale gives the language of the page as networks name it: "nl_NL".
func (f *FrameView) Locale() string { return f.words.Locale() }

// OtherLocales gives the other languages of the site as networks name them.
func (f *FrameView) OtherLocales() []string {
	var locales []string
	for _, e := range f.edition.Editions {
		if e != f.edition {
			locales = append(locales, e.Speaker.words.Locale())
		}
	}
	return locales
}

// NameLanguage gives the language of the school's name, and "" when it is that of the page.
func (f *FrameView) NameLanguage() string {
	if f.Speaks("") {
		return ""
	}
	return f.first
}

// School gives the school.
func (f *FrameView) School() *SchoolView { return &SchoolView{f.edition.Policy.School} }

// Navigation gives the sections of the site that have a page, in order, and then the pages that the school put there.
func (f *FrameView) Navigation() []NavigationEntry {
	entries := f.entries(f.edition.Navigation.Header)
	for _, doc := range f.edition.Policy.InMenu() {
		if own := f.edition.PageOf(doc); own != nil {
			entries = append(entries, NavigationEntry{f.Link(own.Address), "", f.Say(own.Title), own.Address == f.Section})
		}
	}
	return entries
}

// More gives what else the site has to offer, for the foot of the page.
func (f *FrameView) More() []NavigationEntry { return f.entries(f.edition.Navigation.Foot) }

func (f *FrameView) entries(sections []Section) []NavigationEntry {
	var entries []NavigationEntry
	for _, section := range sections {
		if f.edition.Has(section.Address) {
			entries = append(entries, NavigationEntry{f.Link(section.Address), section.Word, Escape(f.Plain(section.Word)), section.Address == f.Section})
		}
	}
	return entries
}

// NavigationEntry is one entry of the navigation.
type NavigationEntry struct {
	Href    string
	Word    string // the key of its name among the words: "nav.programme"; "" for a page of the school's own
	Name    template.HTML
	Current bool
}

// Navigation is what leads to the parts of the site, in order: from the header of each page, and from its foot.
type Navigation struct{ Header, Foot []Section }

// Section is a place in the site with the key of its name among the words.
type Section struct{ Address, Word string }

// PartOf names the part of the site that a page is in: "Praktisch"; "" for one in no part, and for the front page of a part.
func (e *Edition) PartOf(p *Page) string {
	folder, rest, _ := strings.Cut(p.Address, "/")
	if rest == "" {
		return ""
	}
	parts := slices.Concat(e.Navigation.Header, e.Navigation.Foot)
	for _, address := range []string{folder + "/", p.Section} {
		if i := slices.IndexFunc(parts, func(s Section) bool { return s.Address == address }); i >= 0 {
			return e.Word(parts[i].Word).Words
		}
	}
	return ""
}

// What each page fills the frame with: its head, the ways to the page in other languages, its main part.
const (
	headHole = iota
	othersHole
	mainHole
	frameHoles
)

// frameKey is what a frame depends on: all pages of one section at one depth share it. Thousands of pages are joined with it.
type frameKey struct{ root, section string }

// frame gives the frame for a section at a depth.
func (e *Edition) frame(root, section string) piece {
	return e.piece(frameKey{root, section}, "base.html", inText, frameHoles, func() any {
		return &FrameView{
			Speaker: e.Speaker, Root: root, Section: section, Head: textHole(headHole), Others: textHole(othersHole), Main: textHole(mainHole),
			Style: e.base(root) + e.styleAddress, edition: e,
		}
	})
}

// ContentSecurityPolicy allows nothing but the site's own style, pictures and scripts.
const ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

// FeedPath is where the Atom feed of an edition stands.
const FeedPath = "feed.xml"

// HasFeed reports whether there can be a feed: its addresses must be full ones.
func (e *Edition) HasFeed() bool { return e.School.Address != "" }

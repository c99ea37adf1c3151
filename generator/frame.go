package generator

import (
	"html/template"
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
	edition *edition
}

// Link gives the way to a page of the site.
func (f *FrameView) Link(address string) string { return link(f.Root, address) }

// File gives the way to a file of the school's: {{.File .School.Logo}}.
func (f *FrameView) File(path string) string { return f.edition.base(f.Root) + path }

// Logo gives the way to the school's logo, in its smallest size; "" when it has none.
func (f *FrameView) Logo() string {
	logo := f.edition.school.Logo
	if logo == "" {
		return ""
	}
	if sizes := f.edition.photo(logo).Sizes; len(sizes) > 0 {
		logo = sizes[0].Address
	}
	return f.File(logo)
}

// Has reports whether the site has a page at an address.
func (f *FrameView) Has(address string) bool { return f.edition.isPage(address) }

// Policy gives what browsers are held to: the site's own style, pictures and scripts.
func (f *FrameView) Policy() string { return contentSecurityPolicy }

// Feed gives the way to the Atom feed, or "" when the site has none.
func (f *FrameView) Feed() string {
	if !f.edition.hasFeed() {
		return ""
	}
	return f.Root + feedPath
}

// Locale gives the language of the page as networks name it: "nl_NL".
func (f *FrameView) Locale() string { return f.words.Locale() }

// OtherLocales gives the other languages of the site as networks name them.
func (f *FrameView) OtherLocales() []string {
	var locales []string
	for _, e := range f.edition.editions {
		if e != f.edition {
			locales = append(locales, e.speaker.words.Locale())
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
func (f *FrameView) School() *SchoolView { return &SchoolView{f.edition.policy.School} }

// Navigation gives the sections of the site that have a page, in order.
func (f *FrameView) Navigation() []NavigationEntry { return f.entries(sections) }

// More gives what else the site has to offer, for the foot of the page.
func (f *FrameView) More() []NavigationEntry { return f.entries(more) }

func (f *FrameView) entries(sections []section) []NavigationEntry {
	var entries []NavigationEntry
	for _, section := range sections {
		if f.edition.isPage(section.address) {
			entries = append(entries, NavigationEntry{f.Link(section.address), section.word, section.address == f.Section})
		}
	}
	return entries
}

// NavigationEntry is one entry of the navigation.
type NavigationEntry struct {
	Href    string
	Word    string // the key of its name among the words: "nav.programme"
	Current bool
}

// section is a place in the site with the key of its name among the words.
type section struct{ address, word string }

// The sections that the header leads to, in order.
var sections = []section{
	{"partnerschappen/", "nav.partnerships"},
	{"activiteiten/", "nav.programme"},
	{"jaarplan/", "nav.plan"},
	{"praktisch/", "nav.practical"},
	{"meedoen/", "nav.participate"},
}

// What the foot of the page leads to, in order.
var more = []section{
	{"visie/", "nav.vision"},
	{"beleidsplan/", "nav.policyplan"},
	{"speerpunten/", "nav.focuspoints"},
	{"scan/", "nav.scan"},
	{"wensen/", "nav.wishes"},
	{"checklist/", "nav.checklist"},
	{"meting/", "nav.measurement"},
	{"evaluaties/", "nav.evaluations"},
	{"traject/", "nav.trajectory"},
	{"infokaart/", "nav.infocard"},
	{"contact/", "nav.contact"},
	{"begrippen/", "nav.glossary"},
	{"over/", "nav.about"},
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
func (e *edition) frame(root, section string) piece {
	return e.piece(frameKey{root, section}, "base.html", inText, frameHoles, func() any {
		return &FrameView{
			Speaker: e.speaker, Root: root, Section: section, Head: textHole(headHole), Others: textHole(othersHole), Main: textHole(mainHole),
			Style: e.base(root) + e.styleAddress, edition: e,
		}
	})
}

// Package page holds the pages of a site: each with what layouts ask of any page, in an edition for each language of the school.
//
// What many pages share, the frame around them, rows of activities, contacts, is a piece: rendered once, with holes that each page fills. The
// words of a page are said by its Speaker, which marks what is in another language. Views (room view) and feeds are made from an
// Edition; layouts see a Page alone.
package page

import (
	"bytes"
	"html/template"
	"strings"

	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Page is one page of the site, as layouts see it: the page itself, the words of its language and the ways to other pages.
type Page struct {
	*Speaker
	Address string       // "activiteiten/startgesprek/": within the edition; "" for the home page
	Root    string       // the way to the home page in the language of the page: "../../"
	Section string       // the entry of the navigation that the page belongs to: "activiteiten/", or ""
	Title   *policy.Text // of the page
	Summary *policy.Text // what it is about, for lists and previews; nil when nobody wrote one
	Parents []*Page      // from the home page down

	Doc      policy.Doc       // what the page is about, or nil
	Before   *Page            // in its list
	After    *Page            // in its list
	LetterOf schoolyear.Month // the month that the page is the letter of, or none
	FormOf   string           // the address of the page that this is another form of on paper, or ""

	edition      *Edition
	layout       string
	shown        policy.Doc // whose text the page shows: Doc, or that of which a list shows the latest
	view         func(*Edition, *Page) any
	sharePicture *sharePicture // for those who share the page; nil when it has none of its own
	paper        string        // the name of its PDF, without language, or ""
}

// Link gives the way to a page of the site: {{.Link "jaarplan/"}}.
func (p *Page) Link(address string) string { return Href(p.Root, address) }

// Href gives the way to an address from a page with this way to the root, as it stands in a link.
func Href(root, address string) string {
	if address == "" || strings.HasSuffix(address, "/") {
		address += "index.html"
	}
	return root + EscapedPath(address)
}

// File gives the way to a file of the school's, which all languages share: {{.File "bestanden/brief.pdf"}}.
func (p *Page) File(path string) string { return p.base() + EscapedPath(path) }

// base gives the way to the root of the site.
func (p *Page) base() string { return p.edition.base(p.Root) }

// Asset gives the way to a file of the layouts, marked with its contents: {{.Asset "assets/programme.js"}}.
func (p *Page) Asset(address string) string {
	return p.base() + p.edition.Work.looks.AssetAddress(address)
}

// Here reports whether an address is this page or the section that it is in.
func (p *Page) Here(address string) bool { return p.Address == address }

// Has reports whether the site has a page at an address, so that no link leads to a page that was left out.
func (p *Page) Has(address string) bool { return p.edition.Has(address) }

// School gives the school.
func (p *Page) School() *SchoolView { return &SchoolView{p.edition.Policy.School} }

// Body sets the text of a document on the page, below a heading of the level above.
func (p *Page) Body(doc policy.Doc, level int) template.HTML { return p.body(doc, level, "") }

// Chapter sets the text of a document among others on one page; its anchors begin with the document's own name.
func (p *Page) Chapter(doc policy.Doc, level int) template.HTML {
	return p.body(doc, level, strings.ReplaceAll(doc.Base().Reference, "/", "-")+"-")
}

func (p *Page) body(doc policy.Doc, level int, prefix string) template.HTML {
	body := doc.Base().Body
	if body == nil {
		return ""
	}
	setting := markdown.Setting{Root: p.base(), Pages: p.edition.Prefix, Level: level, Prefix: prefix, Word: p.Plain, Photo: p.edition.Photo}
	language := doc.Base().BodyLanguage()
	if language != "" {
		setting.IDs = doc.Base().Translation.IDs
	}
	if p.Speaks(language) {
		return template.HTML(body.HTML(setting))
	}
	setting.Word = p.edition.First().Speaker.Plain
	return p.inSource("div", template.HTML(body.HTML(setting)))
}

// Plain gives a word that is known to be there.
func (s *Speaker) Plain(key string) string {
	word, _ := s.words.Text(key)
	return word
}

// HeadingView is a heading of a page, for its table of contents.
type HeadingView struct {
	ID   string
	Text template.HTML
}

// Headings gives the headings of the page's own document, for its table of contents: only when there are enough to need one.
func (p *Page) Headings() []HeadingView {
	const enough = 3
	if p.Doc == nil || p.Doc.Base().Body == nil || len(p.Doc.Base().Body.Headings) < enough {
		return nil
	}
	base := p.Doc.Base()
	headings := make([]HeadingView, len(base.Body.Headings))
	for i, heading := range base.Body.Headings {
		headings[i] = HeadingView{heading.ID, p.Say(&policy.Text{Words: heading.Text, Language: base.BodyLanguage()})}
		if base.BodyLanguage() != "" {
			headings[i].ID = base.Translation.IDs[i]
		}
	}
	return headings
}

// PageLink is a way to another page.
type PageLink struct {
	Href  string
	Title template.HTML
}

// Previous gives the way to the page before this one in its list; nil when it is the first.
func (p *Page) Previous() *PageLink { return p.linkTo(p.Before) }

// Next gives the way to the page after this one in its list; nil when it is the last.
func (p *Page) Next() *PageLink { return p.linkTo(p.After) }

func (p *Page) linkTo(other *Page) *PageLink {
	if other == nil {
		return nil
	}
	return &PageLink{p.Link(other.Address), p.Say(other.Title)}
}

// Contact gives the contact that a person is; nil when the person is written in words.
func (p *Page) Contact(person policy.Person) *ContactView {
	if contact := p.edition.Policy.Contact(person); contact != nil {
		return p.Introduce(contact)
	}
	return nil
}

// Person names somebody: a contact by role and name, anybody else as written.
func (p *Page) Person(person policy.Person) template.HTML {
	contact := p.edition.Policy.Contact(person)
	if contact == nil {
		return p.Name(person.Written)
	}
	if contact.Called() == "" {
		return p.Say(contact.Role)
	}
	return p.Name(contact.Called()) + " (" + p.Say(contact.Role) + ")"
}

// Who names somebody who is said in words or by the id of a contact, which translators let stand: that one as Person does.
func (p *Page) Who(who *policy.Text) template.HTML {
	if person := (policy.Person{Written: who.Words}); p.edition.Policy.Contact(person) != nil {
		return p.Person(person)
	}
	return p.Say(who)
}

// Everyone joins those whom Who names in a sentence.
func (p *Page) Everyone(all []*policy.Text) template.HTML {
	named := make([]template.HTML, len(all))
	for i, who := range all {
		named[i] = p.Who(who)
	}
	return p.Join(named)
}

// To gives the page of the document that a reference leads to; nil when there is none.
func (p *Page) To(ref *policy.Ref) *Page {
	if doc := p.edition.Policy.Find(ref); doc != nil {
		return p.edition.pages[doc.Base().Address()]
	}
	return nil
}

// Partnership gives one of the five.
func (p *Page) Partnership(id policy.PartnershipID) *PartnershipView {
	return p.edition.Partnership(id)
}

// Render makes the bytes of the page: the frame that it shares with its section, around what is its own.
func (p *Page) Render() (text []byte, problems []problem.Problem) {
	e := p.edition
	looks.InBuffer(func(out *bytes.Buffer) {
		e.frame(p.Root, p.Section).write(out, func(hole int) {
			switch hole {
			case headHole:
				problems = append(problems, e.looks.Execute(out, "head.html", p.head())...)
			case othersHole:
				out.WriteString(string(p.others()))
			case mainHole:
				out.WriteString(p.notice())
				problems = append(problems, e.looks.Execute(out, p.layout, p.view(e, p))...)
			}
		})
		inPieces := []problem.Problem(nil)
		text, inPieces = e.rows.faults.take(out.Bytes())
		problems = append(problems, inPieces...)
	})
	return text, problems
}

// Source gives the file of the document that the page is about; "" when it is about none.
func (p *Page) Source() string {
	if p.Doc == nil {
		return ""
	}
	return p.Doc.Base().Source().Path
}

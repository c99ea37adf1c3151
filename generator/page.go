package generator

import (
	"bytes"
	"html/template"
	"slices"
	"strings"
	"unicode/utf8"

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

	edition      *edition
	layout       string
	previous     *Page // in its list
	next         *Page
	doc          policy.Doc // what the page is about, or nil
	shown        policy.Doc // whose text the page shows: doc, or that of which a list shows the latest
	view         func(*Page) any
	month        schoolyear.Month // of a letter
	sharePicture *sharePicture    // for those who share the page; nil when it has none of its own
	paper        string           // the name of its PDF, without language, or ""
	formOf       string           // the address of the page that this is another form of, or ""
}

// Link gives the way to a page of the site: {{.Link "jaarplan/"}}.
func (p *Page) Link(address string) string { return link(p.Root, address) }

func link(root, address string) string {
	if address == "" || strings.HasSuffix(address, "/") {
		address += "index.html"
	}
	return root + address
}

// File gives the way to a file of the school's, which all languages share: {{.File "bestanden/brief.pdf"}}.
func (p *Page) File(path string) string { return p.base() + path }

// base gives the way to the root of the site.
func (p *Page) base() string { return p.edition.base(p.Root) }

// Asset gives the way to a file of the layouts, marked with its contents: {{.Asset "assets/programme.js"}}.
func (p *Page) Asset(address string) string {
	return p.base() + p.edition.work.looks.AssetAddress(address)
}

// Here reports whether an address is this page or the section that it is in.
func (p *Page) Here(address string) bool { return p.Address == address }

// Has reports whether the site has a page at an address, so that no link leads to a page that was left out.
func (p *Page) Has(address string) bool { return p.edition.isPage(address) }

// At gives the page at an address; nil when it was left out.
func (p *Page) At(address string) *Page { return p.edition.pages[address] }

// School gives the school.
func (p *Page) School() *SchoolView { return &SchoolView{p.edition.policy.School} }

// Body sets the text of a document on the page, below a heading of the level above.
func (p *Page) Body(doc policy.Doc, level int) template.HTML { return p.body(doc, level, "") }

// Chapter sets the text of a document among others on one page; its anchors begin with the document's own name.
func (p *Page) Chapter(doc policy.Doc, level int) template.HTML {
	return p.body(doc, level, strings.ReplaceAll(doc.Base().Path, "/", "-")+"-")
}

func (p *Page) body(doc policy.Doc, level int, prefix string) template.HTML {
	body := doc.Base().Body
	if body == nil {
		return ""
	}
	setting := markdown.Setting{Root: p.base(), Pages: p.edition.prefix, Level: level, Prefix: prefix, Word: p.plainWord, Photo: p.edition.photo}
	language := doc.Base().BodyLanguage()
	if language != "" {
		setting.IDs = doc.Base().Translation.IDs
	}
	if p.Speaks(language) {
		return template.HTML(body.HTML(setting))
	}
	setting.Word = p.edition.first().speaker.plainWord
	return p.inSource("div", template.HTML(body.HTML(setting)))
}

// plainWord gives a word that is known to be there.
func (s *Speaker) plainWord(key string) string {
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
	if p.doc == nil || p.doc.Base().Body == nil || len(p.doc.Base().Body.Headings) < enough {
		return nil
	}
	base := p.doc.Base()
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
func (p *Page) Previous() *PageLink { return p.linkTo(p.previous) }

// Next gives the way to the page after this one in its list; nil when it is the last.
func (p *Page) Next() *PageLink { return p.linkTo(p.next) }

func (p *Page) linkTo(other *Page) *PageLink {
	if other == nil {
		return nil
	}
	return &PageLink{p.Link(other.Address), p.Say(other.Title)}
}

// Contact gives the contact that a person is; nil when the person is written in words.
func (p *Page) Contact(person policy.Person) *ContactView {
	if contact := p.edition.policy.Contact(person); contact != nil {
		return &ContactView{p.Speaker, contact}
	}
	return nil
}

// Person names somebody: a contact by role and name, anybody else as written.
func (p *Page) Person(person policy.Person) template.HTML {
	contact := p.edition.policy.Contact(person)
	if contact == nil {
		return p.Name(person.Written)
	}
	if contact.Name == "" {
		return p.Say(contact.Role)
	}
	return p.Name(contact.Name) + " (" + p.Say(contact.Role) + ")"
}

// To gives the page of the document that a reference leads to; nil when there is none.
func (p *Page) To(ref *policy.Ref) *Page {
	if doc := p.edition.policy.Find(ref); doc != nil {
		return p.edition.pages[doc.Base().Address()]
	}
	return nil
}

// PageOf gives the page of a document; nil when there is none.
func (p *Page) PageOf(doc policy.Doc) *Page { return p.edition.pages[doc.Base().Address()] }

// Partnership gives one of the five.
func (p *Page) Partnership(id policy.PartnershipID) *PartnershipView {
	return p.edition.partnership(id)
}

// head gives what the head of the page says to browsers and other sites.
func (p *Page) head() HeadView {
	home := &policy.Text{Words: p.edition.school.Name}
	full, of := home.Words, home
	if p.Address != "" || p.edition.prefix != "" && p.Title.Words != home.Words {
		full, of = p.Title.String()+" – "+home.Words, p.Title
	}
	description := p.description()
	return HeadView{
		FullTitle: p.fullTitle(full), FullTitleLanguage: p.otherLanguage(of), Title: p.Title.String(), TitleLanguage: p.otherLanguage(p.Title),
		Description: shorten(description.Words, 160), DescriptionLanguage: p.otherLanguage(description),
		Picture: p.sharedPicture(), Canonical: p.Canonical(), Alternates: p.alternates(), Data: p.linkedData(), Hidden: p.Address == notFoundPath || p.formOf != "" || p.isUntranslated(),
	}
}

// fullTitle fits a title in 70 characters. One that is the same in the first language names the language of the page.
func (p *Page) fullTitle(title string) string {
	mark := ""
	if original := p.edition.first().pages[p.Address]; original != nil && p.edition.prefix != "" && original.Title.Words == p.Title.Words {
		name := p.words.Name
		if !p.speaks(p.Title) {
			name = p.edition.first().speaker.Language(p.Lang())
		}
		mark = " (" + name + ")"
	}
	return shorten(title, 70-utf8.RuneCountInString(mark)) + mark
}

// otherLanguage gives the language of a text, and "" when it is that of the page.
func (p *Page) otherLanguage(text *policy.Text) string {
	if p.speaks(text) {
		return ""
	}
	return p.first
}

// description is the summary, or else the first lines of the text.
func (p *Page) description() *policy.Text {
	if p.Summary != nil {
		return p.Summary
	}
	if p.doc != nil && p.doc.Base().Body != nil && p.doc.Base().Body.Lead != "" {
		return &policy.Text{Words: p.doc.Base().Body.Lead, Language: p.doc.Base().BodyLanguage()}
	}
	if p.Title.String() != "" {
		return p.Title
	}
	return &policy.Text{Words: p.edition.school.Name}
}

// shorten cuts a text to at most n characters, at a space.
func shorten(text string, n int) string {
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) <= n {
		return text
	}
	cut := string([]rune(text)[:n-1])
	if space := strings.LastIndexByte(cut, ' '); space > n/2 {
		cut = cut[:space]
	}
	return strings.TrimRight(cut, " ,.;:–-") + "…"
}

// render makes the bytes of the page: the frame that it shares with its section, around what is its own.
func (p *Page) render() (text []byte, problems []problem.Problem) {
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
				problems = append(problems, e.looks.Execute(out, p.layout, p.view(p))...)
			}
		})
		text = bytes.Clone(out.Bytes())
	})
	return text, slices.AppendSeq(problems, e.faults.Values())
}

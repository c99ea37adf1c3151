package page

import (
	"html/template"
	"strings"
	"unicode/utf8"

	"ouderbeleid/generator/policy"
)

// HeadView is what the head of a page says to browsers and other sites.
type HeadView struct {
	FullTitle           string // with the name of the school, at most 70 characters
	FullTitleLanguage   string // when it is not that of the page
	Title               string // of the page alone
	TitleLanguage       string // when it is not that of the page
	Description         string // at most 160
	DescriptionLanguage string // when it is not that of the page
	Picture             *SharedPicture
	Canonical           string        // the full address of the page, or ""
	Alternates          template.HTML // the full addresses of the page in each language; "" when there is only one
	Data                template.HTML // JSON-LD, or ""
	Hidden              bool          // from search engines
}

// head gives what the head of the page says to browsers and other sites.
func (p *Page) head() HeadView {
	home := &policy.Text{Words: p.edition.School.Name}
	full, of := home.Words, home
	if p.Address != "" || p.edition.Prefix != "" && p.Title.Words != home.Words {
		full, of = p.distinctTitle()+" – "+home.Words, p.Title
	}
	description := p.Description()
	if !p.LetterOf.IsZero() { // what is said of a month is often true of another
		description = &policy.Text{Words: p.Title.String() + ": " + description.Words, Language: description.Language}
	}
	return HeadView{
		FullTitle: p.fullTitle(full), FullTitleLanguage: p.OtherLanguage(of), Title: p.Title.String(), TitleLanguage: p.OtherLanguage(p.Title),
		Description: Shorten(description.Words, 160), DescriptionLanguage: p.OtherLanguage(description),
		Picture: p.sharedPicture(), Canonical: p.Canonical(), Alternates: p.alternates(), Data: p.linkedData(), Hidden: p.Address == notFoundPath || p.FormOf != "" || p.IsUntranslated(),
	}
}

// distinctTitle is the title, with that of the page above when another page has the same.
func (p *Page) distinctTitle() string {
	title := p.Title.String()
	if above := len(p.Parents) - 1; above > 0 && p.edition.titled[title] > 1 {
		return title + " – " + p.Parents[above].Title.String()
	}
	return title
}

// fullTitle fits a title in 70 characters. One that is the same in the first language names the language of the page.
func (p *Page) fullTitle(title string) string {
	mark := ""
	if original := p.edition.First().pages[p.Address]; original != nil && p.edition.Prefix != "" && original.Title.Words == p.Title.Words {
		name := p.words.Name
		if !p.Says(p.Title) {
			name = p.edition.First().Speaker.Language(p.Lang())
		}
		mark = " (" + name + ")"
	}
	return Shorten(title, 70-utf8.RuneCountInString(mark)) + mark
}

// OtherLanguage gives the language of a text, and "" when it is that of the page.
func (p *Page) OtherLanguage(text *policy.Text) string {
	if p.Says(text) {
		return ""
	}
	return p.first
}

// Description is the summary, or else the first lines of the text.
func (p *Page) Description() *policy.Text {
	if p.Summary != nil {
		return p.Summary
	}
	if p.Doc != nil && p.Doc.Base().Body != nil && p.Doc.Base().Body.Lead != "" {
		return &policy.Text{Words: p.Doc.Base().Body.Lead, Language: p.Doc.Base().BodyLanguage()}
	}
	if p.Title.String() != "" {
		return p.Title
	}
	return &policy.Text{Words: p.edition.School.Name}
}

// Shorten cuts a text to at most n characters, at a space.
func Shorten(text string, n int) string {
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

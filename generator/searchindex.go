package generator

import (
	"cmp"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/search"
	"ouderbeleid/generator/site"
)

const (
	searchAddress   = "zoeken/"
	searchIndexPath = "zoeken/index.json" // below the language
)

// searchIndex makes the index in which assets/search.js finds the pages of the edition.
func (e *edition) searchIndex() *site.Output {
	return site.New(e.prefix+searchIndexPath, "", func() ([]byte, []problem.Problem) {
		var pages, past, letters []search.Page
		for _, page := range e.order {
			activity, _ := page.doc.(*policy.Activity)
			switch {
			case page.Address == searchAddress:
			case activity != nil && activity.Over(e.today):
				past = append(past, e.found(page))
			case page.isPastYear():
				letters = append(letters, e.found(page))
			default:
				pages = append(pages, e.found(page))
			}
		}
		slices.Reverse(past) // what was last is nearest
		slices.Reverse(letters)
		return search.Index(slices.Concat(pages, past, letters)), nil
	})
}

// found gives a page as readers find it.
func (e *edition) found(p *Page) search.Page {
	found := search.Page{Address: escapedPath(p.Address), Title: p.foundText(p.Title), Kind: e.kindOf(p)}
	if about := p.description(); about != p.Title {
		found.Summary = p.foundText(about)
		found.Summary.Words = shorten(found.Summary.Words, 160)
	}
	if p.doc != nil && p.doc.Base().Body != nil {
		for _, heading := range p.doc.Base().Body.Headings {
			found.Headings = append(found.Headings, heading.Text)
		}
	}
	if activity, ok := p.doc.(*policy.Activity); ok {
		found.When = e.moment(activity)
	}
	for _, text := range e.foundBy(p) {
		found.Words = append(found.Words, text.String())
	}
	return found
}

func (p *Page) foundText(text *policy.Text) search.Text {
	return search.Text{Words: text.Words, Language: p.otherLanguage(text)}
}

// kindOf names the part of the site that a page is in: "Praktisch"; "" for one in no part, and for the front page of a part.
func (e *edition) kindOf(p *Page) string {
	folder, rest, _ := strings.Cut(p.Address, "/")
	if rest == "" {
		return ""
	}
	parts := slices.Concat(sections, more)
	for _, address := range []string{folder + "/", p.Section} {
		if i := slices.IndexFunc(parts, func(s section) bool { return s.address == address }); i >= 0 {
			return e.word(parts[i].word).Words
		}
	}
	return ""
}

// moment says in short when an activity is: "8 september 2026", "8 september–12 november 2026", "mei 2027", or "".
func (e *edition) moment(a *policy.Activity) string {
	days := schoolyear.Period{From: a.First(), To: a.Last()}
	return cmp.Or(e.speaker.words.Period(days), e.speaker.words.MonthName(a.Month))
}

// foundBy gives the words that parents may look for a page by, beside its title, summary and headings. In a language that is not
// the first those of its title in the first are among them: they may have heard that one at school.
func (e *edition) foundBy(p *Page) []*policy.Text {
	var words []*policy.Text
	if original := e.first().pages[p.Address]; original != nil && original != p {
		words = append(words, original.Title)
	}
	if p.doc != nil {
		p.doc.Base().Kind().EachSought(p.doc, func(s policy.Sought) { words = append(words, e.wordFor(s)) })
	}
	switch p.Address {
	case "contact/":
		words = append(words, e.contactWords()...)
	case "praktisch/":
		words = append(words, e.attachmentWords()...)
	case "jaarplan/kalender/":
		words = append(words, e.word("home.closed"))
		for _, reason := range e.year.Closed() {
			words = append(words, e.reasonName(reason))
		}
	}
	return words
}

// wordFor says what a document is sought by; nil when that is nothing.
func (e *edition) wordFor(s policy.Sought) *policy.Text {
	switch {
	case s.Partnership != "":
		return e.partnership(s.Partnership).Name
	case s.Value != "":
		return e.word(s.Choice + "." + s.Value)
	case len(s.Groups) > 0:
		return e.word("activity.groups", "Groups", strings.Join(s.Groups, " "))
	case !s.Month.IsZero():
		return &policy.Text{Words: e.speaker.words.MonthName(s.Month)}
	case s.Language != "":
		return &policy.Text{Words: e.speaker.Language(s.Language)}
	}
	return s.Text
}

func (e *edition) contactWords() []*policy.Text {
	var words []*policy.Text
	for _, contact := range e.policy.School.Contacts {
		words = append(append(words, contact.Role, &policy.Text{Words: contact.Name}), contact.Topics...)
		for _, language := range contact.Languages {
			words = append(words, &policy.Text{Words: e.speaker.Language(language)})
		}
	}
	return words
}

func (e *edition) attachmentWords() []*policy.Text {
	var words []*policy.Text
	if app := e.policy.School.App; app != nil {
		words = append(words, &policy.Text{Words: app.Name})
	}
	for _, attachment := range e.policy.School.Documents {
		words = append(words, attachment.Title, attachment.About)
	}
	return words
}

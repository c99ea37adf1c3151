package feeds

import (
	"cmp"
	"slices"
	"strings"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/search"
	"ouderbeleid/generator/site"
)

// SearchIndex makes the index in which assets/search.js finds the pages of the edition.
func SearchIndex(e *page.Edition) *site.Output {
	return site.New(e.Prefix+page.SearchIndexPath, "", func() ([]byte, []problem.Problem) {
		var pages, past, letters []search.Page
		for _, p := range e.Order {
			activity, _ := p.Doc.(*policy.Activity)
			switch {
			case p.Address == page.SearchAddress:
			case activity != nil && activity.Over(e.Today):
				past = append(past, found(e, p))
			case e.IsPastLetter(p):
				letters = append(letters, found(e, p))
			default:
				pages = append(pages, found(e, p))
			}
		}
		slices.Reverse(past) // what was last is nearest
		slices.Reverse(letters)
		return search.Index(slices.Concat(pages, past, letters)), nil
	})
}

// found gives a page as readers find it.
func found(e *page.Edition, p *page.Page) search.Page {
	found := search.Page{Address: page.EscapedPath(p.Address), Title: foundText(p, p.Title), Kind: e.PartOf(p)}
	if about := p.Description(); about != p.Title {
		found.Summary = foundText(p, about)
		found.Summary.Words = page.Shorten(found.Summary.Words, 160)
	}
	if p.Doc != nil && p.Doc.Base().Body != nil {
		for _, heading := range p.Doc.Base().Body.Headings {
			found.Headings = append(found.Headings, heading.Text)
		}
	}
	if activity, ok := p.Doc.(*policy.Activity); ok {
		found.When = whenOf(e, activity)
	}
	for _, text := range foundBy(e, p) {
		found.Words = append(found.Words, text.String())
	}
	return found
}

func foundText(p *page.Page, text *policy.Text) search.Text {
	return search.Text{Words: text.Words, Language: p.OtherLanguage(text)}
}

// whenOf says in short when an activity is: "8 september 2026", "8 september–12 november 2026", "mei 2027", or "".
func whenOf(e *page.Edition, a *policy.Activity) string {
	days := schoolyear.Period{From: a.First(), To: a.Last()}
	return cmp.Or(e.Words().Period(days), e.Words().MonthName(a.Month))
}

// foundBy gives the words that parents may look for a page by, beside its title, summary and headings. In a language that is not
// the first those of its title in the first are among them: they may have heard that one at school.
func foundBy(e *page.Edition, p *page.Page) []*policy.Text {
	var words []*policy.Text
	if original := e.First().At(p.Address); original != nil && original != p {
		words = append(words, original.Title)
	}
	if p.Doc != nil {
		p.Doc.Base().Kind().EachSearchTerm(p.Doc, func(s policy.SearchTerm) { words = append(words, wordFor(e, s)) })
	}
	if team, ok := p.Doc.(*policy.TeamPage); ok {
		for _, person := range team.Members {
			if contact := e.Policy.Contact(person); contact != nil {
				words = append(words, contact.Role, &policy.Text{Words: contact.Name})
			}
		}
	}
	switch p.Address {
	case "contact/":
		words = append(words, contactWords(e)...)
	case "praktisch/":
		words = append(words, attachmentWords(e)...)
	case "jaarplan/kalender/":
		words = append(words, e.Word("home.closed"), e.Word("calendar.closed"))
		for _, reason := range e.Year.Closed() {
			words = append(words, e.ReasonTold(reason))
		}
	}
	return words
}

// wordFor says what a document is sought by; nil when that is nothing.
func wordFor(e *page.Edition, s policy.SearchTerm) *policy.Text {
	switch {
	case s.Partnership != "":
		return e.Partnership(s.Partnership).Name
	case s.Value != "":
		return e.Chosen(s.Choice, s.Value)
	case len(s.Groups) > 0:
		return e.Word("activity.groups", "Groups", strings.Join(s.Groups, " "))
	case !s.Month.IsZero():
		return &policy.Text{Words: e.Words().MonthName(s.Month)}
	case s.Language != "":
		return &policy.Text{Words: e.Speaker.Language(s.Language)}
	}
	return s.Text
}

func contactWords(e *page.Edition) []*policy.Text {
	var words []*policy.Text
	for _, contact := range e.Policy.School.Contacts {
		words = append(append(words, contact.Role, &policy.Text{Words: contact.Name}, &policy.Text{Words: contact.Organisation}, contact.For), contact.Topics...)
		for _, language := range contact.Languages {
			words = append(words, &policy.Text{Words: e.Speaker.Language(language)})
		}
	}
	return words
}

func attachmentWords(e *page.Edition) []*policy.Text {
	var words []*policy.Text
	if app := e.Policy.School.App; app != nil {
		words = append(words, &policy.Text{Words: app.Name})
	}
	for _, attachment := range e.Policy.School.Documents {
		words = append(words, attachment.Title, attachment.About)
	}
	return words
}

package view

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// ThemeView is all that is about one theme.
type ThemeView struct {
	Canvas
	Coming       template.HTML // activities
	Past         template.HTML
	FocusPoints  []*policy.FocusPoint
	Practical    []*policy.PracticalTopic
	Partnerships []*page.Page
	Pages        []*page.Page
}

// Theme gives what theme.html shows.
func Theme(e *page.Edition, on *page.Page, theme *policy.Theme) any {
	v := ThemeView{Canvas: Canvas{on, e}}
	for _, doc := range theme.Docs {
		switch doc := doc.(type) {
		case *policy.FocusPoint:
			v.FocusPoints = append(v.FocusPoints, doc)
		case *policy.PracticalTopic:
			v.Practical = append(v.Practical, doc)
		case *policy.Partnership:
			v.Partnerships = append(v.Partnerships, e.PageOf(doc))
		case *policy.Page:
			v.Pages = append(v.Pages, e.PageOf(doc))
		}
	}
	activities := year.Chosen(e.Policy.Activities, func(a *policy.Activity) bool { return slices.Contains(theme.Docs, policy.Doc(a)) }) // in order of time
	coming, past := e.Year.Split(activities)
	v.Coming, v.Past = e.List(v.Root, coming), e.List(v.Root, past)
	return v
}

// themePages gives the pages of the themes.
func (p Canvas) themePages() []*page.Page {
	var pages []*page.Page
	for _, theme := range p.edition.Policy.Themes() {
		pages = append(pages, p.edition.At(page.ThemeAddress(theme.Slug)))
	}
	return pages
}

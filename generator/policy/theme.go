package policy

import (
	"slices"
	"strings"

	"ouderbeleid/generator/markdown"
)

// themeKey is where a document says what it is about.
const themeKey = "thema"

// Theme is something that several documents are about.
type Theme struct {
	Slug string  // "lezen", of the word in the source
	Name []*Text // as its documents say it
	Docs []Doc   // by path
}

// ThemeSlug gives the last part of the address of a theme; "" when its word has no letter or digit.
func ThemeSlug(theme Named) string { return markdown.Slug(FoldName(theme.Written)) }

// Themes gives what two or more documents are about, by slug. Words that are equal but for capitals and signs are one theme.
func (p *Policy) Themes() []*Theme { return p.themes }

func (l *linker) gatherThemes() {
	bySlug := map[string]*Theme{}
	for _, doc := range l.Documents {
		for _, named := range doc.Base().Themes {
			slug := ThemeSlug(named)
			theme := bySlug[slug]
			if theme == nil {
				theme = &Theme{Slug: slug}
				bySlug[slug] = theme
			}
			theme.Name = append(theme.Name, named.Text)
			if !slices.Contains(theme.Docs, doc) {
				theme.Docs = append(theme.Docs, doc)
			}
		}
	}
	for slug, theme := range bySlug {
		if slug != "" && len(theme.Docs) > 1 {
			l.themes = append(l.themes, theme)
		}
	}
	slices.SortFunc(l.themes, func(a, b *Theme) int { return strings.Compare(a.Slug, b.Slug) })
}

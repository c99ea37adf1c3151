package page

import (
	"html/template"

	"ouderbeleid/generator/policy"
)

// ThemeAddress gives the address of a theme's page by its slug: "themas/lezen/".
func ThemeAddress(slug string) string { return "themas/" + slug + "/" }

// ThemeName gives the name of a theme: as a document says it in the language of the edition, else as the first one has it.
func (e *Edition) ThemeName(theme *policy.Theme) *policy.Text {
	for _, name := range theme.Name {
		if e.Speaker.Says(name) {
			return name
		}
	}
	return theme.Name[0]
}

// ThemesOf names what a document is about, with the way to what else is about it.
func (p *Page) ThemesOf(doc policy.Doc) template.HTML {
	themes := doc.Base().Themes
	if len(themes) == 0 {
		return ""
	}
	said := make([]template.HTML, len(themes))
	for i, theme := range themes {
		said[i] = p.Say(theme.Text)
		if address := ThemeAddress(policy.ThemeSlug(theme)); p.Has(address) {
			said[i] = `<a href="` + Escape(p.Link(address)) + `">` + said[i] + `</a>`
		}
	}
	return p.Join(said)
}

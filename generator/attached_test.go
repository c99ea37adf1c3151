package generator_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"ouderbeleid/generator/schooltest"
)

const attached = `
[[citaat]]
tekst = "Hier hoor ik bij."
wie = "een vader"
[[document]]
titel = "De route"
bestand = "route.svg"
over = """
Eerst links.

Dan rechts."""
[[document]]
titel = "Het verslag"
bestand = "verslag.pdf"
over = "Wat er besproken is."`

// Whatever a document is, what stands with it is on its page: quotes by role, papers as links, and a picture with all that it shows in words.
func TestAttached(t *testing.T) {
	plain := func(front string) string { return "+++\ntitel = \"Stuk\"\n" + front + attached + "\n+++\n" }
	texts := map[string]string{
		"school.toml":                schooltest.School,
		"route.svg":                  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>`,
		"verslag.pdf":                "%PDF",
		"visie.md":                   plain(""),
		"traject.md":                 plain(""),
		"partnerschappen/formeel.md": plain("belofte = \"U beslist mee.\""),
		"speerpunten/a.md":           plain("partnerschappen = \"formeel\"\ndoel = \"Lezen\"\ntermijn = \"kort\""),
		"activiteiten/a.md":          plain("partnerschappen = \"formeel\"\ndatum = 2026-12-01"),
		"scan/2026-04-15.md":         plain("datum = 2026-04-15"),
		"wensen/2026-05-20.md":       plain("datum = 2026-05-20"),
		"checklist/2026-11-04.md":    plain("datum = 2026-11-04"),
		"meting/2026-11-11.md":       plain("datum = 2026-11-11\nsoort = \"nulmeting\""),
		"evaluaties/2026-11-10.md":   plain("datum = 2026-11-10\nmet = \"ouders\""),
		"overleg/mr.md":              plain("soort = \"mr\""),
		"praktisch/ziek.md":          plain("kern = \"Bel ons.\""),
		"paginas/kamer.md":           plain(""),
		"index.md":                   plain(""),
		"begrippen.toml":             "[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"De raad.\"\n" + attached,
	}
	site := on(t, "2026-11-22", texts)
	for _, address := range strings.Fields(". visie/ traject/ partnerschappen/formeel/ speerpunten/a/ activiteiten/a/ scan/2026-04-15/ scan/ wensen/2026-05-20/ wensen/ checklist/2026-11-04/ checklist/" +
		" meting/2026-11-11/ evaluaties/2026-11-10/ overleg/mr/ praktisch/ziek/ paginas/kamer/ begrippen/") {
		page := seen(t, site, strings.TrimPrefix(address, "."))
		heading := "In hun eigen woorden"
		if strings.HasPrefix(address, "wensen/") {
			heading = "Gehoord op de avond"
		}
		if got := page.under(heading).words(); got != heading+" Hier hoor ik bij. een vader" {
			t.Errorf("%s: the quote is %q", address, got)
		}
		if got := page.under("Documenten").words(); got != "Documenten Het verslag Wat er besproken is." {
			t.Errorf("%s: the papers are %q", address, got)
		}
		picture := page.first(func(node *html.Node) bool { return node.Data == "img" })
		if picture.node == nil || attribute(picture.node, "alt") != "De route" || !strings.HasSuffix(attribute(picture.node, "src"), "route.svg") || attribute(picture.node, "width") != "4" {
			t.Errorf("%s: the picture is %v", address, picture)
		}
		told := page.first(func(node *html.Node) bool {
			return node.Data == "figcaption" && strings.HasPrefix(part{node}.words(), "De route")
		})
		wantLines(t, told.elements("p"), "De route", "Eerst links.", "Dan rechts.")
	}
	if index := pageOf(t, site, "zoeken/index.json"); !strings.Contains(index, "verslag") {
		t.Error("search does not find the paper")
	}
}

// elements gives the words of the elements of a name in a part.
func (p part) elements(name string) []string {
	var found []string
	if p.node != nil {
		for node := range p.node.Descendants() {
			if node.Type == html.ElementNode && node.Data == name {
				found = append(found, part{node}.words())
			}
		}
	}
	return slices.Clip(found)
}

// A translation says quotes and papers in its own words; the file stays the source's.
func TestAttachedTranslated(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":     schooltest.School + "talen = [\"nl\", \"en\"]\n",
		"verslag.pdf":     "%PDF",
		"paginas/a.md":    "+++\ntitel = \"Stuk\"\n[[citaat]]\ntekst = \"Mooi.\"\nwie = \"een moeder\"\n[[document]]\ntitel = \"Verslag\"\nbestand = \"verslag.pdf\"\n+++\n",
		"paginas/a.en.md": "+++\ntitel = \"Piece\"\n[[citaat]]\ntekst = \"Nice.\"\nwie = \"a mother\"\n[[document]]\ntitel = \"Report\"\n+++\n",
	})
	page := seen(t, site, "en/paginas/a/")
	page.want(t, []string{"In their own words Nice. a mother", "Report"}, "Mooi", "Verslag")
	if href := attribute(page.under("Documents").first(isLink).node, "href"); href != "../../../verslag.pdf" {
		t.Errorf("the report is at %q", href)
	}
}

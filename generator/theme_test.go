package generator_test

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"ouderbeleid/generator/schooltest"
)

// What two or more documents are about has a page with them all, in every language at the address of the word in the source.
func TestThemes(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":                   schooltest.School + "talen = [\"nl\", \"en\"]\n",
		"activiteiten/a.md":             activity("Leesfeest", "datum = 2026-12-01\nthema = [\"Lezen\", \"Vieren\"]"),
		"activiteiten/a.en.md":          "+++\ntitel = \"Reading feast\"\nthema = [\"Reading\", \"Feast\"]\n+++\n",
		"activiteiten/b.md":             activity("Leesavond", "datum = 2026-10-06\nthema = \"lezen\""),
		"speerpunten/p.md":              focusPoint("Meer lezen", "kort", "thema = \"LEZEN\""),
		"praktisch/bieb.md":             "+++\ntitel = \"De bieb\"\nkern = \"Leen een boek.\"\nthema = \"lezen\"\n+++\n",
		"partnerschappen/didactisch.md": "+++\ntitel = \"Leren\"\nbelofte = \"Wij leren.\"\nthema = \"lezen\"\n+++\n",
		"paginas/tips.md":               "+++\ntitel = \"Leestips\"\nthema = \"lezen\"\n+++\n",
	})
	page := seen(t, site, "themas/lezen/")
	page.want(t, []string{"Thema Lezen Alles over dit thema bij elkaar.", "De bieb Leen een boek.", "Meer lezen Leren Leestips"})
	page.under("Activiteiten voor ouders").want(t, []string{"Leesfeest", "Dit was al Leesavond"})
	page.under("Speerpunten").want(t, []string{"Meer lezen"})
	seen(t, site, "en/themas/lezen/").want(t, []string{"Theme Reading"})
	for _, output := range site.Outputs {
		if strings.HasPrefix(output.Path, "themas/vieren/") {
			t.Error("a theme of one document has a page")
		}
	}
	theme := seen(t, site, "activiteiten/a/").under("Thema")
	theme.want(t, []string{"Thema Lezen en Vieren"})
	if links := theme.links(); len(links) != 1 || links[0] != "Lezen" {
		t.Errorf("the theme leads to %q", links)
	}
	seen(t, site, "paginas/tips/").want(t, []string{"Thema: lezen"})
	seen(t, site, "en/activiteiten/a/").under("Theme").want(t, []string{"Theme Reading and Feast"})
	seen(t, site, "activiteiten/").under("Per thema").want(t, []string{"Per thema Lezen"})
}

// An activity that is to come has a sheet to print and a text for the app; one that was has none.
func TestInvitation(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":          schooltest.School + "talen = [\"nl\", \"en\"]\nadres = \"https://school.example/\"\n",
		"activiteiten/a.md":    activity("Koffie", "datum = 2026-12-01\nvan = \"08:30\"\nlocatie = \"De aula\"\ngroepen = [\"1\"]\naanmelden = \"info@school.example\""),
		"activiteiten/a.en.md": "+++\ntitel = \"Coffee\"\n+++\n",
		"activiteiten/b.md":    activity("Oud", "datum = 2026-10-06"),
		"activiteiten/c.md":    activity("Reeks", "data = [2026-11-03, 2026-12-01, 2026-12-15]"),
		"activiteiten/e.md":    activity("Samen", "vorm = \"ouderavond\"\nverplicht = true\ndata = [2026-11-10, 2026-12-02]\naanmelden = \"ouderapp\"\naanmelden_voor = 2026-11-28"),
		"activiteiten/d.md":    activity("Vaag", "wanneer = \"eind mei\"\nmaand = \"2027-05\""),
	})
	page := seen(t, site, "activiteiten/a/uitnodiging/")
	page.want(t, []string{
		"Koffie dinsdag 1 december 2026, 08.30 uur De aula groep 1 Kom ook. Aanmelden: info@school.example U bent van harte welkom. Meer hierover: https://school.example/activiteiten/a/ Scan de code",
		"Koffie dinsdag 1 december 2026, 08.30 uur De aula Kom ook. Aanmelden: info@school.example https://school.example/activiteiten/a/",
	})
	seen(t, site, "activiteiten/e/uitnodiging/").want(t, []string{
		"Samen woensdag 2 december 2026 hele school Kom ook. Aanmelden: via de ouderapp tot en met zaterdag 28 november 2026 We rekenen op u: deze avond is voor alle ouders. Meer hierover",
		"Samen woensdag 2 december 2026 Kom ook. Aanmelden: via de ouderapp tot en met zaterdag 28 november 2026 We rekenen op u: deze avond is voor alle ouders. https",
	}, "10 november", "van harte welkom")
	if page.first(func(n *html.Node) bool { return n.Data == "svg" }).node == nil {
		t.Error("there is no code to scan")
	}
	seen(t, site, "activiteiten/c/uitnodiging/").want(t, []string{"Reeks dinsdag 1 december 2026 en nog 1 keer daarna"}, "3 november")
	seen(t, site, "activiteiten/d/uitnodiging/").want(t, []string{"Vaag eind mei (mei 2027)", "Vaag eind mei Kom ook."})
	seen(t, site, "en/activiteiten/a/uitnodiging/").want(t, []string{"Coffee", "You are very welcome."})
	link := seen(t, site, "activiteiten/a/").first(func(n *html.Node) bool {
		return isLink(n) && part{n}.words() == "Uitnodiging om te printen of voor de app"
	})
	if link.node == nil || attribute(link.node, "href") != "../../activiteiten/a/uitnodiging/index.html" {
		t.Errorf("the activity leads to %v", link)
	}
	seen(t, site, "activiteiten/b/").want(t, []string{"Oud"}, "Uitnodiging")
	if sitemap := pageOf(t, site, "sitemap.xml"); strings.Contains(sitemap, "uitnodiging") {
		t.Error("the sheet is in the site map")
	}
}

// A school's own forms and audiences are said in its own words, in each language; parents are counted on for an evening too.
func TestOwnWords(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":       schooltest.School + "talen = [\"nl\", \"en\"]\nvormen = [\"kring\", \"kamp\"]\ndoelgroepen = \"opa’s\"\n",
		"school.en.toml":    "vormen = [\"circle\", \"camp\"]\ndoelgroepen = [\"grandfathers\"]\n",
		"activiteiten/a.md": activity("Kamp", "datum = 2026-12-01\nvorm = \"Kamp\"\nvoor = [\"team\", \"opa’s\"]\nopkomst_doel = 80\nspeerpunt = [\"p\", \"q\"]"),
		"activiteiten/b.md": activity("Avond", "datum = 2026-12-02\nvorm = \"ouderavond\"\nverplicht = true"),
		"speerpunten/p.md":  focusPoint("Eerste", "kort", ""),
		"speerpunten/q.md":  focusPoint("Tweede", "kort", ""),
	})
	page := seen(t, site, "activiteiten/a/")
	page.under("Soort").want(t, []string{"Soort kamp"})
	page.under("Voor wie").want(t, []string{"Voor wie team en opa’s"})
	page.under("Ons doel").want(t, []string{"We hopen dat 80% van de gezinnen komt."})
	page.under("Hoort bij speerpunt").want(t, []string{"Eerste en Tweede"})
	english := seen(t, site, "en/activiteiten/a/")
	english.want(t, []string{"camp", "and grandfathers"}, "kamp", "opa’s")
	seen(t, site, "speerpunten/q/").want(t, []string{"Kamp"})
	seen(t, site, "jaarplan/2026-12/").want(t, []string{"team en opa’s"})
	seen(t, site, "activiteiten/b/").want(t, []string{"We rekenen op u: deze avond is voor alle ouders."})
	if index := pageOf(t, site, "en/zoeken/index.json"); !strings.Contains(index, "camp") {
		t.Error("search does not find the form")
	}
}

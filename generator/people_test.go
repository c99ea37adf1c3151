package generator_test

import (
	"fmt"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// contactTexts is a school of which Amal speaks Arabic, Tuba Turkish and Arabic, and Noor no other language.
func contactTexts() map[string]string {
	contact := func(id, name, front string) string {
		return "\n[[contact]]\nid = \"" + id + "\"\nnaam = \"" + name + "\"\nrol = \"Team\"\n" + front
	}
	return map[string]string{
		"school.toml": schooltest.School + "talen = [\"nl\", \"ar\"]\nadres = \"https://school.example/\"\n" + contact("noor", "Noor", "") +
			contact("amal", "Amal", "talen = [\"ar\"]\n") + contact("piet", "Piet", "") + contact("tuba", "Tuba", "talen = [\"tr\", \"ar\"]\n") + contact("ines", "Ines", "talen = [\"pt\"]\n"),
		"praktisch/ziek.md": document("titel = \"Ziek\"\nkern = \"Bel ons.\"\ninfokaart = true\ncontact = \"piet\""),
		"praktisch/gym.md":  document("titel = \"Gym\"\nkern = \"Neem gymkleren mee.\"\ncontact = \"noor\""),
	}
}

// The page of the contacts has those who speak the language of the page first, then the others, and then those who speak other languages.
func TestContacts(t *testing.T) {
	site := on(t, "2026-11-22", contactTexts())
	dutch := seen(t, site, "contact/")
	names := func(p part) []string { return p.each("contact", "strong") }
	wantLines(t, names(dutch), "Noor", "Piet", "Amal", "Tuba", "Ines")
	wantLines(t, names(dutch.under("Wie kunt u waarvoor bellen of mailen?")), "Noor", "Piet")
	wantLines(t, names(dutch.under("Liever in een andere taal?")), "Amal", "Tuba", "Ines")
	dutch.want(t, []string{"Spreekt Turks en Arabisch"}, "In uw taal")
	wantLines(t, names(seen(t, site, "ar/contact/")), "Amal", "Tuba", "Noor", "Piet", "Ines")
	wantLines(t, names(seen(t, site, "ar/")), "Amal", "Tuba")
	wantLines(t, names(seen(t, site, "")))
}

// Everything that a school says of a contact is on the card of that contact, and each sort of contact has its place.
func TestContactInFull(t *testing.T) {
	texts := contactTexts()
	texts["fotos/sam.svg"] = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="50"/>`
	texts["school.toml"] += `
[[contact]]
id = "sam"
rol = "Leraar"
naam = "Sam"
foto = "fotos/sam.svg"
groepen = ["groep 3 en 4"]
werkdagen = ["vrijdag", "maandag"]
bereikbaar = "Elke ochtend op het plein."
[[contact]]
id = "els"
rol = "Leraar"
naam = "Els"
groepen = "1"
[[contact]]
id = "buurt"
rol = "Sleutelfiguur"
naam = "Farida"
voor = "de wijk Liendert"
[[contact]]
id = "ggd"
rol = "Jeugdarts"
organisatie = "GGD"
adres = "Zonnehof 10, Amersfoort"
website = "https://ggd.example/"
groepen = ["2"]
`
	texts["activiteiten/a.md"] = activity("Lezen", "datum = 2026-12-01")
	site := on(t, "2026-11-22", texts)
	page := seen(t, site, "contact/")
	wantLines(t, page.under("Vast aanspreekpunt per groep").each("contact", "strong"), "Els", "Sam")
	wantLines(t, page.under("Mensen die u wegwijs maken").each("contact", "strong"), "Farida")
	wantLines(t, page.under("Organisaties buiten de school").each("contact", "strong"), "GGD")
	wantLines(t, page.under("Wie kunt u waarvoor bellen of mailen?").each("contact", "strong"), "Noor", "Piet")
	page.want(t, []string{
		"Sam Leraar groep 3 en 4 Werkdagen: maandag en vrijdag Elke ochtend op het plein.",
		"Farida Sleutelfiguur Er voor: de wijk Liendert", "GGD Jeugdarts groep 2 Zonnehof 10, Amersfoort https://ggd.example/",
	})
	html := pageOf(t, site, "contact/index.html")
	if photo := `<span class="portrait"><img src="../fotos/sam.svg" width="40" height="50" alt="Foto van Sam" loading="lazy" decoding="async"></span>`; !strings.Contains(html, photo) {
		t.Errorf("no %s", photo)
	}
	wantLines(t, seen(t, site, "groepen/3/").each("contact", "strong"), "Sam")
	wantLines(t, seen(t, site, "groepen/2/").each("contact", "strong"), "GGD")
	wantLines(t, seen(t, site, "groepen/5/").each("contact", "strong"))
	seen(t, site, "infokaart/").under("Vast aanspreekpunt per groep").want(t, []string{"groep 1, Els", "groep 3 en 4, Sam"})
	seen(t, site, "ar/contact/").want(t, []string{"الاثنين والجمعة"})
}

// A school that wants one has a page of its team, with the contacts that it names; nobody else has.
func TestTeam(t *testing.T) {
	texts := contactTexts()
	for _, output := range on(t, "2026-11-22", texts).Outputs {
		if output.Path == "team/index.html" {
			t.Error("there is a page of the team that nobody wrote")
		}
	}
	texts["team.md"] = document("titel = \"Wij\"\nleden = [\"tuba\", \"noor\"]")
	site := on(t, "2026-11-22", texts)
	wantLines(t, seen(t, site, "team/").each("contact", "strong"), "Tuba", "Noor")
	if html := pageOf(t, site, "index.html"); !strings.Contains(html, `<a href="team/index.html">Team</a>`) {
		t.Error("no way leads to the page of the team")
	}
}

// The navigation leads to the school's own pages that it put there, in every language and in their order.
func TestMenu(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":     schooltest.School + "talen = [\"nl\", \"ar\"]\n",
		"paginas/a.md":    document("titel = \"Los\""),
		"paginas/b.md":    document("titel = \"Achteraan\"\nmenu = true"),
		"paginas/c.md":    document("titel = \"De ouderkamer\"\nmenu = true\nvolgorde = 1"),
		"paginas/c.ar.md": document("titel = \"غرفة الأهل\""),
		"praktisch/z.md":  document("titel = \"Ziek\"\nkern = \"Bel ons.\""),
	})
	menu := func(page string) string {
		_, nav, _ := strings.Cut(pageOf(t, site, page), `<nav class="site-nav"`)
		nav, _, _ = strings.Cut(nav, "</nav>")
		return nav
	}
	for page, want := range map[string]string{
		"index.html":              `<a href="paginas/c/index.html">De ouderkamer</a>`,
		"paginas/c/index.html":    `<a href="../../paginas/c/index.html" aria-current="true">De ouderkamer</a>`,
		"ar/praktisch/index.html": `<a href="../paginas/c/index.html">غرفة الأهل</a>`,
	} {
		nav := menu(page)
		if !strings.Contains(nav, want) || strings.Contains(nav, "Los") {
			t.Errorf("%s: the menu has no %s:\n%s", page, want, nav)
		}
		if strings.Index(nav, "/c/") > strings.Index(nav, "/b/") {
			t.Errorf("%s: the menu is not in order", page)
		}
	}
}

// The information card has its topics, whom they lead to, and those who speak other languages; nobody else.
func TestPeopleOnCard(t *testing.T) {
	site := on(t, "2026-11-22", contactTexts())
	card := seen(t, site, "infokaart/")
	wantLines(t, card.each("contact", "strong"), "Amal", "Piet", "Tuba", "Ines")
	card.want(t, []string{"Ziek Bel ons.", "Talen van deze site: Nederlands en"}, "Gym", "Noor")
	wantLines(t, seen(t, site, "infokaart/a5/").each("infocard", "h2"), "Ziek", "Wie kunt u vragen?", "Ziek", "Wie kunt u vragen?")
	wantLines(t, card.each("infocard", "h2"), "Ziek", "Wie kunt u vragen?")

	texts := contactTexts()
	texts["school.toml"] = schooltest.School
	seen(t, on(t, "2026-11-22", texts), "infokaart/").want(t, []string{"Ziek Bel ons."}, "Talen van deze site", "Wie kunt u vragen?")
}

// Expectations alone are a card, and when it is too long they are told of first.
func TestExpectationsOnCard(t *testing.T) {
	texts := contactTexts()
	delete(texts, "praktisch/ziek.md")
	expect := func(times int, card string) *generator.Site {
		lines := strings.Repeat("\"Wij kennen uw kind bij naam.\",", times)
		texts["verwachtingen.md"] = document("titel = \"Wat wij verwachten\"\nvan_school = [" + lines + "]\nvan_ouders = [\"U komt op tijd.\"]\n" + card)
		return on(t, "2026-11-22", texts)
	}
	seen(t, expect(1, "infokaart = true"), "infokaart/").want(t, []string{"Wij kennen uw kind bij naam.", "U komt op tijd."})
	for times, want := range map[int]string{1: "", 90: "content/verwachtingen.md haal deze regel weg"} {
		got := ""
		for _, p := range expect(times, "infokaart = true").Problems() {
			if _, after, found := strings.Cut(p.Suggestion(problem.Dutch), "regels korter: "); found {
				advice, _, _ := strings.Cut(after, ",")
				got = p.File + " " + advice
			}
		}
		if got != want {
			t.Errorf("%d sentences: %q, want %q", times, got, want)
		}
	}
}

// An e-mail address without room breaks between its parts, and is the same to who copies it.
func TestAddressesThatBreak(t *testing.T) {
	texts := contactTexts()
	texts["school.toml"] += "email = \"aanwezigheid@proef.example\"\n"
	page := pageOf(t, on(t, "2026-11-22", texts), "contact/index.html")
	if want := `<a href="mailto:aanwezigheid@proef.example"><bdi dir="ltr">aanwezigheid<wbr>@proef<wbr>.example</bdi></a>`; !strings.Contains(page, want) {
		t.Errorf("the page does not hold %s", want)
	}
}

// The more topics and people there are on the card, and the more is said of each, the smaller are its letters.
func TestLettersOfCard(t *testing.T) {
	const topics, languages = "onderwerpen = [\"lezen\", \"rekenen\"]\n", "talen = [\"tr\"]\n"
	long := "onderwerpen = [\"" + strings.Repeat("lezen ", 20) + "\"]\n"
	for _, test := range []struct {
		topics, people int
		more           string // what is said of each
		want           string
	}{
		{32, 0, "", "card-type-1"}, {34, 0, "", "card-type-2"}, {38, 0, "", "card-type-3"}, {40, 0, "", "card-type-4"},
		{16, 16, "", "card-type-1"}, {18, 18, "", "card-type-2"}, {20, 20, "", "card-type-4"},
		{12, 12, topics, "card-type-1"}, {14, 14, topics, "card-type-2"}, {16, 16, topics, "card-type-3"},
		{12, 12, languages, "card-type-1"}, {14, 14, languages, "card-type-2"}, {16, 16, languages, "card-type-3"},
		{8, 8, long, "card-type-1"}, {10, 10, long, "card-type-2"}, {12, 12, long, "card-type-3"},
	} {
		texts := map[string]string{"school.toml": strings.Replace(schooltest.School, "De Proef", "De Proef van Zeist", 1)}
		for i := range test.topics {
			texts[fmt.Sprintf("praktisch/%d.md", i)] = document("titel = \"Ziek\"\nkern = \"Bel ons.\"\ninfokaart = true")
			if i < test.people {
				texts["school.toml"] += fmt.Sprintf("\n[[contact]]\nid = \"c%d\"\nnaam = \"Noor\"\nrol = \"Team\"\n%s", i, test.more)
				texts[fmt.Sprintf("praktisch/%d.md", i)] = document(fmt.Sprintf("titel = \"Ziek\"\nkern = \"Bel ons.\"\ninfokaart = true\ncontact = \"c%d\"", i))
			}
		}
		if card := seen(t, on(t, "2026-11-22", texts), "infokaart/"); len(card.classed(test.want)) != 1 {
			t.Errorf("%d topics and %d people with %q: the card is not of %s", test.topics, test.people, test.more, test.want)
		}
	}
}

// A word that is wider than its column takes as many lines as it fills.
func TestLongWordsOnCard(t *testing.T) {
	texts := map[string]string{"school.toml": schooltest.School}
	for i := range 8 {
		texts[fmt.Sprintf("praktisch/%d.md", i)] = document("titel = \"Ziek\"\nkern = \"" + strings.Repeat("lezen", 80) + "\"\ninfokaart = true")
	}
	if card := seen(t, on(t, "2026-11-22", texts), "infokaart/"); len(card.classed("card-type-2")) != 1 {
		t.Error("the card is not of card-type-2")
	}
}

// Everything from A to Z stands under the letter that a reader looks for it under: without accents, and what is no letter at a sign.
func TestFromAToZ(t *testing.T) {
	page := func(title string) string { return document("titel = \"" + title + "\"") }
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":    schooltest.School,
		"paginas/1.md":   page("Éénouderhulp"),
		"paginas/2.md":   page("eten"),
		"paginas/3.md":   page("10-minutengesprek"),
		"paginas/4.md":   page("Zwemmen"),
		"paginas/5.md":   page("100 dagen school"),
		"begrippen.toml": "[[begrip]]\nid = \"or\"\nterm = \"OR\"\nuitleg = \"Raad.\"\n[[begrip]]\nid = \"ib\"\nterm = \"ib’er\"\nuitleg = \"Hulp.\"\n",
	})
	wantLines(t, seen(t, site, "zoeken/").lists("h2"),
		"#: 10-minutengesprek, 100 dagen school", "B: Begrippen", "D: De Proef", "E: Éénouderhulp, eten", "O: Over deze site", "Z: Zoeken en alles van A tot Z, Zwemmen")
	seen(t, site, "begrippen/").want(t, []string{"ib’er Hulp. OR Raad."})
}

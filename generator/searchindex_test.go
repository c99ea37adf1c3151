package generator_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"ouderbeleid/generator/schooltest"
)

// foundPage is a page in zoeken/index.json.
type foundPage struct {
	At, Title, TitleIn, When, About, AboutIn, Heads, Words string
	Kind                                                   int
	KindName                                               string
}

func searchIndex(t *testing.T, text string) []foundPage {
	t.Helper()
	var index struct {
		Kinds []string
		Pages []foundPage
	}
	if err := json.Unmarshal([]byte(text), &index); err != nil {
		t.Fatal(err)
	}
	for i, page := range index.Pages {
		index.Pages[i].KindName = index.Kinds[page.Kind]
	}
	return index.Pages
}

// TestSearchIndexHasEveryPage wants every page of each edition in its index, except the page that searches and the other forms of pages
// on paper.
func TestSearchIndexHasEveryPage(t *testing.T) {
	files, _ := rendered(generate(example(t)))
	for _, prefix := range []string{"", "en/", "ar/"} {
		pages := searchIndex(t, files[prefix+"zoeken/index.json"])
		for _, page := range pages {
			if _, there := files[prefix+page.At+"index.html"]; !there {
				t.Errorf("%szoeken/index.json leads to %q, which is not there", prefix, page.At)
			}
		}
		for name := range files {
			address, isPage := strings.CutSuffix(name, "index.html")
			address, inEdition := strings.CutPrefix(address, prefix)
			if !isPage || !inEdition || address == "zoeken/" || strings.HasSuffix(address, "/a3/") || strings.HasSuffix(address, "/a5/") || strings.HasSuffix(address, "/uitnodiging/") || prefix == "" && (strings.HasPrefix(name, "en/") || strings.HasPrefix(name, "ar/")) {
				continue
			}
			if !slices.ContainsFunc(pages, func(page foundPage) bool { return page.At == address }) {
				t.Errorf("%szoeken/index.json lacks %q", prefix, address)
			}
		}
	}
}

// TestSearchWords wants pages to be found by the words of parents, in the language of the edition or in the first.
func TestSearchWords(t *testing.T) {
	const activity = "+++\ntitel = \"Koffie & co\"\npartnerschappen = \"informeel\"\nperiode = { van = 2026-11-30, tot = 2027-02-01 }\ngroepen = [\"3\", \"4\"]\n" +
		"vorm = \"inloop\"\nlocatie = \"De aula\"\ntalen = [\"tr\"]\n+++\n\nKom erbij.\n\n## Wat neemt u mee?\n\nNiets.\n"
	files, problems := rendered(generate(schooltest.Files(map[string]string{
		"school.toml": schooltest.School + "talen = [\"nl\", \"en\"]\n[ouderapp]\nnaam = \"Klasbord\"\n" +
			"[[contact]]\nid = \"ib\"\nrol = \"Intern begeleider\"\nonderwerpen = [\"pesten\"]\n",
		"begrippen.toml":               "[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"De raad.\"\n",
		"activiteiten/koffie.md":       activity,
		"activiteiten/voorbij.md":      "+++\ntitel = \"Voorbij\"\npartnerschappen = \"informeel\"\ndatum = 2026-09-08\n+++\n\nDat was leuk.\n",
		"praktisch/ziek-melden.md":     "+++\ntitel = \"Ziek melden\"\nsamenvatting = \"Zo meldt u uw kind ziek.\"\nkern = \"Bel vroeg.\"\n+++\n\nBel ons.\n",
		"praktisch/ziek-melden.en.md":  "+++\ntitel = \"Ill\"\n+++\n\nCall us.\n",
		"speerpunten/lezen.md":         "+++\ntitel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer boeken.\"\ntermijn = \"kort\"\n+++\n\nTekst.\n",
		"overleg/raad.md":              "+++\ntitel = \"De raad\"\nsoort = \"mr\"\n[[onderwerp]]\nwat = \"Begroting\"\n+++\n\nTekst.\n",
		"partnerschappen/informeel.md": "+++\ntitel = \"Informeel partnerschap\"\nbelofte = \"Gezellig.\"\n+++\n\nKoffie.\n",
	})))
	if strings.Contains(problems, "fout:") {
		t.Fatal(problems)
	}
	dutch, english := searchIndex(t, files["zoeken/index.json"]), searchIndex(t, files["en/zoeken/index.json"])
	for _, test := range []struct {
		index []foundPage
		at    string
		want  foundPage // with the words that must be among those of the page
	}{
		{dutch, "activiteiten/koffie/", foundPage{
			Title: "Koffie & co", KindName: "Activiteiten", When: "30 november 2026–1 februari 2027", About: "Kom erbij.", Heads: "Wat neemt u mee",
			Words: "Informeel partnerschap inloop aula groep 3 4 december januari Turks",
		}},
		{english, "activiteiten/koffie/", foundPage{
			Title: "Koffie & co", TitleIn: "nl", KindName: "Activities", When: "30 November 2026–1 February 2027", About: "Kom erbij.", AboutIn: "nl", Heads: "Wat neemt u mee",
			Words: "drop in aula December January Turkish",
		}},
		{english, "praktisch/ziek-melden/", foundPage{
			Title: "Ill", KindName: "Practical info", About: "Zo meldt u uw kind ziek.", AboutIn: "nl", Words: "melden Bel vroeg",
		}},
		{dutch, "speerpunten/lezen/", foundPage{Title: "Lezen", KindName: "Speerpunten", About: "Tekst.", Words: "Meer boeken Didactisch partnerschap"}},
		{dutch, "overleg/raad/", foundPage{Title: "De raad", KindName: "Meedoen", About: "Tekst.", Words: "Medezeggenschapsraad Begroting"}},
		{dutch, "partnerschappen/informeel/", foundPage{Title: "Informeel partnerschap", KindName: "Partnerschappen", About: "Koffie.", Words: "Gezellig"}},
		{dutch, "begrippen/", foundPage{Title: "Begrippen", Words: "MR"}},
		{dutch, "contact/", foundPage{Title: "Contact", Words: "Intern begeleider pesten"}},
		{dutch, "praktisch/", foundPage{Title: "Praktische afspraken", Words: "Klasbord"}},
		{dutch, "jaarplan/kalender/", foundPage{Title: "Jaarkalender 2026-2027", KindName: "Jaarplan", Words: "dicht Meivakantie"}},
	} {
		i := slices.IndexFunc(test.index, func(page foundPage) bool { return page.At == test.at })
		if i < 0 {
			t.Errorf("%s is not in the index", test.at)
			continue
		}
		got := test.index[i]
		words := strings.Fields(got.Words)
		for _, word := range strings.Fields(test.want.Words) {
			if !slices.Contains(words, word) {
				t.Errorf("%s is not found by %q, but by %q", test.at, word, words)
			}
		}
		got.At, got.Kind, got.Words, test.want.Words = "", 0, "", ""
		if got != test.want {
			t.Errorf("%s is found as %+v; want %+v", test.at, got, test.want)
		}
	}
	if last := dutch[len(dutch)-1]; last.Title != "Voorbij" {
		t.Errorf("the last is %q, not what is behind us", last.Title)
	}
}

// TestSearchPage wants the field to have all that the script needs, and its script on no other page.
func TestSearchPage(t *testing.T) {
	files, _ := rendered(generate(example(t)))
	for name, text := range files {
		if strings.HasSuffix(name, ".html") && strings.Contains(text, "assets/search.js") != strings.HasSuffix(name, "zoeken/index.html") {
			t.Errorf("%s and the script that searches do not belong together", name)
		}
	}
	root, err := html.Parse(strings.NewReader(files["ar/zoeken/index.html"]))
	if err != nil {
		t.Fatal(err)
	}
	var box *html.Node
	for node := range root.Descendants() {
		if attribute(node, "id") == "search" {
			box = node
		}
	}
	if resolve("ar/zoeken/index.html", attribute(box, "data-index")) != "ar/zoeken/index.json" || attribute(box, "data-root") != "../" {
		t.Errorf("the index is looked for at %q, the pages from %q", attribute(box, "data-index"), attribute(box, "data-root"))
	}
	var forms map[string]string
	if err := json.Unmarshal([]byte(attribute(box, "data-found")), &forms); err != nil || forms["two"] != "وُجدت صفحتان" || forms["many"] != "وُجدت {{.Count}} صفحة" {
		t.Errorf("the forms are %v, %v", forms, err)
	}
}

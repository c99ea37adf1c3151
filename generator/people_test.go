package generator_test

import (
	"fmt"
	"strings"
	"testing"

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

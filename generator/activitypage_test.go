package generator_test

import (
	"testing"

	"ouderbeleid/generator/schooltest"
)

const everyFact = `datum = 2026-12-01
van = "19:30"
tot = "21:00"
locatie = "De aula"
groepen = ["1", "2", "3"]
voor = ["ouders", "leerlingen"]
vorm = "gesprek"
thema = "Lezen"
duur = 10
verplicht = true
kind_erbij = true
talen = ["ar", "tr"]
kosten = 2.50
aanmelden = "info@school.example"
organisatie = "noor"
speerpunt = "lezen"
hulp = "Koffie schenken"`

// The page of an activity tells each fact that the school wrote, in the order in which parents ask for them, and no other.
func TestFactsOfActivity(t *testing.T) {
	texts := map[string]string{
		"school.toml":           schooltest.School + "\n[[contact]]\nid = \"noor\"\nrol = \"Directeur\"\nnaam = \"Noor de Wit\"\n",
		"speerpunten/lezen.md":  focusPoint("Meer lezen", "kort", ""),
		"activiteiten/alles.md": activity("Alles", everyFact),
		"activiteiten/kaal.md":  activity("Kaal", "datum = 2026-12-08\naanmelden = \"https://school.example/a@b\""),
		"activiteiten/later.md": activity("Later", "datum = 2027-09-07"),
	}
	site := on(t, "2026-12-01", texts)
	page := seen(t, site, "activiteiten/alles/")
	var facts []string
	for _, fact := range []string{
		"Wanneer", "Waar", "Voor welke groepen", "Voor wie", "Soort", "Thema", "Duur", "Aanwezigheid", "Uw kind", "Hulp in uw taal", "Kosten", "Aanmelden",
		"Georganiseerd door", "Hoort bij speerpunt", "Schooljaar",
	} {
		facts = append(facts, page.under(fact).words())
	}
	wantLines(t, facts,
		"Wanneer dinsdag 1 december 2026, 19.30–21.00 uur", "Waar De aula", "Voor welke groepen groep 1 tot en met 3", "Voor wie ouders en leerlingen", "Soort gesprek",
		"Thema Lezen", "Duur 10 minuten", "Aanwezigheid We rekenen op u: dit gesprek is met alle ouders.", "Uw kind komt mee naar het gesprek",
		"Hulp in uw taal Arabisch en Turks", "Kosten € 2,50, vrijwillig", "Aanmelden info@school.example", "Georganiseerd door Noor de Wit (Directeur)",
		"Hoort bij speerpunt Meer lezen", "Schooljaar 2026-2027")
	page.want(t, []string{"Hulp gevraagd: Koffie schenken", "Vragen?"}, "gaat niet door", "Wat het bracht")

	bare := seen(t, site, "activiteiten/kaal/")
	bare.want(t, []string{"Wanneer dinsdag 8 december 2026 Voor welke groepen hele school Aanmelden https://school.example/a@b Schooljaar 2026-2027"}, "Hulp gevraagd", "Vragen?")
	for page, want := range map[part]string{page: "mailto:info@school.example", bare: "https://school.example/a@b"} {
		link := page.under("Aanmelden").first(isLink)
		if got := attribute(link.node, "href"); got != want {
			t.Errorf("one registers at %s, want %s", got, want)
		}
	}
	seen(t, site, "activiteiten/later/").under("Schooljaar").want(t, []string{"2027-2028"})

	after := seen(t, on(t, "2026-12-02", texts), "activiteiten/alles/")
	after.want(t, []string{"Alles"}, "Hulp gevraagd")
}

// What is behind the school tells what it brought, and what is cancelled says so.
func TestOutcomeOfActivity(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":       schooltest.School,
		"activiteiten/a.md": activity("Feest", "datum = 2026-11-03\nstatus = \"geweest\"\nopkomst = 1\nopbrengst = \"Veel plezier.\""),
		"activiteiten/b.md": activity("Avond", "datum = 2026-11-10\nstatus = \"geweest\"\nopkomst = 12"),
		"activiteiten/c.md": activity("Niet", "datum = 2026-12-01\nstatus = \"afgelast\""),
	})
	seen(t, site, "activiteiten/a/").under("Wat het bracht").want(t, []string{"Er was 1 deelnemer.", "Veel plezier."})
	seen(t, site, "activiteiten/b/").under("Wat het bracht").want(t, []string{"Er waren 12 deelnemers."})
	seen(t, site, "activiteiten/c/").want(t, []string{"Deze activiteit gaat niet door."}, "Wat het bracht")
}

// A row in a list tells the next of many days and how many come after it, for whom it is, and whether help is wanted.
func TestRowsOfActivities(t *testing.T) {
	texts := map[string]string{
		"school.toml":       schooltest.School + "talen = [\"nl\", \"tr\"]\n",
		"activiteiten/a.md": activity("Reeks", "data = [2026-11-03, 2026-11-17, 2026-12-01, 2026-12-15]\nvan = \"08:30\"\ngroepen = [\"1\", \"3\"]\nhulp = \"Koffie\""),
		"activiteiten/b.md": activity("Twee", "data = [2026-11-03, 2026-12-08]\ntalen = [\"tr\", \"ar\"]"),
		"activiteiten/c.md": activity("Vaag", "wanneer = \"eind mei\"\nmaand = \"2027-05\""),
		"activiteiten/d.md": activity("Niet", "datum = 2026-12-09\nstatus = \"afgelast\"\nhulp = \"Koffie\""),
	}
	const others = "Twee dinsdag 3 november 2026 en dinsdag 8 december 2026 hele school Informeel partnerschap Taalhulp: Turks en Arabisch"
	for day, want := range map[string][]string{
		"2026-11-17": {"Reeks dinsdag 17 november 2026, 08.30 uur en nog 2 keer daarna Hulp gevraagd groep 1 en 3 Informeel partnerschap", others},
		"2026-11-18": {"Reeks dinsdag 1 december 2026, 08.30 uur en nog 1 keer daarna Hulp gevraagd groep 1 en 3 Informeel partnerschap", others},
		"2026-12-02": {others, "Niet woensdag 9 december 2026 gaat niet door hele school Informeel partnerschap", "Reeks dinsdag 15 december 2026, 08.30 uur Hulp gevraagd groep 1 en 3 Informeel partnerschap"},
		"2026-12-16": {"Vaag eind mei (mei 2027) hele school Informeel partnerschap"},
	} {
		rows := seen(t, on(t, day, texts), "activiteiten/").under("Dit komt eraan").classed("row")
		wantLines(t, rows[:len(want)], want...)
	}
	site := on(t, "2026-12-16", texts)
	seen(t, site, "activiteiten/").under("Dit was al").want(t, []string{"Reeks 4 keer: 3 november–15 december 2026 groep 1 en 3"}, "Hulp gevraagd")
	seen(t, site, "activiteiten/a/").under("Wanneer").want(t, []string{"dinsdag 3 november 2026 dinsdag 17 november 2026 dinsdag 1 december 2026 dinsdag 15 december 2026 08.30 uur"})
	turkish := seen(t, site, "tr/activiteiten/").classed("tag-language")
	if len(turkish) != 1 {
		t.Errorf("in Turkish there is help in the language of the page at %q", turkish)
	}
}

// A school's own layouts of an activity and of a row say the site's words as the built-in ones do, also around something.
func TestOwnLayoutsOfActivity(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":                        schooltest.School,
		"activiteiten/a.md":                  activity("Koffie", "datum = 2026-12-01\nduur = 5\nvorm = \"gesprek\""),
		"layouts/activity.html":              "<h1>{{.Title}}</h1><p>{{.Word \"activity.minutes\" \"Minutes\" .Activity.Minutes}}</p>",
		"layouts/partials/activity-row.html": "<li class=\"row\"><a href=\"{{.Href}}\">{{.Title}}</a> {{.Word \"activity.minutes\" \"Minutes\" .Activity.Minutes}}</li>",
	})
	seen(t, site, "activiteiten/a/").want(t, []string{"Koffie 5 minuten"})
	seen(t, site, "activiteiten/").under("Als eerste").want(t, []string{"Koffie 5 minuten"})
}

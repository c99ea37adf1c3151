package generator_test

import (
	"maps"
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
)

// The home page counts what was wished and expected at the latest evening, and what has an answer; praise and tips ask for none.
func TestWishesOnHomePage(t *testing.T) {
	outcome := func(kind, answer string) string {
		return "[[opbrengst]]\nvan = \"ouders\"\nsoort = \"" + kind + "\"\ntekst = \"Iets.\"\n" + answer
	}
	const answered = "antwoord = \"Goed.\"\n"
	latest := "titel = \"Avond\"\ndatum = 2026-05-20\n" + outcome("wens", answered) + outcome("wens", "") + outcome("verwachting", answered) + outcome("verwachting", "") +
		outcome("waardering", "") + outcome("tip", answered) + outcome("tip", "")
	home := seen(t, on(t, "2026-11-22", map[string]string{
		"school.toml":      schooltest.School,
		"wensen/nu.md":     document(latest),
		"wensen/eerder.md": document("titel = \"Eerder\"\ndatum = 2025-05-20\n" + outcome("wens", answered)),
	}), "")
	home.under("Wat deden we met uw wensen?").want(t, []string{"2 van de 4 wensen en verwachtingen van de laatste avond hebben een antwoord."})

	without := seen(t, on(t, "2026-11-22", map[string]string{"school.toml": schooltest.School}), "")
	without.want(t, nil, "Wat deden we met uw wensen?")
}

// The home page begins with what comes first: what is under way, then each activity on its next day, then the vague ones at the end
// of their month, and those without a month last. There are five, and none that is over.
func TestNextOnHomePage(t *testing.T) {
	all := map[string]string{
		"school.toml":             schooltest.School,
		"activiteiten/a.md":       activity("Gisteren", "datum = 2026-11-21"),
		"activiteiten/b.md":       activity("Vandaag", "datum = 2026-11-22"),
		"activiteiten/c.md":       activity("Bezig", "periode = { van = 2026-11-16, tot = 2026-11-27 }"),
		"activiteiten/d.md":       activity("Reeks", "data = [2026-09-01, 2026-11-24, 2026-12-22]"),
		"activiteiten/e.md":       activity("Vaag", "wanneer = \"eind november\"\nmaand = \"2026-11\""),
		"activiteiten/f.md":       activity("December", "datum = 2026-12-01"),
		"activiteiten/zonder.md":  activity("Ooit", "wanneer = \"nog niet bekend\""),
		"activiteiten/geweest.md": activity("Was al", "wanneer = \"in het najaar\"\nstatus = \"geweest\""),
	}
	for _, test := range []struct {
		day, less string // the activities that the school does not have
		want      []string
	}{
		{"2026-11-22", "", []string{"Bezig", "Vandaag", "Reeks", "Vaag", "December"}},
		{"2026-11-22", "d f", []string{"Bezig", "Vandaag", "Vaag", "Ooit"}},
		{"2026-11-28", "", []string{"Vaag", "December", "Reeks", "Ooit"}},
		{"2026-12-01", "", []string{"December", "Reeks", "Ooit"}},
		{"2026-12-23", "", []string{"Ooit"}},
	} {
		texts := maps.Clone(all)
		for name := range strings.FieldsSeq(test.less) {
			delete(texts, "activiteiten/"+name+".md")
		}
		wantLines(t, seen(t, on(t, test.day, texts), "").under("Binnenkort").classed("row-title"), test.want...)
	}
}

// The home page tells the three first times that the school is closed and that are not over, whatever closes it.
func TestClosedOnHomePage(t *testing.T) {
	texts := map[string]string{"school.toml": schooltest.School + "\n[[studiedag]]\ndatum = 2026-11-25\nnaam = \"Leesdag\"\n\n[[studiedag]]\ndatum = 2027-06-08\n"}
	for day, want := range map[string][]string{
		"2026-08-30": {"Zomervakantie", "Herfstvakantie", "Leesdag"},
		"2026-08-31": {"Herfstvakantie", "Leesdag", "Kerstvakantie"},
		"2026-10-25": {"Herfstvakantie", "Leesdag", "Kerstvakantie"},
		"2026-11-25": {"Leesdag", "Kerstvakantie", "Voorjaarsvakantie"},
		"2027-03-01": {"Tweede paasdag", "Meivakantie", "Bevrijdingsdag"}, // Koningsdag falls in the holiday; Good Friday closes no school
		"2027-05-06": {"Hemelvaartsdag", "Tweede pinksterdag", "Studiedag"},
		"2027-06-09": {"Zomervakantie", "Herfstvakantie", "Kerstvakantie"},
	} {
		closed := seen(t, on(t, day, texts), "").under("Vrije dagen").classed("closed-name")
		if strings.Join(closed, ", ") != strings.Join(want, ", ") {
			t.Errorf("%s: got %q, want %q", day, closed, want)
		}
	}
}

// The home page has a part for each thing that the school wrote, and none for what it did not write.
func TestPartsOfHomePage(t *testing.T) {
	texts := map[string]string{
		"school.toml":                schooltest.School + "groepen = [\"1\", \"2\"]\ntelefoon = \"030 - 555 01 00\"\n\n[[contact]]\nid = \"a\"\nrol = \"Brug\"\ntalen = [\"ar\", \"tr\"]\n\n[[contact]]\nid = \"b\"\nrol = \"Tolk\"\ntalen = [\"tr\"]\n",
		"partnerschappen/formeel.md": document("titel = \"Meebeslissen\"\nbelofte = \"Uw stem telt.\""),
		"praktisch/ziek.md":          document("titel = \"Ziek\"\nkern = \"Bel ons.\"\ninfokaart = true"),
		"praktisch/gym.md":           document("titel = \"Gym\"\nkern = \"Neem gymkleren mee.\""),
		"speerpunten/nu.md":          focusPoint("Lezen", "kort", ""),
		"speerpunten/eerder.md":      focusPoint("Rekenen", "kort", "schooljaar = \"2025-2026\""),
		"activiteiten/nu.md":         document("titel = \"MR\"\npartnerschappen = \"formeel\"\ndatum = 2026-10-06\nstatus = \"geweest\"\ngroepen = \"2\""),
		"activiteiten/straks.md":     document("titel = \"MR twee\"\npartnerschappen = [\"formeel\", \"informeel\"]\ndatum = 2027-01-12"),
		"activiteiten/niet.md":       document("titel = \"MR niet\"\npartnerschappen = \"formeel\"\ndatum = 2027-01-13\nstatus = \"afgelast\""),
		"activiteiten/vorig.md":      document("titel = \"MR vorig\"\npartnerschappen = \"formeel\"\ndatum = 2026-01-13\nstatus = \"geweest\""),
	}
	home := seen(t, on(t, "2026-11-22", texts), "")
	wantLines(t, home.under("Mijn kind zit in groep").links(), "1", "2")
	wantLines(t, home.under("Snel geregeld").links(), "Ziek")
	wantLines(t, home.under("Hier werken we dit jaar aan").links(), "Lezen")
	home.under("Een vraag?").want(t, []string{"U kunt ons ook spreken in het Arabisch en Turks."})
	home.under("Samen met u, op vijf manieren").want(t, []string{
		"Meebeslissen Samen beslissen over het beleid van de school. 1 van 2 geweest",
		"Informeel partnerschap Samen de school draaiend en gezellig houden. 0 van 0 geweest",
	})

	bare := seen(t, on(t, "2026-11-22", map[string]string{"school.toml": schooltest.School}), "")
	bare.want(t, nil, "Mijn kind zit in groep", "Snel geregeld", "Samen met u", "Hier werken we dit jaar aan", "Binnenkort")
}

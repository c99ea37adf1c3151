package generator_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
)

func outcome(kind, words, more string) string {
	return "[[opbrengst]]\nvan = \"ouders\"\nsoort = \"" + kind + "\"\ntekst = \"" + words + "\"\n" + more + "\n"
}

// What was said and answered stands on one page for each year, with what succeeded; what has no answer does not.
func TestAnswered(t *testing.T) {
	texts := map[string]string{
		"school.toml": schooltest.School,
		"wensen/2026-05-20.md": "+++\ntitel = \"Avond\"\ndatum = 2026-05-20\n" +
			outcome("wens", "Meer lezen.", "antwoord = \"Dat doen we.\"") + outcome("klacht", "De telefoon is bezet.", "antwoord = \"Er is een tweede lijn.\"") +
			outcome("idee", "Een moestuin.", "naar = \"activiteiten/tuin\"") + outcome("wens", "Een zwembad.", "") +
			outcome("eye-opener", "Ouders lezen thuis.", "antwoord = \"Goed om te weten.\"") + outcome("waardering", "Fijne school.", "antwoord = \"Dank.\"") + "+++\n",
		"evaluaties/2026-11-10.md": "+++\ntitel = \"Evaluatie\"\ndatum = 2026-11-10\nmet = \"ouders\"\n[[bevinding]]\ntekst = \"De poort klemt.\"\nactie = { wat = \"Olie halen\", gedaan = true }\n[[bevinding]]\ntekst = \"Alles goed.\"\n+++\n",
		"speerpunten/a.md":         focusPoint("Lezen gelukt", "kort", "status = \"klaar\""),
		"activiteiten/tuin.md":     activity("Tuin", "datum = 2026-10-06\nstatus = \"geweest\"\nopkomst = 8\nopkomst_van = 16\nopkomst_doel = 40\nopbrengst = \"Bonen.\""),
		"activiteiten/oud.md":      activity("Oud feest", "datum = 2025-10-07\nstatus = \"geweest\"\nopbrengst = \"Plezier.\""),
		"overleg/mr.md":            "+++\ntitel = \"De MR\"\nsoort = \"mr\"\n+++\n",
	}
	site := on(t, "2026-11-22", texts)
	page := seen(t, site, "u-zei-wij-deden/")
	page.want(t, []string{
		"Wensen van ouders Meer lezen. Ons antwoord: Dat doen we.", "Klachten van ouders De telefoon is bezet. Ons antwoord: Er is een tweede lijn.",
		"Ideeën van ouders Een moestuin. Tuin", "Wat ons de ogen opende van ouders Ouders lezen thuis.",
		"Uit onze evaluaties De poort klemt. gedaan Olie halen", "Doelen die we haalden Lezen gelukt",
		"Tuin Bonen. Er waren 8 deelnemers. Dat is 50% van de 16 die we verwachtten. Het doel was 40%.", "Andere jaren U zei, wij deden: 2025-2026",
	}, "zwembad", "Fijne school", "Alles goed", "Plezier")
	seen(t, site, "u-zei-wij-deden/2025-2026/").want(t, []string{"Meer lezen.", "Oud feest Plezier."}, "De poort klemt", "Bonen")
	if links := seen(t, site, "meedoen/").links(); !strings.Contains(strings.Join(links, "|"), "U zei, wij deden") {
		t.Errorf("who takes part is not led there: %q", links)
	}
	seen(t, site, "").want(t, []string{"U zei, wij deden"})

	bare := on(t, "2026-11-22", map[string]string{"school.toml": schooltest.School, "activiteiten/tuin.md": activity("Tuin", "datum = 2026-10-06")})
	for _, output := range bare.Outputs {
		if strings.HasPrefix(output.Path, "u-zei") {
			t.Error("there is a page of answers to nothing")
		}
	}
}

// What parents and school expect of each other has a page, and stands in the plans; on the card only when the school wants that.
func TestExpectations(t *testing.T) {
	const lists = "titel = \"Van elkaar\"\nvan_school = [\"Wij bellen.\", \"Wij luisteren.\"]\nvan_ouders = \"U komt.\"\nafgesproken_op = 2026-09-15\nafgesproken_met = [\"MR\", \"team\"]\n"
	const said = "Wat u van de school mag verwachten Wij bellen. Wij luisteren. Wat de school van u verwacht U komt."
	for card, on1 := range map[string]bool{"": false, "infokaart = true\n": true} {
		site := on(t, "2026-11-22", map[string]string{
			"school.toml": schooltest.School + "talen = [\"nl\", \"en\"]\n", "visie.md": "+++\ntitel = \"Visie\"\n+++\n", "activiteiten/a.md": activity("Koffie", "datum = 2026-12-01"),
			"praktisch/ziek.md": "+++\ntitel = \"Ziek\"\nkern = \"Bel.\"\ninfokaart = true\n+++\n",
			"verwachtingen.md":  "+++\n" + lists + card + "+++\n\nZo kwamen we eraan.\n", "verwachtingen.en.md": "+++\ntitel = \"Each other\"\nvan_ouders = [\"You come.\"]\n+++\n",
		})
		seen(t, site, "verwachtingen/").want(t, []string{"Van elkaar " + said, "Zo kwamen we eraan.", "Afgesproken op dinsdag 15 september 2026 Afgesproken met MR en team Geldig tot en met zaterdag 31 juli 2027"})
		seen(t, site, "jaarplan/").want(t, []string{"Van elkaar " + said})
		seen(t, site, "beleidsplan/").want(t, []string{"Van elkaar " + said + " Zo kwamen we eraan."})
		if got := strings.Contains(seen(t, site, "infokaart/").words(), said); got != on1 {
			t.Errorf("on the card: %t, want %t", got, on1)
		}
		seen(t, site, "en/verwachtingen/").want(t, []string{"Each other", "You come."}, "U komt.")
	}
}

package generator_test

import (
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/schooltest"
)

const councilMembers = `
[[lid]]
rol = "Ouder van groep 3"
geleding = "ouder"
[[lid]]
rol = "Ouder van groep 4"
geleding = "ouder"
vacature = true
[[lid]]
rol = "Leraar"
geleding = "team"
vacature = true
[[onderwerp]]
wat = "Schoolgids"
recht = "instemming"
[[onderwerp]]
wat = "Begroting"
recht = "advies"
[[onderwerp]]
wat = "Jaarplan"
recht = "instemming"
[[onderwerp]]
wat = "Rondvraag"
`

// A council tells how many of its seats are free, which rights it has, and when it meets next.
func TestCouncils(t *testing.T) {
	texts := map[string]string{
		"school.toml":       schooltest.School,
		"overleg/mr.md":     document("titel = \"De MR\"\nsoort = \"mr\"\ndata = [2026-10-06, 2026-11-22, 2027-01-12]" + councilMembers),
		"overleg/or.md":     document("titel = \"De ouderraad\"\nsoort = \"ouderraad\"\ndata = [2026-09-08]\n[[lid]]\nrol = \"Voorzitter\"\ngeleding = \"ouder\"\n"),
		"overleg/pt.md":     document("titel = \"Ons team\"\nsoort = \"partnerschapsteam\""),
		"activiteiten/a.md": activity("Straks", "datum = 2026-11-22\nhulp = \"Koffie schenken\""),
		"activiteiten/b.md": activity("Was al", "datum = 2026-11-21\nhulp = \"Koffie schenken\"\nstatus = \"geweest\""),
		"activiteiten/c.md": activity("Gaat niet door", "datum = 2026-12-01\nhulp = \"Koffie schenken\"\nstatus = \"afgelast\""),
		"activiteiten/d.md": activity("Zonder hulp", "datum = 2026-12-02"),
	}
	site := on(t, "2026-11-22", texts)

	all := seen(t, site, "meedoen/")
	wantLines(t, all.under("Het partnerschapsteam").links(), "Ons team")
	wantLines(t, all.under("Raden en groepen").links(), "De MR", "De ouderraad")
	wantLines(t, all.under("Hier kunnen we hulp gebruiken").links(), "Straks")
	all.under("De MR").want(t, []string{"Eerstvolgende bijeenkomst: zondag 22 november 2026", "Recht instemming en advies", "3 plekken", "2 plekken vrij: iets voor u?"})
	all.under("De ouderraad").want(t, []string{"1 plek"}, "vrij", "Eerstvolgende bijeenkomst", "Recht")

	council := seen(t, site, "overleg/mr/")
	council.want(t, []string{"2 plekken vrij: iets voor u?", "plek vrij Ouder van groep 4"}, "plek vrij Ouder van groep 3", "6 oktober")
	council.under("Bijeenkomsten").want(t, []string{"zondag 22 november 2026", "dinsdag 12 januari 2027"})
	seen(t, site, "overleg/or/").want(t, []string{"Bijeenkomsten dinsdag 8 september 2026"}, "vrij")
}

// A council shows when and where it meets and whether one may come, who has its seats, its minutes, and what came of surveys.
func TestCouncilInFull(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":           schooltest.School + "\n[[contact]]\nid = \"directie\"\nrol = \"Directeur\"\nnaam = \"Sanne de Wit\"\nfoto = \"sanne.svg\"\n",
		"sanne.svg":             `<svg xmlns="http://www.w3.org/2000/svg"/>`,
		"bestanden/verslag.txt": "Verslag",
		"activiteiten/open.md":  activity("Open avond", "datum = 2027-02-09"),
		"overleg/mr.md": document(`titel = "De MR"
soort = "gmr"
data = [2026-10-06, 2026-12-08, 2027-02-09]
van = "19:30"
tot = "21:00"
locatie = "Teamkamer"
openbaar = true
[[vergadering]]
datum = 2026-10-06
verslag = "bestanden/verslag.txt"
[[vergadering]]
datum = 2027-01-12
van = "20:00"
locatie = "Aula"
openbaar = false
[[vergadering]]
datum = 2027-02-09
activiteit = "open"
[[lid]]
contact = "directie"
geleding = "directie"
[[lid]]
contact = "directie"
rol = "Secretaris"
[[onderwerp]]
wat = "Schoolplan"
maand = ["2027-05", "2027-01"]
recht = ["informatie", "advies"]`),
		"overleg/onderzoek.md": document(`titel = "Onderzoek"
soort = "tevredenheidsonderzoek"
[[uitslag]]
datum = 2025-02-12
gevraagd = 200
ingevuld = 9
uitkomsten = ["Geheim."]
[[uitslag]]
datum = 2026-02-12
gevraagd = 210
ingevuld = 134
uitkomsten = ["Ouders zijn welkom."]`),
	})
	council := seen(t, site, "overleg/mr/")
	council.want(t, []string{"Gemeenschappelijke medezeggenschapsraad", "Sanne de Wit, Directeur (directie)", "Sanne de Wit, Secretaris", "Schoolplan januari 2027 en mei 2027 informatie advies"})
	wantLines(t, council.under("Bijeenkomsten").each("closed", "li"),
		"dinsdag 8 december 2026 19.30–21.00 uur, Teamkamer openbaar", "dinsdag 12 januari 2027 20.00 uur, Aula",
		"dinsdag 9 februari 2027 19.30–21.00 uur, Teamkamer openbaar Open avond")
	wantLines(t, council.under("Verslagen").links(), "dinsdag 6 oktober 2026")
	if html := pageOf(t, site, "overleg/mr/index.html"); !strings.Contains(html, `href="../../bestanden/verslag.txt"`) || !strings.Contains(html, `alt="Foto van Sanne de Wit"`) {
		t.Error("the minutes or the photo are not there")
	}
	seen(t, site, "meedoen/").want(t, []string{"dinsdag 8 december 2026, 19.30–21.00 uur openbaar", "informatie en advies"})
	seen(t, site, "overleg/onderzoek/").want(t, []string{"donderdag 12 februari 2026 Ingevuld: 134 van de 210 (64%) Ouders zijn welkom."}, "Geheim", "2025")
}

// The public meetings of a council are where parents look for what is on: with their own times, in each language, and with an identity that
// stays when the time changes. What is private, or in the programme already, is not there.
func TestPublicMeetings(t *testing.T) {
	council := func(rest string) string {
		return document("titel = \"De MR\"\nsoort = \"mr\"\ndata = [2026-09-21, 2026-12-08, 2027-02-09, 2027-03-09]\nvan = \"19:30\"\ntot = \"21:00\"\nlocatie = \"Teamkamer\"\n" + rest)
	}
	texts := map[string]string{
		"school.toml":          schooltest.School + "talen = [\"nl\", \"en\"]\nadres = \"https://school.example/\"\n",
		"activiteiten/open.md": activity("Open avond", "datum = 2027-02-09"),
		"overleg/mr.md": council(`openbaar = true
[[vergadering]]
datum = 2026-12-08
van = "20:00"
locatie = "Aula"
[[vergadering]]
datum = 2027-02-09
activiteit = "open"
[[vergadering]]
datum = 2027-03-09
openbaar = false`),
		"overleg/mr.en.md": document("titel = \"The council\"\nlocatie = \"Staff room\"\n[[vergadering]]\n[[vergadering]]\n[[vergadering]]"),
		"overleg/or.md":    document("titel = \"De OR\"\nsoort = \"ouderraad\"\ndata = [2026-12-15]"),
	}
	site := on(t, "2026-11-22", texts)
	events := func(site *generator.Site, file string) []string {
		var found []string
		for _, event := range strings.Split(pageOf(t, site, file), "BEGIN:VEVENT")[1:] {
			line := func(name string) string {
				_, rest, _ := strings.Cut(event, "\r\n"+name)
				_, value, _ := strings.Cut(rest, ":")
				value, _, _ = strings.Cut(value, "\r\n")
				return value
			}
			found = append(found, line("DTSTART")+" "+line("SUMMARY")+", "+line("LOCATION"))
		}
		slices.Sort(found)
		return found
	}
	wantLines(t, events(site, "kalender/alles.ics"), "20260921T193000 De MR, Teamkamer", "20261208T200000 De MR, Aula", "20270209 Open avond, ")
	wantLines(t, events(site, "en/kalender/alles.ics"), "20260921T193000 The council, Staff room", "20261208T200000 The council, Aula", "20270209 Open avond, ")
	seen(t, site, "jaarplan/2026-12/").want(t, []string{"di 8 De MR 20.00 uur Aula"}, "De OR")
	seen(t, site, "jaarplan/kalender/").want(t, []string{"ma 21 De MR", "di 8 De MR"}, "De OR")
	plan := seen(t, site, "jaarplan/").under("Openbare bijeenkomsten")
	wantLines(t, plan.links(), "De MR", "De MR")
	seen(t, site, "").want(t, []string{"De MR"}, "De OR")
	if balance := seen(t, site, "jaarplan/").under("Verdeling"); strings.Contains(balance.words(), "2 van") {
		t.Error("a meeting counts in the balance")
	}

	uids := map[string]bool{}
	for line := range strings.Lines(pageOf(t, site, "kalender/alles.ics")) {
		if strings.HasPrefix(line, "UID:") {
			uids[line] = true
		}
	}
	if len(uids) != 3 {
		t.Errorf("three events have %d identities", len(uids))
	}
	for _, output := range site.Outputs {
		if strings.HasPrefix(output.Path, "kalender/overleg/") {
			t.Errorf("a council has a calendar of its own: %s", output.Path)
		}
	}

	file, _ := site.History()
	history := string(file.Text)
	texts["kalender.tsv"] = history
	texts["overleg/mr.md"] = strings.Replace(texts["overleg/mr.md"], "20:00", "20:15", 1)
	file, _ = on(t, "2026-11-23", texts).History()
	later := string(file.Text)
	for _, line := range strings.Split(history, "\n") {
		if uid, _, _ := strings.Cut(line, "\t"); !strings.Contains(later, uid) {
			t.Errorf("the event %s got another identity", line)
		}
	}
}

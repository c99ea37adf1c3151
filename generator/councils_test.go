package generator_test

import (
	"strings"
	"testing"

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

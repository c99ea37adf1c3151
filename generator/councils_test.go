package generator_test

import (
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

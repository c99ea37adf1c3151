package generator_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
)

// A plan sets each activity in the term that it begins in: a term lasts from a holiday to the day before the next one, and what
// falls in a holiday belongs to the term before it.
func TestTermsOfPlan(t *testing.T) {
	plan := seen(t, on(t, "2026-11-22", map[string]string{
		"school.toml":        schooltest.School,
		"activiteiten/a.md":  activity("In augustus", "datum = 2026-08-20"),
		"activiteiten/b.md":  activity("Eerste dag", "datum = 2026-08-31"),
		"activiteiten/c.md":  activity("In de herfstvakantie", "datum = 2026-10-25"),
		"activiteiten/d.md":  activity("Erna", "datum = 2026-10-26"),
		"activiteiten/d2.md": activity("Reeks", "data = [2026-11-03, 2027-03-02]"),
		"activiteiten/e.md":  activity("Voor kerst", "periode = { van = 2026-12-18, tot = 2027-01-20 }"),
		"activiteiten/f.md":  activity("Vaag", "wanneer = \"in maart\"\nmaand = \"2027-03\""),
		"activiteiten/g.md":  activity("Laatste dag", "datum = 2027-07-16"),
		"activiteiten/h.md":  activity("In de zomervakantie", "datum = 2027-07-31"),
		"activiteiten/i.md":  activity("Ooit", "wanneer = \"nog niet bekend\""),
		"activiteiten/j.md":  activity("Volgend jaar", "datum = 2027-08-01"),
	}), "jaarplan/")
	programme := plan.under("Programma")
	wantLines(t, programme.lists("h3"),
		"Periode van 31 augustus–16 oktober 2026: In augustus, Eerste dag, In de herfstvakantie",
		"Periode van 26 oktober–18 december 2026: Erna, Reeks, Voor kerst",
		"Periode van 1 maart–23 april 2027: Vaag",
		"Periode van 3 mei–16 juli 2027: Laatste dag, In de zomervakantie",
	)
	wantLines(t, programme.lists("h4"),
		"augustus 2026: In augustus, Eerste dag", "oktober 2026: In de herfstvakantie", "oktober 2026: Erna", "november 2026: Reeks",
		"december 2026: Voor kerst", "maart 2027: Vaag", "juli 2027: Laatste dag, In de zomervakantie",
	)
	all := programme.classed("row-title")
	wantLines(t, all[len(all)-1:], "Ooit")
}

// Where no holiday is known, the year is one term; and so it is when somebody mistyped a year and it is all holiday.
func TestPlanOfOneTerm(t *testing.T) {
	for _, holiday := range []string{"", "\n[[vakantie]]\nnaam = \"Herfstvakantie\"\nvan = 2030-07-01\ntot = 2300-10-25\n"} {
		plan := seen(t, on(t, "2030-11-22", map[string]string{
			"school.toml":       strings.Replace(schooltest.School, "2026-2027", "2030-2031", 1) + holiday,
			"activiteiten/a.md": activity("Feest", "datum = 2030-12-05"),
			"activiteiten/b.md": activity("Zomer", "datum = 2031-07-05"),
		}), "jaarplan/")
		wantLines(t, plan.under("Programma").lists("h3"), "Periode van 1 augustus 2030–31 juli 2031: Feest, Zomer")
	}
}

// A plan counts its activities for their first partnership, for each term and for each group, without what is cancelled.
func TestBalanceOfPlan(t *testing.T) {
	balanced := func(partnerships, front string) string {
		return document("titel = \"Iets\"\npartnerschappen = [" + partnerships + "]\n" + front)
	}
	plan := seen(t, on(t, "2026-11-22", map[string]string{
		"school.toml":       schooltest.School + "groepen = [\"1\", \"2\"]\n",
		"activiteiten/a.md": balanced(`"formeel", "informeel"`, "datum = 2026-11-21\nstatus = \"geweest\"\ngroepen = \"1\""),
		"activiteiten/b.md": balanced(`"formeel"`, "datum = 2026-11-22"),
		"activiteiten/c.md": balanced(`"didactisch"`, "datum = 2027-01-12\ngroepen = [\"2\"]"),
		"activiteiten/d.md": balanced(`"didactisch"`, "datum = 2027-01-13\nstatus = \"afgelast\""),
		"activiteiten/e.md": balanced(`"informeel"`, "datum = 2026-07-01\nstatus = \"geweest\""),
	}), "jaarplan/")
	balance := plan.under("Is alles goed verdeeld?")
	balance.want(t, []string{"Activiteiten in het programma van dit jaar: 3. Al geweest: 1 (gevuld)"})
	balance.wantDrawn(t, "Formeel partnerschap", "26 oktober–18 december 2026", "Groep 1")
	wantLines(t, balance.rows(),
		"Partnerschap | Activiteiten | Al geweest", "Maatschappelijk partnerschap | 0 | 0", "Pedagogisch partnerschap | 0 | 0",
		"Didactisch partnerschap | 1 | 0", "Formeel partnerschap | 2 | 1", "Informeel partnerschap | 0 | 0",
		"Periode | Activiteiten | Al geweest", "26 oktober–18 december 2026 | 2 | 1", "4 januari–19 februari 2027 | 1 | 0",
		"Groep | Activiteiten | Al geweest", "Groep 1 | 2 | 1", "Groep 2 | 2 | 0",
	)
}

// A plan names the conversations, the evaluations of its year with the oldest first, the letters of its months and the other plans.
func TestRestOfPlan(t *testing.T) {
	evaluation := func(title, date string) string {
		return document("titel = \"" + title + "\"\ndatum = " + date + "\nmet = \"ouders\"")
	}
	texts := map[string]string{
		"school.toml":        schooltest.School,
		"activiteiten/a.md":  activity("Startgesprek", "datum = 2026-09-15\nvorm = \"gesprek\"\nstatus = \"geweest\""),
		"activiteiten/b.md":  activity("Feest", "datum = 2026-11-24\nvorm = \"feest\""),
		"activiteiten/c.md":  activity("Vorig gesprek", "datum = 2025-09-15\nvorm = \"gesprek\"\nstatus = \"geweest\""),
		"activiteiten/d.md":  activity("Volgend jaar", "datum = 2027-09-07"),
		"evaluaties/juli.md": evaluation("In juli", "2026-07-31"),
		"evaluaties/aug.md":  evaluation("In augustus", "2026-08-01"),
		"evaluaties/nov.md":  evaluation("In november", "2026-11-10"),
	}
	site := on(t, "2026-11-22", texts)
	plan := seen(t, site, "jaarplan/")
	wantLines(t, plan.under("Gesprekken met ouders").links(), "Startgesprek")
	wantLines(t, plan.under("Evaluaties").links(), "In augustus", "In november")
	wantLines(t, plan.under("Andere jaren").links(), "Jaarplan 2027-2028", "Jaarplan 2025-2026")
	plan.want(t, []string{"Alles van deze maand"})
	months := plan.under("Maand").links()
	wantLines(t, months, "augustus 2026", "september 2026", "oktober 2026", "november 2026", "december 2026", "januari 2027", "februari 2027", "maart 2027", "april 2027", "mei 2027", "juli 2027")

	past := seen(t, site, "jaarplan/2025-2026/")
	wantLines(t, past.under("Evaluaties").links(), "In juli")
	past.want(t, nil, "Alles van deze maand", "De volgende evaluatie")

	texts["evaluaties/mei.md"] = evaluation("In mei", "2027-05-01") // the next is due in the year after
	late := seen(t, on(t, "2027-06-01", texts), "jaarplan/")
	late.want(t, []string{"In mei"}, "De volgende evaluatie")
}

// The focus points stand under their school year, the newest year first.
func TestFocusPointsByYear(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":       schooltest.School,
		"speerpunten/a.md":  focusPoint("Vorig", "kort", "schooljaar = \"2025-2026\""),
		"speerpunten/b.md":  focusPoint("Nu", "kort", "herkomst = \"a\""),
		"speerpunten/c.md":  focusPoint("Straks", "kort", "schooljaar = \"2027-2028\""),
		"activiteiten/a.md": activity("Voorlezen", "datum = 2026-12-01\nspeerpunt = \"b\""),
	})
	wantLines(t, seen(t, site, "speerpunten/").lists("h2"), "Schooljaar 2027-2028: Straks", "Schooljaar 2026-2027: Nu", "Schooljaar 2025-2026: Vorig")
	point := seen(t, site, "speerpunten/b/")
	wantLines(t, point.under("Activiteiten bij dit speerpunt").links(), "Voorlezen")
	point.under("Schooljaar").want(t, []string{"2026-2027"})
	seen(t, site, "speerpunten/a/").under("Schooljaar").want(t, []string{"2025-2026"})
	wantLines(t, seen(t, site, "jaarplan/").under("Speerpunten").links(), "Nu")
}

// A focus point tells how many of its steps are done, and draws a part for each, wherever it is shown.
func TestStepsOfFocusPoint(t *testing.T) {
	const steps = "[[stappen]]\nwat = \"Boeken kopen\"\ngedaan = true\n[[stappen]]\nwat = \"Lezen\"\nklaar_op = 2027-01-22\n[[stappen]]\nwat = \"Vieren\"\n"
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":      schooltest.School,
		"speerpunten/a.md": focusPoint("Lezen", "kort", "status = \"bezig\"\n"+steps),
		"speerpunten/b.md": focusPoint("Rekenen", "kort", ""),
	})
	for _, address := range []string{"speerpunten/a/", "speerpunten/", "jaarplan/", ""} {
		page := seen(t, site, address)
		page.want(t, []string{"mee bezig", "1 van 3 stappen gedaan"})
		if done, open := len(page.classed("done")), len(page.classed("open")); done != 1 || open != 2 {
			t.Errorf("%q draws %d steps that are done and %d that are not", address, done, open)
		}
	}
	seen(t, site, "speerpunten/b/").want(t, []string{"Stand nieuw"}, "stappen gedaan")
}

package check_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/check"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

const school = `naam = "De Wilg"
plaats = "Zeist"
regio = "midden"
schooljaar = "2026-2027"
groepen = ["1", "2"]
telefoon = "030 - 555 01 00"
`

// files are the files of a test, by name.
type files map[string]string

// doc makes a document of its front matter and its body.
func doc(front string, body ...string) string {
	return "+++\n" + front + "\n+++\n" + strings.Join(body, "\n")
}

// activity makes an activity of what differs from an ordinary one.
func activity(date, front string) string {
	return doc("titel = \"Activiteit\"\n" + date + "\n" + front)
}

// programme gives three activities that leave nothing to ask.
func programme() files {
	return files{
		"activiteiten/a.md": activity("datum = 2027-01-12", "partnerschappen = [\"formeel\"]\nvoor = [\"nieuwe ouders\"]\ntalen = [\"ar\"]"),
		"activiteiten/b.md": activity("datum = 2027-03-09", "partnerschappen = [\"informeel\"]"),
		"activiteiten/c.md": activity("data = [2026-11-24, 2026-09-08, 2027-05-18]", "partnerschappen = [\"didactisch\"]"),
		"activiteiten/d.md": doc("titel = \"Startgesprek\"\ndatum = 2027-02-09\npartnerschappen = [\"pedagogisch\"]\nvorm = \"gesprek\""),
		"activiteiten/e.md": activity("datum = 2027-02-02", "partnerschappen = [\"maatschappelijk\"]"),
	}
}

// council is a parents' council of what differs from an ordinary one.
func council(front string) files {
	return files{"overleg/or.md": doc("titel = \"Ouderraad\"\nsoort = \"ouderraad\"\n" + front)}
}

// with adds files to others, and takes away those that are empty.
func (f files) with(more files) files {
	for path, text := range more {
		if f[path] = text; text == "" {
			delete(f, path)
		}
	}
	return f
}

// question is a case for one code: the lines with that code, without it.
type question struct {
	name  string
	code  string
	files files
	want  []string
}

func (q question) ask(t *testing.T) {
	if q.files["school.toml"] == "" {
		q.files["school.toml"] = school
	}
	all := foundIn(q.files)
	var asked []problem.Problem
	for _, found := range all {
		if found.Rule.Code == q.code {
			asked = append(asked, found)
			provoked[found.Rule] = true
		}
	}
	got := lines(asked)
	for i, line := range got {
		got[i] = strings.Replace(line, " "+q.code+":", "", 1)
	}
	if !slices.Equal(got, q.want) {
		t.Errorf("%s\n got: %s\nwant: %s\nall: %s", q.code, strings.Join(got, "\n      "), strings.Join(q.want, "\n      "), strings.Join(lines(all), "\n     "))
	}
}

func ask(t *testing.T, questions []question) {
	for _, q := range questions {
		t.Run(q.code+"/"+q.name, q.ask)
	}
}

func TestBalance(t *testing.T) {
	ask(t, []question{
		{"good", "partnerschap-zonder-activiteit", programme(), nil},
		{"all", "partnerschap-zonder-activiteit", files{},
			[]string{"school.toml:4:14: In schooljaar 2026-2027 staat nog geen activiteit bij maatschappelijk partnerschap, pedagogisch partnerschap, didactisch partnerschap, formeel partnerschap en informeel partnerschap."}},
		{"one, cancelled, in its own document", "partnerschap-zonder-activiteit", programme().with(files{
			"activiteiten/a.md":          activity("datum = 2027-01-12", "partnerschappen = [\"formeel\"]\nstatus = \"afgelast\""),
			"activiteiten/f.md":          activity("datum = 2027-01-12", "partnerschappen = [\"informeel\", \"formeel\"]"),
			"activiteiten/g.md":          activity("datum = 2026-01-13", "partnerschappen = [\"formeel\"]"),
			"partnerschappen/formeel.md": doc("titel = \"Meebeslissen\"\nbelofte = \"Uw stem telt.\""),
		}), []string{"partnerschappen/formeel.md:2:9: In schooljaar 2026-2027 staat nog geen activiteit bij Meebeslissen."}},
		{"a broken activity might have been it", "partnerschap-zonder-activiteit", files{"activiteiten/a.md": "+++\ntitel = \n+++\n"}, nil},
		{"a wrong partnership might have been it", "partnerschap-zonder-activiteit", files{"activiteiten/a.md": activity("datum = 2027-01-12", `partnerschappen = "formeeel"`)}, nil},
		{"without a school", "partnerschap-zonder-activiteit", files{"school.toml": "naam = \n"}, nil},

		{"good", "activiteiten-uit-balans", programme(), nil},
		{"three", "activiteiten-uit-balans", files{
			"activiteiten/a.md": activity("datum = 2027-01-12", `partnerschappen = "formeel"`),
			"activiteiten/b.md": activity("datum = 2027-01-13", `partnerschappen = "formeel"`),
		}, nil},
		{"four", "activiteiten-uit-balans", files{
			"activiteiten/a.md": activity("datum = 2027-01-12", `partnerschappen = "formeel"`),
			"activiteiten/b.md": activity("datum = 2027-01-13", `partnerschappen = "formeel"`),
			"activiteiten/c.md": activity("datum = 2027-01-14", `partnerschappen = ["formeel", "informeel"]`),
			"activiteiten/d.md": activity("datum = 2027-01-15", `partnerschappen = "informeel"`),
		}, []string{"school.toml:4:14: Van de 4 activiteiten in schooljaar 2026-2027 horen er 3 bij formeel partnerschap: meer dan de helft."}},

		{"good", "groep-zonder-activiteit", programme(), nil},
		{"one", "groep-zonder-activiteit", files{
			"activiteiten/a.md": activity("datum = 2027-01-12", "partnerschappen = \"formeel\"\ngroepen = [\"1\"]"),
			"activiteiten/b.md": activity("datum = 2027-01-13", "partnerschappen = \"formeel\"\ngroepen = [\"1\"]"),
			"activiteiten/c.md": activity("datum = 2027-01-14", "partnerschappen = \"formeel\"\ngroepen = [\"1\"]"),
		}, []string{"school.toml:5:11: Voor groep 2 is er in schooljaar 2026-2027 nog geen activiteit."}},
		{"only just begun", "groep-zonder-activiteit", files{
			"activiteiten/a.md": activity("datum = 2027-01-12", "partnerschappen = \"formeel\"\ngroepen = [\"1\"]"),
		}, nil},

		{"good", "periode-zonder-activiteit", programme(), nil},
		{"one", "periode-zonder-activiteit", programme().with(files{
			"activiteiten/c.md": activity("data = [2026-11-24, 2026-09-08]", `partnerschappen = "didactisch"`),
		}), []string{"school.toml:4:14: Tussen twee vakanties is er niets te doen voor ouders: 3 mei 2027 tot en met 16 juli 2027."}},
		{"a vague month", "periode-zonder-activiteit", programme().with(files{
			"activiteiten/c.md": activity("data = [2026-11-24, 2026-09-08]", `partnerschappen = "didactisch"`),
			"activiteiten/f.md": activity("wanneer = \"medio mei\"\nmaand = \"2027-05\"", `partnerschappen = "didactisch"`),
		}), nil},

		{"good", "niets-voor-nieuwe-ouders", programme(), nil},
		{"none", "niets-voor-nieuwe-ouders", programme().with(files{"activiteiten/a.md": ""}),
			[]string{"school.toml:4:14: In schooljaar 2026-2027 is er geen activiteit voor nieuwe ouders."}},
		{"good", "niets-in-andere-taal", programme(), nil},
		{"none", "niets-in-andere-taal", programme().with(files{"activiteiten/a.md": activity("datum = 2027-01-12", "partnerschappen = [\"formeel\"]\ntalen = \"nl\"")}),
			[]string{"school.toml:4:14: In schooljaar 2026-2027 is er geen activiteit met hulp voor ouders die een andere taal spreken."}},

		{"good", "speerpunt-zonder-activiteit", programme().with(files{
			"speerpunten/lezen.md": doc("titel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer lezen.\"\ntermijn = \"kort\""),
			"activiteiten/f.md":    activity("datum = 2027-01-12", "partnerschappen = \"formeel\"\nspeerpunt = \"lezen\""),
		}), nil},
		{"one", "speerpunt-zonder-activiteit", programme().with(files{
			"speerpunten/lezen.md":  doc("titel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer lezen.\"\ntermijn = \"kort\""),
			"speerpunten/klaar.md":  doc("titel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer lezen.\"\ntermijn = \"kort\"\nstatus = \"klaar\""),
			"speerpunten/straks.md": doc("titel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer lezen.\"\ntermijn = \"kort\"\nschooljaar = \"2027-2028\""),
		}), []string{"speerpunten/lezen.md:2:9: Aan het speerpunt “Lezen” werkt nog geen enkele activiteit."}},
	})
}

func TestTime(t *testing.T) {
	at := func(date string, front ...string) files {
		return files{"activiteiten/a.md": activity(date, "partnerschappen = \"formeel\"\n"+strings.Join(front, "\n"))}
	}
	free := func(lines string) files {
		return files{"school.toml": school + "[[studiedag]]\ndatum = 2027-03-10\n" + lines + "\n"}
	}
	ask(t, []question{
		{"open", "in-vakantie", at("datum = 2026-12-18"), nil},
		{"day care is open", "in-vakantie", at("datum = 2026-12-22").with(files{"school.toml": school + "soort = \"opvang\"\n"}), nil},
		{"day care that closes", "in-vakantie", at("datum = 2026-12-22").with(files{"school.toml": school + "soort = \"opvang\"\n[[vakantie]]\nnaam = \"Kerstvakantie\"\nvan = 2026-12-21\ntot = 2027-01-01\n"}),
			[]string{"activiteiten/a.md:3:9: 22 december 2026 valt in een schoolvakantie: Kerstvakantie."}},
		{"day care at Christmas", "op-feestdag", at("datum = 2026-12-25").with(files{"school.toml": school + "soort = \"opvang\"\n"}), []string{"activiteiten/a.md:3:9: 25 december 2026 is een feestdag: Eerste kerstdag."}},
		{"one", "in-vakantie", at("datum = 2026-12-22"), []string{"activiteiten/a.md:3:9: 22 december 2026 valt in een schoolvakantie: Kerstvakantie."}},
		{"of a row", "in-vakantie", at("data = [2027-02-16, 2027-02-24]"), []string{"activiteiten/a.md:3:21: 24 februari 2027 valt in een schoolvakantie: Voorjaarsvakantie."}},
		{"end of a period", "in-vakantie", at("periode = { van = 2027-02-16, tot = 2027-02-24 }"), []string{"activiteiten/a.md:3:37: 24 februari 2027 valt in een schoolvakantie: Voorjaarsvakantie."}},
		{"around it", "in-vakantie", at("periode = { van = 2027-02-16, tot = 2027-03-05 }"), []string{"activiteiten/a.md:3:11: 20 februari 2027 valt in een schoolvakantie: Voorjaarsvakantie."}},
		{"around a whole season", "in-vakantie", at("periode = { van = 2027-02-01, tot = 2027-03-19 }"), nil},
		{"all of it", "in-vakantie", at("periode = { van = 2026-12-22, tot = 2026-12-29 }"), []string{"activiteiten/a.md:3:19: 22 december 2026 valt in een schoolvakantie: Kerstvakantie."}},
		{"around it, at home", "in-vakantie", at("periode = { van = 2027-02-16, tot = 2027-03-05 }", `vorm = "thuis"`), nil},
		{"at home", "in-vakantie", at("periode = { van = 2027-02-22, tot = 2027-02-26 }", `vorm = "thuis"`), nil},
		{"cancelled", "in-vakantie", at("datum = 2026-12-22", `status = "afgelast"`), nil},
		{"the school's own", "in-vakantie", at("datum = 2027-05-10").with(files{"school.toml": school + "[[vakantie]]\nnaam = \"meivakantie\"\nvan = 2027-04-24\ntot = 2027-05-16\n"}),
			[]string{"activiteiten/a.md:3:9: 10 mei 2027 valt in een schoolvakantie: meivakantie."}},

		{"one", "op-feestdag", at("datum = 2027-05-17"), []string{"activiteiten/a.md:3:9: 17 mei 2027 is een feestdag: Tweede pinksterdag."}},
		{"a camp over Ascension Day", "op-feestdag", at("periode = { van = 2027-05-05, tot = 2027-05-07 }"), []string{
			"activiteiten/a.md:3:11: 6 mei 2027 is een feestdag: Hemelvaartsdag.", "activiteiten/a.md:3:19: 5 mei 2027 is een feestdag: Bevrijdingsdag.",
		}},
		{"two weeks with a Monday off", "op-feestdag", at("periode = { van = 2027-05-10, tot = 2027-05-21 }"), nil},
		{"Good Friday", "op-feestdag", at("datum = 2027-03-26"), []string{"activiteiten/a.md:3:9: 26 maart 2027 is Goede Vrijdag. Is de school dan open?"}},
		{"none", "op-feestdag", at("datum = 2027-05-18"), nil},

		{"one", "op-studiedag", at("datum = 2027-03-10").with(files{"school.toml": school + "[[studiedag]]\ndatum = 2027-03-10\n"}),
			[]string{"activiteiten/a.md:3:9: Op 10 maart 2027 heeft het team een studiedag en zijn de kinderen vrij."}},
		{"within a week", "op-studiedag", at("periode = { van = 2027-03-08, tot = 2027-03-12 }").with(files{"school.toml": school + "[[studiedag]]\ndatum = 2027-03-10\n"}),
			[]string{"activiteiten/a.md:3:11: Op 10 maart 2027 heeft het team een studiedag en zijn de kinderen vrij."}},
		{"for the team", "op-studiedag", at("datum = 2027-03-10", `voor = "team"`).with(files{"school.toml": school + "[[studiedag]]\ndatum = 2027-03-10\n"}), nil},

		{"for other groups", "op-studiedag", at("datum = 2027-03-10", `groepen = "2"`).with(free(`groepen = "1"`)), nil},
		{"for the same group", "op-studiedag", at("datum = 2027-03-10", `groepen = "1"`).with(free(`groepen = "1"`)),
			[]string{"activiteiten/a.md:3:9: Op 10 maart 2027 zijn de kinderen dan vrij: groep 1."}},
		{"for the whole school", "op-studiedag", at("datum = 2027-03-10").with(free(`groepen = "1"`)),
			[]string{"activiteiten/a.md:3:9: Op 10 maart 2027 zijn niet alle kinderen op school. Vrij is dan: groep 1."}},
		{"one of a row, for the whole school", "op-studiedag", at("data = [2027-03-09, 2027-03-10]").with(free(`groepen = "1"`)), nil},
		{"for the team, with some groups there", "op-studiedag", at("datum = 2027-03-10", `voor = "team"`).with(free(`groepen = "1"`)), nil},
		{"each group by itself", "op-studiedag", at("datum = 2027-03-10").with(free("groepen = \"1\"\n[[studiedag]]\ndatum = 2027-03-10\ngroepen = \"2\"")),
			[]string{"activiteiten/a.md:3:9: Op 10 maart 2027 zijn de kinderen dan vrij: groep 1."}},
		{"before they go home", "op-studiedag", at("datum = 2027-03-10", `van = "11:30"`).with(free(`van = "12:00"`)), nil},
		{"when they have gone home", "op-studiedag", at("datum = 2027-03-10", `van = "13:00"`).with(free(`van = "12:00"`)),
			[]string{"activiteiten/a.md:3:9: Op 10 maart 2027 zijn de kinderen dan vrij: vanaf 12:00 uur."}},
		{"in the evening", "op-studiedag", at("datum = 2027-03-10", `van = "19:30"`).with(free(`van = "12:00"`)), nil},
		{"at a time that is not known", "op-studiedag", at("datum = 2027-03-10").with(free(`van = "12:00"`)), nil},
		{"before they come", "op-studiedag", at("datum = 2027-03-10", `van = "08:30"`, `groepen = "1"`).with(free("tot = \"10:00\"\ngroepen = \"1\"")),
			[]string{"activiteiten/a.md:3:9: Op 10 maart 2027 zijn de kinderen dan vrij: groep 1, tot 10:00 uur."}},
		{"when they have come", "op-studiedag", at("datum = 2027-03-10", `van = "10:00"`).with(free(`tot = "10:00"`)), nil},
		{"open on purpose", "op-feestdag", at("data = [2027-03-26, 2027-05-05]").with(files{"school.toml": school + "[[lesdag]]\ndatum = 2027-03-26\n[[vakantie]]\nnaam = \"Meivakantie\"\nvan = 2027-04-17\ntot = 2027-05-02\n[[lesdag]]\ndatum = 2027-05-05\n"}), nil},

		{"one", "in-weekend", at("datum = 2027-01-16"), []string{"activiteiten/a.md:3:9: 16 januari 2027 is een zaterdag."}},
		{"within a period", "in-weekend", at("periode = { van = 2027-01-11, tot = 2027-01-22 }"), nil},

		{"later", "buiten-schooljaar", at("datum = 2028-09-12"), []string{"activiteiten/a.md:3:9: 12 september 2028 ligt ver buiten het schooljaar 2026-2027."}},
		{"next year", "buiten-schooljaar", at("datum = 2028-06-13"), nil},
		{"history", "buiten-schooljaar", at("datum = 2024-06-13").with(files{"visie.md": doc("titel = \"Visie\"\nvastgesteld = 2023-11-01")}), nil},
		{"before history", "buiten-schooljaar", at("datum = 2004-06-15").with(files{"visie.md": doc("titel = \"Visie\"\nvastgesteld = 2023-11-01")}),
			[]string{"activiteiten/a.md:3:9: 15 juni 2004 ligt ver buiten het schooljaar 2026-2027."}},
		{"beside a rule", "dag-van-vorig-jaar", at("herhaling = \"elke eerste dinsdag\"\nverplaatst_van = 2026-06-09", "aanmelden = \"bij de deur\"\naanmelden_voor = 2026-06-01"), []string{
			"activiteiten/a.md:4:18: “Activiteit” krijgt elk schooljaar nieuwe dagen en is nu van 2026-2027, maar 9 juni 2026 bij “verplaatst_van” is van daarvoor.",
			"activiteiten/a.md:7:18: “Activiteit” krijgt elk schooljaar nieuwe dagen en is nu van 2026-2027, maar 1 juni 2026 bij “aanmelden_voor” is van daarvoor.",
		}},
		{"beside a rule of a year", "dag-van-vorig-jaar", at("herhaling = \"elke dinsdag\"\nperiode = { van = 2026-03-03, tot = 2026-06-09 }\nverplaatst_van = 2026-06-10"), nil},
		{"vague", "buiten-schooljaar", at("wanneer = \"medio mei\"\nmaand = \"2036-05\""), []string{"activiteiten/a.md:4:9: 2036-05 ligt ver buiten het schooljaar 2026-2027."}},

		{"summary", "weekdag-klopt-niet", at("datum = 2026-12-08", `samenvatting = "Kom op woensdagavond 8 december!"`),
			[]string{"activiteiten/a.md:5:24: “woensdagavond 8 december” kan niet: 8 december 2026 is een dinsdag."}},
		{"body", "weekdag-klopt-niet", files{"paginas/a.md": doc(`titel = "A"`, "Tot *dinsdag* 9 september\n2026 of **Donderdag, de 10e sept. 2026**.")},
			[]string{"paginas/a.md:4:6: “dinsdag 9 september 2026” kan niet: 9 september 2026 is een woensdag."}},
		{"right", "weekdag-klopt-niet", at("datum = 2026-12-08", `samenvatting = "Kom op dinsdag 8 december 2026, dinsdagmiddag 15 december of woensdag 25 november."`), nil},
		{"before the summer of an activity in September", "weekdag-klopt-niet", at("datum = 2026-09-08", "status = \"geweest\"\nsamenvatting = \"Geef u op voor vrijdag 26 juni.\""), nil},
		{"of January, and short", "weekdag-klopt-niet", files{"paginas/a.md": doc(`titel = "A"`, "Op maandag 4 januari, vrijdag 5 januari 2027 of dinsdag 3 mrt. 2027.")}, []string{
			"paginas/a.md:4:23: “vrijdag 5 januari 2027” kan niet: 5 januari 2027 is een dinsdag.",
			"paginas/a.md:4:49: “dinsdag 3 mrt. 2027” kan niet: 3 maart 2027 is een woensdag.",
		}},
		{"some year nearby", "weekdag-klopt-niet", files{"paginas/a.md": doc(`titel = "A"`, "De MR stemde in op dinsdag 23 juni.")}, nil},
		{"no year nearby", "weekdag-klopt-niet", files{"paginas/a.md": doc(`titel = "A"`, "De MR stemde in op zaterdag 23 juni.")},
			[]string{"paginas/a.md:4:20: “zaterdag 23 juni” kan niet: 23 juni 2027 is een woensdag."}},
		{"the year of the file's name", "weekdag-klopt-niet", files{"paginas/notulen-2023-02-21.md": doc(`titel = "A"`, "Op dinsdag 21 februari.\n\nOp woensdag 21 februari.")},
			[]string{"paginas/notulen-2023-02-21.md:6:4: “woensdag 21 februari” kan niet: 21 februari 2023 is een dinsdag."}},
		{"the year of the heading", "weekdag-klopt-niet", files{"paginas/a.md": doc(`titel = "Notulen 2020"`, "Op zaterdag 22 februari.\n\n## 2022-2023\n\nOp dinsdag 21 februari en zaterdag 22 februari.")},
			[]string{"paginas/a.md:8:27: “zaterdag 22 februari” kan niet: 22 februari 2023 is een woensdag."}},
		{"no day", "weekdag-klopt-niet", files{"paginas/a.md": doc(`titel = "A"`, "Op maandag 2 keer 30 februari, dinsdag 31 juni, Verjaardag 8 september en op de woensdag van 12 mei.")}, nil},

		{"short names and numbers", "weekdag-klopt-niet", files{"paginas/a.md": doc(`titel = "Koffie op wo. 08-12-2026"`,
			"Ma 9 februari 2027, dinsdag 09-02-2027, di 9/2/2027 en dinsdag 2027-02-09.\n\nMa 10 februari 2027, (woensdagavond, 09-02-27), Do. 9.2.2027, vrijdag (2027-02-09) en “za\u00a09\u00a0febr.\u00a02027”.")}, []string{
			"paginas/a.md:2:20: “wo. 08-12-2026” kan niet: 8 december 2026 is een dinsdag.",
			"paginas/a.md:4:1: “Ma 9 februari 2027” kan niet: 9 februari 2027 is een dinsdag.",
			"paginas/a.md:6:1: “Ma 10 februari 2027” kan niet: 10 februari 2027 is een woensdag.",
			"paginas/a.md:6:23: “woensdagavond, 09-02-27” kan niet: 9 februari 2027 is een dinsdag.",
			"paginas/a.md:6:49: “Do. 9.2.2027” kan niet: 9 februari 2027 is een dinsdag.",
			"paginas/a.md:6:63: “vrijdag 2027-02-09” kan niet: 9 februari 2027 is een dinsdag.",
			"paginas/a.md:6:88: “za 9 febr. 2027” kan niet: 9 februari 2027 is een dinsdag.",
		}},
		{"no date in numbers", "weekdag-klopt-niet", files{"paginas/a.md": doc(`titel = "A"`, "Op dinsdag 3-4 uur, woensdag 12.15 uur, vrijdag 3/4, ma 06-31-2027, Zo 10 minuten, donderdag 40-02-2027, in groep 5/6/7 en Roma 9 februari 2027.")}, nil},

		{"a trip that parents pay for", "bijdrage-verplicht", at("datum = 2027-06-03\nkosten = 30", "+++\nWie niet betaalt, gaat niet mee. Betaalt u niet, dan gaat uw kind toch mee."),
			[]string{"activiteiten/a.md:7:1: Hier lijkt een kind niet mee te mogen doen als ouders niet betalen: “Wie niet betaalt, gaat niet mee”."}},
		{"a trip for free", "bijdrage-verplicht", at("datum = 2027-06-03", "+++\nWie niet betaalt, gaat niet mee."), nil},

		{"until far away", "buiten-schooljaar", at("periode = { van = 2027-01-19, tot = 2072-01-21 }"), []string{"activiteiten/a.md:3:37: 21 januari 2072 ligt ver buiten het schooljaar 2026-2027."}},
		{"free for years", "studiedag-klopt-niet", files{"school.toml": school + "[[studiedag]]\nperiode = { van = 2027-02-08, tot = 2028-02-10 }\n"},
			[]string{"school.toml:8:37: Deze vrije dagen duren van 8 februari 2027 tot en met 10 februari 2028. Zo lang kan niet, en daarom tellen zij niet."}},

		{"meetings", "in-vakantie", council("data = [2026-10-20, 2027-01-21, 2027-02-22]\n[[vergadering]]\ndatum = 2026-12-22\n[[vergadering]]\ndatum = 2026-12-23\nactiviteit = \"a\""),
			[]string{"overleg/or.md:4:33: 22 februari 2027 valt in een schoolvakantie: Voorjaarsvakantie.", "overleg/or.md:6:9: 22 december 2026 valt in een schoolvakantie: Kerstvakantie."}},
		{"meeting", "op-feestdag", council("data = [2027-05-06]"), []string{"overleg/or.md:4:9: 6 mei 2027 is een feestdag: Hemelvaartsdag."}},
		{"meeting", "in-weekend", council("data = [2027-01-23]"), []string{"overleg/or.md:4:9: 23 januari 2027 is een zaterdag."}},
		{"meeting", "buiten-schooljaar", council("data = [2019-01-23, 2072-01-21]"), []string{"overleg/or.md:4:21: 21 januari 2072 ligt ver buiten het schooljaar 2026-2027."}},

		{"two", "twee-ouderavonden", files{
			"activiteiten/a.md": activity("datum = 2027-01-12", "partnerschappen = \"formeel\"\nvorm = \"ouderavond\""),
			"activiteiten/b.md": activity("data = [2027-01-19, 2027-01-12]", "partnerschappen = \"formeel\"\nvorm = \"ouderavond\""),
			"activiteiten/c.md": activity("datum = 2027-01-12", "partnerschappen = \"formeel\"\nvorm = \"ouderavond\"\nstatus = \"afgelast\""),
			"activiteiten/d.md": activity("datum = 2027-01-12", "partnerschappen = \"formeel\"\nvorm = \"feest\""),
		}, []string{"activiteiten/b.md:3:21: Op 12 januari 2027 is er nog een ouderavond: “Activiteit”."}},

		{"period", "einde-voor-begin", at("periode = { van = 2027-01-19, tot = 2027-01-12 }"), []string{"activiteiten/a.md:3:37: Het einde (12 januari 2027) ligt voor het begin (19 januari 2027)."}},
		{"time", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"14:30\"\ntot = \"9:30\""), []string{"activiteiten/a.md:5:7: Het einde (09:30) ligt voor het begin (14:30)."}},
		{"evening", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"20:30\"\ntot = \"19:30\""), []string{"activiteiten/a.md:5:7: Het einde (19:30) ligt voor het begin (20:30)."}},
		{"at once", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"9:30\"\ntot = \"09:30\""), []string{"activiteiten/a.md:5:7: Het einde (09:30) is ook het begin."}},
		{"until the morning", "einde-voor-begin", at("data = [2027-01-19, 2027-01-26]\nvan = \"22:00\"\ntot = \"9:00\""), []string{"activiteiten/a.md:5:7: Dit begint om 22:00 en eindigt de volgende dag om 09:00."}},
		{"after midnight", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"20:00\"\ntot = \"1:00\""), nil},
		{"at midnight", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"14:00\"\ntot = \"24:00\""), nil},
		{"at midnight, as clocks have it", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"14:00\"\ntot = \"00:00\""), nil},
		{"over several days", "einde-voor-begin", at("periode = { van = 2027-01-19, tot = 2027-01-20 }\nvan = \"19:30\"\ntot = \"9:30\""), nil},
		{"own holiday", "einde-voor-begin", files{"school.toml": school + "[[vakantie]]\nnaam = \"Carnaval\"\nvan = 2027-02-09\ntot = 2027-02-08\n"},
			[]string{"school.toml:10:7: Het einde (8 februari 2027) ligt voor het begin (9 februari 2027)."}},

		{"yesterday", "voorbij-maar-gepland", at("datum = 2026-11-21"), []string{"activiteiten/a.md:3:9: “Activiteit” is voorbij, maar staat nog als gepland op de site."}},
		{"today", "voorbij-maar-gepland", at("datum = 2026-11-22"), nil},
		{"the last one counts", "voorbij-maar-gepland", at("data = [2026-11-10, 2026-11-24]", `status = "gepland"`), nil},
		{"held", "voorbij-maar-gepland", at("datum = 2026-11-21", `status = "geweest"`), nil},
		{"a month", "voorbij-maar-gepland", at("wanneer = \"oktober\"\nmaand = \"2026-10\"", `status = "gepland"`), []string{"activiteiten/a.md:6:10: “Activiteit” is voorbij, maar staat nog als gepland op de site."}},

		{"other", "eigen-vakantie", files{"school.toml": school + "[[vakantie]]\nnaam = \"Meivakantie\"\nvan = 2027-04-24\ntot = 2027-05-09\n"},
			[]string{"school.toml:10:7: Uw meivakantie is anders dan de landelijke: die duurt van 24 april 2027 tot en met 2 mei 2027."}},
		{"later", "eigen-vakantie", files{"school.toml": school + "[[vakantie]]\nnaam = \"Meivakantie\"\nvan = 2027-04-26\ntot = 2027-05-09\n"},
			[]string{"school.toml:9:7: Uw meivakantie is anders dan de landelijke: die duurt van 24 april 2027 tot en met 2 mei 2027."}},
		{"equal, and one more", "eigen-vakantie", files{"school.toml": school + "[[vakantie]]\nnaam = \"Meivakantie\"\nvan = 2027-04-24\ntot = 2027-05-02\n[[vakantie]]\nnaam = \"Carnaval\"\nvan = 2027-02-08\ntot = 2027-02-09\n"}, nil},

		{"signing up after it", "aanmelden-te-laat", at("datum = 2027-01-12\naanmelden = \"a@school.example\"\naanmelden_voor = 2027-01-13"), []string{"activiteiten/a.md:5:18: Aanmelden kan tot en met 13 januari 2027, maar “Activiteit” is dan al geweest: 12 januari 2027."}},
		{"signing up until the day itself", "aanmelden-te-laat", at("datum = 2027-01-12\naanmelden = \"a@school.example\"\naanmelden_voor = 2027-01-12"), nil},
		{"vague", "datum-vaag", at("wanneer = \"medio mei\"\nmaand = \"2027-05\""), []string{"activiteiten/a.md:3:11: “medio mei” kunnen ouders niet in hun agenda zetten."}},
		{"held", "datum-vaag", at("wanneer = \"medio mei\"\nmaand = \"2027-05\"", `status = "geweest"`), nil},
	})
}

func TestDated(t *testing.T) {
	at := func(name, title, date string, front ...string) files {
		return files{name: doc("titel = \"" + title + "\"\npartnerschappen = \"formeel\"\n" + date + "\n" + strings.Join(front, "\n"))}
	}
	report := func(name, title, date string, front ...string) files {
		return files{name: doc("titel = \"" + title + "\"\n" + date + "\n" + strings.Join(front, "\n"))}
	}
	const koffie = "activiteiten/koffie.md"
	ask(t, []question{
		{"evaluation", "verslag-in-toekomst", report("evaluaties/mei.md", "Mei", "datum = 2027-05-01"), []string{"evaluaties/mei.md:3:9: “Mei” vertelt van 1 mei 2027, en die dag moet nog komen."}},
		{"checklist", "verslag-in-toekomst", report("checklist/c.md", "C", "datum = 2026-11-23"), []string{"checklist/c.md:3:9: “C” vertelt van 23 november 2026, en die dag moet nog komen."}},
		{"vision", "verslag-in-toekomst", report("visie.md", "Visie", "vastgesteld = 2027-05-01"), []string{"visie.md:3:15: “Visie” vertelt van 1 mei 2027, en die dag moet nog komen."}},
		{"today", "verslag-in-toekomst", report("wensen/w.md", "W", "datum = 2026-11-22"), nil},
		{"the name tells", "verslag-in-toekomst", report("evaluaties/2026-05-01.md", "Mei", "datum = 2027-05-01"), nil},
		{"an activity is a plan", "verslag-in-toekomst", at(koffie, "Koffie", "datum = 2027-05-11"), nil},

		{"later", "geweest-in-toekomst", at(koffie, "Koffie", "datum = 2027-05-11", `status = "geweest"`), []string{"activiteiten/koffie.md:5:10: “Koffie” staat op geweest, maar is pas op 11 mei 2027."}},
		{"begun", "geweest-in-toekomst", at(koffie, "Koffie", "data = [2026-11-10, 2027-05-11]", `status = "geweest"`), nil},

		{"evaluation", "naam-andere-dag", report("evaluaties/2026-05-01.md", "Mei", "datum = 2027-05-01"), []string{"evaluaties/2026-05-01.md:3:9: De naam van het bestand zegt 1 mei 2026, en hier staat 1 mei 2027."}},
		{"activity", "naam-andere-dag", at("activiteiten/koffie-2027-01-12.md", "Koffie", "datum = 2027-01-19"), []string{"activiteiten/koffie-2027-01-12.md:4:9: De naam van het bestand zegt 12 januari 2027, en hier staat 19 januari 2027."}},
		{"the day first", "naam-andere-dag", at("activiteiten/12-1-2027-koffie.md", "Koffie", "datum = 2027-01-19"), []string{"activiteiten/12-1-2027-koffie.md:4:9: De naam van het bestand zegt 12 januari 2027, en hier staat 19 januari 2027."}},
		{"its own day first", "naam-andere-dag", at("activiteiten/koffie-19-01-2027.md", "Koffie", "datum = 2027-01-19"), nil},
		{"one of a row", "naam-andere-dag", at("activiteiten/2027-01-19-koffie.md", "Koffie", "data = [2027-01-12, 2027-01-19]"), nil},
		{"within a period", "naam-andere-dag", at("activiteiten/2027-01-13.md", "Koffie", "periode = { van = 2027-01-12, tot = 2027-01-19 }"), nil},
		{"the same, and one more that day", "naam-andere-dag", report("evaluaties/2026-05-01-2.md", "Mei", "datum = 2026-05-01"), nil},
		{"no day", "naam-andere-dag", at("activiteiten/koffie-2026-2027.md", "Koffie", "datum = 2026-12-01").with(at("activiteiten/2027-13-40.md", "Koffie", "datum = 2026-12-01")), nil},
		{"vague", "naam-andere-dag", at("activiteiten/2027-01-12.md", "Koffie", "wanneer = \"ooit\""), nil},

		{"another", "titel-andere-dag", at(koffie, "Koffie op 12 januari", "datum = 2027-01-19"), []string{"activiteiten/koffie.md:2:9: De titel zegt “12 januari”, maar de datum is 19 januari 2027."}},
		{"in numbers", "titel-andere-dag", at(koffie, "Koffie (di 12-01-2027)", "datum = 2027-01-19"), []string{"activiteiten/koffie.md:2:9: De titel zegt “12-01-2027”, maar de datum is 19 januari 2027."}},
		{"another year", "titel-andere-dag", report("evaluaties/e.md", "Evaluatie 10 november 2025", "datum = 2026-11-10"), []string{"evaluaties/e.md:2:9: De titel zegt “10 november 2025”, maar de datum is 10 november 2026."}},
		{"its own", "titel-andere-dag", at(koffie, "Koffie op dinsdag 19 jan", "datum = 2027-01-19"), nil},
		{"both", "titel-andere-dag", at(koffie, "Koffie op 12 en 19 januari 2027", "data = [2027-01-12, 2027-01-19]"), nil},
		{"within a period", "titel-andere-dag", at(koffie, "Startgesprekken 7 t/m 18 september", "periode = { van = 2026-09-07, tot = 2026-09-18 }"), nil},
		{"a last day", "titel-andere-dag", at(koffie, "Inschrijven kan tot 1 oktober", "datum = 2026-09-01"), nil},
		{"a day of the week that is wrong says it", "titel-andere-dag", at(koffie, "Koffie op woensdag 12 januari", "datum = 2027-01-19"), nil},
		{"no day", "titel-andere-dag", at(koffie, "Groep 3 en 4: 10 tips, 2026-2027", "datum = 2027-01-19"), nil},
		{"vague", "titel-andere-dag", at(koffie, "Koffie op 12 januari", "wanneer = \"ooit\""), nil},
	})
}

func TestSchoolYear(t *testing.T) {
	of := func(own string) string { return strings.Replace(school, "2026-2027", own, 1) }
	studyDays := func(days ...string) files {
		return files{"school.toml": school + "[[studiedag]]\ndatum = " + strings.Join(days, "\n[[studiedag]]\ndatum = ") + "\n"}
	}
	holiday := func(name, from, to string) string {
		return "[[vakantie]]\nnaam = \"" + name + "\"\nvan = " + from + "\ntot = " + to + "\n"
	}
	council := func(days string) string { return doc("titel = \"MR\"\nsoort = \"mr\"\ndata = [" + days + "]") }
	point := func(front string) string {
		return doc("titel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer lezen.\"\ntermijn = \"kort\"\n" + front)
	}
	ask(t, []question{
		{"over", "ander-schooljaar", files{"school.toml": of("2024-2025")}, []string{"school.toml:4:14: Schooljaar 2024-2025 is voorbij."}},
		{"this year", "ander-schooljaar", files{"school.toml": school}, nil},
		{"the next", "ander-schooljaar", files{"school.toml": of("2027-2028")}, nil},
		{"far away", "ander-schooljaar", files{"school.toml": of("2062-2063")}, []string{"school.toml:4:14: Schooljaar 2062-2063 begint pas over meer dan een jaar."}},
		{"over, and nothing asked of its programme", "partnerschap-zonder-activiteit", files{"school.toml": of("2025-2026")}, nil},
		{"over, and what is now", "buiten-schooljaar", files{"school.toml": of("2024-2025"), "activiteiten/a.md": activity("datum = 2026-12-08", `partnerschappen = "formeel"`)}, nil},

		{"good", "studiedag-klopt-niet", studyDays("2026-12-11", "2027-09-17", "2027-03-26"), nil},
		{"each", "studiedag-klopt-niet", studyDays("2026-12-25", "2026-12-12", "2016-12-09", "2026-12-11", "2026-12-11", "2026-10-20", "2025-12-11"), []string{
			"school.toml:8:9: Op de studiedag van 25 december 2026 zijn de kinderen al vrij: Eerste kerstdag.",
			"school.toml:10:9: Op de studiedag van 12 december 2026 zijn de kinderen al vrij: zaterdag.",
			"school.toml:12:9: De studiedag van 9 december 2016 valt in schooljaar 2016-2017, en de site gaat over 2026-2027.",
			"school.toml:16:9: De studiedag van 11 december 2026 staat er twee keer.",
			"school.toml:18:9: Op de studiedag van 20 oktober 2026 zijn de kinderen al vrij: Herfstvakantie.",
			"school.toml:20:9: De studiedag van 11 december 2025 valt in schooljaar 2025-2026, en de site gaat over 2026-2027.",
		}},
		{"all of last year", "studiedag-klopt-niet", studyDays("2025-12-11", "2026-03-11"), nil},

		{"several days, a period over a weekend, and for each group", "studiedag-klopt-niet", files{"school.toml": school + "[[studiedag]]\ndata = [2026-12-11, 2027-03-10]\n" +
			"[[studiedag]]\nperiode = { van = 2027-02-05, tot = 2027-02-08 }\n[[studiedag]]\ndatum = 2026-11-20\ngroepen = \"1\"\n[[studiedag]]\ndatum = 2026-11-20\ngroepen = \"2\"\n"}, nil},
		{"several days, and periods", "studiedag-klopt-niet", files{"school.toml": school + "[[studiedag]]\ndata = [2026-12-11, 2026-12-25]\n" +
			"[[studiedag]]\nperiode = { van = 2026-12-24, tot = 2026-12-27 }\n[[studiedag]]\ndata = [2026-11-20, 2026-12-11]\ngroepen = \"1\"\n[[studiedag]]\nperiode = { van = 2029-02-05, tot = 2029-02-08 }\n"}, []string{
			"school.toml:8:21: Op de studiedag van 25 december 2026 zijn de kinderen al vrij: Eerste kerstdag.",
			"school.toml:10:19: Op de studiedag van 24 december 2026 zijn de kinderen al vrij: Kerstvakantie.",
			"school.toml:12:21: De studiedag van 11 december 2026 staat er twee keer.",
			"school.toml:15:19: De studiedag van 5 februari 2029 valt in schooljaar 2028-2029, en de site gaat over 2026-2027.",
		}},
		{"a period that ends before it starts", "einde-voor-begin", files{"school.toml": school + "[[studiedag]]\nperiode = { van = 2027-02-08, tot = 2027-02-05 }\n"},
			[]string{"school.toml:8:37: Het einde (5 februari 2027) ligt voor het begin (8 februari 2027)."}},

		{"a public holiday", "lesdag-klopt-niet", files{"school.toml": school + "[[lesdag]]\ndatum = 2027-03-26\n"}, nil},
		{"an ordinary day, one in a holiday and a study day", "lesdag-klopt-niet", files{"school.toml": school + "[[lesdag]]\ndatum = 2027-03-25\n[[lesdag]]\ndatum = 2026-12-25\n[[lesdag]]\ndatum = 2027-03-26\n[[studiedag]]\ndatum = 2027-03-26\n"}, []string{
			"school.toml:8:9: De lesdag van 25 maart 2027 is geen feestdag: de school is dan al open.",
			"school.toml:10:9: Op de lesdag van 25 december 2026 zijn de kinderen toch vrij: Kerstvakantie.",
			"school.toml:12:9: Op de lesdag van 26 maart 2027 zijn de kinderen toch vrij: studiedag.",
		}},

		{"a new year without", "geen-studiedagen", programme().with(files{"activiteiten/f.md": activity("datum = 2026-01-13", "partnerschappen = \"formeel\"\nstatus = \"geweest\"")}),
			[]string{"school.toml:4:14: In schooljaar 2026-2027 staat nog geen studiedag."}},
		{"a first year", "geen-studiedagen", programme(), nil},
		{"a new year with one", "geen-studiedagen", studyDays("2026-12-11").with(programme()).with(files{"activiteiten/f.md": activity("datum = 2026-01-13", "partnerschappen = \"formeel\"\nstatus = \"geweest\"")}), nil},

		{"half turned", "jaar-half-om", studyDays("2025-12-11", "2026-03-11").with(files{
			"overleg/mr.md": council("2025-10-07, 2026-06-09"), "activiteiten/a.md": activity("datum = 2026-01-13", "partnerschappen = \"formeel\"\nstatus = \"geweest\""),
			"speerpunten/lezen.md": point("schooljaar = \"2025-2026\""),
		}), []string{"school.toml:4:14: De site gaat over schooljaar 2026-2027, maar van 2025-2026 zijn nog: de activiteiten, de speerpunten, de studiedagen en de dagen in overleg/mr."}},
		{"whole", "jaar-half-om", studyDays("2026-12-11").with(files{"overleg/mr.md": council("2026-06-09, 2026-10-06")}).with(programme()), nil},
		{"only begun", "jaar-half-om", files{"school.toml": school}, nil},

		{"goes on in another", "speerpunt-dubbel", files{"speerpunten/lezen.md": point(""), "speerpunten/lezen-2026-2027.md": point("schooljaar = \"2026-2027\"")},
			[]string{"speerpunten/lezen.md:2:9: “Lezen” telt mee in schooljaar 2026-2027, net als wat ervan terugkomt: speerpunten/lezen-2026-2027."}},
		{"of the year before", "speerpunt-dubbel", files{"speerpunten/lezen.md": point("schooljaar = \"2025-2026\""), "speerpunten/lezen-2026-2027.md": point("schooljaar = \"2026-2027\"")}, nil},

		{"carnival", "vakantie-andere-naam", files{"school.toml": strings.Replace(school, "midden", "zuid", 1) + holiday("Carnavalsvakantie", "2027-02-06", "2027-02-14")},
			[]string{"school.toml:8:8: “Carnavalsvakantie” staat op de site in de plaats van de landelijke Voorjaarsvakantie (13 februari 2027 tot en met 21 februari 2027)."}},
		{"carnival, asked once", "eigen-vakantie", files{"school.toml": strings.Replace(school, "midden", "zuid", 1) + holiday("Carnavalsvakantie", "2027-02-06", "2027-02-14")}, nil},
		{"and on the days of the national one the school is open", "in-vakantie", files{
			"school.toml":       strings.Replace(school, "midden", "zuid", 1) + holiday("krokusvakantie", "2027-02-06", "2027-02-14"),
			"activiteiten/a.md": activity("datum = 2027-02-16", `partnerschappen = "formeel"`),
		}, nil},
		{"spelled otherwise", "vakantie-andere-naam", files{"school.toml": school + holiday("Herfst vakantie", "2026-10-17", "2026-10-25") + holiday("mei-vakantie 2027", "2027-04-24", "2027-05-09") + holiday("Kerstvakanite", "2026-12-19", "2027-01-03")}, []string{
			"school.toml:8:8: “Herfst vakantie” staat op de site in de plaats van de landelijke Herfstvakantie (17 oktober 2026 tot en met 25 oktober 2026).",
			"school.toml:12:8: “mei-vakantie 2027” staat op de site in de plaats van de landelijke Meivakantie (24 april 2027 tot en met 2 mei 2027).",
			"school.toml:16:8: “Kerstvakanite” staat op de site in de plaats van de landelijke Kerstvakantie (19 december 2026 tot en met 3 januari 2027).",
		}},
		{"the same days", "vakantie-andere-naam", files{"school.toml": school + holiday("Bladerweek", "2026-10-17", "2026-10-25")},
			[]string{"school.toml:8:8: “Bladerweek” staat op de site in de plaats van de landelijke Herfstvakantie (17 oktober 2026 tot en met 25 oktober 2026)."}},
		{"one more", "vakantie-andere-naam", files{"school.toml": school + holiday("Meivakantie, tweede week", "2027-05-03", "2027-05-09") + holiday("Paasvakantie", "2027-03-25", "2027-03-30") + holiday("Carnaval", "2027-02-08", "2027-02-09")}, nil},
		{"both", "vakantie-andere-naam", files{"school.toml": school + holiday("Carnavalsvakantie", "2027-02-06", "2027-02-12") + holiday("Voorjaarsvakantie", "2027-02-20", "2027-02-28")}, nil},
	})
}

func TestCycle(t *testing.T) {
	evaluation := func(date, front string) string { return doc("titel = \"E\"\ndatum = " + date + "\n" + front) }
	focusPoint := func(rest string) files {
		return files{"speerpunten/a.md": doc("titel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer lezen.\"\ntermijn = \"kort\"\n" + rest)}
	}
	checklist := func(date, verdict string) string {
		return doc("titel = \"C\"\ndatum = " + date + "\n[[punt]]\nid = \"visie\"\noordeel = " + verdict)
	}
	measurement := func(date, kind string) string {
		return doc("titel = \"M\"\ndatum = " + date + "\nsoort = \"" + kind + "\"")
	}
	evening := func(outcome string) files {
		return files{"wensen/a.md": doc("titel = \"W\"\ndatum = 2026-05-20\n[[opbrengst]]\nvan = \"ouders\"\ntekst = \"Schrijf korter.\"\n" + outcome)}
	}
	ask(t, []question{
		{"a quarter", "evaluatie-te-lang-geleden", files{"evaluaties/a.md": evaluation("2026-08-22", `met = "ouders"`)}, nil},
		{"longer", "evaluatie-te-lang-geleden", files{"evaluaties/a.md": evaluation("2026-08-21", `met = "ouders"`), "evaluaties/b.md": evaluation("2026-04-21", `met = "ouders"`)},
			[]string{"evaluaties/a.md:3:9: De laatste evaluatie is van 21 augustus 2026: meer dan een kwartaal geleden."}},
		{"never", "evaluatie-te-lang-geleden", programme(), []string{"school.toml:4:14: Er is nog geen evaluatie met ouders."}},
		{"never, and only just begun", "evaluatie-te-lang-geleden", files{}, nil},
		{"a broken one", "evaluatie-te-lang-geleden", programme().with(files{"evaluaties/a.md": "+++\ntitel\n+++\n"}), nil},

		{"without", "evaluatie-zonder-ouders", files{"evaluaties/a.md": evaluation("2026-10-21", `met = ["team"]`)}, []string{"evaluaties/a.md:4:7: De evaluatie van 21 oktober 2026 was zonder ouders."}},
		{"with", "evaluatie-zonder-ouders", files{"evaluaties/a.md": evaluation("2026-10-21", `met = ["team", "ouders"]`), "evaluaties/b.md": evaluation("2025-10-21", `met = ["team"]`)}, nil},

		{"without", "bevinding-zonder-actie", files{"evaluaties/a.md": evaluation("2026-10-21", "met = \"ouders\"\n[[bevinding]]\ntekst = \"Te lang.\"")}, []string{"evaluaties/a.md:6:9: Bij deze bevinding staat niet wat u ermee doet."}},
		{"with", "bevinding-zonder-actie", files{"evaluaties/a.md": evaluation("2026-10-21", "met = \"ouders\"\n[[bevinding]]\ntekst = \"Te lang.\"\nactie = { wat = \"Korter\", wie = \"Team\" }")}, nil},

		{"positive", "bevinding-zonder-actie", files{"evaluaties/a.md": evaluation("2026-10-21", "met = \"ouders\"\n[[bevinding]]\ntekst = \"Fijn.\"\npositief = true")}, nil},

		{"without", "antwoord-zonder-actie", files{"checklist/a.md": checklist("2026-10-21", `"deels"`), "checklist/b.md": checklist("2025-10-21", `"nee"`)},
			[]string{"checklist/a.md:6:11: Het punt “visie” van de checklist is nog niet op orde (deels), en er staat geen actie bij."}},
		{"with", "antwoord-zonder-actie", files{"checklist/a.md": checklist("2026-10-21", "\"nee\"\nactie = \"a\"")}, nil},
		{"yes", "antwoord-zonder-actie", files{"checklist/a.md": checklist("2026-10-21", `"ja"`)}, nil},

		{"worse", "slechter-dan-vorige-keer", files{"checklist/a.md": checklist("2026-10-21", `"deels"`), "checklist/b.md": checklist("2025-10-21", `"ja"`)},
			[]string{"checklist/a.md:6:11: Het punt “visie” ging van ja naar deels."}},
		{"better", "slechter-dan-vorige-keer", files{"checklist/a.md": checklist("2026-10-21", `"deels"`), "checklist/b.md": checklist("2025-10-21", `"nee"`), "checklist/c.md": checklist("2024-10-21", `"ja"`)}, nil},

		{"a step", "actie-te-laat", focusPoint("[[stappen]]\nwat = \"Boeken kopen\"\nklaar_op = 2026-11-21\nwie = \"Team\""),
			[]string{"speerpunten/a.md:8:12: “Boeken kopen” zou op 21 november 2026 klaar zijn."}},
		{"an action", "actie-te-laat", files{"evaluaties/a.md": evaluation("2025-10-21", "met = \"ouders\"\n[[bevinding]]\ntekst = \"Te lang.\"\nactie = { wat = \"Korter\", wie = \"Team\", klaar_op = 2026-01-09 }")},
			[]string{"evaluaties/a.md:7:52: “Korter” zou op 9 januari 2026 klaar zijn."}},
		{"today", "actie-te-laat", focusPoint("[[stappen]]\nwat = \"Boeken kopen\"\nklaar_op = 2026-11-22\nwie = \"Team\""), nil},
		{"done", "actie-te-laat", focusPoint("[[stappen]]\nwat = \"Boeken kopen\"\nklaar_op = 2026-11-21\ngedaan = true"), nil},
		{"settled", "actie-te-laat", focusPoint("status = \"gestopt\"\n[[stappen]]\nwat = \"Boeken kopen\"\nklaar_op = 2026-11-21"), nil},

		{"nobody's", "actie-van-niemand", focusPoint("[[stappen]]\nwat = \"Boeken kopen\""), []string{"speerpunten/a.md:7:7: Bij “Boeken kopen” staat niet wie het doet."}},
		{"somebody's", "actie-van-niemand", focusPoint("[[stappen]]\nwat = \"Boeken kopen\"\nwie = \"Team\""), nil},

		{"none", "eindmeting-ontbreekt", files{"meting/a.md": measurement("2024-11-21", "nulmeting"), "meting/b.md": measurement("2025-11-21", "tussenmeting")},
			[]string{"meting/a.md:3:9: De nulmeting van 21 november 2024 is meer dan twee jaar oud, en er is nog geen eindmeting."}},
		{"time left", "eindmeting-ontbreekt", files{"meting/a.md": measurement("2024-11-22", "nulmeting")}, nil},
		{"in time", "eindmeting-ontbreekt", files{"meting/a.md": measurement("2022-11-22", "nulmeting"), "meting/b.md": measurement("2024-11-21", "eindmeting")}, nil},
		{"late", "eindmeting-ontbreekt", files{"meting/a.md": measurement("2022-11-22", "nulmeting"), "meting/b.md": measurement("2024-12-21", "eindmeting")},
			[]string{"meting/b.md:3:9: Deze eindmeting kwam meer dan twee jaar na de nulmeting van 22 november 2022."}},

		{"without", "wens-zonder-antwoord", evening(`soort = "wens"`), []string{"wensen/a.md:6:9: Op “Schrijf korter.” is nog niet geantwoord."}},
		{"with", "wens-zonder-antwoord", evening("soort = \"wens\"\nantwoord = \"Dat doen we.\""), nil},
		{"led to something", "wens-zonder-antwoord", evening("soort = \"wens\"\nnaar = \"lezen\""), nil},
		{"praise", "wens-zonder-antwoord", evening(`soort = "waardering"`), nil},

		{"past", "visie-verlopen", files{"visie.md": doc("titel = \"V\"\ngeldig_tot = 2026-11-21")}, []string{"visie.md:3:14: De visie gold tot en met 21 november 2026."}},
		{"valid", "visie-verlopen", files{"visie.md": doc("titel = \"V\"\ngeldig_tot = 2026-11-22")}, nil},
		{"of last year", "verwachtingen-niet-afgesproken", expectations("afgesproken_op = 2026-07-31"), []string{"verwachtingen.md:5:18: Wat ouders en school van elkaar verwachten, gold tot en met 31 juli 2026."}},
		{"of this year", "verwachtingen-niet-afgesproken", expectations("afgesproken_op = 2026-08-01"), nil},
		{"for longer", "verwachtingen-niet-afgesproken", expectations("afgesproken_op = 2025-09-01\ngeldig_tot = 2026-11-22"), nil},
		{"past its day", "verwachtingen-niet-afgesproken", expectations("afgesproken_op = 2026-09-01\ngeldig_tot = 2026-11-21"), []string{"verwachtingen.md:6:14: Wat ouders en school van elkaar verwachten, gold tot en met 21 november 2026."}},
		{"never agreed", "verwachtingen-niet-afgesproken", expectations(""), []string{"verwachtingen.md:2:9: Er staat niet wanneer u deze verwachtingen met ouders afsprak."}},
		{"without", "verwachtingen-niet-afgesproken", files{}, nil},
		{"without", "visie-zonder-instemming", files{"visie.md": doc(`titel = "V"`)}, []string{"visie.md:2:9: Bij de visie staat niet dat de MR ermee instemde."}},
		{"with", "visie-zonder-instemming", files{"visie.md": doc("titel = \"V\"\nmr_instemming = 2026-06-23")}, nil},
		{"without a council", "visie-zonder-instemming", files{"visie.md": doc(`titel = "V"`), "school.toml": school + "soort = \"voorschool\"\n"}, nil},
		{"day care", "visie-zonder-instemming", files{"visie.md": doc(`titel = "V"`), "school.toml": school + "soort = \"opvang\"\n"}, nil},
	})
}

func TestRoute(t *testing.T) {
	route := func(rest string) files { return files{"traject.md": doc("titel = \"Route\"\n" + rest)} }
	stage := func(rest string) files { return route("[[stap]]\nnaam = \"Scan\"\n" + rest) }
	certificate := func(until string) files {
		return route("[[certificaat]]\nnaam = \"Samen\"\ndoor = \"een bureau\"\ndatum = 2023-11-20\ngeldig_tot = " + until)
	}
	checklist := func(date string, ids ...string) string {
		front := "titel = \"C\"\ndatum = " + date + "\n"
		for _, id := range ids {
			front += "[[punt]]\nid = \"" + id + "\"\noordeel = \"ja\"\n"
		}
		return doc(front)
	}
	own := func(checklists files) files {
		return checklists.with(files{"checklist/punten.toml": "[[punt]]\nid = \"plein\"\ntekst = \"Het plein is van ons allemaal.\"\n"})
	}
	scan := doc("titel = \"S\"\ndatum = 2026-04-15\n")
	ask(t, []question{
		{"over", "traject-stap-voorbij", stage("datum = 2026-11-21\nstatus = \"gepland\""),
			[]string{"traject.md:6:10: De stap “Scan” was op 21 november 2026, maar staat nog als gepland op de site."}},
		{"today", "traject-stap-voorbij", stage("datum = 2026-11-22\nstatus = \"gepland\""), nil},
		{"taken", "traject-stap-voorbij", stage("datum = 2026-11-21\nstatus = \"klaar\""), nil},
		{"busy", "traject-stap-voorbij", stage("datum = 2026-11-21\nstatus = \"bezig\""), nil},

		{"over", "certificaat-verlopen", certificate("2026-11-21"), []string{"traject.md:7:14: Het certificaat “Samen” gold tot en met 21 november 2026."}},
		{"soon", "certificaat-verlopen", certificate("2027-02-21"), []string{"traject.md:7:14: Het certificaat “Samen” geldt nog tot en met 21 februari 2027."}},
		{"later", "certificaat-verlopen", certificate("2027-02-22"), nil},

		{"only just begun", "traject-volgende-stap", stage("status = \"gepland\""), nil},
		{"a scan first", "traject-volgende-stap", stage("status = \"bezig\""), []string{"traject.md:2:9: Op uw route is de volgende stap: een scan van de vijf partnerschappen."}},
		{"then an evening", "traject-volgende-stap", route("").with(files{"scan/2026-04-15.md": scan}), []string{"traject.md:2:9: Op uw route is de volgende stap: een avond over wensen en verwachtingen."}},
		{"no route", "traject-volgende-stap", files{}, nil},
		{"planned", "traject-volgende-stap", stage("datum = 2026-12-01\nstatus = \"gepland\""), nil},
		{"a draft", "traject-volgende-stap", stage("status = \"bezig\"").with(files{"scan/2026-04-15.md": strings.Replace(scan, "datum", "concept = true\ndatum", 1)}), nil},
		{"a broken one", "traject-volgende-stap", stage("status = \"bezig\"").with(files{"scan/2026-04-15.md": "+++\ntitel\n+++\n"}), nil},

		{"built in", "checklist-punt-vergeten", files{"checklist/a.md": checklist("2026-10-21", policy.ItemIDs[2:]...)},
			[]string{"checklist/a.md:2:9: Op de nieuwste checklist ontbreken: visie en startgesprek."}},
		{"all", "checklist-punt-vergeten", files{"checklist/a.md": checklist("2026-10-21", policy.ItemIDs...), "checklist/b.md": checklist("2025-10-21", "visie")}, nil},
		{"one of last time", "checklist-punt-vergeten", own(files{"checklist/a.md": checklist("2026-10-21", policy.ItemIDs...), "checklist/b.md": checklist("2025-10-21", "plein")}),
			[]string{"checklist/a.md:2:9: Op de nieuwste checklist ontbreken: plein."}},
		{"one that is new", "checklist-punt-vergeten", own(files{"checklist/a.md": checklist("2026-10-21", policy.ItemIDs...)}), nil},
	})
}

func TestParticipation(t *testing.T) {
	council := func(kind, rest string) files {
		return files{"overleg/a.md": doc("titel = \"O\"\nsoort = \"" + kind + "\"\n" + rest)}
	}
	const parent, teacher, director = "[[lid]]\nrol = \"Ouder\"\ngeleding = \"ouder\"\n", "[[lid]]\nrol = \"Leraar\"\ngeleding = \"team\"\n", "[[lid]]\nrol = \"Directeur\"\ngeleding = \"directie\"\n"
	ask(t, []question{
		{"whole", "team-onvolledig", council("partnerschapsteam", parent+teacher+director), nil},
		{"without", "team-onvolledig", council("partnerschapsteam", teacher+parent+"vacature = true"), []string{"overleg/a.md:3:9: Het partnerschapsteam mist nog een ouder en de directeur."}},
		{"something wrong", "team-onvolledig", council("partnerschapsteam", parent+teacher+"[[lid]]\nrol = \"Directeur\"\ngeleding = \"directeur\"\n"), nil},
		{"another council", "team-onvolledig", council("mr", parent), nil},
		{"vacant", "plaats-vacant", council("mr", parent+"vacature = true\ntot = 2025-01-01"), []string{"overleg/a.md:7:12: De plaats “Ouder” is vacant."}},
		{"taken", "plaats-vacant", council("mr", parent+"vacature = false"), nil},
		{"past", "zittingstermijn-voorbij", council("mr", parent+"tot = 2026-11-21"), []string{"overleg/a.md:7:7: De zittingstermijn van “Ouder” liep tot en met 21 november 2026."}},
		{"not past", "zittingstermijn-voorbij", council("mr", parent+"tot = 2026-11-22"), nil},
		{"of a contact", "zittingstermijn-voorbij", council("mr", "\n[[lid]]\ncontact = \"ib\"\ntot = 2026-11-21").with(files{"school.toml": school + "[[contact]]\nid = \"ib\"\nrol = \"IB\"\n"}), []string{
			"overleg/a.md:7:7: De zittingstermijn van “IB” liep tot en met 21 november 2026.",
		}},
		{"no meeting to come", "overleg-zonder-datum", council("mr", "data = [2026-09-21, 2026-11-21]"), []string{"overleg/a.md:4:1: De laatste bijeenkomst was op 21 november 2026, en de volgende staat er niet bij."}},
		{"no meeting to come, in tables", "overleg-zonder-datum", council("mr", "[[vergadering]]\ndatum = 2026-09-21\n[[vergadering]]\ndatum = 2026-11-21"), []string{"overleg/a.md:7:9: De laatste bijeenkomst was op 21 november 2026, en de volgende staat er niet bij."}},
		{"meetings that end before they start", "einde-voor-begin", council("mr", "data = [2027-01-12, 2027-02-12]\nvan = \"20:00\"\ntot = \"19:00\"\n[[vergadering]]\ndatum = 2027-03-12\ntot = \"22:00\""), []string{"overleg/a.md:6:7: Het einde (19:00) ligt voor het begin (20:00)."}},
		{"a meeting today", "overleg-zonder-datum", council("mr", "data = [2026-09-21, 2026-11-22]"), nil},
		{"only one meeting", "overleg-zonder-datum", council("ouderarena", "data = [2026-11-21]"), nil},
		{"meetings of last year", "overleg-zonder-datum", council("mr", "data = [2026-04-21, 2026-06-21]"), nil},
	})
}

func TestPartners(t *testing.T) {
	community := func() files { return files{"school.toml": school + "soort = \"brede-school\"\n"} }
	ask(t, []question{
		{"none", "zonder-partners", community(), []string{"school.toml:7:9: Een brede school werkt met partners, en er staat nog geen enkele."}},
		{"one", "zonder-partners", community().with(files{"partners/bieb.md": doc("titel = \"De bieb\"\naanbod = \"Boeken.\"")}), nil},
		{"a broken one", "zonder-partners", community().with(files{"partners/bieb.md": "+++\ntitel\n+++\n"}), nil},
		{"another school", "zonder-partners", files{}, nil},
	})
}

func TestPractical(t *testing.T) {
	topic := func(title, rest string, body ...string) files {
		return files{"praktisch/a.md": doc("titel = \""+title+"\"\n"+rest, body...)}
	}
	contribution := func(text string) files { return topic("Ouderbijdrage", `kern = "Vrijwillig."`, text) }
	ask(t, []question{
		{"unclear", "bijdrage-zonder-vrijwillig", topic("De ouderbijdrage", `kern = "U betaalt 45 euro."`), []string{"praktisch/a.md:2:9: Bij de ouderbijdrage staat nergens dat zij vrijwillig is."}},
		{"in the body", "bijdrage-zonder-vrijwillig", topic("De ouderbijdrage", `kern = "U betaalt 45 euro."`, "De *vrijwillige* bijdrage."), nil},
		{"said by the page", "bijdrage-zonder-vrijwillig", topic("De ouderbijdrage", "kern = \"U betaalt 45 euro.\"\n[[bijdrage]]\nwat = \"Feest\"\nbedrag = 45"), nil},
		{"by another name", "bijdrage-verplicht", topic("Geld", "kern = \"Betalen is verplicht.\"\n[[bijdrage]]\nwat = \"Feest\"\nbedrag = 45"), []string{"praktisch/a.md:3:20: Hier heet de ouderbijdrage “verplicht”. Dat mag niet: zij is altijd vrijwillig."}},
		{"without", "bijdrage-zonder-instemming", topic("Geld", "kern = \"Het is vrijwillig.\"\n[[bijdrage]]\nwat = \"Feest\"\nbedrag = 45"), []string{"praktisch/a.md:2:9: Bij de ouderbijdrage staat niet dat de ouders in de MR ermee instemden."}},
		{"with", "bijdrage-zonder-instemming", topic("Geld", "kern = \"Het is vrijwillig.\"\nmr_instemming = 2026-06-23\n[[bijdrage]]\nwat = \"Feest\"\nbedrag = 45"), nil},
		{"in words", "bijdrage-zonder-instemming", topic("Geld", "kern = \"De MR stemde ermee in.\"\n[[bijdrage]]\nwat = \"Feest\"\nbedrag = 45"), nil},
		{"without a council", "bijdrage-zonder-instemming", topic("Geld", "kern = \"Het is vrijwillig.\"\n[[bijdrage]]\nwat = \"Feest\"\nbedrag = 45").with(files{"school.toml": school + "soort = \"voorschool\"\n"}), nil},
		{"another topic", "bijdrage-zonder-vrijwillig", topic("Gym", `kern = "Neem gymkleren mee."`), nil},
		{"claim", "bijdrage-verplicht", contribution("Een **verplichte** bijdrage."), []string{"praktisch/a.md:5:7: Hier heet de ouderbijdrage “verplichte”. Dat mag niet: zij is altijd vrijwillig."}},
		{"claim in the front", "bijdrage-verplicht", topic("Ouderbijdrage", `kern = "Betalen is verplicht."`), []string{"praktisch/a.md:3:20: Hier heet de ouderbijdrage “verplicht”. Dat mag niet: zij is altijd vrijwillig."}},
		{"far from a denial", "bijdrage-verplicht", contribution("Dat is niet veel. Betalen is verplicht."), []string{"praktisch/a.md:5:30: Hier heet de ouderbijdrage “verplicht”. Dat mag niet: zij is altijd vrijwillig."}},
		{"denials", "bijdrage-verplicht", contribution("Betalen is niet verplicht. U bent nergens toe verplicht, nooit echt verplicht en zonder verplichting. " +
			"Is het verplicht? Verplicht is dat niet. Een niet-verplichte bijdrage. De wet verplicht scholen om iedereen mee te laten doen. Dit is onverplicht."), nil},

		{"not voluntary", "bijdrage-verplicht", contribution("Deze bijdrage is *niet vrijwillig*."), []string{"praktisch/a.md:5:19: Hier heet de ouderbijdrage “niet vrijwillig”. Dat mag niet: zij is altijd vrijwillig."}},
		{"sounds like it", "bijdrage-verplicht", contribution("Iedereen weet het. Ouders zijn verplicht het bedrag te voldoen."), []string{"praktisch/a.md:5:20: Dit klinkt alsof ouders moeten betalen: “Ouders zijn verplicht het bedrag te voldoen”. De ouderbijdrage is altijd vrijwillig."}},
		{"shuts out", "bijdrage-verplicht", contribution("Dag. Wie niet betaalt, gaat niet mee op kamp!"), []string{"praktisch/a.md:5:6: Hier lijkt een kind niet mee te mogen doen als ouders niet betalen: “Wie niet betaalt, gaat niet mee op kamp”."}},

		{"without", "klacht-zonder-stappen", topic("Een klacht", `kern = "Vertel het."`), []string{"praktisch/a.md:2:9: Bij “Een klacht” staat niet welke stappen een ouder kan zetten."}},
		{"with", "klacht-zonder-stappen", topic("Een klacht", "kern = \"Vertel het.\"\nstappen = [\"Praat met de leraar.\"]"), nil},
		{"a table", "klacht-zonder-stappen", topic("Een klacht", "kern = \"Vertel het.\"\n[[stap]]\nwat = \"Praat met de leraar.\""), nil},
		{"a step by somebody", "verzuim-zonder-contact", topic("Verzuim", "kern = \"Bel ons.\"\n[[stap]]\nwat = \"We bellen.\"\nwie = \"noor\"").with(files{"school.toml": school + "[[contact]]\nid = \"noor\"\nrol = \"Verzuim\"\n"}), nil},
		{"a step by nobody in particular", "verzuim-zonder-contact", topic("Verzuim", "kern = \"Bel ons.\"\n[[stap]]\nwat = \"We bellen.\"\nwie = \"de leraar\""), []string{"praktisch/a.md:2:9: Bij “Verzuim” staat geen vaste contactpersoon."}},
		{"more contacts", "verzuim-zonder-contact", topic("Verzuim", "kern = \"Bel ons.\"\ncontacten = \"noor\""), nil},
		{"without", "verzuim-zonder-contact", topic("Verzuim", `kern = "Bel ons."`), []string{"praktisch/a.md:2:9: Bij “Verzuim” staat geen vaste contactpersoon."}},
		{"with", "verzuim-zonder-contact", topic("Verzuim", "kern = \"Bel ons.\"\ncontact = \"noor\""), nil},

		{"all", "groep-zonder-startgesprek", programme(), nil},
		{"one", "groep-zonder-startgesprek", programme().with(files{"activiteiten/d.md": doc("titel = \"Startgesprek\"\ndatum = 2027-02-09\npartnerschappen = [\"pedagogisch\"]\nvorm = \"gesprek\"\ngroepen = [\"1\"]")}),
			[]string{"activiteiten/d.md:6:11: In schooljaar 2026-2027 is er geen startgesprek voor groep 2."}},
		{"none", "groep-zonder-startgesprek", programme().with(files{"activiteiten/d.md": ""}), []string{"school.toml:4:14: In schooljaar 2026-2027 is er geen startgesprek voor groep 1 en 2."}},
		{"a preschool", "groep-zonder-startgesprek", programme().with(files{"activiteiten/d.md": "", "school.toml": school + "soort = \"voorschool\"\n"}), nil},
		{"no mentor", "groep-zonder-startgesprek", programme().with(files{"activiteiten/d.md": "", "school.toml": school + "soort = \"voortgezet\"\n"}),
			[]string{"school.toml:4:14: In schooljaar 2026-2027 is er geen gesprek van de mentor met ouders en leerling."}},
		{"a mentor", "groep-zonder-startgesprek", programme().with(files{"school.toml": school + "soort = \"voortgezet\"\n",
			"activiteiten/d.md": doc("titel = \"Voortgang\"\ndatum = 2027-02-09\npartnerschappen = [\"pedagogisch\"]\nvorm = \"gesprek\"\ngroepen = [\"1\"]")}), nil},

		{"empty", "infokaart-leeg", topic("Gym", `kern = "Neem gymkleren mee."`), []string{"praktisch/a.md:2:9: Er staat nog niets op de infokaart voor de eerste week."}},
		{"not empty", "infokaart-leeg", topic("Gym", "kern = \"Neem gymkleren mee.\"\ninfokaart = true"), nil},
		{"broken", "infokaart-leeg", topic("Gym", `kern = "Neem gymkleren mee."`).with(files{"praktisch/b.md": "+++\nkern\n+++\n"}), nil},
	})
}

func TestPrivacy(t *testing.T) {
	page := func(body string) files { return files{"paginas/a.md": doc(`titel = "A"`, body)} }
	contact := func(rest string) files {
		return files{"school.toml": school + "[[contact]]\nid = \"mr\"\nrol = \"Voorzitter MR\"\n" + rest}
	}
	ask(t, []question{
		{"in a link", "prive-mailadres", page("Mail [Sara](mailto:sara.b+mr@Gmail.com) of mr@dewilg.nl, of nog eens sara.b+mr@gmail.com."), []string{"paginas/a.md:4:20: “sara.b+mr@gmail.com” lijkt een privéadres, en iedereen kan het hier lezen."}},
		{"of a contact", "prive-mailadres", contact(`email = "mr.dewilg@ziggo.nl"`), []string{"school.toml:10:10: “mr.dewilg@ziggo.nl” lijkt een privéadres, en iedereen kan het hier lezen."}},
		{"to register", "prive-mailadres", files{"activiteiten/a.md": activity("datum = 2027-01-12", "partnerschappen = \"formeel\"\naanmelden = \"x@kpnmail.nl\"")}, []string{"activiteiten/a.md:5:14: “x@kpnmail.nl” lijkt een privéadres, en iedereen kan het hier lezen."}},
		{"of the school", "prive-mailadres", page("Mail info@dewilg.nl of kijk op @gmail.com."), nil},

		{"mobile", "telefoonnummer-in-tekst", page("Bel Sara (06 - 123 456 78), groep 5 06-12345678 of +31 6 1234 5679."), []string{
			"paginas/a.md:4:11: Dit mobiele nummer staat niet in school.toml: 06 - 123 456 78.",
			"paginas/a.md:4:52: Dit mobiele nummer staat niet in school.toml: +31 6 1234 5679.",
		}},
		{"in a link", "telefoonnummer-in-tekst", page("[Bel](tel:+31612345678)."), []string{"paginas/a.md:4:11: Dit mobiele nummer staat niet in school.toml: +31612345678."}},
		{"where a contact is found", "telefoonnummer-in-tekst", contact(`bereikbaar = "Bel 06-12345678."`), []string{"school.toml:10:19: Dit mobiele nummer staat niet in school.toml: 06-12345678."}},
		{"landline", "telefoonnummer-in-tekst", page("Bel ons op 033-1234567 of (030) 123 45 67, elke dag."), []string{
			"paginas/a.md:4:12: Dit telefoonnummer staat niet in school.toml: 033-1234567.",
			"paginas/a.md:4:27: Dit telefoonnummer staat niet in school.toml: (030) 123 45 67.",
		}},
		{"of others", "telefoonnummer-in-tekst", page("Bel de wijkagent: 06-12345678. De GGD heeft nummer 033-1234567. Bel ons: 033-1234568."), []string{
			"paginas/a.md:4:19: Dit mobiele nummer staat niet in school.toml: 06-12345678.", "paginas/a.md:4:74: Dit telefoonnummer staat niet in school.toml: 033-1234568.",
		}},
		{"of the school", "telefoonnummer-in-tekst", contact(`telefoon = "+31 (0)6 1234 5678"`).with(page("Bel 030 – 5550100, 0031305550100 of 06-12345678.")), nil},
		{"no number of a person", "telefoonnummer-in-tekst", page("Op 06-12-2026 12:30, 0800 1234567, 088-1234567, IBAN NL91 ABNA 0417 1643 00, https://x.nl/0612345678, foto_0612345678.jpg, 0.612345678, 06123456789, 2026-11-22 08.30, 01-02-2027 12."), nil},

		{"named", "burgerservicenummer", page("Het BSN is 111222333, het klantnummer 123456782 en dan nog 298615010."), []string{
			"paginas/a.md:4:12: Hier lijkt een burgerservicenummer te staan. Dat mag nooit op een site.",
			"paginas/a.md:4:60: Hier lijkt een burgerservicenummer te staan. Dat mag nooit op een site.",
		}},
		{"plain", "burgerservicenummer", page("Nummer: 111222333."), []string{"paginas/a.md:4:9: Dit nummer kan een burgerservicenummer zijn. Dat mag nooit op een site."}},
		{"in groups", "burgerservicenummer", page("Nummers 1112.22.333 en 111 222 333"), []string{
			"paginas/a.md:4:9: Hier lijkt een burgerservicenummer te staan. Dat mag nooit op een site.",
			"paginas/a.md:4:24: Hier lijkt een burgerservicenummer te staan. Dat mag nooit op een site.",
		}},
		{"in the front", "burgerservicenummer", files{"paginas/a.md": doc("titel = \"A\"\n[extra]\nkind = \"Sem, 111222333\"")}, []string{"paginas/a.md:4:14: Dit nummer kan een burgerservicenummer zijn. Dat mag nooit op een site."}},
		{"no citizen's", "burgerservicenummer", page("111222334, 1112223330, 0111222333, x111222333, 111222333.jpg, /111222333, 11-122-2333, RSIN 111222333, € 111.222.333, NL111222333B01, 111 222 333 4, 000000000."), nil},

		{"in brackets", "leerling-met-naam", page("Er was een gedicht van Sara (groep 5)."), []string{"paginas/a.md:4:24: Hier lijkt een kind met naam en groep te staan: “Sara (groep 5)”."}},
		{"from a group", "leerling-met-naam", page("Sem uit groep 7 las voor. Ook **Noëlle** uit groep 8."), []string{
			"paginas/a.md:4:1: Hier lijkt een kind met naam en groep te staan: “Sem uit groep 7”.",
			"paginas/a.md:4:33: Hier lijkt een kind met naam en groep te staan: “Noëlle uit groep 8”.",
		}},
		{"in the front", "leerling-met-naam", files{"wensen/a.md": doc("titel = \"W\"\ndatum = 2026-05-20\n[[citaat]]\ntekst = \"Leuk!\"\nwie = \"Fatima uit groep 6\"")}, []string{"wensen/a.md:6:8: Hier lijkt een kind met naam en groep te staan: “Fatima uit groep 6”."}},
		{"the staff", "leerling-met-naam", page("## Wie staat voor welke klas?\n\nSem (groep 5).\n\n## Jarig\n\nSem (groep 5/6b) en Fien (groep 5 en 6)."), []string{
			"paginas/a.md:10:1: Hier lijkt een kind met naam en groep te staan: “Sem (groep 5/6b)”.", "paginas/a.md:10:21: Hier lijkt een kind met naam en groep te staan: “Fien (groep 5 en 6)”.",
		}},
		{"no pupil", "leerling-met-naam", page("Kinderen uit groep 5 en ouders (groep 6). Gedichten uit groep 7. Een kind uit groep 3. Dit was het, zei juf Roos Hofland (groep 2). Wij doen Engels (groep 7). De MR (groep 1). Zorghuis De Beuk (groep 5)."), nil},

		{"past", "contact-verlopen", contact("tot = 2026-11-21"), []string{"school.toml:10:7: Klopt het contact “Voorzitter MR” nog? U wilde dat op 21 november 2026 nakijken."}},
		{"not past", "contact-verlopen", contact("tot = 2026-11-22"), nil},
	})
}

func TestLanguage(t *testing.T) {
	page := func(body string) files { return files{"paginas/a.md": doc(`titel = "A"`, body)} }
	glossary := files{"begrippen.toml": "[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"Raad.\"\n[[begrip]]\nid = \"ib\"\nterm = \"intern begeleider (IB)\"\nuitleg = \"Hulp.\"\n"}
	words := func(n int) string { return "Woord" + strings.Repeat(" woord", n-1) }
	ask(t, []question{
		{"broken lines", "zin-lang", page(words(15) + "\\\n" + words(15) + "  \n" + words(15)), nil},
		{"long between breaks", "zin-lang", page(words(15) + "\\\n" + words(21) + "\\\n" + words(15)), []string{"paginas/a.md:5:1: Deze zin heeft 21 woorden."}},
		{"second sentence", "zin-lang", page("Kort.\n\nOok kort. *Dit* " + words(19) + "\neinde. En kort."), []string{"paginas/a.md:6:12: Deze zin heeft 21 woorden."}},
		{"twenty", "zin-lang", page("Kort. " + words(20) + ". " + words(20) + "?"), nil},
		{"in a list, a quotation and a table", "zin-lang", page("- " + words(21) + "\n\n> ‘" + words(21) + "’\n\n| A |\n|---|\n| " + words(21) + " |\n"), []string{
			"paginas/a.md:4:3: Deze zin heeft 21 woorden.", "paginas/a.md:6:3: Deze zin heeft 21 woorden.", "paginas/a.md:10:3: Deze zin heeft 21 woorden.",
		}},
		{"summary", "zin-lang", files{"paginas/a.md": doc("titel = \"A\"\nsamenvatting = \"Kort. Dit " + words(20) + "\"")}, []string{"paginas/a.md:3:23: Deze zin heeft 21 woorden."}},
		{"no ends of sentences", "zin-lang", page("Neem bijv. Boeken mee " + words(17)), []string{"paginas/a.md:4:1: Deze zin heeft 21 woorden."}},
		{"ends of sentences", "zin-lang", page(words(15) + " om 8.30 uur. ‘" + words(11) + "!’ " + words(15) + "… Einde"), nil},
		{"no words", "zin-lang", page(words(10) + " – — & + " + words(10)), nil},
		{"heading and code", "zin-lang", page("## " + words(21) + "\n\n```\n" + words(21) + "\n```\n"), nil},

		{"once", "afkorting-onbekend", page("De MR en de IB’er vragen de GGD. Ook de GGD-arts en het NT2.").with(glossary), []string{
			"paginas/a.md:4:29: De afkorting “GGD” staat niet in de begrippenlijst.", "paginas/a.md:4:57: De afkorting “NT2” staat niet in de begrippenlijst.",
		}},
		{"in the front", "afkorting-onbekend", files{"paginas/a.md": doc("titel = \"A\"\nsamenvatting = \"Over de GGD.\"")}.with(glossary), []string{"paginas/a.md:3:25: De afkorting “GGD” staat niet in de begrippenlijst."}},
		{"explained on the spot", "afkorting-onbekend", page("De GGD komt. Dat is de gezondheidsdienst (GGD). De BSO (opvang) is open.").with(glossary), nil},
		{"no abbreviations", "afkorting-onbekend", page("In 3800 ZZ kent NL en de EU deel III en VI van A4, een PDF, iPhone en Wi-Fi. Dit mag NIET.\n\nLET OP DE STOEP").with(glossary), nil},
		{"the school's name", "afkorting-onbekend", page("Op OBS De Wilg.").with(glossary).with(files{"school.toml": strings.Replace(school, "De Wilg", "OBS De Wilg", 1)}), nil},
		{"without a glossary", "afkorting-onbekend", page("De MR en de OR, en de MR.").with(files{"paginas/b.md": doc(`titel = "B"`, "De MR en de IB.")}), []string{
			"paginas/a.md:4:4: Niet elke ouder kent MR, OR en IB, en er is nog geen begrippenlijst.",
		}},
		{"with a broken glossary", "afkorting-onbekend", page("De MR.").with(files{"begrippen.toml": "[[begrip]\n"}), nil},

		{"another name", "modelnaam-onjuist", page("Wij kiezen voor *educatief* partnerschap en praktische partnerschappen."), []string{
			"paginas/a.md:4:18: Het model kent geen “educatief partnerschap”.", "paginas/a.md:4:45: Het model kent geen “praktische partnerschap”.",
		}},
		{"a typo", "modelnaam-onjuist", page("Het infomeel partnerschap."), []string{"paginas/a.md:4:5: Het model kent geen “infomeel partnerschap”."}},
		{"the school's own name", "modelnaam-onjuist", page("Ons educatief partnerschap.").with(files{"school.toml": school + "[partnerschapsnamen]\ndidactisch = \"Educatief partnerschap\"\n"}), nil},
		{"right names", "modelnaam-onjuist", page("Formeel partnerschap, het informele partnerschap, goed partnerschap, een praktisch partnerschapsteam, onderwijskundig partnerschap, vijf partnerschappen."), nil},
	})
}

func TestExamples(t *testing.T) {
	told := func(place, text string) []string {
		return []string{"paginas/a.md:" + place + ": Dit is nog een voorbeeld, en niet van uzelf: “" + text + "”."}
	}
	page := func(body string) files { return files{"paginas/a.md": doc(`titel = "A"`, body)} }
	ask(t, []question{
		{"a paragraph", "nog-in-te-vullen", page("[Schrijf hier uw tekst.]"), told("4:1", "[Schrijf hier uw tekst.]")},
		{"words of the school's own in brackets", "nog-in-te-vullen", page("Tekst.\n\n[Hier komt nog een stukje.]"), told("6:1", "[Hier komt nog een stukje.]")},
		{"within a paragraph", "nog-in-te-vullen", page("Kom langs. [Voorbeeld: Elke ochtend is er koffie.] Tot dan."), told("4:1", "Kom langs. [Voorbeeld: Elke ochtend is er koffie.] …")},
		{"around a link", "nog-in-te-vullen", page("[Voorbeeld: Lees [de visie](../visie.md) eens.]").with(files{"visie.md": "+++\ntitel = \"Visie\"\n+++\n"}), told("4:1", "[Voorbeeld: Lees de visie eens.]")},
		{"in a list", "nog-in-te-vullen", page("- Een\n- [Schrijf hier meer]"), told("5:3", "[Schrijf hier meer]")},
		{"as before", "nog-in-te-vullen", page("Schrijf hier uw tekst."), told("4:1", "Schrijf hier uw tekst.")},
		{"a fact", "nog-in-te-vullen", files{"praktisch/a.md": "+++\ntitel = \"A\"\nkern = \"Schrijf hier in een zin wat ouders moeten weten.\"\n+++\n\n[Schrijf hier de rest.]\n\n[En nog wat.]\n"}, []string{
			"praktisch/a.md:3:9: Dit is nog een voorbeeld, en niet van uzelf: “Schrijf hier in een zin wat ouders moeten …”. Ook op regel 6, 8.",
		}},
		{"of every new school", "nog-in-te-vullen", files{"school.toml": strings.Replace(school, "telefoon = \"030 - 555 01 00", "email = \"info@school.example\"\ntelefoon = \"033 - 000 00 00", 1)}, []string{
			"school.toml:6:9: Dit is nog een voorbeeld, en niet van uzelf: “info@school.example”. Ook op regel 7.",
		}},
		{"a concept", "nog-in-te-vullen", files{"paginas/a.md": "+++\ntitel = \"A\"\nconcept = true\n+++\n\n[Schrijf hier uw tekst.]\n"}, nil},
		{"brackets of the school's own", "nog-in-te-vullen", page("“De heer [sic] Jansen”, schreef zij. Beste [naam van uw kind], welkom. [Zie ook][v].\n\n[v]: ../visie.md\n\n- [ ] Tas pakken\n- [x] Brood mee\n\n[sic]\n\n[a] en [b]").with(files{"visie.md": "+++\ntitel = \"Visie\"\n+++\n"}), nil},
		{"a link alone", "nog-in-te-vullen", page("[Onze visie op leren](../visie.md)").with(files{"visie.md": "+++\ntitel = \"Visie\"\n+++\n"}), nil},
		{"to write something somewhere", "nog-in-te-vullen", page("Schrijf hier je naam. Wie wil, kan hier schrijven wat er beter kan."), nil},
		{"in code", "nog-in-te-vullen", page("```\n[Schrijf hier uw tekst.]\n```"), nil},
	})
}

func TestLinks(t *testing.T) {
	page := func(body string) files {
		return files{"paginas/a.md": doc(`titel = "A"`, body), "praktisch/verlof.md": doc("titel = \"Verlof\"\nkern = \"Vraag het.\"\ninfokaart = true", "## Wanneer\n\nAltijd.")}
	}
	ask(t, []question{
		{"good", "link-naar-niets", page("[a](../praktisch/verlof.md#wanneer), [b](a.md), [c](../jaarplan/), [d](/), [e](../school.toml), [f](/praktisch/verlof.md)"), nil},
		{"no link to a page", "losse-pagina", page("Tekst.").with(files{"paginas/b.md": doc(`titel = "B"`, "[b](b.md) [verlof](../praktisch/verlof.md)"), "paginas/c.md": doc("titel = \"C\"\nmenu = true")}), []string{
			"paginas/a.md:2:1: Nergens is een link naar deze pagina, en zij staat niet in het menu. Ouders vinden haar alleen als zij zoeken.",
			"paginas/b.md:2:1: Nergens is een link naar deze pagina, en zij staat niet in het menu. Ouders vinden haar alleen als zij zoeken.",
		}},
		{"links to pages", "losse-pagina", page("[b](b.md)").with(files{"paginas/b.md": doc(`titel = "B"`, "[a](a/)"), "traject.md": doc("titel = \"T\"\n[[stap]]\nnaam = \"S\"\nnaar = \"paginas/c\""), "paginas/c.md": doc(`titel = "C"`)}), nil},
		{"a broken document that may link to it", "losse-pagina", page("Tekst.").with(files{"paginas/b.md": "+++\ntitel\n+++\n"}), nil},
		{"nothing like it", "link-naar-niets", page("[a](../xyzxyz.pdf)"), []string{"paginas/a.md:4:5: De link “../xyzxyz.pdf” leidt naar niets."}},
		{"something like it", "link-naar-niets", page("[a](../praktisch/verlov.md#wanneer) [b](../jaarplan) [c](../jaarplan/index.html)"), []string{
			"paginas/a.md:4:5: De link “../praktisch/verlov.md#wanneer” leidt naar niets.", "paginas/a.md:4:41: De link “../jaarplan” leidt naar niets.", "paginas/a.md:4:58: De link “../jaarplan/index.html” leidt naar niets.",
		}},
		{"a broken document", "link-naar-niets", page("[a](b.md)").with(files{"paginas/b.md": "+++\ntitel\n+++\n"}), nil},
		{"capitals", "link-anders-geschreven", page("[a](../Praktisch/Verlof.md) [b](../bestanden/Café.pdf)").with(files{"bestanden/Cafe\u0301.pdf": "x"}), []string{
			"paginas/a.md:4:5: “../Praktisch/Verlof.md” is net anders geschreven dan de naam van het bestand. Online werkt de link dan niet.",
			"paginas/a.md:4:33: “../bestanden/Café.pdf” is net anders geschreven dan de naam van het bestand. Online werkt de link dan niet.",
		}},
		{"a draft", "link-naar-concept", page("[a](b.md)").with(files{"paginas/b.md": doc("titel = \"B\"\nconcept = true")}), []string{"paginas/a.md:4:5: “b.md” is nog een concept en komt niet op de site."}},
		{"a translation", "link-naar-vertaling", page("[a](b.ar.md)").with(files{"paginas/b.md": doc(`titel = "B"`), "paginas/b.ar.md": doc(`titel = "B"`)}), []string{"paginas/a.md:4:5: “b.ar.md” is een vertaling. De link zoekt zelf de taal van de lezer."}},
		{"anchors", "link-naar-kop", page("## Hier\n\n[a](#hier) [b](#hierr) [c](../praktisch/verlof.md#xyz)"), []string{
			"paginas/a.md:6:16: Op de pagina waar “#hierr” heen leidt, is geen kop “hierr”.",
			"paginas/a.md:6:28: Op de pagina waar “../praktisch/verlof.md#xyz” heen leidt, is geen kop “xyz”.",
		}},
		{"good", "afbeelding-ontbreekt", page("![Een plein](../beelden/plein.jpg)").with(files{"beelden/plein.jpg": "x"}), nil},
		{"not there", "afbeelding-ontbreekt", page("![Een plein](../beelden/plein.jpg) ![Verlof](../praktisch/verlof.md)"), []string{
			"paginas/a.md:4:14: De afbeelding “../beelden/plein.jpg” is er niet.", "paginas/a.md:4:46: De afbeelding “../praktisch/verlof.md” is er niet.",
		}},
		{"too big", "bestand-te-groot", files{"bestanden/gids.pdf": strings.Repeat("x", 3<<20), "beelden/a.JPG": strings.Repeat("x", 3<<20)}, []string{"bestanden/gids.pdf:0:0: Dit bestand is 3 MB. Op een telefoon duurt dat lang, en het kost ouders geld."}},
		{"documents that are there twice", "dubbel-document", programme().with(files{
			"activiteiten/lezen.md":                                             doc("titel = \"Lezen\"\ndatum = 2027-01-12\npartnerschappen = \"formeel\"\nvan = \"19:30\""),
			"activiteiten/lezen-LAPTOP-7QX.md":                                  doc("titel = \"Lezen\"\ndatum = 2027-01-12\npartnerschappen = \"formeel\"\nvan = \"20:00\""),
			"activiteiten/Kopie van lezen.md":                                   doc("titel = \"Lezen\"\ndatum = 2027-01-12\npartnerschappen = \"formeel\"\nvan = \"09:00\""),
			"activiteiten/lezen - kopie.md":                                     doc("titel = \"Lezen\"\ndatum = 2027-01-19\npartnerschappen = \"formeel\""),
			"activiteiten/voorlezen.md":                                         doc("titel = \"Lezen\"\ndatum = 2027-01-12\npartnerschappen = \"formeel\"\nvan = \"19:30\""),
			"activiteiten/lezen-groep-2.md":                                     doc("titel = \"Lezen\"\ndatum = 2027-01-12\npartnerschappen = \"formeel\"\nvan = \"19:30\"\ngroepen = [\"2\"]"),
			"activiteiten/lezen-groep-2 (Anja's conflicted copy 2026-11-20).md": doc("titel = \"Lezen\"\ndatum = 2027-02-12\npartnerschappen = \"formeel\""),
			"activiteiten/lezen-2.md":                                           doc("titel = \"Lezen\"\ndatum = 2027-05-12\npartnerschappen = \"formeel\""),
			"activiteiten/rekenen.md":                                           doc("titel = \"Rekenen\"\nmaand = \"2027-01\"\npartnerschappen = \"formeel\""),
			"activiteiten/rekenen-ook.md":                                       doc("titel = \"Rekenen\"\nmaand = \"2027-02\"\npartnerschappen = \"formeel\""),
			"praktisch/verlof.md":                                               doc("titel = \"Verlof\"\nkern = \"Vraag het ons.\""),
			"praktisch/vrij.md":                                                 doc("titel = \"Verlof\"\nkern = \"Vraag het ons.\""),
			"praktisch/verlof (1).md":                                           doc("titel = \"Verlof\"\nkern = \"Vraag het ons een keer.\""),
			"praktisch/verlof (conflicted copy).md":                             doc("titel = \"Anders\"\nkern = \"Vraag het ons.\""),
			"evaluaties/2026-11-10.md":                                          doc("titel = \"Evaluatie\"\ndatum = 2026-11-10"),
			"evaluaties/evaluatie.md":                                           doc("titel = \"Evaluatie\"\ndatum = 2026-11-10", "Goed."),
		}), []string{
			"activiteiten/Kopie van lezen.md:2:1: Dit lijkt een kopie van activiteiten/lezen.md: beide heten “Lezen”. Ouders zien het twee keer.",
			"activiteiten/lezen-LAPTOP-7QX.md:2:1: Dit lijkt een kopie van activiteiten/lezen.md: beide heten “Lezen”. Ouders zien het twee keer.",
			"activiteiten/lezen-groep-2 (Anja's conflicted copy 2026-11-20).md:2:1: Dit lijkt een kopie van activiteiten/lezen-groep-2.md: beide heten “Lezen”. Ouders zien het twee keer.",
			"activiteiten/voorlezen.md:2:1: Dit lijkt een kopie van activiteiten/lezen.md: beide heten “Lezen”. Ouders zien het twee keer.",
			"evaluaties/evaluatie.md:2:1: Dit lijkt een kopie van evaluaties/2026-11-10.md: beide heten “Evaluatie”. Ouders zien het twee keer.",
			"praktisch/verlof (1).md:2:1: Dit lijkt een kopie van praktisch/verlof.md: beide heten “Verlof”. Ouders zien het twee keer.",
			"praktisch/vrij.md:2:1: Dit lijkt een kopie van praktisch/verlof.md: beide heten “Verlof”. Ouders zien het twee keer.",
		}},
		{"odd names", "bestandsnaam", files{"bestanden/Gids 2026.pdf": "x", "paginas/Één.md": doc(`titel = "A"`), "bestanden/gids_2026-2.pdf": "x", "CNAME": "school.example", ".well-known/Apple-App": "x"}, []string{
			"bestanden/Gids 2026.pdf:0:0: In de naam “bestanden/Gids 2026.pdf” staan hoofdletters, spaties of andere tekens. Zulke adressen zijn lastig over te typen.",
			"paginas/Één.md:0:0: In de naam “paginas/Één.md” staan hoofdletters, spaties of andere tekens. Zulke adressen zijn lastig over te typen.",
		}},
	})
}

func TestSuggestions(t *testing.T) {
	for body, want := range map[string]string{
		"[a](../praktisch/verlov.md#wanneer)":     "Bedoelde u `../praktisch/verlof.md#wanneer`?",
		"[a](verlof.md)":                          "Bedoelde u `../praktisch/verlof.md`?",
		"[a](/praktisch/verlov.md)":               "Bedoelde u `/praktisch/verlof.md`?",
		"[a](../praktisch/verlof)":                "Bedoelde u `../praktisch/verlof.md`?",
		"[a](../jaarplan/index.html)":             "Bedoelde u `../jaarplan/`?",
		"[a](../index.html)":                      "Bedoelde u `../index.md`?",
		"[a](../praktisch/Verlof.md)":             "Schrijf precies: `../praktisch/verlof.md`. Hoofdletters, streepjes en accenten tellen mee.",
		"[a](../praktisch/verlof.md#wanneer-dan)": "Bedoelde u `#wanneer`?",
		"![Een plein](../beelden/plien.svg)":      "Bedoelde u `../beelden/plein.svg`?",
		"[a](xyzxyz.pdf)":                         "Zet het bestand in de map content, verbeter de naam, of haal de link weg.",
	} {
		p, _ := policy.Link(parse(files{
			"school.toml": school, "index.md": doc(`titel = "A"`), "paginas/a.md": doc("titel = \"A\"\nmenu = true", body), "beelden/plein.svg": "x",
			"praktisch/verlof.md": doc("titel = \"Verlof\"\nkern = \"Vraag het.\"\ninfokaart = true", "## Wanneer\n\nAltijd."),
		}), "", false, nil)
		var got []string
		for _, found := range check.New().All(p, year.New(p, today), isPage).Problems {
			if strings.HasPrefix(found.File, "content/paginas") {
				provoked[found.Rule] = true
				got = append(got, found.Suggestion(problem.Dutch))
			}
		}
		if !slices.Equal(got, []string{want}) {
			t.Errorf("%s: got %q, want %q", body, got, want)
		}
	}
}

func TestOptOuts(t *testing.T) {
	page := func(optOut string) files {
		return files{"school.toml": school, "paginas/a.md": doc("titel = \"A\"\n[[verberg_problemen]]\n"+optOut+"\nreden = \"Zo is het.\"", "Mail sara@gmail.com."), "paginas/b.md": doc(`titel = "B"`, "Mail sara@gmail.com.")}
	}
	const inA = "paginas/a.md:7:6: prive-mailadres: “sara@gmail.com” lijkt een privéadres, en iedereen kan het hier lezen."
	const inB = "paginas/b.md:4:6: prive-mailadres: “sara@gmail.com” lijkt een privéadres, en iedereen kan het hier lezen."
	for _, test := range []struct {
		optOut string
		hidden int
		want   []string
	}{
		{`code = "prive-mailadres"`, 1, []string{inB}},
		{"code = \"prive-mailadres\"\ntot = 2026-11-22", 1, []string{inB}},
		{"code = \"prive-mailadres\"\ntot = 2026-11-21", 0, []string{inA, inB}},
		{`code = "zin-lang"`, 0, []string{"paginas/a.md:4:8: verbergt-niets: Er is in dit document niets (meer) te verbergen met de code “zin-lang”.", inA, inB}},
		{"code = \"zin-lang\"\nreden = \"Ooit.\"\n[[verberg_problemen]]\ncode = \"verbergt-niets\"", 1, []string{strings.Replace(inA, "a.md:7:", "a.md:10:", 1), inB}},
		{`code = "zin-lan"`, 0, []string{"paginas/a.md:4:8: onbekende-code: “zin-lan” is geen vraag die u kunt verbergen.", inA, inB}},
		{`code = "xyzxyz"`, 0, []string{"paginas/a.md:4:8: onbekende-code: “xyzxyz” is geen vraag die u kunt verbergen.", inA, inB}},
		{`code = "ontbrekende-sleutel"`, 0, []string{"paginas/a.md:4:8: onbekende-code: “ontbrekende-sleutel” is geen vraag die u kunt verbergen.", inA, inB}},
	} {
		p, _ := policy.Link(parse(page(test.optOut)), "", false, nil)
		result := check.New().All(p, year.New(p, today), isPage)
		inPages := slices.DeleteFunc(result.Problems, func(p problem.Problem) bool {
			return !strings.HasPrefix(p.File, "content/paginas/") || p.Rule.Code == "losse-pagina"
		})
		for _, found := range inPages {
			provoked[found.Rule] = true
		}
		got := lines(inPages)
		want := slices.Clone(test.want)
		if strings.Contains(test.optOut, "tot") {
			for i := range want {
				want[i] = strings.Replace(want[i], "a.md:7:", "a.md:8:", 1)
			}
		}
		if !slices.Equal(got, want) || result.Hidden != test.hidden {
			t.Errorf("%s: %d hidden\n got %q\nwant %q", test.optOut, result.Hidden, got, want)
		}
	}
}

// TestDraft has a document that is still a draft shown: it has time to be corrected.
func TestDraft(t *testing.T) {
	p, _ := policy.Link(parse(files{"paginas/a.md": doc("titel = \"A\"\nconcept = true", "Kom op woensdag 8 december 2026.")}), "", true, nil)
	got := check.New().All(p, year.New(p, today), isPage).Problems
	if len(got) != 1 || lines(got)[0] != "paginas/a.md:5:8: weekdag-klopt-niet: “woensdag 8 december 2026” kan niet: 8 december 2026 is een dinsdag." || got[0].Rule.Severity != problem.Warning {
		t.Fatalf("found:\n%s", strings.Join(lines(got), "\n"))
	}
	provoked[got[0].Rule] = true
}

// TestYearEnding holds that a year that is over is only hinted at while it is still the summer holiday.
func TestYearEnding(t *testing.T) {
	p, _ := policy.Link(parse(files{"school.toml": school}), "", true, nil)
	for _, test := range []struct {
		today schoolyear.Date
		want  []problem.Severity
	}{
		{schoolyear.Date{Year: 2027, Month: 7, Day: 31}, nil},
		{schoolyear.Date{Year: 2027, Month: 8, Day: 1}, []problem.Severity{problem.Hint}},
		{schoolyear.Date{Year: 2027, Month: 8, Day: 29}, []problem.Severity{problem.Hint}},
		{schoolyear.Date{Year: 2027, Month: 8, Day: 30}, []problem.Severity{problem.Warning}},
	} {
		var got []problem.Severity
		for _, found := range check.New().All(p, year.New(p, test.today), isPage).Problems {
			if found.Rule.Code == "ander-schooljaar" {
				got = append(got, found.Rule.Severity)
				provoked[found.Rule] = true
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%v: %v; want %v", test.today, got, test.want)
		}
	}
}

// TestMeetingsOfTheYear asks for the next meeting once all are over, but not when the school year is nearly over too.
func TestMeetingsOfTheYear(t *testing.T) {
	p, _ := policy.Link(parse(files{"school.toml": school, "overleg/mr.md": doc("titel = \"MR\"\nsoort = \"mr\"\ndata = [2026-09-21, 2027-03-09]")}), "", true, nil)
	for today, want := range map[schoolyear.Date]bool{
		{Year: 2027, Month: 3, Day: 9}: false, {Year: 2027, Month: 3, Day: 10}: true, {Year: 2027, Month: 5, Day: 31}: true,
		{Year: 2027, Month: 6, Day: 15}: false, {Year: 2027, Month: 9, Day: 15}: false,
	} {
		asked := slices.ContainsFunc(check.New().All(p, year.New(p, today), isPage).Problems, func(p problem.Problem) bool { return p.Rule.Code == "overleg-zonder-datum" })
		if asked != want {
			t.Errorf("%v: asked %t, want %t", today, asked, want)
		}
	}
}

// TestBeginning holds that a school that only just begins is not drowned.
func TestBeginning(t *testing.T) {
	got := found(t, files{
		"school.toml":       school,
		"visie.md":          doc("titel = \"Visie\"\nmr_instemming = 2026-06-23"),
		"activiteiten/a.md": activity("datum = 2027-01-12", "partnerschappen = \"formeel\"\ngroepen = [\"1\"]"),
	})
	if len(got) != 1 || !strings.Contains(got[0], "partnerschap-zonder-activiteit") {
		t.Errorf("found:\n%s", strings.Join(got, "\n"))
	}
}

// TestMemory holds that a checker that knows the documents finds what a new one does, whatever changed.
func TestMemory(t *testing.T) {
	content := programme().with(files{
		"school.toml":    school,
		"begrippen.toml": "[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"Raad.\"\n",
		"paginas/a.md":   doc(`titel = "A"`, "De MR en de OR. Bel 030 - 555 01 00 of 06-12345678. Kom op dinsdag 9 september. [b](b.md#kop)"),
		"paginas/b.md":   doc(`titel = "B"`, "## Kop\n\nEducatief partnerschap op 8 september."),
	})
	used := check.New()
	asked := map[string]*policy.File{}
	all := func(step string) {
		t.Helper()
		var parsed []*policy.File
		for _, file := range parse(content) {
			if before := asked[file.Name]; before != nil && string(before.Source.Text) == string(file.Source.Text) {
				file = before
			}
			asked[file.Name] = file
			parsed = append(parsed, file)
		}
		p, _ := policy.Link(parsed, "", false, nil)
		warm, cold := lines(used.All(p, year.New(p, today), isPage).Problems), lines(check.New().All(p, year.New(p, today), isPage).Problems)
		if !slices.Equal(warm, cold) {
			t.Errorf("%s:\nwarm: %s\ncold: %s", step, strings.Join(warm, "\n      "), strings.Join(cold, "\n      "))
		}
	}
	all("first")
	all("nothing changed")
	for i, change := range []files{
		{"begrippen.toml": ""},
		{"begrippen.toml": "[[begrip]]\nid = \"or\"\nterm = \"OR\"\nuitleg = \"Raad.\"\n"},
		{"school.toml": strings.Replace(school, "030", "031", 1)},
		{"school.toml": strings.Replace(school, "2026-2027", "2025-2026", 1)},
		{"school.toml": "naam = \n"},
		{"school.toml": school},
		{"paginas/b.md": doc(`titel = "B"`, "## Andere kop")},
		{"paginas/b.md": ""},
		{"paginas/b.md": doc(`titel = "B"`, "## Kop")},
		{"partnerschappen/didactisch.md": doc("titel = \"Educatief partnerschap\"\nbelofte = \"Leren.\"")},
		{"visie.md": doc("titel = \"V\"\nvastgesteld = 2027-06-30")},
		{"activiteiten/a.md": ""},
		{"paginas/b (1).md": doc(`titel = "B"`, "## Kop")},
		{"paginas/a.md": doc(`titel = "B"`)},
		{"paginas/b.md": doc(`titel = "C"`)},
		{"paginas/b.md": doc(`titel = "B"`), "paginas/a.md": doc(`titel = "A"`)},
		{"paginas/b (1).md": ""},
	} {
		content.with(change)
		all(fmt.Sprint("change ", i+1))
	}
}

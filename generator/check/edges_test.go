package check_test

import (
	"strings"
	"testing"
)

// The questions about time turn on the right day, hour and length.
func TestEdgesOfTime(t *testing.T) {
	at := func(when string) files {
		return files{"activiteiten/a.md": activity(when, "partnerschappen = \"formeel\"")}
	}
	// between two long holidays is a term that begins on Thursday 11 March 2027
	term := func(next string) files {
		return programme().with(files{"school.toml": school + "[[vakantie]]\nnaam = \"Lente\"\nvan = 2027-03-01\ntot = 2027-03-10\n[[vakantie]]\nnaam = \"Paas\"\nvan = " + next + "\ntot = 2027-04-23\n"})
	}
	ask(t, []question{
		{"over as it begins", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"19:30\"\ntot = \"19:30\""), []string{"activiteiten/a.md:5:7: Het einde (19:30) is ook het begin."}},
		{"a minute before", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"19:30\"\ntot = \"19:29\""), []string{"activiteiten/a.md:5:7: Het einde (19:29) ligt voor het begin (19:30)."}},
		{"the school's year is not known", "buiten-schooljaar", at("datum = 2036-01-19").with(files{"school.toml": strings.Replace(school, "schooljaar = \"2026-2027\"\n", "", 1)}), nil},
		{"without an end", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"19:30\""), nil},
		{"a period of one day", "einde-voor-begin", at("periode = { van = 2027-01-19, tot = 2027-01-19 }\nvan = \"19:30\"\ntot = \"19:29\""), []string{"activiteiten/a.md:5:7: Het einde (19:29) ligt voor het begin (19:30)."}},

		{"two weeks", "periode-zonder-activiteit", term("2027-03-25"), []string{"school.toml:4:14: Tussen twee vakanties is er niets te doen voor ouders: 11 maart 2027 tot en met 24 maart 2027."}},
		{"a day less", "periode-zonder-activiteit", term("2027-03-24"), nil},
	})
}

// The programme is in balance up to half of it for one partnership, and is asked about from its third activity on.
func TestEdgesOfBalance(t *testing.T) {
	of := func(partnership, front string) string {
		return activity("datum = 2027-01-12", "partnerschappen = \""+partnership+"\"\n"+front)
	}
	const first = "groepen = [\"1\"]"
	three := func() files {
		return files{"activiteiten/a.md": of("formeel", first), "activiteiten/b.md": of("informeel", first), "activiteiten/c.md": of("didactisch", first)}
	}
	focusPoint := files{"speerpunten/lezen.md": doc("titel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer lezen.\"\ntermijn = \"kort\"")}
	ask(t, []question{
		{"half", "activiteiten-uit-balans", files{
			"activiteiten/a.md": of("formeel", ""), "activiteiten/b.md": of("formeel", ""), "activiteiten/c.md": of("didactisch", ""), "activiteiten/d.md": of("informeel", ""),
		}, nil},
		{"two activities", "groep-zonder-activiteit", files{"activiteiten/a.md": of("formeel", first), "activiteiten/b.md": of("informeel", first)}, nil},
		{"three", "groep-zonder-activiteit", three(), []string{"school.toml:5:11: Voor groep 2 is er in schooljaar 2026-2027 nog geen activiteit."}},
		{"a class", "groep-zonder-activiteit", three().with(files{"school.toml": strings.Replace(school, `"2"]`, `"1A"]`, 1) + "soort = \"voortgezet\"\n"}),
			[]string{"school.toml:5:11: Voor klas 1A is er in schooljaar 2026-2027 nog geen activiteit."}},
		{"a group with a name", "groep-zonder-activiteit", three().with(files{"school.toml": strings.Replace(school, `"2"]`, `"de Rupsen"]`, 1) + "soort = \"voorschool\"\n"}),
			[]string{"school.toml:5:11: Voor de Rupsen is er in schooljaar 2026-2027 nog geen activiteit."}},
		{"one for all", "groep-zonder-activiteit", three().with(files{"activiteiten/d.md": of("formeel", "")}), nil},
		{"groups that the school does not write", "groep-zonder-activiteit", files{
			"school.toml": strings.Replace(school, "groepen = [\"1\", \"2\"]\n", "", 1), "activiteiten/a.md": of("formeel", "groepen = [\"1\", \"2\", \"3\", \"4\"]"),
			"activiteiten/b.md": of("formeel", "groepen = [\"5\", \"6\"]"), "activiteiten/c.md": of("informeel", "groepen = [\"8\"]"),
		}, []string{"school.toml:4:14: Voor groep 7 is er in schooljaar 2026-2027 nog geen activiteit."}},
		{"a period", "periode-zonder-activiteit", programme().with(files{
			"activiteiten/c.md": activity("data = [2026-11-24, 2026-09-08]", `partnerschappen = "didactisch"`),
			"activiteiten/f.md": activity("periode = { van = 2027-07-16, tot = 2027-07-20 }", `partnerschappen = "didactisch"`),
		}), nil},
		{"a period that is over", "periode-zonder-activiteit", programme().with(files{
			"activiteiten/c.md": activity("data = [2026-11-24, 2026-09-08]", `partnerschappen = "didactisch"`),
			"activiteiten/f.md": activity("periode = { van = 2027-04-20, tot = 2027-05-02 }", `partnerschappen = "didactisch"`),
		}), []string{"school.toml:4:14: Tussen twee vakanties is er niets te doen voor ouders: 3 mei 2027 tot en met 16 juli 2027."}},
		{"cancelled", "speerpunt-zonder-activiteit", programme().with(focusPoint).with(files{
			"activiteiten/f.md": activity("datum = 2027-01-12", "partnerschappen = \"formeel\"\nspeerpunt = \"lezen\"\nstatus = \"afgelast\""),
		}), []string{"speerpunten/lezen.md:2:9: Aan het speerpunt “Lezen” werkt nog geen enkele activiteit."}},
		{"stopped", "speerpunt-zonder-activiteit", programme().with(files{
			"speerpunten/lezen.md": doc("titel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer lezen.\"\ntermijn = \"kort\"\nstatus = \"gestopt\""),
		}), nil},
	})
}

// What is broken is not asked about, and neither is what is of before, or is as good as it was.
func TestEdgesOfCycle(t *testing.T) {
	const broken = "+++\ntitel\n+++\n"
	checklist := func(date string, rest string) string { return doc("titel = \"C\"\ndatum = " + date + "\n" + rest) }
	item := func(id, verdict string) string {
		return "[[punt]]\nid = \"" + id + "\"\noordeel = \"" + verdict + "\"\nactie = \"a\"\n"
	}
	measurement := func(date, kind string) string {
		return doc("titel = \"M\"\ndatum = " + date + "\nsoort = \"" + kind + "\"")
	}
	evaluation := func(date, front string) string { return doc("titel = \"E\"\ndatum = " + date + "\n" + front) }
	evening := func(date, kind string) string {
		return doc("titel = \"W\"\ndatum = " + date + "\n[[opbrengst]]\nvan = \"ouders\"\ntekst = \"Schrijf korter.\"\nsoort = \"" + kind + "\"\n")
	}
	step := func(rest string) files {
		return files{"speerpunten/a.md": doc("titel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer.\"\ntermijn = \"kort\"\n[[stappen]]\nwat = \"Boeken kopen\"\n" + rest)}
	}
	unanswered := []string{"wensen/a.md:6:9: Op “Schrijf korter.” is nog niet geantwoord."}
	ask(t, []question{
		{"two activities", "evaluatie-te-lang-geleden", programme().with(files{"activiteiten/a.md": "", "activiteiten/b.md": "", "activiteiten/c.md": ""}), nil},
		{"three activities", "evaluatie-te-lang-geleden", programme().with(files{"activiteiten/a.md": "", "activiteiten/b.md": ""}), []string{"school.toml:4:14: Er is nog geen evaluatie met ouders."}},
		{"an older one of this year", "evaluatie-zonder-ouders", files{"evaluaties/a.md": evaluation("2026-11-10", `met = "ouders"`), "evaluaties/b.md": evaluation("2026-08-01", `met = ["team"]`)},
			[]string{"evaluaties/b.md:4:7: De evaluatie van 1 augustus 2026 was zonder ouders."}},
		{"an older one of the year before", "evaluatie-zonder-ouders", files{"evaluaties/a.md": evaluation("2026-11-10", `met = "ouders"`), "evaluaties/b.md": evaluation("2026-07-31", `met = ["team"]`)}, nil},
		{"the latest, of the year before", "evaluatie-zonder-ouders", files{"evaluaties/b.md": evaluation("2026-07-31", `met = ["team"]`)},
			[]string{"evaluaties/b.md:4:7: De evaluatie van 31 juli 2026 was zonder ouders."}},
		{"no", "antwoord-zonder-actie", files{"checklist/a.md": checklist("2026-10-21", "[[punt]]\nid = \"visie\"\noordeel = \"nee\"")},
			[]string{"checklist/a.md:6:11: Het punt “visie” van de checklist is nog niet op orde (nee), en er staat geen actie bij."}},
		{"a broken checklist", "antwoord-zonder-actie", files{"checklist/a.md": checklist("2026-10-21", "[[punt]]\nid = \"visie\"\noordeel = \"nee\""), "checklist/b.md": broken}, nil},
		{"as it was, and new", "slechter-dan-vorige-keer", files{"checklist/a.md": checklist("2026-10-21", item("visie", "deels")+item("meertalig", "nee")), "checklist/b.md": checklist("2025-10-21", item("visie", "deels"))}, nil},
		{"from partly to no", "slechter-dan-vorige-keer", files{"checklist/a.md": checklist("2026-10-21", item("visie", "nee")), "checklist/b.md": checklist("2025-10-21", item("visie", "deels"))},
			[]string{"checklist/a.md:6:11: Het punt “visie” ging van deels naar nee."}},
		{"two years to the day", "eindmeting-ontbreekt", files{"meting/a.md": measurement("2022-11-22", "nulmeting"), "meting/b.md": measurement("2024-11-22", "eindmeting")}, nil},
		{"and a day", "eindmeting-ontbreekt", files{"meting/a.md": measurement("2022-11-22", "nulmeting"), "meting/b.md": measurement("2024-11-23", "eindmeting")},
			[]string{"meting/b.md:3:9: Deze eindmeting kwam meer dan twee jaar na de nulmeting van 22 november 2022."}},
		{"the first after it counts", "eindmeting-ontbreekt", files{"meting/a.md": measurement("2022-11-22", "nulmeting"), "meting/b.md": measurement("2023-11-23", "eindmeting"), "meting/c.md": measurement("2026-11-01", "eindmeting")}, nil},
		{"the newest baseline counts", "eindmeting-ontbreekt", files{"meting/a.md": measurement("2020-11-22", "nulmeting"), "meting/b.md": measurement("2025-11-22", "nulmeting")}, nil},
		{"a broken measurement", "eindmeting-ontbreekt", files{"meting/a.md": measurement("2020-11-22", "nulmeting"), "meting/b.md": broken}, nil},
		{"a tip", "wens-zonder-antwoord", files{"wensen/a.md": evening("2026-05-20", "tip")}, unanswered},
		{"an expectation", "wens-zonder-antwoord", files{"wensen/a.md": evening("2026-05-20", "verwachting")}, unanswered},
		{"of the evening before", "wens-zonder-antwoord", files{"wensen/a.md": evening("2025-05-20", "wens"), "wensen/b.md": evening("2026-05-20", "waardering")}, nil},
		{"a broken evening", "wens-zonder-antwoord", files{"wensen/a.md": evening("2026-05-20", "wens"), "wensen/b.md": broken}, nil},
		{"done by nobody", "actie-van-niemand", step("gedaan = true"), nil},
		{"done too late", "actie-te-laat", step("klaar_op = 2026-11-21\nwie = \"Team\"\ngedaan = true"), nil},
	})
}

// A team needs a director who is there, and a seat that is free has no term that ran out.
func TestEdgesOfParticipation(t *testing.T) {
	seat := func(section, rest string) string {
		return "[[lid]]\nrol = \"Rol\"\ngeleding = \"" + section + "\"\n" + rest
	}
	team := func(seats ...string) files {
		return files{"overleg/a.md": doc("titel = \"O\"\nsoort = \"partnerschapsteam\"\n" + strings.Join(seats, ""))}
	}
	ask(t, []question{
		{"a director who is not there", "team-onvolledig", team(seat("ouder", ""), seat("team", ""), seat("directie", "vacature = true\n")), []string{"overleg/a.md:3:9: Het partnerschapsteam mist nog de directeur."}},
		{"nobody", "team-onvolledig", team(), []string{"overleg/a.md:3:9: Het partnerschapsteam mist nog een ouder, iemand van het team en de directeur."}},
		{"free", "zittingstermijn-voorbij", team(seat("ouder", "vacature = true\ntot = 2025-01-01\n")), nil},
		{"without a section", "team-onvolledig", team(seat("ouder", ""), seat("team", ""), "[[lid]]\nrol = \"Secretaris\"\n"), []string{"overleg/a.md:3:9: Het partnerschapsteam mist nog de directeur."}},
	})
}

// Practical topics are known by their title or their name, and a denial counts when it stands close to its word.
func TestEdgesOfPractical(t *testing.T) {
	named := func(name, title string) files {
		return files{"praktisch/" + name + ".md": doc("titel = \"" + title + "\"\nkern = \"Vrijwillig.\"")}
	}
	contribution := func(text string) files {
		return files{"praktisch/a.md": doc("titel = \"Ouderbijdrage\"\nkern = \"Vrijwillig.\"", text)}
	}
	start := func(front string) string {
		return doc("titel = \"Startgesprek\"\ndatum = 2027-02-09\npartnerschappen = [\"pedagogisch\"]\nvorm = \"gesprek\"\n" + front)
	}
	claim := func(place, word string) []string {
		return []string{"praktisch/a.md:5:" + place + ": Hier heet de ouderbijdrage “" + word + "”. Dat mag niet: zij is altijd vrijwillig."}
	}
	none := []string{"school.toml:4:14: In schooljaar 2026-2027 is er geen startgesprek voor groep 1 en 2."}
	ask(t, []question{
		{"by its name", "klacht-zonder-stappen", named("klachten", "Niet tevreden?"), []string{"praktisch/klachten.md:2:9: Bij “Niet tevreden?” staat niet welke stappen een ouder kan zetten."}},
		{"by its name", "verzuim-zonder-contact", named("verzuim", "Er niet zijn"), []string{"praktisch/verzuim.md:2:9: Bij “Er niet zijn” staat geen vaste contactpersoon."}},
		{"one word between", "bijdrage-verplicht", contribution("Dat is niet altijd verplicht."), nil},
		{"words between", "bijdrage-verplicht", contribution("Dat is niet voor iedereen verplicht."), nil},
		{"a later sentence", "bijdrage-verplicht", contribution("Betalen is verplicht. Dat is het niet."), claim("12", "verplicht")},
		{"twice", "bijdrage-verplicht", contribution("Betalen is verplicht! Betalen is verplicht."), append(claim("12", "verplicht"), claim("34", "verplicht")...)},
		{"for all", "groep-zonder-startgesprek", programme().with(files{"activiteiten/d.md": start(""), "activiteiten/f.md": start("groepen = [\"1\"]")}), nil},
		{"cancelled", "groep-zonder-startgesprek", programme().with(files{"activiteiten/d.md": start("status = \"afgelast\"")}), none},
		{"two activities", "groep-zonder-startgesprek", programme().with(files{"activiteiten/c.md": "", "activiteiten/d.md": "", "activiteiten/e.md": ""}), nil},
		{"a broken activity", "groep-zonder-startgesprek", programme().with(files{"activiteiten/d.md": "+++\ntitel\n+++\n"}), nil},
		{"one of two on the card", "infokaart-leeg", named("gym", "Gym").with(files{"praktisch/a.md": doc("titel = \"A\"\nkern = \"A.\"\ninfokaart = true")}), nil},
	})
}

// An abbreviation is two to five capitals that stand by themselves; five are named when there is no glossary.
func TestEdgesOfLanguage(t *testing.T) {
	glossary := files{"begrippen.toml": "[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"Raad.\"\n"}
	page := func(body string) files { return files{"paginas/a.md": doc(`titel = "A"`, body)} }
	unknown := func(place, word string) string {
		return "paginas/a.md:4:" + place + ": De afkorting “" + word + "” staat niet in de begrippenlijst."
	}
	wrong := func(place, name string) string {
		return "paginas/a.md:4:" + place + ": Het model kent geen “" + name + "”."
	}
	ask(t, []question{
		{"two to five", "afkorting-onbekend", page("De A, de AB, de ABCDE en de ABCDEF.").with(glossary), []string{unknown("10", "AB"), unknown("17", "ABCDE")}},
		{"within a word", "afkorting-onbekend", page("De xGGD, de 4GGD en de iGGD.").with(glossary), nil},
		{"between quotes", "afkorting-onbekend", page("De ‘GGD’ en de (GGZ-arts).").with(glossary), []string{unknown("5", "GGD"), unknown("17", "GGZ")}},
		{"not a postcode", "afkorting-onbekend", page("In 380 AB en 38000 QZ en 3800 EFG, niet in 3800 GH.").with(glossary), []string{unknown("8", "AB"), unknown("20", "QZ"), unknown("31", "EFG")}},
		{"many without a glossary", "afkorting-onbekend", page("De AAA, BBB, CCC, DDD, EEE en FFF."), []string{"paginas/a.md:4:4: Niet elke ouder kent AAA, BBB, CCC, DDD en EEE, en er is nog geen begrippenlijst."}},
		{"explained by its id", "afkorting-onbekend", page("De GGD en de BSO.").with(files{"begrippen.toml": "[[begrip]]\nid = \"ggd\"\nterm = \"gezondheidsdienst\"\nuitleg = \"Dienst.\"\n"}), []string{unknown("14", "BSO")}},
		{"explained within a term", "afkorting-onbekend", page("De IB en de BSO.").with(files{"begrippen.toml": "[[begrip]]\nid = \"begeleider\"\nterm = \"intern begeleider (IB)\"\nuitleg = \"Hulp.\"\n"}), []string{unknown("13", "BSO")}},
		{"with a name behind it", "afkorting-onbekend", page("De GGD (Zeist).").with(glossary), []string{unknown("4", "GGD")}},
		{"without a capital before it", "afkorting-onbekend", page("de GGD").with(glossary), []string{unknown("4", "GGD")}},
		{"a word without an English letter", "zin-lang", page(strings.Repeat("Woord ", 10) + "à" + strings.Repeat(" woord", 10)), []string{"paginas/a.md:4:1: Deze zin heeft 21 woorden."}},
		{"a sign that is no word", "zin-lang", page(strings.Repeat("Woord ", 10) + "–" + strings.Repeat(" woord", 10)), nil},
		{"a question within a sentence", "zin-lang", page(strings.Repeat("Woord ", 10) + "komt u?" + strings.Repeat(" woord", 10)), []string{"paginas/a.md:4:1: Deze zin heeft 22 woorden."}},
		{"typos", "modelnaam-onjuist", page("Een formeeel partnerschap, formel partnerschap, formeul partnerschap, fermeul partnerschap, fo partnerschap, gormeel partnerschap."),
			[]string{wrong("5", "formeeel partnerschap"), wrong("28", "formel partnerschap"), wrong("49", "formeul partnerschap"), wrong("110", "gormeel partnerschap")}},
	})
}

// A file may be two megabytes, and a photo twenty.
func TestEdgesOfFiles(t *testing.T) {
	const megabyte = 1 << 20
	for name, most := range map[string]int{"bestanden/gids.pdf": 2, "beelden/plein.jpg": 20, "beelden/plein.PNG": 20} {
		for size, want := range map[int]int{most * megabyte: 0, most*megabyte + 1: 1} {
			got := 0
			for _, line := range found(t, files{"school.toml": school, name: strings.Repeat("x", size)}) {
				if strings.Contains(line, "bestand-te-groot") {
					got++
				}
			}
			if got != want {
				t.Errorf("%s of %d bytes: %d problems", name, size, got)
			}
		}
	}
}

// A number is a telephone number however it begins and whatever follows it, and it is asked about in every language.
func TestEdgesOfPrivacy(t *testing.T) {
	page := func(body string) files { return files{"paginas/a.md": doc(`titel = "A"`, body)} }
	mobile := func(place, number string) string {
		return "paginas/" + place + ": Dit mobiele nummer staat niet in school.toml: " + number + "."
	}
	ask(t, []question{
		{"from abroad", "telefoonnummer-in-tekst", page("Bel 0031 6 12345679 of +31 (0)6 12345678."), []string{mobile("a.md:4:5", "0031 6 12345679"), mobile("a.md:4:24", "+31 (0)6 12345678")}},
		{"behind a hash that begins a file", "telefoonnummer-in-tekst", files{"begrippen.toml": "#0612345678\n"}, nil},
		{"of another country", "telefoonnummer-in-tekst", page("Bel +32 6 12345678, niet 31612345678."), nil},
		{"after a room that looks like a bank", "telefoonnummer-in-tekst", page("Lokaal Aa12 AULA 06-12345678."), []string{mobile("a.md:4:18", "06-12345678")}},
		{"cents", "burgerservicenummer", page("Samen 111222333,50 euro."), nil},
		{"in other groups", "burgerservicenummer", page("Van 11-12-223-33 tot 111-22-23-33."), nil},
		{"in a name", "telefoonnummer-in-tekst", page("Zie 0612345678_foto, 0612345678/foto en 0612345678=a."), nil},
		{"in a translation", "telefoonnummer-in-tekst", page("Bel ons.").with(files{"school.toml": school + "talen = [\"nl\", \"en\"]\n", "paginas/a.en.md": doc(`titel = "A"`, "Call 06-12345678.")}), []string{mobile("a.en.md:4:6", "06-12345678")}},
		{"in a translation", "leerling-met-naam", page("Dag.").with(files{"school.toml": school + "talen = [\"nl\", \"en\"]\n", "paginas/a.en.md": doc(`titel = "A"`, "A poem by Sara (groep 5).")}), []string{"paginas/a.en.md:4:11: Is dit een kind, met naam en groep? “Sara (groep 5)”"}},
		{"an unfinished group", "leerling-met-naam", files{"wensen/a.md": doc("titel = \"W\"\ndatum = 2026-05-20\n[[citaat]]\ntekst = \"Leuk!\"\nwie = \"Sara uit groep \"")}, nil},
	})
}

package generator_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
)

// freeDays are days that are not free for everyone and all day, and one on which the country is free and the school is not.
const freeDays = `groepen = ["1", "2", "3"]
talen = ["nl", "en"]
adres = "https://school.example/"

[[studiedag]]
datum = 2026-12-04
naam = "Studiedag: kleuters"
groepen = "1/2"

[[studiedag]]
data = [2026-12-18, 2027-07-16]
naam = "Laatste dag voor de vakantie"
van = "12:00"

[[studiedag]]
datum = 2026-12-07
tot = "10:00"
groepen = "groep 3"

[[studiedag]]
periode = { van = 2026-12-10, tot = 2026-12-11 }

[[studiedag]]
datum = 2026-12-14
naam = "Kerststukjes"
van = "12:00"

[[lesdag]]
datum = 2027-03-26
`

func freeDaySchool() *builds {
	return &builds{today: schooltest.Today, files: map[string]string{
		"school.toml":                schooltest.School + freeDays,
		"school.en.toml":             "[[studiedag]]\nnaam = \"Training day: infants\"\n[[studiedag]]\nnaam = \"Last day before the holiday\"\n",
		"activiteiten/koffie.md":     activity("Koffie", "datum = 2026-12-01"),
		"activiteiten/koffie.en.md":  "+++\ntitel = \"Coffee\"\n+++\n\nCome.\n",
		"activiteiten/paasontbij.md": activity("Paasontbijt", "datum = 2027-03-26"),
	}}
}

// TestFreeDays tells parents for whom and from when pupils are free: on the home page and that of a group, in letters and the text for the
// app, on the year sheet, in the data and in search.
func TestFreeDays(t *testing.T) {
	b := freeDaySchool()
	b.T = t
	files := b.build()
	for _, test := range []struct{ page, says string }{
		{"index.html", "Studiedag: kleuters (groep 1 en 2 vrij)"},
		{"index.html", "Andere schooltijden (groep 3 vrij tot 10.00 uur)"},
		{"en/index.html", "Training day: infants (no school for group 1 and 2)"},
		{"en/index.html", "Different school hours (no school for group 3 until 10:00)"},
		{"en/jaarplan/2026-12/index.html", `<span lang="nl" dir="ltr">Kerststukjes (vrij vanaf 12.00 uur)</span>`},
		{"groepen/1/index.html", "Studiedag: kleuters"},
		{"groepen/1/index.html", "Laatste dag voor de vakantie (vrij vanaf 12.00 uur)"},
		{"groepen/3/index.html", "groep 3 vrij tot 10.00 uur"},
		{"jaarplan/2026-12/index.html", "Laatste dag voor de vakantie (vrij vanaf 12.00 uur)"},
		{"jaarplan/2027-03/index.html", "Goede Vrijdag (school open)"},
		{"jaarplan/2026-12/bericht.txt", "– vr 4: Studiedag: kleuters (groep 1 en 2 vrij)\n"},
		{"jaarplan/2026-12/bericht.txt", "– 10–11: Studiedag (school dicht)\n"},
		{"en/jaarplan/2027-03/bericht.txt", "Good Friday (school open)\n"},
		{"jaarplan/kalender/index.html", "Studiedag: kleuters (groep 1 en 2 vrij)"},
		{"jaarplan/kalender/index.html", "Goede Vrijdag (school open)"},
		{"index.json", `{"naam":"Studiedag: kleuters","van":"2026-12-04","tot":"2026-12-04","groepen":["1","2"]}`},
		{"index.json", `{"naam":"Laatste dag voor de vakantie","van":"2027-07-16","tot":"2027-07-16","vanaf_tijd":"12:00"}`},
		{"index.json", `{"naam":"Andere schooltijden","van":"2026-12-07","tot":"2026-12-07","groepen":["3"],"tot_tijd":"10:00"}`},
		{"zoeken/index.json", "kleuters"},
	} {
		if !strings.Contains(files[test.page], test.says) {
			t.Errorf("%s does not say %q", test.page, test.says)
		}
	}
	for _, test := range []struct{ page, says string }{
		{"groepen/3/index.html", "kleuters"}, {"groepen/1/index.html", "groep 3 vrij"}, {"index.html", "Goede Vrijdag"}, {"index.json", "Goede Vrijdag"},
		{"kalender/vrije-dagen.ics", "Goede Vrijdag"},
	} {
		if strings.Contains(files[test.page], test.says) {
			t.Errorf("%s says %q", test.page, test.says)
		}
	}
}

// TestFreeDaysInCalendars has each in the calendar of days off, with its time, and in those of groups what is for these alone.
func TestFreeDaysInCalendars(t *testing.T) {
	b := freeDaySchool()
	b.T = t
	files := b.build()
	closed := events(t, files["kalender/vrije-dagen.ics"])
	for _, want := range []string{
		"0 CONFIRMED Studiedag: kleuters (groep 1 en 2 vrij) 20261204 20261205",
		"0 CONFIRMED Laatste dag voor de vakantie (vrij vanaf 12.00 uur) 20261218T120000 20261218T130000",
		"0 CONFIRMED Laatste dag voor de vakantie (vrij vanaf 12.00 uur) 20270716T120000 20270716T130000",
		"0 CONFIRMED Andere schooltijden (groep 3 vrij tot 10.00 uur) 20261207T100000 20261207T110000",
		"0 CONFIRMED Studiedag 20261210 20261212",
	} {
		if !strings.Contains(said(closed), want) {
			t.Errorf("no %q in\n%s", want, said(closed))
		}
	}
	wantEvents(t, events(t, files["kalender/groep-3.ics"]),
		"0 CONFIRMED Andere schooltijden (groep 3 vrij tot 10.00 uur) 20261207T100000 20261207T110000", "0 CONFIRMED Koffie 20261201 20261202", "0 CONFIRMED Paasontbijt 20270326 20270327")
	if text := said(events(t, files["kalender/alles.ics"])); strings.Contains(text, "vrij") {
		t.Errorf("free days among the activities:\n%s", text)
	}
}

// TestFreeDayKeepsItsIdentity changes whom a study day is for and from when, and its place in the file: it is the same event still.
func TestFreeDayKeepsItsIdentity(t *testing.T) {
	of := func(list []calendarEvent, name, day string) calendarEvent {
		for _, event := range list {
			if strings.HasPrefix(event.Title, name) && strings.HasPrefix(event.Start, day) {
				return event
			}
		}
		t.Fatalf("no %s on %s in\n%s", name, day, said(list))
		return calendarEvent{}
	}
	const two = "[[studiedag]]\ndatum = 2026-12-09\nnaam = \"Tafels\"\ngroepen = \"3\"\n"
	const other = "[[studiedag]]\ndatum = 2026-12-09\nnaam = \"Spelen\"\ngroepen = \"1/2\"\n"
	b := freeDaySchool()
	b.T = t
	b.files["school.toml"] += two + other
	before := events(t, b.build()["kalender/vrije-dagen.ics"])
	b.files["school.toml"] = strings.NewReplacer(two+other, other+strings.Replace(two, "\"3\"", "\"2 en 3\"", 1), "groepen = \"1/2\"\n\n", "van = \"13:00\"\n\n").Replace(b.files["school.toml"])
	b.today = b.today.AddDays(1)
	after := events(t, b.build()["kalender/vrije-dagen.ics"])
	for _, test := range []struct{ name, day, sequence string }{
		{"Tafels", "20261209", "1"}, {"Spelen", "20261209", "0"}, {"Studiedag: kleuters", "20261204", "1"}, {"Laatste dag", "20261218", "0"},
	} {
		then, now := of(before, test.name, test.day), of(after, test.name, test.day)
		if then.UID != now.UID || now.Sequence != test.sequence {
			t.Errorf("%s: %s became %s, changed %s times", test.name, then.UID, now.UID, now.Sequence)
		}
	}
	if len(before) != len(after) {
		t.Errorf("%d events became %d:\n%s", len(before), len(after), said(after))
	}
}

// TestFreeDayOfGroupGoes takes a free day of one group away: its calendar says so, and those of others do not.
func TestFreeDayOfGroupGoes(t *testing.T) {
	b := freeDaySchool()
	b.T = t
	b.build()
	b.files["school.toml"] = strings.Replace(b.files["school.toml"], "[[studiedag]]\ndatum = 2026-12-07\ntot = \"10:00\"\ngroepen = \"groep 3\"\n", "", 1)
	b.today = schoolyear.Date{Year: 2026, Month: 11, Day: 30}
	files := b.build()
	for group, want := range map[string]bool{"1": false, "3": true} {
		if text := said(events(t, files["kalender/groep-"+group+".ics"])); strings.Contains(text, "CANCELLED") != want {
			t.Errorf("group %s:\n%s", group, text)
		}
	}
}

// TestRuleOnFreeDays leaves a day out of a rule when each of its groups is free then, and no other.
func TestRuleOnFreeDays(t *testing.T) {
	for lines, days := range map[string]string{
		"groepen = \"1\"":                         `"2026-12-11","2026-12-18"`,
		"groepen = [\"2\", \"3\"]":                `"2026-12-04","2026-12-11","2026-12-18"`,
		"groepen = \"3\"\nvan = \"13:00\"":        `"2026-12-04","2026-12-11"`,
		"groepen = \"1 t/m 2\"\nvan = \"19:30\"":  `"2026-12-11","2026-12-18"`,
		"van = \"08:30\"\nbehalve = [2026-12-11]": `"2026-12-04","2026-12-18"`,
	} {
		texts := map[string]string{
			"school.toml":             schooltest.School + strings.Replace(freeDays, "periode = { van = 2026-12-10, tot = 2026-12-11 }", "datum = 2026-12-10", 1),
			"activiteiten/vrijdag.md": activity("Vrijdag", "herhaling = \"elke vrijdag\"\nperiode = { van = 2026-12-01, tot = 2026-12-18 }\n"+lines),
		}
		files, _ := rendered(generate(schooltest.Files(texts)))
		if !strings.Contains(files["index.json"], `"data":[`+days+`]`) {
			t.Errorf("%s: %s", lines, files["index.json"])
		}
	}
}

package generator_test

import (
	"fmt"
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
)

func calendarTexts() map[string]string {
	return map[string]string{
		"school.toml":       schooltest.School + "groepen = [\"1\", \"2\"]\n\n[[studiedag]]\ndatum = 2026-11-20\n",
		"activiteiten/a.md": activity("Koffie", "data = [2026-11-03, 2026-11-17]"),
		"activiteiten/b.md": activity("Lezen", "periode = { van = 2026-11-09, tot = 2026-11-12 }\ngroepen = \"2\""),
		"activiteiten/c.md": activity("Niet", "datum = 2026-11-18\nstatus = \"afgelast\""),
		"activiteiten/d.md": activity("Over de maand", "periode = { van = 2026-11-30, tot = 2026-12-02 }"),
		"activiteiten/e.md": activity("Ooit", "wanneer = \"in november\"\nmaand = \"2026-11\""),
		"activiteiten/f.md": activity("Voor het jaar", "datum = 2026-07-31"),
		"activiteiten/g.md": activity("Laatste dag", "datum = 2027-07-31"),
		"activiteiten/h.md": activity("Na het jaar", "datum = 2027-08-01"),
		"activiteiten/i.md": activity("Al bezig", "periode = { van = 2026-07-30, tot = 2026-08-01 }"),
	}
}

// The year calendar lists what begins in each month, in order, and in its first month what began before it.
func TestMonthsOfYearCalendar(t *testing.T) {
	page := seen(t, on(t, "2026-11-22", calendarTexts()), "jaarplan/kalender/")
	entries := func(month string) []string { return page.under(month).classed("entry") }
	wantLines(t, entries("november 2026"), "di 3 Koffie", "9–12 Lezen", "di 17 Koffie", "wo 18 Niet (gaat niet door)", "vr 20 Studiedag", "30 november–2 december 2026 Over de maand")
	wantLines(t, entries("december 2026"), "19 december 2026–3 januari 2027 Kerstvakantie", "vr 25 Eerste kerstdag", "za 26 Tweede kerstdag")
	wantLines(t, entries("augustus 2026"), "18 juli–30 augustus 2026 Zomervakantie", "30 juli–1 augustus 2026 Al bezig")
	wantLines(t, entries("juli 2027"), "17 juli–29 augustus 2027 Zomervakantie", "za 31 Laatste dag")
	page.under("juni 2027").want(t, []string{"Niets bijzonders"})
	page.want(t, nil, "Ooit", "Voor het jaar", "Na het jaar")

	var november []string
	for _, row := range page.rows() {
		if strings.Contains(row, "november") || strings.Contains(row, "Lezen") {
			november = append(november, row)
		}
	}
	wantLines(t, november, "november 2026 | di 3 november | Koffie (Informeel partnerschap) | hele school", "9–12 november 2026 | Lezen (Informeel partnerschap) | groep 2",
		"di 17 november | Koffie (Informeel partnerschap) | hele school", "wo 18 november | Niet (gaat niet door) (Informeel partnerschap) | hele school",
		"vr 20 november | Studiedag | hele school", "30 november–2 december 2026 | Over de maand (Informeel partnerschap) | hele school")
}

// The picture of a month begins on the right day of the week, and marks today, the days off, what is on and what goes on for days.
func TestPictureOfMonth(t *testing.T) {
	page := seen(t, on(t, "2026-11-22", calendarTexts()), "jaarplan/kalender/")
	november := page.under("november 2026")
	wantLines(t, november.classed("head"), "ma", "di", "wo", "do", "vr", "za", "zo")
	wantLines(t, november.classed("off"), "1", "7", "8", "14", "15", "20", "21", "22", "28", "29")
	for class, want := range map[string]int{"closed-day": 1, "today": 1, "span": 5, "glyph": 4} { // Lezen lasts four days and Over de maand begins; two times Koffie, Lezen and Over de maand
		if got := len(november.classed(class)); got != want {
			t.Errorf("November has %d of %s, want %d", got, class, want)
		}
	}
	december := page.under("december 2026")
	for class, want := range map[string]int{"closed-day": 13, "today": 0, "span": 2, "glyph": 0} {
		if got := len(december.classed(class)); got != want {
			t.Errorf("December has %d of %s, want %d", got, class, want)
		}
	}
	if days := strings.Fields(strings.Join(page.under("februari 2027").classed("off"), " ")); days[len(days)-1] != "28" {
		t.Errorf("February has the days off %v", days)
	}
}

// The big dates are the days off, but not the public holidays; conversations of more than one group; and feasts and parent evenings for all.
func TestBigDatesOfYear(t *testing.T) {
	texts := map[string]string{"school.toml": schooltest.School + "groepen = [\"1\", \"2\"]\n\n[[studiedag]]\ndatum = 2026-11-20\nnaam = \"Leesdag\"\n"}
	for slug, facts := range map[string]string{
		"Feest voor allen":  "vorm = \"feest\"",
		"Feest met beide":   "vorm = \"feest\"\ngroepen = [\"1\", \"2\"]",
		"Feest van 1":       "vorm = \"feest\"\ngroepen = \"1\"",
		"Avond voor allen":  "vorm = \"ouderavond\"",
		"Avond van 1":       "vorm = \"ouderavond\"\ngroepen = \"1\"",
		"Inloop":            "vorm = \"inloop\"",
		"Gesprek van allen": "vorm = \"gesprek\"",
		"Gesprek van 1":     "vorm = \"gesprek\"\ngroepen = \"1\"",
		"Gesprek van beide": "vorm = \"gesprek\"\ngroepen = [\"1\", \"2\"]",
		"Afgelaste avond":   "vorm = \"ouderavond\"\nstatus = \"afgelast\"",
		"Iets zonder vorm":  "",
	} {
		texts["activiteiten/"+strings.ReplaceAll(strings.ToLower(slug), " ", "-")+".md"] = activity(slug, "datum = 2026-12-01\n"+facts)
	}
	big := seen(t, on(t, "2026-11-22", texts), "jaarplan/kalender/").under("De grote dagen")
	wantLines(t, big.classed("entry"), "18 juli–30 augustus 2026 Zomervakantie", "17–25 oktober 2026 Herfstvakantie", "vr 20 november Leesdag",
		"di 1 december Avond voor allen", "di 1 december Feest met beide", "di 1 december Feest voor allen", "di 1 december Gesprek van allen", "di 1 december Gesprek van beide",
		"19 december 2026–3 januari 2027 Kerstvakantie", "20–28 februari 2027 Voorjaarsvakantie", "24 april–2 mei 2027 Meivakantie", "17 juli–29 augustus 2027 Zomervakantie")
}

// A holiday of the school's own takes the place of the national one of that name within half a year of it; a day further it is of another year.
func TestOwnHolidayOfYear(t *testing.T) {
	for _, test := range []struct{ name, from, to, national, own string }{
		{"Herfstvakantie", "2027-04-14", "2027-04-15", "", "14–15 april 2027"},
		{"Herfstvakantie", "2027-04-15", "2027-04-16", "17–25 oktober 2026", ""},
		{"Zomervakantie", "2027-01-19", "2027-01-20", "", "19–20 januari 2027"},
		{"Zomervakantie", "2027-01-18", "2027-01-20", "17 juli–29 augustus 2027", ""},
		{"zomervakantie", "2027-07-10", "2027-08-20", "", "10 juli–20 augustus 2027"},
		{"Carnaval", "2027-02-08", "2027-02-09", "", "8–9 februari 2027"},
	} {
		texts := map[string]string{
			"school.toml":       schooltest.School + "\n[[vakantie]]\nnaam = \"" + test.name + "\"\nvan = " + test.from + "\ntot = " + test.to + "\n",
			"activiteiten/a.md": activity("Koffie", "datum = 2026-11-03"),
		}
		var got []string
		for _, entry := range seen(t, on(t, "2026-11-22", texts), "jaarplan/kalender/").under("De grote dagen").classed("entry") {
			if when, ok := strings.CutSuffix(entry, " "+test.name); ok && !strings.Contains(when, "18 juli") {
				got = append(got, when)
			}
		}
		wantLines(t, got, test.national+test.own)
	}
}

// The more there is on the sheet of the year, and the more is said of it, the smaller are its letters.
func TestLettersOfYearCalendar(t *testing.T) {
	const plain, cancelled, feast, row = "datum = %s-11-%02d", "datum = %s-11-%02d\nstatus = \"afgelast\"", "datum = %s-11-%02d\nvorm = \"feest\"", "periode = { van = %s-11-%02d, tot = 2026-12-04 }"
	for _, test := range []struct {
		year  string
		n     int
		facts string
		want  int
	}{
		{"2026", 10, plain, 1}, {"2026", 11, plain, 2}, {"2026", 31, plain, 3}, {"2026", 32, plain, 4}, {"2026", 57, plain, 7}, {"2026", 58, plain, 8},
		{"2026", 6, row, 1}, {"2026", 7, row, 2}, {"2026", 16, row, 3}, {"2026", 17, row, 4},
		{"2026", 16, cancelled, 3}, {"2026", 17, cancelled, 4},
		{"2026", 8, feast, 1}, {"2026", 9, feast, 2}, {"2026", 48, feast, 7}, {"2026", 49, feast, 8},
		{"2030", 12, plain, 1}, {"2030", 13, plain, 2}, {"2030", 34, plain, 3}, {"2030", 35, plain, 4}, // with a line about the holidays, and without them
	} {
		texts := map[string]string{
			"school.toml":      strings.Replace(schooltest.School, "2026-2027", test.year+"-"+map[string]string{"2026": "2027", "2030": "2031"}[test.year], 1),
			"speerpunten/a.md": focusPoint("Lezen", "kort", ""),
		}
		for i := range test.n {
			texts[fmt.Sprintf("activiteiten/%d.md", i)] = activity("Koffie met elkaar drinken", fmt.Sprintf(test.facts, test.year, i%28+1))
		}
		page := seen(t, on(t, test.year+"-11-22", texts), "jaarplan/kalender/")
		if class := fmt.Sprintf("sheet-type-%d", test.want); len(page.classed(class)) != 1 {
			t.Errorf("%d activities with %q in %s are not set in %s", test.n, test.facts, test.year, class)
		}
	}
}

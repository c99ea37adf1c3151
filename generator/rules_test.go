package generator_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/schoolyear"
)

// TestRuleOnThePage says a rule in words, in the language of the reader, with its days below it.
func TestRuleOnThePage(t *testing.T) {
	b := newBuilds(t)
	b.files["activiteiten/koffie.md"] = activity("Koffie", "herhaling = \"elke eerste dinsdag van de maand\"\nperiode = { van = 2026-12-01, tot = 2027-03-31 }\nvan = \"08:30\"\ntot = \"09:30\"")
	b.files["activiteiten/week.md"] = activity("Projectweek", "wanneer = \"week 10\"")
	files := b.build()
	for path, wanted := range map[string][]string{
		"activiteiten/koffie/index.html": {
			"elke eerste dinsdag van de maand, 08.30–09.30 uur<br>", `<time datetime="2026-12-01">`, `<time datetime="2027-01-05">`, `<time datetime="2027-03-02">dinsdag 2 maart 2027</time>`,
		},
		"en/activiteiten/koffie/index.html": {"every first Tuesday of the month, 08:30–09:30<br>", "Tuesday 2 March 2027"},
		"activiteiten/week/index.html":      {"week 10 (8–12 maart 2027)"},
		"en/activiteiten/week/index.html":   {"week 10</span> (8–12 March 2027)"},
		"jaarplan/2027-03/index.html":       {"di 2", "8–12"},
		"index.json":                        {`"herhaling":"elke eerste dinsdag"`},
	} {
		for _, want := range wanted {
			if !strings.Contains(strings.ReplaceAll(files[path], "\n", ""), want) {
				t.Errorf("%s does not say %q in %s", path, want, files[path][strings.Index(files[path], "<dl"):])
			}
		}
	}
	wantEvents(t, events(t, files["kalender/activiteiten/week.ics"]), "0 CONFIRMED Projectweek 20270308 20270313")
}

// TestRuleIdentities wants each day of a rule to keep its identity for life, whatever happens to the others.
func TestRuleIdentities(t *testing.T) {
	b := newBuilds(t)
	build := func(lines string) map[string]string {
		b.files["activiteiten/koffie.md"] = activity("Koffie", "herhaling = \"om de week op zondag\"\nperiode = { van = 2027-03-07, tot = 2027-04-18 }\nvan = \"01:30\"\ntot = \"03:30\"\n"+lines)
		byDay := map[string]string{}
		for _, e := range events(t, b.build()["kalender/activiteiten/koffie.ics"]) {
			byDay[e.Start[:8]] = e.UID
		}
		return byDay
	}
	days := func(of map[string]string) string {
		var all []string
		for day := range of {
			all = append(all, day)
		}
		slices.Sort(all)
		return strings.Join(all, " ")
	}
	before := build("")
	for lines, want := range map[string]string{
		"behalve = [2027-03-21]":                        "20270307 20270404 20270418",
		"ook_op = [2027-03-28]":                         "20270307 20270321 20270328 20270404 20270418", // the clocks change
		"behalve = [2027-03-21]\nook_op = [2027-03-14]": "20270307 20270314 20270404 20270418",
		"behalve = [2027-03-07]\nook_op = [2027-03-28]": "20270321 20270328 20270404 20270418",
		"ook_op = [2027-04-11]\nlocatie = \"de aula\"":  "20270307 20270321 20270404 20270411 20270418",
	} {
		after := build(lines)
		if days(after) != want {
			t.Errorf("%s: %s, want %s", lines, days(after), want)
		}
		for day, uid := range after {
			if before[day] != "" && before[day] != uid {
				t.Errorf("%s: %s has another identity", lines, day)
			}
		}
		if again := build(""); days(again) != days(before) {
			t.Errorf("back from %s: %s", lines, days(again))
		}
	}
}

// TestStudyDayInRule takes a day out of a rule when the school becomes free on it, on a used generator too.
func TestStudyDayInRule(t *testing.T) {
	b := newBuilds(t)
	b.files["activiteiten/koffie.md"] = activity("Koffie", "herhaling = \"elke dinsdag\"\nperiode = { van = 2026-12-01, tot = 2026-12-18 }")
	wantEvents(t, events(t, b.build()["kalender/activiteiten/koffie.ics"]), "0 CONFIRMED Koffie 20261201 20261202", "0 CONFIRMED Koffie 20261208 20261209", "0 CONFIRMED Koffie 20261215 20261216")
	b.files["school.toml"] += "\n[[studiedag]]\ndatum = 2026-12-08\n"
	b.today = schoolyear.Date{Year: 2026, Month: 11, Day: 23}
	wantEvents(t, events(t, b.build()["kalender/activiteiten/koffie.ics"]), "0 CONFIRMED Koffie 20261201 20261202", "0 CONFIRMED Koffie 20261215 20261216")
}

// TestRuleOnTheSheet wants what comes back each week once in a month of the year sheet, with all its days, and what is in the calendar alone not to look
// like a day off.
func TestRuleOnTheSheet(t *testing.T) {
	b := newBuilds(t)
	b.files["agenda/gym.md"] = "+++\ntitel = \"Gymkleren mee\"\nherhaling = \"elke dinsdag\"\nbehalve = [2026-12-08]\nook_op = [2026-12-10]\n+++\n\nGym.\n"
	_, month, _ := strings.Cut(b.build()["jaarplan/kalender/index.html"], `id="days-2026-12"`)
	month, _, _ = strings.Cut(month, "</ul>")
	before, after, found := strings.Cut(month, "Gymkleren mee")
	if !found || strings.Contains(after, "Gymkleren mee") {
		t.Fatalf("not once in December: %s", month)
	}
	line := before[strings.LastIndex(before, "<li"):]
	for _, day := range []string{"di 1<", "do 10<", "di 15<"} {
		if !strings.Contains(line, day) {
			t.Errorf("the sheet does not say %q: %s", day, line)
		}
	}
	if strings.Contains(line, "di 8<") || strings.Contains(line, "closed-mark") {
		t.Errorf("a day too many, or a day off: %s", line)
	}
}

// TestDaysThatAreOver has the days to come stand first; those that are over are folded below them. When all are over they all stand there.
func TestDaysThatAreOver(t *testing.T) {
	days := "data = [2026-09-01, 2026-10-06, 2026-11-03, 2026-12-01, 2027-01-05]\n"
	tuesdays := "herhaling = \"elke dinsdag\"\nperiode = { van = 2026-11-10, tot = 2026-12-15 }\n"
	for name, test := range map[string]struct{ lines, today, coming, over string }{
		"days":            {days, "2026-11-22", "1 december 2026 5 januari 2027", "1 september 2026 6 oktober 2026 3 november 2026"},
		"today":           {days, "2026-11-03", "3 november 2026 1 december 2026 5 januari 2027", "1 september 2026 6 oktober 2026"},
		"nothing over":    {days, "2026-08-22", "1 september 2026 6 oktober 2026 3 november 2026 1 december 2026 5 januari 2027", ""},
		"all over":        {days, "2027-02-01", "1 september 2026 6 oktober 2026 3 november 2026 1 december 2026 5 januari 2027", ""},
		"two days":        {"data = [2026-09-01, 2026-12-01]\n", "2026-11-22", "1 december 2026", "1 september 2026"},
		"a rule":          {tuesdays, "2026-12-01", "1 december 2026 8 december 2026 15 december 2026", "10 november 2026 17 november 2026 24 november 2026"},
		"times of a day":  {days + "tijd = [{ datum = 2026-12-01, van = \"19:00\" }]\n", "2026-11-22", "1 december 2026 5 januari 2027", "1 september 2026 6 oktober 2026 3 november 2026"},
		"several classes": {days + "tijd = [{ groepen = \"1\", van = \"19:00\" }, { groepen = \"2\", van = \"20:00\" }]\n", "2026-11-22", "1 december 2026 5 januari 2027", "1 september 2026 6 oktober 2026 3 november 2026"},
	} {
		b := newBuilds(t)
		b.files["activiteiten/koffie.md"], b.today = activity("Koffie", test.lines), dayOf(t, test.today)
		page := b.build()["activiteiten/koffie/index.html"]
		when := page[strings.Index(page, `<div class="fact-when">`):]
		when, _, _ = strings.Cut(when, "</dd>")
		coming, over, _ := strings.Cut(when, `<details class="days-over">`)
		if got := saidDays(coming); got != test.coming {
			t.Errorf("%s: to come: %s, want %s", name, got, test.coming)
		}
		if got := saidDays(over); got != test.over {
			t.Errorf("%s: over: %s, want %s", name, got, test.over)
		}
	}
}

// saidDays gives the days that a page says, without the names of their weekdays.
func saidDays(html string) string {
	var said []string
	for _, match := range timeElement.FindAllStringSubmatch(html, -1) {
		_, day, _ := strings.Cut(match[1], " ")
		said = append(said, day)
	}
	return strings.Join(said, " ")
}

var timeElement = regexp.MustCompile(`<time [^>]*>([^<]*)</time>`)

package generator_test

import (
	"regexp"
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
)

// planTexts is a school with two years of a plan.
func planTexts() map[string]string {
	point := func(title, front string) string {
		return "+++\ntitel = \"" + title + "\"\npartnerschappen = \"didactisch\"\ndoel = \"Beter.\"\ntermijn = \"kort\"\n" + front + "\n+++\n"
	}
	activity := func(title, front string) string {
		return "+++\ntitel = \"" + title + "\"\npartnerschappen = \"informeel\"\n" + front + "\n+++\n"
	}
	return map[string]string{
		"school.toml":                    schooltest.School + "talen = [\"nl\", \"en\"]\n",
		"speerpunten/lezen.md":           point("Lezen", "schooljaar = \"2025-2026\""),
		"speerpunten/lezen-2026-2027.md": point("Meer lezen", "bijgewerkt = 2026-10-01"),
		"speerpunten/klaar.md":           point("Gedaan", "schooljaar = \"2025-2026\"\nstatus = \"klaar\""),
		"speerpunten/stop.md":            point("Opgehouden", "schooljaar = \"2025-2026\"\nstatus = \"gestopt\""),
		"speerpunten/weg.md":             point("Verdwenen", "schooljaar = \"2025-2026\"\nstatus = \"bezig\""),
		"speerpunten/vers.md":            point("Vers", ""),
		"activiteiten/avond-2026.md":     activity("Avond", "datum = 2026-01-13\nstatus = \"geweest\""),
		"activiteiten/avond-2027.md":     activity("Een avond", "datum = 2027-01-12"),
		"activiteiten/feest.md":          activity("Zomerfeest", "datum = 2026-07-07\nstatus = \"geweest\""),
		"activiteiten/zomer.md":          activity("zomerfeest", "datum = 2027-07-06\nbijgewerkt = 2026-11-30"),
		"activiteiten/zomer.en.md":       "+++\ntitel = \"Summer party\"\n+++\n",
		"activiteiten/oud.md":            activity("Oud", "datum = 2026-02-10\nstatus = \"geweest\""),
		"activiteiten/nieuw.md":          activity("Nieuwtje", "datum = 2027-02-09"),
		"activiteiten/afgelast.md":       activity("Afgelast", "datum = 2027-02-16\nstatus = \"afgelast\""),
		"evaluaties/2026-11-10.md":       "+++\ntitel = \"Terugblik\"\ndatum = 2026-11-10\nmet = \"ouders\"\n+++\n",
	}
}

var markup = regexp.MustCompile(`(?s)<svg.*?</svg>|<[^>]+>`)

// words gives what a reader sees of a page from a tag on, of which the beginning is given, with one space between all.
func words(t *testing.T, page, from string) string {
	t.Helper()
	_, rest, found := strings.Cut(page, "<"+from)
	if !found {
		t.Fatalf("no %s", from)
	}
	rest, _, _ = strings.Cut(rest, "</main>")
	return strings.Join(strings.Fields(markup.ReplaceAllString("<"+from+rest, " ")), " ")
}

// A plan tells what changed since the year before, the same in every language.
func TestPlanChanges(t *testing.T) {
	files, _ := rendered(generate(schooltest.Files(planTexts())))
	const want = "Wat er veranderde Vergeleken met schooljaar 2025-2026. Wat een andere naam kreeg, telt als nieuw. " +
		"Speerpunten Nieuw (1) Vers Gaat door (1) Meer lezen Klaar (1) Gedaan Gestopt (1) Opgehouden Niet meer (1) Verdwenen " +
		"Activiteiten Nieuw (1) Nieuwtje Niet meer (1) Oud " +
		"Activiteiten per partnerschap Elke activiteit telt bij haar eerste partnerschap. Wat niet doorgaat, telt niet mee. Partnerschap 2025-2026 2026-2027 " +
		"Maatschappelijk partnerschap 0 0 Pedagogisch partnerschap 0 0 Didactisch partnerschap 0 0 Formeel partnerschap 0 0 Informeel partnerschap 3 3"
	for _, address := range []string{"jaarplan/", "jaarplan/2026-2027/"} {
		if got := words(t, files[address+"index.html"], `section class="chapter" id="veranderd"`); !strings.HasPrefix(got, want) {
			t.Errorf("%s\ngot  %s\nwant %s", address, got, want)
		}
	}
	if english := words(t, files["en/jaarplan/index.html"], `section class="subchapter" id="veranderd-activiteiten"`); !strings.Contains(english, "New (1) Nieuwtje No longer there (1) Oud ") {
		t.Error(english)
	}
	if strings.Contains(files["jaarplan/2025-2026/index.html"], "Wat er veranderde") {
		t.Error("2025-2026 has no year before")
	}
}

// A plan says of when it is: of its newest change that is not to come, and by when the next evaluation is due.
func TestPlanEdition(t *testing.T) {
	texts := planTexts()
	files, _ := rendered(generate(schooltest.Files(texts)))
	plan := words(t, files["jaarplan/index.html"], "h1")
	for _, want := range []string{"Voor het team, de MR en het bestuur Laatste wijziging: dinsdag 10 november 2026 ", "De volgende evaluatie is uiterlijk op woensdag 10 februari 2027"} {
		if !strings.Contains(plan, want) {
			t.Errorf("no %q in %s", want, plan)
		}
	}
	if past := words(t, files["jaarplan/2025-2026/index.html"], "h1"); strings.Contains(past, "volgende evaluatie") || strings.Contains(past, "Laatste wijziging") {
		t.Error(past)
	}
	delete(texts, "evaluaties/2026-11-10.md")
	files, _ = rendered(generate(schooltest.Files(texts)))
	plan = words(t, files["jaarplan/index.html"], "h1")
	if !strings.Contains(plan, "Laatste wijziging: donderdag 1 oktober 2026 ") || strings.Contains(plan, "Evaluaties") {
		t.Error(plan)
	}
}

// Where the national holidays are not known, the site says whose days it shows.
func TestOwnDays(t *testing.T) {
	const sentence = "De vrije dagen zijn van de school zelf"
	for year, want := range map[string]bool{"2026-2027": false, "2030-2031": true} {
		texts := planTexts()
		texts["school.toml"] = strings.Replace(schooltest.School, "2026-2027", year, 1)
		texts["activiteiten/later.md"] = "+++\ntitel = \"Later\"\npartnerschappen = \"formeel\"\ndatum = 2030-09-10\n+++\n"
		files, _ := rendered(generate(schooltest.Files(texts)))
		for _, page := range []string{"jaarplan/index.html", "jaarplan/kalender/index.html"} {
			if got := strings.Contains(files[page], sentence); got != want {
				t.Errorf("%s, %s: %t", year, page, got)
			}
		}
		if strings.Contains(files["jaarplan/2026-2027/index.html"], sentence) {
			t.Errorf("%s: the plan of 2026-2027", year)
		}
	}
}

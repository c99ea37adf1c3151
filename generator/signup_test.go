package generator_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/schoolyear"
)

// TestSignUp says how parents sign up and until when, reminds them in letters and calendars, and stops when it is over.
func TestSignUp(t *testing.T) {
	b := newBuilds(t)
	b.files["school.toml"] += "[ouderapp]\nnaam = \"Klapper\"\nurl = \"https://klapper.example/\"\n[[contact]]\nid = \"directie\"\nrol = \"Directeur\"\nnaam = \"Sam de Wit\"\n"
	avond := func(lines string) string {
		return activity("Avond", "datum = 2027-01-12\nvan = \"19:30\"\nverplaatst_van = 2027-01-11\n"+lines)
	}
	when := "<br>tot en met <time datetime=\"2026-12-18\">vrijdag 18 december 2026</time>"
	for lines, want := range map[string]string{
		"aanmelden = \"via de ouderapp\"":               `via <a href="https://klapper.example/">Klapper</a>`,
		"aanmelden = \"030 - 555 01 00\"":               `<a href="tel:0305550100"><bdi dir="ltr">030 - 555 01 00</bdi></a>`,
		"aanmelden = \"bij de juf\"":                    "bij de leraar van uw kind",
		"aanmelden = \"bij de leidster\"":               "bij de leraar van uw kind",
		"aanmelden = \"bij de pedagogisch medewerker\"": "bij de leraar van uw kind",
		"aanmelden = \"directie\"":                      "Sam de Wit (Directeur)",
		"aanmelden = \"Bij Jan aan de deur\"":           "Bij Jan aan de deur",
		"aanmelden = \"a@school.example\"":              `<a href="mailto:a@school.example">`,
	} {
		b.files["activiteiten/avond.md"] = avond(lines + "\naanmelden_voor = 2026-12-18\nplaatsen = 24")
		page := b.build()["activiteiten/avond/index.html"]
		for _, said := range []string{want, when, "<dt>Aantal plaatsen</dt><dd>24</dd>", `"eventStatus":"https://schema.org/EventRescheduled"`, `"previousStartDate":"2027-01-11T19:30"`} {
			if !strings.Contains(page, said) {
				t.Errorf("%s: the page does not say %q", lines, said)
			}
		}
	}
	b.files["activiteiten/avond.md"] = avond("aanmelden = \"a@school.example\"\naanmelden_voor = 2026-12-18")
	files := b.build()
	for path, said := range map[string]string{
		"jaarplan/2027-01/index.html":      "aanmelden tot en met",
		"jaarplan/2026-12/index.html":      "<h2>Nog aanmelden</h2>",
		"jaarplan/2026-12/bericht.txt":     "– vr 18: Avond (aanmelden tot en met vrijdag 18 december 2026)",
		"jaarplan/2027-01/bericht.txt":     "Avond. Verplaatst: dit was eerst op maandag 11 januari 2027.",
		"kalender/activiteiten/avond.ics":  "aanmelden tot en met",
		"en/activiteiten/avond/index.html": "until <time",
		"index.json":                       `"aanmelden_voor":"2026-12-18"`,
	} {
		if !strings.Contains(files[path], said) {
			t.Errorf("%s does not say %q", path, said)
		}
	}
	for day, button := range map[int]bool{18: true, 19: false} {
		b.today = schoolyear.Date{Year: 2026, Month: 12, Day: day}
		page := b.build()["activiteiten/avond/index.html"]
		if strings.Contains(page, "mailto:a@") != button || strings.Contains(page, "Aanmelden kan niet meer.") == button {
			t.Errorf("on the %dth, parents can sign up: %t", day, !button)
		}
	}
}

package generator_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
)

// TestClasses has the classes of a secondary school by year where they are listed, and what is for a year on the pages and in the calendars of
// its classes.
func TestClasses(t *testing.T) {
	texts := map[string]string{
		"school.toml": schooltest.School + "soort = \"voortgezet\"\ngroepen = [\"1A\", \"1B\", \"2 havo\", \"2 vwo\", \"3 vwo\"]\ntalen = [\"nl\", \"en\"]\n\n" +
			"[[groepsnaam]]\nnaam = \"onderbouw\"\ngroepen = \"leerjaar 1 t/m 2\"\n\n[[studiedag]]\ndatum = 2026-12-04\ngroepen = \"leerjaar 2\"\n",
		"activiteiten/kennismaking.md":    activity("Kennismaking", "datum = 2026-12-01\ngroepen = \"klas 1\""),
		"activiteiten/kennismaking.en.md": "+++\ntitel = \"Meet and greet\"\n+++\n\nCome.\n",
		"activiteiten/vakken.md":          activity("Vakken kiezen", "datum = 2026-12-08\ngroepen = [\"onderbouw\", \"3 vwo\"]"),
		"activiteiten/examen.md":          activity("Vwo-avond", "datum = 2026-12-10\ngroepen = \"vwo\""),
	}
	site := generate(schooltest.Files(texts))
	files, problems := rendered(site)
	if strings.Contains(problems, "fout:") || strings.Contains(problems, "onbekende-groep") {
		t.Fatal(problems)
	}
	for _, page := range []string{"index.html", "activiteiten/index.html", "groepen/1a/index.html"} {
		first, second := strings.Index(files[page], "Klas 1</h3>"), strings.Index(files[page], "Klas 2</h3>")
		if a, havo := strings.Index(files[page], "groepen/1b/"), strings.Index(files[page], "groepen/2-havo/"); first < 0 || first > a || a > second || second > havo {
			t.Errorf("%s has no classes by year: %d %d %d %d", page, first, a, second, havo)
		}
	}
	for page, says := range map[string]string{
		"activiteiten/index.html": "klas 1<", "jaarplan/2026-12/index.html": "klas 2 vwo en 3 vwo", "jaarplan/kalender/index.html": "Studiedag (klas 2 vrij)",
	} {
		if !strings.Contains(strings.ToLower(files[page]), strings.ToLower(says)) {
			t.Errorf("%s does not say %s", page, says)
		}
	}
	for file, titles := range map[string]string{
		"groepen/1b/index.html": "Kennismaking, Vakken kiezen", "groepen/2-havo/index.html": "Vakken kiezen, Studiedag", "groepen/3-vwo/index.html": "Vakken kiezen, Vwo-avond",
		"kalender/groep-1a.ics": "Kennismaking, Vakken kiezen", "kalender/groep-2-vwo.ics": "Studiedag, Vakken kiezen, Vwo-avond", "en/groepen/1a/index.html": "Meet and greet, Vakken kiezen",
	} {
		for _, title := range strings.Split("Kennismaking, Vakken kiezen, Vwo-avond, Studiedag, Meet and greet", ", ") {
			if has := strings.Contains(files[file], title); has != strings.Contains(titles, title) {
				t.Errorf("%s has %s: %t", file, title, has)
			}
		}
	}
}

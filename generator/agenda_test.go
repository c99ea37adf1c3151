package generator_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
)

// TestAgenda wants what is in the calendar alone in every calendar, list and letter, and nowhere in what the policy counts.
func TestAgenda(t *testing.T) {
	b := newBuilds(t)
	before := b.build()
	b.files["agenda/fotograaf.md"] = "+++\ntitel = \"De schoolfotograaf\"\nsamenvatting = \"Lach eens.\"\ndatum = 2026-12-03\nvan = \"09:00\"\ntot = \"12:00\"\ngroepen = [\"3\"]\n+++\n\nKam uw haar.\n"
	files := b.build()
	const event = "0 CONFIRMED De schoolfotograaf 20261203T090000 20261203T120000"
	for path, there := range map[string]bool{
		"kalender/alles.ics": true, "kalender/groep-3.ics": true, "kalender/agenda/fotograaf.ics": true, "kalender/groep-4.ics": false, "kalender/informeel.ics": false,
	} {
		if got := strings.Contains(said(events(t, files[path])), event); got != there {
			t.Errorf("%s has the photographer: %t", path, got)
		}
	}
	for path, there := range map[string]bool{
		"agenda/fotograaf/index.html": true, "en/agenda/fotograaf/index.html": true, "index.html": true, "jaarplan/kalender/index.html": true, "jaarplan/2026-12/index.html": true,
		"jaarplan/2026-12/bericht.txt": true, "groepen/3/index.html": true, "zoeken/index.json": true, "index.json": true, "sitemap.xml": true,
		"activiteiten/index.html": false, "groepen/4/index.html": false, "jaarplan/index.html": false, "beleidsplan/index.html": false,
	} {
		text := files[path]
		if text == "" && there {
			t.Errorf("there is no %s", path)
			continue
		}
		if got := strings.Contains(text, "otograaf"); got != there {
			t.Errorf("%s has the photographer: %t", path, got)
		}
	}
	for path, text := range files {
		if strings.Contains(text, "jaarplan/2026-2027/") && strings.HasPrefix(path, "jaarplan/2026-2027/") && text != before[path] {
			t.Errorf("%s counts the photographer", path)
		}
	}
	_, problems := rendered(generate(schooltest.Files(b.files)))
	if strings.Contains(problems, "fotograaf") {
		t.Error(problems)
	}
}

package generator_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
)

// TestClashes tells of two sources of one address, and of a file in the place of a folder, at the one that the school can rename; it
// makes the address once.
func TestClashes(t *testing.T) {
	for name, test := range map[string]struct {
		files map[string]string
		path  string
		told  string
		code  string
	}{
		"a document and a file": {
			map[string]string{"visie.md": "+++\ntitel = \"Visie\"\n+++\n\nTekst.\n", "visie/index.html": "eigen"}, "visie/index.html", "content/visie/index.html", "bestand-zonder-link",
		},
		"a file of the school and one of the site": {
			map[string]string{"robots.txt": "eigen"}, "robots.txt", "content/robots.txt", "zelfde-adres",
		},
		"a file and a folder": {
			map[string]string{"over": "eigen"}, "over/index.html", "content/over", "bestand-en-map",
		},
	} {
		texts := map[string]string{"school.toml": schooltest.School}
		for file, text := range test.files {
			texts[file] = text
		}
		site := siteOf(texts)
		made, told := 0, false
		for _, output := range site.Outputs {
			if output.Path == test.path {
				made++
			}
		}
		for _, found := range site.Problems() {
			told = told || found.Rule.Code == test.code && strings.HasPrefix(found.File, test.told)
		}
		if made != 1 || !told {
			t.Errorf("%s: %s is made %d times, and that is told: %t\n%s", name, test.path, made, told, printed(site.Problems()))
		}
	}
}

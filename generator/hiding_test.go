package generator_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/problem"
)

// hiding is a choice of a school not to be told.
func hiding(code string) string {
	return "[[verberg_problemen]]\ncode = \"" + code + "\"\nreden = \"Zo is het.\"\n"
}

// TestHiding hides what is found outside the checks: in the file where it is reported, and in school.toml when that file is no document.
func TestHiding(t *testing.T) {
	const (
		school  = "content/school.toml"
		head    = "naam = \"De Brug\"\nplaats = \"Ede\"\nregio = \"midden\"\nschooljaar = \"2026-2027\"\n"
		picture = "+++\ntitel = \"A\"\n+++\n\n![](foto.svg)\n"
	)
	for code, texts := range map[string]map[string]string{
		"kleur-contrast":         {school: head + "kleur = \"#ffd500\"\n"},
		"woorden-ontbreken":      {school: head + "talen = [\"nl\", \"gd\"]\n", "layouts/words/gd.toml": "[nav]\nplan = \"Programa\"\n"},
		"jaarkalender-past-niet": longYear(school, head),
		"bestandsnaam":           {school: head, "content/Een brief.txt": "Dag."},
		"bestand-te-groot":       {school: head, "content/brief.txt": strings.Repeat("x", 3<<20)},
		"beeld-zonder-tekst":     {school: head, "content/paginas/a.md": picture, "content/paginas/foto.svg": "<svg/>"},
	} {
		found := func() (codes []string, hidden int) {
			var files []problem.Source
			for path, text := range texts {
				files = append(files, problem.Source{Path: path, Text: []byte(text)})
			}
			site := generate(files)
			for _, p := range site.Problems() {
				codes = append(codes, p.Rule.Code)
			}
			return codes, site.Hidden
		}
		if codes, hidden := found(); !slices.Contains(codes, code) || hidden != 0 {
			t.Errorf("%s: found %q, hidden %d", code, codes, hidden)
		}
		where := school
		if page, ok := texts["content/paginas/a.md"]; ok {
			where = "content/paginas/a.md"
			texts[where] = strings.Replace(page, "\n+++\n\n", "\n"+hiding(code)+"+++\n\n", 1)
		} else {
			texts[school] += hiding(code)
		}
		if codes, hidden := found(); slices.Contains(codes, code) || slices.Contains(codes, "verbergt-niets") || hidden != 1 {
			t.Errorf("%s, hidden in %s: found %q, hidden %d", code, where, codes, hidden)
		}
	}
}

// longYear gives a school with more to do than fits on a sheet.
func longYear(path, text string) map[string]string {
	texts := map[string]string{path: text}
	for i := range 600 {
		texts[fmt.Sprintf("content/activiteiten/nr-%d.md", i)] = fmt.Sprintf("+++\ntitel = \"Inloop nummer %d\"\npartnerschappen = \"informeel\"\ndatum = 2026-12-%02d\n+++\n", i, i%18+1)
	}
	return texts
}

// TestHidingOfHiding lets a school keep a choice that hides nothing today.
func TestHidingOfHiding(t *testing.T) {
	school := "naam = \"De Brug\"\nplaats = \"Ede\"\nregio = \"midden\"\nschooljaar = \"2026-2027\"\n" + hiding("zin-lang")
	codes := func(text string) (codes []string) {
		for _, p := range generate([]problem.Source{{Path: "content/school.toml", Text: []byte(text)}}).Problems() {
			codes = append(codes, p.Rule.Code)
		}
		return codes
	}
	if found := codes(school); !slices.Contains(found, "verbergt-niets") {
		t.Errorf("found %q", found)
	}
	if found := codes(school + hiding("verbergt-niets")); slices.Contains(found, "verbergt-niets") {
		t.Errorf("found %q", found)
	}
	if found := codes(strings.ReplaceAll(school, "zin-lang", "verbergt-niets")); !slices.Contains(found, "verbergt-niets") {
		t.Errorf("a choice that hides no other: %q", found)
	}
}

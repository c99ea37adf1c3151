package explain_test

import (
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/explain"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// school is what the examples stand in.
var school = map[string]string{
	"content/school.toml": "naam = \"De Brug\"\nplaats = \"Ede\"\nregio = \"midden\"\nschooljaar = \"2026-2027\"\ntalen = [\"nl\", \"ar\"]\n" +
		"[[contact]]\nid = \"directie\"\nrol = \"Directeur\"\n[[studiedag]]\ndatum = 2027-02-10\n",
	"content/visie.md":                    "+++\ntitel = \"Onze visie\"\nmotto = \"Samen zien we meer.\"\nmr_instemming = 2026-06-23\n+++\n",
	"content/visie.ar.md":                 "+++\nbron = \"aa8dc615\"\ntitel = \"رؤيتنا\"\n+++\n",
	"content/begrippen.toml":              "[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"De medezeggenschapsraad.\"\n",
	"content/paginas/ouderkamer.md":       "+++\ntitel = \"De ouderkamer\"\n+++\n\n## Openingstijden\n\nElke dag.\n",
	"content/paginas/idee.md":             "+++\ntitel = \"Een idee\"\nconcept = true\n+++\n",
	"content/praktisch/verlof.md":         "+++\ntitel = \"Verlof\"\nkern = \"Vraag het ons.\"\n+++\n\n![Plein](../fotos/plein.svg)\n",
	"content/speerpunten/samen-lezen.md":  "+++\ntitel = \"Samen lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Lezen.\"\ntermijn = \"kort\"\n+++\n",
	"content/speerpunten/rekenavond.md":   "+++\ntitel = \"Rekenen\"\npartnerschappen = \"didactisch\"\ndoel = \"Rekenen.\"\ntermijn = \"lang\"\n+++\n",
	"content/speerpunten/schrijven.md":    "+++\ntitel = \"Schrijven\"\npartnerschappen = \"didactisch\"\ndoel = \"Schrijven.\"\ntermijn = \"lang\"\nconcept = true\n+++\n",
	"content/activiteiten/kennismaken.md": activity("pedagogisch", "2026-09-08", "status = \"geweest\"\nspeerpunt = \"rekenavond\""),
	"content/activiteiten/rekenavond.md":  activity("didactisch", "2026-11-26", "vorm = \"ouderavond\""),
	"content/activiteiten/raad.md":        activity("formeel", "2027-01-19", ""),
	"content/activiteiten/buurt.md":       activity("maatschappelijk", "2027-03-16", ""),
	"content/checklist/2025-11-05.md":     "+++\ntitel = \"Checklist\"\ndatum = 2025-11-05\n[[punt]]\nid = \"visie\"\noordeel = \"ja\"\n+++\n",
	"content/fotos/plein.svg":             "<svg/>",
}

func activity(partnership, date, facts string) string {
	return "+++\ntitel = \"" + partnership + "\"\npartnerschappen = \"" + partnership + "\"\ndatum = " + date + "\ngroepen = [\"1\", \"2\", \"3\", \"4\", \"5\", \"6\"]\n" + facts + "\n+++\n"
}

// codes gives what a generator finds in the school with an example in it.
func codes(g *generator.Generator, example explain.Example) []string {
	files := []problem.Source{{Path: example.File, Text: []byte(example.Text)}}
	for path, text := range school {
		if path != example.File {
			files = append(files, problem.Source{Path: path, Text: []byte(text)})
		}
	}
	var codes []string
	for _, p := range g.Generate(generator.Input{Files: files, Today: schooltest.Today}).Problems() {
		codes = append(codes, p.Rule.Code)
	}
	return codes
}

// TestExamples finds the code in every example that is wrong, and not in its repair.
func TestExamples(t *testing.T) {
	g := generator.New()
	for _, e := range explain.All(problem.Dutch) {
		if e.Wrong.File == "" {
			continue
		}
		if found := codes(g, e.Wrong); !slices.Contains(found, e.Code) {
			t.Errorf("%s is not found in its example, but %q:\n%s", e.Code, slices.Compact(found), e.Wrong.Text)
		}
		if found := codes(g, e.Right); slices.Contains(found, e.Code) {
			t.Errorf("%s is found in its repair:\n%s", e.Code, e.Right.Text)
		}
	}
}

// TestLanguages holds both languages to the same codes, in the same order, and to a text for every part.
func TestLanguages(t *testing.T) {
	dutch, english := explain.All(problem.Dutch), explain.All(problem.English)
	if len(dutch) != len(english) {
		t.Fatalf("%d codes in Dutch, %d in English", len(dutch), len(english))
	}
	for i, nl := range dutch {
		en := english[i]
		if nl.Code != en.Code || nl.Wrong.File != en.Wrong.File || nl.Meaning == en.Meaning || nl.Why == en.Why {
			t.Errorf("%s and %s do not say the same in two languages", nl.Code, en.Code)
		}
		for _, e := range []explain.Explanation{nl, en} {
			for _, text := range []string{e.Family, e.Meaning, e.Why, e.Wrong.Text, e.Right.Text} {
				if strings.TrimSpace(text) == "" {
					t.Errorf("%s is not complete: %+v", e.Code, e)
				}
			}
		}
	}
}

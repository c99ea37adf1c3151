package generator_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// TestBounds reads what no school writes: it is refused with a problem at its place, and all else is made. Without a bound each of
// these takes minutes, or the memory of the machine.
func TestBounds(t *testing.T) {
	text := func(body string) string { return "+++\ntitel = \"Kapot\"\n+++\n\n" + body + "\n" }
	facts := func(lines string) string { return "+++\ntitel = \"Kapot\"\n" + lines + "\n+++\n" }
	many := func(part string) string { return strings.Repeat(part, 10_000) }
	for name, test := range map[string]struct{ text, code string }{
		"quotes":             {text(many("> ") + "a"), "te-diep-genest"},
		"quotes, no spaces":  {text(many(">") + "a"), "te-diep-genest"},
		"lists":              {text(many("- ") + "a"), "te-diep-genest"},
		"numbers":            {text(many("1. ") + "a"), "te-diep-genest"},
		"links":              {text(many("[a](brief.md")), "tekst-aaneen"},
		"brackets":           {text(many("![[[[[[[[")), "tekst-aaneen"},
		"stars":              {text(many("*a _b **c ")), "tekst-aaneen"},
		"tags":               {text(many("<a <!-- <?")), "tekst-aaneen"},
		"lines":              {text(many("a en nog b\n")), "tekst-aaneen"},
		"a book":             {text(many(strings.Repeat("Een zin. ", 20) + "\n\n")), "document-te-groot"},
		"facts":              {facts(many("notitie = \"Een regel met gegevens.\"\n")), "document-te-groot"},
		"lists in lists":     {facts("groepen = " + many("[")), "te-diep-genest"},
		"lists that close":   {facts("groepen = " + many("[") + many("]")), "te-diep-genest"},
		"lists on lines":     {facts("groepen = " + many("[\n")), "te-diep-genest"},
		"tables in tables":   {facts("extra = " + many("{a = ") + "1" + many("}")), "te-diep-genest"},
		"keys of many parts": {facts("extra" + many(".a") + " = 1"), "te-diep-genest"},
		"heads":              {facts("[extra" + many(".a") + "]"), "te-diep-genest"},
		"names on one line":  {text(strings.Repeat("Jan Jansen (groep 8) ", 2_000)), "leerling-met-naam"},
		"digits on one line": {text(strings.Repeat("1 ", 30_000)), ""},
	} {
		t.Run(name, func(t *testing.T) {
			files := schooltest.Files(map[string]string{"school.toml": schooltest.School, "paginas/kapot.md": test.text, "paginas/heel.md": "+++\ntitel = \"Heel\"\n+++\n\nGewoon.\n"})
			site := generator.New().Generate(generator.Input{Files: files, Today: schooltest.Today})
			found := map[string]bool{"": true}
			for _, p := range site.Problems() {
				checkPlace(t, p, files)
				if p.File == "content/paginas/kapot.md" {
					found[p.Rule.Code] = true
				} else if p.Rule.Severity == problem.Error {
					t.Errorf("%s has %s", p.File, p.Rule.Code)
				}
			}
			if !found[test.code] {
				t.Errorf("found %v, want %s", found, test.code)
			}
			for _, output := range site.Outputs {
				output.Render()
			}
		})
	}
}

// TestWithinBounds reads what a school may well write.
func TestWithinBounds(t *testing.T) {
	for name, body := range map[string]string{
		"dashes":  strings.Repeat("-", 500) + "\n\n" + strings.Repeat("- ", 90),
		"a list":  strings.Repeat("- Een punt met wat tekst erbij\n", 1_000),
		"a table": "| a | b |\n|---|---|\n" + strings.Repeat("| Naam van een activiteit | dinsdag |\n", 1_000),
		"a book":  strings.Repeat("Een gewone zin met een punt.\n\n", 10_000),
	} {
		files := schooltest.Files(map[string]string{"school.toml": schooltest.School, "paginas/lang.md": "+++\ntitel = \"Lang\"\n+++\n\n" + body})
		for _, p := range generator.New().Generate(generator.Input{Files: files, Today: schooltest.Today}).Problems() {
			if p.Rule.Severity == problem.Error {
				t.Errorf("%s: %s", name, p.Rule.Code)
			}
		}
	}
}

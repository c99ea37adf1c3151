package generator_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// small is a school with a page of each kind that the layout tests look at.
func small(layouts map[string]string) []problem.Source {
	files := map[string]string{
		"school.toml":                   schooltest.School,
		"visie.md":                      "+++\ntitel = \"Visie\"\n+++\n\nSamen.\n",
		"activiteiten/koffieochtend.md": "+++\ntitel = \"Koffieochtend\"\npartnerschappen = \"informeel\"\ndatum = 2026-12-01\n+++\n\nKom.\n",
	}
	for name, text := range layouts {
		files["layouts/"+name] = text
	}
	return schooltest.Files(files)
}

// layoutErrors gives the problems with layouts as "file:line:column: code".
func layoutErrors(files []problem.Source) []string {
	var errors []string
	for _, p := range generate(files).Problems() {
		if strings.HasPrefix(p.File, "layouts/") {
			errors = append(errors, fmt.Sprintf("%s:%d:%d: %s", p.File, p.Line, p.Column, p.Rule.Code))
		}
	}
	return errors
}

// TestBuiltInLayouts holds every built-in layout to the view that it gets: a layout of the school's own makes all be looked at.
func TestBuiltInLayouts(t *testing.T) {
	if errors := layoutErrors(small(map[string]string{"partials/own.html": "<p>Eigen</p>"})); len(errors) > 0 {
		t.Error(errors)
	}
}

// TestOwnLayouts replaces built-in files by a school's own.
func TestOwnLayouts(t *testing.T) {
	files, problems := rendered(generate(small(map[string]string{
		"vision.html":       "<h1>Eigen {{.Say .Title}}</h1>{{template \"partials/own.html\" .}}",
		"partials/own.html": "<p>{{.Word \"nav.home\"}}</p>",
		"words/nl.toml":     "[nav]\nhome = \"Thuis\"\n",
		"assets/own.txt":    "eigen",
	})))
	if strings.Contains(problems, "layouts/") {
		t.Error(problems)
	}
	for name, want := range map[string]string{
		"visie/index.html":                      "<h1>Eigen Visie</h1><p>Thuis</p>",
		"activiteiten/koffieochtend/index.html": "<h1>Koffieochtend</h1>",
		"assets/own.txt":                        "eigen",
	} {
		if !strings.Contains(files[name], want) {
			t.Errorf("%s does not have %q", name, want)
		}
	}
}

// TestWrongLayouts wants each mistake in a layout at its own place, also where no page of this school comes.
func TestWrongLayouts(t *testing.T) {
	for name, test := range map[string]struct{ file, text, want string }{
		"mistyped field":           {"vision.html", "<h1>\n{{.Titel}}</h1>", "layouts/vision.html:2:3: fout-in-layout"},
		"in a branch never taken":  {"checklist.html", "{{if false}}\n  {{.Nergens}}{{end}}", "layouts/checklist.html:2:5: fout-in-layout"},
		"unclosed action":          {"vision.html", "a\nb {{.Title", "layouts/vision.html:2:1: fout-in-layout"},
		"unknown word":             {"vision.html", "{{.Word \"nav.nergens\"}}", "layouts/vision.html:1:3: fout-in-layout"},
		"in a part of all pages":   {"partials/trail.html", "{{.Nergens}}", "layouts/partials/trail.html:1:3: fout-in-layout"},
		"in joined lines":          {"vision.html", "{{/* Aaneen */}}\n<div>\n\n  <p\n    class=\"é\">{{.Nergens}}</p>\n</div>\n", "layouts/vision.html:5:17: fout-in-layout"},
		"unclosed in joined lines": {"vision.html", "{{/* Aaneen */}}\n<div>\n\n  {{if .Title}}\n</div>\n", "layouts/vision.html:6:1: fout-in-layout"},
		"layout of no page":        {"visionn.html", "<p>", "layouts/visionn.html:0:0: onbekende-layout"},
	} {
		t.Run(name, func(t *testing.T) {
			site := generate(small(map[string]string{test.file: test.text}))
			problems := site.Problems()
			for _, output := range site.Outputs {
				_, more := output.Render()
				problems = append(problems, more...)
			}
			found := map[string]bool{}
			for _, p := range problems {
				if p.Rule.Severity == problem.Error {
					found[fmt.Sprintf("%s:%d:%d: %s", p.File, p.Line, p.Column, p.Rule.Code)] = true
				}
			}
			if len(found) != 1 || !found[test.want] {
				t.Errorf("found %v, want %s", found, test.want)
			}
		})
	}
}

// TestFaultsAreSaid wants a layout that does not work to be told in Dutch, with what was meant.
func TestFaultsAreSaid(t *testing.T) {
	const way = "Herstel de layout, of haal het bestand weg: dan geldt weer de ingebouwde."
	for _, test := range []struct{ file, text, want string }{
		{"vision.html", "{{.Titel}}", "Deze layout werkt niet: hier bestaat geen .Titel. → Bedoelde u .Title? " + way},
		{"vision.html", "{{.Page.Titel}}", "Deze layout werkt niet: hier bestaat geen .Titel. → Bedoelde u .Title? " + way},
		{"vision.html", "{{.Word \"nav.practicl\"}}", "Deze layout werkt niet: de site kent geen woord “nav.practicl”. → Bedoelde u nav.practical? " + way},
		{"vision.html", "{{template \"partials/trial.html\" .}}", "Deze layout werkt niet: er is geen onderdeel “partials/trial.html”. → Bedoelde u partials/trail.html? " + way},
		{"vision.html", "{{foo .Title}}", "Deze layout werkt niet: “foo” is geen opdracht; een gegeven begint met een punt. → " + way},
		{"vision.html", "{{$x}}", "Deze layout werkt niet: $x is nergens gezet. → " + way},
		{"vision.html", "{{if .Title}}", "Deze layout werkt niet: er ontbreekt een {{end}}. → " + way},
		{"vision.html", "{{end}}", "Deze layout werkt niet: hier staat een {{end}} te veel. → " + way},
		{"vision.html", "{{.Title", "Deze layout werkt niet: hier ontbreekt een haak of }}. → " + way},
		{"vision.html", "{{.Say \"x}}", "Deze layout werkt niet: hier ontbreekt een aanhalingsteken. → " + way},
		{"vision.html", "{{.Say}}", "Deze layout werkt niet: het aantal gegevens bij Say moet 1 zijn. → " + way},
		{"vision.html", "{{range .Lang}}{{end}}", "Deze layout werkt niet: {{range}} kan alleen langs een lijst gaan. → " + way},
		{"vision.html", "<a href={{.Lang}}", "Deze layout werkt niet: een tag of een aanhalingsteken is niet gesloten. → " + way},
		{"words/nl.toml", "[nav]\npracticl = \"Handig\"", "Geen enkele pagina zegt het woord “nav.practicl”. → Bedoelde u `practical`?"},
		{"words/nl.toml", "[eigen]\nwoord = \"Handig\"", "Geen enkele pagina zegt het woord “eigen.woord”. → Haal de regel weg, of zeg het woord in een eigen layout."},
	} {
		var told []string
		site := generate(small(map[string]string{test.file: test.text}))
		problems := site.Problems()
		for _, output := range site.Outputs {
			if output.Path == "visie/index.html" {
				_, more := output.Render()
				problems = append(problems, more...)
			}
		}
		for _, p := range problems {
			if p.File == "layouts/"+test.file {
				told = append(told, p.Message(problem.Dutch)+" → "+p.Suggestion(problem.Dutch))
			}
		}
		if told = slices.Compact(told); !slices.Equal(told, []string{test.want}) {
			t.Errorf("%s\ngot  %q\nwant %q", test.text, told, test.want)
		}
	}
}

// TestFaultInPiece tells of a layout that fails as it is rendered, in a piece that many pages share and that is kept from one site to
// the next: for as long as it is there, and not a day longer.
func TestFaultInPiece(t *testing.T) {
	const row = "partials/activity-row.html"
	told := func(g *generator.Generator, layout, vision string) []string {
		files := small(map[string]string{row: layout})
		for i, file := range files {
			if strings.HasSuffix(file.Path, "visie.md") {
				files[i].Text = []byte(vision)
			}
		}
		var told []string
		for _, output := range g.Generate(generator.Input{Files: files, Today: schooltest.Today}).Outputs {
			if _, problems := output.Render(); len(problems) > 0 {
				told = append(told, output.Path)
			}
		}
		return told
	}
	g := generator.New()
	const fails, works = `<li>{{index .GroupList 99}}</li>`, `<li>{{.Title}}</li>`
	first := told(g, fails, "+++\ntitel = \"Visie\"\n+++\n\nSamen.\n")
	if !slices.Contains(first, "activiteiten/index.html") || !slices.Contains(first, "index.html") {
		t.Errorf("the fault is told on %q, want the programme and the home page too", first)
	}
	again := told(g, fails, "+++\ntitel = \"Visie\"\n+++\n\nSamen verder.\n")
	if !slices.Contains(again, "activiteiten/index.html") || !slices.Contains(again, "index.html") {
		t.Errorf("after an edit elsewhere the fault is told on %q, want the programme and the home page too", again)
	}
	if repaired := told(g, works, "+++\ntitel = \"Visie\"\n+++\n\nSamen verder.\n"); len(repaired) > 0 {
		t.Errorf("the repaired layout is still told of on %q", repaired)
	}
}

package generator_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/problem"
)

// schoolWith gives the files of a school with a line of its own.
func schoolWith(line string) []problem.Source {
	text := `naam = "De \"Brug\" </style>"` + "\nplaats = \"Ede\"\nregio = \"midden\"\nschooljaar = \"2026-2027\"\n" + line + "\n"
	return []problem.Source{{Path: "content/school.toml", Text: []byte(text)}}
}

func TestFaintColorIsReportedWithTheNearestThatWorks(t *testing.T) {
	_, problems := rendered(generate(schoolWith(`kleur = "#ffd500"`)))
	for _, want := range []string{"content/school.toml:5:", "kleur-contrast", `kleur = "#8`} {
		if !strings.Contains(problems, want) {
			t.Errorf("the problems do not say %s:\n%s", want, problems)
		}
	}
	if _, problems := rendered(generate(schoolWith(`kleur = "#0b5d66"`))); strings.Contains(problems, "kleur-contrast") {
		t.Errorf("a dark colour is reported:\n%s", problems)
	}
}

func TestStylesheetHoldsTheSchoolsColorAndName(t *testing.T) {
	own := append(schoolWith(`kleur = "#0b5d66"`), problem.Source{Path: "layouts/assets/school.css", Text: []byte(":root{--font-heading:Georgia}")})
	files, _ := rendered(generate(own))
	style := files["assets/style.css"]
	for _, want := range []string{"--band:#0b5d66", `content:"De \22 Brug\22  \3c /style> · "`, ":root{--font-heading:Georgia}"} {
		if !strings.Contains(style, want) {
			t.Errorf("the style sheet does not hold %s", want)
		}
	}
	if _, separate := files["assets/school.css"]; separate {
		t.Error("the school's own style is published twice")
	}
}

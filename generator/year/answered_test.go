package year_test

import (
	"testing"

	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// TestAnsweredIn wants the evening of a school year, and in the school's own year the last one before it until there is one.
func TestAnsweredIn(t *testing.T) {
	evening := func(day, answer string) string {
		return "+++\ntitel = \"Avond\"\ndatum = " + day + "\n[[opbrengst]]\nvan = \"ouders\"\nsoort = \"klacht\"\ntekst = \"Het regent in.\"\n" + answer + "\n+++\n"
	}
	const said = "antwoord = \"Het dak is heel.\""
	for _, test := range []struct {
		name  string
		files map[string]string
		own   int // evenings in 2026-2027, the school's own year
		last  int // in 2025-2026
		years []schoolyear.Year
	}{
		{"nothing", nil, 0, 0, nil},
		{"an evening last year", map[string]string{"wensen/2026-05-20.md": evening("2026-05-20", said)}, 1, 1, []schoolyear.Year{2026, 2025}},
		{"one this year too", map[string]string{"wensen/2026-05-20.md": evening("2026-05-20", said), "wensen/2026-10-06.md": evening("2026-10-06", said)}, 1, 1, []schoolyear.Year{2026, 2025}},
		{"one this year without answers", map[string]string{"wensen/2026-05-20.md": evening("2026-05-20", said), "wensen/2026-10-06.md": evening("2026-10-06", "")}, 0, 1, []schoolyear.Year{2025}},
		{"only appreciated", map[string]string{"wensen/2026-05-20.md": evening("2026-05-20", "")}, 0, 0, nil},
	} {
		files := map[string]string{}
		for name, text := range test.files {
			files[name] = text
		}
		p := year.ProgrammeOf(linked(files))
		own, last := p.AnsweredIn(2026), p.AnsweredIn(2025)
		if len(own.Evenings) != test.own || len(last.Evenings) != test.last {
			t.Errorf("%s: %d evenings in the school's own year, %d in the year before", test.name, len(own.Evenings), len(last.Evenings))
		}
		years := p.AnsweredYears()
		if len(years) != len(test.years) {
			t.Errorf("%s: there is something to tell of %v", test.name, years)
		}
	}
}

package policy

import (
	"testing"
	"time"

	"ouderbeleid/generator/schoolyear"
)

// TestParseRepetition reads rules as schools say them, and proposes the rule that other words most likely mean.
func TestParseRepetition(t *testing.T) {
	for _, test := range []struct{ said, want string }{ // want is the rule as a school writes it; with ? before it when it is proposed
		{"elke eerste dinsdag", "elke eerste dinsdag"},
		{"Elke eerste dinsdag van de maand.", "elke eerste dinsdag"},
		{"iedere 1e dinsdag", "elke eerste dinsdag"},
		{"de eerste dinsdag van de maand", "elke eerste dinsdag"},
		{"op de laatste vrijdag van elke maand", "elke laatste vrijdag"},
		{"elke 2e woensdag", "elke tweede woensdag"},
		{"elke eerste en derde maandag", "elke eerste en derde maandag"},
		{"eens per maand op de derde donderdag", "elke derde donderdag"},
		{"maandelijks, op de 4de vrijdag", "elke vierde vrijdag"},
		{"elke dinsdag", "elke dinsdag"},
		{"iedere dinsdag en donderdag", "elke dinsdag en donderdag"},
		{"elke donderdag, dinsdag en ma", "elke maandag en dinsdag en donderdag"},
		{"elke woensdagmiddag", "elke woensdag"},
		{"wekelijks op vrijdag", "elke vrijdag"},
		{"1x per week op vrijdag", "elke vrijdag"},
		{"om de week op vrijdag", "om de week op vrijdag"},
		{"om de week vrijdag", "om de week op vrijdag"},
		{"om de week", "om de week"},
		{"elke twee weken op maandag en woensdag", "om de week op maandag en woensdag"},
		{"om de drie weken op donderdag", "elke 3 weken op donderdag"},
		{"elke 6 weken op di", "elke 6 weken op dinsdag"},
		{"elke week", "elke week"},
		{"elke maand", "elke maand"},
		{"eens per maand", "elke maand"},
		{"maandelijks", "elke maand"},

		{"every first Tuesday", "?elke eerste dinsdag"},
		{"every other Friday", "?om de week op vrijdag"},
		{"weekly on Mondays", "?elke maandag"},
		{"elke eertse dinsdag", "?elke eerste dinsdag"},
		{"elke dinsdg", "?elke dinsdag"},
		{"elke dinsdag om 19.30 uur", "?elke dinsdag"},
		{"elke andere vrijdag", "?om de week op vrijdag"},

		{"elke woensdag behalve in de vakanties", "elke woensdag"},
		{"elke eerste dinsdag van de maand, niet in schoolvakanties en op studiedagen", "elke eerste dinsdag"},
		{"elke 1ste en 3de maandag v/d maand", "elke eerste en derde maandag"},
		{"elke dinsdag en elke donderdag", "elke dinsdag en donderdag"},
		{"elke dag", "?elke maandag en dinsdag en woensdag en donderdag en vrijdag"},
		{"dagelijks om 8.15 uur", "?elke maandag en dinsdag en woensdag en donderdag en vrijdag"},
		{"elke schooldag", "?elke maandag en dinsdag en woensdag en donderdag en vrijdag"},

		{"elke even week op dinsdag", ""}, {"in de oneven weken op vrijdag", ""}, {"elke vijfde dinsdag", ""}, {"elke 20 weken op dinsdag", ""}, {"soms", ""}, {"elke", ""},
		{"elke eerste", ""}, {"elk kwartaal", ""}, {"", ""}, {"op de eerste", ""}, {"elke maand op dinsdag", ""},
	} {
		got := ""
		if rule, ok := ParseRepetition(test.said); ok {
			got = rule.String()
			if again, ok := ParseRepetition(got); !ok || again.String() != got {
				t.Errorf("%q is said as %q, which is not understood as itself", test.said, got)
			}
		} else if meant := meantRepetition(test.said); meant != "" {
			got = "?" + meant
		}
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.said, got, test.want)
		}
	}
}

// TestWeeksMeant understands weeks in words, from Monday to Friday, in the school year 2026-2027 where no year is named.
func TestWeeksMeant(t *testing.T) {
	for said, want := range map[string]string{
		"week 43":                     "2026-10-19 2026-10-23",
		"Week 43.":                    "2026-10-19 2026-10-23",
		"wk 43":                       "2026-10-19 2026-10-23",
		"kalenderweek 2":              "2027-01-11 2027-01-15",
		"in week 2":                   "2027-01-11 2027-01-15",
		"week 53":                     "2026-12-28 2027-01-01", // 2026 has one
		"week 43 t/m 45":              "2026-10-19 2026-11-06",
		"week 51 tot en met week 2":   "2026-12-14 2027-01-15",
		"weken 10 en 11":              "2027-03-08 2027-03-19",
		"week 10-11":                  "2027-03-08 2027-03-19",
		"week 43 2025":                "2025-10-20 2025-10-24",
		"de tweede week van november": "2026-11-09 2026-11-13", // the 1st is a Sunday
		"eerste week van maart":       "2027-03-01 2027-03-05", // the 1st is a Monday
		"eerste week van oktober":     "2026-10-05 2026-10-09", // the 1st is a Thursday
		"de laatste week van juni":    "2027-06-28 2027-07-02", // the 30th is a Wednesday
		"laatste schoolweek van mei":  "2027-05-24 2027-05-28", // the 31st is a Monday
		"derde week van mei 2028":     "2028-05-15 2028-05-19",
		"week 60":                     "",
		"week 45 t/m 43":              "",
		"week 43 en 45":               "",
		"medio mei":                   "",
		"een week in mei":             "",
		"de vijfde week van mei":      "",
	} {
		got := ""
		if period, ok := weeksMeant(said, 2026); ok {
			got = period.From.String() + " " + period.To.String()
			if period.From.Weekday() != time.Monday || period.To.Weekday() != time.Friday {
				t.Errorf("%q is no week of school: %s", said, got)
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", said, got, want)
		}
	}
	if _, ok := weeksMeant("week 43", schoolyear.Year(0)); ok {
		t.Error("a week of a year that is not known")
	}
}

package year_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// rule gives the days of an activity with these lines, in a school of a region and a school year.
func rule(t *testing.T, region, of, lines string) []schoolyear.Date {
	t.Helper()
	school := strings.NewReplacer(`regio = "midden"`, `regio = "`+region+`"`, `schooljaar = "2026-2027"`, `schooljaar = "`+of+`"`).Replace(schooltest.School)
	if !strings.Contains(school, region) || !strings.Contains(school, of) {
		t.Fatal(school)
	}
	school += "[[studiedag]]\ndatum = 2026-11-03\n[[studiedag]]\ndatum = 2026-08-31\n"
	return linked(map[string]string{"school.toml": school, "activiteiten/a.md": titled("Inloop", lines)}).Activities[0].Dates
}

// TestRuleDates holds the days of rules to lists that were made by hand, with the national holidays of each region.
func TestRuleDates(t *testing.T) {
	for _, test := range []struct{ region, year, lines, want string }{
		// 3 November is a study day, 5 January 2027 is after the holiday, and 4 May is after that of May.
		{"midden", "2026-2027", `herhaling = "elke eerste dinsdag"`, "09-01 10-06 12-01 01-05 02-02 03-02 04-06 05-04 06-01 07-06"},
		{"noord", "2026-2027", `herhaling = "elke eerste dinsdag"`, "09-01 10-06 12-01 01-05 02-02 03-02 04-06 05-04 06-01 07-06"},
		{"zuid", "2027-2028", `herhaling = "elke laatste vrijdag van de maand"`, "09-24 11-26 01-28 02-25 03-31 04-28 05-26 06-30"},
		{"noord", "2027-2028", `herhaling = "om de week op vrijdag"`, "08-27 09-10 09-24 10-08 11-05 11-19 12-03 12-17 01-14 01-28 02-11 03-10 03-24 04-07 04-21 05-19 06-02 06-16 06-30 07-14"},
		{"midden", "2026-2027", "herhaling = \"elke maand\"\nperiode = { van = 2026-09-11, tot = 2026-12-31 }", "09-11 10-09 11-13 12-11"},
		{"midden", "2026-2027", "herhaling = \"om de week op woensdag\"\nperiode = { van = 2026-11-04, tot = 2026-12-16 }\nbehalve = [2026-11-18]\nook_op = [2026-11-25]", "11-04 11-25 12-02 12-16"},
	} {
		var got []string
		for _, day := range rule(t, test.region, test.year, test.lines) {
			got = append(got, day.String()[5:])
		}
		want(t, test.region+" "+test.year+" "+test.lines, strings.Join(got, " "), test.want)
	}
}

// TestRulesEverywhere asks of every day of two school years, in each region, whether it belongs to a rule by what the calendar on the wall says.
func TestRulesEverywhere(t *testing.T) {
	nth := func(day schoolyear.Date) int { return (day.Day + 6) / 7 }
	isLast := func(day schoolyear.Date) bool { return day.AddDays(7).Month != day.Month }
	for _, test := range []struct {
		said string
		is   func(day, first schoolyear.Date) bool
	}{
		{"elke dinsdag", func(day, _ schoolyear.Date) bool { return day.Weekday() == time.Tuesday }},
		{"elke zaterdag", func(day, _ schoolyear.Date) bool { return day.Weekday() == time.Saturday }},
		{"elke zondag", func(day, _ schoolyear.Date) bool { return day.Weekday() == time.Sunday }}, // the nights in which the clocks change
		{"elke eerste dinsdag", func(day, _ schoolyear.Date) bool { return day.Weekday() == time.Tuesday && nth(day) == 1 }},
		{"elke laatste vrijdag", func(day, _ schoolyear.Date) bool { return day.Weekday() == time.Friday && isLast(day) }},
		{"elke tweede en vierde maandag", func(day, _ schoolyear.Date) bool {
			return day.Weekday() == time.Monday && (nth(day) == 2 || nth(day) == 4)
		}},
		{"om de week op vrijdag", func(day, first schoolyear.Date) bool {
			return day.Weekday() == time.Friday && first.AddDays(4).DaysUntil(day)%14 == 0
		}},
		{"elke drie weken op maandag en donderdag", func(day, first schoolyear.Date) bool {
			return (day.Weekday() == time.Monday || day.Weekday() == time.Thursday) && first.DaysUntil(day)/7%3 == 0
		}},
	} {
		for _, region := range []schoolyear.Region{schoolyear.Noord, schoolyear.Midden, schoolyear.Zuid} {
			for _, of := range []schoolyear.Year{2026, 2027} {
				closed := year.ClosedFor(&policy.School{Region: region, Year: of, StudyDays: []*policy.StudyDay{{Dates: []schoolyear.Date{day("2026-11-03"), day("2026-08-31")}}}})
				first := of.Period().From // of school, and then the Monday of its week
				for first.IsWeekend() || closed(first, nil, "") {
					first = first.AddDays(1)
				}
				for first.Weekday() != time.Monday {
					first = first.AddDays(-1)
				}
				var wanted []schoolyear.Date
				for day := first; !day.After(of.Period().To); day = day.AddDays(1) {
					if test.is(day, first) && !closed(day, nil, "") {
						wanted = append(wanted, day)
					}
				}
				got := rule(t, string(region), of.String(), `herhaling = "`+test.said+`"`)
				want(t, fmt.Sprint(test.said, " in ", region, " ", of), fmt.Sprint(got), fmt.Sprint(wanted))
				if len(got) < 6 {
					t.Errorf("%s in %s: %d days", test.said, region, len(got))
				}
			}
		}
	}
}

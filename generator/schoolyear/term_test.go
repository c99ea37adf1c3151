package schoolyear_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/schoolyear"
)

func TestTerms(t *testing.T) {
	noord2025, _ := schoolyear.NationalHolidays(2025, schoolyear.Noord)
	noord2026, _ := schoolyear.NationalHolidays(2026, schoolyear.Noord)
	both := slices.Concat(noord2025, noord2026)
	reversed := slices.Clone(both)
	slices.Reverse(reversed)
	zuid2026, _ := schoolyear.NationalHolidays(2026, schoolyear.Zuid)
	zuid2027, _ := schoolyear.NationalHolidays(2027, schoolyear.Zuid)

	full := []string{
		"2026-08-17 2026-10-09", "2026-10-19 2026-12-18", "2027-01-04 2027-02-19", "2027-03-01 2027-04-23", "2027-05-03 2027-07-09",
	}
	tests := []struct {
		name     string
		year     schoolyear.Year
		holidays []schoolyear.Holiday
		want     []string
	}{
		{"with the summer before", 2026, both, full},
		{"in any order", 2026, reversed, full},
		{"summer before unknown", 2026, noord2026, append([]string{"2026-08-01 2026-10-09"}, full[1:]...)},
		{"summer into September", 2027, slices.Concat(zuid2026, zuid2027), []string{
			"2027-09-06 2027-10-22", "2027-11-01 2027-12-24", "2028-01-10 2028-02-25", "2028-03-06 2028-04-28", "2028-05-08 2028-07-21",
		}},
		{"with the year after", 2025, both, []string{
			"2025-08-01 2025-10-17", "2025-10-27 2025-12-19", "2026-01-05 2026-02-20", "2026-03-02 2026-04-24", "2026-05-04 2026-07-03",
		}},
		{"none known", 2026, nil, []string{"2026-08-01 2027-07-31"}},
		{"only of other years", 2030, both, []string{"2030-08-01 2031-07-31"}},
		{"only the year before", 2026, noord2025, []string{"2026-08-17 2027-07-31"}},
		{"days off", 2026, holidays(t, "2027-05-06 2027-05-07", "2027-03-26 2027-03-29"), []string{"2026-08-01 2027-07-31"}},
		{"six days", 2026, holidays(t, "2026-10-12 2026-10-15"), []string{"2026-08-01 2027-07-31"}},
		{"seven days", 2026, holidays(t, "2026-10-14 2026-10-20"), []string{"2026-08-01 2026-10-13", "2026-10-21 2027-07-31"}},
		{"monday to friday", 2026, holidays(t, "2026-10-12 2026-10-16"), []string{"2026-08-01 2026-10-09", "2026-10-19 2027-07-31"}},
		{
			"two weeks with a weekend between", 2026, holidays(t, "2027-04-19 2027-04-23", "2027-04-26 2027-04-30"),
			[]string{"2026-08-01 2027-04-16", "2027-05-03 2027-07-31"},
		},
		{
			"one within another", 2026, holidays(t, "2027-04-24 2027-05-09", "2027-04-26 2027-05-02"),
			[]string{"2026-08-01 2027-04-23", "2027-05-10 2027-07-31"},
		},
		{
			"half over another", 2026, holidays(t, "2027-04-24 2027-05-02", "2027-05-01 2027-05-09"),
			[]string{"2026-08-01 2027-04-23", "2027-05-10 2027-07-31"},
		},
		{"over both ends", 2026, holidays(t, "2026-07-01 2026-08-16", "2027-07-17 2027-08-29"), []string{"2026-08-17 2027-07-16"}},
		{"the whole year", 2026, holidays(t, "2026-07-01 2027-08-16"), nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, term := range schoolyear.Terms(test.year, test.holidays) {
				got = append(got, term.From.String()+" "+term.To.String())
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTermsLeaveTheHolidaysAlone(t *testing.T) {
	given := holidays(t, "2027-04-19 2027-04-23", "2026-10-12 2026-10-16")
	before := slices.Clone(given)
	schoolyear.Terms(2026, given)
	if diff := cmp.Diff(before, given); diff != "" {
		t.Error(diff)
	}
}

// holidays makes holidays of "from to".
func holidays(t *testing.T, periods ...string) []schoolyear.Holiday {
	t.Helper()
	var holidays []schoolyear.Holiday
	for _, text := range periods {
		holidays = append(holidays, schoolyear.Holiday{
			Name:   "Vakantie",
			Period: schoolyear.Period{From: date(t, text[:10]), To: date(t, text[11:])},
		})
	}
	return holidays
}

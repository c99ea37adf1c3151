package schoolyear

import "slices"

// Region is one of the three parts of the country that have their school holidays at different times.
type Region string

// The regions, as the ministry draws them.
const (
	Noord  Region = "noord"
	Midden Region = "midden"
	Zuid   Region = "zuid"
)

// regions is the order of the columns in the ministry's tables.
var regions = []Region{Noord, Midden, Zuid}

// LongestHoliday is more days than any holiday takes: what is longer has a wrong year in it.
const LongestHoliday = 100

// Holiday is a school holiday.
type Holiday struct {
	Name   string // "Herfstvakantie"
	Period Period
}

// NationalHolidays gives the school holidays of a school year in a region, in order, and false when they are not known.
//
// They are those that the Ministry of Education publishes at
// https://www.rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar. Its dates for the
// autumn and spring holidays are advice; those for Christmas, May and summer bind every school. The summer holiday is
// that at the end of the year, and runs on into August of the next one.
func NationalHolidays(y Year, r Region) ([]Holiday, bool) {
	column := slices.Index(regions, r)
	rows, known := national[y]
	if !known || column < 0 {
		return nil, false
	}
	holidays := make([]Holiday, len(rows))
	for i, row := range rows {
		days := row.days[min(column, len(row.days)-1)]
		holidays[i] = Holiday{row.name, Period{days[0], days[1]}}
	}
	return holidays, true
}

// nationalRow is one row of a ministry's table: first and last day per region, or once when the same for all.
type nationalRow struct {
	name string
	days [][2]Date
}

var national = map[Year][]nationalRow{
	2025: {
		{"Herfstvakantie", [][2]Date{{{2025, 10, 18}, {2025, 10, 26}}, {{2025, 10, 18}, {2025, 10, 26}}, {{2025, 10, 11}, {2025, 10, 19}}}},
		{"Kerstvakantie", [][2]Date{{{2025, 12, 20}, {2026, 1, 4}}}},
		{"Voorjaarsvakantie", [][2]Date{{{2026, 2, 21}, {2026, 3, 1}}, {{2026, 2, 14}, {2026, 2, 22}}, {{2026, 2, 14}, {2026, 2, 22}}}},
		{"Meivakantie", [][2]Date{{{2026, 4, 25}, {2026, 5, 3}}}},
		{"Zomervakantie", [][2]Date{{{2026, 7, 4}, {2026, 8, 16}}, {{2026, 7, 18}, {2026, 8, 30}}, {{2026, 7, 11}, {2026, 8, 23}}}},
	},
	2026: {
		{"Herfstvakantie", [][2]Date{{{2026, 10, 10}, {2026, 10, 18}}, {{2026, 10, 17}, {2026, 10, 25}}, {{2026, 10, 17}, {2026, 10, 25}}}},
		{"Kerstvakantie", [][2]Date{{{2026, 12, 19}, {2027, 1, 3}}}},
		{"Voorjaarsvakantie", [][2]Date{{{2027, 2, 20}, {2027, 2, 28}}, {{2027, 2, 20}, {2027, 2, 28}}, {{2027, 2, 13}, {2027, 2, 21}}}},
		{"Meivakantie", [][2]Date{{{2027, 4, 24}, {2027, 5, 2}}}},
		{"Zomervakantie", [][2]Date{{{2027, 7, 10}, {2027, 8, 22}}, {{2027, 7, 17}, {2027, 8, 29}}, {{2027, 7, 24}, {2027, 9, 5}}}},
	},
	2027: {
		{"Herfstvakantie", [][2]Date{{{2027, 10, 16}, {2027, 10, 24}}, {{2027, 10, 16}, {2027, 10, 24}}, {{2027, 10, 23}, {2027, 10, 31}}}},
		{"Kerstvakantie", [][2]Date{{{2027, 12, 25}, {2028, 1, 9}}}},
		{"Voorjaarsvakantie", [][2]Date{{{2028, 2, 19}, {2028, 2, 27}}, {{2028, 2, 26}, {2028, 3, 5}}, {{2028, 2, 26}, {2028, 3, 5}}}},
		{"Meivakantie", [][2]Date{{{2028, 4, 29}, {2028, 5, 7}}}},
		{"Zomervakantie", [][2]Date{{{2028, 7, 15}, {2028, 8, 27}}, {{2028, 7, 8}, {2028, 8, 20}}, {{2028, 7, 22}, {2028, 9, 3}}}},
	},
}

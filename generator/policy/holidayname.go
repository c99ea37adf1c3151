package policy

import (
	"strings"
	"unicode"

	"ouderbeleid/generator/problem"
)

// holidayStems are what people say before “vakantie” for each of the national holidays: carnival and the crocuses are of the south.
var holidayStems = []struct{ stem, national string }{
	{"herfst", "Herfstvakantie"},
	{"kerst", "Kerstvakantie"}, {"winter", "Kerstvakantie"},
	{"voorjaars", "Voorjaarsvakantie"}, {"krokus", "Voorjaarsvakantie"}, {"carnavals", "Voorjaarsvakantie"},
	{"mei", "Meivakantie"},
	{"zomer", "Zomervakantie"}, {"grote", "Zomervakantie"},
}

// NationalHoliday gives the national holiday that somebody may mean by a name: “Herfstvakantie” by “herfst vakantie 2026”,
// “Voorjaarsvakantie” by “Carnavalvakantie”; "" when it is none of them.
func NationalHoliday(name string) string {
	letters := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, FoldName(name))
	said, rest, found := strings.Cut(letters, "vaka")
	if len(rest) > len("ntie") {
		return ""
	}
	var stems []string
	for _, known := range holidayStems {
		stems = append(stems, known.stem)
	}
	if found {
		said = problem.Nearest(said, stems)
	}
	for _, known := range holidayStems {
		if known.stem == said {
			return known.national
		}
	}
	return ""
}

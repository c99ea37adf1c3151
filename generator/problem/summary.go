package problem

import (
	"cmp"
	"slices"
)

// Tally counts the problems of one code and severity.
type Tally struct {
	Code     string
	Severity Severity
	All      int
	LeftOut  int // of these
}

// few is how many problems are all shown; of more than that, most of each code.
const few, most = 100, 10

// Summary gives what to show of sorted problems, the gravest first, with the count of each code: all of them when they are few or all are
// wanted, else the first of each code.
func Summary(problems []Problem, all bool) ([]Problem, []Tally) {
	all = all || len(problems) <= few
	var shown []Problem
	var tallies []Tally
	for _, p := range gravest(problems) {
		i := slices.IndexFunc(tallies, func(t Tally) bool { return t.Code == p.Rule.Code && t.Severity == p.Rule.Severity })
		if i < 0 {
			i = len(tallies)
			tallies = append(tallies, Tally{Code: p.Rule.Code, Severity: p.Rule.Severity})
		}
		tallies[i].All++
		if !all && tallies[i].All > most {
			tallies[i].LeftOut++
			continue
		}
		shown = append(shown, p)
	}
	slices.SortStableFunc(tallies, func(a, b Tally) int {
		return cmp.Or(cmp.Compare(a.Severity, b.Severity), cmp.Compare(b.All, a.All), cmp.Compare(a.Code, b.Code))
	})
	return shown, tallies
}

// gravest gives sorted problems with the errors first and the hints last.
func gravest(problems []Problem) []Problem {
	return slices.SortedStableFunc(slices.Values(problems), func(a, b Problem) int { return cmp.Compare(a.Rule.Severity, b.Rule.Severity) })
}

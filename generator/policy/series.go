package policy

import "regexp"

// yearAtEnd is a year, or a school year, at the end of a slug: "-2026", "-2026-2027", "-2026-27".
var yearAtEnd = regexp.MustCompile(`-20\d\d(-(20)?\d\d)?$`)

// Series gives what the documents of a thing that recurs have in common: the slug without a year at its end.
// “wensenavond-2026” and “wensenavond-2027-2028” are both of the series “wensenavond”.
func (d *Document) Series() string {
	if series := yearAtEnd.ReplaceAllString(d.Slug(), ""); series != "" {
		return series
	}
	return d.Slug()
}

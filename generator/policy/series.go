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

// Recurs reports whether two documents of one kind, in two school years, are the same thing again: they are of one series, or have
// the same title but for upper and lower case. What was given another name and another title is another thing.
func (d *Document) Recurs(other *Document) bool {
	return d.Series() == other.Series() || d.Title != nil && other.Title != nil && SameName(d.Title.String(), other.Title.String())
}

package policy

import (
	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Has reports whether a key stands in the part, with whatever value.
func (p Part) Has(key string) bool { return p.table.Get(key) != nil }

// DatePlace gives the place of a day within the value of a key, be it the value itself or a part of a list or a table, and of the
// value when the day does not stand in it.
func (p Part) DatePlace(key string, date schoolyear.Date) problem.Place {
	if entry := p.table.Get(key); entry != nil {
		if offset, ok := offsetOf(date, entry.Value); ok {
			return p.file.Source.At(offset)
		}
	}
	return p.Place(key)
}

// DayPlace gives the place of a day at whichever key says when something is, and of a key when none does.
func (p Part) DayPlace(date schoolyear.Date, otherwise string) problem.Place {
	for _, key := range []string{"datum", "data", "periode"} {
		if p.Has(key) {
			return p.DatePlace(key, date)
		}
	}
	return p.Place(otherwise)
}

func offsetOf(date schoolyear.Date, value frontmatter.Value) (offset int, ok bool) {
	switch value.Type {
	case frontmatter.Date:
		return value.Offset, value.Date == date
	case frontmatter.List:
		for _, item := range value.List {
			if offset, ok = offsetOf(date, item); ok {
				return offset, true
			}
		}
	case frontmatter.SubTable:
		for _, entry := range value.Table.Entries {
			if offset, ok = offsetOf(date, entry.Value); ok {
				return offset, true
			}
		}
	}
	return 0, false
}

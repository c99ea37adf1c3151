package year

import (
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// recurrence finds in the documents of a school year that which a document of another year is about.
//
// Two documents of one kind, in two school years, are the same thing again when they are of one series (see policy.Document.Series),
// or have the same title but for upper and lower case. What was given another name and another title is another thing.
type recurrence[D policy.Doc] struct {
	docs     []D
	bySeries map[string]int // the first document of a series, by its place among the documents
	byTitle  map[string]int
}

func recurrenceIn[D policy.Doc](docs []D) *recurrence[D] {
	r := &recurrence[D]{docs, make(map[string]int, len(docs)), make(map[string]int, len(docs))}
	note := func(first map[string]int, name string, i int) {
		if _, known := first[name]; !known {
			first[name] = i
		}
	}
	for i, doc := range docs {
		base := doc.Base()
		note(r.bySeries, base.Series(), i)
		if base.Title != nil {
			note(r.byTitle, policy.FoldName(base.Title.Words), i)
		}
	}
	return r
}

// of gives the first document that is about the same as this one, and false when there is none.
func (r *recurrence[D]) of(doc D) (again D, found bool) {
	base, first := doc.Base(), len(r.docs)
	if i, known := r.bySeries[base.Series()]; known {
		first = i
	}
	if base.Title != nil {
		if i, known := r.byTitle[policy.FoldName(base.Title.Words)]; known {
			first = min(first, i)
		}
	}
	if first == len(r.docs) {
		return again, false
	}
	return r.docs[first], true
}

// Again gives the activity of a school year that is the same thing as one of another year; nil when there is none.
func (p *Programme) Again(a *policy.Activity, year schoolyear.Year) *policy.Activity {
	again, _ := p.activitiesAgain.of(year).of(a)
	return again
}

// FocusPointAgain gives the focus point of a school year that one of another year goes on in; nil when there is none.
func (p *Programme) FocusPointAgain(f *policy.FocusPoint, year schoolyear.Year) *policy.FocusPoint {
	again, _ := p.focusPointsAgain.of(year).of(f)
	return again
}

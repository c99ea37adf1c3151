package check

import (
	"bytes"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// doubleQuestions ask whether a document is there twice.
var doubleQuestions = []question{
	ofPolicy(problem.Rule{
		Code: "dubbel-document", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit lijkt een kopie van %[1]s: beide heten “%[2]s”. Ouders zien het twee keer.",
			EN: "This looks like a copy of %[1]s: both are called “%[2]s”. Parents see it twice.",
		},
		Repair: problem.Phrase{
			NL: "Haal een van de twee weg. Zijn het er echt twee, geef ze dan elk een eigen titel.",
			EN: "Remove one of the two. If there really are two, give each a title of its own.",
		},
	}, func(r *round, q asked) {
		if len(r.namesakes) == 0 {
			return
		}
		times := map[called]int{}
		for _, doc := range r.namesakes {
			times[calledOf(doc)]++
		}
		before := map[subject][]policy.Doc{}
		for _, doc := range r.namesakes {
			about := subjectOf(doc)
			if times[about.called] < 2 {
				continue
			}
			if original := r.original(doc, before[about]); original != nil {
				q.report(doc.Base().KeyPlace("titel"), policy.NameOf(original.Base().Source().Path), about.title)
			}
			before[about] = append(before[about], doc)
		}
	}),
}

// titles counts marks of titles, and the marks that there are more than once: in most schools none, and then nothing has to be looked for.
type titles struct {
	times map[uint32]int
	twice int
}

func (t *titles) add(mark uint32) {
	if t.times == nil {
		t.times = map[uint32]int{}
	}
	if t.times[mark]++; mark != 0 && t.times[mark] == 2 {
		t.twice++
	}
}

func (t *titles) drop(mark uint32) {
	if t.times[mark]--; mark != 0 && t.times[mark] == 1 {
		t.twice--
	}
}

// namesakes gives, in order, the documents with a title that another one has too.
func (c *Checker) namesakes(r *round) (docs []policy.Doc) {
	if c.titles.twice == 0 {
		return nil
	}
	for i, doc := range r.Documents {
		if mark := r.alone[i].title; mark != 0 && c.titles.times[mark] > 1 {
			docs = append(docs, doc)
		}
	}
	return docs
}

// called is what a document is, and its title.
type called struct {
	kind  *policy.Kind
	title string
}

func calledOf(doc policy.Doc) called { return called{doc.Base().Kind(), doc.Base().Title.String()} }

// subject is what a document is about.
type subject struct {
	called
	day schoolyear.Date
}

func subjectOf(doc policy.Doc) subject { return subject{calledOf(doc), doc.Base().Kind().Day(doc)} }

// original gives the document that another is a copy of: by its name, where both are of one day or two people changed it; or by all that
// it says, and those before it say. It is nil when there is none.
func (r *round) original(doc policy.Doc, before []policy.Doc) policy.Doc {
	of, conflict := policy.CopyOf(doc.Base().Reference)
	if original := r.Doc(of); original != nil && (subjectOf(original) == subjectOf(doc) || conflict && calledOf(original) == calledOf(doc)) {
		return original
	}
	for _, other := range before {
		if of, _ := policy.CopyOf(other.Base().Reference); of != doc.Base().Reference && sameOccasion(doc, other) {
			return other
		}
	}
	return nil
}

// sameOccasion reports whether two documents of one title and one day are about the same: for whom, where and from when too.
func sameOccasion(a, b policy.Doc) bool {
	one, ok := a.(*policy.Activity)
	other, _ := b.(*policy.Activity)
	switch {
	case bytes.Equal(a.Base().Source().Text, b.Base().Source().Text):
		return true
	case ok:
		return !one.First().IsZero() && slices.Equal(one.Dates, other.Dates) && slices.Equal(one.Groups, other.Groups) &&
			one.From == other.From && one.Location.String() == other.Location.String()
	}
	return !a.Base().Kind().Day(a).IsZero()
}

package policy

import (
	"cmp"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// FocusPoint is speerpunten/<slug>.md: an ambition of the plan.
type FocusPoint struct {
	Document
	Partnerships []PartnershipID
	Goal         *Text           // doel
	Measure      *Text           // meetbaar: how the school will know
	Term         Horizon         // termijn
	Year         schoolyear.Year // 0: the school's
	Origin       *Ref            // herkomst
	Areas        []Area          // beleidsterreinen
	Status       FocusPointStatus
	Training     []*Text // scholing: what the team learns for it
	Steps        []*Step
}

// FocusPointStatus says how far the school is with a focus point.
type FocusPointStatus string

// The states of a focus point.
const (
	NewPoint      FocusPointStatus = "nieuw"
	BusyPoint     FocusPointStatus = "bezig"
	FinishedPoint FocusPointStatus = "klaar"
	StoppedPoint  FocusPointStatus = "gestopt"
)

// Settled reports whether the school is done with the focus point: it is finished or stopped.
func (s FocusPointStatus) Settled() bool { return s == FinishedPoint || s == StoppedPoint }

// Horizon says how far ahead a focus point looks.
type Horizon string

// The horizons.
const (
	ShortTerm Horizon = "kort"
	LongTerm  Horizon = "lang"
)

// Step is one thing to be done: of a focus point, or after a finding.
type Step struct {
	Part
	What    *Text
	ReadyBy schoolyear.Date // klaar_op
	Who     Person
	Done    bool
}

var focusPointKind = listed(&Kind{
	Name: "speerpunt", Folder: "speerpunten", Shared: true,
	Phrase:       problem.Phrase{NL: "een speerpunt", EN: "a focus point"},
	Description:  problem.Phrase{NL: "een speerpunt", EN: "a focus point"},
	read:         readFocusPoint,
	year:         func(p *Policy, doc Doc) schoolyear.Year { return p.YearOf(doc.(*FocusPoint)) },
	partnerships: func(doc Doc) []PartnershipID { return doc.(*FocusPoint).Partnerships },
	searchTerms: func(doc Doc, give func(SearchTerm)) {
		f := doc.(*FocusPoint)
		give(SearchTerm{Text: f.Goal})
		eachPartnership(f.Partnerships, give)
		eachArea(f.Areas, give)
	},
}, func(p *Policy) *[]*FocusPoint { return &p.FocusPoints })

func readFocusPoint(r *reader) Doc {
	f := &FocusPoint{Document: r.base("titel", "partnerschappen", "doel", "termijn")}
	f.Partnerships = choices(r, "partnerschappen", PartnershipIDs...)
	f.Goal, f.Measure = r.text("doel"), r.text("meetbaar")
	f.Term = choice(r, "termijn", ShortTerm, LongTerm)
	f.Year, _ = r.year("schooljaar")
	f.Origin, f.Areas = r.ref("herkomst"), readAreas(r)
	f.Status = cmp.Or(choice(r, "status", NewPoint, BusyPoint, FinishedPoint, StoppedPoint), NewPoint)
	f.Training = r.texts("scholing")
	f.Themes = r.named(themeKey)
	for _, table := range r.tables("stappen") {
		f.Steps = append(f.Steps, readStep(table))
	}
	r.finish(&f.Document)
	return f
}

func readStep(table *reader) *Step {
	table.need("wat")
	return &Step{table.Part, table.text("wat"), table.date("klaar_op"), table.person("wie"), table.flag("gedaan")}
}

// StepsDone counts the steps that were done.
func (f *FocusPoint) StepsDone() int {
	done := 0
	for _, step := range f.Steps {
		if step.Done {
			done++
		}
	}
	return done
}

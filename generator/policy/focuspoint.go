package policy

import "ouderbeleid/generator/schoolyear"

// FocusPoint is speerpunten/<slug>.md: an ambition of the plan.
type FocusPoint struct {
	Document
	Partnerships []PartnershipID
	Goal         *Text // doel
	Measure      *Text // meetbaar: how the school will know
	Term         string
	Year         schoolyear.Year // 0: the school's
	Origin       *Ref            // herkomst
	Status       string          // "nieuw", "bezig", "klaar", "gestopt"
	Steps        []*Step
}

// Step is one thing to be done: of a focus point, or after a finding.
type Step struct {
	Part
	What    *Text
	ReadyBy schoolyear.Date // klaar_op
	Who     Person
	Done    bool
}

func readFocusPoint(r *reader) Doc {
	f := &FocusPoint{Document: r.base("titel", "partnerschappen", "doel", "termijn")}
	f.Partnerships = r.partnerships("partnerschappen")
	f.Goal, f.Measure = r.text("doel"), r.text("meetbaar")
	f.Term = r.choice("termijn", "kort", "lang")
	f.Year, _ = r.year("schooljaar")
	f.Origin = r.ref("herkomst")
	f.Status = r.choice("status", "nieuw", "bezig", "klaar", "gestopt")
	if f.Status == "" {
		f.Status = "nieuw"
	}
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

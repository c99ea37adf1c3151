package policy

import "ouderbeleid/generator/schoolyear"

// Trajectory is traject.md: the route of the school towards partnership with parents.
type Trajectory struct {
	Document
	Stages []*Stage
}

// Stage is one step of the route.
type Stage struct {
	Part
	Name   *Text
	Date   schoolyear.Date
	Status string // "gepland", "bezig" or "klaar"; "" when it is not said
	To     *Ref   // naar
}

func readTrajectory(r *reader) Doc {
	t := &Trajectory{Document: r.base("titel")}
	for _, table := range r.tables("stap") {
		table.need("naam")
		t.Stages = append(t.Stages, &Stage{
			table.Part, table.text("naam"), table.date("datum"), table.choice("status", "gepland", "bezig", "klaar"), table.ref("naar"),
		})
	}
	r.finish(&t.Document)
	return t
}

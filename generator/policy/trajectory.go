package policy

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

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
	Status StageStatus // "" when it is not said
	To     *Ref        // naar
}

// StageStatus says how far the school is with a stage.
type StageStatus string

// The states of a stage.
const (
	PlannedStage  StageStatus = "gepland"
	BusyStage     StageStatus = "bezig"
	FinishedStage StageStatus = "klaar"
)

var trajectoryKind = placed(&Kind{
	Name: "traject", File: "traject.md", Title: "Ons traject",
	Phrase:      problem.Phrase{NL: "het traject", EN: "the trajectory"},
	Description: problem.Phrase{NL: "het traject van de school", EN: "the school’s route"},
	read:        readTrajectory,
}, func(p *Policy) **Trajectory { return &p.Trajectory })

func readTrajectory(r *reader) Doc {
	t := &Trajectory{Document: r.base("titel")}
	for _, table := range r.tables("stap") {
		table.need("naam")
		t.Stages = append(t.Stages, &Stage{
			table.Part, table.text("naam"), table.date("datum"), choice(table, "status", PlannedStage, BusyStage, FinishedStage), table.ref("naar"),
		})
	}
	r.finish(&t.Document)
	return t
}

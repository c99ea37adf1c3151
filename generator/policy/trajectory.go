package policy

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Trajectory is traject.md: the route of the school towards partnership with parents.
type Trajectory struct {
	Document
	Guidance
	Stages       []*Stage
	Certificates []*Certificate // certificaat
}

// Certificate is what somebody outside the school gave it for its work with parents.
type Certificate struct {
	Part
	Name       *Text
	By         *Text           // door
	Date       schoolyear.Date // of issue
	ValidUntil schoolyear.Date // geldig_tot; no day: for ever
}

// Holds reports whether the certificate is still valid on a day.
func (c *Certificate) Holds(today schoolyear.Date) bool {
	return c.ValidUntil.IsZero() || !today.After(c.ValidUntil)
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
	t.Guidance = readGuidance(r)
	for _, table := range r.tables("stap") {
		table.need("naam")
		t.Stages = append(t.Stages, &Stage{
			table.Part, table.text("naam"), table.date("datum"), choice(table, "status", PlannedStage, BusyStage, FinishedStage), table.ref("naar"),
		})
	}
	for _, table := range r.tables("certificaat") {
		table.need("naam", "door", "datum")
		t.Certificates = append(t.Certificates, &Certificate{
			table.Part, table.text("naam"), table.text("door"), table.date("datum"), table.date("geldig_tot"),
		})
	}
	r.finish(&t.Document)
	return t
}

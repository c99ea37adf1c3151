package view

import (
	"html/template"

	"ouderbeleid/generator/chart"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// TrajectoryView is the school's route.
type TrajectoryView struct {
	Canvas
	Trajectory *policy.Trajectory
}

// Trajectory gives what trajectory.html shows.
func Trajectory(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return TrajectoryView{p, p.Doc.(*policy.Trajectory)}
}

var states = map[policy.StageStatus]chart.State{policy.FinishedStage: chart.Behind, policy.BusyStage: chart.Busy}

// Picture draws the route.
func (v TrajectoryView) Picture() template.HTML {
	route := chart.Route{Name: v.Plain("nav.trajectory"), Described: "route-caption", Mirrored: v.mirrored()}
	for _, stage := range v.Trajectory.Stages {
		route.Stops = append(route.Stops, chart.Stop{Label: v.label(stage.Name), State: states[stage.Status]})
	}
	return template.HTML(route.SVG())
}

// Done counts the stages that are behind us.
func (v TrajectoryView) Done() int {
	n := 0
	for _, stage := range v.Trajectory.Stages {
		if stage.Status == policy.FinishedStage {
			n++
		}
	}
	return n
}

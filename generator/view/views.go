package view

import (
	"html/template"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Views gives an empty view of each layout: a layout that asks for anything else is a problem, before it is ever rendered.
var Views = map[string]any{
	"base.html":                  &page.FrameView{},
	"head.html":                  page.HeadView{},
	"partials/activity-row.html": page.RowView{},
	"partials/trail.html":        page.TrailView{},
	"partials/languages.html":    page.LanguagesView{},
	"partials/notice.html":       page.NoticeView{},
	"partials/contact.html":      &page.ContactView{},
	"partials/badge.html":        page.BadgeView{},
	"partials/fact.html":         FactView{},
	"partials/agenda.html":       page.AgendaView{},

	"home.html":           HomeView{},
	"vision.html":         VisionView{},
	"partnerships.html":   PartnershipsView{},
	"partnership.html":    PartnershipPageView{},
	"programme.html":      ProgrammeView{},
	"activity.html":       ActivityView{},
	"group.html":          GroupView{},
	"focuspoints.html":    FocusPointsView{},
	"focuspoint.html":     FocusPointView{},
	"plan.html":           PlanView{},
	"calendar.html":       CalendarView{},
	"letter.html":         LetterView{},
	"policyplan.html":     PolicyPlanView{},
	"scans.html":          ScansView{},
	"scan.html":           ScanView{},
	"evenings.html":       EveningsView{},
	"evening.html":        EveningView{},
	"checklists.html":     ChecklistsView{},
	"checklist.html":      ChecklistView{},
	"measurements.html":   MeasurementsView{},
	"measurement.html":    MeasurementView{},
	"evaluations.html":    EvaluationsView{},
	"evaluation.html":     EvaluationView{},
	"participate.html":    ParticipateView{},
	"council.html":        CouncilView{},
	"practical.html":      PracticalView{},
	"practicaltopic.html": PracticalTopicView{},
	"infocard.html":       InfoCardView{},
	"trajectory.html":     TrajectoryView{},
	"contact.html":        ContactsView{},
	"glossary.html":       GlossaryView{},
	"search.html":         SearchView{},
	"about.html":          PlainView{},
	"page.html":           DocView{},
	"notfound.html":       PlainView{},
}

// PlainView is a page that is made of words alone.
type PlainView struct{ Canvas }

// Plain gives what a layout shows that is made of words alone: about.html, notfound.html.
func Plain(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return PlainView{p}
}

// DocView is a page with nothing but the text of its document.
type DocView struct {
	Canvas
	Doc policy.Doc
}

// Doc gives what page.html shows.
func Doc(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return DocView{p, p.Doc}
}

// MonthView is a month of a programme.
type MonthView struct {
	Month schoolyear.Month // zero for what has no month
	Rows  template.HTML
}

// ClosedView is a time at which the school is closed.
type ClosedView struct {
	Name   *policy.Text
	Period schoolyear.Period
}

// Single reports whether it is one day.
func (v ClosedView) Single() bool { return v.Period.From == v.Period.To }

// Check tells what of the views does not fit on its paper, in any of the languages.
func Check(w *page.Work) []problem.Problem { return append(checkCard(w), checkSheet(w)...) }

package view

import (
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/problem"
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
	"partials/portrait.html":     &page.ContactView{},
	"partials/badge.html":        page.BadgeView{},
	"partials/fact.html":         FactView{},
	"partials/agenda.html":       page.CalendarWaysView{},
	"partials/attached.html":     page.AttachedView{},

	"home.html":           HomeView{},
	"vision.html":         VisionView{},
	"expectations.html":   ExpectationsView{},
	"answered.html":       AnsweredView{},
	"theme.html":          ThemeView{},
	"invitation.html":     InvitationView{},
	"partnerships.html":   PartnershipsView{},
	"partnership.html":    PartnershipPageView{},
	"programme.html":      ProgrammeView{},
	"activity.html":       ActivityView{},
	"group.html":          GroupView{},
	"focuspoints.html":    FocusPointsView{},
	"focuspoint.html":     FocusPointView{},
	"plan.html":           PlanView{},
	"calendar.html":       YearSheetView{},
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
	"partners.html":       PartnersView{},
	"partner.html":        PartnerView{},
	"areas.html":          AreasView{},
	"practical.html":      PracticalView{},
	"practicaltopic.html": PracticalTopicView{},
	"infocard.html":       InfoCardView{},
	"trajectory.html":     TrajectoryView{},
	"contact.html":        ContactsView{},
	"glossary.html":       GlossaryView{},
	"search.html":         SearchView{},
	"team.html":           TeamView{},
	"about.html":          PlainView{},
	"page.html":           DocView{},
	"notfound.html":       PlainView{},
}

// Check tells what of the views does not fit on its paper, in any of the languages.
func Check(w *page.Work) []problem.Problem {
	return append(firstMisfit(w, "infokaart/", misfitOfCard), firstMisfit(w, "jaarplan/kalender/", misfitOfSheet)...)
}

// firstMisfit tells, once, what of the page at an address does not fit in one of the languages; nothing when there is no such page.
func firstMisfit(w *page.Work, address string, misfit func(Canvas) []problem.Problem) []problem.Problem {
	for _, e := range w.Editions {
		on := e.At(address)
		if on == nil {
			return nil
		}
		if found := misfit(Canvas{on, e}); len(found) > 0 {
			return found
		}
	}
	return nil
}

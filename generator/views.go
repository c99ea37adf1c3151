package generator

import (
	"html/template"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// views gives the view of each layout: a layout that asks for anything else is a problem, before it is ever rendered.
var views = map[string]any{
	"base.html":                  &FrameView{},
	"head.html":                  HeadView{},
	"partials/activity-row.html": RowView{},
	"partials/trail.html":        TrailView{},
	"partials/languages.html":    LanguagesView{},
	"partials/notice.html":       NoticeView{},
	"partials/contact.html":      &ContactView{},
	"partials/badge.html":        BadgeView{},
	"partials/fact.html":         FactView{},
	"partials/agenda.html":       AgendaView{},

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
type PlainView struct{ *Page }

func plainView(p *Page) any { return PlainView{p} }

// DocView is a page with nothing but the text of its document.
type DocView struct {
	*Page
	Doc policy.Doc
}

func docView(p *Page) any { return DocView{p, p.doc} }

// HeadView is what the head of a page says to browsers and other sites.
type HeadView struct {
	FullTitle           string // with the name of the school, at most 70 characters
	FullTitleLanguage   string // when it is not that of the page
	Title               string // of the page alone
	TitleLanguage       string // when it is not that of the page
	Description         string // at most 160
	DescriptionLanguage string // when it is not that of the page
	Picture             *SharedPicture
	Canonical           string        // the full address of the page, or ""
	Alternates          template.HTML // the full addresses of the page in each language; "" when there is only one
	Data                template.HTML // JSON-LD, or ""
	Hidden              bool          // from search engines
}

// PartnershipView is one of the five in a list or a badge.
type PartnershipView struct {
	ID   policy.PartnershipID
	Name *policy.Text
}

// Address gives the address of the partnership's page.
func (v *PartnershipView) Address() string { return "partnerschappen/" + string(v.ID) + "/" }

// SchoolView is the school as pages show it.
type SchoolView struct{ *policy.School }

// Place gives the last line of the school's address: "3812 AB Amersfoort".
func (v SchoolView) Place() string { return strings.TrimSpace(v.Postcode + " " + v.City) }

// Dial writes a telephone number as a telephone wants it: "0335550100".
func (SchoolView) Dial(phone string) string { return dial(phone) }

func dial(phone string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("+0123456789", r) {
			return r
		}
		return -1
	}, strings.ReplaceAll(phone, "(0)", ""))
}

// ContactView is a contact with the words to introduce it.
type ContactView struct {
	*Speaker
	Contact *policy.Contact
}

// Dial writes the contact's telephone number as a telephone wants it.
func (v *ContactView) Dial() string { return dial(v.Contact.Phone) }

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

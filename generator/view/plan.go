package view

import (
	"html/template"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// updated gives the day of the newest change to what a plan shows; no day when none is known.
func (v PlanView) updated(activities []*policy.Activity) schoolyear.Date {
	var newest schoolyear.Date
	note := func(doc policy.Doc) {
		if day := policy.Changed(doc); day.After(newest) && !day.After(v.edition.Today) {
			newest = day
		}
	}
	for _, point := range v.FocusPoints {
		note(point)
	}
	for _, activity := range activities {
		note(activity)
	}
	for _, evaluation := range v.Evaluations {
		note(evaluation)
	}
	return newest
}

// HasEvaluations reports whether the plan says something of evaluations: of those that were, or of the next.
func (v PlanView) HasEvaluations() bool { return len(v.Evaluations) > 0 || !v.NextBy.IsZero() }

// PlanView is the annual plan of one school year on one page.
type PlanView struct {
	Canvas
	Year          schoolyear.Year
	FocusPoints   []*policy.FocusPoint
	Terms         []TermView
	Vague         template.HTML // activities without even a month
	Balance       PictureView   // over the partnerships
	PerTerm       PictureView
	PerGroup      PictureView
	Expectations  *policy.Expectations // in the plan of the school's own year; nil when there are none
	Conversations template.HTML
	Meetings      []*policy.Activity // the public meetings of councils
	Evaluations   []*policy.Evaluation
	NextBy        schoolyear.Date  // by when the next evaluation is due; no day when that is not in this year
	Changes       *ChangesView     // nil when there is no year before
	Updated       schoolyear.Date  // the newest change to what is shown; no day when none is known
	OwnDays       bool             // the national holidays of the year are not known
	Others        []*page.Page     // the plans of the other years
	Letter        *page.Page       // the letter of this month, when that is in the year
	Letters       []*page.PageLink // the letters of the months of the year
}

// PDF gives the way to the PDF that was once made of the year's plan; "" when there is none.
func (v PlanView) PDF() string { return v.WayToPDF(page.PlanPaper(v.Year)) }

// TermView is the programme of one term.
type TermView struct {
	Period schoolyear.Period
	Months []MonthView
}

// Plan gives what plan.html shows of a school year.
func Plan(e *page.Edition, on *page.Page, shown schoolyear.Year) any {
	p := Canvas{on, e}
	activities := e.Year.In(shown)
	v := PlanView{Canvas: p, Year: shown, FocusPoints: e.Year.FocusPointsIn(shown), Balance: p.partnershipPicture(p.shares(shown)), PerGroup: p.groupPicture(activities)}
	terms, vague := e.Year.ByTerm(shown)
	v.Terms, v.PerTerm, v.Vague = p.termViews(terms), p.termPicture(terms), e.List(p.Root, vague)
	v.Changes = p.changesView(shown)
	if schoolyear.YearOf(e.Today) == shown {
		v.Letter = p.thisLetter()
	}
	for _, month := range shown.Months() {
		if letter := e.At(page.LetterAddress(month)); letter != nil {
			v.Letters = append(v.Letters, p.letterLink(letter))
		}
	}
	if shown == e.Policy.School.Year {
		v.Expectations = e.Policy.Expectations
	}
	v.Conversations = e.List(p.Root, year.Chosen(activities, (*policy.Activity).IsConversation))
	v.Meetings = year.Chosen(e.Year.CalendarIn(shown), (*policy.Activity).IsMeeting)
	v.Evaluations, v.NextBy = e.Year.EvaluationsIn(shown), e.Year.NextEvaluation(shown)
	v.Updated = v.updated(activities)
	v.OwnDays = !e.Year.KnowsHolidays(shown)
	for _, other := range e.Year.Years() {
		if other != shown {
			v.Others = append(v.Others, e.At("jaarplan/"+other.String()+"/"))
		}
	}
	return v
}

// termViews shows the programme term by term.
func (p Canvas) termViews(terms []year.Term) []TermView {
	views := make([]TermView, len(terms))
	for i, term := range terms {
		views[i] = TermView{term.Period, p.months(term.Months)}
	}
	return views
}

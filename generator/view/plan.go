package view

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// FocusPointsView lists the focus points, by school year.
type FocusPointsView struct {
	Canvas
	Years []FocusPointsOfYear
}

// FocusPointsOfYear is the focus points of one school year.
type FocusPointsOfYear struct {
	Year        schoolyear.Year
	FocusPoints []*policy.FocusPoint
}

// FocusPoints gives what focuspoints.html shows.
func FocusPoints(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := FocusPointsView{Canvas: p}
	for _, year := range e.Year.Years() {
		if points := e.Year.FocusPointsIn(year); len(points) > 0 {
			v.Years = append(v.Years, FocusPointsOfYear{year, points})
		}
	}
	return v
}

// FocusPointView is one focus point with its steps, its origin and its activities.
type FocusPointView struct {
	Canvas
	FocusPoint *policy.FocusPoint
	Year       schoolyear.Year
	Origin     *page.Page
	Activities template.HTML
}

// FocusPoint gives what focuspoint.html shows.
func FocusPoint(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	point := p.Doc.(*policy.FocusPoint)
	return FocusPointView{p, point, e.Policy.YearOf(point), p.To(point.Origin), e.List(p.Root, e.Policy.ActivitiesFor(point))}
}

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
	Conversations template.HTML
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
	v.Conversations = e.List(p.Root, year.Chosen(activities, isConversation))
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

// CalendarView is the school's year on one sheet.
type CalendarView struct {
	Canvas
	Year    schoolyear.Year
	OwnDays bool // the national holidays of the year are not known
	Months  []CalendarMonth
	Big     []CalendarEntry // the days that nobody should miss, in order
	Poster  bool            // for a sheet of A3
	Type    int             // how large the letters on paper are: 1 for the largest
	Agenda  template.HTML   // none on a poster

	entries []CalendarEntry
	fits    bool // on one sheet
}

// Five gives the partnerships, for the key.
func (v CalendarView) Five() []*page.PartnershipView { return v.edition.Five() }

// CalendarMonth is one month with what begins in it, in order; the first has what began before it too.
type CalendarMonth struct {
	Month   schoolyear.Month
	Entries []CalendarEntry
}

// CalendarEntry is something on the calendar.
type CalendarEntry struct {
	Kind        string // "holiday", "studyday", "public" or "activity"
	Name        *policy.Text
	Period      schoolyear.Period
	Page        *page.Page            // of an activity
	Activity    *policy.Activity      // nil for a day off
	Partnership *page.PartnershipView // the main one of an activity
	Cancelled   bool
}

// Single reports whether it is one day.
func (c CalendarEntry) Single() bool { return c.Period.From == c.Period.To }

// Calendar gives what calendar.html shows.
func Calendar(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := newCalendarView(p)
	v.Agenda = e.WaysToCalendars(p.Root, page.AllCalendar, page.ClosedCalendar)
	return v
}

// CalendarA3 gives what calendar.html shows on a sheet of A3.
func CalendarA3(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := newCalendarView(p)
	v.Poster = true
	return v
}

func newCalendarView(p Canvas) CalendarView {
	year := p.edition.Policy.School.Year
	entries := p.calendarEntries(year)
	v := CalendarView{Canvas: p, Year: year, OwnDays: !p.edition.Year.KnowsHolidays(year), entries: entries}
	rest := entries
	for _, month := range year.Months() {
		end := slices.IndexFunc(rest, func(entry CalendarEntry) bool { return entry.Period.From.After(month.Last()) })
		if end < 0 {
			end = len(rest)
		}
		v.Months = append(v.Months, CalendarMonth{month, rest[:end]})
		rest = rest[end:]
	}
	for _, entry := range entries {
		if entry.isBig(p.edition.School.Groups) {
			v.Big = append(v.Big, entry)
		}
	}
	v.Type, v.fits = v.fit()
	return v
}

// closedKinds are the kinds of the calendar entries that say that the school is closed.
var closedKinds = map[year.Cause]string{year.SchoolHoliday: "holiday", year.StudyDay: "studyday", year.PublicHoliday: "public"}

// calendarEntries gives what is on in a school year, in order; the summer holiday before it lasts into its first month.
func (p Canvas) calendarEntries(shown schoolyear.Year) []CalendarEntry {
	var entries []CalendarEntry
	for _, occasion := range p.edition.Year.Occasions(shown) {
		entry := CalendarEntry{Kind: "activity", Period: occasion.Period, Activity: occasion.Activity}
		if activity := occasion.Activity; activity == nil {
			entry.Kind, entry.Name = closedKinds[occasion.Reason.Kind], p.edition.ReasonName(occasion.Reason)
		} else {
			entry.Name, entry.Page, entry.Cancelled = activity.Title, p.edition.PageOf(activity), activity.Status == policy.Cancelled
			entry.Partnership = p.edition.MainPartnership(activity)
		}
		entries = append(entries, entry)
	}
	return entries
}

// PolicyPlanView is the vision and ambition plan as one document.
type PolicyPlanView struct {
	Canvas
	Vision       *policy.Vision
	Scan         *policy.Scan // the latest
	Evening      *policy.WishesEvening
	Partnerships []PolicyChapter
	FocusPoints  []*policy.FocusPoint // of this year and long ones
}

// PolicyChapter is what the plan says of one partnership.
type PolicyChapter struct {
	*page.PartnershipView
	Doc         *policy.Partnership
	Strengths   []*policy.Text
	Ambitions   []*policy.Text
	Outcomes    []*policy.Outcome
	FocusPoints []*policy.FocusPoint
}

// PolicyPlan gives what policyplan.html shows.
func PolicyPlan(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := PolicyPlanView{Canvas: p, Vision: e.Policy.Vision, FocusPoints: e.Year.FocusPointsAhead()}
	if len(e.Policy.Scans) > 0 {
		v.Scan = e.Policy.Scans[0]
	}
	if len(e.Policy.Evenings) > 0 {
		v.Evening = e.Policy.Evenings[0]
	}
	for _, id := range policy.PartnershipIDs {
		if chapter := v.chapter(e, id); !chapter.empty() {
			v.Partnerships = append(v.Partnerships, chapter)
		}
	}
	return v
}

func (v PolicyPlanView) chapter(e *page.Edition, id policy.PartnershipID) PolicyChapter {
	chapter := PolicyChapter{PartnershipView: e.Partnership(id), Doc: e.Policy.Partnerships[id]}
	if chapter.Doc != nil {
		chapter.Strengths = chapter.Doc.Strengths
	}
	if v.Scan != nil {
		if finding := v.Scan.Of(id); finding != nil {
			chapter.Ambitions = finding.Ambitions
			if len(chapter.Strengths) == 0 {
				chapter.Strengths = finding.Strengths
			}
		}
	}
	if v.Evening != nil {
		chapter.Outcomes = year.WishesFor(v.Evening, id)
	}
	for _, point := range v.FocusPoints {
		if slices.Contains(point.Partnerships, id) {
			chapter.FocusPoints = append(chapter.FocusPoints, point)
		}
	}
	return chapter
}

func (c PolicyChapter) empty() bool {
	return c.Doc == nil && len(c.Ambitions) == 0 && len(c.Outcomes) == 0 && len(c.FocusPoints) == 0
}

package generator

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// FocusPointsView lists the focus points, by school year.
type FocusPointsView struct {
	*Page
	Years []FocusPointsOfYear
}

// FocusPointsOfYear is the focus points of one school year.
type FocusPointsOfYear struct {
	Year        schoolyear.Year
	FocusPoints []*policy.FocusPoint
}

func focusPointsView(p *Page) any {
	v := FocusPointsView{Page: p}
	for _, year := range p.edition.year.Years() {
		if points := p.edition.year.FocusPointsIn(year); len(points) > 0 {
			v.Years = append(v.Years, FocusPointsOfYear{year, points})
		}
	}
	return v
}

// FocusPointView is one focus point with its steps, its origin and its activities.
type FocusPointView struct {
	*Page
	FocusPoint *policy.FocusPoint
	Year       schoolyear.Year
	Origin     *Page
	Activities template.HTML
}

func focusPointView(p *Page) any {
	point := p.doc.(*policy.FocusPoint)
	return FocusPointView{p, point, p.edition.policy.YearOf(point), p.To(point.Origin), p.list(p.edition.policy.ActivitiesFor(point))}
}

// PlanView is the annual plan of one school year on one page.
type PlanView struct {
	*Page
	Year          schoolyear.Year
	FocusPoints   []*policy.FocusPoint
	Terms         []TermView
	Vague         template.HTML // activities without even a month
	Balance       PictureView   // over the partnerships
	PerTerm       PictureView
	PerGroup      PictureView
	Conversations template.HTML
	Evaluations   []*policy.Evaluation
	NextBy        schoolyear.Date // by when the next evaluation is due; no day when that is not in this year
	Changes       *ChangesView    // nil when there is no year before
	Updated       schoolyear.Date // the newest change to what is shown; no day when none is known
	OwnDays       bool            // the national holidays of the year are not known
	Others        []*Page         // the plans of the other years
	Letter        *Page           // the letter of this month, when that is in the year
	Letters       []*PageLink     // the letters of the months of the year
}

// PDF gives the way to the PDF that was once made of the year's plan; "" when there is none.
func (v PlanView) PDF() string { return v.wayToPDF(planPaper(v.Year)) }

// TermView is the programme of one term.
type TermView struct {
	Period schoolyear.Period
	Months []MonthView
}

func planView(p *Page, year schoolyear.Year) any {
	e := p.edition
	activities := e.year.In(year)
	v := PlanView{Page: p, Year: year, FocusPoints: e.year.FocusPointsIn(year), Balance: p.partnershipPicture(e.shares(year)), PerGroup: p.groupPicture(activities)}
	terms, vague := e.year.ByTerm(year)
	v.Terms, v.PerTerm, v.Vague = p.termViews(terms), p.termPicture(terms), p.list(vague)
	if schoolyear.YearOf(e.today) == year {
		v.Letter = e.thisLetter()
	}
	for _, month := range year.Months() {
		if letter := e.pages[letterAddress(month)]; letter != nil {
			v.Letters = append(v.Letters, p.letterLink(letter))
		}
	}
	v.Conversations = p.list(chosen(activities, isConversation))
	v.Evaluations, v.NextBy = e.year.EvaluationsIn(year), e.year.NextEvaluation(year)
	v.Changes = p.changesView(year)
	v.Updated = v.updated(activities)
	v.OwnDays = !e.year.KnowsHolidays(year)
	for _, other := range e.year.Years() {
		if other != year {
			v.Others = append(v.Others, e.pages["jaarplan/"+other.String()+"/"])
		}
	}
	return v
}

// termViews shows the programme term by term.
func (p *Page) termViews(terms []year.Term) []TermView {
	views := make([]TermView, len(terms))
	for i, term := range terms {
		views[i] = TermView{term.Period, p.months(year.ByMonth(term.Activities))}
	}
	return views
}

// CalendarView is the school's year on one sheet.
type CalendarView struct {
	*Page
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
func (v CalendarView) Five() []*PartnershipView { return v.edition.five() }

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
	Page        *Page            // of an activity
	Activity    *policy.Activity // nil for a day off
	Partnership *PartnershipView // the main one of an activity
	Cancelled   bool
}

// Single reports whether it is one day.
func (c CalendarEntry) Single() bool { return c.Period.From == c.Period.To }

func calendarView(p *Page) any {
	v := newCalendarView(p)
	v.Agenda = p.agenda(allAgenda, closedAgenda)
	return v
}

func calendarA3View(p *Page) any { v := newCalendarView(p); v.Poster = true; return v }

func newCalendarView(p *Page) CalendarView {
	year := p.edition.policy.School.Year
	entries := p.calendarEntries(year)
	v := CalendarView{Page: p, Year: year, OwnDays: !p.edition.year.KnowsHolidays(year), entries: entries}
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
		if entry.isBig(p.edition.school.Groups) {
			v.Big = append(v.Big, entry)
		}
	}
	v.Type, v.fits = v.fit()
	return v
}

// closedKinds are the kinds of the calendar entries that say that the school is closed.
var closedKinds = map[year.Kind]string{year.SchoolHoliday: "holiday", year.StudyDay: "studyday", year.PublicHoliday: "public"}

// calendarEntries gives what is on in a school year, in order; the summer holiday before it lasts into its first month.
func (p *Page) calendarEntries(shown schoolyear.Year) []CalendarEntry {
	var entries []CalendarEntry
	for _, occasion := range p.edition.year.Occasions(shown) {
		entry := CalendarEntry{Kind: "activity", Period: occasion.Period, Activity: occasion.Activity}
		if activity := occasion.Activity; activity == nil {
			entry.Kind, entry.Name = closedKinds[occasion.Reason.Kind], p.edition.reasonName(occasion.Reason)
		} else {
			entry.Name, entry.Page, entry.Cancelled = activity.Title, p.PageOf(activity), activity.Status == policy.Cancelled
			entry.Partnership = p.edition.rows.setting.mainPartnership(activity)
		}
		entries = append(entries, entry)
	}
	return entries
}

// PolicyPlanView is the vision and ambition plan as one document.
type PolicyPlanView struct {
	*Page
	Vision       *policy.Vision
	Scan         *policy.Scan // the latest
	Evening      *policy.WishesEvening
	Partnerships []PolicyChapter
	FocusPoints  []*policy.FocusPoint // of this year and long ones
}

// PolicyChapter is what the plan says of one partnership.
type PolicyChapter struct {
	*PartnershipView
	Doc         *policy.Partnership
	Strengths   []*policy.Text
	Ambitions   []*policy.Text
	Outcomes    []*policy.Outcome
	FocusPoints []*policy.FocusPoint
}

func policyPlanView(p *Page) any {
	e := p.edition
	v := PolicyPlanView{Page: p, Vision: e.policy.Vision, FocusPoints: e.year.FocusPointsAhead()}
	if len(e.policy.Scans) > 0 {
		v.Scan = e.policy.Scans[0]
	}
	if len(e.policy.Evenings) > 0 {
		v.Evening = e.policy.Evenings[0]
	}
	for _, id := range policy.PartnershipIDs {
		if chapter := v.chapter(e, id); !chapter.empty() {
			v.Partnerships = append(v.Partnerships, chapter)
		}
	}
	return v
}

func (v PolicyPlanView) chapter(e *edition, id policy.PartnershipID) PolicyChapter {
	chapter := PolicyChapter{PartnershipView: e.partnership(id), Doc: e.policy.Partnerships[id]}
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

// groupAddress gives the address of a group's page: "groepen/1/".
func groupAddress(group string) string {
	return "groepen/" + markdown.Slug(group) + "/"
}

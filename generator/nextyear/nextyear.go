// Package nextyear proposes the next school year: what recurs of a programme and what goes on of a plan, as concept documents for
// the school to confirm.
//
// A proposal is the text of the document that it comes from, with its own dates. Everything else stays as its author wrote it,
// comments and layout too: changes are made at the places that the front matter knows.
package nextyear

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// Proposal is the next school year as it could be.
type Proposal struct {
	Activities  []File
	FocusPoints []File
	LeftOut     []LeftOut // by path
	Councils    []string  // the sources of the councils that meet, but not yet in the new year
	Agree       []string  // the source of what parents and school expect of each other, when that is to be agreed anew
	Moving      []string  // the sources of the focus points without a school year of their own, which move along with school.toml
	Renewed     []string  // the sources of the activities that have new days by themselves, and are in the year before no more
	OwnDays     bool      // the national holidays of the year are not known, so only the school's own were looked at
}

// File is a document that is proposed, with its translations.
type File struct {
	Source       problem.Source   // "content/activiteiten/koffieochtend-2027-2028.md"
	Exceptions   int              // how many days at behalve and ook_op were left behind, because they are of the year before
	OldYear      bool             // its own words name the calendar year in which the year before began
	From         string           // the source that it was made of: "content/activiteiten/koffieochtend.md"
	Translations []problem.Source // "content/activiteiten/koffieochtend-2027-2028.ar.md"
}

// LeftOut is a document that was not taken into the next year.
type LeftOut struct {
	Source string // "content/activiteiten/rekencafe-november.md"
	Why    problem.Phrase
}

// Why something is left out.
var (
	cancelled   = problem.Phrase{NL: "ging niet door", EN: "was cancelled"}
	ofStopped   = problem.Phrase{NL: "hoort bij een speerpunt dat gestopt is", EN: "belongs to a focus point that was stopped"}
	withoutDay  = problem.Phrase{NL: "heeft geen dag en geen maand, en telt daarom elk jaar vanzelf mee", EN: "has no day and no month, so it counts in every year by itself"}
	eachYear    = problem.Phrase{NL: "noemt geen jaar, en krijgt elk schooljaar vanzelf nieuwe dagen", EN: "names no year, and has new days in each school year by itself"}
	withErrors  = problem.Phrase{NL: "heeft fouten; kijk die eerst na met ouderbeleid check", EN: "has errors; look at those first with ouderbeleid check"}
	notYetSure  = problem.Phrase{NL: "is zelf nog een concept", EN: "is still a concept itself"}
	thereBefore = problem.Phrase{NL: "staat al in het nieuwe schooljaar", EN: "is in the new school year already"}
	finished    = problem.Phrase{NL: "is klaar", EN: "is finished"}
	stopped     = problem.Phrase{NL: "is gestopt", EN: "was stopped"}
	notUpToDate = problem.Phrase{
		NL: "loopt achter bij de tekst waarvan het de vertaling is, of zegt niet welke tekst dat was",
		EN: "is behind the text that it translates, or does not say which text that was",
	}
)

// Propose makes a proposal for a school year of the one before it. The policy is in the school's first language, with its concept
// documents: what is in the new year already, is not proposed again.
func Propose(p *policy.Policy, to schoolyear.Year) Proposal {
	n := &next{Policy: p, year: to, activityNow: &policy.Activity{}, days: year.DaysOf(p.School), programme: year.ProgrammeOf(p), taken: map[string]bool{}, goesOn: map[policy.Doc]string{}}
	n.OwnDays = !n.days.KnowsHolidays(to)
	n.takeFocusPoints()
	n.takeActivities()
	for _, council := range p.Councils {
		if last := len(council.Dates) - 1; last >= 0 && council.Dates[last].Before(to.Period().From) {
			n.Proposal.Councils = append(n.Proposal.Councils, council.Source().Path)
		}
	}
	if e := p.Expectations; e != nil && e.Until().Before(to.Period().To) {
		n.Agree = append(n.Agree, e.Source().Path)
	}
	for _, source := range p.Broken {
		if strings.HasPrefix(source, policy.PathOf("activiteiten/")) || strings.HasPrefix(source, policy.PathOf("agenda/")) || strings.HasPrefix(source, policy.PathOf("speerpunten/")) {
			n.LeftOut = append(n.LeftOut, LeftOut{source, withErrors})
		}
	}
	slices.SortFunc(n.LeftOut, func(a, b LeftOut) int { return strings.Compare(a.Source, b.Source) })
	return n.Proposal
}

// next is a proposal in the making.
type next struct {
	*policy.Policy
	Proposal
	year        schoolyear.Year
	activityNow *policy.Activity // for which days are looked for
	days        *year.Days
	programme   *year.Programme
	taken       map[string]bool       // the paths of the documents that are proposed
	goesOn      map[policy.Doc]string // the slug that a focus point has in the new year
}

func (n *next) takeFocusPoints() {
	for _, point := range n.programme.FocusPointsIn(n.year - 1) {
		if point.Year == 0 {
			n.Moving = append(n.Moving, point.Source().Path)
		}
		again := n.programme.FocusPointAgain(point, n.year)
		switch {
		case n.hasErrors(&point.Document):
			n.leaveOut(point, withErrors)
		case point.Status == policy.FinishedPoint:
			n.leaveOut(point, finished)
		case point.Status == policy.StoppedPoint:
			n.leaveOut(point, stopped)
		case point.Draft:
			n.leaveOut(point, notYetSure)
		case again != nil:
			n.goesOn[point] = again.Slug()
			n.leaveOut(point, thereBefore)
		default:
			to := n.take(&point.Document)
			n.goesOn[point] = path.Base(to)
			n.Proposal.FocusPoints = append(n.Proposal.FocusPoints, n.focusPoint(point, to))
		}
	}
}

func (n *next) takeActivities() {
	for _, activity := range n.programme.CalendarIn(n.year - 1) {
		if activity.IsMeeting() {
			continue // its council says that its days are still to come
		}
		n.activityNow = activity
		points := n.pointsOf(activity)
		switch {
		case n.hasErrors(&activity.Document):
			n.leaveOut(activity, withErrors)
		case activity.Status == policy.Cancelled:
			n.leaveOut(activity, cancelled)
		case activity.EachYear():
			n.leaveOut(activity, eachYear)
			n.Renewed = append(n.Renewed, activity.Source().Path)
		case activity.InMonth().IsZero():
			n.leaveOut(activity, withoutDay)
		case activity.Draft:
			n.leaveOut(activity, notYetSure)
		case len(points) > 0 && !slices.ContainsFunc(points, func(f *policy.FocusPoint) bool { return f.Status != policy.StoppedPoint }): // what a finished one brought, stays
			n.leaveOut(activity, ofStopped)
		case n.programme.Again(activity, n.year) != nil:
			n.leaveOut(activity, thereBefore)
		default:
			n.Proposal.Activities = append(n.Proposal.Activities, n.activity(activity, n.take(&activity.Document)))
		}
	}
}

// pointsOf gives the focus points that an activity works on.
func (n *next) pointsOf(a *policy.Activity) []*policy.FocusPoint {
	var points []*policy.FocusPoint
	for _, ref := range a.FocusPoints {
		if point, ok := n.Find(ref).(*policy.FocusPoint); ok {
			points = append(points, point)
		}
	}
	return points
}

// hasErrors reports whether something in a document could not be understood.
func (n *next) hasErrors(doc *policy.Document) bool {
	file := n.File(doc.Reference + ".md")
	return problem.Count(file.Problems, problem.Error) > 0
}

func (n *next) leaveOut(doc policy.Doc, why problem.Phrase) {
	n.LeftOut = append(n.LeftOut, LeftOut{doc.Base().Source().Path, why})
}

var dayInName = regexp.MustCompile(`\b20\d\d-\d\d-\d\d\b`)

// take gives a document its path in the new year: "activiteiten/wensenavond-2027-2028" for activiteiten/wensenavond-2026. When
// that is another's, its own year stays before the new one. A day in its name becomes the like day.
func (n *next) take(doc *policy.Document) string {
	name := path.Join(path.Dir(doc.Reference), doc.Series()+"-"+n.year.String())
	if written := dayInName.FindString(doc.Slug()); written != "" {
		if day, ok := schoolyear.ParseDate(written); ok {
			name = strings.Replace(doc.Reference, written, n.likeEach([]schoolyear.Date{day})[0].String(), 1)
		}
	}
	for n.taken[name] || n.File(name+".md") != nil {
		name = doc.Reference + "-" + n.year.String()
		doc = &policy.Document{Reference: name}
	}
	n.taken[name] = true
	return name
}

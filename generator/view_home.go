package generator

import (
	"cmp"
	"fmt"
	"html/template"
	"slices"

	"ouderbeleid/generator/calendar"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// HomeView is the home page: what is next, and the ways into the policy.
type HomeView struct {
	*Page
	Welcome     policy.Doc // nil when the school wrote none
	Upcoming    template.HTML
	Letter      *Page // of this month; nil when there is nothing in it
	Closed      []ClosedView
	Groups      []*Page              // of the groups
	Shares      []ShareView          // none when the school wrote about no partnership
	FocusPoints []*policy.FocusPoint // of this year
	Essentials  []*policy.PracticalTopic
	Wishes      *Page          // of the latest evening
	Wished      int            // what was wished and expected there
	Answered    int            // and what has an answer
	Languages   []string       // that one can be helped in
	Yours       []*ContactView // who speak the language of the page
}

func homeView(p *Page) any {
	e := p.edition
	v := HomeView{Page: p, Welcome: p.doc, Letter: e.thisLetter(), Closed: firstOf(e.closedFrom(e.today), 3), FocusPoints: e.focusPointsIn(e.policy.School.Year)}
	v.Upcoming = p.list(firstOf(e.upcoming(), 5))
	if e.isPage("partnerschappen/") {
		v.Shares = e.shares(e.inYear(e.policy.School.Year))
	}
	v.Groups = e.groupPages()
	v.countWishes()
	v.Yours = p.speakers()
	for _, contact := range e.policy.School.Contacts {
		for _, language := range contact.Languages {
			if !slices.Contains(v.Languages, language) {
				v.Languages = append(v.Languages, language)
			}
		}
	}
	for _, topic := range e.policy.Practical {
		if topic.InfoCard {
			v.Essentials = append(v.Essentials, topic)
		}
	}
	return v
}

func (v *HomeView) countWishes() {
	evenings := v.edition.policy.Evenings
	if len(evenings) == 0 {
		return
	}
	v.Wishes = v.PageOf(evenings[0])
	for _, outcome := range evenings[0].Outcomes {
		if outcome.Type == policy.Appreciation || outcome.Type == policy.Suggestion {
			continue
		}
		v.Wished++
		if outcome.Answer != nil {
			v.Answered++
		}
	}
}

// upcoming gives the activities that are not over, those that are under way first.
func (e *edition) upcoming() []*policy.Activity {
	coming := e.activities(func(a *policy.Activity) bool { return !a.Over(e.today) })
	slices.SortStableFunc(coming, func(a, b *policy.Activity) int {
		return e.nextDay(a).Compare(e.nextDay(b))
	})
	return coming
}

func (e *edition) nextDay(a *policy.Activity) schoolyear.Date {
	if next := a.Next(e.today); !next.IsZero() {
		if next.Before(e.today) {
			return e.today // under way
		}
		return next
	}
	if a.Month != (schoolyear.Month{}) {
		return a.Month.Last()
	}
	return schoolyear.Date{Year: 9999}
}

func (e *edition) five() []*PartnershipView {
	five := make([]*PartnershipView, len(policy.PartnershipIDs))
	for i, id := range policy.PartnershipIDs {
		five[i] = e.partnership(id)
	}
	return five
}

func (e *edition) focusPointsIn(year schoolyear.Year) []*policy.FocusPoint {
	var points []*policy.FocusPoint
	for _, point := range e.policy.FocusPoints {
		if e.policy.YearOf(point) == year {
			points = append(points, point)
		}
	}
	return points
}

// closedFrom gives the days on which the school is closed that are not over on a day, to the end of the school's next year.
func (e *edition) closedFrom(day schoolyear.Date) []ClosedView {
	return slices.DeleteFunc(e.closed(), func(c ClosedView) bool { return c.Period.To.Before(day) })
}

// closed gives all days on which the school is closed in its year and the next, in order.
func (e *edition) closed() []ClosedView { return e.closedSince(e.policy.School.Year) }

// closedSince gives all days on which the school is closed, in order: the holidays of a school year and the next, the study days, and
// the public holidays. Of the year before it has what runs on into this one, as the summer holiday does, or is not over.
func (e *edition) closedSince(first schoolyear.Year) []ClosedView {
	var closed []ClosedView
	add := func(name *policy.Text, period schoolyear.Period, path string) {
		closed = append(closed, ClosedView{name, period, calendar.ClosedDays + path})
	}
	for year := first - 1; year <= first+1; year++ {
		for _, holiday := range e.policy.Holidays(year) {
			if year >= first || holiday.Period.Overlaps(first.Period()) || !holiday.Period.To.Before(e.today) {
				add(e.holidayName(holiday.Name, e.policy.HolidayName(holiday)), holiday.Period, markdown.Slug(holiday.Name)+"-"+year.String())
			}
		}
	}
	for _, day := range e.policy.School.StudyDays {
		if !day.Date.IsZero() {
			add(cmp.Or(day.Name, e.word("closed.studyday")), schoolyear.Period{From: day.Date, To: day.Date}, "studiedag")
		}
	}
	for _, day := range e.freeDays(first) {
		if !slices.ContainsFunc(closed, func(c ClosedView) bool { return c.Period.Contains(day.Date) }) {
			add(e.holidayName(day.Name, nil), schoolyear.Period{From: day.Date, To: day.Date}, fmt.Sprintf("%s-%d", markdown.Slug(day.Name), day.Date.Year))
		}
	}
	slices.SortStableFunc(closed, func(a, b ClosedView) int { return a.Period.From.Compare(b.Period.From) })
	return closed
}

// freeDays gives the public holidays that close every school on a day of the week, in the years that closedSince gives. Those of the
// next year wait until its holidays are known: most are in one of these.
func (e *edition) freeDays(first schoolyear.Year) []schoolyear.PublicHoliday {
	last := first
	if len(e.policy.Holidays(first+1)) > 0 {
		last++
	}
	var days []schoolyear.PublicHoliday
	for year := int(first); year <= int(last)+1; year++ {
		for _, day := range schoolyear.PublicHolidays(year) {
			in := schoolyear.YearOf(day.Date)
			known := in >= first || !day.Date.Before(e.today)
			if known && in <= last && !day.Optional && !day.Date.IsWeekend() {
				days = append(days, day)
			}
		}
	}
	return days
}

func firstOf[T any](list []T, n int) []T { return list[:min(n, len(list))] }

package generator

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// letterAddress gives the address of the letter of a month: "jaarplan/2026-11/".
func letterAddress(month schoolyear.Month) string { return "jaarplan/" + month.String() + "/" }

// listLetters adds the letters of each year that has an annual plan: their addresses stand in messages that were sent, and a new
// school year does not take them back.
func (e *edition) listLetters() {
	if len(e.policy.Activities) == 0 {
		return
	}
	years := e.policy.Years()
	e.months = inMonths(e.policy.Activities, years)
	for _, year := range slices.Backward(years) {
		e.listLettersOf(year)
	}
}

// listLettersOf adds a letter for each month of a year in which there is anything to tell.
func (e *edition) listLettersOf(year schoolyear.Year) {
	var row []*Page
	for _, month := range year.Months() {
		coming := e.months[month]
		if len(coming) == 0 && len(e.year.ClosedIn(month)) == 0 {
			continue
		}
		page := e.add(entry{
			address: letterAddress(month), layout: "letter.html", section: "jaarplan/", parents: []string{"jaarplan/"},
			title: e.word("letter.title", "Month", e.speaker.words.MonthName(month)), view: func(page *Page) any { return letterView(page, month) },
		})
		page.Summary, page.month = e.letterIntro(coming), month
		row = append(row, page)
	}
	inARow(row)
}

// isPastYear reports whether a page is the letter of a month before the school's year.
func (p *Page) isPastYear() bool {
	return !p.month.IsZero() && schoolyear.YearOf(p.month.First()) < p.edition.policy.School.Year
}

// letterIntro says how much a month has to offer.
func (e *edition) letterIntro(coming []*policy.Activity) *policy.Text {
	held := 0
	for _, activity := range coming {
		if activity.Status != policy.Cancelled {
			held++
		}
	}
	if held == 0 {
		return e.word("letter.nothing")
	}
	said, _ := e.speaker.Count("letter.intro", held)
	return e.said(said)
}

// thisLetter gives the letter of the month that today is in; nil when there is none.
func (e *edition) thisLetter() *Page { return e.pages[letterAddress(schoolyear.MonthOf(e.today))] }

// inMonths gives, for each month of some school years, the activities with a day in it, in the order of those days; the vague ones
// come last.
func inMonths(activities []*policy.Activity, years []schoolyear.Year) map[schoolyear.Month][]*policy.Activity {
	in := map[schoolyear.Month][]*policy.Activity{}
	add := func(a *policy.Activity, month schoolyear.Month) {
		if last := len(in[month]) - 1; last < 0 || in[month][last] != a {
			in[month] = append(in[month], a)
		}
	}
	for _, a := range activities {
		for _, date := range a.Dates {
			add(a, schoolyear.MonthOf(date))
		}
		if a.First().IsZero() {
			add(a, a.Month)
		}
		if a.Period == nil {
			continue
		}
		for _, year := range years {
			for _, month := range year.Months() {
				if a.Period.Overlaps(month.Period()) {
					add(a, month)
				}
			}
		}
	}
	for month, coming := range in {
		slices.SortStableFunc(coming, func(a, b *policy.Activity) int { return dayIn(a, month).Compare(dayIn(b, month)) })
	}
	return in
}

// daysIn gives the days of an activity in a month: each by itself, or the whole of a period that touches it.
func daysIn(a *policy.Activity, month schoolyear.Month) []schoolyear.Period {
	var days []schoolyear.Period
	for _, date := range a.Dates {
		if schoolyear.MonthOf(date) == month {
			days = append(days, schoolyear.Period{From: date, To: date})
		}
	}
	if a.Period != nil && a.Period.Overlaps(month.Period()) {
		days = append(days, *a.Period)
	}
	return days
}

// dayIn gives the first day of an activity in a month; behind all days when it is vague.
func dayIn(a *policy.Activity, month schoolyear.Month) schoolyear.Date {
	days := daysIn(a, month)
	if len(days) == 0 {
		return month.Next().First()
	}
	return later(days[0].From, month.First())
}

func later(a, b schoolyear.Date) schoolyear.Date {
	if a.Before(b) {
		return b
	}
	return a
}

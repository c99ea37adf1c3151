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
	for _, year := range slices.Backward(e.year.Years()) {
		e.listLettersOf(year)
	}
}

// listLettersOf adds a letter for each month of a year in which there is anything to tell.
func (e *edition) listLettersOf(year schoolyear.Year) {
	var row []*Page
	for _, month := range e.year.LettersOf(year) {
		page := e.add(entry{
			address: letterAddress(month), layout: "letter.html", section: "jaarplan/", parents: []string{"jaarplan/"},
			title: e.word("letter.title", "Month", e.speaker.words.MonthName(month)), view: func(page *Page) any { return letterView(page, month) },
		})
		page.Summary, page.month = e.letterIntro(e.year.InMonth(month)), month
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

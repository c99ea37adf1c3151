package page

import "ouderbeleid/generator/schoolyear"

// announced is how many days before its month begins a letter is news.
const announced = 7

// NewsDay gives the day on which the letter of a month becomes news.
func NewsDay(month schoolyear.Month) schoolyear.Date { return month.First().AddDays(-announced) }

// IsNews reports whether the letter of a month is news: the month has begun, or is about to. No month is none.
func (e *Edition) IsNews(month schoolyear.Month) bool {
	return !month.IsZero() && !NewsDay(month).After(e.Today)
}

// IsPastLetter reports whether a page is the letter of a month before the school's year.
func (e *Edition) IsPastLetter(p *Page) bool {
	return !p.LetterOf.IsZero() && schoolyear.YearOf(p.LetterOf.First()) < e.Policy.School.Year
}

package page

import "ouderbeleid/generator/schoolyear"

// announced is how many days before its month begins a letter is news.
const announced = 7

// IsNews reports whether the letter of a month is news: the month has begun, or is about to. No month is none.
func (e *Edition) IsNews(month schoolyear.Month) bool {
	return !month.IsZero() && !month.First().After(e.Today.AddDays(announced))
}

// IsPastLetter reports whether a page is the letter of a month before the school's year.
func (e *Edition) IsPastLetter(p *Page) bool {
	return !p.LetterOf.IsZero() && schoolyear.YearOf(p.LetterOf.First()) < e.Policy.School.Year
}

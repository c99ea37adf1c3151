package view

import (
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// ExpectationsView is what parents and school may expect of each other.
type ExpectationsView struct {
	Canvas
	Expectations *policy.Expectations
}

// Expectations gives what expectations.html shows.
func Expectations(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return ExpectationsView{p, e.Policy.Expectations}
}

// WithExpectations is for partials/expectations.html; the rank is that of the headings of the lists.
func (p Canvas) WithExpectations(expectations *policy.Expectations, rank int) ExpectationsPart {
	return ExpectationsPart{p, expectations, rank}
}

// ExpectationsPart is the two lists, on a page that has more.
type ExpectationsPart struct {
	Page         Canvas
	Expectations *policy.Expectations
	Rank         int // 2, 3
}

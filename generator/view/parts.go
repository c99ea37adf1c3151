package view

import (
	"ouderbeleid/generator/policy"
)

// A partial sees one value. These join what it shows with the page that it stands on.

// WithMonths is for partials/months.html.
func (p Canvas) WithMonths(months []MonthView) MonthsPart { return MonthsPart{p, months} }

// MonthsPart is a programme month by month.
type MonthsPart struct {
	Page   Canvas
	Months []MonthView
}

// WithSteps is for partials/steps.html.
func (p Canvas) WithSteps(steps []*policy.Step) StepsPart { return StepsPart{p, steps} }

// StepsPart is a list of steps.
type StepsPart struct {
	Page  Canvas
	Steps []*policy.Step
}

// WithFocusPoint is for partials/focuspoint-row.html.
func (p Canvas) WithFocusPoint(point *policy.FocusPoint) FocusPointPart {
	return FocusPointPart{p, point}
}

// FocusPointPart is one focus point in a list.
type FocusPointPart struct {
	Page       Canvas
	FocusPoint *policy.FocusPoint
}

// WithOutcomes is for partials/outcomes.html.
func (p Canvas) WithOutcomes(outcomes []*policy.Outcome) OutcomesPart {
	return OutcomesPart{p, outcomes}
}

// OutcomesPart is what was said on an evening, with the answers.
type OutcomesPart struct {
	Page     Canvas
	Outcomes []*policy.Outcome
}

// WithResult is for partials/result.html.
func (p Canvas) WithResult(result ResultView) ResultPart { return ResultPart{p, result} }

// ResultPart is the verdict on one item of the checklist.
type ResultPart struct {
	Page   Canvas
	Result ResultView
}

// WithShares is for partials/house.html and partials/shares.html.
func (p Canvas) WithShares(shares []ShareView) SharesPart { return SharesPart{p, shares} }

// SharesPart is what happens for each of the five.
type SharesPart struct {
	Page   Canvas
	Shares []ShareView
}

// WithPicture is for partials/bars.html; the kind is "partnerships", "terms" or "groups".
func (p Canvas) WithPicture(kind string, picture PictureView) PicturePart {
	return PicturePart{p, kind, picture}
}

// PicturePart is a picture with bars.
type PicturePart struct {
	Page    Canvas
	Kind    string
	Picture PictureView
}

// WithEntries is for partials/letter-entries.html.
func (p Canvas) WithEntries(entries []LetterEntry) EntriesPart { return EntriesPart{p, entries} }

// EntriesPart is activities in the letter of a month.
type EntriesPart struct {
	Page    Canvas
	Entries []LetterEntry
}

package generator

import "ouderbeleid/generator/policy"

// A partial sees one value. These join what it shows with the page that it stands on.

// WithMonths is for partials/months.html.
func (p *Page) WithMonths(months []MonthView) MonthsPart { return MonthsPart{p, months} }

// MonthsPart is a programme month by month.
type MonthsPart struct {
	Page   *Page
	Months []MonthView
}

// WithSteps is for partials/steps.html.
func (p *Page) WithSteps(steps []*policy.Step) StepsPart { return StepsPart{p, steps} }

// StepsPart is a list of steps.
type StepsPart struct {
	Page  *Page
	Steps []*policy.Step
}

// WithFocusPoint is for partials/focuspoint-row.html.
func (p *Page) WithFocusPoint(point *policy.FocusPoint) FocusPointPart {
	return FocusPointPart{p, point}
}

// FocusPointPart is one focus point in a list.
type FocusPointPart struct {
	Page       *Page
	FocusPoint *policy.FocusPoint
}

// WithOutcomes is for partials/outcomes.html.
func (p *Page) WithOutcomes(outcomes []*policy.Outcome) OutcomesPart {
	return OutcomesPart{p, outcomes}
}

// OutcomesPart is what was said on an evening, with the answers.
type OutcomesPart struct {
	Page     *Page
	Outcomes []*policy.Outcome
}

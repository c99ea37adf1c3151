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

// WithGuidance is for partials/guidance.html.
func (p Canvas) WithGuidance(guidance policy.Guidance) GuidancePart { return GuidancePart{p, guidance} }

// GuidancePart is who led something, and with whom it was done.
type GuidancePart struct {
	Page     Canvas
	Guidance policy.Guidance
}

// WithCertificates is for partials/certificates.html.
func (p Canvas) WithCertificates(certificates []*policy.Certificate) CertificatesPart {
	return CertificatesPart{p, certificates}
}

// CertificatesPart is what the school was given for its work with parents.
type CertificatesPart struct {
	Page         Canvas
	Certificates []*policy.Certificate
}

// Holds reports whether a certificate is valid today.
func (c CertificatesPart) Holds(certificate *policy.Certificate) bool {
	return certificate.Holds(c.Page.edition.Today)
}

// WithRevisions is for partials/revisions.html.
func (p Canvas) WithRevisions(revisions []*policy.Revision) RevisionsPart {
	return RevisionsPart{p, revisions}
}

// RevisionsPart is what changed in the vision or in the plan.
type RevisionsPart struct {
	Page      Canvas
	Revisions []*policy.Revision
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

// WithPartner is for partials/partner-ways.html.
func (p Canvas) WithPartner(partner *policy.Partner) PartnerPart { return PartnerPart{p, partner} }

// PartnerPart is the ways to a partner.
type PartnerPart struct {
	Page    Canvas
	Partner *policy.Partner
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

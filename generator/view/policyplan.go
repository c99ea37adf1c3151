package view

import (
	"slices"
	"strconv"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// PolicyPlanView is the vision and ambition plan as one document.
type PolicyPlanView struct {
	Canvas
	Vision       *policy.Vision
	Expectations *policy.Expectations
	Scan         *policy.Scan // the latest
	Evening      *policy.WishesEvening
	Partnerships []PolicyChapter
	FocusPoints  []*policy.FocusPoint // of this year and long ones
}

// PolicyChapter is what the plan says of one partnership.
type PolicyChapter struct {
	*page.PartnershipView
	Doc         *policy.Partnership
	Strengths   []*policy.Text // as its page has them, or else the scan
	Found       []*policy.Text // what the scan found strong besides
	Ambitions   []*policy.Text
	Outcomes    []*policy.Outcome // wishes and expectations
	Advice      []OutcomesOfKind  // ideas, tips and eye-openers
	FocusPoints []*policy.FocusPoint
}

// PolicyPlan gives what policyplan.html shows.
func PolicyPlan(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := PolicyPlanView{Canvas: p, Vision: e.Policy.Vision, Expectations: e.Policy.Expectations, FocusPoints: e.Year.FocusPointsAhead()}
	if len(e.Policy.Scans) > 0 {
		v.Scan = e.Policy.Scans[0]
	}
	if len(e.Policy.Evenings) > 0 {
		v.Evening = e.Policy.Evenings[0]
	}
	for _, id := range policy.PartnershipIDs {
		if chapter := v.chapter(e, id); !chapter.empty() {
			v.Partnerships = append(v.Partnerships, chapter)
		}
	}
	return v
}

// Period says from when until when the plan holds; "" when one of these is not known.
func (v PolicyPlanView) Period() string {
	if v.Vision == nil || v.Vision.Adopted.IsZero() || v.Vision.ValidUntil.IsZero() {
		return ""
	}
	return strconv.Itoa(v.Vision.Adopted.Year) + "–" + strconv.Itoa(v.Vision.ValidUntil.Year)
}

// Revisions gives what changed in the plan.
func (v PolicyPlanView) Revisions() []*policy.Revision {
	if v.Vision == nil {
		return nil
	}
	return v.Vision.Revisions
}

// TeamVision gives what the team believes, as the latest scan has it; nil when it does not say.
func (v PolicyPlanView) TeamVision() *policy.Text {
	if v.Scan == nil {
		return nil
	}
	return v.Scan.TeamVision
}

func (v PolicyPlanView) chapter(e *page.Edition, id policy.PartnershipID) PolicyChapter {
	chapter := PolicyChapter{PartnershipView: e.Partnership(id), Doc: e.Policy.Partnerships[id]}
	if chapter.Doc != nil {
		chapter.Strengths = chapter.Doc.Strengths
	}
	if v.Scan != nil {
		if finding := v.Scan.Of(id); finding != nil {
			chapter.Ambitions = finding.Ambitions
			if len(chapter.Strengths) == 0 {
				chapter.Strengths = finding.Strengths
			}
			chapter.Found = slices.DeleteFunc(slices.Clone(finding.Strengths), func(found *policy.Text) bool {
				return slices.ContainsFunc(chapter.Strengths, func(said *policy.Text) bool { return said.Words == found.Words })
			})
		}
	}
	if v.Evening != nil {
		chapter.Outcomes = year.WishesFor(v.Evening, id)
		advice := []policy.OutcomeType{policy.Idea, policy.Suggestion, policy.EyeOpener}
		chapter.Advice = kindsOf(year.Chosen(v.Evening.Outcomes, func(o *policy.Outcome) bool {
			return o.Partnership == id && slices.Contains(advice, o.Type)
		}))
	}
	for _, point := range v.FocusPoints {
		if slices.Contains(point.Partnerships, id) {
			chapter.FocusPoints = append(chapter.FocusPoints, point)
		}
	}
	return chapter
}

func (c PolicyChapter) empty() bool {
	return c.Doc == nil && len(c.Strengths) == 0 && len(c.Ambitions) == 0 && len(c.Outcomes) == 0 && len(c.Advice) == 0 && len(c.FocusPoints) == 0
}

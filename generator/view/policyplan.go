package view

import (
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// PolicyPlanView is the vision and ambition plan as one document.
type PolicyPlanView struct {
	Canvas
	Vision       *policy.Vision
	Scan         *policy.Scan // the latest
	Evening      *policy.WishesEvening
	Partnerships []PolicyChapter
	FocusPoints  []*policy.FocusPoint // of this year and long ones
}

// PolicyChapter is what the plan says of one partnership.
type PolicyChapter struct {
	*page.PartnershipView
	Doc         *policy.Partnership
	Strengths   []*policy.Text
	Ambitions   []*policy.Text
	Outcomes    []*policy.Outcome
	FocusPoints []*policy.FocusPoint
}

// PolicyPlan gives what policyplan.html shows.
func PolicyPlan(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := PolicyPlanView{Canvas: p, Vision: e.Policy.Vision, FocusPoints: e.Year.FocusPointsAhead()}
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
		}
	}
	if v.Evening != nil {
		chapter.Outcomes = year.WishesFor(v.Evening, id)
	}
	for _, point := range v.FocusPoints {
		if slices.Contains(point.Partnerships, id) {
			chapter.FocusPoints = append(chapter.FocusPoints, point)
		}
	}
	return chapter
}

func (c PolicyChapter) empty() bool {
	return c.Doc == nil && len(c.Ambitions) == 0 && len(c.Outcomes) == 0 && len(c.FocusPoints) == 0
}

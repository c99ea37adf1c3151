package generator

import (
	"html/template"

	"ouderbeleid/generator/policy"
)

// PartnershipsView explains the model.
type PartnershipsView struct {
	*Page
	Groups []PartnershipGroup
}

// PartnershipGroup is one of the three fields of the model with its partnerships.
type PartnershipGroup struct {
	ID    policy.Group
	Cards []PartnershipCard
}

// PartnershipCard is a partnership with its promise and what is done for it this year.
type PartnershipCard struct {
	*PartnershipView
	Promise *policy.Text // nil when the school wrote no page for it
	Planned int
}

func partnershipsView(p *Page) any {
	v := PartnershipsView{Page: p}
	for _, id := range policy.PartnershipIDs {
		card := PartnershipCard{PartnershipView: p.Partnership(id), Planned: p.edition.planned(id)}
		if doc := p.edition.policy.Partnerships[id]; doc != nil {
			card.Promise = doc.Promise
		}
		if last := len(v.Groups) - 1; last >= 0 && v.Groups[last].ID == id.Group() {
			v.Groups[last].Cards = append(v.Groups[last].Cards, card)
			continue
		}
		v.Groups = append(v.Groups, PartnershipGroup{id.Group(), []PartnershipCard{card}})
	}
	return v
}

// planned counts the activities of the school's year that a partnership has, without the cancelled ones.
func (e *edition) planned(id policy.PartnershipID) int {
	n := 0
	for _, activity := range e.policy.Activities {
		if activity.Is(id) && activity.Status != policy.Cancelled && e.policy.ActivityYear(activity) == e.policy.School.Year {
			n++
		}
	}
	return n
}

// PartnershipPageView is the page of one partnership: what the school promises, has, wants and does.
type PartnershipPageView struct {
	*Page
	Partnership *policy.Partnership
	Group       policy.Group
	FocusPoints []*policy.FocusPoint
	Ambitions   []*policy.Text // of the latest scan
	Scan        *Page          // where they come from
	Wishes      []*policy.Outcome
	Evening     *Page
	Coming      []MonthView
	Past        template.HTML
}

func partnershipView(p *Page) any {
	e, doc := p.edition, p.doc.(*policy.Partnership)
	v := PartnershipPageView{Page: p, Partnership: doc, Group: doc.ID.Group()}
	for _, point := range e.policy.FocusPoints {
		for _, id := range point.Partnerships {
			if id == doc.ID {
				v.FocusPoints = append(v.FocusPoints, point)
			}
		}
	}
	if len(e.policy.Scans) > 0 {
		if finding := e.policy.Scans[0].Of(doc.ID); finding != nil {
			v.Ambitions, v.Scan = finding.Ambitions, p.PageOf(e.policy.Scans[0])
		}
	}
	if len(e.policy.Evenings) > 0 {
		v.Evening = p.PageOf(e.policy.Evenings[0])
		v.Wishes = outcomesFor(e.policy.Evenings[0], doc.ID)
	}
	coming, past := e.split(e.activities(func(a *policy.Activity) bool { return e.thisYear(a) && a.Is(doc.ID) }))
	v.Coming, v.Past = p.months(coming), p.list(past)
	return v
}

func outcomesFor(evening *policy.WishesEvening, id policy.PartnershipID) []*policy.Outcome {
	var outcomes []*policy.Outcome
	for _, outcome := range evening.Outcomes {
		if outcome.Partnership == id && (outcome.Type == "wens" || outcome.Type == "verwachting") {
			outcomes = append(outcomes, outcome)
		}
	}
	return outcomes
}

package generator

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// PartnershipsView explains the model.
type PartnershipsView struct {
	*Page
	Shares []ShareView
	Groups []PartnershipGroup
}

// PartnershipGroup is one of the three fields of the model with its partnerships.
type PartnershipGroup struct {
	ID    policy.Group
	Cards []PartnershipCard
}

// PartnershipCard is a partnership with its promise and what is done for it this year.
type PartnershipCard struct {
	ShareView
	Promise *policy.Text // nil when the school wrote no page for it
}

func partnershipsView(p *Page) any {
	v := PartnershipsView{Page: p, Shares: p.edition.shares(p.edition.policy.School.Year)}
	for _, share := range v.Shares {
		id, card := share.ID, PartnershipCard{ShareView: share}
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

// PartnershipPageView is the page of one partnership: what the school promises, has, wants and does.
type PartnershipPageView struct {
	*Page
	Partnership *policy.Partnership
	Group       policy.Group
	Share       ShareView
	Items       []ResultView // the points of the latest checklist whose action touches it
	Checklist   *Page
	FocusPoints []*policy.FocusPoint
	Ambitions   []*policy.Text // of the latest scan
	Scan        *Page          // where they come from
	Wishes      []*policy.Outcome
	Evening     *Page
	Coming      []MonthView
	Past        template.HTML
	Agenda      template.HTML
}

func partnershipView(p *Page) any {
	e, doc := p.edition, p.doc.(*policy.Partnership)
	v := PartnershipPageView{Page: p, Partnership: doc, Group: doc.ID.Group(), Agenda: p.agenda(partnershipAgenda(doc.ID))}
	for _, point := range e.policy.FocusPoints {
		for _, id := range point.Partnerships {
			if id == doc.ID {
				v.FocusPoints = append(v.FocusPoints, point)
			}
		}
	}
	for _, share := range e.shares(e.policy.School.Year) {
		if share.ID == doc.ID {
			v.Share = share
		}
	}
	if len(e.policy.Checklists) > 0 {
		v.Checklist, v.Items = p.PageOf(e.policy.Checklists[0]), p.itemsFor(e.policy.Checklists[0], doc.ID)
	}
	if len(e.policy.Scans) > 0 {
		if finding := e.policy.Scans[0].Of(doc.ID); finding != nil {
			v.Ambitions, v.Scan = finding.Ambitions, p.PageOf(e.policy.Scans[0])
		}
	}
	if len(e.policy.Evenings) > 0 {
		v.Evening = p.PageOf(e.policy.Evenings[0])
		v.Wishes = year.WishesFor(e.policy.Evenings[0], doc.ID)
	}
	coming, past := e.year.Split(chosen(e.year.Current(), func(a *policy.Activity) bool { return a.Is(doc.ID) }))
	v.Coming, v.Past = p.months(e.year.ByNextMonth(coming)), p.list(past)
	return v
}

// itemsFor gives the points of a checklist with an action for a partnership.
func (p *Page) itemsFor(checklist *policy.Checklist, id policy.PartnershipID) []ResultView {
	var items []ResultView
	for _, view := range newChecklistView(p, checklist).Results {
		switch action := p.edition.policy.Find(view.Result.Action).(type) {
		case *policy.FocusPoint:
			if slices.Contains(action.Partnerships, id) {
				items = append(items, view)
			}
		case *policy.Activity:
			if action.Is(id) {
				items = append(items, view)
			}
		}
	}
	return items
}

package view

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// PartnershipsView explains the model.
type PartnershipsView struct {
	Canvas
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

// Partnerships gives what partnerships.html shows.
func Partnerships(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := PartnershipsView{Canvas: p, Shares: p.shares(e.Policy.School.Year)}
	for _, share := range v.Shares {
		id, card := share.ID, PartnershipCard{ShareView: share}
		if doc := e.Policy.Partnerships[id]; doc != nil {
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
	Canvas
	Partnership *policy.Partnership
	Group       policy.Group
	Share       ShareView
	Items       []ResultView // the points of the latest checklist whose action touches it
	Checklist   *page.Page
	FocusPoints []*policy.FocusPoint
	Ambitions   []*policy.Text // of the latest scan
	Scan        *page.Page     // where they come from
	Wishes      []*policy.Outcome
	Evening     *page.Page
	Coming      []MonthView
	Past        template.HTML
	Agenda      template.HTML
}

// Partnership gives what partnership.html shows.
func Partnership(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	e, doc := p.edition, p.Doc.(*policy.Partnership)
	v := PartnershipPageView{Canvas: p, Partnership: doc, Group: doc.ID.Group(), Agenda: e.WaysToCalendars(p.Root, page.PartnershipCalendar(doc.ID))}
	for _, point := range e.Policy.FocusPoints {
		for _, id := range point.Partnerships {
			if id == doc.ID {
				v.FocusPoints = append(v.FocusPoints, point)
			}
		}
	}
	for _, share := range p.shares(e.Policy.School.Year) {
		if share.ID == doc.ID {
			v.Share = share
		}
	}
	if len(e.Policy.Checklists) > 0 {
		v.Checklist, v.Items = e.PageOf(e.Policy.Checklists[0]), p.itemsFor(e.Policy.Checklists[0], doc.ID)
	}
	if len(e.Policy.Scans) > 0 {
		if finding := e.Policy.Scans[0].Of(doc.ID); finding != nil {
			v.Ambitions, v.Scan = finding.Ambitions, e.PageOf(e.Policy.Scans[0])
		}
	}
	if len(e.Policy.Evenings) > 0 {
		v.Evening = e.PageOf(e.Policy.Evenings[0])
		v.Wishes = year.WishesFor(e.Policy.Evenings[0], doc.ID)
	}
	coming, past := e.Year.Split(year.Chosen(e.Year.Current(), func(a *policy.Activity) bool { return a.Is(doc.ID) }))
	v.Coming, v.Past = p.months(e.Year.ByNextMonth(coming)), e.List(p.Root, past)
	return v
}

// itemsFor gives the points of a checklist with an action for a partnership.
func (p Canvas) itemsFor(checklist *policy.Checklist, id policy.PartnershipID) []ResultView {
	var items []ResultView
	for _, view := range newChecklistView(p, checklist).Results {
		switch action := p.edition.Policy.Find(view.Result.Action).(type) {
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

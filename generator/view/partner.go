package view

import (
	"html/template"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// PartnersView lists the partners of the school.
type PartnersView struct {
	Canvas
	Partners []*policy.Partner
}

// Partners gives what partners.html shows.
func Partners(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return PartnersView{p, e.Policy.Partners}
}

// PartnerView is one partner, with what it does together with the school.
type PartnerView struct {
	Canvas
	Partner *policy.Partner
	Areas   template.HTML // the fields of policy that it works in
	Coming  template.HTML
	Past    template.HTML
}

// Partner gives what partner.html shows.
func Partner(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	partner := p.Doc.(*policy.Partner)
	coming, past := e.Year.Split(e.Policy.ActivitiesWith(partner))
	return PartnerView{p, partner, p.areas(partner.Areas), e.List(p.Root, coming), e.List(p.Root, past)}
}

// together names the partners of an activity, with the ways to their pages.
func (p Canvas) together(a *policy.Activity) template.HTML {
	var partners []template.HTML
	for _, ref := range a.Partners {
		if partner := p.To(ref); partner != nil {
			partners = append(partners, anchor(p.Link(partner.Address), p.Say(partner.Title)))
		}
	}
	return p.Join(partners)
}

package view

import (
	"html/template"

	"ouderbeleid/generator/chart"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// ShareView is what happens this year for one partnership. Each activity counts once, for its main partnership.
type ShareView struct {
	*page.PartnershipView
	Done int // took place, or is under way
	All  int // without what was cancelled
}

// shares counts the activities of a school year for each of the five.
func (p Canvas) shares(in schoolyear.Year) []ShareView {
	shares := make([]ShareView, len(policy.PartnershipIDs))
	for i, of := range p.edition.Year.SharesIn(in) {
		shares[i] = ShareView{p.edition.Partnership(policy.PartnershipIDs[i]), of.Done, of.All}
	}
	return shares
}

// House draws the five partnerships, each with a way to its page.
func (p Canvas) House(shares []ShareView) (template.HTML, error) {
	house := chart.House{Name: p.Plain("home.partnerships"), Described: "house-text", Mirrored: p.mirrored()}
	wings := []*chart.Wing{&house.Roof, &house.Wings[0], &house.Wings[1]}
	for i, group := range []policy.Group{policy.ActiveCitizenship, policy.Educational, policy.Participation} {
		name, err := p.Choice("group", string(group))
		if err != nil {
			return "", err
		}
		wings[i].Name = name
		for _, share := range shares {
			if share.ID.Group() == group {
				wings[i].Rooms = append(wings[i].Rooms, p.room(share))
			}
		}
	}
	return template.HTML(house.SVG()), nil
}

func (p Canvas) room(share ShareView) chart.Room {
	room := chart.Room{
		Name: share.Name.String(), Class: "partnership-" + string(share.ID), Symbol: "symbol-" + string(share.ID), Done: share.Done, All: share.All,
	}
	room.Count, _ = p.Word("house.count", "Done", share.Done, "All", share.All)
	if p.Has(share.Address()) {
		room.Href = p.Link(share.Address())
	}
	return room
}

package policy

import "ouderbeleid/generator/schoolyear"

// Contribution is what a school asks of parents in a year for each child. It is always voluntary.
type Contribution struct {
	Items   []*ContributionItem
	Consent schoolyear.Date // mr_instemming: the day that the parents in the participation council agreed
}

// ContributionItem is one thing that the contribution pays for.
type ContributionItem struct {
	Part
	What   *Text
	Amount *float64 // in euro; nil when it could not be read
}

func readContribution(r *reader) Contribution {
	c := Contribution{Consent: r.date("mr_instemming")}
	for _, table := range r.tables("bijdrage") {
		table.need("wat", "bedrag")
		c.Items = append(c.Items, &ContributionItem{table.Part, table.text("wat"), table.amount("bedrag")})
	}
	return c
}

// Total adds up what is asked, in euro.
func (c Contribution) Total() *float64 {
	total := 0.
	for _, item := range c.Items {
		if item.Amount != nil {
			total += *item.Amount
		}
	}
	return &total
}

package schoolyear

import "slices"

// Terms gives the times between two school holidays of a week or more, within the school year, in order.
//
// The holidays may be given in any order and may overlap. Give those of the year before too: its summer holiday ends
// in this one. Where no holiday is known, a term begins or ends with the year. A holiday takes the weekends that touch
// it with it, so that Monday to Friday is a week.
func Terms(y Year, holidays []Holiday) []Period {
	year := y.Period()
	var terms []Period
	from := year.From
	for _, pause := range pauses(holidays) {
		if pause.From.After(year.To) {
			break
		}
		if pause.From.After(from) {
			terms = append(terms, Period{from, pause.From.AddDays(-1)})
		}
		if after := pause.To.AddDays(1); after.After(from) {
			from = after
		}
	}
	if !from.After(year.To) {
		terms = append(terms, Period{from, year.To})
	}
	return terms
}

// pauses gives the holidays of a week or more, with the weekends that touch them, by their first day.
func pauses(holidays []Holiday) []Period {
	var pauses []Period
	for _, holiday := range holidays {
		if pause := withWeekends(holiday.Period); pause.Days() >= 7 {
			pauses = append(pauses, pause)
		}
	}
	slices.SortFunc(pauses, func(a, b Period) int { return a.From.Compare(b.From) })
	return pauses
}

// withWeekends stretches a period over the weekends that touch it.
func withWeekends(p Period) Period {
	for p.From.AddDays(-1).IsWeekend() {
		p.From = p.From.AddDays(-1)
	}
	for p.To.AddDays(1).IsWeekend() {
		p.To = p.To.AddDays(1)
	}
	return p
}

package policy

// Quote is what somebody said, by role and never by name.
type Quote struct {
	Part
	Words *Text
	Who   *Text
}

func readQuotes(r *reader) []*Quote {
	var quotes []*Quote
	for _, table := range r.tables("citaat") {
		table.need("tekst", "wie")
		quotes = append(quotes, &Quote{table.Part, table.text("tekst"), table.text("wie")})
	}
	return quotes
}

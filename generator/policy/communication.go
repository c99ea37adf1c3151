package policy

// Communication is one thing that the school tells parents again and again: a letter of the class, a call with good news.
type Communication struct {
	Part
	What  *Text
	How   *Text
	Often *Text // hoe_vaak
	By    *Text // wie: a contact's id, or words
	For   *Text // voor: which class, which parents
}

func readCommunication(r *reader) []*Communication {
	var all []*Communication
	for _, table := range r.tables("communicatie") {
		table.need("wat")
		all = append(all, &Communication{
			table.Part, table.text("wat"), table.text("hoe"), table.text("hoe_vaak"), table.who("wie"), table.text("voor"),
		})
	}
	return all
}

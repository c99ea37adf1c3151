package policy

// ProtocolStep is one thing that happens after another: by whom, when and why.
type ProtocolStep struct {
	Part
	What *Text
	Who  *Text // a contact's id, or words; nil when it is not said
	When *Text
	Why  *Text
}

func readProtocol(r *reader) []*ProtocolStep {
	var steps []*ProtocolStep
	for _, table := range r.tables("stap") {
		table.need("wat")
		steps = append(steps, &ProtocolStep{table.Part, table.text("wat"), table.who("wie"), table.text("wanneer"), table.text("waarom")})
	}
	return steps
}

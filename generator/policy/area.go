package policy

// Area is a field of policy in a municipality, in which schools and others work together. It stands beside the partnerships: what is done with
// parents can be of both.
type Area string

// Areas are the fields, in the order in which they are shown.
var Areas = []Area{"vve", "lea", "jeugdhulp", "sport", "welzijn", "veiligheid"}

// readAreas reads the fields of something that is done, or of somebody who does it.
func readAreas(r *reader) []Area { return choices(r, "beleidsterreinen", Areas...) }

// eachArea gives fields to search by.
func eachArea(areas []Area, give func(SearchTerm)) {
	for _, area := range areas {
		give(SearchTerm{Choice: "area", Value: string(area)})
	}
}

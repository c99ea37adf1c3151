package policy

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Measurement is meting/<date>.md: where the school stands on the six components, and where it wants to be.
type Measurement struct {
	Document
	Guidance
	Date          schoolyear.Date
	Type          string // "nulmeting", "tussenmeting" or "eindmeting"
	Components    []*Component
	Capacity      *Text // verandercapaciteit
	CapacityScore *int  // verandercapaciteit_score: 1 to 5
	Support       *int  // draagvlak: 1 to 5, how much support there is within the school
}

// The types of measurement that rules speak of.
const (
	Baseline         = "nulmeting"
	FinalMeasurement = "eindmeting"
)

// Component is the measurement of one component.
type Component struct {
	Part
	ID        string
	Now       *int // huidig: 1 to 5
	Wish      *int // gewenst: 1 to 5
	Comment   *Text
	Priority  *int        // prioriteit: 1 to 6, 1 for what comes first
	Questions []*Question // vraag
}

// Question is one thing that a school asks within a component, so that its score can be explained.
type Question struct {
	Part
	Words   *Text
	Now     *int // huidig: 1 to 5
	Wish    *int // gewenst: 1 to 5; nil when it is not said
	Comment *Text
}

// ComponentIDs are the six components, in order.
var ComponentIDs = []string{
	"visie", "zichtbaar-gedrag", "actief-betrokken", "samen-verantwoordelijk", "gesprekspartners", "informatie-en-verwachtingen",
}

var measurementKind = reporting(&Kind{
	Name: "meting", Folder: "meting", Title: "Meting",
	Phrase:      problem.Phrase{NL: "een meting", EN: "a measurement"},
	Description: problem.Phrase{NL: "een meting", EN: "a measurement"},
	read:        readMeasurement,
}, func(p *Policy) *[]*Measurement { return &p.Measurements }, func(m *Measurement) schoolyear.Date { return m.Date })

func readMeasurement(r *reader) Doc {
	m := &Measurement{Document: r.base("titel", "datum", "soort")}
	m.Date, m.Type = r.date("datum"), choice(r, "soort", Baseline, "tussenmeting", FinalMeasurement)
	m.Guidance = readGuidance(r)
	m.Capacity, m.CapacityScore, m.Support = r.text("verandercapaciteit"), r.whole("verandercapaciteit_score", 1, 5), r.whole("draagvlak", 1, 5)
	tables := r.tables("onderdeel")
	for _, table := range tables {
		table.need("id", "huidig", "gewenst")
		m.Components = append(m.Components, &Component{
			table.Part, choice(table, "id", ComponentIDs...), table.whole("huidig", 1, 5), table.whole("gewenst", 1, 5), table.text("toelichting"),
			table.whole("prioriteit", 1, len(ComponentIDs)), readQuestions(table),
		})
	}
	uniqueIDs(r, tables)
	reportMissingParts(r, "onderdeel", tables, ComponentIDs)
	r.finish(&m.Document)
	return m
}

func readQuestions(r *reader) []*Question {
	var questions []*Question
	for _, table := range r.tables("vraag") {
		table.need("tekst", "huidig")
		questions = append(questions, &Question{
			table.Part, table.text("tekst"), table.whole("huidig", 1, 5), table.whole("gewenst", 1, 5), table.text("toelichting"),
		})
	}
	return questions
}

// Of gives the measurement of a component; nil when it was not measured.
func (m *Measurement) Of(id string) *Component {
	for _, component := range m.Components {
		if component.ID == id {
			return component
		}
	}
	return nil
}

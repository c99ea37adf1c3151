package policy

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Evaluation is evaluaties/<date>.md: what was found, each quarter, and what is done about it.
type Evaluation struct {
	Document
	Date     schoolyear.Date
	With     []string // met: "ouders", "leerlingen", "team", "partners"
	About    []*Ref   // over
	Findings []*Finding
}

// Quarter is how often a school looks back with parents, in days.
const Quarter = 92

// NextBy gives the last day on which the evaluation after this one is in time.
func (e *Evaluation) NextBy() schoolyear.Date { return e.Date.AddDays(Quarter) }

// Finding is one thing that an evaluation found.
type Finding struct {
	Part
	Words    *Text
	Positive bool  // positief: it goes well, and needs no action
	Action   *Step // nil when nothing was agreed
}

var evaluationKind = reporting(&Kind{
	Name: "evaluatie", Folder: "evaluaties", Title: "Evaluatie", Shared: true,
	Phrase:      problem.Phrase{NL: "een evaluatie", EN: "an evaluation"},
	Description: problem.Phrase{NL: "een evaluatie", EN: "an evaluation"},
	read:        readEvaluation,
}, func(p *Policy) *[]*Evaluation { return &p.Evaluations }, func(e *Evaluation) schoolyear.Date { return e.Date })

func readEvaluation(r *reader) Doc {
	e := &Evaluation{Document: r.base("titel", "datum", "met")}
	e.Date, e.With = r.date("datum"), asPupils(choices(r, "met", Parents, Pupils, Children, Team, "partners"))
	e.About = r.refs("over", "speerpunten", "activiteiten")
	for _, table := range r.tables("bevinding") {
		table.need("tekst")
		finding := &Finding{Part: table.Part, Words: table.text("tekst"), Positive: table.flag("positief")}
		if action := table.subtable("actie"); action != nil {
			finding.Action = readStep(action)
		}
		e.Findings = append(e.Findings, finding)
	}
	r.finish(&e.Document)
	return e
}

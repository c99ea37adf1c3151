package policy

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Scan is scan/<date>.md: what the team found when it looked at the five partnerships.
type Scan struct {
	Document
	Guidance
	Date         schoolyear.Date
	Participants *int        // deelnemers
	TeamVision   *Text       // visie_team: what the team believes about working with parents
	Families     []*Families // gezinnen
	Findings     []*ScanFinding
}

// Families is how many families something holds for, and what the school offers them. There are never fewer than ten, so that nobody
// can be recognised.
type Families struct {
	Part
	Who   *Text
	Count *int
	Offer *Text // aanbod
}

const fewestFamilies = 10

// ScanFinding is what a scan says of one partnership.
type ScanFinding struct {
	Part
	ID        PartnershipID
	Strengths []*Text
	Ambitions []*Text
	Score     *int // 1 to 5
}

var scanKind = reporting(&Kind{
	Name: "scan", Folder: "scan", Title: "Scan",
	Phrase:      problem.Phrase{NL: "een scan", EN: "a scan"},
	Description: problem.Phrase{NL: "een scan van de vijf partnerschappen", EN: "a scan of the five partnerships"},
	read:        readScan,
}, func(p *Policy) *[]*Scan { return &p.Scans }, func(s *Scan) schoolyear.Date { return s.Date })

func readScan(r *reader) Doc {
	s := &Scan{Document: r.base("titel", "datum")}
	s.Date, s.Participants = r.date("datum"), r.whole("deelnemers", 0, 10_000)
	s.Guidance, s.TeamVision = readGuidance(r), r.text("visie_team")
	for _, table := range r.tables("gezinnen") {
		table.need("wie", "aantal", "aanbod")
		families := &Families{table.Part, table.text("wie"), table.whole("aantal", 1, 10_000), table.text("aanbod")}
		if families.Count != nil && *families.Count < fewestFamilies {
			report(r.sink, tooFewFamilies.At(table.Place("aantal"), *families.Count))
		}
		s.Families = append(s.Families, families)
	}
	tables := r.tables("partnerschap")
	for _, table := range tables {
		table.need("id")
		s.Findings = append(s.Findings, &ScanFinding{
			table.Part, choice(table, "id", PartnershipIDs...), table.texts("sterk"), table.texts("ambities"), table.whole("score", 1, 5),
		})
	}
	uniqueIDs(r, tables)
	reportMissingParts(r, "partnerschap", tables, plain(PartnershipIDs))
	r.finish(&s.Document)
	return s
}

// Of gives what the scan says of a partnership; nil when it says nothing.
func (s *Scan) Of(id PartnershipID) *ScanFinding {
	for _, finding := range s.Findings {
		if finding.ID == id {
			return finding
		}
	}
	return nil
}

package policy

import (
	"slices"
	"strings"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Checklist is checklist/<date>.md: how the school judged its work with parents on one day.
type Checklist struct {
	Document
	Date    schoolyear.Date
	With    []string // met: who filled it in
	Results []*Result
}

// Result is the verdict on one item of the checklist.
type Result struct {
	Part
	ID      string
	Verdict Verdict
	Comment *Text // toelichting
	Action  *Ref  // actie: a focus point or an activity
}

// Verdict says how far a school is with an item.
type Verdict string

// The verdicts.
const (
	Yes    Verdict = "ja"
	Partly Verdict = "deels"
	No     Verdict = "nee"
)

// Rank orders verdicts: the better, the higher.
func (v Verdict) Rank() int { return slices.Index([]Verdict{No, Partly, Yes}, v) }

// Item is one point of the checklist.
type Item struct {
	Part
	ID   string
	Text *Text // nil for a built-in item: its sentence is among the words of the site, as "checklist.<id>"
}

// Items is checklist/punten.toml: the points that a school adds to the built-in ones or puts in their place.
type Items struct {
	Document
	List []*Item
}

// ItemIDs are the built-in items of the checklist, in order.
var ItemIDs = []string{
	"visie", "startgesprek", "contact-op-maat", "meebeslissen",
	"onderlinge-steun", "meertalig", "meedenken", "verbeterkansen",
}

var checklistKind = reporting(&Kind{
	Name: "checklist", Folder: "checklist", Title: "Checklist",
	Phrase:      problem.Phrase{NL: "een checklist", EN: "a checklist"},
	Description: problem.Phrase{NL: "een ingevulde checklist", EN: "a completed checklist"},
	read:        readChecklist,
}, func(p *Policy) *[]*Checklist { return &p.Checklists }, func(c *Checklist) schoolyear.Date { return c.Date })

func readChecklist(r *reader) Doc {
	c := &Checklist{Document: r.base("titel", "datum")}
	c.Date, c.With = r.date("datum"), r.lines("met")
	tables := r.tables("punt")
	for _, table := range tables {
		table.need("id", "oordeel")
		c.Results = append(c.Results, &Result{
			table.Part, table.line("id"), choice(table, "oordeel", Yes, Partly, No),
			table.text("toelichting"), table.ref("actie", "speerpunten", "activiteiten"),
		})
	}
	uniqueIDs(r, tables)
	r.finish(&c.Document)
	return c
}

// Of gives the result for an item; nil when the item was not judged.
func (c *Checklist) Of(id string) *Result {
	for _, result := range c.Results {
		if result.ID == id {
			return result
		}
	}
	return nil
}

var itemsKind = placed(&Kind{
	Name: "punten", File: "checklist/punten.toml", Pageless: true,
	Phrase:      problem.Phrase{NL: "de punten van de checklist", EN: "the checklist's items"},
	Description: problem.Phrase{NL: "eigen punten voor de checklist", EN: "items of your own for the checklist"},
	read:        readItems,
}, func(p *Policy) **Items { return &p.items })

func readItems(r *reader) Doc {
	i := &Items{Document: r.base()}
	tables := r.tables("punt")
	for _, table := range tables {
		table.need("id", "tekst")
		i.List = append(i.List, &Item{table.Part, table.line("id"), table.text("tekst")})
	}
	uniqueIDs(r, tables)
	r.finish(&i.Document)
	return i
}

// reportMissingParts tells which of the parts that belong in a document are not there. One of another name may be any of them.
func reportMissingParts(r *reader, key string, tables []*reader, ids []string) {
	missing := slices.Clone(ids)
	for _, table := range tables {
		id := table.Part.table.Get("id")
		if id == nil || !slices.Contains(ids, id.Value.Text) {
			return
		}
		missing = slices.DeleteFunc(missing, func(other string) bool { return other == id.Value.Text })
	}
	if len(missing) > 0 {
		report(r.sink, missingPart.At(r.Place("titel"), strings.Join(missing, ", "), key))
	}
}

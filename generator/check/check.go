// Package check asks the questions of a good parent policy: is it in balance, in time, complete, safe and clear?
//
// There is one file per family of questions; a question is a value in the table of its family (see question): its code, its severity,
// its sentences and the function that asks. Questions about
// one document alone are asked again only when the document, or what else the answer depends on, is another (see alone.go); those
// about the policy as a whole are asked each time, in one pass. Where a document could not be read, the questions that it might
// have answered are not asked: it has a problem of its own.
package check

import (
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// Checker asks the questions. It remembers what it found in one document alone, for as long as the document is the same. It is for
// use by one goroutine at a time.
type Checker struct {
	setting setting
	known   *known
	memory  map[policy.Doc]*alone
	titles  titles // of the documents in memory
	rounds  int    // how many there were
}

// New gives a checker that remembers nothing yet.
func New() *Checker { return &Checker{} }

// Found is what a policy gave rise to.
type Found struct {
	Problems []problem.Problem
	Hidden   int // how many the school hid, with a reason
}

// All asks every question of a policy, in the school's first language, as it stands in the school's year, y. isPage tells whether the site has a
// page at an address. What was found in reading comes back among the problems: its warnings and hints can be hidden too.
func (c *Checker) All(p *policy.Policy, y *year.Year, isPage func(address string) bool, reading ...problem.Problem) Found {
	r := newRound(p, y, isPage)
	r.problems = reading
	r.alone = c.alone(r)
	r.namesakes = c.namesakes(r)
	for _, found := range r.alone {
		r.problems = append(r.problems, found.problems...)
		r.abbreviations = append(r.abbreviations, found.abbreviations...)
	}
	for _, q := range questions {
		if q.policy != nil {
			q.policy(r)
		}
	}
	return r.withoutHidden()
}

// round is one time that all questions are asked.
type round struct {
	*policy.Policy
	*year.Year
	today         schoolyear.Date
	over          bool // the school's year: its programme is asked nothing any more
	isPage        func(address string) bool
	read          []policy.Doc       // all documents, and their translations behind them
	broken        map[string]bool    // the folders, and single files, with a document that could not be read
	alone         []*alone           // what was found in each of those that were read
	namesakes     []policy.Doc       // those that may have a title that another has too
	programme     []*policy.Activity // those of the school's year, without the cancelled ones
	problems      []problem.Problem
	abbreviations []abbreviation // those that the glossary might explain, when there is no glossary
}

func newRound(p *policy.Policy, y *year.Year, isPage func(address string) bool) *round {
	r := &round{Policy: p, Year: y, today: y.Today(), over: isOver(p.School.Year, y), isPage: isPage, read: slices.Clip(p.Documents), broken: map[string]bool{}}
	for _, translation := range p.Translations {
		r.read = append(r.read, translation)
	}
	for _, source := range p.Broken {
		folder, _, _ := strings.Cut(policy.NameOf(source), "/")
		r.broken[folder] = true
	}
	for _, activity := range r.In(p.School.Year) {
		if activity.Status != policy.Cancelled {
			r.programme = append(r.programme, activity)
		}
	}
	return r
}

func (r *round) report(rule *problem.Rule, place problem.Place, args ...any) {
	r.problems = append(r.problems, rule.At(place, args...))
}

// Package check asks the questions of a good parent policy: is it in balance, in time, complete, safe and clear?
//
// There is one file per family of questions; each question stands with its code, its severity and its sentences.
package check

import (
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Checker asks the questions. It remembers what it found in one document alone, for as long as the document is the same.
type Checker struct{}

// New gives a checker that remembers nothing yet.
func New() *Checker { return &Checker{} }

// Found is what a policy gave rise to.
type Found struct {
	Problems []problem.Problem
	Hidden   int // how many the school hid, with a reason
}

// All asks every question of a policy as it stands on a day. isPage tells whether the site has a page at an address.
func (c *Checker) All(p *policy.Policy, today schoolyear.Date, isPage func(address string) bool) Found {
	return Found{}
}

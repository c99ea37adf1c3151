package page

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"

	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/problem"
)

// faults are the mistakes in layouts that rendering a piece showed, by the mark that stands in the piece in place of what it would have
// been. A piece can be kept from one site to the next; its mark goes with it.
type faults struct {
	made parallel.Store[string, []problem.Problem]
}

// Around the mark of a fault: no author can write a NUL.
const faultStart, faultEnd = "\x00fault ", "\x00"

// mark gives the mark of some problems.
func (f *faults) mark(problems []problem.Problem) string {
	said := sha256.New()
	for _, p := range problems {
		said.Write([]byte(p.File + p.Message(problem.Dutch)))
	}
	mark := faultStart + hex.EncodeToString(said.Sum(nil)) + faultEnd
	f.made.Get(mark, func() []problem.Problem { return problems })
	return mark
}

// take gives a page without the marks in it, and what they stand for.
func (f *faults) take(page []byte) (rest []byte, problems []problem.Problem) {
	for {
		before, marked, found := bytes.Cut(page, []byte(faultStart))
		if rest = append(rest, before...); !found {
			return rest, problems
		}
		name, after, _ := bytes.Cut(marked, []byte(faultEnd))
		problems = append(problems, f.made.Get(faultStart+string(name)+faultEnd, func() []problem.Problem { return nil })...)
		page = after
	}
}

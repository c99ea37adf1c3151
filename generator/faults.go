package generator

import (
	"slices"
	"sort"
	"strings"

	"ouderbeleid/generator/check"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// faults are the files that the program is at fault with, by path, each with what went wrong.
type faults map[string]*problem.Fault

// mostFaults is how many files are left out before the site as a whole is.
const mostFaults = 4

// around makes a site that the program is at fault with, without the files that bring the fault out. Links to them count as links. What
// was remembered of the site is forgotten: it can be half of something.
func (g *Generator) around(in Input) *Site {
	known := g.files
	*g = *New()
	faulty := faults{}
	in.Files = slices.Clone(in.Files)
	slices.SortFunc(in.Files, func(a, b problem.Source) int { return strings.Compare(a.Path, b.Path) })
	attempt := func(n int) (made *Site, fault *problem.Fault) {
		part := in
		part.Files = slices.DeleteFunc(slices.Clone(in.Files[:n]), faulty.drop)
		once := &Generator{files: known, checker: check.New()}
		fault = problem.Caught(func() { made = once.generate(part, faulty) })
		return made, fault
	}
	for range mostFaults {
		// The last of the fewest files that bring it out is the one.
		n := sort.Search(len(in.Files), func(n int) bool { _, fault := attempt(n); return fault != nil })
		if n == 0 {
			break
		}
		_, faulty[in.Files[n-1].Path] = attempt(n)
		if made, fault := attempt(len(in.Files)); fault == nil {
			return made
		}
	}
	_, fault := attempt(len(in.Files))
	return nothing(append(faulty.problems(), fault.At("", problem.Phrase{NL: "de hele site", EN: "the whole site"})))
}

// drop reports whether a file is left out altogether: a document stays, as one that is broken.
func (f faults) drop(src problem.Source) bool {
	fault := f[src.Path]
	return fault != nil && !(policy.InContent(src.Path) && policy.Faulty(src, fault).IsDocument())
}

func (f faults) problems() (problems []problem.Problem) {
	for path, fault := range f {
		problems = append(problems, fault.At(path, policy.ThisFile))
	}
	return problems
}

// nothing is a site of which nothing can be made.
func nothing(problems []problem.Problem) *Site {
	return new(Site).Found(problem.Sort(problems), func() (problem.Source, bool) { return problem.Source{}, false })
}

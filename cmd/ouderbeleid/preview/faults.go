package preview

import (
	"slices"
	"sync"

	"ouderbeleid/generator/problem"
)

// faults are the problems that rendering showed, by the path of the page. Those of the site before hold until the page has
// been rendered again.
type faults struct {
	mutex  sync.Mutex
	found  map[string][]problem.Problem
	before map[string][]problem.Problem
	news   chan<- struct{} // hears when there is a difference; nil when nobody listens
}

func newFaults(before *faults, news chan<- struct{}) *faults {
	f := &faults{found: map[string][]problem.Problem{}, before: map[string][]problem.Problem{}, news: news}
	if before != nil {
		f.before = before.byPath()
	}
	return f
}

// note takes note of what rendering a page showed.
func (f *faults) note(path string, problems []problem.Problem) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	known, ok := f.found[path]
	if !ok {
		known = f.before[path]
	}
	delete(f.before, path)
	if len(problems) > 0 {
		f.found[path] = problems
	}
	if !slices.EqualFunc(problems, known, problem.Problem.Equal) {
		f.ring()
	}
}

// finish drops what is known of pages that are no longer there.
func (f *faults) finish() {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if len(f.before) > 0 {
		clear(f.before)
		f.ring()
	}
}

func (f *faults) ring() {
	select {
	case f.news <- struct{}{}:
	default: // it rings already, or nobody listens
	}
}

func (f *faults) byPath() map[string][]problem.Problem {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	all := make(map[string][]problem.Problem, len(f.found)+len(f.before))
	for path, problems := range f.before {
		all[path] = problems
	}
	for path, problems := range f.found {
		all[path] = problems
	}
	return all
}

func (f *faults) all() []problem.Problem {
	var all []problem.Problem
	for _, problems := range f.byPath() {
		all = append(all, problems...)
	}
	return all
}

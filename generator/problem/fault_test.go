package problem_test

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/problem"
)

// TestCaught names the line that panicked, also when a library was at work or the panic was handed on.
func TestCaught(t *testing.T) {
	inner := problem.Caught(func() { panic("kapot") })
	for name, do := range map[string]func(){
		"our own":      func() { var none *problem.Rule; none.At(problem.Place{}); _ = none.Code },
		"of a library": func() { _ = slices.Repeat([]int{1}, -1) },
		"handed on":    func() { panic(inner) },
	} {
		fault := problem.Caught(do)
		if fault == nil || !regexp.MustCompile(`^generator/problem(_test)?/fault_test\.go:\d+$`).MatchString(fault.Where) {
			t.Errorf("%s: %v", name, fault)
		}
	}
	if fault := problem.Caught(func() {}); fault != nil {
		t.Error(fault)
	}
}

func TestFaultAt(t *testing.T) {
	found := (&problem.Fault{Said: "kapot", Where: "generator/a.go:7"}).At("", problem.Phrase{NL: "de pagina", EN: "the page"})
	if found.File != "content/school.toml" || !strings.Contains(found.Message(problem.Dutch), "de pagina") || !strings.Contains(found.Suggestion(problem.English), "kapot (generator/a.go:7)") {
		t.Errorf("%s: %s %s", found.File, found.Message(problem.Dutch), found.Suggestion(problem.English))
	}
}

func TestSafely(t *testing.T) {
	failed := errors.New("schijf vol")
	if err := problem.Safely(func() error { return failed }); err != failed {
		t.Error(err)
	}
	if err := problem.Safely(func() error { return nil }); err != nil {
		t.Error(err)
	}
	var fault *problem.Fault
	if err := problem.Safely(func() error { panic("kapot") }); !errors.As(err, &fault) {
		t.Error(err)
	}
}

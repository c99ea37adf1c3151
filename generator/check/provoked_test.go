package check_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"ouderbeleid/generator/problem"
)

// provoked are the rules that the tables of this package found broken where a row wants it.
var provoked = map[*problem.Rule]bool{}

// TestMain wants a row that provokes each rule of the questions, when all tests ran.
func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	if code == 0 && allRan() {
		for _, rule := range unprovoked() {
			fmt.Printf("no row of a table wants %s: %s\n\t%s\n", rule.Code, rule.Sentence.EN, rule.Repair.EN)
			code = 1
		}
	}
	os.Exit(code)
}

// allRan reports whether no flag chose among the tests.
func allRan() bool {
	for _, name := range []string{"run", "skip", "list", "fuzz"} {
		if flag.Lookup("test."+name).Value.String() != "" {
			return false
		}
	}
	return true
}

// unprovoked gives the rules with a code of this room that no row wants.
func unprovoked() (rules []*problem.Rule) {
	names, _ := filepath.Glob("*.go")
	here := map[string]bool{}
	for _, name := range names {
		text, _ := os.ReadFile(name)
		for _, code := range ruleCode.FindAllSubmatch(text, -1) {
			here[string(code[1])] = true
		}
	}
	for _, rule := range problem.Rules() {
		if here[rule.Code] && !provoked[rule] {
			rules = append(rules, rule)
		}
	}
	return rules
}

// ruleCode is where a rule is given its code.
var ruleCode = regexp.MustCompile(`\bCode:\s+"([^"]+)"`)

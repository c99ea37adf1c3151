package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/explain"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// TestRules holds every rule to a code that can be typed and to the same sentences in both languages, and no two to one
// answer.
func TestRules(t *testing.T) {
	type answer struct {
		code             string
		severity         problem.Severity
		sentence, repair problem.Phrase
	}
	form, argument := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), regexp.MustCompile(`%\[\d\]`)
	told := map[answer]bool{}
	for _, rule := range problem.Rules() {
		if !form.MatchString(rule.Code) {
			t.Errorf("code %q", rule.Code)
		}
		for _, phrase := range []problem.Phrase{rule.Sentence, rule.Repair} {
			if (phrase.NL == "") != (phrase.EN == "") || len(phrase.NL) > len("%[1]s") && phrase.NL == phrase.EN || argument.MatchString(phrase.NL) != argument.MatchString(phrase.EN) {
				t.Errorf("%s: %q", rule.Code, phrase)
			}
		}
		this := answer{rule.Code, rule.Severity, rule.Sentence, rule.Repair}
		if rule.Sentence.NL == "" || told[this] {
			t.Errorf("%s: says nothing, or the same as another: %q", rule.Code, rule.Sentence)
		}
		told[this] = true
	}
}

// TestDefined holds all code to making rules known.
func TestDefined(t *testing.T) {
	err := filepath.WalkDir("../..", func(path string, _ os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		if strings.Contains(string(text), "&problem.Rule{") {
			t.Errorf("%s makes a rule that problem.Rules does not know", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestHideable holds every warning and hint to being a code that a school can hide, and every error to not being one, unless a school
// may know better.
func TestHideable(t *testing.T) {
	hideable, tomls := map[string]bool{}, map[string]string{}
	for _, rule := range problem.Rules() {
		hideable[rule.Code] = hideable[rule.Code] || rule.Severity != problem.Error || rule.Arguable
		tomls[rule.Code] = "[[verberg_problemen]]\ncode = \"" + rule.Code + "\"\nreden = \"Zo is het.\"\n"
	}
	for code, toml := range tomls {
		text := "naam = \"De Brug\"\nplaats = \"Ede\"\nregio = \"midden\"\nschooljaar = \"2026-2027\"\n" + toml
		site := generator.New().Generate(generator.Input{Files: []problem.Source{{Path: "content/school.toml", Text: []byte(text)}}, Today: schooltest.Today})
		refused := false
		for _, p := range site.Problems() {
			refused = refused || p.Rule.Code == "onbekende-code"
		}
		if refused == hideable[code] {
			t.Errorf("%s: hideable is %t, refused is %t", code, hideable[code], refused)
		}
	}
}

// TestExplained holds the explanations to every code that there is, and to no other.
func TestExplained(t *testing.T) {
	var explained []string
	for _, e := range explain.All(problem.Dutch) {
		explained = append(explained, e.Code)
	}
	slices.Sort(explained)
	if all := codes(); !slices.Equal(explained, all) {
		for _, code := range all {
			if !slices.Contains(explained, code) {
				t.Errorf("%s has no explanation in generator/explain", code)
			}
		}
		for i, code := range explained {
			if !slices.Contains(all, code) || i > 0 && explained[i-1] == code {
				t.Errorf("the explanation of %s is of no code, or the second one", code)
			}
		}
	}
}

var update = flag.Bool("update", false, "write the table of codes in the handbook")

// TestHandbook holds the handbook's table of codes to what schools can hide.
func TestHandbook(t *testing.T) {
	const handbook, head = "../../HANDLEIDING.md", "| code | ernst | wat het betekent |\n|---|---|---|\n"
	text, err := os.ReadFile(handbook)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), head)
	table, after, closed := strings.Cut(rest, "\n\n")
	if !ok || !closed || strings.Contains(after, head) {
		t.Fatal("the handbook has not one table of codes")
	}
	want := strings.TrimSuffix(codeTable(), "\n")
	if *update {
		if err := os.WriteFile(handbook, []byte(before+head+want+"\n\n"+after), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if table != want {
		t.Errorf("write the table anew with: go test ./cmd/ouderbeleid -run TestHandbook -update\n%s", want)
	}
}

// codeTable gives the rows of all codes that can be hidden, family by family.
func codeTable() string {
	var rows strings.Builder
	family := ""
	for _, e := range explain.All(problem.Dutch) {
		if !isHideable(e.Code) {
			continue
		}
		if e.Family != family {
			family = e.Family
			fmt.Fprintf(&rows, "| **%s** | | |\n", family)
		}
		fmt.Fprintf(&rows, "| `%s` | %s | %s |\n", e.Code, severities(voice(problem.Dutch), e.Code), e.Meaning)
	}
	return rows.String()
}

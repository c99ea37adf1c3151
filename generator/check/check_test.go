package check_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/check"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

var today = schoolyear.Date{Year: 2026, Month: 11, Day: 22}

// parse reads files, given by their name.
func parse(files map[string]string) []*policy.File {
	var parsed []*policy.File
	byPath := map[string]*policy.File{}
	for name, text := range files {
		if path := policy.PathOf(name); policy.TranslatedPath(path) == "" {
			byPath[path] = policy.Parse(problem.Source{Path: path, Text: []byte(text)})
			parsed = append(parsed, byPath[path])
		}
	}
	for name, text := range files {
		path := policy.PathOf(name)
		if source := policy.TranslatedPath(path); source != "" {
			parsed = append(parsed, policy.ParseTranslation(problem.Source{Path: path, Text: []byte(text)}, byPath[source]))
		}
	}
	slices.SortFunc(parsed, func(a, b *policy.File) int { return strings.Compare(a.Name, b.Name) })
	return parsed
}

func isPage(address string) bool {
	return slices.Contains([]string{"", "jaarplan/", "activiteiten/", "contact/"}, address)
}

// found gives what a new checker finds in the files, as lines.
func found(t *testing.T, files map[string]string) []string {
	t.Helper()
	return lines(foundIn(files))
}

func foundIn(files map[string]string) []problem.Problem {
	p, _ := policy.Link(parse(files), "", false, nil)
	return check.New().All(p, year.New(p, today), isPage).Problems
}

func lines(problems []problem.Problem) []string {
	var lines []string
	for _, p := range problem.Sort(problems) {
		if english := p.Message(problem.English) + p.Suggestion(problem.English) + p.Suggestion(problem.Dutch); strings.Contains(english, "%!") {
			panic(p.Rule.Code + ": " + english)
		}
		lines = append(lines, fmt.Sprintf("%s:%d:%d: %s: %s", policy.NameOf(p.File), p.Line, p.Column, p.Rule.Code, p.Message(problem.Dutch)))
	}
	return lines
}

// TestExample holds the example school to every question.
func TestExample(t *testing.T) {
	root := filepath.Join("..", "..", "content")
	files := map[string]string{}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		rel, _ := filepath.Rel(root, path)
		files[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	p, _ := policy.Link(parse(files), "", false, nil)
	result := check.New().All(p, year.New(p, today), func(string) bool { return true })
	hints := 0
	for _, problem := range result.Problems {
		if problem.Rule.Severity.String() == "hint" {
			hints++
		}
	}
	if len(result.Problems) > hints || hints > 2 || result.Hidden != 1 {
		t.Errorf("%d hidden; found:\n%s", result.Hidden, strings.Join(lines(result.Problems), "\n"))
	}
}

package explain_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"ouderbeleid/generator"
	"ouderbeleid/generator/explain"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// school is what the examples stand in.
var school = func() map[string]string {
	archive, err := txtar.ParseFile("testdata/school.txtar")
	if err != nil {
		panic(err)
	}
	files := map[string]string{}
	for _, file := range archive.Files {
		files[file.Name] = string(file.Data)
	}
	return files
}()

// codes gives what a generator finds in the school with an example in it.
func codes(g *generator.Generator, example explain.Example) []string {
	files := []problem.Source{{Path: example.File, Text: []byte(example.Text)}}
	for path, text := range school {
		if path != example.File {
			files = append(files, problem.Source{Path: path, Text: []byte(text)})
		}
	}
	var codes []string
	for _, p := range g.Generate(generator.Input{Files: files, Today: schooltest.Today}).Problems() {
		codes = append(codes, p.Rule.Code)
	}
	return codes
}

// TestExamples finds the code in every example that is wrong, and not in its repair.
func TestExamples(t *testing.T) {
	g := generator.New()
	for _, e := range explain.All(problem.Dutch) {
		if e.Wrong.File == "" {
			continue
		}
		if found := codes(g, e.Wrong); !slices.Contains(found, e.Code) {
			t.Errorf("%s is not found in its example, but %q:\n%s", e.Code, slices.Compact(found), e.Wrong.Text)
		}
		if found := codes(g, e.Right); slices.Contains(found, e.Code) {
			t.Errorf("%s is found in its repair:\n%s", e.Code, e.Right.Text)
		}
	}
}

// TestLanguages holds both languages to the same codes, in the same order, and to a text for every part.
func TestLanguages(t *testing.T) {
	dutch, english := explain.All(problem.Dutch), explain.All(problem.English)
	if len(dutch) != len(english) {
		t.Fatalf("%d codes in Dutch, %d in English", len(dutch), len(english))
	}
	for i, nl := range dutch {
		en := english[i]
		if nl.Code != en.Code || nl.Wrong.File != en.Wrong.File || nl.Meaning == en.Meaning || nl.Why == en.Why {
			t.Errorf("%s and %s do not say the same in two languages", nl.Code, en.Code)
		}
		for _, e := range []explain.Explanation{nl, en} {
			for _, text := range []string{e.Family, e.Meaning, e.Why, e.Wrong.Text, e.Right.Text} {
				if strings.TrimSpace(text) == "" {
					t.Errorf("%s is not complete: %+v", e.Code, e)
				}
			}
		}
	}
}

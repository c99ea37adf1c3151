package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// TestKinds holds every kind of problem to a code that can be typed and to the same sentences in both languages, and no two to one
// answer.
func TestKinds(t *testing.T) {
	type answer struct {
		code             string
		severity         problem.Severity
		sentence, repair problem.Phrase
	}
	form, argument := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), regexp.MustCompile(`%\[\d\]`)
	told := map[answer]bool{}
	for _, kind := range problem.Kinds() {
		if !form.MatchString(kind.Code) {
			t.Errorf("code %q", kind.Code)
		}
		for _, phrase := range []problem.Phrase{kind.Sentence, kind.Repair} {
			if (phrase.NL == "") != (phrase.EN == "") || len(phrase.NL) > len("%[1]s") && phrase.NL == phrase.EN || argument.MatchString(phrase.NL) != argument.MatchString(phrase.EN) {
				t.Errorf("%s: %q", kind.Code, phrase)
			}
		}
		this := answer{kind.Code, kind.Severity, kind.Sentence, kind.Repair}
		if kind.Sentence.NL == "" || told[this] {
			t.Errorf("%s: says nothing, or the same as another: %q", kind.Code, kind.Sentence)
		}
		told[this] = true
	}
}

// TestDefined holds all code to making kinds known.
func TestDefined(t *testing.T) {
	err := filepath.WalkDir("../..", func(path string, _ os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		if strings.Contains(string(text), "&problem.Kind{") {
			t.Errorf("%s makes a kind of problem that problem.Kinds does not know", path)
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
	for _, kind := range problem.Kinds() {
		hideable[kind.Code] = hideable[kind.Code] || kind.Severity != problem.Error || kind.Arguable
		tomls[kind.Code] = "[[verberg_problemen]]\ncode = \"" + kind.Code + "\"\nreden = \"Zo is het.\"\n"
	}
	for code, toml := range tomls {
		text := "naam = \"De Brug\"\nplaats = \"Ede\"\nregio = \"midden\"\nschooljaar = \"2026-2027\"\n" + toml
		site := generator.New().Generate(generator.Input{Files: []problem.Source{{Path: "content/school.toml", Text: []byte(text)}}, Today: schooltest.Today})
		refused := false
		for _, p := range site.Problems() {
			refused = refused || p.Kind.Code == "onbekende-code"
		}
		if refused == hideable[code] {
			t.Errorf("%s: hideable is %t, refused is %t", code, hideable[code], refused)
		}
	}
}

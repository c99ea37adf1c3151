package words

import (
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
	"ouderbeleid/layouts"
)

// required are the languages that every school gets complete.
var required = []string{"nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk", "bg", "fa", "so", "ti", "pap", "fy"}

// TestEveryLanguageIsComplete holds each words file to the Dutch one: the same words, the same placeholders, and the plural
// forms that CLDR has for the language.
func TestEveryLanguageIsComplete(t *testing.T) {
	dutch, _ := shipped(t, "nl", nil)
	for _, name := range required {
		t.Run(name, func(t *testing.T) {
			own, table := shipped(t, name, dutch)
			for _, key := range dutch.Keys() {
				holdTo(t, key, own, dutch.words[key])
				if own.words[key].plural && !slices.Equal(formsIn(table, key), formsOf(name)) {
					t.Errorf("%s has the plural forms %v instead of %v", key, formsIn(table, key), formsOf(name))
				}
			}
			for key := range own.words {
				if !dutch.Has(key) {
					t.Errorf("%s: the Dutch file has no such word", key)
				}
			}
		})
	}
}

// TestOnlyKnownLanguagesAreShipped keeps a file from standing outside the test above.
func TestOnlyKnownLanguagesAreShipped(t *testing.T) {
	for _, folder := range []string{"words/", "words/types/"} {
		files, _ := fs.Glob(layouts.Files, folder+"*.toml")
		for _, file := range files {
			if name := strings.TrimSuffix(strings.TrimPrefix(file, folder), ".toml"); !slices.Contains(required, name) {
				t.Errorf("%s is held to nothing", file)
			}
		}
	}
}

func shipped(t *testing.T, name string, fallback *Words) (*Words, *frontmatter.Table) {
	path := "words/" + name + ".toml"
	text, err := layouts.Files.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	src := problem.Source{Path: path, Text: text}
	own, problems := Load(name, src, fallback)
	for _, p := range problems {
		t.Errorf("%s:%d: %s %s", path, p.Place.Line, p.Message(problem.English), p.Suggestion(problem.English))
	}
	table, _ := frontmatter.ParseTOML(src)
	return own, table
}

func holdTo(t *testing.T, key string, own *Words, dutch word) {
	said, ok := own.words[key]
	switch {
	case !ok:
		t.Errorf("%s is missing", key)
	case said.plural != dutch.plural:
		t.Errorf("%s: plural forms are %v", key, said.plural)
	case !slices.Equal(slices.Sorted(slices.Values(said.placeholders)), slices.Sorted(slices.Values(dutch.placeholders))):
		t.Errorf("%s has the placeholders %v instead of %v", key, said.placeholders, dutch.placeholders)
	}
}

// formsIn gives the plural forms that a file has of a word, sorted.
func formsIn(table *frontmatter.Table, key string) []string {
	for _, name := range strings.Split(key, ".") {
		entry := table.Get(name)
		if entry == nil || entry.Value.Table == nil {
			return nil
		}
		table = entry.Value.Table
	}
	var forms []string
	for _, entry := range table.Entries {
		forms = append(forms, entry.Key)
	}
	return slices.Sorted(slices.Values(forms))
}

// formsOf gives the plural forms that whole numbers take in a language, sorted; the loader always wants other.
func formsOf(name string) []string {
	names := map[plural.Form]string{
		plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many", plural.Other: "other",
	}
	tag := language.Make(name)
	forms := map[string]bool{"other": true}
	for n := range 1_000 {
		forms[names[plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0)]] = true
	}
	return slices.Sorted(maps.Keys(forms))
}

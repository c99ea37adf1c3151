package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// ownSchool makes the examples of a new school those of a school that has nothing left to fill in: own school.
func ownSchool(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: own folder")
	}
	ts.Check(filepath.WalkDir(ts.MkAbs(filepath.Join(args[0], "content")), func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(path, []byte(filledIn(string(text))), 0o644)
	}))
}

// filledIn gives a document as it is when its author did what it asks for.
func filledIn(text string) string {
	text = strings.NewReplacer(
		"\nconcept = true\n", "\n", "\n# mr_instemming = ", "\nmr_instemming = ", "[Straat en nummer]", "Kade 1", "[Schrijf hier ", "Dit is ",
		"Basisschool Voorbeeld", "De Proef", "Voorbeeldstad", "Proefstad", "@school.example", "@deproef.example", "033 - 000 00 00", "033 - 123 45 67", "1234 AB", "3811 AB",
	).Replace(text)
	return bracketed.ReplaceAllString(text, "$1$2$3")
}

// bracketed is an example in brackets, which may have a link in it.
var bracketed = regexp.MustCompile(`(?m)\[Voorbeeld: (.*?)\]("|$)|(Dit is [^\[\]\n]*)\]`)

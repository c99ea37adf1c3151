package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestCases tries the mistakes of real schools and of public reports, each as a script that says what an author must be told and what
// parents must read. A script begins with the command school, which lays its content/ and layouts/ over a new school, with nothing left to
// fill in, in the folder school; a script with a content/school.toml of its own is a whole school.
func TestCases(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/cases",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup:               ready,
		Cmds:                map[string]func(ts *testscript.TestScript, neg bool, args []string){"exits": exits, "school": schoolOfCase},
	})
}

// schoolOfCase makes the school of a case in the folder school.
func schoolOfCase(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) > 0 {
		ts.Fatalf("usage: school")
	}
	if _, err := os.Stat(ts.MkAbs("content/school.toml")); err != nil {
		ts.Check(ts.Exec("ouderbeleid", "new", "school", "school", "--date", "2026-11-26"))
		ownSchool(ts, false, []string{"school"})
	}
	for _, folder := range []string{"content", "layouts"} {
		from := ts.MkAbs(folder)
		ts.Check(filepath.WalkDir(from, func(path string, entry os.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return nil
			}
			text, err := os.ReadFile(path)
			ts.Check(err)
			name, err := filepath.Rel(from, path)
			ts.Check(err)
			to := ts.MkAbs(filepath.Join("school", folder, name))
			ts.Check(os.MkdirAll(filepath.Dir(to), 0o755))
			return os.WriteFile(to, text, 0o644)
		}))
	}
}

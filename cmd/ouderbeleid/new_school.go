package main

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/cmd/ouderbeleid/starter"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

func newSchoolCommand(inv *invocation) *cobra.Command {
	var soort string
	cmd := &cobra.Command{
		Use:     "school <" + inv.say("map", "folder") + ">",
		Short:   inv.say("Begint een school in een nieuwe of lege map", "Begins a school in a new or empty folder"),
		Example: "  ouderbeleid new school mijn-school\n  ouderbeleid new school mijn-school --soort voortgezet",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return inv.misuse("Noem een map waarin de school komt: ouderbeleid new school mijn-school", "Name one folder for the school: ouderbeleid new school my-school")
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveFilterDirs
		},
		RunE: func(_ *cobra.Command, args []string) error { return newSchool(inv, args[0], soort) },
	}
	cmd.Flags().StringVar(&soort, "soort", "", inv.say("de `SOORT`: %s (standaard: %s)", "the `TYPE`: %s (default: %s)", strings.Join(schoolTypes(), ", "), policy.PrimarySchool))
	_ = cmd.RegisterFlagCompletionFunc("soort", cobra.FixedCompletions(schoolTypes(), cobra.ShellCompDirectiveNoFileComp)) // fails only without the flag
	return cmd
}

// newSchool writes a small school of a type, with something of everything that parents ask for.
func newSchool(inv *invocation, at, soort string) error {
	of, err := chosenType(inv, soort)
	if err != nil {
		return err
	}
	files, err := starter.School(of, inv.today)
	if err != nil {
		return err
	}
	if !folder.Unfinished(at, files) {
		if err := checkEmpty(inv, at); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(at, 0o777); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if isThere(filepath.Join(at, filepath.FromSlash(name))) {
			continue // it was broken off before
		}
		if err := inv.create(at, name, files[name]); err != nil {
			return err
		}
	}
	return inv.tell(`Alles staat klaar in %[1]s.

En nu:
  1. Bekijk de site terwijl u schrijft:   ouderbeleid serve --source %[5]s
  2. Vul in %[2]s uw eigen gegevens in.
  3. Vervang de voorbeelden in %[3]s door uw eigen tekst. Wat nog een concept is, komt niet op de site.
  4. Maak de site die online gaat:   ouderbeleid build --publish --source %[5]s
  5. Zet daarna alles uit %[4]s op uw website.`,
		`All is ready in %[1]s.

What next:
  1. See the site while you write:   ouderbeleid serve --source %[5]s
  2. Put your own facts in %[2]s.
  3. Replace the examples in %[3]s by your own text. What is still a draft is not on the site.
  4. Make the site that goes online:   ouderbeleid build --publish --source %[5]s
  5. Then put all of %[4]s on your website.`,
		at, filepath.Join(at, "content", "school.toml"), filepath.Join(at, "content"), filepath.Join(at, "public"), problem.Typed(at))
}

// checkEmpty refuses a folder that holds something.
func checkEmpty(inv *invocation, at string) error {
	entries, err := os.ReadDir(at)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if info, failed := os.Stat(at); failed == nil && !info.IsDir() {
		return inv.misuse("%s is een bestand.\nKies een nieuwe of lege map.", "%s is a file.\nChoose a new or empty folder.", at)
	}
	if err != nil {
		return err
	}
	if len(entries) > 0 {
		return inv.misuse("In %s staat al iets, zoals %s. Een nieuwe school begint in een lege map.\nKies een nieuwe of lege map.",
			"%s holds something already, such as %s. A new school begins in an empty folder.\nChoose a new or empty folder.", inv.placeOf(at), entries[0].Name())
	}
	return nil
}

// isThere reports whether anything has a name.
func isThere(name string) bool {
	_, err := os.Lstat(name)
	return err == nil
}

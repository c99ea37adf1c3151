package main

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"ouderbeleid/cmd/ouderbeleid/starter"
	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

func newSchoolCommand(inv *invocation) *cobra.Command {
	return &cobra.Command{
		Use:   "school <" + inv.say("map", "folder") + ">",
		Short: inv.say("Begint een school in een nieuwe of lege map", "Begins a school in a new or empty folder"),
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return inv.misuse("Noem een map waarin de school komt: ouderbeleid new school mijn-school", "Name one folder for the school: ouderbeleid new school my-school")
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveFilterDirs
		},
		RunE: func(_ *cobra.Command, args []string) error { return newSchool(inv, args[0]) },
	}
}

// newSchool writes a small school, with something of everything that parents ask for.
func newSchool(inv *invocation, folder string) error {
	if err := checkEmpty(inv, folder); err != nil {
		return err
	}
	files, err := starter.School(inv.today)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := inv.create(folder, name, files[name]); err != nil {
			return err
		}
	}
	return inv.tell(`De school staat klaar in %[1]s.

En nu:
  1. Bekijk de site terwijl u schrijft:   ouderbeleid serve --source %[5]s
  2. Vul in %[2]s de gegevens van uw school in.
  3. Vervang de voorbeelden in %[3]s door uw eigen tekst. Wat nog een concept is, komt niet op de site.
  4. Maak de site die online gaat:   ouderbeleid build --publish --source %[5]s
  5. Zet daarna alles uit %[4]s op uw website.`,
		`The school is ready in %[1]s.

What next:
  1. See the site while you write:   ouderbeleid serve --source %[5]s
  2. Put the facts of your school in %[2]s.
  3. Replace the examples in %[3]s by your own text. What is still a draft is not on the site.
  4. Make the site that goes online:   ouderbeleid build --publish --source %[5]s
  5. Then put all of %[4]s on your website.`,
		folder, filepath.Join(folder, "content", "school.toml"), filepath.Join(folder, "content"), filepath.Join(folder, "public"), problem.Typed(folder))
}

// checkEmpty refuses a folder that holds something.
func checkEmpty(inv *invocation, folder string) error {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if info, failed := os.Stat(folder); failed == nil && !info.IsDir() {
		return inv.misuse("%s is een bestand.\nKies een nieuwe of lege map.", "%s is a file.\nChoose a new or empty folder.", folder)
	}
	if err != nil {
		return err
	}
	if len(entries) > 0 {
		return inv.misuse("In %s staat al iets, zoals %s. Een nieuwe school begint in een lege map.\nKies een nieuwe of lege map.",
			"%s holds something already, such as %s. A new school begins in an empty folder.\nChoose a new or empty folder.", inv.placeOf(folder), entries[0].Name())
	}
	return nil
}

package main

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"
)

func (inv *invocation) newSchoolCommand() *cobra.Command {
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
		RunE: func(_ *cobra.Command, args []string) error { return inv.newSchool(args[0]) },
	}
}

// newSchool writes a small school, with something of everything that parents ask for.
func (inv *invocation) newSchool(folder string) error {
	if err := inv.checkEmpty(folder); err != nil {
		return err
	}
	files, err := wholeSchool(inv.today)
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
  1. Vul in %[2]s de gegevens van uw school in.
  2. Vervang de voorbeelden in %[3]s door uw eigen tekst.
  3. Kijk alles na:   ouderbeleid check --source %[1]s
  4. Maak de site:    ouderbeleid build --source %[1]s
  5. Open daarna %[4]s in uw browser.`,
		`The school is ready in %[1]s.

What next:
  1. Put the facts of your school in %[2]s.
  2. Replace the examples in %[3]s by your own text.
  3. Check it all:    ouderbeleid check --source %[1]s
  4. Make the site:   ouderbeleid build --source %[1]s
  5. Then open %[4]s in your browser.`,
		folder, filepath.Join(folder, "content", "school.toml"), filepath.Join(folder, "content"), filepath.Join(folder, "public", "index.html"))
}

// checkEmpty refuses a folder that holds something.
func (inv *invocation) checkEmpty(folder string) error {
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

package main

import (
	"cmp"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"ouderbeleid/generator/problem"
	"ouderbeleid/layouts"

	"github.com/spf13/cobra"
)

func (inv *invocation) newLayoutCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "layout <" + inv.say("pad", "path") + ">",
		Short: inv.say("Kopieert een layout naar layouts/, om die te veranderen", "Copies a layout to layouts/, to change it"),
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return inv.misuse("Noem een layout.\n%s", "Name one layout.\n%s", inv.allLayouts())
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return layoutNames(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error { return inv.newLayout(args[0]) },
	}
}

// newLayout copies one of our own layouts to the school, where it takes the place of ours.
func (inv *invocation) newLayout(name string) error {
	if _, err := inv.school(); err != nil {
		return err
	}
	name = strings.TrimPrefix(path.Clean(filepath.ToSlash(name)), "layouts/")
	if !slices.Contains(layoutNames(), name) {
		return inv.misuse("Er is geen layout “%s”.%s\n%s", "There is no layout “%s”.%s\n%s", name, inv.didYouMean(nearestLayout(name), layoutNames()), inv.allLayouts())
	}
	text, err := fs.ReadFile(layouts.Files, name)
	if err != nil {
		return err
	}
	name = path.Join("layouts", name)
	if err := inv.create(inv.source, name, text); err != nil {
		return err
	}
	return inv.tell("%[1]s is gemaakt en gaat nu voor op de ingebouwde. Verwijder het bestand om die terug te krijgen.",
		"%[1]s was made and now goes before the built-in one. Remove the file to get that back.", filepath.Join(inv.source, filepath.FromSlash(name)))
}

// nearestLayout gives the layout whose own name is nearest, whatever folder it is in; the name itself when none is near.
func nearestLayout(name string) string {
	paths := map[string]string{}
	for _, layout := range layoutNames() {
		paths[path.Base(layout)] = layout
	}
	nearest := problem.Nearest(path.Base(name), slices.Sorted(maps.Keys(paths)))
	return cmp.Or(paths[nearest], name)
}

func (inv *invocation) allLayouts() string {
	return inv.say("De layouts zijn:\n  ", "The layouts are:\n  ") + strings.Join(layoutNames(), "\n  ")
}

// layoutNames gives the paths of our own layouts, in order.
func layoutNames() []string {
	var names []string
	// The files are in the program itself: reading their names cannot fail.
	_ = fs.WalkDir(layouts.Files, ".", func(name string, entry fs.DirEntry, _ error) error {
		if !entry.IsDir() {
			names = append(names, name)
		}
		return nil
	})
	return names
}

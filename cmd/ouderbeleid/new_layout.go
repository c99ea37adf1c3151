package main

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/starter"

	"github.com/spf13/cobra"
)

func newLayoutCommand(inv *invocation) *cobra.Command {
	return &cobra.Command{
		Use:   "layout <" + inv.say("pad", "path") + ">",
		Short: inv.say("Kopieert een layout naar layouts/, om die te veranderen", "Copies a layout to layouts/, to change it"),
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return inv.misuse("Noem een layout.\n%s", "Name one layout.\n%s", allLayouts(inv))
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return starter.Layouts(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error { return newLayout(inv, args[0]) },
	}
}

// newLayout copies one of our own layouts to the school, where it takes the place of ours.
func newLayout(inv *invocation, name string) error {
	if _, err := inv.school(); err != nil {
		return err
	}
	name = strings.TrimPrefix(path.Clean(filepath.ToSlash(name)), "layouts/")
	if !slices.Contains(starter.Layouts(), name) {
		return inv.misuse("Er is geen layout “%s”.%s\n%s", "There is no layout “%s”.%s\n%s", name, inv.didYouMean(starter.NearestLayout(name), starter.Layouts()), allLayouts(inv))
	}
	text, err := starter.Layout(name)
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

func allLayouts(inv *invocation) string {
	return inv.say("De layouts zijn:\n  ", "The layouts are:\n  ") + strings.Join(starter.Layouts(), "\n  ")
}

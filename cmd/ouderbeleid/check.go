package main

import (
	"errors"

	"github.com/spf13/cobra"
)

// checkCommand looks for problems and makes nothing.
func checkCommand(inv *invocation) *cobra.Command {
	return &cobra.Command{
		Use:     "check",
		Aliases: []string{"controle"},
		Short:   inv.say("Controleert de bestanden van de school", "Checks the school’s files"),
		Long: inv.say(
			"Check zoekt in content/ en layouts/ naar fouten en verbeterpunten, en schrijft niets.\nFouten houden de site tegen; waarschuwingen en tips niet.",
			"Check looks in content/ and layouts/ for errors and points to improve, and writes nothing.\nErrors stop the site; warnings and hints do not."),
		Example:           "  ouderbeleid check\n  ouderbeleid check --strict --format github",
		Args:              noArguments(inv),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(*cobra.Command, []string) error { return check(inv) },
	}
}

func check(inv *invocation) error {
	site, err := inv.make()
	if err != nil {
		return err
	}
	return errors.Join(inv.report(site, inv.say("%s gecontroleerd.", "%s checked.", inv.pages(len(site.Files)))), site.Close())
}

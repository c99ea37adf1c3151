package main

import (
	"errors"
	"time"

	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

// buildCommand makes the site.
func (inv *invocation) buildCommand() *cobra.Command {
	var again bool
	cmd := &cobra.Command{
		Use:     "build",
		Aliases: []string{"bouw"},
		Short:   inv.say("Maakt de site", "Makes the site"),
		Long: inv.say(
			"Build maakt de site van wat in content/ staat en zet haar in public/.\nAlleen wat veranderd is, wordt geschreven. Bij een fout in de bestanden blijft de site zoals zij was.",
			"Build makes the site out of what is in content/ and puts it in public/.\nOnly what changed is written. When the files have an error, the site stays as it was."),
		Example:           "  ouderbeleid build\n  ouderbeleid build --source school --destination /srv/www",
		Args:              inv.noArguments,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			if again {
				return inv.untilInterrupt(inv.buildAgain)
			}
			return inv.build()
		},
	}
	cmd.Flags().BoolVar(&again, "watch", false, inv.say("maak de site opnieuw bij elke verandering", "make the site again at every change"))
	return cmd
}

func (inv *invocation) build() error {
	start := time.Now()
	site, err := inv.make()
	if err != nil {
		return err
	}
	return errors.Join(inv.publish(site, start), site.close())
}

// publish puts a site in its folder, unless its problems stop it, keeps what its calendars say, and reports.
func (inv *invocation) publish(site *made, start time.Time) error {
	var done published
	var err error
	if !inv.stopped(site.problems) {
		inv.progress(inv.say("Bestanden schrijven…", "Writing files…"))
		var conflicts []problem.Problem
		if done, conflicts, err = publish(inv.destination, site.files); err != nil {
			return err
		}
		site.problems = append(site.problems, conflicts...)
		if len(conflicts) == 0 && site.history != nil {
			if err := inv.keep(*site.history); err != nil {
				return err
			}
		}
	}
	if inv.stopped(site.problems) {
		return inv.report(site, inv.say("De site is niet gemaakt en blijft zoals zij was.", "The site was not made and stays as it was."))
	}
	return inv.report(site, inv.say("%s gemaakt in %s: %s geschreven, %s ongewijzigd, %s verwijderd.", "%s made in %s: %s written, %s unchanged, %s removed.",
		inv.pages(len(site.files)), inv.duration(time.Since(start)), inv.number(done.written), inv.number(done.unchanged), inv.number(done.removed)))
}

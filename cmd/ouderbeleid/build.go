package main

import (
	"errors"
	"time"

	"ouderbeleid/cmd/ouderbeleid/publish"
	"ouderbeleid/cmd/ouderbeleid/shelf"
	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

// buildCommand makes the site.
func buildCommand(inv *invocation) *cobra.Command {
	var again bool
	cmd := &cobra.Command{
		Use:     "build",
		Aliases: []string{"bouw"},
		Short:   inv.say("Maakt de site", "Makes the site"),
		Long: inv.say(
			"Build maakt de site van wat in content/ staat en zet haar in public/.\nAlleen wat veranderd is, wordt geschreven. Bij een fout in de bestanden blijft de site zoals zij was.\nGaat de site online, bouw haar dan met --publish: ouderbeleid onthoudt wat in de agenda’s van ouders komt, en zegt het als iets daarvan vervalt.",
			"Build makes the site out of what is in content/ and puts it in public/.\nOnly what changed is written. When the files have an error, the site stays as it was.\nIf the site goes online, build it with --publish: ouderbeleid remembers what reaches the calendars of parents, and says so when any of it goes."),
		Example:           "  ouderbeleid build\n  ouderbeleid build --publish\n  ouderbeleid build --source school --destination /srv/www",
		Args:              noArguments(inv),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			if inv.publish && (again || inv.drafts) {
				return inv.misuse("Een site die online gaat, is af: --publish gaat niet samen met --watch of --drafts.", "A site that goes online is finished: --publish does not go with --watch or --drafts.")
			}
			if again {
				return buildAgain(inv.ctx, inv)
			}
			return build(inv)
		},
	}
	cmd.Flags().BoolVar(&inv.adopt, "adopt", false, inv.say("neem de bestanden over die in de map van de site al staan, van een andere computer of een eerdere keer", "take over the files that are in the folder of the site already, from another computer or an earlier time"))
	cmd.Flags().BoolVar(&again, "watch", false, inv.say("maak de site opnieuw bij elke verandering", "make the site again at every change"))
	cmd.Flags().BoolVar(&inv.publish, "publish", false, inv.say("deze site gaat online", "this site goes online"))
	return cmd
}

func build(inv *invocation) error {
	start := time.Now()
	site, err := inv.make()
	if err != nil {
		return err
	}
	return errors.Join(publishSite(inv, site, start), site.Close())
}

// publishSite puts a site in its folder, unless its problems stop it, keeps what its calendars say, and reports.
func publishSite(inv *invocation, site *shelf.Site, start time.Time) error {
	plan, others := new(publish.Plan), []string(nil)
	if !inv.stopped(site.Problems) {
		inv.progress(inv.say("Bestanden schrijven…", "Writing files…"))
		var err error
		if plan, others, err = putInPlace(inv, site); err != nil {
			return err
		}
	}
	if inv.stopped(site.Problems) {
		return inv.report(site, notMade(inv, site))
	}
	done := inv.say("%s gemaakt in %s: %s geschreven, %s ongewijzigd, %s verwijderd.", "%s made in %s: %s written, %s unchanged, %s removed.",
		inv.pages(len(site.Files)), inv.duration(time.Since(start)), inv.number(len(plan.New)+len(plan.Changed)), inv.number(len(plan.Untouched)), inv.number(len(plan.Removed)))
	if len(others) > 0 {
		done += inv.say(" Wat hier verder staat, is misschien van een eerdere site en blijft online tot u het weghaalt: %s.",
			" What else is there may be of an earlier site and stays online until you remove it: %s.", inv.named(others))
	}
	return inv.report(site, done)
}

// notMade says that the site was not made, and why when only its publishing was stopped.
func notMade(inv *invocation, site *shelf.Site) string {
	if inv.publish && problem.Count(site.Problems, problem.Error) == 0 {
		return inv.say("De site gaat nog niet online: er staan voorbeelden in die niet van uzelf zijn.", "The site does not go online yet: there are examples in it that are not your own.")
	}
	return inv.say("De site is niet gemaakt en blijft zoals zij was.", "The site was not made and stays as it was.")
}

// putInPlace does what publish tells of. What stands in the way becomes a problem of the site. It gives the files that are not of the site
// when the place is taken over.
func putInPlace(inv *invocation, site *shelf.Site) (plan *publish.Plan, others []string, err error) {
	place, err := publish.OnDisk(inv.destination)
	if err != nil {
		return nil, nil, err
	}
	defer place.Close()
	if inv.adopt {
		inv.adopt = false // once
		if others, err = publish.Adopt(place, site.Files); err != nil {
			return nil, nil, err
		}
	}
	plan, err = publish.Publish(place, site.Files)
	if err != nil {
		return nil, nil, err
	}
	site.Problems = append(site.Problems, plan.Problems...)
	if len(plan.Problems) == 0 && site.History != nil {
		err = inv.folders().Put(*site.History)
	}
	return plan, others, err
}

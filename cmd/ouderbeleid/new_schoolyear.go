package main

import (
	"fmt"
	"slices"
	"strings"

	"ouderbeleid/generator/nextyear"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"

	"github.com/spf13/cobra"
)

// newSchoolYearCommand proposes a next school year.
func newSchoolYearCommand(inv *invocation) *cobra.Command {
	return &cobra.Command{
		Use:     "schooljaar [" + inv.say("JJJJ-JJJJ", "YYYY-YYYY") + "]",
		Aliases: []string{"schoolyear"},
		Short:   inv.say("Stelt een volgend schooljaar voor, naar dat van nu", "Proposes a next school year, after the present one"),
		Long: inv.say(
			"Maakt van de activiteiten en speerpunten van een schooljaar een voorstel voor het jaar erna.\nElke dag wordt dezelfde dag van de week, buiten vakanties, feestdagen en studiedagen.\nHet zijn concepten: ze komen pas op de site als u ze bevestigt. Wat er al staat, blijft zoals het is.",
			"Makes a proposal for the next school year of the activities and focus points of a school year.\nEach day becomes the same day of the week, outside holidays, public holidays and study days.\nThey are drafts: they are on the site once you confirm them. What is there already stays as it is."),
		Example: "  ouderbeleid new schooljaar\n  ouderbeleid new schooljaar 2027-2028",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return inv.misuse("Noem één schooljaar: ouderbeleid new schooljaar 2027-2028", "Name one school year: ouderbeleid new schooljaar 2027-2028")
			}
			return nil
		},
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(_ *cobra.Command, args []string) error { return newSchoolYear(inv, strings.Join(args, "")) },
	}
}

// newSchoolYear writes a proposal for a school year, or for the one after the school's when none is named.
func newSchoolYear(inv *invocation, named string) error {
	l, err := inv.library()
	if err != nil {
		return err
	}
	school := l.Linked()
	if school.School.Year == 0 {
		return inv.misuse("In content/school.toml staat geen goed schooljaar. Kijk het na met: ouderbeleid check",
			"There is no right school year in content/school.toml. Have it checked with: ouderbeleid check")
	}
	year := school.School.Year + 1
	if named != "" {
		var known bool
		if year, known = schoolyear.ParseYear(named); !known {
			return inv.misuse("“%s” is geen schooljaar.\nSchrijf het zo: ouderbeleid new schooljaar %s", "“%s” is not a school year.\nWrite it like this: ouderbeleid new schooljaar %s", named, school.School.Year+1)
		}
	}
	proposal := nextyear.Propose(school, year)
	if len(proposal.Activities)+len(proposal.FocusPoints)+len(proposal.LeftOut) == 0 {
		return inv.misuse("In %s staat niets om over te nemen naar %s.", "There is nothing in %s to take to %s.", year-1, year)
	}
	if err := writeProposal(inv, proposal); err != nil {
		return err
	}
	return tellProposal(inv, school, proposal, year)
}

func writeProposal(inv *invocation, proposal nextyear.Proposal) error {
	for _, file := range slices.Concat(proposal.FocusPoints, proposal.Activities) {
		for _, src := range append([]problem.Source{file.Source}, file.Translations...) {
			if err := inv.create(inv.source, src.Path, src.Text); err != nil {
				return err
			}
		}
	}
	return nil
}

// tellProposal tells what was made, what was left out and why, and what is left to the school.
func tellProposal(inv *invocation, school *policy.Policy, proposal nextyear.Proposal, year schoolyear.Year) error {
	var told strings.Builder
	say := func(nl, en string, args ...any) { told.WriteString(inv.say(nl, en, args...) + "\n") }
	made := slices.Concat(proposal.FocusPoints, proposal.Activities)
	say("Het voorstel voor %s staat klaar: %s en %s, als concept.", "The proposal for %s is ready: %s and %s, as drafts.", year,
		inv.count(len(proposal.Activities), inv.say("activiteit", "activity"), inv.say("activiteiten", "activities")),
		inv.count(len(proposal.FocusPoints), inv.say("speerpunt", "focus point"), inv.say("speerpunten", "focus points")))
	for _, file := range made {
		fmt.Fprintf(&told, "  %s%s%s\n", inv.onDisk(file.Source.Path), alsoIn(inv, file), withoutExceptions(inv, file)+withOldYear(inv, file, year))
	}
	if len(proposal.LeftOut) > 0 {
		say("\nNiet overgenomen:", "\nLeft out:")
	}
	for _, left := range proposal.LeftOut {
		fmt.Fprintf(&told, "  %s: %s.\n", inv.onDisk(left.Source), left.Why.In(problem.Language(inv.voice)))
	}
	if proposal.OwnDays {
		say("\nDe schoolvakanties van %s zijn hier nog niet bekend. Er is alleen gekeken naar feestdagen en naar wat in school.toml staat.",
			"\nThe school holidays of %s are not known here yet. Only public holidays and what is in school.toml were looked at.", year)
	}
	tellWhatNext(inv, say, school, proposal, year)
	_, err := fmt.Fprint(inv.stdout, told.String())
	return err
}

// alsoIn tells in which other languages a document was made.
func alsoIn(inv *invocation, file nextyear.File) string {
	if len(file.Translations) == 0 {
		return ""
	}
	var languages []string
	for _, translation := range file.Translations {
		name := strings.TrimSuffix(translation.Path, ".md")
		languages = append(languages, name[strings.LastIndexByte(name, '.')+1:])
	}
	return inv.say(" (ook in: ", " (also in: ") + strings.Join(languages, ", ") + ")"
}

// withoutExceptions tells that exceptions to a rule stayed behind.
func withoutExceptions(inv *invocation, file nextyear.File) string {
	if file.Exceptions == 0 {
		return ""
	}
	return inv.say(" – de regel blijft; zonder de dagen bij behalve en ook_op (%d)", " – the rule stays; without the days at behalve and ook_op (%d)", file.Exceptions)
}

// withOldYear tells that a document still names the year before.
func withOldYear(inv *invocation, file nextyear.File, year schoolyear.Year) string {
	if !file.OldYear {
		return ""
	}
	return inv.say(" – hierin staat nog %d", " – still has %d in it", int(year)-1)
}

// tellWhatNext tells what the school itself has to do, now and when the year begins.
func tellWhatNext(inv *invocation, say func(nl, en string, args ...any), school *policy.Policy, proposal nextyear.Proposal, year schoolyear.Year) {
	say("\nEn nu:", "\nWhat next:")
	say("  1. Bekijk het voorstel:   ouderbeleid serve", "  1. See the proposal:   ouderbeleid serve")
	say("  2. Kijk elk bestand na. Klopt het? Haal dan de regel “concept = true” weg. Wat u niet wilt, gooit u weg.",
		"  2. Look at each file. Is it right? Then take the line “concept = true” away. Throw away what you do not want.")
	if school.School.Year >= year {
		return
	}
	say("  3. Begint het nieuwe schooljaar, op 1 augustus %d? Zet dan in %s: schooljaar = \"%s\", met de vakanties en studiedagen van dat jaar.",
		"  3. When the new school year begins, on 1 August %d, write in %s: schooljaar = \"%s\", with the holidays and study days of that year.",
		int(year), inv.onDisk(policy.PathOf("school.toml")), year)
	step := 4
	list := func(nl, en string, sources []string) {
		if len(sources) == 0 {
			return
		}
		say(fmt.Sprintf("  %d. %s", step, nl), fmt.Sprintf("  %d. %s", step, en))
		for _, source := range sources {
			say("       %s", "       %s", inv.onDisk(source))
		}
		step++
	}
	list(fmt.Sprintf("Zet vóór die tijd in deze speerpunten: schooljaar = \"%s\". Anders schuiven ze mee naar het nieuwe jaar.", year-1),
		fmt.Sprintf("Before that time, write in these focus points: schooljaar = \"%s\". Else they move along to the new year.", year-1), proposal.Moving)
	list(fmt.Sprintf("Deze activiteiten krijgen vanzelf nieuwe dagen, en staan dan niet meer in het jaarplan van %[1]s. Wilt u dat jaar bewaren, met de opkomst? Zet er vóór die tijd een periode bij, of achter een week het jaar (van %[2]d), en doe dit daarna nog een keer.", year-1, int(year)-1),
		fmt.Sprintf("These activities have new days by themselves, and are in the plan of %[1]s no more then. Would you like to keep that year, with its turnout? Before that time, add a periode, or the year behind a week (van %[2]d), and do this once more after that.", year-1, int(year)-1), proposal.Renewed)
	list("Zet bij data in deze overleggen de dagen van het nieuwe jaar.", "At data in these councils, write the days of the new year.", proposal.Councils)
	list("Spreek opnieuw af wat ouders en school van elkaar verwachten. Schrijf de dag op bij afgesproken_op, en haal geldig_tot weg of verzet die.",
		"Agree anew on what parents and school expect of each other. Write the day at afgesproken_op, and remove or move geldig_tot.", proposal.Agree)
	say("  %d. Kijk daarna alles na:   ouderbeleid check", "  %d. Then have all checked:   ouderbeleid check", step)
}

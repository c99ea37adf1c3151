package main

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/starter"
	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

// newCommand begins schools, documents and layouts.
func newCommand(inv *invocation) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "new",
		Aliases: []string{"nieuw"},
		Short:   inv.say("Begint een school, een document, een vertaling of een layout", "Begins a school, a document, a translation or a layout"),
		Long: inv.say(
			"New maakt een bestand dat u kunt aanvullen, op de goede plek en met uitleg erin.\nWat er al staat, blijft zoals het is.",
			"New makes a file for you to complete, in the right place and with explanations in it.\nWhat is there already stays as it is."),
		Example: "  ouderbeleid new school mijn-school\n  ouderbeleid new activiteit \"Samen lezen\"\n  ouderbeleid new translation content/visie.md ar\n  ouderbeleid new layout assets/style.css",
		Args:    noArguments(inv),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return inv.misuse("Zeg wat u wilt beginnen: %s.", "Say what you want to begin: %s.", inv.list(primaryNames(cmd)))
		},
	}
	cmd.AddCommand(newSchoolCommand(inv), newSchoolYearCommand(inv), newLayoutCommand(inv), newTranslationCommand(inv))
	for _, beginning := range starter.Beginnings() {
		cmd.AddCommand(newDocumentCommand(inv, beginning))
	}
	return cmd
}

func primaryNames(cmd *cobra.Command) []string {
	var names []string
	for _, below := range cmd.Commands() {
		names = append(names, below.Name())
	}
	return names
}

func newDocumentCommand(inv *invocation, b starter.Beginning) *cobra.Command {
	about := b.Description.In(problem.Language(inv.voice))
	cmd := &cobra.Command{
		Use:               b.Name + titleArgument(inv, b),
		Short:             inv.say("Begint ", "Begins ") + about,
		Long:              inv.say("Begint %s, met uitleg erin. Het bestand komt in %s.", "Begins %s, with explanations in it. The file goes to %s.", about, b.Destination()),
		ValidArgsFunction: cobra.FixedCompletions(b.Takes(), cobra.ShellCompDirectiveNoFileComp),
		RunE:              func(_ *cobra.Command, args []string) error { return newDocument(inv, b, strings.Join(args, " ")) },
	}
	if !b.Titled() {
		cmd.Args = noArguments(inv)
	}
	return cmd
}

// titleArgument names what follows the kind on the command line.
func titleArgument(inv *invocation, b starter.Beginning) string {
	title := inv.say("titel", "title")
	switch {
	case b.Takes() != nil:
		return " <" + strings.Join(b.Takes(), "|") + ">"
	case !b.Titled():
		return ""
	case b.Title != "":
		return " [\"" + title + "\"]"
	}
	return " \"<" + title + ">\""
}

// newDocument writes a document to start from.
func newDocument(inv *invocation, b starter.Beginning, title string) error {
	if _, err := inv.school(); err != nil {
		return err
	}
	if known := b.Takes(); known != nil {
		title = strings.TrimSuffix(strings.ToLower(strings.TrimSpace(title)), " partnerschap")
		if !slices.Contains(known, title) {
			return inv.misuse("Zeg welk partnerschap: %s.%s", "Say which partnership: %s.%s", inv.list(known), inv.didYouMean(title, known))
		}
	}
	title = cmp.Or(strings.TrimSpace(title), b.UsualTitle(inv.today))
	if title == "" {
		return inv.misuse("Geef een titel: ouderbeleid new %s \"Titel\"", "Give a title: ouderbeleid new %s \"Title\"", b.Name)
	}
	name, text, err := b.Begin(title, inv.schoolType(), inv.today)
	if err != nil {
		return err
	}
	if err := inv.create(inv.source, name, text); err != nil {
		return err
	}
	return inv.tell("%s is gemaakt. Vul het aan en kijk het na met: ouderbeleid check", "%s was made. Complete it and have it checked with: ouderbeleid check",
		filepath.Join(inv.source, filepath.FromSlash(name)))
}

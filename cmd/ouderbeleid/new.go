package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/cmd/ouderbeleid/starter"
	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

// newCommand begins schools, documents and layouts.
func (inv *invocation) newCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "new",
		Aliases: []string{"nieuw"},
		Short:   inv.say("Begint een school, een document, een vertaling of een layout", "Begins a school, a document, a translation or a layout"),
		Long: inv.say(
			"New maakt een bestand dat u kunt aanvullen, op de goede plek en met uitleg erin.\nWat er al staat, blijft zoals het is.",
			"New makes a file for you to complete, in the right place and with explanations in it.\nWhat is there already stays as it is."),
		Example: "  ouderbeleid new school mijn-school\n  ouderbeleid new activiteit \"Samen lezen\"\n  ouderbeleid new translation content/visie.md ar\n  ouderbeleid new layout assets/style.css",
		Args:    inv.knownCommand,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return inv.misuse("Zeg wat u wilt beginnen: %s.", "Say what you want to begin: %s.", inv.list(primaryNames(cmd)))
		},
	}
	cmd.AddCommand(inv.newSchoolCommand(), inv.newSchoolYearCommand(), inv.newLayoutCommand(), inv.newTranslationCommand())
	for _, kind := range starter.Kinds() {
		cmd.AddCommand(inv.newKindCommand(kind))
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

func (inv *invocation) newKindCommand(k starter.Kind) *cobra.Command {
	about := k.Description.In(problem.Language(inv.voice))
	cmd := &cobra.Command{
		Use:               k.Name + inv.argument(k),
		Short:             inv.say("Begint ", "Begins ") + about,
		Long:              inv.say("Begint %s, met uitleg erin. Het bestand komt in %s.", "Begins %s, with explanations in it. The file goes to %s.", about, k.Destination()),
		ValidArgsFunction: cobra.FixedCompletions(k.Takes(), cobra.ShellCompDirectiveNoFileComp),
		RunE:              func(_ *cobra.Command, args []string) error { return inv.newDocument(k, strings.Join(args, " ")) },
	}
	if !k.Titled() {
		cmd.Args = inv.noArguments
	}
	return cmd
}

// argument names what follows the kind on the command line.
func (inv *invocation) argument(k starter.Kind) string {
	title := inv.say("titel", "title")
	switch {
	case k.Takes() != nil:
		return " <" + strings.Join(k.Takes(), "|") + ">"
	case !k.Titled():
		return ""
	case k.Title != "":
		return " [\"" + title + "\"]"
	}
	return " \"<" + title + ">\""
}

// newDocument writes a document to start from.
func (inv *invocation) newDocument(k starter.Kind, title string) error {
	if _, err := inv.school(); err != nil {
		return err
	}
	if known := k.Takes(); known != nil && !slices.Contains(known, title) {
		return inv.misuse("Zeg welk partnerschap: %s.%s", "Say which partnership: %s.%s", inv.list(known), inv.didYouMean(title, known))
	}
	title = cmp.Or(strings.TrimSpace(title), k.UsualTitle(inv.today))
	if title == "" {
		return inv.misuse("Geef een titel: ouderbeleid new %s \"Titel\"", "Give a title: ouderbeleid new %s \"Title\"", k.Name)
	}
	name, text, err := k.Begin(title, inv.today)
	if err != nil {
		return err
	}
	if err := inv.create(inv.source, name, text); err != nil {
		return err
	}
	return inv.tell("%s is gemaakt. Vul het aan en kijk het na met: ouderbeleid check", "%s was made. Complete it and have it checked with: ouderbeleid check",
		filepath.Join(inv.source, filepath.FromSlash(name)))
}

// create writes a file that is not there yet, below a folder.
func (inv *invocation) create(below, name string, text []byte) error {
	err := folder.Create(below, name, text)
	if errors.Is(err, fs.ErrExist) {
		return inv.misuse("%s bestaat al en blijft zoals het is.\nPas dat bestand aan, geef het een andere naam of kies een andere titel.",
			"%s exists already and stays as it is.\nChange that file, give it another name or choose another title.", filepath.Join(below, filepath.FromSlash(name)))
	}
	return err
}

// tell prints a result.
func (inv *invocation) tell(nl, en string, args ...any) error {
	_, err := fmt.Fprintln(inv.stdout, inv.say(nl, en, args...))
	return err
}

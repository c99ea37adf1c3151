package main

import (
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
)

// rootCommand is the command line as a whole.
func rootCommand(inv *invocation) *cobra.Command {
	root := &cobra.Command{
		Use:   "ouderbeleid",
		Short: inv.say("Maakt van het ouderbeleid van een school een site", "Makes a site out of a school’s parent policy"),
		Long: inv.say(
			"Ouderbeleid maakt van het ouderbeleid van een school een site.\nWat de school schrijft, staat in content/; de site komt in public/.",
			"Ouderbeleid makes a site out of a school’s parent policy.\nWhat the school writes is in content/; the site goes to public/."),
		Version:           version(inv.voice),
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true}, // ours speaks Dutch
		Args:              noArguments(inv),
		RunE:              func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	flags := commonFlags(inv, root)
	root.Flags().Bool("version", false, inv.say("toon de versie", "show the version"))
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return readFlags(inv, flags) }
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return flagError(inv, cmd, err) })
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetHelpTemplate(helpTemplate(inv))
	root.SetHelpCommand(helpCommand(inv))
	root.AddCommand(buildCommand(inv), serveCommand(inv), checkCommand(inv), explainCommand(inv), newCommand(inv), translationsCommand(inv), pdfCommand(inv), schemaCommand(inv), completionCommand(inv))
	for _, cmd := range allCommands(root) {
		cmd.DisableFlagsInUseLine = true
	}
	return root
}

// version tells which ouderbeleid this is.
func version(v voice) string {
	if info, ok := debug.ReadBuildInfo(); ok && strings.HasPrefix(info.Main.Version, "v") {
		return "ouderbeleid " + info.Main.Version
	}
	return "ouderbeleid (" + v.say("ontwikkelversie", "development version") + ")"
}

func allCommands(cmd *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{cmd}
	for _, below := range cmd.Commands() {
		all = append(all, allCommands(below)...)
	}
	return all
}

func unknownCommand(inv *invocation, cmd *cobra.Command, word string) error {
	names := commandNames(cmd)
	if len(names) == 0 {
		return inv.misuse("“%[2]s” hoort niet bij %[1]s.\nMeer uitleg: %[1]s --help", "“%[2]s” does not belong to %[1]s.\nMore help: %[1]s --help", cmd.CommandPath(), word)
	}
	return inv.misuse("%[1]s kent de opdracht “%[2]s” niet.%[3]s\nAlle opdrachten: %[1]s --help", "%[1]s has no command “%[2]s”.%[3]s\nAll commands: %[1]s --help",
		cmd.CommandPath(), word, inv.didYouMean(word, names))
}

// commandNames gives the names and aliases of the commands below one.
func commandNames(cmd *cobra.Command) []string {
	var names []string
	for _, below := range cmd.Commands() {
		if !below.Hidden {
			names = append(append(names, below.Name()), below.Aliases...)
		}
	}
	return names
}

// noArguments refuses arguments of a command that takes none, or only has commands below it.
func noArguments(inv *invocation) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		return unknownCommand(inv, cmd, args[0])
	}
}

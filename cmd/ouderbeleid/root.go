package main

import (
	"errors"
	"runtime/debug"
	"strings"

	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// rootCommand is the command line as a whole.
func (inv *invocation) rootCommand() *cobra.Command {
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
		Args:              inv.knownCommand,
		RunE:              func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	flags := inv.commonFlags(root)
	root.Flags().Bool("version", false, inv.say("toon de versie", "show the version"))
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return inv.read(flags) }
	root.SetFlagErrorFunc(inv.flagError)
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetHelpTemplate(inv.helpTemplate())
	root.SetHelpCommand(inv.helpCommand())
	root.AddCommand(inv.buildCommand(), inv.serveCommand(), inv.checkCommand(), inv.newCommand(), inv.translationsCommand(), inv.pdfCommand(), inv.schemaCommand(), inv.completionCommand())
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

// helpTemplate is the page that help prints, for every command.
func (inv *invocation) helpTemplate() string {
	words := strings.NewReplacer(
		"USAGE", inv.say("Gebruik", "Usage"),
		"COMMANDS", inv.say("Opdrachten", "Commands"),
		"COMMAND", inv.say("opdracht", "command"),
		"ALIAS", inv.say("Heet ook", "Also called"),
		"EXAMPLES", inv.say("Voorbeelden", "Examples"),
		"OPTIONS", inv.say("Opties", "Options"),
		"OPTION", inv.say("opties", "options"),
		"COMMON", inv.say("Algemene opties", "Common options"),
		"MORE", inv.say("Meer over een opdracht: ", "More about a command: "),
	)
	return words.Replace(`{{or .Long .Short | trimTrailingWhitespaces}}

USAGE:
  {{if .HasAvailableSubCommands}}{{.CommandPath}} <COMMAND>{{else}}{{.UseLine}}{{end}} [OPTION]
{{- if .Aliases}}

ALIAS:
  {{range $i, $alias := .Aliases}}{{if $i}}, {{end}}{{$alias}}{{end}}
{{- end}}
{{- if .HasExample}}

EXAMPLES:
{{.Example}}
{{- end}}
{{- if .HasAvailableSubCommands}}

COMMANDS:
{{- range .Commands}}{{if or .IsAvailableCommand (eq .Name "help")}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}
{{- end}}
{{- if .HasAvailableLocalFlags}}

OPTIONS:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}
{{- end}}
{{- if .HasAvailableInheritedFlags}}

COMMON:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}
{{- end}}
{{- if .HasAvailableSubCommands}}

MORE{{.CommandPath}} <COMMAND> --help
{{- end}}
`)
}

// helpCommand explains a command: "help build" is "build --help".
func (inv *invocation) helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "help <" + inv.say("opdracht", "command") + ">",
		Aliases: []string{"hulp"},
		Short:   inv.say("Legt een opdracht uit", "Explains a command"),
		ValidArgsFunction: func(help *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			cmd, _, err := help.Root().Find(args)
			if err != nil {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return commandNames(cmd), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(help *cobra.Command, args []string) error {
			cmd, rest, err := help.Root().Find(args)
			if err != nil {
				return err
			}
			if len(rest) > 0 {
				return inv.unknownCommand(cmd, rest[0])
			}
			return cmd.Help()
		},
	}
}

// completionCommand prints what a shell needs to complete our commands.
func (inv *invocation) completionCommand() *cobra.Command {
	shells := []string{"bash", "fish", "powershell", "zsh"}
	return &cobra.Command{
		Use:     "completion <" + inv.say("schil", "shell") + ">",
		Aliases: []string{"aanvulling"},
		Short:   inv.say("Maakt het aanvullen met de tabtoets", "Makes completion with the tab key"),
		Long: inv.say("Completion drukt de regels af waarmee een schil opdrachten aanvult met de tabtoets:\nbash, fish, powershell of zsh.",
			"Completion prints the lines by which a shell completes commands with the tab key:\nbash, fish, powershell or zsh."),
		Example:   "  source <(ouderbeleid completion bash)\n  ouderbeleid completion fish > ~/.config/fish/completions/ouderbeleid.fish",
		ValidArgs: shells,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return inv.misuse("Zeg voor welke schil: %s.", "Say for which shell: %s.", inv.list(shells))
			}
			_, err := inv.choose("completion", args[0], shells...)
			return err
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			switch args[0] {
			case "bash":
				return cmd.Root().GenBashCompletionV2(inv.stdout, true)
			case "fish":
				return cmd.Root().GenFishCompletion(inv.stdout, true)
			case "powershell":
				return cmd.Root().GenPowerShellCompletionWithDesc(inv.stdout)
			default:
				return cmd.Root().GenZshCompletion(inv.stdout)
			}
		},
	}
}

// knownCommand refuses arguments of a command that only has commands below it.
func (inv *invocation) knownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return inv.unknownCommand(cmd, args[0])
}

func (inv *invocation) unknownCommand(cmd *cobra.Command, word string) error {
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

// noArguments refuses arguments of a command that takes none.
func (inv *invocation) noArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return inv.unknownCommand(cmd, args[0])
}

// flagError puts what pflag says in words.
func (inv *invocation) flagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var empty *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	more := inv.say("\nAlle opties: %s --help", "\nAll options: %s --help", cmd.CommandPath())
	switch {
	case errors.As(err, &unknown):
		name := unknown.GetSpecifiedName()
		if unknown.GetSpecifiedShortnames() != "" {
			return inv.misuse("De optie “-%s” bestaat niet.%s", "There is no option “-%s”.%s", name, more)
		}
		return inv.misuse("De optie “--%s” bestaat niet.%s%s", "There is no option “--%s”.%s%s", name, inv.didYouMeanFlag(cmd, name), more)
	case errors.As(err, &empty):
		return inv.misuse("Achter --%s moet nog iets staan.%s", "--%s needs a value.%s", empty.GetFlag().Name, more)
	case errors.As(err, &invalid):
		return inv.misuse("--%s kent “%s” niet: de optie is er of is er niet, zonder waarde.%s", "--%s does not know “%s”: the option is there or is not, without a value.%s",
			invalid.GetFlag().Name, invalid.GetValue(), more)
	}
	return inv.misuse("Een van de opties is niet te lezen.%s", "One of the options cannot be read.%s", more)
}

func (inv *invocation) didYouMeanFlag(cmd *cobra.Command, name string) string {
	var known []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { known = append(known, f.Name) })
	if nearest := problem.Nearest(name, known); nearest != "" {
		return inv.say(" Bedoelde u “--%s”?", " Did you mean “--%s”?", nearest)
	}
	return ""
}

// didYouMean gives the sentence with the nearest known word, or "" when none is near.
func (inv *invocation) didYouMean(word string, known []string) string {
	if nearest := problem.Nearest(strings.ToLower(word), known); nearest != "" {
		return inv.say(" Bedoelde u “%s”?", " Did you mean “%s”?", nearest)
	}
	return ""
}

// list joins words: "text, json of github".
func (inv *invocation) list(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + inv.say(" of ", " or ") + words[last]
}

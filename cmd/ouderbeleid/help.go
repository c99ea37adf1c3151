package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// helpTemplate is the page that help prints, for every command.
func helpTemplate(inv *invocation) string {
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
func helpCommand(inv *invocation) *cobra.Command {
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
				return unknownCommand(inv, cmd, rest[0])
			}
			return cmd.Help()
		},
	}
}

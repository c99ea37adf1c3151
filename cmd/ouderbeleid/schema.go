package main

import (
	"fmt"
	"text/tabwriter"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schema"

	"github.com/spf13/cobra"
)

// schemaCommand prints what a document may hold, for the programs in which authors write.
func schemaCommand(inv *invocation) *cobra.Command {
	return &cobra.Command{
		Use:   "schema [" + inv.say("soort", "kind") + "]",
		Short: inv.say("Beschrijft een soort document als JSON Schema", "Describes a kind of document as JSON Schema"),
		Long: inv.say(
			"Schema drukt af welke sleutels een soort document kent, als JSON Schema (draft 2020-12).\nEditors die dat lezen, zoals VS Code met Even Better TOML, vullen sleutels aan en wijzen fouten aan.\nZonder soort toont het alle soorten.",
			"Schema prints which keys a kind of document has, as JSON Schema (draft 2020-12).\nEditors that read it, such as VS Code with Even Better TOML, complete keys and point out mistakes.\nWithout a kind it shows all kinds."),
		Example: "  ouderbeleid schema\n  ouderbeleid schema school > school.schema.json\n  ouderbeleid schema activiteit --lang en",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return unknownCommand(inv, cmd, args[1])
			}
			return nil
		},
		ValidArgsFunction: cobra.FixedCompletions(kindNames(), cobra.ShellCompDirectiveNoFileComp),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return listKinds(inv)
			}
			return printSchema(inv, args[0])
		},
	}
}

func printSchema(inv *invocation, name string) error {
	kind := policy.KindNamed(name)
	if kind == nil {
		return inv.misuse("Er is geen soort “%s”.%s\nAlle soorten: ouderbeleid schema", "There is no kind “%s”.%s\nAll kinds: ouderbeleid schema", name, inv.didYouMean(name, kindNames()))
	}
	_, err := inv.stdout.Write(schema.Of(kind, problem.Language(inv.voice)))
	return err
}

// listKinds prints the kinds of documents, each with its place and what it is.
func listKinds(inv *invocation) error {
	out := tabwriter.NewWriter(inv.stdout, 0, 0, 2, ' ', 0)
	for _, kind := range policy.Kinds() {
		if _, err := fmt.Fprintf(out, "%s\t%s\t%s\n", kind.Name, kind.Place(), kind.Description.In(problem.Language(inv.voice))); err != nil {
			return err
		}
	}
	return out.Flush()
}

func kindNames() []string {
	var names []string
	for _, kind := range policy.Kinds() {
		names = append(names, kind.Name)
	}
	return names
}

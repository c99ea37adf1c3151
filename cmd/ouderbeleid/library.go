package main

import (
	"strings"

	"github.com/spf13/cobra"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/generator/policy"
)

// languageNamed checks a language that is asked for on the command line.
func languageNamed(inv *invocation, l *folder.Library, written string) (string, error) {
	meant := policy.LanguageMeant(written)
	if meant == "" {
		return "", inv.misuse("“%s” is geen taal die ouderbeleid kent.\nSchrijf haar code van twee of drie letters, zoals tr voor Turks.", "“%s” is no language that ouderbeleid knows.\nWrite its code of two or three letters, such as tr for Turkish.", written)
	}
	written = meant
	for _, language := range l.Languages {
		if strings.EqualFold(language, written) {
			return language, nil
		}
	}
	if strings.EqualFold(written, l.First) {
		return "", inv.misuse("“%s” is de eerste taal van de school: daarin schrijft u de documenten zelf.", "“%s” is the school’s first language: that is what you write the documents in.", written)
	}
	all := `"` + strings.Join(append(append([]string{l.First}, l.Languages...), written), `", "`) + `"`
	return "", inv.misuse("De school schrijft niet in de taal “%[1]s”.%[2]s\nZet haar erbij in content/school.toml: talen = [%[3]s]", "The school does not write in the language “%[1]s”.%[2]s\nAdd it in content/school.toml: talen = [%[3]s]",
		written, inv.didYouMean(written, l.Languages), all)
}

// completeLibrary completes an argument with what a school has.
func completeLibrary(inv *invocation, choose func(l *folder.Library, args []string) []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		l, err := inv.library()
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return choose(l, args), cobra.ShellCompDirectiveNoFileComp
	}
}

package main

import (
	"strings"

	"github.com/spf13/cobra"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/generator/problem"
)

// library reads the documents of the school with their translations.
func (inv *invocation) library() (*folder.Library, error) {
	school, err := inv.school()
	if err != nil {
		return nil, err
	}
	l, err := school.Library()
	if err != nil {
		return nil, err
	}
	file := l.File("school.toml")
	switch {
	case file == nil:
		return nil, inv.misuse("Het bestand content/school.toml ontbreekt; daarin staan de talen.\nEen nieuwe school beginnen: ouderbeleid new school MAP",
			"The file content/school.toml is missing; it holds the languages.\nTo start a new school: ouderbeleid new school FOLDER")
	case file.Doc == nil:
		return nil, inv.wrong(file.Problems)
	}
	return l, nil
}

// language checks a language that is asked for on the command line.
func (inv *invocation) language(l *folder.Library, written string) (string, error) {
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

// wrong prints problems to standard error: the command ends there when they stop it.
func (inv *invocation) wrong(problems []problem.Problem) error {
	printer := problem.Printer{Format: inv.format, Language: problem.Language(inv.voice)}
	if err := printer.Print(inv.stderr, problem.Sort(problems)); err != nil {
		return err
	}
	if inv.stopped(problems) {
		return errFiles
	}
	return nil
}

// completeLibrary completes an argument with what a school has.
func (inv *invocation) completeLibrary(choose func(l *folder.Library, args []string) []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		l, err := inv.library()
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return choose(l, args), cobra.ShellCompDirectiveNoFileComp
	}
}

package main

import (
	"path"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

// newTranslationCommand begins the translation of a document.
func newTranslationCommand(inv *invocation) *cobra.Command {
	return &cobra.Command{
		Use:     "translation <" + inv.say("document> <taal>", "document> <language>"),
		Aliases: []string{"vertaling"},
		Short:   inv.say("Begint de vertaling van een document", "Begins the translation of a document"),
		Long: inv.say("Begint de vertaling van een document. Het bestand komt ernaast te staan, met de oorspronkelijke tekst erin:\nbij content/visie.md komt content/visie.ar.md.",
			"Begins the translation of a document. The file comes beside it, with the original words in it:\nbeside content/visie.md comes content/visie.ar.md."),
		Example: "  ouderbeleid new translation content/visie.md ar\n  ouderbeleid new translation school.toml en",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 2 {
				return inv.misuse("Noem een document en een taal: ouderbeleid new translation content/visie.md ar", "Name a document and a language: ouderbeleid new translation content/visie.md ar")
			}
			return nil
		},
		ValidArgsFunction: completeLibrary(inv, func(l *folder.Library, args []string) []string {
			switch len(args) {
			case 0:
				return l.Paths(folder.IsDocument)
			case 1:
				return l.Languages
			}
			return nil
		}),
		RunE: func(_ *cobra.Command, args []string) error { return newTranslation(inv, args[0], args[1]) },
	}
}

func newTranslation(inv *invocation, written, language string) error {
	l, err := inv.library()
	if err != nil {
		return err
	}
	document := l.Find(written)
	if document != nil && folder.IsTranslation(document) {
		document = document.Translates
	}
	if document == nil {
		return inv.misuse("Er is geen document “%s”.%s", "There is no document “%s”.%s", written, didYouMeanFile(inv, written, l.Paths(folder.IsDocument)))
	}
	if document.Doc == nil {
		return inv.wrong(document.Problems)
	}
	if language, err = languageNamed(inv, l, language); err != nil {
		return err
	}
	path := document.PathIn(language)
	if l.File(path) != nil {
		return inv.misuse("%[1]s bestaat al en blijft zoals het is.\nIs de vertaling bijgewerkt? Typ dan: ouderbeleid vertalingen --confirm %[2]s",
			"%[1]s exists already and stays as it is.\nIs the translation up to date? Then type: ouderbeleid translations --confirm %[2]s", path, problem.Typed(path))
	}
	if err := inv.create(inv.source, path, policy.NewManuscript(document, nil).Text()); err != nil {
		return err
	}
	return inv.tell("%s is gemaakt. Zet de vertaling tussen de aanhalingstekens en kijk het na met: ouderbeleid check",
		"%s was made. Put the translation between the quotes and have it checked with: ouderbeleid check", inv.onDisk(path))
}

// didYouMeanFile is didYouMean for a file that may be written without its folder.
func didYouMeanFile(inv *invocation, written string, known []string) string {
	if sentence := inv.didYouMean(written, known); sentence != "" {
		return sentence
	}
	return inv.didYouMean(policy.PathOf(path.Base(written)), known)
}

package main

import (
	"cmp"
	"fmt"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

// translationFlags are what translations can do beside telling how far they are.
type translationFlags struct {
	language, export, to string
	imports, confirm     bool
}

// translationsCommand tells how far the translations are, sends them to a translator and takes them back.
func translationsCommand(inv *invocation) *cobra.Command {
	var f translationFlags
	cmd := &cobra.Command{
		Use:     "translations [" + inv.say("bestand", "file") + "...]",
		Aliases: []string{"vertalingen"},
		Short:   inv.say("Toont hoe ver de vertalingen zijn, en wisselt ze uit met een vertaler", "Shows how far translations are, and exchanges them with a translator"),
		Long: inv.say(
			"Translations toont per taal wat vertaald is, wat ontbreekt en wat verouderd is.\nMet --export krijgt een vertaler alle tekst in een eigen programma, en met --import komt die terug.\nMet --confirm zegt u dat een bijgewerkte vertaling weer klopt.",
			"Translations shows per language what is translated, what is missing and what is out of date.\nWith --export a translator gets all text in a tool of their own, and with --import it comes back.\nWith --confirm you say that an updated translation is right again."),
		Example: "  ouderbeleid vertalingen\n  ouderbeleid vertalingen --language ar\n  ouderbeleid vertalingen --export xliff --to vertalen\n  ouderbeleid vertalingen --import vertalen/ouderbeleid.ar.xlf\n  ouderbeleid vertalingen --confirm content/visie.ar.md",
		Args:    func(_ *cobra.Command, args []string) error { return checkTranslations(inv, f, args) },
		RunE:    func(_ *cobra.Command, args []string) error { return exchangeTranslations(inv, f, args) },
	}
	set := cmd.Flags()
	set.StringVar(&f.language, "language", "", inv.say("alleen deze `TAAL`", "this `LANGUAGE` only"))
	set.StringVar(&f.export, "export", "", inv.say("maak bestanden voor een vertaler, in de `VORM` xliff of csv", "make files for a translator, in the `FORM` xliff or csv"))
	set.StringVar(&f.to, "to", "", inv.say("de `MAP` voor die bestanden", "the `FOLDER` for these files"))
	set.BoolVar(&f.imports, "import", false, inv.say("lees de bestanden van een vertaler in", "read the files of a translator"))
	set.BoolVar(&f.confirm, "confirm", false, inv.say("zeg dat deze vertalingen kloppen met de tekst van nu", "say that these translations fit the text of now"))

	complete := completeLibrary(inv, func(l *folder.Library, _ []string) []string { return l.Paths(folder.IsTranslation) })
	cmd.ValidArgsFunction = func(cmd *cobra.Command, args []string, begin string) ([]string, cobra.ShellCompDirective) {
		if f.imports {
			return nil, cobra.ShellCompDirectiveDefault
		}
		return complete(cmd, args, begin)
	}
	// These fail only for a flag that does not exist.
	_ = cmd.MarkFlagDirname("to")
	_ = cmd.RegisterFlagCompletionFunc("export", cobra.FixedCompletions(exportForms, cobra.ShellCompDirectiveNoFileComp))
	_ = cmd.RegisterFlagCompletionFunc("language", completeLibrary(inv, func(l *folder.Library, _ []string) []string { return l.Languages }))
	return cmd
}

// checkTranslations refuses what cannot be meant.
func checkTranslations(inv *invocation, f translationFlags, args []string) error {
	chosen := 0
	for _, is := range []bool{f.export != "", f.imports, f.confirm} {
		if is {
			chosen++
		}
	}
	switch {
	case chosen > 1:
		return inv.misuse("Kies een van --export, --import en --confirm.", "Choose one of --export, --import and --confirm.")
	case f.imports && len(args) == 0:
		return inv.misuse("Noem de bestanden van de vertaler: ouderbeleid vertalingen --import ouderbeleid.ar.xlf", "Name the translator’s files: ouderbeleid translations --import ouderbeleid.ar.xlf")
	case f.confirm && len(args) == 0:
		return inv.misuse("Noem de vertalingen die kloppen: ouderbeleid vertalingen --confirm content/visie.ar.md", "Name the translations that are right: ouderbeleid translations --confirm content/visie.ar.md")
	case f.language != "" && (f.imports || f.confirm):
		return inv.misuse("--language hoort bij het overzicht en bij --export.", "--language goes with the overview and with --export.")
	case !f.imports && !f.confirm && len(args) > 0:
		return inv.misuse("“%s” hoort hier niet: noem alleen bestanden bij --import en --confirm.", "“%s” does not belong here: name files with --import and --confirm only.", args[0])
	case f.export != "" && f.to == "":
		return inv.misuse("Zeg in welke map de bestanden komen: ouderbeleid vertalingen --export %s --to vertalen", "Say in which folder the files come: ouderbeleid translations --export %s --to translating", f.export)
	case f.export == "" && f.to != "":
		return inv.misuse("--to hoort bij --export.", "--to goes with --export.")
	}
	return nil
}

func exchangeTranslations(inv *invocation, f translationFlags, args []string) error {
	if f.export != "" {
		if _, err := inv.choose("--export", f.export, exportForms...); err != nil {
			return err
		}
	}
	l, err := inv.library()
	if err != nil {
		return err
	}
	switch {
	case f.imports:
		return importTranslations(inv, l, args)
	case f.confirm:
		return confirmTranslations(inv, l, args)
	}
	if len(l.Languages) == 0 {
		return inv.tell("De school schrijft in één taal (%[1]s).\nEen taal erbij? Zet haar in content/school.toml: talen = [\"%[1]s\", \"ar\"]", "The school writes in one language (%[1]s).\nAnother one? Put it in content/school.toml: talen = [\"%[1]s\", \"ar\"]", l.First)
	}
	languages := l.Languages
	if f.language != "" {
		language, err := languageNamed(inv, l, f.language)
		if err != nil {
			return err
		}
		languages = []string{language}
	}
	if f.export != "" {
		return exportTranslations(inv, l, languages, f.export, f.to)
	}
	return listTranslations(inv, l, languages)
}

func stageName(inv *invocation, s folder.Stage) string {
	return [...]string{
		inv.say("vertaald", "translated"), inv.say("gedeeltelijk", "partial"), inv.say("verouderd", "out of date"), inv.say("ontbreekt", "missing"), inv.say("met fouten", "with errors"),
	}[s]
}

// listTranslations prints how far each language is, and what to do next.
func listTranslations(inv *invocation, l *folder.Library, languages []string) error {
	for _, language := range languages {
		if _, err := fmt.Fprintln(inv.stdout, overviewOf(inv, language, l.Progress(language))); err != nil {
			return err
		}
	}
	if err := tellNext(inv, l, languages); err != nil {
		return err
	}
	for _, file := range l.Broken {
		if err := inv.wrong(file.Problems); err != nil {
			return err
		}
	}
	return nil
}

func overviewOf(inv *invocation, language string, all []folder.Progress) string {
	var counts [folder.Stages]int
	var lines strings.Builder
	for _, s := range all {
		counts[s.Stage]++
		fmt.Fprintf(&lines, "  %-13s %s\n", stageName(inv, s.Stage), progressLine(inv, s))
	}
	parts := []string{inv.say("%[3]s: %[1]s van %[2]s vertaald", "%[3]s: %[1]s of %[2]s translated", inv.number(counts[folder.AllTranslated]), inv.count(len(all), inv.say("document", "document"), inv.say("documenten", "documents")), language)}
	for stage := folder.PartlyTranslated; stage <= folder.WithErrors; stage++ {
		if counts[stage] > 0 {
			parts = append(parts, fmt.Sprintf("%s: %s", stageName(inv, stage), inv.number(counts[stage])))
		}
	}
	return strings.Join(parts, ", ") + "\n" + lines.String()
}

func progressLine(inv *invocation, s folder.Progress) string {
	line := s.Document.Source.Path
	if s.Stage != folder.NotThere && s.Done < s.Of {
		line += inv.say(" (%[1]d van %[2]s)", " (%[1]d of %[2]s)", s.Done, inv.texts(s.Of))
	}
	if s.Document.Doc.Base().Draft {
		line += inv.say(" (concept)", " (draft)")
	}
	return line
}

// tellNext says what to do, with the first document that needs it.
func tellNext(inv *invocation, l *folder.Library, languages []string) error {
	first := map[folder.Stage]string{}
	for _, language := range languages {
		for _, s := range l.Progress(language) {
			first[s.Stage] = cmp.Or(first[s.Stage], problem.Typed(s.Document.Source.Path)+" "+language)
		}
	}
	var lines []string
	if begin := first[folder.NotThere]; begin != "" {
		lines = append(lines, inv.say("Een vertaling beginnen:   ouderbeleid new translation %s", "Begin a translation:      ouderbeleid new translation %s", begin))
	}
	if first[folder.OutOfDate]+first[folder.WithErrors]+first[folder.PartlyTranslated] != "" {
		lines = append(lines, inv.say("Zien wat er nog moet:     ouderbeleid check", "See what is to be done:   ouderbeleid check"))
	}
	if len(lines) == 0 {
		return inv.tell("Alles is vertaald.", "Everything is translated.")
	}
	lines = append(lines, inv.say("Alles naar een vertaler:  ouderbeleid vertalingen --export xliff --to vertalen", "All to a translator:      ouderbeleid translations --export xliff --to translating"))
	return inv.tell("En nu:\n  %s", "What next:\n  %s", strings.Join(lines, "\n  "))
}

package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/generator/exchange"
	"ouderbeleid/generator/problem"
)

// exportForms are the forms in which a translator can have the words.
var exportForms = []string{"xliff", "csv"}

var extensions = map[string]string{"xliff": ".xlf", "csv": ".csv"}

// exportTranslations writes a file for each language, with what is translated already.
func exportTranslations(inv *invocation, l *folder.Library, languages []string, form, to string) error {
	if folder.Inside(to, filepath.Join(inv.source, "content")) {
		return inv.misuse("%s ligt in content/, en wat daar staat, komt op de site.\nKies een andere map met --to MAP.", "%s is in content/, and what is there comes on the site.\nChoose another folder with --to FOLDER.", to)
	}
	if err := checkExport(inv, l, languages, form, to); err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o777); err != nil {
		return err
	}
	for _, language := range languages {
		if err := exportLanguage(inv, l, language, form, to); err != nil {
			return err
		}
	}
	return inv.tell("Terug van de vertaler? Typ dan: ouderbeleid vertalingen --import %s", "Back from the translator? Then type: ouderbeleid translations --import %s", problem.Typed(filepath.Join(to, exportName(languages[0], form))))
}

func exportName(language, form string) string { return "ouderbeleid." + language + extensions[form] }

// checkExport looks before anything is written: what cannot be read would come back as if nobody had translated it, and a file that is
// there may be the work of a translator.
func checkExport(inv *invocation, l *folder.Library, languages []string, form, to string) error {
	var problems []problem.Problem
	for _, file := range l.Broken {
		problems = append(problems, file.Problems...)
	}
	for _, language := range languages {
		for _, document := range l.Documents {
			problems = append(problems, folder.Mistakes(l.Translation(document, language))...)
		}
		name := filepath.Join(to, exportName(language, form))
		if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
			return inv.misuse("%s bestaat al en blijft zoals het is: er kan werk van een vertaler in staan.\nKies een andere map, of haal het bestand eerst weg.",
				"%s exists already and stays as it is: it may hold the work of a translator.\nChoose another folder, or remove the file first.", name)
		}
	}
	return inv.wrong(problems)
}

func exportLanguage(inv *invocation, l *folder.Library, language, form, to string) error {
	bundle := exchange.Bundle{From: l.First, To: language}
	todo := 0
	for _, s := range l.Progress(language) {
		bundle.Documents = append(bundle.Documents, exchange.Of(s.Document, l.Translation(s.Document, language)))
		todo += s.Of - s.Done
	}
	text := bundle.XLIFF()
	if form == "csv" {
		text = bundle.CSV()
	}
	name := exportName(language, form)
	if err := inv.create(to, name, text); err != nil {
		return err
	}
	return inv.tell("%[1]s is gemaakt: %[2]s, nog %[3]s te vertalen.", "%[1]s was made: %[2]s, %[3]s still to be translated.", filepath.Join(to, name),
		inv.count(len(bundle.Documents), inv.say("document", "document"), inv.say("documenten", "documents")), inv.texts(todo))
}

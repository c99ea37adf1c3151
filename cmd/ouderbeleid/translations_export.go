package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"ouderbeleid/generator/exchange"
	"ouderbeleid/generator/problem"
)

// exportForms are the forms in which a translator can have the words.
var exportForms = []string{"xliff", "csv"}

var extensions = map[string]string{"xliff": ".xlf", "csv": ".csv"}

// exportTranslations writes a file for each language, with what is translated already.
func (inv *invocation) exportTranslations(l *library, languages []string, form, folder string) error {
	if inside(folder, filepath.Join(inv.source, "content")) {
		return inv.misuse("%s ligt in content/, en wat daar staat, komt op de site.\nKies een andere map met --to MAP.", "%s is in content/, and what is there comes on the site.\nChoose another folder with --to FOLDER.", folder)
	}
	if err := inv.checkExport(l, languages, form, folder); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	for _, language := range languages {
		if err := inv.exportLanguage(l, language, form, folder); err != nil {
			return err
		}
	}
	return inv.tell("Terug van de vertaler? Typ dan: ouderbeleid vertalingen --import %s", "Back from the translator? Then type: ouderbeleid translations --import %s", filepath.Join(folder, exportName(languages[0], form)))
}

func exportName(language, form string) string { return "ouderbeleid." + language + extensions[form] }

// checkExport looks before anything is written: what cannot be read would come back as if nobody had translated it, and a file that is
// there may be the work of a translator.
func (inv *invocation) checkExport(l *library, languages []string, form, folder string) error {
	var problems []problem.Problem
	for _, file := range l.broken {
		problems = append(problems, file.Problems...)
	}
	for _, language := range languages {
		for _, document := range l.documents {
			problems = append(problems, mistakes(l.translation(document, language))...)
		}
		name := filepath.Join(folder, exportName(language, form))
		if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
			return inv.misuse("%s bestaat al en blijft zoals het is: er kan werk van een vertaler in staan.\nKies een andere map, of haal het bestand eerst weg.",
				"%s exists already and stays as it is: it may hold the work of a translator.\nChoose another folder, or remove the file first.", name)
		}
	}
	return inv.wrong(problems)
}

func (inv *invocation) exportLanguage(l *library, language, form, folder string) error {
	bundle := exchange.Bundle{From: l.first, To: language}
	todo := 0
	for _, s := range l.standings(language) {
		bundle.Documents = append(bundle.Documents, exchange.Of(s.document, l.translation(s.document, language)))
		todo += s.of - s.done
	}
	text := bundle.XLIFF()
	if form == "csv" {
		text = bundle.CSV()
	}
	name := exportName(language, form)
	if err := inv.create(folder, name, text); err != nil {
		return err
	}
	return inv.tell("%[1]s is gemaakt: %[2]s, nog %[3]s te vertalen.", "%[1]s was made: %[2]s, %[3]s still to be translated.", filepath.Join(folder, name),
		inv.count(len(bundle.Documents), inv.say("document", "document"), inv.say("documenten", "documents")), inv.texts(todo))
}

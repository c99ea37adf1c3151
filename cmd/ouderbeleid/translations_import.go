package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/generator/exchange"
	"ouderbeleid/generator/problem"
)

// importTranslations takes the files of a translator back. All are read before anything is written.
func importTranslations(inv *invocation, l *folder.Library, names []string) error {
	bundles := make([]*exchange.Bundle, len(names))
	for i, name := range names {
		bundle, err := readBundle(inv, l, name)
		if err != nil {
			return err
		}
		bundles[i] = bundle
	}
	var problems []problem.Problem
	written := 0
	for _, bundle := range bundles {
		n, told, err := takeHome(inv, l, bundle)
		if err != nil {
			return err
		}
		written, problems = written+n, append(problems, told...)
	}
	if err := tellWritten(inv, written); err != nil {
		return err
	}
	return inv.wrong(problems)
}

func tellWritten(inv *invocation, n int) error {
	if n == 0 {
		return inv.tell("Er kwam niets nieuws terug: alle vertalingen zijn gebleven zoals zij waren.", "Nothing new came back: all translations are as they were.")
	}
	return inv.tell("%s bijgewerkt. Kijk het na met: ouderbeleid check", "%s updated. Have it checked with: ouderbeleid check", inv.count(n, inv.say("vertaling", "translation"), inv.say("vertalingen", "translations")))
}

// readBundle reads a file of a translator, and into which language it translates.
func readBundle(inv *invocation, l *folder.Library, name string) (*exchange.Bundle, error) {
	text, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, inv.misuse("Er is geen bestand %s.", "There is no file %s.", name)
	}
	if err != nil {
		return nil, err
	}
	read := map[string]func(problem.Source) (*exchange.Bundle, []problem.Problem){
		".xlf": exchange.ReadXLIFF, ".xliff": exchange.ReadXLIFF, ".csv": exchange.ReadCSV,
	}[strings.ToLower(filepath.Ext(name))]
	if read == nil {
		return nil, inv.misuse("%s is geen .xlf of .csv.\nGeef het bestand zijn oude naam terug, zoals ouderbeleid.ar.xlf.", "%s is no .xlf or .csv.\nGive the file its old name, such as ouderbeleid.ar.xlf.", name)
	}
	bundle, problems := read(problem.Source{Path: filepath.ToSlash(name), Text: text})
	if bundle == nil {
		return nil, inv.wrong(problems)
	}
	if bundle.To == "" {
		bundle.To = languageInName(name)
	}
	if bundle.To == "" {
		return nil, inv.misuse("Aan de naam van %s is niet te zien welke taal het is.\nNoem het bestand zoals ouderbeleid.ar.csv.", "The name of %s does not show which language it is.\nCall the file something like ouderbeleid.ar.csv.", name)
	}
	bundle.To, err = languageOf(inv, l, name, bundle.To)
	return bundle, err
}

// languageTag is a language at the beginning of a text, in which a tool can have put a region: "ar", "ar-SA".
var languageTag = regexp.MustCompile(`^([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)(?:[^A-Za-z0-9]|$)`)

// languageInName gives "ar" of "ouderbeleid.ar.csv", and of "ouderbeleid.ar (1).csv", as a second download is called.
func languageInName(name string) string {
	name = filepath.Base(name)
	last := strings.TrimPrefix(filepath.Ext(strings.TrimSuffix(name, filepath.Ext(name))), ".")
	if tag := languageTag.FindStringSubmatch(last); tag != nil {
		return tag[1]
	}
	return ""
}

// languageOf gives the language of the school that a file is in: "ar" for "ar-SA", when the school has no closer one.
func languageOf(inv *invocation, l *folder.Library, name, written string) (string, error) {
	tag := languageTag.FindStringSubmatch(written)
	if tag == nil {
		return "", inv.misuse("%s zegt dat het in “%s” vertaald is, en dat is geen taalcode.\nZet de code bij xliff, bijvoorbeeld: trgLang=\"ar\"", "%s says that it was translated into “%s”, which is no language code.\nPut the code at xliff, for example: trgLang=\"ar\"", name, written)
	}
	base := strings.ReplaceAll(tag[1], "_", "-")
	for {
		end := strings.LastIndex(base, "-")
		if end < 0 || slices.ContainsFunc(l.Languages, func(language string) bool { return strings.EqualFold(language, base) }) {
			return languageNamed(inv, l, base)
		}
		base = base[:end]
	}
}

// takeHome writes the translations that came back with something new. The paths in a bundle only serve to look documents up.
func takeHome(inv *invocation, l *folder.Library, bundle *exchange.Bundle) (written int, problems []problem.Problem, err error) {
	for _, d := range bundle.Documents {
		document := l.Find(d.Path)
		if document == nil || folder.IsTranslation(document) {
			problems = append(problems, d.Unknown(l.Paths(folder.IsDocument)))
			continue
		}
		translation := l.Translation(document, bundle.To)
		switch {
		case document.Doc == nil:
			problems = append(problems, d.Refused(document.Source.Path))
			continue
		case len(folder.Mistakes(translation)) > 0:
			problems = append(problems, d.Refused(translation.Source.Path))
			continue
		}
		manuscript, told := d.Manuscript(document, translation)
		problems = append(problems, slices.DeleteFunc(told, func(p problem.Problem) bool { return document.Doc.Base().Hides(p.Rule, inv.today) })...)
		if manuscript == nil {
			continue
		}
		if err := inv.ctx.Err(); err != nil {
			return written, problems, err
		}
		path := document.PathIn(bundle.To)
		if err := l.Put(path, manuscript.Text()); err != nil {
			return written, problems, err
		}
		if err := inv.tell("%s", "%s", inv.onDisk(path)); err != nil {
			return written, problems, err
		}
		written++
	}
	return written, problems, nil
}

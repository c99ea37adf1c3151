package main

import (
	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/generator/policy"
)

// confirmTranslations writes today's words of the source into translations that are right again. All are looked at before anything is
// written.
func confirmTranslations(inv *invocation, l *folder.Library, names []string) error {
	files := make([]*policy.File, len(names))
	for i, name := range names {
		file, err := rightTranslation(inv, l, name)
		if err != nil {
			return err
		}
		files[i] = file
	}
	for _, file := range files {
		if err := confirmTranslation(inv, l, file); err != nil {
			return err
		}
	}
	return nil
}

// rightTranslation gives the translation that is meant, unless it has mistakes: then nobody can say that it is right.
func rightTranslation(inv *invocation, l *folder.Library, written string) (*policy.File, error) {
	file := l.Find(written)
	switch {
	case file == nil:
		return nil, inv.misuse("Er is geen vertaling “%s”.%s", "There is no translation “%s”.%s", written, didYouMeanFile(inv, written, l.Paths(folder.IsTranslation)))
	case folder.IsDocument(file):
		return nil, inv.misuse("%s is zelf geen vertaling.\nNoem het bestand met de taal in de naam, zoals content/visie.ar.md.", "%s is no translation itself.\nName the file with the language in its name, such as content/visie.ar.md.", file.Source.Path)
	case file.Translates == nil || file.Translates.Doc == nil:
		return nil, inv.misuse("Het document bij %s is er niet, of is niet te lezen.\nKijk het na met: ouderbeleid check", "The document of %s is not there, or cannot be read.\nHave it checked with: ouderbeleid check", file.Source.Path)
	case len(folder.Mistakes(file)) > 0:
		return nil, inv.wrong(folder.Mistakes(file))
	}
	return file, nil
}

func confirmTranslation(inv *invocation, l *folder.Library, file *policy.File) error {
	if err := l.Put(file.Source.Path, policy.NewManuscript(file.Translates, file).Text()); err != nil {
		return err
	}
	if err := inv.tell("%s klopt weer met %s.", "%s fits %s again.", file.Source.Path, file.Translates.Source.Path); err != nil {
		return err
	}
	if s := folder.ProgressOf(file.Translates, l.File(file.Source.Path)); s.Done < s.Of {
		return inv.tell("Nog niet vertaald: %s. Daar zien lezers de oorspronkelijke tekst.", "Not translated yet: %s. Readers see the original there.", inv.texts(s.Of-s.Done))
	}
	return nil
}

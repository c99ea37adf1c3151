package main

import (
	"cmp"
	"errors"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

// library is every document of a school with its translations.
type library struct {
	folder    string // that holds content/
	first     string // the language of the documents
	languages []string
	documents []*policy.File          // by path; those that can be read
	broken    []*policy.File          // those that cannot
	files     map[string]*policy.File // documents and translations, by path in content/
}

// library reads the documents of the school.
func (inv *invocation) library() (*library, error) {
	folders, err := inv.school()
	if err != nil {
		return nil, err
	}
	sources, _, err := folders.read()
	if err != nil {
		return nil, err
	}
	l := &library{folder: inv.source, files: map[string]*policy.File{}}
	l.parse(sources)
	file := l.files["school.toml"]
	if file == nil {
		return nil, inv.misuse("Het bestand content/school.toml ontbreekt; daarin staan de talen.\nEen nieuwe school beginnen: ouderbeleid new school MAP",
			"The file content/school.toml is missing; it holds the languages.\nTo start a new school: ouderbeleid new school FOLDER")
	}
	school, ok := file.Doc.(*policy.School)
	if !ok {
		return nil, inv.wrong(file.Problems)
	}
	l.first, l.languages = school.Languages[0], school.Languages[1:]
	return l, nil
}

// parse reads the sources first: translations take their facts from them.
func (l *library) parse(sources []problem.Source) {
	slices.SortFunc(sources, func(a, b problem.Source) int { return cmp.Compare(a.Path, b.Path) })
	var translations []problem.Source
	for _, src := range sources {
		name, ok := strings.CutPrefix(src.Path, policy.ContentFolder)
		switch {
		case !ok:
		case policy.TranslatedPath(name) != "":
			translations = append(translations, src)
		default:
			l.addDocument(policy.Parse(src))
		}
	}
	for _, src := range translations {
		l.addTranslation(src)
	}
}

func (l *library) addDocument(file *policy.File) {
	switch {
	case file.Doc != nil:
		l.documents = append(l.documents, file)
	case len(file.Problems) > 0:
		l.broken = append(l.broken, file)
	default:
		return // no document
	}
	l.files[file.Path] = file
}

func (l *library) addTranslation(src problem.Source) {
	name := strings.TrimPrefix(src.Path, policy.ContentFolder)
	l.files[name] = policy.ParseTranslation(src, l.files[policy.TranslatedPath(name)])
}

// translation gives the translation of a document; nil when there is none.
func (l *library) translation(document *policy.File, language string) *policy.File {
	return l.files[document.PathIn(language)]
}

// mistakes gives the errors of a translation, which may be nil: what stands there would be lost when anything is written over it.
func mistakes(translation *policy.File) []problem.Problem {
	if translation == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(translation.Problems), func(p problem.Problem) bool { return p.Kind.Severity != problem.Error })
}

// find gives the document or translation that is meant on the command line: "content/visie.md", "visie.md" or "visie".
func (l *library) find(written string) *policy.File {
	name := path.Clean(filepath.ToSlash(written))
	if _, below, ok := strings.Cut("/"+name, "/"+policy.ContentFolder); ok {
		name = below
	}
	for _, ext := range []string{"", ".md", ".toml"} {
		if file := l.files[name+ext]; file != nil {
			return file
		}
	}
	return nil
}

// paths gives the files for which chosen holds, as they are called: "content/visie.md".
func (l *library) paths(chosen func(*policy.File) bool) []string {
	var paths []string
	for _, file := range l.files {
		if chosen(file) {
			paths = append(paths, file.Source.Path)
		}
	}
	slices.Sort(paths)
	return paths
}

func isDocument(file *policy.File) bool    { return file.Language == "" }
func isTranslation(file *policy.File) bool { return file.Language != "" }

// put writes a translation in content/, whole or not at all, and remembers what it says.
func (l *library) put(name string, text []byte) error {
	root, err := os.OpenRoot(filepath.Join(l.folder, "content"))
	if err != nil {
		return err
	}
	defer root.Close()
	hidden := path.Join(path.Dir(name), "."+path.Base(name)+".new") // which nobody reads
	if err := root.WriteFile(hidden, text, 0o666); err != nil {
		return err
	}
	if err := root.Rename(hidden, name); err != nil {
		return errors.Join(err, root.Remove(hidden))
	}
	l.addTranslation(problem.Source{Path: policy.ContentFolder + name, Text: text})
	return nil
}

// language checks a language that is asked for on the command line.
func (inv *invocation) language(l *library, written string) (string, error) {
	for _, language := range l.languages {
		if strings.EqualFold(language, written) {
			return language, nil
		}
	}
	if strings.EqualFold(written, l.first) {
		return "", inv.misuse("“%s” is de eerste taal van de school: daarin schrijft u de documenten zelf.", "“%s” is the school’s first language: that is what you write the documents in.", written)
	}
	all := `"` + strings.Join(append(append([]string{l.first}, l.languages...), written), `", "`) + `"`
	return "", inv.misuse("De school schrijft niet in de taal “%[1]s”.%[2]s\nZet haar erbij in content/school.toml: talen = [%[3]s]", "The school does not write in the language “%[1]s”.%[2]s\nAdd it in content/school.toml: talen = [%[3]s]",
		written, inv.didYouMean(written, l.languages), all)
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
func (inv *invocation) completeLibrary(choose func(l *library, args []string) []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		l, err := inv.library()
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return choose(l, args), cobra.ShellCompDirectiveNoFileComp
	}
}

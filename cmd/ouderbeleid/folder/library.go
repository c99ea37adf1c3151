package folder

import (
	"cmp"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// Library is every document of a school with its translations.
type Library struct {
	First     string         // the language of the documents; "" when content/school.toml cannot be read
	Languages []string       // the others that the school writes in
	Documents []*policy.File // by path; those that can be read
	Broken    []*policy.File // those that cannot

	school School
	files  map[string]*policy.File // documents and translations, by path
}

// Library reads the documents of the school.
func (s School) Library() (*Library, error) {
	sources, _, err := s.Read()
	if err != nil {
		return nil, err
	}
	l := &Library{school: s, files: map[string]*policy.File{}}
	l.parse(sources)
	if file := l.files[policy.PathOf("school.toml")]; file != nil && file.Doc != nil {
		languages := file.Doc.(*policy.School).Languages
		l.First, l.Languages = languages[0], languages[1:]
	}
	return l, nil
}

// File gives the document or translation at a path, "content/visie.md"; nil when there is none.
func (l *Library) File(path string) *policy.File { return l.files[path] }

// Linked gives the policy in the school's first language, with its concept documents.
func (l *Library) Linked() *policy.Policy {
	files := slices.SortedFunc(maps.Values(l.files), func(a, b *policy.File) int { return cmp.Compare(a.Name, b.Name) })
	linked, _ := policy.Link(files, "", true, nil)
	return linked
}

// parse reads the sources first: translations take their facts from them.
func (l *Library) parse(sources []problem.Source) {
	slices.SortFunc(sources, func(a, b problem.Source) int { return cmp.Compare(a.Path, b.Path) })
	var translations []problem.Source
	for _, src := range sources {
		switch {
		case !policy.InContent(src.Path):
		case policy.TranslatedPath(src.Path) != "":
			translations = append(translations, src)
		default:
			l.addDocument(policy.Parse(src))
		}
	}
	for _, src := range translations {
		l.addTranslation(src)
	}
}

func (l *Library) addDocument(file *policy.File) {
	switch {
	case file.Doc != nil:
		l.Documents = append(l.Documents, file)
	case file.IsDocument() && len(file.Problems) > 0:
		l.Broken = append(l.Broken, file)
	default:
		return // no document
	}
	l.files[file.Source.Path] = file
}

func (l *Library) addTranslation(src problem.Source) {
	l.files[src.Path] = policy.ParseTranslation(src, l.files[policy.TranslatedPath(src.Path)])
}

// Translation gives the translation of a document; nil when there is none.
func (l *Library) Translation(document *policy.File, language string) *policy.File {
	return l.files[document.PathIn(language)]
}

// Mistakes gives the errors of a translation, which may be nil: what stands there would be lost when anything is written over it.
func Mistakes(translation *policy.File) []problem.Problem {
	if translation == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(translation.Problems), func(p problem.Problem) bool { return p.Rule.Severity != problem.Error })
}

// Find gives the document or translation that is meant on the command line: "content/visie.md", "visie.md" or "visie".
func (l *Library) Find(written string) *policy.File {
	name := path.Clean(filepath.ToSlash(written))
	if _, below, ok := strings.Cut("/"+name, "/"+policy.ContentFolder); ok {
		name = below
	}
	for _, ext := range []string{"", ".md", ".toml"} {
		if file := l.files[policy.PathOf(name+ext)]; file != nil {
			return file
		}
	}
	return nil
}

// Paths gives the files for which chosen holds, as they are called: "content/visie.md".
func (l *Library) Paths(chosen func(*policy.File) bool) []string {
	var paths []string
	for _, file := range l.files {
		if chosen(file) {
			paths = append(paths, file.Source.Path)
		}
	}
	slices.Sort(paths)
	return paths
}

// IsDocument reports whether a file is no translation.
func IsDocument(file *policy.File) bool { return file.Language == "" }

// IsTranslation reports whether a file is a translation.
func IsTranslation(file *policy.File) bool { return file.Language != "" }

// Put writes a translation at a path, whole or not at all, and remembers what it says.
func (l *Library) Put(path string, text []byte) error {
	src := problem.Source{Path: path, Text: text}
	if err := l.school.Put(src); err != nil {
		return err
	}
	l.addTranslation(src)
	return nil
}

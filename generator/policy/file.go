package policy

import (
	"path"
	"strings"
	"sync"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

// File is one file of content/, read by itself: what depends on its own bytes alone.
type File struct {
	Source   problem.Source
	Path     string // "activiteiten/startgesprek.md": within content/
	Language string // "ar" for startgesprek.ar.md, "" for a source
	Doc      Doc    // nil for a file that is no document, and for a broken one
	Problems []problem.Problem

	Translates  *File        // what a translation takes its facts from; nil for a source, and where there is none
	Translation *Translation // what a translation says by itself; nil for a source, and where there is none

	kind   *kind
	table  *frontmatter.Table
	body   *markdown.Body
	bodyAt int // where the body starts

	said  sync.Once // words and mark
	words []Word
	mark  string
}

// ContentFolder is the folder that holds everything a school writes.
const ContentFolder = "content/"

// Parse reads one file of content/ that is no translation.
func Parse(src problem.Source) *File {
	f := newFile(src)
	if f.IsDocument() && f.kind != nil {
		f.parse()
	}
	if f.table != nil {
		f.Doc = f.kind.read(newReader(f, nil))
	}
	return f
}

// ParseTranslation reads the words of a translation over the facts of its source; source is nil when there is none.
func ParseTranslation(src problem.Source, source *File) *File {
	f := newFile(src)
	f.Translates = source
	f.parse()
	if f.table == nil || source == nil || source.Doc == nil {
		return f
	}
	f.Translation = newTranslation(f, source)
	f.Doc = f.kind.read(newReader(source, f))
	f.Translation.checkStrays(f, source)
	return f
}

func newFile(src problem.Source) *File {
	f := &File{Source: src, Path: strings.TrimPrefix(src.Path, ContentFolder)}
	if f.IsDocument() {
		f.Language = languageSuffix(f.Path)
		f.kind = kindOf(f.SourcePath())
	}
	return f
}

// TranslatedPath gives the path of the document that the file at a path in content/ translates, and "" when it is no translation.
func TranslatedPath(file string) string {
	f := File{Path: file}
	if f.Language = languageSuffix(file); !f.IsDocument() || f.Language == "" || kindOf(f.SourcePath()) == nil {
		return ""
	}
	return f.SourcePath()
}

func (f *File) parse() {
	if path.Ext(f.Path) == ".toml" {
		f.table, f.Problems = frontmatter.ParseTOML(f.Source)
		return
	}
	f.table, f.bodyAt, f.Problems = frontmatter.Parse(f.Source)
	if broken(f.Problems) {
		f.table = nil
		return
	}
	f.body = markdown.Parse(f.Source, f.bodyAt)
	f.Problems = append(f.Problems, f.body.Problems...)
}

func broken(problems []problem.Problem) bool { return problem.Count(problems, problem.Error) > 0 }

// IsDocument reports whether the file is to be understood; any other file is copied as it is.
func (f *File) IsDocument() bool {
	ext := path.Ext(f.Path)
	return ext == ".md" || ext == ".toml"
}

// SourcePath is the path of the document that a translation translates, and of a source itself.
func (f *File) SourcePath() string {
	if f.Language == "" {
		return f.Path
	}
	ext := path.Ext(f.Path)
	return strings.TrimSuffix(f.Path, "."+f.Language+ext) + ext
}

// PathIn gives where the translation of a source into a language stands: "visie.ar.md".
func (f *File) PathIn(language string) string {
	ext := path.Ext(f.Path)
	return strings.TrimSuffix(f.Path, ext) + "." + language + ext
}

// reference is what others call the document: its path without .md.
func (f *File) reference() string { return strings.TrimSuffix(f.SourcePath(), ".md") }

// languageSuffix gives "ar" of "visie.ar.md", and "" of a name that has no such part.
func languageSuffix(file string) string {
	name := strings.TrimSuffix(path.Base(file), path.Ext(file))
	suffix := strings.TrimPrefix(path.Ext(name), ".")
	if !isLanguageTag(suffix) {
		return ""
	}
	return suffix
}

// isLanguageTag reports whether a word looks like a BCP 47 code: "ar", "pap", "zh-Hant".
func isLanguageTag(word string) bool {
	primary, rest, _ := strings.Cut(word, "-")
	if len(primary) < 2 || len(primary) > 3 || strings.ToLower(primary) != primary {
		return false
	}
	for _, r := range primary + rest {
		if (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' {
			return false
		}
	}
	return primary[0] > '9' && len(rest) <= 8
}

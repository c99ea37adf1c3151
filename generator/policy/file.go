package policy

import (
	"path"
	"regexp"
	"strings"
	"sync"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

// File is one file of content/, read by itself: what depends on its own bytes alone.
type File struct {
	Source   problem.Source
	Name     string // "activiteiten/startgesprek.md" (see PathOf)
	Language string // "ar" for startgesprek.ar.md, "" for a source
	Doc      Doc    // nil for a file that is no document, and for a broken one
	Problems []problem.Problem

	Translates  *File        // what a translation takes its facts from; nil for a source, and where there is none
	Translation *Translation // what a translation says by itself; nil for a source, and where there is none

	meant  string // the document that the file was meant to be, by its name; "" for a document, and for any other file
	isCopy bool   // it is a copy of that document

	kind   *Kind
	table  *frontmatter.Table
	body   *markdown.Body
	bodyAt int // where the body starts

	said  sync.Once // words and mark
	words []Word
	mark  string
}

// Parse reads one file of content/ that is no translation.
func Parse(src problem.Source) (f *File) {
	fault := problem.Caught(func() {
		f = newFile(src)
		if f.IsDocument() && f.kind != nil {
			f.parse()
		}
		if f.table != nil {
			f.Doc = f.kind.read(newReader(f, nil))
		}
	})
	if fault != nil {
		return Faulty(src, fault)
	}
	return f
}

// ParseTranslation reads the words of a translation over the facts of its source; source is nil when there is none.
func ParseTranslation(src problem.Source, source *File) (f *File) {
	fault := problem.Caught(func() {
		f = newFile(src)
		if respelledTag(f.Language) == "" {
			return // it is told that this is no language
		}
		f.parse()
		if f.table == nil || source == nil || source.Doc == nil {
			return
		}
		f.Translation = newTranslation(f, source)
		f.Doc = f.kind.read(newReader(source, f))
		f.Translation.checkStrays(f, source)
	})
	if fault != nil {
		f = Faulty(src, fault)
	}
	f.Translates = source
	return f
}

// ThisFile is what is left out where the program is at fault with a file.
var ThisFile = problem.Phrase{NL: "dit bestand", EN: "this file"}

// Faulty is a file that the program is at fault with: it is left out, like one that is broken.
func Faulty(src problem.Source, fault *problem.Fault) *File {
	f := newFile(src)
	f.Problems = []problem.Problem{fault.At(src.Path, ThisFile)}
	return f
}

func newFile(src problem.Source) *File {
	f := &File{Source: src, Name: NameOf(src.Path)}
	if f.meant = copyOfTranslation(f.Name); f.meant != "" {
		f.isCopy = true
	} else if f.IsDocument() {
		f.Language = languageSuffix(f.Name)
		f.kind = KindOf(f.SourceName())
	} else if f.meant, f.isCopy = meantAs(f.Name, src.Text); f.meant == "" {
		f.checkActive()
	}
	return f
}

// TranslatedPath gives the path of the document that the file at a path translates, and "" when it is no translation.
func TranslatedPath(path string) string {
	f := File{Name: NameOf(path)}
	if f.Language = languageSuffix(f.Name); !f.IsDocument() || f.Language == "" || KindOf(f.SourceName()) == nil {
		return ""
	}
	return PathOf(f.SourceName())
}

func (f *File) parse() {
	if len(f.Source.Text) > mostBytes {
		f.Problems = []problem.Problem{documentTooLarge.At(f.Source.Whole(), len(f.Source.Text)>>10, mostBytes>>10)}
		return
	}
	f.readTable()
	if broken(f.Problems) {
		f.table = nil
		f.adviseOnce()
		return
	}
	if path.Ext(f.Name) != ".toml" {
		f.body = markdown.Parse(f.Source, f.bodyAt)
		f.Problems = append(f.Problems, f.body.Problems...)
	}
}

// readTable reads the facts of a document.
func (f *File) readTable() {
	if path.Ext(f.Name) == ".toml" {
		f.table, f.Problems = frontmatter.ParseTOML(f.Source)
		return
	}
	f.table, f.bodyAt, f.Problems = frontmatter.Parse(f.Source)
}

// adviseOnce reads a broken document as it would be with the line that its problem advises. Where that line would have a problem too, as
// quotes around “half acht” would, the advice is the line that mends both.
func (f *File) adviseOnce() {
	p := &f.Problems[0]
	advised := p.Advised()
	key, said, _ := strings.Cut(p.Text, "=")
	if p.Rule == frontmatter.SeveralDays {
		said, _, _ = strings.Cut(said, " #")
		advised = key + "= " + frontmatter.Quote(strings.Trim(said, " \t[],"))
	}
	if f.Language != "" || p.Line == 0 || advised == "" || strings.Contains(advised, "\n") {
		return
	}
	lines := strings.Split(string(f.Source.Text), "\n")
	lines[p.Line-1] = advised
	mended := newFile(problem.Source{Path: f.Source.Path, Text: []byte(strings.Join(lines, "\n"))})
	if mended.readTable(); broken(mended.Problems) {
		return
	}
	doc := mended.kind.read(newReader(mended, nil))
	for _, unknown := range doc.Base().open {
		mended.Problems = append(mended.Problems, unknown(new(School))...)
	}
	for _, q := range mended.Problems {
		if lines := q.Advised(); q.Line == p.Line && (lines != "" || q.Rule == wrongTypeNothing) {
			if p.Rule == frontmatter.SeveralDays {
				q = p.Rule.At(p.Place, lines)
			}
			q.Place = p.Place
			*p = q
			return
		}
	}
}

// mostBytes is how large a document may be: more than a school writes in all.
const mostBytes = 1 << 20

var documentTooLarge = problem.Define(problem.Rule{
	Code:     "document-te-groot",
	Sentence: problem.Phrase{NL: "Dit document is %[1]d kB groot; meer dan %[2]d kB wordt niet gelezen.", EN: "This document is %[1]d kB large; more than %[2]d kB is not read."},
	Repair:   problem.Phrase{NL: "Verdeel de tekst over meer documenten, of haal weg wat geen tekst is.", EN: "Divide the text over more documents, or remove what is no text."},
})

func broken(problems []problem.Problem) bool { return problem.Count(problems, problem.Error) > 0 }

// IsDocument reports whether the file is to be understood; any other file is copied as it is.
func (f *File) IsDocument() bool {
	name, isFacts := strings.CutSuffix(f.Name, ".toml")
	name, isText := strings.CutSuffix(name, ".md")
	return isFacts != isText && !isExtension(path.Ext(name))
}

// isExtension reports whether what stands before the extension of a document is one too, which a program or a person put there:
// "leesavond.md.md", "leesavond.txt.md", "leesavond.old.md". None of these is a language.
func isExtension(part string) bool {
	switch part {
	case ".md", ".toml", ".txt", ".bak", ".old", ".oud", ".tmp", ".orig":
		return true
	}
	return false
}

// SourceName is the name of the document that a translation translates, and of a source itself.
func (f *File) SourceName() string {
	if f.Language == "" {
		return f.Name
	}
	ext := path.Ext(f.Name)
	return strings.TrimSuffix(f.Name, "."+f.Language+ext) + ext
}

// PathIn gives where the translation of a source into a language belongs: "content/visie.ar.md".
func (f *File) PathIn(language string) string { return PathOf(f.nameIn(language)) }

// nameIn gives the name of the translation of a source into a language: "visie.ar.md".
func (f *File) nameIn(language string) string {
	ext := path.Ext(f.Name)
	return strings.TrimSuffix(f.Name, ext) + "." + language + ext
}

// reference is what others call the document: its name without .md.
func (f *File) reference() string { return strings.TrimSuffix(f.SourceName(), ".md") }

// languageSuffix gives "ar" of "visie.ar.md", and "" of a name that has no such part.
func languageSuffix(file string) string {
	name := strings.TrimSuffix(path.Base(file), path.Ext(file))
	suffix := strings.TrimPrefix(path.Ext(name), ".")
	if !meantAsTag.MatchString(suffix) {
		return ""
	}
	return suffix
}

var (
	languageTag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9-]{0,8})?$`)
	meantAsTag  = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]{1,2}([-_][A-Za-z0-9_-]{0,8})?$`) // "EN", "en_GB"; "v2" too
)

// isLanguageTag reports whether a word looks like a BCP 47 code: "ar", "pap", "zh-Hant".
func isLanguageTag(word string) bool { return languageTag.MatchString(word) }

// respelledTag gives the code that was meant as it is to be written: "zh-Hant" for "ZH-hant"; "" when none was.
func respelledTag(word string) string {
	if !meantAsTag.MatchString(word) {
		return ""
	}
	parts := strings.Split(strings.ReplaceAll(strings.ToLower(word), "_", "-"), "-")
	for i, part := range parts[1:] {
		switch len(part) {
		case 2: // a country
			parts[i+1] = strings.ToUpper(part)
		case 4: // a script
			parts[i+1] = strings.ToUpper(part[:1]) + part[1:]
		}
	}
	if tag := strings.Join(parts, "-"); isLanguageTag(tag) {
		return tag
	}
	return ""
}

// Package looks holds what a site looks like: its layouts, its style and the words that stand in both, embedded in the program and
// replaced file by file by a school's own.
//
// A layout sees one view, and is held to it when it is read: what it asks for and its view does not have is a problem with a place
// in the file. The words of a language are put into the layouts once (bake), because a page has dozens and a site thousands of pages.
// The line breaks that do not count in a layout with one tag a line are taken out at the same time (joinLines).
package looks

import (
	"bytes"
	"html/template"
	"io/fs"
	"iter"
	"path"
	"slices"
	"strings"

	embedded "ouderbeleid/layouts"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/words"
)

// Folder is the folder of a school's own layouts, and the first part of the paths of all.
const Folder = "layouts/"

// Looks are the layouts of a site, with their words: the embedded ones, each replaced by the school's own file of the same path. They
// are for use by one goroutine at a time; what speaks a language (In) is for use by many.
type Looks struct {
	own       []problem.Source          // what the school brought, ordered by path
	school    policy.SchoolType         // whose words they say
	templates *template.Template        // all of them, by their path in layouts/
	sources   map[string]problem.Source // every layout file in force, by its path in layouts/
	assets    []problem.Source          // what is copied to assets/, ordered by path
	words     map[string]*words.Words   // by language
	spoken    map[string]*Spoken        // by language
	fields    map[string][]string       // what the layouts can ask for, by the type that has it; known when there are own ones
	problems  []problem.Problem
}

// Reload gives the looks for a school of a type and its own files, ordered by path: the same ones as long as these are equal. Each layout is held to
// its view, an empty one of the type that the layout gets. Without looks before, l is nil.
func (l *Looks) Reload(own []problem.Source, school policy.SchoolType, views map[string]any) *Looks {
	if l != nil && l.school == school && slices.EqualFunc(l.own, own, func(a, b problem.Source) bool {
		return a.Path == b.Path && bytes.Equal(a.Text, b.Text)
	}) {
		return l
	}
	l = &Looks{own: own, school: school, spoken: map[string]*Spoken{}, sources: map[string]problem.Source{}}
	l.collect(own)
	l.loadWords()
	l.parse(views)
	return l
}

// Problems gives what is wrong with the layouts and the words, sorted.
func (l *Looks) Problems() []problem.Problem { return l.problems }

// Assets gives the files that browsers fetch, by their path in the site: "assets/programme.js". The style sheets are among them.
func (l *Looks) Assets() iter.Seq2[string, problem.Source] {
	return func(yield func(string, problem.Source) bool) {
		for _, src := range l.assets {
			if !yield(strings.TrimPrefix(src.Path, Folder), src) {
				return
			}
		}
	}
}

// AssetAddress gives the address of an asset in the site, marked with its contents.
func (l *Looks) AssetAddress(path string) string { return Marked(path, l.sources[path].Text) }

// collect lays the school's own files over the embedded ones.
func (l *Looks) collect(own []problem.Source) {
	// Walking and reading files that are part of the program cannot fail.
	_ = fs.WalkDir(embedded.Files, ".", func(name string, entry fs.DirEntry, _ error) error {
		if !entry.IsDir() {
			l.sources[name] = embeddedSource(name)
		}
		return nil
	})
	for _, src := range own {
		name := strings.TrimPrefix(src.Path, Folder)
		if strings.HasPrefix(name, typesFolder) && !bytes.Equal(src.Text, embeddedSource(name).Text) {
			l.problems = append(l.problems, unknownLayout.At(src.Whole(), src.Path, wordsFolder+path.Base(name)))
		}
		if _, known := l.sources[name]; !known && !strings.HasPrefix(name, "assets/") && path.Ext(name) != ".toml" {
			l.reportUnknown(src, name)
		}
		l.sources[name] = src
	}
	for _, name := range l.names() {
		if strings.HasPrefix(name, "assets/") {
			l.assets = append(l.assets, l.sources[name])
		}
	}
}

// embeddedSource gives a layout file that is part of the program; an empty one when there is none.
func embeddedSource(name string) problem.Source {
	text, _ := embedded.Files.ReadFile(name)
	return problem.Source{Path: Folder + name, Text: text}
}

// reportUnknown tells of a template that no page uses; a partial may be new.
func (l *Looks) reportUnknown(src problem.Source, name string) {
	if strings.HasPrefix(name, "partials/") {
		return
	}
	l.problems = append(l.problems, unknownLayout.At(src.Whole(), src.Path, problem.Nearest(name, l.names())))
}

func (l *Looks) names() []string {
	names := make([]string, 0, len(l.sources))
	for name := range l.sources {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

var unknownLayout = problem.Define(problem.Rule{
	Code:     "onbekende-layout",
	Sentence: problem.Phrase{NL: "Geen enkele pagina gebruikt %[1]s.", EN: "No page uses %[1]s."},
	Repair:   problem.Phrase{NL: "Bedoelde u %[2]s? Eigen onderdelen horen in layouts/partials/, eigen bestanden in layouts/assets/.", EN: "Did you mean %[2]s? Own parts belong in layouts/partials/, own files in layouts/assets/."},
})

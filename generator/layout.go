package generator

import (
	"bytes"
	"html/template"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/jba/templatecheck"

	embedded "ouderbeleid/layouts"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/words"
)

const layoutsFolder = "layouts/"

// layouts are the looks of a site: the embedded ones, each replaced by the school's own file of the same path.
type layouts struct {
	own       []problem.Source              // what the school brought, ordered by path
	templates *template.Template            // all of them, by their path in layouts/
	spoken    map[string]*template.Template // with the words of a language in them
	sources   map[string]problem.Source     // every layout file in force, by its path in layouts/
	assets    []problem.Source              // what is copied to assets/, ordered by path
	words     map[string]*words.Words       // by language
	problems  []problem.Problem
}

// reload gives the layouts for a school's own files: the same ones as long as the files are equal.
func (l *layouts) reload(own []problem.Source) *layouts {
	if l != nil && slices.EqualFunc(l.own, own, func(a, b problem.Source) bool {
		return a.Path == b.Path && bytes.Equal(a.Text, b.Text)
	}) {
		return l
	}
	l = &layouts{own: own, spoken: map[string]*template.Template{}, sources: map[string]problem.Source{}}
	l.collect(own)
	l.loadWords()
	l.parse()
	return l
}

// collect lays the school's own files over the embedded ones.
func (l *layouts) collect(own []problem.Source) {
	// Walking and reading files that are part of the program cannot fail.
	_ = fs.WalkDir(embedded.Files, ".", func(name string, entry fs.DirEntry, _ error) error {
		if !entry.IsDir() {
			l.sources[name] = embeddedSource(name)
		}
		return nil
	})
	for _, src := range own {
		name := strings.TrimPrefix(src.Path, layoutsFolder)
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
	return problem.Source{Path: layoutsFolder + name, Text: text}
}

// reportUnknown tells of a template that no page uses; a partial may be new.
func (l *layouts) reportUnknown(src problem.Source, name string) {
	if strings.HasPrefix(name, "partials/") {
		return
	}
	l.problems = append(l.problems, unknownLayout.At(src.Whole(), src.Path, problem.Nearest(name, l.names())))
}

func (l *layouts) names() []string {
	names := make([]string, 0, len(l.sources))
	for name := range l.sources {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// parse makes the templates, and holds a school's own to the views that they get; a test holds the embedded ones.
func (l *layouts) parse() {
	l.templates = template.New("")
	for _, name := range l.names() {
		if path.Ext(name) == ".html" {
			_, err := l.templates.New(name).Parse(string(l.sources[name].Text))
			l.report(err, name)
		}
	}
	if len(l.own) > 0 && len(l.problems) == 0 {
		l.check()
	}
	l.problems = slices.CompactFunc(problem.Sort(l.problems), func(a, b problem.Problem) bool {
		return a.Kind == brokenLayout && b.Kind == brokenLayout && a.Place == b.Place // in a part that many layouts share
	})
}

// check reports what a layout asks for that its view does not have, without rendering anything.
func (l *layouts) check() {
	for name, view := range views {
		l.report(templatecheck.CheckHTML(l.templates.Lookup(name), view), name)
	}
}

// in gives the templates with the words of a language in them.
func (l *layouts) in(language string) *template.Template {
	if l.spoken[language] == nil {
		// Cloning fails only after execution, and only clones are executed.
		set, _ := l.templates.Clone()
		bake(set, l.wordsFor(language))
		l.spoken[language] = set
	}
	return l.spoken[language]
}

func (l *layouts) report(err error, name string) {
	if err != nil {
		l.problems = append(l.problems, l.problemOf(err, name))
	}
}

// The place in the messages of html/template and templatecheck: "template: home.html:12:5: …".
var templatePlace = regexp.MustCompile(`^(?:html/)?template: ?([^:\s]+):(\d+)(?::(\d+))?: (?s:(.*))$`)

func (l *layouts) problemOf(err error, name string) problem.Problem {
	message := err.Error()
	src := l.sources[name]
	parts := templatePlace.FindStringSubmatch(message)
	if parts == nil {
		return brokenLayout.At(src.Whole(), message)
	}
	if other, ok := l.sources[parts[1]]; ok {
		src = other
	}
	line, _ := strconv.Atoi(parts[2])
	column, _ := strconv.Atoi(parts[3])
	return brokenLayout.At(placeIn(src, line, column), parts[4])
}

// placeIn gives the place of a line and a column, both as html/template counts them: the column in bytes from 0.
func placeIn(src problem.Source, line, column int) problem.Place {
	offset := 0
	for range line - 1 {
		next := bytes.IndexByte(src.Text[offset:], '\n')
		if next < 0 {
			break
		}
		offset += next + 1
	}
	return src.At(offset + column)
}

var (
	brokenLayout = problem.Define(problem.Kind{
		Code:     "fout-in-layout",
		Sentence: problem.Phrase{NL: "Deze layout werkt niet: %[1]s.", EN: "This layout does not work: %[1]s."},
		Repair:   problem.Phrase{NL: "Herstel de layout, of haal het bestand weg: dan geldt weer de ingebouwde.", EN: "Repair the layout, or remove the file to use the built-in one again."},
	})
	unknownLayout = problem.Define(problem.Kind{
		Code:     "onbekende-layout",
		Sentence: problem.Phrase{NL: "Geen enkele pagina gebruikt %[1]s.", EN: "No page uses %[1]s."},
		Repair:   problem.Phrase{NL: "Bedoelde u %[2]s? Eigen onderdelen horen in layouts/partials/, eigen bestanden in layouts/assets/.", EN: "Did you mean %[2]s? Own parts belong in layouts/partials/, own files in layouts/assets/."},
	})
)

package looks

import (
	"bytes"
	"html/template"
	"path"
	"regexp"
	"slices"
	"strconv"

	"github.com/jba/templatecheck"

	"ouderbeleid/generator/problem"
)

// parse makes the templates, and holds a school's own to the views that they get; a test holds the embedded ones.
func (l *Looks) parse(views map[string]any) {
	l.templates = template.New("")
	for _, name := range l.names() {
		if path.Ext(name) == ".html" {
			_, err := l.templates.New(name).Parse(string(l.sources[name].Text))
			l.report(err, name)
		}
	}
	l.joinLines()
	if len(l.own) > 0 && !slices.ContainsFunc(l.problems, func(p problem.Problem) bool { return p.Rule.Severity == problem.Error }) {
		l.check(views)
	}
	l.problems = slices.CompactFunc(problem.Sort(l.problems), func(a, b problem.Problem) bool {
		return a.Rule == brokenLayout && b.Rule == brokenLayout && a.Place == b.Place // in a part that many layouts share
	})
}

// check reports what a layout asks for that its view does not have, without rendering anything.
func (l *Looks) check(views map[string]any) {
	l.fields = fieldsOf(views)
	for name, view := range views {
		l.report(templatecheck.CheckHTML(l.templates.Lookup(name), view), name)
	}
}

func (l *Looks) report(err error, name string) {
	if err != nil {
		l.problems = append(l.problems, l.problemOf(err, name))
	}
}

// The place in the messages of html/template and templatecheck: "template: home.html:12:5: …".
var templatePlace = regexp.MustCompile(`^(?:html/)?template: ?([^:\s]+):(\d+)(?::(\d+))?: (?s:(.*))$`)

func (l *Looks) problemOf(err error, name string) problem.Problem {
	message := err.Error()
	src := l.sources[name]
	parts := templatePlace.FindStringSubmatch(message)
	if parts == nil {
		said, way := l.fault(message)
		return brokenLayout.At(src.Whole(), said, way)
	}
	if other, ok := l.sources[parts[1]]; ok {
		src = other
	}
	line, _ := strconv.Atoi(parts[2])
	column, _ := strconv.Atoi(parts[3])
	said, way := l.fault(parts[4])
	return brokenLayout.At(placeIn(src, line, column), said, way)
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

var brokenLayout = problem.Define(problem.Rule{
	Code:     "fout-in-layout",
	Sentence: problem.Phrase{NL: "Deze layout werkt niet: %[1]s.", EN: "This layout does not work: %[1]s."},
	Repair:   problem.Phrase{NL: "%[2]sHerstel de layout, of haal het bestand weg: dan geldt weer de ingebouwde.", EN: "%[2]sRepair the layout, or remove the file to use the built-in one again."},
})

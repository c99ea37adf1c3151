// Package starter begins schools, documents and layouts: what can be begun, where it goes and with which text. It writes nothing.
package starter

import (
	"bytes"
	"embed"
	"io/fs"
	"strings"
	"text/template"
	"time"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// models are what a school starts with, as templates: school is a whole school, new holds one document of each kind of which a
// school has many, and parts.tmpl what these share.
//
//go:embed all:school all:new parts.tmpl
var models embed.FS

// The folders in models.
const (
	schoolFolder = "school"
	newFolder    = "new"
)

// start is what the models are filled with.
type start struct {
	speech
	Title    string
	Type     policy.SchoolType
	Today    schoolyear.Date
	InSchool bool // it begins with a whole school, which has what it leads to
}

// newStart gives what the models are filled with in a type of organisation; the usual one when it is not known.
func newStart(title string, of policy.SchoolType, today schoolyear.Date, inSchool bool) start {
	if _, known := speeches[of]; !known {
		of = policy.PrimarySchool
	}
	return start{speeches[of], title, of, today, inSchool}
}

// Year is the school year to plan: the one that runs, and in July the one that comes.
func (s start) Year() schoolyear.Year { return schoolyear.YearOf(s.Today.AddDays(31)) }

// Soon gives a school day, some days from today.
func (s start) Soon(days int) schoolyear.Date { return schoolDayFrom(s.Today.AddDays(days)) }

// Day gives a school day in the school year to plan, on or soon after a day of a month.
func (s start) Day(month time.Month, day int) schoolyear.Date {
	year := int(s.Year())
	if month < time.August {
		year++
	}
	return schoolDayFrom(schoolyear.Date{Year: year, Month: month, Day: day})
}

// GoodFriday gives that day in the school year to plan.
func (s start) GoodFriday() schoolyear.Date { return schoolyear.Easter(int(s.Year()) + 1).AddDays(-2) }

// Status gives the line that says that an activity has been, once that day is over.
func (s start) Status(month time.Month, day int) string {
	if s.Day(month, day).Before(s.Today) {
		return "\nstatus = \"geweest\""
	}
	return ""
}

// Done gives the line that says that a step was taken, once that day is over.
func (s start) Done(month time.Month, day int) string {
	if s.Day(month, day).Before(s.Today) {
		return "\ngedaan = true"
	}
	return ""
}

// fill gives the text of one of the models.
func (s start) fill(name string) ([]byte, error) {
	words := template.FuncMap{"toml": frontmatter.Quote, "month": schoolyear.MonthOf}
	base := name[strings.LastIndexByte(name, '/')+1:]
	page, err := template.New(base).Funcs(words).ParseFS(models, "parts.tmpl", name)
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	err = page.Execute(&text, s)
	return text.Bytes(), err
}

// School gives the texts of all files of a new school of a type, by their paths: those in the folder school, without the ones that have
// nothing to say in that type, and an evaluation, whose name is the day.
func School(of policy.SchoolType, today schoolyear.Date) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(models, schoolFolder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		path := strings.TrimPrefix(name, schoolFolder+"/")
		text, err := newStart(onlyTitle(path), of, today, true).fill(name)
		if len(bytes.TrimSpace(text)) > 0 {
			files[path] = text
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	evaluation := Beginning{policy.KindNamed("evaluatie")}
	name, text, err := evaluation.Begin(evaluation.UsualTitle(today), of, today)
	files[name] = text
	return files, err
}

// onlyTitle gives the title of a document of which a school has only one.
func onlyTitle(path string) string {
	if kind := policy.KindOf(policy.NameOf(path)); kind != nil && kind.File != "" {
		return kind.Title
	}
	return ""
}

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
	Title    string
	Today    schoolyear.Date
	InSchool bool // it begins with a whole school, which has what it leads to
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

// School gives the texts of all files of a new school, by their paths: those in the folder school, and an evaluation, whose name is
// the day.
func School(today schoolyear.Date) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(models, schoolFolder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		path := strings.TrimPrefix(name, schoolFolder+"/")
		files[path], err = start{onlyTitle(path), today, true}.fill(name)
		return err
	})
	if err != nil {
		return nil, err
	}
	evaluation := Beginning{policy.KindNamed("evaluatie")}
	name, text, err := evaluation.Begin(evaluation.UsualTitle(today), today)
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

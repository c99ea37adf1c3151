package main

import (
	"bytes"
	"embed"
	"io/fs"
	"strings"
	"text/template"
	"time"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/schoolyear"
)

// starterFiles are what a school starts with, as templates: starter/school is a whole school, starter/new holds one
// document of each kind of which a school has many, and starter/parts.tmpl what these share.
//
//go:embed all:starter
var starterFiles embed.FS

// The folders in starterFiles.
const (
	schoolFolder = "starter/school"
	newFolder    = "starter/new"
)

// start is what the templates of starterFiles are filled with.
type start struct {
	Title string
	Today schoolyear.Date
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

// fill gives the text of one of the starterFiles.
func (s start) fill(name string) ([]byte, error) {
	words := template.FuncMap{"toml": frontmatter.Quote, "month": schoolyear.MonthOf}
	base := name[strings.LastIndexByte(name, '/')+1:]
	page, err := template.New(base).Funcs(words).ParseFS(starterFiles, "starter/parts.tmpl", name)
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	err = page.Execute(&text, s)
	return text.Bytes(), err
}

// wholeSchool gives the texts of all files of a new school, by their paths: those in starter/school, and an evaluation, whose
// name is the day.
func wholeSchool(today schoolyear.Date) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(starterFiles, schoolFolder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		path := strings.TrimPrefix(name, schoolFolder+"/")
		files[path], err = start{Title: onlyTitle(path), Today: today}.fill(name)
		return err
	})
	if err != nil {
		return nil, err
	}
	evaluation := start{Title: kindNamed("evaluatie").usualTitle(today), Today: today}
	name, model := kindNamed("evaluatie").place(evaluation)
	files[name], err = evaluation.fill(model)
	return files, err
}

// onlyTitle gives the title of a document of which a school has only one.
func onlyTitle(path string) string {
	for _, kind := range kinds {
		if kind.path == path {
			return kind.title
		}
	}
	return ""
}

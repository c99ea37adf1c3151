package page

import (
	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Work is the whole site: an edition for each language of the school, and what they share.
type Work struct {
	Today    schoolyear.Date
	School   *policy.School                   // in its first language
	Editions []*Edition                       // that in the first language first
	Photo    func(path string) markdown.Photo // what was made of a picture of the school's

	Navigation Navigation

	looks        *looks.Looks
	styleAddress string // with a mark of its contents
}

// NewWork gives the work of a school, with an edition for each of its languages, still without its policy: Edition.Open gives it that.
// Rows that were rendered for the work before are taken over, as far as they are still right.
func NewWork(school *policy.School, today schoolyear.Date, l *looks.Looks, style []byte, photo func(path string) markdown.Photo, before Rows) *Work {
	w := &Work{Today: today, School: school, Photo: photo, looks: l, styleAddress: looks.Marked(looks.StylesheetPath, style)}
	for _, language := range school.Languages {
		e := &Edition{Work: w, Language: language, looks: l.In(language), rows: before[language]}
		if len(w.Editions) > 0 {
			e.Prefix = language + "/"
		}
		w.Editions = append(w.Editions, e)
	}
	return w
}

// Rows are the rows of all editions of a work, by language.
type Rows map[string]rows

// Rows gives the rows of all editions, for the work after this one.
func (w *Work) Rows() Rows {
	all := make(Rows, len(w.Editions))
	for _, e := range w.Editions {
		all[e.Language] = e.rows
	}
	return all
}

// First gives the edition in the language that the facts are written in; its pages stand at the root.
func (w *Work) First() *Edition { return w.Editions[0] }

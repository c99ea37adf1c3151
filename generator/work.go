package generator

import (
	"slices"
	"strings"
	"sync"

	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
)

// work is the whole site: an edition for each language of the school, and what they share.
type work struct {
	today    schoolyear.Date
	looks    *looks.Looks
	school   *policy.School // in its first language
	editions []*edition     // that in the first language first
	style    []byte         // the stylesheet, with the school's own colour
	pictures map[string]*picture
	recall   func(path, key string) []byte
	history  *history

	calendars func() *standing // what they say, worked out when it is asked

	styleAddress string // with a mark of its contents
}

// first gives the edition in the language that the facts are written in; its pages stand at the root.
func (w *work) first() *edition { return w.editions[0] }

// newWork makes an edition for each language of a school, of a policy that is linked in the first.
func (g *Generator) newWork(files []*policy.File, first *policy.Policy, in Input) *work {
	w := &work{
		today: in.Today, looks: g.looks, school: first.School, style: g.looks.Stylesheet(first.School),
		pictures: g.pictures, recall: in.Recall, history: g.history,
	}
	w.styleAddress = looks.Marked(looks.StylesheetPath, w.style)
	languages := first.School.Languages
	w.editions = make([]*edition, len(languages))
	for i, language := range languages {
		w.editions[i] = &edition{work: w, language: language, looks: g.looks.In(language), rows: g.rows[language]}
	}
	var wait sync.WaitGroup
	for i, e := range w.editions {
		wait.Go(func() {
			if e.policy = first; i > 0 {
				e.prefix = e.language + "/"
				e.policy, _ = policy.Link(files, e.language, in.Drafts)
			}
			e.fill()
		})
	}
	wait.Wait()
	w.listSharePictures()
	w.calendars = w.first().calendarsToday()
	g.rows = make(map[string]rows, len(languages))
	for _, e := range w.editions {
		g.rows[e.language] = e.rows
	}
	return w
}

// contents makes the outputs of the site: the pages of every edition, and what stands beside them. Two sources of one address are
// a problem.
func (w *work) contents() ([]*site.Output, []problem.Problem) {
	first := w.first()
	files := first.policy.Files
	outputs := make([]*site.Output, 0, len(w.editions)*(len(first.order)+len(first.policy.Activities)+len(first.agendas)+3)+len(files)+8+4)
	for _, e := range w.editions {
		for _, page := range slices.Concat(e.order, e.forms) { // each by itself, so that one that was published can be let go
			outputs = append(outputs, site.New(e.prefix+page.Address+"index.html", page.source(), page.render))
		}
		outputs = append(outputs, e.feed(), e.data(), e.searchIndex())
		outputs = slices.Concat(outputs, e.messages(), e.sharePictures())
		outputs = append(outputs, e.agendaOutputs()...)
	}
	for _, file := range files {
		if picture := w.pictures[file.Path]; picture != nil {
			outputs = append(outputs, picture.outputs(w.recall)...)
			continue
		}
		outputs = append(outputs, site.Made(file.Path, file.Source.Path, file.Source.Text))
	}
	outputs = append(outputs, w.assets()...)
	outputs = append(outputs, first.notFound(), w.sitemap(), w.robots(), headers())
	outputs = slices.DeleteFunc(outputs, func(o *site.Output) bool { return o == nil })
	slices.SortStableFunc(outputs, func(a, b *site.Output) int { return strings.Compare(a.Path, b.Path) })
	return first.unique(outputs)
}

// assets are the files of the layouts that browsers fetch.
func (w *work) assets() []*site.Output {
	var outputs []*site.Output
	for path, asset := range w.looks.Assets() {
		switch path {
		case looks.StylesheetPath:
			outputs = append(outputs, site.Made(path, "", w.style))
		case looks.OwnStylesheetPath: // is in the stylesheet
		default:
			outputs = append(outputs, site.Made(path, "", asset.Text))
		}
	}
	return outputs
}

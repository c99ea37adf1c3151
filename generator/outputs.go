package generator

import (
	"slices"
	"strings"

	"ouderbeleid/generator/feeds"
	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/site"
	"ouderbeleid/generator/view"
)

// outputs lists every file of the site, ordered by path: the pages of every edition, and what stands beside them. Two sources of one
// address are a problem.
func (m *making) outputs() ([]*site.Output, []problem.Problem) {
	first := m.work.First()
	outputs := make([]*site.Output, 0, len(m.work.Editions)*(len(first.Order)+len(first.Policy.Calendar)+64)+len(first.Policy.Files))
	for _, e := range m.work.Editions {
		for _, p := range slices.Concat(e.Order, e.Forms) { // each by itself, so that one that was published can be let go
			outputs = append(outputs, site.New(e.Prefix+p.Address+"index.html", p.Source(), p.Render))
		}
		outputs = append(outputs, feeds.Atom(e), feeds.Data(e), feeds.SearchIndex(e))
		outputs = slices.Concat(outputs, view.Messages(e), e.SharePictures(m.recall), m.calendars.Outputs(e))
	}
	outputs = slices.Concat(outputs, m.files(), m.assets())
	outputs = append(outputs, first.NotFound(view.Plain), feeds.Sitemap(m.work), feeds.Robots(m.work), feeds.Headers())
	outputs = slices.DeleteFunc(outputs, func(o *site.Output) bool { return o == nil })
	slices.SortStableFunc(outputs, func(a, b *site.Output) int { return strings.Compare(a.Path, b.Path) })
	kept, clashes := m.unique(outputs)
	return kept, append(clashes, namedAsFolders(first.Policy.Files, kept)...)
}

// files are what the school's own files become: pictures in sizes, all others as they are.
func (m *making) files() []*site.Output {
	var outputs []*site.Output
	for _, file := range m.published {
		if picture := m.pictures[file.Name]; picture != nil {
			outputs = append(outputs, picture.outputs(m.recall)...)
			continue
		}
		outputs = append(outputs, site.Made(file.Name, file.Source.Path, file.Source.Text))
	}
	return outputs
}

// assets are the files of the layouts that browsers fetch.
func (m *making) assets() []*site.Output {
	var outputs []*site.Output
	for path, asset := range m.looks.Assets() {
		switch path {
		case looks.StylesheetPath:
			outputs = append(outputs, site.Made(path, "", m.style))
		case looks.OwnStylesheetPath: // is in the stylesheet
		default:
			outputs = append(outputs, site.Made(path, "", asset.Text))
		}
	}
	return outputs
}

// unique keeps one output for each path, and reports the others.
func (m *making) unique(outputs []*site.Output) (kept []*site.Output, clashes []problem.Problem) {
	for _, clash := range m.work.First().Clashes {
		clashes = append(clashes, clashOf(clash.Page.Address, clash.Page.Source(), clash.Other.Source()))
	}
	kept = outputs[:0]
	for _, output := range outputs {
		if last := len(kept) - 1; last >= 0 && kept[last].Path == output.Path {
			clashes = append(clashes, clashOf(output.Path, output.From, kept[last].From))
			continue
		}
		kept = append(kept, output)
	}
	return kept, clashes
}

// namedAsFolders tells of files of the school that have the name of a folder of the site: no disk holds both.
func namedAsFolders(files []*policy.File, outputs []*site.Output) (problems []problem.Problem) {
	for _, file := range files {
		folder := file.Name + "/"
		i, _ := slices.BinarySearchFunc(outputs, folder, func(o *site.Output, path string) int { return strings.Compare(o.Path, path) })
		if i < len(outputs) && strings.HasPrefix(outputs[i].Path, folder) {
			problems = append(problems, namedAsFolder.At(file.Source.Whole(), "/"+folder))
		}
	}
	return problems
}

// clashOf tells of two sources of one address, at the one that the school can rename.
func clashOf(address, source, other string) problem.Problem {
	if source == "" {
		source, other = other, ""
	}
	if other == "" {
		return takenAddress.At(problem.Place{File: source}, "/"+address)
	}
	return sameAddress.At(problem.Place{File: source}, "/"+address, other)
}

var (
	sameAddress = problem.Define(problem.Rule{
		Code:     "zelfde-adres",
		Sentence: problem.Phrase{NL: "Dit bestand en %[2]s krijgen hetzelfde adres: %[1]s.", EN: "This file and %[2]s get the same address: %[1]s."},
		Repair:   problem.Phrase{NL: "Geef een van de twee een andere naam.", EN: "Give one of them another name."},
	})
	namedAsFolder = problem.Define(problem.Rule{
		Code:     "bestand-en-map",
		Sentence: problem.Phrase{NL: "Dit bestand heet zoals een map van de site: %[1]s.", EN: "This file has the name of a folder of the site: %[1]s."},
		Repair:   problem.Phrase{NL: "Geef dit bestand een andere naam.", EN: "Give this file another name."},
	})
	takenAddress = problem.Define(problem.Rule{
		Code:     "zelfde-adres",
		Sentence: problem.Phrase{NL: "Het adres %[1]s maakt de site zelf al.", EN: "The site itself already makes the address %[1]s."},
		Repair:   problem.Phrase{NL: "Geef dit bestand een andere naam.", EN: "Give this file another name."},
	})
)

package generator

import (
	"bytes"
	"slices"
	"strings"

	"ouderbeleid/generator/check"
	"ouderbeleid/generator/feeds"
	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
	"ouderbeleid/generator/view"
	"ouderbeleid/generator/year"
)

// Input is everything that a site is made from.
type Input struct {
	Files   []problem.Source // all files under content/ and layouts/, in any order: "content/visie.md", "layouts/assets/style.css"
	Today   schoolyear.Date  // what counts as today
	Drafts  bool             // also make the pages of concept documents
	Publish bool             // the site goes online: what its calendars say is handed out from today

	// Recall remembers outputs that take long to make, photos among them. Without it everything is made.
	Recall site.Recall
}

// What Generate gives, by the names that it has outside this room.
type (
	Site   = site.Site
	Output = site.Output
	Paper  = site.Paper
)

// HistoryPath is the file in which a school keeps what its calendars have said (see feeds.HistoryPath).
const HistoryPath = feeds.HistoryPath

// Generator makes sites. It remembers the parsed form of each file while its bytes stay equal, so the next site costs what
// changed. A Generator is for use by one goroutine at a time; the sites that it made are safe for all.
type Generator struct {
	files   map[string]*policy.File   // by path
	linked  map[string]*policy.Policy // by language, "" for the first
	checker *check.Checker
	looks   *looks.Looks
	rows    page.Rows
	history *feeds.History

	pictures pictures
}

// New gives a generator that remembers nothing yet.
func New() *Generator { return &Generator{checker: check.New()} }

// Generate makes the site of the input. It never fails: what is wrong with the files is in the problems of the site, and so is what is
// wrong with the program.
func (g *Generator) Generate(in Input) (made *Site) {
	if fault := problem.Caught(func() { made = g.generate(in, nil) }); fault != nil {
		return g.around(in)
	}
	return made
}

// generate makes the site of the input, without the documents that the program is at fault with.
func (g *Generator) generate(in Input, faulty faults) *Site {
	content, layouts, kept := split(in.Files)
	files := g.parse(content, faulty)
	linked, problems := policy.LinkAfter(g.linked[""], files, "", in.Drafts, year.ClosedFor)
	g.looks = g.looks.Reload(layouts, linked.School.Type, view.Views)
	g.history = g.history.Reload(kept)
	for _, file := range files {
		problems = append(problems, file.Problems...)
	}
	problems = slices.Concat(problems, g.looks.Problems(), faulty.problems())

	g.pictures = readPictures(linked.Files, g.pictures)
	m := g.make(files, linked, in)
	var loose []problem.Problem
	m.published, loose = published(linked, files, layouts, in.Drafts)
	outputs, clashes := m.outputs()
	problems = slices.Concat(problems, loose, g.history.Problems(), clashes, g.pictures.check(), view.Check(m.work), looks.CheckColor(linked.School), g.looks.CheckLanguages(linked.School))
	papers := m.work.Papers()
	problems = append(problems, m.work.CheckPapers(papers)...)
	found := g.checker.All(linked, m.work.First().Year, m.work.First().Has, problems...)
	made := &Site{Outputs: outputs, Drafts: linked.Drafts, Concepts: linked.Concepts, Papers: papers, Hidden: found.Hidden}
	return made.Found(problem.Sort(found.Problems), m.calendars.History)
}

// split separates the words from the looks, each ordered by path, and from what the calendars have said.
func split(files []problem.Source) (content, layouts []problem.Source, kept problem.Source) {
	kept.Path = HistoryPath
	for _, file := range files {
		switch {
		case file.Path == HistoryPath:
			kept = file
		case policy.InContent(file.Path):
			content = append(content, file)
		case strings.HasPrefix(file.Path, looks.Folder):
			layouts = append(layouts, file)
		}
	}
	byPath := func(a, b problem.Source) int { return strings.Compare(a.Path, b.Path) }
	slices.SortFunc(content, byPath)
	slices.SortFunc(layouts, byPath)
	return content, layouts, kept
}

// parse reads each file, or remembers how it was read before. Translations come after their sources, whose facts they take.
func (g *Generator) parse(content []problem.Source, faulty faults) []*policy.File {
	before := g.files
	files := make([]*policy.File, len(content))
	var translations []int
	for i, src := range content {
		if policy.TranslatedPath(src.Path) != "" {
			translations = append(translations, i)
		}
	}
	parallel.Each(len(content), func(i int) {
		src := content[i]
		if _, found := slices.BinarySearch(translations, i); found {
			return
		}
		if fault := faulty[src.Path]; fault != nil {
			files[i] = policy.Faulty(src, fault)
		} else if files[i] = before[src.Path]; files[i] == nil || !bytes.Equal(files[i].Source.Text, src.Text) {
			files[i] = policy.Parse(src)
		}
	})
	g.files = make(map[string]*policy.File, len(content))
	for i, file := range files {
		if file != nil {
			g.files[content[i].Path] = file
		}
	}
	parallel.Each(len(translations), func(i int) {
		src := content[translations[i]]
		if fault := faulty[src.Path]; fault != nil {
			files[translations[i]] = policy.Faulty(src, fault)
		} else {
			files[translations[i]] = g.parseTranslation(src, before[src.Path])
		}
	})
	for _, i := range translations {
		g.files[content[i].Path] = files[i]
	}
	return files
}

func (g *Generator) parseTranslation(src problem.Source, before *policy.File) *policy.File {
	source := g.files[policy.TranslatedPath(src.Path)]
	if before != nil && bytes.Equal(before.Source.Text, src.Text) && before.Translates == source {
		return before
	}
	return policy.ParseTranslation(src, source)
}

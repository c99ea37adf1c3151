package main

import (
	"errors"
	"fmt"
	"os"
	"path"
	"runtime/debug"
	"slices"
	"strings"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
)

// made is a site with everything in it rendered.
type made struct {
	files    []file
	problems []problem.Problem // sorted
	drafts   []string          // the sources that were left out
	papers   []generator.Paper // what can be printed
	hidden   int               // problems that the school hid
	shelf    *shelf            // what holds the files
	giveBack func()            // of the memory that making it took
	history  *problem.Source   // what the calendars say, for the school to keep; nil when that did not change
}

// close lets go of the site.
func (m *made) close() error {
	m.giveBack()
	return m.shelf.clear()
}

// make reads the school and renders its whole site.
func (inv *invocation) make() (*made, error) {
	folders, err := inv.school()
	if err != nil {
		return nil, err
	}
	inv.progress(inv.say("Bestanden lezen…", "Reading files…"))
	sources, problems, err := folders.read()
	if err != nil {
		return nil, err
	}
	return inv.makeOf(generator.New(), sources, problems)
}

// makeOf renders the whole site of files that were read, with what was found in reading them.
func (inv *invocation) makeOf(g *generator.Generator, sources []problem.Source, problems []problem.Problem) (*made, error) {
	giveBack := borrowMemory(sources)
	site := g.Generate(generator.Input{Files: sources, Today: inv.today, Drafts: inv.drafts, Recall: earlier(inv.destination)})
	inv.progress(inv.say("Pagina’s maken…", "Making pages…"))
	shelf := new(shelf)
	files, more, err := render(site.Outputs, shelf)
	if err != nil {
		giveBack()
		return nil, errors.Join(err, shelf.clear())
	}
	problems = slices.Concat(problems, site.Problems(), more)
	made := &made{files: files, problems: problem.Sort(problems), drafts: site.Drafts, papers: site.Papers, hidden: site.Hidden, shelf: shelf, giveBack: giveBack}
	if history, changed := site.History(); changed && !inv.drafts {
		made.history = &history // what only a trial shows was never said
	}
	return made, nil
}

// borrowMemory lets the making of a site collect no garbage until it has taken half a gigabyte, beside the pictures and other files
// that are copied as they are, and then hold to that: a school of a thousand documents needs no collection at all, and one of ten
// thousand stays within bounds. It gives back what was before. GOGC and GOMEMLIMIT have the last word.
func borrowMemory(sources []problem.Source) (giveBack func()) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	limit := int64(450 << 20)
	for _, src := range sources {
		if ext := path.Ext(src.Path); ext != ".md" && ext != ".toml" {
			limit += int64(len(src.Text))
		}
	}
	percent, before := debug.SetGCPercent(-1), debug.SetMemoryLimit(limit)
	return func() {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(before)
	}
}

// render renders all outputs onto a shelf. It lets go of each as soon as it is there.
func render(outputs []*generator.Output, shelf *shelf) ([]file, []problem.Problem, error) {
	files := make([]file, len(outputs))
	found := make([][]problem.Problem, len(outputs))
	err := each(len(outputs), func(i int) error {
		text, problems := outputs[i].Render()
		file, err := shelf.put(outputs[i].Path, outputs[i].Key(), text)
		files[i], found[i], outputs[i] = file, problems, nil
		return err
	})
	return files, slices.Concat(found...), err
}

// stopped reports whether the problems stop the site.
func (inv *invocation) stopped(problems []problem.Problem) bool {
	return problem.Count(problems, problem.Error) > 0 || inv.strict && problem.Count(problems, problem.Warning) > 0
}

// report prints the problems and then, in a line, what was done with the site. Formats for tools keep standard output to
// themselves: the line then goes to standard error.
func (inv *invocation) report(site *made, done string) error {
	inv.progress("")
	printer := problem.Printer{Format: inv.format, Language: problem.Language(inv.voice), Color: inv.color()}
	if err := printer.Print(inv.stdout, site.problems); err != nil {
		return err
	}
	line := strings.Join([]string{done, inv.leftOut(site), capital(inv.problems(site.problems)) + "."}, " ")
	out := inv.stdout
	if inv.format != problem.Text {
		out = inv.stderr
	}
	if _, err := fmt.Fprintln(out, line); err != nil {
		return err
	}
	if inv.stopped(site.problems) {
		return errFiles
	}
	return nil
}

// leftOut says what is not in the site, and which problems are not in the list.
func (inv *invocation) leftOut(site *made) string {
	const most = 5
	text := inv.count(len(site.drafts), inv.say("concept", "draft"), inv.say("concepten", "drafts")) + inv.say(" weggelaten", " left out")
	if named := site.drafts[:min(most, len(site.drafts))]; len(named) > 0 {
		text += ": " + strings.Join(named, ", ")
	}
	if rest := len(site.drafts) - most; rest > 0 {
		text += inv.say(" en nog %s", " and %s more", inv.number(rest))
	}
	text = capital(text) + "."
	if site.hidden > 0 {
		text += " " + inv.count(site.hidden, inv.say("probleem", "problem"), inv.say("problemen", "problems")) +
			inv.say(" met een reden verborgen.", " hidden with a reason.")
	}
	return text
}

// progress shows what is being done, to whoever is watching, on one line that it wipes out again.
func (inv *invocation) progress(doing string) {
	if isTerminal(inv.stderr) {
		fmt.Fprint(inv.stderr, "\r\x1b[K"+doing)
	}
}

// Package shelf holds a site with everything in it rendered, until it is published, printed or only looked at.
package shelf

import (
	"context"
	"errors"
	"os"
	"path"
	"runtime"
	"runtime/debug"
	"slices"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"

	"golang.org/x/sync/errgroup"
)

// Site is a site with everything in it rendered.
type Site struct {
	Files    []File
	Problems []problem.Problem // sorted
	Drafts   []string          // the sources that were left out
	Papers   []generator.Paper // what can be printed
	Hidden   int               // problems that the school hid
	History  *problem.Source   // what the calendars say, for the school to keep; nil when that did not change

	shelf    *shelf
	giveBack func() // of the memory that making it took
}

// Close lets go of the site, and of the files of it that are on the disk.
func (s *Site) Close() error {
	s.giveBack()
	return s.shelf.clear()
}

// Render makes the whole site of what was read, with the problems that were found in reading it, unless the context ends before.
func Render(ctx context.Context, g *generator.Generator, in generator.Input, found []problem.Problem) (*Site, error) {
	giveBack := borrowMemory(in.Files)
	site := g.Generate(in)
	shelf := new(shelf)
	files, more, err := render(ctx, site.Outputs, shelf)
	if err != nil {
		giveBack()
		return nil, errors.Join(err, shelf.clear())
	}
	problems := problem.Sort(slices.Concat(found, site.Problems(), more))
	rendered := &Site{Files: files, Problems: problems, Drafts: site.Drafts, Papers: site.Papers, Hidden: site.Hidden, shelf: shelf, giveBack: giveBack}
	if history, changed := site.History(); changed && !in.Drafts {
		rendered.History = &history // what only a trial shows was never said
	}
	return rendered, nil
}

// render renders all outputs onto a shelf, on all processors. It lets go of each as soon as it is there.
func render(ctx context.Context, outputs []*generator.Output, shelf *shelf) ([]File, []problem.Problem, error) {
	files := make([]File, len(outputs))
	found := make([][]problem.Problem, len(outputs))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i := range outputs {
		group.Go(func() error {
			return problem.Safely(func() (err error) {
				if err := ctx.Err(); err != nil {
					return err
				}
				text, problems := outputs[i].Render()
				files[i], err = shelf.put(outputs[i].Path, outputs[i].Key(), text)
				found[i], outputs[i] = problems, nil
				return err
			})
		})
	}
	err := group.Wait()
	return files, slices.Concat(found...), err
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

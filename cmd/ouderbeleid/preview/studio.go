package preview

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"ouderbeleid/cmd/ouderbeleid/watch"
	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// The studio's waits and bounds.
const (
	idleWait  = 100 * time.Millisecond // after a change, before what nobody asked for is done
	faultWait = 50 * time.Millisecond  // after rendering found something: it may find more
	daysMost  = 4                      // other days of one site that are remembered
)

// studio makes the sites, one after the other.
type studio struct {
	*Preview
	generator  *generator.Generator
	change     watch.Change
	truth      *generator.Site   // of the files as they are
	good       map[string]*text  // the last without errors of files that changed since
	wrong      map[string]bool   // files with an error
	held       bool              // the truth may be half a save: it waits for the full look
	began      time.Time         // when the change was seen
	paths      []string          // what changed since the last time that we told
	failure    error             // why the folders cannot be looked at
	files      []problem.Source  // of what is shown
	build      []problem.Problem // what only a build shows, because it leaves the drafts out
	days       map[schoolyear.Date]*rendition
	idle       *time.Timer
	collect    *time.Timer // until the problems that rendering found are told
	collecting bool
	breakOff   context.CancelFunc // of the rendering of what nobody asked for
	rendering  sync.WaitGroup
}

func (s *studio) run(ctx context.Context, changes <-chan watch.Change) {
	s.idle.Stop()
	s.collect.Stop()
	s.breakOff = func() {}
	defer s.rendering.Wait()
	defer func() { s.breakOff() }()
	for {
		select {
		case <-ctx.Done():
			return
		case change := <-changes:
			s.take(change)
		case ask := <-s.asks:
			ask.reply <- s.day(ask.day)
		case <-s.faulty:
			if !s.collecting {
				s.collecting = true
				s.collect.Reset(faultWait)
			}
		case <-s.collect.C:
			s.collecting = false
			s.republish()
		case <-s.idle.C:
			s.rest(ctx)
		}
	}
}

// take makes the site of a change. A hint that would bring a new error can be half a save: then the full look decides.
func (s *studio) take(change watch.Change) {
	s.breakOff()
	s.began = time.Now()
	s.failure = change.Err
	s.paths = slices.Compact(slices.Sorted(slices.Values(slices.Concat(s.paths, change.Paths))))
	if s.truth == nil || change.Version != s.change.Version {
		s.remember(change)
		s.change = change
		s.truth = s.generate(change.Files, s.setting.Today)
		s.wrong = filesWithErrors(s.static())
		s.held = true
	}
	switch {
	case !change.Whole && s.newError():
	case s.held:
		s.publish()
	default:
		s.republish()
	}
}

// text is what a file said; nil stands for no file.
type text struct{ bytes []byte }

// generate makes the site of files on a day, drafts included.
func (s *studio) generate(files []problem.Source, day schoolyear.Date) *generator.Site {
	return s.generator.Generate(generator.Input{Files: files, Today: day, Drafts: true, Recall: s.photos.recall})
}

// remember keeps the texts that were good before they changed. Where there was no layout, the one that we brought was good.
func (s *studio) remember(change watch.Change) {
	for _, path := range change.Paths {
		before, ok := find(s.change.Files, path)
		switch {
		case s.wrong[path]:
		case ok:
			s.good[path] = &text{before.Text}
		case strings.HasPrefix(path, layoutsFolder) && s.truth != nil:
			s.good[path] = nil
		}
	}
}

const layoutsFolder = "layouts/" // of the school

// newError reports whether a file has an error that had none in what is shown.
func (s *studio) newError() bool {
	shown := s.showing.Load()
	for path := range s.wrong {
		if shown != nil && !shown.wrong[path] {
			return true
		}
	}
	return false
}

// publish shows the newest site. A file with an error is shown as it last was without.
func (s *studio) publish() {
	s.held = false
	site := s.truth
	s.files = s.lastGood()
	if s.files != nil {
		site = s.generate(s.files, s.setting.Today)
	} else {
		s.files = s.change.Files
	}
	s.days = map[schoolyear.Date]*rendition{}
	s.forget()
	var before *faults
	if shown := s.showing.Load(); shown != nil {
		before = shown.faults
	}
	now := newFaults(before, s.faulty)
	made := newRendition(site, now, s.kept, s.photos)
	s.photos.forget(made)
	s.show(made, s.say(now))
	s.idle.Reset(idleWait)
}

// lastGood gives the files with each text that has an error replaced by the last one that had none; nil when nothing is replaced.
func (s *studio) lastGood() []problem.Source {
	var files []problem.Source
	for path := range s.wrong {
		good, ok := s.good[path]
		now, there := find(s.change.Files, path)
		if !ok || there && good != nil && bytes.Equal(now.Text, good.bytes) {
			continue
		}
		if files == nil {
			files = slices.Clone(s.change.Files)
		}
		files = with(files, path, good)
	}
	return files
}

// forget drops the texts of files that are gone for good.
func (s *studio) forget() {
	maps.DeleteFunc(s.good, func(path string, _ *text) bool {
		_, there := find(s.change.Files, path)
		return !there && !s.wrong[path]
	})
}

// static gives the problems that are known without rendering.
func (s *studio) static() []problem.Problem {
	return slices.Concat(s.change.Problems, s.truth.Problems())
}

// show makes a rendition what is shown, with what is to be said about it.
func (s *studio) show(r *rendition, said *messages) {
	next := &showing{rendition: r, messages: said, wrong: s.wrong, superseded: make(chan struct{})}
	before := s.showing.Swap(next)
	if before == nil {
		close(s.open)
	} else {
		close(before.superseded)
	}
	if s.setting.Tell != nil {
		s.setting.Tell(Standing{pagesOf(r.Site), said.problems, said.concepts, s.paths, time.Since(s.began)})
	}
	s.paths = nil
}

// republish shows the same site with what is to be said now, if that is something else.
func (s *studio) republish() {
	shown := s.showing.Load()
	if said := s.say(shown.faults); said != shown.messages {
		s.began = time.Now()
		s.show(shown.rendition, said)
	}
}

// say gives what is to be said: the very same messages as long as they are equal.
func (s *studio) say(f *faults) *messages {
	said := &messages{problems: s.known(f), concepts: s.truth.Concepts, hidden: s.truth.Hidden, language: s.setting.Language}
	if shown := s.showing.Load(); shown != nil && shown.messages.equal(said) {
		return shown.messages
	}
	return said
}

// known gives all problems that are known, sorted.
func (s *studio) known(f *faults) []problem.Problem {
	problems := slices.Concat(s.static(), f.all(), s.build)
	if s.failure != nil {
		problems = append(problems, unseen(s.failure))
	}
	return problem.Sort(problems)
}

// day gives the site as it is on another day.
func (s *studio) day(day schoolyear.Date) *rendition {
	made, ok := s.days[day]
	if !ok {
		if len(s.days) >= daysMost {
			clear(s.days)
		}
		site := s.generate(s.files, day)
		made = newRendition(site, newFaults(nil, nil), newKeep(), s.photos)
		s.days[day] = made
	}
	return made
}

// rest looks, when nothing else is to be done, for the problems that only a build or rendering shows.
func (s *studio) rest(ctx context.Context) {
	s.build = nil
	if len(s.truth.Concepts) > 0 {
		s.build = s.generator.Generate(generator.Input{Files: s.change.Files, Today: s.setting.Today}).Problems()
	}
	s.republish()
	ctx, s.breakOff = context.WithCancel(ctx)
	shown := s.showing.Load().rendition
	s.rendering.Go(func() { shown.renderAll(ctx) })
}

func find(files []problem.Source, path string) (problem.Source, bool) {
	i, ok := search(files, path)
	if !ok {
		return problem.Source{}, false
	}
	return files[i], true
}

// with puts a text in its place among files, in place.
func with(files []problem.Source, path string, good *text) []problem.Source {
	i, there := search(files, path)
	switch {
	case good != nil && there:
		files[i].Text = good.bytes
	case good != nil:
		files = slices.Insert(files, i, problem.Source{Path: path, Text: good.bytes})
	case there:
		files = slices.Delete(files, i, i+1)
	}
	return files
}

func search(files []problem.Source, path string) (int, bool) {
	return slices.BinarySearchFunc(files, path, func(f problem.Source, path string) int { return strings.Compare(f.Path, path) })
}

func filesWithErrors(problems []problem.Problem) map[string]bool {
	wrong := map[string]bool{}
	for _, p := range problems {
		if p.Rule.Severity == problem.Error {
			wrong[p.File] = true
		}
	}
	return wrong
}

// pagesOf counts the pages of a site.
func pagesOf(site *generator.Site) int {
	n := 0
	for _, output := range site.Outputs {
		if strings.HasSuffix(output.Path, "/index.html") || output.Path == "index.html" {
			n++
		}
	}
	return n
}

// unseen is the problem that the folders cannot be looked at.
func unseen(err error) problem.Problem {
	var path *fs.PathError
	if errors.As(err, &path) {
		return blind.At(problem.Place{File: path.Path}, path.Err)
	}
	return blind.At(problem.Place{}, err)
}

var blind = problem.Define(problem.Rule{
	Code: "map-niet-te-lezen", Severity: problem.Error,
	Sentence: problem.Phrase{NL: "Deze map is niet te lezen, dus veranderingen zijn niet te zien: %[1]v.", EN: "This folder cannot be read, so changes cannot be seen: %[1]v."},
	Repair:   problem.Phrase{NL: "Controleer de rechten van de map.", EN: "Check the permissions of the folder."},
})

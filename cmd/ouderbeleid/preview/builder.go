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

// The builder's waits and bounds.
const (
	idleWait  = 100 * time.Millisecond // after a change, before what nobody asked for is done
	faultWait = 50 * time.Millisecond  // after rendering found something: it may find more
	daysMost  = 4                      // other days of one site that are remembered
)

// builder makes the sites, one after the other.
type builder struct {
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
	fault      *problem.Fault    // what went wrong in the builder itself since the last change
	files      []problem.Source  // of what is shown
	build      []problem.Problem // what only a build shows, because it leaves the drafts out
	days       map[schoolyear.Date]*rendition
	idle       *time.Timer
	collect    *time.Timer // until the problems that rendering found are told
	collecting bool
	breakOff   context.CancelFunc // of the rendering of what nobody asked for
	rendering  sync.WaitGroup
}

func (b *builder) run(ctx context.Context, changes <-chan watch.Change) {
	b.idle.Stop()
	b.collect.Stop()
	b.breakOff = func() {}
	defer b.rendering.Wait()
	defer func() { b.breakOff() }()
	for ctx.Err() == nil {
		if fault := problem.Caught(func() { b.step(ctx, changes) }); fault != nil {
			b.fail(fault)
		}
	}
}

// step waits for the next thing to do, and does it.
func (b *builder) step(ctx context.Context, changes <-chan watch.Change) {
	select {
	case <-ctx.Done():
	case change := <-changes:
		b.take(change)
	case ask := <-b.asks:
		defer close(ask.reply)
		ask.reply <- b.day(ask.day)
	case <-b.faulty:
		if !b.collecting {
			b.collecting = true
			b.collect.Reset(faultWait)
		}
	case <-b.collect.C:
		b.collecting = false
		b.republish()
	case <-b.idle.C:
		b.rest(ctx)
	}
}

// fail tells of a fault of the builder itself, and goes on with what was shown.
func (b *builder) fail(fault *problem.Fault) {
	b.fault = fault
	if b.truth == nil {
		b.truth = new(generator.Site)
	}
	if b.showing.Load() == nil {
		faults := newFaults(nil, b.faulty)
		b.show(newRendition(b.truth, faults, b.kept, b.photos), b.say(faults))
		return
	}
	b.republish()
}

// take makes the site of a change. A hint that would bring a new error can be half a save: then the full look decides.
func (b *builder) take(change watch.Change) {
	b.breakOff()
	b.began = time.Now()
	b.failure, b.fault = change.Err, nil
	b.paths = slices.Compact(slices.Sorted(slices.Values(slices.Concat(b.paths, change.Paths))))
	if b.truth == nil || change.Version != b.change.Version {
		b.remember(change)
		b.change = change
		b.truth = b.generate(change.Files, b.setting.Today)
		b.wrong = filesWithErrors(b.static())
		b.held = true
	}
	switch {
	case !change.Whole && b.newError():
	case b.held:
		b.publish()
	default:
		b.republish()
	}
}

// text is what a file said; nil stands for no file.
type text struct{ bytes []byte }

// generate makes the site of files on a day, drafts included.
func (b *builder) generate(files []problem.Source, day schoolyear.Date) *generator.Site {
	return b.generator.Generate(generator.Input{Files: files, Today: day, Drafts: true, Recall: b.photos.recall})
}

// remember keeps the texts that were good before they changed. Where there was no layout, the one that we brought was good.
func (b *builder) remember(change watch.Change) {
	for _, path := range change.Paths {
		before, ok := find(b.change.Files, path)
		switch {
		case b.wrong[path]:
		case ok:
			b.good[path] = &text{before.Text}
		case strings.HasPrefix(path, layoutsFolder) && b.truth != nil:
			b.good[path] = nil
		}
	}
}

const layoutsFolder = "layouts/" // of the school

// newError reports whether a file has an error that had none in what is shown.
func (b *builder) newError() bool {
	shown := b.showing.Load()
	for path := range b.wrong {
		if shown != nil && !shown.wrong[path] {
			return true
		}
	}
	return false
}

// publish shows the newest site. A file with an error is shown as it last was without.
func (b *builder) publish() {
	b.held = false
	site := b.truth
	b.files = b.lastGood()
	if b.files != nil {
		site = b.generate(b.files, b.setting.Today)
	} else {
		b.files = b.change.Files
	}
	b.days = map[schoolyear.Date]*rendition{}
	b.forget()
	var before *faults
	if shown := b.showing.Load(); shown != nil {
		before = shown.faults
	}
	now := newFaults(before, b.faulty)
	made := newRendition(site, now, b.kept, b.photos)
	b.photos.forget(made)
	b.show(made, b.say(now))
	b.idle.Reset(idleWait)
}

// lastGood gives the files with each text that has an error replaced by the last one that had none; nil when nothing is replaced.
func (b *builder) lastGood() []problem.Source {
	var files []problem.Source
	for path := range b.wrong {
		good, ok := b.good[path]
		now, there := find(b.change.Files, path)
		if !ok || there && good != nil && bytes.Equal(now.Text, good.bytes) {
			continue
		}
		if files == nil {
			files = slices.Clone(b.change.Files)
		}
		files = with(files, path, good)
	}
	return files
}

// forget drops the texts of files that are gone for good.
func (b *builder) forget() {
	maps.DeleteFunc(b.good, func(path string, _ *text) bool {
		_, there := find(b.change.Files, path)
		return !there && !b.wrong[path]
	})
}

// static gives the problems that are known without rendering.
func (b *builder) static() []problem.Problem {
	return slices.Concat(b.change.Problems, b.truth.Problems())
}

// show makes a rendition what is shown, with what is to be said about it.
func (b *builder) show(r *rendition, said *messages) {
	next := &showing{rendition: r, messages: said, wrong: b.wrong, superseded: make(chan struct{})}
	before := b.showing.Swap(next)
	if before == nil {
		close(b.open)
	} else {
		close(before.superseded)
	}
	if b.setting.Tell != nil {
		report := Report{pagesOf(r.Site), said.problems, said.concepts, b.paths, time.Since(b.began)}
		if fault := problem.Caught(func() { b.setting.Tell(report) }); fault != nil {
			b.fault = fault
		}
	}
	b.paths = nil
}

// republish shows the same site with what is to be said now, if that is something else.
func (b *builder) republish() {
	shown := b.showing.Load()
	if said := b.say(shown.faults); said != shown.messages {
		b.began = time.Now()
		b.show(shown.rendition, said)
	}
}

// say gives what is to be said: the very same messages as long as they are equal.
func (b *builder) say(f *faults) *messages {
	said := &messages{problems: b.known(f), concepts: b.truth.Concepts, hidden: b.truth.Hidden, language: b.setting.Language}
	if shown := b.showing.Load(); shown != nil && shown.messages.equal(said) {
		return shown.messages
	}
	return said
}

// known gives all problems that are known, sorted.
func (b *builder) known(f *faults) []problem.Problem {
	problems := slices.Concat(b.static(), f.all(), b.build)
	if b.failure != nil {
		problems = append(problems, unseen(b.failure))
	}
	if b.fault != nil {
		problems = append(problems, b.fault.At("", wholePreview))
	}
	return problem.Sort(problems)
}

// day gives the site as it is on another day.
func (b *builder) day(day schoolyear.Date) *rendition {
	made, ok := b.days[day]
	if !ok {
		if len(b.days) >= daysMost {
			clear(b.days)
		}
		site := b.generate(b.files, day)
		made = newRendition(site, newFaults(nil, nil), newKeep(), b.photos)
		b.days[day] = made
	}
	return made
}

// rest looks, when nothing else is to be done, for the problems that only a build or rendering shows.
func (b *builder) rest(ctx context.Context) {
	b.build = nil
	if len(b.truth.Concepts) > 0 {
		b.build = b.generator.Generate(generator.Input{Files: b.change.Files, Today: b.setting.Today}).Problems()
	}
	b.republish()
	ctx, b.breakOff = context.WithCancel(ctx)
	shown := b.showing.Load().rendition
	b.rendering.Go(func() {
		if fault := problem.Caught(func() { shown.renderAll(ctx) }); fault != nil {
			shown.faults.note("", []problem.Problem{fault.At("", wholePreview)})
		}
	})
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

// wholePreview is what is left out where the preview itself is at fault.
var wholePreview = problem.Phrase{NL: "een deel van het voorbeeld", EN: "a part of the preview"}

// unseen is the problem that the folders cannot be looked at.
func unseen(err error) problem.Problem {
	var fault *problem.Fault
	if errors.As(err, &fault) {
		return fault.At("", wholePreview)
	}
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

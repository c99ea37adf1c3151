package watch

import (
	"context"
	"slices"
	"time"

	"ouderbeleid/generator/problem"
)

// loop is a watcher at work.
type loop struct {
	*Watcher
	events  Events
	changes chan<- Change
	pending *Change // what nobody took yet

	disk     disk
	byDisk   map[string]string // from the place on disk to the path
	problems []problem.Problem // with what could not be taken
	version  int
	started  bool // the first look is done
	hinted   bool // a hint was sent, and no full look since
	failed   bool // the folders could not be looked at

	named map[string]bool // paths of files that events told of, to be read first
	hint  *time.Timer     // until they are
	next  *time.Timer     // until the full look
	burst time.Time       // since when there have been events without a rest; zero when there are none

	stop  context.CancelFunc // of the look that is under way; nil when there is none
	seen  chan *sight
	again bool // something happened during a look that could not be put off
}

func newLoop(w *Watcher, changes chan<- Change) *loop {
	listen := w.Listen
	if listen == nil {
		listen = System
	}
	events, err := listen()
	if err != nil {
		events = silence{} // the poll does without
	}
	return &loop{
		Watcher: w, events: events, changes: changes, named: map[string]bool{}, seen: make(chan *sight, 1),
		hint: stopped(), next: stopped(),
	}
}

// stopped gives a timer that does not go off until it is set.
func stopped() *time.Timer {
	timer := time.NewTimer(time.Hour)
	timer.Stop()
	return timer
}

func (l *loop) close() {
	l.hint.Stop()
	l.next.Stop()
	if l.stop != nil {
		l.stop()
		<-l.seen
	}
	l.events.Close()
}

// step waits for the next thing to happen.
func (l *loop) step(ctx context.Context) {
	var changes chan<- Change
	var pending Change
	if l.pending != nil {
		changes, pending = l.changes, *l.pending
	}
	select {
	case <-ctx.Done():
	case changes <- pending:
		l.pending = nil
	case name := <-l.events.Names():
		l.hear(name)
	case <-l.hint.C:
		l.readNamed()
	case <-l.next.C:
		l.look(ctx)
	case found := <-l.seen:
		l.stop = nil
		l.take(found)
	}
}

// hear takes note that something happened to a file.
func (l *loop) hear(name string) {
	if name != "" && l.Ignore(name) {
		return
	}
	if l.burst.IsZero() {
		l.burst = time.Now()
	}
	if time.Since(l.burst) > burstMost*l.rest() {
		l.again = true // do not let an endless burst put off the look for ever
	} else {
		l.next.Reset(l.rest())
		if l.stop != nil {
			l.stop()
		}
	}
	if path, ok := l.byDisk[name]; ok {
		l.named[path] = true
		l.hint.Reset(hintWait)
	}
}

// readNamed reads the files that events told of. What looks half written, and what has gone, is left to the full look.
func (l *loop) readNamed() {
	names := l.named
	l.named = map[string]bool{}
	if len(names) > hintsMost {
		return
	}
	disk := l.disk
	for path := range names {
		before := disk.find(path)
		if before == nil {
			continue
		}
		now, settled, err := read(before.File, before)
		if err == nil && settled && len(now.text) > 0 {
			disk = disk.with(now)
		}
	}
	paths := l.disk.differences(disk)
	l.disk = disk
	if len(paths) > 0 {
		l.hinted = true
		l.send(paths, false)
	}
}

// look starts a full look, unless one is under way: then another follows.
func (l *loop) look(ctx context.Context) {
	if l.stop != nil {
		l.again = true
		return
	}
	l.again = false
	ctx, l.stop = context.WithCancel(ctx)
	before := l.disk
	go func() {
		var found *sight
		if fault := problem.Caught(func() { found = see(ctx, before, l.List) }); fault != nil {
			found = &sight{base: before, settled: true, err: fault}
		}
		if ctx.Err() != nil {
			found = nil
		}
		l.seen <- found
	}()
}

// take takes what a full look found as the truth, unless the files changed while it looked.
func (l *loop) take(found *sight) {
	if found == nil || !same(found.base, l.disk) {
		l.next.Reset(l.rest())
		return
	}
	l.rearm(found)
	if found.err != nil {
		l.fail(found.err)
		return
	}
	wasUnsure := l.hinted || l.failed
	l.hinted, l.failed = false, false
	if l.events.Follow(found.listing.Folders) {
		l.next.Reset(l.rest()) // what happened there before we listened, nobody told
	}
	paths := l.disk.differences(found.disk)
	problems := append(slices.Clip(found.listing.Problems), found.disk.problems()...)
	different := !l.started || len(paths) > 0 || !equal(problems, l.problems)
	l.index(found.disk)
	l.disk, l.problems, l.started = found.disk, problems, true
	switch {
	case different:
		l.send(paths, true)
	case wasUnsure:
		l.offer(Change{Whole: true})
	}
}

// rearm sets the time of the next look.
func (l *loop) rearm(found *sight) {
	if l.again || !found.settled {
		l.next.Reset(4 * l.rest())
		return
	}
	l.burst = time.Time{}
	l.next.Reset(max(l.poll(), pollShare*found.took))
}

// index remembers which place on disk holds which file.
func (l *loop) index(now disk) {
	if slices.EqualFunc(l.disk, now, func(a, b *known) bool { return a.File == b.File }) && l.byDisk != nil {
		return
	}
	l.byDisk = make(map[string]string, len(now))
	for _, k := range now {
		l.byDisk[k.Disk] = k.Path
	}
}

func (l *loop) send(paths []string, whole bool) {
	l.version++
	l.offer(Change{Paths: paths, Whole: whole})
}

// fail says, once, that the folders cannot be looked at.
func (l *loop) fail(err error) {
	if !l.failed {
		l.failed = true
		l.offer(Change{Whole: true, Err: err})
	}
}

func (l *loop) offer(change Change) {
	change.Files, change.Problems, change.Version = l.disk.sources(), l.problems, l.version
	l.pending = change.after(l.pending)
}

func same(a, b disk) bool { return slices.Equal(a, b) }

func equal(a, b []problem.Problem) bool { return slices.EqualFunc(a, b, problem.Problem.Equal) }

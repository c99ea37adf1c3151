// Package watch holds the files of a school in memory and tells when they change.
//
// File events are a doorbell, not a newspaper. The files that they name are read at once, so that the page that was saved is
// there at once: a hint. When the burst of events is over, a full look at the folders has the last word. Folders that send no
// events are looked at as well, slowly.
package watch

import (
	"cmp"
	"context"
	"slices"
	"time"

	"ouderbeleid/generator/problem"
)

// Listing is what one look at the folders of a school found.
type Listing struct {
	Files    []File            // to be read
	Folders  []string          // on disk, in which files may come, change and go
	Problems []problem.Problem // with what could not be taken
}

// File is a file that is to be read.
type File struct {
	Path string // "content/visie.md"
	Disk string // where to open it
}

// Change is the files as they are now.
type Change struct {
	Files    []problem.Source  // all of them, ordered by path: nobody may change them
	Problems []problem.Problem // with what could not be read
	Paths    []string          // what is not as it was in the change before: "content/visie.md"
	Version  int               // is higher when anything is different
	Whole    bool              // a full look found this; else it is what an event hinted at, and a full look follows
	Err      error             // why the folders cannot be looked at; the files are those of before
}

// after joins the change with one that came before it and was not taken yet.
func (c Change) after(before *Change) *Change {
	if before != nil {
		c.Paths = append(slices.Clone(before.Paths), c.Paths...)
		slices.Sort(c.Paths)
		c.Paths = slices.Compact(c.Paths)
	}
	return &c
}

// Watcher watches the folders of a school.
type Watcher struct {
	List   func() (Listing, error) // looks at the folders
	Ignore func(disk string) bool  // whether what happens to a file says nothing
	Listen func() (Events, error)  // nil for the events of the system
	Rest   time.Duration           // how long a burst of events must be over; 0 for 25 ms
	Poll   time.Duration           // how often to look when there are no events; 0 for 2 s
}

// The waits. A save is a handful of events within a few milliseconds.
const (
	hintWait  = 4 * time.Millisecond  // between the last event that names a file and reading it
	restWait  = 25 * time.Millisecond // between the last event of a burst and the full look
	burstMost = 10                    // rests that a burst can put off the full look
	hintsMost = 4                     // files that a burst can name and still be the save of a page
	pollWait  = 2 * time.Second
	pollShare = 40 // of the time, at most one part is spent polling
)

// Run watches until the context ends, and sends each change; one that nobody took yet is joined with the next. The first
// comes as soon as everything has been read.
func (w *Watcher) Run(ctx context.Context, changes chan<- Change) {
	l := newLoop(w, changes)
	defer l.close()
	l.look(ctx)
	for ctx.Err() == nil {
		if fault := problem.Caught(func() { l.step(ctx) }); fault != nil {
			l.fail(fault)
			l.next.Reset(l.poll())
		}
	}
}

func (w *Watcher) rest() time.Duration { return cmp.Or(w.Rest, restWait) }
func (w *Watcher) poll() time.Duration { return cmp.Or(w.Poll, pollWait) }

// Package preview shows a school's site while it is being written.
//
// One goroutine, the builder, makes a new site of each change. Requests render the page that they ask for, and no other, out of
// the newest site in memory; nothing is written anywhere. What is served equals what a build writes, but for one script tag
// at the end of each page. That script hears, over a stream of server-sent events, which parts of what it shows are no longer
// the newest, and fetches those.
package preview

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"

	"ouderbeleid/cmd/ouderbeleid/watch"
	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Setting is what a preview is told when it starts.
type Setting struct {
	Today    schoolyear.Date
	Language problem.Language              // of the messages
	Hosts    []string                      // the names that it answers to, beside those of this machine for itself: "192.168.1.20"
	Recall   func(path, key string) []byte // what a build made earlier; see generator.Input; may be nil
	Tell     func(Report)                  // hears how the site is, each time that it changed; called by one goroutine
}

// Report is what there is to tell after a change.
type Report struct {
	Pages    int
	Problems []problem.Problem // sorted
	Drafts   []string          // the sources of concept documents, which a build leaves out
	Paths    []string          // the files that changed; none the first time
	Took     time.Duration     // since the change was seen
}

// Preview is a site on show. It is an http.Handler.
type Preview struct {
	setting Setting
	showing atomic.Pointer[showing]
	open    chan struct{} // closed when there is something to show
	closed  chan struct{} // closed when it is over
	asks    chan ask
	faulty  chan struct{} // rendering found something
	kept    *keep
	photos  *photos
	streams atomic.Int64 // that are open
}

// New gives a preview that shows nothing yet.
func New(setting Setting) *Preview {
	return &Preview{
		setting: setting, open: make(chan struct{}), closed: make(chan struct{}), asks: make(chan ask), faulty: make(chan struct{}, 1),
		kept: newKeep(), photos: newPhotos(setting.Recall),
	}
}

// Server gives a server that answers for the preview. Who is slow to ask or to read does not keep others waiting.
func (p *Preview) Server() *http.Server {
	return &http.Server{
		Handler: p, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 20 * time.Second, WriteTimeout: 2 * time.Minute, IdleTimeout: time.Minute, MaxHeaderBytes: 32 << 10,
	}
}

// Open is closed when there is something to show.
func (p *Preview) Open() <-chan struct{} { return p.open }

// Run shows the site of each change, until the context ends. The streams end with it.
func (p *Preview) Run(ctx context.Context, changes <-chan watch.Change) {
	b := &builder{
		Preview: p, generator: generator.New(), good: map[string]*text{}, idle: time.NewTimer(time.Hour), collect: time.NewTimer(time.Hour),
	}
	b.run(ctx, changes)
	close(p.closed)
}

// ask asks the builder for the site as it is on another day.
type ask struct {
	day   schoolyear.Date
	reply chan<- *rendition
}

// view gives what a request is to see: the newest site, or that of the day it asks for. It waits for the first site.
func (p *Preview) view(r *http.Request) (*showing, *rendition) {
	select {
	case <-p.open:
	case <-p.closed:
		return nil, nil
	case <-r.Context().Done():
		return nil, nil
	}
	now := p.showing.Load()
	day, ok := schoolyear.ParseDate(r.URL.Query().Get(dayParameter))
	if !ok || day == p.setting.Today {
		return now, now.rendition
	}
	reply := make(chan *rendition, 1)
	select {
	case p.asks <- ask{day, reply}:
		if then := <-reply; then != nil {
			return now, then
		}
		return nil, nil
	case <-p.closed:
	case <-r.Context().Done():
	}
	return nil, nil
}

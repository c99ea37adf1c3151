package preview

import (
	"fmt"
	"net/http"
	"time"

	"ouderbeleid/generator/problem"
)

const (
	heartbeat   = 20 * time.Second // how often a stream says that it is there
	streamWait  = 10 * time.Second // how long one that does not read is kept
	streamsMost = 200              // at once; a page opens one
)

// stream tells a page, each time that something else is shown, which of its parts are not the newest: the page itself, its
// style, the messages or the script. A page tells which versions it has, so that one that was away catches up at once.
func (p *Preview) stream(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Type", "text/event-stream")
	header.Set("Cache-Control", "no-store")
	if r.Method == http.MethodHead {
		return
	}
	if p.streams.Add(1) > streamsMost {
		p.streams.Add(-1)
		http.Error(w, p.say(tooManyPages), http.StatusServiceUnavailable)
		return
	}
	defer p.streams.Add(-1)
	seen := r.URL.Query()
	out := streaming{http.NewResponseController(w)}
	out.SetReadDeadline(time.Time{})
	beat := time.NewTicker(heartbeat)
	defer beat.Stop()
	fmt.Fprint(w, ": ouderbeleid\n\n")
	for {
		now, site := p.view(r)
		if now == nil {
			return
		}
		tell := func(part, key, version string) {
			if seen.Get(key) != version {
				seen.Set(key, version)
				fmt.Fprintf(w, "event: %s\ndata: %s\n\n", part, version)
			}
		}
		tell("pagina", "versie", site.pageVersion(seen.Get("pagina")))
		tell("stijl", "stijl", site.style())
		tell("programma", "programma", program)
		if out.Flush() != nil {
			return
		}
		tell("meldingen", "meldingen", now.messages.said().version)
		if out.Flush() != nil {
			return
		}
	waiting:
		for {
			select {
			case <-now.superseded:
				break waiting
			case <-beat.C:
				fmt.Fprint(w, ":\n\n")
				if out.Flush() != nil {
					return
				}
			case <-r.Context().Done():
				return
			case <-p.closed:
				return
			}
		}
	}
}

// streaming is an answer that goes on: the time that there is for one begins anew with each part of it.
type streaming struct{ *http.ResponseController }

// Flush sends a part.
func (s streaming) Flush() error {
	_ = s.SetWriteDeadline(time.Now().Add(streamWait)) // some connections have none
	return s.ResponseController.Flush()
}

var tooManyPages = problem.Phrase{NL: "Er staan te veel pagina’s van dit voorbeeld open.", EN: "Too many pages of this preview are open."}

// pageVersion gives the newest version of what answers to an address.
func (r *rendition) pageVersion(address string) string {
	output, _ := r.at(address)
	if output == nil {
		return ""
	}
	return r.leaf(output).version
}

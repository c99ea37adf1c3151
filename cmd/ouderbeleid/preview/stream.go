package preview

import (
	"fmt"
	"net/http"
	"time"
)

// heartbeat is how often a stream says that it is there.
const heartbeat = 20 * time.Second

// stream tells a page, each time that something else is shown, which of its parts are not the newest: the page itself, its
// style, the messages or the script. A page tells which versions it has, so that one that was away catches up at once.
func (p *Preview) stream(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Type", "text/event-stream")
	header.Set("Cache-Control", "no-store")
	if r.Method == http.MethodHead {
		return
	}
	query := r.URL.Query()
	seen := [4]string{query.Get("versie"), query.Get("stijl"), query.Get("meldingen"), query.Get("programma")}
	out := http.NewResponseController(w)
	beat := time.NewTicker(heartbeat)
	defer beat.Stop()
	fmt.Fprint(w, ": ouderbeleid\n\n")
	for {
		now, site := p.view(r)
		if now == nil {
			return
		}
		newest := versions(now, site, query.Get("pagina"))
		for i, event := range []string{"pagina", "stijl", "meldingen", "programma"} {
			if newest[i] != seen[i] {
				fmt.Fprintf(w, "event: %s\ndata: %s\n\n", event, newest[i])
			}
		}
		seen = newest
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

// versions gives the newest version of the page at an address, the style, the messages and the script.
func versions(now *showing, site *rendition, address string) [4]string {
	page := ""
	if output, _ := site.at(address); output != nil {
		page = site.leaf(output).version
	}
	_, messages := now.said()
	return [4]string{page, site.style(), messages, program}
}

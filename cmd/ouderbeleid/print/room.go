package print

import (
	"fmt"
	"html"
	"net/http"
	"net/url"
	"path"
	"regexp"
	"strings"
	"sync"
	"time"

	"ouderbeleid/cmd/ouderbeleid/shelf"
)

// room shows a site to the browser that prints it. What is on paper leads to the site where it is published: the room is gone
// by then.
type room struct {
	files     map[string]*shelf.File
	published map[string]string // the full address of each page that is printed

	mutex sync.Mutex
	given map[string]bool
}

func newRoom(site *shelf.Site) *room {
	r := &room{files: make(map[string]*shelf.File, len(site.Files)), published: make(map[string]string, len(site.Papers)), given: map[string]bool{}}
	for i := range site.Files {
		r.files[site.Files[i].Path] = &site.Files[i]
	}
	for _, paper := range site.Papers {
		r.published[paper.Page] = paper.Address
	}
	return r
}

// gave reports whether the browser took a file: one that did not has printed its own page about that.
func (r *room) gave(name string) bool {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return r.given[name]
}

func (r *room) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	name := strings.TrimPrefix(request.URL.Path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	file := r.files[name]
	if file == nil {
		http.NotFound(w, request)
		return
	}
	text, err := file.Text()
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if address, printed := r.published[name]; printed {
		text = leadTo(address, text)
	}
	r.mutex.Lock()
	r.given[name] = true
	r.mutex.Unlock()
	http.ServeContent(w, request, path.Base(name), time.Time{}, strings.NewReader(string(text)))
}

// wayOut finds the address of a link in a page of ours.
var wayOut = regexp.MustCompile(`(<a\b[^>]*?) href="([^"]*)"`)

// leadTo makes the links of a page lead from where it is published. When that is not known, the links to other pages are none.
func leadTo(address string, text []byte) []byte {
	base, err := url.Parse(address)
	return wayOut.ReplaceAllFunc(text, func(link []byte) []byte {
		parts := wayOut.FindSubmatch(link)
		way, bad := url.Parse(html.UnescapeString(string(parts[2])))
		switch {
		case bad != nil || way.IsAbs() || way.Path == "" && way.Fragment != "":
			return link
		case err != nil || address == "":
			return parts[1]
		}
		return fmt.Appendf(nil, `%s href="%s"`, parts[1], html.EscapeString(base.ResolveReference(way).String()))
	})
}

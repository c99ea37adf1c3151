package preview

import (
	"bytes"
	"fmt"
	"html"
	"mime"
	"net"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
	"time"

	"ouderbeleid/generator/problem"
)

// The addresses of the preview's own, and what it hears of a page's address.
const (
	own          = "/_voorbeeld/"
	dayParameter = "_vandaag"
	notFound     = "404.html"
)

// ServeHTTP answers a request. What the program is at fault with is told as whatever else is wrong.
func (p *Preview) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	fault := problem.Caught(func() { p.serve(w, r) })
	if fault == nil {
		return
	}
	found := fault.At("", problem.Phrase{NL: r.URL.Path, EN: r.URL.Path})
	if shown := p.showing.Load(); shown != nil {
		shown.faults.note(r.URL.Path, []problem.Problem{found})
	}
	http.Error(w, found.Message(p.setting.Language)+"\n"+found.Suggestion(p.setting.Language), http.StatusInternalServerError)
}

// serve answers only those who mean us: a name that leads here by way of a stranger's DNS is not one of ours.
func (p *Preview) serve(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Cache-Control", "no-cache")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	header.Set("Content-Security-Policy", contentSecurityPolicy)
	switch {
	case !p.answersTo(r):
		http.Error(w, p.say(strangeHost, r.Host), http.StatusForbidden)
	case isFromElsewhere(r):
		http.Error(w, p.say(strangePage), http.StatusForbidden)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		header.Set("Allow", "GET, HEAD")
		http.Error(w, p.say(onlyReading), http.StatusMethodNotAllowed)
	case strings.HasPrefix(r.URL.Path, own):
		p.serveOwn(w, r)
	default:
		p.servePage(w, r)
	}
}

// contentSecurityPolicy is that of the site, with frames: one of our own pages shows the site as a phone does.
const contentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

var (
	strangeHost = problem.Phrase{NL: "Dit voorbeeld antwoordt niet op de naam %q.", EN: "This preview does not answer to the name %q."}
	strangePage = problem.Phrase{NL: "Dit voorbeeld is er niet voor andere sites.", EN: "This preview is not there for other sites."}
	onlyReading = problem.Phrase{NL: "Hier valt alleen te lezen.", EN: "There is only reading here."}
	emptyTitle  = problem.Phrase{NL: "Deze pagina is nog niet te maken", EN: "This page cannot be made yet"}
	emptyText   = problem.Phrase{NL: "Herstel eerst wat hieronder staat. Daarna verschijnt de pagina vanzelf.", EN: "First repair what is listed below. Then the page appears by itself."}
)

func (p *Preview) say(phrase problem.Phrase, args ...any) string {
	if len(args) == 0 {
		return phrase.In(p.setting.Language)
	}
	return fmt.Sprintf(phrase.In(p.setting.Language), args...)
}

// answersTo reports whether a request is for this machine, under a name that only it can have, and for the port that it came in by.
func (p *Preview) answersTo(r *http.Request) bool {
	at, known := r.Context().Value(http.LocalAddrContextKey).(net.Addr)
	if !known {
		return false
	}
	_, port, _ := net.SplitHostPort(at.String())
	host := strings.ToLower(r.Host)
	if port == "80" && !strings.HasSuffix(host, ":80") {
		host += ":80" // browsers leave it out
	}
	return slices.ContainsFunc(slices.Concat([]string{"localhost", "127.0.0.1", "::1"}, p.setting.Hosts), func(name string) bool {
		return host == net.JoinHostPort(name, port)
	})
}

// isFromElsewhere reports whether a page of another site asks, other than by a link that somebody follows. It could not read the answer,
// but it could measure or show it, and keep streams open.
func isFromElsewhere(r *http.Request) bool {
	if origin := r.Header.Get("Origin"); origin != "" && origin != "http://"+r.Host {
		return true
	}
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return false
	}
	return r.Header.Get("Sec-Fetch-Mode") != "navigate" || r.Header.Get("Sec-Fetch-Dest") != "document"
}

// serveOwn serves what is the preview's own.
func (p *Preview) serveOwn(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, own)
	switch name {
	case "berichten":
		p.stream(w, r)
	case "meldingen.json":
		if now, _ := p.view(r); now != nil {
			said := now.messages.said()
			send(w, r, name, said.json, said.version)
		}
	default:
		text, known := assets[name]
		if !known {
			http.NotFound(w, r)
			return
		}
		send(w, r, name, text, program)
	}
}

// servePage serves a file of the site.
func (p *Preview) servePage(w http.ResponseWriter, r *http.Request) {
	now, site := p.view(r)
	if now == nil {
		return // they went away, or we do
	}
	output, folder := site.at(r.URL.Path)
	if folder {
		to := url.URL{Path: r.URL.Path + "/", RawQuery: r.URL.RawQuery}
		http.Redirect(w, r, to.String(), http.StatusTemporaryRedirect)
		return
	}
	switch {
	case output == nil && len(site.Outputs) == 0:
		sendAs(w, r, p.withScript(nil, tag{style: site.style(), program: program}), http.StatusInternalServerError)
		return
	case output == nil:
		http.NotFound(w, r)
		return
	}
	leaf := site.leaf(output)
	text, mark := leaf.bytes, leaf.version
	if isPage(output.Path) {
		tag := tag{leaf.version, site.style(), program, output.From}
		text, mark = p.withScript(text, tag), mark+"-"+tag.style+"-"+program // its bytes depend on nothing else
	}
	if output.Path == notFound && strings.TrimPrefix(r.URL.Path, "/") != notFound {
		sendAs(w, r, text, http.StatusNotFound)
		return
	}
	send(w, r, output.Path, text, mark)
}

// tag is what the script is told on the page itself.
type tag struct{ version, style, program, from string }

func (t tag) String() string {
	return fmt.Sprintf(`<script src="%[1]svoorbeeld.js?v=%[2]s" data-versie="%[3]s" data-stijl="%[4]s" data-programma="%[2]s" data-bron="%[5]s"></script>`,
		own, t.program, t.version, t.style, html.EscapeString(t.from))
}

// withScript adds the script at the end of a page, and makes a page where a broken layout left none.
func (p *Preview) withScript(page []byte, tag tag) []byte {
	end := bytes.LastIndex(page, []byte("</body>"))
	if end < 0 {
		page = fmt.Appendf(nil, "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<title>%s</title>\n</head>\n<body>\n<main>\n<h1>%[2]s</h1>\n<p>%s</p>\n</main>\n</body>\n</html>\n",
			p.setting.Language, p.say(emptyTitle), p.say(emptyText))
		end = bytes.LastIndex(page, []byte("</body>"))
	}
	return slices.Concat(page[:end], []byte(tag.String()), page[end:])
}

// send answers with a file, which the mark tells from any other.
func send(w http.ResponseWriter, r *http.Request, name string, text []byte, mark string) {
	w.Header().Set("Content-Type", contentType(name))
	w.Header().Set("ETag", `"`+mark+`"`)
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(text))
}

// sendAs answers with a page that stands for what is not there.
func sendAs(w http.ResponseWriter, r *http.Request, text []byte, status int) {
	w.Header().Set("Content-Type", contentType(notFound))
	w.Header().Set("Content-Length", fmt.Sprint(len(text)))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(text) // who asked may have gone
	}
}

// contentTypes are those of the files that a site has: the system's own list is not the same everywhere.
var contentTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8", ".json": "application/json", ".webmanifest": "application/manifest+json",
	".xml": "application/xml; charset=utf-8", ".ics": "text/calendar; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8",
	".md": "text/plain; charset=utf-8", "": "text/plain; charset=utf-8",
	".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp", ".avif": "image/avif",
	".gif": "image/gif", ".ico": "image/x-icon", ".woff2": "font/woff2", ".woff": "font/woff", ".pdf": "application/pdf",
	".mp4": "video/mp4", ".mp3": "audio/mpeg",
}

func contentType(name string) string {
	ext := strings.ToLower(path.Ext(name))
	if known, ok := contentTypes[ext]; ok {
		return known
	}
	if known := mime.TypeByExtension(ext); known != "" {
		return known
	}
	return "application/octet-stream"
}

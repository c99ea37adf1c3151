package preview

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"ouderbeleid/cmd/ouderbeleid/watch"
	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// show is a preview of files that a test changes.
type show struct {
	*testing.T
	*Preview
	server  *httptest.Server
	files   map[string]string
	version int
	changes chan watch.Change
	told    chan Report
	breaks  atomic.Bool // the builder, when it tells of the next change
}

// patience is how long a test waits for something that must happen.
const patience = 20 * time.Second

func school() map[string]string {
	return map[string]string{
		"school.toml":               schooltest.School + "adres = \"https://school.example/\"\n",
		"visie.md":                  "+++\ntitel = \"Onze visie\"\n+++\n\nSamen.\n",
		"activiteiten/feest.md":     "+++\ntitel = \"Feest\"\npartnerschappen = [\"informeel\"]\ndatum = 2026-12-04\n+++\n\nKom ook.\n",
		"activiteiten/koffie.md":    "+++\ntitel = \"Koffie\"\npartnerschappen = [\"informeel\"]\ndatum = 2027-02-04\n+++\n\n![Een brug](../beelden/brug.svg)\n",
		"paginas/idee.md":           "+++\ntitel = \"Een idee\"\nconcept = true\n+++\n\nNog niet af.\n",
		"beelden/brug.svg":          `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>`,
		"bestanden/lijst.csv":       "a;b\n",
		"bestanden/lijst met ë.txt": "a",
	}
}

func newShow(t *testing.T, files map[string]string, setting Setting) *show {
	s := &show{T: t, files: files, changes: make(chan watch.Change), told: make(chan Report, 1000)}
	setting.Today, setting.Tell = schooltest.Today, func(report Report) {
		if s.breaks.Swap(false) {
			panic("kapot")
		}
		s.told <- report
	}
	s.Preview = New(setting)
	ctx, stop := context.WithCancel(context.Background())
	over := make(chan struct{})
	go func() {
		defer close(over)
		s.Preview.Run(ctx, s.changes)
	}()
	s.server = httptest.NewServer(s)
	t.Cleanup(func() {
		stop()
		<-over
		s.server.Close()
		http.DefaultClient.CloseIdleConnections()
	})
	s.save(nil)
	return s
}

// save changes files, "" for one that goes, and waits until that is shown.
func (s *show) save(files map[string]string) Report {
	s.Helper()
	s.send(files, true)
	report := s.wait()
	for len(files) > 0 && len(report.Paths) == 0 {
		report = s.wait() // that was about problems that came to light
	}
	return report
}

func (s *show) send(files map[string]string, whole bool) {
	paths := []string{}
	for name, text := range files {
		s.files[name] = text
		if text == "" {
			delete(s.files, name)
		}
		for _, src := range schooltest.Files(map[string]string{name: ""}) {
			paths = append(paths, src.Path)
		}
	}
	if len(files) > 0 || s.version == 0 {
		s.version++
	}
	s.changes <- watch.Change{Files: s.sources(), Paths: paths, Version: s.version, Whole: whole}
}

func (s *show) sources() []problem.Source {
	sources := schooltest.Files(s.files)
	slices.SortFunc(sources, func(a, b problem.Source) int { return strings.Compare(a.Path, b.Path) })
	return sources
}

func (s *show) wait() Report {
	s.Helper()
	select {
	case report := <-s.told:
		return report
	case <-time.After(patience):
		s.Fatal("nothing was told")
		return Report{}
	}
}

func (s *show) ask(method, address string, header ...string) (*http.Response, string) {
	s.Helper()
	request, err := http.NewRequest(method, s.server.URL+address, nil)
	if err != nil {
		s.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		if header[i] == "Host" {
			request.Host = header[i+1]
		}
		request.Header.Set(header[i], header[i+1])
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	answer, err := client.Do(request)
	if err != nil {
		s.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		s.Fatal(err)
	}
	return answer, string(text)
}

func (s *show) port() string {
	_, port, _ := net.SplitHostPort(s.server.Listener.Addr().String())
	return port
}

func (s *show) page(address string) string {
	s.Helper()
	_, text := s.ask("GET", address)
	return text
}

func TestAnswers(t *testing.T) {
	s := newShow(t, school(), Setting{Hosts: []string{"192.168.1.20", "fd00::20"}})
	for _, test := range []struct {
		ask, host string
		status    int
		kind      string
	}{
		{"GET /", "", 200, "text/html; charset=utf-8"},
		{"HEAD /", "", 200, "text/html; charset=utf-8"},
		{"GET /activiteiten/feest/", "", 200, "text/html; charset=utf-8"},
		{"GET /activiteiten/feest/index.html", "", 200, "text/html; charset=utf-8"},
		{"GET /activiteiten/feest", "", 307, ""},
		{"GET /bestaat/niet", "", 404, "text/html; charset=utf-8"},
		{"GET /404.html", "", 200, "text/html; charset=utf-8"},
		{"GET /feed.xml", "", 200, "application/xml; charset=utf-8"},
		{"GET /index.json", "", 200, "application/json"},
		{"GET /robots.txt", "", 200, "text/plain; charset=utf-8"},
		{"GET /assets/style.css", "", 200, "text/css; charset=utf-8"},
		{"GET /beelden/brug.svg", "", 200, "image/svg+xml"},
		{"GET /bestanden/lijst.csv", "", 200, "text/csv; charset=utf-8"},
		{"GET /_voorbeeld/voorbeeld.js", "", 200, "text/javascript; charset=utf-8"},
		{"GET /_voorbeeld/voorbeeld.css", "", 200, "text/css; charset=utf-8"},
		{"GET /_voorbeeld/meldingen.json", "", 200, "application/json"},
		{"GET /_voorbeeld/", "", 404, ""},
		{"GET /_voorbeeld/../preview.go", "", 404, ""},
		{"GET /_voorbeeld/%2e%2e/preview.go", "", 404, ""},
		{"GET /../../etc/passwd", "", 404, ""},
		{"GET /%2e%2e/%2e%2e/etc/passwd", "", 404, ""},
		{"GET //evil.example/", "", 404, ""},
		{"GET /..%5cschool.toml", "", 404, ""},
		{"GET /%00", "", 404, ""},
		{"POST /", "", 405, ""},
		{"PUT /_voorbeeld/meldingen.json", "", 405, ""},
		{"OPTIONS /", "", 405, ""},
		{"GET /", "localhost:PORT", 200, ""},
		{"GET /", "LOCALHOST:PORT", 200, ""},
		{"GET /", "[::1]:PORT", 200, ""},
		{"GET /", "192.168.1.20:PORT", 200, ""},
		{"GET /", "[fd00::20]:PORT", 200, ""},
		{"GET /", "192.168.1.21:PORT", 403, ""},
		{"GET /", "evil.example:PORT", 403, ""},
		{"GET /", "127.0.0.1.evil.example:PORT", 403, ""},
		{"GET /", "localhost.evil.example:PORT", 403, ""},
		{"GET /", "localhost:PORT.evil.example", 403, ""},
		{"GET /", "localhost:PORT:PORT", 403, ""},
		{"GET /", "[localhost]:PORT", 403, ""},
		{"GET /", "[localhost", 403, ""},
		{"GET /", "localhost.:PORT", 403, ""},
		{"GET /", "[127.0.0.1]:PORT", 403, ""},
		{"GET /", "::1:PORT", 403, ""},
		{"GET /", "127.1:PORT", 403, ""},
		{"GET /", "0.0.0.0:PORT", 403, ""},
		{"GET /", "localhost", 403, ""},
		{"GET /", "localhost:1", 403, ""},
		{"GET /_voorbeeld/berichten", "evil.example", 403, ""},
	} {
		method, address, _ := strings.Cut(test.ask, " ")
		var header []string
		if test.host != "" {
			header = []string{"Host", strings.ReplaceAll(test.host, "PORT", s.port())}
		}
		answer, _ := s.ask(method, address, header...)
		if kind := answer.Header.Get("Content-Type"); answer.StatusCode != test.status || test.kind != "" && kind != test.kind {
			t.Errorf("%s (%s): %d %s, want %d %s", test.ask, test.host, answer.StatusCode, kind, test.status, test.kind)
		}
		if policy := answer.Header.Get("Content-Security-Policy"); !strings.HasPrefix(policy, "default-src 'none'") {
			t.Errorf("%s: policy %q", test.ask, policy)
		}
	}
	if answer, _ := s.ask("GET", "/activiteiten?_vandaag=2027-01-01"); answer.Header.Get("Location") != "/activiteiten/?_vandaag=2027-01-01" {
		t.Errorf("redirect to %q", answer.Header.Get("Location"))
	}
}

// TestElsewhere answers a page of another site only when somebody follows a link from it: it may not read, show, measure or listen.
func TestElsewhere(t *testing.T) {
	s := newShow(t, school(), Setting{})
	for _, test := range []struct {
		asks   string
		header []string
		status int
	}{
		{"our own page", []string{"Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "cors", "Origin", s.server.URL}, 200},
		{"our own frame", []string{"Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe"}, 200},
		{"a typed address", []string{"Sec-Fetch-Site", "none", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200},
		{"a followed link", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200},
		{"a script", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors", "Origin", "https://evil.example"}, 403},
		{"a script of an old browser", []string{"Origin", "https://evil.example"}, 403},
		{"a page without a name", []string{"Origin", "null"}, 403},
		{"a picture", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image"}, 403},
		{"a frame", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe"}, 403},
		{"another port of this machine", []string{"Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "script"}, 403},
	} {
		for _, address := range []string{"/", "/_voorbeeld/meldingen.json"} {
			answer, _ := s.ask("GET", address, test.header...)
			if answer.StatusCode != test.status || answer.Header.Get("Access-Control-Allow-Origin") != "" || answer.Header.Get("Cross-Origin-Resource-Policy") != "same-origin" {
				t.Errorf("%s, %s: %d, want %d", test.asks, address, answer.StatusCode, test.status)
			}
		}
	}
}

// TestManyStreams keeps a bounded number of streams open, answers all else, and has room again when one is closed.
func TestManyStreams(t *testing.T) {
	s := newShow(t, school(), Setting{})
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	open := func() int {
		request, _ := http.NewRequestWithContext(ctx, "GET", s.server.URL+own+"berichten", nil)
		answer, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { answer.Body.Close() })
		return answer.StatusCode
	}
	for range streamsMost {
		if status := open(); status != http.StatusOK {
			t.Fatal(status)
		}
	}
	if status := open(); status != http.StatusServiceUnavailable {
		t.Error("one more: ", status)
	}
	if answer, _ := s.ask("GET", "/visie/"); answer.StatusCode != http.StatusOK {
		t.Error("a page: ", answer.StatusCode)
	}
	stop()
	for s.streams.Load() > 0 {
		runtime.Gosched()
	}
	ctx = context.Background()
	s.listen("")()
}

func TestNeverStale(t *testing.T) {
	s := newShow(t, school(), Setting{})
	answer, before := s.ask("GET", "/visie/")
	tag := answer.Header.Get("ETag")
	if answer.Header.Get("Cache-Control") != "no-cache" || tag == "" {
		t.Fatal(answer.Header)
	}
	if answer, _ := s.ask("GET", "/visie/", "If-None-Match", tag); answer.StatusCode != http.StatusNotModified {
		t.Error("the same page: ", answer.StatusCode)
	}
	s.save(map[string]string{"visie.md": "+++\ntitel = \"Onze visie\"\n+++\n\nAnders.\n"})
	answer, after := s.ask("GET", "/visie/", "If-None-Match", tag)
	if answer.StatusCode != http.StatusOK || after == before || !strings.Contains(after, "Anders.") {
		t.Error("another page: ", answer.StatusCode)
	}
}

// What a preview adds to a page.
func withoutScript(t *testing.T, page string) string {
	t.Helper()
	before, rest, ok := strings.Cut(page, `<script src="/_voorbeeld/`)
	_, after, ends := strings.Cut(rest, "></script>")
	if !ok || !ends || strings.Contains(after, "_voorbeeld") || !strings.HasPrefix(after, "</body>") {
		t.Fatalf("no script at the end of the page: %s", page)
	}
	return before + after
}

func TestEqualsBuild(t *testing.T) {
	s := newShow(t, school(), Setting{})
	for _, output := range generator.New().Generate(generator.Input{Files: s.sources(), Today: schooltest.Today, Drafts: true}).Outputs {
		want, _ := output.Render()
		got := s.page((&url.URL{Path: "/" + output.Path}).EscapedPath())
		if isPage(output.Path) {
			got = withoutScript(t, got)
		}
		if got != string(want) {
			t.Errorf("%s: a build writes another one", output.Path)
		}
	}
}

const broken = "+++\ntitel = \"Kapot\nconcept = waar\n+++\n\nKapot.\n"

func TestLastGoodPage(t *testing.T) {
	s := newShow(t, school(), Setting{})
	feest := s.page("/activiteiten/feest/")
	report := s.save(map[string]string{"activiteiten/feest.md": broken})
	if problem.Count(report.Problems, problem.Error) == 0 {
		t.Fatal("no error was told")
	}
	if got := s.page("/activiteiten/feest/"); got != feest {
		t.Error("not the last good page")
	}
	if !strings.Contains(s.page("/activiteiten/"), "Feest") {
		t.Error("the list lost the page")
	}
	if said := s.page("/_voorbeeld/meldingen.json"); !strings.Contains(said, `"bestand":"content/activiteiten/feest.md","regel":2`) {
		t.Errorf("said %s", said)
	}
	s.save(map[string]string{"visie.md": "+++\ntitel = \"Onze visie\"\n+++\n\nAnders.\n"})
	if !strings.Contains(s.page("/visie/"), "Anders.") {
		t.Error("another page stood still")
	}
	report = s.save(map[string]string{"activiteiten/feest.md": "+++\ntitel = \"Groot feest\"\npartnerschappen = [\"informeel\"]\ndatum = 2026-12-04\n+++\n\nKom ook.\n"})
	if problem.Count(report.Problems, problem.Error) != 0 || !strings.Contains(s.page("/activiteiten/feest/"), "Groot feest") {
		t.Error("not repaired")
	}
}

// TestManyProblems wants all of very many problems counted, and a part of them told.
func TestManyProblems(t *testing.T) {
	s := newShow(t, school(), Setting{})
	s.save(map[string]string{"activiteiten/feest.md": "+++\ntitel = \"Feest\"\npartnerschappen = \"informeel\"\ntalen = [" + strings.Repeat("3, ", 150) + "]\n+++\n"})
	said := s.page("/_voorbeeld/meldingen.json")
	if got := strings.Count(said, `"code":"verkeerde-soort"`); got != 10 {
		t.Errorf("%d are told", got)
	}
	if !strings.Contains(said, `"aantallen":{"error":150,`) || !strings.Contains(said, `"weggelaten":140`) {
		t.Errorf("said %s", said)
	}
}

func TestBrokenLayout(t *testing.T) {
	s := newShow(t, school(), Setting{})
	before := s.page("/visie/")
	if report := s.save(map[string]string{"layouts/vision.html": "<h1>{{.Bestaat.Niet}}"}); problem.Count(report.Problems, problem.Error) == 0 {
		report = s.wait()
		if problem.Count(report.Problems, problem.Error) == 0 {
			t.Error("no error was told")
		}
	}
	if after := s.page("/visie/"); after != before {
		t.Error("not the last good page")
	}
	s.save(map[string]string{"layouts/vision.html": "<h1>Eigen</h1>"})
	if !strings.Contains(s.page("/visie/"), "<h1>Eigen</h1>") {
		t.Error("not repaired")
	}
}

func TestStartsBroken(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"nothing":          {},
		"a broken school":  {"school.toml": "naam = \"", "visie.md": broken},
		"a broken layout":  {"school.toml": schooltest.School, "layouts/base.html": "{{", "layouts/home.html": "{{"},
		"a strange layout": {"school.toml": schooltest.School, "layouts/base.html": "{{.Bestaat.Niet}}"},
	} {
		t.Run(name, func(t *testing.T) {
			s := newShow(t, files, Setting{})
			answer, page := s.ask("GET", "/")
			if answer.StatusCode != 200 || !strings.Contains(page, own+"voorbeeld.js") || !strings.Contains(page, "</html>") {
				t.Errorf("%d %s", answer.StatusCode, page)
			}
			if said := s.page("/_voorbeeld/meldingen.json"); !strings.Contains(said, `"ernst":"error"`) {
				t.Errorf("said %s", said)
			}
		})
	}
}

// A hint that brings an error waits for the full look; one that brings none does not.
func TestHalfSave(t *testing.T) {
	s := newShow(t, school(), Setting{})
	feest := s.page("/activiteiten/feest/")
	whole := s.files["activiteiten/feest.md"]
	s.send(map[string]string{"activiteiten/feest.md": whole[:20]}, false)
	if page := s.page("/activiteiten/feest/"); page != feest {
		t.Error("half a save was shown")
	}
	report := s.save(map[string]string{"activiteiten/feest.md": strings.Replace(whole, "Kom ook", "Kom allemaal", 1)})
	if len(report.Problems) > 0 && problem.Count(report.Problems, problem.Error) > 0 || !strings.Contains(s.page("/activiteiten/feest/"), "Kom allemaal") {
		t.Error("the whole save was not shown: ", report)
	}
	s.send(map[string]string{"activiteiten/feest.md": broken}, false)
	s.send(nil, true)
	if report := s.wait(); problem.Count(report.Problems, problem.Error) == 0 {
		t.Error("an error that stands was not shown")
	}
}

func TestAnotherDay(t *testing.T) {
	s := newShow(t, school(), Setting{})
	today, then := s.page("/activiteiten/"), s.page("/activiteiten/?_vandaag=2027-01-10")
	if today == then || withoutScript(t, then) != s.build(t, "activiteiten/index.html") {
		t.Error("not the page of that day")
	}
	if s.page("/activiteiten/?_vandaag=2026-11-22") != today || s.page("/activiteiten/?_vandaag=morgen") != today {
		t.Error("not the page of today")
	}
}

func (s *show) build(t *testing.T, path string) string {
	day := schooltest.Today
	day.Year, day.Month, day.Day = 2027, 1, 10
	for _, output := range generator.New().Generate(generator.Input{Files: s.sources(), Today: day, Drafts: true}).Outputs {
		if output.Path == path {
			text, _ := output.Render()
			return string(text)
		}
	}
	t.Fatal(path)
	return ""
}

func TestDrafts(t *testing.T) {
	s := newShow(t, school(), Setting{})
	if page := s.page("/paginas/idee/"); !strings.Contains(page, "Nog niet af.") || !strings.Contains(page, `data-bron="content/paginas/idee.md"`) {
		t.Error("the draft is not shown")
	}
	if said := s.page("/_voorbeeld/meldingen.json"); !strings.Contains(said, `"concepten":["content/paginas/idee.md"]`) {
		t.Error(said)
	}
	// A build leaves drafts out: what refers to one is an error there, and only there.
	report := s.save(map[string]string{"visie.md": "+++\ntitel = \"Onze visie\"\n+++\n\nZie [het idee](paginas/idee.md).\n"})
	for problem.Count(report.Problems, problem.Error) == 0 {
		report = s.wait()
	}
}

// listen opens the stream of a page and gives its next event: "pagina 0123456789abcdef".
func (s *show) listen(query string) (next func() string) {
	s.Helper()
	request, _ := http.NewRequest("GET", s.server.URL+own+"berichten?"+query, nil)
	ctx, stop := context.WithTimeout(context.Background(), patience)
	answer, err := http.DefaultClient.Do(request.WithContext(ctx))
	if err != nil {
		s.Fatal(err)
	}
	s.Cleanup(func() {
		stop()
		answer.Body.Close()
	})
	lines := bufio.NewScanner(answer.Body)
	return func() string {
		s.Helper()
		event := ""
		for lines.Scan() {
			if name, ok := strings.CutPrefix(lines.Text(), "event: "); ok {
				event = name
			}
			if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				return event + " " + data
			}
		}
		s.Fatal("the stream ended")
		return ""
	}
}

func (s *show) versions(address string) (page, style string) {
	_, text := s.ask("GET", address)
	part := func(name string) string {
		_, rest, _ := strings.Cut(text, name+`="`)
		value, _, _ := strings.Cut(rest, `"`)
		return value
	}
	return part("data-versie"), part("data-stijl")
}

// A stream tells of what a page shows, and of nothing else.
func TestStream(t *testing.T) {
	s := newShow(t, school(), Setting{})
	page, style := s.versions("/activiteiten/koffie/")
	messages := s.showing.Load().messages.said().version
	next := s.listen(url.Values{"pagina": {"/activiteiten/koffie/"}, "versie": {page}, "stijl": {style}, "meldingen": {messages}, "programma": {program}}.Encode())

	s.save(map[string]string{"visie.md": "+++\ntitel = \"Onze visie\"\n+++\n\nEen andere pagina.\n"})
	s.save(map[string]string{"layouts/assets/style.css": "main { color: red }"})
	if event := next(); !strings.HasPrefix(event, "stijl ") {
		t.Error("after another page and the style: ", event)
	}
	s.save(map[string]string{"beelden/brug.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>`})
	if event := next(); !strings.HasPrefix(event, "pagina ") {
		t.Error("after a picture: ", event)
	}
	s.save(map[string]string{"activiteiten/koffie.md": broken})
	if event := next(); !strings.HasPrefix(event, "meldingen ") {
		t.Error("after an error: ", event)
	}
}

// A page that was away hears at once what it missed.
func TestCatchUp(t *testing.T) {
	s := newShow(t, school(), Setting{})
	page, style := s.versions("/visie/")
	s.save(map[string]string{"visie.md": "+++\ntitel = \"Onze visie\"\n+++\n\nIntussen.\n"})
	messages := s.showing.Load().messages.said().version
	now, _ := s.versions("/visie/")
	next := s.listen(url.Values{"pagina": {"/visie/"}, "versie": {page}, "stijl": {style}, "meldingen": {messages}, "programma": {"vorige"}}.Encode())
	if got := next(); got != "pagina "+now {
		t.Error(got, now)
	}
	if got := next(); got != "programma "+program {
		t.Error(got)
	}
}

// withPhoto is a school with a photo on a page.
func withPhoto() map[string]string {
	files := school()
	files["activiteiten/feest.md"] += "\n![Het plein](../fotos/plein.jpg)\n"
	files["fotos/plein.jpg"] = string(schooltest.Photo(700, 500, 1))
	return files
}

// TestPageBeforePhoto wants a page while its photo is still being made, and another version of that page for another photo.
func TestPageBeforePhoto(t *testing.T) {
	release := make(chan struct{})
	s := newShow(t, withPhoto(), Setting{Recall: func(string, string) []byte {
		<-release
		return nil
	}})
	t.Cleanup(func() { close(release) })
	before, _ := s.versions("/activiteiten/feest/")
	if !strings.Contains(s.page("/activiteiten/feest/"), "fotos/plein-480.jpg 480w") {
		t.Error("the page does not show the photo")
	}
	s.save(map[string]string{"fotos/plein.jpg": string(schooltest.Photo(700, 500, 3))})
	if after, _ := s.versions("/activiteiten/feest/"); after == before {
		t.Error("the page has the same version with another photo")
	}
}

// TestPhotoOnce wants a photo to be made once, whatever else changes.
func TestPhotoOnce(t *testing.T) {
	var mutex sync.Mutex
	asked := map[string]int{} // by path
	s := newShow(t, withPhoto(), Setting{Recall: func(path, _ string) []byte {
		mutex.Lock()
		defer mutex.Unlock()
		asked[path]++
		return nil
	}})
	for range 3 {
		for _, path := range []string{"fotos/plein-480.jpg", "fotos/plein.jpg"} {
			if s.page("/"+path) != s.build(t, path) {
				t.Errorf("%s differs from a build", path)
			}
			mutex.Lock()
			if asked[path] != 1 {
				t.Errorf("%s was made %d times", path, asked[path])
			}
			mutex.Unlock()
		}
		s.save(map[string]string{"visie.md": s.files["visie.md"] + "\nMeer.\n"})
	}
}

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/cmd/ouderbeleid/preview"
	"ouderbeleid/cmd/ouderbeleid/watch"
	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// running is a preview of a school in a folder, with the events of the system.
type running struct {
	testing.TB
	*preview.Preview
	school  folder.School
	address string
	told    chan struct{} // something else is shown
}

// patience is how long a test waits for something that must happen.
const patience = 30 * time.Second

// startPreview starts a preview; it ends, with everything that it started, when the test ends.
func startPreview(tb testing.TB, at string) *running {
	tb.Helper()
	r := &running{TB: tb, school: folder.School{Source: at, Destination: filepath.Join(at, "public")}, told: make(chan struct{}, 1)}
	r.Preview = preview.New(preview.Setting{Today: schooltest.Today, Tell: func(preview.Report) {
		select {
		case r.told <- struct{}{}:
		default:
		}
	}})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	r.address = strings.TrimSuffix(addressOf(listener), "/")
	ctx, stop := context.WithCancel(context.Background())
	over := make(chan error)
	go func() { over <- servePreview(ctx, r.school.Watcher(generator.HistoryPath), r.Preview, listener) }()
	tb.Cleanup(func() {
		stop()
		if err := <-over; err != nil {
			tb.Error(err)
		}
	})
	<-r.Open()
	return r
}

// page asks for a file of the site, without the network.
func (r *running) page(path string) (int, []byte) {
	answer := httptest.NewRecorder()
	at := context.WithValue(context.Background(), http.LocalAddrContextKey, &net.TCPAddr{Port: 80})
	request := httptest.NewRequestWithContext(at, "GET", "http://localhost/"+(&url.URL{Path: path}).EscapedPath(), nil)
	r.ServeHTTP(answer, request)
	page := answer.Body.Bytes()
	if before, rest, ok := bytes.Cut(page, []byte(`<script src="/_voorbeeld/`)); ok {
		_, after, _ := bytes.Cut(rest, []byte("></script>"))
		page = slices.Concat(before, after)
	}
	return answer.Code, page
}

// fresh makes the site of what is on the disk with a generator that remembers nothing.
func (r *running) fresh() *generator.Site {
	sources, problems, err := r.school.Read()
	if err != nil || len(problems) > 0 {
		r.Fatal(problems, err)
	}
	return generator.New().Generate(generator.Input{Files: sources, Today: schooltest.Today, Drafts: true})
}

// difference tells in what the preview differs from a site, or "".
func (r *running) difference(site *generator.Site) string {
	for _, output := range site.Outputs {
		want, _ := output.Render()
		if status, got := r.page(output.Path); status != 200 || !bytes.Equal(got, want) {
			return fmt.Sprintf("%s (%d): another page than a fresh build", output.Path, status)
		}
	}
	return ""
}

// settle waits until the preview equals a fresh site.
func (r *running) settle() {
	r.Helper()
	deadline := time.After(patience)
	site := r.fresh()
	for {
		difference := r.difference(site)
		if difference == "" {
			return
		}
		select {
		case <-r.told:
		case <-deadline:
			r.Fatal(difference)
		}
	}
}

// author changes the files of a school in all the ways that people and programs do.
type author struct {
	*testing.T
	*rand.Rand
	folder string
	names  []string // of the activities that are there: "activiteiten/feest-3.md"
	next   int
	broken map[string][]byte // the good texts of documents that were broken
}

func (a *author) at(name string) string {
	return filepath.Join(a.folder, "content", filepath.FromSlash(name))
}

func (a *author) must(err error) {
	a.Helper()
	if err != nil {
		a.Fatal(err)
	}
}

func (a *author) text() []byte {
	a.next++
	return fmt.Appendf(nil, "+++\ntitel = \"Feest %d\"\npartnerschappen = [\"informeel\"]\ndatum = 2026-12-%02d\n+++\n\n%s\n", a.next, 1+a.next%28, strings.Repeat("Kom ook. ", a.IntN(900)))
}

func (a *author) any() string { return a.names[a.IntN(len(a.names))] }

// save writes a document as one of many editors does.
func (a *author) save(name string, text []byte) {
	at := a.at(name)
	switch a.IntN(5) {
	case 0: // truncates and writes at once
		a.must(os.WriteFile(at, text, 0o666))
	case 1: // writes another file and renames it
		a.must(os.WriteFile(at+".swp", text, 0o666))
		a.must(os.Rename(at+".swp", at))
	case 2: // keeps the old file as a backup
		if err := os.Rename(at, at+"~"); !errors.Is(err, fs.ErrNotExist) {
			a.must(err)
		}
		a.must(os.WriteFile(at, text, 0o666))
	case 3: // writes in parts
		out, err := os.Create(at)
		a.must(err)
		for len(text) > 0 {
			n := min(len(text), 1+a.IntN(500))
			_, err := out.Write(text[:n])
			a.must(err)
			text = text[n:]
		}
		a.must(out.Close())
	case 4: // leaves a lock and writes two times
		a.must(os.WriteFile(filepath.Join(filepath.Dir(at), ".~lock."+filepath.Base(at)+"#"), []byte("slot"), 0o666))
		a.must(os.WriteFile(at, text[:len(text)/2], 0o666))
		a.must(os.WriteFile(at, text, 0o666))
	}
}

// act does something to the school.
func (a *author) act() {
	switch a.IntN(12) {
	case 0, 1, 2:
		a.save(a.any(), a.text())
	case 3: // a new document
		name := fmt.Sprintf("activiteiten/nieuw-%d.md", a.next)
		a.save(name, a.text())
		a.names = append(a.names, name)
	case 4: // another name
		i, name := a.IntN(len(a.names)), fmt.Sprintf("activiteiten/anders-%d.md", a.next)
		a.next++
		a.must(os.Rename(a.at(a.names[i]), a.at(name)))
		if text, ok := a.broken[a.names[i]]; ok {
			delete(a.broken, a.names[i])
			a.broken[name] = text
		}
		a.names[i] = name
	case 5: // gone
		if len(a.names) > 3 {
			i := a.IntN(len(a.names))
			a.must(os.Remove(a.at(a.names[i])))
			delete(a.broken, a.names[i])
			a.names = slices.Delete(a.names, i, i+1)
		}
	case 6: // a mistake
		name := a.any()
		a.broken[name] = a.text()
		a.save(name, []byte("+++\ntitel = \"Kapot\n+++\n"))
	case 7: // a folder that moves away and comes back
		a.must(os.Rename(a.at("activiteiten"), a.at(".weg")))
		a.must(os.Rename(a.at(".weg"), a.at("activiteiten")))
	case 8: // files for downloading, in a new folder
		folder := fmt.Sprintf("bestanden/map-%d/deel", a.next)
		a.next++
		a.must(os.MkdirAll(a.at(folder), 0o777))
		a.must(os.WriteFile(a.at(folder+"/lijst.txt"), a.text(), 0o666))
	case 9: // a folder with another name
		if folders, _ := filepath.Glob(a.at("bestanden/map-*")); len(folders) > 0 {
			a.next++
			a.must(os.Rename(folders[a.IntN(len(folders))], a.at(fmt.Sprintf("bestanden/map-%d", a.next))))
		}
	case 10: // a layout of the school's own, now and then
		at := filepath.Join(a.folder, "layouts", "assets", "eigen.css")
		a.must(os.MkdirAll(filepath.Dir(at), 0o777))
		a.must(os.WriteFile(at, fmt.Appendf(nil, "/* %d */", a.next), 0o666))
		if a.next++; a.IntN(2) == 0 {
			a.must(os.RemoveAll(filepath.Join(a.folder, "layouts")))
		}
	case 11: // a symbolic link to a file that changes
		name := fmt.Sprintf("bestanden/link-%d.txt", a.next)
		a.next++
		a.must(os.Symlink(a.at("visie.md"), a.at(name)))
	}
}

// repair makes good what is broken.
func (a *author) repair() {
	for name, text := range a.broken {
		a.save(name, text)
	}
	clear(a.broken)
}

func plantSchool(tb testing.TB, activities int) string {
	folder := tb.TempDir()
	for _, src := range schooltest.Big(activities) {
		at := filepath.Join(folder, filepath.FromSlash(src.Path))
		if err := errors.Join(os.MkdirAll(filepath.Dir(at), 0o777), os.WriteFile(at, src.Text, 0o666)); err != nil {
			tb.Fatal(err)
		}
	}
	if err := os.MkdirAll(filepath.Join(folder, "content", "bestanden"), 0o777); err != nil {
		tb.Fatal(err)
	}
	return folder
}

// Whatever happens to the files, and in whatever order: when it is over, the preview shows what a fresh build makes.
func TestPreviewEqualsFreshBuild(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	for seed := range uint64(6) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			a := &author{T: t, Rand: rand.New(rand.NewPCG(seed, 3)), folder: plantSchool(t, 8), broken: map[string][]byte{}}
			for i := range 8 {
				a.names = append(a.names, fmt.Sprintf("activiteiten/activiteit-%05d.md", i))
			}
			// What others refer to stays.
			for _, name := range a.names {
				a.must(os.WriteFile(a.at(name), a.text(), 0o666))
			}
			r := startPreview(t, a.folder)
			for range 12 {
				for range 1 + a.IntN(8) {
					a.act()
				}
				if a.IntN(3) == 0 {
					a.repair()
					r.settle()
				}
			}
			a.repair()
			r.settle()
		})
	}
}

// A checkout of a thousand files, and back.
func TestCheckout(t *testing.T) {
	folder := plantSchool(t, 3)
	r := startPreview(t, folder)
	at := filepath.Join(folder, "content", "activiteiten")
	for i := range 1000 {
		if err := os.WriteFile(filepath.Join(at, fmt.Sprintf("keer-%d.md", i)), []byte(schooltest.Activity(i%3)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	r.settle()
	for i := range 1000 {
		if err := os.Remove(filepath.Join(at, fmt.Sprintf("keer-%d.md", i))); err != nil {
			t.Fatal(err)
		}
	}
	r.settle()
}

// The folder can go and come back, and what is not there yet can come.
func TestFoldersComeAndGo(t *testing.T) {
	folder := plantSchool(t, 3)
	r := startPreview(t, folder)
	content, away := filepath.Join(folder, "content"), filepath.Join(folder, "weg")
	before := r.fresh()
	if err := os.Rename(content, away); err != nil {
		t.Fatal(err)
	}
	r.until(func() bool {
		status, _ := r.page("_voorbeeld/meldingen.json")
		_, said := r.page("_voorbeeld/meldingen.json")
		return status == 200 && bytes.Contains(said, []byte(`"error"`))
	})
	if err := os.Rename(away, content); err != nil {
		t.Fatal(err)
	}
	r.until(func() bool { return r.difference(before) == "" })
	style := filepath.Join(folder, "layouts", "assets", "style.css")
	if err := errors.Join(os.MkdirAll(filepath.Dir(style), 0o777), os.WriteFile(style, []byte("main { color: red }"), 0o666)); err != nil {
		t.Fatal(err)
	}
	r.settle()
}

// until waits for something that becomes so.
func (r *running) until(so func() bool) {
	r.Helper()
	deadline := time.After(patience)
	for !so() {
		select {
		case <-r.told:
		case <-deadline:
			r.Fatal("that never came")
		}
	}
}

// Memory does not grow with the number of edits.
func TestMemoryStaysFlat(t *testing.T) {
	const early, late = 200, 800
	before, after := memoryOver(t, early, late)
	if after > before+before/2+4<<20 {
		t.Errorf("%d MB after %d edits, %d MB after %d", before>>20, early, after>>20, late)
	}
}

// BenchmarkMemory gives the memory in use after a tenth of 10,000 edits, and after all of them: 19 and 13 MB.
//
//	go test ./cmd/ouderbeleid -run '^$' -bench Memory -benchtime 1x
func BenchmarkMemory(b *testing.B) {
	for range b.N {
		early, late := memoryOver(b, 1_000, 10_000)
		b.ReportMetric(float64(early)/(1<<20), "early-MB")
		b.ReportMetric(float64(late)/(1<<20), "late-MB")
	}
}

// memoryOver edits a document, over and over, and gives the memory in use after so many edits.
func memoryOver(tb testing.TB, early, late int) (before, after uint64) {
	files := schooltest.Big(40)
	slices.SortFunc(files, func(a, b problem.Source) int { return strings.Compare(a.Path, b.Path) })
	told := make(chan struct{}, 1)
	shown := preview.New(preview.Setting{Today: schooltest.Today, Tell: func(s preview.Report) {
		if len(s.Paths) > 0 {
			told <- struct{}{}
		}
	}})
	ctx, stop := context.WithCancel(context.Background())
	over := make(chan struct{})
	changes := make(chan watch.Change)
	go func() {
		defer close(over)
		shown.Run(ctx, changes)
	}()
	defer func() {
		stop()
		<-over
	}()
	r := &running{TB: tb, Preview: shown}
	at := slices.IndexFunc(files, func(f problem.Source) bool { return strings.HasSuffix(f.Path, "activiteit-00007.md") })
	for i := range late {
		files = slices.Clone(files)
		files[at].Text = []byte(schooltest.Activity(i))
		changes <- watch.Change{Files: files, Paths: []string{files[at].Path}, Version: i + 1, Whole: true}
		<-told
		for _, page := range []string{"activiteiten/activiteit-00007/index.html", "activiteiten/index.html"} {
			if status, _ := r.page(page); status != 200 {
				tb.Fatal(page, status)
			}
		}
		if i == early {
			before = heap()
		}
	}
	return before, heap()
}

// heap gives the memory in use.
func heap() uint64 {
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

// Ctrl+C ends it at once, with streams open, and leaves nothing behind.
func TestServeEnds(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	folder := plantSchool(t, 3)
	said := newTalk()
	inv := &invocation{ctx: context.Background(), output: output{voice: voice(problem.Dutch), stdout: said, stderr: said}, source: folder, destination: filepath.Join(folder, "public"), today: schooltest.Today}
	ctx, stop := context.WithCancel(context.Background())
	over := make(chan error)
	go func() { over <- serve(ctx, inv, &serving{}) }()
	said.until(t, "Ctrl+C")
	_, rest, _ := strings.Cut(said.String(), "Voorbeeld: ")
	address, _, _ := strings.Cut(rest, "\n")
	for range 3 {
		answer, err := http.Get(address + "_voorbeeld/berichten?pagina=/")
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
	}
	stop()
	select {
	case err := <-over:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(patience):
		t.Fatal("it went on")
	}
	http.DefaultClient.CloseIdleConnections()
	if _, err := os.Stat(inv.destination); !errors.Is(err, fs.ErrNotExist) {
		t.Error("something was written: ", err)
	}
}

// Two previews take two ports; a port that was asked for is not another.
func TestPorts(t *testing.T) {
	inv := &invocation{ctx: context.Background(), output: output{voice: voice(problem.Dutch)}}
	first, err := listen(inv, &serving{})
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	second, err := listen(inv, &serving{})
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	var misuse usageError
	if _, err := listen(inv, &serving{port: first.Addr().(*net.TCPAddr).Port}); !errors.As(err, &misuse) {
		t.Error(err)
	}
}

// build --watch makes the site again at every change.
func TestBuildAgain(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	folder := plantSchool(t, 3)
	said := newTalk()
	inv := &invocation{
		ctx:    context.Background(),
		output: output{voice: voice(problem.Dutch), stdout: said, stderr: said, format: problem.Text},
		source: folder, destination: filepath.Join(folder, "public"), today: schooltest.Today,
	}
	ctx, stop := context.WithCancel(context.Background())
	over := make(chan error)
	go func() { over <- buildAgain(ctx, inv) }()
	vision, page := filepath.Join(folder, "content", "visie.md"), filepath.Join(folder, "public", "visie", "index.html")
	said.until(t, "gemaakt in")
	for _, test := range []struct{ text, says, shows string }{
		{"+++\ntitel = \"Anders\"\n+++\n\nEen andere tekst.\n", "gemaakt in", "Een andere tekst."},
		{"+++\ntitel = \"Kapot\n+++\n", "blijft zoals zij was", "Een andere tekst."},
		{"+++\ntitel = \"Heel\"\n+++\n\nWeer heel.\n", "gemaakt in", "Weer heel."},
	} {
		said.reset()
		if err := os.WriteFile(vision, []byte(test.text), 0o666); err != nil {
			t.Fatal(err)
		}
		said.until(t, test.says)
		if text, err := os.ReadFile(page); err != nil || !strings.Contains(string(text), test.shows) {
			t.Errorf("%s: %v %s", test.shows, err, said)
		}
	}
	stop()
	if err := <-over; err != nil {
		t.Error(err)
	}
}

// talk is what a command says while it runs.
type talk struct {
	mutex sync.Mutex
	text  strings.Builder
	news  chan struct{}
}

func newTalk() *talk { return &talk{news: make(chan struct{}, 1)} }

func (s *talk) Write(text []byte) (int, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.text.Write(text)
	select {
	case s.news <- struct{}{}:
	default:
	}
	return len(text), nil
}

func (s *talk) String() string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.text.String()
}

func (s *talk) reset() {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.text.Reset()
}

func (s *talk) until(t *testing.T, words string) {
	t.Helper()
	deadline := time.After(patience)
	for !strings.Contains(s.String(), words) {
		select {
		case <-s.news:
		case <-deadline:
			t.Fatalf("never said %q: %s", words, s)
		}
	}
}

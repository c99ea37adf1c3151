package generator_test

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// room is one folder of code: what it holds, and what it may import beside the standard library. Tests may import more.
type room struct {
	folder  string
	holds   string
	imports []string
}

// rooms is the plan of the house, the corridor first. The table in CONTRIBUTING.md is written from it, by -update.
var rooms = []room{
	{"cmd/ouderbeleid", "`main`, `run`, one small file per command, and the voice in which they speak", []string{
		"ouderbeleid/cmd/ouderbeleid/folder", "ouderbeleid/cmd/ouderbeleid/preview", "ouderbeleid/cmd/ouderbeleid/print", "ouderbeleid/cmd/ouderbeleid/publish",
		"ouderbeleid/cmd/ouderbeleid/shelf", "ouderbeleid/cmd/ouderbeleid/starter", "ouderbeleid/cmd/ouderbeleid/watch",
		"ouderbeleid/generator", "ouderbeleid/generator/policy", "ouderbeleid/generator/schema", "ouderbeleid/generator/exchange", "ouderbeleid/generator/nextyear",
		"ouderbeleid/generator/problem", "ouderbeleid/generator/explain", "ouderbeleid/generator/schoolyear", "ouderbeleid/generator/qr",
		"github.com/spf13/cobra", "github.com/spf13/pflag", "golang.org/x/term",
	}},
	{"cmd/ouderbeleid/folder", "the folder of a school on disk: reading it, and the one way to write a whole file", []string{
		"ouderbeleid/cmd/ouderbeleid/watch", "ouderbeleid/generator/policy", "ouderbeleid/generator/problem",
		"golang.org/x/sync/errgroup", "golang.org/x/text/unicode/norm",
	}},
	{"cmd/ouderbeleid/shelf", "a site with everything in it rendered", []string{
		"ouderbeleid/generator", "ouderbeleid/generator/problem", "golang.org/x/sync/errgroup",
	}},
	{"cmd/ouderbeleid/publish", "a site into a place: plan, work, manifest; today’s only place is a folder", []string{
		"ouderbeleid/cmd/ouderbeleid/folder", "ouderbeleid/cmd/ouderbeleid/shelf", "ouderbeleid/generator/problem", "golang.org/x/sync/errgroup",
	}},
	{"cmd/ouderbeleid/print", "the browser that prints", []string{"ouderbeleid/cmd/ouderbeleid/shelf", "ouderbeleid/generator"}},
	{"cmd/ouderbeleid/starter", "beginnings of schools, documents and layouts", []string{
		"ouderbeleid/generator/frontmatter", "ouderbeleid/generator/markdown", "ouderbeleid/generator/policy", "ouderbeleid/generator/problem",
		"ouderbeleid/generator/schoolyear", "ouderbeleid/generator/year", "ouderbeleid/layouts",
	}},
	{"cmd/ouderbeleid/preview", "what `serve` shows, from memory", []string{
		"ouderbeleid/cmd/ouderbeleid/watch", "ouderbeleid/generator", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear",
	}},
	{"cmd/ouderbeleid/watch", "the files of a school, and when they change", []string{
		"ouderbeleid/generator/problem", "github.com/fsnotify/fsnotify", "golang.org/x/sync/errgroup",
	}},
	{"generator", "`Generate`; the table of contents of a site, and the list of its files", []string{
		"ouderbeleid/generator/check", "ouderbeleid/generator/feeds", "ouderbeleid/generator/looks", "ouderbeleid/generator/markdown",
		"ouderbeleid/generator/page", "ouderbeleid/generator/parallel", "ouderbeleid/generator/photo", "ouderbeleid/generator/policy",
		"ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear", "ouderbeleid/generator/site", "ouderbeleid/generator/view", "ouderbeleid/generator/year",
	}},
	{"generator/view", "what each layout shows: one file for each, or for those of one subject", []string{
		"ouderbeleid/generator/chart", "ouderbeleid/generator/page", "ouderbeleid/generator/policy", "ouderbeleid/generator/problem",
		"ouderbeleid/generator/qr", "ouderbeleid/generator/schoolyear", "ouderbeleid/generator/site", "ouderbeleid/generator/words",
		"ouderbeleid/generator/year", "golang.org/x/text/unicode/norm",
	}},
	{"generator/feeds", "what other programs read: calendar files, feed, site map, index, search index", []string{
		"ouderbeleid/generator/calendar", "ouderbeleid/generator/markdown", "ouderbeleid/generator/page",
		"ouderbeleid/generator/parallel", "ouderbeleid/generator/policy", "ouderbeleid/generator/problem",
		"ouderbeleid/generator/schoolyear", "ouderbeleid/generator/search", "ouderbeleid/generator/site", "ouderbeleid/generator/year",
	}},
	{"generator/page", "a page and the edition that it is part of; what pages share, rendered once", []string{
		"ouderbeleid/generator/color", "ouderbeleid/generator/looks", "ouderbeleid/generator/markdown", "ouderbeleid/generator/parallel",
		"ouderbeleid/generator/policy", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear",
		"ouderbeleid/generator/sharepicture", "ouderbeleid/generator/site", "ouderbeleid/generator/words", "ouderbeleid/generator/year",
	}},
	{"generator/looks", "layouts, styles and words of a site; words baked in", []string{
		"ouderbeleid/generator/color", "ouderbeleid/generator/policy", "ouderbeleid/generator/problem", "ouderbeleid/generator/words", "ouderbeleid/layouts",
		"github.com/jba/templatecheck",
	}},
	{"generator/site", "what a school's files become: outputs and problems", []string{"ouderbeleid/generator/problem"}},
	{"generator/check", "one file per family of questions", []string{
		"ouderbeleid/generator/parallel", "ouderbeleid/generator/policy", "ouderbeleid/generator/markdown", "ouderbeleid/generator/problem",
		"ouderbeleid/generator/schoolyear", "ouderbeleid/generator/year", "golang.org/x/text/unicode/norm",
	}},
	{"generator/exchange", "the words of a school for a translator, and back: XLIFF 2.1 and CSV", []string{
		"ouderbeleid/generator/policy", "ouderbeleid/generator/problem", "golang.org/x/text/unicode/norm",
	}},
	{"generator/nextyear", "a proposal for the next school year, at the places of this year’s front matter", []string{
		"ouderbeleid/generator/frontmatter", "ouderbeleid/generator/policy", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear",
		"ouderbeleid/generator/year",
	}},
	{"generator/year", "the school's year on a day, in values: open and closed days with the reasons; the programme by year, month, term and group; what is next", []string{
		"ouderbeleid/generator/parallel", "ouderbeleid/generator/policy", "ouderbeleid/generator/schoolyear",
	}},
	{"generator/policy", "one file per kind of document; linking them", []string{
		"ouderbeleid/generator/frontmatter", "ouderbeleid/generator/markdown", "ouderbeleid/generator/parallel", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear",
		"golang.org/x/text/cases", "golang.org/x/text/unicode/norm",
	}},
	{"generator/schema", "what a kind of document may hold, as JSON Schema", []string{"ouderbeleid/generator/policy", "ouderbeleid/generator/problem"}},
	{"generator/markdown", "Markdown to HTML, headings, links with their places", []string{
		"ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear", "github.com/yuin/goldmark", "github.com/yuin/goldmark/*", "golang.org/x/text/unicode/norm",
	}},
	{"generator/frontmatter", "TOML in which every value knows its place", []string{
		"ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear", "github.com/BurntSushi/toml", "golang.org/x/text/encoding/charmap",
	}},
	{"generator/words", "the site's words per language; dates, numbers, lists", []string{
		"ouderbeleid/generator/frontmatter", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear",
		"github.com/nicksnyder/go-i18n/v2/*", "github.com/go-playground/locales", "github.com/go-playground/locales/*", "golang.org/x/text/*",
	}},
	{"generator/calendar", "calendar files, and what they remember from one site to the next", []string{
		"ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear", "github.com/emersion/go-ical",
	}},
	{"generator/chart", "pictures of figures, as SVG", nil},
	{"generator/sharepicture", "the picture that apps show with a link", []string{
		"ouderbeleid/generator/color", "golang.org/x/image/font", "golang.org/x/image/font/*", "golang.org/x/image/math/fixed", "golang.org/x/image/vector",
	}},
	{"generator/color", "shades that can be read", nil},
	{"generator/search", "the index that readers search, as JSON", nil},
	{"generator/photo", "pictures upright, in sizes, without metadata", []string{"golang.org/x/image/*", "github.com/bep/imagemeta", "github.com/kovidgoyal/imaging/prism/meta", "github.com/kovidgoyal/imaging/prism/meta/*"}},
	{"generator/qr", "QR codes, for paper and for a terminal", []string{"github.com/boombuler/barcode/qr"}},
	{"generator/parallel", "work spread over all processors", []string{"ouderbeleid/generator/problem"}},
	{"generator/schoolyear", "days, school years, terms, holidays", nil},
	{"generator/explain", "what each code means, why it matters, an example and its repair", []string{"ouderbeleid/generator/problem"}},
	{"generator/problem", "what an author can repair: place, sentence, way out", []string{"github.com/agext/levenshtein"}},
	{testRoom, "schools for tests and benchmarks; only tests import it", []string{
		"ouderbeleid/generator/policy", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear", "ouderbeleid/generator/year",
	}},
	{"layouts", "templates, styles, scripts, words; embedded, and overridable file by file", nil},
}

// testRoom is the room that tests alone import, so that it may read files.
const testRoom = "generator/schooltest"

// pure are the packages of the standard library that a room without doors may import. One that is not here is asked about: does it
// lead out of the program, to what this machine is like, or to chance?
var pure = []string{
	"bufio", "bytes", "cmp", "crypto/sha256", "embed", "encoding/binary", "encoding/csv", "encoding/hex", "encoding/json", "encoding/xml",
	"errors", "fmt", "hash/crc32", "html", "html/template", "image", "image/color", "image/draw", "image/gif", "image/jpeg", "image/png",
	"io", "io/fs", "iter", "maps", "math", "net/url", "path", "reflect", "regexp", "runtime", "slices", "sort", "strconv", "strings", "sync", "sync/atomic",
	"text/template/parse", "time", "unicode", "unicode/utf16", "unicode/utf8",
}

// doorNames are the single names that lead out, in packages that are otherwise pure.
var doorNames = map[string][]string{
	"time": {"Now", "Since", "Until", "Local", "LoadLocation", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker"},
	"fmt":  {"Print", "Printf", "Println", "Scan", "Scanf", "Scanln"},
}

// doorsOfAny are the names that lead out whatever they belong to: the clock of this machine, and its files.
var doorsOfAny = []string{"Unix", "UnixMilli", "UnixMicro", "ParseFiles", "ParseGlob", "ParseFS", "DecodeFile"}

// TestRooms holds every import to the plan, every third-party module to one room, and the outside world out of the generator.
func TestRooms(t *testing.T) {
	const root = ".."
	others := []string{"../.git", "../public", "../e2e/node_modules"} // folders with no code of ours
	house := house{owner: map[string]string{}}
	err := filepath.WalkDir(root, func(name string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && slices.Contains(others, filepath.ToSlash(name)) {
			return filepath.SkipDir
		}
		if path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		folder, _ := filepath.Rel(root, filepath.Dir(name))
		text, err := os.ReadFile(name)
		for _, fault := range house.faults(filepath.ToSlash(folder), name, text) {
			t.Error(fault)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, room := range rooms {
		if _, err := os.Stat(filepath.Join(root, room.folder)); err != nil {
			t.Errorf("the plan has a room that is not there: %s", room.folder)
		}
	}
}

// TestRoomsSees shows the test of the rooms what it has to find.
func TestRoomsSees(t *testing.T) {
	for _, test := range []struct{ folder, text, fault string }{
		{"generator", `import "time"; var _ = time.Now()`, "time.Now"},
		{"generator/check", `import clock "time"; var _ = clock.Local`, "time.Local"},
		{"generator", `import "time"; var _ = time.Time{}.Local()`, "time.Local"},
		{"generator", `import "os"`, "may not open os"},
		{"generator/policy", `import "net/http"`, "may not open net/http"},
		{"generator", `import "os/exec"`, "may not open os/exec"},
		{"layouts", `import . "time"`, "names"},
		{"generator/chart", `import "fmt"; func f() { fmt.Println() }`, "fmt.Println"},
		{"generator", `import "html/template"; var _, _ = template.ParseFiles("x")`, "template.ParseFiles"},
		{"generator/looks", `import "html/template"; var _, _ = template.New("x").ParseGlob("x")`, ".ParseGlob"},
		{"generator/looks", `import "html/template"; var _ = (*template.Template).ParseFS`, ".ParseFS"},
		{"generator/frontmatter", `import "github.com/BurntSushi/toml"; var _, _ = toml.DecodeFile("x", nil)`, "toml.DecodeFile"},
		{"generator/schoolyear", `import "time"; var _ = time.Unix(0, 0)`, "time.Unix"},
		{"generator/schoolyear", `import "time"; var _ = time.UnixMilli`, "time.UnixMilli"},
		{"generator/schoolyear", `import "time"; var _ = time.Time{}.UnixMicro()`, ".UnixMicro"},
		{"generator/chart", `func f() { println("x") }`, "println"},
		{"generator/chart", `func f() { print("x") }`, "print"},
		{"generator/photo", `import "runtime"; var _ = runtime.NumCPU()`, "runtime.NumCPU"},
		{"generator/photo", `import "runtime/debug"`, "may not open runtime/debug"},
		{"generator/view", `import "math/rand/v2"`, "may not open math/rand/v2"},
		{"generator/view", `import "hash/maphash"`, "may not open hash/maphash"},
		{"generator/view", `import "unsafe"`, "may not open unsafe"},
		{"generator/view", `import "context"`, "may not open context"},
		{"generator/view", `import "mime"`, "may not open mime"},
		{"generator/view", `import "net"`, "may not open net"},
		{"generator/view", `import "testing"`, "may not open testing"},
		{"generator/view", `import "log/slog"`, "may not open log/slog"},
		{"generator/view", `import "C"`, "may not open C"},
		{"layouts", `import _ "time/tzdata"`, "may not open time/tzdata"},
		{"generator", `import "ouderbeleid/generator/frontmatter"`, "may not import"},
		{"generator/check", `import "ouderbeleid/generator/schooltest"`, "may not import"},
		{"generator/qr", `import "github.com/yuin/goldmark"`, "may not import"},
		{"generator/nowhere", ``, "no room"},
		{"generator", `import "net/url"; import "time"; var _ = time.UTC; var _ = url.Parse`, ""},
		{"generator/exchange", `import "encoding/xml"; var _ = xml.Name{}.Local == "cp"`, ""},
		{"generator/photo", `import "runtime"; var _ = runtime.Version()`, ""},
		{"generator/parallel", `import "runtime"; var _ = runtime.GOMAXPROCS(0)`, ""},
		{"cmd/ouderbeleid", `import "os"; import "time"; var _ = time.Now()`, ""},
		{testRoom, `import "os"`, ""},
	} {
		house := house{owner: map[string]string{}}
		faults := house.faults(test.folder, "x.go", []byte("package x\n"+test.text))
		if test.fault == "" && len(faults) > 0 || test.fault != "" && (len(faults) != 1 || !strings.Contains(faults[0], test.fault)) {
			t.Errorf("%s in %s: found %q, want %q", test.text, test.folder, faults, test.fault)
		}
	}
}

// house is what the test of the rooms has seen.
type house struct {
	owner map[string]string // the room of each third-party module
}

// faults tells what one file has that its room may not have.
func (h *house) faults(folder, name string, text []byte) (faults []string) {
	i := slices.IndexFunc(rooms, func(r room) bool { return r.folder == folder })
	if i < 0 {
		return []string{fmt.Sprintf("%s: %q is no room of the house", name, folder)}
	}
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, text, parser.SkipObjectResolution)
	if err != nil {
		return []string{err.Error()}
	}
	closed := !strings.HasPrefix(folder, "cmd/") && folder != testRoom
	for _, spec := range file.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value)
		switch {
		case closed && spec.Name != nil && spec.Name.Name == ".":
			faults = append(faults, fmt.Sprintf("%s: the names of %s need their package before them", name, imported))
		case standard(imported):
			if closed && !slices.Contains(pure, imported) {
				faults = append(faults, fmt.Sprintf("%s: %s may not open %s", name, folder, imported))
			}
		default:
			faults = append(faults, h.importFaults(rooms[i], name, imported)...)
		}
	}
	if closed {
		for _, door := range openDoors(folder, file) {
			faults = append(faults, fmt.Sprintf("%s:%d: %s may not use %s", name, files.Position(door.at).Line, folder, door.name))
		}
	}
	return faults
}

func (h *house) importFaults(r room, name, imported string) (faults []string) {
	if !matchesAny(r.imports, imported) {
		return []string{fmt.Sprintf("%s: %s may not import %s", name, r.folder, imported)}
	}
	if module := moduleOf(imported); module != "" {
		if other := h.owner[module]; other != "" && other != r.folder {
			faults = append(faults, fmt.Sprintf("%s: %s is imported by both %s and %s", name, module, other, r.folder))
		}
		h.owner[module] = r.folder
	}
	return faults
}

// door is the use of a name that leads out.
type door struct {
	name string // "time.Now"
	at   token.Pos
}

// openDoors gives the uses of names that lead out in a file, under whatever name it imports their packages. A call of Local on any
// value counts: only a time.Time has that method.
func openDoors(folder string, file *ast.File) (open []door) {
	packages := map[string]string{} // by the name in this file
	for _, spec := range file.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value)
		name := path.Base(imported)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		packages[name] = imported
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.SelectorExpr:
			of := ""
			if x, ok := node.X.(*ast.Ident); ok {
				of = packages[x.Name]
			}
			if leadsOut(folder, of, node.Sel.Name) {
				open = append(open, door{of + "." + node.Sel.Name, node.Pos()})
			}
		case *ast.CallExpr:
			switch called := node.Fun.(type) {
			case *ast.SelectorExpr:
				if called.Sel.Name == "Local" {
					open = append(open, door{"time.Local", node.Pos()})
				}
			case *ast.Ident:
				if called.Name == "print" || called.Name == "println" {
					open = append(open, door{called.Name, node.Pos()})
				}
			}
		}
		return true
	})
	return open
}

// leadsOut reports whether a name of a package, or of a value when that is "", is a door. What the machine is like is known to the
// room that spreads the work; of runtime, others may ask with what they were compiled, and where they are.
func leadsOut(folder, of, name string) bool {
	if of == "runtime" {
		return !slices.Contains([]string{"Version", "Callers", "CallersFrames"}, name) && folder != "generator/parallel"
	}
	return slices.Contains(doorNames[of], name) || slices.Contains(doorsOfAny, name)
}

// TestRoomsTable holds the table of rooms in CONTRIBUTING.md to the plan.
func TestRoomsTable(t *testing.T) {
	const file, start, end = "../CONTRIBUTING.md", "| room | holds |", "\n\n"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(text), start)
	_, after, _ := strings.Cut(rest, end)
	if !found {
		t.Fatalf("%s has no table of rooms", file)
	}
	written := before + roomsTable() + end + after
	if written == string(text) {
		return
	}
	if !*update {
		t.Fatalf("the table of rooms in %s is not that of the plan: run this test with -update", file)
	}
	if err := os.WriteFile(file, []byte(written), 0o644); err != nil {
		t.Fatal(err)
	}
}

func roomsTable() string {
	rows := []string{"| room | holds | may import, beside the standard library |", "|---|---|---|"}
	for _, room := range rooms {
		rows = append(rows, fmt.Sprintf("| `%s` | %s | %s |", room.folder, room.holds, cmp.Or(strings.Join(shortNames(room.imports), ", "), "nothing")))
	}
	return strings.Join(rows, "\n")
}

// shortNames gives imports as people call them: a room by its last part, a module by its own name, each once.
func shortNames(imports []string) []string {
	var names []string
	for _, imported := range imports {
		name := strings.TrimSuffix(imported, "/*")
		switch parts := strings.Split(name, "/"); {
		case parts[0] == "ouderbeleid":
			name = "`" + path.Base(name) + "`"
		case parts[0] == "golang.org":
			name = parts[1] + "/" + parts[2]
		default:
			name = parts[2]
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

func standard(imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	return first != "ouderbeleid" && !strings.Contains(first, ".")
}

func matchesAny(patterns []string, imported string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		if prefix, ok := strings.CutSuffix(pattern, "*"); ok {
			return strings.HasPrefix(imported, prefix)
		}
		return pattern == imported
	})
}

// moduleOf gives the module that has to stay in one room. The packages of golang.org/x are an extension of the standard library.
func moduleOf(imported string) string {
	if !strings.HasPrefix(imported, "github.com/") && !strings.HasPrefix(imported, "go.uber.org/") {
		return ""
	}
	return strings.Join(strings.Split(imported, "/")[:3], "/")
}

package generator_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/layouts"
)

// fuzzPaths are where the fuzzed document can stand: each kind, translations, odd places, and what layouts may hold.
var fuzzPaths = []string{
	"content/school.toml", "content/begrippen.toml", "content/checklist/punten.toml", "content/index.md", "content/visie.md", "content/traject.md",
	"content/partnerschappen/formeel.md", "content/speerpunten/lezen.md", "content/activiteiten/startgesprek.md", "content/scan/2026-04-15.md",
	"content/wensen/2026-05-20.md", "content/checklist/2026-11-04.md", "content/meting/2026-11-11.md", "content/evaluaties/2026-11-10.md",
	"content/overleg/mr.md", "content/praktisch/ziek-melden.md", "content/paginas/ouderkamer.md",
	"content/school.ar.toml", "content/activiteiten/startgesprek.ar.md", "content/overleg/mr.ar.md", "content/begrippen.ar.toml",
	"content/partnerschappen/eigen.md", "content/activiteiten/nieuw & <oud>.md", "content/onbekend/a.md", "content/los.md", "content/visie.html",
	"layouts/words/nl.toml", "content/visie/index.html",
}

// FuzzGenerate puts any bytes in a small school as any document. Whatever they are: no panic, every problem has a place in its
// file, every page is sound and holds no script or address of the author's making, and a used generator makes what a new one does.
//
//	go test -run '^$' -fuzz FuzzGenerate -fuzztime 10m -parallel 1 ./generator
func FuzzGenerate(f *testing.F) {
	base := goldenSchool(f)
	for i, name := range fuzzPaths {
		if testing.Short() && i%3 > 0 {
			continue
		}
		for _, files := range [][]problem.Source{base, exampleOf(f)} {
			if k := slices.IndexFunc(files, func(src problem.Source) bool {
				return src.Path == name || path.Dir(name) != "content" && path.Dir(src.Path) == path.Dir(name)
			}); k >= 0 {
				f.Add(uint8(i), false, files[k].Text)
			}
		}
		f.Add(uint8(i), true, []byte(fuzzSeeds[i%len(fuzzSeeds)]))
		f.Add(uint8(i), false, []byte(fuzzSeeds[(i+5)%len(fuzzSeeds)]))
	}
	warm := generator.New()
	sound := map[string]bool{} // what was looked at before: most pages do not change
	f.Fuzz(func(t *testing.T, where uint8, drafts bool, text []byte) {
		src := problem.Source{Path: fuzzPaths[int(where)%len(fuzzPaths)], Text: text}
		files := slices.DeleteFunc(slices.Clone(base), func(other problem.Source) bool { return other.Path == src.Path })
		files = append(files, src)
		warm.Generate(generator.Input{Files: base, Today: schooltest.Today})
		in := generator.Input{Files: files, Today: schooltest.Today, Drafts: drafts}
		site := warm.Generate(in)
		made, problems := allOf(site)
		cold, coldProblems := rendered(generator.New().Generate(in))
		if diff := cmp.Diff(coldProblems, printed(problems)) + cmp.Diff(cold, made); diff != "" {
			t.Fatalf("(-cold +warm):\n%s", diff)
		}
		for _, p := range problems {
			checkPlace(t, p, files)
		}
		for _, output := range site.Outputs {
			if output.From != "" && !strings.HasSuffix(output.From, ".md") && !strings.HasSuffix(output.From, ".toml") {
				continue // copied as it is
			}
			text := made[output.Path]
			if sound[output.Path+text] {
				continue
			}
			checkOutput(t, output.Path, made)
			if len(sound) < 5000 {
				sound[output.Path+text] = true
			}
		}
	})
}

// TestHostile has an author try to bring scripts in through every text of every document.
func TestHostile(t *testing.T) {
	const attack = `"</script><script>alert(1)</script><img src=x onerror=alert(1)> \" onclick=\"alert(1) <!-- ]]> {{.}} javascript:alert(1) \u202e\r\nX-ATTACK:1\nBEGIN:VEVENT"`
	files := goldenSchool(t)
	tried := 0
	for i, src := range files {
		if path.Ext(src.Path) != ".md" && path.Ext(src.Path) != ".toml" {
			continue
		}
		for _, line := range textLine.FindAllString(string(src.Text), -1) {
			key, _, _ := strings.Cut(line, " = ")
			before := files[i].Text
			files[i].Text = bytes.Replace(before, []byte(line), []byte(key+" = "+attack), 1)
			if problem.Count(generate(files).Problems(), problem.Error) > 0 {
				files[i].Text = before // a word of a few, an address, a reference
				continue
			}
			tried++
		}
	}
	for i, src := range files {
		if path.Ext(src.Path) == ".md" {
			files[i].Text = slices.Concat(files[i].Text, []byte("\n[x](<https://a.nl/\"onclick=\"x>) `<script>` &lt;script&gt; ![\" onerror=x](bestanden/x.png)\n"))
		}
	}
	if tried < 50 {
		t.Errorf("only %d texts could be tried", tried)
	}
	site := generate(files)
	made, _ := rendered(site)
	for name := range made {
		checkOutput(t, name, made)
	}
}

var textLine = regexp.MustCompile(`(?m)^\w+ = "[^"]*"$`)

func exampleOf(f *testing.F) []problem.Source {
	files, err := schooltest.Read("..")
	if err != nil {
		f.Fatal(err)
	}
	return files
}

var fuzzSeeds = []string{
	"", "\ufeff+++\r\ntitel = \"T\"\r\n+++\r\n\r\nTekst.\r\n", "\xff\xfe+\x00", "+++\n+++\n", "+++\ntitel = \"\x1b\"\n+++\n",
	"+++\ntitel = \"<script>alert(1)</script>\"\nsamenvatting = \"</script><img src=x onerror=alert(1)>\"\npartnerschappen = \"formeel\"\ndoel = \"]]>\"\ntermijn = \"kort\"\nkern = \"\\u0000\\u2028\"\nbelofte = \"{{.}}\"\n+++\n[x](javascript:alert(1)) <b onclick=x>y</b>\n",
	"+++\ntitel = \"T\"\npartnerschappen = [\"formeel\"]\ndatum = 0001-01-01\nkosten = nan\ngroepen = [\"\\\"><script>\"]\naanmelden = \"https://a.b/\\\"onx=\"\n+++\n",
	"+++\ntitel = \"T\"\npartnerschappen = []\ndata = []\nwanneer = \"\"\n+++\n",
	"+++\ntitel = 1\ndatum = \"x\"\npartnerschap = [{}, 1]\nonderdeel = 1\npunt = [[]]\nopbrengst = {}\nlid = [{}]\nstap = [{naar = \"x\"}]\nbevinding = [{actie = {}}]\n+++\n",
	"+++\ntitel = \"T\"\ndatum = 9999-12-31\nsoort = \"mr\"\nmet = \"team\"\n[periode]\nvan = 9999-12-31\ntot = 0001-01-01\n+++\n",
	"naam = \"<\"\nplaats = \"&\"\nregio = \"noord\"\nschooljaar = \"9999-10000\"\nkleur = \"#000000\"\nadres = \"https://a.b/?<'\\\"\"\n[[vakantie]]\nnaam = \"x\"\nvan = 9999-12-31\ntot = 0001-01-01\n",
}

// checkPlace wants a problem to be in a file of the school or in a layout of the program, on a line and a column that it has; only the
// problem that a school has no school.toml names a file that is not there.
func checkPlace(t *testing.T, p problem.Problem, files []problem.Source) {
	t.Helper()
	for _, language := range []problem.Language{problem.Dutch, problem.English} {
		if p.Message(language) == "" || strings.Contains(p.Message(language), "%!") && !bytes.Contains(slices.Concat(textsOf(files)...), []byte("%!")) {
			t.Fatalf("%s says %q", p.Rule.Code, p.Message(language))
		}
	}
	text, there := textOfFile(p.File, files)
	if !there && (p.Rule.Code != "geen-school" || p.File != "content/school.toml" || p.Line > 0) {
		t.Fatalf("%s in %q, which is not there: %s", p.Rule.Code, p.File, p.Message(problem.English))
	}
	if p.Line == 0 {
		return
	}
	lines := bytes.Split(text, []byte("\n"))
	if p.Line < 1 || p.Line > len(lines) || p.Column < 1 || p.Column > utf8.RuneCount(lines[p.Line-1])+1 {
		t.Fatalf("%s at %s:%d:%d", p.Rule.Code, p.File, p.Line, p.Column)
	}
}

// textOfFile gives the text of a file of the school, or else of a layout of the program.
func textOfFile(path string, files []problem.Source) ([]byte, bool) {
	if i := slices.IndexFunc(files, func(src problem.Source) bool { return src.Path == path }); i >= 0 {
		return files[i].Text, true
	}
	name, ok := strings.CutPrefix(path, "layouts/")
	text, err := layouts.Files.ReadFile(name)
	return text, ok && err == nil
}

func textsOf(files []problem.Source) [][]byte {
	var texts [][]byte
	for _, src := range files {
		texts = append(texts, src.Text)
	}
	return texts
}

// checkOutput wants one of the outputs to be what its name says.
func checkOutput(t *testing.T, name string, made map[string]string) {
	t.Helper()
	text := made[name]
	switch path.Ext(name) {
	case ".html":
		checkPage(t, name, text, made)
	case ".json":
		if !json.Valid([]byte(text)) {
			t.Fatalf("%s is no JSON: %s", name, text)
		}
	case ".xml":
		checkXML(t, name, text)
	case ".ics":
		if line := strayLine.FindString(text); line != "" {
			t.Fatalf("%s has the line %q", name, line)
		}
	}
}

// strayLine finds a line of a calendar file that no text of a school may bring in.
var strayLine = regexp.MustCompile(`(?m)^(?:X-ATTACK.*|[^A-Z \t\r\n].*)$|\r[^\n]|[^\r]\n`)

// checkPage reads a page as a browser does.
func checkPage(t *testing.T, name, text string, made map[string]string) {
	t.Helper()
	if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
		t.Fatalf("%s is not UTF-8", name)
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	mains := 0
	for node := range root.Descendants() {
		if node.Type != html.ElementNode {
			continue
		}
		switch node.Data {
		case "main":
			mains++
		case "script":
			checkScript(t, name, node, made)
		case "style", "iframe", "object", "embed", "base", "form", "frame", "applet", "noscript":
			if node.Data != "form" || name != "zoeken/index.html" {
				t.Fatalf("%s has a %s", name, node.Data)
			}
		}
		for _, a := range node.Attr {
			checkAttribute(t, name, node, a)
		}
	}
	if mains != 1 {
		t.Fatalf("%s has %d main parts:\n%s", name, mains, text)
	}
}

// checkScript allows the site's own script files, and data.
func checkScript(t *testing.T, name string, node *html.Node, made map[string]string) {
	t.Helper()
	if attribute(node, "type") == "application/ld+json" {
		if !json.Valid([]byte(textOf(node))) {
			t.Fatalf("%s has data that is no JSON: %s", name, textOf(node))
		}
		return
	}
	target := resolve(name, attribute(node, "src"))
	if _, there := made[target]; !there || !strings.HasPrefix(target, "assets/") || textOf(node) != "" {
		t.Fatalf("%s has the script %s %q", name, target, textOf(node))
	}
}

func checkAttribute(t *testing.T, name string, node *html.Node, a html.Attribute) {
	t.Helper()
	if strings.HasPrefix(a.Key, "on") || a.Key == "style" || a.Key == "srcdoc" || a.Key == "http-equiv" && a.Val != "Content-Security-Policy" {
		t.Fatalf("%s: %s has %s=%q", name, node.Data, a.Key, a.Val)
	}
	if !slices.Contains([]string{"href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset"}, a.Key) {
		return
	}
	address := strings.ToLower(strings.Map(func(r rune) rune {
		if r <= ' ' || r == 0x7f {
			return -1
		}
		return r
	}, a.Val))
	scheme, _, found := strings.Cut(address, ":")
	if found && !strings.ContainsAny(scheme, "/?#") && !slices.Contains([]string{"http", "https", "mailto", "tel", "webcal"}, scheme) {
		t.Fatalf("%s: %s leads to %q", name, node.Data, a.Val)
	}
}

func checkXML(t *testing.T, name, text string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(text))
	for {
		_, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, text)
		}
	}
}

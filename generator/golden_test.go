package generator_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

var update = flag.Bool("update", false, "write what is made to testdata/golden/")

const goldenFolder = "testdata/golden"

func goldenSchool(t testing.TB) []problem.Source {
	t.Helper()
	files, err := schooltest.Read(filepath.Join(goldenFolder, "school"))
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestGolden compares the site of a small school, one document of each kind, with testdata/golden/: the list of its paths, the
// files for other programs as they are, and of each page its headings and the links in what is its own.
//
//	go test ./generator -run TestGolden -update
func TestGolden(t *testing.T) {
	site := generate(goldenSchool(t))
	made, _ := rendered(site)
	var paths, outline strings.Builder
	for _, output := range site.Outputs {
		paths.WriteString(output.Path)
		if output.From != "" {
			paths.WriteString(" from " + output.From)
		}
		paths.WriteByte('\n')
		if strings.HasSuffix(output.Path, ".html") {
			outline.WriteString("# " + output.Path + "\n" + outlineOf(t, made[output.Path]) + "\n")
		}
	}
	golden := map[string]string{"paths.txt": paths.String(), "outline.txt": outline.String()}
	for _, name := range []string{"index.json", "feed.xml", "sitemap.xml", "robots.txt", "zoeken/index.json"} {
		golden[name] = made[name]
	}
	for name, got := range golden {
		file := filepath.Join(goldenFolder, name)
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s is another (-want +got); -update accepts it:\n%s", name, diff)
		}
	}
}

// TestGoldenIsAll wants a document of every kind in the small school, and an error nowhere.
func TestGoldenIsAll(t *testing.T) {
	files := goldenSchool(t)
	for _, folder := range policy.Folders() {
		if !slices.ContainsFunc(files, func(src problem.Source) bool { return strings.HasPrefix(src.Path, "content/"+folder+"/") }) {
			t.Errorf("the small school has no %s", folder)
		}
	}
	for _, name := range []string{"school.toml", "begrippen.toml", "checklist/punten.toml", "index.md", "visie.md", "traject.md"} {
		if !slices.ContainsFunc(files, func(src problem.Source) bool { return src.Path == "content/"+name }) {
			t.Errorf("the small school has no %s", name)
		}
	}
	if problems := generate(files).Problems(); problem.Count(problems, problem.Error) > 0 {
		t.Error(printed(problems))
	}
}

// outlineOf gives the headings of a page, and where the links in its main part lead.
func outlineOf(t *testing.T, page string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	inMain := false
	var walk func(*html.Node)
	walk = func(node *html.Node) {
		before := inMain
		inMain = inMain || node.Data == "main"
		switch node.Data {
		case "h1", "h2", "h3":
			lines = append(lines, node.Data+" "+strings.Join(strings.Fields(textOf(node)), " "))
		case "a":
			if href := attribute(node, "href"); inMain {
				lines = append(lines, "   "+href)
			}
		}
		for child := range node.ChildNodes() {
			walk(child)
		}
		inMain = before
	}
	walk(root)
	return strings.Join(lines, "\n") + "\n"
}

func textOf(node *html.Node) string {
	if node.Type == html.TextNode {
		return node.Data
	}
	var text strings.Builder
	for child := range node.ChildNodes() {
		text.WriteString(textOf(child))
	}
	return text.String()
}

func attribute(node *html.Node, name string) string {
	for _, a := range node.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

package folder

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// read gives the paths that are read from a folder, and what is said about others.
func read(t *testing.T, folder string) (paths, problems []string) {
	t.Helper()
	sources, found, err := School{folder, filepath.Join(folder, "public")}.Read()
	if err != nil {
		t.Fatal(err)
	}
	for _, source := range sources {
		paths = append(paths, source.Path)
	}
	for _, p := range problem.Sort(found) {
		problems = append(problems, p.File+": "+p.Rule.Code)
	}
	return paths, problems
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func TestReadSource(t *testing.T) {
	outside := t.TempDir()
	schooltest.Plant(t, outside, schooltest.Tree{"geheim.md": "geheim"})
	for _, test := range []struct {
		name     string
		plant    schooltest.Tree
		paths    []string
		problems []string
	}{
		{
			name: "what is the school's",
			plant: schooltest.Tree{
				"content/visie.md": "", "content/a/b/c.md": "", "content/met spatie.md": "", "layouts/assets/style.css": "",
				"leesmij.md": "", "public/index.html": "", "layouts/embed.go": "", "content/voorbeeld.go": "",
				"content/.git/x.md": "", "content/visie.md~": "", "content/#visie.md#": "", "content/~$visie.docx": "",
				"content/.visie.md.swp": "", "content/visie.SWP": "", "content/Thumbs.db": "", "content/a/Desktop.ini": "",
				"content/.#visie.md": "→ iemand@computer", "content/leeg/": "", "content/.DS_Store": "", "content/a/._x.md": "", "content/.~lock.x.odt#": "",
				"content/.well-known/security.txt": "", "content/.htaccess": "", "content/a/.htaccess": "", "content/.nojekyll": "", "layouts/.htaccess": "", "content/.htpasswd": "", "content/.htaccess.txt": "",
				"content/ehthumbs.db": "", "content/Icon\r": "", "content/@eaDir/a.jpg": "", "content/__MACOSX/a.jpg": "", "content/$RECYCLE.BIN/a.md": "", "content/visie.swo": "",
			},
			paths: []string{"content/.htaccess", "content/.htaccess.txt", "content/.nojekyll", "content/.well-known/security.txt", "content/a/.htaccess", "content/a/b/c.md", "content/met spatie.md", "content/visie.md", "content/voorbeeld.go", "layouts/assets/style.css"},
		},
		{
			name:     "names that are one on other computers",
			plant:    schooltest.Tree{"content/Foto.jpg": "", "content/foto.jpg": "", "content/cafe\u0301.md": "", "content/caf\u00e9.md": ""},
			paths:    []string{"content/Foto.jpg", "content/caf\u00e9.md"},
			problems: []string{"content/caf\u00e9.md: zelfde-naam", "content/foto.jpg: zelfde-naam"},
		},
		{
			name:  "names as macOS writes them",
			plant: schooltest.Tree{"content/cafe\u0301/e\u0301e\u0301n.md": ""},
			paths: []string{"content/caf\u00e9/\u00e9\u00e9n.md"},
		},
		{
			name: "links",
			plant: schooltest.Tree{
				"content/echt/foto.jpg": "", "content/naast": "→ echt", "content/foto.jpg": "→ echt/foto.jpg",
				"content/echt/op": "→ ..", "content/echt/rond": "→ .", "boven/tekst.md": "", "content/boven": "→ ../boven",
				"content/uit": "→ " + outside, "content/uit.md": "→ " + outside + "/geheim.md",
				"content/weg.md": "→ nergens.md", "content/kring.md": "→ kring.md", "public/": "", "content/site": "→ ../public",
			},
			paths: []string{"content/boven/tekst.md", "content/echt/foto.jpg", "content/foto.jpg", "content/naast/foto.jpg"},
			problems: []string{
				"content/kring.md: snelkoppeling-naar-niets", "content/site: link-naar-buiten", "content/uit: link-naar-buiten",
				"content/uit.md: link-naar-buiten", "content/weg.md: snelkoppeling-naar-niets",
			},
		},
		{
			name:     "the folder itself leads out",
			plant:    schooltest.Tree{"content": "→ " + outside},
			problems: []string{"content: link-naar-buiten"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			folder := t.TempDir()
			schooltest.Plant(t, folder, test.plant)
			paths, problems := read(t, folder)
			same(t, "paths", paths, test.paths)
			same(t, "problems", problems, test.problems)
		})
	}
}

func TestInside(t *testing.T) {
	root := t.TempDir()
	schooltest.Plant(t, root, schooltest.Tree{"a/b/": "", "ab/": "", "link": "→ a", "file": ""})
	for _, test := range []struct {
		place, folder string
		want          bool
	}{
		{"a", "a", true}, {"a/b", "a", true}, {"a/nieuw/diep", "a", true}, {"ab", "a", false}, {"a", "a/b", false},
		{"link", "a", true}, {"link/b/nieuw", "a", true}, {"a/b", "link", true}, {"nieuw", "a", false}, {"a", "nieuw", false},
		{"a/../ab", "a", false},
	} {
		if got := Inside(filepath.Join(root, test.place), filepath.Join(root, test.folder)); got != test.want {
			t.Errorf("inside(%s, %s) = %t", test.place, test.folder, got)
		}
	}
	t.Chdir(filepath.Join(root, "a"))
	if !Inside("b", ".") || !Inside(".", root) || Inside("..", ".") {
		t.Error("inside is wrong about places relative to here")
	}
}

func TestReadManyFiles(t *testing.T) {
	folder := t.TempDir()
	want := map[string]string{}
	for i := range 300 {
		name := filepath.Join("content", "paginas", string(rune('a'+i%26)), string(rune('a'+i/26))+".md")
		want[filepath.ToSlash(name)] = name
		schooltest.Plant(t, folder, schooltest.Tree{filepath.ToSlash(name): name})
	}
	sources, _, err := School{folder, ""}.Read()
	if err != nil || len(sources) != len(want) {
		t.Fatalf("%d files, %v", len(sources), err)
	}
	for _, source := range sources {
		if want[source.Path] != string(source.Text) {
			t.Errorf("%s holds %q", source.Path, source.Text)
		}
	}
}

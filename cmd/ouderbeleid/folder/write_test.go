package folder

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// open opens a folder.
func open(t *testing.T, folder string) *os.Root {
	t.Helper()
	root, err := os.OpenRoot(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	return root
}

// TestWriteLeavesTheOldFileAlone holds that nothing is ever written in the old file: who reads it keeps reading it, whole.
func TestWriteLeavesTheOldFileAlone(t *testing.T) {
	at := t.TempDir()
	schooltest.Plant(t, at, schooltest.Tree{"a/b.md": "oud"})
	old, err := os.Open(filepath.Join(at, "a/b.md"))
	if err != nil {
		t.Fatal(err)
	}
	defer old.Close()
	if err := Write(open(t, filepath.Join(at, "a")), "a/b.md", []byte("nieuw")); err != nil {
		t.Fatal(err)
	}
	if text, _ := io.ReadAll(old); string(text) != "oud" {
		t.Errorf("the old file holds %q", text)
	}
	same(t, "tree", schooltest.Harvest(t, at), schooltest.Tree{"a/": "", "a/b.md": "nieuw"})
}

// TestWriteKeepsOut refuses a draft of another program, leaves what it cannot replace, and leaves no draft of its own.
func TestWriteKeepsOut(t *testing.T) {
	for _, test := range []struct {
		before schooltest.Tree
		want   error
	}{
		{schooltest.Tree{"b.md": "oud", Draft("b.md"): "half"}, fs.ErrExist},
		{schooltest.Tree{"b.md/": "", "b.md/c": "van mij"}, nil}, // each system has an error of its own
	} {
		at := t.TempDir()
		schooltest.Plant(t, at, test.before)
		if err := Write(open(t, at), "b.md", []byte("nieuw")); err == nil || test.want != nil && !errors.Is(err, test.want) {
			t.Errorf("the error is %v", err)
		}
		same(t, "tree", schooltest.Harvest(t, at), test.before)
	}
}

// TestPut replaces a file of the school, also after a program that was killed, and takes one without text away.
func TestPut(t *testing.T) {
	at := t.TempDir()
	const name = "content/visie.md"
	schooltest.Plant(t, at, schooltest.Tree{name: "oud", Draft(name): "half"})
	school := School{Source: at}
	for _, text := range []string{"nieuw", ""} {
		if err := school.Put(problem.Source{Path: name, Text: []byte(text)}); err != nil {
			t.Fatal(err)
		}
		want := schooltest.Tree{"content/": "", name: text}
		if text == "" {
			delete(want, name)
		}
		same(t, "tree", schooltest.Harvest(t, at), want)
	}
	var failed *fs.PathError
	if err := school.Put(problem.Source{Path: "content/weg/visie.md", Text: []byte("x")}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("in a folder that is not there: %v", err)
	}
	schooltest.Plant(t, at, schooltest.Tree{name + "/": "", name + "/b": ""})
	if err := school.Put(problem.Source{Path: name, Text: []byte("x")}); !errors.As(err, &failed) || failed.Path != filepath.Join(at, name) {
		t.Errorf("the error names another file than the author's: %v", err)
	}
}

// TestUnfinished knows a folder in which making files was broken off from one that holds anything else.
func TestUnfinished(t *testing.T) {
	files := map[string][]byte{"content/a.md": []byte("a"), "content/b/c.md": []byte("c")}
	for name, test := range map[string]struct {
		tree schooltest.Tree
		want bool
	}{
		"nothing":            {schooltest.Tree{}, true},
		"one":                {schooltest.Tree{"content/a.md": "a"}, true},
		"one and a draft":    {schooltest.Tree{"content/a.md": "a", Draft("content/b/c.md"): "half"}, true},
		"all":                {schooltest.Tree{"content/a.md": "a", "content/b/c.md": "c"}, false},
		"one with its words": {schooltest.Tree{"content/a.md": "van mij"}, false},
		"another file":       {schooltest.Tree{"content/a.md": "a", "brief.docx": "van mij"}, false},
		"another folder":     {schooltest.Tree{"fotos/": ""}, false},
	} {
		at := t.TempDir()
		schooltest.Plant(t, at, test.tree)
		if got := Unfinished(at, files); got != test.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

// TestCreate writes nothing over what is there, whatever it is.
func TestCreate(t *testing.T) {
	at := t.TempDir()
	schooltest.Plant(t, at, schooltest.Tree{Draft("content/a/b.md"): "half"})
	if err := Create(at, "content/a/b.md", []byte("nieuw")); err != nil {
		t.Fatal(err)
	}
	schooltest.Plant(t, at, schooltest.Tree{"content/c.md": "→ nergens"})
	for _, name := range []string{"content/a/b.md", "content/c.md", "content/a"} {
		if err := Create(at, name, []byte("ander")); !errors.Is(err, ErrTaken) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := Create(at, "content/a/b.md/c.md", nil); err == nil || errors.Is(err, ErrTaken) {
		t.Errorf("below a file: %v", err)
	}
	same(t, "tree", schooltest.Harvest(t, at), schooltest.Tree{"content/": "", "content/a/": "", "content/a/b.md": "nieuw", "content/c.md": "→ nergens"})
}

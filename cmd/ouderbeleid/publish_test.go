package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"ouderbeleid/generator/problem"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// tree is what is in a folder: the text of each file, "→ target" for a symbolic link, and "" for each folder, whose name ends in "/".
type tree map[string]string

// plant makes the files, folders and links of a tree.
func plant(t *testing.T, folder string, t2 tree) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(t2)) {
		at := filepath.Join(folder, filepath.FromSlash(name))
		target, isLink := strings.CutPrefix(t2[name], "→ ")
		var err error
		switch {
		case strings.HasSuffix(name, "/"):
			err = os.MkdirAll(at, 0o777)
		case isLink:
			err = errors.Join(os.MkdirAll(filepath.Dir(at), 0o777), os.Symlink(target, at))
		default:
			err = errors.Join(os.MkdirAll(filepath.Dir(at), 0o777), os.WriteFile(at, []byte(t2[name]), 0o666))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// harvest gives the tree of a folder, without the manifest.
func harvest(t *testing.T, folder string) tree {
	t.Helper()
	found := tree{}
	err := filepath.WalkDir(folder, func(at string, entry fs.DirEntry, err error) error {
		if err != nil || at == folder || entry.Name() == manifestName {
			return err
		}
		relative, _ := filepath.Rel(folder, at)
		name := filepath.ToSlash(relative)
		switch {
		case entry.IsDir():
			found[name+"/"] = ""
		case entry.Type()&fs.ModeSymlink != 0:
			target, err := os.Readlink(at)
			found[name] = "→ " + target
			return err
		default:
			text, err := os.ReadFile(at)
			found[name] = string(text)
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// site makes the files of a site out of names and texts.
func site(texts map[string]string) []file {
	var files []file
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		files = append(files, newFile(name, []byte(texts[name])))
	}
	return files
}

// treeOf is the tree of a folder that holds a site and nothing else.
func treeOf(texts map[string]string) tree {
	found := tree{}
	for name, text := range texts {
		found[name] = text
		for folder := path.Dir(name); folder != "."; folder = path.Dir(folder) {
			found[folder+"/"] = ""
		}
	}
	return found
}

func join(trees ...tree) tree {
	all := tree{}
	for _, t := range trees {
		maps.Copy(all, t)
	}
	return all
}

func mustPublish(t *testing.T, folder string, texts map[string]string) published {
	t.Helper()
	done, problems, err := publish(folder, site(texts))
	if err != nil || len(problems) > 0 {
		t.Fatalf("publish: %v, %v", said(problems), err)
	}
	return done
}

func said(problems []problem.Problem) []string {
	var lines []string
	for _, p := range problems {
		lines = append(lines, fmt.Sprintf("%s: %s: %s", p.File, p.Kind.Code, p.Message(problem.Dutch)))
	}
	return lines
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(published{}), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

var spring = map[string]string{
	"index.html":                    "welkom",
	"activiteiten/index.html":       "lijst",
	"activiteiten/feest/index.html": "feest",
	"activiteiten/oud/index.html":   "voorbij",
	"kalender/alle.ics":             "BEGIN",
}

var summer = map[string]string{
	"index.html":                    "welkom in de zomer",
	"activiteiten/index.html":       "lijst",
	"activiteiten/feest/index.html": "groot feest",
	"activiteiten/kamp/index.html":  "kamp",
	"kalender":                      "een bestand waar een map was",
	"foto/a/b.jpg":                  "\xff\xd8",
}

func TestPublish(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "diep", "public")
	same(t, "first", mustPublish(t, folder, spring), published{written: 5})
	same(t, "tree", harvest(t, folder), treeOf(spring))
	same(t, "second", mustPublish(t, folder, summer), published{written: 5, unchanged: 1, removed: 2})
	same(t, "tree", harvest(t, folder), treeOf(summer))
	same(t, "back", mustPublish(t, folder, spring), published{written: 4, unchanged: 1, removed: 3})
	same(t, "tree", harvest(t, folder), treeOf(spring))
	same(t, "nothing", mustPublish(t, folder, nil), published{removed: 5})
	same(t, "tree", harvest(t, folder), tree{})
}

// The times of all files and folders are set to the past; whatever is touched would leave it.
func TestPublishAgainTouchesNothing(t *testing.T) {
	folder := t.TempDir()
	mustPublish(t, folder, spring)
	past := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	visit := func(do func(at string)) {
		err := filepath.WalkDir(folder, func(at string, _ fs.DirEntry, err error) error {
			do(at)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	visit(func(at string) {
		if err := os.Chtimes(at, past, past); err != nil {
			t.Fatal(err)
		}
	})
	same(t, "again", mustPublish(t, folder, spring), published{unchanged: 5})
	visit(func(at string) {
		if info, err := os.Lstat(at); err != nil || !info.ModTime().Equal(past) {
			t.Errorf("%s was touched (%v)", at, err)
		}
	})
}

func TestPublishLeavesWhatIsNotOurs(t *testing.T) {
	folder := t.TempDir()
	theirs := tree{
		".gitignore": "*\n", "activiteiten/eigen.txt": "van mij", "activiteiten/": "", "leeg/": "",
		"eigen/": "", "eigen/index.html": "van mij", "link": "→ /etc", "activiteiten/oud/": "",
		".ouderbeleid-0011223344556677.tmp": "lijkt van ons",
	}
	plant(t, folder, theirs)
	mustPublish(t, folder, spring)
	same(t, "with a site", harvest(t, folder), join(theirs, treeOf(spring)))
	mustPublish(t, folder, nil)
	same(t, "without", harvest(t, folder), theirs)
}

// A file that was there before us and holds what we would write is not ours for that.
func TestPublishDoesNotAdopt(t *testing.T) {
	folder := t.TempDir()
	plant(t, folder, tree{"index.html": "welkom"})
	same(t, "equal", mustPublish(t, folder, map[string]string{"index.html": "welkom"}), published{unchanged: 1})
	mustPublish(t, folder, nil)
	same(t, "tree", harvest(t, folder), tree{"index.html": "welkom"})
}

func TestPublishConflicts(t *testing.T) {
	outside := t.TempDir()
	plant(t, outside, tree{"index.html": "buiten"})
	for _, test := range []struct {
		name   string
		before map[string]string // published first
		plant  tree              // what someone else puts in the folder
		remove string            // after removing this
		after  map[string]string // published then
		want   []string
	}{
		{
			name:  "their file",
			plant: tree{"index.html": "van mij", "kalender/alle.ics": "ook"},
			after: spring,
			want: []string{
				"public/index.html: bestemming-bezet: Hier staat al een bestand waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt.",
				"public/kalender/alle.ics: bestemming-bezet: Hier staat al een bestand waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt.",
			},
		},
		{
			name:   "our file, changed",
			before: spring,
			plant:  tree{"activiteiten/feest/index.html": "verbeterd", "activiteiten/oud/index.html": "bewaard"},
			after:  summer,
			want: []string{
				"public/activiteiten/feest/index.html: bestemming-gewijzigd: Dit bestand is veranderd nadat ouderbeleid het maakte; een nieuwe site zou die verandering wissen.",
				"public/activiteiten/oud/index.html: bestemming-gewijzigd: Dit bestand is veranderd nadat ouderbeleid het maakte; een nieuwe site zou die verandering wissen.",
			},
		},
		{
			name:  "their folder in the place of a file",
			plant: tree{"index.html/": ""},
			after: spring,
			want:  []string{"public/index.html: bestemming-bezet: Hier staat al een map waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:   "our folder with their file in the place of a file",
			before: spring,
			plant:  tree{"kalender/eigen.ics": "van mij"},
			after:  summer,
			want:   []string{"public/kalender: bestemming-bezet: Hier staat al een map waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:  "their file in the place of a folder",
			plant: tree{"activiteiten": "van mij"},
			after: spring,
			want:  []string{"public/activiteiten: bestemming-bezet: Hier staat al een bestand waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:  "a link out in the place of a folder",
			plant: tree{"activiteiten": "→ " + outside},
			after: spring,
			want:  []string{"public/activiteiten: bestemming-bezet: Hier staat al een snelkoppeling waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:   "a link out where our folder was",
			before: spring,
			remove: "activiteiten",
			plant:  tree{"activiteiten": "→ " + outside},
			after:  map[string]string{"index.html": "welkom"},
		},
		{
			name:  "a link inside in the place of a folder",
			plant: tree{"eigen/": "", "activiteiten": "→ eigen"},
			after: spring,
			want:  []string{"public/activiteiten: bestemming-bezet: Hier staat al een snelkoppeling waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:  "a link out in the place of a file",
			plant: tree{"index.html": "→ " + outside + "/index.html"},
			after: spring,
			want:  []string{"public/index.html: bestemming-bezet: Hier staat al een snelkoppeling waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:   "a damaged manifest",
			before: spring,
			plant:  tree{manifestName: finishedLine + "\nweg \"index.html\"\n"},
			after:  summer,
			want:   []string{"public/.ouderbeleid-manifest: manifest-onleesbaar: Dit bestand is beschadigd; daardoor is niet te zien welke bestanden ouderbeleid heeft gemaakt."},
		},
		{
			name:  "a file and a folder of one name",
			after: map[string]string{"a": "", "a/index.html": ""},
			want:  []string{"public/a: bestand-en-map: De site heeft een bestand en een map met deze naam."},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if test.before != nil {
				mustPublish(t, "public", test.before)
			}
			if test.remove != "" {
				if err := os.RemoveAll(filepath.Join("public", test.remove)); err != nil {
					t.Fatal(err)
				}
			}
			plant(t, ".", tree{"public/": ""})
			plant(t, "public", test.plant)
			before := harvest(t, "public")
			_, problems, err := publish("public", site(test.after))
			if err != nil {
				t.Fatal(err)
			}
			same(t, "problems", said(problems), test.want)
			if len(test.want) > 0 {
				same(t, "tree after problems", harvest(t, "public"), before)
			}
			same(t, "outside", harvest(t, outside), tree{"index.html": "buiten"})
		})
	}
}

var errBrokenOff = errors.New("broken off")

// breakOff publishes until the n-th change, and reports whether it came that far.
func breakOff(t *testing.T, folder string, texts map[string]string, n int64) bool {
	t.Helper()
	p := newPublication(folder, site(texts))
	var steps atomic.Int64
	p.step = func() error {
		if steps.Add(1) > n {
			return errBrokenOff
		}
		return nil
	}
	_, problems, err := p.run()
	if len(problems) > 0 || err != nil && !errors.Is(err, errBrokenOff) {
		t.Fatalf("after %d steps: %v, %v", n, said(problems), err)
	}
	return err != nil
}

// whole checks that each file with a name of its own is one of the given texts, or someone else's.
func whole(t *testing.T, folder string, theirs tree, versions ...map[string]string) {
	t.Helper()
	for name, text := range harvest(t, folder) {
		if strings.HasSuffix(name, "/") || strings.HasPrefix(path.Base(name), ".ouderbeleid-") {
			continue
		}
		is := func(version map[string]string) bool { return version[name] == text }
		if !is(theirs) && !slices.ContainsFunc(versions, is) {
			t.Errorf("%s holds %q", name, text)
		}
	}
}

// A publication can be killed at any moment. Here it is, before each of its changes in turn: what is there is then whole, and
// the next time makes it right, whether it wants the same site, the one before or none.
func TestPublishBrokenOff(t *testing.T) {
	theirs := tree{"eigen.txt": "van mij"}
	for _, change := range []struct {
		name          string
		before, after map[string]string
	}{{"first", nil, spring}, {"change", spring, summer}, {"back", summer, spring}, {"removal", spring, nil}} {
		t.Run(change.name, func(t *testing.T) {
			for n, broken := int64(0), true; broken; n++ {
				for _, next := range []map[string]string{change.after, change.before, nil} {
					folder := t.TempDir()
					plant(t, folder, theirs)
					mustPublish(t, folder, change.before)
					broken = breakOff(t, folder, change.after, n)
					whole(t, folder, theirs, change.before, change.after)
					mustPublish(t, folder, next)
					same(t, fmt.Sprintf("after %d steps", n), harvest(t, folder), join(theirs, treeOf(next)))
				}
			}
		})
	}
}

// A long life: many sites after each other in one folder, most of them broken off.
func TestPublishBrokenOffAgainAndAgain(t *testing.T) {
	random := rand.New(rand.NewPCG(2026, 11))
	names := []string{"index.html", "a", "a/index.html", "a/b", "a/b/c.html", "d/e/f", "d/e", "d/g", "G", "g"}
	anySite := func() map[string]string {
		texts := map[string]string{}
		for _, name := range names {
			if random.IntN(2) == 0 {
				texts[name] = strings.Repeat("tekst ", random.IntN(3))
			}
		}
		for name := range texts { // a name is of a file or of a folder
			for folder := path.Dir(name); folder != "."; folder = path.Dir(folder) {
				delete(texts, folder)
			}
		}
		return texts
	}
	theirs := tree{"d/": "", "d/eigen.txt": "van mij"}
	for life := range 30 {
		folder := t.TempDir()
		plant(t, folder, theirs)
		for year := range 20 {
			texts := anySite()
			if random.IntN(4) > 0 {
				breakOff(t, folder, texts, random.Int64N(20))
				continue
			}
			mustPublish(t, folder, texts)
			same(t, fmt.Sprintf("life %d, year %d", life, year), harvest(t, folder), join(theirs, treeOf(texts)))
		}
	}
}

func TestManifest(t *testing.T) {
	m := newManifest()
	m.unfinished = true
	m.files["index.html"] = []hash{{1}, {2}}
	m.files["naam met \"aanhaling\"\nen regel"] = []hash{{3}}
	m.files["geen utf-8 \xff"] = []hash{{4}}
	m.folders["een map"] = true
	m.made["foto \"s\".jpg"] = "ab01"
	text := m.text()
	again, ok := parseManifest(string(text))
	if !ok {
		t.Fatalf("cannot read\n%s", text)
	}
	same(t, "manifest", again.files, m.files)
	same(t, "folders", again.folders, m.folders)
	same(t, "made", again.made, m.made)
	if !again.unfinished || !bytes.Equal(again.text(), text) {
		t.Errorf("manifest changed by reading it:\n%s", again.text())
	}
	for _, damaged := range []string{"", "\n", finishedLine, finishedLine + "\n\n", finishedLine + "\nabc \"a\"\n", "iets anders\n", string(text[:len(text)-4])} {
		if _, ok := parseManifest(damaged); ok {
			t.Errorf("took %q for a manifest", damaged)
		}
	}
}

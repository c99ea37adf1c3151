package publish

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

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/cmd/ouderbeleid/shelf"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// site makes the files of a site out of names and texts.
func site(texts map[string]string) []shelf.File {
	var files []shelf.File
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		files = append(files, shelf.NewFile(name, "", []byte(texts[name])))
	}
	return files
}

// treeOf is the tree of a folder that holds a site and nothing else.
func treeOf(texts map[string]string) schooltest.Tree {
	found := schooltest.Tree{}
	for name, text := range texts {
		found[name] = text
		for folder := path.Dir(name); folder != "."; folder = path.Dir(folder) {
			found[folder+"/"] = ""
		}
	}
	return found
}

func join(trees ...schooltest.Tree) schooltest.Tree {
	all := schooltest.Tree{}
	for _, t := range trees {
		maps.Copy(all, t)
	}
	return all
}

// publishIn publishes a site in a folder.
func publishIn(t testing.TB, folder string, files []shelf.File) (*Plan, error) {
	t.Helper()
	place, err := OnDisk(folder)
	if err != nil {
		t.Fatal(err)
	}
	defer place.Close()
	return Publish(place, files)
}

// counts is a plan in numbers.
type counts struct{ new, changed, untouched, removed int }

func mustPublish(t *testing.T, folder string, texts map[string]string) counts {
	t.Helper()
	plan, err := publishIn(t, folder, site(texts))
	if err != nil || len(plan.Problems) > 0 {
		t.Fatalf("publish: %v, %v", plan, err)
	}
	return counts{len(plan.New), len(plan.Changed), len(plan.Untouched), len(plan.Removed)}
}

func said(problems []problem.Problem) []string {
	var lines []string
	for _, p := range problems {
		lines = append(lines, fmt.Sprintf("%s: %s: %s", p.File, p.Rule.Code, p.Message(problem.Dutch)))
	}
	return lines
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(counts{}), cmpopts.EquateEmpty()); diff != "" {
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
	same(t, "first", mustPublish(t, folder, spring), counts{new: 5})
	same(t, "tree", schooltest.Harvest(t, folder, manifestName), treeOf(spring))
	same(t, "second", mustPublish(t, folder, summer), counts{new: 3, changed: 2, untouched: 1, removed: 2})
	same(t, "tree", schooltest.Harvest(t, folder, manifestName), treeOf(summer))
	same(t, "back", mustPublish(t, folder, spring), counts{new: 2, changed: 2, untouched: 1, removed: 3})
	same(t, "tree", schooltest.Harvest(t, folder, manifestName), treeOf(spring))
	same(t, "nothing", mustPublish(t, folder, nil), counts{removed: 5})
	same(t, "tree", schooltest.Harvest(t, folder, manifestName), schooltest.Tree{})
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
	same(t, "again", mustPublish(t, folder, spring), counts{untouched: 5})
	visit(func(at string) {
		if info, err := os.Lstat(at); err != nil || !info.ModTime().Equal(past) {
			t.Errorf("%s was touched (%v)", at, err)
		}
	})
}

func TestPublishLeavesWhatIsNotOurs(t *testing.T) {
	folder := t.TempDir()
	theirs := schooltest.Tree{
		".gitignore": "*\n", "activiteiten/eigen.txt": "van mij", "activiteiten/": "", "leeg/": "",
		"eigen/": "", "eigen/index.html": "van mij", "link": "→ /etc", "activiteiten/oud/": "",
		".ouderbeleid-0011223344556677.tmp": "lijkt van ons",
	}
	schooltest.Plant(t, folder, theirs)
	mustPublish(t, folder, spring)
	same(t, "with a site", schooltest.Harvest(t, folder, manifestName), join(theirs, treeOf(spring)))
	mustPublish(t, folder, nil)
	same(t, "without", schooltest.Harvest(t, folder, manifestName), theirs)
}

// A file that was there before us and holds what we would write is not ours for that.
func TestPublishDoesNotAdopt(t *testing.T) {
	folder := t.TempDir()
	schooltest.Plant(t, folder, schooltest.Tree{"index.html": "welkom"})
	same(t, "equal", mustPublish(t, folder, map[string]string{"index.html": "welkom"}), counts{untouched: 1})
	mustPublish(t, folder, nil)
	same(t, "tree", schooltest.Harvest(t, folder, manifestName), schooltest.Tree{"index.html": "welkom"})
}

func TestPublishConflicts(t *testing.T) {
	outside := t.TempDir()
	schooltest.Plant(t, outside, schooltest.Tree{"index.html": "buiten"})
	for _, test := range []struct {
		name   string
		before map[string]string // published first
		plant  schooltest.Tree   // what someone else puts in the folder
		remove string            // after removing this
		after  map[string]string // published then
		want   []string
	}{
		{
			name:  "their file",
			plant: schooltest.Tree{"index.html": "van mij", "kalender/alle.ics": "ook"},
			after: spring,
			want: []string{
				"public/index.html: bestemming-bezet: Hier staat al een bestand waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt.",
				"public/kalender/alle.ics: bestemming-bezet: Hier staat al een bestand waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt.",
			},
		},
		{
			name:   "our file, changed",
			before: spring,
			plant:  schooltest.Tree{"activiteiten/feest/index.html": "verbeterd", "activiteiten/oud/index.html": "bewaard"},
			after:  summer,
			want: []string{
				"public/activiteiten/feest/index.html: bestemming-gewijzigd: Dit bestand is veranderd nadat ouderbeleid het maakte; een nieuwe site zou die verandering wissen.",
				"public/activiteiten/oud/index.html: bestemming-gewijzigd: Dit bestand is veranderd nadat ouderbeleid het maakte; een nieuwe site zou die verandering wissen.",
			},
		},
		{
			name:  "their folder in the place of a file",
			plant: schooltest.Tree{"index.html/": ""},
			after: spring,
			want:  []string{"public/index.html: bestemming-bezet: Hier staat al een map waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:   "our folder with their file in the place of a file",
			before: spring,
			plant:  schooltest.Tree{"kalender/eigen.ics": "van mij"},
			after:  summer,
			want:   []string{"public/kalender: bestemming-bezet: Hier staat al een map waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:  "their file in the place of a folder",
			plant: schooltest.Tree{"activiteiten": "van mij"},
			after: spring,
			want:  []string{"public/activiteiten: bestemming-bezet: Hier staat al een bestand waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:  "a link out in the place of a folder",
			plant: schooltest.Tree{"activiteiten": "→ " + outside},
			after: spring,
			want:  []string{"public/activiteiten: bestemming-bezet: Hier staat al een snelkoppeling waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:   "a link out where our folder was",
			before: spring,
			remove: "activiteiten",
			plant:  schooltest.Tree{"activiteiten": "→ " + outside},
			after:  map[string]string{"index.html": "welkom"},
		},
		{
			name:  "a link inside in the place of a folder",
			plant: schooltest.Tree{"eigen/": "", "activiteiten": "→ eigen"},
			after: spring,
			want:  []string{"public/activiteiten: bestemming-bezet: Hier staat al een snelkoppeling waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:  "a link out in the place of a file",
			plant: schooltest.Tree{"index.html": "→ " + outside + "/index.html"},
			after: spring,
			want:  []string{"public/index.html: bestemming-bezet: Hier staat al een snelkoppeling waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt."},
		},
		{
			name:   "a damaged manifest",
			before: spring,
			plant:  schooltest.Tree{manifestName: finishedLine + "\nweg \"index.html\"\n"},
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
			schooltest.Plant(t, ".", schooltest.Tree{"public/": ""})
			schooltest.Plant(t, "public", test.plant)
			before := schooltest.Harvest(t, "public", manifestName)
			plan, err := publishIn(t, "public", site(test.after))
			if err != nil {
				t.Fatal(err)
			}
			same(t, "problems", said(plan.Problems), test.want)
			if len(test.want) > 0 {
				same(t, "tree after problems", schooltest.Harvest(t, "public", manifestName), before)
			}
			same(t, "outside", schooltest.Harvest(t, outside), schooltest.Tree{"index.html": "buiten"})
		})
	}
}

// TestAdopt takes a site over of which nothing tells any more that it is ours: what is not of the site stays, and is named.
func TestAdopt(t *testing.T) {
	manifestOf := func(text string) func(folder string) {
		return func(folder string) { schooltest.Plant(t, folder, schooltest.Tree{manifestName: text}) }
	}
	old := []string{"activiteiten/oud/index.html", "eigen.txt", "kalender/alle.ics"}
	for _, test := range []struct {
		name   string
		spoil  func(folder string)
		code   string
		others []string
	}{
		{"lost", func(folder string) { _ = os.Remove(filepath.Join(folder, manifestName)) }, "bestemming-bezet", old},
		{"damaged", manifestOf("iets anders\n"), "manifest-onleesbaar", old},
		{"of another computer", func(folder string) {
			for name := range spring {
				schooltest.Plant(t, folder, schooltest.Tree{name: "een latere " + name})
			}
		}, "bestemming-gewijzigd", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			folder := t.TempDir()
			later := map[string]string{"activiteiten/index.html": "langere lijst", "activiteiten/feest/index.html": "groot feest", "index.html": "hallo", "robots.txt": "ja"}
			first := maps.Clone(spring)
			first["robots.txt"] = "nee"
			mustPublish(t, folder, first)
			schooltest.Plant(t, folder, schooltest.Tree{"eigen.txt": "van mij", ".gitignore": "*\n"})
			test.spoil(folder)
			before := schooltest.Harvest(t, folder)
			plan, err := publishIn(t, folder, site(later))
			if err != nil || len(plan.Problems) != 1 || plan.Problems[0].Rule.Code != test.code || !strings.Contains(plan.Problems[0].Suggestion(problem.Dutch), "build --adopt") {
				t.Fatalf("%v, %v", err, said(plan.Problems))
			}
			same(t, "tree after the problem", schooltest.Harvest(t, folder), before)

			place, err := OnDisk(folder)
			if err != nil {
				t.Fatal(err)
			}
			others, err := Adopt(place, site(later))
			place.Close()
			if err != nil {
				t.Fatal(err)
			}
			same(t, "others", others, test.others)
			mustPublish(t, folder, later)
			want := join(treeOf(later), schooltest.Tree{"eigen.txt": "van mij", ".gitignore": "*\n"})
			if test.others != nil {
				want = join(want, treeOf(map[string]string{"activiteiten/oud/index.html": "voorbij", "kalender/alle.ics": "BEGIN"}))
			}
			same(t, "tree", schooltest.Harvest(t, folder, manifestName), want)
		})
	}
	empty, err := OnDisk(filepath.Join(t.TempDir(), "public"))
	if err != nil {
		t.Fatal(err)
	}
	if others, err := Adopt(empty, site(spring)); err != nil || others != nil {
		t.Errorf("in a folder that is not there: %v, %v", others, err)
	}
}

// TestPlan plans without changing anything, and names the files.
func TestPlan(t *testing.T) {
	folder := t.TempDir()
	mustPublish(t, folder, spring)
	place, err := OnDisk(folder)
	if err != nil {
		t.Fatal(err)
	}
	defer place.Close()
	plan, err := NewPlan(place, site(summer))
	if err != nil {
		t.Fatal(err)
	}
	same(t, "new", plan.New, []string{"activiteiten/kamp/index.html", "foto/a/b.jpg", "kalender"})
	same(t, "changed", plan.Changed, []string{"activiteiten/feest/index.html", "index.html"})
	same(t, "untouched", plan.Untouched, []string{"activiteiten/index.html"})
	same(t, "removed", plan.Removed, []string{"activiteiten/oud/index.html", "kalender/alle.ics"})
	same(t, "tree", schooltest.Harvest(t, folder, manifestName), treeOf(spring))
}

// capless is a place on a disk that ignores capitals.
type capless struct{ Place }

func (c capless) Look(name string) (Thing, error)       { return c.Place.Look(fold(name)) }
func (c capless) Names(folder string) ([]string, error) { return c.Place.Names(fold(folder)) }
func (c capless) Read(name string) ([]byte, error)      { return c.Place.Read(fold(name)) }
func (c capless) Write(name string, text []byte) error  { return c.Place.Write(fold(name), text) }
func (c capless) Remove(name string) error              { return c.Place.Remove(fold(name)) }
func (c capless) Make(folder string) error              { return c.Place.Make(fold(folder)) }
func (c capless) Near(folder string) (Place, error) {
	near, err := c.Place.Near(fold(folder))
	return capless{near}, err
}

// On a disk that ignores capitals, the file that goes can stand in the place of the one that comes.
func TestPublishOtherCapitals(t *testing.T) {
	folder := t.TempDir()
	place, err := OnDisk(folder)
	if err != nil {
		t.Fatal(err)
	}
	defer place.Close()
	for _, texts := range []map[string]string{{"Feest.jpg": "een"}, {"feest.jpg": "twee"}, {"FEEST.jpg": "twee"}} {
		plan, err := Publish(capless{place}, site(texts))
		if err != nil || len(plan.Problems) > 0 {
			t.Fatal(said(plan.Problems), err)
		}
		for _, text := range texts {
			same(t, "tree", schooltest.Harvest(t, folder, manifestName), schooltest.Tree{"feest.jpg": text})
		}
	}
	if _, err := Publish(capless{place}, nil); err != nil {
		t.Fatal(err)
	}
	same(t, "nothing", schooltest.Harvest(t, folder, manifestName), schooltest.Tree{})
}

var errBrokenOff = errors.New("broken off")

// breaking is a place where the work breaks off after some changes. What is being written stays as it then is: not there yet, or a draft
// without text, with half of it or with all of it.
type breaking struct {
	Place
	left *atomic.Int64
}

func (b breaking) step() error {
	if b.left.Add(-1) < 0 {
		return errBrokenOff
	}
	return nil
}

func (b breaking) Write(name string, text []byte) error {
	if err := b.step(); err != nil {
		return err
	}
	for _, part := range [][]byte{nil, text[:len(text)/2], text} {
		if err := b.step(); err != nil {
			return errors.Join(err, os.WriteFile(b.At(folder.Draft(name)), part, 0o666))
		}
	}
	return b.Place.Write(name, text)
}

func (b breaking) Remove(name string) error {
	if err := b.step(); err != nil {
		return err
	}
	return b.Place.Remove(name)
}

func (b breaking) Make(folder string) error {
	if err := b.step(); err != nil {
		return err
	}
	return b.Place.Make(folder)
}

func (b breaking) Near(folder string) (Place, error) {
	near, err := b.Place.Near(folder)
	if err != nil {
		return nil, err
	}
	return breaking{near, b.left}, nil
}

// breakOff publishes until the n-th change, and reports whether it came that far.
func breakOff(t *testing.T, folder string, files []shelf.File, n int64) bool {
	t.Helper()
	place, err := OnDisk(folder)
	if err != nil {
		t.Fatal(err)
	}
	defer place.Close()
	left := new(atomic.Int64)
	left.Store(n)
	plan, err := Publish(breaking{place, left}, files)
	if err != nil && !errors.Is(err, errBrokenOff) || err == nil && len(plan.Problems) > 0 {
		t.Fatalf("after %d steps: %v, %v", n, plan, err)
	}
	return err != nil
}

// whole checks that each file with a name of its own is one of the given texts, or someone else's.
func whole(t *testing.T, folder string, theirs schooltest.Tree, versions ...map[string]string) {
	t.Helper()
	for name, text := range schooltest.Harvest(t, folder, manifestName) {
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
	theirs := schooltest.Tree{"eigen.txt": "van mij"}
	for _, change := range []struct {
		name          string
		before, after map[string]string
	}{{"first", nil, spring}, {"change", spring, summer}, {"back", summer, spring}, {"removal", spring, nil}} {
		t.Run(change.name, func(t *testing.T) {
			for n, broken := int64(0), true; broken; n++ {
				for _, next := range []map[string]string{change.after, change.before, nil} {
					folder := t.TempDir()
					schooltest.Plant(t, folder, theirs)
					mustPublish(t, folder, change.before)
					broken = breakOff(t, folder, site(change.after), n)
					whole(t, folder, theirs, change.before, change.after)
					mustPublish(t, folder, next)
					same(t, fmt.Sprintf("after %d steps", n), schooltest.Harvest(t, folder, manifestName), join(theirs, treeOf(next)))
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
	theirs := schooltest.Tree{"d/": "", "d/eigen.txt": "van mij"}
	for life := range 30 {
		folder := t.TempDir()
		schooltest.Plant(t, folder, theirs)
		for year := range 20 {
			texts := anySite()
			if random.IntN(4) > 0 {
				breakOff(t, folder, site(texts), random.Int64N(30))
				continue
			}
			mustPublish(t, folder, texts)
			same(t, fmt.Sprintf("life %d, year %d", life, year), schooltest.Harvest(t, folder, manifestName), join(theirs, treeOf(texts)))
		}
	}
}

// fragile is a place on which the program breaks when it writes a file.
type fragile struct{ Place }

func (f fragile) Write(name string, text []byte) error {
	if name == "activiteiten/feest/index.html" {
		panic(name)
	}
	return f.Place.Write(name, text)
}

func (f fragile) Near(folder string) (Place, error) {
	near, err := f.Place.Near(folder)
	return fragile{near}, err
}

// TestPublishFault fails when the program breaks, as when the machine does: the next time completes it.
func TestPublishFault(t *testing.T) {
	folder := t.TempDir()
	place, err := OnDisk(folder)
	if err != nil {
		t.Fatal(err)
	}
	defer place.Close()
	var fault *problem.Fault
	if _, err := Publish(fragile{place}, site(spring)); !errors.As(err, &fault) {
		t.Fatal(err)
	}
	mustPublish(t, folder, summer)
	same(t, "tree", schooltest.Harvest(t, folder, manifestName), treeOf(summer))
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

// TestRecallOfBrokenOffBuild holds what is recalled, wherever a build was broken off, to the key that it is asked by.
func TestRecallOfBrokenOffBuild(t *testing.T) {
	const photo = "fotos/plein-480.jpg"
	version := func(n string) []shelf.File {
		return []shelf.File{shelf.NewFile(photo, "key"+n, []byte("photo "+n)), shelf.NewFile("index.html", "", []byte("page "+n))}
	}
	for steps := range int64(50) {
		folder := t.TempDir()
		if _, err := publishIn(t, folder, version("1")); err != nil {
			t.Fatal(err)
		}
		broken := breakOff(t, folder, version("2"), steps)
		recall := Recall(folder)
		for _, n := range []string{"1", "2"} {
			if text := recall(photo, "key"+n); text != nil && string(text) != "photo "+n {
				t.Fatalf("broken off after %d steps, key%s recalls %q", steps, n, text)
			}
		}
		if !broken {
			if text := recall(photo, "key2"); string(text) != "photo 2" {
				t.Errorf("a whole build recalls %q", text)
			}
			return
		}
	}
	t.Error("no build was whole")
}

package watch

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"ouderbeleid/generator/problem"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// patience is how long a test waits for something that must happen, never is longer than any test.
const (
	patience = 20 * time.Second
	never    = time.Hour
)

// bell rings when a test says so.
type bell chan string

func (b bell) Names() <-chan string { return b }
func (bell) Follow([]string) bool   { return false }
func (bell) Close()                 {}

// watched is a folder that is watched.
type watched struct {
	*testing.T
	folder  string
	bell    bell
	changes chan Change
}

func watchFolder(t *testing.T, rest, poll time.Duration) *watched {
	w := &watched{T: t, folder: t.TempDir(), bell: make(bell), changes: make(chan Change)}
	w.write("a.md", "eerst")
	watcher := Watcher{
		List: w.list, Rest: rest, Poll: poll,
		Ignore: func(disk string) bool { return strings.HasSuffix(disk, "~") },
		Listen: func() (Events, error) { return w.bell, nil },
	}
	ctx, stop := context.WithCancel(context.Background())
	over := make(chan struct{})
	go func() {
		defer close(over)
		watcher.Run(ctx, w.changes)
	}()
	t.Cleanup(func() {
		stop()
		<-over
	})
	if first := w.next(); !first.Whole || text(first, "a.md") != "eerst" {
		t.Fatalf("first: %+v", first)
	}
	return w
}

// fatal is the name of a file on which a look breaks.
const fatal = "fataal.md"

func (w *watched) list() (Listing, error) {
	var listing Listing
	err := filepath.WalkDir(w.folder, func(disk string, entry fs.DirEntry, err error) error {
		if filepath.Base(disk) == fatal {
			panic(fatal)
		}
		if err == nil && !entry.IsDir() && !strings.HasSuffix(disk, "~") {
			listing.Files = append(listing.Files, File{filepath.Base(disk), disk})
		}
		return err
	})
	return listing, err
}

func (w *watched) at(name string) string { return filepath.Join(w.folder, name) }

func (w *watched) write(name, text string) {
	w.Helper()
	if err := os.WriteFile(w.at(name), []byte(text), 0o666); err != nil {
		w.Fatal(err)
	}
}

func (w *watched) next() Change {
	w.Helper()
	select {
	case change := <-w.changes:
		return change
	case <-time.After(patience):
		w.Fatal("nothing changed")
		return Change{}
	}
}

// until waits for a change in which a file has a text; "" for no such file.
func (w *watched) until(name, want string) Change {
	w.Helper()
	for {
		if change := w.next(); text(change, name) == want {
			return change
		}
	}
}

func text(change Change, path string) string {
	for _, src := range change.Files {
		if src.Path == path {
			return string(src.Text)
		}
	}
	return ""
}

// What an event names is there before the folders have been looked at.
func TestHint(t *testing.T) {
	w := watchFolder(t, never, never)
	w.write("a.md", "daarna")
	w.bell <- w.at("a.md")
	if change := w.next(); change.Whole || text(change, "a.md") != "daarna" || len(change.Paths) != 1 || change.Paths[0] != "a.md" {
		t.Errorf("%+v", change)
	}
}

// A hint is followed by the full look, also when that finds nothing else.
func TestConfirmation(t *testing.T) {
	w := watchFolder(t, 0, never)
	w.write("a.md", "daarna")
	w.bell <- w.at("a.md")
	change := w.until("a.md", "daarna")
	for !change.Whole {
		change = w.next()
	}
}

// A folder that sends no events is looked at all the same.
func TestPoll(t *testing.T) {
	w := watchFolder(t, never, time.Millisecond)
	w.write("a.md", "daarna")
	w.until("a.md", "daarna")
	w.write("b.md", "nieuw")
	w.until("b.md", "nieuw")
	if err := os.Remove(w.at("a.md")); err != nil {
		t.Fatal(err)
	}
	w.until("a.md", "")
}

// When events were lost, nobody knows what happened: then everything is looked at.
func TestOverflow(t *testing.T) {
	w := watchFolder(t, 0, never)
	w.write("a.md", "daarna")
	w.write("b.md", "nieuw")
	w.bell <- ""
	change := w.until("b.md", "nieuw")
	if !change.Whole || text(change, "a.md") != "daarna" {
		t.Errorf("%+v", change)
	}
}

// A file that was just emptied is about to be written: it is never shown empty, unless it stays so.
func TestEmptied(t *testing.T) {
	w := watchFolder(t, 0, never)
	start := time.Now()
	w.write("a.md", "")
	w.bell <- w.at("a.md")
	w.write("b.md", "anders")
	w.bell <- w.at("b.md")
	if change := w.until("b.md", "anders"); text(change, "a.md") != "eerst" && time.Since(start) < halfway {
		t.Errorf("half a save was shown: %+v", change)
	}
	w.bell <- ""
	w.until("a.md", "")
}

// What nobody took yet is joined with what comes next.
func TestJoined(t *testing.T) {
	w := watchFolder(t, 0, never)
	w.write("b.md", "een")
	w.bell <- w.at("b.md")
	w.write("c.md", "twee")
	for w.bell <- w.at("c.md"); ; {
		change := w.next()
		if text(change, "c.md") == "twee" {
			break
		}
	}
	joined := (Change{Paths: []string{"b", "c"}}).after(&Change{Paths: []string{"a", "b"}})
	if got := strings.Join(joined.Paths, " "); got != "a b c" {
		t.Error(got)
	}
}

// Folders that cannot be looked at are told of once, and their return as well.
func TestFailure(t *testing.T) {
	w := watchFolder(t, 0, time.Millisecond)
	away := w.folder + "-weg"
	if err := os.Rename(w.folder, away); err != nil {
		t.Fatal(err)
	}
	change := w.next()
	for change.Err == nil {
		change = w.next()
	}
	if text(change, "a.md") != "eerst" {
		t.Error("the files are gone")
	}
	if err := os.Rename(away, w.folder); err != nil {
		t.Fatal(err)
	}
	for change.Err != nil {
		change = w.next()
	}
}

func TestDifferences(t *testing.T) {
	k := func(path, text string) *known { return &known{File: File{Path: path}, text: []byte(text)} }
	before := disk{k("a", "1"), k("b", "1"), k("c", "1")}
	after := disk{k("b", "2"), k("c", "1"), k("d", "1")}
	if got := strings.Join(before.differences(after), " "); got != "a b d" {
		t.Error(got)
	}
}

func TestSystemEvents(t *testing.T) {
	folder := t.TempDir()
	events, err := System()
	if err != nil {
		t.Skip(err)
	}
	defer events.Close()
	if !events.Follow([]string{folder, filepath.Join(folder, "niet")}) || events.Follow([]string{folder}) {
		t.Error("what is followed is not known")
	}
	if err := os.WriteFile(filepath.Join(folder, "a.md"), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	select {
	case name := <-events.Names():
		if name != filepath.Join(folder, "a.md") {
			t.Error(name)
		}
	case <-time.After(patience):
		t.Error("nothing was heard")
	}
}

// TestFault tells once of a look on which the program breaks, and looks again.
func TestFault(t *testing.T) {
	w := watchFolder(t, 0, 10*time.Millisecond)
	w.write(fatal, "")
	var fault *problem.Fault
	if change := w.next(); !errors.As(change.Err, &fault) || text(change, "a.md") != "eerst" {
		t.Fatalf("after a fault: %+v", change)
	}
	if err := os.Remove(w.at(fatal)); err != nil {
		t.Fatal(err)
	}
	if change := w.next(); change.Err != nil || text(change, "a.md") != "eerst" {
		t.Errorf("when the fault is over: %+v", change)
	}
}

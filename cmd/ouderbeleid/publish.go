package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"ouderbeleid/generator/problem"

	"golang.org/x/sync/errgroup"
)

// What can stand in the way of publishing.
var (
	occupied = problem.Define(problem.Kind{
		Code: "bestemming-bezet", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Hier staat al %[1]s waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt.",
			EN: "Where a file of the site must come is %[1]s that ouderbeleid did not make.",
		},
		Repair: problem.Phrase{
			NL: "Verplaats het of gooi het weg, of kies een andere map met --destination.",
			EN: "Move it or throw it away, or choose another folder with --destination.",
		},
	})
	altered = problem.Define(problem.Kind{
		Code: "bestemming-gewijzigd", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Dit bestand is veranderd nadat ouderbeleid het maakte; een nieuwe site zou die verandering wissen.",
			EN: "This file was changed after ouderbeleid made it; a new site would wipe out that change.",
		},
		Repair: problem.Phrase{
			NL: "Maak de verandering in content/ of layouts/. Bewaar dit bestand zo nodig elders, gooi het weg en maak de site opnieuw.",
			EN: "Make the change in content/ or layouts/. Keep this file elsewhere if need be, throw it away and make the site again.",
		},
	})
	fileAndFolder = problem.Define(problem.Kind{
		Code: "bestand-en-map", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "De site heeft een bestand en een map met deze naam.",
			EN: "The site has a file and a folder with this name.",
		},
		Repair: problem.Phrase{
			NL: "Geef in content/ een van de twee een andere naam.",
			EN: "Give one of the two another name in content/.",
		},
	})
	badManifest = problem.Define(problem.Kind{
		Code: "manifest-onleesbaar", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Dit bestand is beschadigd; daardoor is niet te zien welke bestanden ouderbeleid heeft gemaakt.",
			EN: "This file is damaged, so nobody can tell which files ouderbeleid made.",
		},
		Repair: problem.Phrase{
			NL: "Bewaar wat van uzelf is, maak de map verder leeg en maak de site opnieuw.",
			EN: "Keep what is your own, empty the folder otherwise and make the site again.",
		},
	})
)

// The things that can be in the way.
var (
	aFile   = problem.Phrase{NL: "een bestand", EN: "a file"}
	aFolder = problem.Phrase{NL: "een map", EN: "a folder"}
	aLink   = problem.Phrase{NL: "een snelkoppeling", EN: "a symbolic link"}
)

// published counts what publishing did.
type published struct{ written, unchanged, removed int }

// publication is one time of publishing a site in a folder.
//
// First it plans: it looks at what is there and refuses to go on when something in the way is not ours. Then it works: it
// writes a manifest of all that may come to be there, changes the files, and writes a manifest of what is there now. So the
// next time can finish what was broken off at any moment, and ours is always known from not ours. Each file is written
// beside its place and moved into it, so that it is whole at any moment.
//
// Nothing is synced to the disk: that costs more than all else together, and guards only against a power cut. What that
// spoils, the next time sees, because it compares the files themselves.
//
// Whatever happens in the folder goes through an os.Root: no symbolic link leads out. A link inside it is not followed either.
type publication struct {
	folder string   // as the user calls it
	root   *os.Root // nil when the folder does not exist yet
	files  []file
	before *manifest // what is ours when we come
	onDisk []byte    // the same, as it stands on the disk

	isFile    map[string]bool   // the files of the site
	isFolder  map[string]bool   // the folders of the site
	fates     []fate            // of the files
	grounds   map[string]ground // what is in the place of each folder that was looked at
	goFiles   []string          // files of ours that the site no longer has
	goFolders []string          // folders of ours in which nothing will be left, the deepest first
	litter    []string          // temporary files that we left when we were broken off
	goes      map[string]bool   // all of these three
	renamed   map[string]string // the files that go, by their folded names
	after     *manifest         // what is ours when we are done

	problems []problem.Problem
	guard    sync.Mutex // of problems

	step func() error // asked before each change; tests break off here
}

// ground is what there is in the place of a folder.
type ground int

const (
	absent  ground = iota // or a file of ours that goes
	present               // a real folder
	blocked               // something else, there or above it
)

// fate is what happens to a file.
type fate int

const (
	write fate = iota
	keep       // it is there already
)

// publish makes a folder hold the files, and takes away what an earlier time put there. When there are problems, it changed
// nothing.
func publish(folder string, files []file) (published, []problem.Problem, error) {
	return newPublication(folder, files).run()
}

func newPublication(folder string, files []file) *publication {
	return &publication{
		folder: folder, files: files,
		grounds: map[string]ground{}, goes: map[string]bool{}, renamed: map[string]string{},
		step: func() error { return nil },
	}
}

func (p *publication) run() (published, []problem.Problem, error) {
	root, err := os.OpenRoot(p.folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return published{}, nil, err
	}
	if err == nil {
		p.root = root
	}
	defer func() {
		if p.root != nil {
			p.root.Close()
		}
	}()
	if err := p.plan(); err != nil || len(p.problems) > 0 {
		return published{}, problem.Sort(p.problems), err
	}
	if p.idle() {
		return p.count(), nil, nil
	}
	return p.count(), nil, p.work()
}

func (p *publication) count() published {
	done := published{removed: len(p.goFiles)}
	for _, fate := range p.fates {
		if fate == write {
			done.written++
		} else {
			done.unchanged++
		}
	}
	return done
}

// each does something for every number below n, on all processors.
func each(n int, do func(i int) error) error {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i := range n {
		group.Go(func() error { return do(i) })
	}
	return group.Wait()
}

// temporary is the name that a file has while it is being written, in its own folder.
func temporary(name string) string {
	sum := sha256.Sum256([]byte(name))
	return path.Join(path.Dir(name), ".ouderbeleid-"+hex.EncodeToString(sum[:8])+".tmp")
}

// fold gives names that are one on a disk that ignores capitals the same form.
func fold(path string) string { return strings.ToLower(path) }

// failed tells which file of the site a failure is about.
func (p *publication) failed(name string, err error) error {
	if err == nil {
		return nil
	}
	return &fs.PathError{Op: "publish", Path: filepath.Join(p.folder, filepath.FromSlash(name)), Err: err}
}

func (p *publication) report(kind *problem.Kind, name string, args ...any) {
	place := problem.Place{File: filepath.ToSlash(filepath.Join(p.folder, filepath.FromSlash(name)))}
	p.guard.Lock()
	defer p.guard.Unlock()
	p.problems = append(p.problems, kind.At(place, args...))
}

// Package publish puts a site in a place, and takes away what an earlier time put there.
//
// First it plans: it looks at what is there, and refuses to go on when something in the way is not ours. Then it works: it writes a
// manifest of all that may come to be there, changes the files, and writes a manifest of what is there now. So the next time can finish
// what was broken off at any moment, and ours is always known from not ours.
//
// What can go wrong by what somebody did in the place is a Problem, and then nothing was changed; what a machine did is an error.
package publish

import (
	"bytes"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"ouderbeleid/cmd/ouderbeleid/shelf"
	"ouderbeleid/generator/problem"
)

// Plan is what publishing a site in a place will do, in the paths of files.
type Plan struct {
	New, Changed, Untouched []string          // of the site
	Removed                 []string          // of ours, that the site no longer has
	Problems                []problem.Problem // what stands in the way, sorted: with one, nothing may be done

	place  Place
	files  []shelf.File
	before *manifest // what is ours when we come
	onDisk []byte    // the same, as it stands in the place
	after  *manifest // what is ours when we are done

	isFile    map[string]bool   // the files of the site
	isFolder  map[string]bool   // the folders of the site
	fates     []fate            // of the files
	grounds   map[string]ground // what is in the place of each folder that was looked at
	goFolders []string          // folders of ours in which nothing will be left, the deepest first
	litter    []string          // drafts that we left when we were broken off
	goes      map[string]bool   // Removed and both of these
	renamed   map[string]string // the files that go, by their folded names

	strangers []string // files in the way that are not ours
	changed   []string // files of ours that somebody changed

	guard sync.Mutex // of Problems and these two
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
	add fate = iota
	change
	keep // it is there already
)

// Publish makes a place hold the files, unless its plan has problems.
func Publish(place Place, files []shelf.File) (*Plan, error) {
	plan, err := NewPlan(place, files)
	if err != nil || len(plan.Problems) > 0 {
		return plan, err
	}
	return plan, plan.Work()
}

// NewPlan looks at what is in a place, and plans what makes it hold the files. It changes nothing.
func NewPlan(place Place, files []shelf.File) (*Plan, error) {
	p := &Plan{place: place, files: files, grounds: map[string]ground{}, goes: map[string]bool{}, renamed: map[string]string{}}
	if err := p.survey(); err != nil {
		return nil, err
	}
	p.reportEach(occupied, manyOccupied, p.strangers, File.phrase())
	p.reportEach(altered, manyAltered, p.changed)
	p.Problems = problem.Sort(p.Problems)
	for i, file := range files {
		switch p.fates[i] {
		case add:
			p.New = append(p.New, file.Path)
		case change:
			p.Changed = append(p.Changed, file.Path)
		case keep:
			p.Untouched = append(p.Untouched, file.Path)
		}
	}
	return p, nil
}

// idle reports whether all is as it should be already.
func (p *Plan) idle() bool {
	return len(p.Untouched) == len(p.files) && len(p.goes) == 0 && bytes.Equal(p.onDisk, p.after.text())
}

// fold gives names that are one on a disk that ignores capitals the same form.
func fold(path string) string { return strings.ToLower(path) }

// failed tells which file of the site a failure is about.
func (p *Plan) failed(name string, err error) error {
	if err == nil {
		return nil
	}
	return &fs.PathError{Op: "publish", Path: p.place.At(name), Err: err}
}

// note adds a name to one of the lists of what is in the way.
func (p *Plan) note(list *[]string, name string) {
	p.guard.Lock()
	defer p.guard.Unlock()
	*list = append(*list, name)
}

// reportEach tells of each file, or once of all of them when they are so many that they have one cause.
func (p *Plan) reportEach(rule, many *problem.Rule, names []string, args ...any) {
	const most = 3
	if len(names) > most {
		p.report(many, ".", len(names), slices.Min(names))
		return
	}
	for _, name := range names {
		p.report(rule, name, args...)
	}
}

func (p *Plan) report(rule *problem.Rule, name string, args ...any) {
	place := problem.Place{File: filepath.ToSlash(p.place.At(name))}
	p.guard.Lock()
	defer p.guard.Unlock()
	p.Problems = append(p.Problems, rule.At(place, args...))
}

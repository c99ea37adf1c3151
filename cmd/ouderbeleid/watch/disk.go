package watch

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"ouderbeleid/generator/problem"
)

// known is a file as it was read.
type known struct {
	File
	info   os.FileInfo
	readAt time.Time
	text   []byte
	err    error // why it cannot be read
}

// coarse is how far apart two saves can be and still have one time, on the coarsest of disks.
const coarse = 2 * time.Second

// is reports whether what is on the disk now must be what was read. A file that was saved just before it was read can have
// been saved again within the same tick of the clock.
func (k *known) is(file File, info os.FileInfo) bool {
	return k.File == file && k.err == nil && os.SameFile(k.info, info) && k.info.Size() == info.Size() &&
		k.info.ModTime().Equal(info.ModTime()) && k.readAt.Sub(info.ModTime()) >= coarse
}

// halfway is how long a file that was emptied is left alone: whoever emptied it is about to write.
const halfway = 250 * time.Millisecond

// read reads a file that was known before, or not: then before is nil. It is not settled when somebody is writing it.
func read(file File, before *known) (now *known, settled bool, err error) {
	info, err := os.Stat(file.Disk)
	if err != nil {
		return nil, false, err
	}
	if before != nil && before.is(file, info) {
		return before, true, nil
	}
	if !info.Mode().IsRegular() { // a pipe would keep us waiting
		return nil, false, &fs.PathError{Op: "read", Path: file.Disk, Err: fs.ErrInvalid}
	}
	now = &known{File: file, info: info, readAt: time.Now()}
	if now.text, err = os.ReadFile(file.Disk); err != nil {
		return nil, false, err
	}
	if len(now.text) == 0 && before != nil && len(before.text) > 0 {
		age := now.readAt.Sub(info.ModTime())
		return now, age < 0 || age > halfway, nil
	}
	if before != nil && before.err == nil && bytes.Equal(before.text, now.text) {
		now.text = before.text // equal is quicker to see when it is one and the same
	}
	return now, int64(len(now.text)) == info.Size(), nil
}

// disk is all files as they were read, ordered by path. It does not change once it is made.
type disk []*known

func (d disk) find(path string) *known {
	i, ok := slices.BinarySearchFunc(d, path, func(k *known, path string) int { return strings.Compare(k.Path, path) })
	if !ok {
		return nil
	}
	return d[i]
}

// with gives the disk with another version of a file that it has.
func (d disk) with(file *known) disk {
	d = slices.Clone(d)
	i, _ := slices.BinarySearchFunc(d, file.Path, func(k *known, path string) int { return strings.Compare(k.Path, path) })
	d[i] = file
	return d
}

// sources gives the files that could be read.
func (d disk) sources() []problem.Source {
	sources := make([]problem.Source, 0, len(d))
	for _, k := range d {
		if k.err == nil {
			sources = append(sources, problem.Source{Path: k.Path, Text: k.text})
		}
	}
	return sources
}

// problems tells which files could not be read.
func (d disk) problems() []problem.Problem {
	var found []problem.Problem
	for _, k := range d {
		if k.err != nil {
			found = append(found, unreadable.At(problem.Place{File: k.Path}, reason(k.err)))
		}
	}
	return found
}

// differences gives the paths of the files that are not the same in both.
func (d disk) differences(other disk) []string {
	var paths []string
	for len(d) > 0 || len(other) > 0 {
		switch {
		case len(other) == 0 || len(d) > 0 && d[0].Path < other[0].Path:
			paths, d = append(paths, d[0].Path), d[1:]
		case len(d) == 0 || other[0].Path < d[0].Path:
			paths, other = append(paths, other[0].Path), other[1:]
		default:
			if d[0] != other[0] && ((d[0].err == nil) != (other[0].err == nil) || !bytes.Equal(d[0].text, other[0].text)) {
				paths = append(paths, d[0].Path)
			}
			d, other = d[1:], other[1:]
		}
	}
	return paths
}

// sight is what a full look found.
type sight struct {
	base    disk // from which it started
	disk    disk
	listing Listing
	settled bool // nobody was writing
	err     error
	took    time.Duration
}

// see looks at all files, and reads those that may have changed since the disk was made.
func see(ctx context.Context, before disk, list func() (Listing, error)) *sight {
	start := time.Now()
	s := &sight{base: before, settled: true}
	if s.listing, s.err = list(); s.err != nil {
		return s
	}
	files := s.listing.Files
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	s.disk = make(disk, len(files))
	settled := make([]bool, len(files))
	const part = 64
	var group errgroup.Group
	group.SetLimit(8)
	for from := 0; from < len(files); from += part {
		group.Go(func() error {
			return problem.Safely(func() error {
				for i := from; i < min(from+part, len(files)) && ctx.Err() == nil; i++ {
					s.disk[i], settled[i] = lookAt(files[i], before.find(files[i].Path))
				}
				return nil // what cannot be read is in the disk
			})
		})
	}
	s.err = group.Wait()
	s.settled = !slices.Contains(settled, false)
	s.disk = slices.DeleteFunc(s.disk, func(k *known) bool { return k == nil })
	s.took = time.Since(start)
	return s
}

// lookAt gives a file as it is now; as it was, when somebody is writing it; and nothing when it has just gone.
func lookAt(file File, before *known) (now *known, settled bool) {
	now, settled, err := read(file, before)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, false
	case err != nil:
		return &known{File: file, err: err}, true
	case !settled && before != nil:
		return before, false
	}
	return now, settled
}

// reason puts why a file cannot be read in words.
func reason(err error) any {
	if errors.Is(err, fs.ErrPermission) {
		return problem.Phrase{NL: "u mag het niet lezen", EN: "you may not read it"}
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return err.Error()
}

var unreadable = problem.Define(problem.Rule{
	Code: "niet-te-lezen", Severity: problem.Error,
	Sentence: problem.Phrase{NL: "Dit bestand is niet te lezen: %[1]v.", EN: "This file cannot be read: %[1]v."},
	Repair:   problem.Phrase{NL: "Controleer de rechten van het bestand, of haal het weg.", EN: "Check the permissions of the file, or remove it."},
})

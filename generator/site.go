package generator

import (
	"sync"

	"ouderbeleid/generator/problem"
)

// Site is everything that a school's files become: outputs, to be rendered when they are wanted, and problems.
type Site struct {
	Outputs  []*Output // ordered by path, each path once
	Drafts   []string  // the sources of concept documents that were left out: "content/paginas/idee.md"
	Concepts []string  // the sources of all concept documents, left out or not
	Papers   []Paper   // the pages that also go out on paper
	Hidden   int       // how many problems the school hid, with a reason

	problems []problem.Problem

	history   *history
	calendars func() *standing
}

// Problems gives what was found without rendering anything: in reading, linking and the checks. Sorted.
func (s *Site) Problems() []problem.Problem { return s.problems }

// Output is one file of the site.
type Output struct {
	Path string // "activiteiten/startgesprek/index.html": with forward slashes, relative to the root of the site
	From string // the source that it mainly comes from: "content/activiteiten/startgesprek.md", or "" for the generator's own

	key      func() string // nil for most
	once     sync.Once
	make     func() ([]byte, []problem.Problem)
	bytes    []byte
	problems []problem.Problem
}

// Key tells the bytes of what is dear to make, a photo, from all others before they are made: equal keys, equal bytes. It is "" for
// all else. Input.Recall is asked by it.
func (o *Output) Key() string {
	if o.key == nil {
		return ""
	}
	return o.key()
}

// dearOutput is a file that takes long to make, and that an earlier time may have made already.
func dearOutput(recall func(path, key string) []byte, path, from string, key func() string, make func() ([]byte, []problem.Problem)) *Output {
	return &Output{Path: path, From: from, key: key, make: func() ([]byte, []problem.Problem) {
		if recall != nil {
			if text := recall(path, key()); text != nil {
				return text, nil
			}
		}
		return make()
	}}
}

// Render gives the bytes of the file. It does the work once, whoever asks; it is safe for use by several goroutines.
// Problems are mistakes in layouts and photos that only rendering shows.
func (o *Output) Render() ([]byte, []problem.Problem) {
	o.once.Do(func() {
		o.bytes, o.problems = o.make()
		o.make = nil
	})
	return o.bytes, o.problems
}

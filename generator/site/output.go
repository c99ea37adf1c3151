package site

import (
	"sync"

	"ouderbeleid/generator/problem"
)

// Output is one file of the site.
type Output struct {
	Path string // "activiteiten/startgesprek/index.html": with forward slashes, relative to the root of the site
	From string // the source that it mainly comes from: "content/activiteiten/startgesprek.md", or "" for the generator's own

	key      func() string // nil for most
	once     sync.Once
	make     Make
	bytes    []byte
	problems []problem.Problem
}

// Make gives the bytes of an output, and what only making it shows.
type Make func() ([]byte, []problem.Problem)

// New gives an output that is made when it is wanted.
func New(path, from string, make Make) *Output { return &Output{Path: path, From: from, make: make} }

// Made gives an output whose bytes are known.
func Made(path, from string, text []byte) *Output {
	return New(path, from, func() ([]byte, []problem.Problem) { return text, nil })
}

// Recall gives the bytes that the output at a path had at an earlier time, when its key was the same; nil when they are not known any
// more. Several goroutines ask at once.
type Recall func(path, key string) []byte

// Dear gives an output that takes long to make, and that an earlier time may have made already; recall may be nil.
func Dear(recall Recall, path, from string, key func() string, make Make) *Output {
	return &Output{Path: path, From: from, key: key, make: func() ([]byte, []problem.Problem) {
		if recall != nil {
			if text := recall(path, key()); text != nil {
				return text, nil
			}
		}
		return make()
	}}
}

// Key tells the bytes of what is dear to make, a photo, from all others before they are made: equal keys, equal bytes. It is "" for
// all else. A Recall is asked by it.
func (o *Output) Key() string {
	if o.key == nil {
		return ""
	}
	return o.key()
}

// Render gives the bytes of the file. It does the work once, whoever asks; it is safe for use by several goroutines.
// Problems are mistakes in layouts and photos that only rendering shows.
func (o *Output) Render() ([]byte, []problem.Problem) {
	o.once.Do(func() {
		if fault := problem.Caught(func() { o.bytes, o.problems = o.make() }); fault != nil {
			o.problems = []problem.Problem{fault.At(o.From, problem.Phrase{NL: o.Path, EN: o.Path})}
		}
		o.make = nil
	})
	return o.bytes, o.problems
}

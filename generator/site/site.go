// Package site is what a school's files become: outputs, to be rendered when they are wanted, and problems.
package site

import "ouderbeleid/generator/problem"

// Site is a whole site. It never reads a file, asks the time or uses the network; it is safe for use by several goroutines.
type Site struct {
	Outputs  []*Output // ordered by path, each path once
	Drafts   []string  // the sources of concept documents that were left out: "content/paginas/idee.md"
	Concepts []string  // the sources of all concept documents, left out or not
	Papers   []Paper   // the pages that also go out on paper
	Hidden   int       // how many problems the school hid, with a reason

	problems []problem.Problem
	history  func() (problem.Source, bool)
}

// Paper is a page that also goes out on paper, with its PDF. That is an ordinary file of the school's, made by a browser: the
// generator only has to be told, as of any file, that it is there.
type Paper struct {
	Page    string        // the path of the page in the site: "ar/infokaart/index.html"
	File    string        // the path of its PDF in the site, and in content/: "pdf/infokaart.ar.pdf"
	Address string        // the full address of the page, or "" when the school did not say where its site is
	Mark    func() string // tells what the paper is made of
}

// Found completes a site with what was found in making it: its problems, sorted, and the way to the history of its calendars.
func (s *Site) Found(problems []problem.Problem, history func() (problem.Source, bool)) *Site {
	s.problems, s.history = problems, history
	return s
}

// Problems gives what was found without rendering anything: in reading, linking and the checks. Sorted.
func (s *Site) Problems() []problem.Problem { return s.problems }

// History gives the file in which the school keeps what its calendars say, as it is after this site, and whether that is another
// than it was. Whoever publishes the site has to write it: the next one goes on from there.
func (s *Site) History() (file problem.Source, changed bool) { return s.history() }

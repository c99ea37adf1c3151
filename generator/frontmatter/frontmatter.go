// Package frontmatter reads the TOML of a school's files into a tree in which every key and value knows its place.
//
// A document is front matter between two lines `+++`, and Markdown below it. The TOML library reads the values and says
// whether the text is valid; a scanner of our own walks over the same text for the places. What is not valid gives one problem:
// the first mistake, in plain words, with the line as it should be. The suggested line has been read by the library too,
// so it is right, or it is not suggested.
package frontmatter

import (
	"errors"
	"strings"

	"github.com/BurntSushi/toml"

	"ouderbeleid/generator/problem"
)

// Parse reads the front matter of a Markdown document, and gives the offset of its body in src.Text.
// When it cannot be read, the table is nil and there is one problem; the body is still where it most likely starts.
func Parse(src problem.Source) (table *Table, body int, problems []problem.Problem) {
	if p, unreadable := checkCharacters(src); unreadable {
		return nil, len(src.Text), []problem.Problem{p}
	}
	front, body, p := split(src)
	if p != nil {
		return nil, body, []problem.Problem{*p}
	}
	table, problems = parse(src, front.start, front.end)
	return table, body, problems
}

// ParseTOML reads a whole .toml file. When it cannot be read, the table is nil and there is one problem.
func ParseTOML(src problem.Source) (*Table, []problem.Problem) {
	if p, unreadable := checkCharacters(src); unreadable {
		return nil, []problem.Problem{p}
	}
	return parse(src, markLength(src.Text), len(src.Text))
}

// parse reads the TOML at [start, end) of the file.
func parse(src problem.Source, start, end int) (*Table, []problem.Problem) {
	text := string(src.Text[:end])
	if at := loneReturn(text, start); at >= 0 {
		return nil, []problem.Problem{oldLineEnd.At(src.At(at))}
	}
	if p := checkLimits(src, text, start); p != nil {
		return nil, []problem.Problem{*p}
	}
	var decoded any // a map that the library hands over as it is; into a map of ours it would copy
	if err := decode(text[start:], &decoded); err != nil {
		return nil, []problem.Problem{diagnose(src, text, start, errorOffset(err))}
	}
	s := newScanner(text, start)
	if !s.all() {
		return nil, []problem.Problem{unclear.At(src.At(s.pos))}
	}
	if s.twice != nil {
		// The library lets this pass in some corners, and drops a value.
		return nil, []problem.Problem{s.twice.problem(src)}
	}
	s.root.fill(decoded.(map[string]any), text)
	return s.root, nil
}

// loneReturn finds a carriage return that ends no line, or gives -1.
func loneReturn(text string, start int) int {
	for i := start; i < len(text); i++ {
		next := strings.IndexByte(text[i:], '\r')
		if next < 0 {
			return -1
		}
		i += next
		if !strings.HasPrefix(text[i:], "\r\n") {
			return i
		}
	}
	return -1
}

// decode has the library read TOML, which says whether it is valid.
func decode(text string, to any) error {
	_, err := toml.Decode(text, to)
	return err
}

// errorOffset gives where in its text the library stopped.
func errorOffset(err error) int {
	var parseError toml.ParseError
	errors.As(err, &parseError)
	return max(0, parseError.Position.Start)
}

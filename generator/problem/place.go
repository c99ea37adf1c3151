package problem

import (
	"bytes"
	"unicode/utf8"
)

// Source is one file as the school wrote it.
type Source struct {
	Path string // "content/activiteiten/startgesprek.md": with forward slashes, from the folder that holds content/
	Text []byte // UTF-8; line ends as they were
}

// Place is where a problem is. Line and Column count from 1, in characters; 0 when the file as a whole is meant.
type Place struct {
	File   string
	Line   int
	Column int
	Text   string // the line itself, without its line end; "" when it is endless
}

// At gives the place of a byte offset in the file.
func (s Source) At(offset int) Place {
	offset = max(0, min(offset, len(s.Text)))
	start := bytes.LastIndexByte(s.Text[:offset], '\n') + 1
	end := len(s.Text)
	if i := bytes.IndexByte(s.Text[offset:], '\n'); i >= 0 {
		end = offset + i
	}
	place := Place{
		File:   s.Path,
		Line:   bytes.Count(s.Text[:start], []byte("\n")) + 1,
		Column: utf8.RuneCount(bytes.TrimPrefix(s.Text[start:offset], []byte("\ufeff"))) + 1,
	}
	if end-start <= longestShown {
		line := bytes.TrimPrefix(bytes.TrimSuffix(s.Text[start:end], []byte("\r")), []byte("\ufeff"))
		place.Text = string(bytes.Runes(line)) // every byte that is no character counts as one, as in Column
	}
	return place
}

// longestShown is the length in bytes of the longest line that a problem shows: a longer one, with thousands of problems, would fill the
// memory.
const longestShown = 10_000

// Whole is the place of a problem with the file itself.
func (s Source) Whole() Place { return Place{File: s.Path} }

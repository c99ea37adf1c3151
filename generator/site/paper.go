package site

import (
	"bytes"
	"slices"
)

// A PDF carries the mark of what it was made of in a comment before its end: so it is known, on any machine and whatever the time of the file,
// whether the school has changed since.
var (
	markStart = []byte("%ouderbeleid ")
	endOfPDF  = []byte("%%EOF")
)

// Stamp gives a PDF of the paper with its mark.
func (p Paper) Stamp(pdf []byte) []byte {
	return slices.Insert(slices.Clone(pdf), bytes.LastIndex(pdf, endOfPDF), slices.Concat(markStart, []byte(p.Mark()), []byte("\n"))...)
}

// IsOutdated reports whether a PDF is of another day than the paper is now. Of one without a mark nobody knows.
func (p Paper) IsOutdated(pdf []byte) bool {
	at := bytes.LastIndex(pdf, markStart)
	if at < 0 {
		return false
	}
	mark, _, _ := bytes.Cut(pdf[at+len(markStart):], []byte("\n"))
	return string(mark) != p.Mark()
}

// Package exchange carries the words of a school to a translator's own tool and back, as XLIFF 2.1 or as CSV.
//
// What comes back was made elsewhere: it can be incomplete, in another order, dressed up by a tool, or about a source that has changed
// since. So nothing in it is taken for granted, and what cannot be brought home is told.
package exchange

import (
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// Bundle is what travels: the words of documents in one language, beside those in another.
type Bundle struct {
	From, To  string // BCP 47: "nl", "ar"; CSV does not hold them
	Documents []*Document
}

// Document is what one document says.
type Document struct {
	Path  string // "content/visie.md"
	Units []Unit

	src      problem.Source // the file that it was read from
	offset   int
	problems []problem.Problem // of single rows
}

// Unknown is the problem that a document is none of those that there are.
func (d *Document) Unknown(known []string) problem.Problem {
	place := d.src.At(d.offset)
	if nearest := problem.Nearest(d.Path, known); nearest != "" {
		return unknownDocumentNear.At(place, d.Path, nearest)
	}
	return unknownDocument.At(place, d.Path)
}

// Unit is one word of a document, as policy.Word: a text, or the body in paragraphs.
type Unit struct {
	Key      string
	Segments []Segment

	offset int   // in the file that it was read from
	rows   []int // the numbers of its paragraphs, when each came on a row of its own
}

// Segment is one text with its translation, "" when there is none yet.
type Segment struct {
	Source, Target string
	State          State
}

// State says how far a segment is.
type State int

// The states of a segment.
const (
	Initial    State = iota // still to be translated, or nobody said otherwise
	Outdated                // translated before the source changed
	Translated              // right, says the school or the translator
)

// Of gives what a source says, with what its translation says beside it; translation is nil when there is none.
func Of(source, translation *policy.File) *Document {
	d := &Document{Path: source.Source.Path}
	said, changed := policy.NewManuscript(source, translation).Says, changedSince(translation)
	for _, word := range source.Words() {
		state := Translated
		if changed(word) {
			state = Outdated
		}
		d.Units = append(d.Units, unitOf(word, said[word.Key], state))
	}
	return d
}

func unitOf(word policy.Word, target string, state State) Unit {
	sources, targets := []string{word.Text}, []string{target}
	if word.Key == policy.BodyKey {
		// A body of as many paragraphs as its source is translated one by one; of another, nobody knows which belongs to which.
		paragraphs, translated := policy.Paragraphs(word.Text), policy.Paragraphs(target)
		if len(translated) == 0 {
			translated = make([]string, len(paragraphs))
		}
		if len(paragraphs) == len(translated) {
			sources, targets = paragraphs, translated
		}
	}
	unit := Unit{Key: word.Key}
	for i, source := range sources {
		segment := Segment{Source: source, Target: targets[i], State: state}
		if segment.Target == "" || segment.Target == segment.Source {
			segment.State = Initial
		}
		unit.Segments = append(unit.Segments, segment)
	}
	return unit
}

// Refused is the problem that a document cannot be taken home, because a file at home has mistakes.
func (d *Document) Refused(file string) problem.Problem {
	return withMistakes.At(d.src.At(d.offset), file, d.Path)
}

// twice is the problem that a unit came before.
func (d *Document) twice(unit, first Unit) problem.Problem {
	return unitTwice.At(d.src.At(unit.offset), unit.Key, d.Path, d.src.At(first.offset).Line)
}

// changedSince tells of a word of the source whether it has changed, or may have, since it was translated.
func changedSince(translation *policy.File) func(policy.Word) bool {
	if translation == nil || !translation.Translation.Outdated {
		return func(policy.Word) bool { return false }
	}
	then, known := translation.Translation.Then()
	return func(word policy.Word) bool { return !known || policy.TextOf(then, word.Key) != word.Text }
}

// document gives the document at a path, which is a new one when the bundle has none.
func (b *Bundle) document(path string, src problem.Source, offset int) *Document {
	for _, d := range b.Documents {
		if d.Path == path {
			return d
		}
	}
	d := &Document{Path: path, src: src, offset: offset}
	b.Documents = append(b.Documents, d)
	return d
}

// betweenParagraphs stands between the segments of a body.
const betweenParagraphs = "\n\n"

// source gives the word of the source.
func (u Unit) source() string {
	var texts []string
	for _, segment := range u.Segments {
		texts = append(texts, segment.Source)
	}
	return strings.Join(texts, betweenParagraphs)
}

// target gives the translation of the whole, with the source in the place of a segment that has none, and how many these are.
// It is "" when no segment has one.
func (u Unit) target() (text string, untranslated int) {
	var texts []string
	for _, segment := range u.Segments {
		if isBlank(segment.Target) {
			untranslated++
			texts = append(texts, segment.Source)
		} else {
			texts = append(texts, segment.Target)
		}
	}
	if untranslated == len(u.Segments) {
		return "", untranslated
	}
	return strings.Join(texts, betweenParagraphs), untranslated
}

// missing gives the first paragraph of which the row did not come; 0 when all came. When those that came are the first ones of
// today's body, the others did not come.
func (u Unit) missing(today string) int {
	if len(u.rows) == 0 {
		return 0
	}
	for i, row := range u.rows {
		if row != i+1 {
			return i + 1
		}
	}
	n, paragraphs := len(u.rows), policy.Paragraphs(today)
	if n < len(paragraphs) && sameText(u.source(), strings.Join(paragraphs[:n], betweenParagraphs)) {
		return n + 1
	}
	return 0
}

// isConfirmed reports whether a translator says that the translation is right.
func (u Unit) isConfirmed() bool {
	return !slices.ContainsFunc(u.Segments, func(s Segment) bool { return s.State != Translated })
}

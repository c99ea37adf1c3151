package exchange

import (
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// returned is one document that comes back from a translator.
type returned struct {
	*Document
	source, translation *policy.File // translation is nil when there was none
	manuscript          policy.Manuscript
	problems            []problem.Problem

	changed   func(policy.Word) bool // since the translation was made
	stale     []policy.Word          // words of the source that have changed, and whose translation nobody looked at
	confirmed bool                   // somebody looked at one that had, and left it as it was
}

// Manuscript gives the translation with what came back in it, and what its author should know. It is nil when nothing came back that was
// not there.
func (d *Document) Manuscript(source, translation *policy.File) (*policy.Manuscript, []problem.Problem) {
	r := &returned{
		Document: d, source: source, translation: translation, manuscript: policy.NewManuscript(source, translation),
		problems: slices.Clone(d.problems), changed: changedSince(translation),
	}
	before := maps.Clone(r.manuscript.Says)
	different := r.takeUnits()
	r.keepStale()
	if maps.Equal(before, r.manuscript.Says) && (!r.confirmed || r.manuscript.RecordedMark() == translation.Translation.Mark) {
		return nil, r.problems
	}
	if different > 0 {
		r.report(sourceChanged, d.offset, d.Path, different)
	}
	return &r.manuscript, r.problems
}

func (r *returned) report(rule *problem.Rule, offset int, args ...any) {
	r.problems = append(r.problems, rule.At(r.src.At(offset), args...))
}

// takeUnits takes the words of the source and what they were translated to. The words are those that were sent: when the source has
// others by now, the translation belongs to what it was. A word that did not come is left as it is: a translator may return a part. It
// gives how many differ.
func (r *returned) takeUnits() (different int) {
	r.manuscript.Then = nil
	sent := r.sent()
	for _, word := range r.source.Words() {
		if unit, came := sent[word.Key]; !came || r.isTorn(unit, word) {
			r.leave(word)
		} else {
			r.takeUnit(unit, word)
			if !sameText(unit.source(), word.Text) {
				word.Text = unit.source()
				different++
			}
		}
		r.manuscript.Then = append(r.manuscript.Then, word)
		delete(sent, word.Key)
	}
	for _, unit := range r.Units {
		if _, gone := sent[unit.Key]; gone {
			r.takeRemoved(unit)
			different++
			delete(sent, unit.Key)
		}
	}
	return different
}

// sent gives the units by key. Of two with one key the first counts.
func (r *returned) sent() map[string]Unit {
	sent := make(map[string]Unit, len(r.Units))
	for _, unit := range r.Units {
		if first, twice := sent[unit.Key]; twice {
			r.problems = append(r.problems, r.twice(unit, first))
			continue
		}
		sent[unit.Key] = unit
	}
	return sent
}

// takeUnit takes a translation that came back. One that is as it was stays exactly so, whatever a tool did to its spaces.
func (r *returned) takeUnit(unit Unit, word policy.Word) {
	text, untranslated := unit.target()
	before := r.manuscript.Says[word.Key]
	switch {
	case text != "" && !sameText(text, before):
		r.manuscript.Says[word.Key] = policy.WithoutControls(text)
		if untranslated > 0 {
			r.report(bodyUnfinished, unit.offset, r.Path, untranslated, len(unit.Segments))
		}
	case text != "" && before != "" && r.changed(word) && unit.isConfirmed():
		r.confirmed = true
	default:
		r.leave(word)
	}
}

// leave leaves a translation as it is. When its word has changed since, it belongs to what that was.
func (r *returned) leave(word policy.Word) {
	if r.manuscript.Says[word.Key] != "" && r.changed(word) {
		r.stale = append(r.stale, word)
	}
}

// isTorn tells of a body of which paragraphs did not come: the others would take the place of all.
func (r *returned) isTorn(unit Unit, word policy.Word) bool {
	missing := unit.missing(word.Text)
	if text, _ := unit.target(); missing > 0 && text != "" {
		r.report(paragraphMissing, unit.offset, r.Path, missing, unit.Key)
	}
	return missing > 0
}

// takeRemoved takes a word that the source has no more.
func (r *returned) takeRemoved(unit Unit) {
	r.manuscript.Then = append(r.manuscript.Then, policy.Word{Key: unit.Key, Text: unit.source()})
	if text, _ := unit.target(); text != "" && !sameText(text, r.manuscript.Says[unit.Key]) {
		r.report(unknownUnit, unit.offset, unit.Key, r.Path, policy.WithoutControls(text))
	}
}

// keepStale leaves a translation out of date as far as nobody looked at what was out of date in it: it still belongs to the words
// that the source had before.
func (r *returned) keepStale() {
	if r.translation == nil || !r.translation.Translation.Outdated {
		return
	}
	before, known := r.translation.Translation.Then()
	if !known && len(r.stale) > 0 {
		r.manuscript.Mark = r.translation.Translation.Mark
	}
	if !known {
		return
	}
	for _, word := range r.stale {
		for i := range r.manuscript.Then {
			if r.manuscript.Then[i].Key == word.Key {
				r.manuscript.Then[i].Text = policy.TextOf(before, word.Key)
			}
		}
	}
	for _, word := range before {
		if r.manuscript.Says[word.Key] != "" && policy.TextOf(r.source.Words(), word.Key) == "" {
			r.manuscript.Then = append(r.manuscript.Then, word)
		}
	}
}

// sameText compares two texts but for their spaces, line ends and control characters, with which tools are free.
func sameText(a, b string) bool { return plain(a) == plain(b) }

func plain(text string) string {
	return norm.NFC.String(policy.WithoutControls(strings.Join(strings.Fields(text), " ")))
}

func isBlank(text string) bool { return plain(text) == "" }

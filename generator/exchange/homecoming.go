package exchange

import (
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// homecoming is one document that comes back from a translator.
type homecoming struct {
	*Document
	source, translation *policy.File // translation is nil when there was none
	sheet               policy.Sheet
	problems            []problem.Problem

	changed   func(policy.Word) bool // since the translation was made
	stale     []policy.Word          // words of the source that have changed, and whose translation nobody looked at
	confirmed bool                   // somebody looked at one that had, and left it as it was
}

// Sheet gives the translation with what came back in it, and what its author should know. It is nil when nothing came back that was
// not there.
func (d *Document) Sheet(source, translation *policy.File) (*policy.Sheet, []problem.Problem) {
	h := &homecoming{
		Document: d, source: source, translation: translation, sheet: policy.NewSheet(source, translation),
		problems: slices.Clone(d.problems), changed: changedSince(translation),
	}
	before := maps.Clone(h.sheet.Says)
	different := h.takeUnits()
	h.keepStale()
	if maps.Equal(before, h.sheet.Says) && (!h.confirmed || h.sheet.Bron() == translation.Translation.Mark) {
		return nil, h.problems
	}
	if different > 0 {
		h.report(sourceChanged, d.offset, d.Path, different)
	}
	return &h.sheet, h.problems
}

func (h *homecoming) report(rule *problem.Rule, offset int, args ...any) {
	h.problems = append(h.problems, rule.At(h.src.At(offset), args...))
}

// takeUnits takes the words of the source and what they were translated to. The words are those that were sent: when the source has
// others by now, the translation belongs to what it was. A word that did not come is left as it is: a translator may return a part. It
// gives how many differ.
func (h *homecoming) takeUnits() (different int) {
	h.sheet.Then = nil
	sent := h.sent()
	for _, word := range h.source.Words() {
		if unit, came := sent[word.Key]; !came || h.isTorn(unit, word) {
			h.leave(word)
		} else {
			h.takeUnit(unit, word)
			if !sameText(unit.source(), word.Text) {
				word.Text = unit.source()
				different++
			}
		}
		h.sheet.Then = append(h.sheet.Then, word)
		delete(sent, word.Key)
	}
	for _, unit := range h.Units {
		if _, lost := sent[unit.Key]; lost {
			h.takeLost(unit)
			different++
			delete(sent, unit.Key)
		}
	}
	return different
}

// sent gives the units by key. Of two with one key the first counts.
func (h *homecoming) sent() map[string]Unit {
	sent := make(map[string]Unit, len(h.Units))
	for _, unit := range h.Units {
		if first, twice := sent[unit.Key]; twice {
			h.problems = append(h.problems, h.twice(unit, first))
			continue
		}
		sent[unit.Key] = unit
	}
	return sent
}

// takeUnit takes a translation that came back. One that is as it was stays exactly so, whatever a tool did to its spaces.
func (h *homecoming) takeUnit(unit Unit, word policy.Word) {
	text, untranslated := unit.target()
	before := h.sheet.Says[word.Key]
	switch {
	case text != "" && !sameText(text, before):
		h.sheet.Says[word.Key] = policy.WithoutControls(text)
		if untranslated > 0 {
			h.report(bodyUnfinished, unit.offset, h.Path, untranslated, len(unit.Segments))
		}
	case text != "" && before != "" && h.changed(word) && unit.isConfirmed():
		h.confirmed = true
	default:
		h.leave(word)
	}
}

// leave leaves a translation as it is. When its word has changed since, it belongs to what that was.
func (h *homecoming) leave(word policy.Word) {
	if h.sheet.Says[word.Key] != "" && h.changed(word) {
		h.stale = append(h.stale, word)
	}
}

// isTorn tells of a body of which paragraphs did not come: the others would take the place of all.
func (h *homecoming) isTorn(unit Unit, word policy.Word) bool {
	missing := unit.missing(word.Text)
	if text, _ := unit.target(); missing > 0 && text != "" {
		h.report(paragraphMissing, unit.offset, h.Path, missing, unit.Key)
	}
	return missing > 0
}

// takeLost takes a word that the source has no more.
func (h *homecoming) takeLost(unit Unit) {
	h.sheet.Then = append(h.sheet.Then, policy.Word{Key: unit.Key, Text: unit.source()})
	if text, _ := unit.target(); text != "" && !sameText(text, h.sheet.Says[unit.Key]) {
		h.report(unknownUnit, unit.offset, unit.Key, h.Path, policy.WithoutControls(text))
	}
}

// keepStale leaves a translation out of date as far as nobody looked at what was out of date in it: it still belongs to the words
// that the source had before.
func (h *homecoming) keepStale() {
	if h.translation == nil || !h.translation.Translation.Outdated {
		return
	}
	before, known := h.translation.Translation.Then()
	if !known && len(h.stale) > 0 {
		h.sheet.Mark = h.translation.Translation.Mark
	}
	if !known {
		return
	}
	for _, word := range h.stale {
		for i := range h.sheet.Then {
			if h.sheet.Then[i].Key == word.Key {
				h.sheet.Then[i].Text = policy.TextOf(before, word.Key)
			}
		}
	}
	for _, word := range before {
		if h.sheet.Says[word.Key] != "" && policy.TextOf(h.source.Words(), word.Key) == "" {
			h.sheet.Then = append(h.sheet.Then, word)
		}
	}
}

// sameText compares two texts but for their spaces, line ends and control characters, with which tools are free.
func sameText(a, b string) bool { return plain(a) == plain(b) }

func plain(text string) string {
	return norm.NFC.String(policy.WithoutControls(strings.Join(strings.Fields(text), " ")))
}

func isBlank(text string) bool { return plain(text) == "" }

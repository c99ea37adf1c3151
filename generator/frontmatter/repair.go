package frontmatter

import (
	"strings"

	"ouderbeleid/generator/problem"
)

// A broken statement is set right by trial: every mistake that people make comes with how to mend it, and what the library
// then can read was the mistake. Several mistakes on one line are mended together; the first one gives the problem its name.

// mistake is one thing that people write wrongly.
type mistake struct {
	rule *problem.Rule
	mend func(unit string) (mended string, at int) // at is where in the unit it was, or -1 when it is not there
}

// mistakes has the particular ones first: almost anything can be mended with quotes around it.
var mistakes = []mistake{
	{oddSpace, mendSpaces},
	{curlyQuotes, inLeaves(straighten)},
	{colon, mendColon},
	{manySigns, mendSigns},
	{colon, mendColons},
	{headerBrackets, mendHeader},
	{strayComma, inLeaves(dropComma)},
	{dateForm, inLeaves(mendDate)},
	{SeveralDays, inLeaves(mendDays)},
	{yesOrNo, inLeaves(mendYesOrNo)},
	{numberForm, inLeaves(mendNumber)},
	{noListBrackets, mendList},
	{noComma, mendComma},
	{noBracket, mendBracket},
	{severalLines, mendLines},
	{noQuote, inLeaves(addQuote)},
	{quoteInText, inLeaves(mendInnerQuote)},
	{backslashInText, inLeaves(mendBackslash)},
	{noQuotes, inLeaves(addQuotes)},
	{oddKey, mendKey},
	{noEquals, mendEquals},
	{noQuotes, mendHash},
	{noValue, mendNoValue},
}

// attempt is a statement with some of its mistakes mended.
type attempt struct {
	unit string
	rule *problem.Rule // the first mistake mended, at its place in the statement as it was
	at   int
}

const mostMistakes = 3 // on one line

// repair mends a statement with as few changes as can be.
func repair(unit string) (attempt, bool) {
	attempts := []attempt{{unit: unit}}
	for range mostMistakes {
		var further []attempt
		for _, a := range attempts {
			for _, m := range mistakes {
				next, found := a.with(m)
				if !found {
					continue
				}
				if valid(next.unit) {
					return next, true
				}
				further = append(further, next)
			}
		}
		attempts = further
	}
	return attempt{}, false
}

func (a attempt) with(m mistake) (attempt, bool) {
	mended, at := m.mend(a.unit)
	if at < 0 || mended == a.unit {
		return attempt{}, false
	}
	if a.rule != nil {
		return attempt{mended, a.rule, a.at}, true
	}
	return attempt{mended, m.rule, at}, true
}

// inLeaves mends each leaf of a statement that is not a value yet.
func inLeaves(mend func(leaf string) (mended string, at int)) func(string) (string, int) {
	return func(unit string) (string, int) {
		var b strings.Builder
		first, done := -1, 0
		for _, leaf := range layoutOf(unit).leaves {
			text := unit[leaf.start:leaf.end]
			mended, at := mend(text)
			if at < 0 || isValue(text) {
				continue
			}
			if first < 0 {
				first = leaf.start + at
			}
			b.WriteString(unit[done:leaf.start])
			b.WriteString(mended)
			done = leaf.end
		}
		b.WriteString(unit[done:])
		return b.String(), first
	}
}

// isValue reports whether a leaf is a value as it stands.
func isValue(leaf string) bool { return valid("x = " + leaf) }

package view

import (
	"strings"
	"unicode"

	"ouderbeleid/generator/policy"
)

// How much room words take on paper can only be estimated here: which typeface they get, the reader's machine decides. The widths are
// those of Noto Sans, the widest of the common faces that style.css names, so what fits by them fits.

// widthOf gives the width of a letter in em.
func widthOf(r rune) float64 {
	switch {
	case unicode.Is(unicode.Mn, r):
		return 0
	case r == ' ':
		return .27
	case strings.ContainsRune("ijlt.,:;!'’|()", r):
		return .3
	case r < 0x250 && unicode.IsLower(r):
		return .57
	case unicode.Is(unicode.Arabic, r):
		return .5
	case unicode.Is(unicode.Ethiopic, r):
		return .8
	}
	return .65
}

// linesOf gives the number of lines of a text in a column, whose width is in em. A word that is wider than the column is broken.
func linesOf(text string, column float64) int {
	lines, used := 0, column
	for _, word := range strings.Fields(text) {
		width := 0.
		for _, r := range word {
			width += widthOf(r)
		}
		if used+widthOf(' ')+width <= column {
			used += widthOf(' ') + width
			continue
		}
		lines++
		for used = width; used > column; used -= column {
			lines++
		}
	}
	return lines
}

func linesOfText(text *policy.Text, column float64) int { return linesOf(text.String(), column) }

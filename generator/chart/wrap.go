package chart

import "strings"

// wrap breaks a text into lines of about a width, for letters of a size. A word that is wider than a line has a line of its own,
// broken at a hyphen or in the middle when it must be.
func wrap(text string, width, size float64) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		for _, part := range pieces(word, width, size) {
			joined := strings.TrimPrefix(line+" "+part, " ")
			if line != "" && wide(joined, size) > width {
				lines = append(lines, line)
				joined = part
			}
			line = joined
		}
	}
	return append(lines, line)
}

// pieces breaks a word that does not fit on a line.
func pieces(word string, width, size float64) []string {
	var pieces []string
	for wide(word, size) > width {
		runes := []rune(word)
		fit := len(runes) - 1
		for fit > 2 && wide(string(runes[:fit])+"-", size) > width {
			fit--
		}
		if hyphen := strings.LastIndexByte(string(runes[:fit]), '-'); hyphen > 2 {
			pieces, word = append(pieces, word[:hyphen+1]), word[hyphen+1:]
			continue
		}
		if fit < 2 {
			break
		}
		pieces, word = append(pieces, string(runes[:fit])+"-"), string(runes[fit:])
	}
	return append(pieces, word)
}

// wide estimates how wide a text is, generously: fonts differ.
func wide(text string, size float64) float64 {
	em := 0.
	for _, r := range text {
		switch {
		case strings.ContainsRune("iljtfrI.,:;'’!| ()-", r):
			em += .36
		case strings.ContainsRune("mwMW", r):
			em += .88
		case 'A' <= r && r <= 'Z':
			em += .7
		case r >= 0x2e80: // scripts of square signs
			em++
		default:
			em += .58
		}
	}
	return em * size
}

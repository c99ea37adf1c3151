package sharepicture

import (
	"image"
	"strings"

	"golang.org/x/image/font"
)

// mostLines is on how many lines a title stands at most.
const mostLines = 3

// sizes are those of the title in pixels, the largest that fits first.
var sizes = []float64{88, 76, 66, 58, 50}

// writeTitle sets the title as large as it goes, around the middle of the picture.
func (p Picture) writeTitle(mask *image.Alpha) {
	lines, letters, size := p.titleLines()
	const leading = 1.18
	height := int(size * leading)
	// Capitals are about seven tenths of the size high.
	baseline := middle - height*(len(lines)-1)/2 + int(.35*size)
	for i, line := range lines {
		write(mask, line, letters, margin, baseline+i*height)
	}
}

// titleLines breaks the title into balanced lines. One that is too long even for the smallest letters is cut.
func (p Picture) titleLines() (lines []string, letters font.Face, size float64) {
	words := strings.Fields(p.title)
	for _, size = range sizes {
		letters = face(bold, size)
		if lines = broken(words, letters); lines != nil {
			return lines, letters, size
		}
	}
	for n := len(words) - 1; n > 0; n-- {
		cut := append(words[:n-1:n-1], strings.TrimRight(words[n-1], ",.;:–-")+"…")
		if lines = broken(cut, letters); lines != nil {
			return lines, letters, size
		}
	}
	return []string{shortened(words[0], letters)}, letters, size
}

const room = Width - 2*margin

// broken sets words on as few lines as they fit on, each as nearly as long as the others; nil when they do not fit.
func broken(words []string, letters font.Face) []string {
	for lines := 1; lines <= mostLines; lines++ {
		if best, _ := balanced(words, lines, letters); best != nil {
			return best
		}
	}
	return nil
}

// balanced sets words on so many lines, and gives how long the longest is in pixels: no other way of breaking has a shorter one.
func balanced(words []string, lines int, letters font.Face) (best []string, longest int) {
	if lines == 1 {
		line := strings.Join(words, " ")
		if longest = font.MeasureString(letters, line).Ceil(); longest > room {
			return nil, 0
		}
		return []string{line}, longest
	}
	for first := 1; first <= len(words)-lines+1; first++ {
		line := strings.Join(words[:first], " ")
		width := font.MeasureString(letters, line).Ceil()
		if width > room {
			break
		}
		rest, of := balanced(words[first:], lines-1, letters)
		if rest != nil && (best == nil || max(width, of) < longest) {
			best, longest = append([]string{line}, rest...), max(width, of)
		}
	}
	return best, longest
}

// shortened cuts a word that is longer than a line.
func shortened(word string, letters font.Face) string {
	letter := []rune(word)
	for n := len(letter); n > 0; n-- {
		if cut := string(letter[:n]) + "…"; font.MeasureString(letters, cut).Ceil() <= room {
			return cut
		}
	}
	return "…"
}

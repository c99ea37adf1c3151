package frontmatter

import (
	"bytes"
	"strings"

	"ouderbeleid/generator/problem"
)

const fence = "+++"

// span is a piece of a file: [start, end).
type span struct{ start, end int }

// split finds the front matter between its fences, and the body below. A problem comes with the likely start of the body.
func split(src problem.Source) (front span, body int, p *problem.Problem) {
	opening := firstLine(src.Text)
	if !isFence(src.Text[opening.start:opening.end]) {
		return span{}, opening.start, openingProblem(src, opening)
	}
	front.start = nextLine(src.Text, opening.end)
	for start := front.start; start < len(src.Text); {
		end := lineEnd(src.Text, start)
		if isFence(src.Text[start:end]) {
			return span{front.start, start}, nextLine(src.Text, end), nil
		}
		start = nextLine(src.Text, end)
	}
	unclosed, body := closingProblem(src, opening.end, front.start)
	return span{}, body, &unclosed
}

// Opens reports whether a text begins as a document does.
func Opens(text []byte) bool {
	first := firstLine(text)
	return isFence(text[first.start:first.end])
}

// firstLine gives the first line that is not blank, without its line end.
func firstLine(text []byte) span {
	start := markLength(text)
	for {
		end := lineEnd(text, start)
		if end == len(text) || len(bytes.TrimSpace(text[start:end])) > 0 {
			return span{start, end}
		}
		start = end + 1
	}
}

// lineEnd gives where the line of an offset ends, before its "\n".
func lineEnd(text []byte, offset int) int {
	if i := bytes.IndexByte(text[offset:], '\n'); i >= 0 {
		return offset + i
	}
	return len(text)
}

// nextLine gives the start of the line behind a line end.
func nextLine(text []byte, end int) int { return min(end+1, len(text)) }

func isFence(line []byte) bool { return string(bytes.TrimRight(line, " \t\r\n")) == fence }

// isLikeFence reports whether a line was probably meant as a fence, and whether it is one of dashes.
// Word processors make one long dash of three.
func isLikeFence(line string) (like, dashed bool) {
	signs := strings.ReplaceAll(strings.TrimSpace(line), " ", "")
	switch {
	case signs == "":
		return false, false
	case strings.Trim(signs, "+＋") == "":
		return true, false
	case strings.Trim(signs, "-‐‑–—―") == "":
		return true, true
	}
	return false, false
}

func openingProblem(src problem.Source, line span) *problem.Problem {
	place := src.At(line.start)
	p := noFrontMatter.At(place)
	text := string(src.Text[line.start:line.end])
	like, dashed := isLikeFence(text)
	switch {
	case strings.HasPrefix(text, fence+"\r"):
		p = oldLineEnd.At(src.At(line.start + len(fence)))
	case dashed:
		p = dashes.At(place)
	case like:
		p = oddFence.At(place, fence)
	case startsStatement(text) && hasFence(src.Text[line.end:]):
		p = noOpening.At(place)
	}
	return &p
}

func hasFence(text []byte) bool {
	for line := range bytes.Lines(text) {
		if isFence(line) {
			return true
		}
	}
	return false
}

// closingProblem looks for the end of the facts that have no closing fence: the last line that looks like one of them.
// It also gives where the body then starts.
func closingProblem(src problem.Source, opening, start int) (problem.Problem, int) {
	end := lastStatement(src.Text, start)
	if end < 0 {
		end = opening
	}
	next := nextLine(src.Text, end)
	rest := firstLine(src.Text[next:])
	line := span{next + rest.start, next + rest.end}
	if like, _ := isLikeFence(string(src.Text[line.start:line.end])); like {
		return oddFence.At(src.At(line.start), fence), nextLine(src.Text, line.end)
	}
	place := src.At(len(bytes.TrimRight(src.Text[:end], "\r")))
	return noClosing.At(place, place.Line), next
}

// lastStatement gives the end of the line on which the TOML from start on seems to end, or -1 when there is none.
func lastStatement(text []byte, start int) int {
	end := -1
	s := newScanner(string(text), start)
	for s.skip(); s.pos < len(text); s.skip() {
		at := s.pos
		if !s.statement() {
			line := lineEnd(text, at)
			if !startsStatement(s.text[at:line]) {
				break
			}
			s.pos = line
		}
		end = lineEnd(text, s.pos)
	}
	return end
}

package problem

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Format is a way to print problems.
type Format string

// The formats: Text for people, JSON for tools (one object a line), GitHub for workflow annotations.
const (
	Text   Format = "text"
	JSON   Format = "json"
	GitHub Format = "github"
)

// Printer writes problems in one format and one language.
type Printer struct {
	Format   Format
	Language Language
	Color    bool // Text only: ANSI colours
}

// Print writes the problems in the order given.
func (p Printer) Print(w io.Writer, problems []Problem) error {
	out := bufio.NewWriter(w)
	for _, problem := range problems {
		switch p.Format {
		case JSON:
			p.json(out, problem)
		case GitHub:
			p.github(out, problem)
		default:
			p.text(out, problem)
		}
	}
	return out.Flush()
}

// text prints the place, the sentence, the line with a caret under the spot, and the repair:
//
//	content/visie.md:3:1: fout: De sleutel “titl” bestaat hier niet. [onbekende-sleutel]
//	    3 | titl = "Visie"
//	      | ^
//	    → Bedoelde u `titel`?
func (p Printer) text(w *bufio.Writer, problem Problem) {
	fmt.Fprintf(w, "%s: %s: %s [%s]\n",
		p.paint(bold, clean(position(problem.Place))),
		p.paint(severityColors[problem.Rule.Severity], problem.Rule.Severity.Word().In(p.Language)),
		clean(problem.Message(p.Language)), problem.Rule.Code)
	if problem.Line > 0 && strings.TrimSpace(problem.Text) != "" {
		line, caret := excerpt(problem.Text, problem.Column)
		fmt.Fprintf(w, "%5d | %s\n      | %s\n", problem.Line, line, strings.Repeat(" ", caret)+p.paint(green, "^"))
	}
	if suggestion := problem.Suggestion(p.Language); suggestion != "" {
		fmt.Fprintf(w, "    → %s\n", strings.ReplaceAll(cleanLines(suggestion), "\n", "\n      "))
	}
}

func position(place Place) string {
	if place.Line == 0 {
		return place.File
	}
	return fmt.Sprintf("%s:%d:%d", place.File, place.Line, place.Column)
}

// excerpt cuts a long line to what fits beside the spot, and gives how many cells of a terminal stand before the spot.
func excerpt(line string, column int) (string, int) {
	const before, width = 60, 100
	runes := []rune(clean(line))
	at := min(max(column-1, 0), len(runes))
	start := max(0, at-before)
	end := min(len(runes), start+width)
	cut, caret := string(runes[start:end]), 0
	for _, r := range runes[start:at] {
		caret += cells(r)
	}
	if start > 0 {
		cut, caret = "…"+cut, caret+1
	}
	if end < len(runes) {
		cut += "…"
	}
	return cut, caret
}

// cells gives how many cells of a terminal a character takes: none when it is set upon the one before, two for the signs of
// East Asia and most pictures.
func cells(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul),
		r >= 0x3000 && r <= 0x303e, r >= 0xff01 && r <= 0xff60, r >= 0x1f300 && r <= 0x1faff:
		return 2
	}
	return 1
}

// clean keeps what an author wrote from driving the terminal.
func clean(text string) string { return strings.Map(printable, text) }

// cleanLines cleans a text of several lines.
func cleanLines(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = clean(line)
	}
	return strings.Join(lines, "\n")
}

func printable(r rune) rune {
	switch {
	case r == '\t' || r == '\n' || r == '\r':
		return ' '
	case r < ' ' || r == 0x7f || (r >= 0x80 && r < 0xa0) || (r >= 0x2028 && r <= 0x202e) || (r >= 0x2066 && r <= 0x2069):
		return utf8.RuneError
	}
	return r
}

func (p Printer) json(w *bufio.Writer, problem Problem) {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	// Encoding strings and whole numbers to memory cannot fail.
	_ = encoder.Encode(struct {
		File       string `json:"file"`
		Line       int    `json:"line"`
		Column     int    `json:"column"`
		Severity   string `json:"severity"`
		Code       string `json:"code"`
		Message    string `json:"message"`
		Suggestion string `json:"suggestion"`
	}{
		problem.File, problem.Line, problem.Column, problem.Rule.Severity.String(),
		problem.Rule.Code, problem.Message(p.Language), problem.Suggestion(p.Language),
	})
}

var githubCommands = map[Severity]string{Error: "error", Warning: "warning", Hint: "notice"}

func (p Printer) github(w *bufio.Writer, problem Problem) {
	message := clean(problem.Message(p.Language))
	if suggestion := problem.Suggestion(p.Language); suggestion != "" {
		message += "\n" + cleanLines(suggestion)
	}
	fmt.Fprintf(w, "::%s file=%s", githubCommands[problem.Rule.Severity], githubProperty.Replace(clean(problem.File)))
	if problem.Line > 0 {
		fmt.Fprintf(w, ",line=%d,col=%d", problem.Line, problem.Column)
	}
	fmt.Fprintf(w, ",title=%s::%s\n", githubProperty.Replace(problem.Rule.Code), githubData.Replace(message))
}

// The escapes of workflow commands: more of them in a property than in the message.
var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

type color string

const (
	bold   color = "\x1b[1m"
	red    color = "\x1b[31m"
	green  color = "\x1b[32m"
	yellow color = "\x1b[33m"
	blue   color = "\x1b[34m"
	plain  color = "\x1b[0m"
)

var severityColors = map[Severity]color{Error: red, Warning: yellow, Hint: blue}

func (p Printer) paint(c color, text string) string {
	if !p.Color {
		return text
	}
	return string(c) + text + string(plain)
}

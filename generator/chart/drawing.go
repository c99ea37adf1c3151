// Package chart draws the pictures of a policy as inline SVG: the five partnerships as a house, bars, the course of a checklist,
// a measurement, steps, the school's route and a month of days.
//
// A picture is data with a method SVG. It knows no words and no colours: what it says comes with it, and how it looks is in the
// style sheet, by class. Shapes differ beside colours, so that a picture can be read in black and white. A mirrored picture is
// for a page that is read from right to left; its letters stay as they are.
package chart

import (
	"html"
	"strconv"
	"strings"
)

// drawing is an SVG in the making, with the origin at the side where reading begins.
type drawing struct {
	strings.Builder
	width    float64
	mirrored bool
	tongue   Tongue // of the texts that are being set
}

// Label is a text in a picture that may be in another language than the page.
type Label struct {
	Text string
	Tongue
}

// Tongue is a language with its direction; the zero Tongue is that of the page.
type Tongue struct {
	Language string // "nl"
	Dir      string // "ltr" or "rtl"
}

// in sets texts in another language.
func (d *drawing) in(tongue Tongue, set func()) {
	d.tongue = tongue
	set()
	d.tongue = Tongue{}
}

// start opens the picture: one image with a name, described by the element with an id, if any.
func (d *drawing) start(class, name, described string, width, height float64) {
	d.open("img", class, name, width, height)
	d.describe(described)
}

// describe closes the first tag, with the id of the element that says in words what the picture shows.
func (d *drawing) describe(id string) {
	if id != "" {
		d.put(` aria-describedby="`, html.EscapeString(id), `"`)
	}
	d.put(`>`)
}

// open leaves the first tag open, for more attributes.
func (d *drawing) open(role, class, name string, width, height float64) {
	d.width = width
	d.put(`<svg class="`, class, `" viewBox="0 0 `, number(width), ` `, number(height), `" role="`, role, `" aria-label="`, html.EscapeString(name), `"`)
}

func (d *drawing) finish() string {
	d.put("</svg>")
	return d.String()
}

func (d *drawing) put(parts ...string) {
	for _, part := range parts {
		d.WriteString(part)
	}
}

// x turns a distance from the side where reading begins into one from the left.
func (d *drawing) x(from float64) float64 {
	if d.mirrored {
		return d.width - from
	}
	return from
}

func (d *drawing) rect(class string, x, y, width, height, round float64) {
	left := x
	if d.mirrored {
		left = d.width - x - width
	}
	d.put(`<rect class="`, class, `" x="`, number(left), `" y="`, number(y), `" width="`, number(width), `" height="`, number(height), `"`)
	if round > 0 {
		d.put(` rx="`, number(round), `"`)
	}
	d.put(`/>`)
}

func (d *drawing) circle(class string, x, y, r float64) {
	d.put(`<circle class="`, class, `" cx="`, number(d.x(x)), `" cy="`, number(y), `" r="`, number(r), `"/>`)
}

// line draws through points: x and y in turns.
func (d *drawing) line(class string, points ...float64) {
	d.put(`<polyline class="`, class, `" points="`, d.points(points), `"/>`)
}

// area draws a filled shape around points.
func (d *drawing) area(class string, points ...float64) {
	d.put(`<polygon class="`, class, `" points="`, d.points(points), `"/>`)
}

func (d *drawing) points(points []float64) string {
	said := make([]string, len(points))
	for i, v := range points {
		if i%2 == 0 {
			v = d.x(v)
		}
		said[i] = number(v)
	}
	return strings.Join(said, " ")
}

// symbol sets one of the symbols of the page; it stays as it is in a mirrored picture.
func (d *drawing) symbol(class, id string, x, y, size float64) {
	if d.mirrored {
		x = d.width - x - size
	}
	d.put(`<use class="`, class, `" href="#`, html.EscapeString(id), `" x="`, number(x), `" y="`, number(y), `" width="`, number(size), `" height="`, number(size), `"/>`)
}

// The side of a text that its x is at.
const (
	atStart  = ""
	atMiddle = "middle"
	atEnd    = "end"
)

// opposite gives where a text is held that begins at the other side than those around it.
var opposite = map[string]string{atStart: atEnd, atMiddle: atMiddle, atEnd: atStart}

func (d *drawing) text(class, anchor string, x, y float64, text string) {
	d.put(`<text`)
	if class != "" {
		d.put(` class="`, class, `"`)
	}
	d.put(` x="`, number(d.x(x)), `" y="`, number(y), `"`)
	if d.tongue.Language != "" {
		d.put(` lang="`, html.EscapeString(d.tongue.Language), `" direction="`, d.tongue.Dir, `" unicode-bidi="embed"`)
		if d.mirrored == (d.tongue.Dir == "ltr") {
			anchor = opposite[anchor]
		}
	}
	if anchor != atStart {
		d.put(` text-anchor="`, anchor, `"`)
	}
	d.put(`>`, html.EscapeString(text), `</text>`)
}

// lines sets lines of text below each other; it gives the y below the last.
func (d *drawing) lines(class, anchor string, x, y, leading float64, lines []string) float64 {
	for _, line := range lines {
		d.text(class, anchor, x, y, line)
		y += leading
	}
	return y
}

// number writes a length in at most one decimal.
func number(v float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(v, 'f', 1, 64), ".0")
}

package page

import (
	"html/template"
	"strconv"
	"strings"
)

// piece is HTML that many pages share, rendered once, with holes that each page fills itself.
type piece struct {
	html  string
	holes []hole
}

// hole is a place in a piece for one of the values that a page fills it with.
type hole struct{ start, end, value int }

// What stands on both sides of the number of a hole in a rendered layout. No author can write a NUL; in an address html/template writes
// it as %00.
const (
	inText    = "\x00"
	inAddress = "%00"
)

// textHole stands in a text for the value with a number.
func textHole(value int) template.HTML {
	return template.HTML(inText + strconv.Itoa(value) + inText)
}

// addressHole stands in an address for the value with a number.
func addressHole(value int) string { return inAddress + strconv.Itoa(value) + inAddress }

// newPiece finds the holes for a number of values in what was rendered, all in texts or all in addresses.
func newPiece(html, mark string, values int) piece {
	p := piece{html: html}
	for at := 0; values > 0; {
		start := strings.Index(html[at:], mark)
		if start < 0 {
			break
		}
		start += at
		at = start + len(mark)
		number, _, found := strings.Cut(html[at:], mark)
		value, err := strconv.Atoi(number)
		if end := at + len(number) + len(mark); found && err == nil && value < values {
			p.holes = append(p.holes, hole{start, end, value})
			at = end
		}
	}
	return p
}

// write writes the piece, and has each hole filled where it comes.
func (p piece) write(out stringWriter, fill func(value int)) {
	at := 0
	for _, hole := range p.holes {
		out.WriteString(p.html[at:hole.start])
		fill(hole.value)
		at = hole.end
	}
	out.WriteString(p.html[at:])
}

// stringWriter is a buffer or a builder; writing to either cannot fail.
type stringWriter interface{ WriteString(string) (int, error) }

// filled gives the piece with its holes filled.
func (p piece) filled(values ...string) template.HTML {
	if len(p.holes) == 0 {
		return template.HTML(p.html)
	}
	var out strings.Builder
	p.write(&out, func(value int) { out.WriteString(values[value]) })
	return template.HTML(out.String())
}

// pieceKey is what a piece depends on within an edition.
type pieceKey struct {
	layout string
	of     any // all that the view of the layout depends on
}

// piece gives what a layout makes of a view, once for each key. The key says all that the view depends on within the edition.
func (e *Edition) piece(key any, layout, mark string, values int, view func() any) piece {
	return e.pieces.Get(pieceKey{layout, key}, func() piece { return newPiece(e.render(layout, view()), mark, values) })
}

// Part gives what a layout makes of a view, once for each key, for a view that is shown on many pages.
func (e *Edition) Part(key any, layout string, view func() any) template.HTML {
	return template.HTML(e.piece(key, layout, inText, 0, view).html)
}

// render gives what a layout makes of a view; the mark of a fault when it fails, so that every page that shows it can tell.
func (e *Edition) render(layout string, view any) string {
	html, problems := e.looks.Piece(layout, view)
	if len(problems) > 0 {
		return e.rows.faults.mark(problems)
	}
	return html
}

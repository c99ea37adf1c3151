package markdown

import (
	"bytes"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"ouderbeleid/generator/problem"
)

// conversion is one document on its way from a tree to a Body: a single walk writes the HTML, the plain text and the problems.
type conversion struct {
	src     problem.Source
	start   int    // where the body starts in the file
	source  []byte // the body as it was parsed; an offset in it is an offset in the file less start
	own     string // its name in content/
	folder  string // the folder of the document in content/: "activiteiten", or "."
	body    *Body
	reports [problem.Hint + 1]int // how many problems of each severity

	html  []byte
	plain []byte  // the text of all blocks, one after the other
	spans []span  // of all blocks, one after the other; text counts from the start of its block
	parts []part  // the blocks
	block opening // the block that is being written

	quiet      bool     // the text is wanted, not the HTML: nothing is reported or counted
	inLink     bool     // no link may stand in a link
	inCell     bool     // a bar is escaped, even in code
	below      ast.Node // the last list or quotation with a line below it that was reported
	factsUntil int      // where the last fact that stands in the text ends
	stars      bool     // the lines of the block start with stars, which was reported
	starred    [3]bool  // one star, or two, stood behind a text, as those of a note do
	noteLine   *bool    // whether a line explains two stars; nil until it is asked
	blockType  BlockType
	ids        names
	previous   int // the level of the heading before; 0 for none
	tables     names
	notes      notes
	references
}

// opening is the block that is being written.
type opening struct {
	plain int // where its text starts in plain
	spans int // where its spans start
	shift int // file offset less text offset while the two run in step
	end   int // the file offset behind the last character
	quotes
	tags  int    // how many tags of raw HTML were opened
	loose []mark // what may be a mark without a partner
}

// part is a finished block, before its text has become a string.
type part struct {
	blockType    BlockType
	plain, spans [2]int
}

// The largest number of problems of one severity in one document: a page pasted from the web has thousands.
const mostProblems = 200

// convert makes the body of a parsed document.
func (c *conversion) convert(src problem.Source, start int, source []byte, document ast.Node) *Body {
	own := strings.TrimPrefix(src.Path, "content/")
	c.src, c.start, c.source, c.own, c.folder, c.body = src, start, source, own, path.Dir(own), new(Body)
	if bytes.IndexByte(source, '{') >= 0 {
		c.reserve(document)
	}
	c.blocks(document)
	c.endNotes()
	c.checkDefinitions()
	return c.finish()
}

// finish copies the buffers into the body, each in one piece, and lets go of all but the buffers.
func (c *conversion) finish() *Body {
	b := c.body
	b.html = string(c.html)
	plain := string(c.plain)
	spans := append([]span(nil), c.spans...)
	blocks := make([]Block, len(c.parts))
	for i, p := range c.parts {
		own := spans[p.spans[0]:p.spans[1]:p.spans[1]]
		blocks[i] = Block{Text: plain[p.plain[0]:p.plain[1]], Offset: int(own[0].file), Type: p.blockType, spans: own}
		if b.Lead == "" && p.blockType == Paragraph {
			b.Lead = strings.Clone(blocks[i].Text)
		}
	}
	b.src, b.start = c.src, c.start
	b.text.Store(&blocks)
	*c = conversion{html: c.html[:0], plain: c.plain[:0], spans: c.spans[:0], parts: c.parts[:0]}
	return b
}

// report notes a problem at an offset in the source.
func (c *conversion) report(rule *problem.Rule, offset int, args ...any) {
	if c.quiet || c.reports[rule.Severity] == mostProblems {
		return
	}
	c.reports[rule.Severity]++
	c.body.Problems = append(c.body.Problems, rule.At(c.src.At(c.start+c.within(offset)), args...))
}

// within keeps an offset inside the source.
func (c *conversion) within(offset int) int { return min(max(offset, 0), len(c.source)) }

// offset gives the place in the source of a slice of it, or another place when it is a copy.
func (c *conversion) offset(part []byte, otherwise int) int {
	at := cap(c.source) - cap(part)
	if len(part) > 0 && at >= 0 && at < len(c.source) && &c.source[at] == &part[0] {
		return at
	}
	return c.within(otherwise)
}

// open starts a block of text.
func (c *conversion) open() {
	c.block = opening{plain: len(c.plain), spans: len(c.spans), shift: -1 << 62}
}

// close ends a block of text. A block without text is none.
func (c *conversion) close(blockType BlockType) {
	c.checkLoose()
	if len(c.plain) == c.block.plain {
		return
	}
	c.spans = append(c.spans, c.span(c.block.end))
	c.parts = append(c.parts, part{blockType, [2]int{c.block.plain, len(c.plain)}, [2]int{c.block.spans, len(c.spans)}})
}

// at says that the next character of the plain text stands at an offset of the source.
func (c *conversion) at(offset int) {
	if shift := offset - len(c.plain); shift != c.block.shift {
		c.block.shift = shift
		c.spans = append(c.spans, c.span(offset))
	}
}

// span binds the end of the plain text to an offset of the source.
func (c *conversion) span(offset int) span {
	return span{int32(len(c.plain) - c.block.plain), int32(c.start + c.within(offset))}
}

// text gives the text of inline nodes without writing anything.
func (c *conversion) text(parent ast.Node) string {
	html, plain, spans, block, quiet, holes := len(c.html), len(c.plain), len(c.spans), c.block, c.quiet, c.body.holes
	c.quiet = true
	c.open()
	c.inlines(parent)
	text := string(c.plain[plain:])
	c.html, c.plain, c.spans = c.html[:html], c.plain[:plain], c.spans[:spans]
	c.block, c.quiet, c.body.holes = block, quiet, holes
	return text
}

// write writes HTML as it is.
func (c *conversion) write(html string) { c.html = append(c.html, html...) }

// hole leaves something open in the HTML.
func (c *conversion) hole(kind byte) {
	c.html = append(c.html, hole, kind)
	c.body.holes++
}

// word leaves a word of the site open in the HTML.
func (c *conversion) word(key string) {
	for i, word := range words {
		if word == key {
			c.hole(holeWord + byte(i))
		}
	}
}

// escape writes text, in an element or an attribute.
func (c *conversion) escape(text string) { c.html = appendEscaped(c.html, text) }

// appendEscaped writes text as HTML.
func appendEscaped[T string | []byte](html []byte, text T) []byte {
	start := 0
	for i := range len(text) {
		var escaped string
		switch text[i] {
		case '&':
			escaped = "&amp;"
		case '<':
			escaped = "&lt;"
		case '>':
			escaped = "&gt;"
		case '"':
			escaped = "&quot;"
		case invalid:
			escaped = string(utf8.RuneError)
		case '\r':
		default:
			continue
		}
		html = append(append(html, text[start:i]...), escaped...)
		start = i + 1
	}
	return append(html, text[start:]...)
}

// names makes names unique.
type names struct {
	taken map[string]bool
	last  map[string]int // the last number given to a name
}

// take marks a name as taken, and tells whether it was free.
func (n *names) take(name string) bool {
	if n.taken[name] {
		return false
	}
	if n.taken == nil {
		n.taken = map[string]bool{}
	}
	n.taken[name] = true
	return true
}

// unique gives the name, or the name with the first free number behind it.
func (n *names) unique(name string, number func(string, int) string) string {
	if n.take(name) {
		return name
	}
	if n.last == nil {
		n.last = map[string]int{}
	}
	for i := max(n.last[name], 1) + 1; ; i++ {
		if numbered := number(name, i); n.take(numbered) {
			n.last[name] = i
			return numbered
		}
	}
}

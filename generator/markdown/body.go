// Package markdown turns the text that a school wrote into HTML, and says what is wrong with it.
//
// The text is CommonMark (https://spec.commonmark.org/0.31.2/) with tables, task lists, strikethrough and bare web addresses as
// GitHub has them (https://github.github.com/gfm/), footnotes and definition lists as in PHP Markdown Extra, alerts
// (`> [!NOTE]`, also by Dutch names), an id behind a heading (`{#id}`) and the quotes, dashes and apostrophes of Dutch print.
// Raw HTML is refused: it is shown as text and reported.
//
// A file is parsed once, but what it says is set on pages at several depths, in several languages and next to other bodies.
// So what depends on the page is left open in the HTML as a hole, and [Body.HTML] fills the holes.
package markdown

import (
	"cmp"
	"slices"
	"sync/atomic"

	"ouderbeleid/generator/problem"
)

// Body is the text of a document, ready to be set on any page. It does not change after it is made.
type Body struct {
	Headings []Heading         // in the order of the HTML
	Links    []Link            // every link and picture inside the site, to be checked when all files are known
	Lead     string            // the plain text of the first paragraph
	Problems []problem.Problem // as they were found; at most 200 of each severity

	html  string // with holes
	src   problem.Source
	start int // where the body starts in the file
	text  atomic.Pointer[[]Block]

	holes int // how many
	top   int // the level of the topmost heading as written; 0 when there is none
}

// Blocks gives the plain text, block by block, for checks and search. A body that was just parsed has it at hand; it is as large
// as all else, and asked for once, so after that it is not kept but read anew.
func (b *Body) Blocks() []Block {
	if b.Empty() {
		return nil
	}
	if ready := b.text.Swap(nil); ready != nil {
		return *ready
	}
	return *Parse(b.src, b.start).text.Load()
}

// Empty tells whether the document has no text at all.
func (b *Body) Empty() bool { return b.html == "" }

// Heading is a heading in a body.
type Heading struct {
	Level  int    // as written: 1 for “#”, 6 for “######”
	ID     string // "wat-neemt-u-mee", without the prefix of a setting
	Text   string // "Wat neemt u mee?"
	Offset int    // of its first character in the file
}

// Link is a link or a picture that leads to something inside the site.
type Link struct {
	Path     string // the name of what it leads to: "activiteiten/startgesprek.md", "fotos/plein.jpg", "jaarplan/" for a page without a file, "" for the home page
	Fragment string // "voorbereiding", or ""
	Written  string // the destination as the author wrote it: "../activiteiten/startgesprek.md#voorbereiding"
	Picture  bool
	Alt      string // what stands for a picture, or ""
	Offset   int    // of the destination in the file; of a reference, where it is defined
}

// Block is the plain text of one paragraph, heading, cell or the like: what a reader reads, without marks.
type Block struct {
	Text   string // lines separated by "\n"
	Offset int    // of its first character in the file
	Type   BlockType

	spans []span // at least two: the first starts the text, the last ends it
}

// BlockType says what a block is a part of.
type BlockType uint8

// The types of blocks. A paragraph in a list or a definition is a ListItem, one in a quotation a Quote.
const (
	Paragraph BlockType = iota
	HeadingBlock
	ListItem
	Cell
	Quote
	Caption // of a picture
	Code
)

// span is a stretch of text that stands in the file just so.
type span struct{ text, file int32 }

// At gives the place in the file of a byte of the text: an offset from the start of the file.
func (b Block) At(i int) int {
	k, found := slices.BinarySearchFunc(b.spans, int32(i), func(s span, i int32) int { return cmp.Compare(s.text, i) })
	if !found {
		k--
	}
	if k < 0 {
		return b.Offset
	}
	offset := b.spans[k].file + int32(i) - b.spans[k].text
	if k+1 < len(b.spans) {
		return int(min(offset, b.spans[k+1].file))
	}
	return int(b.spans[k].file)
}

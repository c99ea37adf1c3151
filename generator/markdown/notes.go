package markdown

import (
	"bytes"
	"strconv"

	"github.com/yuin/goldmark/ast"
	extended "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"ouderbeleid/generator/problem"
)

var (
	unusedNote = problem.Define(problem.Rule{
		Code: "voetnoot-ongebruikt", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Naar voetnoot [^%[1]s] wordt nergens verwezen; hij komt niet op de pagina.",
			EN: "Nothing refers to footnote [^%[1]s]; it does not get on the page.",
		},
		Repair: problem.Phrase{
			NL: "Zet [^%[1]s] in de tekst op de plaats waar de voetnoot bij hoort.",
			EN: "Put [^%[1]s] in the text, at the place that the footnote belongs to.",
		},
	})
	missingNote = problem.Define(problem.Rule{
		Code: "voetnoot-ontbreekt", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Er is geen voetnoot [^%[1]s].", EN: "There is no footnote [^%[1]s]."},
		Repair: problem.Phrase{
			NL: "Zet onderaan een eigen regel: [^%[1]s]: de tekst van de voetnoot.",
			EN: "Put a line of its own at the end: [^%[1]s]: the text of the footnote.",
		},
	})
)

// notes are the footnotes of a document. They are numbered in the order in which the text refers to them.
type notes struct {
	list   *extended.FootnoteList
	number map[int]int // by the index that the parser gave
	index  []int       // the other way round: that of note 1, 2, …
	refs   []int       // how often the text refers to note 1, 2, …
}

// refer counts one more reference to a footnote, and gives its number and how many there are now.
func (n *notes) refer(index int) (number, times int) {
	number = n.number[index]
	if number == 0 {
		if n.number == nil {
			n.number = map[int]int{}
		}
		n.index = append(n.index, index)
		n.refs = append(n.refs, 0)
		number = len(n.index)
		n.number[index] = number
	}
	n.refs[number-1]++
	return number, n.refs[number-1]
}

// noteParser keeps the library from a footnote in a footnote, which would lose both.
type noteParser struct{ parser.BlockParser }

// Open implements parser.BlockParser.
func (p noteParser) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	for n := parent; n != nil; n = n.Parent() {
		if n.Kind() == extended.KindFootnote {
			return nil, parser.NoChildren
		}
	}
	return p.BlockParser.Open(parent, reader, pc)
}

// noteReference writes the number of a footnote in the text.
func (c *conversion) noteReference(n *extended.FootnoteLink) {
	if c.quiet {
		return
	}
	number, times := c.notes.refer(n.Index)
	c.write(`<sup id="`)
	c.hole(holePrefix)
	c.write(referenceID(number, times) + `">`)
	if c.inLink {
		c.write(strconv.Itoa(number) + "</sup>")
		return
	}
	c.write(`<a href="#`)
	c.hole(holePrefix)
	c.write(noteID(number) + `" class="footnote-ref" role="doc-noteref">` + strconv.Itoa(number) + "</a></sup>")
}

// No heading gets an id with a colon.
func noteID(number int) string { return "fn:" + strconv.Itoa(number) }

func referenceID(number, times int) string {
	if times == 1 {
		return "fnref:" + strconv.Itoa(number)
	}
	return "fnref:" + strconv.Itoa(number) + ":" + strconv.Itoa(times)
}

// endNotes writes the footnotes that the text refers to, and reports the others.
func (c *conversion) endNotes() {
	if c.notes.list == nil {
		return
	}
	byIndex := map[int]*extended.Footnote{}
	for n := c.notes.list.FirstChild(); n != nil; n = n.NextSibling() {
		if note, ok := n.(*extended.Footnote); ok && note.Index > 0 {
			byIndex[note.Index] = note
		}
	}
	if len(c.notes.index) > 0 {
		c.write(`<section class="footnotes" role="doc-endnotes" aria-label="`)
		c.word("footnotes")
		c.write("\">\n<ol>\n")
		for number := 1; number <= len(c.notes.index); number++ { // a footnote may refer to one more
			if note := byIndex[c.notes.index[number-1]]; note != nil {
				c.note(note, number)
			}
		}
		c.write("</ol>\n</section>\n")
	}
	for n := c.notes.list.FirstChild(); n != nil; n = n.NextSibling() {
		if note, ok := n.(*extended.Footnote); ok && c.notes.number[note.Index] == 0 {
			c.report(unusedNote, note.Pos(), shown(note.Ref))
		}
	}
}

func (c *conversion) note(n *extended.Footnote, number int) {
	c.write(`<li id="`)
	c.hole(holePrefix)
	c.write(noteID(number) + "\">\n")
	c.blocksOf(Paragraph, n)
	const end = "</p>\n"
	inParagraph := bytes.HasSuffix(c.html, []byte(end))
	if inParagraph {
		c.html = c.html[:len(c.html)-len(end)]
	}
	for times := range c.notes.refs[number-1] {
		c.backLink(number, times+1)
	}
	if inParagraph {
		c.write(end)
	}
	c.write("</li>\n")
}

func (c *conversion) backLink(number, times int) {
	c.write(` <a href="#`)
	c.hole(holePrefix)
	c.write(referenceID(number, times) + `" class="footnote-back" role="doc-backlink" aria-label="`)
	c.word("footnote.back")
	c.write(" " + strconv.Itoa(number))
	if times > 1 {
		c.write(" (" + strconv.Itoa(times) + ")")
	}
	c.write("\">↩\ufe0e</a>")
}

// checkNote reports a reference to a footnote that is not there: the parser left it as text.
func (c *conversion) checkNote(offset int) {
	label, ok := bytes.CutPrefix(c.line(offset), []byte("[^"))
	if !ok {
		return
	}
	label, _, ok = bytes.Cut(label, []byte("]"))
	if ok && len(label) > 0 && !bytes.ContainsAny(label[:1], " \t") {
		c.report(missingNote, offset, shown(label))
	}
}

package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extended "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"ouderbeleid/generator/problem"
)

var (
	openCode = problem.Define(problem.Rule{
		Code: "code-niet-gesloten", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Vanaf hier staat alles als code op de pagina: de regel met %[1]s aan het eind ontbreekt.",
			EN: "From here on all is shown as code: the line with %[1]s at its end is missing.",
		},
		Repair: problem.Phrase{NL: "Zet onder de code een regel met %[1]s, of haal deze regel weg.", EN: "Put a line with %[1]s below the code, or remove this line."},
	})
	textBehindFence = problem.Define(problem.Rule{
		Code: "code-tekst-erachter", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Deze tekst achter %[1]s komt niet op de pagina: “%[2]s”.",
			EN: "This text behind %[1]s does not get on the page: “%[2]s”.",
		},
		Repair: problem.Phrase{NL: "Zet de tekst op een eigen regel. Bedoelde u geen code, haal %[1]s dan weg.", EN: "Put the text on a line of its own. If you meant no code, remove %[1]s."},
	})
)

// blocks writes the blocks in a block.
func (c *conversion) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		c.writeBlock(n)
	}
}

// blocksOf writes the blocks in a container that makes its paragraphs blocks of a type.
func (c *conversion) blocksOf(blockType BlockType, parent ast.Node) {
	outer := c.blockType
	c.blockType = blockType
	c.blocks(parent)
	c.blockType = outer
}

func (c *conversion) writeBlock(n ast.Node) {
	switch n := n.(type) {
	case *ast.Paragraph:
		c.paragraph(n)
	case *ast.TextBlock:
		c.textBlock(n)
	case *ast.Heading:
		c.heading(n)
	case *ast.List:
		c.list(n)
	case *ast.Blockquote:
		c.quotation(n)
	case *ast.ThematicBreak:
		c.write("<hr>\n")
	case *indented:
		c.blocks(n)
	case *ast.FencedCodeBlock:
		c.fencedCode(n)
	case *ast.HTMLBlock:
		c.htmlBlock(n)
	case *extended.Table:
		c.table(n)
	case *extended.DefinitionList:
		c.definitionList(n)
	case *ast.LinkReferenceDefinition:
		c.definitions = append(c.definitions, n)
	case *extended.FootnoteList:
		c.notes.list = n
	}
}

func (c *conversion) paragraph(n *ast.Paragraph) {
	if picture, ok := n.FirstChild().(*ast.Image); ok && n.ChildCount() == 1 && len(picture.Title) > 0 {
		c.figure(picture)
		return
	}
	c.checkLines(n)
	c.write("<p>")
	c.open()
	c.inlines(n)
	c.close(c.blockType)
	c.write("</p>\n")
}

func (c *conversion) textBlock(n *ast.TextBlock) {
	c.checkLines(n)
	c.open()
	c.inlines(n)
	c.close(c.blockType)
	if n.NextSibling() != nil && n.FirstChild() != nil {
		c.write("\n")
	}
}

func (c *conversion) quotation(n *ast.Blockquote) {
	if alert := attribute(n, alertAttribute); alert != "" {
		c.alert(n, alert)
		return
	}
	c.checkAlert(n)
	c.checkGreater(n)
	c.write("<blockquote>\n")
	c.blocksOf(Quote, n)
	c.write("</blockquote>\n")
}

// notAboveTable keeps a parser of the library from taking the line above a table, for a term or a heading, which would come below it.
type notAboveTable struct{ parser.BlockParser }

// SetOption implements parser.SetOptioner.
func (p notAboveTable) SetOption(name parser.OptionName, value any) {
	if other, ok := p.BlockParser.(parser.SetOptioner); ok {
		other.SetOption(name, value)
	}
}

// Open implements parser.BlockParser.
func (p notAboveTable) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if above, ok := parent.LastChild().(*ast.Paragraph); ok {
		for i := 1; i < above.Lines().Len(); i++ {
			if line := above.Lines().At(i); looksLikeRule(line.Value(reader.Source())) {
				return nil, parser.NoChildren
			}
		}
	}
	return p.BlockParser.Open(parent, reader, pc)
}

// definitionList writes a list of terms, each with its definitions.
func (c *conversion) definitionList(n *extended.DefinitionList) {
	c.write("<dl>\n")
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		switch item := item.(type) {
		case *extended.DefinitionTerm:
			c.checkLines(item)
			c.write("<dt>")
			c.open()
			c.inlines(item)
			c.close(ListItem)
			c.write("</dt>\n")
		case *extended.DefinitionDescription:
			c.write("<dd>")
			if !item.IsTight {
				c.write("\n")
			}
			c.blocksOf(ListItem, item)
			c.write("</dd>\n")
		}
	}
	c.write("</dl>\n")
}

func (c *conversion) fencedCode(n *ast.FencedCodeBlock) {
	c.checkFence(n)
	c.write(`<pre tabindex="0"><code`)
	if fields := bytes.Fields(n.Language(c.source)); len(fields) > 0 {
		c.write(` class="language-`)
		c.write(c.attributeText(fields[0]))
		c.write(`"`)
	}
	c.write(">")
	c.codeLines(n)
}

// codeLines writes the lines of a block of code and ends it.
func (c *conversion) codeLines(n ast.Node) {
	c.open()
	lines := n.Lines()
	for i := range lines.Len() {
		line := lines.At(i)
		c.code(line.Value(c.source), line.Start-line.Padding)
	}
	c.close(Code)
	c.write("</code></pre>\n")
}

// checkFence reports code that does not end, so that the rest of the document has become code, and text beside its first line.
func (c *conversion) checkFence(n *ast.FencedCodeBlock) {
	stop := c.within(n.Pos())
	if lines := n.Lines(); lines.Len() > 0 {
		stop = lines.At(lines.Len() - 1).Stop
	} else {
		stop += len(c.line(stop)) + 1
	}
	sign := c.line(n.Pos())
	sign = sign[:min(len(sign), 3)]
	if info := n.Info; info != nil && len(bytes.Fields(info.Value(c.source))) > 1 {
		c.report(textBehindFence, info.Segment.Start, string(sign), shown(info.Value(c.source)))
	}
	if end := bytes.TrimLeft(c.line(stop), "> \t"); !bytes.HasPrefix(end, sign) {
		c.report(openCode, n.Pos(), string(sign))
	}
}

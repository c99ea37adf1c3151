package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extended "github.com/yuin/goldmark/extension/ast"
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
		c.definitions(n)
	case *extended.FootnoteList:
		c.notes.list = n
	}
}

func (c *conversion) paragraph(n *ast.Paragraph) {
	if picture, ok := n.FirstChild().(*ast.Image); ok && n.ChildCount() == 1 && len(picture.Title) > 0 {
		c.figure(picture)
		return
	}
	c.write("<p>")
	c.open()
	c.inlines(n)
	c.close(c.blockType)
	c.write("</p>\n")
}

func (c *conversion) textBlock(n *ast.TextBlock) {
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
	c.write("<blockquote>\n")
	c.blocksOf(Quote, n)
	c.write("</blockquote>\n")
}

// definitions writes a list of terms, each with its definitions.
func (c *conversion) definitions(n *extended.DefinitionList) {
	c.write("<dl>\n")
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		switch item := item.(type) {
		case *extended.DefinitionTerm:
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

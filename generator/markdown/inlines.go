package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extended "github.com/yuin/goldmark/extension/ast"
)

// inlines writes what stands in a line.
func (c *conversion) inlines(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		c.inline(n)
	}
}

func (c *conversion) inline(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		whole(n)
		c.textNode(n)
	case *ast.Emphasis:
		if n.Level == 2 {
			c.element("strong>", n)
		} else {
			c.checkEaten(n, "*")
			c.element("em>", n)
		}
	case *extended.Strikethrough:
		c.checkEaten(n, "~")
		c.element("del>", n)
	case *ast.CodeSpan:
		c.codeSpan(n)
	case *ast.Link:
		c.link(n)
	case *ast.AutoLink:
		c.autoLink(n)
	case *ast.Image:
		c.image(n)
	case *ast.RawHTML:
		c.rawHTML(n)
	case *extended.FootnoteLink:
		c.noteReference(n)
	case *extended.TaskCheckBox:
		c.task(n)
	}
}

// element writes an element without attributes; its name comes with ">".
func (c *conversion) element(name string, n ast.Node) {
	c.write("<")
	c.write(name)
	c.inlines(n)
	c.write("</")
	c.write(name)
}

// whole takes into a text what the parser left of it behind a sign that might have meant something.
func whole(n *ast.Text) {
	for !n.SoftLineBreak() && !n.HardLineBreak() {
		next, ok := n.NextSibling().(*ast.Text)
		if !ok || next.Segment.Start != n.Segment.Stop || next.Segment.Padding > 0 {
			return
		}
		n.Segment = n.Segment.WithStop(next.Segment.Stop)
		n.SetSoftLineBreak(next.SoftLineBreak())
		n.SetHardLineBreak(next.HardLineBreak())
		n.Parent().RemoveChild(n.Parent(), next)
	}
}

func (c *conversion) textNode(n *ast.Text) {
	value := n.Segment.Value(c.source)
	if endsLine(n) {
		value = bytes.TrimRight(value, " \t")
	}
	c.words(value, n.Segment.Start-n.Segment.Padding)
	switch {
	case n.HardLineBreak():
		c.write("<br>\n")
		c.newline(n.Segment.Stop)
	case n.SoftLineBreak():
		c.write("\n")
		c.newline(n.Segment.Stop)
	}
}

// endsLine tells whether a text is the last of a line. The break itself may be on an empty text behind it.
func endsLine(n *ast.Text) bool {
	if n.HardLineBreak() || n.SoftLineBreak() {
		return true
	}
	next, ok := n.NextSibling().(*ast.Text)
	return ok && next.Segment.Len() == 0 && (next.HardLineBreak() || next.SoftLineBreak())
}

// newline ends a line of the plain text.
func (c *conversion) newline(offset int) {
	c.at(offset)
	c.plain = append(c.plain, '\n')
	c.block.end = offset + 1
}

// codeSpan writes code in a line, where a line end counts as a space and, in a table, an escaped bar as a bar.
func (c *conversion) codeSpan(n *ast.CodeSpan) {
	c.checkEaten(n, "`")
	c.write("<code>")
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		text, ok := child.(*ast.Text)
		if !ok {
			continue
		}
		value, offset := text.Segment.Value(c.source), text.Segment.Start-text.Segment.Padding
		for c.inCell {
			bar := bytes.Index(value, []byte(`\|`))
			if bar < 0 {
				break
			}
			c.code(value[:bar], offset)
			value, offset = value[bar+1:], offset+bar+1
			c.code(value[:1], offset)
			value, offset = value[1:], offset+1
		}
		line, broken := bytes.CutSuffix(value, []byte("\n"))
		c.code(line, offset)
		if broken {
			c.code([]byte(" "), offset+len(line))
		}
	}
	c.write("</code>")
}

func (c *conversion) task(n *extended.TaskCheckBox) {
	if n.IsChecked {
		c.write(`<span class="task task-done" role="img" aria-label="`)
		c.word("task.done")
	} else {
		c.write(`<span class="task" role="img" aria-label="`)
		c.word("task.open")
	}
	c.write(`"></span> `)
}

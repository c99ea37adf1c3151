package markdown

import (
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	extended "github.com/yuin/goldmark/extension/ast"
)

// table writes a table in a region that can be scrolled with the keyboard. The region is named after the heads of the columns,
// so that two tables on a page have different names.
func (c *conversion) table(n *extended.Table) {
	c.inCell = true
	defer func() { c.inCell = false }()
	c.write(`<div class="table-scroll" tabindex="0" role="region" aria-label="`)
	c.word("table.scroll")
	c.escape(c.tableName(n))
	c.write("\"><table>\n")
	rows := 0
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		if row.Kind() == extended.KindTableHeader {
			c.write("<thead>\n")
			c.row(row, true)
			c.write("</thead>\n")
			continue
		}
		if rows++; rows == 1 {
			c.write("<tbody>\n")
		}
		c.row(row, false)
	}
	if rows > 0 {
		c.write("</tbody>\n")
	}
	c.write("</table></div>\n")
}

// tableName gives the heads of the columns: ": groep, maand".
func (c *conversion) tableName(n *extended.Table) string {
	var heads []string
	if header := n.FirstChild(); header != nil {
		for cell := header.FirstChild(); cell != nil; cell = cell.NextSibling() {
			if head := strings.TrimSpace(c.text(cell)); head != "" {
				heads = append(heads, head)
			}
		}
	}
	name := ""
	if len(heads) > 0 {
		name = ": " + strings.Join(heads, ", ")
	}
	return c.tables.unique(name, func(name string, i int) string { return name + " (" + strconv.Itoa(i) + ")" })
}

func (c *conversion) row(n ast.Node, head bool) {
	c.write("<tr>\n")
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		if cell, ok := child.(*extended.TableCell); ok {
			c.cell(cell, head)
		}
	}
	c.write("</tr>\n")
}

// cell writes a cell. A head without text is no head: it would be announced as an empty one.
func (c *conversion) cell(n *extended.TableCell, head bool) {
	element := "td"
	if head && n.HasChildren() {
		element = "th"
	}
	c.write("<" + element)
	if element == "th" {
		c.write(` scope="col"`)
	}
	switch n.Alignment {
	case extended.AlignCenter:
		c.write(` class="center"`)
	case extended.AlignRight:
		c.write(` class="end"`)
	}
	c.write(">")
	c.open()
	c.inlines(n)
	c.close(Cell)
	c.write("</" + element + ">\n")
}

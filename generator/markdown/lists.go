package markdown

import (
	"bytes"
	"slices"
	"strconv"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

var eatenSign = problem.Define(problem.Rule{
	Code: "teken-verdwijnt", Severity: problem.Warning,
	Sentence: problem.Phrase{
		NL: "Het teken %[1]s voor dit getal komt niet op de pagina: aan het begin van een regel maakt het een lijst of een citaat.",
		EN: "The sign %[1]s before this number does not get on the page: at the start of a line it makes a list or a quotation.",
	},
	Repair: problem.Phrase{NL: `Schrijf: \%[2]s`, EN: `Write: \%[2]s`},
})

var eatenStar = problem.Define(problem.Rule{
	Code: "teken-verdwijnt", Severity: problem.Warning,
	Sentence: problem.Phrase{
		NL: "Het sterretje van deze uitleg komt niet op de pagina: aan het begin van een regel maakt het een lijst.",
		EN: "The star of this note does not get on the page: at the start of a line it makes a list.",
	},
	Repair: eatenSign.Repair,
})

// listParser takes a list below an item for a part of it from two spaces on, also where the text of the item starts further to the right.
type listParser struct{ parser.BlockParser }

// Continue implements parser.BlockParser.
func (p listParser) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	line, _ := reader.PeekLine()
	item, ok := node.LastChild().(*ast.ListItem)
	if indent, start := util.IndentWidth(line, reader.LineOffset()); ok && indent >= 2 && indent < item.Offset &&
		startsList(line[start:]) && indent >= markIndent(reader.Source(), item)+2 {
		item.Offset = indent
	}
	return p.BlockParser.Continue(node, reader, pc)
}

// markIndent gives how far the mark of an item is indented.
func markIndent(source []byte, item *ast.ListItem) int {
	line := source[min(max(item.Pos(), 0), len(source)):]
	mark := blockMark(line)
	space := len(line[mark:]) - len(bytes.TrimLeft(line[mark:], " "))
	if space == 0 || space > codeIndent {
		space = 1
	}
	return max(item.Offset-mark-space, 0)
}

func (c *conversion) list(n *ast.List) {
	element := "ul"
	if n.IsOrdered() {
		element = "ol"
	}
	c.write("<" + element)
	if n.IsOrdered() && n.Start != 1 {
		c.write(` start="` + strconv.Itoa(n.Start) + `"`)
	}
	c.write(">\n")
	counts := n.IsOrdered() && !c.allOnes(n)
	next := n.Start
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		c.write("<li")
		if number, ok := c.number(item); counts && ok && number != next {
			c.write(` value="` + strconv.Itoa(number) + `"`)
			next = number
		}
		next++
		c.write(">")
		c.checkLone(n, item)
		if first := item.FirstChild(); first != nil && first.Kind() != ast.KindTextBlock {
			c.write("\n")
		}
		c.blocksOf(ListItem, item)
		c.write("</li>\n")
	}
	c.write("</" + element + ">\n")
}

// number gives the number that the author wrote before an item.
func (c *conversion) number(item ast.Node) (int, bool) {
	text := c.numbered(item)
	number, err := strconv.Atoi(string(text[:max(numberMark(text)-1, 0)]))
	return number, err == nil
}

// numbered gives the line of an item from its number on. Behind a tab that is half used, the library's place is a few columns too far.
func (c *conversion) numbered(item ast.Node) []byte {
	const most = 3
	for at := c.within(item.Pos()); at >= max(0, item.Pos()-most); at-- {
		if line := c.line(at); numberMark(line) > 0 && (at == 0 || !isDigit(c.source[at-1])) {
			return line
		}
	}
	return nil
}

// allOnes tells whether every item of a list has the same number 0 or 1, which leaves the counting to the browser. Days of months do not.
func (c *conversion) allOnes(n *ast.List) bool {
	if n.Start > 1 {
		return false
	}
	for item := n.FirstChild(); item != nil; item = item.NextSibling() {
		if number, ok := c.number(item); ok && number != n.Start || startsWithMonth(c.numbered(item)) {
			return false
		}
	}
	return true
}

// startsWithMonth tells whether the name of a month follows the number of an item.
func startsWithMonth(item []byte) bool {
	words := bytes.Fields(item[numberMark(item):])
	return len(words) > 0 && slices.Contains(schoolyear.MonthNames[1:], string(bytes.ToLower(bytes.TrimRight(words[0], ":,."))))
}

// checkLone reports a lone item whose mark is the plus of a number, “+ 31 30 555 01 00”, or the star of a note, “* alleen groep 8”.
func (c *conversion) checkLone(n *ast.List, item ast.Node) {
	text := c.line(item.Pos())
	switch {
	case n.ChildCount() > 1 || len(text) < 2 || text[0] != n.Marker:
	case n.Marker == '+' && startsNumber(text[1:]):
		c.report(eatenSign, item.Pos(), "+", shown(text))
	case n.Marker == '*' && c.starred[1] && n.Parent().Kind() == ast.KindDocument:
		c.report(eatenStar, item.Pos(), "*", shown(text))
	}
}

// checkGreater reports an item of one line that is a quotation by the sign before a number: “- > 12 jaar”.
func (c *conversion) checkGreater(n *ast.Blockquote) {
	text := c.line(n.Pos())
	if n.Parent().Kind() == ast.KindListItem && len(text) > 1 && text[0] == '>' && startsNumber(text[1:]) {
		c.report(eatenSign, n.Pos(), ">", shown(text))
	}
}

// startsNumber tells whether a number or an amount comes first in a text.
func startsNumber(text []byte) bool {
	text = bytes.TrimPrefix(text[leadingSpace(text):], []byte("€"))
	text = text[leadingSpace(text):]
	return len(text) > 0 && isDigit(text[0])
}

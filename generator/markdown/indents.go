package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// indented is a block of lines that start with a tab or four spaces. Elsewhere that is code; in a letter it is a first line or a list
// that a word processor moved to the right. So it holds what it would hold without those spaces.
type indented struct {
	ast.BaseBlock
	width int
}

var kindIndented = ast.NewNodeKind("Indented")

// Kind implements ast.Node.
func (*indented) Kind() ast.NodeKind { return kindIndented }

// Dump implements ast.Node.
func (n *indented) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// codeIndent is from how many columns on a line is indented.
const codeIndent = 4

// indentParser reads indented lines. It stands where the library has its indented code.
type indentParser struct{}

// Trigger implements parser.BlockParser.
func (indentParser) Trigger() []byte { return nil }

// Open implements parser.BlockParser.
func (indentParser) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	width, start := util.IndentWidth(line, reader.LineOffset())
	if width < codeIndent && bytes.IndexByte(line[:start], '\t') < 0 || util.IsBlank(line) { // the library sees no list behind half a tab
		return nil, parser.NoChildren
	}
	if ast.IsParagraph(pc.LastOpenedBlock().Node) && !startsBlock(line[start:]) {
		return nil, parser.NoChildren
	}
	advanceColumns(reader, line, width)
	return &indented{width: width}, parser.HasChildren
}

// Continue implements parser.BlockParser.
func (indentParser) Continue(node ast.Node, reader text.Reader, _ parser.Context) parser.State {
	line, _ := reader.PeekLine()
	if util.IsBlank(line) {
		return parser.Continue | parser.HasChildren
	}
	width, _ := util.IndentWidth(line, reader.LineOffset())
	own := node.(*indented).width
	if width < min(codeIndent, own) {
		return parser.Close
	}
	advanceColumns(reader, line, min(width, own))
	return parser.Continue | parser.HasChildren
}

// Close implements parser.BlockParser.
func (indentParser) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements parser.BlockParser.
func (indentParser) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser.
func (indentParser) CanAcceptIndentedLine() bool { return true }

// advanceColumns skips a number of columns of white space.
func advanceColumns(reader text.Reader, line []byte, width int) {
	reader.AdvanceAndSetPadding(util.IndentPosition(line, reader.LineOffset(), width))
}

// startsBlock tells whether a text starts what may stand right below a paragraph: a quotation, a heading or a list.
func startsBlock(text []byte) bool {
	mark := blockMark(text)
	return mark > 0 && (text[0] == '>' || text[0] == '#' && leadingSpace(text[mark:]) > 0 || startsList(text))
}

// startsList tells whether a text starts a list that may stand right below a paragraph: with a bullet, or with the number 1.
func startsList(text []byte) bool {
	mark := blockMark(text)
	if mark == 0 || leadingSpace(text[mark:]) == 0 || util.IsBlank(text[mark:]) {
		return false
	}
	return text[0] == '-' || text[0] == '+' || text[0] == '*' || mark == 2 && text[0] == '1'
}

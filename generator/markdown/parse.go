package markdown

import (
	"bytes"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"ouderbeleid/generator/problem"
)

// grammar is the one parser for all documents. It is safe for use by many goroutines.
//
// Tables and footnotes come without the library's second pass over the tree: what it does is done while the tree is set, in linear time.
var grammar = sync.OnceValue(func() parser.Parser {
	return goldmark.New(
		goldmark.WithParser(parser.NewParser(
			parser.WithBlockParsers(blockParsers()...),
			parser.WithInlineParsers(parser.DefaultInlineParsers()...),
			parser.WithParagraphTransformers(parser.DefaultParagraphTransformers()...),
		)),
		goldmark.WithExtensions(
			extension.Strikethrough,
			extension.TaskList,
		),
		goldmark.WithParserOptions(
			parser.WithAttribute(),
			parser.WithBlockParsers(
				util.Prioritized(notAboveTable{extension.NewDefinitionListParser()}, 101),
				util.Prioritized(extension.NewDefinitionDescriptionParser(), 102),
				util.Prioritized(noteParser{extension.NewFootnoteBlockParser()}, 999),
			),
			parser.WithInlineParsers(util.Prioritized(extension.NewFootnoteParser(), 101), util.Prioritized(bareAddresses{newLinkify()}, 999)),
			parser.WithParagraphTransformers(
				util.Prioritized(alertMarks{}, 50),
				util.Prioritized(extension.NewTableParagraphTransformer(), 200),
			),
		),
	).Parser()
})

// blockParsers are those of CommonMark, but for lists nested by two spaces, for indented lines and for what stands above a table.
func blockParsers() []util.PrioritizedValue {
	list := parser.DefaultBlockParsers()
	list[0].Value = notAboveTable{list[0].Value.(parser.BlockParser)} // of headings with a line below them
	for i, p := range list {
		switch p.Value {
		case parser.NewListParser():
			list[i].Value = listParser{parser.NewListParser()}
		case parser.NewCodeBlockParser():
			list[i].Value = indentParser{}
		}
	}
	return list
}

// conversions are kept for their buffers.
var conversions = sync.Pool{New: func() any { return new(conversion) }}

// Parse converts the Markdown of a document from byte offset body of its file to its end. It depends on that file alone.
// The path of the file starts with "content/"; links are resolved from its folder.
func Parse(src problem.Source, body int) *Body {
	if body == 0 && bytes.HasPrefix(src.Text, []byte("\ufeff")) {
		body = len("\ufeff")
	}
	source := clean(src.Text[body:])
	if len(bytes.TrimSpace(source)) == 0 {
		return new(Body)
	}
	if p := checkLimits(src, body, source); p != nil {
		return &Body{Problems: []problem.Problem{*p}}
	}
	document := grammar().Parse(text.NewReader(source), parser.WithContext(parser.NewContext()))
	c := conversions.Get().(*conversion)
	made := c.convert(src, body, source, document)
	conversions.Put(c)
	return made
}

// invalid stands in a cleaned source for a byte that cannot be shown. It is no part of any UTF-8 text, and becomes U+FFFD in the output,
// so that the offsets in the source stay those of the file.
const invalid = 0xff

// clean gives the source without NUL and other control characters, without bytes that are not UTF-8, and with a line feed for a lone
// carriage return, and with plain spaces before the text of its lines. The source itself is left alone; the result has no room for appending.
func clean(source []byte) []byte {
	if !utf8.Valid(source) || slices.ContainsFunc(source, unshowable) || loneReturn(source, 0) >= 0 {
		source = cleaned(source)
	}
	source = plainSpaces(source)
	return source[:len(source):len(source)]
}

// cleaned makes the clean copy.
func cleaned(source []byte) []byte {
	out := bytes.Clone(source)
	for i := 0; i < len(out); {
		r, size := utf8.DecodeRune(out[i:])
		if unshowable(out[i]) || (r == utf8.RuneError && size == 1) {
			out[i] = invalid
		}
		i += size
	}
	for i := loneReturn(out, 0); i >= 0; i = loneReturn(out, i) {
		out[i] = '\n'
	}
	return out
}

// unshowable tells whether a byte is a control character that HTML does not allow.
func unshowable(b byte) bool {
	return b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7f
}

// loneReturn gives the place, at or after from, of a carriage return that no line feed follows, or -1.
func loneReturn(source []byte, from int) int {
	for {
		i := bytes.IndexByte(source[from:], '\r')
		if i < 0 {
			return -1
		}
		from += i
		if from+1 == len(source) || source[from+1] != '\n' {
			return from
		}
		from++
	}
}

// attribute gives the attribute of a node, or "".
func attribute(n ast.Node, name string) string {
	if value, ok := n.AttributeString(name); ok {
		if text, ok := value.([]byte); ok {
			return string(text)
		}
	}
	return ""
}

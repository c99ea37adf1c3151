package looks

import (
	"bytes"
	"html/template"
	"regexp"
	"text/template/parse"

	embedded "ouderbeleid/layouts"
)

// What stands for a space at the end of a line in a layout whose lines are joined: text too, so that no page has to work it out.
const space = `{{" "}}`

// A line break with the white space around it, and the elements in which all white space counts.
var breakOrVerbatim = regexp.MustCompile(`(?i)[ \t\r]*\n\s*|</?(?:pre|textarea|script|style)\b`)

// joinLines takes the line breaks that do not count out of the layouts that ask for it, as package layouts describes: once, when they
// are read. Only the text between the actions changes, so what is reported of a layout keeps its line and column.
func (l *Looks) joinLines() {
	for _, t := range l.templates.Templates() {
		if t.Tree != nil && isJoined(l.sources[t.Tree.ParseName].Text) {
			joinTemplate(t)
		}
	}
}

func isJoined(text []byte) bool {
	return bytes.HasPrefix(bytes.TrimPrefix(text, []byte("\ufeff")), []byte(embedded.Joined))
}

func joinTemplate(t *template.Template) {
	root := t.Tree.Root
	if end := len(root.Nodes) - 1; end >= 0 && t.Name() == t.Tree.ParseName {
		if text, ok := root.Nodes[end].(*parse.TextNode); ok && bytes.HasSuffix(text.Text, []byte("\n")) {
			text.Text = append(text.Text, '\n') // the last line break of a file counts, as if an empty line came after it
		}
	}
	new(lineBreaks).joinList(root)
}

// lineBreaks is a walk along the line breaks of a layout, in the order of its text.
type lineBreaks struct {
	verbatim bool // inside an element in which all white space counts
}

func (b *lineBreaks) joinList(list *parse.ListNode) {
	if list == nil {
		return
	}
	kept := list.Nodes[:0]
	for _, node := range list.Nodes {
		switch node := node.(type) {
		case *parse.TextNode:
			kept = appendText(kept, node, b.join(node.Text))
			continue
		case *parse.ActionNode:
			if node.String() == space {
				kept = appendText(kept, &parse.TextNode{NodeType: parse.NodeText, Pos: node.Pos}, []byte(" "))
				continue
			}
		case *parse.IfNode:
			b.joinList(node.List)
			b.joinList(node.ElseList)
		case *parse.WithNode:
			b.joinList(node.List)
			b.joinList(node.ElseList)
		case *parse.RangeNode:
			b.joinList(node.List)
			b.joinList(node.ElseList)
		}
		kept = append(kept, node)
	}
	list.Nodes = kept
}

// appendText adds a text to the nodes: to the text before it when there is one, and not at all when it is empty.
func appendText(nodes []parse.Node, node *parse.TextNode, text []byte) []parse.Node {
	if len(text) == 0 {
		return nodes
	}
	if len(nodes) > 0 {
		if before, ok := nodes[len(nodes)-1].(*parse.TextNode); ok {
			before.Text = append(before.Text, text...)
			return nodes
		}
	}
	node.Text = text
	return append(nodes, node)
}

// join gives the text between two actions without the line breaks that do not count.
func (b *lineBreaks) join(text []byte) []byte {
	var out []byte
	done := 0
	for _, at := range breakOrVerbatim.FindAllIndex(text, -1) {
		start, end := at[0], at[1]
		if text[start] == '<' {
			b.verbatim = text[start+1] != '/'
			continue
		}
		if b.verbatim {
			continue
		}
		out = append(out, text[done:start]...)
		done = end
		switch between := (start == 0 || text[start-1] == '>') && (end == len(text) || text[end] == '<'); {
		case !between:
			out = append(out, ' ')
		case bytes.Count(text[start:end], []byte("\n")) > 1:
			out = append(out, '\n')
		}
	}
	return append(out, text[done:]...)
}

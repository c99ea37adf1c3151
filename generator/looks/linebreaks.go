package looks

import (
	"bytes"
	"html/template"
	"regexp"
	"text/template/parse"

	embedded "ouderbeleid/layouts"
)

// Where an element begins, and ends, in which all white space counts.
var (
	verbatimBegins = regexp.MustCompile(`(?i)^<(?:pre|textarea|script|style)\b`)
	verbatimEnds   = regexp.MustCompile(`(?i)^</(?:pre|textarea|script|style)\b`)
)

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
	kept := list.Nodes[:0]
	for _, node := range list.Nodes {
		switch node := node.(type) {
		case *parse.TextNode:
			kept = appendText(kept, node, b.join(node.Text))
			continue
		case *parse.ActionNode:
			if isSpace(node.Pipe) {
				kept = appendText(kept, &parse.TextNode{NodeType: parse.NodeText, Pos: node.Pos}, []byte(" "))
				continue
			}
		}
		for _, branch := range branches(node) {
			b.joinList(branch)
		}
		kept = append(kept, node)
	}
	list.Nodes = kept
}

// isSpace tells {{" "}}, a space at the end of a line: text too, so that no page has to work it out.
func isSpace(pipe *parse.PipeNode) bool {
	if len(pipe.Decl) > 0 || len(pipe.Cmds) != 1 || len(pipe.Cmds[0].Args) != 1 {
		return false
	}
	constant, ok := pipe.Cmds[0].Args[0].(*parse.StringNode)
	return ok && constant.Text == " "
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

// join gives the text between two actions without the line breaks that do not count, in the place of that text.
func (b *lineBreaks) join(text []byte) []byte {
	out := text[:0]
	for i := 0; i < len(text); i++ {
		if text[i] == '<' {
			b.verbatim = verbatimBegins.Match(text[i:]) || b.verbatim && !verbatimEnds.Match(text[i:])
		}
		if text[i] != '\n' || b.verbatim {
			out = append(out, text[i])
			continue
		}
		before := bytes.TrimRight(out, " \t\r")
		after := bytes.TrimLeft(text[i:], " \t\r\n")
		space := text[i : len(text)-len(after)]
		out = append(before, lineBreak(before, space, after)...)
		i += len(space) - 1
	}
	return out
}

// lineBreak gives what counts of the white space from a line break on, between two pieces of text; "" stands for an action.
func lineBreak(before, space, after []byte) string {
	between := (len(before) == 0 || bytes.HasSuffix(before, []byte(">"))) && (len(after) == 0 || after[0] == '<')
	switch {
	case !between:
		return " "
	case bytes.Count(space, []byte("\n")) > 1:
		return "\n"
	}
	return ""
}

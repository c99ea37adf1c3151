package looks

import (
	"html/template"
	"text/template/parse"

	"ouderbeleid/generator/words"
)

// bake puts the words that never change into a template as if they had been written there: {{.Word "nav.search"}} becomes
// “Zoeken”. A page has dozens of them; looking each up again for thousands of pages costs more than all else it says. What
// cannot be found is left for the template to report, with its place.
func bake(t *template.Template, w *words.Words) {
	for _, defined := range t.Templates() {
		if defined.Tree != nil {
			bakeList(defined.Tree.Root, w)
		}
	}
}

func bakeList(list *parse.ListNode, w *words.Words) {
	for i, node := range list.Nodes {
		if action, ok := node.(*parse.ActionNode); ok {
			if word, ok := constantWord(action.Pipe, w); ok {
				list.Nodes[i] = &parse.TextNode{NodeType: parse.NodeText, Pos: action.Pos, Text: []byte(template.HTMLEscapeString(word))}
			}
		}
		for _, branch := range branches(node) {
			bakeList(branch, w)
		}
	}
}

// branches gives the lists of nodes that an if, a with or a range chooses from.
func branches(node parse.Node) []*parse.ListNode {
	var branch *parse.BranchNode
	switch node := node.(type) {
	case *parse.IfNode:
		branch = &node.BranchNode
	case *parse.WithNode:
		branch = &node.BranchNode
	case *parse.RangeNode:
		branch = &node.BranchNode
	default:
		return nil
	}
	if branch.ElseList == nil {
		return []*parse.ListNode{branch.List}
	}
	return []*parse.ListNode{branch.List, branch.ElseList}
}

// constantWord gives the word of {{.Word "key"}}, {{$.Word "key"}} and {{$.Page.Word "key"}}.
func constantWord(pipe *parse.PipeNode, w *words.Words) (string, bool) {
	if len(pipe.Decl) > 0 || len(pipe.Cmds) != 1 || len(pipe.Cmds[0].Args) != 2 {
		return "", false
	}
	key, ok := pipe.Cmds[0].Args[1].(*parse.StringNode)
	if !ok || lastName(pipe.Cmds[0].Args[0]) != "Word" {
		return "", false
	}
	word, err := w.Text(key.Text)
	return word, err == nil
}

// lastName gives the last name of a chain such as $.Page.Word.
func lastName(node parse.Node) string {
	var names []string
	switch node := node.(type) {
	case *parse.FieldNode:
		names = node.Ident
	case *parse.VariableNode:
		names = node.Ident
	}
	if len(names) == 0 {
		return ""
	}
	return names[len(names)-1]
}

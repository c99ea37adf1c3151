package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"ouderbeleid/generator/problem"
)

// alertNames are the marks of alerts and their types: those of GitHub
// (https://docs.github.com/en/get-started/writing-on-github#alerts) and their names in Dutch.
var alertNames = map[string]string{
	"NOTE": "note", "NOTITIE": "note", "OPMERKING": "note",
	"TIP":       "tip",
	"IMPORTANT": "important", "BELANGRIJK": "important",
	"WARNING": "warning", "LET OP": "warning", "WAARSCHUWING": "warning",
	"CAUTION": "caution", "PAS OP": "caution",
}

// knownAlerts are the marks to choose from when one is misspelt, the Dutch ones first.
var knownAlerts = []string{
	"NOTITIE", "OPMERKING", "TIP", "BELANGRIJK", "LET OP", "WAARSCHUWING", "PAS OP", "NOTE", "IMPORTANT", "WARNING", "CAUTION",
}

var (
	unknownAlert = problem.Define(problem.Rule{
		Code: "kader-onbekend", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Het kader [!%[1]s] bestaat niet.", EN: "There is no alert [!%[1]s]."},
		Repair:   problem.Phrase{NL: "%[2]s", EN: "%[2]s"},
	})
	alertLine = problem.Define(problem.Rule{
		Code: "kader-eigen-regel", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Achter [!%[1]s] staat nog tekst; zo wordt het geen kader.",
			EN: "There is text behind [!%[1]s], so it does not become an alert.",
		},
		Repair: problem.Phrase{
			NL: "Zet [!%[1]s] op een eigen regel en de tekst op de regel eronder, ook met > ervoor.",
			EN: "Put [!%[1]s] on a line of its own and the text on the next line, with > before it too.",
		},
	})
)

// alertAttribute marks a quotation that is an alert; its value is the type.
const alertAttribute = "alert"

// alertMarks takes the mark off a quotation that is an alert, before its lines are read.
type alertMarks struct{}

// Transform implements parser.ParagraphTransformer.
func (alertMarks) Transform(n *ast.Paragraph, reader text.Reader, _ parser.Context) {
	lines, quotation := n.Lines(), n.Parent()
	if quotation.Kind() != ast.KindBlockquote || quotation.FirstChild() != ast.Node(n) || attribute(quotation, alertAttribute) != "" {
		return
	}
	line := lines.At(0)
	name, rest, ok := alertMark(line.Value(reader.Source()))
	alert := alertNames[name]
	if !ok || rest || alert == "" {
		return
	}
	quotation.SetAttributeString(alertAttribute, []byte(alert))
	if lines.SetSliced(1, lines.Len()); lines.Len() == 0 {
		quotation.RemoveChild(quotation, n)
	}
}

// alertMark reads the mark at the start of a line: its name in capitals, and whether text follows it.
func alertMark(line []byte) (name string, rest, ok bool) {
	mark, ok := bytes.CutPrefix(bytes.TrimSpace(line), []byte("[!"))
	if !ok {
		return "", false, false
	}
	mark, after, ok := bytes.Cut(mark, []byte("]"))
	name = strings.ToUpper(strings.Join(strings.Fields(string(bytes.ToValidUTF8(mark, nil))), " "))
	if !ok || name == "" || len(after) > 0 && (after[0] == '(' || after[0] == '[' || after[0] == ':') {
		return "", false, false
	}
	return name, len(after) > 0, true
}

// alert writes a quotation that is an alert.
func (c *conversion) alert(n *ast.Blockquote, alert string) {
	c.write(`<div class="alert alert-` + alert + `"><p class="alert-title">`)
	c.word("alert." + alert)
	c.write("</p>\n")
	c.blocksOf(Paragraph, n)
	c.write("</div>\n")
}

// checkAlert reports a quotation that looks like an alert but is none.
func (c *conversion) checkAlert(n *ast.Blockquote) {
	first, ok := n.FirstChild().(*ast.Paragraph)
	if !ok || first.Lines().Len() == 0 {
		return
	}
	line := first.Lines().At(0)
	name, rest, ok := alertMark(line.Value(c.source))
	if !ok {
		return
	}
	if _, known := alertNames[name]; !known {
		c.report(unknownAlert, line.Start, name, otherAlert(name))
	} else if rest {
		c.report(alertLine, line.Start, name)
	}
}

// otherAlert says what to write instead of a mark that does not exist.
func otherAlert(name string) problem.Phrase {
	if near := problem.Nearest(name, knownAlerts); near != "" {
		return problem.Phrase{NL: "Bedoelde u [!" + near + "]?", EN: "Did you mean [!" + near + "]?"}
	}
	return problem.Phrase{
		NL: "Kies uit [!NOTITIE], [!TIP], [!BELANGRIJK], [!LET OP] en [!PAS OP].",
		EN: "Choose from [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] and [!CAUTION].",
	}
}

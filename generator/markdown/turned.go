package markdown

import (
	"bytes"
	"regexp"

	"ouderbeleid/generator/problem"
)

var noLink = problem.Define(problem.Rule{
	Code: "geen-link", Severity: problem.Warning,
	Sentence: problem.Phrase{
		NL: "Dit wordt geen link: lezers zien de haken en het adres staan.",
		EN: "This becomes no link: readers see the brackets and the address.",
	},
	Repair: problem.Phrase{NL: "Schrijf: [%[1]s](%[2]s)", EN: "Write: [%[1]s](%[2]s)"},
})

// addressLike is what no author writes between brackets but as an address.
var addressLike = regexp.MustCompile(`^(?i:(\.{0,2}/|https?://|mailto:|tel:|www\.)[^\s\[\]]+|[^\s\[\]]+\.(md|pdf|docx?|xlsx?|pptx?|jpe?g|png)(#[^\s\[\]]*)?)$`)

// checkTurned reports a link whose brackets changed places, (verlof)[verlof.md], at its second opening bracket.
func (c *conversion) checkTurned(offset int) {
	address, _, ok := bytes.Cut(c.line(offset + 1), []byte("]"))
	if before := c.source[:offset]; ok && bytes.HasSuffix(before, []byte(")")) && addressLike.Match(address) {
		if open := bytes.LastIndexByte(before, '('); open >= 0 && bytes.IndexByte(before[open:], '\n') < 0 {
			c.report(noLink, open, shown(before[open+1:len(before)-1]), shown(address))
		}
	}
}

// checkApart reports a link whose address stands apart, in other brackets or without its last one, at the bracket behind its text.
func (c *conversion) checkApart(offset int) {
	rest := c.source[c.within(offset+1):]
	space := len(rest) - len(bytes.TrimLeftFunc(rest, isSpace))
	line := c.line(offset + 1 + space)
	closed := bytes.IndexByte(line, ')') >= 0
	if len(line) == 0 || line[0] != '(' && line[0] != '{' || line[0] == '(' && space == 0 && closed {
		return
	}
	address := line[1:]
	if end := bytes.IndexAny(address, ")} \t\r"); end >= 0 {
		address = address[:end]
	}
	open := bytes.LastIndexByte(c.source[:offset], '[')
	if open >= 0 && addressLike.Match(address) && !bytes.Contains(c.source[open:offset], []byte("\n\n")) {
		c.report(noLink, open, shown(c.source[open+1:offset]), shown(address))
	}
}

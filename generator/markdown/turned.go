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
	address, _, ok := bytes.Cut(c.line(offset+1), []byte("]"))
	if ok && bytes.HasSuffix(c.source[:offset], []byte(")")) && addressLike.Match(address) {
		if text, found := c.between('(', offset-1); found {
			c.report(noLink, offset-2-len(text), shown(text), shown(address))
		}
	}
}

// checkApart reports a link whose address stands apart, in other brackets or without its last one, at the bracket behind its text,
// and tells whether it did.
func (c *conversion) checkApart(offset int) bool {
	rest := c.source[c.within(offset+1):]
	space := len(rest) - len(bytes.TrimLeftFunc(rest, isSpace))
	line := c.line(offset + 1 + space)
	closed := bytes.IndexByte(line, ')') >= 0
	if len(line) == 0 || line[0] != '(' && line[0] != '{' || line[0] == '(' && space == 0 && closed {
		return false
	}
	address := line[1:]
	if end := bytes.IndexAny(address, ")} \t\r"); end >= 0 {
		address = address[:end]
	}
	text, found := c.between('[', offset)
	if found = found && addressLike.Match(address); found {
		c.report(noLink, offset-1-len(text), shown(text), shown(address))
	}
	return found
}

// between gives the text between a bracket and the one that closes it at an offset.
func (c *conversion) between(bracket byte, offset int) ([]byte, bool) {
	const most = 1000
	before := c.source[max(0, offset-most):offset]
	open := bytes.LastIndexByte(before, bracket)
	text := before[open+1:]
	return text, open >= 0 && !bytes.Contains(text, []byte("\n\n"))
}

package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"ouderbeleid/generator/problem"
)

var (
	missingReference = problem.Define(problem.Rule{
		Code: "verwijzing-ontbreekt", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Nergens staat waar [%[1]s] heen leidt. Lezers zien de haken staan.",
			EN: "It is said nowhere where [%[1]s] leads. Readers see the brackets.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf de link zo: [tekst](adres). Of zet onderaan een eigen regel: [%[1]s]: adres",
			EN: "Write the link like this: [text](address). Or put a line of its own at the end: [%[1]s]: address",
		},
	})
	unusedReference = problem.Define(problem.Rule{
		Code: "verwijzing-ongebruikt", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Een regel die begint met [%[1]s]: zegt waar een link heen leidt, maar geen link gebruikt haar. Zij komt niet op de pagina.",
			EN: "A line that begins with [%[1]s]: says where a link leads, but no link uses it. It does not get on the page.",
		},
		Repair: problem.Phrase{
			NL: "Moet de regel te lezen zijn, zet dan een \\ voor de eerste haak: \\[%[1]s]: Anders kan zij weg.",
			EN: "If the line is to be read, put a \\ before the first bracket: \\[%[1]s]: Otherwise remove it.",
		},
	})
)

// references are the lines that say where links lead, "[label]: address", and the labels that links use.
type references struct {
	definitions []*ast.LinkReferenceDefinition
	used        map[string]bool
}

// use remembers that a link has its address from elsewhere.
func (r *references) use(reference *ast.ReferenceLink) {
	if reference == nil {
		return
	}
	if r.used == nil {
		r.used = map[string]bool{}
	}
	r.used[util.ToLinkReference(reference.Value)] = true
}

// checkDefinitions reports the lines that no link uses.
func (c *conversion) checkDefinitions() {
	for _, definition := range c.definitions {
		if !c.used[util.ToLinkReference(definition.Label)] {
			c.report(unusedReference, definition.Pos(), shown(definition.Label))
		}
	}
}

// checkReference reports a link with a label that is defined nowhere: the parser left it as text.
func (c *conversion) checkReference(offset int) {
	label, ok := bytes.CutPrefix(c.line(offset), []byte("]["))
	if !ok {
		return
	}
	label, _, ok = bytes.Cut(label, []byte("]"))
	footnote := len(label) > 1 && label[0] == '^'
	if label = bytes.TrimSpace(label); ok && len(label) > 0 && !footnote {
		c.report(missingReference, offset+len("]["), shown(label))
	}
}

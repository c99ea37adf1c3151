package markdown

import (
	"bytes"

	"ouderbeleid/generator/problem"
)

// What no school writes, and what reading takes ever longer for.
const (
	mostTogether = 64 << 10 // bytes without an empty line
	mostDeep     = 100      // quotes and lists in each other on one line
)

// checkLimits tells of a text that is not read.
func checkLimits(src problem.Source, body int, source []byte) *problem.Problem {
	begun := 0 // where the lines without an empty one between them begin
	for at := 0; at < len(source); {
		end := len(source)
		if i := bytes.IndexByte(source[at:], '\n'); i >= 0 {
			end = at + i
		}
		line := source[at:end]
		if len(line) > mostDeep && depth(line) > mostDeep {
			p := tooDeep.At(src.At(body+at), mostDeep)
			return &p
		}
		if len(line) < 2 && len(bytes.TrimSpace(line)) == 0 {
			begun = end + 1
		}
		if end-begun > mostTogether {
			p := tooLong.At(src.At(body+begun), mostTogether>>10)
			return &p
		}
		at = end + 1
	}
	return nil
}

// depth counts the marks of quotes and lists at the beginning of a line.
func depth(line []byte) (deep int) {
	for i, sign := range line {
		last := i+1 == len(line) || line[i+1] == ' ' || line[i+1] == '\t'
		switch {
		case sign == '>' || last && bytes.IndexByte([]byte("-+*.)"), sign) >= 0:
			deep++
		case sign != ' ' && sign != '\t' && (sign < '0' || sign > '9'):
			return deep
		}
	}
	return deep
}

var (
	tooLong = problem.Define(problem.Rule{
		Code: "tekst-aaneen", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Vanaf hier staat meer dan %[1]d kB tekst zonder lege regel; dat wordt niet gelezen.",
			EN: "From here on there are more than %[1]d kB of text without an empty line; that is not read.",
		},
		Repair: problem.Phrase{
			NL: "Zet een lege regel tussen de alinea’s, of haal weg wat geen tekst is.",
			EN: "Put an empty line between the paragraphs, or remove what is no text.",
		},
	})
	tooDeep = problem.Define(problem.Rule{
		Code: "te-diep-genest", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Deze regel begint met meer dan %[1]d tekens voor een citaat of een lijst.",
			EN: "This line begins with more than %[1]d marks of a quote or a list.",
		},
		Repair: problem.Phrase{
			NL: "Laat er hooguit enkele staan: > Citaat",
			EN: "Leave a few at most: > Quote",
		},
	})
)

package markdown

import (
	"bytes"
	"regexp"
	"strings"

	"ouderbeleid/generator/problem"
)

var foreignMark = problem.Define(problem.Rule{
	Code: looseMark.Code, Severity: problem.Warning,
	Sentence: problem.Phrase{
		NL: "Lezers zien hier “%[1]s” staan: zo schrijft een ander programma het, en hier werkt dat niet.",
		EN: "Readers see “%[1]s” here: another program writes it like this, and here it does nothing.",
	},
	Repair: problem.Phrase{NL: "%[2]s", EN: "%[2]s"},
})

var factInText = problem.Define(problem.Rule{
	Code: "gegeven-in-tekst", Severity: problem.Warning,
	Sentence: problem.Phrase{
		NL: "Dit is een gegeven, maar het staat in de tekst: lezers zien “%[1]s” zo staan.",
		EN: "This is a fact, but it stands in the text: readers see “%[1]s” as it is.",
	},
	Repair: problem.Phrase{
		NL: "Zet het hoger, tussen de twee regels +++. Hoort het bij een ander document, maak daar dan een bestand van.",
		EN: "Put it higher, between the two lines +++. If it belongs to another document, make a file of that.",
	},
})

var (
	factLine  = regexp.MustCompile(`^[a-z_]{2,} *= *(?:"[^"]*"|'[^']*'|\[.*\]|\{.*\}|\d{4}-\d\d-\d\d|true|false)\s*$`)
	tableLine = regexp.MustCompile(`^\[\[?[a-z_.]+\]\]?\s*$`)
	keyLine   = regexp.MustCompile(`^[a-z_]{2,} *=`)
)

// isFact tells whether a line, which may end in a line end, is one of the facts that belong above a text.
func (c *conversion) isFact(line []byte, offset int) bool {
	starts := tableLine.Match(line) || bytes.Equal(bytes.TrimSpace(line), []byte("+++"))
	return factLine.Match(line) || starts && keyLine.Match(c.line(offset+len(line)))
}

// foreign are the marks of other programs that stand in a line, each with what to write here instead of the words that were found.
var foreign = []struct {
	sign    string // in every one of them
	pattern *regexp.Regexp
	repair  func(found [][]byte) problem.Phrase
}{
	{"[", regexp.MustCompile(`^(?i:\[\[?_?toc_?\]\]?)\s*$`), always(problem.Phrase{
		NL: "Haal de regel weg: boven een lange tekst zet de site zelf wat erin staat.",
		EN: "Remove the line: above a long text the site itself says what is in it.",
	})},
	{"[[", regexp.MustCompile(`\[\[([^\[\]|]+)(?:\|([^\[\]]+))?\]\]`), func(found [][]byte) problem.Phrase {
		text := found[1]
		if len(found[2]) > 0 {
			text = found[2]
		}
		return problem.Phrase{
			NL: "Zet achter de tekst het bestand waar de link heen leidt: [" + string(text) + "](../praktisch/verlof.md)",
			EN: "Put the file that the link leads to behind its text: [" + string(text) + "](../praktisch/verlof.md)",
		}
	}},
	{"{", regexp.MustCompile(`\{\{.+?\}\}|\{%.+?%\}`), always(problem.Phrase{
		NL: "Haal het weg, en schrijf wat lezers moeten zien.",
		EN: "Remove it, and write what readers should see.",
	})},
	{":::", regexp.MustCompile(`^:::.*`), always(problem.Phrase{
		NL: "Haal de regel weg. Een kader maakt u met > [!TIP] en een > voor elke regel eronder.",
		EN: "Remove the line. A frame is made with > [!TIP], and a > before each line below it.",
	})},
	{"*[", regexp.MustCompile(`^\*\[([^\[\]]+)\]:.*`), always(problem.Phrase{
		NL: "Haal de regel weg. Leg het woord uit in content/begrippen.toml: dan staat de uitleg overal.",
		EN: "Remove the line. Explain the word in content/begrippen.toml: then the explanation is everywhere.",
	})},
	{"==", regexp.MustCompile(`(?:^|[\s(“"'])==([^=\s](?:[^=]*[^=\s])?)==`), func(found [][]byte) problem.Phrase {
		return write("**" + string(found[1]) + "**")
	}},
	{"^", regexp.MustCompile(`[\pL\d]+\^([\pL\d]{1,3})\^`), func(found [][]byte) problem.Phrase {
		whole, raised := string(found[0]), string(found[1])
		return write(strings.TrimSuffix(whole, "^"+raised+"^") + strings.Map(lifted, raised))
	}},
	{"<http", regexp.MustCompile(`<(https?://[^<>]*[ ][^<>]*)>`), func(found [][]byte) problem.Phrase {
		return write("<" + strings.ReplaceAll(strings.TrimSpace(string(found[1])), " ", "%20") + ">")
	}},
	{"[", regexp.MustCompile(`^(?:\[\][ \t]*|\[[ xX]\])(\pL.*)`), func(found [][]byte) problem.Phrase {
		box := "[ ]"
		if bytes.ContainsAny(found[0][:3], "xX") {
			box = "[x]"
		}
		return write("- " + box + " " + shown(found[1]))
	}},
}

func always(phrase problem.Phrase) func([][]byte) problem.Phrase {
	return func([][]byte) problem.Phrase { return phrase }
}

func write(text string) problem.Phrase {
	return problem.Phrase{NL: "Schrijf: " + text, EN: "Write: " + text}
}

// lifted gives the small digit above the line, as in m²; any other character is itself.
func lifted(r rune) rune {
	if i := strings.IndexRune("0123456789", r); i >= 0 {
		return []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[i]
	}
	return r
}

// codeSpan is code within a line, in which no mark means anything.
var codeSpan = regexp.MustCompile("`+[^`]+`+")

// checkForeign reports the first mark of another program in a line, or the first of some facts.
func (c *conversion) checkForeign(line []byte, offset int) {
	if !bytes.ContainsAny(line, "[{^=<:+") {
		return
	}
	if c.isFact(line, offset) {
		if offset != c.factsUntil || offset == 0 {
			c.report(factInText, offset, shown(line))
		}
		c.factsUntil = offset + len(line)
		return
	}
	if bytes.IndexByte(line, '`') >= 0 {
		line = codeSpan.ReplaceAllFunc(line, func(code []byte) []byte { return bytes.Repeat([]byte{'x'}, len(code)) })
	}
	for _, kind := range foreign {
		if !bytes.Contains(line, []byte(kind.sign)) {
			continue
		}
		found := kind.pattern.FindSubmatch(line)
		if found == nil {
			continue
		}
		words := bytes.TrimLeft(bytes.TrimSpace(found[0]), "(“\"'")
		at := bytes.Index(line, words)
		if next := line[at+len(words):]; kind.sign == "[[" && len(next) > 0 && (next[0] == '(' || next[0] == '[') {
			continue // a link whose text stands in brackets
		}
		c.report(foreignMark, offset+at, shown(words), kind.repair(found))
		return
	}
}

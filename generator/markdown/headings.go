package markdown

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"ouderbeleid/generator/problem"
)

var (
	skippedHeading = problem.Define(problem.Rule{
		Code: "kop-overgeslagen", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Na een kop met %[1]s volgt een kop met %[2]s: er is een niveau overgeslagen.",
			EN: "A heading with %[1]s is followed by one with %[2]s: a level is skipped.",
		},
		Repair: problem.Phrase{
			NL: "Wie de pagina laat voorlezen, vindt zo de weg niet. Schrijf: %[3]s",
			EN: "People who listen to the page find their way by the levels. Write: %[3]s",
		},
	})
	emptyHeading = problem.Define(problem.Rule{
		Code: "kop-leeg", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Deze kop heeft geen tekst.", EN: "This heading has no text."},
		Repair:   problem.Phrase{NL: "Zet een tekst achter de hekjes, of haal de regel weg.", EN: "Write a text behind the marks, or remove the line."},
	})
	markInHeading = problem.Define(problem.Rule{
		Code: "kop-met-teken", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Deze kop begint met %[1]s, en lezers zien dat staan.",
			EN: "This heading begins with %[1]s, and readers see it.",
		},
		Repair: problem.Phrase{NL: "Schrijf: %[2]s", EN: "Write: %[2]s"},
	})
	underlined = problem.Define(problem.Rule{
		Code: "streep-maakt-kop", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Door de streepjes onder deze regel wordt de regel een kop.",
			EN: "The dashes below this line make it a heading.",
		},
		Repair: problem.Phrase{
			NL: "Zet een lege regel boven de streepjes. Bedoelde u een kop, schrijf dan: ## %[1]s",
			EN: "Put a blank line above the dashes. If you meant a heading, write: ## %[1]s",
		},
	})
	badHeadingID = problem.Define(problem.Rule{
		Code: "kop-naam-ongeldig", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "De naam “%[1]s” van deze kop kan niet in een link staan.",
			EN: "The name “%[1]s” of this heading cannot stand in a link.",
		},
		Repair: problem.Phrase{
			NL: "Gebruik kleine letters, cijfers en streepjes, zoals {#%[2]s}.",
			EN: "Use lower-case letters, digits and hyphens, like {#%[2]s}.",
		},
	})
	doubleHeadingID = problem.Define(problem.Rule{
		Code: "kop-naam-dubbel", Severity: problem.Error,
		Sentence: problem.Phrase{NL: "Twee koppen heten “%[1]s”.", EN: "Two headings are named “%[1]s”."},
		Repair:   problem.Phrase{NL: "Geef deze kop een andere naam, zoals `%[1]s-2`.", EN: "Give this heading another name, like `%[1]s-2`."},
	})
	strayHeadingID = problem.Define(problem.Rule{
		Code: "kop-naam-los", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "“%[1]s” is een naam voor een kop, maar staat niet aan het eind van een kop. Lezers zien het staan.",
			EN: "“%[1]s” is a name for a heading, but does not stand at the end of one. Readers see it.",
		},
		Repair: problem.Phrase{
			NL: "Zet de naam achteraan in de regel van de kop, zoals ## Ziek melden {#ziek-melden}, of haal hem weg.",
			EN: "Put the name at the end of the line of the heading, like ## Ziek melden {#ziek-melden}, or remove it.",
		},
	})
	headingAttribute = problem.Define(problem.Rule{
		Code: "kop-toevoeging", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Achter deze kop staat “%[1]s” tussen accolades; daar mag alleen een naam staan.",
			EN: "“%[1]s” stands in braces behind this heading; only a name may stand there.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf de naam als {#ziek-melden}, of haal de accolades weg.",
			EN: "Write the name as {#ziek-melden}, or remove the braces.",
		},
	})
)

// noName is the id of a heading without letters.
const noName = "kop"

func (c *conversion) heading(n *ast.Heading) {
	c.checkLevel(n)
	c.checkUnderline(n)
	c.body.Headings = append(c.body.Headings, Heading{Level: n.Level, Offset: c.start + c.within(n.Pos())})
	mine := len(c.body.Headings) - 1

	level := '0' + byte(n.Level)
	c.write("<h")
	c.hole(level)
	c.write(` id="`)
	c.hole(holePrefix)
	c.hole(holeID)
	c.write(`">`)
	c.open()
	c.inlines(n)
	text := string(c.plain[c.block.plain:])
	c.close(HeadingBlock)
	c.write("</h")
	c.hole(level)
	c.write(">\n")

	if text == "" {
		c.report(emptyHeading, n.Pos())
	}
	c.checkMark(n, text)
	c.body.Headings[mine].Text = text
	c.body.Headings[mine].ID = c.headingID(n, text)
}

// checkMark reports the mark of a list, a quotation or a heading in a heading; before a number it says something.
func (c *conversion) checkMark(n *ast.Heading, text string) {
	mark := blockMark([]byte(text))
	rest := []byte(text[mark:])
	if mark > 0 && !isDigit(text[0]) && leadingSpace(rest) > 0 && !startsNumber(rest) {
		c.report(markInHeading, n.Pos(), text[:mark], strings.Repeat("#", n.Level)+" "+strings.TrimSpace(text[mark:]))
	}
}

// checkLevel looks at the level of a heading beside the one before.
func (c *conversion) checkLevel(n *ast.Heading) {
	if c.previous > 0 && n.Level > c.previous+1 {
		text := bytes.TrimLeft(c.line(n.Pos()), "# ")
		c.report(skippedHeading, n.Pos(), marks(c.previous), marks(n.Level), marks(c.previous+1)+" "+string(bytes.ToValidUTF8(bytes.TrimSpace(text), nil)))
	}
	c.previous = n.Level
	if c.body.top == 0 || n.Level < c.body.top {
		c.body.top = n.Level
	}
}

// checkUnderline reports text that a line of dashes below it makes a heading, unless it reads like one and the dashes fit.
func (c *conversion) checkUnderline(n *ast.Heading) {
	const near = 3
	lines := n.Lines()
	if lines.Len() == 0 || bytes.HasSuffix(bytes.TrimRight(c.source[:lines.At(0).Start], " \t"), []byte("#")) {
		return
	}
	c.checkLines(n)
	last := lines.At(lines.Len() - 1)
	text := bytes.TrimSpace(last.Value(c.source))
	_, rest, _ := bytes.Cut(c.source[last.Stop:], []byte("\n"))
	below, _, _ := bytes.Cut(rest, []byte("\n"))
	below = bytes.Trim(below, "> \t\r")
	difference := len(below) - utf8.RuneCount(text)
	fits := bytes.HasPrefix(below, []byte("=")) || -near <= difference && difference <= near
	if lines.Len() > 1 || bytes.ContainsAny(text[max(len(text)-1, 0):], ".,:;") || !fits {
		c.report(underlined, lines.At(0).Start, shown(c.line(lines.At(0).Start)))
	}
}

// marks are what stands before a heading of a level.
func marks(level int) string { return strings.Repeat("#", level) }

// headingID gives the id that the author wrote, or else one made of the text.
func (c *conversion) headingID(n *ast.Heading, text string) string {
	if id := attribute(n, "id"); id != "" && Slug(id) == id {
		return id // taken by reserve, if not by an earlier heading
	}
	id := Slug(text)
	if id == "" {
		id = noName
	}
	return c.ids.unique(id, func(id string, i int) string { return id + "-" + strconv.Itoa(i) })
}

// reserve takes the ids that authors wrote, so that no heading before them gets the same of its text, and reports what is wrong with them.
func (c *conversion) reserve(parent ast.Node) {
	for n := parent.FirstChild(); n != nil && n.Type() == ast.TypeBlock; n = n.NextSibling() {
		if heading, ok := n.(*ast.Heading); ok {
			c.checkAttributes(heading)
		}
		c.reserve(n)
	}
}

func (c *conversion) checkAttributes(n *ast.Heading) {
	for _, a := range n.Attributes() {
		offset := c.braces(n)
		id, text := a.Value.([]byte)
		switch name := string(a.Name); {
		case name != "id" || !text || len(id) == 0:
			c.report(headingAttribute, offset, string(bytes.ToValidUTF8(bytes.TrimSpace(c.line(offset)), nil)))
		case Slug(string(id)) != string(id):
			c.report(badHeadingID, offset, string(bytes.ToValidUTF8(id, nil)), Slug(string(id)))
		case !c.ids.take(string(id)):
			c.report(doubleHeadingID, offset, string(id))
			n.SetAttribute(a.Name, []byte(nil))
		}
	}
}

// checkStrayName reports the name of a heading in other text.
func (c *conversion) checkStrayName(offset int) {
	line := c.line(offset)
	if end := bytes.IndexByte(line, '}'); end > 0 && bytes.HasPrefix(line, []byte("{#")) {
		c.report(strayHeadingID, offset, shown(line[:end+1]))
	}
}

// braces gives the place of the braces behind a heading.
func (c *conversion) braces(n *ast.Heading) int {
	offset := c.within(n.Pos())
	if lines := n.Lines(); lines.Len() > 0 {
		offset = lines.At(lines.Len() - 1).Stop
	}
	if i := bytes.IndexByte(c.line(offset), '{'); i >= 0 {
		return offset + i
	}
	return offset
}

// line gives the rest of the line at an offset, as far as a label or a path can be long.
func (c *conversion) line(offset int) []byte {
	const most = 1000
	rest := c.source[c.within(offset):]
	rest = rest[:min(len(rest), most)]
	if end := bytes.IndexByte(rest, '\n'); end >= 0 {
		rest = rest[:end]
	}
	return rest
}

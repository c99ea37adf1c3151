package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"

	"ouderbeleid/generator/problem"
)

var (
	htmlTag = problem.Define(problem.Rule{
		Code: "html-niet-toegestaan", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Hier staat code van een webpagina (HTML): %[1]s. Lezers zouden die code zelf te zien krijgen.",
			EN: "There is HTML here: %[1]s. Readers would see the code itself.",
		},
		Repair: problem.Phrase{NL: "%[2]s", EN: "%[2]s"},
	})
	htmlComment = problem.Define(problem.Rule{
		Code: "html-niet-toegestaan", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Hier staat een verborgen opmerking (<!-- … -->). Lezers zouden die toch te zien krijgen.",
			EN: "There is a hidden comment here (<!-- … -->). Readers would see it after all.",
		},
		Repair: problem.Phrase{
			NL: "Haal de opmerking weg. Een notitie voor uzelf kan bovenin, tussen de regels met +++, achter een #.",
			EN: "Remove the comment. A note to yourself can stand at the top, between the +++ lines, behind a #.",
		},
	})
)

var (
	noHTML = problem.Phrase{
		NL: "Haal de code weg en schrijf gewone tekst. Moet het teken < er staan, schrijf dan \\<.",
		EN: "Remove it and write plain text. If you need the sign <, write \\<.",
	}
	noLineInCell = problem.Phrase{
		NL: "In een vak van een tabel past geen nieuwe regel. Schrijf er een komma, of maak er een rij bij.",
		EN: "A cell of a table has no room for a new line. Write a comma, or add a row.",
	}
	boldText   = problem.Phrase{NL: "Schrijf vette tekst zo: **tekst**.", EN: "Write bold text like this: **text**."}
	italicText = problem.Phrase{NL: "Schrijf schuine tekst zo: *tekst*.", EN: "Write italic text like this: *text*."}
	insteadOf  = map[string]problem.Phrase{
		"b": boldText, "strong": boldText, "i": italicText, "em": italicText,
		"br":     {NL: "Een nieuwe regel krijgt u met een \\ aan het eind van de regel ervoor.", EN: "For a new line, end the line before it with a \\."},
		"a":      {NL: "Schrijf een link zo: [tekst](adres).", EN: "Write a link like this: [text](address)."},
		"img":    {NL: "Schrijf een foto zo: ![wat erop te zien is](fotos/plein.jpg).", EN: "Write a picture like this: ![what it shows](fotos/plein.jpg)."},
		"iframe": {NL: "Zet er een link naar de andere website neer: [tekst](https://adres).", EN: "Put a link to the other website: [text](https://address)."},
		"table":  {NL: "Schrijf een tabel met rechte strepen: | maand | activiteit |.", EN: "Write a table with bars: | month | activity |."},
	}
)

// rawHTML shows HTML in a line as text, and reports it. A tag that closes a reported one is not reported again.
func (c *conversion) rawHTML(n *ast.RawHTML) {
	value := n.Segments.Value(c.source)
	c.html = appendEscaped(c.html, value)
	offset := n.Segments.At(0).Start
	switch {
	case bytes.HasPrefix(value, []byte("</")) && c.block.tags > 0:
		c.block.tags--
	case bytes.HasPrefix(value, []byte("</")), bytes.HasSuffix(value, []byte("/>")):
		c.reportHTML(value, offset)
	default:
		c.reportHTML(value, offset)
		c.block.tags++
	}
}

// htmlBlock shows lines of HTML as text, and reports them.
func (c *conversion) htmlBlock(n *ast.HTMLBlock) {
	value := n.Lines().Value(c.source)
	if n.HasClosure() {
		value = append(value, n.ClosureLine.Value(c.source)...)
	}
	start := n.Lines().At(0).Start
	start += len(c.line(start)) - len(bytes.TrimLeft(c.line(start), " \t"))
	c.reportHTML(bytes.TrimSpace(value), start)
	c.write("<p>")
	c.html = appendEscaped(c.html, bytes.TrimSpace(value))
	c.write("</p>\n")
}

func (c *conversion) reportHTML(value []byte, offset int) {
	if bytes.HasPrefix(value, []byte("<!--")) {
		c.report(htmlComment, offset)
		return
	}
	tag, _, _ := bytes.Cut(value, []byte("\n"))
	if end := bytes.IndexByte(tag, '>'); end >= 0 {
		tag = tag[:end+1]
	}
	name := tagName(tag)
	repair, ok := insteadOf[name]
	switch {
	case name == "br" && c.inCell:
		repair = noLineInCell
	case !ok:
		repair = noHTML
	}
	c.report(htmlTag, offset, shown(tag), repair)
}

// tagName gives the name of the element of a tag, in lower case.
func tagName(tag []byte) string {
	tag = bytes.TrimLeft(tag, "</")
	n := 0
	for n < len(tag) && (isLetter(tag[n]) || isDigit(tag[n])) {
		n++
	}
	return string(bytes.ToLower(tag[:n]))
}

// shown gives a piece of the source as it stands in a sentence: whole characters in one line, and not too many.
func shown(text []byte) string {
	const most = 60
	runes := bytes.Runes(bytes.TrimSpace(text[:min(len(text), 4*most)]))
	for i, r := range runes {
		if r == '\n' {
			runes[i] = ' '
		}
	}
	if len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return string(runes)
}

package markdown

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	extended "github.com/yuin/goldmark/extension/ast"

	"ouderbeleid/generator/problem"
)

var (
	noTableRule = problem.Define(problem.Rule{
		Code: "tabel-zonder-streep", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit wordt geen tabel: onder de kop van een tabel hoort een regel met streepjes.",
			EN: "This becomes no table: a line of dashes belongs below the head of a table.",
		},
		Repair: problem.Phrase{NL: "Zet onder deze regel: %[1]s", EN: "Put below this line: %[1]s"},
	})
	noTableHead = problem.Define(problem.Rule{
		Code: "tabel-zonder-streep", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit wordt geen tabel: boven de streepjes hoort een kop.",
			EN: "This becomes no table: a head belongs above the dashes.",
		},
		Repair: problem.Phrase{NL: "Zet boven deze regel: %[1]s", EN: "Put above this line: %[1]s"},
	})
	extraTableRule = problem.Define(problem.Rule{
		Code: "tabel-streep-te-veel", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Deze streepjes komen als rij in de tabel te staan: alleen onder de kop horen streepjes.",
			EN: "These dashes become a row of the table: dashes belong below the head alone.",
		},
		Repair: problem.Phrase{NL: "Haal deze regel weg.", EN: "Remove this line."},
	})
	badTableRule = problem.Define(problem.Rule{
		Code: "tabel-zonder-streep", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit wordt geen tabel: de streepjes passen niet bij de kop, want die heeft zoveel kolommen: %[1]d.",
			EN: "This becomes no table: the dashes do not fit the head, which has this many columns: %[1]d.",
		},
		Repair: problem.Phrase{NL: "Schrijf hier: %[2]s", EN: "Write here: %[2]s"},
	})
	noTableTabs = problem.Define(problem.Rule{
		Code: "tabel-zonder-streep", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Tabs of spaties maken geen kolommen: op de site komt dit achter elkaar te staan.",
			EN: "Tabs or spaces make no columns: on the site this follows each other.",
		},
		Repair: problem.Phrase{NL: "Schrijf er een tabel van, met onder de kop %[1]s. Deze regel wordt dan: %[2]s", EN: "Make it a table, with %[1]s below its head. This line becomes: %[2]s"},
	})
	tableApart = problem.Define(problem.Rule{
		Code: "tabel-zonder-streep", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Door de lege regel hierboven hoort deze regel niet bij de tabel.",
			EN: "The blank line above keeps this line out of the table.",
		},
		Repair: problem.Phrase{NL: "Haal de lege regel weg.", EN: "Remove the blank line."},
	})
	textInTable = problem.Define(problem.Rule{
		Code: "tabel-tekst-eronder", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Deze regel staat direct onder een tabel en wordt er een rij van.",
			EN: "This line stands right below a table and becomes a row of it.",
		},
		Repair: problem.Phrase{NL: "Zet er een lege regel boven.", EN: "Put a blank line above it."},
	})
	cellTooMany = problem.Define(problem.Rule{
		Code: "tabel-cel-te-veel", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Deze rij heeft meer cellen dan de kop van de tabel: “%[1]s” komt niet op de pagina.",
			EN: "This row has more cells than the head of the table: “%[1]s” does not get on the page.",
		},
		Repair: problem.Phrase{NL: "%[2]s", EN: "%[2]s"},
	})
)

// table writes a table in a region that can be scrolled with the keyboard. The region is named after the heads of the columns,
// so that two tables on a page have different names.
func (c *conversion) table(n *extended.Table) {
	c.inCell = true
	defer func() { c.inCell = false }()
	c.write(`<div class="table-scroll" tabindex="0" role="region" aria-label="`)
	c.word("table.scroll")
	c.escape(c.tableName(n))
	c.write("\"><table>\n")
	rows := 0
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		if row.Kind() == extended.KindTableHeader {
			c.write("<thead>\n")
			c.row(row, true)
			c.write("</thead>\n")
			continue
		}
		if rows++; rows == 1 {
			c.write("<tbody>\n")
		}
		c.checkRow(row, len(n.Alignments))
		c.row(row, false)
	}
	if rows > 0 {
		c.write("</tbody>\n")
	}
	c.write("</table></div>\n")
}

// tableName gives the heads of the columns: ": groep, maand".
func (c *conversion) tableName(n *extended.Table) string {
	var heads []string
	if header := n.FirstChild(); header != nil {
		for cell := header.FirstChild(); cell != nil; cell = cell.NextSibling() {
			if head := strings.TrimSpace(c.text(cell)); head != "" {
				heads = append(heads, head)
			}
		}
	}
	name := ""
	if len(heads) > 0 {
		name = ": " + strings.Join(heads, ", ")
	}
	return c.tables.unique(name, func(name string, i int) string { return name + " (" + strconv.Itoa(i) + ")" })
}

func (c *conversion) row(n ast.Node, head bool) {
	c.write("<tr>\n")
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		if cell, ok := child.(*extended.TableCell); ok {
			c.cell(cell, head)
		}
	}
	c.write("</tr>\n")
}

// cell writes a cell. A head without text is no head: it would be announced as an empty one.
func (c *conversion) cell(n *extended.TableCell, head bool) {
	element := "td"
	if head && n.HasChildren() {
		element = "th"
	}
	c.write("<" + element)
	if element == "th" {
		c.write(` scope="col"`)
	}
	switch n.Alignment {
	case extended.AlignCenter:
		c.write(` class="center"`)
	case extended.AlignRight:
		c.write(` class="end"`)
	}
	c.write(">")
	c.open()
	c.inlines(n)
	c.close(Cell)
	c.write("</" + element + ">\n")
}

// checkNoTable reports lines of a paragraph, from one that starts with a bar, that look like a table but are none. It tells whether they do.
func (c *conversion) checkNoTable(n ast.Node, i int) bool {
	head := n.Lines().At(i)
	last := i+1 == n.Lines().Len()
	if bytes.Count(head.Value(c.source), []byte("|")) < 2 {
		return false
	}
	rule := "|" + strings.Repeat("---|", cells(head.Value(c.source)))
	before := n.PreviousSibling()
	apart := i == 0 && before != nil && n.HasBlankPreviousLines()
	switch {
	case !last && looksLikeRule(c.line(n.Lines().At(i+1).Start)):
		c.report(badTableRule, n.Lines().At(i+1).Start, cells(head.Value(c.source)), rule)
	case apart && before.Kind() == extended.KindTable:
		c.report(tableApart, head.Start)
	case apart && last && bytes.HasPrefix(c.firstLine(before), []byte("|")): // reported there
	case i == 0 && looksLikeRule(head.Value(c.source)) && !bytes.HasPrefix(c.firstLine(before), []byte("|")):
		c.report(noTableHead, head.Start, strings.Repeat("| … ", cells(head.Value(c.source)))+"|")
	case last && looksLikeRule(c.firstLine(n.NextSibling())):
		c.report(tableApart, n.NextSibling().Lines().At(0).Start)
	default:
		c.report(noTableRule, head.Start, rule)
	}
	return true
}

// columnGap is what keeps columns apart in a word processor.
var columnGap = regexp.MustCompile(` *\t[ \t]*| {3,}`)

// checkColumns reports lines of a paragraph that a word processor put in columns. It tells whether they are.
func (c *conversion) checkColumns(n ast.Node, i int) bool {
	if i+1 == n.Lines().Len() {
		return false
	}
	line := c.line(n.Lines().At(i).Start)
	if bytes.IndexByte(line, '\t') < 0 && !bytes.Contains(line, []byte("   ")) {
		return false
	}
	columns := columnsOf(line)
	if len(columns) < 2 || len(columns) != len(columnsOf(c.line(n.Lines().At(i+1).Start))) {
		return false
	}
	row := "|"
	for _, column := range columns {
		row += " " + shown(column) + " |"
	}
	c.report(noTableTabs, n.Lines().At(i).Start, "|"+strings.Repeat("---|", len(columns)), row)
	return true
}

// columnsOf cuts a line at its gaps; none for a line that ends as the author wanted it to.
func columnsOf(line []byte) [][]byte {
	if breaks(line) {
		return nil
	}
	var columns [][]byte
	start, text := 0, bytes.TrimSpace(line)
	for _, gap := range columnGap.FindAllIndex(text, -1) {
		columns = append(columns, text[start:gap[0]])
		start = gap[1]
	}
	return append(columns, text[start:])
}

// looksLikeRule tells whether a line is what an author meant as the one below the head of a table.
func looksLikeRule(line []byte) bool {
	return bytes.IndexByte(line, '|') >= 0 && bytes.ContainsAny(line, "-=_–—−") && bytes.IndexFunc(line, func(r rune) bool {
		return !isSpace(r) && !strings.ContainsRune("|-:=_+–—−", r)
	}) < 0
}

// cells counts the cells of a row.
func cells(row []byte) int {
	row = bytes.TrimSpace(row)
	row = bytes.TrimSuffix(bytes.TrimPrefix(row, []byte("|")), []byte("|"))
	return 1 + bytes.Count(row, []byte("|")) - bytes.Count(row, []byte(`\|`))
}

// checkRow reports what the parser leaves out of a row, and a line of text that it took for one.
func (c *conversion) checkRow(n ast.Node, columns int) {
	last, ok := n.LastChild().(*extended.TableCell)
	if !ok {
		return
	}
	row := c.line(n.Pos())
	if bytes.IndexByte(row, '|') < 0 {
		c.report(textInTable, n.Pos())
		return
	}
	if looksLikeRule(row) && bytes.Contains(row, []byte("---")) {
		c.report(extraTableRule, n.Pos())
		return
	}
	if last.Lines().Len() == 0 {
		return
	}
	if lost := bytes.Trim(c.line(last.Lines().At(0).Stop), "| \t\r"); len(lost) > 0 {
		c.report(cellTooMany, n.Pos(), shown(lost), moreCells(row, cells(row), columns))
	}
}

// moreCells says how to keep all cells of a row.
func moreCells(row []byte, found, columns int) problem.Phrase {
	if code := codeWithBar.Find(row); code != nil {
		escaped := strings.ReplaceAll(string(code), "|", `\|`)
		return problem.Phrase{NL: "Schrijf " + escaped + " als de streep bij de tekst hoort.", EN: "Write " + escaped + " if the bar belongs to the text."}
	}
	rule := "|" + strings.Repeat("---|", found)
	return problem.Phrase{
		NL: fmt.Sprintf(`De kop heeft %d kolommen. Geef hem er %d, met eronder %s, of schrijf \| als de streep bij de tekst hoort.`, columns, found, rule),
		EN: fmt.Sprintf(`The head has %d columns. Give it %d, with %s below it, or write \| if the bar belongs to the text.`, columns, found, rule),
	}
}

// codeWithBar is code in a row that has a bar in it.
var codeWithBar = regexp.MustCompile("`[^`|]*[^`|\\\\]\\|[^`]*`")

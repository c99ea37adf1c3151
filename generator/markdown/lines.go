package markdown

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"ouderbeleid/generator/problem"
)

var (
	noList = problem.Define(problem.Rule{
		Code: "geen-lijst", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Met “%[1]s” aan het begin van de regels wordt dit geen lijst: zij komen achter elkaar te staan.",
			EN: "With “%[1]s” at the start of the lines this becomes no list: they follow each other in one paragraph.",
		},
		Repair: problem.Phrase{NL: "%[2]s", EN: "%[2]s"},
	})
	strangeCharacter = problem.Define(problem.Rule{
		Code: "teken-uit-word", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Hier staat een teken dat alleen een tekstverwerker kent (%[1]s): lezers zien een leeg vakje.",
			EN: "There is a sign here that only a word processor knows (%[1]s): readers see an empty box.",
		},
		Repair: problem.Phrase{NL: "Haal het teken weg, of typ wat er hoort te staan.", EN: "Remove the sign, or type what should stand there."},
	})
	gluedHeading = problem.Define(problem.Rule{
		Code: "kop-zonder-spatie", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit wordt geen kop: lezers zien de hekjes staan.",
			EN: "This becomes no heading: readers see the marks.",
		},
		Repair: problem.Phrase{NL: "Schrijf: %[1]s", EN: "Write: %[1]s"},
	})
	textBelow = problem.Define(problem.Rule{
		Code: "tekst-eronder", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Deze regel staat direct onder %[1]s, en komt daar als vervolg achter te staan.",
			EN: "This line stands right below %[1]s, and follows it as a part of it.",
		},
		Repair: problem.Phrase{
			NL: "Zet er een lege regel boven. Hoort de regel erbij, begin hem dan met %[2]s",
			EN: "Put a blank line above it. If the line belongs to it, begin it with %[2]s",
		},
	})
)

// checkLines reports lines of a paragraph that were meant as an item, a heading or a row of a table, but are none.
func (c *conversion) checkLines(n ast.Node) {
	var before item
	c.stars = false
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		text := line.Value(c.source)
		if len(text) == 0 {
			continue
		}
		if i > 0 {
			c.checkBelow(n, i)
		}
		c.checkForeign(text, line.Start)
		switch now := readItem(text); {
		case now.mark > 0:
			if !now.follows(before) && (now.sure || c.itemFollows(n, i, now) || c.continues(n, i, now)) && (now.foreign() || !breaks(text)) {
				c.report(noList, line.Start, now.shown(text), now.repair(text))
				c.stars = now.sign == '*'
			}
			before = now
		case text[0] == '#':
			c.checkGlued(text, line.Start, i == 0)
		case bytes.HasPrefix(text, []byte("**#")):
			c.checkGlued(bytes.Trim(text, "* \t\r\n"), line.Start, false)
		case text[0] == '|' && c.checkNoTable(n, i), c.checkColumns(n, i):
			return
		}
	}
}

// checkBelow reports a line that is no part of the item or quotation above it by a sign or a space of its own, but starts a sentence below a
// short line. Where a long line breaks, that is how it goes on.
func (c *conversion) checkBelow(n ast.Node, i int) {
	const longest = 60
	of, ok := belowWhat[n.Parent().Kind()]
	if !ok || c.below == n.Parent().Parent() {
		return
	}
	line, above := n.Lines().At(i), n.Lines().At(i-1)
	before := above.Value(c.source)
	if c.source[line.Start-1] != '\n' || breaks(before) || bytes.HasSuffix(bytes.TrimSpace(before), []byte(",")) || utf8.RuneCount(before) > longest {
		return
	}
	if first, _ := utf8.DecodeRune(bytes.TrimLeft(line.Value(c.source), "*_\"'(")); unicode.IsUpper(first) {
		c.report(textBelow, line.Start, of.name, of.start)
		c.below = n.Parent().Parent()
	}
}

// belowWhat names what a line can stand below, and says what a line of it starts with.
var belowWhat = map[ast.NodeKind]struct{ name, start problem.Phrase }{
	ast.KindListItem: {
		problem.Phrase{NL: "een punt van een lijst", EN: "an item of a list"},
		problem.Phrase{NL: "vier spaties.", EN: "four spaces."},
	},
	ast.KindBlockquote: {
		problem.Phrase{NL: "een citaat", EN: "a quotation"},
		problem.Phrase{NL: "een >", EN: "a >"},
	},
}

// checkGlued reports what would have been a heading but for its marks. One mark is that of “#1” and “#samenlezen”; before the words of a title it
// is that of a heading.
func (c *conversion) checkGlued(text []byte, offset int, first bool) {
	const fewest, most = 2, 6
	marks := blockMark(text)
	heading := bytes.TrimSpace(text[marks:])
	if bytes.HasSuffix(heading, []byte("##")) {
		heading = bytes.TrimRight(heading, "# ")
	}
	if marks > 1 && len(heading) > 0 || marks == 1 && first && isTitle(heading) {
		c.report(gluedHeading, offset, strings.Repeat("#", min(max(marks, fewest), most))+" "+shown(heading))
	}
}

// isTitle tells whether a text looks like that of a heading: words that start with a capital and end as no sentence.
func isTitle(text []byte) bool {
	first, _ := utf8.DecodeRune(text)
	last := len(text) - 1
	return unicode.IsUpper(first) && bytes.IndexByte(text, ' ') > 0 && !bytes.ContainsAny(text, "#@") && bytes.IndexByte([]byte(".,!?:"), text[last]) < 0
}

// item is the start of a line that looks like one of a list.
type item struct {
	mark   int  // its length, without the space behind it; 0 when the line is no item
	sign   rune // a bullet, or '1' for a number and 'a' for a letter
	number int  // of a number or a letter
	sure   bool // one alone is enough: by its sign, or by the tab of a word processor
}

// surely are the bullets of word processors. As one may also be a dash, an arrow or a tick in a text, two of likely are an item.
const (
	surely = "•‣◦▪▫●○■◆◇❖►▶➢➤⁃∙⦁"
	likely = "–—−‐‑‒·→⇒➔➜□☐☑" + judged
	judged = "✓✔✗✘✅❌" // what is good and what is not: the sign stays
)

// asPicture follows a sign that is shown as a small picture.
const asPicture = "\ufe0f"

// readItem reads the start of a line.
func readItem(line []byte) item {
	r, size := utf8.DecodeRune(line)
	rest := bytes.TrimPrefix(line[size:], []byte(asPicture))
	next, _ := utf8.DecodeRune(rest)
	switch spaced, tab := leadingSpace(rest) > 0, next == '\t'; {
	case r == '[':
		return readBox(line)
	case r >= utf8.RuneSelf && (privateUse(r) || bytes.ContainsRune([]byte(surely), r)):
		return item{mark: size, sign: r, sure: true}
	case r >= utf8.RuneSelf && spaced && bytes.ContainsRune([]byte(likely), r),
		r == 'o' && spaced,
		(r == '-' || r == '+' || r == '*' && bytes.IndexByte(rest, '*') < 0) && unicode.IsLetter(next):
		return item{mark: len(line) - len(rest), sign: r, sure: tab}
	case 'a' <= r && r <= 'z' && (next == '.' || next == ')') && leadingSpace(rest[1:]) > 0:
		return item{mark: size + 1, sign: 'a', number: int(r)}
	case '0' <= r && r <= '9', r == '(':
		if now := readNumber(line); now.mark > 0 {
			return now
		}
		return readCount(line)
	}
	return item{}
}

// count is the start of a line that counts in another way: “(1) een”, “(a) een”, “1: een”, “1- een” and “1.1 een”.
var count = regexp.MustCompile(`^(?:(\()([a-z]|\d{1,2})\)|(\d{1,2})[:-]|(\d{1,2})\.(\d{1,2})\.?)[ \t\x{a0}]+\pL`)

// readCount reads the start of a line that counts.
func readCount(line []byte) item {
	found := count.FindSubmatch(line)
	if found == nil {
		return item{}
	}
	mark := bytes.IndexAny(line, " \t\u00a0")
	number := func(digits []byte) int { n, _ := strconv.Atoi(string(digits)); return n }
	switch letter := found[2]; {
	case len(letter) > 0 && !isDigit(letter[0]):
		return item{mark: mark, sign: '(', number: int(letter[0])}
	case len(letter) > 0:
		return item{mark: mark, sign: '(', number: number(letter)}
	case len(found[3]) > 0:
		return item{mark: mark, sign: ':', number: number(found[3])}
	}
	return item{mark: mark, sign: '.', number: 100*number(found[4]) + number(found[5])}
}

// readBox reads the start of a line that is a box to tick with a space behind it.
func readBox(line []byte) item {
	for _, box := range []string{"[ ]", "[]", "[x]", "[X]"} {
		if bytes.HasPrefix(line, []byte(box)) && leadingSpace(line[len(box):]) > 0 {
			return item{mark: len(box), sign: '['}
		}
	}
	return item{}
}

// readNumber reads the start of a line that is a number with a space or a letter behind it.
func readNumber(line []byte) item {
	mark := numberMark(line)
	if next, _ := utf8.DecodeRune(line[mark:]); mark == 0 || !isSpace(next) && !unicode.IsLetter(next) {
		return item{}
	}
	number := 0
	for _, digit := range line[:mark-1] {
		number = 10*number + int(digit-'0')
	}
	return item{mark: mark, sign: '1', number: number}
}

// follows tells whether an item is the next one of the list of another.
func (i item) follows(before item) bool {
	switch {
	case before.mark == 0 || i.sign != before.sign && !(i.judges() && before.judges()):
		return false
	case i.sign == 'a', i.counts():
		return i.number == before.number+1
	case i.sign == '1':
		return i.number > before.number
	}
	return true
}

// judges tells whether the sign of an item says that something is good or is not.
func (i item) judges() bool { return strings.ContainsRune(judged, i.sign) }

// counts tells whether an item has a number that makes no list.
func (i item) counts() bool { return i.sign == '(' || i.sign == ':' || i.sign == '.' }

// itemFollows tells whether one of the next lines of a block, or the block behind its last, is the next item, and the block before it is
// not the one before that.
func (c *conversion) itemFollows(n ast.Node, line int, now item) bool {
	const most = 10
	for i := line + 1; i < min(n.Lines().Len(), line+most); i++ {
		if next := n.Lines().At(i); readItem(next.Value(c.source)).follows(now) {
			return true
		}
	}
	return n.Lines().Len() == 1 && readItem(c.firstLine(n.NextSibling())).follows(now) && !now.follows(readItem(c.firstLine(n.PreviousSibling())))
}

// continues tells whether an item without a space behind its mark is the next one of the list above it, or the first of the one below.
func (c *conversion) continues(n ast.Node, line int, now item) bool {
	text := n.Lines().At(line)
	if leadingSpace(text.Value(c.source)[now.mark:]) > 0 {
		return false
	}
	if next, ok := n.NextSibling().(*ast.List); ok && line+1 == n.Lines().Len() && !next.HasBlankPreviousLines() {
		return now.isOf(next, next.Start-1)
	}
	above, ok := n.Parent().(*ast.ListItem)
	if !ok || line == 0 {
		return false
	}
	number, _ := c.number(above)
	return now.isOf(above.Parent().(*ast.List), number+1)
}

// isOf tells whether an item belongs in a list at a number.
func (i item) isOf(list *ast.List, number int) bool {
	if list.IsOrdered() {
		return i.sign == '1' && i.number == number
	}
	return i.sign == rune(list.Marker)
}

// firstLine gives the first line of a block; nil when it is no paragraph.
func (c *conversion) firstLine(n ast.Node) []byte {
	if n == nil || !ast.IsParagraph(n) || n.Lines().Len() == 0 {
		return nil
	}
	return c.line(n.Lines().At(0).Start)
}

// foreign tells whether the sign of an item is in no font of the site.
func (i item) foreign() bool { return privateUse(i.sign) }

// shown gives the mark as it stands in a sentence.
func (i item) shown(line []byte) string {
	if i.foreign() {
		return fmt.Sprintf("%U", i.sign)
	}
	return string(line[:i.mark])
}

// repair says how to write the items of a list.
func (i item) repair(line []byte) problem.Phrase {
	text := strings.TrimSuffix(shown(line[i.mark+leadingSpace(line[i.mark:]):]), `\`)
	switch glued := leadingSpace(line[i.mark:]) == 0; {
	case i.sign == '1' && glued:
		text = string(line[:i.mark]) + " " + text
		return problem.Phrase{NL: "Zet een spatie achter elk nummer: " + text, EN: "Put a space behind each number: " + text}
	case i.sign == '1':
		text = string(line[:i.mark]) + " " + text
		return problem.Phrase{NL: "Zet een lege regel boven: " + text, EN: "Put a blank line above: " + text}
	case i.sign == '.', i.judges():
		text = "- " + shown(line)
	case i.counts() && i.number < 'a':
		text = strconv.Itoa(i.number) + ". " + text
	case i.sign == '[' && line[1]|0x20 == 'x', i.sign == '☑':
		text = "- [x] " + text
	case i.sign == '[', i.sign == '□', i.sign == '☐':
		text = "- [ ] " + text
	default:
		text = "- " + text
	}
	return problem.Phrase{NL: "Schrijf elke regel zo: " + text, EN: "Write each line like this: " + text}
}

// breaks tells whether a line ends as the author wanted it to.
func breaks(line []byte) bool {
	line = bytes.TrimRight(line, "\r\n")
	return bytes.HasSuffix(line, []byte(`\`)) || bytes.HasSuffix(line, []byte("  ")) && bytes.ContainsFunc(line, isWord)
}

// checkCharacter reports a character that readers see as an empty box. At the start of a line it is a bullet, and reported as one.
func (c *conversion) checkCharacter(text []byte, offset int) {
	r, _ := utf8.DecodeRune(text)
	before := bytes.TrimRight(c.source[:offset], " \t")
	if (privateUse(r) || r == '\ufffc') && len(before) > 0 && before[len(before)-1] != '\n' {
		c.report(strangeCharacter, offset, fmt.Sprintf("%U", r))
	}
}

// privateUse tells whether a character is one that only a font knows, such as the bullets of Symbol and Wingdings.
func privateUse(r rune) bool { return '\ue000' <= r && r <= '\uf8ff' }

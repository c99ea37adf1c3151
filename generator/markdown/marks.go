package markdown

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"

	"ouderbeleid/generator/problem"
)

var (
	looseMark = problem.Define(problem.Rule{
		Code: "opmaak-blijft-staan", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Lezers zien hier %[1]s staan: het maakt niets vet, schuin of doorgestreept.",
			EN: "Readers see %[1]s here: it makes nothing bold, italic or struck out.",
		},
		Repair: problem.Phrase{NL: "%[2]s", EN: "%[2]s"},
	})
	looseStar = problem.Define(problem.Rule{
		Code: "opmaak-blijft-staan", Severity: problem.Hint,
		Sentence: looseMark.Sentence,
		Repair:   looseMark.Repair,
	})
	eatenMark = problem.Define(problem.Rule{
		Code: "opmaak-in-woord", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De tekens %[1]s midden in een woord of getal verdwijnen van de pagina, en wat ertussen staat krijgt opmaak: “%[2]s”.",
			EN: "The marks %[1]s inside a word or number leave the page, and format what stands between them: “%[2]s”.",
		},
		Repair: problem.Phrase{NL: "Schrijf: %[3]s", EN: "Write: %[3]s"},
	})
)

// mark is a mark of emphasis or code that found no partner, and so stands on the page.
type mark struct {
	offset, length int
	char           byte
	opens, closes  bool // text stands behind it alone, before it alone
	inside         bool // of a word or a number
}

// mayBeLoose keeps a mark that the parser left as text, to be judged when its block is complete.
func (c *conversion) mayBeLoose(value []byte, i, offset int) {
	const most = 100
	char := value[i]
	if c.quiet || i > 0 && value[i-1] == char || len(c.block.loose) == most {
		return
	}
	length := len(value[i:]) - len(bytes.TrimLeft(value[i:], string(char)))
	beside := func(r rune) bool { return r == rune(char) || unicode.Is(unicode.Cf, r) } // what cannot be seen, as a soft hyphen, parts no word
	before, _ := utf8.DecodeLastRune(bytes.TrimRightFunc(c.source[:offset], beside))
	after, _ := utf8.DecodeRune(bytes.TrimLeftFunc(c.source[offset:], beside))
	behind, ahead := !borders(after), !borders(before)
	m := mark{
		offset: offset, length: length, char: char,
		opens: behind && (!ahead || isSign(before)), closes: ahead && (!behind || isSign(after)),
		inside: isWord(before) && isWord(after),
	}
	if char == '*' && length < len(c.starred) && (m.closes && (length == 1 || isWord(before)) || before == ' ' && after == '\n') {
		c.starred[length] = true
	}
	c.block.loose = append(c.block.loose, m)
}

// borders tells whether a character beside a mark is no text.
func borders(r rune) bool { return r == utf8.RuneError || isSpace(r) || r == '|' }

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) }
func isSign(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// checkLoose reports the first mark of a block that was meant as one.
func (c *conversion) checkLoose() {
	if c.reports[looseMark.Severity] == mostProblems {
		return
	}
	for i, m := range c.block.loose {
		if repair, ok := c.looseRepair(m, c.block.loose[i+1:]); ok {
			rule := looseMark
			if m.length == 1 && m.char != '`' && repair.alone {
				rule = looseStar
			}
			c.report(rule, m.offset, string(c.source[m.offset:m.offset+m.length]), repair.Phrase)
			return
		}
	}
}

// wayOut is how to write what a loose mark was meant for.
type wayOut struct {
	problem.Phrase
	alone bool // there is no second mark
}

// looseRepair says how to write what a mark was meant for; not when it stands for itself, as in “5 * 3”, “*) alleen groep 8” and “_____”.
func (c *conversion) looseRepair(m mark, later []mark) (wayOut, bool) {
	switch {
	case m.char == '`':
		cut := c.inCell && bytes.IndexByte(c.line(m.offset+m.length), '`') >= 0 // by a bar, which is reported
		return wayOut{Phrase: c.apostrophe(m)}, !cut
	case m.char == '~' && m.length != 2, m.char == '_' && (m.length > 2 || m.inside):
		return wayOut{}, false
	}
	for _, other := range later {
		if other.char == m.char && other.length == m.length && m.pairsWith(other) {
			if between := bytes.TrimFunc(c.source[m.offset+m.length:other.offset], isSpace); bytes.ContainsFunc(between, unicode.IsLetter) {
				return wayOut{Phrase: c.paired(m, other, between)}, true
			}
		}
	}
	if m.length > 3 {
		return wayOut{}, false
	}
	if c.startsWord(m) && (m.opens && !m.inside && !c.explains(m) || m.inside && m.length > 1) {
		return wayOut{c.unclosed(m), true}, true
	}
	if m.closes && m.length > 1 && !c.hasNoteLine() {
		return wayOut{c.unopened(m), true}, true
	}
	return wayOut{}, false
}

// noteLine is a line that explains stars behind a word.
var noteLine = regexp.MustCompile(`(?m)^[ \t]*\*{2,3}([) \t]|[^*\n]+$)`)

// hasNoteLine tells whether a line explains stars behind a word.
func (c *conversion) hasNoteLine() bool {
	if c.noteLine == nil {
		found := noteLine.Match(c.source)
		c.noteLine = &found
	}
	return *c.noteLine
}

// pairsWith tells whether two marks were meant to enclose what is between them.
func (m mark) pairsWith(other mark) bool {
	if m.inside || other.inside && m.length == 1 || m.closes {
		return false
	}
	return m.length > 1 || !other.opens && (m.opens || other.closes)
}

// startsWord tells whether a letter stands behind a mark; behind more than one, anything but the bracket of a note.
func (c *conversion) startsWord(m mark) bool {
	r, _ := utf8.DecodeRune(bytes.TrimLeft(c.source[m.offset:], string(m.char)))
	return unicode.IsLetter(r) || m.length > 1 && r != ')' && !borders(r)
}

// explains tells whether a mark alone is nothing of note: a low line before a name, a star that was reported as that of a list, or the
// stars at the start of a line that explains as many behind a word, as in “€ 5*” and “*alleen groep 8”.
func (c *conversion) explains(m mark) bool {
	before := bytes.TrimRight(c.source[:m.offset], " \t")
	startsLine := len(before) == 0 || before[len(before)-1] == '\n'
	if m.char == '*' {
		return startsLine && m.length < len(c.starred) && (m.length == 1 && c.stars || c.starred[m.length])
	}
	return m.length == 1 && m.char == '_'
}

// paired gives two marks around their text as they should be.
func (c *conversion) paired(m, other mark, between []byte) problem.Phrase {
	sign := string(c.source[m.offset : m.offset+min(m.length, 3)])
	text := sign + shown(between) + sign
	if r, _ := utf8.DecodeRune(c.source[other.offset+other.length:]); isWord(r) {
		rest := c.line(other.offset + other.length)
		text += " " + string(rest[:len(rest)-len(bytes.TrimLeftFunc(rest, isWord))])
	}
	return problem.Phrase{NL: "Schrijf: " + text, EN: "Write: " + text}
}

// unclosed says how to close a mark, of which a part may have been closed by too few.
func (c *conversion) unclosed(m mark) problem.Phrase {
	line := c.line(m.offset)
	words := bytes.TrimLeft(line, string(m.char))
	if run := line[:len(line)-len(words)]; len(run) > m.length {
		words, _, _ = bytes.Cut(words, []byte{m.char})
		text := string(run) + shown(words) + string(run)
		return problem.Phrase{NL: "Schrijf: " + text, EN: "Write: " + text}
	}
	return c.second(m, problem.Phrase{NL: "achter", EN: "behind"}, c.line(m.offset+m.length))
}

// unopened says how to open a mark.
func (c *conversion) unopened(m mark) problem.Phrase {
	before := c.source[:m.offset]
	line := before[bytes.LastIndexByte(before, '\n')+1:]
	return c.second(m, problem.Phrase{NL: "voor", EN: "before"}, line[lead(line):])
}

// second says where to put the second of two marks around a text.
func (c *conversion) second(m mark, where problem.Phrase, text []byte) problem.Phrase {
	sign := string(c.source[m.offset : m.offset+m.length])
	around := sign + shown(text) + sign
	self := strings.ReplaceAll(sign, sign[:1], `\`+sign[:1])
	return problem.Phrase{
		NL: "Zet " + sign + " ook " + where.NL + " de woorden: " + around + ". Moet het teken zelf er staan, schrijf dan " + self,
		EN: "Put " + sign + " " + where.EN + " the words too: " + around + ". If the sign itself should stand there, write " + self,
	}
}

// apostrophe says what to write instead of a backtick.
func (c *conversion) apostrophe(m mark) problem.Phrase {
	start := bytes.LastIndexFunc(c.source[:m.offset], isSpace) + 1
	for start < m.offset && !utf8.RuneStart(c.source[start]) {
		start++
	}
	word := bytes.FieldsFunc(c.line(start), isSpace)[0]
	if m.inside || elision(c.source[m.offset+m.length:]) {
		text := strings.ReplaceAll(shown(word), "`", "'")
		return problem.Phrase{NL: "Schrijf: " + text, EN: "Write: " + text}
	}
	return problem.Phrase{NL: "Haal het weg, of schrijf ' als het een aanhalingsteken is.", EN: "Remove it, or write ' if it is a quote."}
}

// checkEaten reports emphasis or code between two marks that stand inside words: “5*3*2”, “foto`s en auto`s”.
func (c *conversion) checkEaten(n ast.Node, sign string) {
	first, ok := n.FirstChild().(*ast.Text)
	last, also := n.LastChild().(*ast.Text)
	if !ok || !also || c.quiet {
		return
	}
	from, to := first.Segment.Start-len(sign), last.Segment.Stop+len(sign)
	if from < 0 || to > len(c.source) || !bytes.HasPrefix(c.source[from:], []byte(sign)) || !bytes.HasPrefix(c.source[last.Segment.Stop:], []byte(sign)) {
		return
	}
	before, _ := utf8.DecodeLastRune(c.source[:from])
	after, _ := utf8.DecodeRune(c.source[to:])
	between := c.source[first.Segment.Start:last.Segment.Stop]
	opensInWord := isWord(before) || sign == "`" && elision(between)
	switch {
	case sign == "~" && (isWord(before) || isWord(after)): // as in CO~2~, which strikes out
	case !opensInWord || !isWord(after) || !unicode.IsDigit(before) && bytes.IndexByte(between, ' ') < 0:
		return
	}
	written := `\` + sign
	if sign == "`" {
		written = "'"
	}
	start := len(bytes.TrimRightFunc(c.source[:from], isWord))
	end := to + len(c.source[to:]) - len(bytes.TrimLeftFunc(c.source[to:], isWord))
	meant := strings.ReplaceAll(string(c.source[start:end]), sign, written)
	if sign == "~" && isNumber(between) && unicode.IsLetter(before) {
		meant = string(c.source[start:from]) + strings.Map(lowered, string(between)) + string(c.source[to:end])
	}
	c.report(eatenMark, from, sign, shown(between), meant)
}

func isNumber(text []byte) bool { return len(bytes.TrimLeft(text, "0123456789")) == 0 }

// lowered gives the small digit below the line, as in CO₂.
func lowered(digit rune) rune { return digit - '0' + '₀' }

package markdown_test

import (
	"fmt"
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

// A token is a row of letters and digits, in a source or on a page.
type token struct {
	text string
	line int  // of the source, from 1
	free bool // the page may have it or not: where a link leads, the name of a heading
	told bool // a problem is about these lines: the page may have something else
	next bool // the number of an item that is the same as the one before: the page counts on
}

// untold are the problems that do not say that a text is not shown as it was written. With an error there is no page.
var untold = []string{"kop-overgeslagen", "beeld-zonder-tekst"}

// markedInAlt is a mark inside a word of what stands for a picture, which has no marks.
var markedInAlt = regexp.MustCompile(`!\[.*[\pL\pN][*_\x60~\\\[\]]+[\pL\pN]`)

// lossOf compares every word and digit of a text, in order, with what its page shows, and gives "" when all are there, and nothing else
// is. What is a word of the source is decided here by rules of its own, which know nothing of the parser.
func lossOf(text string) string {
	text = lineEnds.Replace(strings.TrimPrefix(text, "\ufeff"))
	if markedInAlt.MatchString(text) {
		return ""
	}
	src := problem.Source{Path: "content/activiteiten/startgesprek.md", Text: []byte(text)}
	body := markdown.Parse(src, 0)
	page := body.HTML(markdown.Setting{Level: 2})
	told := toldLines(text, body.Problems)
	main, notes := shownWords(page)
	if at := lost(writtenTokens(text, told), main, notes); at != "" {
		return at
	}
	return shownMarks(text, page, told)
}

// toldLines are the lines of the blocks that have a problem.
func toldLines(text string, problems []problem.Problem) map[int]bool {
	told := map[int]bool{}
	if len(problems) == 0 {
		return told
	}
	lines := strings.Split(text, "\n")
	blank := func(n int) bool { return n < 1 || n > len(lines) || strings.Trim(lines[n-1], " \t\f") == "" }
	for _, p := range problems {
		if slices.Contains(untold, p.Rule.Code) {
			continue
		}
		told[p.Line] = true
		if p.Rule.Code == "html-niet-toegestaan" { // it may go on to the end
			for n := p.Line; n <= len(lines); n++ {
				told[n] = true
			}
		}
		if p.Rule.Code == "adres-leeg" { // what leads nowhere is no link, and joins the word beside it
			for n, line := range lines {
				told[n+1] = told[n+1] || strings.Contains(line, "[")
			}
		}
		if p.Rule.Code == "tabel-zonder-streep" { // it is about the rows above and below as well
			for n, line := range lines {
				told[n+1] = told[n+1] || strings.HasPrefix(strings.TrimSpace(line), "|")
			}
		}
		if p.Rule.Code == "voetnoot-ongebruikt" { // it goes on as long as lines are indented
			for n := p.Line + 1; n <= len(lines) && (blank(n) || !blank(n-1) || strings.HasPrefix(lines[n-1], "  ") || strings.HasPrefix(lines[n-1], "\u00a0") || strings.HasPrefix(lines[n-1], "\t")); n++ {
				told[n] = true
			}
		}
		for n := p.Line - 1; !blank(n); n-- {
			told[n] = true
		}
		for n := p.Line + 1; !blank(n); n++ {
			told[n] = true
		}
	}
	return told
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// What a page need not show, by rules of the oracle's own.
var (
	target          = regexp.MustCompile(`\](?:\([^()\s]*[ \t]+"[^"\n]*"\)|\((?:[^()\n]|\n[^()\n]|\([^()\n]*\))*\n?\)|\((?:[^)\n]|\n[^)\n])*\n?\))`) // [text](target "title")
	reference       = regexp.MustCompile(`\]\[[^\]\n]+\]`)                                                                                           // [text][label]
	definition      = regexp.MustCompile(`(?m)^(?:[^\pL\pN\n\[]|\d+[.)])*\[\s*([^\]\s^][^\]]*?)\s*\]:[ \t]*\S+.*$`)                                  // [label]: target "title"
	definitionBelow = regexp.MustCompile(`(?m)^(?:[^\pL\pN\n\[]|\d+[.)])*\[\s*([^\]\s^][^\]]*?)\s*\]:[ \t]*\n[> \t]*\S+.*$`)                         // the target on the next line
	labelBefore     = regexp.MustCompile(`\[\s*([^\]]*?)\s*\]:`)
	note            = regexp.MustCompile(`\[\^[^\]\n]+\]`)                                        // [^label]
	headingName     = regexp.MustCompile(`(?m)\{#[^}\n]*\}[ \t]*$`)                               // {#name}
	fence           = regexp.MustCompile("(?m)^[^\\pL\\n]*(?:```+[ \t]*[^\\s`]+|~~~+[ \t]*\\S+)") // ``` language
	alert           = regexp.MustCompile(`(?m)^[^\pL\n]*\[![^\]\n]+\][^\pL\pN\n]*$`)              // > [!TIP]
	task            = regexp.MustCompile(`(?m)^[^\pL\n]*\[[xX]\]`)                                // - [x]
	wordBullet      = regexp.MustCompile(`(?m)^[ \t]*o[\t\x{a0} ]`)                               // the bullet of a word processor
	entityName      = regexp.MustCompile(`&[a-zA-Z]+;`)
)

// writtenTokens gives the words of a source.
func writtenTokens(text string, told map[int]bool) []token {
	free := make([]bool, len(text))
	mark := func(pattern *regexp.Regexp, except func(found string) bool) {
		for from := 0; ; {
			m := pattern.FindStringIndex(text[from:])
			if m == nil {
				return
			}
			found := text[from+m[0] : from+m[1]]
			if except == nil || !except(found) {
				for i := range len(found) {
					free[from+m[0]+i] = true
				}
			}
			from += m[1]
			if line := strings.IndexByte(found, '\n'); line >= 0 { // the next may begin on the second line of this one
				from -= len(found) - line - 1
			}
		}
	}
	has := func(sign string) bool { return strings.Contains(text, sign) }
	if has("[") {
		for _, pattern := range []*regexp.Regexp{target, reference, note, alert, task} {
			mark(pattern, nil)
		}
		mark(definition, func(found string) bool { return !isUsed(text, found) })
		mark(definitionBelow, func(found string) bool { return !isUsed(text, found) })
	}
	if has("{#") {
		mark(headingName, nil)
	}
	if has("```") || has("~~~") {
		mark(fence, nil)
	}
	if has("&") {
		mark(entityName, nil)
	}
	if has("o\t") || has("o ") || has("o\u00a0") {
		mark(wordBullet, nil)
	}
	list := tokens(text, free, told)
	countOn(text, list)
	return list
}

// countOn marks the numbers of items that an item before them has as well, in the same row of lists.
func countOn(text string, list []token) {
	lines, before, line := strings.Split(text, "\n"), map[string]bool{}, 0
	items := 0 // how many numbers of items the line begins with
	for i, token := range list {
		for ; line < token.line; line++ {
			if line > 0 && strings.TrimSpace(lines[line-1]) == "" && !inList.MatchString(lines[line]) { // a text below the list
				clear(before)
			}
			items = len(number.FindAllString(item.FindString(lines[line]), -1))
		}
		if items > 0 {
			items--
			list[i].next = before[token.text]
			before[token.text] = true
		}
	}
}

var (
	item   = regexp.MustCompile(`^[^\pL\pN]*(?:\d+[.)][^\pL\pN]*)+`) // 1.
	number = regexp.MustCompile(`\d+`)
	inList = regexp.MustCompile(`^[^\pL\pN]|^\d+[.)]|^$`)
)

var edges = strings.NewReplacer("[ ", "[", " ]", "]")

// isUsed tells whether a label that is defined is referred to as well.
func isUsed(text, found string) bool {
	folded := func(text string) string {
		return edges.Replace(strings.Join(strings.Fields(strings.ToLower(text)), " "))
	}
	return strings.Count(folded(text), "["+folded(labelBefore.FindStringSubmatch(found)[1])+"]") > 1
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) }

// tokens splits a text. A token is free when its first byte is.
func tokens(text string, free []bool, told map[int]bool) []token {
	var list []token
	line, start := 1, -1
	add := func(end int) {
		if start >= 0 {
			list = append(list, token{text: text[start:end], line: line, free: free != nil && free[start], told: told[line]})
			start = -1
		}
	}
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case !isWordRune(r) || start < 0 && unicode.IsMark(r):
			add(i)
		case start < 0:
			start = i
		}
		if r == '\n' {
			line++
		}
		i += size
	}
	add(len(text))
	return list
}

// shownWords reads the words of a page: what stands there, what is said for a picture, and the numbers of lists. Footnotes come by themselves.
func shownWords(page string) (main []string, notes [][]string) {
	page, end, _ := strings.Cut(page, `<section class="footnotes"`)
	main = wordsOfHTML(page)
	for _, item := range strings.Split(end, `<li id="fn:`)[1:] {
		notes = append(notes, wordsOfHTML(`<li id="`+item))
	}
	return main, notes
}

var (
	altText   = regexp.MustCompile(` alt="([^"]*)"`)
	startAt   = regexp.MustCompile(` (?:start|value)="(\d+)"`)
	noteLinks = regexp.MustCompile(`<sup id="[^"]*">(?:<a [^>]*>)?\d+(?:</a>)?</sup>`)
	alertName = regexp.MustCompile(`<p class="alert-title">[^<]*</p>`)
)

func wordsOfHTML(page string) []string {
	if strings.Contains(page, "<sup") {
		page = noteLinks.ReplaceAllString(page, "\x01")
	}
	if strings.Contains(page, "alert-title") {
		page = alertName.ReplaceAllString(page, "")
	}
	var text strings.Builder
	var lists []int // the number of the next item of each list that is open; -1 in one without numbers
	for page != "" {
		before, rest, ok := strings.Cut(page, "<")
		text.WriteString(before)
		if !ok {
			break
		}
		tag, after, _ := strings.Cut(rest, ">") // no attribute has a > of its own
		page = after
		text.WriteByte('\x01')
		switch name, _, _ := strings.Cut(tag, " "); name {
		case "ul":
			lists = append(lists, -1)
		case "ol":
			lists = append(lists, numberOf(tag, 1))
		case "/ul", "/ol":
			lists = lists[:max(len(lists)-1, 0)] // the list of the footnotes was opened elsewhere
		case "li":
			if n := len(lists) - 1; n >= 0 && lists[n] >= 0 {
				number := numberOf(tag, lists[n])
				text.WriteString(strconv.Itoa(number) + "\x01")
				lists[n] = number + 1
			}
		case "img":
			if m := altText.FindStringSubmatch(tag); m != nil {
				text.WriteString(m[1] + "\x01")
			}
		}
	}
	var words []string
	for _, token := range tokens(html.UnescapeString(text.String()), nil, nil) {
		words = append(words, token.text)
	}
	return words
}

func numberOf(tag string, otherwise int) int {
	if m := startAt.FindStringSubmatch(tag); m != nil {
		otherwise, _ = strconv.Atoi(m[1])
	}
	return otherwise
}

// ways are the ways in which a page can have been read so far: for each way of reading its footnotes, where its text may go on.
type ways map[tail][]bool

// tail is how far the footnotes were read.
type tail struct {
	note, at int    // the last one, from 1, and its next word; 0 for none
	done     uint64 // which were begun
}

// lost follows all ways in which a page can be read as its source goes on, and says where there is none left.
func lost(written []token, main []string, notes [][]string) string {
	here := ways{}
	here.from(tail{}, len(main))[0] = true
	for _, token := range written {
		next := ways{}
		for tail, places := range here {
			step(tail, places, token, main, notes, next)
		}
		if len(next) == 0 {
			return fmt.Sprintf("line %d: %q is lost, or stands elsewhere; the page goes on with %q", token.line, token.text, here.following(main))
		}
		if here = next; token.told {
			here.passOver()
		}
	}
	for tail, places := range here {
		if places[len(main)] && tail.isRead(notes) {
			return ""
		}
	}
	return fmt.Sprintf("at the end the page goes on with %q, or with a footnote", here.following(main))
}

func (w ways) from(t tail, length int) []bool {
	if w[t] == nil {
		w[t] = make([]bool, length+1)
	}
	return w[t]
}

// step adds the ways to read one more token.
func step(at tail, places []bool, t token, main []string, notes [][]string, next ways) {
	var reached []bool
	for i, possible := range places {
		if !possible {
			continue
		}
		stays, goes := t.free || t.told, i < len(main) && t.reads(main[i])
		if (stays || goes) && reached == nil {
			reached = next.from(at, len(main))
		}
		if stays {
			reached[i] = true
		}
		if goes {
			reached[i+1] = true
		}
		if i+1 < len(main) && strings.HasPrefix(t.text, main[i]) && strings.HasSuffix(t.text, main[i+1]) && len(main[i]+main[i+1]) >= len(t.text)-2 { // an address ends in the middle of it
			next.from(at, len(main))[i+2] = true
			reached = next[at]
		}
	}
	if len(notes) == 0 {
		return
	}
	add := func(after tail) {
		reached := next.from(after, len(main))
		for i, possible := range places {
			reached[i] = reached[i] || possible
		}
	}
	if at.note > 0 && at.at < len(notes[at.note-1]) {
		if t.reads(notes[at.note-1][at.at]) {
			add(tail{at.note, at.at + 1, at.done})
		}
		return
	}
	for i, words := range notes {
		if bit := uint64(1) << (i % 64); at.done&bit == 0 && len(words) > 0 && t.reads(words[0]) {
			add(tail{i + 1, 1, at.done | bit})
		}
	}
}

// passOver adds the ways in which the page says something else where a problem tells of it.
func (w ways) passOver() {
	for _, places := range w {
		for i := slices.Index(places, true); i < len(places); i++ {
			places[i] = true
		}
	}
}

// reads compares a word as written with one as shown: the number of a list has no zeros before it.
func (t token) reads(shown string) bool {
	switch {
	case t.text == shown:
		return true
	case t.next:
		return strings.Trim(shown, "0123456789") == ""
	}
	return t.text[0] == '0' && strings.TrimLeft(t.text, "0") == strings.TrimLeft(shown, "0")
}

// isRead tells whether all footnotes were read to their ends.
func (t tail) isRead(notes [][]string) bool {
	for i, words := range notes {
		if t.done&(1<<(i%64)) == 0 && len(words) > 0 {
			return false
		}
	}
	return t.note == 0 || t.at == len(notes[t.note-1])
}

// following gives some words of the page behind the farthest place.
func (w ways) following(main []string) string {
	farthest := 0
	for _, places := range w {
		for i, possible := range places {
			if possible {
				farthest = max(farthest, i)
			}
		}
	}
	return strings.Join(main[farthest:min(len(main), farthest+5)], " ")
}

// A markupSign means something in Markdown, and nothing to a reader.
type markupSign struct {
	sign    string // what it cannot do without
	pattern *regexp.Regexp
}

// lineOf finds the one line in which a sign stands; 0 when there may be others, which mean something else.
func (m markupSign) lineOf(shown string, lines []string) int {
	found := 0
	for i, line := range lines {
		at := strings.Index(line, shown)
		if at < 0 {
			continue
		}
		starts := strings.HasPrefix(m.pattern.String(), "(?m)^")
		if found > 0 || starts && strings.TrimFunc(line[:at], unicode.IsSpace) != "" {
			return 0
		}
		found = i + 1
	}
	return found
}

// starred are the stars of a note below the text, as in “€ 5**”.
var starred = regexp.MustCompile(`[^\s*|]\*\*(?:[^\pL\pN*]|$)`)

var markup = []markupSign{
	{"**", regexp.MustCompile(`(?:^|[^\pL\pN*])\*\*\pL`)},                                                           // **vet**
	{"*", regexp.MustCompile(`(?:^|[\s("])\*[\pL\pN][^*\n]*[\pL\pN]\*`)},                                            // *schuin*
	{"_", regexp.MustCompile(`(?:^|[\s("])(?:__[\pL\pN][^_\n]*[\pL\pN]__|_[\pL\pN][^_\n]*[\pL\pN]_)(?:[^\pL_]|$)`)}, // _schuin_
	{"~~", regexp.MustCompile(`(?:^|[^~])~~[^~\n]*[\pL\pN][^~\n]*~~(?:[^~]|$)`)},                                    // ~~weg~~
	{"](", regexp.MustCompile(`\[[^\]\n]*\]\([^\s)]`)},                                                              // [tekst](adres)
	{"][", regexp.MustCompile(`\[[^\]\n]*\]\[[^\]\n]*[\pL\pN^][^\]\n]*\]`)},                                         // [tekst][adres]
	{"[^", regexp.MustCompile(`\[\^[^\s\]][^\]\n]*\]`)},                                                             // [^noot]
	{"{#", regexp.MustCompile(`\{#[^}\n]*\}`)},                                                                      // ## kop {#naam}
	{"#", regexp.MustCompile(`(?m)^#{1,6}[ \t\x{a0}]\S|^##+\pL`)},                                                   // ## kop
	{"|", regexp.MustCompile(`(?m)^\|[^|\n]*[\pL\pN][^|\n]*\|[^|\n]*[\pL\pN][^|\n]*\|[ \t]*$`)},                     // | cel | cel |
	{">", regexp.MustCompile(`(?m)^>[ \t\x{a0}]\S`)},                                                                // > citaat
	{"", regexp.MustCompile(`(?m)^[-*+][ \t\x{a0}]+[^\s\x{a0}]`)},                                                   // - punt
}

// asItIs is what is shown as it was written: code, addresses, and the first sign of a cell.
var asItIs = regexp.MustCompile(`(?s)<code.*?</code>|<t[hd]\b[^>]*>|<a href="(?:mailto:|https?://)[^>]*>[^<]*(?:@|://|www\.)[^<]*</a>`)

// shownMarks finds markup that readers would see where no problem tells of it. What an author wrote behind a backslash or as code may be seen.
func shownMarks(text, page string, told map[int]bool) string {
	if strings.ContainsAny(text, "\\`") {
		return ""
	}
	withoutTargets := target.ReplaceAllStringFunc(text, func(found string) string { return "]" + strings.Repeat("\n", strings.Count(found, "\n")) })
	page = html.UnescapeString(anyTag.ReplaceAllString(inline.ReplaceAllString(struck.ReplaceAllString(asItIs.ReplaceAllString(page, "x"), "~"), ""), "\n"))
	for _, mark := range markup {
		if !strings.Contains(page, mark.sign) {
			continue
		}
		shown := mark.pattern.FindString(page)
		if shown == "" || mark.sign == "**" && starred.MatchString(text) {
			continue
		}
		written := withoutTargets
		if mark.sign == "](" {
			written = text
		}
		if at := mark.lineOf(strings.TrimSpace(shown), strings.Split(written, "\n")); at > 0 && !told[at] {
			return fmt.Sprintf("line %d: the page shows %q", at, shown)
		}
	}
	return ""
}

var (
	inline = regexp.MustCompile(`</?(?:a|em|strong|sup|span|img)\b[^>]*>`)
	struck = regexp.MustCompile(`</?del>`)
	anyTag = regexp.MustCompile(`<[^>]*>`)
)

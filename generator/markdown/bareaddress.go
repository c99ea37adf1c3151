package markdown

import (
	"bytes"
	"html"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// What an address in running text looks like: letters of all scripts, and no quotes.
const (
	bareHost = `(?:[\pL\pN_](?:[-\pL\pM\pN_]*[\pL\pM\pN_])?\.)+\pL[\pL\pM]*(?::\d+)?`
	barePath = `(?:[/?#][-\pL\pM\pN@:%_+.~#$!?&/=();,'*^{}\[\]|]*)?`
)

var (
	bareWebAddress = regexp.MustCompile(`^https?://` + bareHost + barePath)
	bareWWW        = regexp.MustCompile(`^www\.` + bareHost + barePath)
)

// newLinkify makes the parser that finds addresses behind a space, as GitHub does.
func newLinkify() parser.InlineParser {
	return extension.NewLinkifyParser(
		extension.WithLinkifyAllowedProtocols([]string{"http:", "https:"}),
		extension.WithLinkifyURLRegexp(bareWebAddress), extension.WithLinkifyWWWRegexp(bareWWW),
	)
}

// bareAddresses finds addresses in running text: as GitHub does, and also behind a quote or another sign, without the signs of
// the sentence behind them.
type bareAddresses struct{ parser.InlineParser }

// Trigger implements parser.InlineParser: where the library finds an address starts, and where one that it overlooks shows itself.
func (p bareAddresses) Trigger() []byte { return append(p.InlineParser.Trigger(), ':', '.', '@') }

// Parse implements parser.InlineParser.
func (p bareAddresses) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, segment := block.PeekLine()
	switch {
	case line[0] == '@', bytes.HasPrefix(line, []byte("://")), line[0] == '.' && bytes.HasSuffix(block.Source()[:segment.Start], []byte("www")):
		return overlooked(parent, block, pc)
	case line[0] == ':', line[0] == '.':
		return nil
	case line[0] == '_' || isLetter(line[0]) || isDigit(line[0]):
		if before, _ := utf8.DecodeLastRune(bytes.TrimRight(block.Source()[:segment.Start], "_")); inAddressName(before) {
			return nil // in the middle of a word: jan_de@school.nl
		}
	}
	if !signsOfAddress(line[1:]) {
		return nil
	}
	found := p.InlineParser.Parse(parent, block, pc)
	link, ok := found.(*ast.AutoLink)
	if !ok {
		return found
	}
	label := link.Label(block.Source())
	if end := len(trimmedAddress(label)); end < len(label) { // the sentence goes on
		number, position := block.Position()
		start := position.Start - len(label)
		block.SetPosition(number, segment.WithStart(start+end))
		link = newAutoLink(link.AutoLinkType, start, start+end, link.Protocol)
	}
	return link
}

// signsOfAddress reports whether the word that a line begins with has a sign that each address has. It spares nearly every word the
// search of the library.
func signsOfAddress(line []byte) bool {
	for _, b := range line {
		switch b {
		case ' ', '\n':
			return false
		case '.', ':', '@':
			return true
		}
	}
	return false
}

func newAutoLink(addressType ast.AutoLinkType, start, stop int, protocol []byte) *ast.AutoLink {
	link := ast.NewAutoLink(addressType, ast.NewTextSegment(text.NewSegment(start, stop)))
	link.Protocol = protocol
	return link
}

// overlooked reads an address of which the start is in the text before the sign that shows it: “https: or „www. or "info@.
func overlooked(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	before, ok := parent.LastChild().(*ast.Text)
	_, segment := block.PeekLine()
	if !ok || before.Segment.Stop != segment.Start || before.Segment.Padding > 0 || pc.IsInLinkLabel() {
		return nil
	}
	source := block.Source()
	start := len(bytes.TrimRightFunc(source[:segment.Start], inAddressName))
	if start < before.Segment.Start {
		return nil // it has a mark in it
	}
	if last, _ := utf8.DecodeLastRune(source[before.Segment.Start:start]); strings.ContainsRune(`/@=<\`, last) {
		return nil // inside an address already, or in what was not to be one
	}
	address, addressType, protocol := bareAddress(source[start:segment.Stop])
	stop := start + len(address)
	if stop <= segment.Start {
		return nil
	}
	if before.Segment = before.Segment.WithStop(start); before.Segment.IsEmpty() {
		parent.RemoveChild(parent, before)
	}
	block.Advance(stop - segment.Start)
	return newAutoLink(addressType, start, stop, protocol)
}

// bareAddress gives the address at the start of a text; nil when there is none.
func bareAddress(text []byte) (address []byte, addressType ast.AutoLinkType, protocol []byte) {
	if found := bareWebAddress.Find(text); found != nil {
		return trimmedAddress(found), ast.AutoLinkURL, nil
	}
	if found := bareWWW.Find(text); found != nil {
		return trimmedAddress(found), ast.AutoLinkURL, []byte("http")
	}
	if end := util.FindEmailIndex(text); end > 0 && bytes.IndexByte(text[bytes.IndexByte(text, '@'):end], '.') >= 0 {
		return trimmedAddress(text[:end]), ast.AutoLinkEmail, nil
	}
	return nil, 0, nil
}

// Plain writes words without marks as HTML, with the addresses in them as links.
func Plain(words string) string {
	if !strings.Contains(words, "@") && !strings.Contains(words, "://") && !strings.Contains(words, "www.") {
		return html.EscapeString(words)
	}
	var out strings.Builder
	from, before := 0, ' '
	for i, r := range words {
		if i >= from && !inAddressName(before) && !strings.ContainsRune(`/@=`, before) {
			if address, addressType, protocol := bareAddress([]byte(words[i:])); address != nil {
				out.WriteString(html.EscapeString(words[from:i]))
				out.WriteString(plainLink(string(address), addressType, protocol))
				from = i + len(address)
			}
		}
		before = r
	}
	out.WriteString(html.EscapeString(words[from:]))
	return out.String()
}

func plainLink(address string, addressType ast.AutoLinkType, protocol []byte) string {
	to, rel := address, ` rel="noopener"`
	switch {
	case addressType == ast.AutoLinkEmail:
		to, rel = "mailto:"+address, ""
	case protocol != nil:
		to = "https://" + address
	}
	return `<a href="` + html.EscapeString(string(util.URLEscape([]byte(to), false))) + `"` + rel + `>` + html.EscapeString(address) + `</a>`
}

// inAddressName tells whether a character may stand before the sign that shows an address.
func inAddressName(r rune) bool {
	return r == '.' || r == '-' || r == '_' || r == '+' || unicode.IsLetter(r) || unicode.IsDigit(r)
}

// trimmedAddress gives an address without what belongs to the sentence behind it.
func trimmedAddress(address []byte) []byte {
	address, _, _ = bytes.Cut(address, []byte("[^")) // a footnote
	for len(address) > 0 {
		last := address[len(address)-1]
		opens := map[byte]string{')': "(", ']': "[", '}': "{"}[last]
		switch {
		case opens != "" && bytes.Count(address, []byte{last}) > bytes.Count(address, []byte(opens)):
		case bytes.IndexByte([]byte(`?!.,:;*_~'|`), last) >= 0:
		default:
			return address
		}
		address = address[:len(address)-1]
	}
	return address
}

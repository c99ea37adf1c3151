package markdown_test

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

// FuzzParse holds what must be true of any text: no panic, places inside the file, and HTML of nothing but what is allowed.
//
//	go test -run '^$' -fuzz FuzzParse -fuzztime 10m -parallel 1 ./generator/markdown
func FuzzParse(f *testing.F) {
	for _, example := range examples(f) {
		f.Add([]byte(example.Markdown))
	}
	for _, text := range seeds {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		src := problem.Source{Path: "content/activiteiten/startgesprek.md", Text: append([]byte("+++\n+++\n"), text...)}
		before := bytes.Clone(src.Text)
		body := markdown.Parse(src, len("+++\n+++\n"))
		if !bytes.Equal(src.Text, before) {
			t.Fatal("the source was changed")
		}
		checkPlaces(t, src, body)
		checkHTML(t, body, markdown.Setting{Level: 2})
		checkHTML(t, body, markdown.Setting{
			Root: "../../", Pages: "ar/", Prefix: "deel-2-", Level: 3,
			Word:  func(key string) string { return "<" + key + `"&>` },
			Photo: func(string) markdown.Photo { return onePhoto },
		})
	})
}

var onePhoto = markdown.Photo{Width: 800, Height: 600, Sizes: []markdown.Size{{Address: "fotos/a-400.jpg", Width: 400}, {Address: "fotos/a-800.jpg", Width: 800}}}

var seeds = []string{
	"# Kop {#kop}\n\n### Diep {#kop .x a=1}\n\n'Hoi' zei \"zij\" -- 's ochtends...\n",
	"> [!LET OP]\n> Neem brood mee[^1].\n\n[^1]: Of *fruit*[^2].\n[^2]: Zie [^1].\n[^3]: niets\n",
	"| a | b `\\|` |\n|:-:|--:|\n| **x** | [y](../z.md#k) |\n\nTerm\n: Uitleg\n\n- [x] klaar\n- [ ] open\n",
	"![alt](../fotos/plein.jpg \"Het plein\")\n\n[![a](b.png)](java\nscript:x) <javascript:alert(1)> https://www.school.nl www.school.nl a@b.nl\n",
	"[x](java&#10;script:alert(1)) [x](./javascript:alert(1)) [x](%2e%2e/%2e%2e/%2e%2e/x) [x](C:\\x) [x](..\\a.md) [x](//h) [x](&#106;avascript:1)\n",
	"~~weg~~ `code \\| ` <b>vet</b> <!-- c --> a\x00b \xff \u2028\r\nx\ry  \nz\\\nw &#0; &#1; &amp;lt; &nbsp;\n",
	"![a](/) ![b](..) ![c](.) ![d](?x) ![e](x#y)\n",
	"[a [b](c) ![d [e](f)](g) https://x.nl [^1]](h)\n\n[^1]: n\n",
}

// checkPlaces checks that every offset lies in the file, and that places in a block go forward.
func checkPlaces(t *testing.T, src problem.Source, body *markdown.Body) {
	t.Helper()
	inside := func(what string, offset int) {
		if offset < 0 || offset > len(src.Text) {
			t.Fatalf("%s at %d of %d", what, offset, len(src.Text))
		}
	}
	for _, block := range body.Blocks() {
		inside("block", block.Offset)
		last := block.Offset
		for i := range len(block.Text) + 2 {
			inside("text", block.At(i))
			if block.At(i) < last {
				t.Fatalf("place %d of %q goes back from %d to %d", i, block.Text, last, block.At(i))
			}
			last = block.At(i)
		}
		if !showable(block.Text) {
			t.Fatalf("text %q", block.Text)
		}
	}
	for _, heading := range body.Headings {
		inside("heading", heading.Offset)
		if heading.ID == "" {
			t.Fatalf("heading %q has no id", heading.Text)
		}
	}
	for _, link := range body.Links {
		inside("link", link.Offset)
		if strings.HasPrefix(link.Path, "/") || strings.HasPrefix(link.Path, "../") {
			t.Fatalf("link to %q", link.Path)
		}
	}
	for _, p := range body.Problems {
		if p.Line < 1 || p.Line > bytes.Count(src.Text, []byte("\n"))+1 || p.Column < 1 {
			t.Fatalf("problem at %d:%d", p.Line, p.Column)
		}
		for _, language := range []problem.Language{problem.Dutch, problem.English} {
			if message := p.Message(language) + p.Suggestion(language); strings.Contains(message, "%!") && !bytes.Contains(src.Text, []byte("%!")) {
				t.Fatalf("message %q", message)
			}
		}
	}
}

func showable(text string) bool {
	return strings.ToValidUTF8(text, "") == text && !strings.ContainsFunc(text, func(r rune) bool {
		return r < ' ' && r != '\t' && r != '\n' && r != '\f' || r == 0x7f
	})
}

const class = `^(alert( alert-(note|tip|important|warning|caution))?|alert-title|table-scroll|task( task-done)?|footnotes|footnote-(ref|back)|center|end|language-\S+)$`

// allowed are the elements with their attributes and what these may hold.
var allowed = func() map[string]map[string]*regexp.Regexp {
	list := map[string]map[string]string{
		"a":       {"href": `^(?i:https?://[^/]|mailto:|tel:|#|[^:?#/][^:?#]*([?#]|$))`, "rel": `^noopener$`, "title": ``, "class": class, "role": `^doc-(noteref|backlink)$`, "aria-label": `.`},
		"img":     {"src": `^[^:]+$`, "alt": ``, "title": ``, "loading": `^lazy$`, "decoding": `^async$`, "width": `^800$`, "height": `^600$`, "sizes": `.`, "srcset": `^[^:]+$`},
		"ol":      {"start": `^\d+$`},
		"pre":     {"tabindex": `^0$`},
		"code":    {"class": class},
		"div":     {"class": class, "tabindex": `^0$`, "role": `^region$`, "aria-label": `.`},
		"section": {"class": class, "role": `^doc-endnotes$`, "aria-label": `.`},
		"span":    {"class": class, "role": `^img$`, "aria-label": `.`},
		"sup":     {"id": `.`},
		"li":      {"id": `.`, "value": `^\d+$`},
		"th":      {"scope": `^col$`, "class": class}, "td": {"class": class}, "p": {"class": class},
	}
	for _, level := range "123456" {
		list["h"+string(level)] = map[string]string{"id": `.`}
	}
	for _, name := range strings.Fields("ul blockquote hr br em strong del figure figcaption table thead tbody tr dl dt dd") {
		list[name] = nil
	}
	compiled := map[string]map[string]*regexp.Regexp{}
	for name, attributes := range list {
		compiled[name] = map[string]*regexp.Regexp{}
		for attribute, pattern := range attributes {
			compiled[name][attribute] = regexp.MustCompile(pattern)
		}
	}
	return compiled
}()

// checkHTML reads the HTML as a browser does.
func checkHTML(t *testing.T, body *markdown.Body, s markdown.Setting) {
	t.Helper()
	text := body.HTML(s)
	if !showable(text) {
		t.Fatalf("HTML %q", text)
	}
	ids := map[string]bool{}
	var open []string
	tokens := html.NewTokenizer(strings.NewReader(text))
	for {
		switch kind := tokens.Next(); kind {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Fatalf("%v stays open in %q", open, text)
			}
			return
		case html.StartTagToken:
			token := tokens.Token()
			if err := checkTag(token, ids); err != nil {
				t.Fatalf("%v in %q", err, text)
			}
			if token.Data == "a" && slices.Contains(open, "a") {
				t.Fatalf("a link in a link in %q", text)
			}
			if !slices.Contains([]string{"br", "hr", "img"}, token.Data) {
				open = append(open, token.Data)
			}
		case html.EndTagToken:
			token := tokens.Token()
			if len(open) == 0 || open[len(open)-1] != token.Data {
				t.Fatalf("%v closes %v in %q", token, open, text)
			}
			open = open[:len(open)-1]
		case html.TextToken:
		default:
			t.Fatalf("%v in %q", tokens.Token(), text)
		}
	}
}

func checkTag(token html.Token, ids map[string]bool) error {
	attributes, ok := allowed[token.Data]
	if !ok {
		return fmt.Errorf("element %s", token.Data)
	}
	for _, a := range token.Attr {
		pattern := attributes[a.Key]
		if pattern == nil || !pattern.MatchString(a.Val) {
			return fmt.Errorf("attribute %s=%q of %s", a.Key, a.Val, token.Data)
		}
		if a.Key == "id" {
			if ids[a.Val] {
				return fmt.Errorf("a second id %q", a.Val)
			}
			ids[a.Val] = true
		}
	}
	return nil
}

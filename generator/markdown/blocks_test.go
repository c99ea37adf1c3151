package markdown_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

func TestBlocks(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string // type and text
	}{
		{"# Een *kop* {#x}\n\nTekst met [een link](x.md), `code` en ![een beeld](y.jpg).\nTweede regel.", []string{
			"heading|Een kop", "paragraph|Tekst met een link, code en .\nTweede regel."}},
		{"- a\n  - b\n\n    c\n\n1. d", []string{"item|a", "item|b", "item|c", "item|d"}},
		{"- [x] klaar", []string{"item|klaar"}},
		{"> citaat\n\n> [!TIP]\n> kader", []string{"quote|citaat", "paragraph|kader"}},
		{"| a | b |\n|---|---|\n| c | |", []string{"cell|a", "cell|b", "cell|c"}},
		{"```\nx\ny\n```\n\n    z", []string{"code|x\ny\n", "paragraph|z"}},
		{"MR\n: De raad", []string{"item|MR", "item|De raad"}},
		{"![beeld](x.jpg \"Bij het plein\")", []string{"caption|Bij het plein"}},
		{"a[^1]b\n\n[^1]: noot", []string{"paragraph|ab", "paragraph|noot"}},
		{"<div>\n\na <b>c</b>", []string{"paragraph|a c"}},
		{"&eacute;&eacute;n \\* \"twee\" -- drie...", []string{"paragraph|één * “twee” – drie…"}},
		{"---\n\n![x](y.jpg)", nil},
	} {
		var got []string
		for _, block := range parse(test.text).Blocks() {
			got = append(got, types[block.Type]+"|"+block.Text)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s\n%s", test.text, diff)
		}
	}
}

var types = map[markdown.BlockType]string{
	markdown.Paragraph: "paragraph", markdown.HeadingBlock: "heading", markdown.ListItem: "item", markdown.Cell: "cell",
	markdown.Quote: "quote", markdown.Caption: "caption", markdown.Code: "code",
}

// Every word of the text is found where it stands in the file.
func TestBlockPlaces(t *testing.T) {
	const front = "+++\ntitel = \"é\"\n+++\n"
	const text = front + "Één **twee** &eacute;&#33; drie \"vier\" vijf -- zes,\r\n  zeven [acht](x.md \"t\") `negen  tien`\\\nelf.\n\n" +
		"> - twaalf\n>   dertien\n\n| veertien | `v\\|ijftien` |\n|--|--|\n\n    \tzestien\n\n![a](b.jpg \"zeventien\")\n\nachttien\n===\n"
	body := markdown.Parse(problem.Source{Path: "content/visie.md", Text: []byte(text)}, len(front))
	seen := 0
	for _, block := range body.Blocks() {
		for _, word := range strings.FieldsFunc(block.Text, func(r rune) bool { return strings.ContainsRune(" \n\t,.“”–!|é", r) }) {
			seen++
			at := block.At(strings.Index(block.Text, word))
			if !strings.HasPrefix(text[at:], word) {
				t.Errorf("%q is placed at %q", word, text[at:])
			}
		}
		if block.Offset != block.At(0) || block.At(len(block.Text)) > len(text) {
			t.Errorf("%q starts at %d and at %d, and ends at %d", block.Text, block.Offset, block.At(0), block.At(len(block.Text)))
		}
	}
	if seen != 20 {
		t.Errorf("%d words", seen)
	}
}

// A page pasted from the web does not drown its other mistakes, nor the memory.
func TestProblemsAreLimited(t *testing.T) {
	body := parse(strings.Repeat("![](a.jpg) ", 1000) + strings.Repeat("<b> ", 1000))
	if warnings, errors := problem.Count(body.Problems, problem.Warning), problem.Count(body.Problems, problem.Error); warnings != 200 || errors != 200 {
		t.Errorf("%d warnings, %d errors", warnings, errors)
	}
}

// Bodies parsed at the same time, with buffers that others used, are those parsed alone.
func TestConcurrency(t *testing.T) {
	texts := []string{document, "# Kop\n\n[a](b.md) \"c\"[^1]\n\n[^1]: d", "", "| a |\n|---|\n", "## Kop\n\n<b>"}
	var want []string
	for _, text := range texts {
		want = append(want, summary(parse(text)))
	}
	var group sync.WaitGroup
	for i := range 200 {
		group.Go(func() {
			if got := summary(parse(texts[i%len(texts)])); got != want[i%len(texts)] {
				t.Errorf("got %s, want %s", got, want[i%len(texts)])
			}
		})
	}
	group.Wait()
}

func summary(body *markdown.Body) string {
	return fmt.Sprintf("%s %+v %+v %+v %d", body.HTML(page), body.Blocks(), body.Headings, body.Links, len(body.Problems))
}

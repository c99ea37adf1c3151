package generator_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"ouderbeleid/generator"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
)

// part is a part of a page as a reader sees it; the part that is not there has no words.
type part struct{ node *html.Node }

// on makes the site of a school on a day.
func on(t *testing.T, day string, texts map[string]string) *generator.Site {
	t.Helper()
	return generator.New().Generate(generator.Input{Files: schooltest.Files(texts), Today: dayOf(t, day)})
}

// dayOf reads a day of a test: "2026-11-22".
func dayOf(t *testing.T, day string) schoolyear.Date {
	t.Helper()
	date, ok := schoolyear.ParseDate(day)
	if !ok {
		t.Fatal(day)
	}
	return date
}

// seen gives the page's own part of an address: "jaarplan/".
func seen(t *testing.T, site *generator.Site, address string) part {
	t.Helper()
	root, err := html.Parse(strings.NewReader(pageOf(t, site, address+"index.html")))
	if err != nil {
		t.Fatal(err)
	}
	return part{root}.first(func(node *html.Node) bool { return node.Data == "main" })
}

// first gives the first element for which a question holds, in the order of the page.
func (p part) first(is func(*html.Node) bool) part {
	if p.node != nil {
		for node := range p.node.Descendants() {
			if node.Type == html.ElementNode && is(node) {
				return part{node}
			}
		}
	}
	return part{}
}

// under gives what stands together with a heading, and within that with the next one.
func (p part) under(headings ...string) part {
	for _, heading := range headings {
		found := p.first(func(node *html.Node) bool {
			return slices.Contains([]string{"h1", "h2", "h3", "h4", "dt", "summary", "caption"}, node.Data) && part{node}.words() == heading
		})
		if p = found; p.node != nil {
			p.node = p.node.Parent
		}
	}
	return p
}

// words gives the words in a part with one space between all, or with what belongs between them, without pictures.
func (p part) words() string {
	var words []string
	var walk func(*html.Node)
	walk = func(node *html.Node) {
		if node.Type == html.TextNode {
			words = append(words, strings.Fields(node.Data)...)
		}
		if node.Type != html.ElementNode || node.Data != "svg" && node.Data != "script" {
			for child := range node.ChildNodes() {
				walk(child)
			}
		}
	}
	if p.node != nil {
		walk(p.node)
	}
	return strings.NewReplacer(" ,", ",", " :", ":", "( ", "(", " )", ")").Replace(strings.Join(words, " "))
}

func isLink(node *html.Node) bool { return node.Data == "a" }

// links gives the words of the links in a part.
func (p part) links() []string {
	var links []string
	if p.node != nil {
		for node := range p.node.Descendants() {
			if node.Data == "a" {
				links = append(links, part{node}.words())
			}
		}
	}
	return links
}

// lists gives each heading of a rank ("h3") with the links that stand together with it: "oktober 2026: Koffie, Feest".
func (p part) lists(rank string) []string {
	var lists []string
	if p.node != nil {
		for node := range p.node.Descendants() {
			if node.Type == html.ElementNode && node.Data == rank {
				lists = append(lists, part{node}.words()+": "+strings.Join(part{node.Parent}.links(), ", "))
			}
		}
	}
	return lists
}

// rows gives the rows of the tables in a part, cell by cell.
func (p part) rows() []string {
	var rows []string
	if p.node != nil {
		for node := range p.node.Descendants() {
			if node.Type == html.ElementNode && node.Data == "tr" {
				var cells []string
				for cell := range node.ChildNodes() {
					if cell.Type == html.ElementNode {
						cells = append(cells, part{cell}.words())
					}
				}
				rows = append(rows, strings.Join(cells, " | "))
			}
		}
	}
	return rows
}

// want wants words in a part, and others not.
func (p part) want(t *testing.T, there []string, absent ...string) {
	t.Helper()
	words := p.words()
	for _, phrase := range there {
		if !strings.Contains(words, phrase) {
			t.Errorf("no %q in: %s", phrase, words)
		}
	}
	for _, phrase := range absent {
		if strings.Contains(words, phrase) {
			t.Errorf("%q in: %s", phrase, words)
		}
	}
}

func wantLines(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("\n got %s\nwant %s", strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
}

// document makes a document of its front matter and its body.
func document(front string, body ...string) string {
	return "+++\n" + front + "\n+++\n\n" + strings.Join(body, "\n") + "\n"
}

// classed gives the words of each element of a class.
func (p part) classed(class string) []string {
	var all []string
	if p.node != nil {
		for node := range p.node.Descendants() {
			if node.Type == html.ElementNode && slices.Contains(strings.Fields(attribute(node, "class")), class) {
				all = append(all, part{node}.words())
			}
		}
	}
	return all
}

// wantDrawn wants words in the pictures of a part.
func (p part) wantDrawn(t *testing.T, phrases ...string) {
	t.Helper()
	var drawn []string
	if p.node != nil {
		for node := range p.node.Descendants() {
			if node.Data == "text" {
				drawn = append(drawn, strings.Fields(part{node}.words())...)
			}
		}
	}
	for _, phrase := range phrases {
		if !strings.Contains(strings.Join(drawn, " "), phrase) {
			t.Errorf("no %q in the pictures, which say %q", phrase, drawn)
		}
	}
}

// each gives the words of each element of a name that is in an element of a class.
func (p part) each(class, name string) []string {
	var all []string
	if p.node != nil {
		for node := range p.node.Descendants() {
			if node.Type == html.ElementNode && slices.Contains(strings.Fields(attribute(node, "class")), class) {
				for inside := range node.Descendants() {
					if inside.Data == name {
						all = append(all, part{inside}.words())
					}
				}
			}
		}
	}
	return all
}

func focusPoint(title, term, front string) string {
	return document("titel = \"" + title + "\"\npartnerschappen = \"didactisch\"\ndoel = \"Beter.\"\ntermijn = \"" + term + "\"\n" + front)
}

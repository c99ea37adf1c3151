package layouts_test

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"ouderbeleid/layouts"
)

const longest = 160 // characters on a line

// Elements that may share a line: those within a sentence, and the lines of a small picture. void ones have no end tag.
var (
	inline = strings.Fields("a bdi br b em i img small span strong output svg use path rect circle")
	void   = strings.Fields("br img input link meta")
)

// token is what opens, closes or divides in a template: an action, the beginning of a tag, or its end.
var token = regexp.MustCompile(`\{\{-? ?(?:(if|with|range|define|block)\b|(end|else)\b)?(?:"[^"]*"|[^"}])*\}\}|<(/?)([a-z][a-z0-9]*)|(/?)>`)

// closes is the beginning of a line that stands as far to the left as what it closes or divides.
var closes = regexp.MustCompile(`^(?:</|\{\{-? ?(?:end|else)\b)`)

// TestLines holds every layout to what package layouts says of their form: a newcomer who copies one can read it.
func TestLines(t *testing.T) {
	_ = fs.WalkDir(layouts.Files, ".", func(name string, _ fs.DirEntry, _ error) error {
		if path.Ext(name) == ".html" {
			text, _ := fs.ReadFile(layouts.Files, name)
			for _, fault := range faults(string(text)) {
				t.Errorf("%s:%s", name, fault)
			}
		}
		return nil
	})
}

// TestFaults wants each fault of form to be seen.
func TestFaults(t *testing.T) {
	const good = layouts.Joined + " */}}\n<ul class=\"a\n  {{- if .B}} b{{end}}\"\n  id=\"c\">\n  {{range .D}}\n    <li><a href=\"{{.}}\">{{.}}</a></li>\n\n  {{else}}\n    <hr/>\n  {{end}}\n</ul>\n"
	if found := faults(good); len(found) > 0 {
		t.Errorf("%q in a good layout", found)
	}
	for name, text := range map[string]string{
		"does not begin as ours do":         strings.TrimPrefix(good, "{{"),
		"is too long":                       good + "<p>" + strings.Repeat("é", longest) + "</p>\n",
		"has white space at its end":        strings.Replace(good, "{{range .D}}", "{{range .D}} ", 1),
		"is not indented by its depth":      strings.Replace(good, "    <li>", "   <li>", 1),
		"has more than one block-level tag": strings.Replace(good, "<li>", "<li><p>", 1),
		"leaves something open":             strings.TrimSuffix(good, "</ul>\n"),
	} {
		if found := faults(text); !slices.ContainsFunc(found, func(fault string) bool { return strings.HasSuffix(fault, name) }) {
			t.Errorf("a line that %s is not seen: %q", name, found)
		}
	}
}

// faults gives what is wrong with the form of a layout, as "line: what".
func faults(text string) []string {
	var found []string
	depth, tag := 0, "" // how much is open, and the tag whose attributes come
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	for i, line := range lines {
		report := func(wrong bool, what string) {
			if wrong {
				found = append(found, fmt.Sprintf("%d: %s", i+1, what))
			}
		}
		content := strings.TrimLeft(line, " ")
		indented := depth
		if closes.MatchString(content) {
			indented--
		}
		blocks := 0
		for _, t := range token.FindAllStringSubmatch(content, -1) {
			switch opens, divides, slash, name, empty := t[1], t[2], t[3], t[4], t[5]; {
			case opens != "":
				depth++
			case divides == "end", slash != "":
				depth--
			case name != "":
				tag = name
				depth++
				if !slices.Contains(inline, name) {
					blocks++
				}
			case t[0] == empty+">":
				if empty != "" || slices.Contains(void, tag) {
					depth--
				}
				tag = ""
			}
		}
		report(i == 0 && !strings.HasPrefix(line, layouts.Joined), "does not begin as ours do")
		report(utf8.RuneCountInString(line) > longest, "is too long")
		report(strings.TrimRight(line, " \t\r") != line, "has white space at its end")
		report(line != "" && len(line)-len(content) != 2*indented, "is not indented by its depth")
		report(blocks > 1, "has more than one block-level tag")
		report(i == len(lines)-1 && depth != 0, "leaves something open")
	}
	return found
}

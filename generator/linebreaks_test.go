package generator_test

import (
	"io/fs"
	"maps"
	"path"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/layouts"
)

// TestLineBreaks reads a school's own layout as package layouts describes.
func TestLineBreaks(t *testing.T) {
	const joined = layouts.Joined + ": een regel uitleg. */}}\n"
	for name, test := range map[string]struct{ layout, want string }{
		"between tags":                 {joined + "<ul>\n  <li>\n    <a href=\"#a\">a</a>\n    <b>b</b>\n  </li>\n</ul>", `<ul><li><a href="#a">a</a><b>b</b></li></ul>`},
		"between tags and actions":     {joined + "{{if true}}\n  <p>\n    {{.Say .Title}}\n  </p>\n{{end}}\n{{with .Lang}}\n  {{.}}\n{{end}}<br>", "<p>Visie</p>nl<br>"},
		"between others":               {joined + "{{if false}}{{else}}\n  <b>a</b>\n{{end}}\n{{with false}}{{else}}\n  <b>b</b>\n{{end}}\n{{range .Headings}}{{else}}\n  <b>c</b>\n{{end}}", "<b>a</b><b>b</b><b>c</b>"},
		"an empty line":                {joined + "\n<p>a</p>\n\n<p>b</p>\n  \n\n{{.Lang}}\n\n  {{.Lang}}{{range .Headings}}{{else}}\n\n{{end}}<br>", "\n<p>a</p>\n<p>b</p>\nnl\nnl\n<br>"},
		"beside words":                 {joined + "<p>\n  Bel\n  <b>ons</b>\n  even\n\n  op.\n</p>", "<p> Bel <b>ons</b> even op. </p>"},
		"between attributes":           {joined + "<p\n  id=\"a\"\n  class=\"b\n    c\">d</p>", `<p id="a" class="b c">d</p>`},
		"choices between attributes":   {joined + "<p class=\"a\n  {{- if true}} b{{end}}\"\n  {{- if true}} id=\"c\"{{end}}>d</p>", `<p class="a b" id="c">d</p>`},
		"a space":                      {joined + "<b>a</b>{{\" \"}}\n<b>{{.Lang}}</b>{{if true}}{{\" \"}}\n  <b>b</b>{{\" \"}}\n{{end}}\n<br>", "<b>a</b> <b>nl</b> <b>b</b> <br>"},
		"another constant":             {joined + "{{\"  \"}}\n<br>{{\"&\"}}", "  <br>&amp;"},
		"a remark":                     {joined + "<p>a</p>\n{{/*\n<p>b</p>\n<p>c</p>\n*/}}\n<p>d</p>", "<p>a</p><p>d</p>"},
		"where all white space counts": {joined + "<PRE class=\"a\">\n<b>b</b>\n\n  {{.Lang}}\n  <b>c</b>\n</PRE>\n<p>d</p>", "<PRE class=\"a\">\n<b>b</b>\n\n  nl\n  <b>c</b>\n</PRE><p>d</p>"},
		"a word like such an element":  {joined + "<preface>\n<p>a</p></preface>", "<preface><p>a</p></preface>"},
		"white space within a line":    {joined + "<b>a</b>  <b>b</b> {{.Lang}} c", "<b>a</b>  <b>b</b> nl c"},
		"of other systems":             {strings.ReplaceAll("\ufeff"+joined+"<p>\n\t<b>a</b>\n\n\t<b>b</b>\n</p>", "\n", "\r\n"), "\ufeff<p><b>a</b>\n<b>b</b></p>"},
		"a part in the same file":      {joined + "{{define \"partials/x.html\"}}\n  <b>a</b>\n{{end}}\n<p>\n  {{template \"partials/x.html\"}}\n</p>", "<p><b>a</b></p>"},
		"at the end":                   {joined + "{{if true}}\n  <p>a</p>\n{{end}}\n", "<p>a</p>\n"},
		"a layout of before":           {"<p>\n  <a href=\"#a\">a</a>\n  <b>b</b>{{\" \"}}\n</p>\n\n{{/* Aaneen */}}{{.Lang}}\n", "<p>\n  <a href=\"#a\">a</a>\n  <b>b</b> \n</p>\n\nnl\n"},
	} {
		t.Run(name, func(t *testing.T) {
			files, problems := rendered(generate(small(map[string]string{"vision.html": test.layout})))
			if strings.Contains(problems, "layouts/") {
				t.Error(problems)
			}
			_, main, _ := strings.Cut(files["visie/index.html"], "<main id=\"main\" tabindex=\"-1\">\n")
			main, _, _ = strings.Cut(main, "\n</main>")
			if diff := cmp.Diff(test.want, main); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestCopiedLayouts gives a school that copied every layout the site of a school that copied none.
func TestCopiedLayouts(t *testing.T) {
	copied := map[string]string{}
	_ = fs.WalkDir(layouts.Files, ".", func(name string, _ fs.DirEntry, _ error) error {
		if path.Ext(name) == ".html" {
			text, _ := fs.ReadFile(layouts.Files, name)
			copied[name] = string(text)
		}
		return nil
	})
	want, _ := rendered(generate(small(nil)))
	got, _ := rendered(generate(small(copied)))
	if len(copied) == 0 || !maps.Equal(want, got) {
		t.Error(cmp.Diff(want, got))
	}
}

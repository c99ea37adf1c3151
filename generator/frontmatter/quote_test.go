package frontmatter_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// TestQuote reads back what was quoted.
func TestQuote(t *testing.T) {
	for _, text := range []string{"", `Zeg "ja" \ nee`, `C:\nieuw\`, "twee\nregels\tmet\r\x00\x1b\x7f\u0085", "’s “avonds” 🎉 مرحبا", `'`, `"""`} {
		quoted := frontmatter.Quote(text)
		table, problems := frontmatter.ParseTOML(problem.Source{Path: "x.toml", Text: []byte("titel = " + quoted + "\n")})
		if len(problems) > 0 || table.Get("titel").Value.Text != text {
			t.Errorf("%q is written %s, and read as %v, %v", text, quoted, table, problems)
		}
		if strings.ContainsAny(quoted, "\n\r") {
			t.Errorf("%q takes more than one line", text)
		}
	}
	if got := frontmatter.Quote("a\xffb"); got != "\"a\ufffdb\"" {
		t.Errorf("what is no UTF-8 becomes %q", got)
	}
}

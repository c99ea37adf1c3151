package frontmatter_test

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// TestSuite holds the tree against the library on the files of the toml-test suite that come with it.
func TestSuite(t *testing.T) {
	module, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/BurntSushi/toml").Output()
	if err != nil {
		t.Skip("no toml-test suite:", err)
	}
	suite := filepath.Join(strings.TrimSpace(string(module)), "internal", "toml-test", "tests")
	files := 0
	err = filepath.WalkDir(suite, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".toml" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files++
		t.Run(strings.TrimPrefix(path, suite), func(t *testing.T) { agree(t, text) })
		return nil
	})
	if err != nil || files == 0 {
		t.Skip("no toml-test suite:", err)
	}
}

// FuzzParse reads any text as a document, and any front matter as a .toml file too.
func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"", "+++\n+++\n", "\ufeff+++\r\ntitel = \"a\"\r\n+++\r\n", "---\na: b\n---", "+++\na = [1, {b = 2}]\n[c.d]\n[[e]]\nf = '''\nx'''\n+++",
		"+++\na = “b”\n+++", "+++\nmijn sleutel: 12 oktober 2026,\n+++", "+++\na = [\"1\" 2; {b = 3\n+++", "+++\na = \"\"\"b\n\nc", "a = \"\\u00e9\\\"\"",
		"\"a\\tb\".'c' = 1\n[\"a\\tb\"]", "a = 07:32\nb = 2026-01-01 07:32:00Z\nc = 2,50\nd = 'x'y'", "\xff\xfea\x00", "\xff\xfe", "a = \"\"\"\\\\\"\"\"\"\"\"", "a.b.c = 1\na.b = 2", "a = \"\xe9\"", "a = \"C:\\x\"",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		src := problem.Source{Path: "a.md", Text: text}
		table, body, problems := frontmatter.Parse(src)
		if body < 0 || body > len(text) {
			t.Errorf("the body starts at %d of %d", body, len(text))
		}
		one(t, src, table, problems)
		agree(t, text)
	})
}

// one checks that there is either a table or a problem, in places that exist.
func one(t *testing.T, src problem.Source, table *frontmatter.Table, problems []problem.Problem) {
	t.Helper()
	switch {
	case table == nil && len(problems) != 1, table != nil && len(problems) > 0:
		t.Fatalf("table %v with %d problems", table, len(problems))
	case table != nil:
		checkPlaces(t, src, table)
		return
	}
	p := problems[0]
	lines := strings.Split(string(src.Text), "\n")
	if p.Line < 1 || p.Line > len(lines) || p.Column < 1 || p.Column > len(lines[p.Line-1])+1 {
		t.Errorf("problem outside the file: %s", report(problems))
	}
	if words := report(problems); strings.Contains(words, "%!") && !strings.Contains(string(src.Text), "%") {
		t.Error(words)
	}
}

// stricter has the problems with what the library reads: it drops `a.b = 2` after `a.b.c = 1`, and passes over the mark of UTF-16.
// It also takes six quotes behind an escaped backslash for three and the end of a text.
var stricter = map[string]bool{"dubbele-sleutel": true, "utf-16": true}

// agree checks that a .toml file is read as the library reads it.
func agree(t *testing.T, text []byte) {
	t.Helper()
	src := problem.Source{Path: "a.toml", Text: text}
	table, problems := frontmatter.ParseTOML(src)
	one(t, src, table, problems)
	var decoded map[string]any
	_, err := toml.Decode(string(text), &decoded)
	if err == nil && table == nil && (stricter[problems[0].Rule.Code] || bytes.Contains(text, []byte(`\\""""""`))) {
		return
	}
	if (err == nil) != (table != nil) {
		t.Fatalf("the library says %v, and the table is there: %t\n%s", err, table != nil, report(problems))
	}
	if table == nil {
		return
	}
	if diff := cmp.Diff(plain(decoded), plainTable(table), cmpopts.EquateNaNs()); diff != "" {
		t.Error(diff)
	}
}

// checkPlaces reads every key and value again from its own place alone.
func checkPlaces(t *testing.T, src problem.Source, table *frontmatter.Table) {
	t.Helper()
	if table.Offset < 0 || table.Offset > len(src.Text) {
		t.Fatalf("table at %d of %d", table.Offset, len(src.Text))
	}
	for _, entry := range table.Entries {
		if !keyAt(string(src.Text[entry.Offset:]), entry.Key) {
			t.Errorf("no key %q at %d", entry.Key, entry.Offset)
		}
		checkValue(t, src, entry.Value)
	}
}

func checkValue(t *testing.T, src problem.Source, v frontmatter.Value) {
	t.Helper()
	text := string(src.Text[v.Offset:v.End])
	var again map[string]any
	if _, err := toml.Decode("x = "+text, &again); err == nil && !isHeader(src, v) {
		if diff := cmp.Diff(plain(again["x"]), plainValue(v), cmpopts.EquateNaNs()); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	} else if v.Type != frontmatter.SubTable && v.Type != frontmatter.List {
		t.Errorf("%q is not a value: %v", text, err)
	}
	for _, element := range v.List {
		checkValue(t, src, element)
	}
	if v.Type == frontmatter.SubTable {
		checkPlaces(t, src, v.Table)
	}
}

// isHeader reports whether a value is a table, or an array of tables, that does not stand between its own brackets. Neither do
// braces to which a later line adds something, which the library allows.
func isHeader(src problem.Source, v frontmatter.Value) bool {
	switch v.Type {
	case frontmatter.SubTable:
		return src.Text[v.Offset] != '{' || goesOn(v.Table, v.End)
	case frontmatter.List:
		return len(v.List) > 0 && v.List[0].Offset == v.Offset
	}
	return false
}

// goesOn reports whether a table has an entry behind an offset.
func goesOn(table *frontmatter.Table, end int) bool {
	for _, entry := range table.Entries {
		if entry.Offset > end || entry.Value.Type == frontmatter.SubTable && goesOn(entry.Value.Table, end) {
			return true
		}
	}
	return false
}

// keyAt reports whether a text starts with a key, quoted or not.
func keyAt(text, key string) bool {
	if text[0] != '"' && text[0] != '\'' {
		return strings.HasPrefix(text, key)
	}
	for end := 2; end <= len(text); end++ {
		var decoded map[string]any
		if _, err := toml.Decode(text[:end]+" = 1", &decoded); err == nil {
			_, ok := decoded[key]
			return ok && len(decoded) == 1
		}
	}
	return false
}

// plain gives what the library read, in a form to compare.
func plain(decoded any) any {
	switch decoded := decoded.(type) {
	case map[string]any:
		plainMap := map[string]any{}
		for key, value := range decoded {
			plainMap[key] = plain(value)
		}
		return plainMap
	case []map[string]any:
		list := []any{}
		for _, element := range decoded {
			list = append(list, plain(element))
		}
		return list
	case []any:
		list := []any{}
		for _, element := range decoded {
			list = append(list, plain(element))
		}
		return list
	case string:
		return strings.ReplaceAll(decoded, "\r\n", "\n")
	case time.Time:
		return plainTime(decoded)
	}
	return decoded
}

func plainTime(moment time.Time) string {
	switch moment.Location().String() {
	case "date-local":
		return moment.Format(time.DateOnly)
	case "time-local":
		return moment.Format("15:04:05.999999999")
	}
	return "moment on " + moment.Format(time.DateOnly)
}

func plainTable(table *frontmatter.Table) any {
	plainMap := map[string]any{}
	for _, entry := range table.Entries {
		plainMap[entry.Key] = plainValue(entry.Value)
	}
	return plainMap
}

func plainValue(v frontmatter.Value) any {
	switch v.Type {
	case frontmatter.Text:
		return strings.ReplaceAll(v.Text, "\r\n", "\n")
	case frontmatter.Whole:
		return v.Whole
	case frontmatter.Number:
		return v.Number
	case frontmatter.Bool:
		return v.Bool
	case frontmatter.Date:
		return v.Date.String()
	case frontmatter.DateTime:
		return "moment on " + v.Date.String()
	case frontmatter.Time:
		text := v.Text
		if len(text) == len("19:30") {
			text += ":00"
		}
		moment, _ := time.Parse(time.TimeOnly, text)
		return moment.Format("15:04:05.999999999")
	case frontmatter.List:
		list := []any{}
		for _, element := range v.List {
			list = append(list, plainValue(element))
		}
		return list
	}
	return plainTable(v.Table)
}

package policy

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the tables of keys in the handbook")

const handbook = "../../HANDLEIDING.md"

const keyTable = "| sleutel | verplicht | wat u schrijft | voorbeeld |\n|---|---|---|---|\n"

var (
	kindHeading  = regexp.MustCompile("^### (.*) — `content/(.*)`\n$")
	tableHeading = regexp.MustCompile("^\\*\\*`\\[+(.*?)\\]+`\\*\\* — ")
)

// TestHandbook holds the tables of keys in the handbook to what the readers of the kinds ask for: all their keys, and no others.
func TestHandbook(t *testing.T) {
	text, err := os.ReadFile(handbook)
	if err != nil {
		t.Fatal(err)
	}
	want, told := handbookOf(string(text))
	if *update {
		if err := os.WriteFile(handbook, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
	} else if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(string(text), "\n")); diff != "" {
		t.Errorf("the handbook differs from the kinds (-want +got); write it with: go test ./generator/policy -run TestHandbook -update\n%s", diff)
	}
	for _, kind := range Kinds() {
		if !told[kind.Name] {
			t.Errorf("the handbook has no part on %s: ### … — `%s`", kind.Name, kind.Place())
		}
		eachField(kind, func(path string, field Field) {
			if inOwnTable(kind, path, field) && !told[kind.Name+"."+path] && !told["pagina."+path] && field.Type != TypeExtra {
				t.Errorf("the handbook has no table [%s] of %s", path, kind.Name)
			}
		})
	}
}

// handbookOf writes the tables of keys in the handbook anew, and tells which kinds it has and which of their tables: "scan", "scan.partnerschap".
func handbookOf(text string) (string, map[string]bool) {
	var out strings.Builder
	told := map[string]bool{}
	var kind *Kind
	every, skip, path := false, false, ""
	for line := range strings.Lines(text) {
		if heading := kindHeading.FindStringSubmatch(line); heading != nil {
			kind, every, path = KindOf(heading[2]), strings.HasPrefix(heading[1], "Wat in elk document"), ""
			if kind != nil && !every {
				told[kind.Name] = true
			}
		} else if strings.HasPrefix(line, "#") {
			kind = nil
		}
		if kind != nil {
			if heading := tableHeading.FindStringSubmatch(line); heading != nil {
				path = heading[1]
				told[kind.Name+"."+path] = true
				line = fmt.Sprintf("%s%s%s\n", heading[0], kind.Explain(path).Text.NL, after(line, ", zie ["))
			}
			switch field := fieldAt(kind, path); {
			case field != nil && field.Type == TypeExtra:
			case line == strings.SplitAfter(keyTable, "\n")[0]:
				out.WriteString(keyTable + rows(kind, path, every))
				skip = true
			}
		}
		if skip = skip && strings.HasPrefix(line, "|"); !skip {
			out.WriteString(line)
		}
	}
	return out.String(), told
}

// after gives what follows in a line from a mark on, without its end; "" when it does not stand there.
func after(line, mark string) string {
	if i := strings.Index(line, mark); i >= 0 {
		return strings.TrimSuffix(line[i:], "\n")
	}
	return ""
}

// fieldAt gives the field of a path; nil for the document itself.
func fieldAt(kind *Kind, path string) *Field {
	var found *Field
	eachField(kind, func(other string, field Field) {
		if other == path {
			found = &field
		}
	})
	return found
}

// inOwnTable reports whether a field has a table in the handbook by itself: an array of tables, or one table that is not written
// on one line.
func inOwnTable(kind *Kind, path string, field Field) bool {
	return (field.Type == TypeTable || field.Type == TypeExtra) && kind.Explain(path).Example == ""
}

// rows writes the rows of a table: the keys of a document, or of a table in it. What every document has stands in a table of its own.
func rows(kind *Kind, path string, every bool) string {
	fields, prefix := kind.Fields(), ""
	if field := fieldAt(kind, path); field != nil {
		fields, prefix = field.Fields, path+"."
	}
	var out strings.Builder
	for _, field := range fields {
		e := kind.Explain(prefix + field.Key)
		own := field.Key != "titel" && !isCommon(field.Key)
		if inOwnTable(kind, prefix+field.Key, field) || prefix == "" && (every && own || !every && isCommon(field.Key)) {
			continue
		}
		fmt.Fprintf(&out, "| `%s` | %s | %s | `%s = %s` |\n", field.Key, requiredIn(field), e.Text.NL, field.Key, e.Example)
	}
	return out.String()
}

// isCommon reports whether every kind of document has a key, beside its title.
func isCommon(key string) bool {
	return key != "titel" && !slices.ContainsFunc(Kinds(), func(kind *Kind) bool { return fieldOf(kind.Fields(), key) == nil })
}

func requiredIn(field Field) string {
	switch {
	case len(field.OneOf) == 2 && !field.Required:
		return "nee; het een of het ander"
	case len(field.OneOf) == 2:
		other := field.OneOf[0]
		if other == field.Key {
			other = field.OneOf[1]
		}
		return "dit of `" + other + "`"
	case len(field.OneOf) == 3:
		return "één van drie"
	case len(field.OneOf) == 4:
		return "één van deze"
	case field.Unless != "":
		return "zonder `" + field.Unless + "`"
	case field.Required:
		return "ja"
	}
	return "nee"
}

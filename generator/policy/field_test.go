package policy

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// eachField gives every field of a kind, with the path of its key.
func eachField(kind *Kind, do func(path string, field Field)) {
	var walk func(prefix string, fields []Field)
	walk = func(prefix string, fields []Field) {
		for _, field := range fields {
			do(prefix+field.Key, field)
			walk(prefix+field.Key+".", field.Fields)
		}
	}
	walk("", kind.Fields())
}

// placeOf gives the name under which the table of a path stands in required, and in full: "scan/partnerschap".
func placeOf(kind *Kind, path string) (table, key string) {
	dot := strings.LastIndexByte(path, '.')
	key = path[dot+1:]
	if table = kind.File + kind.Folder; dot >= 0 {
		table += "/" + path[:dot]
	}
	return table, key
}

// TestFieldsAreTheModel holds what the readers ask for to the content model: its keys, which of them are required, and its choices.
func TestFieldsAreTheModel(t *testing.T) {
	written := map[string]bool{}
	for _, s := range settings() {
		written[s.model()+" "+s.key] = true
	}
	for _, kind := range Kinds() {
		eachField(kind, func(path string, field Field) {
			table, key := placeOf(kind, path)
			if base := path == "titel" || Kinds()[1].has(path); !base && field.Type != TypeTable && !written[table+" "+key] {
				t.Errorf("full has no %s in %s", key, table)
			}
			if want := slices.Contains(strings.Fields(required[table]), key); required[table] != "" && field.OneOf == nil && field.Required != want {
				t.Errorf("%s in %s: required %t, want %t", key, table, field.Required, want)
			}
			delete(written, table+" "+key)
		})
	}
	for key := range written {
		t.Errorf("nobody reads %s", key)
	}
	for _, choice := range modelChoices {
		found := false
		eachField(KindOf(choice.file), func(path string, field Field) {
			found = found || field.Key == choice.key && strings.Join(field.Choices, ", ") == choice.words
		})
		if !found {
			t.Errorf("no %s of %s in %s", choice.key, choice.words, choice.file)
		}
	}
}

func (k *Kind) has(path string) bool {
	found := false
	eachField(k, func(other string, _ Field) { found = found || other == path })
	return found
}

// TestFieldsAreTyped looks at one field of each sort.
func TestFieldsAreTyped(t *testing.T) {
	for _, test := range []struct {
		file, path string
		want       Field
	}{
		{"visie.md", "vastgesteld", Field{Type: TypeDate}},
		{"visie.md", "motto", Field{Type: TypeText, Words: true}},
		{"visie.md", "vastgesteld_door", Field{Type: TypeText, List: true}},
		{"scan/x.md", "partnerschap.score", Field{Type: TypeWhole, Least: 1, Most: 5}},
		{"scan/x.md", "partnerschap.sterk", Field{Type: TypeText, List: true, Words: true}},
		{"activiteiten/x.md", "kosten", Field{Type: TypeAmount, Most: 10_000}},
		{"activiteiten/x.md", "van", Field{Type: TypeTime}},
		{"activiteiten/x.md", "maand", Field{Type: TypeMonth}},
		{"activiteiten/x.md", "data", Field{Type: TypeDate, List: true, OneOf: []string{"datum", "data", "herhaling", "wanneer"}}},
		{"activiteiten/x.md", "aanmelden", Field{Type: TypeSignUp}},
		{"activiteiten/x.md", "speerpunt", Field{Type: TypeReference, List: true, Folders: []string{"speerpunten"}}},
		{"activiteiten/x.md", "periode.tot", Field{Type: TypeDate, Required: true}},
		{"activiteiten/x.md", "verplicht", Field{Type: TypeFlag}},
		{"evaluaties/x.md", "over", Field{Type: TypeReference, List: true, Folders: []string{"speerpunten", "activiteiten"}}},
		{"evaluaties/x.md", "bevinding.actie.wat", Field{Type: TypeText, Words: true, Required: true}},
		{"evaluaties/x.md", "bevinding.actie.wie", Field{Type: TypePerson}},
		{"praktisch/x.md", "contact", Field{Type: TypeContact}},
		{"school.toml", "schooljaar", Field{Type: TypeYear, Required: true}},
		{"school.toml", "kleur", Field{Type: TypeColor}},
		{"school.toml", "logo", Field{Type: TypeFile}},
		{"school.toml", "document.url", Field{Type: TypeWebAddress, Required: true, OneOf: []string{"bestand", "url"}}},
		{"school.toml", "contact.telefoon", Field{Type: TypePhone}},
		{"school.toml", "contact.email", Field{Type: TypeEmail}},
		{"school.toml", "talen", Field{Type: TypeLanguage, List: true}},
		{"school.toml", "extra", Field{Type: TypeExtra}},
	} {
		eachField(KindOf(test.file), func(path string, field Field) {
			if path != test.path {
				return
			}
			test.want.Key = field.Key
			if diff := cmp.Diff(test.want, field); diff != "" {
				t.Errorf("%s in %s (-want +got):\n%s", path, test.file, diff)
			}
		})
		if !KindOf(test.file).has(test.path) {
			t.Errorf("no %s in %s", test.path, test.file)
		}
	}
}

// TestEveryKeyIsExplained wants the files of keys to be complete in both languages, and to explain nothing else.
func TestEveryKeyIsExplained(t *testing.T) {
	strays := map[string]bool{}
	for path := range explanations() {
		strays[path] = true
	}
	for _, kind := range Kinds() {
		eachField(kind, func(path string, field Field) {
			e := kind.Explain(path)
			if slices.ContainsFunc([]string{e.Label.NL, e.Label.EN, e.Text.NL, e.Text.EN}, func(text string) bool {
				return strings.TrimSpace(text) == "" || strings.HasSuffix(text, ".")
			}) {
				t.Errorf("keys.nl.toml and keys.en.toml explain %s.%s as %q", kind.Name, path, e)
			}
			if e.Example == "" && field.Type != TypeTable && field.Type != TypeExtra {
				t.Errorf("%s.%s has no example", kind.Name, path)
			}
			if _, own := explanations()[kind.Name+"."+path]; own {
				delete(strays, kind.Name+"."+path)
			} else {
				delete(strays, everyKind+"."+path)
			}
		})
	}
	for path := range strays {
		t.Errorf("%s is explained, and no document has it", path)
	}
	for _, name := range []string{"keys.nl.toml", "keys.en.toml"} {
		text, _ := keyFiles.ReadFile(name)
		if _, problems := frontmatter.ParseTOML(problem.Source{Path: name, Text: text}); len(problems) > 0 {
			t.Errorf("%s", written(problems))
		}
	}
}

// TestEveryExampleIsRight reads documents that are made of the examples alone, one for each of the ways to say when.
func TestEveryExampleIsRight(t *testing.T) {
	for _, kind := range Kinds() {
		for way := range 4 {
			file := kind.File
			if file == "" {
				file = kind.Folder + "/formeel.md"
			}
			text := exampleOf(kind, "", kind.Fields(), way)
			if strings.HasSuffix(file, ".md") {
				text = "+++\n" + text + "+++\n"
			}
			for _, p := range Parse(problem.Source{Path: PathOf(file), Text: []byte(text)}).Problems {
				if p.Rule.Severity == problem.Error && p.Rule != onlyWith {
					t.Errorf("%s\n%s", written([]problem.Problem{p}), text)
				}
			}
		}
	}
}

// exampleOf writes the examples of fields, tables last. Of fields of which one is wanted it takes only one. Which lack one,
// TestEveryKeyIsExplained tells.
func exampleOf(kind *Kind, path string, fields []Field, way int) string {
	var lines, tables strings.Builder
	for _, field := range fields {
		example := kind.Explain(path + field.Key).Example
		switch {
		case len(field.OneOf) > 0 && field.OneOf[way%len(field.OneOf)] != field.Key, example == "" && field.Type != TypeTable:
		case example != "":
			lines.WriteString(field.Key + " = " + example + "\n")
		case field.List:
			tables.WriteString("[[" + path + field.Key + "]]\n" + exampleOf(kind, path+field.Key+".", field.Fields, way))
		default:
			tables.WriteString("[" + path + field.Key + "]\n" + exampleOf(kind, path+field.Key+".", field.Fields, way))
		}
	}
	return lines.String() + tables.String()
}

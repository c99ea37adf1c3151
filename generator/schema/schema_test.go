package schema_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	_ "ouderbeleid/generator/check" // what schools hide
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schema"
)

// compiled gives the schema of a kind as a validator, or that of what stands at a pointer in it.
func compiled(t *testing.T, kind *policy.Kind, pointer string) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.Of(kind, problem.Dutch)))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("kind.json", document); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("kind.json" + pointer)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// front reads the front matter of a document, or a whole .toml file, as editors hand it to a schema.
func front(t *testing.T, name string, text []byte) any {
	t.Helper()
	front := string(text)
	if path.Ext(name) == ".md" {
		front, _, _ = strings.Cut(strings.TrimPrefix(front, "+++\n"), "\n+++\n")
	}
	var decoded map[string]any
	if _, err := toml.Decode(front, &decoded); err != nil {
		t.Fatal(name, err)
	}
	return plain(decoded)
}

func plain(value any) any {
	switch value := value.(type) {
	case map[string]any:
		for key := range value {
			value[key] = plain(value[key])
		}
	case []map[string]any:
		list := make([]any, len(value))
		for i := range value {
			list[i] = plain(value[i])
		}
		return list
	case []any:
		for i := range value {
			value[i] = plain(value[i])
		}
	case time.Time:
		if value.Location().String() == "time-local" {
			return value.Format(time.TimeOnly)
		}
		return value.Format(time.DateOnly)
	}
	return value
}

// TestExampleSchool holds every document of the example school to the schema of its kind.
func TestExampleSchool(t *testing.T) {
	content := os.DirFS("../../content")
	validators, tried := map[*policy.Kind]*jsonschema.Schema{}, map[string]bool{}
	err := fs.WalkDir(content, ".", func(name string, entry fs.DirEntry, err error) error {
		kind := policy.KindOf(name)
		if err != nil || kind == nil || policy.TranslatedPath(policy.PathOf(name)) != "" {
			return err
		}
		text, err := fs.ReadFile(content, name)
		if err != nil {
			return err
		}
		if validators[kind] == nil {
			validators[kind] = compiled(t, kind, "")
		}
		tried[kind.Name] = true
		if err := validators[kind].Validate(front(t, name, text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		return nil
	})
	if err != nil || len(tried) != len(policy.Kinds()) {
		t.Errorf("%v; tried only %v", err, tried)
	}
}

// TestSchemaRefuses changes a good document in one place each time.
func TestSchemaRefuses(t *testing.T) {
	const good = "titel = \"x\"\npartnerschappen = [\"formeel\"]\n"
	for name, test := range map[string]struct {
		text string
		ok   bool
	}{
		"good":                  {good, true},
		"one without brackets":  {"titel = \"x\"\npartnerschappen = \"formeel\"\n", true},
		"no title":              {"partnerschappen = [\"formeel\"]\n", false},
		"unknown key":           {good + "plats = \"x\"\n", false},
		"unknown choice":        {good + "status = \"morgen\"\n", false},
		"a form of its own":     {good + "vorm = \"kamp\"\n", true},
		"an empty form":         {good + "vorm = \" \"\n", false},
		"unknown in a list":     {"titel = \"x\"\npartnerschappen = [\"oost\"]\n", false},
		"empty required list":   {"titel = \"x\"\npartnerschappen = []\n", false},
		"twice":                 {"titel = \"x\"\npartnerschappen = [\"formeel\", \"formeel\"]\n", false},
		"empty text":            {good + "locatie = \" \"\n", false},
		"day":                   {good + "datum = 2027-02-09\n", true},
		"no day":                {good + "datum = \"morgen\"\n", false},
		"two times":             {good + "datum = 2027-02-09\nwanneer = \"medio mei\"\n", false},
		"time":                  {good + "van = \"9.30\"\n", true},
		"time without quotes":   {good + "van = 09:30:00\n", true},
		"no time":               {good + "van = \"25:30\"\n", false},
		"month":                 {good + "maand = \"2027-13\"\n", false},
		"mail":                  {good + "aanmelden = \"a@b.nl\"\n", true},
		"in person":             {good + "aanmelden = \"bij de leraar\"\n", true},
		"no day to sign up":     {good + "aanmelden_voor = \"morgen\"\n", false},
		"beyond bounds":         {good + "duur = 0\n", false},
		"whole as text":         {good + "duur = \"20\"\n", false},
		"half a period":         {good + "periode = { van = 2027-02-09 }\n", false},
		"unknown in a table":    {good + "[[verberg_problemen]]\ncode = \"in-weekend\"\nreden = \"y\"\ncodex = \"x\"\n", false},
		"code that is none":     {good + "[[verberg_problemen]]\ncode = \"in-het-weekend\"\nreden = \"y\"\n", false},
		"code":                  {good + "[[verberg_problemen]]\ncode = \"in-weekend\"\nreden = \"y\"\n", true},
		"facts of the school's": {good + "[extra]\nwat = [1, \"x\"]\n", true},
	} {
		err := compiled(t, policy.KindNamed("activiteit"), "").Validate(front(t, "a.toml", []byte(test.text)))
		if (err == nil) != test.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
	const document = "naam = \"x\"\nplaats = \"x\"\nregio = \"noord\"\nschooljaar = \"2026-2027\"\n[[document]]\ntitel = \"x\"\n"
	for text, ok := range map[string]bool{
		document: false, document + "url = \"https://a.nl/\"\n": true, document + "bestand = \"a.pdf\"\nurl = \"https://a.nl/\"\n": false, "concept = false\n" + document + "url = \"https://a.nl/\"\n": false,
	} {
		if err := compiled(t, policy.KindNamed("school"), "").Validate(front(t, "school.toml", []byte(text))); (err == nil) != ok {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// written is a schema as other programs read it.
type written struct {
	Title       string
	Description string
	Type        string
	Properties  map[string]*written
	Items       *written
	AnyOf       []*written
	Examples    []any
	Additional  *bool                       `json:"additionalProperties"`
	Taplo       struct{ InitKeys []string } `json:"x-taplo"`
	Required    []string
}

// TestEverythingIsSaid wants every key to be there, in both languages, with an example that its own schema takes.
func TestEverythingIsSaid(t *testing.T) {
	for _, language := range []problem.Language{problem.Dutch, problem.English} {
		for _, kind := range policy.Kinds() {
			var root written
			if err := json.Unmarshal(schema.Of(kind, language), &root); err != nil {
				t.Fatal(err)
			}
			if root.Title == "" || root.Description == "" {
				t.Errorf("%s in %s has no title or description", kind.Name, language)
			}
			checkTable(t, kind, &root, kind.Fields(), "", "#")
		}
	}
}

func checkTable(t *testing.T, kind *policy.Kind, table *written, fields []policy.Field, path, pointer string) {
	fields = slices.DeleteFunc(slices.Clone(fields), func(field policy.Field) bool { return field.Refused })
	if table.Additional == nil || *table.Additional || len(table.Properties) != len(fields) || !slices.Equal(table.Taplo.InitKeys, table.Required) {
		t.Errorf("%s: %q takes other keys than its %d fields, or begins with others", kind.Name, path, len(fields))
	}
	for _, field := range fields {
		property, at := table.Properties[field.Key], pointer+"/properties/"+field.Key
		if property == nil || property.Title == "" || !strings.HasSuffix(property.Description, ".") || strings.Contains(property.Description, "](") || strings.HasPrefix(property.Description, "É") {
			t.Errorf("%s: %s%s is not there, says nothing, or says it as only the handbook can: %+v", kind.Name, path, field.Key, property)
			continue
		}
		for _, example := range property.Examples {
			if err := compiled(t, kind, at).Validate(example); err != nil {
				t.Errorf("%s: the example of %s%s: %v", kind.Name, path, field.Key, err)
			}
		}
		if field.Type == policy.TypeTable {
			if field.List {
				property, at = property.Items, at+"/items"
			}
			checkTable(t, kind, property, field.Fields, path+field.Key+".", at)
		}
	}
}

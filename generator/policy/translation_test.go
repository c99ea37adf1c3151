package policy

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"ouderbeleid/generator/problem"
)

// wordKeys are the keys that a translation may say in its own language, as in required. All others are facts.
var wordKeys = map[string]string{
	"school.toml":                    "samenvatting leeftijd vormen doelgroepen",
	"school.toml/contact":            "rol onderwerpen bereikbaar voor",
	"school.toml/vakantie":           "naam",
	"school.toml/studiedag":          "naam",
	"school.toml/lesdag":             "naam",
	"school.toml/partnerschapsnamen": "maatschappelijk pedagogisch didactisch formeel informeel",
	"school.toml/document":           "titel over",
	"index.md":                       "titel samenvatting",
	"visie.md":                       "titel motto",
	"visie.md/wijziging":             "wat",
	"partnerschappen":                "titel belofte sterk thema",
	"speerpunten":                    "titel doel meetbaar scholing thema",
	"verwachtingen.md":               "titel van_school van_ouders",
	"speerpunten/stappen":            "wat",
	"activiteiten":                   "titel wanneer locatie leeftijd thema hulp onderwerpen opbrengst",
	"activiteiten/tijd":              "locatie wat",
	"agenda/tijd":                    "locatie wat",
	"agenda":                         "titel samenvatting wanneer locatie hulp",
	"scan":                           "titel begeleider met visie_team",
	"scan/gezinnen":                  "wie aanbod",
	"scan/partnerschap":              "sterk ambities",
	"wensen":                         "titel begeleider met",
	"wensen/programma":               "wat wie",
	"wensen/opbrengst":               "tekst antwoord",
	"wensen/citaat":                  "tekst wie",
	"index.md/citaat":                "tekst wie",
	"index.md/document":              "titel over",
	"checklist":                      "titel",
	"checklist/punt":                 "toelichting",
	"checklist/punten.toml":          "samenvatting",
	"checklist/punten.toml/punt":     "tekst",
	"meting":                         "titel verandercapaciteit begeleider met",
	"meting/onderdeel":               "toelichting",
	"meting/onderdeel.vraag":         "tekst toelichting",
	"evaluaties":                     "titel",
	"evaluaties/bevinding":           "tekst",
	"evaluaties/bevinding.actie":     "wat",
	"overleg":                        "titel locatie",
	"overleg/vergadering":            "locatie",
	"overleg/uitslag":                "uitkomsten",
	"team.md":                        "titel",
	"overleg/lid":                    "rol",
	"overleg/onderwerp":              "wat",
	"partners":                       "titel aanbod",
	"praktisch":                      "titel kern stappen thema",
	"praktisch/stap":                 "wat wie wanneer waarom",
	"praktisch/bijdrage":             "wat",
	"praktisch/communicatie":         "wat hoe hoe_vaak wie voor",
	"paginas":                        "titel thema",
	"traject.md":                     "titel begeleider met",
	"traject.md/certificaat":         "naam door",
	"traject.md/stap":                "naam",
	"begrippen.toml/begrip":          "term uitleg",
}

// translationOf gives a translation of full that says one key only, and the line that it is on. A table with an id is called by
// it; one without comes after as many empty ones as stand before it in the source.
func translationOf(s setting) (archive string, line int) {
	var lines []string
	source := strings.Split(string(fileOf(full, s.file)), "\n")
	parent, _, nested := strings.Cut(s.table, ".")
	header := source[s.header-1]
	switch id := idBelow(source, s.header); {
	case s.table == "":
	case nested:
		lines = append(lines, "[["+parent+"]]")
		for i, text := range source[:s.header] {
			if id := idBelow(source, i+1); text == lines[0] && id != "" {
				lines = []string{text, id}
			}
		}
		lines = append(lines, header)
	case id != "" && strings.HasPrefix(header, "[["):
		lines = append(lines, header, id)
	default:
		for _, text := range source[:s.header] {
			if text == header {
				lines = append(lines, header)
			}
		}
	}
	lines = append(lines, s.key+` = "كلمة"`)
	line = len(lines)
	text := strings.Join(lines, "\n") + "\n"
	name := strings.Replace(s.file, ".toml", ".ar.toml", 1)
	if strings.HasSuffix(s.file, ".md") {
		name = strings.Replace(s.file, ".md", ".ar.md", 1)
		text, line = "+++\n"+text+"+++\n", line+1
	}
	return full + "-- " + name + " --\n" + text, line
}

func fileOf(archive, name string) []byte {
	for _, file := range txtar.Parse([]byte(archive)).Files {
		if file.Name == name {
			return file.Data
		}
	}
	return nil
}

// idBelow gives the line with the id of a table.
func idBelow(lines []string, header int) string {
	for _, line := range lines[header:] {
		if strings.HasPrefix(line, "[") || line == "+++" {
			return ""
		}
		if strings.HasPrefix(line, "id = ") {
			return line
		}
	}
	return ""
}

// TestEveryKeyTranslated says each key of the content model in a translation: words are taken over, facts are refused.
func TestEveryKeyTranslated(t *testing.T) {
	for _, s := range settings() {
		if s.key == "id" {
			continue
		}
		t.Run(s.String(), func(t *testing.T) {
			archive, line := translationOf(s)
			files := parse(archive)
			p, problems := Link(files, "ar", true, nil)
			problems = slicesOf(files, problems)
			translated := countArabic(reflect.ValueOf(p.Doc(reference(s.file))))
			if slices.Contains(strings.Fields(wordKeys[s.model()]), s.key) {
				wantProblems(t, "", problems)
				if translated != 1 {
					t.Errorf("%d texts are in the language of the translation", translated)
				}
				return
			}
			name := strings.NewReplacer(".md", ".ar.md", ".toml", ".ar.toml").Replace(s.file)
			wantProblems(t, fmt.Sprintf("%s:%d:1: feit-in-vertaling: “%s” is een feit en hoort alleen in het bronbestand. → Haal de regel weg: een vertaling neemt de feiten over.\n", name, line, s.key), problems)
			if translated != 0 {
				t.Error("a fact was taken from the translation")
			}
		})
	}
}

func reference(file string) string { return strings.TrimSuffix(file, ".md") }

// countArabic counts the texts of a document that are in Arabic. A holiday has its name alone.
func countArabic(v reflect.Value) int {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if text, ok := v.Interface().(*Text); ok && text != nil {
			if (text.Language == "ar") != (text.Words == "كلمة") {
				return -100
			}
			v = v.Elem().Field(0)
			break
		}
		if v.IsNil() {
			return 0
		}
		return countArabic(v.Elem())
	case reflect.Slice, reflect.Map:
		n := 0
		if v.Kind() == reflect.Map {
			for _, key := range v.MapKeys() {
				n += countArabic(v.MapIndex(key))
			}
			return n
		}
		for i := range v.Len() {
			n += countArabic(v.Index(i))
		}
		return n
	case reflect.Struct:
		n := 0
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() && field.Name != "Part" && field.Name != "Body" {
				n += countArabic(v.Field(i))
			}
		}
		return n
	}
	if v.Kind() == reflect.String && v.String() == "كلمة" {
		return 1
	}
	return 0
}

// TestTranslation says everything in another language, and wants its words over the facts of the source.
func TestTranslation(t *testing.T) {
	files := small + "[[contact]]\nid = \"ib\"\nrol = \"IB'er\"\nnaam = \"Noor\"\n" +
		"-- school.ar.toml --\nbron = \"ecc9dcbf\"\n[[contact]]\nid = \"ib\"\nrol = \"مستشار\"\n" +
		"-- praktisch/p.md --\n+++\ntitel = \"Ziek\"\nkern = \"Bel ons.\"\nstappen = [\"een\", \"twee\"]\nvolgorde = 3\ncontact = \"ib\"\n+++\n\nNederlands.\n" +
		"-- praktisch/p.ar.md --\n+++\ntitel = \"مريض\"\nstappen = \"واحد\"\n+++\n\nعربي.\n" +
		"-- praktisch/q.md --\n+++\ntitel = \"Q\"\nkern = \"K\"\n+++\n\nAlleen Nederlands.\n" +
		"-- praktisch/q.ar.md --\n+++\ntitel = \"ق\"\n+++\n" +
		"-- praktisch/r.md --\n+++\ntitel = \"R\"\nkern = \"K\"\n+++\n"
	p := linked(t, files, "ar", false)
	topic := p.Doc("praktisch/p").(*PracticalTopic)
	want(t, "title", *topic.Title, Text{"مريض", "ar"})
	want(t, "kernel", *topic.Kernel, Text{"Bel ons.", ""})
	want(t, "steps", len(topic.Steps), 1)
	want(t, "facts", []any{*topic.Order, topic.Contact, topic.Reference, topic.Address()}, "[3 {ib} praktisch/p praktisch/p/]")
	want(t, "body", topic.Body.Blocks()[0].Text, "عربي.")
	want(t, "body of the source", p.Doc("praktisch/q").Base().Body.Blocks()[0].Text, "Alleen Nederlands.")
	want(t, "no translation", *p.Doc("praktisch/r").Base().Title, Text{"R", ""})
	contact := p.Contact(topic.Contact)
	want(t, "contact", []any{*contact.Role, contact.Name}, "[{مستشار ar} Noor]")
	want(t, "contact without translation", *p.School.Contacts[0].Role, Text{"Directeur", ""})

	dutch := linked(t, files, "", false).Doc("praktisch/p").(*PracticalTopic)
	want(t, "title of the source", *dutch.Title, Text{"Ziek", ""})
	want(t, "body of the source", dutch.Body.Blocks()[0].Text, "Nederlands.")
	want(t, "no text at all", (*Text)(nil).String(), "")
}

// TestTranslationOfNothing reads translations whose source is absent, broken or no document.
func TestTranslationOfNothing(t *testing.T) {
	for name, source := range map[string]string{"absent": "", "broken": "-- visie.md --\n+++\n"} {
		files := parse(small + source + "-- visie.ar.md --\n+++\ntitel = \"ق\"\n+++\n")
		i := slices.IndexFunc(files, func(f *File) bool { return f.Name == "visie.ar.md" })
		if files[i].Doc != nil || len(files[i].Problems) > 0 || files[i].SourceName() != "visie.md" {
			t.Errorf("%s: %v", name, files[i])
		}
		p, _ := Link(files, "ar", false, nil)
		if p.Vision != nil {
			t.Errorf("%s: there is a vision", name)
		}
	}
}

// TestTablesThatMoved keeps the words of tables without an id at the right table, as long as the translation has the words of then.
func TestTablesThatMoved(t *testing.T) {
	table := func(names ...string) string {
		var out strings.Builder
		for _, name := range names {
			out.WriteString("[[stap]]\nnaam = \"" + name + "\"\n")
		}
		return out.String()
	}
	source := func(names ...string) string {
		return small + "-- traject.md --\n+++\ntitel = \"T\"\n" + table(names...) + "+++\n"
	}
	before := parse(source("A", "B", "C"))
	file := before[slices.IndexFunc(before, func(f *File) bool { return f.Name == "traject.md" })]
	translation := "-- traject.ar.md --\n+++\nbron = \"" + file.Mark() + "\"\n# titel = \"T\"\ntitel = \"t\"\n"
	for _, name := range []string{"A", "B", "C"} {
		translation += "[[stap]]\n# naam = \"" + name + "\"\nnaam = \"" + strings.ToLower(name) + "\"\n"
	}
	translation += "+++\n"
	for _, c := range []struct{ now, want []string }{
		{[]string{"A", "B", "C"}, []string{"a", "b", "c"}},
		{[]string{"B", "A", "C"}, []string{"b", "a", "c"}},
		{[]string{"A", "X", "B", "C"}, []string{"a", "X", "b", "c"}},
		{[]string{"A", "C"}, []string{"a", "c"}},
		{[]string{"A", "B2", "C"}, []string{"a", "b", "c"}},
		{[]string{"A", "B", "C", "D"}, []string{"a", "b", "c", "D"}},
	} {
		files := parse(source(c.now...) + translation)
		p, problems := Link(files, "ar", false, nil)
		for _, found := range slicesOf(files, problems) {
			if found.Rule.Severity == problem.Error {
				t.Errorf("%v: %s", c.now, found.Message(problem.English))
			}
		}
		var got []string
		for _, stage := range p.Trajectory.Stages {
			got = append(got, stage.Name.Words)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%v: %v, want %v", c.now, got, c.want)
		}
	}
}

package frontmatter_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

func TestParse(t *testing.T) {
	const document = `+++
titel = "Ons startgesprek" # met comment
"lange sleutel" = 'C:\map'
	aantal = 1_000
kosten = 2.50
concept = true
datum = 2026-09-08
van = 19:30
tot = 21:00:30
moment = 2026-09-08 19:30:00
groepen = [
  "1", # een
  ["2", 3],
]
tekst = """
Eerste "regel"
tweede"""
periode = { van = 2026-01-01, tot.dag = 2026-02-02 }
a.b.c = 1
a.b.d = 2

[kop]
x = 1

[[punt]]
id = "één"
[punt.sub]
y = 1

[[punt]]
id = "twee"

[diep.er]
z = 1
[diep]
w = 1
+++
# Kop
`
	const want = `2:1 table
 2:1 titel: 2:9-2:27 text "Ons startgesprek"
 3:1 lange sleutel: 3:19-3:27 text "C:\\map"
 4:2 aantal: 4:11-4:16 whole 1000
 5:1 kosten: 5:10-5:14 number 2.5
 6:1 concept: 6:11-6:15 bool true
 7:1 datum: 7:9-7:19 date 2026-09-08
 8:1 van: 8:7-8:12 time 19:30
 9:1 tot: 9:7-9:15 time 21:00:30
 10:1 moment: 10:10-10:29 moment 2026-09-08 19:30:00 on 2026-09-08
 11:1 groepen: 11:11-14:2 list
  - 12:3-12:6 text "1"
  - 13:3-13:11 list
   - 13:4-13:7 text "2"
   - 13:9-13:10 whole 3
 15:1 tekst: 15:9-17:10 text "Eerste \"regel\"\ntweede"
 18:1 periode: 18:11-18:53 table
  18:13 van: 18:19-18:29 date 2026-01-01
  18:31 tot: 18:31-18:34 table
   18:35 dag: 18:41-18:51 date 2026-02-02
 19:1 a: 19:1-19:2 table
  19:3 b: 19:3-19:4 table
   19:5 c: 19:9-19:10 whole 1
   20:5 d: 20:9-20:10 whole 2
 22:2 kop: 22:1-22:6 table
  23:1 x: 23:5-23:6 whole 1
 25:3 punt: 25:1-30:9 list
  - 25:1-25:9 table
   26:1 id: 26:6-26:11 text "één"
   27:7 sub: 27:1-27:11 table
    28:1 y: 28:5-28:6 whole 1
  - 30:1-30:9 table
   31:1 id: 31:6-31:12 text "twee"
 33:2 diep: 35:1-35:7 table
  33:7 er: 33:1-33:10 table
   34:1 z: 34:5-34:6 whole 1
  36:1 w: 36:5-36:6 whole 1
`
	variants := map[string]string{
		"LF":         document,
		"CRLF":       strings.ReplaceAll(document, "\n", "\r\n"),
		"mark":       "\ufeff" + document,
		"mark, CRLF": "\ufeff" + strings.ReplaceAll(document, "\n", "\r\n"),
	}
	for name, text := range variants {
		t.Run(name, func(t *testing.T) {
			src := problem.Source{Path: "a.md", Text: []byte(text)}
			table, body, problems := frontmatter.Parse(src)
			if len(problems) > 0 {
				t.Fatal(report(problems))
			}
			if diff := cmp.Diff(want, outline(src, table)); diff != "" {
				t.Error(diff)
			}
			if !strings.HasPrefix(text[body:], "# Kop") {
				t.Errorf("the body starts at %q", text[body:])
			}
		})
	}
}

func TestParseTOML(t *testing.T) {
	for _, text := range []string{"naam = \"De Linde\"\n", "\ufeffnaam = \"De Linde\"\r\n"} {
		src := problem.Source{Path: "school.toml", Text: []byte(text)}
		table, problems := frontmatter.ParseTOML(src)
		if len(problems) > 0 {
			t.Fatal(report(problems))
		}
		want := "1:1 table\n 1:1 naam: 1:8-1:18 text \"De Linde\"\n"
		if diff := cmp.Diff(want, outline(src, table)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestGet(t *testing.T) {
	var none *frontmatter.Table
	if none.Get("titel") != nil {
		t.Error("a table that is not there has an entry")
	}
	table, _ := frontmatter.ParseTOML(problem.Source{Text: []byte("a = 1\nb = 2")})
	if got := table.Get("b"); got == nil || got.Value.Whole != 2 {
		t.Errorf("b is %v", got)
	}
	if got := table.Get("c"); got != nil {
		t.Errorf("c is %v", got)
	}
}

func TestBody(t *testing.T) {
	for _, test := range []struct{ text, body string }{
		{"+++\n+++\nTekst", "Tekst"},
		{"+++\n+++", ""},
		{"\n\n+++  \ntitel = \"a\"\n+++\t\n\nTekst\n+++\n", "\nTekst\n+++\n"},
		{"Tekst", "Tekst"},
		{"", ""},
		{"+++\ntitel = a\n+++\nTekst", "Tekst"},
		{"+++\ntitel = \"a\"\n\nTekst", "\nTekst"},
		{"+++\ntitel = \"a\"\n---\nTekst", "Tekst"},
		{"---\ntitel: a\n---\nTekst", "---\ntitel: a\n---\nTekst"},
	} {
		_, body, _ := frontmatter.Parse(problem.Source{Text: []byte(test.text)})
		if got := test.text[body:]; got != test.body {
			t.Errorf("%q: the body is %q, want %q", test.text, got, test.body)
		}
	}
}

func TestPhrase(t *testing.T) {
	for valueType := frontmatter.Text; valueType <= frontmatter.SubTable; valueType++ {
		if phrase := valueType.Phrase(); phrase.NL == "" || phrase.EN == "" {
			t.Errorf("type %d has no words", valueType)
		}
	}
}

// outline prints a table with the places of everything in it.
func outline(src problem.Source, table *frontmatter.Table) string {
	o := outliner{src: src}
	fmt.Fprintf(&o, "%s table\n", o.at(table.Offset))
	o.table(table, " ")
	return o.String()
}

type outliner struct {
	strings.Builder
	src problem.Source
}

func (o *outliner) at(offset int) string {
	place := o.src.At(offset)
	return fmt.Sprintf("%d:%d", place.Line, place.Column)
}

func (o *outliner) table(table *frontmatter.Table, indent string) {
	for _, entry := range table.Entries {
		fmt.Fprintf(o, "%s%s %s: ", indent, o.at(entry.Offset), entry.Key)
		o.value(entry.Value, indent)
	}
}

func (o *outliner) value(v frontmatter.Value, indent string) {
	fmt.Fprintf(o, "%s-%s ", o.at(v.Offset), o.at(v.End))
	switch v.Type {
	case frontmatter.Text:
		fmt.Fprintf(o, "text %q\n", v.Text)
	case frontmatter.Whole:
		fmt.Fprintln(o, "whole", v.Whole)
	case frontmatter.Number:
		fmt.Fprintln(o, "number", v.Number)
	case frontmatter.Bool:
		fmt.Fprintln(o, "bool", v.Bool)
	case frontmatter.Date:
		fmt.Fprintln(o, "date", v.Date)
	case frontmatter.Time:
		fmt.Fprintln(o, "time", v.Text)
	case frontmatter.DateTime:
		fmt.Fprintln(o, "moment", v.Text, "on", v.Date)
	case frontmatter.List:
		fmt.Fprintln(o, "list")
		for _, element := range v.List {
			fmt.Fprintf(o, "%s - ", indent)
			o.value(element, indent+" ")
		}
	case frontmatter.SubTable:
		fmt.Fprintln(o, "table")
		o.table(v.Table, indent+" ")
	}
}

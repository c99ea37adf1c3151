package exchange

import (
	"encoding/binary"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ouderbeleid/generator/problem"
)

// odd is a bundle with all that a format can stumble over.
func odd() Bundle {
	b := Bundle{From: "nl", To: "ar"}
	d := &Document{Path: `content/paginas/a & "b" <c>.md`}
	for i, text := range []string{
		"gewoon", "<b>&amp;]]>\"'", "  spaties  ", "twee\nregels\tmet tab", "a\rb", "=1+1", "+31 30", "-lijst", "@naam", "'=aanhaling", "''@x", "'s Ochtends", "\t=x",
		"a;b,c\"d\"", "\u0001\u001f\u007f\ufffe", "مرحبا", "é e\u0301 😀", "&#10;", "\ufeffbegin",
	} {
		d.Units = append(d.Units, Unit{Key: fmt.Sprintf("contact[%d & \"x\"].rol", i), Segments: []Segment{{Source: text, Target: text, State: Translated}}})
	}
	d.Units = append(d.Units,
		Unit{Key: "leeg", Segments: []Segment{{Source: "bron"}}},
		Unit{Key: "tekst", Segments: []Segment{{Source: "# Een", Target: "# أ", State: Translated}, {Source: "- twee\n- drie"}, {Source: "    code", Target: "    code", State: Outdated}}},
	)
	for _, name := range []string{"content/paginas/\u0001.md", "content/paginas/\u0002.md", "content/paginas/%01.md", "content/paginas/%2501%20.md"} {
		b.Documents = append(b.Documents, &Document{Path: name, Units: []Unit{{Key: "titel", Segments: []Segment{{Source: name}}}}})
	}
	b.Documents = append(b.Documents, d, &Document{Path: "content/school.toml", Units: []Unit{{Key: "tekst", Segments: []Segment{{Source: "één alinea"}}}}})
	return b
}

var asWritten = cmp.Options{cmpopts.IgnoreUnexported(Document{}, Unit{})}

func source(name, text string) problem.Source { return problem.Source{Path: name, Text: []byte(text)} }

func TestXLIFF(t *testing.T) {
	want := odd()
	text := string(want.XLIFF())
	got, problems := ReadXLIFF(source("a.xlf", text))
	if len(problems) > 0 {
		t.Fatal(problems[0].Message(problem.English))
	}
	for _, d := range want.Documents { // that a segment is out of date, a translator is only told
		for _, unit := range d.Units {
			for i := range unit.Segments {
				if unit.Segments[i].State == Outdated {
					unit.Segments[i].State = Initial
				}
			}
		}
	}
	if diff := cmp.Diff(&want, got, asWritten); diff != "" {
		t.Error(diff)
	}
	for _, part := range []string{
		`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nl" trgLang="ar" xml:space="preserve">`,
		`<file id="f6" original="content/school.toml" canResegment="no">`, `<segment id="s3" state="initial" subState="ouderbeleid:verouderd">`, `<cp hex="0001"/>`, `a&#xD;b`,
	} {
		if !strings.Contains(text, part) {
			t.Errorf("there is no %s", part)
		}
	}
}

func TestCSV(t *testing.T) {
	want := odd()
	text := string(want.CSV())
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, byteOrderMark)))
	r.Comma = ';'
	rows, err := r.ReadAll()
	if err != nil || !strings.HasPrefix(text, byteOrderMark+"bestand;sleutel;bron;vertaling\n") {
		t.Fatal(err, text)
	}
	for _, cell := range slices.Concat(rows...) {
		if strings.IndexAny(cell, "=+-@\t\r") == 0 {
			t.Errorf("a formula: %q", cell)
		}
	}
	want.From, want.To = "", ""
	for _, d := range want.Documents {
		for _, unit := range d.Units {
			for i := range unit.Segments {
				unit.Segments[i].State = Initial
			}
		}
	}
	for name, changed := range map[string]string{
		"as written": text,
		"CRLF":       strings.ReplaceAll(text, "\n", "\r\n"),
		"no mark":    strings.TrimPrefix(text, byteOrderMark),
	} {
		got, problems := ReadCSV(source("a.csv", changed))
		if len(problems) > 0 {
			t.Fatal(name, problems[0].Message(problem.English))
		}
		if diff := cmp.Diff(&want, got, asWritten); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestStates says how far each segment is when it leaves.
func TestStates(t *testing.T) {
	of := parse(vision)
	unit := Of(of, translate(translation(of, map[string]string{"motto": "Samen", "tekst": "واحد\n\nTwee."}), of)).Units
	got := fmt.Sprint(unit[0].Segments[0].State, unit[1].Segments[0].State, unit[2].Segments[0].State, unit[2].Segments[1].State)
	if want := fmt.Sprint(Initial, Initial, Translated, Initial); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestCSVOfOthers reads what spreadsheets make of it.
func TestCSVOfOthers(t *testing.T) {
	const want = `content/visie.md titel "Visie" "رؤية"; content/visie.md tekst "Een\n\nTwee\n\nDrie" "أ\n\nTwee\n\nت"; `
	for name, text := range map[string]string{
		"commas":             "bestand,sleutel,bron,vertaling\ncontent/visie.md,titel,Visie,رؤية\ncontent/visie.md,tekst[1],Een,أ\ncontent/visie.md,tekst[2],Twee\ncontent/visie.md,tekst[3],Drie,ت\n",
		"tabs, no last end":  "bestand\tsleutel\tbron\tvertaling\ncontent/visie.md\ttitel\tVisie\tرؤية\ncontent/visie.md\ttekst[1]\tEen\tأ\ncontent/visie.md\ttekst[2]\tTwee\t\ncontent/visie.md\ttekst[3]\tDrie\tت",
		"Excel’s first line": "sep=;\r\nbestand;sleutel;bron;vertaling\r\ncontent/visie.md;titel;Visie;رؤية\r\ncontent/visie.md;tekst[1];Een;أ\r\ncontent/visie.md;tekst[2];Twee;\r\ncontent/visie.md;tekst[3];Drie;ت\r\n",
		"with a mark":        "\ufeff\"sep=,\"\nbestand,sleutel,bron,vertaling\ncontent/visie.md,titel,Visie,رؤية\ncontent/visie.md,tekst[1],Een,أ\ncontent/visie.md,tekst[2],Twee,\ncontent/visie.md,tekst[3],Drie,ت\n",
		"another order":      "Vertaling ;BRON;notitie;sleutel;bestand\n\n;;;;\nت;Drie;x;tekst[3];content/visie.md\nرؤية;Visie;;titel;content/visie.md\n\"\";Twee;;tekst[2];content/visie.md\nأ;Een;;tekst[1];content/visie.md\n",
	} {
		b, problems := ReadCSV(source("a.csv", text))
		if len(problems) > 0 {
			t.Fatal(name, problems[0].Message(problem.English))
		}
		if got := inShort(b); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func inShort(b *Bundle) string {
	var out strings.Builder
	for _, d := range b.Documents {
		for _, unit := range d.Units {
			target, _ := unit.target()
			fmt.Fprintf(&out, "%s %s %q %q; ", d.Path, unit.Key, unit.source(), target)
		}
	}
	return out.String()
}

// TestXLIFFOfOthers reads what the tools of translators make of it.
func TestXLIFFOfOthers(t *testing.T) {
	const head = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.0" srcLang="nl" trgLang="ar"><file id="f1" original="v.md">`
	const tail = `</file></xliff>`
	for name, test := range map[string]struct{ text, want string }{
		"notes, matches and groups": {
			head + `<notes><note>x</note></notes><group id="g"><unit id="u1" name="titel"><mtc:segment><source>X</source></mtc:segment><mtc:matches><mtc:match ref="#s1"><source>X</source><target>Y</target></mtc:match></mtc:matches><notes><note>z</note></notes><segment id="s1" state="final"><source>Visie</source><target>رؤية</target></segment></unit></group>` + tail,
			`v.md titel "Visie" "رؤية"; `,
		},
		"inline elements": {
			head + `<unit id="u1" name="titel"><originalData><data id="d1">**</data><data id="d2">](x)</data></originalData><segment><source>A <pc id="1" dataRefStart="d1" dataRefEnd="d1">vet</pc> b</source><target><mrk id="m1" type="term">أ</mrk> <pc id="1" dataRefStart="d1" dataRefEnd="d1">ب</pc><ph id="2" dataRef="d2"/><sc id="3"/><ec startRef="3"/><mtc:x>weg</mtc:x><![CDATA[<c>]]></target></segment></unit>` + tail,
			`v.md titel "A **vet** b" "أ **ب**](x)<c>"; `,
		},
		"no target, an empty one, and a comment": {
			head + `<!-- x --><unit id="u1" name="a"><segment><source>A</source></segment></unit><unit id="u2" name="b"><segment><source>B</source><target/></segment></unit>` + tail,
			`v.md a "A" ""; v.md b "B" ""; `,
		},
		"sentences of their own": {
			head + `<unit id="u1" name="tekst"><segment><source>Een. </source><target>أ. </target></segment><segment><source>Twee.</source></segment><ignorable><source>` + "\n\n" + `</source></ignorable><segment><source>Drie</source></segment><ignorable><source> </source></ignorable><segment><source>Vier</source><target>د</target></segment></unit>` + tail,
			`v.md tekst "Een. Twee.\n\nDrie\n\nVier" "أ. Twee.\n\nDrie\n\nد"; `,
		},
		"paragraphs with nothing between": {
			head + `<unit id="u1" name="tekst"><segment><source>Een</source><target>أ</target></segment><segment><source>Twee</source><target>ب</target></segment></unit>` + tail,
			`v.md tekst "Een\n\nTwee" "أ\n\nب"; `,
		},
		"one file in two": {
			head + `<unit id="u1" name="a"><segment><source>A</source></segment></unit></file><file id="f2" original="v.md"><unit id="u1" name="b"><segment><source>B</source></segment></unit>` + tail,
			`v.md a "A" ""; v.md b "B" ""; `,
		},
	} {
		b, problems := ReadXLIFF(source("a.xlf", test.text))
		if len(problems) > 0 {
			t.Fatal(name, problems[0].Message(problem.English))
		}
		if got := inShort(b); got != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, test.want)
		}
	}
}

// TestUTF16 reads what was saved as UTF-16, which XML may be.
func TestUTF16(t *testing.T) {
	want := odd()
	xliff := strings.Replace(string(want.XLIFF()), `encoding="UTF-8"`, `encoding="UTF-16"`, 1)
	for name, order := range map[string]binary.AppendByteOrder{"little": binary.LittleEndian, "big": binary.BigEndian} {
		saved := func(text string) string {
			var out []byte
			for _, unit := range utf16.Encode([]rune(byteOrderMark + strings.TrimPrefix(text, byteOrderMark))) {
				out = order.AppendUint16(out, unit)
			}
			return string(out)
		}
		for read, text := range map[string]string{"xliff": xliff, "csv": string(want.CSV())} {
			format := map[string]func(problem.Source) (*Bundle, []problem.Problem){"xliff": ReadXLIFF, "csv": ReadCSV}[read]
			whole, _ := format(source("a", text))
			got, problems := format(source("a", saved(text)))
			if len(problems) > 0 {
				t.Errorf("%s, %s: %s", read, name, problems[0].Message(problem.English))
				continue
			}
			if diff := cmp.Diff(whole, got, asWritten); diff != "" {
				t.Errorf("%s, %s: %s", read, name, diff)
			}
		}
	}
	_, problems := ReadXLIFF(source("a.xlf", "<xliff>\xe9"))
	if len(problems) != 1 || strings.Contains(problems[0].Suggestion(problem.Dutch), "Excel") {
		t.Errorf("%v", problems)
	}
}

// TestMalformed wants one problem of each file that cannot be read, at its line.
func TestMalformed(t *testing.T) {
	const open = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"nl\" trgLang=\"ar\">\n<file id=\"f\" original=\"a\">\n"
	for _, test := range []struct{ name, text, want string }{
		{"a.xlf", "", "0 geen-xliff-2"},
		{"a.xlf", "geen xml", "0 geen-xliff-2"},
		{"a.xlf", "\n<html></html>", "2 geen-xliff-2"},
		{"a.xlf", `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>`, "1 geen-xliff-2"},
		{"a.xlf", `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nl"/>`, "1 xliff-zonder-taal"},
		{"a.xlf", open + "<unit name=\"a\">\n<segment><source>a</sorce>", "4 xliff-onleesbaar"},
		{"a.xlf", open, "3 xliff-onleesbaar"},
		{"a.xlf", open + "<unit><segment><source>&onbekend;</source></segment></unit></file></xliff>", "3 xliff-onleesbaar"},
		{"a.xlf", open + "<unit><segment><source>a\x01</source></segment></unit></file></xliff>", "3 xliff-onleesbaar"},
		{"a.xlf", "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + open, "1 xliff-onleesbaar"},
		{"a.xlf", "\xff\xfe<", "0 tekens-onleesbaar"},
		{"a.csv", "", "1 csv-zonder-kolommen"},
		{"a.csv", "bestand;sleutel;bron\n", "1 csv-zonder-kolommen"},
		{"a.csv", "bestand;sleutel;bron;vertaling\na;b;c;d\na;b;\"c;d\n\n\n", "3 csv-onleesbaar"},
		{"a.csv", "bestand;sleutel;bron;vertaling\na;b;c;d \"e\" f\n", "2 csv-onleesbaar"},
		{"a.csv", "bestand;sleutel;bron;vertaling\na;b;c;\xe9\n", "0 tekens-onleesbaar"},
	} {
		read := ReadCSV
		if test.name == "a.xlf" {
			read = ReadXLIFF
		}
		b, problems := read(source(test.name, test.text))
		if b != nil || len(problems) != 1 {
			t.Errorf("%q: %v, %v", test.text, b, problems)
			continue
		}
		p := problems[0]
		if got := fmt.Sprint(p.Line, " ", p.Rule.Code); got != test.want {
			t.Errorf("%q: %s, want %s", test.text, got, test.want)
		}
	}
}

// FuzzRead reads anything, and reads again what it writes of it.
func FuzzRead(f *testing.F) {
	b := odd()
	f.Add(string(b.XLIFF()))
	f.Add(string(b.CSV()))
	f.Fuzz(func(t *testing.T, text string) {
		for _, read := range []func(problem.Source) (*Bundle, []problem.Problem){ReadXLIFF, ReadCSV} {
			first, problems := read(source("a", text))
			if (first == nil) != (len(problems) == 1) {
				t.Fatalf("%v, %v", first, problems)
			}
			if first == nil {
				continue
			}
			again, problems := ReadXLIFF(source("a", string(Bundle{From: "nl", To: "ar", Documents: first.Documents}.XLIFF())))
			if len(problems) > 0 {
				t.Fatal(problems[0].Message(problem.English))
			}
			if len(again.Documents) != len(first.Documents) {
				t.Errorf("%d documents became %d", len(first.Documents), len(again.Documents))
			}
		}
	})
}

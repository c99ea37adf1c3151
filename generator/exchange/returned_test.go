package exchange

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

const vision = `+++
titel = "Onze visie"
motto = "Samen"
+++

Een.

Twee.
`

func parse(text string) *policy.File { return policy.Parse(source("content/visie.md", text)) }

func translate(text string, of *policy.File) *policy.File {
	if text == "" {
		return nil
	}
	return policy.ParseTranslation(source("content/visie.ar.md", text), of)
}

// translation is one that is right for a source.
func translation(of *policy.File, says map[string]string) string {
	manuscript := policy.NewManuscript(of, nil)
	manuscript.Says = says
	return string(manuscript.Text())
}

var said = map[string]string{"titel": "رؤية", "motto": "معا", "tekst": "واحد\n\nاثنان"}

// edit is what a translator does to one segment.
type edit struct {
	key    string
	i      int
	target string
	state  State
}

// roundTrip sends a source and its translation away, and takes them back into what the two are by then.
func roundTrip(t *testing.T, sent *policy.File, with string, format func(Bundle) (*Bundle, []problem.Problem), edits []edit, now *policy.File, nowWith string) (text string, problems []problem.Problem) {
	t.Helper()
	away := Bundle{From: "nl", To: "ar", Documents: []*Document{Of(sent, translate(with, sent))}}
	for _, e := range edits {
		found := false
		for _, unit := range away.Documents[0].Units {
			if unit.Key == e.key && e.i < len(unit.Segments) {
				unit.Segments[e.i].Target, unit.Segments[e.i].State, found = e.target, e.state, true
			}
		}
		if !found {
			t.Fatalf("there is no %s, %d", e.key, e.i)
		}
	}
	back, failures := format(away)
	if len(failures) > 0 {
		t.Fatal(failures[0].Message(problem.English))
	}
	manuscript, problems := back.Documents[0].Manuscript(now, translate(nowWith, now))
	if manuscript == nil {
		return "", problems
	}
	return string(manuscript.Text()), problems
}

var formats = map[string]func(Bundle) (*Bundle, []problem.Problem){
	"xliff": func(b Bundle) (*Bundle, []problem.Problem) { return ReadXLIFF(source("a.xlf", string(b.XLIFF()))) },
	"csv":   func(b Bundle) (*Bundle, []problem.Problem) { return ReadCSV(source("a.csv", string(b.CSV()))) },
}

func codes(problems []problem.Problem) string {
	var all []string
	for _, p := range problems {
		for _, language := range []problem.Language{problem.Dutch, problem.English} {
			if words := p.Message(language) + p.Suggestion(language); strings.Contains(words, "%!") {
				panic(words)
			}
		}
		all = append(all, p.Rule.Code)
	}
	return strings.Join(all, " ")
}

// TestReturned sends documents away and takes them back, in each format: what was there, what was done there, what became of the
// source meanwhile, and what the translation then is.
func TestReturned(t *testing.T) {
	source := parse(vision)
	changed := parse(strings.Replace(vision, "Samen", "Met elkaar", 1))
	grown := parse(strings.Replace(vision, "motto", "samenvatting = \"Kort.\"\nmotto", 1))
	shrunk := parse(strings.Replace(vision, "motto = \"Samen\"\n", "", 1))
	whole := translation(source, said)
	for _, test := range []struct {
		name     string
		sent     *policy.File
		with     string
		edits    []edit
		now      *policy.File
		nowWith  string
		says     map[string]string // nil: nothing is written
		outdated string            // what is told of a translation that is out of date
		codes    string
	}{
		{name: "nothing done", sent: source, now: source},
		{name: "all there already", sent: source, with: whole, now: source, nowWith: whole},
		{name: "without a mark", sent: source, with: "+++\ntitel = \"رؤية\"\n+++\n", now: source, nowWith: "+++\ntitel = \"رؤية\"\n+++\n"},
		{name: "a new translation", sent: source, edits: []edit{{"titel", 0, "رؤية", Translated}}, now: source, says: map[string]string{"titel": "رؤية"}},
		{name: "a better word", sent: source, with: whole, edits: []edit{{"titel", 0, "رؤيتنا", Initial}}, now: source, nowWith: whole,
			says: map[string]string{"titel": "رؤيتنا", "motto": "معا", "tekst": "واحد\n\nاثنان"}},
		{name: "a word wiped out", sent: source, with: whole, edits: []edit{{"titel", 0, "", Initial}}, now: source, nowWith: whole},
		{name: "half a body", sent: source, edits: []edit{{"tekst", 1, "اثنان", Translated}}, now: source, says: map[string]string{"tekst": "Een.\n\nاثنان"}, codes: "vertaling-onvolledig"},
		{name: "a body of other paragraphs", sent: source, with: translation(source, map[string]string{"tekst": "واحد"}), edits: []edit{{"titel", 0, "رؤية", Translated}}, now: source,
			nowWith: translation(source, map[string]string{"tekst": "واحد"}), says: map[string]string{"titel": "رؤية", "tekst": "واحد"}},
		{name: "another source by now", sent: source, edits: []edit{{"motto", 0, "معا", Translated}}, now: changed, says: map[string]string{"motto": "معا"},
			outdated: "motto was “Samen” en is nu “Met elkaar”", codes: "export-verouderd"},
		{name: "another source, and nothing done", sent: source, with: whole, now: changed, nowWith: whole},
		{name: "a source with more", sent: source, edits: []edit{{"titel", 0, "رؤية", Translated}}, now: grown, says: map[string]string{"titel": "رؤية"}},
		{name: "control characters", sent: source, edits: []edit{{"titel", 0, "a\u001b\u007f", Translated}, {"motto", 0, "\u0001", Translated}}, now: source, says: map[string]string{"titel": "a"}},
		{name: "control characters, again", sent: source, with: whole, edits: []edit{{"motto", 0, "م\u001bعا", Translated}}, now: source, nowWith: whole},
		{name: "a source with less", sent: source, edits: []edit{{"titel", 0, "رؤية", Translated}, {"motto", 0, "معا", Translated}}, now: shrunk, says: map[string]string{"titel": "رؤية"},
			outdated: "weg bij motto is “Samen”", codes: "vertaling-zonder-bron export-verouderd"},
		{name: "a source with less, of which nothing came back", sent: source, edits: []edit{{"titel", 0, "رؤية", Translated}}, now: shrunk,
			nowWith: translation(shrunk, map[string]string{"motto": "معا"}), says: map[string]string{"titel": "رؤية", "motto": "معا"},
			outdated: "weg bij motto is “Samen”", codes: "export-verouderd"},
		{name: "out of date, and nothing done", sent: changed, with: whole, now: changed, nowWith: whole},
		{name: "out of date, and something else done", sent: changed, with: whole, edits: []edit{{"titel", 0, "رؤيتنا", Translated}}, now: changed, nowWith: whole,
			says: map[string]string{"titel": "رؤيتنا", "motto": "معا", "tekst": "واحد\n\nاثنان"}, outdated: "motto was “Samen” en is nu “Met elkaar”"},
		{name: "out of date, and brought up to date", sent: changed, with: whole, edits: []edit{{"motto", 0, "سويا", Translated}}, now: changed, nowWith: whole,
			says: map[string]string{"titel": "رؤية", "motto": "سويا", "tekst": "واحد\n\nاثنان"}},
		{name: "out of date for a word that is gone", sent: shrunk, with: whole, edits: []edit{{"titel", 0, "رؤيتنا", Translated}}, now: shrunk, nowWith: whole,
			says: map[string]string{"titel": "رؤيتنا", "motto": "معا", "tekst": "واحد\n\nاثنان"}, outdated: "weg bij motto is “Samen”"},
		{name: "out of date without words of then", sent: changed, with: "+++\nbron = \"12345678\"\nmotto = \"معا\"\n+++\n", edits: []edit{{"titel", 0, "رؤية", Translated}}, now: changed,
			nowWith: "+++\nbron = \"12345678\"\nmotto = \"معا\"\n+++\n", says: map[string]string{"titel": "رؤية", "motto": "معا"}, outdated: "visie.md is veranderd nadat deze vertaling werd gemaakt."},
	} {
		for name, format := range formats {
			t.Run(test.name+" "+name, func(t *testing.T) {
				text, problems := roundTrip(t, test.sent, test.with, format, test.edits, test.now, test.nowWith)
				if got := codes(problems); got != test.codes {
					t.Errorf("told: %q, want %q", got, test.codes)
				}
				if (text == "") != (test.says == nil) {
					t.Fatalf("written: %q", text)
				}
				if text == "" {
					return
				}
				file := translate(text, test.now)
				if diff := cmp.Diff(test.says, policy.NewManuscript(test.now, file).Says); diff != "" {
					t.Errorf("says (-want +got):\n%s", diff)
				}
				checkOutdated(t, file, test.outdated)
			})
		}
	}
}

func checkOutdated(t *testing.T, file *policy.File, want string) {
	t.Helper()
	told := ""
	for _, p := range file.Problems {
		switch p.Rule.Code {
		case "vertaling-verouderd":
			told = p.Message(problem.Dutch)
		case "nog-niet-vertaald":
		default:
			t.Errorf("%s: %s", p.Rule.Code, p.Message(problem.Dutch))
		}
	}
	if (told == "") != (want == "") || !strings.Contains(told, want) {
		t.Errorf("out of date: %q, want %q\n%s", told, want, file.Source.Text)
	}
}

// TestConfirmed takes the word of a translator that what was out of date is right as it is. Only XLIFF can say so.
func TestConfirmed(t *testing.T) {
	old := parse(vision)
	changed := parse(strings.Replace(vision, "Samen", "Met elkaar", 1))
	whole := translation(old, said)
	text, problems := roundTrip(t, changed, whole, formats["xliff"], []edit{{"motto", 0, "معا", Translated}}, changed, whole)
	if file := translate(text, changed); len(problems) > 0 || text == "" || file.Translation.Outdated {
		t.Errorf("%v\n%s", problems, text)
	}
	state := fmt.Sprint(Of(changed, translate(whole, changed)).Units[1].Segments[0].State)
	if state != fmt.Sprint(Outdated) {
		t.Errorf("it was sent as %s", state)
	}
}

// TestOddUnits takes units that nobody sent.
func TestOddUnits(t *testing.T) {
	of := parse(vision)
	rows := "bestand;sleutel;bron;vertaling\n"
	for _, unit := range Of(of, nil).Units {
		for i, segment := range unit.Segments {
			rows += "content/visie.md;" + unit.rowKey(i) + ";" + segment.Source + ";\n"
		}
	}
	rows = strings.Replace(rows, ";Onze visie;", ";Onze visie;رؤية", 1)
	for name, test := range map[string]struct{ rows, codes string }{
		"twice":              {rows + "content/visie.md;titel;Onze visie;شيء\n", "vertaling-dubbel"},
		"unknown":            {rows + "content/visie.md;titels;x;شيء\n", "vertaling-zonder-bron export-verouderd"},
		"unknown, and empty": {rows + "content/visie.md;titels;x;\n", "export-verouderd"},
		"spaces of a tool":   {strings.Replace(rows, "Onze visie", " Onze\u00a0visie ", 1), ""},
		"a row less":         {strings.Replace(rows, "content/visie.md;motto;Samen;\n", "", 1), ""},
	} {
		b, _ := ReadCSV(source("a.csv", test.rows))
		manuscript, problems := b.Documents[0].Manuscript(of, nil)
		if got := codes(problems); got != test.codes || manuscript == nil || manuscript.Says["titel"] != "رؤية" {
			t.Errorf("%s: %q, want %q; %v", name, got, test.codes, manuscript)
		}
		if manuscript != nil {
			if file := translate(string(manuscript.Text()), of); (test.codes == "" || test.codes == "vertaling-dubbel") == file.Translation.Outdated {
				t.Errorf("%s: out of date: %t", name, file.Translation.Outdated)
			}
		}
	}
}

// TestPart takes home a part of what was sent: the rest stays as it is, and as right or as out of date as it was.
func TestPart(t *testing.T) {
	old := parse(vision)
	now := parse(strings.Replace(vision, "Samen", "Met elkaar", 1))
	whole := translation(old, said)
	for _, test := range []struct {
		name, with, outdated string
		of                   *policy.File
		says                 map[string]string
	}{
		{name: "new", of: old, says: map[string]string{"titel": "شيء"}},
		{name: "beside the rest", of: old, with: whole, says: map[string]string{"titel": "شيء", "motto": said["motto"], "tekst": said["tekst"]}},
		{name: "out of date", of: now, with: whole, says: map[string]string{"titel": "شيء", "motto": said["motto"], "tekst": said["tekst"]},
			outdated: "motto was “Samen” en is nu “Met elkaar”"},
	} {
		for name, format := range formats {
			d := Of(test.of, translate(test.with, test.of))
			d.Units = d.Units[:1]
			d.Units[0].Segments[0].Target = "شيء"
			b, _ := format(Bundle{From: "nl", To: "ar", Documents: []*Document{d}})
			manuscript, problems := b.Documents[0].Manuscript(test.of, translate(test.with, test.of))
			if manuscript == nil || len(problems) > 0 {
				t.Errorf("%s, %s: told %q, written %v", test.name, name, codes(problems), manuscript)
				continue
			}
			file := translate(string(manuscript.Text()), test.of)
			if diff := cmp.Diff(test.says, policy.NewManuscript(test.of, file).Says); diff != "" {
				t.Errorf("%s, %s: says (-want +got):\n%s", test.name, name, diff)
			}
			checkOutdated(t, file, test.outdated)
		}
	}
}

// TestParagraphRows takes rows of paragraphs of which some are not there, or there twice: a body never shrinks or grows by that.
func TestParagraphRows(t *testing.T) {
	const title, first, second, third = "titel;Onze visie;رؤية\n", "tekst[1];Een.;أ\n", "tekst[2];Twee.;ب\n", "tekst[3];Drie.;ت\n"
	of := parse(vision + "\nDrie.\n")
	whole := translation(of, map[string]string{"titel": "عنوان", "tekst": "واحد\n\nاثنان\n\nثلاثة"})
	const before, after = "واحد\n\nاثنان\n\nثلاثة", "أ\n\nب\n\nت"
	for _, test := range []struct{ rows, body, told string }{
		{title + first + second + third, after, ""},
		{title + third + first + second, after, ""},
		{title + first + second, before, "alinea-ontbreekt (3)"},
		{title + first + third, before, "alinea-ontbreekt (2)"},
		{title + second + third, before, "alinea-ontbreekt (1)"},
		{title + first + "tekst[2];Twee.;\n" + third, "أ\n\nTwee.\n\nت", "vertaling-onvolledig"},
		{title + "tekst[1];Een.;\n" + "tekst[2];Twee.;\n", before, ""},
		{title + first + second + "tekst[2];Twee.;شيء\n" + third, after, "vertaling-dubbel"},
		{title + first + second + second, before, "vertaling-dubbel alinea-ontbreekt (3)"},
		{title + first + second + third + "tekst[0];Nul.;ص\n", after, "vertaling-zonder-bron export-verouderd"},
		{title + first + second + third + "tekst[4];Vier.;ث\n", after + "\n\nث", "export-verouderd"},
		{title + first + "tekst[2];Drie.;ب\n", "أ\n\nب", "export-verouderd"}, // the source has one more by now, in the middle
	} {
		rows := "bestand;sleutel;bron;vertaling\n"
		for line := range strings.Lines(test.rows) {
			rows += "content/visie.md;" + line
		}
		b, _ := ReadCSV(source("a.csv", rows))
		manuscript, problems := b.Documents[0].Manuscript(of, translate(whole, of))
		if manuscript == nil || manuscript.Says["titel"] != "رؤية" || manuscript.Says["tekst"] != test.body {
			t.Errorf("%s: %v", test.rows, manuscript)
		}
		got := codes(problems)
		for _, p := range problems {
			if p.Rule == paragraphMissing {
				got += " (" + regexp.MustCompile(`alinea ([0-9])`).FindStringSubmatch(p.Message(problem.Dutch))[1] + ")"
			}
		}
		if got != test.told {
			t.Errorf("%s: told %q, want %q", test.rows, got, test.told)
		}
	}
}

package words_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/words"
)

func TestLoadProblems(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	tests := []struct {
		name     string
		text     string
		fallback *words.Words
		want     []string
	}{
		{"right", dutch, nil, nil},
		{"empty file", "", nil, nil},
		{"no text", "[nav]\nhome = 3\nback = [\"x\"]\n", nil, []string{
			"2:8: woord-geen-tekst: Bij “nav.home” hoort een tekst.",
			"3:8: woord-geen-tekst: Bij “nav.back” hoort een tekst.",
		}},
		{"empty text", "[nav]\nhome = \"\"\nback = \" \"\n", nil, []string{
			"2:8: woord-leeg: De tekst van “nav.home” is leeg.",
			"3:8: woord-leeg: De tekst van “nav.back” is leeg.",
		}},
		{"placeholders", `a = "{{What}}"
b = "{{.What"
c = "What}}"
d = "{{.What.Name}}"
e = "{{if .What}}x{{end}}"
f = "{{.Één}}"
g = "{What} {{.What}} {{ .Other_1 }} }"
`, nil, []string{
			"1:5: woord-invulplek: In de tekst van “a” staan accolades die geen invulplek zijn.",
			"2:5: woord-invulplek: In de tekst van “b” staan accolades die geen invulplek zijn.",
			"3:5: woord-invulplek: In de tekst van “c” staan accolades die geen invulplek zijn.",
			"4:5: woord-invulplek: In de tekst van “d” staan accolades die geen invulplek zijn.",
			"5:5: woord-invulplek: In de tekst van “e” staan accolades die geen invulplek zijn.",
			"6:5: woord-invulplek: In de tekst van “f” staan accolades die geen invulplek zijn.",
		}},
		{"unknown plural form", "seats = { one = \"x\", others = \"y\", other = \"z\" }\n", nil, []string{
			"1:22: woord-meervoudsvorm: “others” van “seats” is geen meervoudsvorm.",
		}},
		{"without other", "[seats]\none = \"x\"\nfew = \"y\"\n", nil, []string{
			"1:2: woord-zonder-other: Bij “seats” ontbreekt de meervoudsvorm other.",
		}},
		{"wrong forms", "[seats]\none = 1\ntwo = \"{{x}}\"\nother = \"\"\n", nil, []string{
			"2:7: woord-geen-tekst: Bij “seats.one” hoort een tekst.",
			"3:7: woord-invulplek: In de tekst van “seats” staan accolades die geen invulplek zijn.",
			"4:9: woord-leeg: De tekst van “seats” is leeg.",
		}},
		{"group with names of forms", "[time]\none = \"a\"\nrange = \"b\"\n[list]\ntwo = \"c\"\n", nil, nil},
		{"group with several names of forms", "[step]\none = \"a\"\ntwo = \"b\"\nthree = \"c\"\n", nil, nil},
		{"count that the fallback does not say", "[activity]\nfull = { other = \"{{.Count}}\" }\n", load(t, "nl", "[activity]\nfull = { other = \"vol\" }\n", nil), nil},
		{"forms only the fallback tells", "[activity]\nseats = { on = \"x\" }\n", nl, []string{
			"2:1: woord-zonder-other: Bij “activity.seats” ontbreekt de meervoudsvorm other.",
			"2:11: woord-meervoudsvorm: “on” van “activity.seats” is geen meervoudsvorm.",
		}},
		{"placeholder the site does not fill", "[activity]\nhelp = \"{{.Wat}}\"\n[nav]\nhome = \"{{.What}}\"\n", nl, []string{
			"2:8: woord-invulplek-onbekend: De invulplek {{.Wat}} bestaat niet bij “activity.help”. Kies uit {{.What}}.",
			"4:8: woord-invulplek-onbekend: De invulplek {{.What}} bestaat niet bij “nav.home”. Deze tekst heeft geen invulplekken.",
		}},
		{"placeholder of another form", "[activity]\nlate = { one = \"{{.Who}}\", few = \"{{.Count}}\", other = \"{{.Wie}}\" }\n", nl, []string{
			"2:56: woord-invulplek-onbekend: De invulplek {{.Wie}} bestaat niet bij “activity.late”. Kies uit {{.Count}}, {{.Who}}.",
		}},
		{"own words", "[time]\none = \"{{.Time}}\"\n[list]\nlast = \"{{.Rest}}\"\n", nil, []string{
			"2:7: woord-invulplek-onbekend: De invulplek {{.Time}} bestaat niet bij “time.one”. Kies uit {{.From}}.",
			"4:8: woord-invulplek-onbekend: De invulplek {{.Rest}} bestaat niet bij “list.last”. Kies uit {{.First}}, {{.Last}}.",
		}},
		{"table for a text", "[nav]\nhome = { one = \"x\", other = \"y\" }\n[activity.help]\nx = \"y\"\n", nl, []string{
			"2:1: woord-geen-tabel: Bij “nav.home” hoort één tekst, geen tabel. Schrijf home = \"…\", zoals in de eerste taal.",
			"3:11: woord-geen-tabel: Bij “activity.help” hoort één tekst, geen tabel. Schrijf help = \"…\", zoals in de eerste taal.",
		}},
		{"text for plural forms", "[activity]\nseats = \"{{.Count}}\"\n", nl, nil},
		{"new words of a school", "[own]\nword = \"{{.X}}\"\n", nl, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, problems := words.Load("en", problem.Source{Path: "layouts/words/en.toml", Text: []byte(test.text)}, test.fallback)
			if diff := cmp.Diff(test.want, lines(problem.Sort(problems))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// lines writes problems as "line:column: code: sentence", with the repair where the problem says what to choose.
func lines(problems []problem.Problem) []string {
	var lines []string
	for _, p := range problems {
		line := fmt.Sprintf("%d:%d: %s: %s", p.Line, p.Column, p.Rule.Code, p.Message(problem.Dutch))
		switch p.Rule.Code {
		case "woord-invulplek-onbekend", "woord-geen-tabel":
			line += " " + p.Suggestion(problem.Dutch)
		}
		lines = append(lines, line)
	}
	return lines
}

func TestProblemsAreCompleteInBothLanguages(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	src := problem.Source{Path: "en.toml", Text: []byte(`a = 1
b = ""
c = "{{"
d = { x = "x", other = "y" }
e = { one = "x", two = "y" }
[nav]
home = { other = "x" }
search = "{{.X}}"
`)}
	_, problems := words.Load("en", src, nl)
	codes := map[string]bool{}
	for _, p := range problems {
		codes[p.Rule.Code] = true
		for _, language := range []problem.Language{problem.Dutch, problem.English} {
			for _, sentence := range []string{p.Message(language), p.Suggestion(language)} {
				if sentence == "" || strings.Contains(sentence, "%!") {
					t.Errorf("%s in %s: %q", p.Rule.Code, language, sentence)
				}
			}
		}
	}
	if len(codes) != 7 {
		t.Errorf("%d codes; want 7: %v", len(codes), codes)
	}
}

// What is wrong is left out; the rest, and the fallback, still speak.
func TestWrongFileStillSpeaks(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	for _, text := range []string{
		"[nav]\nhome = \"\"\nsearch = \"Search\"\n",
		"[nav]\nhome = 4\nsearch = \"Search\"\n",
		"[nav]\nhome = \"{{.X}}\"\nsearch = \"Search\"\n",
	} {
		en, problems := words.Load("en", problem.Source{Path: "en.toml", Text: []byte(text)}, nl)
		if len(problems) != 1 {
			t.Errorf("%q: %d problems", text, len(problems))
		}
		home, err := en.Text("nav.home")
		search, err2 := en.Text("nav.search")
		if home != "Home" || search != "Search" || err != nil || err2 != nil {
			t.Errorf("%q: %q, %q, %v, %v", text, home, search, err, err2)
		}
	}
}

func TestSyntaxErrorStillGivesWords(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	en, problems := words.Load("en", problem.Source{Path: "en.toml", Text: []byte("[nav\nhome = \"Home\"\n")}, nl)
	if len(problems) == 0 || problems[0].File != "en.toml" || problems[0].Line != 1 {
		t.Errorf("problems: %v", lines(problems))
	}
	if got, err := en.Text("nav.search"); got != "Zoeken" || err != nil {
		t.Errorf("Text = %q, %v", got, err)
	}
}

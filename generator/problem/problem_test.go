package problem_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/problem"
)

var (
	mistake = &problem.Rule{
		Code:     "fout-ding",
		Sentence: problem.Phrase{NL: "“%[1]s” is fout in %[2]s.", EN: "“%[1]s” is wrong in %[2]s."},
		Repair:   problem.Phrase{NL: "Schrijf: %[1]s", EN: "Write: %[1]s"},
	}
	warning = &problem.Rule{Code: "let-op", Severity: problem.Warning, Sentence: problem.Phrase{NL: "100%% zeker?", EN: "100%% sure?"}}
	hint    = &problem.Rule{Code: "idee", Severity: problem.Hint, Sentence: problem.Phrase{NL: "Kan beter.", EN: "Could be better."}}

	activity = problem.Phrase{NL: "een activiteit", EN: "an activity"}
)

func source(text string) problem.Source {
	return problem.Source{Path: "content/visie.md", Text: []byte(text)}
}

func printed(t *testing.T, printer problem.Printer, problems ...problem.Problem) string {
	t.Helper()
	var out strings.Builder
	if err := printer.Print(&out, problems); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestAt(t *testing.T) {
	for _, test := range []struct {
		name, text string
		before     string // what stands before the place
		line, col  int
		of         string
	}{
		{"start", "titel = 1\n", "", 1, 1, "titel = 1"},
		{"value", "titel = 1\n", "titel = ", 1, 9, "titel = 1"},
		{"line end", "titel = 1\nx", "titel = 1", 1, 10, "titel = 1"},
		{"next line", "titel = 1\nx", "titel = 1\n", 2, 1, "x"},
		{"empty line", "a\n\nb", "a\n", 2, 1, ""},
		{"end of the file", "a\nbc", "a\nbc", 2, 3, "bc"},
		{"end of the file after a line end", "a\n", "a\n", 2, 1, ""},
		{"Windows line ends", "a\r\nbc\r\nd", "a\r\nb", 2, 2, "bc"},
		{"characters, not bytes", "één = “x”\n", "één = ", 1, 7, "één = “x”"},
		{"beyond the first plane", "😀😀 = 1", "😀😀", 1, 3, "😀😀 = 1"},
		{"byte order mark", "\ufefftitel = 1", "\ufefftitel", 1, 6, "titel = 1"},
		{"at the byte order mark", "\ufefftitel = 1", "", 1, 1, "titel = 1"},
		{"no UTF-8", "a\xff\xfeb = 1", "a\xff\xfe", 1, 4, "a\ufffd\ufffdb = 1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			want := problem.Place{File: "content/visie.md", Line: test.line, Column: test.col, Text: test.of}
			if diff := cmp.Diff(want, source(test.text).At(len(test.before))); diff != "" {
				t.Error(diff)
			}
		})
	}
	src := source("ab\n")
	if got := src.At(-5); got != src.At(0) {
		t.Errorf("before the file: %v", got)
	}
	if got := src.At(99); got != src.At(3) {
		t.Errorf("behind the file: %v", got)
	}
	if got := src.Whole(); got != (problem.Place{File: "content/visie.md"}) {
		t.Errorf("the whole file: %v", got)
	}
}

func TestText(t *testing.T) {
	src := source("+++\ntitl = \"Visie\"\n")
	problems := []problem.Problem{
		mistake.At(src.At(4), "titl", activity), warning.At(src.Whole()), hint.At(src.At(len(src.Text))),
	}
	for _, test := range []struct {
		name    string
		printer problem.Printer
		want    string
	}{
		{"Dutch", problem.Printer{}, `
content/visie.md:2:1: fout: “titl” is fout in een activiteit. [fout-ding]
    2 | titl = "Visie"
      | ^
    → Schrijf: titl
content/visie.md: waarschuwing: 100% zeker? [let-op]
content/visie.md:3:1: tip: Kan beter. [idee]
`},
		{"English", problem.Printer{Language: problem.English}, `
content/visie.md:2:1: error: “titl” is wrong in an activity. [fout-ding]
    2 | titl = "Visie"
      | ^
    → Write: titl
content/visie.md: warning: 100% sure? [let-op]
content/visie.md:3:1: hint: Could be better. [idee]
`},
		{"colour", problem.Printer{Color: true}, strings.ReplaceAll(`
«1mcontent/visie.md:2:1«0m: «31mfout«0m: “titl” is fout in een activiteit. [fout-ding]
    2 | titl = "Visie"
      | «32m^«0m
    → Schrijf: titl
«1mcontent/visie.md«0m: «33mwaarschuwing«0m: 100% zeker? [let-op]
«1mcontent/visie.md:3:1«0m: «34mtip«0m: Kan beter. [idee]
`, "«", "\x1b[")},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, "\n"+printed(t, test.printer, problems...)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestCaret wants the caret under the character that “@” marks: the marked line is printed with the mark in its caret.
func TestCaret(t *testing.T) {
	long := strings.Repeat("abcdefghij", 30)
	for _, test := range []struct {
		name, line string // with @ before the character
		want       string // the printed line, and the one with the caret
	}{
		{"first", "@titel", "titel\n^"},
		{"in the line", "titel = @1", "titel = 1\n        ^"},
		{"behind the line", "titel =@", "titel =\n       ^"},
		{"tab", "\ta\t@b", " a b\n   ^"},
		{"accent", "één @é", "één é\n    ^"},
		{"accent of two characters", "e\u0301e\u0301n @x", "e\u0301e\u0301n x\n    ^"},
		{"Arabic with vowels", "مَدْ @x", "مَدْ x\n   ^"},
		{"picture", "😀 @x", "😀 x\n   ^"},
		{"Chinese", "学校 @x", "学校 x\n     ^"},
		{"Japanese", "がっこう、@x", "がっこう、x\n          ^"},
		{"Korean and full width", "학교Ａ @x", "학교Ａ x\n       ^"},
		{"long, at its start", "@" + long, long[:100] + "…\n^"},
		{"long, in its middle", long[:150] + "@" + long[150:], "…" + long[90:190] + "…\n" + strings.Repeat(" ", 61) + "^"},
		{"long, at its end", long + "@", "…" + long[240:] + "\n" + strings.Repeat(" ", 61) + "^"},
		{"long with wide characters", strings.Repeat("学", 100) + "@x", "…" + strings.Repeat("学", 60) + "x\n" + strings.Repeat(" ", 121) + "^"},
		{"control characters", "\x1b[2J\x00\x7f\u009b@x", "\ufffd[2J\ufffd\ufffd\ufffdx\n       ^"},
		{"direction overrides", "a\u202eb\u2066c@d", "a\ufffdb\ufffdcd\n     ^"},
		{"line separator", "a\u2028@d", "a\ufffdd\n  ^"},
		{"no UTF-8", "\xff\xfe@x", "\ufffd\ufffdx\n  ^"},
	} {
		t.Run(test.name, func(t *testing.T) {
			at := strings.Index(test.line, "@")
			src := source("+++\n" + test.line[:at] + test.line[at+1:] + "\nmeer")
			line, caret, _ := strings.Cut(test.want, "\n")
			want := "    2 | " + line + "\n      | " + caret + "\n"
			_, got, _ := strings.Cut(printed(t, problem.Printer{}, hint.At(src.At(4+at))), "\n")
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestNoControl puts control characters everywhere that an author can, and wants none of them in what is printed.
func TestNoControl(t *testing.T) {
	evil := "\x1b[31m\r\x07\x00\x08\x7f\u009b31m\u202e\u2069"
	src := problem.Source{Path: "content/" + evil + ".md", Text: []byte(evil + "x")}
	p := mistake.At(src.At(1), evil+"\ncontent/school.toml:1:1: fout: nagemaakt", activity)
	for _, format := range []problem.Format{problem.Text, problem.GitHub} {
		out := printed(t, problem.Printer{Format: format}, p)
		for _, r := range strings.ReplaceAll(out, "\n", "") {
			if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r == 0x202e || r == 0x2069 {
				t.Errorf("%s: %U in %q", format, r, out)
			}
		}
		for line := range strings.Lines(out) {
			if strings.HasPrefix(line, "content/school.toml") {
				t.Errorf("%s: an author made up the line %q", format, line)
			}
		}
	}
}

func TestJSON(t *testing.T) {
	src := source("titl = \"<Visie> & 'n \\u001b\"\n")
	got := printed(t, problem.Printer{Format: problem.JSON}, mistake.At(src.At(7), "a\"b\n<c>&\x1b\u2028", activity), warning.At(src.Whole()))
	want := `{"file":"content/visie.md","line":1,"column":8,"severity":"error","code":"fout-ding","message":"“a\"b\n<c>&\u001b\u2028” is fout in een activiteit.","suggestion":"Schrijf: a\"b\n<c>&\u001b\u2028"}
{"file":"content/visie.md","line":0,"column":0,"severity":"warning","code":"let-op","message":"100% zeker?","suggestion":""}
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestGitHub(t *testing.T) {
	src := problem.Source{Path: "content/a:b,c%d.md", Text: []byte("titl = 1")}
	got := printed(t, problem.Printer{Format: problem.GitHub, Language: problem.English},
		mistake.At(src.At(7), "50%: a,b", activity), warning.At(src.Whole()), hint.At(src.At(0)))
	want := `::error file=content/a%3Ab%2Cc%25d.md,line=1,col=8,title=fout-ding::“50%25: a,b” is wrong in an activity.%0AWrite: 50%25: a,b
::warning file=content/a%3Ab%2Cc%25d.md,title=let-op::100%25 sure?
::notice file=content/a%3Ab%2Cc%25d.md,line=1,col=1,title=idee::Could be better.
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestSort wants file, line, column and code in order, numbers as numbers, and nothing twice.
func TestSort(t *testing.T) {
	text := source(strings.Repeat("abcdefghijklmnop\n", 12))
	other := problem.Source{Path: "content/a.md", Text: text.Text}
	line := func(src problem.Source, line, column int) problem.Place { return src.At((line-1)*17 + column - 1) }
	ordered := []problem.Problem{
		hint.At(line(other, 3, 1)),
		warning.At(text.Whole()),
		mistake.At(line(text, 2, 2), "a", activity),
		mistake.At(line(text, 2, 2), "b", activity),
		hint.At(line(text, 2, 2)),
		mistake.At(line(text, 2, 10), "a", activity),
		mistake.At(line(text, 10, 1), "a", activity),
	}
	mixed := slices.Concat(ordered, ordered)
	slices.Reverse(mixed)
	if got, want := printed(t, problem.Printer{}, problem.Sort(mixed)...), printed(t, problem.Printer{}, ordered...); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	for severity, want := range map[problem.Severity]int{problem.Error: 4, problem.Warning: 1, problem.Hint: 2} {
		if got := problem.Count(ordered, severity); got != want {
			t.Errorf("%d of severity %v; want %d", got, severity, want)
		}
	}
}

// TestSummary wants the gravest first, everything when that is little or all is wanted, and of very much a part with the count of each code.
func TestSummary(t *testing.T) {
	src := source(strings.Repeat("x\n", 300))
	var problems []problem.Problem
	for i := range 99 {
		problems = append(problems, hint.At(src.At(2*i)))
	}
	problems = append(problems, mistake.At(src.At(2*99), "a", activity))
	shown, tallies := problem.Summary(problems, false)
	if len(shown) != 100 || shown[0].Rule != mistake || shown[1].Line != 1 || shown[99].Line != 99 {
		t.Errorf("of a hundred %d are shown, first %v", len(shown), shown[0])
	}
	if want := []problem.Tally{{Code: "fout-ding", All: 1}, {Code: "idee", Severity: problem.Hint, All: 99}}; !slices.Equal(tallies, want) {
		t.Error(tallies)
	}
	problems = append(problems, warning.At(src.At(2*100)), warning.At(src.At(2*101)))
	shown, tallies = problem.Summary(problems, false)
	if len(shown) != 1+2+10 || shown[1].Rule != warning || shown[12].Line != 10 {
		t.Errorf("of more than a hundred %d are shown", len(shown))
	}
	want := []problem.Tally{{Code: "fout-ding", All: 1}, {Code: "let-op", Severity: problem.Warning, All: 2}, {Code: "idee", Severity: problem.Hint, All: 99, LeftOut: 89}}
	if !slices.Equal(tallies, want) {
		t.Error(tallies)
	}
	if shown, _ := problem.Summary(problems, true); len(shown) != len(problems) {
		t.Errorf("of all that was wanted %d are shown", len(shown))
	}
}

func TestNearest(t *testing.T) {
	known := []string{"titel", "samenvatting", "partnerschappen", "bijgewerkt", "pedagogisch", "didactisch", "nieuw"}
	for word, want := range map[string]string{
		"titl": "titel", "titel": "titel", "titels": "titel", "ttiel": "titel", "tite": "titel", "ti": "", "partnerschap": "partnerschappen",
		"pedagogiesch": "pedagogisch", "didaktisch": "didactisch", "nieuws": "nieuw",
		"": "", "x": "", "datum": "", "geheel-iets-anders": "",
	} {
		if got := problem.Nearest(word, known); got != want {
			t.Errorf("Nearest(%q) = %q; want %q", word, got, want)
		}
	}
	if got := problem.Nearest("titel", nil); got != "" {
		t.Errorf("nearest of nothing: %q", got)
	}
	for _, two := range [][]string{{"aac", "aab"}, {"aab", "aac"}} {
		if got := problem.Nearest("aab", two); got != "aab" {
			t.Errorf("the nearest of %q is %q", two, got)
		}
	}
}

// TestLookalike wants to be told what differs between a word and the one that is meant when they look the same.
func TestLookalike(t *testing.T) {
	for written, want := range map[string]string{
		"samen–lezen":       "een lang streepje (U+2013)",
		"samen-\u200blezen": "een onzichtbaar teken (U+200B)",
		"sаmen-lezen":       "een letter uit een ander alfabet (U+0430)",
		"samen-lezn":        "",
		"samen-lezen":       "",
	} {
		says := mistake.At(problem.Place{}, written, "samen-lezen").Suggestion(problem.Dutch)
		if got := strings.Contains(says, "ziet er hetzelfde uit"); got != (want != "") || !strings.Contains(says, want) {
			t.Errorf("%q: %s", written, says)
		}
	}
}

func TestPhrases(t *testing.T) {
	p := mistake.At(problem.Place{}, "x", activity)
	if got := p.Message(problem.English) + p.Suggestion(problem.English); got != "“x” is wrong in an activity.Write: x" {
		t.Error(got)
	}
	if got := warning.At(problem.Place{}).Message(problem.Dutch); got != "100% zeker?" {
		t.Error(got)
	}
}

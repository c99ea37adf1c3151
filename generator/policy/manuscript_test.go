package policy

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ouderbeleid/generator/problem"
)

// exampleSources are the documents of the example school.
func exampleSources(t *testing.T) []*File {
	t.Helper()
	var files []*File
	err := filepath.WalkDir("../../content", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || TranslatedPath(filepath.ToSlash(strings.TrimPrefix(name, "../../"))) != "" {
			return err
		}
		text, err := os.ReadFile(name)
		src := problem.Source{Path: strings.TrimPrefix(filepath.ToSlash(name), "../../"), Text: text}
		if f := Parse(src); f.Doc != nil {
			files = append(files, f)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// oddWords are documents whose words are hard to write down.
const oddWords = `
-- visie.md --
+++
titel = "Een \"titel\" met \\ en \u0001, \u007f,\ttab \u00e9n é"
motto = """
Regel een
regel twee"""
+++

    code vooraf

Regel met twee spaties  
eronder. # geen kop

+++
#| geen citaat
   
` + "```" + `

leeg erboven
` + "```" + `
-- paginas/leeg.md --
+++
titel = ""
samenvatting = "Wel iets."
+++
-- paginas/windows.md --
` + "+++\r\ntitel = \"\"\"Een\r\ntwee\"\"\"\r\n+++\r\n\r\nTekst\r\ntekst.\r\rOud.\r\n" + `
-- traject.md --
+++
titel = "T"
stap = [{ naam = "a" }, { naam = "b" }]
samenvatting = "achter de stappen"
+++
-- school.toml --
naam = "De Proef"
plaats = "Utrecht"
regio = "midden"
schooljaar = "2026-2027"
talen = ["nl", "ar"]
partnerschapsnamen.formeel = "Beleid"
samenvatting = "achter een punt"
[[contact]]
id = "het \"ib\""
rol = "Begeleider"
[[studiedag]]
datum = 2026-11-20
[[contact]]
id = "7"
rol = "Zeven"
[[contact]]
id = "tweede.id"
rol = "Directeur"
onderwerpen = "verlof"
[[studiedag]]
datum = 2026-11-21
naam = "Rekenen"
-- evaluaties/e.md --
+++
titel = "E"
datum = 2026-11-10
met = "ouders"
[[bevinding]]
actie = { wat = "B", wie = "directie" }
tekst = "A"
[[bevinding]]
tekst = "C"
[[bevinding]]
tekst = "D"
[bevinding.actie]
wat = "E"
+++
`

func sources(archive string) []*File {
	return slices.DeleteFunc(parse(archive), func(f *File) bool { return f.Doc == nil || f.Language != "" })
}

// translated reads a translation that a manuscript writes.
func translated(m Manuscript) *File {
	return ParseTranslation(problem.Source{Path: m.Source.PathIn("ar"), Text: m.Text()}, m.Source)
}

var sameWords = cmp.Options{cmpopts.IgnoreUnexported(Word{}), cmpopts.EquateEmpty()}

// TestManuscript writes a translation of every document that there is: empty, and with all filled in. The first asks to be filled in, the
// second says it all, and both hold the words of their source.
func TestManuscript(t *testing.T) {
	documents := slices.Concat(sources(full), sources(oddWords), exampleSources(t))
	if len(documents) < 40 {
		t.Fatalf("there are %d documents", len(documents))
	}
	for _, source := range documents {
		t.Run(source.Name, func(t *testing.T) {
			empty := NewManuscript(source, nil)
			file := translated(empty)
			for _, p := range file.Problems {
				if p.Rule != notTranslatedYet {
					t.Errorf("empty: %s\n%s", written([]problem.Problem{p}), empty.Text())
				}
			}
			checkQuotes(t, file, source)
			if len(file.Words()) > 0 {
				t.Errorf("an empty translation says %v", file.Words())
			}

			filled := NewManuscript(source, nil)
			for _, word := range source.Words() {
				filled.Says[word.Key] = "ar " + word.Text
				if word.Key == BodyKey {
					filled.Says[word.Key] = word.Text
				}
			}
			file = translated(filled)
			wantProblems(t, "", file.Problems)
			checkQuotes(t, file, source)
			if diff := cmp.Diff(filled.Says, NewManuscript(source, file).Says); diff != "" {
				t.Errorf("what was filled in (-want +got):\n%s", diff)
			}
			if again := NewManuscript(source, file).Text(); string(again) != string(filled.Text()) {
				t.Errorf("written again it is\n%s", again)
			}
		})
	}
}

func checkQuotes(t *testing.T, file, source *File) {
	t.Helper()
	if file.Translation == nil || file.Translation.Outdated {
		t.Fatalf("no translation, or out of date:\n%s", file.Source.Text)
	}
	if diff := cmp.Diff(source.Words(), file.quoted(), sameWords); diff != "" {
		t.Errorf("words of the source (-want +got):\n%s\n%s", diff, file.Source.Text)
	}
	if got := markOf(file.quoted()); got != source.Mark() {
		t.Errorf("mark %s, want %s", got, source.Mark())
	}
}

// TestManuscriptText shows what a translation looks like.
func TestManuscriptText(t *testing.T) {
	const school = small + "[[contact]]\nid = \"ib\"\nrol = \"IB'er\"\nonderwerpen = [\"leren\", \"zorg\"]\n" +
		"-- visie.md --\n+++\ntitel = \"Onze visie\"\nvastgesteld = 2025-09-01\n+++\n\nEen.\n\nTwee.\n" +
		"-- visie.ar.md --\n+++\n# nog vragen aan Noor\nmotto = \"معا\"\ntitel = \"رؤية\"\n+++\n\nواحد\n" +
		"-- school.ar.toml --\n[[contact]]\nid = \"ib\"\nonderwerpen = [\"\", \"رعاية\", \"زائد\"]\n"
	files := parse(school)
	file := func(path string) *File {
		return files[slices.IndexFunc(files, func(f *File) bool { return f.Name == path })]
	}
	for path, want := range map[string]string{
		"visie.ar.md": `+++
# Zet de vertaling tussen de aanhalingstekens. De regels met # zijn de oorspronkelijke tekst; die staan niet op de site. De vertaling van de tekst komt onder de laatste regel met +++.
# nog vragen aan Noor
bron = "3eee1b33"

# titel = "Onze visie"
titel = "رؤية"
motto = "معا"

#| Een.
#|
#| Twee.
+++

واحد
`,
		"school.ar.toml": `# Zet de vertaling tussen de aanhalingstekens. De regels met # zijn de oorspronkelijke tekst; die staan niet op de site.
bron = "a616e21f"

[[contact]]
id = "directie"
# rol = "Directeur"
rol = ""

[[contact]]
id = "ib"
# rol = "IB'er"
rol = ""
# onderwerpen = ["leren", "zorg"]
onderwerpen = ["", "رعاية", "زائد"]
`,
	} {
		if diff := cmp.Diff(want, string(NewManuscript(file(NameOf(TranslatedPath(PathOf(path)))), file(path)).Text())); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
	}
}

// TestManuscriptOfThen writes a translation of words that the source has had: it is out of date, and tells exactly why.
func TestManuscriptOfThen(t *testing.T) {
	const before = small + "[[contact]]\nid = \"weg\"\nrol = \"Rol\"\n[[studiedag]]\ndatum = 2026-11-20\nnaam = \"Een\"\n[[studiedag]]\ndatum = 2026-11-21\nnaam = \"Twee\"\n[partnerschapsnamen]\nformeel = \"Beleid\"\n"
	const after = small + "[[studiedag]]\ndatum = 2026-11-20\nnaam = \"Nieuw\"\n"
	then, now := sources(before)[0], sources(after)[0]
	manuscript := NewManuscript(now, nil)
	manuscript.Then = then.Words()
	manuscript.Says["studiedag[1].naam"] = "يوم"
	file := translated(manuscript)
	wantProblems(t, `school.ar.toml:2:8: vertaling-verouderd: school.toml is veranderd nadat deze vertaling werd gemaakt: studiedag[1].naam was “Een” en is nu “Nieuw”; weg bij contact[weg].rol is “Rol”; weg bij studiedag[2].naam is “Twee”; en nog 1. → Werk de vertaling daar bij en typ `+"`ouderbeleid vertalingen --confirm content/school.ar.toml`, of schrijf: bron = \""+now.Mark()+"\"\n"+
		"school.ar.toml:7:7: nog-niet-vertaald: Nog niet vertaald, te beginnen bij “contact[directie].rol”: 1. Lezers zien daar de oorspronkelijke tekst. → Zet de vertaling tussen de aanhalingstekens.\n", problem.Sort(file.Problems))
	if diff := cmp.Diff(then.Words(), file.quoted(), sameWords); diff != "" {
		t.Errorf("words of then (-want +got):\n%s", diff)
	}

	manuscript.Then, manuscript.Mark = now.Words(), "00000000"
	file = translated(manuscript)
	if len(file.Problems) != 2 || file.Problems[0].Rule != outdatedSomehow {
		t.Errorf("with another mark: %s", written(file.Problems))
	}
}

// TestManuscriptOfOddKeys takes keys that no source has: what they say stays out of the file, and nothing grows without bound.
func TestManuscriptOfOddKeys(t *testing.T) {
	source := sources(full)[0]
	plain := string(NewManuscript(source, nil).Text())
	for _, key := range []string{"", ".", "a.", ".a", "a[", "a[]", "A", "a b", "a\nb", "a[0]", "a[-1]", "a[x]", "a[9999999]", "a[9999999].b", "a[1].b[99999999999999999999]", "tekst.", "\"a\""} {
		manuscript := NewManuscript(source, nil)
		manuscript.Then = append(slices.Clip(manuscript.Then), Word{Key: key, Text: "x"})
		if key != "a[9999999].b" && strings.Contains(string(manuscript.Text()), "x\"") != strings.Contains(plain, "x\"") {
			t.Errorf("%q is in the file", key)
		}
		if file := translated(manuscript); file.table == nil {
			t.Errorf("%q breaks the file: %s", key, written(file.Problems))
		}
	}
}

// TestManuscriptOfTool takes a body with characters that no file may hold: the file can be read.
func TestManuscriptOfTool(t *testing.T) {
	manuscript := NewManuscript(sources(small + vision("V", "Een."))[1], nil)
	manuscript.Says = map[string]string{"titel": "a\x00\x7f\r", BodyKey: "een\x00\x7f\r\n\ttwee"}
	if diff := cmp.Diff(map[string]string{"titel": "a\x00\x7f\r", BodyKey: "een\n\ttwee"}, NewManuscript(manuscript.Source, translated(manuscript)).Says); diff != "" {
		t.Error(diff)
	}
}

// TestManuscriptWithNotes writes a translation again whose author put comments beside its words: they stay, and a # in a string is none.
func TestManuscriptWithNotes(t *testing.T) {
	source := sources(small + vision("V", "Een."))[1]
	text := strings.NewReplacer(
		"\n# titel", "\n  # ingesprongen\n# titel",
		"titel = \"\"", "titel = \"a # b \\\" # c\" # vraag \"Anna\"\nmotto = '''\n x # geen ''' # van 'Noor'\nsamenvatting = \"\"\"\n \\\"\"\" # geen\"\"\"\" #| geen tekst\nextra = '#' # titel = \"geen bron\"",
	).Replace(string(NewManuscript(source, nil).Text()))
	text = strings.Replace(text, "\"\n", "\" # nagekeken\r\n", 1)
	file := ParseTranslation(problem.Source{Path: PathOf("visie.ar.md"), Text: []byte(text)}, source)
	want := []string{"# nagekeken", "# ingesprongen", "# vraag \"Anna\"", "# van 'Noor'", "##| geen tekst", "## titel = \"geen bron\""}
	manuscript := NewManuscript(source, file)
	if diff := cmp.Diff(want, manuscript.Notes); diff != "" {
		t.Errorf("notes (-want +got):\n%s\n%s", diff, text)
	}
	again := translated(manuscript)
	checkQuotes(t, again, source)
	if diff := cmp.Diff(want, NewManuscript(source, again).Notes); diff != "" {
		t.Errorf("notes, the second time (-want +got):\n%s", diff)
	}
}

// TestMark holds the mark to the content model: words count, facts and spelling of line ends and accents do not.
func TestMark(t *testing.T) {
	mark := func(archive, file string) string {
		for _, f := range parse(archive) {
			if f.Name == file {
				return f.Mark()
			}
		}
		t.Fatal("no ", file)
		return ""
	}
	for _, s := range settings() {
		if s.key == "id" {
			continue // which is a name, and may turn one table into another
		}
		lines := strings.Split(string(fileOf(full, s.file)), "\n")
		changed := strings.NewReplacer("2026-0", "2025-0", "Een", "Ander").Replace(lines[s.line-1])
		if key, value, _ := strings.Cut(lines[s.line-1], " = "); changed == lines[s.line-1] {
			changed = key + " = " + strings.Replace(value, `"`, `"x`, 1)
		}
		isWord := slices.Contains(strings.Fields(wordKeys[s.model()]), s.key)
		if changed == lines[s.line-1] && isWord {
			t.Fatalf("%s: nothing was changed", s)
		}
		if got := mark(edited(full, s.file, s.line, changed+"\n"), s.file) != mark(full, s.file); got != isWord {
			t.Errorf("%s: the mark changes: %t, want %t", s, got, isWord)
		}
	}

	const text = "-- visie.md --\n+++\ntitel = \"Visie voor \u00e9\u00e9n\"\n+++\n\nEen caf\u00e9.\n\nTwee.\n"
	const want = "381a7299" // of printf 'Visie voor één\nEen café.\n\nTwee.\n' | sha256sum
	if got := mark(text, "visie.md"); got != want {
		t.Errorf("the mark is %s, want %s", got, want)
	}
	for name, same := range map[string]string{
		"CRLF":        strings.ReplaceAll(text, "\n", "\r\n"),
		"NFD":         strings.ReplaceAll(text, "\u00e9", "e\u0301"),
		"blank lines": strings.Replace(text, "Een", "\n \nEen", 1) + "\n\n",
		"a fact":      strings.Replace(text, "titel", "vastgesteld = 2026-01-01\ntitel", 1),
	} {
		same = strings.Replace(same, "-- visie.md --\r\n", "-- visie.md --\n", 1)
		if got := mark(same, "visie.md"); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
	if mark(strings.Replace(text, "Twee", "Drie", 1), "visie.md") == want {
		t.Error("another body has the same mark")
	}
}

// TestChanges tells what changed since a translation, each kind of change.
func TestChanges(t *testing.T) {
	const neither = "alleen de volgorde of het wit is anders"
	long, longer := strings.Repeat("lang ", 20), strings.Repeat("l", 80)
	words := func(texts ...string) []Word {
		var list []Word
		for i := 0; i < len(texts); i += 2 {
			list = append(list, Word{Key: texts[i], Text: texts[i+1]})
		}
		return list
	}
	for _, test := range []struct {
		before, now []Word
		want        string
	}{
		{words("titel", "A"), words("titel", "B"), "titel was “A” en is nu “B”"},
		{words(), words("titel", "B"), "nieuw bij titel is “B”"},
		{words("titel", "A", "sterk[1]", "S"), words("titel", "A"), "weg bij sterk[1] is “S”"},
		{words("tekst", "A\n\nB\n\nC"), words("tekst", "A\n\nX\n\nC\n\nY"), "tekst was “B” en is nu “X”; nieuw bij tekst is “Y”"},
		{words("tekst", "A\n\n```\n\nB\n```"), words("tekst", "A"), "weg bij tekst is “``` B ```”"},
		{words("tekst", "A"), words(), "weg bij tekst is “A”"},
		{words("titel", long+"een eind"), words("titel", long+"een ander eind"), "titel was “…lang lang lang een eind” en is nu “…lang lang lang een ander eind”"},
		{words("titel", long+"een"), words("titel", long+"een "+long), "titel was “…lang lang lang een” en is nu “…lang lang lang een lang lang lang lang lang lang lang lang …”"},
		{words("titel", longer+"a"), words("titel", longer+"b"), "titel was “…" + longer[:20] + "a” en is nu “…" + longer[:20] + "b”"},
		{words("titel", "A"), words("titel", "A \t"), neither},
		{words("titel", "A", "motto", "B"), words("motto", "B", "titel", "A"), neither},
		{words("titel", "A", "motto", "B"), words("titel", "A ", "motto", "C"), "motto was “B” en is nu “C”"},
		{words("titel", "caf\u00e9"), words("titel", "cafe\u0301"), neither},
		{words("tekst", "A\n\nB"), words("tekst", "A\n\n\n\nB"), neither},
		{words("tekst", "A\nB\n\nC"), words("tekst", "A  \nB\n\nC"), neither},
		{words("tekst", "A\n\nB"), words("tekst", "B\n\nA"), neither},
		{words("tekst", "A\nB\n\nC"), words("tekst", "A B\n\nD"), "tekst was “C” en is nu “D”"},
		{words("tekst", "A\n\nA"), words("tekst", "A"), "weg bij tekst is “A”"},
		{words("titel", long), words("titel", "B\nC"), "titel was “lang lang lang lang lang lang lang lang lang lang lang lang…” en is nu “B C”"},
		{words(), words("a", "1", "b", "2", "c", "3", "d", "4", "e", "5"), "nieuw bij a is “1”; nieuw bij b is “2”; nieuw bij c is “3”; en nog 2"},
	} {
		if got := changes(test.before, test.now); got.NL != test.want || got.EN == "" {
			t.Errorf("%v → %v: %q, want %q", test.before, test.now, got.NL, test.want)
		}
	}
}

// TestBlanks reads a translation that is to be filled in: the source shows through, also inside a list.
func TestBlanks(t *testing.T) {
	const files = small + "-- praktisch/p.md --\n+++\ntitel = \"Ziek\"\nkern = \"Bel ons.\"\nstappen = [\"een\", \"twee\", \"drie\"]\n+++\n\nNederlands.\n" +
		"-- praktisch/p.ar.md --\n+++\ntitel = \" \"\nkern = \"\"\nstappen = [\"\", \"اثنان\", \"\", \"\"]\n+++\n\n \n"
	p, _ := Link(parse(files), "ar", false, nil)
	topic := p.Doc("praktisch/p").(*PracticalTopic)
	want(t, "title", *topic.Title, Text{"Ziek", ""})
	want(t, "kernel", *topic.Kernel, Text{"Bel ons.", ""})
	want(t, "steps", fmt.Sprint(*topic.Steps[0], *topic.Steps[1], *topic.Steps[2], len(topic.Steps)), "{een } {اثنان ar} {drie } 3")
	want(t, "body", topic.Body.Blocks()[0].Text, "Nederlands.")
	want(t, "language of the body", topic.BodyLanguage(), "")
}

// TestHeadingIDs wants the headings of a translation to be called as those of its source, by position.
func TestHeadingIDs(t *testing.T) {
	for name, test := range map[string]struct{ source, translation, want string }{
		"the same":       {"# Een\n\n## Twee", "# أ\n\n## ب", "[een twee]"},
		"one more":       {"# Een", "# أ\n\n# Een", "[een een-x]"},
		"one less":       {"# Een\n\n# Twee", "# أ", "[een]"},
		"no body at all": {"# Een", "", "[]"},
	} {
		files := small + vision("V", test.source) + "-- visie.ar.md --\n+++\n+++\n\n" + test.translation + "\n"
		p, _ := Link(parse(files), "ar", false, nil)
		if got := fmt.Sprint(p.Vision.Translation.IDs); got != test.want {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}

// TestBrokenSource wants nothing of the translations of a source that has a mistake itself.
func TestBrokenSource(t *testing.T) {
	files := small + "-- visie.md --\n+++\ntitle = \"V\"\n+++\n-- visie.ar.md --\n+++\nbron = \"12345678\"\ntitel = \"ق\"\n+++\n"
	for _, f := range parse(files) {
		if f.Language != "" && (len(f.Problems) > 0 || !f.Translation.Outdated) {
			t.Errorf("%s: %s", f.Name, written(f.Problems))
		}
	}
}

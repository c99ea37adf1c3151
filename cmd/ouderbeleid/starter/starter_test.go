package starter

import (
	"bytes"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
)

func day(t *testing.T, text string) schoolyear.Date {
	t.Helper()
	d, ok := schoolyear.ParseDate(text)
	if !ok {
		t.Fatalf("no day: %s", text)
	}
	return d
}

// example is the code of what was never replaced.
const example = "nog-in-te-vullen"

// isDraft reports whether a document says that it is a concept.
func isDraft(text []byte) bool { return bytes.Contains(text, []byte("\nconcept = true\n")) }

// siteOf generates a school of these files.
func siteOf(g *generator.Generator, files map[string][]byte, today schoolyear.Date) *generator.Site {
	return g.Generate(generator.Input{Files: sourcesOf(files), Today: today})
}

func sourcesOf(files map[string][]byte) []problem.Source {
	var sources []problem.Source
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.HasPrefix(name, "content/") {
			sources = append(sources, problem.Source{Path: name, Text: files[name]})
		}
	}
	return sources
}

// allProblems gives the problems of a site, those of rendering it too.
func allProblems(site *generator.Site) []problem.Problem {
	problems := site.Problems()
	for _, output := range site.Outputs {
		_, more := output.Render()
		problems = append(problems, more...)
	}
	return problems
}

// show prints problems as an author sees them.
func show(problems []problem.Problem) string {
	var text strings.Builder
	if err := (problem.Printer{Format: problem.Text, Language: problem.Dutch}).Print(&text, problems); err != nil {
		panic(err)
	}
	return text.String()
}

func newSchoolFiles(t *testing.T, today schoolyear.Date) map[string][]byte {
	t.Helper()
	files, err := School(policy.PrimarySchool, today)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// Whenever a school begins, it is told in each file that is not a concept, once, that it still holds our examples; and that nobody consented
// to its vision and nothing is planned yet. That is all.
func TestNewSchoolIsContent(t *testing.T) {
	for _, today := range []string{
		"2026-06-30", "2026-07-01", "2026-08-01", "2026-09-01", "2026-10-20", "2026-11-22", "2027-01-02",
		"2027-02-17", "2027-03-18", "2027-05-05", "2027-06-26", "2027-07-31", "2028-02-29",
	} {
		t.Run(today, func(t *testing.T) {
			today := day(t, today)
			files := newSchoolFiles(t, today)
			site := siteOf(generator.New(), files, today)
			told := map[string]int{}
			for _, p := range allProblems(site) {
				switch p.Rule.Code {
				case example:
					told[p.File]++
				case "visie-zonder-instemming", "partnerschap-zonder-activiteit":
				default:
					t.Errorf("a new school has a problem:\n%s", show([]problem.Problem{p}))
				}
			}
			for name, text := range files {
				want := 1
				if isDraft(text) || !strings.HasPrefix(name, "content/") || name == "content/begrippen.toml" {
					want = 0 // words are explained alike at every school
				}
				if told[name] != want {
					t.Errorf("%s is told %d times that it is an example, want %d", name, told[name], want)
				}
			}
			if problems := allProblems(generator.New().Generate(generator.Input{Files: sourcesOf(files), Today: today, Drafts: true})); problem.Count(problems, problem.Warning) > len(told)+1 {
				t.Errorf("with its concepts it has more problems:\n%s", show(problems))
			}
		})
	}
}

// What every type of organisation begins with, has no error, says nothing that is only said in another, and is asked nothing but what a primary
// school is asked too.
func TestEveryTypeBeginsWell(t *testing.T) {
	foreign := map[policy.SchoolType]*regexp.Regexp{
		policy.Preschool:       regexp.MustCompile(`(?i)\bschool\b|leerling|\bklas|leraar|leraren|\bMR\b|groep [0-9]`),
		policy.Childcare:       regexp.MustCompile(`(?i)school\b|leerling|\bklas|leraar|leraren|\bMR\b|groep [0-9]`),
		policy.SecondarySchool: regexp.MustCompile(`(?i)\bgroep [0-9]|elke groep`),
	}
	for _, of := range policy.SchoolTypes {
		for _, text := range []string{"2026-08-01", "2026-11-22", "2027-05-05"} {
			today := day(t, text)
			files, err := School(of, today)
			if err != nil {
				t.Fatal(err)
			}
			for _, drafts := range []bool{false, true} {
				site := generator.New().Generate(generator.Input{Files: sourcesOf(files), Today: today, Drafts: drafts})
				for _, p := range allProblems(site) {
					if !slices.Contains(append(asks, example), p.Rule.Code) {
						t.Errorf("%s on %s:\n%s", of, text, show([]problem.Problem{p}))
					}
				}
			}
			if foreign[of] == nil {
				continue
			}
			for name, text := range files {
				for line := range strings.Lines(string(text)) {
					if strings.HasPrefix(name, "content/") && !strings.HasPrefix(line, "#") && foreign[of].MatchString(strings.ReplaceAll(line, "@school.example", "")) {
						t.Errorf("%s says in %s: %s", of, name, line)
					}
				}
			}
		}
	}
}

// eachBeginning does a test with every document that begins as one of ours: in a new school, with its name there.
func eachBeginning(t *testing.T, test func(t *testing.T, files map[string][]byte, name string)) {
	today := day(t, beginDay)
	for _, k := range Beginnings() {
		t.Run(k.Name, func(t *testing.T) {
			title := "Een “nieuw” \"begin\" \\ met 'alles'"
			if k.Naming == policy.ByPartnership {
				title = "formeel"
			}
			name, text, err := k.Begin(title, policy.PrimarySchool, today)
			if err != nil {
				t.Fatal(err)
			}
			files := newSchoolFiles(t, today)
			files[name] = text
			test(t, files, name)
		})
	}
	t.Run("school", func(t *testing.T) { test(t, newSchoolFiles(t, today), "content/school.toml") })
}

const beginDay = "2026-11-22"

// A new document is a concept until its author says that it is no longer an example. Then it is right but for what was not replaced: no
// error, and no other warning about the document itself. Only a focus point asks for more: for an activity.
func TestNewDocumentIsRight(t *testing.T) {
	eachBeginning(t, func(t *testing.T, files map[string][]byte, name string) {
		if school := name == "content/school.toml"; isDraft(files[name]) == school {
			t.Errorf("%s is a concept: %t", name, !school)
		}
		files[name] = bytes.Replace(files[name], []byte("\nconcept = true\n"), []byte("\n"), 1)
		told := name == "content/begrippen.toml"
		for _, p := range allProblems(siteOf(generator.New(), files, day(t, beginDay))) {
			told = told || p.File == name && p.Rule.Code == example
			if p.Rule.Severity == problem.Error || p.File == name && p.Rule.Severity == problem.Warning && !slices.Contains(asks, p.Rule.Code) {
				t.Errorf("%s", show([]problem.Problem{p}))
			}
		}
		if !told {
			t.Errorf("nothing says that %s is an example", name)
		}
	})
}

// asks are what a new document may be told.
var asks = []string{example, "speerpunt-zonder-activiteit", "visie-zonder-instemming", "partnerschap-zonder-activiteit"}

// A new document needs nothing but the school: it leads to no other document.
func TestNewDocumentStandsAlone(t *testing.T) {
	today := day(t, beginDay)
	for _, k := range Beginnings() {
		titles := k.Takes()
		if titles == nil {
			titles = []string{"Een begin"}
		}
		for _, title := range titles {
			name, text, err := k.Begin(title, policy.PrimarySchool, today)
			if err != nil {
				t.Fatal(err)
			}
			files := map[string][]byte{"content/school.toml": []byte(schooltest.School), name: text}
			for _, p := range allProblems(siteOf(generator.New(), files, today)) {
				if p.Rule.Severity == problem.Error {
					t.Errorf("%s", show([]problem.Problem{p}))
				}
			}
		}
	}
}

// option is a line that explains a key and is not in force yet.
var option = regexp.MustCompile(`^# ([a-z_]+ = .*|\[.*)$`)

// Every key that a new document explains is one that it may have, with a value of the right type: each is tried in turn.
func TestNewDocumentExplainsWhatIsPossible(t *testing.T) {
	// Some keys go only with another, in the place of one, or with a file.
	choices := []string{"twee-tijdstippen", "hoort-bij-elkaar", "bestand-ontbreekt"}
	eachBeginning(t, func(t *testing.T, files map[string][]byte, name string) {
		g := generator.New()
		lines := strings.Split(string(files[name]), "\n")
		for i := range lines {
			tried, ok := uncomment(lines, i)
			if !ok {
				continue
			}
			school := maps.Clone(files)
			school[name] = []byte(tried)
			for _, p := range siteOf(g, school, day(t, beginDay)).Problems() {
				if p.File == name && p.Rule.Severity == problem.Error && !slices.Contains(choices, p.Rule.Code) {
					t.Errorf("with line %d in force:\n%s", i+1, show([]problem.Problem{p}))
				}
			}
		}
	})
}

// uncomment puts the key that a comment line explains in force; a table with all that is below it.
func uncomment(lines []string, i int) (string, bool) {
	if !option.MatchString(lines[i]) || inBlock(lines, i) {
		return "", false
	}
	tried := slices.Clone(lines)
	for j := i; j == i || strings.HasPrefix(lines[i], "# [") && strings.HasPrefix(lines[j], "# "); j++ {
		if option.MatchString(lines[j]) {
			tried[j] = strings.TrimPrefix(lines[j], "# ")
		}
	}
	return strings.Join(tried, "\n"), true
}

// inBlock reports whether a commented line belongs to a commented table above it.
func inBlock(lines []string, i int) bool {
	for i--; i >= 0 && strings.HasPrefix(lines[i], "# "); i-- {
		if strings.HasPrefix(lines[i], "# [") {
			return true
		}
	}
	return false
}

// unnamed are the keys that a new document may leave out, in every file or in one, each with why.
var unnamed = map[string]string{
	"document.bestand": "it is shown with a url instead",
	"partnerschapsnamen.maatschappelijk in school.toml":        "one of the five shows how",
	"partnerschapsnamen.pedagogisch in school.toml":            "one of the five shows how",
	"partnerschapsnamen.formeel in school.toml":                "one of the five shows how",
	"partnerschapsnamen.informeel in school.toml":              "one of the five shows how",
	"bevinding.actie.gedaan in evaluaties/" + beginDay + ".md": "it stands in the sentence above its table",
}

// A new document names every key that its kind can have, those of its tables included, and no other.
func TestNewDocumentNamesEveryKey(t *testing.T) {
	eachBeginning(t, func(t *testing.T, files map[string][]byte, name string) {
		named := keysNamed(string(files[name]))
		known := map[string]bool{}
		var walk func(path string, fields []policy.Field)
		walk = func(path string, fields []policy.Field) {
			for _, field := range fields {
				known[path+field.Key] = !field.Refused
				walk(path+field.Key+".", field.Fields)
			}
		}
		file := policy.NameOf(name)
		walk("", policy.KindOf(file).Fields())
		for key, takes := range known {
			_, anywhere := unnamed[key]
			_, here := unnamed[key+" in "+file]
			if may := anywhere || here; named[key] == (may || !takes) {
				t.Errorf("%s: the key %s is named: %t, and may be left out: %t", name, key, named[key], may)
			}
		}
		for key := range named {
			if !known[key] && !strings.HasPrefix(key, "extra.") {
				t.Errorf("%s names %s, which nobody reads", name, key)
			}
		}
	})
}

var (
	keyLine    = regexp.MustCompile(`^(# )?([a-z_]+) = (.*)$`)
	headerLine = regexp.MustCompile(`^(# )?\[+([a-z_.]+)\]+$`)
	inlineKey  = regexp.MustCompile(`([a-z_]+) = `)
)

// keysNamed gives the keys that stand in the front matter of a document, in comments too, by their paths: "stappen.wat".
func keysNamed(text string) map[string]bool {
	named := map[string]bool{}
	text, _, _ = strings.Cut(strings.TrimPrefix(text, "+++\n"), "\n+++\n")
	inForce, table := "", "" // a table in a comment ends with its block of comments
	for _, line := range strings.Split(text, "\n") {
		if !strings.HasPrefix(line, "#") {
			table = inForce
		}
		if header := headerLine.FindStringSubmatch(line); header != nil {
			table = header[2] + "."
			named[header[2]] = true
			if header[1] == "" {
				inForce = table
			}
		}
		if key := keyLine.FindStringSubmatch(line); key != nil {
			named[table+key[2]] = true
			if strings.HasPrefix(key[3], "{") {
				for _, below := range inlineKey.FindAllStringSubmatch(key[3], -1) {
					named[table+key[2]+"."+below[1]] = true
				}
			}
		}
	}
	return named
}

func TestSlug(t *testing.T) {
	begin := start{Today: day(t, "2026-11-22")}
	for title, want := range map[string]string{
		"Samen lezen":            "samen-lezen",
		"Één café, drie ideeën!": "een-cafe-drie-ideeen",
		"foto's & 'n straße":     "fotos-n-strasse",
		"  ../../etc/passwd  ":   "etc-passwd",
		"C:\\Windows":            "c-windows",
		"مرحبا":                  "pagina-2026-11-22",
		"مرحبا welkom 5":         "welkom-5",
		"NUL":                    "nul-pagina",
		"Index":                  "index-pagina",
		strings.Repeat("a", 200): strings.Repeat("a", 60),
		"a\x00b\nc.ar":           "a-b-c-ar",
	} {
		begin.Title = title
		if got := (Beginning{policy.KindNamed("pagina")}).slug(begin); got != want || !filepath.IsLocal(got) {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}

// TestGoodFriday proposes for a day that the school is open the day that Good Friday is.
func TestGoodFriday(t *testing.T) {
	for today, want := range map[string]string{"2026-08-01": "2027-03-26", "2027-03-30": "2027-03-26", "2027-07-31": "2028-04-14"} {
		day, _ := schoolyear.ParseDate(today)
		files, err := School(policy.PrimarySchool, day)
		if err != nil {
			t.Fatal(err)
		}
		if text := string(files["content/school.toml"]); !strings.Contains(text, "# [[lesdag]]\n# datum = "+want+"\n") {
			t.Errorf("on %s it does not propose %s", today, want)
		}
	}
}

package starter

import (
	"maps"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
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

// siteOf generates a school of these files.
func siteOf(g *generator.Generator, files map[string][]byte, today schoolyear.Date) *generator.Site {
	var sources []problem.Source
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.HasPrefix(name, "content/") {
			sources = append(sources, problem.Source{Path: name, Text: files[name]})
		}
	}
	return g.Generate(generator.Input{Files: sources, Today: today})
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
	files, err := School(today)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// Whenever a school begins, it begins without a single remark.
func TestNewSchoolIsContent(t *testing.T) {
	for _, today := range []string{
		"2026-06-30", "2026-07-01", "2026-08-01", "2026-09-01", "2026-10-20", "2026-11-22", "2027-01-02",
		"2027-02-17", "2027-03-18", "2027-05-05", "2027-06-26", "2027-07-31", "2028-02-29",
	} {
		t.Run(today, func(t *testing.T) {
			today := day(t, today)
			site := siteOf(generator.New(), newSchoolFiles(t, today), today)
			if problems := allProblems(site); len(problems) > 0 {
				t.Errorf("a new school has problems:\n%s", show(problems))
			}
		})
	}
}

// eachBeginning does a test with every document that begins as one of ours: in a new school, with its name there.
func eachBeginning(t *testing.T, test func(t *testing.T, files map[string][]byte, name string)) {
	today := day(t, beginDay)
	for _, k := range Kinds {
		t.Run(k.Name, func(t *testing.T) {
			title := "Een “nieuw” \"begin\" \\ met 'alles'"
			if k.Naming == ByID {
				title = "formeel"
			}
			name, text, err := k.Begin(title, today)
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

// A new document is right as it is: no error, and no warning about the document itself. Only a focus point asks for more: for an
// activity.
func TestNewDocumentIsRight(t *testing.T) {
	eachBeginning(t, func(t *testing.T, files map[string][]byte, name string) {
		site := siteOf(generator.New(), files, day(t, beginDay))
		for _, p := range allProblems(site) {
			if p.Kind.Severity == problem.Error || p.File == name && p.Kind.Severity == problem.Warning && p.Kind.Code != "speerpunt-zonder-activiteit" {
				t.Errorf("%s", show([]problem.Problem{p}))
			}
		}
	})
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
				if p.File == name && p.Kind.Severity == problem.Error && !slices.Contains(choices, p.Kind.Code) {
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

// A new document names every key that its kind can have. Which those are, the generator tells when it meets one that nobody has.
func TestNewDocumentNamesEveryKey(t *testing.T) {
	eachBeginning(t, func(t *testing.T, files map[string][]byte, name string) {
		text := string(files[name])
		files[name] = []byte("xyxyxyxy = 1\n" + text)
		if path.Ext(name) == ".md" {
			files[name] = []byte(strings.Replace(text, "+++\n", "+++\nxyxyxyxy = 1\n", 1))
		}
		for _, key := range possibleKeys(t, siteOf(generator.New(), files, day(t, beginDay)).Problems(), name) {
			if key == "concept" && name == "content/school.toml" {
				continue // known, only to tell that a school is none
			}
			if !regexp.MustCompile(`(?m)^(# )?(` + key + ` = |\[+` + key + `\]+$)`).MatchString(text) {
				t.Errorf("%s does not name the key %s", name, key)
			}
		}
	})
}

var keyList = regexp.MustCompile(`choose from: (.*)\.$`)

func possibleKeys(t *testing.T, problems []problem.Problem, name string) []string {
	t.Helper()
	for _, p := range problems {
		if p.File == name && p.Kind.Code == "onbekende-sleutel" {
			if found := keyList.FindStringSubmatch(p.Suggestion(problem.English)); found != nil {
				return strings.Split(found[1], ", ")
			}
		}
	}
	t.Fatal("the generator does not tell which keys there are")
	return nil
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
		if got := (Kind{Name: "pagina"}).slug(begin); got != want || !filepath.IsLocal(got) {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}

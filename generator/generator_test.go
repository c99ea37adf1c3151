package generator_test

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/layouts"
)

// rendered gives every file of a site by its path, and every problem as it is printed.
func rendered(site *generator.Site) (map[string]string, string) {
	files, problems := allOf(site)
	return files, printed(problems)
}

// allOf gives every file of a site by its path, and every problem.
func allOf(site *generator.Site) (map[string]string, []problem.Problem) {
	files := map[string]string{}
	problems := slices.Clone(site.Problems())
	for _, output := range site.Outputs {
		text, more := output.Render()
		files[output.Path] = string(text)
		problems = append(problems, more...)
	}
	return files, problem.Sort(problems)
}

func printed(problems []problem.Problem) string {
	var out bytes.Buffer
	_ = problem.Printer{}.Print(&out, problems)
	return out.String()
}

func generate(files []problem.Source) *generator.Site {
	return generator.New().Generate(generator.Input{Files: files, Today: schooltest.Today})
}

func example(t testing.TB) []problem.Source {
	t.Helper()
	files, err := schooltest.Read("..")
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestExample holds the example school to what it is to show: a site without an error or a warning.
func TestExample(t *testing.T) {
	site := generate(example(t))
	_, problems := rendered(site)
	for _, p := range site.Problems() {
		if p.Rule.Severity != problem.Hint {
			t.Errorf("the example school has problems:\n%s", problems)
			break
		}
	}
	if kept, changed := site.History(); changed {
		t.Errorf("%s is not what a build of the example school leaves: build it, and commit the file", kept.Path)
	}
	if len(site.Drafts) == 0 {
		t.Error("the example school has no concept document")
	}
}

// TestSameBytes makes the same site three times, of files in another order, rendered from the first output, from the last, and all at
// the same time, and wants the same bytes and the same problems of each output: also of layouts that fail in what pages share.
func TestSameBytes(t *testing.T) {
	failing := func(layout string) []problem.Source {
		text, err := layouts.Files.ReadFile(layout)
		if err != nil {
			t.Fatal(err)
		}
		return append(goldenSchool(t), problem.Source{Path: "layouts/" + layout, Text: append(text, `{{slice "abc" 0 9}}`...)})
	}
	for name, files := range map[string][]problem.Source{
		"example": example(t), "a row that fails": failing("partials/activity-row.html"), "a badge that fails": failing("partials/badge.html"),
	} {
		t.Run(name, func(t *testing.T) {
			first := generate(files)
			shuffled := slices.Clone(files)
			rand.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
			second, third := generate(shuffled), generate(shuffled)
			slices.Reverse(second.Outputs)
			want := eachRendered(first, 1)
			if diff := cmp.Diff(want, eachRendered(second, 1)); diff != "" {
				t.Errorf("rendered from the last:\n%s", diff)
			}
			if diff := cmp.Diff(want, eachRendered(third, len(third.Outputs))); diff != "" {
				t.Errorf("rendered at the same time:\n%s", diff)
			}
			if failed := strings.Contains(fmt.Sprint(want), "fout-in-layout"); failed != (name != "example") {
				t.Errorf("a layout failed: %t", failed)
			}
		})
	}
}

// eachRendered gives what each output of a site becomes, so many at the same time, with its problems; by "" those of the site.
func eachRendered(site *generator.Site, atOnce int) map[string]string {
	made := map[string]string{"": printed(site.Problems())}
	var wait sync.WaitGroup
	var lock sync.Mutex
	places := make(chan bool, atOnce)
	for _, output := range site.Outputs {
		places <- true
		wait.Go(func() {
			text, problems := output.Render()
			lock.Lock()
			made[output.Path] = string(text) + printed(problem.Sort(problems))
			lock.Unlock()
			<-places
		})
	}
	wait.Wait()
	return made
}

// TestWarmEqualsCold edits, renames, removes, breaks and repairs files in random order, and compares what a used generator
// makes with what a new one makes. Some sites are rendered only when the next ones are there. Every problem has a place.
func TestWarmEqualsCold(t *testing.T) {
	for _, school := range []struct {
		name   string
		files  []problem.Source
		rounds uint64
	}{{"small", goldenSchool(t), 24}, {"example", example(t), 2}} {
		original := map[string]string{}
		for _, src := range school.files {
			original[src.Path] = string(src.Text)
		}
		if testing.Short() {
			school.rounds /= 8 // the example school takes too long with the race detector
		}
		for seed := range school.rounds {
			t.Run(fmt.Sprint(school.name, seed), func(t *testing.T) { compareWithCold(t, rand.New(rand.NewPCG(seed, 1)), original) })
		}
	}
}

// compareWithCold lets one generator make site after site of a school while it is edited.
func compareWithCold(t *testing.T, random *rand.Rand, original map[string]string) {
	files := maps.Clone(original)
	warm := generator.New()
	var inputs []generator.Input
	var sites []*generator.Site
	const steps = 6
	for step := range steps {
		for range 1 + random.IntN(4) {
			edit(random, files, original)
		}
		in := generator.Input{Files: sources(files), Today: schooltest.Today.AddDays(random.IntN(300) - 150), Drafts: random.IntN(2) == 0}
		inputs, sites = append(inputs, in), append(sites, warm.Generate(in))
		if step < steps-1 && random.IntN(3) == 0 {
			continue
		}
		for _, i := range random.Perm(len(sites)) {
			warmFiles, problems := allOf(sites[i])
			for _, p := range problems {
				checkPlace(t, p, inputs[i].Files)
			}
			coldFiles, coldProblems := rendered(generator.New().Generate(inputs[i]))
			if diff := cmp.Diff(coldFiles, warmFiles); diff != "" {
				t.Fatalf("files (-cold +warm):\n%s", diff)
			}
			if diff := cmp.Diff(coldProblems, printed(problems)); diff != "" {
				t.Fatalf("problems (-cold +warm):\n%s", diff)
			}
		}
		inputs, sites = nil, nil
	}
}

func sources(files map[string]string) []problem.Source {
	var list []problem.Source
	for name, text := range files {
		list = append(list, problem.Source{Path: name, Text: []byte(text)})
	}
	return list
}

// edit changes one thing in a school, as authors do.
func edit(random *rand.Rand, files, original map[string]string) {
	one := func(of ...string) string { return of[random.IntN(len(of))] }
	name := one(slices.Sorted(maps.Keys(files))...)
	const school = "content/school.toml"
	switch random.IntN(16) {
	case 0:
		delete(files, name)
	case 1, 2: // a file comes back, or is repaired
		name := one(slices.Sorted(maps.Keys(original))...)
		files[name] = original[name]
	case 3: // half of a file was saved
		files[name] = files[name][:len(files[name])/2]
	case 4: // a file is renamed
		files[strings.Replace(name, ".", "-nieuw.", 1)] = files[name]
		delete(files, name)
	case 5:
		files[name] = strings.Replace(files[name], "titel = \"", "titel = \"Nieuw: ", 1)
	case 6:
		files[name] = strings.Replace(files[name], "concept = true", "", 1)
		if strings.Contains(files[name], "\n+++\n") {
			files[name] = strings.Replace(files[name], "+++\n", "+++\nconcept = true\n", 1)
		}
	case 7: // a translation
		if source, ok := strings.CutSuffix(name, ".md"); ok {
			files[source+one(".ar.md", ".en.md")] = "+++\ntitel = \"" + one("Een", "Twee") + "\"\n+++\n\nVertaald.\n"
		}
	case 8, 9: // words of the school's own
		files["layouts/words/"+one("nl", "en", "ar", "xx")+".toml"] = one("[nav]\nhome = \"Thuis "+one("1", "2", "3")+"\"\n",
			"[activity]\nwholeSchool = \"Iedereen "+one("1", "2", "3")+"\"\n", "[partnership.formeel]\nname = \"Overleg\"\n", "[nav]\nhome = 3\n", "kapot =", "")
	case 10, 11: // looks of the school's own: other, wrong, or failing when they are rendered
		name := one("partials/activity-row.html", "partials/activity-row.html", "partials/badge.html", "partials/fact.html", "activity.html", "base.html")
		text, _ := layouts.Files.ReadFile(name)
		files["layouts/"+name] = string(text) + one("", "<i>1</i>", "<i>2</i>", "{{if .Nope}}{{end}}", `{{slice "abc" 0 9}}`, `{{if .HelpWanted}}{{slice "abc" 0 9}}{{end}}`)
	case 12:
		names := "[partnerschapsnamen]\n"
		files[school] = strings.Replace(files[school], names, names+one("informeel", "pedagogisch")+" = \"Helpende ouders "+one("1", "2", "3")+"\"\n", 1)
	case 13, 14, 15:
		key := one(slices.Sorted(maps.Keys(settings))...)
		files[school] = setting(files[school], key, one(settings[key]...))
	}
}

// settings are values of keys of school.toml; "" is without it.
var settings = map[string][]string{
	"kleur":      {`"#0b5d66"`, `"#aa2211"`, `"#ffffee"`, ""},
	"adres":      {`"https://een.example/"`, `"https://twee.example/ouders/"`, ""},
	"groepen":    {`["1", "2"]`, `["1/2", "3"]`, `["Zebra's", "3"]`, ""},
	"regio":      {`"noord"`, `"midden"`, `"zuid"`, ""},
	"schooljaar": {`"2025-2026"`, `"2026-2027"`, ""},
	"talen":      {`["nl"]`, `["nl", "ar"]`, `["ar", "nl"]`, `["en", "nl", "ar"]`, `["nl", "xx"]`},
}

// setting gives a school.toml with another value for a key that stands before its tables; without the key when the value is "".
func setting(school, key, value string) string {
	at := strings.Index(school+"\n[", "\n[")
	head, tables := school[:at], school[at:]
	lines := slices.DeleteFunc(strings.Split(head, "\n"), func(line string) bool { return strings.HasPrefix(line, key+" = ") })
	if value != "" {
		lines = append(lines, key+" = "+value)
	}
	return strings.Join(lines, "\n") + tables
}

// TestNoAvalanche breaks one document at a time and wants problems in that document alone.
func TestNoAvalanche(t *testing.T) {
	files := example(t)
	_, before := rendered(generate(files))
	for i, src := range files {
		if !strings.HasSuffix(src.Path, ".md") && !strings.HasSuffix(src.Path, ".toml") || testing.Short() && i%5 > 0 {
			continue
		}
		broken := slices.Clone(files)
		broken[i].Text = bytes.Replace(src.Text, []byte(" = "), []byte(" = “"), 1)
		site := generate(broken)
		var inOthers []problem.Problem
		errors := 0
		for _, p := range site.Problems() {
			switch {
			case p.File != src.Path && !strings.Contains(before, p.Message(problem.Dutch)):
				inOthers = append(inOthers, p)
			case p.File == src.Path && p.Rule.Severity == problem.Error:
				errors++
			}
		}
		if len(inOthers) > 0 || errors != 1 {
			t.Errorf("%s broken: %d errors in it, and elsewhere:\n%s", src.Path, errors, printed(inOthers))
		}
	}
}

// TestSmallSchool makes the site of a school with three pages, and wants no link to what it does not have.
func TestSmallSchool(t *testing.T) {
	files, problems := rendered(generate(schooltest.Files(map[string]string{
		"school.toml":                   schooltest.School,
		"visie.md":                      "+++\ntitel = \"Visie\"\n+++\n\nSamen.\n",
		"partnerschappen/informeel.md":  "+++\ntitel = \"Informeel partnerschap\"\nbelofte = \"Samen.\"\n+++\n\nKoffie.\n",
		"activiteiten/koffieochtend.md": "+++\ntitel = \"Koffieochtend\"\npartnerschappen = \"informeel\"\ndatum = 2026-12-01\n+++\n\nKom.\n",
	})))
	if strings.Contains(problems, "fout:") {
		t.Error(problems)
	}
	for _, absent := range []string{"checklist/index.html", "meedoen/index.html", "praktisch/index.html", "begrippen/index.html"} {
		if _, there := files[absent]; there {
			t.Errorf("the site has %s", absent)
		}
	}
	for name, text := range files {
		for _, href := range hrefs(text) {
			if target := resolve(name, href); target != "" && files[target] == "" {
				t.Errorf("%s links to %s, which is not there", name, href)
			}
		}
	}
}

// TestToday makes the same school on two days: what is next differs.
func TestToday(t *testing.T) {
	files := example(t)
	for day, want := range map[string]string{"2026-09-01": "Startgesprekken groep 1 en 2", "2027-06-01": "zomer"} {
		date, _ := schoolyear.ParseDate(day)
		site := generator.New().Generate(generator.Input{Files: files, Today: date})
		pages, _ := rendered(site)
		if !strings.Contains(strings.ToLower(pages["index.html"]), strings.ToLower(want)) {
			t.Errorf("on %s the home page does not speak of %q", day, want)
		}
	}
}

package generator_test

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
)

// rendered gives every file of a site by its path, and every problem as it is printed.
func rendered(site *generator.Site) (map[string]string, string) {
	files := map[string]string{}
	problems := slices.Clone(site.Problems())
	for _, output := range site.Outputs {
		text, more := output.Render()
		files[output.Path] = string(text)
		problems = append(problems, more...)
	}
	return files, printed(problem.Sort(problems))
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

// TestSameBytes makes the same site twice, of files in another order, and wants the same bytes.
func TestSameBytes(t *testing.T) {
	files := example(t)
	first, problems := rendered(generate(files))
	shuffled := slices.Clone(files)
	rand.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	second, problemsAgain := rendered(generate(shuffled))
	if diff := cmp.Diff(first, second); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(problems, problemsAgain); diff != "" {
		t.Error(diff)
	}
}

// TestWarmEqualsCold edits, renames, removes, breaks and repairs files in random order, and compares what a used generator
// makes with what a new one makes.
func TestWarmEqualsCold(t *testing.T) {
	original := map[string]string{}
	for _, src := range example(t) {
		original[src.Path] = string(src.Text)
	}
	rounds := 12
	if testing.Short() {
		rounds = 2
	}
	for seed := range uint64(rounds) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 1))
			files := maps.Clone(original)
			warm := generator.New()
			for range 6 {
				for range 1 + random.IntN(4) {
					edit(random, files, original)
				}
				in := generator.Input{Files: sources(files), Today: schooltest.Today.AddDays(random.IntN(300) - 150), Drafts: random.IntN(2) == 0}
				warmFiles, warmProblems := rendered(warm.Generate(in))
				coldFiles, coldProblems := rendered(generator.New().Generate(in))
				if diff := cmp.Diff(coldFiles, warmFiles); diff != "" {
					t.Fatalf("files (-cold +warm):\n%s", diff)
				}
				if diff := cmp.Diff(coldProblems, warmProblems); diff != "" {
					t.Fatalf("problems (-cold +warm):\n%s", diff)
				}
			}
		})
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
	names := slices.Sorted(maps.Keys(files))
	name := names[random.IntN(len(names))]
	switch random.IntN(8) {
	case 0:
		delete(files, name)
	case 1: // a file comes back, or is repaired
		names := slices.Sorted(maps.Keys(original))
		name := names[random.IntN(len(names))]
		files[name] = original[name]
	case 2: // half of a file was saved
		files[name] = files[name][:len(files[name])/2]
	case 3: // a file is renamed
		files[strings.Replace(name, ".", "-nieuw.", 1)] = files[name]
		delete(files, name)
	case 4:
		files[name] = strings.Replace(files[name], "titel = \"", "titel = \"Nieuw: ", 1)
	case 5:
		files[name] = strings.Replace(files[name], "concept = true", "", 1)
		if strings.Contains(files[name], "\n+++\n") {
			files[name] = strings.Replace(files[name], "+++\n", "+++\nconcept = true\n", 1)
		}
	case 6: // words and looks of the school's own
		files["layouts/words/nl.toml"] = "[nav]\nhome = \"Thuis " + fmt.Sprint(random.IntN(9)) + "\"\n"
	case 7:
		files["content/school.toml"] = strings.Replace(files["content/school.toml"], "[partnerschapsnamen]", fmt.Sprintf("[partnerschapsnamen]\ninformeel = \"Helpende ouders %d\"", random.IntN(9)), 1)
	}
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

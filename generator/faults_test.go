package generator

import (
	"strings"
	"testing"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// poisoned gives a generator that remembers some files of a school as something on which the program breaks.
func poisoned(files []problem.Source, paths ...string) *Generator {
	g := New()
	g.Generate(Input{Files: files, Today: schooltest.Today})
	for _, path := range paths {
		g.files[path].Doc = (*policy.Page)(nil)
	}
	return g
}

var aSchool = schooltest.Files(map[string]string{
	"school.toml":      schooltest.School,
	"paginas/een.md":   "+++\ntitel = \"Een\"\n+++\n\nZie [twee](twee.md).\n",
	"paginas/twee.md":  "+++\ntitel = \"Twee\"\n+++\n\nZie [een](een.md).\n",
	"paginas/drie.md":  "+++\ntitel = \"Drie\"\n+++\n",
	"beelden/brug.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>`,
})

// TestFaults makes the site without the documents that break the program, names them, and blames nothing else.
func TestFaults(t *testing.T) {
	for _, paths := range [][]string{{"content/paginas/twee.md"}, {"content/paginas/een.md", "content/paginas/twee.md"}, {"content/school.toml"}} {
		g := poisoned(aSchool, paths...)
		site := g.Generate(Input{Files: aSchool, Today: schooltest.Today})
		var blamed []string
		for _, found := range site.Problems() {
			if found.Rule.Severity != problem.Error {
				continue
			}
			blamed = append(blamed, found.File)
			if found.Rule.Code != "fout-van-ouderbeleid" || !strings.Contains(found.Message(problem.Dutch), "dit bestand") || !strings.Contains(found.Suggestion(problem.Dutch), "generator/policy/") {
				t.Errorf("%s: %s %s", found.File, found.Message(problem.Dutch), found.Suggestion(problem.Dutch))
			}
		}
		if strings.Join(blamed, " ") != strings.Join(paths, " ") {
			t.Errorf("%v are at fault, blamed are %v", paths, blamed)
		}
		pages := map[string]bool{}
		for _, output := range site.Outputs {
			pages[output.Path] = true
		}
		if !pages["paginas/drie/index.html"] || pages["paginas/twee/index.html"] == (paths[0] != "content/school.toml") {
			t.Errorf("with %v at fault, the site has %v", paths, pages)
		}
		if problem.Count(g.Generate(Input{Files: aSchool, Today: schooltest.Today}).Problems(), problem.Error) > 0 {
			t.Errorf("what broke on %v is remembered", paths)
		}
	}
}

// TestFaultsEverywhere tells of it when no file is to blame.
func TestFaultsEverywhere(t *testing.T) {
	var paths []string
	for _, src := range aSchool {
		paths = append(paths, src.Path)
	}
	site := poisoned(aSchool, paths...).Generate(Input{Files: aSchool, Today: schooltest.Today})
	if n := problem.Count(site.Problems(), problem.Error); n == 0 {
		t.Error("nothing was told")
	}
	if _, changed := site.History(); changed && len(site.Outputs) == 0 {
		t.Error("a site of which nothing was made says something to remember")
	}
}

package generator_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// TestMissingWords takes each line of the front matter of each document away, empties it, and makes it another word or a number, in a
// school whose every document is translated: something may be missing in a source that a translation says, or the other way round. A
// site comes out every time, every problem has a place in a file, and no built-in layout is blamed.
func TestMissingWords(t *testing.T) {
	t.Parallel()
	files := withTranslations(goldenSchool(t))
	g := generator.New()
	turn := 0
	for i, file := range files {
		for change, text := range linesMissing(string(file.Text)) {
			if turn++; testing.Short() && turn%24 != 0 {
				continue
			}
			name := file.Path + ": " + change
			func() {
				defer func() {
					if found := recover(); found != nil {
						t.Fatalf("%s: %v", name, found)
					}
				}()
				files[i].Text = []byte(text)
				site := g.Generate(generator.Input{Files: files, Today: schooltest.Today, Drafts: true})
				for _, found := range site.Problems() {
					checkPlace(t, found, files)
					if found.Rule.Code == ownFault {
						t.Errorf("%s: %s", name, printed([]problem.Problem{found}))
					}
				}
				for i, output := range site.Outputs {
					if i%4 != turn%4 { // each page is rendered with one change in four
						continue
					}
					if strings.HasSuffix(output.Path, ".html") || strings.HasSuffix(output.Path, ".txt") || strings.HasSuffix(output.Path, ".ics") {
						_, problems := output.Render()
						for _, found := range problems {
							if strings.HasPrefix(found.File, "layouts/") || found.Rule.Code == ownFault {
								t.Errorf("%s: %s", name, printed([]problem.Problem{found}))
							}
						}
					}
				}
			}()
		}
		files[i].Text = file.Text
	}
}

// TestMissingPairs makes two random changes at once, in one document or in two, with the drafts and without.
func TestMissingPairs(t *testing.T) {
	t.Parallel()
	files := withTranslations(goldenSchool(t))
	random := rand.New(rand.NewPCG(2026, 11))
	g := generator.New()
	rounds := 60
	if testing.Short() {
		rounds = 10
	}
	for range rounds {
		changed := slices.Clone(files)
		var name string
		for range 2 {
			i := random.IntN(len(changed))
			if ways := linesMissing(string(changed[i].Text)); len(ways) > 0 {
				way := slices.Sorted(maps.Keys(ways))[random.IntN(len(ways))]
				changed[i].Text = []byte(ways[way])
				name += changed[i].Path + ": " + way + "; "
			}
		}
		site := g.Generate(generator.Input{Files: changed, Today: schooltest.Today, Drafts: random.IntN(2) == 0})
		_, rendered := rendered(site)
		if strings.Contains(rendered, ownFault) || strings.Contains(printed(site.Problems()), ownFault) {
			t.Errorf("%s: %s", name, printed(site.Problems()))
		}
		for _, found := range site.Problems() {
			checkPlace(t, found, changed)
		}
	}
}

const ownFault = "fout-van-ouderbeleid"

// withTranslations adds an Arabic translation of every document, which says each of its texts.
func withTranslations(files []problem.Source) []problem.Source {
	all := make([]problem.Source, 0, 2*len(files))
	for _, file := range files {
		text := string(file.Text)
		if strings.HasSuffix(file.Path, "school.toml") {
			text = "talen = [\"nl\", \"ar\"]\n" + text + "\n[[vakantie]]\nnaam = \"Herfstvakantie\"\nvan = 2026-10-17\ntot = 2026-10-25\n"
		}
		all = append(all, problem.Source{Path: file.Path, Text: []byte(text)})
		if dot := strings.LastIndexByte(file.Path, '.'); strings.HasSuffix(file.Path, ".md") || strings.HasSuffix(file.Path, ".toml") {
			all = append(all, problem.Source{Path: file.Path[:dot] + ".ar" + file.Path[dot:], Text: []byte(text)})
		}
	}
	return all
}

var keyLine, oneWord = regexp.MustCompile(`^([a-z_]+) = (.*)$`), regexp.MustCompile(`^"[a-z-]+"$`)

// linesMissing gives a text without each of its lines that has a key, and with another value of each, by what was done.
func linesMissing(text string) map[string]string {
	lines := strings.Split(text, "\n")
	changed := map[string]string{}
	for i, line := range lines {
		parts := keyLine.FindStringSubmatch(line)
		if parts == nil {
			continue
		}
		with := func(other ...string) string {
			return strings.Join(append(append(append([]string{}, lines[:i]...), other...), lines[i+1:]...), "\n")
		}
		changed[fmt.Sprintf("line %d without %s", i+1, parts[1])] = with()
		changed[fmt.Sprintf("line %d with %s empty", i+1, parts[1])] = with(parts[1] + ` = ""`)
		if oneWord.MatchString(parts[2]) {
			changed[fmt.Sprintf("line %d with another %s", i+1, parts[1])] = with(parts[1] + ` = "anders"`)
		}
		changed[fmt.Sprintf("line %d with %s a number", i+1, parts[1])] = with(parts[1] + ` = 7`)
	}
	return changed
}

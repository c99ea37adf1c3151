package main

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"ouderbeleid/cmd/ouderbeleid/shelf"
	"ouderbeleid/generator"
	"ouderbeleid/generator/explain"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// tree is the text of each file of a school, by its path.
type tree map[string]string

// TestWaysOut provokes every rule that the program has, does what its way out says without thinking, and wants the problem gone and no new error in
// its file. The mistakes stand in the examples of explain and in testdata/mistakes.txt. The codes whose way out is no line are in
// testdata/choices.txt with the reason, and so are those that another test provokes, because no text of a school can.
func TestWaysOut(t *testing.T) {
	if testing.Short() {
		t.Skip("hundreds of sites")
	}
	exempt := exemptions(t)
	seen, solved, stuck := map[*problem.Rule]bool{}, map[*problem.Rule]bool{}, map[*problem.Rule]string{}
	g := generator.New()
	for name, files := range mistakes(t) {
		before := found(t, g, name, files)
		for _, p := range before {
			seen[p.Rule] = true
			if solved[p.Rule] || exempt.choices[p.Rule.Code] {
				continue
			}
			for _, repaired := range wayOut(p, files) {
				if solved[p.Rule] = isSolved(p, before, found(t, g, name, repaired)); solved[p.Rule] {
					break
				}
			}
			if !solved[p.Rule] {
				stuck[p.Rule] = fmt.Sprintf("%s: %s:%d:%d: %s → %s", name, p.File, p.Line, p.Column, p.Message(problem.Dutch), p.Suggestion(problem.Dutch))
			}
		}
	}
	for _, rule := range problem.Rules() {
		says := rule.Code + ": " + rule.Sentence.NL + " → " + rule.Repair.NL
		switch {
		case rule.Repair.NL == "":
			t.Errorf("%s has no way out", says)
		case !seen[rule] && !exempt.elsewhere[rule.Code]:
			t.Errorf("no mistake provokes this rule; add one to testdata/mistakes.txt, or its code to testdata/choices.txt below the test that does:\n%s", says)
		case seen[rule] && !solved[rule] && !exempt.choices[rule.Code]:
			t.Errorf("doing what this rule says does not solve it; mend its way out, or say in testdata/choices.txt why no line can be given:\n%s\n%s", says, stuck[rule])
		}
	}
}

// exempted are codes whose rules need no line, and codes that no mistake here provokes.
type exempted struct{ choices, elsewhere map[string]bool }

// exemptions reads testdata/choices.txt: below “# reason” stand codes without a line, below “# in file” those that a test in it provokes, and
// below “# never: reason” those that none does.
func exemptions(t *testing.T) exempted {
	text, err := os.ReadFile("testdata/choices.txt")
	if err != nil {
		t.Fatal(err)
	}
	e := exempted{map[string]bool{}, map[string]bool{}}
	of, tests := e.choices, ""
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		reason, opens := strings.CutPrefix(line, "# ")
		switch {
		case line == "":
		case opens:
			of, tests = e.choices, ""
			if file, in := strings.CutPrefix(reason, "in "); in || strings.HasPrefix(reason, "never: ") {
				of = e.elsewhere
				if in {
					tests = read(t, file)
				}
			}
		case problem.RulesOf(line) == nil:
			t.Errorf("testdata/choices.txt has a code that there is not: %s", line)
		case of[line] || tests != "" && !strings.Contains(tests, line) && !strings.Contains(tests, problem.RulesOf(line)[0].Sentence.NL[:20]):
			t.Errorf("testdata/choices.txt has %s twice, or below a test that does not speak of it", line)
		default:
			of[line] = true
		}
	}
	return e
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// mistakes gives schools with something wrong in them, by name: those of explain, and our own.
func mistakes(t *testing.T) map[string]tree {
	archive := func(text string) tree {
		files := tree{}
		for _, file := range txtar.Parse([]byte(text)).Files {
			files[file.Name] = string(file.Data)
		}
		return files
	}
	base := read(t, "../../generator/explain/testdata/school.txtar")
	all := map[string]tree{}
	for _, e := range explain.All(problem.Dutch) {
		if e.Wrong.File != "" {
			all[e.Code] = archive(base)
			all[e.Code][e.Wrong.File] = e.Wrong.Text
		}
	}
	for i, part := range strings.Split("\n"+read(t, "testdata/mistakes.txt"), "\n=== ") {
		if name, text, _ := strings.Cut(part, "\n"); i > 0 {
			all[name] = archive(base)
			for path, text := range archive(text) {
				all[name][path] = text
				if strings.TrimSpace(text) == "(gone)" {
					delete(all[name], path)
				}
			}
		}
	}
	return all
}

// found gives all that is wrong with a school: what only rendering shows, which takes much longer, or what concepts show when its name asks for it.
func found(t *testing.T, g *generator.Generator, name string, files tree) []problem.Problem {
	t.Helper()
	var sources []problem.Source
	for _, path := range slices.Sorted(maps.Keys(files)) {
		sources = append(sources, problem.Source{Path: path, Text: []byte(files[path])})
	}
	input := generator.Input{Files: sources, Today: schooltest.Today, Drafts: strings.HasSuffix(name, " (with drafts)")}
	if !strings.HasSuffix(name, " (rendered)") {
		return g.Generate(input).Problems()
	}
	site, err := shelf.Render(context.Background(), g, input, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := site.Close(); err != nil {
		t.Fatal(err)
	}
	return site.Problems
}

// isSolved reports whether a problem is gone, and no error has come in its file.
func isSolved(p problem.Problem, before, after []problem.Problem) bool {
	says := func(p problem.Problem) string { return p.File + p.Rule.Code + p.Message(problem.Dutch) }
	is := func(list []problem.Problem, wanted problem.Problem) bool {
		return slices.ContainsFunc(list, func(p problem.Problem) bool { return says(p) == says(wanted) })
	}
	return !is(after, p) && !slices.ContainsFunc(after, func(news problem.Problem) bool {
		return news.File == p.File && news.Rule.Severity == problem.Error && !is(before, news)
	})
}

var (
	lineToWrite  = regexp.MustCompile(`(?m)^.*(?:[Ss]chrijft?|[Vv]oeg|[Vv]ul|[Zz]et|[Hh]aal het teken weg)[^\n]*?:[ \n](.*)$`)
	lineToRemove = regexp.MustCompile(`[Hh]aal (?:dan |dan ook )?(?:de|deze) regel|[Hh]aal (?:haar|hem|het|concept = true|er een|een van beide) weg|haal de andere regel weg|Haal de opmerking weg`)
	tableToGo    = regexp.MustCompile(`(?i)haal (?:deze \[\[|haar weg)`)
	fileToGo     = regexp.MustCompile(`haal het bestand weg`)
	wordMeant    = regexp.MustCompile("(?:Bedoelde u|of|Schrijf) (?:de map )?`?([^`?]+)`?[?.]|zoals `?([^` ]+)`?\\.")
	newName      = regexp.MustCompile("(?:Noem het bestand|Verplaats het naar|Bedoelde u) (?:content/)?`?([^` ?]+?)`?[?.,]?(?: |$)")
	oneOfWords   = regexp.MustCompile(`(?:[Kk]ies uit|een van|een van deze namen|deze mappen|een vertaling zegt)(?: [a-z ]+)?:? ([^,.\n]+)`)
	wordSaid     = regexp.MustCompile(`“([^”]+)”|(\[![^\]]+\])`)
)

// wayOut gives the school as it may be when somebody does what a problem suggests, without thinking: each way that its words can be taken.
func wayOut(p problem.Problem, files tree) []tree {
	says := p.Suggestion(problem.Dutch)
	lines := strings.Split(files[p.File], "\n")
	at := p.Line - 1
	var ways []tree
	with := func(lines []string) {
		repaired := maps.Clone(files)
		repaired[p.File] = strings.Join(lines, "\n")
		ways = append(ways, repaired)
	}
	for _, found := range lineToWrite.FindAllStringSubmatchIndex(says, -1) {
		if at < 0 {
			break
		}
		rest := strings.Split(says[found[2]:], "\n")
		for n := len(rest); n > 0; n-- {
			written := rest[:n]
			replaces := min(n, len(lines)-at)
			if strings.Contains(says, "de twee regels") {
				replaces++
			}
			for replaced := range replaces + 1 {
				with(slices.Concat(lines[:at], written, lines[at+replaced:])) // in its place, or before it
			}
			with(slices.Concat(lines[:at+1], written, lines[at+1:]))
		}
	}
	if _, block, ok := strings.Cut(says, "gegevens:\n"); ok && at >= 0 {
		without := slices.Delete(slices.Clone(lines), at, at+1)
		end := max(0, len(without)-1)
		if i := slices.Index(without[1:], "+++"); i >= 0 {
			end = i + 1
		}
		with(slices.Insert(without, end, strings.Split(block, "\n")...))
	}
	if lineToRemove.MatchString(says) && at >= 0 {
		with(slices.Delete(slices.Clone(lines), at, at+1))
	}
	if at >= 0 {
		for _, meant := range append(wordMeant.FindAllStringSubmatch(says, -1), oneOfWords.FindAllStringSubmatch(says, -1)...) {
			for _, said := range wordSaid.FindAllStringSubmatch(p.Message(problem.Dutch), -1) {
				if word := said[1] + said[2]; strings.Contains(lines[at], word) {
					changed := slices.Clone(lines)
					changed[at] = strings.Replace(changed[at], word, strings.Join(meant[1:], ""), 1)
					with(changed)
				}
			}
		}
	}
	if tableToGo.MatchString(says) && at >= 0 {
		start, end := at, at+1
		for start > 0 && !strings.HasPrefix(lines[start], "[") {
			start--
		}
		for end < len(lines)-1 && lines[end] != "" && !strings.HasPrefix(lines[end], "[") && !strings.HasPrefix(lines[end], "+++") {
			end++
		}
		with(slices.Delete(slices.Clone(lines), start, end))
	}
	if strings.Contains(says, "lege regel boven") && at >= 0 {
		with(slices.Insert(slices.Clone(lines), at, ""))
	}
	if strings.Contains(says, "Haal de lege regel weg") && at > 0 {
		with(slices.Delete(slices.Clone(lines), at-1, at))
	}
	if fileToGo.MatchString(says) {
		without := maps.Clone(files)
		delete(without, p.File)
		ways = append(ways, without)
	}
	for _, name := range append(newName.FindAllStringSubmatch(says, -1), oneOfWords.FindAllStringSubmatch(says, -1)...) {
		below, _ := strings.CutPrefix(p.File, "content/")
		moved := maps.Clone(files)
		delete(moved, p.File)
		for _, to := range []string{name[1], path.Join(path.Dir(below), path.Base(name[1])), path.Join(path.Dir(below), name[1]+path.Ext(below)), path.Join(name[1], path.Base(below))} {
			if !strings.ContainsAny(to, " \n") {
				renamed := maps.Clone(moved)
				renamed[path.Join("content", to)] = files[p.File]
				ways = append(ways, renamed)
			}
		}
	}
	return ways
}

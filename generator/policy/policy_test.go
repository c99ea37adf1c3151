package policy

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	diff "github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"ouderbeleid/generator/problem"
)

// parse reads the files of an archive as the generator does: ordered by path, translations after their sources.
func parse(archive string) []*File {
	byPath := map[string]*File{}
	var translations []problem.Source
	for _, file := range txtar.Parse([]byte(archive)).Files {
		src := problem.Source{Path: PathOf(file.Name), Text: file.Data}
		if TranslatedPath(src.Path) != "" {
			translations = append(translations, src)
			continue
		}
		byPath[src.Path] = Parse(src)
	}
	for _, src := range translations {
		byPath[src.Path] = ParseTranslation(src, byPath[TranslatedPath(src.Path)])
	}
	files := make([]*File, 0, len(byPath))
	for _, file := range byPath {
		files = append(files, file)
	}
	slices.SortFunc(files, func(a, b *File) int { return cmp.Compare(a.Name, b.Name) })
	return files
}

// read makes a policy of an archive, and gives every problem in it.
func read(archive string) (*Policy, []problem.Problem) {
	files := parse(archive)
	p, problems := Link(files, "", false, nil)
	return p, slicesOf(files, problems)
}

// written writes problems as “file:line:column: code: sentence → suggestion”, one on a line.
func written(problems []problem.Problem) string {
	var out strings.Builder
	for _, p := range problems {
		fmt.Fprintf(&out, "%s:%d:%d: %s: %s", NameOf(p.File), p.Line, p.Column, p.Rule.Code, p.Message(problem.Dutch))
		if suggestion := p.Suggestion(problem.Dutch); suggestion != "" {
			out.WriteString(" → " + suggestion)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

func wantProblems(t *testing.T, want string, got []problem.Problem) {
	t.Helper()
	if diff := diff.Diff(strings.TrimLeft(want, "\n"), written(got)); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	for _, p := range got {
		checkSound(t, p)
	}
}

// checkSound wants a place that is in the file, and sentences in both languages without a hole.
func checkSound(t *testing.T, p problem.Problem) {
	t.Helper()
	if p.Line > 0 && (p.Column < 1 || p.Column > len([]rune(p.Text))+1) {
		t.Errorf("column %d of line %q", p.Column, p.Text)
	}
	for _, language := range []problem.Language{problem.Dutch, problem.English} {
		if words := p.Message(language) + p.Suggestion(language); strings.Contains(words, "%!") || strings.Contains(words, "%[") {
			t.Errorf("%s: %s", p.Rule.Code, words)
		}
	}
	if (p.Suggestion(problem.Dutch) == "") != (p.Suggestion(problem.English) == "") {
		t.Errorf("%s has a suggestion in one language", p.Rule.Code)
	}
}

// edited gives an archive in which one line of a file is another; the line is counted from 1, "" removes it.
func edited(archive, file string, line int, text string) string {
	a := txtar.Parse([]byte(archive))
	for i := range a.Files {
		if a.Files[i].Name != file {
			continue
		}
		lines := bytes.SplitAfter(a.Files[i].Data, []byte("\n"))
		lines[line-1] = []byte(text)
		a.Files[i].Data = bytes.Join(lines, nil)
	}
	return string(txtar.Format(a))
}

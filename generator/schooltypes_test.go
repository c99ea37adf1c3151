package generator_test

import (
	"bytes"
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"ouderbeleid/generator"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// typeSchool reads the small school of a type in testdata/schools/.
func typeSchool(t *testing.T, of policy.SchoolType) []problem.Source {
	t.Helper()
	files, err := schooltest.Read(filepath.Join("testdata", "schools", string(of)))
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// foreignWords are said in another type of organisation alone.
var foreignWords = map[policy.SchoolType]*regexp.Regexp{
	policy.Preschool:       regexp.MustCompile(`(?i).{0,40}(\bschool|leerling|\bklas|leraar|leerkracht|\bMR\b|\bgroep [0-9]|pupil|\bclass|teacher|participation council).{0,40}`),
	policy.Childcare:       regexp.MustCompile(`(?i).{0,40}(\bschool|leerling|\bklas|leraar|leerkracht|\bMR\b|\bgroep [0-9]|pupil|\bclass|teacher|participation council).{0,40}`),
	policy.SecondarySchool: regexp.MustCompile(`(?i).{0,40}(\bgroep(en)? [0-9]|\b(in|per|alle|welke|deze|elke) groep(en)?\b|\bjuf|\bgroup [0-9]|\b(this|by|all|every|which) groups?\b).{0,40}`),
}

// TestTypesOfSchool makes the site of a preschool, of the same as day care, and of a secondary school: nothing is wrong with them, and no page says in
// Dutch or English what is said in another type alone.
func TestTypesOfSchool(t *testing.T) {
	for of, foreign := range foreignWords {
		t.Run(string(of), func(t *testing.T) {
			like := of
			if of == policy.Childcare {
				like = policy.Preschool
			}
			files := typeSchool(t, like)
			for i, src := range files {
				files[i].Text = bytes.Replace(src.Text, fmt.Appendf(nil, "soort = %q", like), fmt.Appendf(nil, "soort = %q", of), 1)
			}
			made, problems := rendered(generate(files))
			if problems != "" {
				t.Error(problems)
			}
			for path, page := range made {
				if !strings.HasSuffix(path, ".html") {
					continue
				}
				if said := foreign.FindString(readOn(t, page)); said != "" {
					t.Errorf("%s says “%s”", path, said)
				}
			}
		})
	}
}

// TestOwnWordsGoBeforeThoseOfTheType wants a word of the school's own said, whatever its type says otherwise.
func TestOwnWordsGoBeforeThoseOfTheType(t *testing.T) {
	files := append(typeSchool(t, policy.SecondarySchool), problem.Source{Path: "layouts/words/nl.toml", Text: []byte("[home]\nmyGroup = \"Kies een mentorgroep\"\n")})
	made, problems := rendered(generate(files))
	if problems != "" {
		t.Error(problems)
	}
	if home := made["index.html"]; !strings.Contains(home, "Kies een mentorgroep") || strings.Contains(home, "Mijn kind zit in klas") {
		t.Error("the home page does not say the school's own word")
	}
	if page := made["groepen/1a/index.html"]; !strings.Contains(page, "Klas 1A") {
		t.Error("a word that the school left alone is not that of its type")
	}
	files[len(files)-1].Path = "layouts/words/types/nl.toml"
	if _, problems := rendered(generate(files)); !strings.Contains(problems, "[onbekende-layout]") {
		t.Errorf("words of its own in the files of the types give %q", problems)
	}
}

// TestTypeChanges wants a used generator to forget the words of the type that a school was before.
func TestTypeChanges(t *testing.T) {
	used := generator.New()
	files := typeSchool(t, policy.SecondarySchool)
	for _, of := range []policy.SchoolType{policy.SecondarySchool, policy.PrimarySchool, policy.Childcare, policy.SecondarySchool} {
		now := slices.Clone(files)
		for i, src := range now {
			now[i].Text = bytes.Replace(src.Text, []byte(`soort = "voortgezet"`), fmt.Appendf(nil, "soort = %q", of), 1)
		}
		warm, _ := rendered(used.Generate(generator.Input{Files: now, Today: schooltest.Today}))
		cold, _ := rendered(generate(now))
		if !maps.Equal(warm, cold) {
			t.Errorf("as %s the site of a used generator is another", of)
		}
	}
}

// readOn gives what can be read on a page: its text, its labels and its descriptions.
func readOn(t *testing.T, page string) string {
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for node := range root.Descendants() {
		switch {
		case node.Type == html.TextNode && node.Parent.Data != "script" && node.Parent.Data != "style":
			text.WriteString(node.Data + " ")
		case node.Type == html.ElementNode:
			for _, attribute := range node.Attr {
				switch attribute.Key {
				case "aria-label", "alt", "title", "content", "placeholder":
					text.WriteString(attribute.Val + " ")
				}
			}
		}
	}
	return text.String()
}

package generator_test

import (
	"fmt"
	"path"
	"strings"
	"testing"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// unseen tells of the texts that yield to others: help is not asked for afterwards, and school.toml may name a partnership. Its own forms
// and audiences are what activities call them by, and stay as they are.
func unseen(src problem.Source, key string) bool {
	if word, _, _ := strings.Cut(key, "["); src.Path == "content/school.toml" && (word == "vormen" || word == "doelgroepen") {
		return true
	}
	return key == "hulp" || key == "titel" && strings.HasPrefix(src.Path, "content/partnerschappen/")
}

// TestEveryTextIsShown writes a word of its own behind every text of every document of the example school, and wants to see each on a
// page, or told of.
func TestEveryTextIsShown(t *testing.T) {
	files := example(t)
	places := map[string]string{} // where each word stands
	for i, src := range files {
		text := string(src.Text)
		mark := func(key string) string {
			word := fmt.Sprintf("Merkwoord%dq", len(places))
			places[word] = src.Path + ": " + key
			return word
		}
		if file := policy.Parse(src); strings.Contains(text, "\nconcept = true") || len(file.Words()) == 0 {
			continue
		}
		for _, said := range policy.Parse(src).Words() {
			if quoted := `"` + said.Text + `"`; !unseen(src, said.Key) && strings.Count(text, quoted) == 1 {
				text = strings.Replace(text, quoted, `"`+said.Text+" "+mark(said.Key)+`"`, 1)
			}
		}
		if path.Ext(src.Path) == ".md" && strings.HasPrefix(src.Path, policy.ContentFolder) {
			text += "\n\n" + mark("the text") + "\n"
		}
		files[i].Text = []byte(text)
	}
	made, problems := allOf(generate(files))
	var shown strings.Builder
	shown.WriteString(printed(problems))
	for name, page := range made {
		if path.Ext(name) == ".html" {
			shown.WriteString(page)
		}
	}
	for word, place := range places {
		if !strings.Contains(shown.String(), word) {
			t.Errorf("%s is on no page", place)
		}
	}
	if len(places) < 500 {
		t.Errorf("only %d texts were tried", len(places))
	}
}

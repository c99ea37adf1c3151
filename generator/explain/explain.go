// Package explain tells what each code of a problem means, why it matters, and how to repair an example.
//
// The words stand in nl.md and en.md, in the same order: “# Balans” opens a family, “## op-feestdag” a code. Below a code stand what it
// means, the first sentence for a table; why it matters; and, where no file can show it, an example and its repair. The examples
// that are files are the same in every language, as schools write Dutch: they stand in examples.txt, where “=== code file” opens one
// that is wrong, and “===” or “=== file” the same repaired.
package explain

import (
	"cmp"
	_ "embed"
	"strings"
	"sync"

	"ouderbeleid/generator/problem"
)

// Explanation is what there is to say about one code.
type Explanation struct {
	Code    string
	Family  string // "Balans"
	Meaning string // begins with a sentence that can stand alone
	Why     string
	Wrong   Example
	Right   Example
}

// Example is a file of a school, or a description of what no file can show.
type Example struct {
	File string // "content/visie.md"; "" of a description
	Text string
}

// Short is the first sentence of what the code means.
func (e Explanation) Short() string {
	first, _, _ := strings.Cut(e.Meaning, ". ")
	return strings.TrimSuffix(first, ".") + "."
}

// All gives the explanations in a language, family by family.
func All(language problem.Language) []Explanation {
	if language == problem.English {
		return english()
	}
	return dutch()
}

// Of gives the explanation of a code.
func Of(code string, language problem.Language) (Explanation, bool) {
	for _, explanation := range All(language) {
		if explanation.Code == code {
			return explanation, true
		}
	}
	return Explanation{}, false
}

var (
	//go:embed nl.md
	dutchText string
	//go:embed en.md
	englishText string
	//go:embed examples.txt
	exampleText string

	dutch   = sync.OnceValue(func() []Explanation { return read(dutchText) })
	english = sync.OnceValue(func() []Explanation { return read(englishText) })
)

// read reads the explanations of a language, with their examples.
func read(text string) []Explanation {
	var all []Explanation
	shown := examples(exampleText)
	for _, family := range sections(text, "# ") {
		for _, entry := range sections(family.text, "## ") {
			e := Explanation{Code: entry.name, Family: family.name, Wrong: shown[entry.name].wrong, Right: shown[entry.name].right}
			for i, paragraph := range strings.Split(strings.TrimSpace(entry.text), "\n\n") {
				paragraph = strings.Join(strings.Fields(paragraph), " ")
				switch i {
				case 0:
					e.Meaning = paragraph
				case 1:
					e.Why = paragraph
				case 2:
					e.Wrong.Text = paragraph
				case 3:
					e.Right.Text = paragraph
				}
			}
			all = append(all, e)
		}
	}
	return all
}

// pair is an example and its repair.
type pair struct{ wrong, right Example }

func examples(text string) map[string]pair {
	all := map[string]pair{}
	var code string
	for _, part := range sections(text, "===") {
		first, file, opens := strings.Cut(part.name, " ")
		if opens && !strings.Contains(first, "/") {
			code = first
			all[code] = pair{wrong: Example{file, part.text}}
			continue
		}
		shown := all[code]
		shown.right = Example{cmp.Or(part.name, shown.wrong.File), part.text}
		all[code] = shown
	}
	return all
}

// section is what stands below a line that begins with a mark: the rest of that line, and the text up to the next.
type section struct{ name, text string }

func sections(text, mark string) []section {
	var all []section
	for i, part := range strings.Split("\n"+text, "\n"+mark) {
		if name, below, _ := strings.Cut(part, "\n"); i > 0 {
			all = append(all, section{strings.TrimSpace(name), below + "\n"})
		}
	}
	return all
}

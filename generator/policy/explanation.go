package policy

import (
	"embed"
	"strings"
	"sync"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// Explanation is what authors are told of a key.
type Explanation struct {
	Label   problem.Phrase // "Vorm"
	Text    problem.Phrase // "wat voor activiteit het is", in Markdown and without a full stop
	Example string         // a value as an author writes it: `"gesprek"`; "" for a table that is not written on one line
}

// Explain gives what authors are told of the key at a path within a document of the kind: "vorm", "lid.rol".
func (k *Kind) Explain(path string) Explanation {
	all := explanations()
	if own, ok := all[k.Name+"."+path]; ok {
		return own
	}
	return all[everyKind+"."+path]
}

// Value gives the example as it is read: a text, a number, a day, a list, a map; nil when there is none.
func (e Explanation) Value() any {
	if e.Example == "" {
		return nil
	}
	// A test reads all examples.
	table, _ := frontmatter.ParseTOML(problem.Source{Text: []byte("x = " + e.Example)})
	return plainValue(table.Entries[0].Value)
}

// everyKind is where the keys that every kind has are explained.
const everyKind = "document"

// The words of keys, a table for each, by their path behind the name of their kind: label, explanation and, in Dutch alone, since
// that is what authors write, example.
//
//go:embed keys.nl.toml keys.en.toml
var keyFiles embed.FS

var explanations = sync.OnceValue(func() map[string]Explanation {
	all := map[string]Explanation{}
	explainIn("keys.nl.toml", all, func(phrase *problem.Phrase, text string) { phrase.NL = text })
	explainIn("keys.en.toml", all, func(phrase *problem.Phrase, text string) { phrase.EN = text })
	return all
})

// explainIn adds what a file of keys says; say puts it in the language of the file.
func explainIn(name string, all map[string]Explanation, say func(*problem.Phrase, string)) {
	// It is embedded, and a test reads it.
	text, _ := keyFiles.ReadFile(name)
	table, _ := frontmatter.ParseTOML(problem.Source{Path: name, Text: text})
	explainTable(table, "", all, say)
}

func explainTable(table *frontmatter.Table, path string, all map[string]Explanation, say func(*problem.Phrase, string)) {
	e, said := all[path]
	for _, entry := range table.Entries {
		text := entry.Value.Text
		switch {
		case entry.Value.Type == frontmatter.SubTable:
			explainTable(entry.Value.Table, strings.TrimPrefix(path+"."+entry.Key, "."), all, say)
			continue
		case entry.Key == "label":
			say(&e.Label, text)
		case entry.Key == "explanation":
			say(&e.Text, text)
		case entry.Key == "example":
			e.Example = text
		}
		said = true
	}
	if said {
		all[path] = e
	}
}

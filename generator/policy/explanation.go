package policy

import (
	"embed"
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
	explainIn("keys.nl.toml", func(path, word, text string) {
		e := all[path]
		switch word {
		case "label":
			e.Label.NL = text
		case "explanation":
			e.Text.NL = text
		case "example":
			e.Example = text
		}
		all[path] = e
	})
	explainIn("keys.en.toml", func(path, word, text string) {
		e := all[path]
		switch word {
		case "label":
			e.Label.EN = text
		case "explanation":
			e.Text.EN = text
		}
		all[path] = e
	})
	return all
})

// explainIn gives every text of a file of keys: the path of its table, and its own key.
func explainIn(name string, give func(path, word, text string)) {
	// It is embedded, and a test reads it.
	text, _ := keyFiles.ReadFile(name)
	table, _ := frontmatter.ParseTOML(problem.Source{Path: name, Text: text})
	explainTable(table, "", give)
}

func explainTable(table *frontmatter.Table, path string, give func(path, word, text string)) {
	for _, entry := range table.Entries {
		switch {
		case entry.Value.Kind == frontmatter.Text:
			give(path, entry.Key, entry.Value.Text)
		case path == "":
			explainTable(entry.Value.Table, entry.Key, give)
		default:
			explainTable(entry.Value.Table, path+"."+entry.Key, give)
		}
	}
}

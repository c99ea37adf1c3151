package words

import (
	"fmt"
	"maps"
	"slices"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"ouderbeleid/generator/problem"
)

// word is what a language says at one key: a text, or plural forms of which the localizer chooses one.
type word struct {
	text         *text // nil when plural
	plural       bool
	forms        map[string]string // as written, by the name that CLDR has for each: "one", "other"; nil when not plural
	placeholders []string
}

// Text gives the word of a key. Args are name, value pairs that fill its placeholders: Text("activity.help", "What", what).
// Values are written as fmt.Print does; those that the word does not use are left.
//
// A word that the language lacks is the fallback's. It is an error to ask for a word that neither has or that has plural
// forms, or to leave a placeholder open.
func (w *Words) Text(key string, args ...any) (string, error) {
	if plain, ok := w.plain[key]; ok {
		return plain, nil
	}
	_, found, ok := w.find(key)
	if !ok {
		return "", w.unknown(key)
	}
	if found.plural {
		return "", fmt.Errorf("the word %q has plural forms and needs a number", key)
	}
	values, err := pairs(key, args)
	if err != nil {
		return "", err
	}
	return fill(key, found.text, values)
}

// Plural gives the word of a key in the plural form that the language has for n. The placeholder Count is n; args are as
// for Text. A word without plural forms is the same for every n.
func (w *Words) Plural(key string, n int, args ...any) (string, error) {
	owner, found, ok := w.find(key)
	if !ok {
		return "", w.unknown(key)
	}
	values, err := pairs(key, args)
	if err != nil {
		return "", err
	}
	values["Count"] = owner.Number(float64(n))
	if !found.plural {
		return fill(key, found.text, values)
	}
	said, err := owner.localizer.Localize(&i18n.LocalizeConfig{
		MessageID:      key,
		PluralCount:    n,
		TemplateData:   values,
		TemplateParser: parser{},
	})
	if err != nil {
		return "", fmt.Errorf("the word %q: %w", key, err)
	}
	return said, nil
}

// Forms gives the plural forms of a word by the names that CLDR has for them ("one", "other"), for a script to choose from. In
// each, {{.Count}} stands where the number comes. A word without plural forms has the form other.
func (w *Words) Forms(key string) (map[string]string, error) {
	_, found, ok := w.find(key)
	if !ok {
		return nil, w.unknown(key)
	}
	if found.plural {
		return maps.Clone(found.forms), nil
	}
	other, err := fill(key, found.text, map[string]string{"Count": "{{.Count}}"})
	return map[string]string{"other": other}, err
}

// Has reports whether there is a word, here or in the fallback.
func (w *Words) Has(key string) bool {
	_, _, ok := w.find(key)
	return ok
}

// Keys gives the keys of all words, the fallback's too, sorted.
func (w *Words) Keys() []string {
	all := map[string]bool{}
	for owner := w; owner != nil; owner = owner.fallback {
		for key := range owner.words {
			all[key] = true
		}
	}
	return slices.Sorted(maps.Keys(all))
}

// Spoken counts the words that are said in this language itself; the others are those of the fallback.
func (w *Words) Spoken() int {
	n := 0
	for _, key := range w.Keys() {
		if owner, _, _ := w.find(key); w.sameLanguage(owner) {
			n++
		}
	}
	return n
}

// find gives a word, and whose it is.
func (w *Words) find(key string) (*Words, word, bool) {
	for owner := w; owner != nil; owner = owner.fallback {
		if found, ok := owner.words[key]; ok {
			return owner, found, true
		}
	}
	return nil, word{}, false
}

func (w *Words) unknown(key string) error {
	if nearest := problem.Nearest(key, w.Keys()); nearest != "" {
		return fmt.Errorf("there is no word %q; did you mean %q?", key, nearest)
	}
	return fmt.Errorf("there is no word %q", key)
}

// pairs reads the arguments of a word.
func pairs(key string, args []any) (map[string]string, error) {
	if len(args)%2 != 0 {
		return nil, fmt.Errorf("the word %q is asked for with %d arguments; they must be name, value pairs", key, len(args))
	}
	values := make(map[string]string, len(args)/2+1)
	for i := 0; i < len(args); i += 2 {
		name, ok := args[i].(string)
		if !ok {
			return nil, fmt.Errorf("the word %q is asked for with %v where the name of a placeholder belongs", key, args[i])
		}
		values[name] = fmt.Sprint(args[i+1])
	}
	return values, nil
}

func fill(key string, t *text, values map[string]string) (string, error) {
	filled, err := t.fill(values)
	if err != nil {
		return "", fmt.Errorf("the word %q: %w", key, err)
	}
	return filled, nil
}

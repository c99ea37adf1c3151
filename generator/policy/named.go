package policy

import (
	"slices"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// Named is a word that the school chose itself to call something by: a theme, a form of activity of its own, an audience of its own.
type Named struct {
	Written string // as the source has it: "kamp"
	Text    *Text  // as it is said: "camp"
}

// named reads words that the school chose, or one alone. A translation says them, and does not change what they are.
func (r *reader) named(key string) []Named {
	texts := r.texts(key)
	value := r.sourceWords(key)
	if value == nil {
		return nil
	}
	var items []frontmatter.Value
	for _, item := range slices.Concat([]frontmatter.Value{*value}, value.List) {
		if item.Type == frontmatter.Text && !isBlank(&item) {
			items = append(items, item)
		}
	}
	var named []Named
	for i, item := range items {
		switch {
		case find(named, item.Text) != nil:
			report(r.sink, twiceInList.At(r.at(&item), item.Text, key))
		case i < len(texts):
			named = append(named, Named{item.Text, texts[i]})
		default:
			named = append(named, Named{item.Text, &Text{Words: item.Text}})
		}
	}
	return named
}

// find gives what is said for a word of these; nil when it is none of them.
func find(named []Named, written string) *Text {
	for _, own := range named {
		if SameName(own.Written, written) {
			return own.Text
		}
	}
	return nil
}

// openChoices reads a list of a few words, or one alone, to which a school may add its own by a key of school.toml. Whether a word is one
// of those, is asked when the school is known.
func openChoices(r *reader, key, own string, allowed ...string) []string {
	field := choiceOf(r, key, allowed)
	field.List, field.Open = true, true
	return r.open(field, r.items(r.lookUp(field), r.Part, key), own, allowed)
}

// openChoice reads one such word.
func openChoice(r *reader, key, own string, allowed ...string) string {
	field := choiceOf(r, key, allowed)
	field.Open = true
	value := r.fact(field)
	if value == nil || isBlank(value) {
		return ""
	}
	return r.open(field, []frontmatter.Value{*value}, own, allowed)[0]
}

// open gives each of some words once, and keeps the question whether they are all known.
func (r *reader) open(field Field, items []frontmatter.Value, own string, allowed []string) []string {
	var words []string
	for _, item := range items {
		if slices.Contains(words, item.Text) {
			report(r.sink, twiceInList.At(r.at(&item), item.Text, field.Key))
			continue
		}
		words = append(words, item.Text)
	}
	if slices.ContainsFunc(words, func(word string) bool { return !slices.Contains(allowed, word) }) {
		reading := *r
		r.document.open = append(r.document.open, func(school *School) []problem.Problem {
			asking, found := reading, []problem.Problem(nil)
			asking.sink = &found
			asking.unknownOpen(items, field.Key, own, allowed, school.own(own))
			return found
		})
	}
	return words
}

// unknownOpen tells of the words that are neither those that everybody has nor the school's own.
func (r *reader) unknownOpen(items []frontmatter.Value, key, own string, allowed []string, owned []Named) {
	known := slices.Clone(allowed)
	for _, word := range owned {
		known = append(known, word.Written)
	}
	right := func(item *frontmatter.Value) bool {
		return slices.Contains(allowed, item.Text) || find(owned, item.Text) != nil
	}
	r.eachWrong(items, r.Part, key, right, func(item *frontmatter.Value, lines string) {
		if lines != "" {
			report(r.sink, unknownValueNear.At(r.at(item), item.Text, key, lines))
			return
		}
		report(r.sink, unknownOpenValue.At(r.at(item), item.Text, key, strings.Join(known, ", "), own+" = ["+frontmatter.Quote(item.Text)+"]"))
	})
}

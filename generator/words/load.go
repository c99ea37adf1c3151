package words

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// pluralForms are the plural forms of CLDR.
var pluralForms = []string{"zero", "one", "two", "few", "many", "other"}

// ownPlaceholders are the placeholders of the words that this package itself uses.
var ownPlaceholders = map[string][]string{
	timeOne:       {"From"},
	timeRange:     {"From", "To"},
	timeOvernight: {"From", "To"},
	listTwo:       {"First", "Last"},
	listLast:      {"First", "Last"},
}

// Load reads the words of a language (BCP 47) from one file. The fallback says what the file does not; it may be nil.
//
// What is wrong with the file is left out of the words, which are never nil. A word that the fallback has too may only
// use the placeholders that it has there, since those are the ones that the site fills.
//
// Of a file that has the words of several types of organisation, each in a table of its own, parts names those that count: what a later
// one says goes before. Without parts the whole file counts.
func Load(name string, src problem.Source, fallback *Words, parts ...string) (*Words, []problem.Problem) {
	table, problems := frontmatter.ParseTOML(src)
	l := loader{Words: newWords(name, fallback), src: src, problems: problems}
	if table != nil && len(parts) == 0 {
		l.group("", table)
	}
	for _, part := range parts {
		if below := tableIn(table, part); below != nil {
			l.group("", below)
		}
	}
	l.resolve()
	l.localizer = localizer(language.Make(name), l.messages)
	return l.Words, l.problems
}

// tableIn gives a table within another; nil when there is none.
func tableIn(table *frontmatter.Table, key string) *frontmatter.Table {
	if table == nil {
		return nil
	}
	if entry := table.Get(key); entry != nil {
		return entry.Value.Table
	}
	return nil
}

// loader fills Words from a file.
type loader struct {
	*Words
	src      problem.Source
	problems []problem.Problem
	messages []*i18n.Message // the words with plural forms
}

func (l *loader) report(rule *problem.Rule, offset int, args ...any) {
	l.problems = append(l.problems, rule.At(l.src.At(offset), args...))
}

// group reads the words of a table.
func (l *loader) group(prefix string, table *frontmatter.Table) {
	for _, entry := range table.Entries {
		key := prefix + entry.Key
		switch entry.Value.Type {
		case frontmatter.Text:
			l.checkNew(key, entry)
			if t := l.text(key, entry); t != nil {
				l.words[key] = word{text: t, placeholders: t.names}
			}
		case frontmatter.SubTable:
			l.table(key, entry)
		default:
			l.report(notText, entry.Value.Offset, key)
		}
	}
}

// table reads a table: a group, or the plural forms of one word.
func (l *loader) table(key string, entry frontmatter.Entry) {
	known, ok := l.known(key)
	switch {
	case ok && !known.plural:
		l.report(oneText, entry.Offset, key, entry.Key)
	case ok || isPlural(entry.Value.Table):
		l.checkNew(key, entry)
		l.plural(key, entry)
	default:
		l.group(key+".", entry.Value.Table)
	}
}

// A Key is where a word stands in its file.
type Key struct {
	Path   string // "nav.home"
	Offset int
}

// checkNew keeps a word that the fallback does not have.
func (l *loader) checkNew(key string, entry frontmatter.Entry) {
	if _, own := ownPlaceholders[key]; l.fallback != nil && !own && !l.fallback.Has(key) {
		l.added = append(l.added, Key{key, entry.Offset})
	}
}

// New gives the words that the fallback does not have, as they stand in the file.
func (w *Words) New() []Key { return w.added }

// Near gives the word of the fallback whose key is nearest to another; "" when none is near.
func (w *Words) Near(key string) string { return problem.Nearest(key, w.fallback.Keys()) }

// known gives the word that the fallback has.
func (l *loader) known(key string) (word, bool) {
	_, found, ok := l.fallback.find(key)
	return found, ok
}

// isPlural tells plural forms from a group of words: they have the form other, or are several and nothing but forms.
func isPlural(table *frontmatter.Table) bool {
	forms := 0
	for _, entry := range table.Entries {
		if entry.Key == "other" {
			return true
		}
		if slices.Contains(pluralForms, entry.Key) {
			forms++
		}
	}
	return forms > 1 && forms == len(table.Entries)
}

// plural reads the plural forms of a word.
func (l *loader) plural(key string, entry frontmatter.Entry) {
	forms, names, other := map[string]string{}, map[string]bool{"Count": true}, false
	for _, form := range entry.Value.Table.Entries {
		other = other || form.Key == "other"
		t := l.form(key, form)
		if t == nil {
			continue
		}
		forms[form.Key] = form.Value.Text
		for _, name := range t.names {
			names[name] = true
		}
	}
	if !other {
		l.report(withoutOther, entry.Offset, key)
	}
	if forms["other"] == "" {
		return
	}
	l.messages = append(l.messages, pluralMessage(key, forms))
	l.words[key] = word{plural: true, forms: forms, placeholders: slices.Sorted(maps.Keys(names))}
}

// form reads one plural form; nil when it is wrong.
func (l *loader) form(key string, form frontmatter.Entry) *text {
	switch {
	case !slices.Contains(pluralForms, form.Key):
		l.report(unknownForm, form.Offset, key, form.Key)
		return nil
	case form.Value.Type != frontmatter.Text:
		l.report(notText, form.Value.Offset, key+"."+form.Key)
		return nil
	}
	return l.text(key, form)
}

// text reads one text; nil when it is wrong.
func (l *loader) text(key string, entry frontmatter.Entry) *text {
	if strings.TrimSpace(entry.Value.Text) == "" {
		l.report(emptyText, entry.Value.Offset, key)
		return nil
	}
	t, ok := parseText(entry.Value.Text)
	if !ok {
		l.report(badPlaceholder, entry.Value.Offset, key)
		return nil
	}
	known, ok := l.placeholders(key)
	for _, name := range t.names {
		if ok && !slices.Contains(known, name) {
			l.report(unknownPlaceholder, entry.Value.Offset, key, name, choice(known))
			return nil
		}
	}
	return t
}

// placeholders gives those that the site fills in a word, and false when that is not known.
func (l *loader) placeholders(key string) ([]string, bool) {
	if own, ok := ownPlaceholders[key]; ok {
		return own, true
	}
	known, ok := l.known(key)
	return known.placeholders, ok
}

// choice says which placeholders there are.
func choice(known []string) problem.Phrase {
	if len(known) == 0 {
		return problem.Phrase{NL: "Deze tekst heeft geen invulplekken.", EN: "This text has no placeholders."}
	}
	list := "{{." + strings.Join(known, "}}, {{.") + "}}"
	return problem.Phrase{NL: "Kies uit " + list + ".", EN: "Choose from " + list + "."}
}

// resolve finds, once, every word that needs no filling.
func (l *loader) resolve() {
	if l.fallback != nil {
		maps.Copy(l.plain, l.fallback.plain)
	}
	for key, own := range l.words {
		if !own.plural && len(own.text.names) == 0 {
			l.plain[key] = own.text.pieces[0]
		} else {
			delete(l.plain, key)
		}
	}
}

// pluralMessage gives go-i18n the forms of a word, with other in the place of those that are missing.
func pluralMessage(key string, forms map[string]string) *i18n.Message {
	form := func(name string) string { return cmp.Or(forms[name], forms["other"]) }
	return &i18n.Message{
		ID:   key,
		Zero: form("zero"), One: form("one"), Two: form("two"), Few: form("few"), Many: form("many"), Other: form("other"),
	}
}

// localizer chooses plural forms for a language, as in English when CLDR has no rules for it.
func localizer(tag language.Tag, messages []*i18n.Message) *i18n.Localizer {
	bundle := i18n.NewBundle(tag)
	if err := bundle.AddMessages(tag, messages...); err != nil {
		return localizer(language.English, messages)
	}
	return i18n.NewLocalizer(bundle, tag.String())
}

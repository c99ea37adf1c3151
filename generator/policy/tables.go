package policy

import (
	"slices"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// subtable reads a table by itself; nil when it is not there. That of a translation is laid over it.
func (r *reader) subtable(key string) *reader {
	r.note(Field{Key: key, Type: TypeTable})
	if r.probing {
		return r.sub(key, r.table, nil)
	}
	translated := r.translatedValue(key)
	if translated != nil && r.is(frontmatter.SubTable, translated, *r.translation, key) && r.table.Get(key) == nil {
		report(r.wordsSink, noSourceTable.At(r.translation.KeyPlace(key), "["+key+"]"))
	}
	entry := r.table.Get(key)
	if entry == nil || !r.is(frontmatter.SubTable, &entry.Value, r.Part, key) {
		return nil
	}
	var over *frontmatter.Table
	if translated != nil {
		over = translated.Table
	}
	return r.sub(key, entry.Value.Table, over)
}

// tables reads an array of tables. Those of a translation are matched by id where they have one, else by order.
func (r *reader) tables(key string) []*reader {
	r.note(Field{Key: key, Type: TypeTable, List: true})
	if r.probing {
		return []*reader{r.sub(key, r.table, nil)}
	}
	entry := r.table.Get(key)
	if entry == nil {
		r.checkTranslated(key, nil)
		return nil
	}
	if entry.Value.Type != frontmatter.List {
		r.notTables(&entry.Value, r.Part, key)
		return nil
	}
	var subs []*reader
	for i := range entry.Value.List {
		item := &entry.Value.List[i]
		if item.Type != frontmatter.SubTable {
			r.notTables(&entry.Value, r.Part, key)
			return nil
		}
		sub := r.sub(key, item.Table, r.translated(key, item.Table, i))
		sub.inArray = true
		subs = append(subs, sub)
	}
	r.checkTranslated(key, entry.Value.List)
	return subs
}

// header names the tables of a key as they are written.
func header(key string) problem.Phrase {
	return problem.Phrase{NL: "[[" + key + "]]", EN: "[[" + key + "]]"}
}

// sub begins to read a table in the table.
func (r *reader) sub(key string, table, translated *frontmatter.Table) *reader {
	sub := &reader{
		Part: Part{r.file, table}, document: r.document, above: r, key: key, probing: r.probing, sink: r.sink, wordsSink: r.wordsSink,
	}
	if !r.probing {
		sub.fields = fieldOf(r.fields, key).Fields
	}
	if translated != nil {
		sub.translation = &Part{r.translation.file, translated}
	}
	r.subs = append(r.subs, sub)
	return sub
}

// translated finds the table of the translation that belongs to a table of the source.
func (r *reader) translated(key string, table *frontmatter.Table, i int) *frontmatter.Table {
	list := r.translatedList(key)
	id := table.Get(idKey)
	if id == nil {
		if i = r.placeThen(key, i); i >= 0 && i < len(list) {
			return list[i].Table
		}
		return nil
	}
	for _, item := range list {
		if other := item.Table.Get(idKey); other != nil && other.Value.Text == id.Value.Text {
			return item.Table
		}
	}
	return nil
}

// placeThen gives where a table of the source stood when the translation was right: tables without an id are matched by order, and
// may have been moved since. It is -1 for a new one whose place was another's.
func (r *reader) placeThen(key string, i int) int {
	then := r.then()
	if then == nil {
		return i
	}
	return placeThen(then, r.file.Words(), key, i)
}

// then gives the words that the source had when the translation was right; nil when it still is, or they are not known.
func (r *reader) then() []Word {
	if r.document.Translation == nil {
		return nil
	}
	return r.document.Translation.then
}

// translatedValue gives what a translation has for a key; nil when it has nothing.
func (r *reader) translatedValue(key string) *frontmatter.Value {
	if r.translation == nil {
		return nil
	}
	if entry := r.translation.table.Get(key); entry != nil {
		return &entry.Value
	}
	return nil
}

func (r *reader) translatedList(key string) []frontmatter.Value {
	if value := r.translatedValue(key); value != nil && value.Type == frontmatter.List {
		return value.List
	}
	return nil
}

// checkTranslated reports the tables of a translation that belong to none of the source.
func (r *reader) checkTranslated(key string, source []frontmatter.Value) {
	value := r.translatedValue(key)
	if value == nil {
		return
	}
	if value.Type != frontmatter.List {
		r.notTables(value, *r.translation, key)
		return
	}
	lines := map[string]int{}
	for i := range value.List {
		item := &value.List[i]
		id := item.Table.Get(idKey)
		place := r.translation.file.Source.At(item.Offset)
		if id != nil {
			place = r.translation.file.Source.At(id.Value.Offset)
		}
		switch {
		case item.Type != frontmatter.SubTable:
			r.notTables(value, *r.translation, key)
			return
		case !hasIDs(source):
			if i >= len(source) && inTable(r.then(), key, i) == "" { // else it was the source's own then
				report(r.wordsSink, noSourceTable.At(place, "[["+key+"]]"))
			}
		case id == nil:
			report(r.wordsSink, missingKey.At(place, idKey, header(key), r.example(key+"."+idKey)))
		case !hasID(source, id.Value.Text):
			report(r.wordsSink, noSourceTable.At(place, "[["+key+"]]"))
		case lines[id.Value.Text] != 0:
			report(r.wordsSink, twiceID.At(place, id.Value.Text, lines[id.Value.Text]))
		default:
			lines[id.Value.Text] = place.Line
		}
	}
}

func hasIDs(tables []frontmatter.Value) bool {
	return slices.ContainsFunc(tables, func(item frontmatter.Value) bool { return item.Table.Get(idKey) != nil })
}

func hasID(tables []frontmatter.Value, id string) bool {
	return slices.ContainsFunc(tables, func(item frontmatter.Value) bool {
		entry := item.Table.Get(idKey)
		return entry != nil && entry.Value.Text == id
	})
}

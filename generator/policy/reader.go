package policy

import (
	"cmp"
	"slices"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

// reader takes typed values out of one table of a document. Words come from the translation where there is one, facts always
// from the source. What is in the table and no reader of its kind asks for, is a problem.
//
// What a reader asks for is what a table may hold: Kind.Fields reads an empty document with a reader that is probing, which notes
// every key that it is asked for.
type reader struct {
	Part
	document    *Document
	above       *reader // of the table around it; nil for the document itself
	key         string  // of its table: "lid"; "" for the document itself
	inArray     bool    // it is one of an array of tables
	fields      []Field // what the table may hold; while probing, what was asked for so far
	probing     bool
	translation *Part    // nil for a source
	missing     []string // required, and not there
	subs        []*reader
	sink        *[]problem.Problem // what is wrong in the source; nil when that was told before
	wordsSink   *[]problem.Problem // what is wrong in the translation
}

// newReader reads a document from its source alone, or with a translation over it.
func newReader(source, translation *File) *reader {
	r := &reader{
		Part: Part{source, source.table}, fields: source.kind.Fields(),
		document: &Document{Part: Part{source, source.table}, Reference: source.reference(), Body: source.body, address: markdown.Address(source.Name)},
	}
	if translation == nil {
		r.sink = &source.Problems
		return r
	}
	r.document.Translation = translation.Translation
	r.translation = &Part{translation, translation.table}
	r.wordsSink = &translation.Problems
	if translation.body != nil && !translation.body.Empty() {
		r.document.Body = translation.body
	}
	return r
}

// base reads what every document has, and reports which of the required keys are not there. Only a kind that requires a
// title takes one.
func (r *reader) base(required ...string) Document {
	r.need(required...)
	d := r.document
	if slices.Contains(required, "titel") {
		d.Title = r.text("titel")
	}
	d.Summary = r.text("samenvatting")
	d.Draft = r.flag("concept")
	d.Updated = r.date("bijgewerkt")
	d.Owner = r.person("eigenaar")
	for _, table := range r.tables("verberg_problemen") {
		table.need("code", "reden")
		d.OptOuts = append(d.OptOuts, OptOut{table.Part, table.lineOf(Field{Key: "code", Type: TypeCode}), table.line("reden"), table.date("tot")})
	}
	d.Extra = r.extra()
	return *d
}

// finish completes the document that was read into target: what nobody asked for is a problem.
func (r *reader) finish(target *Document) {
	target.refs, target.persons = r.document.refs, r.document.persons
	r.reportUnknown()
}

func (r *reader) reportUnknown() {
	for _, entry := range r.table.Entries {
		if fieldOf(r.fields, entry.Key) == nil {
			r.reportKey(r.sink, r.Part, entry, keysOf(r.fields))
		}
	}
	if r.translation != nil && r.translation.table != nil {
		for _, entry := range r.translation.table.Entries {
			if entry.Key != sourceKey && fieldOf(r.fields, entry.Key) == nil {
				r.reportKey(r.wordsSink, *r.translation, entry, r.sayableKeys())
			}
		}
	}
	r.reportMissing()
	for _, sub := range r.subs {
		sub.reportUnknown()
	}
}

// reportMissing reports each required key that is not there, unless a misspelt one stands for it: that is told already.
func (r *reader) reportMissing() {
	if r.sink == nil {
		return
	}
	for _, key := range r.missing {
		if !slices.ContainsFunc(r.table.Entries, func(entry frontmatter.Entry) bool {
			return fieldOf(r.fields, entry.Key) == nil && problem.Nearest(strings.ToLower(entry.Key), keysOf(r.fields)) == key
		}) {
			report(r.sink, missingKey.At(r.file.Source.At(r.table.Offset), key, r.where(), r.example(key)))
		}
	}
}

func (r *reader) reportKey(sink *[]problem.Problem, part Part, entry frontmatter.Entry, known []string) {
	place := part.file.Source.At(entry.Offset)
	if nearest := problem.Nearest(strings.ToLower(entry.Key), known); nearest != "" {
		report(sink, unknownKeyNear.At(place, entry.Key, r.where(), nearest))
		return
	}
	rule, sorted := unknownKey, slices.Sorted(slices.Values(known))
	if part.file != r.file {
		rule = unknownWord
	}
	report(sink, rule.At(place, entry.Key, r.where(), cmp.Or(strings.Join(slices.Compact(sorted), ", "), "–")))
}

// sayableKeys gives the keys that a translation may say: of texts, and of the tables that hold some.
func (r *reader) sayableKeys() []string {
	var keys []string
	for _, field := range r.fields {
		if field.Words {
			keys = append(keys, field.Key)
		}
	}
	for _, sub := range r.subs {
		if len(sub.sayableKeys()) > 0 {
			keys = append(keys, sub.key)
		}
	}
	return keys
}

// where names the table in a sentence: "een activiteit", "[[lid]]".
func (r *reader) where() problem.Phrase {
	switch {
	case r.above == nil:
		return r.file.kind.Phrase
	case r.inArray:
		return header(r.key)
	}
	return problem.Phrase{NL: "[" + r.key + "]", EN: "[" + r.key + "]"}
}

// path gives the way to a key of the table, or of a table in it, within the document: "lid.rol".
func (r *reader) path(key string) string {
	if r.above == nil {
		return key
	}
	return r.above.path(r.key) + "." + key
}

func report(sink *[]problem.Problem, p problem.Problem) {
	if sink != nil {
		*sink = append(*sink, p)
	}
}

// need asks for keys that have to be there, and to hold something.
func (r *reader) need(keys ...string) {
	for _, key := range keys {
		switch entry := r.table.Get(key); {
		case entry == nil:
			r.missing = append(r.missing, key)
		case entry.Value.Type == frontmatter.List && len(entry.Value.List) == 0:
			report(r.sink, emptyList.At(r.Place(key), key, r.example(key)))
		}
	}
}

// lookUp asks for a field that only the source may hold, and gives the value of its key; nil when it is not there.
func (r *reader) lookUp(f Field) *frontmatter.Value {
	r.note(f)
	if r.translation != nil && f.Key != idKey {
		if entry := r.translation.table.Get(f.Key); entry != nil {
			report(r.wordsSink, factInTranslation.At(r.translation.KeyPlace(f.Key), f.Key))
		}
	}
	entry := r.table.Get(f.Key)
	if entry == nil {
		return nil
	}
	return &entry.Value
}

// fact asks for a field as lookUp does; what is not written as its type is, is told and passed over.
func (r *reader) fact(f Field) *frontmatter.Value {
	value := r.lookUp(f)
	if value == nil || !r.is(f.Type.written(), value, r.Part, f.Key) {
		return nil
	}
	return value
}

// is reports whether a value is of a type, and tells the author when it is not.
func (r *reader) is(expected frontmatter.Type, value *frontmatter.Value, part Part, key string) bool {
	if value.Type == expected {
		return true
	}
	r.wrongType(expected, value, part, key)
	return false
}

// at gives the place of a value in the source.
func (r *reader) at(value *frontmatter.Value) problem.Place { return r.file.Source.At(value.Offset) }

func (r *reader) sinkOf(part Part) *[]problem.Problem {
	if part.file == r.file {
		return r.sink
	}
	return r.wordsSink
}

package policy

import (
	"bytes"
	"cmp"
	"regexp"
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
	if !r.file.kind.Pageless {
		d.Quotes, d.Documents = readQuotes(r), readAttachments(r)
	}
	for _, table := range r.tables("verberg_problemen") {
		table.need("code", "reden")
		d.OptOuts = append(d.OptOuts, OptOut{table.Part, table.lineOf(Field{Key: "code", Type: TypeCode}), table.line("reden"), table.date("tot")})
	}
	d.Extra = r.extra()
	return *d
}

// finish completes the document that was read into target: what nobody asked for is a problem.
func (r *reader) finish(target *Document) {
	target.refs, target.persons, target.open = r.document.refs, r.document.persons, r.document.open
	r.reportUnknown()
}

func (r *reader) reportUnknown() {
	var strayed []frontmatter.Entry
	for _, entry := range r.table.Entries {
		switch {
		case fieldOf(r.fields, entry.Key) != nil:
		case r.belongsAbove(entry) && otherKey(entry.Key, keysOf(r.fields)) == "":
			strayed = append(strayed, entry)
		default:
			r.reportKey(r.sink, r.Part, entry, keysOf(r.fields))
		}
	}
	r.reportStrayed(strayed)
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

// reportMissing reports each required key that is not there, unless another stands for it: that is told already.
func (r *reader) reportMissing() {
	if r.sink == nil {
		return
	}
	for _, key := range r.missing {
		if !r.isTold(key) {
			report(r.sink, missingKey.At(r.file.Source.At(r.table.Offset), key, r.where(), r.example(key)))
		}
	}
}

// isTold reports whether a key that is not there stands under another name, or below a table.
func (r *reader) isTold(key string) bool {
	return slices.ContainsFunc(r.table.Entries, func(entry frontmatter.Entry) bool {
		return fieldOf(r.fields, entry.Key) == nil && (meantKey(entry.Key, keysOf(r.fields)) == key || (key == "van" || key == "tot") && r.asPeriod(entry) != "")
	}) || slices.ContainsFunc(r.subs, func(sub *reader) bool {
		entry := sub.table.Get(key)
		return entry != nil && sub.belongsAbove(*entry) && fieldOf(sub.fields, key) == nil
	})
}

// belongsAbove reports whether a key that a table does not have is one of the document itself: it was written below the header of the table.
func (r *reader) belongsAbove(entry frontmatter.Entry) bool {
	for above := r.above; above != nil; above = above.above {
		if above.above == nil {
			return fieldOf(above.fields, entry.Key) != nil && r.beginsLine(entry)
		}
	}
	return false
}

// beginsLine reports whether a key stands on a line of its own, and not in a table between braces.
func (r *reader) beginsLine(entry frontmatter.Entry) bool {
	before := r.file.Source.Text[:entry.Offset]
	return len(bytes.TrimSpace(before[bytes.LastIndexByte(before, '\n')+1:])) == 0
}

// reportStrayed tells once of the keys below a header that are the document's own, with the lines as they should be from the first header on.
func (r *reader) reportStrayed(entries []frontmatter.Entry) {
	if len(entries) == 0 {
		return
	}
	src := r.file.Source
	start := firstHeader.FindIndex(src.Text)[0]
	var keys, strayed, others []string
	at := start
	for _, entry := range entries {
		line := bytes.LastIndexByte(src.Text[:entry.Offset], '\n') + 1
		end := entry.Value.End
		if i := bytes.IndexByte(src.Text[end:], '\n'); i >= 0 {
			end += i
		}
		keys, strayed, others = append(keys, entry.Key), append(strayed, string(src.Text[line:end])), append(others, string(src.Text[at:line]))
		at = min(end+1, len(src.Text))
	}
	lines := strings.Join(strayed, "\n") + "\n" + strings.Join(others, "")
	report(r.sink, strayedKey.At(src.At(start), strings.Join(keys, ", "), r.where(), r.file.kind.Phrase, strings.TrimSpace(strings.ReplaceAll(lines, "\r", ""))))
}

var firstHeader = regexp.MustCompile(`(?m)^[ \t]*\[`)

// asPeriod gives the first and the last day that an author wrote under one key, as a table has them; "" when that is not what an entry is.
func (r *reader) asPeriod(entry frontmatter.Entry) string {
	from, to := fieldOf(r.fields, "van"), fieldOf(r.fields, "tot")
	if from == nil || to == nil || from.Type != TypeDate || r.table.Get("van") != nil || r.table.Get("tot") != nil {
		return ""
	}
	days, _ := daysIn(&entry.Value)
	if len(days) == 0 || !slices.Contains([]string{"datum", "data", "periode"}, meantKey(entry.Key, []string{"datum", "data", "periode", "van", "tot"})) {
		return ""
	}
	between := "\n"
	if !r.beginsLine(entry) {
		between = ", "
	}
	return linesWith(r.file.Source, edit{entry.Offset, entry.Value.End, "van = " + days[0].String() + between + "tot = " + days[len(days)-1].String()})
}

func (r *reader) reportKey(sink *[]problem.Problem, part Part, entry frontmatter.Entry, known []string) {
	place := part.file.Source.At(entry.Offset)
	if part.file == r.file {
		if lines := r.asFreeDay(entry); lines != "" {
			report(sink, freeDayAsHoliday.At(r.file.Source.At(r.table.Offset), entry.Key, r.where(), lines))
			return
		}
		if lines := r.asPeriod(entry); lines != "" {
			report(sink, unknownKeyDays.At(place, entry.Key, r.where(), lines))
			return
		}
	}
	if nearest := meantKey(entry.Key, known); nearest != "" {
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

// needUnless asks for a key that was read and has to be there, unless another stands for it.
func (r *reader) needUnless(other, key string) {
	if r.probing {
		fieldOf(r.fields, key).Unless = other
	}
	if r.table.Get(other) == nil {
		r.need(key)
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

package policy

import (
	"cmp"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// reader takes typed values out of one table of a document. Words come from the translation where there is one, facts always
// from the source. It remembers what it was asked for: whatever else is in the table is a problem.
type reader struct {
	Part
	document    *Document
	where       problem.Phrase // "een activiteit"
	translation *Part          // nil for a source
	asked       []string
	sayable     []string // the texts among them, which a translation may say
	missing     []string // required, and not there
	subs        []*reader
	sink        *[]problem.Problem // what is wrong in the source; nil when that was told before
	wordsSink   *[]problem.Problem // what is wrong in the translation
	spoken      map[int]bool       // where the words that were asked for stand in the file; nil when nobody wants to know
}

// newReader reads a document from its source alone, or with a translation over it.
func newReader(source, translation *File) *reader {
	r := &reader{
		Part:     Part{source, source.table},
		document: &Document{Part: Part{source, source.table}, Path: source.reference(), Body: source.body, address: markdown.Address(source.Path)},
		where:    source.kind.name,
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
		d.OptOuts = append(d.OptOuts, OptOut{table.Part, table.line("code"), table.line("reden"), table.date("tot")})
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
		if !slices.Contains(r.asked, entry.Key) {
			r.reportKey(r.sink, r.Part, entry, r.asked)
		}
	}
	if r.translation != nil && r.translation.table != nil {
		for _, entry := range r.translation.table.Entries {
			if entry.Key != sourceKey && !slices.Contains(r.asked, entry.Key) {
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
	for _, key := range r.missing {
		if !slices.ContainsFunc(r.table.Entries, func(entry frontmatter.Entry) bool {
			return !slices.Contains(r.asked, entry.Key) && problem.Nearest(strings.ToLower(entry.Key), r.asked) == key
		}) {
			report(r.sink, missingKey.At(r.file.Source.At(r.table.Offset), key, r.where, example(key)))
		}
	}
}

func (r *reader) reportKey(sink *[]problem.Problem, part Part, entry frontmatter.Entry, known []string) {
	place := part.file.Source.At(entry.Offset)
	if nearest := problem.Nearest(strings.ToLower(entry.Key), known); nearest != "" {
		report(sink, unknownKeyNear.At(place, entry.Key, r.where, nearest))
		return
	}
	kind, sorted := unknownKey, slices.Sorted(slices.Values(known))
	if part.file != r.file {
		kind = unknownWord
	}
	report(sink, kind.At(place, entry.Key, r.where, cmp.Or(strings.Join(slices.Compact(sorted), ", "), "–")))
}

// sayableKeys gives the keys that a translation may say: of texts, and of the tables that hold some.
func (r *reader) sayableKeys() []string {
	keys := slices.Clone(r.sayable)
	for _, sub := range r.subs {
		if len(sub.sayableKeys()) > 0 {
			keys = append(keys, strings.Trim(sub.where.NL, "[]"))
		}
	}
	return keys
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
		case entry.Value.Kind == frontmatter.List && len(entry.Value.List) == 0:
			report(r.sink, emptyList.At(r.Place(key), key, example(key)))
		}
	}
}

// fact looks a key up that only the source may hold.
func (r *reader) fact(key string) *frontmatter.Value {
	r.asked = append(r.asked, key)
	if r.translation != nil && key != idKey {
		if entry := r.translation.table.Get(key); entry != nil {
			report(r.wordsSink, factInTranslation.At(r.translation.KeyPlace(key), key))
		}
	}
	entry := r.table.Get(key)
	if entry == nil {
		return nil
	}
	return &entry.Value
}

// words looks a key up in the translation, else in the source, and tells which part it came from.
func (r *reader) words(key string) (*frontmatter.Value, Part) {
	r.asked = append(r.asked, key)
	r.sayable = append(r.sayable, key)
	if r.translation != nil {
		if entry := r.translation.table.Get(key); entry != nil {
			return &entry.Value, *r.translation
		}
	}
	return r.sourceWords(key), r.Part
}

// sourceWords looks a key up in the source alone.
func (r *reader) sourceWords(key string) *frontmatter.Value {
	entry := r.table.Get(key)
	if entry == nil {
		return nil
	}
	if r.spoken != nil {
		r.spoken[entry.Value.Offset] = true
	}
	return &entry.Value
}

// is reports whether a value is of a kind, and tells the author when it is not.
func (r *reader) is(kind frontmatter.Kind, value *frontmatter.Value, part Part, key string) bool {
	if value.Kind == kind {
		return true
	}
	r.wrongType(kind.Phrase(), value, part, key)
	return false
}

func (r *reader) wrongType(expected problem.Phrase, value *frontmatter.Value, part Part, key string) {
	kind, repaired := wrongTypePlain, repairedValue(expected, value, part.file.Source)
	if repaired != "" {
		kind = wrongType
	}
	report(r.sinkOf(part), kind.At(part.file.Source.At(value.Offset), key, expected, value.Kind.Phrase(), repaired))
}

// repairedValue writes a value as what was expected, or gives "" when that cannot be known.
func repairedValue(expected problem.Phrase, value *frontmatter.Value, src problem.Source) string {
	written := string(src.Text[value.Offset:value.End])
	switch expected {
	case frontmatter.Text.Phrase():
		switch value.Kind {
		case frontmatter.Whole, frontmatter.Number, frontmatter.Date, frontmatter.Time:
			return strconv.Quote(written)
		}
	case frontmatter.List.Phrase():
		if value.Kind == frontmatter.Date {
			return "[" + written + "]"
		}
	default:
		if value.Kind == frontmatter.Text && worksUnquoted(expected, value.Text) {
			return value.Text
		}
	}
	return ""
}

// worksUnquoted reports whether a text would be of the expected type without its quotes.
func worksUnquoted(expected problem.Phrase, text string) bool {
	switch expected {
	case frontmatter.Date.Phrase():
		_, ok := schoolyear.ParseDate(text)
		return ok
	case frontmatter.Whole.Phrase():
		_, err := strconv.ParseInt(text, 10, 64)
		return err == nil
	case frontmatter.Number.Phrase():
		_, err := strconv.ParseFloat(text, 64)
		return err == nil
	case frontmatter.Bool.Phrase():
		return text == "true" || text == "false"
	}
	return false
}

func (r *reader) sinkOf(part Part) *[]problem.Problem {
	if part.file == r.file {
		return r.sink
	}
	return r.wordsSink
}

// text reads words: a translation may say them in its own language.
func (r *reader) text(key string) *Text {
	value, part := r.words(key)
	if part.file != r.file && isBlank(value) {
		value, part = r.sourceWords(key), r.Part
	}
	if value == nil || !r.is(frontmatter.Text, value, part, key) {
		return nil
	}
	return r.written(*value, part, key)
}

// isBlank reports whether a text is still to be filled in.
func isBlank(value *frontmatter.Value) bool {
	return value.Kind == frontmatter.Text && strings.TrimSpace(value.Text) == ""
}

func (r *reader) written(value frontmatter.Value, part Part, key string) *Text {
	if strings.TrimSpace(value.Text) == "" {
		report(r.sinkOf(part), emptyText.At(part.file.Source.At(value.Offset), key))
		return nil
	}
	return &Text{Words: value.Text, Language: part.file.Language}
}

// texts reads a list of words, or one alone.
func (r *reader) texts(key string) []*Text {
	value, part := r.words(key)
	var texts []*Text
	for i, item := range r.items(value, part, key) {
		from := part
		if part.file != r.file && isBlank(&item) {
			source := r.sourceItem(key, i)
			if source == nil {
				continue
			}
			item, from = *source, r.Part
		}
		if text := r.written(item, from, key); text != nil {
			texts = append(texts, text)
		}
	}
	return texts
}

// sourceItem looks one text of a list up in the source; nil when it is not there.
func (r *reader) sourceItem(key string, i int) *frontmatter.Value {
	value := r.sourceWords(key)
	switch {
	case value == nil:
		return nil
	case value.Kind == frontmatter.List && i < len(value.List) && value.List[i].Kind == frontmatter.Text:
		return &value.List[i]
	case value.Kind == frontmatter.Text && i == 0:
		return value
	}
	return nil
}

// items gives the texts of a list, or the one text that stands for a list of one.
func (r *reader) items(value *frontmatter.Value, part Part, key string) []frontmatter.Value {
	switch {
	case value == nil:
		return nil
	case value.Kind == frontmatter.Text:
		return []frontmatter.Value{*value}
	case value.Kind == frontmatter.SubTable:
		r.wrongType(frontmatter.List.Phrase(), value, part, key)
		return nil
	case value.Kind != frontmatter.List:
		r.wrongType(frontmatter.Text.Phrase(), value, part, key)
		return nil
	}
	var items []frontmatter.Value
	for i := range value.List {
		if item := &value.List[i]; item.Kind == frontmatter.Text {
			items = append(items, *item)
		} else {
			r.wrongItem(frontmatter.Text.Phrase(), item, part, key)
		}
	}
	return items
}

func (r *reader) wrongItem(expected problem.Phrase, item *frontmatter.Value, part Part, key string) {
	kind, repaired := wrongItemPlain, repairedValue(expected, item, part.file.Source)
	if repaired != "" {
		kind = wrongItem
	}
	report(r.sinkOf(part), kind.At(part.file.Source.At(item.Offset), key, expected, item.Kind.Phrase(), repaired))
}

// line reads a fact that is written as text.
func (r *reader) line(key string) string {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.Text, value, r.Part, key) {
		return ""
	}
	if text := r.written(*value, r.Part, key); text != nil {
		return text.Words
	}
	return ""
}

// lines reads a list of facts that are written as text, each at most once, or one alone.
func (r *reader) lines(key string) []string {
	var lines []string
	for _, item := range r.items(r.fact(key), r.Part, key) {
		text := r.written(item, r.Part, key)
		switch {
		case text == nil:
		case slices.Contains(lines, text.Words):
			report(r.sink, twiceInList.At(r.file.Source.At(item.Offset), text.Words, key))
		default:
			lines = append(lines, text.Words)
		}
	}
	return lines
}

// choice reads one of a few words.
func choice[T ~string](r *reader, key string, allowed ...T) T {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.Text, value, r.Part, key) || !isAllowed(r, *value, key, allowed) {
		return ""
	}
	return T(value.Text)
}

// choices reads a list of a few words, each at most once.
func choices[T ~string](r *reader, key string, allowed ...T) []T {
	var chosen []T
	for _, item := range r.items(r.fact(key), r.Part, key) {
		switch {
		case !isAllowed(r, item, key, allowed):
		case slices.Contains(chosen, T(item.Text)):
			report(r.sink, twiceInList.At(r.file.Source.At(item.Offset), item.Text, key))
		default:
			chosen = append(chosen, T(item.Text))
		}
	}
	return chosen
}

func isAllowed[T ~string](r *reader, value frontmatter.Value, key string, allowed []T) bool {
	if slices.Contains(allowed, T(value.Text)) {
		return true
	}
	place, words := r.file.Source.At(value.Offset), plain(allowed)
	if nearest := problem.Nearest(strings.ToLower(value.Text), words); nearest != "" {
		report(r.sink, unknownValueNear.At(place, value.Text, key, nearest))
	} else {
		report(r.sink, unknownValue.At(place, value.Text, key, strings.Join(words, ", ")))
	}
	return false
}

// plain gives words of a type of their own as text.
func plain[T ~string](words []T) []string {
	texts := make([]string, len(words))
	for i, word := range words {
		texts[i] = string(word)
	}
	return texts
}

// whole reads a whole number within bounds; nil when it is not there.
func (r *reader) whole(key string, least, most int) *int {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.Whole, value, r.Part, key) {
		return nil
	}
	if value.Whole < int64(least) || value.Whole > int64(most) {
		report(r.sink, outOfBounds.At(r.file.Source.At(value.Offset), key, least, most, value.Whole))
		return nil
	}
	n := int(value.Whole)
	return &n
}

// amount reads a sum of money in euro; nil when it is not there.
func (r *reader) amount(key string) *float64 {
	value := r.fact(key)
	if value == nil {
		return nil
	}
	amount := value.Number
	switch {
	case value.Kind == frontmatter.Whole:
		amount = float64(value.Whole)
	case !r.is(frontmatter.Number, value, r.Part, key):
		return nil
	}
	if !(amount >= 0 && amount <= 10_000) { // nor is it nan
		report(r.sink, outOfBounds.At(r.file.Source.At(value.Offset), key, 0, 10_000, strconv.FormatFloat(amount, 'f', -1, 64)))
		return nil
	}
	return &amount
}

// flag reads true or false; false when it is not there.
func (r *reader) flag(key string) bool {
	value := r.fact(key)
	return value != nil && r.is(frontmatter.Bool, value, r.Part, key) && value.Bool
}

// date reads a day.
func (r *reader) date(key string) schoolyear.Date {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.Date, value, r.Part, key) {
		return schoolyear.Date{}
	}
	return value.Date
}

// dates reads a list of days, in order.
func (r *reader) dates(key string) []schoolyear.Date {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.List, value, r.Part, key) {
		return nil
	}
	var dates []schoolyear.Date
	for i := range value.List {
		item := &value.List[i]
		switch {
		case item.Kind != frontmatter.Date:
			r.wrongItem(frontmatter.Date.Phrase(), item, r.Part, key)
		case slices.Contains(dates, item.Date):
			report(r.sink, twiceInList.At(r.file.Source.At(item.Offset), item.Date.String(), key))
		default:
			dates = append(dates, item.Date)
		}
	}
	slices.SortFunc(dates, schoolyear.Date.Compare)
	return dates
}

var clockTime = regexp.MustCompile(`^([01]?[0-9]|2[0-3])[:.]([0-5][0-9])$`)

// clock reads a time of day as "19:30"; "19.30" and 19:30 without quotes are understood too.
func (r *reader) clock(key string) string {
	value := r.fact(key)
	if value == nil {
		return ""
	}
	if value.Kind != frontmatter.Time && !r.is(frontmatter.Text, value, r.Part, key) {
		return ""
	}
	text := value.Text
	if value.Kind == frontmatter.Time && len(text) > 5 {
		text = text[:5]
	}
	parts := clockTime.FindStringSubmatch(text)
	if parts == nil {
		report(r.sink, noTime.At(r.file.Source.At(value.Offset), value.Text, key))
		return ""
	}
	if len(parts[1]) == 1 {
		parts[1] = "0" + parts[1]
	}
	return parts[1] + ":" + parts[2]
}

// month reads "2027-05".
func (r *reader) month(key string) schoolyear.Month {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.Text, value, r.Part, key) {
		return schoolyear.Month{}
	}
	month, ok := schoolyear.ParseMonth(value.Text)
	if !ok {
		report(r.sink, noMonth.At(r.file.Source.At(value.Offset), value.Text, key))
	}
	return month
}

// year reads "2026-2027".
func (r *reader) year(key string) (schoolyear.Year, bool) {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.Text, value, r.Part, key) {
		return 0, false
	}
	year, ok := schoolyear.ParseYear(value.Text)
	if !ok {
		report(r.sink, noSchoolYear.At(r.file.Source.At(value.Offset), value.Text, key))
	}
	return year, ok
}

// webAddress reads the address of a page elsewhere.
func (r *reader) webAddress(key string) string {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.Text, value, r.Part, key) {
		return ""
	}
	if !isWebAddress(value.Text) {
		report(r.sink, noWebAddress.At(r.file.Source.At(value.Offset), value.Text, key, strings.TrimPrefix(value.Text, "//")))
		return ""
	}
	return value.Text
}

func isWebAddress(text string) bool {
	address, err := url.Parse(text)
	return err == nil && (address.Scheme == "http" || address.Scheme == "https") && strings.Contains(address.Host, ".") && address.User == nil
}

var mailAddress = regexp.MustCompile(`^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[^\s@<>"(),:;\\.]+$`)

// email reads an e-mail address.
func (r *reader) email(key string) string {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.Text, value, r.Part, key) {
		return ""
	}
	if !mailAddress.MatchString(value.Text) {
		report(r.sink, noEmail.At(r.file.Source.At(value.Offset), value.Text, key))
		return ""
	}
	return value.Text
}

// emailOrWebAddress reads a way to register: a page or an e-mail address.
func (r *reader) emailOrWebAddress(key string) string {
	if entry := r.table.Get(key); entry != nil && strings.Contains(entry.Value.Text, "@") && !strings.Contains(entry.Value.Text, "/") {
		return r.email(key)
	}
	return r.webAddress(key)
}

var phoneNumber = regexp.MustCompile(`^\+?[0-9][0-9 ()\-–]{6,}$`)

// phone reads a telephone number as it is to be shown.
func (r *reader) phone(key string) string {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.Text, value, r.Part, key) {
		return ""
	}
	if !phoneNumber.MatchString(value.Text) {
		report(r.sink, noPhone.At(r.file.Source.At(value.Offset), value.Text, key))
		return ""
	}
	return value.Text
}

// languages reads a list of BCP 47 codes.
func (r *reader) languages(key string) []string {
	var tags []string
	for _, item := range r.items(r.fact(key), r.Part, key) {
		switch {
		case !isLanguageTag(item.Text) && respelledTag(item.Text) != "":
			report(r.sink, noLanguageNear.At(r.file.Source.At(item.Offset), item.Text, key, respelledTag(item.Text)))
		case !isLanguageTag(item.Text):
			report(r.sink, noLanguage.At(r.file.Source.At(item.Offset), item.Text, key))
		case slices.Contains(tags, item.Text):
			report(r.sink, twiceInList.At(r.file.Source.At(item.Offset), item.Text, key))
		default:
			tags = append(tags, item.Text)
		}
	}
	return tags
}

// person reads a contact's id or a person in words.
func (r *reader) person(key string) Person { return Person{r.line(key)} }

// contact reads the id of a contact, which must exist.
func (r *reader) contact(key string) Person {
	id := r.line(key)
	if id != "" {
		r.document.persons = append(r.document.persons, personAt{id, r.file, r.table.Get(key).Value.Offset})
	}
	return Person{id}
}

// ref reads a reference to another document; a bare slug is looked for in the folders.
func (r *reader) ref(key string, folders ...string) *Ref {
	value := r.fact(key)
	if value == nil || !r.is(frontmatter.Text, value, r.Part, key) || r.written(*value, r.Part, key) == nil {
		return nil
	}
	return r.refTo(*value, folders)
}

// refs reads a list of references, or one alone.
func (r *reader) refs(key string, folders ...string) []*Ref {
	var refs []*Ref
	for _, item := range r.items(r.fact(key), r.Part, key) {
		switch {
		case r.written(item, r.Part, key) == nil:
		case slices.ContainsFunc(refs, func(ref *Ref) bool { return ref.Written == item.Text }):
			report(r.sink, twiceInList.At(r.file.Source.At(item.Offset), item.Text, key))
		default:
			refs = append(refs, r.refTo(item, folders))
		}
	}
	return refs
}

func (r *reader) refTo(value frontmatter.Value, folders []string) *Ref {
	ref := &Ref{Written: value.Text, Folders: folders, paths: candidates(value.Text, folders), file: r.file, offset: value.Offset}
	r.document.refs = append(r.document.refs, ref)
	return ref
}

// subtable reads a table by itself; nil when it is not there. That of a translation is laid over it.
func (r *reader) subtable(key string) *reader {
	r.asked = append(r.asked, key)
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
	return r.sub(problem.Phrase{NL: "[" + key + "]", EN: "[" + key + "]"}, entry.Value.Table, over)
}

// tables reads an array of tables. Those of a translation are matched by id where they have one, else by order.
func (r *reader) tables(key string) []*reader {
	r.asked = append(r.asked, key)
	entry := r.table.Get(key)
	if entry == nil {
		r.checkTranslated(key, nil)
		return nil
	}
	if entry.Value.Kind != frontmatter.List {
		r.wrongType(tablesPhrase(key), &entry.Value, r.Part, key)
		return nil
	}
	var subs []*reader
	for i := range entry.Value.List {
		item := &entry.Value.List[i]
		if item.Kind != frontmatter.SubTable {
			r.wrongType(tablesPhrase(key), item, r.Part, key)
			continue
		}
		subs = append(subs, r.sub(header(key), item.Table, r.translated(key, item.Table, i)))
	}
	r.checkTranslated(key, entry.Value.List)
	return subs
}

// header names the tables of a key as they are written.
func header(key string) problem.Phrase {
	return problem.Phrase{NL: "[[" + key + "]]", EN: "[[" + key + "]]"}
}

func (r *reader) sub(where problem.Phrase, table, translated *frontmatter.Table) *reader {
	sub := &reader{
		Part: Part{r.file, table}, document: r.document, sink: r.sink, wordsSink: r.wordsSink, spoken: r.spoken,
		where: where,
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
	id := table.Get("id")
	if id == nil {
		if i = r.placeThen(key, i); i >= 0 && i < len(list) {
			return list[i].Table
		}
		return nil
	}
	for _, item := range list {
		if other := item.Table.Get("id"); other != nil && other.Value.Text == id.Value.Text {
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
	if value := r.translatedValue(key); value != nil && value.Kind == frontmatter.List {
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
	if value.Kind != frontmatter.List {
		r.wrongType(tablesPhrase(key), value, *r.translation, key)
		return
	}
	lines := map[string]int{}
	for i := range value.List {
		item := &value.List[i]
		id := item.Table.Get("id")
		place := r.translation.file.Source.At(item.Offset)
		if id != nil {
			place = r.translation.file.Source.At(id.Value.Offset)
		}
		switch {
		case item.Kind != frontmatter.SubTable:
			r.wrongType(tablesPhrase(key), item, *r.translation, key)
		case !hasIDs(source):
			if i >= len(source) && inTable(r.then(), key, i) == "" { // else it was the source's own then
				report(r.wordsSink, noSourceTable.At(place, "[["+key+"]]"))
			}
		case id == nil:
			report(r.wordsSink, missingKey.At(place, "id", header(key), example("id")))
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
	return slices.ContainsFunc(tables, func(item frontmatter.Value) bool { return item.Table.Get("id") != nil })
}

func hasID(tables []frontmatter.Value, id string) bool {
	return slices.ContainsFunc(tables, func(item frontmatter.Value) bool {
		entry := item.Table.Get("id")
		return entry != nil && entry.Value.Text == id
	})
}

// extra reads the school's own facts.
func (r *reader) extra() map[string]any {
	value := r.fact("extra")
	if value == nil || !r.is(frontmatter.SubTable, value, r.Part, "extra") {
		return nil
	}
	return plainTable(value.Table)
}

func plainTable(table *frontmatter.Table) map[string]any {
	plain := make(map[string]any, len(table.Entries))
	for _, entry := range table.Entries {
		plain[entry.Key] = plainValue(entry.Value)
	}
	return plain
}

func plainValue(value frontmatter.Value) any {
	switch value.Kind {
	case frontmatter.Whole:
		return value.Whole
	case frontmatter.Number:
		return value.Number
	case frontmatter.Bool:
		return value.Bool
	case frontmatter.Date:
		return value.Date
	case frontmatter.SubTable:
		return plainTable(value.Table)
	case frontmatter.List:
		list := make([]any, len(value.List))
		for i, item := range value.List {
			list[i] = plainValue(item)
		}
		return list
	}
	return value.Text
}

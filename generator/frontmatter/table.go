package frontmatter

import (
	"strings"
	"time"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Table is a row of keys with their values, in file order.
type Table struct {
	Offset  int // of its header `[x]` or `[[x]]`, its `{`, its key when only named in a dotted key, or the first byte of the front matter
	Entries []Entry
}

// Get gives the entry of a key, or nil.
func (t *Table) Get(key string) *Entry {
	if t == nil {
		return nil
	}
	for i := range t.Entries {
		if t.Entries[i].Key == key {
			return &t.Entries[i]
		}
	}
	return nil
}

// Entry is one key with its value.
type Entry struct {
	Key    string // without quotes: "titel"
	Offset int    // of the key in the file, of its quote when it has one
	Value  Value
}

// Value is the value of a key, or one in a list. Its Type says which field holds it.
//
// It stands at [Offset, End) in the file. For a table with a header that is the header, for an array of tables from its first
// header to the end of its last, for a table that is only named in a dotted key that part of the key.
type Value struct {
	Type   Type
	Offset int
	End    int
	Text   string // Text, with "\n" as line end; Time as "19:30" when it has no seconds, else as written; DateTime as written
	Whole  int64
	Number float64
	Bool   bool
	Date   schoolyear.Date // Date, and the day of a DateTime
	List   []Value
	Table  *Table // SubTable
}

// Type is the type of a value.
type Type int

// The types of values.
const (
	Text Type = iota
	Whole
	Number
	Bool
	Date
	Time
	DateTime
	List
	SubTable
)

var typePhrases = [...]problem.Phrase{
	Text:     {NL: "een tekst", EN: "a text"},
	Whole:    {NL: "een geheel getal", EN: "a whole number"},
	Number:   {NL: "een getal", EN: "a number"},
	Bool:     {NL: "true of false", EN: "true or false"},
	Date:     {NL: "een datum", EN: "a date"},
	Time:     {NL: "een tijd", EN: "a time"},
	DateTime: {NL: "een datum met een tijd", EN: "a date with a time"},
	List:     {NL: "een lijst", EN: "a list"},
	SubTable: {NL: "een tabel", EN: "a table"},
}

// Phrase names the type in a sentence: "een geheel getal".
func (t Type) Phrase() problem.Phrase { return typePhrases[t] }

// fill gives the table the values that the library read.
func (t *Table) fill(decoded map[string]any, text string) {
	for i := range t.Entries {
		entry := &t.Entries[i]
		entry.Value.fill(decoded[entry.Key], text)
	}
}

func (v *Value) fill(decoded any, text string) {
	switch decoded := decoded.(type) {
	case string:
		v.Type, v.Text = Text, decoded
		if strings.Contains(text[v.Offset:v.End], "\r\n") {
			v.Text = strings.ReplaceAll(decoded, "\r\n", "\n")
		}
	case int64:
		v.Type, v.Whole = Whole, decoded
	case float64:
		v.Type, v.Number = Number, decoded
	case bool:
		v.Type, v.Bool = Bool, decoded
	case time.Time:
		v.fillTime(decoded, text[v.Offset:v.End])
	case []any:
		for i := range min(len(v.List), len(decoded)) {
			v.List[i].fill(decoded[i], text)
		}
	case []map[string]any:
		for i := range min(len(v.List), len(decoded)) {
			v.List[i].fill(decoded[i], text)
		}
	case map[string]any:
		if v.Table != nil {
			v.Table.fill(decoded, text)
		}
	}
}

// fillTime tells days, times and both apart by how they are written: the moment carries a time zone that nobody wrote.
func (v *Value) fillTime(moment time.Time, written string) {
	switch {
	case written[2] == ':':
		v.Type, v.Text = Time, written
		if moment.Second() == 0 && moment.Nanosecond() == 0 {
			v.Text = moment.Format("15:04")
		}
	case len(written) == len(time.DateOnly):
		v.Type, v.Date = Date, schoolyear.DateOf(moment)
	default:
		v.Type, v.Text, v.Date = DateTime, written, schoolyear.DateOf(moment)
	}
}

package policy

import (
	"slices"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/markdown"
)

// Field is one key that a table of a document may hold, and what its value may be.
type Field struct {
	Key         string // "vorm"
	Type        Type
	List        bool     // a list of such values; of most types one will do without the brackets
	Choices     []string // what a TypeChoice can be, in order
	Open        bool     // a school may have other choices of its own
	Least, Most int      // the bounds of a number; Most is 0 where it has none
	Folders     []string // where a TypeReference looks for a bare slug; none: it takes a whole path
	Words       bool     // a translation may say it
	Required    bool     // it has to be there; of OneOf, one has to be
	Unless      string   // a key that stands for one that is required and is not there
	Refused     bool     // it is known only to tell that it does not belong there
	OneOf       []string // keys of which no two go together, this one included
	Fields      []Field  // what a TypeTable may hold
}

// Type is the type of the value of a key.
type Type string

// The types of a field.
const (
	TypeText       Type = "text"
	TypeChoice     Type = "choice" // one of a few words
	TypeWhole      Type = "whole"
	TypeAmount     Type = "amount" // in euro
	TypeFlag       Type = "flag"   // true or false
	TypeDate       Type = "date"
	TypeTime       Type = "time"  // "19:30"
	TypeMonth      Type = "month" // "2027-05"
	TypeYear       Type = "year"  // "2026-2027"
	TypeLanguage   Type = "language"
	TypeColor      Type = "color" // "#0b6e6e"
	TypeFile       Type = "file"  // a name in content/
	TypeWebAddress Type = "webaddress"
	TypeEmail      Type = "email"
	TypeSignUp     Type = "signup" // an address, a telephone number, or words
	TypePhone      Type = "phone"
	TypeRepetition Type = "repetition" // "elke eerste dinsdag"
	TypeCode       Type = "code"       // of a problem that can be hidden
	TypeContact    Type = "contact"    // the id of a contact
	TypePerson     Type = "person"     // the id of a contact, or words
	TypeReference  Type = "reference"  // to another document
	TypeTable      Type = "table"
	TypeExtra      Type = "extra" // a table with keys of the school's own
)

// written gives the type of TOML value that one of the type is written as.
func (t Type) written() frontmatter.Type {
	switch t {
	case TypeWhole:
		return frontmatter.Whole
	case TypeAmount:
		return frontmatter.Number
	case TypeFlag:
		return frontmatter.Bool
	case TypeDate:
		return frontmatter.Date
	case TypeTable, TypeExtra:
		return frontmatter.SubTable
	}
	return frontmatter.Text
}

// Pattern gives a regular expression that holds for every text of the type, whatever else the reader asks of it.
func (t Type) Pattern() string {
	switch t {
	case TypeTime:
		return strings.TrimSuffix(clockTime.String(), "$") + `(:[0-5][0-9])?$` // without quotes it has seconds
	case TypeMonth:
		return `^[0-9]{4}-(0[1-9]|1[0-2])$`
	case TypeYear:
		return `^[0-9]{4}-[0-9]{4}$`
	case TypeLanguage:
		return languageTag.String()
	case TypeColor:
		return hexColor.String()
	case TypeWebAddress:
		return webScheme
	case TypeEmail:
		return markdown.MailAddress
	case TypePhone:
		return phoneNumber.String()
	}
	return `\S`
}

const webScheme = `^[Hh][Tt][Tt][Pp][Ss]?://`

// TakesOne reports whether a list of one may be written without its brackets.
func (f Field) TakesOne() bool { return f.List && f.Type.written() == frontmatter.Text }

// fieldOf gives the field of a key; nil when there is none.
func fieldOf(fields []Field, key string) *Field {
	for i := range fields {
		if fields[i].Key == key {
			return &fields[i]
		}
	}
	return nil
}

// keysOf gives the keys that an author can choose from.
func keysOf(fields []Field) []string {
	keys := make([]string, 0, len(fields))
	for _, field := range fields {
		if !field.Refused {
			keys = append(keys, field.Key)
		}
	}
	return keys
}

// probe gives what the readers of a kind ask for.
func probe(k *Kind) []Field {
	part := Part{&File{kind: k}, new(frontmatter.Table)}
	r := &reader{Part: part, document: &Document{Part: part}, probing: true}
	k.read(r)
	return r.described()
}

// note takes down what a reader that is probing is asked for.
func (r *reader) note(f Field) {
	if r.probing {
		r.fields = append(r.fields, f)
	}
}

// refuse says of a key that was asked for that it is known only to tell that it does not belong there.
func (r *reader) refuse(key string) {
	if r.probing {
		fieldOf(r.fields, key).Refused = true
	}
}

// described completes what was noted: in an empty table each required key is missing.
func (r *reader) described() []Field {
	for i := range r.fields {
		field := &r.fields[i]
		field.Required = field.Required || slices.Contains(r.missing, field.Key)
	}
	for _, sub := range r.subs {
		fieldOf(r.fields, sub.key).Fields = sub.described()
	}
	return r.fields
}

// oneOf gives those of some keys that stand in the table, in its order: at most one is wanted, and one when it is needed.
func (r *reader) oneOf(needed bool, keys ...string) []string {
	if r.probing {
		for _, key := range keys {
			field := fieldOf(r.fields, key)
			field.OneOf, field.Required = keys, needed
		}
	}
	var present []string
	for _, entry := range r.table.Entries {
		if slices.Contains(keys, entry.Key) {
			present = append(present, entry.Key)
		}
	}
	return present
}

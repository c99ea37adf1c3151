package policy

import (
	"slices"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Doc is any kind of document.
type Doc interface{ Base() *Document }

// Document is what all kinds of document have.
type Document struct {
	Part
	Reference string // "activiteiten/startgesprek": the reference to it
	Title     *Text
	Summary   *Text
	Draft     bool            // concept: shown in the preview, left out of the built site
	Updated   schoolyear.Date // bijgewerkt
	Owner     Person          // eigenaar
	Quotes    []*Quote        // citaat
	Documents []*Attachment   // document: what accompanies it
	Themes    []Named         // thema: of those kinds that have one
	OptOuts   []OptOut        // verberg_problemen
	Extra     map[string]any  // the school's own facts, for its own layouts
	Body      *markdown.Body  // nil for a TOML file

	Translation *Translation // what the words come from, where there is one; nil for the source

	address string
	refs    []*Ref
	persons []personAt
	open    []func(*School) []problem.Problem // what is asked of words that may be the school's own
}

// Base gives the document itself.
func (d *Document) Base() *Document { return d }

// Kind gives the kind of the document.
func (d *Document) Kind() *Kind { return d.file.kind }

// Address is where the document's page stands in the site: "activiteiten/startgesprek/".
func (d *Document) Address() string { return d.address }

// Slug is the last part of the reference: "startgesprek".
func (d *Document) Slug() string { return d.Reference[strings.LastIndexByte(d.Reference, '/')+1:] }

// BodyLanguage gives the language of the body; "" for the first language of the school.
func (d *Document) BodyLanguage() string {
	if d.Translation != nil && d.Body == d.Translation.Body {
		return d.Translation.Language
	}
	return ""
}

// Refs gives every reference of the document to another.
func (d *Document) Refs() []*Ref { return d.refs }

// OptOut is a reasoned choice not to be told of a problem.
type OptOut struct {
	Part
	Code   string
	Reason string
	Until  schoolyear.Date // the last day that it holds; no day: for ever
}

// Holds reports whether the choice still holds on a day.
func (o OptOut) Holds(today schoolyear.Date) bool { return o.Until.IsZero() || !today.After(o.Until) }

// Hides reports whether the document has a choice not to be told that a rule is broken, that holds on a day.
func (d *Document) Hides(rule *problem.Rule, today schoolyear.Date) bool {
	return rule.Hideable() && slices.ContainsFunc(d.OptOuts, func(o OptOut) bool { return o.Code == rule.Code && o.Holds(today) })
}

// Part is a table in a file, and knows the place of all that stands in it.
type Part struct {
	file  *File
	table *frontmatter.Table
}

// Source gives the file that the part stands in.
func (p Part) Source() problem.Source { return p.file.Source }

// Place gives the place of the value of a key, and of the table when the key is not there.
func (p Part) Place(key string) problem.Place {
	if entry := p.table.Get(key); entry != nil {
		return p.file.Source.At(entry.Value.Offset)
	}
	return p.file.Source.At(p.table.Offset)
}

// KeyPlace gives the place of a key, and of the table when the key is not there.
func (p Part) KeyPlace(key string) problem.Place {
	if entry := p.table.Get(key); entry != nil {
		return p.file.Source.At(entry.Offset)
	}
	return p.file.Source.At(p.table.Offset)
}

// ItemPlace gives the place of one value of a list.
func (p Part) ItemPlace(key string, i int) problem.Place {
	entry := p.table.Get(key)
	if entry == nil || i >= len(entry.Value.List) {
		return p.Place(key)
	}
	return p.file.Source.At(entry.Value.List[i].Offset)
}

// EachText calls f with every text that stands in the part and in the tables below it, in file order, with its offset in the file.
func (p Part) EachText(f func(key, text string, offset int)) { eachText(p.table, f) }

func eachText(table *frontmatter.Table, f func(key, text string, offset int)) {
	if table == nil {
		return
	}
	for _, entry := range table.Entries {
		eachValue(entry.Key, entry.Value, f)
	}
}

func eachValue(key string, value frontmatter.Value, f func(key, text string, offset int)) {
	switch value.Type {
	case frontmatter.Text:
		f(key, value.Text, value.Offset)
	case frontmatter.List:
		for _, item := range value.List {
			eachValue(key, item, f)
		}
	case frontmatter.SubTable:
		eachText(value.Table, f)
	}
}

// Ref is a reference to another document.
type Ref struct {
	Written string   // "scan/2026-04-15", or a bare slug where that is clear
	Folders []string // the folders that a bare slug is looked for in; none: only a full path will do

	paths  []string // of the documents that it can mean, the likeliest first
	file   *File
	offset int
}

// Place gives where the reference is written.
func (r *Ref) Place() problem.Place { return r.file.Source.At(r.offset) }

// candidates gives the paths that a reference can mean, the likeliest first.
func candidates(written string, folders []string) []string {
	written = strings.TrimSuffix(strings.TrimPrefix(written, "/"), ".md")
	if strings.Contains(written, "/") || len(folders) == 0 {
		return []string{written}
	}
	paths := make([]string, len(folders))
	for i, folder := range folders {
		paths[i] = folder + "/" + written
	}
	return paths
}

// Person is somebody who is named: by the id of a contact, or in words.
type Person struct{ Written string }

// IsZero reports whether nobody is named.
func (p Person) IsZero() bool { return p.Written == "" }

// personAt is a person that must be a contact, and where that is written.
type personAt struct {
	id     string
	file   *File
	offset int
}

// Changed gives the day that a document was last changed, or else the day of what it reports; no day when neither is said.
func Changed(doc Doc) schoolyear.Date {
	if doc == nil {
		return schoolyear.Date{}
	}
	if updated := doc.Base().Updated; !updated.IsZero() {
		return updated
	}
	return doc.Base().Kind().Reported(doc)
}

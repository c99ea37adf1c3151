// Package schema writes what a document may hold as JSON Schema, draft 2020-12, for the programs in which authors write.
//
// A schema describes the front matter of one kind of document, or the whole of a .toml file. It says what policy.Kind.Fields knows,
// in one language, with what keys.*.toml explains of it, and which codes can be hidden. Taplo and the editors that use it read `x-taplo` besides: which keys a new
// table starts with. A schema is a first help: what only the program can know, as whether a reference leads somewhere, is left to it.
package schema

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode"
	"unicode/utf8"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// draft is the version of JSON Schema that is written.
const draft = "https://json-schema.org/draft/2020-12/schema"

// Of gives the schema of a kind of document, indented, with titles and descriptions in a language.
func Of(kind *policy.Kind, language problem.Language) []byte {
	w := writer{kind, language}
	root := w.table("", kind.Fields())
	about := problem.Phrase{NL: "De sleutels van " + kind.Place() + ".", EN: "The keys of " + kind.Place() + "."}
	root.Schema, root.Title, root.Description = draft, sentence(kind.Description.In(language), ""), about.In(language)
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	// Plain structs always encode, to memory.
	_ = encoder.Encode(root)
	return out.Bytes()
}

// node is one schema, of a value or of a whole document.
type node struct {
	Schema      string     `json:"$schema,omitempty"`
	Title       string     `json:"title,omitempty"`
	Description string     `json:"description,omitempty"`
	Type        string     `json:"type,omitempty"`
	Format      string     `json:"format,omitempty"`
	Pattern     string     `json:"pattern,omitempty"`
	Enum        []string   `json:"enum,omitempty"`
	Minimum     *int       `json:"minimum,omitempty"`
	Maximum     *int       `json:"maximum,omitempty"`
	MinItems    int        `json:"minItems,omitempty"`
	UniqueItems bool       `json:"uniqueItems,omitempty"`
	Items       *node      `json:"items,omitempty"`
	Properties  properties `json:"properties,omitempty"`
	Additional  *bool      `json:"additionalProperties,omitempty"`
	Required    []string   `json:"required,omitempty"`
	AnyOf       []*node    `json:"anyOf,omitempty"`
	AllOf       []*node    `json:"allOf,omitempty"`
	Not         *node      `json:"not,omitempty"`
	Examples    []any      `json:"examples,omitempty"`
	Taplo       *taplo     `json:"x-taplo,omitempty"`
}

// taplo is what Taplo reads in a schema of a table.
type taplo struct {
	InitKeys []string `json:"initKeys"`
}

// properties are the schemas of the keys of a table, in the order in which they are read.
type properties []property

type property struct {
	key  string
	node *node
}

// MarshalJSON writes an object, since maps have no order.
func (p properties) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	out.WriteByte('{')
	for i, property := range p {
		if i > 0 {
			out.WriteByte(',')
		}
		if err := encoder.Encode(property.key); err != nil {
			return nil, err
		}
		out.WriteByte(':')
		if err := encoder.Encode(property.node); err != nil {
			return nil, err
		}
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

// writer describes the fields of one kind in one language.
type writer struct {
	kind     *policy.Kind
	language problem.Language
}

// table describes the document, or the table at a path within it.
func (w writer) table(path string, fields []policy.Field) *node {
	table := &node{Type: "object", Additional: new(bool)}
	apart := map[[2]string]bool{}
	for _, field := range fields {
		if field.Refused {
			continue
		}
		table.Properties = append(table.Properties, property{field.Key, w.field(path+field.Key, field)})
		switch {
		case len(field.OneOf) > 0:
			table.AllOf = append(table.AllOf, oneOf(field, apart)...)
		case field.Unless != "":
			table.AllOf = append(table.AllOf, &node{AnyOf: []*node{{Required: []string{field.Key}}, {Required: []string{field.Unless}}}})
		case field.Required:
			table.Required = append(table.Required, field.Key)
		}
	}
	if len(table.Required) > 0 {
		table.Taplo = &taplo{table.Required}
	}
	return table
}

// oneOf says that a field goes with none of some others, each two of them once, and that one of them has to be there when that is required.
func oneOf(field policy.Field, said map[[2]string]bool) []*node {
	var rules, each []*node
	for _, other := range field.OneOf {
		each = append(each, &node{Required: []string{other}})
		if other != field.Key && !said[[2]string{other, field.Key}] {
			said[[2]string{field.Key, other}] = true
			rules = append(rules, &node{Not: &node{Required: []string{field.Key, other}}})
		}
	}
	if field.Required && field.Key == field.OneOf[0] {
		rules = append(rules, &node{AnyOf: each})
	}
	return rules
}

// field describes the value of a key, with what is said of it.
func (w writer) field(path string, field policy.Field) *node {
	value := w.value(path, field)
	if field.List {
		list := &node{Type: "array", Items: value, UniqueItems: !field.Words && field.Type != policy.TypeTable}
		if field.Required {
			list.MinItems = 1
		}
		if value = list; field.TakesOne() {
			value = &node{AnyOf: []*node{list, list.Items}}
		}
	}
	explained := w.kind.Explain(path)
	value.Title, value.Description = explained.Label.In(w.language), sentence(explained.Text.In(w.language), ".")
	if explained.Example != "" {
		value.Examples = []any{explained.Value()}
	}
	return value
}

// value describes one value of the type of a field.
func (w writer) value(path string, field policy.Field) *node {
	switch field.Type {
	case policy.TypeTable:
		return w.table(path+".", field.Fields)
	case policy.TypeExtra:
		return &node{Type: "object"}
	case policy.TypeFlag:
		return &node{Type: "boolean"}
	case policy.TypeWhole:
		return &node{Type: "integer", Minimum: &field.Least, Maximum: &field.Most}
	case policy.TypeAmount:
		return &node{Type: "number", Minimum: &field.Least, Maximum: &field.Most}
	case policy.TypeCode:
		return &node{Type: "string", Enum: problem.HideableCodes()}
	case policy.TypeChoice:
		if field.Open {
			return &node{AnyOf: []*node{{Type: "string", Enum: field.Choices}, {Type: "string", Pattern: field.Type.Pattern()}}}
		}
		return &node{Type: "string", Enum: field.Choices}
	case policy.TypeDate:
		return &node{Type: "string", Format: "date"}
	}
	return &node{Type: "string", Pattern: field.Type.Pattern()}
}

// sentence writes a phrase with a capital, and with what ends it.
func sentence(phrase, end string) string {
	if rest, one := strings.CutPrefix(phrase, "één"); one {
		return "Eén" + rest + end // a capital takes no accent here
	}
	first, size := utf8.DecodeRuneInString(phrase)
	return string(unicode.ToUpper(first)) + phrase[size:] + end
}

package words

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n/template"
)

// text is a text with placeholders, ready to fill: pieces[0], names[0], pieces[1], names[1], … and a last piece.
type text struct {
	pieces []string
	names  []string
}

var placeholder = regexp.MustCompile(`\{\{\s*\.([A-Za-z_][A-Za-z0-9_]*)\s*\}\}`)

// parseText reads a text. It reports false when braces are left that are no placeholder.
func parseText(source string) (*text, bool) {
	t, rest := &text{}, 0
	for _, at := range placeholder.FindAllStringSubmatchIndex(source, -1) {
		t.pieces = append(t.pieces, source[rest:at[0]])
		t.names = append(t.names, source[at[2]:at[3]])
		rest = at[1]
	}
	t.pieces = append(t.pieces, source[rest:])
	for _, piece := range t.pieces {
		if strings.Contains(piece, "{{") || strings.Contains(piece, "}}") {
			return nil, false
		}
	}
	return t, true
}

// fill gives the text with its placeholders filled; each must have a value.
func (t *text) fill(values map[string]string) (string, error) {
	var filled strings.Builder
	for i, name := range t.names {
		value, ok := values[name]
		if !ok {
			return "", fmt.Errorf("nothing was given for the placeholder {{.%s}}", name)
		}
		filled.WriteString(t.pieces[i])
		filled.WriteString(value)
	}
	filled.WriteString(t.pieces[len(t.names)])
	return filled.String(), nil
}

// parser lets go-i18n fill its plural forms by the rules of text. It remembers what it parsed.
type parser struct{}

// Cacheable tells go-i18n to parse each form once.
func (parser) Cacheable() bool { return true }

// Parse reads one plural form.
func (parser) Parse(source, _, _ string) (template.ParsedTemplate, error) {
	t, ok := parseText(source)
	if !ok {
		return nil, fmt.Errorf("%q has a placeholder that is not written {{.Name}}", source)
	}
	return form{t}, nil
}

// form is one plural form.
type form struct{ *text }

// Execute fills the form with the values that Plural gives.
func (f form) Execute(values any) (string, error) { return f.fill(values.(map[string]string)) }

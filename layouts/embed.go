// Package layouts holds how the site looks and what it says: templates, styles, symbols and words.
//
// Our templates have one tag a line, indented by two spaces, and begin with a comment that says Aaneen (Dutch for joined). In a
// template that begins so, the generator reads a line break, with the white space around it, like this:
//
//   - between tags and actions it is nothing: what stands on lines of their own is joined without a space;
//   - between tags and actions, with an empty line, it is one line break, which a browser shows as a space where it shows any;
//   - beside a word, or between the attributes of a tag, it is one space;
//   - in pre, textarea, script and style, and at the end of the file, it is itself.
//
// A space between tags on lines of their own is {{" "}} at the end of the first. A template that begins otherwise, such as one that
// a school wrote before this rule, is read as html/template reads it.
package layouts

import "embed"

// Joined is how a template begins whose lines are joined.
const Joined = "{{/* Aaneen"

// Files are the layouts that every school starts with; a school's own layouts/ replaces them file by file.
//
//go:embed *.html partials assets words
var Files embed.FS

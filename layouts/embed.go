// Package layouts holds how the site looks and what it says: templates, styles, symbols and words.
package layouts

import "embed"

// Files are the layouts that every school starts with; a school's own layouts/ replaces them file by file.
//
//go:embed *.html partials assets words
var Files embed.FS

package markdown

import (
	"path"
	"strings"
)

// pagesOfTables are the pages that are made of a file that is not Markdown.
var pagesOfTables = map[string]string{
	"school.toml":           "contact/",
	"begrippen.toml":        "begrippen/",
	"checklist/punten.toml": "checklist/",
}

// Address gives the place in the site of a file in content/, from the root and without escapes: "activiteiten/startgesprek.md" →
// "activiteiten/startgesprek/", "index.md" → "", "school.toml" → "contact/", "fotos/plein.jpg" → "fotos/plein.jpg".
// An address that is empty or ends in a slash is a page: its file is index.html.
func Address(file string) string {
	if page, ok := pagesOfTables[file]; ok {
		return page
	}
	page, ok := strings.CutSuffix(file, ".md")
	if !ok {
		return file
	}
	if page == "index" {
		return ""
	}
	if path.Base(page) == "index" {
		return strings.TrimSuffix(page, "index")
	}
	return page + "/"
}

// isPage tells whether an address is that of a page.
func isPage(address string) bool { return address == "" || strings.HasSuffix(address, "/") }

// encode writes a path as it may stand in an attribute of HTML. A colon is encoded as well, so that no path can be read as a scheme.
func encode(path string) string {
	n := 0
	for i := range len(path) {
		if !plainInAddress(path[i]) {
			n++
		}
	}
	if n == 0 {
		return path
	}
	const digits = "0123456789ABCDEF"
	out := make([]byte, 0, len(path)+2*n)
	for i := range len(path) {
		if b := path[i]; plainInAddress(b) {
			out = append(out, b)
		} else {
			out = append(out, '%', digits[b>>4], digits[b&15])
		}
	}
	return string(out)
}

// plainInAddress tells whether a byte stands for itself in every part of an address and in an attribute of HTML.
func plainInAddress(b byte) bool {
	switch {
	case 'a' <= b && b <= 'z', 'A' <= b && b <= 'Z', '0' <= b && b <= '9':
		return true
	}
	return strings.IndexByte("-._~/!*()@+=$", b) >= 0
}

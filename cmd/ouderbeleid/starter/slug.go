package starter

import (
	"slices"
	"strings"

	"ouderbeleid/generator/markdown"
)

// slug makes a file name of the title: lower case letters, digits and hyphens.
func (b Beginning) slug(begin start) string {
	const longest = 60
	words := strings.FieldsFunc(markdown.Slug(begin.Title), func(r rune) bool { return r > 'z' || r == '-' })
	slug := ""
	for _, word := range words {
		if len(slug)+len(word) >= longest && slug != "" {
			break
		}
		slug = strings.TrimPrefix(slug+"-"+word, "-")
	}
	slug = slug[:min(len(slug), longest)]
	switch {
	case slug == "":
		return b.Name + "-" + begin.Today.String()
	case slices.Contains(reservedNames, slug):
		return slug + "-" + b.Name
	}
	return slug
}

// reservedNames cannot be a document: index is the folder itself, and Windows keeps the others for its devices.
var reservedNames = []string{
	"index", "con", "prn", "aux", "nul",
	"com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
	"lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
}

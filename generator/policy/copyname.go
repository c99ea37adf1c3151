package policy

import (
	"path"
	"regexp"
	"slices"
	"strings"
)

// What programs put around the name of a copy. A conflict is what two people changed at a time: OneDrive puts the name of a computer behind
// it, others say so, in brackets or behind the name.
var (
	copyName = []*regexp.Regexp{
		regexp.MustCompile(`(?i)^(?:kopie|copy|backup)(?: \(\d+\))? (?:van|of) (.+)$`),
		regexp.MustCompile(`(?i)^(.+?)[ ._-]+\(?(?:kopie|copy|backup|bak|oud|old|orig)(?:[ _-]*\(?\d+)?\)?$`),
		regexp.MustCompile(`^(.+?)(?:[ _]?\(\d+\)|[ _]\d)$`),
	}
	conflictName = []*regexp.Regexp{
		regexp.MustCompile(`(?i)^(.+?) ?[(\[][^()\[\]]*conflict[^()\[\]]*[)\]]$`),
		regexp.MustCompile(`(?i)^(.+?)_[^_]+_[a-z]{3}-\d\d-\d+-\d{4}_conflict$`),
		regexp.MustCompile(`(?i)^(.+?)[ _.-]+(?:sync-)?conflict.*$`),
		regexp.MustCompile(`(?i)^(.+?)-(?:macbook|imac|ipad|laptop|desktop|pc)\b.*$`),
		regexp.MustCompile(`^(.+?)-(?:[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+|[A-Z0-9]{6,})$`),
	}
)

// CopyOf gives what a document with a reference is a copy of, if its name says so: "activiteiten/leesavond" of
// "activiteiten/leesavond - kopie"; "" when it does not. It may be a copy that came of a conflict.
func CopyOf(reference string) (original string, conflict bool) {
	folder, base := path.Split(reference)
	for _, name := range slices.Concat(conflictName, copyName) {
		if parts := name.FindStringSubmatch(base); parts != nil {
			return folder + strings.TrimSpace(parts[1]), slices.Contains(conflictName, name)
		}
	}
	return "", false
}

// copyOfTranslation gives the translation that the file with a name is a copy of: "praktisch/verlof.en.md" of
// "praktisch/verlof.en (1).md"; "" when it is none.
func copyOfTranslation(name string) string {
	extension := path.Ext(name)
	name = strings.TrimSuffix(name, extension)
	if !strings.Contains(path.Base(name), ".") {
		return ""
	}
	original, _ := CopyOf(name)
	if _, known := languageNames[strings.TrimPrefix(path.Ext(original), ".")]; !known {
		return ""
	}
	return original + extension
}

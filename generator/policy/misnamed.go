package policy

import (
	"path"
	"regexp"
	"strings"

	"ouderbeleid/generator/frontmatter"
)

// What stands behind the name of a document when a program saved it under another name, and what behind that of a copy.
var (
	otherName  = regexp.MustCompile(`(?i)^(.+?)\.(?:(md|toml)|markdown|mdown|mdwn|mkdn?|mdte?xt|mdx|[qr]md)(?:\.(?:txt|text|rtf|docx?|odt|pages|html?|md|toml))?[ .]*$`)
	doubled    = regexp.MustCompile(`^(.+?)\.txt\.(md|toml)$`)
	copyByName = regexp.MustCompile(`(?i)^(.+?)\.(?:(md|toml)|markdown)[^a-z0-9]`)
	copyInside = regexp.MustCompile(`^(.+?)\.(?:bak|old|oud|tmp|orig)\.(md|toml)$`)
	dotless    = regexp.MustCompile(`(?i)^(.+?)[,;_ -]?md$`)                       // "verslag,md"
	finished   = regexp.MustCompile(`(?i)\.(pdf|jpe?g|png|gif|webp|svg|mp3|mp4)$`) // "verslag.md.pdf"
)

// meantAs gives the name of the document that a file with another name was meant to be, or is a copy of; "" when it is none.
func meantAs(name string, text []byte) (meant string, isCopy bool) {
	for _, ways := range []*regexp.Regexp{doubled, copyInside, otherName, copyByName} {
		if parts := ways.FindStringSubmatch(name); parts != nil && !finished.MatchString(name) {
			extension := strings.ToLower(parts[2])
			if extension == "" {
				extension = "md"
			}
			return parts[1] + "." + extension, ways == copyByName || ways == copyInside
		}
	}
	if !frontmatter.Opens(text) {
		return "", false
	}
	if parts := dotless.FindStringSubmatch(name); parts != nil {
		return parts[1] + ".md", false
	}
	return strings.TrimSuffix(name, path.Ext(name)) + ".md", false
}

// reportMisnamed tells of a file that was meant to be a document. In the place of school.toml, which every school needs, that is told
// when school.toml is missed.
func (l *linker) reportMisnamed(file *File) {
	there := l.files[file.meant]
	switch {
	case file.meant == schoolKind.File && (there == nil || there.meant != ""):
	case file != there:
		l.report(backup, file.Source.Whole(), file.meant)
	default:
		l.report(misnamed, file.Source.Whole(), file.meant)
		l.Broken = append(l.Broken, PathOf(file.meant))
		l.docs[strings.TrimSuffix(file.meant, ".md")] = nil
	}
}

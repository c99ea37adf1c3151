package frontmatter

import (
	"fmt"
	"strings"
	"unicode"
)

// Quote writes a text as a TOML string on one line, which Parse reads as that text. What is no UTF-8 becomes U+FFFD.
func Quote(text string) string {
	var quoted strings.Builder
	quoted.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			quoted.WriteByte('\\')
			quoted.WriteRune(r)
		case r == '\n':
			quoted.WriteString(`\n`)
		case r == '\t':
			quoted.WriteString(`\t`)
		case unicode.IsControl(r):
			fmt.Fprintf(&quoted, `\u%04X`, r)
		default:
			quoted.WriteRune(r)
		}
	}
	quoted.WriteByte('"')
	return quoted.String()
}

// quotePlainly is Quote as an author would rather type it: between single quotes where those need no escapes.
func quotePlainly(text string) string {
	if strings.ContainsAny(text, `"\`) && !strings.Contains(text, `'`) {
		return `'` + text + `'`
	}
	return Quote(text)
}

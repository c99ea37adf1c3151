package policy

import (
	"regexp"
	"strings"
)

// Marks of Markdown around words, as authors type them where they do not work; $1 is what stands before them, and $2 the words.
var marks = []*regexp.Regexp{
	regexp.MustCompile(`()!?\[([^\]\n]+)\]\([^()\n]*\)`),
	regexp.MustCompile(`()\*\*([^*\n]+)\*\*`),
	regexp.MustCompile(`()~~([^~\n]+)~~`),
	regexp.MustCompile("(^|[^\\pL\\pN`])`([^`\n]+)`\\B"),
	regexp.MustCompile(`(^|[^\pL\pN*])\*([\pL\pN]|["'“‘(\pL\pN][^*\n]*[\pL\pN.!?)"'”’])\*\B`),
	regexp.MustCompile(`(^|[^\pL\pN_])__?([\pL\pN]|[\pL\pN][^_\n]*[^_\s])__?(?:\b|$)`),
	regexp.MustCompile(`(^|\n)#{1,6}[ \x{a0}]+([^\n]+)`),
}

// withoutMarks gives a text without the marks around its words.
func withoutMarks(text string) string {
	if !strings.ContainsAny(text, "*_~`[#") {
		return text
	}
	for _, mark := range marks {
		text = mark.ReplaceAllString(text, "$1$2")
	}
	return text
}

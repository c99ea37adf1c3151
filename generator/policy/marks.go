package policy

import (
	"regexp"
	"strconv"
	"strings"
)

// Marks of Markdown around words, as authors type them where they do not work; $1 is what stands before them, and $2 the words.
var marks = []*regexp.Regexp{
	regexp.MustCompile(`()!?\[([^\]\n]+)\]\([^()\n]*\)`),
	regexp.MustCompile(`(?i)()</?(?:a|b|br|div|em|font|h[1-6]|i|li|ol|p|span|strong|u|ul)(?:\s[^<>]*)?/?>()`),
	regexp.MustCompile(`()\*\*([^*\n]+)\*\*`),
	regexp.MustCompile(`()~~([^~\n]+)~~`),
	regexp.MustCompile("(^|[^\\pL\\pN`])`([^`\n]+)`\\B"),
	regexp.MustCompile(`(^|[^\pL\pN*])\*([\pL\pN]|["'“‘(\pL\pN][^*\n]*[\pL\pN.!?)"'”’])\*\B`),
	regexp.MustCompile(`(^|[^\pL\pN_])__?([\pL\pN]|[\pL\pN][^_\n]*[^_\s])__?(?:\b|$)`),
	regexp.MustCompile(`(^|\n)#{1,6}[ \x{a0}]+([^\n]+)`),
}

// withoutMarks gives a text without the marks around its words.
func withoutMarks(text string) string {
	if !strings.ContainsAny(text, "*_~`[#<") {
		return text
	}
	for _, mark := range marks {
		text = mark.ReplaceAllString(text, "$1$2")
	}
	return text
}

// bullet is the mark of an item, which a list of words has by itself.
var bullet = regexp.MustCompile(`^(?:[-*+•·▪–][ \t\x{a0}]+|[•▪\x{f0b7}]|(\d+)[.)][ \t\x{a0}]+)`)

// withoutBullet gives the words of an item without its mark or its number in the list.
func withoutBullet(text string, number int) string {
	found := bullet.FindStringSubmatch(text)
	if found == nil || found[0] == text || found[1] != "" && found[1] != strconv.Itoa(number) {
		return text
	}
	return text[len(found[0]):]
}

package problem

import (
	"strings"
	"unicode"
)

// Typed gives an argument of a command as it is typed in a terminal: between quotes when it would be more than one word there.
func Typed(argument string) string {
	for _, r := range argument {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(`._-/\:~`, r) {
			return `"` + argument + `"`
		}
	}
	return argument
}

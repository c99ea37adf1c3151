package frontmatter

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"ouderbeleid/generator/schoolyear"
)

// ends gives the first and the last character of a leaf and what is between them. It reports false when there is only one.
func ends(leaf string) (first, last rune, inner string, ok bool) {
	first, a := utf8.DecodeRuneInString(leaf)
	last, b := utf8.DecodeLastRuneInString(leaf)
	if a+b > len(leaf) {
		return 0, 0, "", false
	}
	return first, last, leaf[a : len(leaf)-b], true
}

// straighten mends “text”.
func straighten(leaf string) (string, int) {
	first, last, inner, ok := ends(leaf)
	switch {
	case !ok || !isQuote(first) || !isQuote(last):
		return "", -1
	case isCurly(first):
		return quotePlainly(inner), 0
	case isCurly(last):
		return quotePlainly(inner), len(leaf) - utf8.RuneLen(last)
	}
	return "", -1
}

// dropComma mends a comma or semicolon at the end of a line.
func dropComma(leaf string) (string, int) {
	rest := strings.TrimRight(leaf, ",; \t")
	if rest == "" || rest == leaf {
		return "", -1
	}
	return rest, len(rest)
}

func mendDate(leaf string) (string, int) {
	date, ok := readDate(leaf)
	if !ok || !exists(date) {
		return "", -1
	}
	return date.String(), 0
}

// mendDays mends 2027-01-12 t/m 2027-01-14 where one day can stand.
func mendDays(leaf string) (string, int) {
	days, _ := ReadDays(leaf)
	if len(days) < 2 {
		return "", -1
	}
	return days[0].String(), 0
}

// impossibleDate finds a date that does not exist.
func impossibleDate(unit string) (at int, date string, found bool) {
	for _, leaf := range layoutOf(unit).leaves {
		text := unit[leaf.start:leaf.end]
		if date, ok := readDate(text); ok && !exists(date) {
			return leaf.start, text, true
		}
	}
	return 0, "", false
}

// day is a date as written, whether it exists or not.
type day struct{ year, month, day int }

func (d day) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day) }

func exists(d day) bool {
	t := time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
	return t.Day() == d.day && int(t.Month()) == d.month
}

var weekdayNames = []string{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"}

// readDate reads the ways in which people write a date: 12-10-2026, 12/10/26, 2026-9-8, maandag 12 oktober 2026, 12 okt. 2026.
func readDate(leaf string) (day, bool) {
	fields := strings.FieldsFunc(strings.ToLower(leaf), func(r rune) bool { return strings.ContainsRune("-‐‑–—−/. \u00a0'’‘", r) })
	if len(fields) > 0 {
		fields[0] = strings.TrimSuffix(fields[0], ",")
	}
	if len(fields) == 4 && isWeekday(fields[0]) {
		fields = fields[1:]
	}
	if len(fields) != 3 {
		return day{}, false
	}
	if len(fields[0]) == 4 || len(fields[0]) == 5 {
		fields[0], fields[2] = fields[2], fields[0]
	}
	fields[2] = withoutExtraDigit(fields[2])
	if fields[1] == "mrt" {
		fields[1] = "maart"
	}
	date := day{number(fields[2]), isName(fields[1], schoolyear.MonthNames[1:]), number(fields[0])}
	if date.month == 0 {
		date.month = number(fields[1])
	}
	if len(fields[2]) == 2 {
		date.year += 2000
	} else if len(fields[2]) != 4 {
		return day{}, false
	}
	return date, date.year >= 0 && date.month >= 0 && date.day >= 0
}

// withoutExtraDigit gives the year that somebody meant who typed a digit too many: one of a pair, or else the last. “20226” is 2026.
func withoutExtraDigit(year string) string {
	if len(year) != 5 || strings.Trim(year, "0123456789") != "" {
		return year
	}
	extra := len(year) - 1
	for i := 1; i < len(year); i++ {
		if year[i] == year[i-1] {
			extra = i
		}
	}
	if meant := year[:extra] + year[extra+1:]; strings.HasPrefix(meant, "20") {
		return meant
	}
	return year
}

// isWeekday reports whether a word names a day of the week. Of these two letters are enough: "di".
func isWeekday(word string) bool {
	return isName(word, weekdayNames) > 0 || len(word) == 2 && slices.ContainsFunc(weekdayNames, func(name string) bool { return strings.HasPrefix(name, word) })
}

// isName gives the number of a name in a list, counted from 1, or 0. Three letters are enough: "okt".
func isName(word string, names []string) int {
	for i, name := range names {
		if len(word) >= 3 && strings.HasPrefix(name, word) {
			return i + 1
		}
	}
	return 0
}

// number reads at most four digits, or gives -1.
func number(digits string) int {
	n := 0
	for _, c := range digits {
		if c < '0' || c > '9' || len(digits) > 4 {
			return -1
		}
		n = 10*n + int(c-'0')
	}
	return n
}

var yesAndNo = map[string]string{
	"ja": "true", "waar": "true", "yes": "true", "true": "true",
	"nee": "false", "onwaar": "false", "no": "false", "false": "false",
}

func mendYesOrNo(leaf string) (string, int) {
	if value, ok := yesAndNo[strings.ToLower(leaf)]; ok {
		return value, 0
	}
	return "", -1
}

// mendNumber mends 2,50 and € 1.250,00 and 5,- and 3 euro.
func mendNumber(leaf string) (string, int) {
	amount := strings.TrimSpace(strings.TrimPrefix(leaf, "€"))
	amount = strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(amount), "euro"), "€"))
	whole, cents, comma := strings.Cut(amount, ",")
	if comma {
		whole = strings.ReplaceAll(whole, ".", "")
		if cents = strings.TrimRight(cents, "-–"); cents != "" {
			whole += "." + cents
		}
	}
	digits := strings.Trim(strings.Replace(whole, ".", "", 1), "0123456789")
	if whole == "" || digits != "" && digits != "-" {
		return "", -1
	}
	return whole, max(0, strings.IndexByte(leaf, ','))
}

// addQuote mends a text with a quote at one end, or with another quote at the other end.
func addQuote(leaf string) (string, int) {
	first, last, inner, ok := ends(leaf)
	if !ok || isElision(leaf) {
		return "", -1
	}
	var rest string
	var at int
	switch {
	case isQuote(first) && isQuote(last) && first != last:
		rest, at = inner, len(leaf)-utf8.RuneLen(last)
	case isQuote(first) && !isQuote(last):
		rest, at = leaf[utf8.RuneLen(first):], len(leaf)
	case isDouble(last) && !isQuote(first):
		rest, at = leaf[:len(leaf)-utf8.RuneLen(last)], 0
	default:
		return "", -1
	}
	if strings.ContainsFunc(rest, isDouble) {
		return "", -1
	}
	return quotePlainly(rest), at
}

// isElision reports whether a text starts with an apostrophe that belongs to it: 's Avonds, ’s-Hertogenbosch, 't Kompas.
func isElision(leaf string) bool {
	for _, apostrophe := range []string{"'", "’", "‘"} {
		word, found := strings.CutPrefix(leaf, apostrophe)
		if found && len(word) > 1 && strings.IndexByte("stnkmr", word[0]|0x20) >= 0 && strings.IndexByte(" -", word[1]) >= 0 {
			return true
		}
	}
	return false
}

func isDouble(r rune) bool { return strings.ContainsRune(`"“”„‟`, r) }

// mendInnerQuote mends "De "beste" dag" and "De beste" dag.
func mendInnerQuote(leaf string) (string, int) {
	first, last, inner, ok := ends(leaf)
	if !ok || first != '"' && first != '\'' || isElision(leaf) || strings.HasPrefix(leaf, `"""`) {
		return "", -1
	}
	closing := closingQuote(leaf)
	switch {
	case closing < 0 || closing == len(leaf)-1:
		return "", -1
	case last == first && first == '"':
		return quotePlainly(strings.ReplaceAll(inner, `\"`, `"`)), closing
	case last == first:
		return quotePlainly(inner), closing
	case strings.Contains(leaf, ","):
		return "", -1
	}
	return quotePlainly(leaf), closing
}

// closingQuote gives where the quote is that closes the string at the start of a leaf, or -1.
func closingQuote(leaf string) int {
	s := newScanner(leaf, 0)
	if !s.line(leaf[0]) {
		return -1
	}
	return s.pos - 1
}

// mendBackslash mends "C:\Documenten".
func mendBackslash(leaf string) (string, int) {
	if len(leaf) < 2 || leaf[0] != '"' || closingQuote(leaf) != len(leaf)-1 {
		return "", -1
	}
	inner := leaf[1 : len(leaf)-1]
	for i := 0; i < len(inner); i++ {
		if inner[i] != '\\' {
			continue
		}
		length := escapeLength(inner[i:])
		if length == 0 {
			return quotePlainly(strings.ReplaceAll(inner, `\"`, `"`)), 1 + i
		}
		i += length - 1
	}
	return "", -1
}

// escapeLength gives the length of the escape at the start of a text, or 0 when it is not one.
func escapeLength(text string) int {
	for _, length := range []int{2, 4, 6, 10} {
		if length <= len(text) && isValue(`"`+text[:length]+`"`) {
			return length
		}
	}
	return 0
}

// addQuotes mends a text without quotes.
func addQuotes(leaf string) (string, int) {
	if strings.HasPrefix(leaf, `"`) {
		return "", -1
	}
	return quotePlainly(leaf), 0
}

package frontmatter

import (
	"regexp"
	"strings"
	"unicode"
)

// mendSpaces replaces the special spaces outside quotes by plain ones, and drops the invisible characters there.
func mendSpaces(unit string) (string, int) {
	first := -1
	quoted := false
	mended := strings.Builder{}
	for i, r := range unit {
		switch {
		case r == '\n':
			quoted = false
		case isDouble(r):
			quoted = !quoted
		}
		special, invisible := unicode.Is(unicode.Zs, r) && r != ' ', unicode.Is(unicode.Cf, r)
		if quoted || !special && !invisible {
			mended.WriteRune(r)
			continue
		}
		if first < 0 {
			first = i
		}
		if special {
			mended.WriteByte(' ')
		}
	}
	return mended.String(), first
}

// mendColon mends `key: value`.
func mendColon(unit string) (string, int) {
	line := firstOf(unit)
	key := bareLength(line)
	at := key + leading(line[key:], " \t")
	if key == 0 || !strings.HasPrefix(line[at:], ":") || strings.HasPrefix(line[at:], "://") {
		return "", -1
	}
	return unit[:key] + " = " + strings.TrimLeft(unit[at+1:], " \t"), at
}

var keyColon = regexp.MustCompile(`([{,][ \t]*[A-Za-z0-9_-]+)[ \t]*:[ \t]*`)

// mendColons mends `key = { one: 1, two: 2 }`.
func mendColons(unit string) (string, int) {
	start := valueStart(unit)
	if start < 0 || unit[start] != '{' {
		return "", -1
	}
	first := keyColon.FindStringIndex(unit[start:])
	if first == nil {
		return "", -1
	}
	return unit[:start] + keyColon.ReplaceAllString(unit[start:], "$1 = "), start + first[0]
}

// mendSigns mends `key == value`, `key := value` and `key => value`.
func mendSigns(unit string) (string, int) {
	line := firstOf(unit)
	key := bareLength(line)
	at := key + leading(line[key:], " \t")
	signs := leading(line[at:], "=:> \t")
	if key == 0 || signs < 2 || !strings.Contains(line[at:at+signs], "=") {
		return "", -1
	}
	return unit[:key] + " = " + unit[at+signs:], at
}

// mendEquals mends `key value`.
func mendEquals(unit string) (string, int) {
	line := firstOf(unit)
	key := bareLength(line)
	value := strings.TrimLeft(line[key:], " \t")
	if key == 0 || value == line[key:] || strings.HasPrefix(value, "=") || !isValue(value) {
		return "", -1
	}
	return unit[:key] + " = " + value + unit[len(line):], key
}

var keyHash = regexp.MustCompile(`^([A-Za-z0-9_-]+[ \t]*=[ \t]*)(#[0-9A-Fa-f]{3,6})\b`)

// mendHash mends `key = #0b6e6e`, of which all is a comment.
func mendHash(unit string) (string, int) {
	found := keyHash.FindStringSubmatchIndex(unit)
	if found == nil {
		return "", -1
	}
	return unit[:found[4]] + Quote(unit[found[4]:found[5]]) + unit[found[5]:], found[4]
}

// mendNoValue mends `key =` and a key alone.
func mendNoValue(unit string) (string, int) {
	end := contentEnd(unit, 0)
	content := unit[:end]
	key := strings.TrimRight(strings.TrimSuffix(content, "="), " \t")
	if key == "" || bareLength(key) != len(key) {
		return "", -1
	}
	return key + ` = "…"` + unit[end:], end
}

// mendHeader mends [[punt], [punt and punt]].
func mendHeader(unit string) (string, int) {
	end := contentEnd(unit, 0)
	content := unit[:end]
	name := strings.Trim(content, "[] \t")
	opening, closing, _ := strings.Cut(content, name)
	if name == "" || strings.ContainsAny(name, "=[]") || opening+closing == "" {
		return "", -1
	}
	left, right := "[", "]"
	if strings.Count(opening, "[") > 1 || strings.Count(closing, "]") > 1 {
		left, right = "[[", "]]"
	}
	at := 0
	if opening == left {
		at = end
	}
	return left + name + right + unit[end:], at
}

// mendKey mends a key or a header with spaces or unusual characters in its name.
func mendKey(unit string) (string, int) {
	start, end := nameSpan(unit)
	if start >= end || valid(unit[start:end]+" = 1") {
		return "", -1
	}
	key := unit[start:end]
	name := strings.Join(strings.Fields(strings.TrimFunc(key, isMark)), "_")
	if bareLength(name) != len(name) {
		name = quotePlainly(key)
	}
	return unit[:start] + name + unit[end:], start + bareLength(key)
}

// isMark reports whether a character stands around a key as a quote, a bullet or a mark of Markdown.
func isMark(r rune) bool { return isQuote(r) || strings.ContainsRune(" *_`-–•·|>", r) }

// nameSpan gives where the name in a header, or the key before an equals sign, stands.
func nameSpan(unit string) (start, end int) {
	if strings.HasPrefix(unit, "[") {
		start = leading(unit, "[ \t")
		end = strings.IndexByte(firstOf(unit), ']')
	} else {
		end = equalsSign(unit)
	}
	if end < start {
		return 0, 0
	}
	return start, start + len(strings.TrimRight(unit[start:end], " \t"))
}

// mendList mends `key = "1", "2"`, and the same between other brackets.
func mendList(unit string) (string, int) {
	start := valueStart(unit)
	if start < 0 || unit[start] == '[' {
		return "", -1
	}
	end := contentEnd(unit, start)
	list := unit[start:end]
	for _, brackets := range []string{"()", "{}"} {
		if list[0] == brackets[0] && list[len(list)-1] == brackets[1] {
			list = list[1 : len(list)-1]
		}
	}
	list = "[" + list + "]"
	if len(layoutOf("x = "+list).leaves) < 2 {
		return "", -1
	}
	return unit[:start] + list + unit[end:], start
}

// mendComma puts a comma between two values, in place of a semicolon if there is one.
func mendComma(unit string) (string, int) {
	leaves := layoutOf(unit).leaves
	first := -1
	var b strings.Builder
	done := 0
	for i := 1; i < len(leaves); i++ {
		start := leaves[i-1].end
		gap := unit[start:leaves[i].start]
		if hasComma(gap) {
			continue
		}
		at := start + strings.LastIndexAny(gap, "]}") + 1
		semicolon := strings.IndexByte(gap, ';')
		if semicolon >= 0 {
			at = start + semicolon
		}
		if first < 0 {
			first = at
		}
		b.WriteString(unit[done:at] + ",")
		done = at
		if semicolon >= 0 {
			done++
		}
	}
	b.WriteString(unit[done:])
	return b.String(), first
}

// hasComma reports whether there is a comma outside the comments.
func hasComma(gap string) bool {
	for line := range strings.Lines(gap) {
		line, _, _ = strings.Cut(line, "#")
		if strings.Contains(line, ",") {
			return true
		}
	}
	return false
}

// mendBracket adds the brackets that are missing at the end of a list, or the one at its start.
func mendBracket(unit string) (string, int) {
	l := layoutOf(unit)
	if l.value < 0 {
		return "", -1
	}
	last := lineStart(unit, len(unit))
	if last == 0 {
		last = l.value
	} else {
		last += leading(unit[last:], " \t")
	}
	end := contentEnd(unit, last)
	if len(l.open) > 0 {
		at := len(strings.TrimRight(unit[:end], ", \t"))
		closing := make([]byte, 0, len(l.open))
		for i := len(l.open) - 1; i >= 0; i-- {
			closing = append(closing, l.open[i])
		}
		return unit[:at] + string(closing) + unit[end:], at
	}
	if unit[l.value] != '[' && strings.HasSuffix(unit[:end], "]") {
		return unit[:l.value] + "[" + unit[l.value:], l.value
	}
	return "", -1
}

// mendLines mends a text over several lines between single quotation marks, or without its last three.
func mendLines(unit string) (string, int) {
	start := valueStart(unit)
	end := len(strings.TrimRight(unit, blankBytes+"\n"))
	if start < 0 || unit[start] != '"' {
		return "", -1
	}
	text := unit[start:end]
	inner := strings.Trim(text, `"`)
	switch {
	case strings.Contains(inner, `"`):
		return "", -1
	case text == `"""`+inner:
		return unit[:end] + `"""` + unit[end:], end
	case text == `"`+inner+`"` && strings.Contains(inner, "\n"):
		return unit[:start] + `"""` + inner + `"""` + unit[end:], start
	}
	return "", -1
}

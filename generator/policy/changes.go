package policy

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"ouderbeleid/generator/problem"
)

// change is one difference between the words of a source then and now.
type change struct {
	key         string
	before, now string // "" for what was not there, or is not there any more
}

// changes says what became of the words of a source: the first few differences, and how many more there are.
func changes(before, now []Word) problem.Phrase {
	const most = 3
	found := differences(composed(before), composed(now))
	if len(found) == 0 {
		return problem.Phrase{NL: "alleen de volgorde of het wit is anders", EN: "only the order or the white space differs"}
	}
	var nl, en []string
	for _, c := range found[:min(most, len(found))] {
		phrase := c.phrase()
		nl, en = append(nl, phrase.NL), append(en, phrase.EN)
	}
	if more := len(found) - most; more > 0 {
		nl, en = append(nl, fmt.Sprintf("en nog %d", more)), append(en, fmt.Sprintf("and %d more", more))
	}
	return problem.Phrase{NL: strings.Join(nl, "; "), EN: strings.Join(en, "; ")}
}

func (c change) phrase() problem.Phrase {
	before, now := excerpts(c.before, c.now)
	switch {
	case c.before == "":
		return problem.Phrase{NL: fmt.Sprintf("nieuw bij %s is %s", c.key, now), EN: fmt.Sprintf("new in %s is %s", c.key, now)}
	case c.now == "":
		return problem.Phrase{NL: fmt.Sprintf("weg bij %s is %s", c.key, before), EN: fmt.Sprintf("gone from %s is %s", c.key, before)}
	}
	return problem.Phrase{NL: fmt.Sprintf("%s was %s en is nu %s", c.key, before, now), EN: fmt.Sprintf("%s was %s and is now %s", c.key, before, now)}
}

// An excerpt is at most so many characters long, and shows so many of them before the first difference.
const (
	longestExcerpt = 60
	beforeChange   = 20
)

// excerpts cuts two texts to what fits in a sentence, both from the same word on.
func excerpts(before, now string) (string, string) {
	a, b := []rune(oneLine(before)), []rune(oneLine(now))
	start := excerptStart(a, b)
	return excerpt(a, start), excerpt(b, start)
}

// excerptStart gives where two texts are shown from: a word shortly before the first difference, when that would not be seen else.
func excerptStart(a, b []rune) int {
	same := 0
	for same < min(len(a), len(b)) && a[same] == b[same] {
		same++
	}
	if max(len(a), len(b)) <= longestExcerpt || same < longestExcerpt-beforeChange {
		return 0
	}
	near := a[same-beforeChange : same]
	return same - beforeChange + slices.Index(near, ' ') + 1 // in the middle of a word that is longer
}

func excerpt(text []rune, start int) string {
	front, back := "", ""
	if text = text[start:]; start > 0 {
		front = "…"
	}
	if len(text) > longestExcerpt {
		text, back = text[:longestExcerpt-1], "…"
	}
	return "“" + front + string(text) + back + "”"
}

// oneLine writes a text with one space between its words.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// composed gives words in the spelling of accents in which their mark is taken.
func composed(words []Word) []Word {
	words = slices.Clone(words)
	for i := range words {
		words[i].Text = norm.NFC.String(words[i].Text)
	}
	return words
}

// differences compares word by word, and the body paragraph by paragraph. White space makes no difference.
func differences(before, now []Word) []change {
	var found []change
	for _, word := range now {
		then := TextOf(before, word.Key)
		switch {
		case oneLine(then) == oneLine(word.Text):
		case word.Key == BodyKey:
			found = append(found, paragraphChanges(Paragraphs(then), Paragraphs(word.Text))...)
		default:
			found = append(found, change{word.Key, then, word.Text})
		}
	}
	for _, word := range before {
		if TextOf(now, word.Key) == "" {
			found = append(found, change{word.Key, word.Text, ""})
		}
	}
	return found
}

// paragraphChanges sets what went beside what came, in order.
func paragraphChanges(before, now []string) []change {
	gone := without(before, now)
	came := without(now, before)
	found := make([]change, max(len(gone), len(came)))
	for i := range found {
		found[i].key = BodyKey
		if i < len(gone) {
			found[i].before = gone[i]
		}
		if i < len(came) {
			found[i].now = came[i]
		}
	}
	return found
}

// without gives the paragraphs that a list has more often than another.
func without(list, other []string) []string {
	left := map[string]int{}
	for _, item := range other {
		left[oneLine(item)]++
	}
	return slices.DeleteFunc(slices.Clone(list), func(item string) bool {
		left[oneLine(item)]--
		return left[oneLine(item)] >= 0
	})
}

// TextOf gives the text of a key among words; "" when it is not there.
func TextOf(words []Word, key string) string {
	for _, word := range words {
		if word.Key == key {
			return word.Text
		}
	}
	return ""
}

// Paragraphs splits a body at its blank lines; a block of code stays whole. Joined with blank lines it says the same again.
func Paragraphs(body string) []string {
	var paragraphs []string
	var current strings.Builder
	fence := ""
	end := func() {
		if text := strings.TrimRight(current.String(), "\n"); text != "" {
			paragraphs = append(paragraphs, text)
		}
		current.Reset()
	}
	for line := range strings.Lines(body) {
		marks := strings.TrimSpace(line)
		switch {
		case fence != "":
			if strings.HasPrefix(marks, fence) {
				fence = ""
			}
		case strings.HasPrefix(marks, "```"), strings.HasPrefix(marks, "~~~"):
			fence = marks[:3]
		case marks == "":
			end()
			continue
		}
		current.WriteString(line)
	}
	end()
	return paragraphs
}

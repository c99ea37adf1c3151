package policy

import (
	"fmt"
	"slices"
	"strings"

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
	found := differences(before, now)
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
	before, now := excerpt(c.before), excerpt(c.now)
	switch {
	case c.before == "":
		return problem.Phrase{NL: fmt.Sprintf("nieuw bij %s is %s", c.key, now), EN: fmt.Sprintf("new in %s is %s", c.key, now)}
	case c.now == "":
		return problem.Phrase{NL: fmt.Sprintf("weg bij %s is %s", c.key, before), EN: fmt.Sprintf("gone from %s is %s", c.key, before)}
	}
	return problem.Phrase{NL: fmt.Sprintf("%s was %s en is nu %s", c.key, before, now), EN: fmt.Sprintf("%s was %s and is now %s", c.key, before, now)}
}

func excerpt(text string) string {
	const longest = 60
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > longest {
		text = string(runes[:longest-1]) + "…"
	}
	return "“" + text + "”"
}

// differences compares word by word, and the body paragraph by paragraph.
func differences(before, now []Word) []change {
	var found []change
	for _, word := range now {
		then := textOf(before, word.Key)
		switch {
		case then == word.Text:
		case word.Key == BodyKey:
			found = append(found, paragraphChanges(Paragraphs(then), Paragraphs(word.Text))...)
		default:
			found = append(found, change{word.Key, then, word.Text})
		}
	}
	for _, word := range before {
		if textOf(now, word.Key) == "" {
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

func without(list, other []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(item string) bool { return slices.Contains(other, item) })
}

func textOf(words []Word, key string) string {
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

// Package problem holds what an author can repair: where it is, what is wrong and what to do about it.
//
// A Problem is data. It is made where the mistake is seen, sorted with all the others and put into words,
// in Dutch or English, only when it is shown.
package problem

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Severity says how much a problem matters: an Error stops a build, a Warning only with --strict, a Hint never.
type Severity int

// The severities, the gravest first.
const (
	Error Severity = iota
	Warning
	Hint
)

// String gives the severity as it stands in JSON: "error", "warning" or "hint".
func (s Severity) String() string {
	return [...]string{"error", "warning", "hint"}[s]
}

// Word is the severity in a sentence: "fout", "error".
func (s Severity) Word() Phrase {
	return [...]Phrase{{"fout", "error"}, {"waarschuwing", "warning"}, {"tip", "hint"}}[s]
}

// Language is a language in which problems and commands speak.
type Language string

// The languages of messages.
const (
	Dutch   Language = "nl"
	English Language = "en"
)

// Phrase is a piece of a sentence in each language, for use as an argument of a problem.
type Phrase struct{ NL, EN string }

// In gives the phrase in a language.
func (p Phrase) In(language Language) string {
	if language == English {
		return p.EN
	}
	return p.NL
}

// List joins phrases: "a, b en c", "a, b and c".
func List(phrases []Phrase) Phrase {
	var nl, en []string
	for _, phrase := range phrases {
		nl, en = append(nl, phrase.NL), append(en, phrase.EN)
	}
	return Phrase{NL: joined(nl, " en "), EN: joined(en, " and ")}
}

func joined(words []string, and string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + and + words[last]
}

// Rule is one thing that a school's files are held to, with what to say when it is broken.
//
// Sentence and Repair are format strings over the arguments of the problem, by index: "de sleutel %[1]s".
type Rule struct {
	Code     string // "onbekende-sleutel": stable, lower case, Dutch; two rules share a code when they ask the same with another severity or way out
	Severity Severity
	Sentence Phrase // what is wrong
	Repair   Phrase // what to do; empty when the sentence says it all
	Arguable bool   // an error that a school may know better than; warnings and hints are all arguable
	Fleeting bool   // of something that comes in once, so nothing shows later what hiding it is good for
}

// defined are all rules of the program, in the order in which its rooms are made ready.
var defined []*Rule

// Define makes a rule known to the whole program. It is for package variables alone: once main runs, no more are made.
func Define(rule Rule) *Rule {
	defined = append(defined, &rule)
	return &rule
}

// Rules gives every rule of the program, ordered by code, the gravest of a code first. Nobody may change them.
func Rules() []*Rule { return sortedRules() }

var sortedRules = sync.OnceValue(func() []*Rule {
	return slices.SortedStableFunc(slices.Values(defined), func(a, b *Rule) int {
		return cmp.Or(strings.Compare(a.Code, b.Code), cmp.Compare(a.Severity, b.Severity), strings.Compare(a.Sentence.NL, b.Sentence.NL), strings.Compare(a.Repair.NL, b.Repair.NL))
	})
})

// RulesOf gives the rules of a code, the gravest first; none when there is no such code. Nobody may change them.
func RulesOf(code string) []*Rule {
	byCode := func(rule *Rule, code string) int { return strings.Compare(rule.Code, code) }
	start, _ := slices.BinarySearchFunc(Rules(), code, byCode)
	rules := Rules()[start:]
	if end := slices.IndexFunc(rules, func(rule *Rule) bool { return rule.Code != code }); end >= 0 {
		return rules[:end]
	}
	return rules
}

// HideableCodes gives the codes of all that a school may choose not to be told, ordered. Nobody may change them.
func HideableCodes() []string { return hideableCodes() }

var hideableCodes = sync.OnceValue(func() []string {
	var codes []string
	for _, rule := range Rules() {
		if rule.Hideable() {
			codes = append(codes, rule.Code)
		}
	}
	return slices.Compact(codes)
})

// Hideable reports whether a school may choose, with a reason, not to be told.
func (r *Rule) Hideable() bool { return r.Severity != Error || r.Arguable }

// At makes the problem that the rule is broken at a place.
func (r *Rule) At(place Place, args ...any) Problem {
	return Problem{Place: place, Rule: r, args: args}
}

// Problem is one mistake at one place.
type Problem struct {
	Place
	Rule *Rule
	args []any
}

// Message says what is wrong.
func (p Problem) Message(language Language) string { return p.say(p.Rule.Sentence, language) }

// Suggestion says what to do about it, or "". Where a word is suggested that looks the same as what was written, it says what differs.
func (p Problem) Suggestion(language Language) string {
	says := p.say(p.Rule.Repair, language)
	for _, arg := range p.args[min(1, len(p.args)):] {
		written, _ := p.args[0].(string)
		if meant, ok := arg.(string); ok {
			says += difference(written, meant, language)
		}
	}
	return says
}

// Advised gives the line, or the lines, that a problem says to write in the place of what is there; "" when it says anything else.
func (p Problem) Advised() string {
	if lines, says := strings.CutPrefix(p.say(p.Rule.Repair, English), "Write: "); says {
		return lines
	}
	return ""
}

func (p Problem) say(phrase Phrase, language Language) string {
	format := phrase.In(language)
	if !strings.Contains(format, "%") {
		return format
	}
	args := make([]any, len(p.args))
	for i, arg := range p.args {
		if phrase, ok := arg.(Phrase); ok {
			arg = phrase.In(language)
		}
		args[i] = arg
	}
	return fmt.Sprintf(format, args...)
}

// Sort orders problems by file, place and code, in place, and gives them without those that are said twice.
func Sort(problems []Problem) []Problem {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		if c := a.compare(b); c != 0 {
			return c
		}
		return strings.Compare(a.Message(Dutch), b.Message(Dutch))
	})
	return slices.CompactFunc(problems, func(a, b Problem) bool {
		return a.compare(b) == 0 && a.Message(Dutch) == b.Message(Dutch)
	})
}

// Equal reports whether two problems say the same of one place.
func (p Problem) Equal(other Problem) bool {
	if p.Place != other.Place || p.Rule != other.Rule || len(p.args) != len(other.args) {
		return false
	}
	return len(p.args) == 0 || &p.args[0] == &other.args[0] || p.Message(Dutch) == other.Message(Dutch)
}

// compare orders problems by where they are and what they are about.
func (p Problem) compare(other Problem) int {
	return cmp.Or(
		strings.Compare(p.File, other.File),
		cmp.Compare(p.Line, other.Line),
		cmp.Compare(p.Column, other.Column),
		strings.Compare(p.Rule.Code, other.Rule.Code),
	)
}

// Count gives how many problems have a severity.
func Count(problems []Problem, severity Severity) int {
	n := 0
	for _, p := range problems {
		if p.Rule.Severity == severity {
			n++
		}
	}
	return n
}

package check

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var (
	leftOver = problem.Define(problem.Rule{
		Code: "nog-in-te-vullen", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit is nog een voorbeeld, en niet van uw school: “%[1]s”.",
			EN: "This is still an example, and not of your school: “%[1]s”.",
		},
		Repair: replaceExample,
	})
	moreLeftOver = problem.Define(problem.Rule{
		Code: "nog-in-te-vullen", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit is nog een voorbeeld, en niet van uw school: “%[1]s”. Ook op regel %[2]s.",
			EN: "This is still an example, and not of your school: “%[1]s”. Also on line %[2]s.",
		},
		Repair: replaceExample,
	})
	replaceExample = problem.Phrase{
		NL: "Schrijf op die plaats wat voor uw school geldt, zonder vierkante haken, of haal het weg.",
		EN: "Write what holds for your school in that place, without square brackets, or take it away.",
	}
)

// exampleQuestions ask for what stood in a document when it was begun and was never replaced. A concept may have it.
var exampleQuestions = []question{each((*reading).askExamples)}

// examples are those of a document: the first, and the other lines that have one.
type examples struct {
	text  string
	place problem.Place
	lines []string
}

// askExamples reports the examples of a document at the first of them.
func (r *reading) askExamples(doc policy.Doc) {
	if r.base.Draft {
		return
	}
	var found examples
	_, school := doc.(*policy.School)
	r.base.EachText(func(_, text string, offset int) {
		if isExample(text) || school && isStandIn(text) {
			found.add(text, r.at(offset))
		}
	})
	if r.base.Body != nil {
		blocks := r.base.Body.Blocks()
		for i := range blocks {
			if b := &blocks[i]; b.Type != markdown.Code && isExample(b.Text) {
				found.add(b.Text, r.at(b.At(0)))
			}
		}
	}
	switch {
	case found.text == "":
	case len(found.lines) == 0:
		r.report(leftOver, found.place, found.text)
	default:
		r.report(moreLeftOver, found.place, found.text, strings.Join(found.lines, ", "))
	}
}

func (e *examples) add(text string, place problem.Place) {
	line := strconv.Itoa(place.Line)
	switch {
	case e.text == "":
		e.text, e.place = briefly(text), place
	case place.Line != e.place.Line && !slices.Contains(e.lines, line):
		e.lines = append(e.lines, line)
	}
}

// briefly gives the first words of a text.
func briefly(text string) string {
	const most = 8
	words := strings.Fields(text)
	if len(words) <= most {
		return strings.Join(words, " ")
	}
	return strings.Join(words[:most], " ") + " …"
}

// isExample reports whether a text is, or has in it, what our models ask to replace. Square brackets are that when they hold the text
// as a whole, or begin as ours do: a school may well write “de heer [sic] Jansen” or “Beste [naam]”.
func isExample(text string) bool {
	if strings.HasPrefix(text, "Schrijf hier ") {
		return oldExample.MatchString(text)
	}
	return strings.Contains(text, "[") && (isBracketed(text) || ownExample.MatchString(text))
}

// How our models begin what is to be replaced; before, they did so without brackets.
var (
	ownExample = regexp.MustCompile(`\[(Voorbeeld: |Schrijf hier |Vul hier )`)
	oldExample = regexp.MustCompile(`^Schrijf hier (wat|hoe|waarom|wie|uw tekst|de rest|in een zin)\b`)
)

// isBracketed reports whether one pair of square brackets holds all words of a text, of which there are some.
func isBracketed(text string) bool {
	text = strings.TrimRight(strings.TrimSpace(text), ".")
	if !strings.HasPrefix(text, "[") || !strings.HasSuffix(text, "]") || !strings.Contains(text, " ") {
		return false
	}
	depth := 0
	for i := range len(text) - 1 {
		switch text[i] {
		case '[':
			depth++
		case ']':
			depth--
		}
		if depth == 0 {
			return false
		}
	}
	return true
}

// isStandIn reports whether a fact of school.toml is one with which every new school begins.
func isStandIn(fact string) bool {
	return slices.Contains(standIns, fact) || strings.HasSuffix(fact, "@school.example")
}

// standIns are the facts of a new school that cannot stand in brackets.
var standIns = []string{"Basisschool Voorbeeld", "Voorbeeldstad", "033 - 000 00 00", "1234 AB"}

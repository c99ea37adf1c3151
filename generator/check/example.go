package check

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var (
	leftOver = problem.Define(problem.Rule{
		Code: "nog-in-te-vullen", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit is nog een voorbeeld, en niet van uzelf: “%[1]s”.",
			EN: "This is still an example, and not your own: “%[1]s”.",
		},
		Repair: replaceExample,
	})
	moreLeftOver = problem.Define(problem.Rule{
		Code: "nog-in-te-vullen", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit is nog een voorbeeld, en niet van uzelf: “%[1]s”. Ook op regel %[2]s.",
			EN: "This is still an example, and not your own: “%[1]s”. Also on line %[2]s.",
		},
		Repair: replaceExample,
	})
	replaceExample = problem.Phrase{
		NL: "Schrijf op die plaats wat voor u geldt, zonder vierkante haken, of haal het weg.",
		EN: "Write what holds for you in that place, without square brackets, or take it away.",
	}
)

// exampleQuestions ask for what stood in a document when it was begun and was never replaced. A concept may have it.
var exampleQuestions = []question{{text: (*reading).askExample, anyLanguage: true, document: (*reading).reportExamples}}

// example is a text that was never replaced.
type example struct {
	text  string
	place problem.Place
}

func (r *reading) askExample(p *passage) {
	if !r.base.Draft && isExample(p.text) {
		r.examples = append(r.examples, example{briefly(p.text), r.at(p.at(0))})
	}
}

// reportExamples reports the examples of a document at the first of them, those among its facts too.
func (r *reading) reportExamples(doc policy.Doc) {
	if !r.base.Draft {
		r.askFacts(doc)
	}
	if len(r.examples) == 0 {
		return
	}
	slices.SortStableFunc(r.examples, func(a, b example) int { return cmp.Compare(a.place.Line, b.place.Line) })
	first := r.examples[0]
	var lines []string
	for _, other := range r.examples {
		if line := strconv.Itoa(other.place.Line); other.place.Line != first.place.Line && !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	if len(lines) == 0 {
		r.report(leftOver, first.place, first.text)
	} else {
		r.report(moreLeftOver, first.place, first.text, strings.Join(lines, ", "))
	}
}

// askFacts asks what stands in the front matter and is no text to be read.
func (r *reading) askFacts(doc policy.Doc) {
	_, school := doc.(*policy.School)
	texts := texts()
	r.base.EachText(func(key, text string, offset int) {
		if !texts[key] && (isExample(text) || school && isStandIn(text)) {
			r.examples = append(r.examples, example{briefly(text), r.at(offset)})
		}
	})
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
var standIns = []string{
	"Basisschool Voorbeeld", "Voorschool Voorbeeld", "Kinderopvang Voorbeeld", "Scholengemeenschap Voorbeeld", "Brede school Voorbeeld",
	"Voorbeeldstad", "033 - 000 00 00", "1234 AB",
}

package check

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// question is one thing that a school's files are asked. Most are made by of, ofText or ofPolicy, with the one problem that the answer
// can be; a question with more than one answer is written out, and names their rules in its functions.
type question struct {
	document    func(*reading, policy.Doc) // asks each document by itself, after its texts; only what is in setting may decide the answer
	text        func(*reading, *passage)   // asks each text of a document
	anyLanguage bool                       // the texts of translations too
	policy      func(*round)               // asks the policy as a whole
}

// questions are all that is asked, family by family.
var questions = slices.Concat(
	balanceQuestions, varietyQuestions, timeQuestions, datedQuestions, schoolYearQuestions, cycleQuestions, routeQuestions, expectationsQuestions, participationQuestions, practicalQuestions, privacyQuestions, languageQuestions, exampleQuestions, linkQuestions, fileQuestions, doubleQuestions,
)

// asked is a question with one answer, while it is asked.
type asked struct {
	rule  *problem.Rule
	found *[]problem.Problem
}

// report answers the question at a place, with the words that its sentences leave open.
func (a asked) report(place problem.Place, args ...any) {
	*a.found = append(*a.found, a.rule.At(place, args...))
}

// of is a question about each document of a type by itself.
func of[D policy.Doc](rule problem.Rule, ask func(*reading, D, asked)) question {
	defined := problem.Define(rule)
	return each(func(r *reading, doc D) { ask(r, doc, asked{defined, &r.found.problems}) })
}

// each is a question about each document of a type by itself, that has more than one answer.
func each[D policy.Doc](ask func(*reading, D)) question {
	return question{document: func(r *reading, doc policy.Doc) {
		if doc, ok := doc.(D); ok {
			ask(r, doc)
		}
	}}
}

// ofText is a question about each text.
func ofText(rule problem.Rule, ask func(*reading, *passage, asked)) question {
	defined := problem.Define(rule)
	return question{text: func(r *reading, p *passage) { ask(r, p, asked{defined, &r.found.problems}) }}
}

// ofPolicy is a question about the policy as a whole.
func ofPolicy(rule problem.Rule, ask func(*round, asked)) question {
	defined := problem.Define(rule)
	return question{policy: func(r *round) { ask(r, asked{defined, &r.problems}) }}
}

// inAnyLanguage is a question that can be asked of translations too.
func (q question) inAnyLanguage() question {
	q.anyLanguage = true
	return q
}

package check

import (
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// expectationsQuestions ask whether parents and school agree on what they expect of each other, this year too. A school that did not
// write it down is not asked.
var expectationsQuestions = []question{
	of(problem.Rule{
		Code: "verwachtingen-niet-afgesproken", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Wat ouders en school van elkaar verwachten, gold tot en met %[1]s.",
			EN: "What parents and school expect of each other held until %[1]s.",
		},
		Repair: problem.Phrase{
			NL: "Bespreek het opnieuw, bijvoorbeeld op de eerste ouderavond, en schrijf de dag op bij afgesproken_op.",
			EN: "Discuss it anew, for example on the first parent evening, and write down the day at afgesproken_op.",
		},
	}, func(r *reading, e *policy.Expectations, q asked) {
		if until := e.Until(); !until.IsZero() && until.Before(r.today) {
			key := "afgesproken_op"
			if e.Has("geldig_tot") {
				key = "geldig_tot"
			}
			q.report(e.Place(key), day(until))
		}
	}),
	of(problem.Rule{
		Code: "verwachtingen-niet-afgesproken", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Er staat niet wanneer u deze verwachtingen met ouders afsprak.",
			EN: "It is not said when you agreed on these expectations with parents.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf de dag op, en met wie: afgesproken_op = 2026-09-15",
			EN: "Write down the day, and with whom: afgesproken_op = 2026-09-15",
		},
	}, func(_ *reading, e *policy.Expectations, q asked) {
		if !e.Has("afgesproken_op") && !e.Has("geldig_tot") {
			q.report(e.Place("titel"))
		}
	}),
}

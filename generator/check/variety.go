package check

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// leastForVariety is how many activities a programme has before it is asked whether they differ.
const leastForVariety = 8

// varietyQuestions ask whether the programme suits more than one sort of parents.
var varietyQuestions = []question{
	ofProgramme(problem.Rule{
		Code: "een-vorm", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Van de %[1]d activiteiten in schooljaar %[2]s hebben er %[3]d de vorm “%[4]s”: meer dan de helft.",
			EN: "Of the %[1]d activities in school year %[2]s, %[3]d have the form “%[4]s”: more than half.",
		},
		Repair: problem.Phrase{
			NL: "Bedenk met ouders een andere vorm: meekijken in de klas, een inloop, iets voor thuis of een workshop.",
			EN: "Think of another form with parents: visiting a lesson, a drop-in, something at home or a workshop.",
		},
	}, (*round).askForms),
	ofProgramme(problem.Rule{
		Code: "alles-onder-schooltijd", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Alle %[1]d activiteiten met een tijd zijn in schooljaar %[2]s overdag: geen begint na half vijf of is in het weekend.",
			EN: "All %[1]d activities with a time are by day in school year %[2]s: none begins after half past four, or is at the weekend.",
		},
		Repair: problem.Phrase{
			NL: "Ouders die werken, missen zo alles. Plan er een aan het eind van de middag, in de avond of online.",
			EN: "Parents who work miss everything that way. Plan one late in the afternoon, in the evening or online.",
		},
	}, (*round).askHours),
}

// askForms asks whether more than half of the programme has one form.
func (r *round) askForms(q asked) {
	if len(r.programme) < leastForVariety {
		return
	}
	count := map[string]int{}
	for _, activity := range r.programme {
		count[activity.Form]++
	}
	for form, n := range count { // at most one is more than half
		if form != "" && 2*n > len(r.programme) {
			q.report(r.Place("schooljaar"), len(r.programme), r.School.Year, n, form)
		}
	}
}

// askHours asks whether parents who work can come to anything.
func (r *round) askHours(q asked) {
	timed := slices.DeleteFunc(slices.Clone(r.programme), func(a *policy.Activity) bool {
		return !slices.ContainsFunc(a.Sessions(), func(s policy.Session) bool { return s.From != "" }) && a.From == ""
	})
	if len(timed) >= leastForVariety && !slices.ContainsFunc(timed, afterHours) && !slices.ContainsFunc(r.programme, atHome) {
		q.report(r.Place("schooljaar"), len(timed), r.School.Year)
	}
}

// afterHours reports whether an activity begins when most parents are free, or on such a day.
func afterHours(a *policy.Activity) bool {
	const late = "16:30"
	return a.From >= late || slices.ContainsFunc(a.Dates, schoolyear.Date.IsWeekend) ||
		slices.ContainsFunc(a.Sessions(), func(s policy.Session) bool { return s.From >= late })
}

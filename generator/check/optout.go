package check

import (
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var (
	unknownCode = problem.Define(problem.Rule{
		Code: "onbekende-code",
		Sentence: problem.Phrase{
			NL: "“%[1]s” is geen vraag die u kunt verbergen.",
			EN: "“%[1]s” is no question that you can hide.",
		},
		Repair: problem.Phrase{
			NL: "Neem de code over die achter een waarschuwing of tip staat. Een fout is alleen te verbergen als haar uitleg dat zegt: ouderbeleid explain CODE",
			EN: "Copy the code that stands behind a warning or a hint. An error can be hidden only if its explanation says so: ouderbeleid explain CODE",
		},
	})
	unknownCodeNear = problem.Define(problem.Rule{
		Code:     unknownCode.Code,
		Sentence: unknownCode.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[2]s`?", EN: "Did you mean `%[2]s`?"},
	})
	hidesNothing = problem.Define(problem.Rule{
		Code: "verbergt-niets", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Er is in dit document niets (meer) te verbergen met de code “%[1]s”.",
			EN: "There is nothing (any more) in this document to hide with the code “%[1]s”.",
		},
		Repair: problem.Phrase{NL: "Haal deze [[verberg_problemen]] weg.", EN: "Remove this [[verberg_problemen]]."},
	})
)

// withoutHidden gives what was found, without what the school chose not to be told.
func (r *round) withoutHidden() Found {
	useful := map[problem.Place]bool{}
	kept := slices.DeleteFunc(r.problems, func(found problem.Problem) bool {
		return found.Rule.Hideable() && r.hides(r.optOuts(found.File), found.Rule.Code, useful)
	})
	found := Found{Hidden: len(r.problems) - len(kept)}
	r.problems = kept
	for _, doc := range r.Documents {
		found.Hidden += r.askOptOuts(doc.Base(), useful)
	}
	found.Problems = r.problems
	return found
}

// optOuts gives the choices that hold in a file: those of the document, and of the school for what is no document.
func (r *round) optOuts(path string) []policy.OptOut {
	file := r.File(policy.NameOf(path))
	switch {
	case file == nil || !file.IsDocument():
		return r.School.OptOuts
	case file.Translation != nil:
		return file.Translation.OptOuts
	case file.Doc != nil:
		return file.Doc.Base().OptOuts
	}
	return nil
}

// hides reports whether one of the choices hides a code today, and remembers which of them are of use.
func (r *round) hides(optOuts []policy.OptOut, code string, useful map[problem.Place]bool) bool {
	hidden := false
	for _, optOut := range optOuts {
		if optOut.Code == code {
			useful[optOut.Place("code")] = true
			hidden = hidden || optOut.Holds(r.today)
		}
	}
	return hidden
}

// askOptOuts asks whether the choices of a document are of use, and gives how many times the school did not want to be told that they
// are not. One that hides nothing may do so because a translation cannot be read.
func (r *round) askOptOuts(doc *policy.Document, useful map[problem.Place]bool) (hidden int) {
	for _, optOut := range doc.OptOuts {
		switch {
		case optOut.Code == "" || optOut.Code == hidesNothing.Code:
		case !slices.Contains(problem.HideableCodes(), optOut.Code):
			r.reportUnknown(optOut)
		case useful[optOut.Place("code")] || fleeting(optOut.Code) || slices.Contains(r.BrokenTranslations, doc.Reference):
		case r.hides(doc.OptOuts, hidesNothing.Code, useful):
			hidden++
		default:
			r.report(hidesNothing, optOut.Place("code"), optOut.Code)
		}
	}
	for _, optOut := range doc.OptOuts {
		if optOut.Code == hidesNothing.Code && !useful[optOut.Place("code")] {
			r.report(hidesNothing, optOut.Place("code"), optOut.Code)
		}
	}
	return hidden
}

// fleeting reports whether a code is that of something that shows once.
func fleeting(code string) bool {
	return slices.ContainsFunc(problem.RulesOf(code), func(rule *problem.Rule) bool { return rule.Fleeting })
}

func (r *round) reportUnknown(optOut policy.OptOut) {
	if near := problem.Nearest(strings.ToLower(optOut.Code), problem.HideableCodes()); near != "" {
		r.report(unknownCodeNear, optOut.Place("code"), optOut.Code, near)
		return
	}
	r.report(unknownCode, optOut.Place("code"), optOut.Code)
}

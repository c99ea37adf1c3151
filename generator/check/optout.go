package check

import (
	"slices"
	"strings"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var (
	unknownCode = &problem.Kind{
		Code: "onbekende-code",
		Sentence: problem.Phrase{
			NL: "“%[1]s” is geen vraag die u kunt verbergen.",
			EN: "“%[1]s” is no question that you can hide.",
		},
		Repair: problem.Phrase{
			NL: "Neem de code over die achter een waarschuwing of tip staat. Andere problemen moeten opgelost worden.",
			EN: "Copy the code that stands behind a warning or a hint. Other problems have to be solved.",
		},
	}
	unknownCodeNear = &problem.Kind{
		Code:     unknownCode.Code,
		Sentence: unknownCode.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[2]s`?", EN: "Did you mean `%[2]s`?"},
	}
	hidesNothing = &problem.Kind{
		Code: "verbergt-niets", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Er is in dit document niets (meer) te verbergen met de code “%[1]s”.",
			EN: "There is nothing (any more) in this document to hide with the code “%[1]s”.",
		},
		Repair: problem.Phrase{NL: "Haal deze [[verberg_problemen]] weg.", EN: "Remove this [[verberg_problemen]]."},
	}
)

var optOutKinds = []*problem.Kind{unknownCode, unknownCodeNear, hidesNothing}

// hideable are the codes of all questions that a school may choose not to be asked: those of this package, and what reading a
// document warns of.
var hideable = func() []string {
	var codes []string
	for _, kind := range slices.Concat(Kinds, policy.Warnings, markdown.Warnings) {
		if !slices.Contains(optOutKinds, kind) {
			codes = append(codes, kind.Code)
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}()

// withoutHidden gives what was found, without what the school chose not to be told in a document.
func (r *round) withoutHidden() Found {
	byFile := map[string][]policy.OptOut{}
	for _, doc := range r.read {
		if base := doc.Base(); len(base.OptOuts) > 0 {
			byFile[base.Source().Path] = base.OptOuts
		}
	}
	if len(byFile) == 0 {
		return Found{Problems: r.problems}
	}
	useful := map[problem.Place]bool{}
	kept := slices.DeleteFunc(r.problems, func(found problem.Problem) bool {
		return slices.Contains(hideable, found.Kind.Code) && r.hides(byFile[found.File], found.Kind.Code, useful)
	})
	found := Found{Hidden: len(r.problems) - len(kept)}
	r.problems = kept
	for _, doc := range r.Documents {
		for _, optOut := range doc.Base().OptOuts {
			r.askOptOut(optOut, useful[optOut.Place("code")] || slices.Contains(r.Unheard, doc.Base().Path))
		}
	}
	found.Problems = r.problems
	return found
}

// hides reports whether one of the choices of a document hides a code today, and remembers which of them are of use.
func (r *round) hides(optOuts []policy.OptOut, code string, useful map[problem.Place]bool) bool {
	hidden := false
	for _, optOut := range optOuts {
		if optOut.Code == code {
			useful[optOut.Place("code")] = true
			hidden = hidden || optOut.Until.IsZero() || !r.today.After(optOut.Until)
		}
	}
	return hidden
}

// askOptOut asks whether a choice is one that can be made. One that hides nothing may do so because a translation cannot be read.
func (r *round) askOptOut(optOut policy.OptOut, useful bool) {
	place := optOut.Place("code")
	switch {
	case optOut.Code == "":
	case slices.Contains(hideable, optOut.Code):
		if !useful {
			r.report(hidesNothing, place, optOut.Code)
		}
	case problem.Nearest(strings.ToLower(optOut.Code), hideable) != "":
		r.report(unknownCodeNear, place, optOut.Code, problem.Nearest(strings.ToLower(optOut.Code), hideable))
	default:
		r.report(unknownCode, place, optOut.Code)
	}
}

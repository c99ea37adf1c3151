package check

import (
	"cmp"
	"iter"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// A programme of fewer activities is only just begun: then nothing is asked but what belongs in it first.
const (
	leastForBalance  = 3
	leastForMajority = 4
)

// balanceQuestions ask whether the programme of the school's year has something for everybody.
var balanceQuestions = []question{
	ofPolicy(problem.Rule{
		Code: "partnerschap-zonder-activiteit", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "In schooljaar %[1]s staat nog geen activiteit bij %[2]s.",
			EN: "School year %[1]s has no activity yet for %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Voeg er een activiteit voor toe. Het eerste partnerschap dat u bij een activiteit noemt, telt.",
			EN: "Add an activity for it. The first partnership that an activity names is the one that counts.",
		},
	}, (*round).askPartnerships),
	ofPolicy(problem.Rule{
		Code: "activiteiten-uit-balans", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Van de %[1]d activiteiten in schooljaar %[2]s horen er %[3]d bij %[4]s: meer dan de helft.",
			EN: "Of the %[1]d activities in school year %[2]s, %[3]d belong to %[4]s: more than half.",
		},
		Repair: problem.Phrase{
			NL: "Bedenk met het partnerschapsteam iets voor een ander partnerschap, of zet bij een activiteit een ander partnerschap voorop.",
			EN: "Think of something for another partnership, or put another partnership first in an activity.",
		},
	}, func(r *round, q asked) {
		total := len(r.programme)
		for id, share := range r.perPartnership() {
			if total >= leastForMajority && 2*share > total {
				q.report(r.placeOf(id), total, r.School.Year, share, r.nameOf(id))
			}
		}
	}),
	ofProgramme(problem.Rule{
		Code: "groep-zonder-activiteit", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Voor %[2]s is er in schooljaar %[1]s nog geen activiteit.",
			EN: "There is no activity for %[2]s yet in school year %[1]s.",
		},
		Repair: problem.Phrase{
			NL: "Voeg de groep toe bij een activiteit, of laat groepen weg bij wat voor de hele school is.",
			EN: "Add the group to an activity, or leave groepen out where the whole school is meant.",
		},
	}, (*round).askGroups),
	ofProgramme(problem.Rule{
		Code: "periode-zonder-activiteit", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Tussen twee vakanties is er niets te doen voor ouders: %[1]s.",
			EN: "Between two holidays there is nothing for parents: %[1]s.",
		},
		Repair: problem.Phrase{
			NL: "Plan in die weken een activiteit, hoe klein ook.",
			EN: "Plan an activity in those weeks, however small.",
		},
	}, (*round).askTerms),
	ofProgramme(problem.Rule{
		Code: "niets-voor-nieuwe-ouders", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "In schooljaar %[1]s is er geen activiteit voor nieuwe ouders.",
			EN: "School year %[1]s has no activity for new parents.",
		},
		Repair: problem.Phrase{
			NL: "Plan een welkom voor nieuwe ouders, of voeg \"nieuwe ouders\" toe bij voor van een activiteit.",
			EN: "Plan a welcome for new parents, or add \"nieuwe ouders\" to voor of an activity.",
		},
	}, func(r *round, q asked) {
		if !slices.ContainsFunc(r.programme, func(a *policy.Activity) bool { return slices.Contains(a.For, "nieuwe ouders") }) {
			q.report(r.Place("schooljaar"), r.School.Year)
		}
	}),
	ofProgramme(problem.Rule{
		Code: "niets-in-andere-taal", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "In schooljaar %[1]s is er geen activiteit met hulp voor ouders die een andere taal spreken.",
			EN: "School year %[1]s has no activity with help for parents who speak another language.",
		},
		Repair: problem.Phrase{
			NL: "Zorg bij een activiteit voor een tolk of sleutelfiguur, en schrijf erbij: talen = [\"ar\", \"tr\"].",
			EN: "Have an interpreter or key figure at an activity, and write there: talen = [\"ar\", \"tr\"].",
		},
	}, func(r *round, q asked) {
		other := func(language string) bool { return language != r.School.Languages[0] }
		if !slices.ContainsFunc(r.programme, func(a *policy.Activity) bool { return slices.ContainsFunc(a.Languages, other) }) {
			q.report(r.Place("schooljaar"), r.School.Year)
		}
	}),
	ofProgramme(problem.Rule{
		Code: "speerpunt-zonder-activiteit", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Aan het speerpunt “%[1]s” werkt nog geen enkele activiteit.",
			EN: "No activity works on the focus point “%[1]s” yet.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf bij een activiteit: speerpunt = \"%[2]s\". Of geef het speerpunt de status klaar of gestopt.",
			EN: "Write in an activity: speerpunt = \"%[2]s\". Or give the focus point the status klaar or gestopt.",
		},
	}, (*round).askFocusPoints),
}

// hasProgramme reports whether the programme of the school's year is known.
func (r *round) hasProgramme() bool {
	return r.School.Year != 0 && !r.over && !r.broken["activiteiten"]
}

// ofProgramme is a question about a programme that is known, and more than just begun.
func ofProgramme(rule problem.Rule, ask func(*round, asked)) question {
	return ofPolicy(rule, func(r *round, q asked) {
		if r.hasProgramme() && len(r.programme) >= leastForBalance {
			ask(r, q)
		}
	})
}

// perPartnership counts the activities of the programme for each of the five. It gives nothing when one names none: what is written
// there has a problem of its own.
func (r *round) perPartnership() iter.Seq2[policy.PartnershipID, int] {
	return func(yield func(policy.PartnershipID, int) bool) {
		unclear := slices.ContainsFunc(r.programme, func(a *policy.Activity) bool { return len(a.Partnerships) == 0 })
		if unclear || !r.hasProgramme() {
			return
		}
		for i, share := range r.ByPartnership(r.programme) {
			if !yield(policy.PartnershipIDs[i], share.All) {
				return
			}
		}
	}
}

// askPartnerships asks of each partnership whether it has an activity.
func (r *round) askPartnerships(q asked) {
	place, names := r.Place("schooljaar"), []string(nil)
	for id, share := range r.perPartnership() {
		if share == 0 {
			place, names = r.placeOf(id), append(names, r.nameOf(id))
		}
	}
	if len(names) > 1 {
		place = r.Place("schooljaar")
	}
	if len(names) > 0 {
		q.report(place, r.School.Year, list(names...))
	}
}

// placeOf gives where a partnership is described, or else the school's year.
func (r *round) placeOf(id policy.PartnershipID) problem.Place {
	if doc := r.Partnerships[id]; doc != nil {
		return doc.Place("titel")
	}
	return r.Place("schooljaar")
}

// nameOf gives the name of a partnership: the school's own, that of its document, or the model's.
func (r *round) nameOf(id policy.PartnershipID) string {
	name := r.School.Names[id].String()
	if doc := r.Partnerships[id]; doc != nil {
		name = cmp.Or(name, doc.Title.String())
	}
	return cmp.Or(name, string(id)+" partnerschap")
}

func (r *round) askGroups(q asked) {
	if idle := r.groupsWithout(r.programme); len(idle) > 0 {
		q.report(r.groupsPlace(), r.School.Year, groupsOf(r.School, idle))
	}
}

// groupsWithout gives the groups that none of these activities is for.
func (r *round) groupsWithout(activities []*policy.Activity) []string {
	var without []string
	for i, share := range r.ByGroup(activities) {
		if share.All == 0 {
			without = append(without, r.School.Groups[i])
		}
	}
	return without
}

func (r *round) groupsPlace() problem.Place {
	if r.School.Has("groepen") {
		return r.Place("groepen")
	}
	return r.Place("schooljaar")
}

// shortestTerm is what is long enough to expect something in: two weeks.
const shortestTerm = 14

func (r *round) askTerms(q asked) {
	terms := slices.DeleteFunc(r.Terms(r.School.Year), func(term schoolyear.Period) bool { return term.Days() < shortestTerm })
	for _, activity := range r.programme {
		terms = slices.DeleteFunc(terms, func(term schoolyear.Period) bool { return year.Touches(activity, term) })
		if len(terms) == 0 {
			return
		}
	}
	idle := make([]problem.Phrase, len(terms))
	for i, term := range terms {
		idle[i] = days(term)
	}
	q.report(r.Place("schooljaar"), problem.List(idle))
}

func (r *round) askFocusPoints(q asked) {
	for _, focusPoint := range r.FocusPoints {
		if r.YearOf(focusPoint) == r.School.Year && !focusPoint.Status.Settled() && !slices.ContainsFunc(r.ActivitiesFor(focusPoint), takesPlace) {
			q.report(focusPoint.Place("titel"), focusPoint.Title.String(), focusPoint.Slug())
		}
	}
}

func takesPlace(a *policy.Activity) bool { return a.Status != policy.Cancelled }

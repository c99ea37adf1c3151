package check

import (
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

var (
	lateEvaluation = problem.Define(problem.Rule{
		Code: "evaluatie-te-lang-geleden", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De laatste evaluatie is van %[1]s: meer dan een kwartaal geleden.",
			EN: "The last evaluation is of %[1]s: more than a quarter ago.",
		},
		Repair: problem.Phrase{
			NL: "Kijk met ouders terug op de laatste maanden en schrijf het op in content/evaluaties/.",
			EN: "Look back on the last months with parents and write it down in content/evaluaties/.",
		},
	})
	noEvaluation = problem.Define(problem.Rule{
		Code: "evaluatie-te-lang-geleden", Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "Er is nog geen evaluatie met ouders.", EN: "There is no evaluation with parents yet."},
		Repair: problem.Phrase{
			NL: "Plan er elk kwartaal een, en schrijf in content/evaluaties/ wat u vond en wat u eraan doet.",
			EN: "Plan one each quarter, and write in content/evaluaties/ what you found and what you do about it.",
		},
	})
	noFinalMeasurement = problem.Define(problem.Rule{
		Code: "eindmeting-ontbreekt", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De nulmeting van %[1]s is meer dan twee jaar oud, en er is nog geen eindmeting.",
			EN: "The baseline of %[1]s is more than two years old, and there is no final measurement yet.",
		},
		Repair: problem.Phrase{
			NL: "Meet opnieuw, en zet de uitkomst in content/meting/ met soort = \"eindmeting\".",
			EN: "Measure again, and put the result in content/meting/ with soort = \"eindmeting\".",
		},
	})
	lateFinalMeasurement = problem.Define(problem.Rule{
		Code: "eindmeting-ontbreekt", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Deze eindmeting kwam meer dan twee jaar na de nulmeting van %[1]s.",
			EN: "This final measurement came more than two years after the baseline of %[1]s.",
		},
		Repair: problem.Phrase{
			NL: "Plan de volgende binnen twee jaar. Dan weten ouders nog hoe het was.",
			EN: "Plan the next within two years. Parents then still know how it was.",
		},
	})
)

// cycleQuestions ask whether the school goes on looking, choosing and doing. What is past and done with is left in peace.
var cycleQuestions = []question{
	{policy: (*round).askLastEvaluation},
	ofPolicy(problem.Rule{
		Code: "evaluatie-zonder-ouders", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De evaluatie van %[1]s was zonder ouders.",
			EN: "The evaluation of %[1]s was without parents.",
		},
		Repair: problem.Phrase{
			NL: "Nodig de volgende keer ook ouders uit. Waren ze erbij? Voeg dan \"ouders\" toe bij met.",
			EN: "Invite parents too next time. Were they there? Then add \"ouders\" to met.",
		},
	}, func(r *round, q asked) {
		for _, e := range r.lookedBack() {
			if len(e.With) > 0 && !slices.Contains(e.With, "ouders") {
				q.report(e.Place("met"), day(e.Date))
			}
		}
	}),
	ofPolicy(problem.Rule{
		Code: "bevinding-zonder-actie", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Bij deze bevinding staat niet wat u ermee doet.", EN: "This finding does not say what you do about it."},
		Repair: problem.Phrase{
			NL: "Voeg toe: actie = { wat = \"…\", wie = \"…\", klaar_op = 2027-01-22 }\nGaat dit juist goed? Dan is dit genoeg: positief = true",
			EN: "Add: actie = { wat = \"…\", wie = \"…\", klaar_op = 2027-01-22 }\nDoes this go well? Then this is enough: positief = true",
		},
	}, func(r *round, q asked) {
		for _, e := range r.lookedBack() {
			for _, finding := range e.Findings {
				if finding.Action == nil && !finding.Positive && !finding.Has("actie") {
					q.report(finding.Place("tekst"))
				}
			}
		}
	}),
	ofPolicy(problem.Rule{
		Code: "antwoord-zonder-actie", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Het punt “%[1]s” van de checklist is nog niet op orde (%[2]s), en er staat geen actie bij.",
			EN: "The checklist's item “%[1]s” is not in order yet (%[2]s), and has no action.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf bij dit punt: actie = \"…\", met de naam van een speerpunt of een activiteit.",
			EN: "Write at this item: actie = \"…\", with the name of a focus point or an activity.",
		},
	}, func(r *round, q asked) {
		for _, result := range r.lastResults() {
			if (result.Verdict == policy.No || result.Verdict == policy.Partly) && !result.Has("actie") {
				q.report(result.Place("oordeel"), result.ID, result.Verdict)
			}
		}
	}),
	ofPolicy(problem.Rule{
		Code: "slechter-dan-vorige-keer", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Het punt “%[1]s” ging van %[2]s naar %[3]s.",
			EN: "The item “%[1]s” went from %[2]s to %[3]s.",
		},
		Repair: problem.Phrase{
			NL: "Leg bij toelichting uit wat er gebeurde, en kies met ouders wat u eraan doet.",
			EN: "Explain at toelichting what happened, and choose with parents what to do about it.",
		},
	}, func(r *round, q asked) {
		if len(r.Checklists) < 2 {
			return
		}
		for _, now := range r.lastResults() {
			before := r.Checklists[1].Of(now.ID)
			if before != nil && now.Verdict != "" && now.Verdict.Rank() < before.Verdict.Rank() {
				q.report(now.Place("oordeel"), now.ID, before.Verdict, now.Verdict)
			}
		}
	}),
	of(problem.Rule{
		Code: "actie-te-laat", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "“%[1]s” zou op %[2]s klaar zijn.",
			EN: "“%[1]s” was to be ready by %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Is het klaar? Schrijf dan: gedaan = true\nAnders kiest u bij klaar_op een nieuwe dag.",
			EN: "Is it ready? Then write: gedaan = true\nOtherwise choose a new day at klaar_op.",
		},
	}, func(r *reading, doc policy.Doc, q asked) {
		for _, step := range steps(doc) {
			if !step.Done && !step.ReadyBy.IsZero() && step.ReadyBy.Before(r.today) {
				q.report(step.Place("klaar_op"), step.What.String(), day(step.ReadyBy))
			}
		}
	}),
	of(problem.Rule{
		Code: "actie-van-niemand", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Bij “%[1]s” staat niet wie het doet.", EN: "“%[1]s” does not say who does it."},
		Repair: problem.Phrase{
			NL: "Voeg toe wie het doet, met woorden of een contact uit school.toml: wie = \"de directeur\"",
			EN: "Add who does it, in words or as a contact of school.toml: wie = \"de directeur\"",
		},
	}, func(_ *reading, doc policy.Doc, q asked) {
		for _, step := range steps(doc) {
			if !step.Done && step.Who.IsZero() && !step.Has("wie") {
				q.report(step.Place("wat"), step.What.String())
			}
		}
	}),
	{policy: (*round).askMeasurements},
	ofPolicy(problem.Rule{
		Code: "wens-zonder-antwoord", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Op “%[1]s” is nog niet geantwoord.",
			EN: "“%[1]s” has not been answered yet.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf bij antwoord wat u ermee doet, of waarom het niet kan.",
			EN: "Write at antwoord what you do with it, or why it cannot be.",
		},
	}, (*round).askWishes),
	of(problem.Rule{
		Code: "visie-verlopen", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "De visie gold tot en met %[1]s.", EN: "The vision was valid until %[1]s."},
		Repair: problem.Phrase{
			NL: "Bespreek de visie opnieuw met ouders en team, en vul bij geldig_tot een nieuwe dag in.",
			EN: "Discuss the vision again with parents and team, and fill in a new day at geldig_tot.",
		},
	}, func(r *reading, v *policy.Vision, q asked) {
		if !v.ValidUntil.IsZero() && v.ValidUntil.Before(r.today) {
			q.report(v.Place("geldig_tot"), day(v.ValidUntil))
		}
	}),
	of(problem.Rule{
		Code: "visie-zonder-instemming", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Bij de visie staat niet dat de MR ermee instemde.",
			EN: "The vision does not say that the participation council agreed.",
		},
		Repair: problem.Phrase{
			NL: "Leg de visie voor aan de MR, en schrijf daarna de dag op: mr_instemming = 2026-06-23",
			EN: "Put the vision before the participation council, then write down the day: mr_instemming = 2026-06-23",
		},
	}, func(r *reading, v *policy.Vision, q asked) {
		if !v.Has("mr_instemming") && !r.withoutCouncil() && !r.namesConsent() {
			q.report(v.Place("titel"))
		}
	}),
}

// askLastEvaluation asks whether the school looked back with parents in the last quarter.
func (r *round) askLastEvaluation() {
	switch {
	case r.broken["evaluaties"]:
	case len(r.Evaluations) == 0:
		if len(r.programme) >= leastForBalance {
			r.report(noEvaluation, r.Place("schooljaar"))
		}
	default:
		if last := r.Evaluations[0]; !last.Date.IsZero() && r.today.After(last.NextBy()) {
			r.report(lateEvaluation, last.Place("datum"), day(last.Date))
		}
	}
}

// lookedBack gives the last evaluation, and all others of the school's year.
func (r *round) lookedBack() []*policy.Evaluation {
	if r.broken["evaluaties"] {
		return nil
	}
	n := 0
	for n < len(r.Evaluations) && (n == 0 || schoolyear.YearOf(r.Evaluations[n].Date) >= r.School.Year) {
		n++
	}
	return r.Evaluations[:n]
}

// lastResults gives the answers of the newest checklist.
func (r *round) lastResults() []*policy.Result {
	if len(r.Checklists) == 0 || r.broken["checklist"] {
		return nil
	}
	return r.Checklists[0].Results
}

// steps gives what was agreed in a document, and is not settled.
func steps(doc policy.Doc) []*policy.Step {
	switch doc := doc.(type) {
	case *policy.FocusPoint:
		if !doc.Status.Settled() {
			return doc.Steps
		}
	case *policy.Evaluation:
		var steps []*policy.Step
		for _, finding := range doc.Findings {
			if finding.Action != nil {
				steps = append(steps, finding.Action)
			}
		}
		return steps
	}
	return nil
}

// askMeasurements asks whether the newest baseline was followed up within two years.
func (r *round) askMeasurements() {
	if r.broken["meting"] {
		return
	}
	var final *policy.Measurement
	for _, measurement := range r.Measurements {
		switch measurement.Type {
		case policy.FinalMeasurement:
			final = measurement
		case policy.Baseline:
			r.askFinal(measurement, final)
			return
		}
	}
}

// askFinal asks about a baseline and the first final measurement after it, which may be nil.
func (r *round) askFinal(baseline, final *policy.Measurement) {
	if baseline.Date.IsZero() {
		return
	}
	latest := baseline.Date
	latest.Year += 2
	switch {
	case final == nil && r.today.After(latest):
		r.report(noFinalMeasurement, baseline.Place("datum"), day(baseline.Date))
	case final != nil && final.Date.After(latest):
		r.report(lateFinalMeasurement, final.Place("datum"), day(baseline.Date))
	}
}

// askWishes asks whether every wish of the last evening was answered, in words or by what came of it.
func (r *round) askWishes(q asked) {
	if len(r.Evenings) == 0 || r.broken["wensen"] {
		return
	}
	for _, outcome := range year.Unanswered(r.Evenings[0]) {
		q.report(outcome.Place("tekst"), outcome.Words.String())
	}
}

// withoutCouncil reports whether schools of this type have no participation council.
func (r *reading) withoutCouncil() bool { return r.school != nil && r.school.Type.Young() }

var (
	council = regexp.MustCompile(`\bmr\b|medezeggenschapsraad|deelraad`)
	consent = regexp.MustCompile(`ingestemd|\bstemden? .*\b(?:in|voor)\b|\bstemden? in\b|instemming|akkoord|(?:goed)?keuring|goedgekeurd|\bkeurde\b`)
	notYet  = regexp.MustCompile(`\b(?:nog|niet|moet|ter|om|volgt|hopen|zodra|als|vragen|wacht\w*)\b`)
)

// namesConsent reports whether the text of a document says that the council agreed.
func (r *reading) namesConsent() bool {
	for p := range r.passages() {
		for sentence := range sentencesOf(strings.ToLower(p.text)) {
			if council.MatchString(sentence) && consent.MatchString(sentence) && !notYet.MatchString(sentence) {
				return true
			}
		}
	}
	return false
}

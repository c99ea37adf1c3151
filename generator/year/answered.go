package year

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Answered is what was said to the school in a school year with what it did, and what succeeded.
type Answered struct {
	Evenings    []*policy.WishesEvening // with an outcome that is answered, the newest first
	Evaluations []*policy.Evaluation    // with a finding that something is done about, the newest first
	Reached     []*policy.FocusPoint    // that are finished
	Brought     []*policy.Activity      // that tell what they brought
	Strong      []*policy.ScanFinding   // of the scans of the year, what goes well
}

// Empty reports whether there is nothing to tell. What is strong alone is no answer to anybody.
func (a Answered) Empty() bool {
	return len(a.Evenings)+len(a.Evaluations)+len(a.Reached)+len(a.Brought) == 0
}

// AnsweredIn gives what was said in a school year, and what came of it. As long as the school's own year has had no evening, the last one
// before it counts: that is what the school works on.
func (p *Programme) AnsweredIn(year schoolyear.Year) Answered {
	in := func(date schoolyear.Date) bool { return schoolyear.YearOf(date) == year }
	evenings := Chosen(p.policy.Evenings, func(w *policy.WishesEvening) bool { return in(w.Date) })
	if len(evenings) == 0 && year == p.policy.School.Year {
		evenings = lastBefore(p.policy.Evenings, year)
	}
	answered := Answered{
		Evenings: Chosen(evenings, func(w *policy.WishesEvening) bool { return len(AnsweredOutcomes(w)) > 0 }),
		Evaluations: Chosen(p.policy.Evaluations, func(e *policy.Evaluation) bool {
			return in(e.Date) && slices.ContainsFunc(e.Findings, IsTakenUp)
		}),
		Reached: Chosen(p.FocusPointsIn(year), func(f *policy.FocusPoint) bool { return f.Status == policy.FinishedPoint }),
		Brought: Chosen(p.In(year), func(a *policy.Activity) bool { return a.Outcome != nil && a.Status != policy.Cancelled }),
	}
	for _, scan := range p.policy.Scans {
		if in(scan.Date) {
			answered.Strong = append(answered.Strong, Chosen(scan.Findings, func(f *policy.ScanFinding) bool { return len(f.Strengths) > 0 })...)
		}
	}
	return answered
}

// lastBefore gives the newest evening before a school year, by itself.
func lastBefore(evenings []*policy.WishesEvening, year schoolyear.Year) []*policy.WishesEvening {
	for _, evening := range evenings {
		if schoolyear.YearOf(evening.Date) < year {
			return []*policy.WishesEvening{evening}
		}
	}
	return nil
}

// AnsweredYears gives the school years of which there is something to tell, the newest first.
func (p *Programme) AnsweredYears() []schoolyear.Year {
	years := map[schoolyear.Year]bool{}
	for _, year := range p.Years() {
		years[year] = true
	}
	for _, evening := range p.policy.Evenings {
		years[schoolyear.YearOf(evening.Date)] = true
	}
	for _, evaluation := range p.policy.Evaluations {
		years[schoolyear.YearOf(evaluation.Date)] = true
	}
	var told []schoolyear.Year
	for year := range years {
		if !p.AnsweredIn(year).Empty() {
			told = append(told, year)
		}
	}
	slices.SortFunc(told, func(a, b schoolyear.Year) int { return int(b) - int(a) })
	return told
}

// AnsweredOutcomes gives what was said on an evening and has an answer; what was only appreciated needs none.
func AnsweredOutcomes(evening *policy.WishesEvening) []*policy.Outcome {
	return Chosen(evening.Outcomes, func(o *policy.Outcome) bool { return o.Type != policy.Appreciation && isAnswered(o) })
}

// IsTakenUp reports whether something is done about a finding.
func IsTakenUp(f *policy.Finding) bool { return f.Action != nil }

package check

import (
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var (
	certificateOver = problem.Define(problem.Rule{
		Code: "certificaat-verlopen", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Het certificaat “%[1]s” gold tot en met %[2]s.",
			EN: "The certificate “%[1]s” was valid until %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Is het verlengd? Vul bij geldig_tot de nieuwe dag in. Anders staat op de site dat het verlopen is.",
			EN: "Was it renewed? Fill in the new day at geldig_tot. Otherwise the site says that it has run out.",
		},
	})
	certificateEnds = problem.Define(problem.Rule{
		Code: certificateOver.Code, Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Het certificaat “%[1]s” geldt nog tot en met %[2]s.",
			EN: "The certificate “%[1]s” is valid until %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Vraag op tijd een nieuwe beoordeling aan, en vul daarna bij geldig_tot de nieuwe dag in.",
			EN: "Ask for a new assessment in time, and fill in the new day at geldig_tot after that.",
		},
	})
)

// routeQuestions ask whether the school's route goes on, and whether nothing on it is forgotten.
var routeQuestions = []question{
	of(problem.Rule{
		Code: "traject-stap-voorbij", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De stap “%[1]s” was op %[2]s, maar staat nog als gepland op de site.",
			EN: "The stage “%[1]s” was on %[2]s, but is still planned on the site.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf: status = \"klaar\"\nIs zij nog niet gezet? Kies dan bij datum een nieuwe dag.",
			EN: "Write: status = \"klaar\"\nIs it still to be taken? Then choose a new day at datum.",
		},
	}, func(r *reading, t *policy.Trajectory, q asked) {
		for _, stage := range t.Stages {
			if stage.Status == policy.PlannedStage && stage.Name != nil && !stage.Date.IsZero() && stage.Date.Before(r.today) {
				q.report(stage.Place("status"), stage.Name.String(), day(stage.Date))
			}
		}
	}),
	each(func(r *reading, t *policy.Trajectory) {
		for _, c := range t.Certificates {
			switch {
			case c.Name == nil: // which has a problem of its own
			case !c.Holds(r.today):
				r.report(certificateOver, c.Place("geldig_tot"), c.Name.String(), day(c.ValidUntil))
			case !c.Holds(r.today.AddDays(policy.Quarter)):
				r.report(certificateEnds, c.Place("geldig_tot"), c.Name.String(), day(c.ValidUntil))
			}
		}
	}),
	ofPolicy(problem.Rule{
		Code: "traject-volgende-stap", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Op uw route is de volgende stap: %[1]s.",
			EN: "The next stage of your route is: %[1]s.",
		},
		Repair: problem.Phrase{
			NL: "Typ: ouderbeleid new %[2]s. Is de dag al bekend, zet die dan bij een [[stap]] in traject.md.",
			EN: "Type: ouderbeleid new %[2]s. When you know the day, put it at a [[stap]] in traject.md.",
		},
	}, (*round).askNextStage),
	ofPolicy(problem.Rule{
		Code: "checklist-punt-vergeten", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Op de nieuwste checklist ontbreken: %[1]s.",
			EN: "The newest checklist lacks: %[1]s.",
		},
		Repair: problem.Phrase{
			NL: "Vul ook deze punten in, elk met een eigen [[punt]]. Dan ziet u of het beter gaat dan de vorige keer.",
			EN: "Fill in these items too, each with a [[punt]] of its own. You then see whether things go better than last time.",
		},
	}, (*round).askForgottenItems),
}

// nextStages are the documents that a route leads past, in order: what a stage is called, and what new makes for it.
var nextStages = []struct {
	name    problem.Phrase
	folder  string // that it is looked for in
	command string
	isThere func(*policy.Policy) bool
}{
	{problem.Phrase{NL: "een scan van de vijf partnerschappen", EN: "a scan of the five partnerships"}, "scan", "scan", func(p *policy.Policy) bool { return len(p.Scans) > 0 }},
	{problem.Phrase{NL: "een avond over wensen en verwachtingen", EN: "an evening of wishes and expectations"}, "wensen", "wensen", func(p *policy.Policy) bool { return len(p.Evenings) > 0 }},
	{problem.Phrase{NL: "speerpunten kiezen", EN: "choosing focus points"}, "speerpunten", "speerpunt", func(p *policy.Policy) bool { return len(p.FocusPoints) > 0 }},
	{problem.Phrase{NL: "een partnerschapsteam", EN: "a partnership team"}, "overleg", "overleg", func(p *policy.Policy) bool {
		return slices.ContainsFunc(p.Councils, func(c *policy.Council) bool { return c.Type == policy.PartnershipTeam })
	}},
	{problem.Phrase{NL: "een meting van de zes onderdelen", EN: "a measurement of the six components"}, "meting", "meting", func(p *policy.Policy) bool { return len(p.Measurements) > 0 }},
}

// askNextStage proposes what is not there yet, to a school with a route that has begun, and on which nothing is planned for a day to come.
func (r *round) askNextStage(q asked) {
	if r.Trajectory == nil || !r.hasBegun() || slices.ContainsFunc(r.Trajectory.Stages, func(s *policy.Stage) bool { return s.Date.After(r.today) }) {
		return
	}
	for _, stage := range nextStages {
		prepared := slices.ContainsFunc(r.Concepts, func(path string) bool { return strings.HasPrefix(path, policy.PathOf(stage.folder)+"/") })
		switch {
		case r.broken[stage.folder] || prepared:
			return
		case !stage.isThere(r.Policy):
			q.report(r.Trajectory.Place("titel"), stage.name, stage.command)
			return
		}
	}
}

// hasBegun reports whether the school has done anything of its route: the focus points, the team and the evaluation of a new school are examples.
func (r *round) hasBegun() bool {
	return len(r.Scans)+len(r.Evenings)+len(r.Measurements)+len(r.Checklists) > 0 ||
		slices.ContainsFunc(r.Trajectory.Stages, func(s *policy.Stage) bool { return s.Status == policy.BusyStage || s.Status == policy.FinishedStage })
}

// askForgottenItems asks of the newest checklist for the built-in items, and for those of the checklist before it.
func (r *round) askForgottenItems(q asked) {
	if len(r.Checklists) == 0 || r.broken["checklist"] {
		return
	}
	newest := r.Checklists[0]
	var forgotten []string
	for _, item := range r.Items {
		expected := slices.Contains(policy.ItemIDs, item.ID) || len(r.Checklists) > 1 && r.Checklists[1].Of(item.ID) != nil
		if expected && newest.Of(item.ID) == nil {
			forgotten = append(forgotten, item.ID)
		}
	}
	if len(forgotten) > 0 {
		q.report(newest.Place("titel"), list(forgotten...))
	}
}

package check

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

var participationQuestions = []question{
	of(problem.Rule{
		Code: "team-onvolledig", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Het partnerschapsteam mist nog %[1]s.", EN: "The partnership team still lacks %[1]s."},
		Repair: problem.Phrase{
			NL: "Voeg een [[lid]] toe met een rol en een geleding: \"ouder\", \"team\" of \"directie\".",
			EN: "Add a [[lid]] with a rol and a geleding: \"ouder\", \"team\" or \"directie\".",
		},
	}, (*reading).askTeam),
	of(problem.Rule{
		Code: "plaats-vacant", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "De plaats “%[1]s” is vacant.", EN: "The seat “%[1]s” is vacant."},
		Repair: problem.Phrase{
			NL: "Vraag iemand persoonlijk. Is de plaats bezet? Haal dan de regel met vacature weg.",
			EN: "Ask somebody in person. Is the seat taken? Then remove the line with vacature.",
		},
	}, func(_ *reading, c *policy.Council, q asked) {
		for _, member := range c.Members {
			if member.Vacant {
				q.report(member.Place("vacature"), member.Role.String())
			}
		}
	}),
	of(problem.Rule{
		Code: "zittingstermijn-voorbij", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De zittingstermijn van “%[1]s” liep tot en met %[2]s.",
			EN: "The term of “%[1]s” ran until %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Vul een nieuwe naam of een nieuwe dag in, of schrijf: vacature = true",
			EN: "Fill in a new name or a new day, or write: vacature = true",
		},
	}, func(r *reading, c *policy.Council, q asked) {
		for _, member := range c.Members {
			if !member.Vacant && !member.Until.IsZero() && member.Until.Before(r.today) {
				q.report(member.Place("tot"), member.Role.String(), day(member.Until))
			}
		}
	}),
	each((*reading).askMeetingOrder),
	ofPolicy(problem.Rule{
		Code: "overleg-zonder-datum", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "De laatste bijeenkomst was op %[1]s, en de volgende staat er niet bij.",
			EN: "The last meeting was on %[1]s, and the next is not said.",
		},
		Repair: problem.Phrase{
			NL: "Voeg de volgende dag toe, bij data of als [[vergadering]]. Komt u niet meer bij elkaar? Haal dan de regel met data weg.",
			EN: "Add the next day, at data or as a [[vergadering]]. Do you not meet any more? Then remove the line with data.",
		},
	}, (*round).askMeetings),
	ofPolicy(problem.Rule{
		Code: "zonder-partners", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Een brede school werkt met partners, en er staat nog geen enkele.",
			EN: "A community school works with partners, and there is none yet.",
		},
		Repair: problem.Phrase{
			NL: "Maak voor elke partner een bestand in content/partners/, bijvoorbeeld met: ouderbeleid new partner \"Bibliotheek\"",
			EN: "Make a file in content/partners/ for each partner, for example with: ouderbeleid new partner \"Bibliotheek\"",
		},
	}, func(r *round, q asked) {
		if r.School.Type == policy.CommunitySchool && len(r.Partners) == 0 && !r.broken["partners"] {
			q.report(r.School.Place("soort"))
		}
	}),
}

// askMeetingOrder asks whether meetings end after they start; what is said of all meetings once.
func (r *reading) askMeetingOrder(c *policy.Council) {
	told := map[problem.Place]bool{}
	for _, meeting := range c.Meetings {
		if place := meeting.Place("tot"); meeting.To != "" && meeting.To <= meeting.From && !told[place] {
			told[place] = true
			r.report(endBeforeStart, place, meeting.From, meeting.To)
		}
	}
}

// askMeetings asks of the councils that met in the school's year, more than once, when they meet next; not in its last two months.
func (r *round) askMeetings(q asked) {
	const twoMonths = 61 // days
	if r.over || schoolyear.YearOf(r.today.AddDays(twoMonths)) != r.School.Year {
		return
	}
	for _, council := range r.Councils {
		n := len(council.Dates)
		if n < 2 || !council.Dates[n-1].Before(r.today) || schoolyear.YearOf(council.Dates[n-1]) != r.School.Year {
			continue
		}
		place := council.KeyPlace("data")
		if !council.Has("data") {
			place = council.Meetings[n-1].Place("datum")
		}
		q.report(place, day(council.Dates[n-1]))
	}
}

// sections are those whose voice a partnership team needs.
var sections = []struct {
	name   policy.Section
	phrase problem.Phrase
}{
	{policy.ParentSection, problem.Phrase{NL: "een ouder", EN: "a parent"}},
	{policy.TeamSection, problem.Phrase{NL: "iemand van het team", EN: "somebody of the team"}},
	{policy.HeadSection, problem.Phrase{NL: "de directeur", EN: "the director"}},
}

// askTeam asks whether parents, team and director are in the partnership team.
func (r *reading) askTeam(c *policy.Council, q asked) {
	if c.Type != policy.PartnershipTeam {
		return
	}
	var missing []problem.Phrase
	for _, section := range sections {
		if !slices.ContainsFunc(c.Members, func(m *policy.Member) bool { return m.Section == section.name && !m.Vacant }) {
			missing = append(missing, section.phrase)
		}
	}
	if len(missing) > 0 && !slices.ContainsFunc(c.Members, unclear) {
		q.report(c.Place("soort"), problem.List(missing))
	}
}

// unclear reports whether something is wrong with the section of a member, which has a problem of its own.
func unclear(m *policy.Member) bool { return m.Section == "" && m.Has("geleding") }

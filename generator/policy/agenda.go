package policy

import (
	"cmp"
	"slices"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// agendaKind is agenda/<slug>.md: something for the calendar of parents that is no part of the policy, such as the school photographer. It
// is an Activity without partnerships.
var agendaKind = listed(&Kind{
	Name: "agenda", Folder: "agenda",
	Phrase:      problem.Phrase{NL: "een agendapunt", EN: "a calendar entry"},
	Description: problem.Phrase{NL: "iets voor de agenda dat geen ouderbeleid is", EN: "something for the calendar that is no parent policy"},
	read:        readEntry,
	arrange:     func(p *Policy) { p.setCalendar() },
	day:         func(doc Doc) schoolyear.Date { return doc.(*Activity).about() },
	year:        func(p *Policy, doc Doc) schoolyear.Year { return p.ActivityYear(doc.(*Activity)) },
	searchTerms: func(doc Doc, give func(SearchTerm)) { doc.(*Activity).eachSearchTerm(give) },
}, func(p *Policy) *[]*Activity { return &p.Entries })

func readEntry(r *reader) Doc {
	a := &Activity{Document: r.base("titel")}
	readTime(r, a)
	a.Location = r.text("locatie")
	a.Groups = r.lines("groepen")
	a.For = readAudience(r)
	a.Organisation = r.person("organisatie")
	readSignUp(r, a)
	a.Help = r.text("hulp")
	a.Cost = r.amount("kosten")
	a.Status = cmp.Or(choice(r, "status", Planned, Held, Cancelled), Planned)
	a.day = a.sortDay()
	r.finish(&a.Document)
	return a
}

// InProgramme reports whether the activity is part of the policy, and does not stand in the calendar alone.
func (a *Activity) InProgramme() bool { return a.Kind() == activityKind }

// IsEntry reports whether the activity is an entry of the calendar alone.
func (a *Activity) IsEntry() bool { return a.Kind() == agendaKind }

// setCalendar puts all that is in the calendar in order of time.
func (p *Policy) setCalendar() {
	for _, council := range p.Councils {
		p.Meetings = append(p.Meetings, council.series...)
	}
	p.Calendar = p.Activities
	if len(p.Entries)+len(p.Meetings) > 0 {
		p.Calendar = slices.Concat(p.Activities, p.Entries, p.Meetings)
		sortByTime(p.Entries)
		sortByTime(p.Meetings)
		sortByTime(p.Calendar)
	}
}

package view

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// ParticipateView is where parents have a voice.
type ParticipateView struct {
	Canvas
	Team     []CouncilView // the partnership team
	Councils []CouncilView // all others
	Help     template.HTML // the coming activities that ask for help
}

// CouncilView is one council.
type CouncilView struct {
	Canvas
	Council *policy.Council
	Coming  []schoolyear.Date // the days of its meetings from today
	Ahead   []*policy.Meeting // those meetings
	Past    []*policy.Meeting // those before that have minutes, the newest first
}

// Vacancies counts the seats that are free.
func (v CouncilView) Vacancies() int {
	n := 0
	for _, member := range v.Council.Members {
		if member.Vacant {
			n++
		}
	}
	return n
}

// Where says at what time and where a meeting is: "19.30–21.00 uur, teamkamer"; nothing when neither is known.
func (v CouncilView) Where(meeting *policy.Meeting) template.HTML {
	hours := page.Escape(v.Hours(meeting.From, meeting.To))
	if meeting.Location == nil || hours == "" {
		return hours + v.Say(meeting.Location)
	}
	return hours + page.Escape(v.Comma()) + v.Say(meeting.Location)
}

// Months names the months in which a topic comes up, joined in a sentence.
func (v CouncilView) Months(topic *policy.Topic) template.HTML {
	said := make([]template.HTML, len(topic.Months))
	for i, month := range topic.Months {
		said[i] = v.Month(month)
	}
	return v.Join(said)
}

// MinutesOf gives the way to the minutes of a meeting.
func (v CouncilView) MinutesOf(meeting *policy.Meeting) string {
	if file := meeting.MinutesFile(); file != "" {
		return v.File(file)
	}
	return meeting.Minutes
}

// Rights gives the rights that the council has, each once.
func (v CouncilView) Rights() []string {
	var rights []string
	for _, topic := range v.Council.Topics {
		for _, right := range topic.Rights {
			if !slices.Contains(rights, right) {
				rights = append(rights, right)
			}
		}
	}
	return rights
}

// Participate gives what participate.html shows.
func Participate(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := ParticipateView{Canvas: p}
	for _, council := range e.Policy.Councils {
		view := newCouncilView(p, council)
		if council.Type == policy.PartnershipTeam {
			v.Team = append(v.Team, view)
		} else {
			v.Councils = append(v.Councils, view)
		}
	}
	v.Help = e.List(p.Root, year.Chosen(e.Policy.Calendar, e.Year.WantsHelp))
	return v
}

// Council gives what council.html shows.
func Council(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return newCouncilView(p, p.Doc.(*policy.Council))
}

func newCouncilView(p Canvas, council *policy.Council) CouncilView {
	v := CouncilView{Canvas: p, Council: council, Coming: p.edition.Year.Ahead(council.Dates)}
	past := len(council.Meetings) - len(v.Coming)
	v.Ahead = council.Meetings[past:]
	v.Past = year.Chosen(council.Meetings[:past], func(m *policy.Meeting) bool { return m.Minutes != "" })
	slices.Reverse(v.Past)
	return v
}

package policy

import (
	"cmp"
	"maps"
	"slices"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Council is overleg/<slug>.md: a place where parents have a voice.
type Council struct {
	Document
	Type        string // soort: "mr", "partnerschapsteam", …
	Members     []*Member
	Meetings    []*Meeting        // in order
	Dates       []schoolyear.Date // of the meetings
	Contact     Person
	FocusPoints []*Ref
	Topics      []*Topic
	Surveys     []*Survey // of a survey among parents, the newest first

	series []*Activity // see publicSeries
}

// The types of council that rules speak of.
const (
	PartnershipTeam    = "partnerschapsteam" // makes the programme
	SatisfactionSurvey = "tevredenheidsonderzoek"
)

// Member is a seat in a council.
type Member struct {
	Part
	Role    *Text   // of who has the seat, when the seat has none of its own
	Section Section // geleding
	Name    string  // of the contact, when it is one
	Contact Person
	Until   schoolyear.Date
	Vacant  bool
}

// Section is the part of the school that a member speaks for.
type Section string

// The sections.
const (
	ParentSection Section = "ouder"
	TeamSection   Section = "team"
	HeadSection   Section = "directie"
	PupilSection  Section = "leerling"
)

// Topic is something on a council's agenda.
type Topic struct {
	Part
	What   *Text
	Months []schoolyear.Month // maand
	Rights []string           // recht: "informatie", "advies" or "instemming"
}

// Month gives the first of the months; no month when there is none. Layouts ask for it that know of one only.
func (t *Topic) Month() schoolyear.Month {
	if len(t.Months) == 0 {
		return schoolyear.Month{}
	}
	return t.Months[0]
}

// Right gives the first of the rights; "" when there is none. Layouts ask for it that know of one only.
func (t *Topic) Right() string {
	if len(t.Rights) == 0 {
		return ""
	}
	return t.Rights[0]
}

var councilKind = listed(&Kind{
	Name: "overleg", Folder: "overleg",
	Phrase:      problem.Phrase{NL: "een overleg", EN: "a council"},
	Description: problem.Phrase{NL: "een overleg waarin ouders een stem hebben", EN: "a council where parents have a voice"},
	read:        readCouncil,
	searchTerms: func(doc Doc, give func(SearchTerm)) {
		c := doc.(*Council)
		give(SearchTerm{Choice: "council", Value: c.Type})
		for _, topic := range c.Topics {
			give(SearchTerm{Text: topic.What})
		}
	},
}, func(p *Policy) *[]*Council { return &p.Councils })

// Meeting is one time that a council meets.
type Meeting struct {
	Part
	Date     schoolyear.Date
	From, To string // "19:30"
	Location *Text
	Public   bool   // openbaar: whoever likes may come, so it is in calendars and letters
	Minutes  string // verslag: a name in content/ or a web address
	Activity *Ref   // activiteit: what the meeting is in the programme; nil when it is not there
}

// MinutesFile gives the name in content/ of the minutes; "" when there are none, or they stand on another site.
func (m *Meeting) MinutesFile() string {
	if markdown.IsWebAddress(m.Minutes) {
		return ""
	}
	return m.Minutes
}

// Survey is what came of asking parents once.
type Survey struct {
	Part
	Date     schoolyear.Date
	Asked    int
	Answered int
	Outcomes []*Text
}

// Share gives how many of a hundred answered.
func (s *Survey) Share() int { return percent(s.Answered, s.Asked) }

const (
	fewestAnswers = 10 // with fewer, who said what can be guessed
	mostOutcomes  = 5
)

func readCouncil(r *reader) Doc {
	c := &Council{Document: r.base("titel", "soort")}
	c.Type = choice(r, "soort", PartnershipTeam, "mr", "gmr", "ouderraad", "oudervereniging", "leerlingenraad", "oudercommissie", "klankbordgroep", "ouderarena", "werkgroep", SatisfactionSurvey, "ouderavond")
	readMeetings(r, c)
	c.Contact = r.contact("contact")
	c.FocusPoints = r.refs("speerpunten", "speerpunten")
	for _, table := range r.tables("lid") {
		c.Members = append(c.Members, readMember(table))
	}
	for _, table := range r.tables("onderwerp") {
		table.need("wat")
		c.Topics = append(c.Topics, &Topic{
			table.Part, table.text("wat"), table.months("maand"), choices(table, "recht", "informatie", "advies", "instemming"),
		})
	}
	readSurveys(r, c)
	r.finish(&c.Document)
	c.series = c.publicSeries()
	return c
}

// publicSeries gives the public meetings as they stand in a calendar: those of a school year at one time and place together. What is in
// the programme as an activity is there already.
func (c *Council) publicSeries() []*Activity {
	var series []*Activity
	for _, m := range c.Meetings {
		if !m.Public || m.Activity != nil {
			continue
		}
		i := slices.IndexFunc(series, func(a *Activity) bool {
			return schoolyear.YearOf(a.First()) == schoolyear.YearOf(m.Date) && a.From == m.From && a.To == m.To && a.Location.String() == m.Location.String()
		})
		if i < 0 {
			i = len(series)
			series = append(series, &Activity{Document: c.Document, From: m.From, To: m.To, Location: m.Location, Status: Planned, day: m.Date})
		}
		series[i].Dates = append(series[i].Dates, m.Date)
	}
	return series
}

// IsMeeting reports whether the activity is the public meetings of a council, and has the page of that.
func (a *Activity) IsMeeting() bool { return a.Kind() == councilKind }

func readMember(r *reader) *Member {
	m := &Member{
		r.Part, r.text("rol"), choice(r, "geleding", ParentSection, TeamSection, HeadSection, PupilSection),
		r.line("naam"), r.contact("contact"), r.date("tot"), r.flag("vacature"),
	}
	r.needUnless("contact", "rol")
	if m.Vacant && !m.Contact.IsZero() {
		report(r.sink, vacantContact.At(r.KeyPlace("vacature"), m.Contact.Written))
	}
	return m
}

// readMeetings reads the days of the meetings, and the tables that say more of one: what these do not say, is as the council usually has it.
func readMeetings(r *reader, c *Council) {
	days := r.dates("data")
	usual := Meeting{Part: r.Part, From: r.clock("van"), To: r.clock("tot"), Location: r.text("locatie"), Public: r.flag("openbaar")}
	checkClock(r)
	byDay := map[schoolyear.Date]*Meeting{}
	for _, date := range days {
		meeting := usual
		meeting.Date = date
		byDay[date] = &meeting
	}
	for _, table := range r.tables("vergadering") {
		table.need("datum")
		meeting := usual
		meeting.Part, meeting.Date = table.Part, table.date("datum")
		if from := table.clock("van"); from != "" {
			meeting.From, meeting.To = from, ""
		}
		meeting.To = cmp.Or(table.clock("tot"), meeting.To)
		if meeting.From == "" {
			checkClock(table)
		}
		meeting.Location = cmp.Or(table.text("locatie"), meeting.Location)
		if public := table.flag("openbaar"); table.Has("openbaar") {
			meeting.Public = public
		}
		meeting.Minutes, meeting.Activity = table.filePath("verslag"), table.ref("activiteit", "activiteiten")
		switch before := byDay[meeting.Date]; {
		case meeting.Date.IsZero():
		case before != nil && before.table != r.table:
			report(r.sink, twiceInList.At(table.Place("datum"), meeting.Date.String(), "vergadering"))
		default:
			byDay[meeting.Date] = &meeting
		}
	}
	c.Dates = slices.SortedFunc(maps.Keys(byDay), schoolyear.Date.Compare)
	for _, date := range c.Dates {
		c.Meetings = append(c.Meetings, byDay[date])
	}
}

// readSurveys reads what came of surveys. One with so few answers that they tell who gave them, is told of and left out.
func readSurveys(r *reader, c *Council) {
	tables := r.tables("uitslag")
	for _, table := range tables {
		table.need("datum", "gevraagd", "ingevuld")
		survey := &Survey{Part: table.Part, Date: table.date("datum")}
		asked, answered := table.whole("gevraagd", 1, 10_000), table.whole("ingevuld", 0, 10_000)
		survey.Outcomes = table.texts("uitkomsten")
		if len(survey.Outcomes) > mostOutcomes {
			report(r.sink, manyOutcomes.At(table.KeyPlace("uitkomsten"), len(survey.Outcomes)))
		}
		switch {
		case asked == nil || answered == nil:
		case *answered > *asked:
			report(r.sink, moreAnswers.At(table.Place("ingevuld"), *answered, *asked))
		case *answered < fewestAnswers:
			report(r.sink, fewAnswers.At(table.Place("ingevuld"), *answered, fewestAnswers))
		default:
			survey.Asked, survey.Answered = *asked, *answered
			c.Surveys = append(c.Surveys, survey)
		}
	}
	slices.SortStableFunc(c.Surveys, func(a, b *Survey) int { return b.Date.Compare(a.Date) })
	if len(tables) > 0 && c.Type != "" && c.Type != SatisfactionSurvey {
		report(r.sink, onlyWith.At(r.KeyPlace("uitslag"), "uitslag", `soort = "`+SatisfactionSurvey+`"`))
	}
}

// seated gives the council with what school.toml says of those who have a seat as a contact; the council itself when nobody has.
func (c *Council) seated(contact func(Person) *Contact) *Council {
	if !slices.ContainsFunc(c.Members, func(m *Member) bool { return contact(m.Contact) != nil }) {
		return c
	}
	seated := *c
	seated.Members = make([]*Member, len(c.Members))
	for i, member := range c.Members {
		if seated.Members[i] = member; contact(member.Contact) == nil {
			continue
		}
		of, named := contact(member.Contact), *member
		named.Role, named.Name = cmp.Or(member.Role, of.Role), cmp.Or(of.Name, member.Name)
		seated.Members[i] = &named
	}
	return &seated
}

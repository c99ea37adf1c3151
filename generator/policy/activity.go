package policy

import (
	"cmp"
	"iter"
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Activity is activiteiten/<slug>.md: something in the programme for parents. What is in agenda/ is one too, without partnerships,
// and so are the public meetings of a council.
//
// When it takes place is said in one of five ways: Dates (datum, data), Period, Repetition, or When with or without Month. Linking gives
// what has a Repetition its Dates, and what names a week in its When its Period.
type Activity struct {
	Document
	Partnerships []PartnershipID // the first is the main one
	Dates        []schoolyear.Date
	Period       *schoolyear.Period
	Repetition   *Repetition        // herhaling; nil when there is no rule
	Between      *schoolyear.Period // of a rule: periode; nil for the school year
	Except, Also []schoolyear.Date  // of a rule: behalve, ook_op
	When         *Text              // "medio mei", "week 43"
	Month        schoolyear.Month   // sorts a vague When; zero when it is not known
	Slots        []*Slot            // tijd: times of their own, of days or groups
	From, To     string             // "19:30"
	MovedFrom    schoolyear.Date    // verplaatst_van: the day on which it was to be before
	Location     *Text
	Groups       []string // none: the whole school
	Age          *Text    // leeftijd: "2–4 jaar"
	For          []string // voor
	Form         string   // vorm
	Organisation Person
	FocusPoints  []*Ref          // speerpunt, the main one first
	Partners     []*Ref          // who does it together with the school
	Areas        []Area          // beleidsterreinen
	Register     string          // aanmelden, as written: see SignUpWay
	SignUpBy     schoolyear.Date // aanmelden_voor: the last day to sign up
	Places       *int            // plaatsen: how many can sign up
	Help         *Text           // hulp: what help is asked for
	Cost         *float64        // kosten: euro, always voluntary
	Languages    []string        // interpreters or language help in these
	Status       Status
	Turnout      *int    // opkomst
	Expected     *int    // opkomst_van: of how many
	Target       *int    // opkomst_doel: how many of a hundred families are hoped for
	Outcome      *Text   // opbrengst: what it brought
	Minutes      *int    // duur, of a conversation
	Compulsory   bool    // verplicht, of a conversation or a parent evening
	ChildPresent bool    // kind_erbij, of a conversation
	Topics       []*Text // onderwerpen, of a conversation: what parents can choose to talk about

	everyGroup  []string // of whom the activity is for, when some have a time of their own: also those of the whole school
	said        string   // what the source says at wanneer
	markedStart bool     // startgesprek, of a conversation with another name

	day schoolyear.Date // its place in the order of time
}

// Status says whether an activity is still to come.
type Status string

// The states of an activity.
const (
	Planned   Status = "gepland"
	Held      Status = "geweest"
	Cancelled Status = "afgelast"
)

// The forms of an activity that rules speak of.
const (
	ParentEvening = "ouderavond"
	Conversation  = "gesprek"
	Intake        = "intake"
	AtHome        = "thuis"
	Feast         = "feest"
	Online        = "digitaal"
)

// forms are all that everybody has.
var forms = []string{
	ParentEvening, Conversation, Intake, "inloop", "informatiebijeenkomst", "workshop", AtHome, "meehelpen", "meekijken", "buddy", "huisbezoek", "open dag", "excursie", "viering", Feast,
	"overleg", Online,
}

// Those whom an activity is for, or who took part in something.
const (
	Parents    = "ouders"
	NewParents = "nieuwe ouders"
	Pupils     = "leerlingen"
	Children   = "kinderen" // as those say who have no pupils; read as Pupils
	Team       = "team"
)

// asPupils gives the same audience by whatever name it was written.
func asPupils(audience []string) []string {
	for i, who := range audience {
		if who == Children {
			audience[i] = Pupils
		}
	}
	return audience
}

var activityKind = listed(&Kind{
	Name: "activiteit", Folder: "activiteiten",
	Phrase:       problem.Phrase{NL: "een activiteit", EN: "an activity"},
	Description:  problem.Phrase{NL: "een activiteit voor ouders", EN: "an activity for parents"},
	read:         readActivity,
	arrange:      func(p *Policy) { sortByTime(p.Activities) },
	day:          func(doc Doc) schoolyear.Date { return doc.(*Activity).about() },
	year:         func(p *Policy, doc Doc) schoolyear.Year { return p.ActivityYear(doc.(*Activity)) },
	partnerships: func(doc Doc) []PartnershipID { return doc.(*Activity).Partnerships },
	searchTerms:  func(doc Doc, give func(SearchTerm)) { doc.(*Activity).eachSearchTerm(give) },
}, func(p *Policy) *[]*Activity { return &p.Activities })

func readActivity(r *reader) Doc {
	a := &Activity{Document: r.base("titel", "partnerschappen")}
	a.Partnerships = choices(r, "partnerschappen", PartnershipIDs...)
	readTime(r, a)
	a.Location = r.text("locatie")
	a.Groups, a.Age = r.lines("groepen"), r.text("leeftijd")
	a.For = readAudience(r)
	a.Form = openChoice(r, "vorm", ownForms, forms...)
	a.Organisation, a.Themes = r.person("organisatie"), r.named(themeKey)
	a.FocusPoints = r.refs("speerpunt", "speerpunten")
	a.Partners, a.Areas = r.refs("partners", "partners"), readAreas(r)
	readSignUp(r, a)
	a.Help = r.text("hulp")
	a.Cost = r.amount("kosten")
	a.Languages = r.languages("talen")
	a.Status = cmp.Or(choice(r, "status", Planned, Held, Cancelled), Planned)
	readTurnout(r, a)
	a.Outcome = r.text("opbrengst")
	readConversation(r, a)
	a.day = a.sortDay()
	r.finish(&a.Document)
	return a
}

func readAudience(r *reader) []string {
	return asPupils(openChoices(r, "voor", ownAudiences, Parents, NewParents, Pupils, Children, Team, "buurt"))
}

// timeKeys are the keys that say when an activity is.
var timeKeys = []string{"datum", "data", "periode", "herhaling", "wanneer"}

func readTime(r *reader, a *Activity) {
	a.Dates, a.Period = r.days()
	readRepetition(r, a)
	a.said = r.sourceText("wanneer")
	a.When, a.Month = r.text("wanneer"), r.month("maand")
	period, from := daysAsTimes(r)
	if a.Slots = readSlots(r); !slices.ContainsFunc(timeKeys, func(key string) bool { return r.table.Get(key) != nil }) {
		a.Dates = datesOf(a.Slots)
	}
	if period == "" {
		a.From, a.To = r.clock("van"), r.clock("tot")
	}
	a.MovedFrom = r.date("verplaatst_van")
	if !a.MovedFrom.IsZero() && (a.First() == a.MovedFrom || slices.Contains(a.Dates, a.MovedFrom)) {
		report(r.sink, movedNowhere.At(r.Place("verplaatst_van"), a.MovedFrom))
	}
	if period != "" {
		report(r.sink, dayAsTime.At(r.KeyPlace(from), from, period))
		return
	}
	checkTime(r, len(a.Dates) > 0)
}

// readRepetition reads a rule, which holds in the period that is written beside it.
func readRepetition(r *reader, a *Activity) {
	rule := r.repetition("herhaling")
	a.Except, a.Also = r.dates("behalve"), r.dates("ook_op")
	for _, key := range []string{"behalve", "ook_op"} {
		if r.table.Get(key) != nil && r.table.Get("herhaling") == nil {
			report(r.sink, onlyWith.At(r.KeyPlace(key), key, "herhaling"))
		}
	}
	if rule == nil {
		return
	}
	a.Repetition = rule
	a.Between, a.Period = a.Period, nil
	if rule.Weekdays == nil && a.Between == nil {
		report(r.sink, ruleWithoutDay.At(r.Place("herhaling"), rule.String()))
		a.Repetition = nil
	}
}

// repetition reads "elke eerste dinsdag"; nil when it is not there, or not understood.
func (r *reader) repetition(key string) *Repetition {
	value := r.fact(Field{Key: key, Type: TypeRepetition})
	if value == nil {
		return nil
	}
	rule, ok := ParseRepetition(value.Text)
	if !ok {
		r.misread(noRepetition, noRepetitionNear, value, r.Part, key)
		return nil
	}
	return &rule
}

// daysAsTimes gives the period that an author meant by a last day at tot, and the key that has the first day; "" when there is none.
func daysAsTimes(r *reader) (period, from string) {
	last := r.table.Get("tot")
	if last == nil || last.Value.Type != frontmatter.Date || r.table.Get("periode") != nil || r.table.Get("data") != nil {
		return "", ""
	}
	for _, key := range []string{"van", "datum"} {
		if first := r.table.Get(key); first != nil && first.Value.Type == frontmatter.Date {
			return daysLine([]schoolyear.Date{first.Value.Date, last.Value.Date}, true), key
		}
	}
	return "", ""
}

// checkTime holds an activity to one way of saying when it is; it may be dated by the times that are written below it.
func checkTime(r *reader, dated bool) {
	ways := r.oneOf(false, "datum", "data", "periode", "wanneer")
	if r.oneOf(false, "datum", "data", "herhaling", "wanneer"); r.table.Get("herhaling") != nil { // a period is when a rule holds
		ways = append(slices.DeleteFunc(ways, func(key string) bool { return key == "periode" }), "herhaling")
	}
	ways = slices.DeleteFunc(ways, func(key string) bool {
		value := r.table.Get(key).Value
		return value.Type == frontmatter.List && len(value.List) == 0
	})
	stands := func(key string) bool { return r.table.Get(key) != nil || r.isTold(key) }
	switch len(ways) {
	case 0:
		if !dated && !slices.ContainsFunc(timeKeys, r.isTold) {
			report(r.sink, noTimeAtAll.At(r.Place("titel")))
		}
	case 1:
	default:
		report(r.sink, twoTimes.At(r.KeyPlace(ways[1]), ways[0], ways[1]))
	}
	if r.table.Get("maand") != nil && !stands("wanneer") {
		report(r.sink, onlyWith.At(r.KeyPlace("maand"), "maand", "wanneer"))
	}
	checkClock(r)
}

// checkClock tells of an end without a beginning.
func checkClock(r *reader) {
	if r.table.Get("tot") != nil && r.table.Get("van") == nil && !r.isTold("van") {
		report(r.sink, onlyWith.At(r.KeyPlace("tot"), "tot", "van"))
	}
}

// readTurnout reads how many came, of how many, and how many were hoped for.
func readTurnout(r *reader, a *Activity) {
	const most = 10_000
	a.Turnout, a.Expected, a.Target = r.whole("opkomst", 0, most), r.whole("opkomst_van", 1, most), r.whole("opkomst_doel", 1, 100)
	switch {
	case a.Expected == nil:
	case !r.Has("opkomst"):
		report(r.sink, onlyWith.At(r.KeyPlace("opkomst_van"), "opkomst_van", "opkomst"))
	case a.Turnout != nil && *a.Expected < *a.Turnout:
		report(r.sink, outOfBounds.At(r.Place("opkomst_van"), "opkomst_van", *a.Turnout, most, *a.Expected))
	}
}

// Share gives how many of a hundred came; not known when it is not said of how many.
func (a *Activity) Share() (share int, known bool) {
	if a.Turnout == nil || a.Expected == nil {
		return 0, false
	}
	return min(100, percent(*a.Turnout, *a.Expected)), true
}

// percent gives how many of a hundred a part is of a whole, to the nearest.
func percent(part, whole int) int { return (part*100 + whole/2) / whole }

// FocusPoint gives the main one; nil when there is none.
func (a *Activity) FocusPoint() *Ref {
	if len(a.FocusPoints) == 0 {
		return nil
	}
	return a.FocusPoints[0]
}

// Theme gives the first thing that the activity is about; nil when that is not said.
func (a *Activity) Theme() *Text {
	if len(a.Themes) == 0 {
		return nil
	}
	return a.Themes[0].Text
}

func readConversation(r *reader, a *Activity) {
	a.Minutes = r.whole("duur", 1, 600)
	a.Compulsory, a.ChildPresent, a.markedStart = r.flag("verplicht"), r.flag("kind_erbij"), r.flag("startgesprek")
	a.Topics = r.texts("onderwerpen")
	for _, key := range []string{"duur", "verplicht", "kind_erbij", "startgesprek", "onderwerpen"} {
		takes := a.IsConversation() || key == "verplicht" && a.Form == ParentEvening
		if !takes && r.table.Get(key) != nil && (slices.Contains(forms, a.Form) || r.table.Get("vorm") == nil) { // one of the school's own may take it
			report(r.sink, onlyWith.At(r.KeyPlace(key), key, `vorm = "gesprek"`))
		}
	}
}

// IsConversation reports whether it is one of the school with the parents of a child.
func (a *Activity) IsConversation() bool { return a.Form == Conversation || a.Form == Intake }

// First gives the day that the activity begins; no day when it is vague.
func (a *Activity) First() schoolyear.Date {
	switch {
	case len(a.Dates) > 0:
		return a.Dates[0]
	case a.Period != nil:
		return a.Period.From
	}
	return schoolyear.Date{}
}

// Last gives the day that the activity ends; no day when it is vague.
func (a *Activity) Last() schoolyear.Date {
	switch {
	case len(a.Dates) > 0:
		return a.Dates[len(a.Dates)-1]
	case a.Period != nil:
		return a.Period.To
	}
	return schoolyear.Date{}
}

// An activity that begins in the evening may end the next morning: that is no mistake in the hours.
const (
	evening = "17:00"
	noon    = "12:00"
)

// End gives the day and the time at which the activity ends when it begins on a day: the next day when it ends at midnight, or in the
// morning after an evening.
func (a *Activity) End(begins schoolyear.Date) (schoolyear.Date, string) {
	if a.Period != nil && !endsAtMidnight(a.From, a.To) {
		return begins, a.To
	}
	return ending(begins, a.From, a.To)
}

func endsAtMidnight(from, to string) bool { return to == midnight || to == "00:00" && from > to }

func ending(begins schoolyear.Date, from, to string) (schoolyear.Date, string) {
	switch {
	case endsAtMidnight(from, to):
		return begins.AddDays(1), "00:00"
	case from >= evening && to != "" && to <= noon:
		return begins.AddDays(1), to
	}
	return begins, to
}

// Overnight reports whether the activity ends the next morning, and not late at night.
func (a *Activity) Overnight() bool {
	begins := a.First()
	ends, clock := a.End(begins)
	return isOvernight(begins, ends, clock)
}

func isOvernight(begins, ends schoolyear.Date, clock string) bool {
	const earlyMorning = "05:00" // nobody goes home from a feast any more: who is still there, has slept there
	return ends != begins && clock >= earlyMorning
}

// EachYear reports whether what says when the activity is, a rule or a week, names no year: then it has new days in each school year by itself.
func (a *Activity) EachYear() bool {
	if a.Repetition != nil {
		return a.Between == nil
	}
	return a.When != nil && a.Period != nil && a.Month.IsZero() && !namesYear.MatchString(a.said)
}

var namesYear = regexp.MustCompile(`\b20[0-9]{2}\b`)

// InMonth gives the month that the activity begins in; no month when even that is not known.
func (a *Activity) InMonth() schoolyear.Month {
	if first := a.First(); !first.IsZero() {
		return schoolyear.MonthOf(first)
	}
	return a.Month
}

// Over reports whether the activity is behind us: its last day, or its vague month, came before today.
func (a *Activity) Over(today schoolyear.Date) bool {
	if last := a.Last(); !last.IsZero() {
		return last.Before(today)
	}
	if a.Month != (schoolyear.Month{}) {
		return a.Month.Last().Before(today)
	}
	return a.Status == Held
}

// Comes reports whether the activity is still to come, as far as anybody knows.
func (a *Activity) Comes(today schoolyear.Date) bool {
	return a.Status == Planned && !a.Over(today)
}

// Next gives the day that the activity comes up on: the first that is not before today, or the first of a period that is not
// over yet; no day when there is none.
func (a *Activity) Next(today schoolyear.Date) schoolyear.Date {
	for _, date := range a.Dates {
		if !date.Before(today) {
			return date
		}
	}
	if a.Period != nil && !a.Period.To.Before(today) {
		return a.Period.From
	}
	return schoolyear.Date{}
}

// Is reports whether the activity belongs to a partnership, as its main one or beside it.
func (a *Activity) Is(id PartnershipID) bool { return slices.Contains(a.Partnerships, id) }

// ForGroup reports whether the activity is for a group: named, or for the whole school.
func (a *Activity) ForGroup(group string) bool {
	return len(a.Groups) == 0 || slices.Contains(a.Groups, group)
}

// startNames are what schools call the conversation in which parents tell about their child at the beginning of the year.
var startNames = regexp.MustCompile(`(?i)start(?:ers)?-?gesprek|kennisma?ak|luister-?gesprek|welkom(?:st)?gesprek|begingesprek|vertel-?(?:gesprek|avond)|verwachting` +
	`|omgekeerde? |eerste oudergesprek|omkeer-?gesprek|introductie-?gesprek|afstemmings?-?gesprek|driehoeks?-?gesprek|ouder-?kind|kind-?ouder|ouder-?leerling|leerling-?ouder` +
	`|(?:bij de start|begin van het (?:school)?jaar)`)

// StartConversation reports whether this is the yearly start conversation: it is marked as one, or has a name that schools give it.
func (a *Activity) StartConversation() bool {
	return a.Form == Conversation && (a.markedStart || startNames.MatchString(a.Slug()) || startNames.MatchString(a.Title.String()))
}

// sortByTime orders activities by day, time and path; within a month the vague ones come last, and those without a month at the
// very end. What is compared is gathered first: there can be thousands of activities, all over the memory.
func sortByTime(activities []*Activity) {
	moments := make([]moment, len(activities))
	for i, a := range activities {
		moments[i] = moment{a.day, a.First().IsZero(), a.begin(), a.Reference, a}
	}
	slices.SortFunc(moments, moment.compare)
	for i, m := range moments {
		activities[i] = m.activity
	}
}

// moment is where an activity stands in the order of time.
type moment struct {
	day      schoolyear.Date
	vague    bool
	from     string
	path     string
	activity *Activity
}

func (m moment) compare(other moment) int {
	if c := m.day.Compare(other.day); c != 0 {
		return c
	}
	if m.vague != other.vague {
		if m.vague {
			return 1
		}
		return -1
	}
	return cmp.Or(strings.Compare(m.from, other.from), strings.Compare(m.path, other.path))
}

// begin gives the time at which the activity begins on its first day; "" when it has none.
func (a *Activity) begin() string {
	if len(a.Slots) == 0 || len(a.Dates) == 0 {
		return a.From
	}
	return a.sessionsOn(a.Dates[0])[0].From
}

// sortDay gives the day that the activity has in the order of time.
func (a *Activity) sortDay() schoolyear.Date {
	switch {
	case !a.First().IsZero():
		return a.First()
	case !a.Month.IsZero():
		return a.Month.Last()
	}
	return schoolyear.Date{Year: 9999}
}

// about gives the day that the activity begins, or the first day of its vague month.
func (a *Activity) about() schoolyear.Date {
	if first := a.First(); !first.IsZero() || a.Month.IsZero() {
		return first
	}
	return a.Month.First()
}

// mostMonths is how many months an activity can be searched by: a very long one by those of its first year.
const mostMonths = 12

func (a *Activity) eachSearchTerm(give func(SearchTerm)) {
	eachPartnership(a.Partnerships, give)
	give(SearchTerm{Choice: "form", Value: a.Form})
	for _, text := range append([]*Text{a.When, a.Location, a.Age}, a.Topics...) {
		give(SearchTerm{Text: text})
	}
	if len(a.Groups) > 0 {
		give(SearchTerm{Groups: a.Groups})
	}
	months := 0
	for month := range a.Months() {
		if months++; months > mostMonths {
			break
		}
		give(SearchTerm{Month: month})
	}
	for _, language := range a.Languages {
		give(SearchTerm{Language: language})
	}
	eachArea(a.Areas, give)
}

// Months gives the months that the activity has a day in, each once and in order; of a vague one its month, when that is known. They
// can be many: the end of a period can have a wrong year in it.
func (a *Activity) Months() iter.Seq[schoolyear.Month] {
	return func(yield func(schoolyear.Month) bool) {
		month, last := a.InMonth(), schoolyear.MonthOf(a.Last())
		if month.IsZero() || !yield(month) {
			return
		}
		for _, date := range a.Dates {
			if of := schoolyear.MonthOf(date); of != month {
				if month = of; !yield(month) {
					return
				}
			}
		}
		for month.Compare(last) < 0 {
			if month = month.Next(); !yield(month) {
				return
			}
		}
	}
}

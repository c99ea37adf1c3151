package page

import (
	"html/template"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/words"
)

// Speaker says things in the language of an edition. Every view has one, so that a layout holds no words of its own. What is in
// another language is marked as such, and set apart from what stands around it.
type Speaker struct {
	words *words.Words
	first string             // the first language of the school: that of its facts, and of words without a translation
	years []policy.GroupYear // of which a school says the whole year, and not each class
	mark  string             // the attributes of what is in the first language; "" when that is the language of the edition
}

func newSpeaker(w *words.Words, school *policy.School) *Speaker {
	first := school.Languages[0]
	s := &Speaker{words: w, first: first, years: school.GroupYears()}
	if first != w.Language {
		s.mark = ` lang="` + template.HTMLEscapeString(first) + `" dir="` + words.Direction(first) + `"`
	}
	return s
}

// Lang is the language of the page: "nl".
func (s *Speaker) Lang() string { return s.words.Language }

// Dir is the direction of its script: "ltr" or "rtl".
func (s *Speaker) Dir() string { return s.words.Dir }

// Word gives one of the site's words: {{.Word "activity.help" "What" .Help}}.
func (s *Speaker) Word(key string, args ...any) (string, error) {
	for i, arg := range args {
		if number, ok := arg.(*int); ok {
			args[i] = *number
		}
	}
	return s.words.Text(key, args...)
}

// Around says a word around something that has marks of its own: {{.Around "infocard.title" "School" (.Name .School.Name)}}.
func (s *Speaker) Around(key, placeholder string, html template.HTML) (template.HTML, error) {
	const mark = "\x00"
	said, err := s.words.Text(key, placeholder, mark)
	return template.HTML(strings.ReplaceAll(template.HTMLEscapeString(said), template.HTMLEscapeString(mark), string(html))), err
}

// Count gives a word in the form that goes with a number: {{.Count "home.activities" 3}}.
func (s *Speaker) Count(key string, n int, args ...any) (string, error) {
	return s.words.Plural(key, n, args...)
}

// Speaks reports whether a language is that of the page; "" is the first language of the school.
func (s *Speaker) Speaks(language string) bool {
	return language == s.words.Language || language == "" && s.mark == ""
}

// Says reports whether a text is in the language of the page. A text that is not there is in any language.
func (s *Speaker) Says(text *policy.Text) bool { return text == nil || s.Speaks(text.Language) }

// Say gives what a school wrote, marked with its language when that is not the page's.
func (s *Speaker) Say(text *policy.Text) template.HTML {
	switch {
	case text == nil:
		return ""
	case s.Says(text):
		return Escape(text.Words)
	}
	return s.inSource("span", Escape(text.Words))
}

// Tell gives what a school wrote as Say does, with the addresses in it as links: {{$.Tell .Help}}.
func (s *Speaker) Tell(text *policy.Text) template.HTML {
	switch {
	case text == nil:
		return ""
	case s.Says(text):
		return template.HTML(markdown.Plain(text.Words))
	}
	return s.inSource("span", template.HTML(markdown.Plain(text.Words)))
}

// inSource puts what is in the first language of the school in an element that says so.
func (s *Speaker) inSource(element string, html template.HTML) template.HTML {
	if s.mark == "" || html == "" {
		return html
	}
	return template.HTML("<"+element+s.mark+">") + html + template.HTML("</"+element+">")
}

// Name gives a name or another fact as the school wrote it in its first language: {{.Name .School.City}}.
func (s *Speaker) Name(fact string) template.HTML { return s.inSource("span", Escape(fact)) }

// breakable marks where an e-mail address may go on in the next line.
var breakable = strings.NewReplacer("@", "<wbr>@", ".", "<wbr>.")

// Mail gives an e-mail address to read; where there is no room for it, it breaks between its parts.
func (s *Speaker) Mail(address string) template.HTML {
	return template.HTML(`<bdi dir="ltr">` + breakable.Replace(template.HTMLEscapeString(address)) + "</bdi>")
}

// Names joins names in a sentence.
func (s *Speaker) Names(facts []string) template.HTML {
	said := make([]template.HTML, len(facts))
	for i, fact := range facts {
		said[i] = s.Name(fact)
	}
	return s.Join(said)
}

// SayAll joins what a school wrote in a sentence.
func (s *Speaker) SayAll(texts []*policy.Text) template.HTML {
	said := make([]template.HTML, len(texts))
	for i, text := range texts {
		said[i] = s.Say(text)
	}
	return s.Join(said)
}

// Join joins what is said already in a sentence.
func (s *Speaker) Join(said []template.HTML) template.HTML {
	if len(said) == 1 {
		return said[0]
	}
	marks := make([]string, len(said))
	for i := range said {
		marks[i] = "\x00" + strconv.Itoa(i) + "\x00"
	}
	pairs := make([]string, 0, 2*len(said))
	for i := range said {
		pairs = append(pairs, template.HTMLEscapeString(marks[i]), string(said[i]))
	}
	return template.HTML(strings.NewReplacer(pairs...).Replace(template.HTMLEscapeString(s.words.List(marks))))
}

// Comma gives what stands between the parts of a sentence: ", ".
func (s *Speaker) Comma() string { return s.words.Comma() }

// Day gives a day in full: "dinsdag 8 september 2026".
func (s *Speaker) Day(d schoolyear.Date) template.HTML {
	return TimeElement(d.String(), s.words.Date(d))
}

// InMonth gives days below the name of their month: "di 8", "7–18", or in full when they end in another month.
func (s *Speaker) InMonth(p schoolyear.Period) template.HTML {
	if p.From == p.To {
		return TimeElement(p.From.String(), s.PlainDays(p))
	}
	return Escape(s.PlainDays(p))
}

// PlainDays gives days below the name of their month as plain text (see InMonth).
func (s *Speaker) PlainDays(p schoolyear.Period) string {
	switch {
	case p.From == p.To:
		return s.words.WeekdayShort(p.From) + " " + strconv.Itoa(p.From.Day)
	case schoolyear.MonthOf(p.From) == schoolyear.MonthOf(p.To):
		return strconv.Itoa(p.From.Day) + "–" + strconv.Itoa(p.To.Day)
	}
	return s.words.Period(p)
}

// ShortDay gives a day without its weekday: "8 sep 2026".
func (s *Speaker) ShortDay(d schoolyear.Date) template.HTML {
	return TimeElement(d.String(), s.words.ShortDate(d))
}

// Month gives a month: "september 2026".
func (s *Speaker) Month(m schoolyear.Month) template.HTML {
	return TimeElement(m.String(), s.words.MonthName(m))
}

// Period gives a row of days: "17–25 oktober 2026".
func (s *Speaker) Period(p schoolyear.Period) string { return s.words.Period(p) }

// List joins things in a sentence: "ouders, team en leerlingen".
func (s *Speaker) List(items []string) string { return s.words.List(items) }

// Euro gives a sum of money: "€ 2,50".
func (s *Speaker) Euro(amount *float64) string { return s.words.Euro(*amount) }

// Choice gives the word for a value of the content model: {{.Choice "form" .Form}}.
// The value is a text of any type.
func (s *Speaker) Choice(kind string, value any) (string, error) {
	return s.words.Text(kind + "." + reflect.ValueOf(value).String())
}

// Choices gives the words for a list of values, joined in a sentence.
func (s *Speaker) Choices(kind string, values []string) (string, error) {
	said := make([]string, len(values))
	for i, value := range values {
		word, err := s.Choice(kind, value)
		if err != nil {
			return "", err
		}
		said[i] = word
	}
	return s.words.List(said), nil
}

// Language names a language in the language of the page: "Arabisch".
func (s *Speaker) Language(tag string) string { return s.words.LanguageName(tag) }

// Groups names groups in a sentence: "groep 3", "groep 3 tot en met 8", "groep 1 en 4". All classes of a year are that year.
func (s *Speaker) Groups(groups []string) (string, error) {
	groups = policy.InYears(groups, s.years)
	if first, last, ok := unbroken(groups); ok {
		return s.words.Text("activity.groupRange", "First", first, "Last", last)
	}
	return s.words.Text("activity.groups", "Groups", s.words.List(groups))
}

// unbroken reports whether groups are three or more numbers in a row.
func unbroken(groups []string) (first, last string, ok bool) {
	const least = 3
	for i, group := range groups {
		number, err := strconv.Atoi(group)
		if err != nil {
			return "", "", false
		}
		if previous := max(i-1, 0); i > 0 && groups[previous] != strconv.Itoa(number-1) {
			return "", "", false
		}
	}
	if len(groups) < least {
		return "", "", false
	}
	return groups[0], groups[len(groups)-1], true
}

// Languages names languages, joined in a sentence.
func (s *Speaker) Languages(tags []string) string {
	names := make([]string, len(tags))
	for i, tag := range tags {
		names[i] = s.words.LanguageName(tag)
	}
	return s.words.List(names)
}

// few is how many days still go in a sentence.
const few = 2

// Brief says when an activity is, for a list: of many days, or when some are over, only the next one and how many come after it; or how
// many there were when next is no day.
func (s *Speaker) Brief(a *policy.Activity, next schoolyear.Date) (template.HTML, error) {
	over := !next.IsZero() && next.After(a.First())
	switch {
	case !next.IsZero() && len(a.Dates) > 0 && (len(a.Dates) > few || over):
		return s.nextOfSeries(a, next)
	case len(a.Dates) <= few && len(a.Slots) > 0:
		return s.after(s.days(a.Dates), Escape(s.Times(a))), nil
	case len(a.Dates) <= few:
		return s.When(a), nil
	}
	said, err := s.words.Plural("activity.series", len(a.Dates), "Period", s.words.Period(schoolyear.Period{From: a.First(), To: a.Last()}))
	return template.HTML(template.HTMLEscapeString(said)), err
}

func (s *Speaker) nextOfSeries(a *policy.Activity, next schoolyear.Date) (template.HTML, error) {
	said := s.after(s.Day(next), Escape(s.timesOn(a, next)))
	after := len(a.Dates) - 1 - slices.Index(a.Dates, next)
	if after == 0 {
		return said, nil
	}
	more, err := s.words.Plural("activity.more", after)
	return said + " " + template.HTML(template.HTMLEscapeString(more)), err
}

// timesOn says from when until when an activity is on one of its days.
func (s *Speaker) timesOn(a *policy.Activity, date schoolyear.Date) string {
	if len(a.Slots) == 0 {
		return s.Times(a)
	}
	return s.differentTimes(slices.DeleteFunc(a.Sessions(), func(session policy.Session) bool { return session.Period.From != date }))
}

// Moved says from which day an activity was moved; "" when it was not, or is no longer to come.
func (s *Speaker) Moved(a *policy.Activity) (said template.HTML) {
	if !a.MovedFrom.IsZero() && a.Status == policy.Planned {
		said, _ = s.Around("activity.moved", "Day", s.Day(a.MovedFrom))
	}
	return said
}

// When says when an activity is, with its times: "dinsdag 8 september 2026, 19.30–21.00 uur".
func (s *Speaker) When(a *policy.Activity) template.HTML {
	var when template.HTML
	switch {
	case len(a.Dates) > 0:
		when = s.days(a.Dates)
	case a.Period != nil && a.When != nil: // the weeks that its author named
		when = s.Say(a.When) + " (" + Escape(s.words.Period(*a.Period)) + ")"
	case a.Period != nil:
		when = template.HTML(template.HTMLEscapeString(s.words.Period(*a.Period)))
	case a.When != nil:
		when = s.Say(a.When)
		if a.Month != (schoolyear.Month{}) {
			when += " (" + s.Month(a.Month) + ")"
		}
	}
	if len(a.Slots) > 0 {
		return s.sessions(a, when)
	}
	times := Escape(s.Times(a))
	switch {
	case a.Repetition != nil && len(a.Dates) > 0:
		return s.after(s.Rule(*a.Repetition), times) + "<br>" + when
	case len(a.Dates) > few && times != "":
		return when + "<br>" + times
	case when == "":
		return ""
	}
	return s.after(when, times)
}

// WhenFrom says when an activity is as When does; its days that are over stand folded below those to come.
func (s *Speaker) WhenFrom(a *policy.Activity, today schoolyear.Date) (template.HTML, error) {
	over := 0
	for over < len(a.Dates) && a.Dates[over].Before(today) {
		over++
	}
	if over == 0 || over == len(a.Dates) {
		return s.When(a), nil
	}
	coming := *a
	coming.Dates = a.Dates[over:]
	past, err := s.Word("programme.past")
	return s.When(&coming) + "<details class=\"days-over\"><summary>" + Escape(past) + "</summary><p>" +
		s.lines(a.Dates[:over]) + "</p></details>", err
}

// after puts one thing that is said behind another; nothing when it is "".
func (s *Speaker) after(said, more template.HTML) template.HTML {
	if more == "" {
		return said
	}
	return said + Escape(s.Comma()) + more
}

// Rule says how an activity comes back: "elke eerste dinsdag van de maand".
func (s *Speaker) Rule(r policy.Repetition) template.HTML {
	days := s.Weekdays(r.Weekdays)
	// The words are known to be there: the file of the first language is part of the program.
	var said string
	switch {
	case r.Weeks == 1:
		said, _ = s.words.Text("repeat.weekly", "Days", days)
	case r.Weeks > 1:
		said, _ = s.words.Plural("repeat.weeks", r.Weeks, "Days", days)
	default:
		which := make([]string, len(r.Which))
		for i, n := range r.Which {
			which[i], _ = s.words.Text("repeat." + [...]string{"first", "second", "third", "fourth", "last"}[n-1])
		}
		said, _ = s.words.Text("repeat.monthly", "Which", s.List(which), "Day", days)
	}
	return Escape(said)
}

// Times says from when until when an activity is on a day; "" when it has no times. Until late at night needs no word that it is the next
// day, but until the next morning does.
func (s *Speaker) Times(a *policy.Activity) string {
	if len(a.Slots) > 0 {
		return s.differentTimes(a.Sessions())
	}
	return s.times(a.From, a.To, a.Overnight())
}

func (s *Speaker) times(from, to string, overnight bool) string {
	if overnight {
		return s.words.Overnight(from, to)
	}
	return s.words.Times(from, to)
}

// differentTimes says the times of some sessions in a sentence; "" when there are many different ones, or one has none: then it would seem to
// have those of the others.
func (s *Speaker) differentTimes(sessions []policy.Session) string {
	var all []string
	for _, session := range sessions {
		times := s.times(session.From, session.To, session.Overnight())
		if times == "" {
			return ""
		}
		if !slices.Contains(all, times) {
			all = append(all, times)
		}
	}
	if len(all) > few {
		return ""
	}
	return s.List(all)
}

// sessions says each time of an activity that has several, below its days, or behind each day that has times of its own.
func (s *Speaker) sessions(a *policy.Activity, days template.HTML) template.HTML {
	lines := []string{}
	ofDays := slices.ContainsFunc(a.Slots, func(slot *policy.Slot) bool { return !slot.Date.IsZero() })
	sessions := a.Sessions()
	switch {
	case a.Repetition != nil:
		lines = append(lines, string(s.Rule(*a.Repetition)), string(days))
	case a.Period != nil || !ofDays:
		lines = append(lines, string(days))
	default:
		for i, session := range sessions {
			if i == 0 || sessions[i-1].Period != session.Period {
				lines = append(lines, string(s.Day(session.Period.From)))
			}
			lines[len(lines)-1] = string(s.after(template.HTML(lines[len(lines)-1]), s.Session(a, session)))
		}
		return template.HTML(strings.Join(lines, "<br>"))
	}
	for _, session := range sessions {
		switch said := s.Session(a, session); {
		case session.From == "":
		case ofDays:
			lines = append(lines, string(s.after(s.Day(session.Period.From), said)))
		case session.Period.From == a.First():
			lines = append(lines, string(said))
		}
	}
	return template.HTML(strings.Join(lines, "<br>"))
}

// Session says the times of a session, with what it is, for whom and where in so far as the activity itself does not say so:
// "10.00–11.15 uur (generale repetitie, groep 5 en 6)".
func (s *Speaker) Session(a *policy.Activity, session policy.Session) template.HTML {
	var about []template.HTML
	if session.What != nil {
		about = append(about, s.Say(session.What))
	}
	if session.ForSome(a) {
		groups, _ := s.Groups(session.Groups)
		about = append(about, Escape(groups))
	}
	if session.Location != a.Location {
		about = append(about, s.Say(session.Location))
	}
	said := Escape(s.times(session.From, session.To, session.Overnight()))
	if len(about) == 0 {
		return said
	}
	joined := about[0]
	for _, more := range about[1:] {
		joined = s.after(joined, more)
	}
	return said + " (" + joined + ")"
}

// Hours gives times of a day: "19.30–21.00 uur"; "" when there are none.
func (s *Speaker) Hours(from, to string) string { return s.words.Times(from, to) }

// Weekdays names days of the week, joined in a sentence.
func (s *Speaker) Weekdays(days []time.Weekday) string {
	names := make([]string, len(days))
	for i, day := range days {
		names[i] = s.words.WeekdayName(day)
	}
	return s.words.List(names)
}

// days names days in a sentence, or, when there are many, below each other.
func (s *Speaker) days(dates []schoolyear.Date) template.HTML {
	if len(dates) <= few {
		said := make([]template.HTML, len(dates))
		for i, date := range dates {
			said[i] = s.Day(date)
		}
		return s.Join(said)
	}
	return s.lines(dates)
}

// lines puts days below each other.
func (s *Speaker) lines(dates []schoolyear.Date) template.HTML {
	var out strings.Builder
	for i, date := range dates {
		if i > 0 {
			out.WriteString("<br>")
		}
		out.WriteString(string(s.Day(date)))
	}
	return template.HTML(out.String())
}

// TimeElement says a day or a month in words, with what it is for programs: "2026-09-08"; nothing when that is "".
func TimeElement(datetime, said string) template.HTML {
	if datetime == "" {
		return ""
	}
	return template.HTML(`<time datetime="` + datetime + `">` + template.HTMLEscapeString(said) + `</time>`)
}

// Escape gives a text as HTML.
func Escape(text string) template.HTML { return template.HTML(template.HTMLEscapeString(text)) }

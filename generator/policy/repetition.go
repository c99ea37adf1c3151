package policy

import (
	"iter"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Repetition is herhaling as it was understood: the rule by which an activity comes back, in weeks or in months. Without Weekdays they
// follow from its first day.
type Repetition struct {
	Weeks    int   // 1 for every week, 2 for every other one; 0 when it goes by the month
	Which    []int // of a month, in order: 1 to 4, or LastOfMonth; none when it goes by the week, or follows from the first day
	Weekdays []time.Weekday
}

// LastOfMonth is the last of its weekday in a month, which has four or five of each.
const LastOfMonth = 5

const (
	week      = 7   // days
	mostWeeks = 8   // between two times: what is rarer is no rhythm any more
	mostDays  = 200 // of a rule: more than there are days of school in a year
)

// The words of a rule.
var (
	weekdayWords = map[string]time.Weekday{
		"maandag": time.Monday, "dinsdag": time.Tuesday, "woensdag": time.Wednesday, "donderdag": time.Thursday, "vrijdag": time.Friday,
		"zaterdag": time.Saturday, "zondag": time.Sunday,
		"ma": time.Monday, "di": time.Tuesday, "wo": time.Wednesday, "do": time.Thursday, "vr": time.Friday, "za": time.Saturday, "zo": time.Sunday,
	}
	whichWords = map[string]int{
		"eerste": 1, "1e": 1, "1ste": 1, "tweede": 2, "2e": 2, "2de": 2, "derde": 3, "3e": 3, "3de": 3, "vierde": 4, "4e": 4, "4de": 4,
		"laatste": LastOfMonth,
	}
	numberWords = map[string]int{"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8}

	always    = regexp.MustCompile(`,? (?:behalve|maar niet|niet|buiten|uitgezonderd)(?: in| tijdens)? (?:de |alle )?(?:school)?vakanties?(?: en (?:op )?(?:studiedagen|feestdagen|vrije dagen))?$`)
	ofThe     = regexp.MustCompile(` (?:v/d|v\.d\.?|vd|vd\.) `)
	ofMonth   = regexp.MustCompile(` (?:van|in|per|uit) (?:de |elke |iedere )?maand$`)
	ofWeek    = regexp.MustCompile(` (?:van|in|per) (?:de |elke |iedere )?week$`)
	partOfDay = regexp.MustCompile(`(dag)(?:en|s|ochtend|middag|avond|ochtenden|middagen|avonden)?$`)
	ordinals  = regexp.MustCompile(`(?:^|[ ,])(eerste|tweede|derde|vierde|laatste|[1-4](?:e|ste|de))(?:[ ,]|$)`)

	// How a rule begins, before its weekdays.
	weekly     = regexp.MustCompile(`^(?:elke week|iedere week|wekelijks|(?:eens|een keer|één keer|1 keer|1x|1 x) (?:per|in de) week)(?: op)?(?: |$)`)
	otherWeek  = regexp.MustCompile(`^(?:om de week|tweewekelijks|om en om|(?:eens|een keer|één keer|1 keer|1x) per (?:twee|2) weken)(?: op)?(?: |$)`)
	everyWeeks = regexp.MustCompile(`^(?:elke|iedere|om de|(?:eens|een keer|één keer|1 keer|1x) (?:per|in de)) (\S+) we(?:ken|ek)(?: op)?(?: |$)`)
	monthly    = regexp.MustCompile(`^(?:elke maand|iedere maand|maandelijks|(?:eens|een keer|één keer|1 keer|1x|1 x) (?:per|in de) maand)(?:,? op)?(?: |$)`)
	onDays     = regexp.MustCompile(`^(?:op )?(?:(?:elke|iedere|elk|ieder|alle|de) )?`)
)

// ParseRepetition understands a rule as Dutch schools say it: "elke eerste dinsdag", "elke dinsdag en donderdag", "om de week op vrijdag",
// "elke laatste vrijdag van de maand", "elke drie weken op maandag", "elke maand"; that it is not in holidays goes without saying. It reports
// false for any other words.
func ParseRepetition(said string) (r Repetition, ok bool) {
	said = strings.Join(strings.Fields(strings.ToLower(strings.TrimRight(said, ". "))), " ")
	said = ofThe.ReplaceAllString(always.ReplaceAllString(said, ""), " van de ")
	rest, month := cutPattern(said, monthly)
	switch {
	case month && rest == "":
		return r, true
	case month:
		r.Which, r.Weekdays = whichDays(rest)
		return r, r.Which != nil
	}
	if rest, ok = cutPattern(said, weekly); ok {
		r.Weeks = 1
	} else if rest, ok = cutPattern(said, otherWeek); ok {
		r.Weeks = 2
	} else if found := everyWeeks.FindStringSubmatch(said); found != nil {
		r.Weeks, rest = numberOf(found[1]), said[len(found[0]):]
		if r.Weeks < 1 || r.Weeks > mostWeeks {
			return Repetition{}, false
		}
	} else {
		return everyDay(said)
	}
	if rest == "" {
		return r, true
	}
	r.Weekdays = weekdaysIn(rest)
	return r, r.Weekdays != nil
}

// everyDay understands a rule that begins with its days: "elke eerste dinsdag", "dinsdag en donderdag".
func everyDay(said string) (r Repetition, ok bool) {
	if rest := ofMonth.ReplaceAllString(said, ""); rest != said || ordinals.MatchString(said) {
		r.Which, r.Weekdays = whichDays(rest)
		return r, r.Which != nil
	}
	r.Weeks, r.Weekdays = 1, weekdaysIn(ofWeek.ReplaceAllString(said, ""))
	return r, r.Weekdays != nil
}

func cutPattern(said string, begin *regexp.Regexp) (rest string, found bool) {
	at := begin.FindStringIndex(said)
	if at == nil {
		return said, false
	}
	return said[at[1]:], true
}

// whichDays understands "de eerste en derde dinsdag"; nil when it is not that.
func whichDays(said string) (which []int, days []time.Weekday) {
	said = ofMonth.ReplaceAllString(said, "")
	words := strings.FieldsFunc(onDays.ReplaceAllString(said, ""), func(c rune) bool { return c == ' ' || c == ',' })
	at := 0
	for ; at < len(words); at++ {
		n := whichWords[words[at]]
		switch {
		case n > 0 && !slices.Contains(which, n):
			which = append(which, n)
		case n == 0 && words[at] != "en":
			days = weekdaysIn(strings.Join(words[at:], " "))
			at = len(words)
		}
	}
	if days == nil {
		return nil, nil
	}
	slices.Sort(which)
	return which, days
}

// weekdaysIn understands "dinsdag en donderdag", each once and in the order of the week; nil when there is any other word.
func weekdaysIn(said string) []time.Weekday {
	var days []time.Weekday
	for _, word := range betweenWords.Split(said, -1) {
		word = partOfDay.ReplaceAllString(onDays.ReplaceAllString(word, ""), "$1")
		day, known := weekdayWords[word]
		switch {
		case !known:
			return nil
		case !slices.Contains(days, day):
			days = append(days, day)
		}
	}
	slices.SortFunc(days, byWeekday)
	return days
}

// fromMonday gives how many days a weekday comes after Monday.
func fromMonday(day time.Weekday) int { return (int(day) + week - int(time.Monday)) % week }

func byWeekday(a, b time.Weekday) int { return fromMonday(a) - fromMonday(b) }

func numberOf(word string) int {
	if n, known := numberWords[word]; known {
		return n
	}
	n, _ := strconv.Atoi(word)
	return n
}

// String says the rule as a school writes it: "elke eerste dinsdag".
func (r Repetition) String() string {
	days := make([]string, len(r.Weekdays))
	for i, day := range r.Weekdays {
		days[i] = weekdayName(day)
	}
	on := strings.Join(days, " en ")
	switch {
	case r.Weeks == 1 && on == "":
		return "elke week"
	case r.Weeks == 1:
		return "elke " + on
	case r.Weeks == 2:
		return strings.TrimSuffix("om de week op "+on, " op ")
	case r.Weeks > 2:
		return strings.TrimSuffix("elke "+strconv.Itoa(r.Weeks)+" weken op "+on, " op ")
	case r.Which == nil:
		return "elke maand"
	}
	which := make([]string, len(r.Which))
	for i, n := range r.Which {
		which[i] = [...]string{"eerste", "tweede", "derde", "vierde", "laatste"}[n-1]
	}
	return "elke " + strings.Join(which, " en ") + " " + on
}

func weekdayName(day time.Weekday) string { return weekdays[fromMonday(day)] }

// from completes a rule that says no weekday: those of a first day hold.
func (r Repetition) from(first schoolyear.Date) Repetition {
	if r.Weekdays == nil {
		r.Weekdays = []time.Weekday{first.Weekday()}
		if r.Weeks == 0 {
			r.Which = []int{min((first.Day-1)/week+1, LastOfMonth)}
		}
	}
	return r
}

// days gives the days of a rule in a period, in order; weeks are counted from the week of the first day.
func (r Repetition) days(in schoolyear.Period) iter.Seq[schoolyear.Date] {
	return func(yield func(schoolyear.Date) bool) {
		monday := in.From.AddDays(-fromMonday(in.From.Weekday()))
		if r.Weeks > 1 && fromMonday(in.From.Weekday()) > fromMonday(r.Weekdays[len(r.Weekdays)-1]) {
			monday = monday.AddDays(week) // the week of the first day has none of them any more
		}
		for day := in.From; !day.After(in.To); day = day.AddDays(1) {
			if r.is(day, monday) && !yield(day) {
				return
			}
		}
	}
}

// is reports whether a day is one of the rule, of which weeks are counted from a Monday.
func (r Repetition) is(day, monday schoolyear.Date) bool {
	switch {
	case !slices.Contains(r.Weekdays, day.Weekday()):
		return false
	case r.Weeks > 0:
		return monday.DaysUntil(day) >= 0 && monday.DaysUntil(day)/week%r.Weeks == 0
	}
	last := day.AddDays(week).Month != day.Month
	return slices.Contains(r.Which, (day.Day-1)/week+1) && day.Day <= 4*week || last && slices.Contains(r.Which, LastOfMonth)
}

// otherLanguage are the words of a rule in English.
var otherLanguage = map[string]string{
	"every": "elke", "each": "elke", "first": "eerste", "second": "tweede", "third": "derde", "fourth": "vierde", "last": "laatste", "1st": "eerste",
	"2nd": "tweede", "3rd": "derde", "4th": "vierde", "other": "twee weken op", "week": "week", "weeks": "weken", "weekly": "wekelijks",
	"biweekly": "tweewekelijks", "fortnightly": "tweewekelijks", "month": "maand", "monthly": "maandelijks", "on": "op", "and": "en", "of": "van", "the": "de",
	"two": "twee", "three": "drie", "monday": "maandag", "tuesday": "dinsdag", "wednesday": "woensdag", "thursday": "donderdag", "friday": "vrijdag",
	"saturday": "zaterdag", "sunday": "zondag", "mondays": "maandag", "tuesdays": "dinsdag", "wednesdays": "woensdag", "thursdays": "donderdag",
	"fridays": "vrijdag", "andere": "twee weken op", "tweewekelijkse": "tweewekelijks", "wekelijkse": "wekelijks", "maandelijkse": "maandelijks",
}

// ruleWords are the words of a rule that can be misspelt.
var ruleWords = func() []string {
	words := []string{"elke", "iedere", "even", "oneven", "week", "weken", "maand", "maandelijks", "wekelijks", "tweewekelijks", "om", "de", "op", "van", "en", "per", "eens"}
	for _, known := range []map[string]int{whichWords, numberWords} {
		for word := range known {
			words = append(words, word)
		}
	}
	for word := range weekdayWords {
		words = append(words, word)
	}
	slices.Sort(words)
	return words
}()

var ruleWord = regexp.MustCompile(`[\pL0-9]+`)

// everySchoolDay is a rule for all days of a week of school.
var everySchoolDay = regexp.MustCompile(`^(?:dagelijks|(?:elke|iedere|alle) (?:school|werk|les|doordeweekse )?dag(?:en)?|every (?:school )?day|daily)\b`)

// meantRepetition gives the rule that words most likely mean, as it is to be written: of English ones, misspelt ones, one for every day, and
// with a time of day behind it; "" when that cannot be known.
func meantRepetition(said string) string {
	said, _, _ = strings.Cut(strings.ToLower(said), " om ")
	if everySchoolDay.MatchString(said) {
		return Repetition{Weeks: 1, Weekdays: []time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday}}.String()
	}
	said = ruleWord.ReplaceAllStringFunc(said, func(word string) string {
		if dutch, known := otherLanguage[word]; known {
			return dutch
		}
		if slices.Contains(ruleWords, partOfDay.ReplaceAllString(word, "$1")) {
			return word
		}
		if nearest := problem.Nearest(word, ruleWords); len(nearest) > 2 {
			return nearest
		}
		return word
	})
	r, ok := ParseRepetition(said)
	if !ok {
		return ""
	}
	return r.String()
}

package check

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

var (
	inHoliday = problem.Define(problem.Kind{
		Code: "in-vakantie", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "%[1]s valt in een schoolvakantie: %[2]s.",
			EN: "%[1]s is in a school holiday: %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Kies een dag waarop de school open is. Wijkt uw vakantie af? Zet haar dan als [[vakantie]] in school.toml.",
			EN: "Choose a day on which the school is open. Is your holiday another? Put it in school.toml as a [[vakantie]].",
		},
	})
	onPublicHoliday = problem.Define(problem.Kind{
		Code: "op-feestdag", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "%[1]s is een feestdag: %[2]s.", EN: "%[1]s is a public holiday: %[2]s."},
		Repair:   problem.Phrase{NL: "Kies een andere dag.", EN: "Choose another day."},
	})
	onOptionalHoliday = problem.Define(problem.Kind{
		Code: "op-feestdag", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "%[1]s is %[2]s. Is de school dan open?",
			EN: "%[1]s is %[2]s. Is the school open then?",
		},
		Repair: problem.Phrase{
			NL: "Kies een andere dag als de school die dag vrij geeft.",
			EN: "Choose another day if the school is closed on it.",
		},
	})
	onStudyDay = problem.Define(problem.Kind{
		Code: "op-studiedag", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Op %[1]s heeft het team een studiedag en zijn de kinderen vrij.",
			EN: "On %[1]s the team has a study day and the pupils are free.",
		},
		Repair: problem.Phrase{
			NL: "Kies een andere dag. Is het alleen voor het team? Schrijf dan: voor = [\"team\"].",
			EN: "Choose another day. Is it for the team alone? Then write: voor = [\"team\"].",
		},
	})
	atWeekend = problem.Define(problem.Kind{
		Code: "in-weekend", Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "%[1]s is een %[2]s.", EN: "%[1]s is a %[2]s."},
		Repair:   problem.Phrase{NL: "Klopt dat? Kijk de datum na.", EN: "Is that right? Check the date."},
	})
	outsideYear = problem.Define(problem.Kind{
		Code: "buiten-schooljaar", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "%[1]s ligt ver buiten het schooljaar %[2]s.",
			EN: "%[1]s is far outside the school year %[2]s.",
		},
		Repair: problem.Phrase{NL: "Kijk het jaartal na.", EN: "Check the year."},
	})
	wrongWeekday = problem.Define(problem.Kind{
		Code: "weekdag-klopt-niet", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{
			NL: "“%[1]s” kan niet: %[2]s is een %[3]s.",
			EN: "“%[1]s” is not possible: %[2]s is a %[3]s.",
		},
		Repair: problem.Phrase{NL: "Verbeter de dag van de week of de datum.", EN: "Correct the day of the week or the date."},
	})
	wrongWeekdayInDraft = problem.Define(problem.Kind{ // such as a proposal for the next year, made of the words of this one
		Code: wrongWeekday.Code, Severity: problem.Warning, Sentence: wrongWeekday.Sentence,
		Repair: problem.Phrase{
			NL: "Verbeter de dag van de week of de datum voor u dit concept bevestigt.",
			EN: "Correct the day of the week or the date before you confirm this draft.",
		},
	})
	twoEvenings = problem.Define(problem.Kind{
		Code: "twee-ouderavonden", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Op %[1]s is er nog een ouderavond: “%[2]s”.",
			EN: "On %[1]s there is another parent evening: “%[2]s”.",
		},
		Repair: problem.Phrase{
			NL: "Kies voor een van de twee een andere avond, of maak er één avond van.",
			EN: "Choose another evening for one of the two, or make it one evening.",
		},
	})
	endBeforeStart = problem.Define(problem.Kind{
		Code: "einde-voor-begin", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{NL: "Het einde (%[2]v) ligt voor het begin (%[1]v).", EN: "The end (%[2]v) comes before the start (%[1]v)."},
		Repair:   problem.Phrase{NL: "Verbeter van of tot.", EN: "Correct van or tot."},
	})
	passedButPlanned = problem.Define(problem.Kind{
		Code: "voorbij-maar-gepland", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "“%[1]s” is voorbij, maar staat nog als gepland op de site.",
			EN: "“%[1]s” is over, but still planned on the site.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf: status = \"geweest\", en bij opbrengst wat het opleverde. Of: status = \"afgelast\".",
			EN: "Write: status = \"geweest\", and at opbrengst what it brought. Or: status = \"afgelast\".",
		},
	})
	ownHoliday = problem.Define(problem.Kind{
		Code: "eigen-vakantie", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Uw %[1]s is anders dan de landelijke: die duurt van %[2]s.",
			EN: "Your %[1]s differs from the national one: that is from %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Klopt dat? Dan hoeft u niets te doen. Ouders met een kind op een andere school letten hier wel op.",
			EN: "Is that right? Then there is nothing to do. Parents with a child at another school will notice.",
		},
	})
	vagueTime = problem.Define(problem.Kind{
		Code: "datum-vaag", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "“%[1]s” kunnen ouders niet in hun agenda zetten.",
			EN: "“%[1]s” is nothing that parents can put in their calendar.",
		},
		Repair: problem.Phrase{
			NL: "Zodra u de dag weet, schrijft u in plaats hiervan: datum = 2026-09-08.",
			EN: "As soon as you know the day, write instead: datum = 2026-09-08.",
		},
	})
)

// askTime asks whether an activity is at a good time. What was held or cancelled, was what it was.
func (r *reading) askTime(a *policy.Activity) {
	r.askOrder(a)
	r.askYear(a)
	if a.Status != policy.Planned {
		return
	}
	if a.Over(r.today) {
		r.report(passedButPlanned, statusPlace(a), a.Title.String())
		return
	}
	if a.When != nil {
		r.report(vagueTime, a.Place("wanneer"), a.When.String())
	}
	r.askDays(a)
}

func (r *reading) askOrder(a *policy.Activity) {
	severalDays := false
	if a.Period != nil {
		if a.Period.To.Before(a.Period.From) {
			r.report(endBeforeStart, a.DatePlace("periode", a.Period.To), day(a.Period.From), day(a.Period.To))
		}
		severalDays = a.Period.From != a.Period.To
	}
	if a.From != "" && a.To != "" && a.To < a.From && !severalDays {
		r.report(endBeforeStart, a.Place("tot"), a.From, a.To)
	}
}

// askYear asks whether the activity falls in a year that the school can mean.
func (r *reading) askYear(a *policy.Activity) {
	month := a.InMonth()
	if r.year == 0 || month.IsZero() {
		return
	}
	year := schoolyear.YearOf(month.First())
	if year <= r.year+1 && year >= r.oldest {
		return
	}
	if first := a.First(); !first.IsZero() {
		r.report(outsideYear, timePlace(a, first), day(first), r.year)
		return
	}
	r.report(outsideYear, a.Place("maand"), month, r.year)
}

// oldestYear gives the school year of the school's oldest document that reports something; 0 when there is none. Activities do not
// count: it is to tell whether theirs can be right.
func (r *round) oldestYear() schoolyear.Year {
	var oldest schoolyear.Date
	for _, doc := range r.Documents {
		if day := doc.Base().Kind().Reported(doc); !day.IsZero() && (oldest.IsZero() || day.Before(oldest)) {
			oldest = day
		}
	}
	if oldest.IsZero() {
		return 0
	}
	return min(r.School.Year, schoolyear.YearOf(oldest))
}

// kindFor gives the problem of an activity on a day that the school is closed for a reason.
func kindFor(reason year.Kind) *problem.Kind {
	switch reason {
	case year.PublicHoliday:
		return onPublicHoliday
	case year.SchoolHoliday:
		return inHoliday
	case year.StudyDay:
		return onStudyDay
	}
	return onOptionalHoliday
}

// askDays asks whether the school is open on the days of an activity; of a period, on the first and the last. While the school's year
// is not known, only weekends are.
func (r *reading) askDays(a *policy.Activity) {
	days := a.Dates
	if a.Period != nil {
		days = slices.Compact([]schoolyear.Date{a.Period.From, a.Period.To})
	}
	counting := year.Possible | year.Weekend
	if r.year == 0 {
		counting = year.Weekend
	}
	for _, date := range days {
		why, _ := r.days.On(date).Why(counting)
		switch {
		case why.Kind == 0 || why.Kind == year.Weekend && a.Period != nil:
		case why.Kind == year.Weekend:
			r.report(atWeekend, timePlace(a, date), day(date), weekday(date.Weekday()))
		case why.Kind == year.StudyDay && slices.Equal(a.For, []string{policy.Team}):
		case why.Kind == year.SchoolHoliday && atHome(a):
		default:
			r.report(kindFor(why.Kind), timePlace(a, date), day(date), cmp.Or(why.Name, why.Own.String()))
		}
	}
}

// atHome reports whether an activity needs no open school.
func atHome(a *policy.Activity) bool { return a.Form == policy.AtHome || a.Form == policy.Online }

// timePlace gives where a day of an activity is written.
func timePlace(a *policy.Activity, date schoolyear.Date) problem.Place {
	for _, key := range []string{"datum", "data", "periode"} {
		if a.Has(key) {
			return a.DatePlace(key, date)
		}
	}
	return a.Place("titel")
}

func statusPlace(a *policy.Activity) problem.Place {
	switch {
	case a.Has("status"):
		return a.Place("status")
	case a.When != nil:
		return a.Place("wanneer")
	}
	return timePlace(a, a.Last())
}

// askEvenings asks whether parents are expected at two parent evenings on one day.
func (r *round) askEvenings() {
	first := map[schoolyear.Date]*policy.Activity{}
	for _, a := range r.Activities {
		if a.Form != policy.ParentEvening || a.Status != policy.Planned {
			continue
		}
		for _, date := range a.Dates {
			if other := first[date]; other != nil {
				r.report(twoEvenings, timePlace(a, date), day(date), other.Title.String())
				continue
			}
			first[date] = a
		}
	}
}

// askHolidays asks whether the school's own holidays are right, and how they compare with the national ones.
func (r *round) askHolidays() {
	for i, own := range r.School.Holidays {
		part := r.School.HolidayPlace(i)
		if own.Period.To.Before(own.Period.From) {
			r.report(endBeforeStart, part.Place("tot"), day(own.Period.From), day(own.Period.To))
			continue
		}
		national, ok := r.national(own)
		switch {
		case !ok || national == own.Period:
		case national.From != own.Period.From:
			r.report(ownHoliday, part.Place("van"), strings.ToLower(own.Name), days(national))
		default:
			r.report(ownHoliday, part.Place("tot"), strings.ToLower(own.Name), days(national))
		}
	}
}

// national gives the national holiday that one of the school's own replaces.
func (r *round) national(own schoolyear.Holiday) (schoolyear.Period, bool) {
	holidays, _ := schoolyear.NationalHolidays(schoolyear.YearOf(own.Period.From), r.School.Region)
	for _, holiday := range holidays {
		if policy.SameName(holiday.Name, own.Name) {
			return holiday.Period, true
		}
	}
	return schoolyear.Period{}, false
}

// years are the days that a day and month without a year can mean in a document.
type years struct {
	about schoolyear.Date // the day that the document is about; none when it has no day
	year  schoolyear.Year // of that day, else the school's; 0 when neither is known
}

// yearsOf gives the day or the school year that a document is about.
func (r *reading) yearsOf(doc policy.Doc) years {
	about := doc.Base().Kind().Day(doc)
	if about.IsZero() {
		return years{year: r.year}
	}
	return years{about, schoolyear.YearOf(about)}
}

// candidates gives the days that a day and month can mean: in a document about a day the one in the same school year and the one
// nearest to that day, elsewhere those of three school years. The likeliest comes first.
func (y years) candidates(month time.Month, dayOfMonth int) []schoolyear.Date {
	in := func(year schoolyear.Year) schoolyear.Date {
		calendarYear := int(year)
		if month < time.August {
			calendarYear++
		}
		return schoolyear.Date{Year: calendarYear, Month: month, Day: dayOfMonth}
	}
	all := []schoolyear.Date{in(y.year), in(y.year - 1), in(y.year + 1)}
	if !y.about.IsZero() {
		nearest := slices.MinFunc(all, func(a, b schoolyear.Date) int { return distance(a, y.about) - distance(b, y.about) })
		all = []schoolyear.Date{all[0], nearest}
	}
	return slices.DeleteFunc(all, func(d schoolyear.Date) bool { return !exists(d) })
}

func distance(a, b schoolyear.Date) int {
	n := a.DaysUntil(b)
	return max(n, -n)
}

// exists reports whether there is such a day: 29 February is not in every year.
func exists(d schoolyear.Date) bool { return schoolyear.DateOf(d.Time()) == d }

// askWeekdays asks of every “dinsdag 8 september” whether that day is a Tuesday.
func (r *reading) askWeekdays(p *passage, y years) {
	for from := 0; ; {
		i := strings.Index(p.text[from:], "dag")
		if i < 0 {
			return
		}
		end := from + i + len("dag")
		if start, weekday, ok := weekdayBefore(p.text, end); ok {
			r.askWeekday(p, start, end, weekday, y)
		}
		from = end
	}
}

// weekdayBefore reads the name of a day of the week that ends here.
func weekdayBefore(text string, end int) (start int, day time.Weekday, ok bool) {
	for day, name := range weekdays {
		start := end - len(name)
		if start >= 0 && strings.EqualFold(text[start:end], name) && !letterBefore(text, start) {
			return start, time.Weekday(day), true
		}
	}
	return 0, 0, false
}

func (r *reading) askWeekday(p *passage, start, end int, said time.Weekday, y years) {
	written, ok := readDay(p.text[end:])
	if !ok {
		return
	}
	var candidates []schoolyear.Date
	switch {
	case written.year != 0:
		candidates = []schoolyear.Date{{Year: written.year, Month: written.month, Day: written.day}}
	case y.year != 0:
		candidates = y.candidates(written.month, written.day)
	}
	candidates = slices.DeleteFunc(candidates, func(d schoolyear.Date) bool { return !exists(d) })
	isSaid := func(d schoolyear.Date) bool { return d.Weekday() == said }
	if len(candidates) == 0 || slices.ContainsFunc(candidates, isSaid) {
		return
	}
	phrase := strings.Join(strings.Fields(p.text[start:end+written.length]), " ")
	kind := wrongWeekday
	if r.doc.Draft {
		kind = wrongWeekdayInDraft
	}
	r.report(kind, r.at(p.at(start)), phrase, day(candidates[0]), weekday(candidates[0].Weekday()))
}

// writtenDay is “8 september 2026” as it stands behind a day of the week.
type writtenDay struct {
	day    int
	month  time.Month
	year   int // 0 when it is not written
	length int // of all that was read, in bytes
}

// readDay reads a day that follows the name of a day of the week: “ 8 september”, “avond, de 8e sept. 2026”.
func readDay(text string) (writtenDay, bool) {
	rest := text
	for _, part := range []string{"avond", "ochtend", "middag", "morgen"} {
		rest = strings.TrimPrefix(rest, part)
	}
	rest = trimSpace(strings.TrimPrefix(rest, ","))
	rest = trimSpace(strings.TrimPrefix(rest, "de "))
	dayOfMonth, rest := readNumber(rest, 2)
	for _, part := range []string{"e ", "ste ", "de "} {
		rest = strings.TrimPrefix(rest, part)
	}
	month, rest := readMonth(trimSpace(rest))
	if dayOfMonth < 1 || dayOfMonth > 31 || month == 0 {
		return writtenDay{}, false
	}
	year, afterYear := readNumber(trimSpace(rest), 4)
	if year >= 1900 && year < 2200 {
		return writtenDay{dayOfMonth, month, year, len(text) - len(afterYear)}, true
	}
	return writtenDay{day: dayOfMonth, month: month, length: len(text) - len(rest)}, true
}

func trimSpace(text string) string { return strings.TrimLeft(text, " \n\u00a0") }

// readNumber reads a number of at most so many digits; 0 when there is none.
func readNumber(text string, most int) (int, string) {
	n, i := 0, 0
	for i < len(text) && isDigit(text[i]) {
		n = 10*n + int(text[i]-'0')
		if i++; i > most {
			return 0, text
		}
	}
	return n, text[i:]
}

// readMonth reads the name of a month, whole or short; 0 when there is none.
func readMonth(text string) (time.Month, string) {
	i := 0
	for i < len(text) && isLetter(text[i]) {
		i++
	}
	for month, name := range schoolyear.MonthNames {
		switch {
		case month == 0:
		case strings.EqualFold(text[:i], name):
			return time.Month(month), text[i:]
		case slices.Contains(shortMonths[month], strings.ToLower(text[:i])):
			return time.Month(month), strings.TrimPrefix(text[i:], ".")
		}
	}
	return 0, text
}

var shortMonths = [...][]string{
	1: {"jan"}, 2: {"feb", "febr"}, 3: {"mrt"}, 4: {"apr"}, 6: {"jun"}, 7: {"jul"}, 8: {"aug"}, 9: {"sep", "sept"}, 10: {"okt"}, 11: {"nov"}, 12: {"dec"},
}

func isDigit(b byte) bool  { return '0' <= b && b <= '9' }
func isUpper(b byte) bool  { return 'A' <= b && b <= 'Z' }
func isLetter(b byte) bool { return isUpper(b) || 'a' <= b && b <= 'z' || b >= utf8.RuneSelf }

// letterBefore reports whether a letter stands before an index.
func letterBefore(text string, i int) bool { return i > 0 && isLetter(text[i-1]) }

package check

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

var (
	inHoliday = problem.Define(problem.Rule{
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
	onPublicHoliday = problem.Define(problem.Rule{
		Code: "op-feestdag", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "%[1]s is een feestdag: %[2]s.", EN: "%[1]s is a public holiday: %[2]s."},
		Repair: problem.Phrase{
			NL: "Kies een andere dag. Is de school dan toch open? Zet de dag in school.toml als [[lesdag]].",
			EN: "Choose another day. Is the school open then all the same? Put the day in school.toml as a [[lesdag]].",
		},
	})
	onOptionalHoliday = problem.Define(problem.Rule{
		Code: "op-feestdag", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "%[1]s is %[2]s. Is de school dan open?",
			EN: "%[1]s is %[2]s. Is the school open then?",
		},
		Repair: problem.Phrase{
			NL: "Kies een andere dag als de school die dag vrij geeft. Is de school open? Zet de dag in school.toml als [[lesdag]].",
			EN: "Choose another day if the school is closed on it. Is it open? Put the day in school.toml as a [[lesdag]].",
		},
	})
	onStudyDay = problem.Define(problem.Rule{
		Code: "op-studiedag", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Op %[1]s heeft het team een studiedag en zijn de kinderen vrij.",
			EN: "On %[1]s the team has a study day and the pupils are free.",
		},
		Repair: problem.Phrase{
			NL: "Kies een andere dag. Is het alleen voor het team? Schrijf dan: voor = [\"team\"]",
			EN: "Choose another day. Is it for the team alone? Then write: voor = [\"team\"]",
		},
	})
	onFreePart = problem.Define(problem.Rule{ // of the school, or of the day
		Code: onStudyDay.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Op %[1]s zijn de kinderen dan vrij: %[2]s.", EN: "On %[1]s the pupils are free then: %[2]s."},
		Repair: problem.Phrase{
			NL: "Kies een andere dag of een andere tijd. Is het alleen voor het team? Schrijf dan: voor = [\"team\"]",
			EN: "Choose another day or another time. Is it for the team alone? Then write: voor = [\"team\"]",
		},
	})
	onFreeForSome = problem.Define(problem.Rule{
		Code: onStudyDay.Code, Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Op %[1]s zijn niet alle kinderen op school. Vrij is dan: %[2]s.",
			EN: "On %[1]s not all pupils are at school. Free then: %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Is dit alleen voor de kinderen die er zijn? Schrijf: groepen = [%[3]s]",
			EN: "Is this only for the pupils who are there? Write: groepen = [%[3]s]",
		},
	})
	atWeekend = problem.Define(problem.Rule{
		Code: "in-weekend", Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "%[1]s is een %[2]s.", EN: "%[1]s is a %[2]s."},
		Repair:   problem.Phrase{NL: "Klopt dat? Kijk de datum na.", EN: "Is that right? Check the date."},
	})
	farFromYear = problem.Define(problem.Rule{
		Code: "buiten-schooljaar", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "%[1]s ligt ver buiten het schooljaar %[2]s.",
			EN: "%[1]s is far outside the school year %[2]s.",
		},
		Repair: problem.Phrase{NL: "Kijk het jaartal na.", EN: "Check the year."},
	})
	wrongWeekday = problem.Define(problem.Rule{
		Code: "weekdag-klopt-niet", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{
			NL: "“%[1]s” kan niet: %[2]s is een %[3]s.",
			EN: "“%[1]s” is not possible: %[2]s is a %[3]s.",
		},
		Repair: problem.Phrase{NL: "Verbeter de dag van de week of de datum.", EN: "Correct the day of the week or the date."},
	})
	wrongWeekdayThen = problem.Define(problem.Rule{ // the year is not written, and it is not the day that the document is about
		Code: wrongWeekday.Code, Severity: problem.Warning, Sentence: wrongWeekday.Sentence,
		Repair: problem.Phrase{
			NL: "Verbeter de dag van de week of de datum. Gaat het over een ander jaar? Schrijf dat jaar erachter.",
			EN: "Correct the day of the week or the date. Is it about another year? Write that year behind it.",
		},
	})
	wrongWeekdayInDraft = problem.Define(problem.Rule{ // such as a proposal for the next year, made of the words of this one
		Code: wrongWeekday.Code, Severity: problem.Warning, Sentence: wrongWeekday.Sentence,
		Repair: problem.Phrase{
			NL: "Verbeter de dag van de week of de datum voor u dit concept bevestigt.",
			EN: "Correct the day of the week or the date before you confirm this draft.",
		},
	})
	endBeforeStart = problem.Define(problem.Rule{
		Code: "einde-voor-begin", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{NL: "Het einde (%[2]v) ligt voor het begin (%[1]v).", EN: "The end (%[2]v) comes before the start (%[1]v)."},
		Repair:   problem.Phrase{NL: "Verbeter van of tot.", EN: "Correct van or tot."},
	})
	endAtStart = problem.Define(problem.Rule{
		Code: endBeforeStart.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Het einde (%[1]s) is ook het begin.", EN: "The end (%[1]s) is the start too."},
		Repair:   problem.Phrase{NL: "Verbeter tot. Weet u het einde nog niet? Haal de regel met tot dan weg.", EN: "Correct tot. Do you not know the end yet? Then remove the line with tot."},
	})
	endNextDay = problem.Define(problem.Rule{
		Code: endBeforeStart.Code, Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Dit begint om %[1]s en eindigt de volgende dag om %[2]s.",
			EN: "This begins at %[1]s and ends the next day at %[2]s.",
		},
		Repair: problem.Phrase{NL: "Klopt dat? Dan hoeft u niets te doen. Anders verbetert u van of tot.", EN: "Is that right? Then there is nothing to do. Else correct van or tot."},
	})
)

var otherHolidayName = problem.Define(problem.Rule{
	Code: "vakantie-andere-naam", Severity: problem.Warning,
	Sentence: problem.Phrase{
		NL: "“%[1]s” staat op de site in de plaats van de landelijke %[2]s (%[3]s).",
		EN: "On the site, “%[1]s” stands in the place of the national %[2]s (%[3]s).",
	},
	Repair: problem.Phrase{
		NL: "Bedoelde u %[2]s? Schrijf: naam = \"%[2]s\". Zijn het twee vakanties? Zet dan ook de %[2]s als [[vakantie]] in school.toml.",
		EN: "Did you mean %[2]s? Write: naam = \"%[2]s\". Are there two holidays? Then put the %[2]s in school.toml as a [[vakantie]] too.",
	},
})

// timeQuestions ask whether what happens is at a good time.
var timeQuestions = []question{
	each((*reading).askDays),
	each((*reading).askYear),
	of(problem.Rule{
		Code: "dag-van-vorig-jaar", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "“%[1]s” krijgt elk schooljaar nieuwe dagen en is nu van %[2]s, maar %[3]s bij “%[4]s” is van daarvoor.",
			EN: "“%[1]s” has new days in each school year and is of %[2]s now, but %[3]s at “%[4]s” is of before that.",
		},
		Repair: problem.Phrase{NL: "Schrijf daar een dag van %[2]s, of haal die dag weg.", EN: "Write a day of %[2]s there, or remove that day."},
	}, (*reading).askOldDays),
	each((*reading).askMeetingDays),
	{text: (*reading).askWeekdays},
	ofPolicy(problem.Rule{
		Code: "twee-ouderavonden", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Op %[1]s is er nog een ouderavond: “%[2]s”.",
			EN: "On %[1]s there is another parent evening: “%[2]s”.",
		},
		Repair: problem.Phrase{
			NL: "Kies voor een van de twee een andere avond, of maak er één avond van.",
			EN: "Choose another evening for one of the two, or make it one evening.",
		},
	}, (*round).askEvenings),
	{document: each((*reading).askOrder).document, policy: (*round).askHolidayOrder},
	of(problem.Rule{
		Code: "voorbij-maar-gepland", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "“%[1]s” is voorbij, maar staat nog als gepland op de site.",
			EN: "“%[1]s” is over, but still planned on the site.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf: status = \"geweest\"\nSchrijf bij opbrengst wat het opleverde. Ging het niet door, dan is het: status = \"afgelast\"",
			EN: "Write: status = \"geweest\"\nWrite at opbrengst what it brought. If it was called off, it is: status = \"afgelast\"",
		},
	}, func(r *reading, a *policy.Activity, q asked) {
		if a.InProgramme() && a.Status == policy.Planned && a.Over(r.today) { // of the rest nobody asks what it brought
			q.report(statusPlace(a), a.Title.String())
		}
	}),
	ofPolicy(problem.Rule{
		Code: "eigen-vakantie", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Uw %[1]s is anders dan de landelijke: die duurt van %[2]s.",
			EN: "Your %[1]s differs from the national one: that is from %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Klopt dat? Dan hoeft u niets te doen. Ouders met een kind op een andere school letten hier wel op.",
			EN: "Is that right? Then there is nothing to do. Parents with a child at another school will notice.",
		},
	}, (*round).askHolidays),
	of(problem.Rule{
		Code: "aanmelden-te-laat", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Aanmelden kan tot en met %[1]s, maar “%[2]s” is dan al geweest: %[3]s.",
			EN: "Parents can sign up until %[1]s, but “%[2]s” is over by then: %[3]s.",
		},
		Repair: problem.Phrase{NL: "Schrijf: aanmelden_voor = %[4]s", EN: "Write: aanmelden_voor = %[4]s"},
	}, func(r *reading, a *policy.Activity, q asked) {
		if last := a.Last(); !last.IsZero() && a.SignUpBy.After(last) {
			q.report(a.Place("aanmelden_voor"), day(a.SignUpBy), a.Title.String(), day(last), a.First().AddDays(-1).String())
		}
	}),
	of(problem.Rule{
		Code: "datum-vaag", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "“%[1]s” kunnen ouders niet in hun agenda zetten.",
			EN: "“%[1]s” is nothing that parents can put in their calendar.",
		},
		Repair: problem.Phrase{
			NL: "Zodra u de dag weet, schrijft u in plaats hiervan: %[2]s%[3]s",
			EN: "As soon as you know the day, write instead: %[2]s%[3]s",
		},
	}, func(r *reading, a *policy.Activity, q asked) {
		unread := r.school == nil // and so is its year, which makes days of a week in words
		if a.When != nil && !unread && a.First().IsZero() && a.Status == policy.Planned && !a.Over(r.today) && !withoutDay.MatchString(a.When.String()) {
			line, more := r.exampleOf(a)
			q.report(a.Place("wanneer"), a.When.String(), line, more)
		}
	}),
}

// withoutDay is a time that never becomes one day: always, or when a parent asks for it.
var withoutDay = regexp.MustCompile(`(?i)\b(?:(?:ge)?hele (?:school)?jaar|heel het (?:school)?jaar|jaarrond|doorlopend|permanent|altijd|dagelijks|(?:elke|iedere) (?:(?:school|werk)?dag|ochtend)\b` +
	`|(?:op|na|in) (?:afspraak|overleg)|op (?:verzoek|aanvraag|elk moment)|een moment|wanneer (?:u|het|nodig)|indien|naar behoefte|bij zorgen|(?:bij|na) (?:de )?(?:inschrijving|aanmelding)` +
	`|uw kind|als (?:u|er|dat|daar))`)

// exampleOf gives a line that says when a vague activity may be: its day, or else a day in its month, and what is to go with it.
func (r *reading) exampleOf(a *policy.Activity) (line string, more problem.Phrase) {
	if !a.Month.IsZero() {
		more = problem.Phrase{NL: "\nHaal dan ook de regel met maand weg.", EN: "\nRemove the line with maand then, too."}
	}
	if lines := a.DaysMeant(r.year); lines != "" {
		return lines, more
	}
	month := a.Month
	if month.IsZero() {
		month = schoolyear.Month{Year: cmp.Or(int(r.year), r.today.Year) + 1, Month: time.May}
	}
	return "datum = " + month.First().AddDays(10).String(), more
}

// askOrder asks whether an activity ends after it starts.
func (r *reading) askOrder(a *policy.Activity) {
	severalDays := false
	if a.Period != nil {
		if a.Period.To.Before(a.Period.From) {
			r.report(endBeforeStart, a.DatePlace("periode", a.Period.To), day(a.Period.From), day(a.Period.To))
		}
		severalDays = a.Period.From != a.Period.To
	}
	begins := a.First()
	for _, slot := range a.Slots {
		s := policy.Session{Period: schoolyear.Period{From: begins, To: begins}, From: slot.From, To: slot.To}
		ends, _ := s.End()
		r.askTimes(slot.Part, slot.From, slot.To, ends == begins, s.Overnight())
	}
	if !severalDays {
		ends, _ := a.End(begins)
		r.askTimes(a.Part, a.From, a.To, ends == begins, a.Overnight())
	}
}

// askTimes asks whether times, which may be on one day or go on into the next, are in order.
func (r *reading) askTimes(part policy.Part, from, to string, oneDay, overnight bool) {
	switch {
	case from == "" || to == "":
	case overnight:
		r.report(endNextDay, part.Place("tot"), from, to)
	case to == from:
		r.report(endAtStart, part.Place("tot"), from)
	case oneDay && to < from:
		r.report(endBeforeStart, part.Place("tot"), from, to)
	}
}

// askYear asks whether the activity falls in a year that the school can mean.
func (r *reading) askYear(a *policy.Activity) {
	month := a.InMonth()
	if r.year == 0 || month.IsZero() {
		return
	}
	far := r.tooLate(month.First()) || schoolyear.YearOf(month.First()) < r.oldest
	switch first := a.First(); {
	case far && first.IsZero():
		r.report(farFromYear, a.Place("maand"), month, r.year)
	case far:
		r.report(farFromYear, timePlace(a, first), day(first), r.year)
	case a.Period != nil && r.tooLate(a.Period.To):
		r.report(farFromYear, timePlace(a, a.Period.To), day(a.Period.To), r.year)
	}
}

// askOldDays asks whether what stands beside a rule without a year moved along with it: on a last day to sign up that is past, nobody can.
func (r *reading) askOldDays(a *policy.Activity, q asked) {
	if r.year == 0 || !a.EachYear() {
		return
	}
	ask := func(key string, date schoolyear.Date) {
		if !date.IsZero() && date.Before(r.year.Period().From) {
			q.report(a.Place(key), a.Title.String(), r.year, day(date), key)
		}
	}
	ask("aanmelden_voor", a.SignUpBy)
	ask("verplaatst_van", a.MovedFrom)
}

// tooLate reports whether a day is later than a school can plan for: the school's year, which may be over, and the next.
func (r *reading) tooLate(day schoolyear.Date) bool {
	return schoolyear.YearOf(day) > max(r.year, schoolyear.YearOf(r.today))+1
}

// askMeetingDays asks whether the meetings to come are on days that can be right. What is in the programme is asked of that.
func (r *reading) askMeetingDays(c *policy.Council) {
	if r.year == 0 {
		return
	}
	for _, meeting := range c.Meetings {
		date := meeting.Date
		if date.Before(r.today) || meeting.Activity != nil {
			continue
		}
		place := meeting.DayPlace(date, "titel")
		if r.tooLate(date) {
			r.report(farFromYear, place, day(date), r.year)
			continue
		}
		switch why, _ := r.days.On(date).Why(beforehand); why.Cause {
		case 0:
		case year.Weekend:
			r.report(atWeekend, place, day(date), weekday(date.Weekday()))
		default:
			r.report(ruleFor(why.Cause), place, day(date), cmp.Or(why.Name, why.Own.String()))
		}
	}
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

// ruleFor gives the problem of an activity on a day that the school is closed for a reason.
func ruleFor(reason year.Cause) *problem.Rule {
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

// askDays asks whether the school is open on the days of an activity. While the school's year is not known, only weekends are asked about.
func (r *reading) askDays(a *policy.Activity) {
	if a.Status != policy.Planned || a.Over(r.today) {
		return // what was held or cancelled, was what it was
	}
	counting := year.Possible | year.Weekend
	if r.year == 0 {
		counting = year.Weekend
	}
	if a.Period != nil {
		r.askPeriod(a, counting&^year.Weekend)
	}
	var told schoolyear.Date // of a day with several sessions one problem is told
	for _, session := range a.Sessions() {
		if date := session.Period.From; date != told && (a.Period == nil || session.Slot != nil) && r.askSession(a, session, counting) {
			told = date
		}
	}
}

// askSession asks whether the school is open on the day of a session, and reports whether anything was told.
func (r *reading) askSession(a *policy.Activity, session policy.Session, counting year.Cause) bool {
	date, before := session.Period.From, len(r.found.problems)
	switch why, _ := r.days.For(session.Groups, session.From, date).Why(counting); why.Cause {
	case year.Weekend:
		r.report(atWeekend, timePlace(a, date), day(date), weekday(date.Weekday()))
	case 0:
		r.askSome(a, session)
	default:
		r.askReason(a, date, why)
	}
	return len(r.found.problems) > before
}

// askSome asks whether an activity is on a day of school for some of its groups, on which others are free. Of a row of days one more or less
// is no reason to leave groups out of all.
func (r *reading) askSome(a *policy.Activity, session policy.Session) {
	date := session.Period.From
	here, free := r.days.Parted(session.Groups, session.From, date)
	if r.year == 0 || len(a.Dates) > 1 || len(free) == 0 || forTeam(a) {
		return
	}
	var absent []string
	for _, reason := range free {
		absent = append(absent, reason.Groups...)
	}
	quoted := make([]string, len(here))
	for i, group := range here {
		quoted[i] = strconv.Quote(group)
	}
	r.report(onFreeForSome, timePlace(a, date), day(date), groupsOf(r.school, absent), strings.Join(quoted, ", "))
}

// forTeam reports whether an activity is for the team alone.
func forTeam(a *policy.Activity) bool { return slices.Equal(a.For, []string{policy.Team}) }

// freeWhen says for whom and from when pupils are free.
func (r *reading) freeWhen(why year.Reason) problem.Phrase {
	var said []problem.Phrase
	if len(why.Groups) > 0 {
		said = append(said, groupsOf(r.school, why.Groups))
	}
	switch {
	case why.From != "":
		said = append(said, problem.Phrase{NL: "vanaf " + why.From + " uur", EN: "from " + why.From})
	case why.To != "":
		said = append(said, problem.Phrase{NL: "tot " + why.To + " uur", EN: "until " + why.To})
	}
	if len(said) == 2 {
		return problem.Phrase{NL: said[0].NL + ", " + said[1].NL, EN: said[0].EN + ", " + said[1].EN}
	}
	return said[0]
}

// A period of more days than a camp or a week of something may have a day within it that the school is closed, and one that is longer than
// a season a whole holiday.
const (
	longestEvent  = 10
	longestSeason = 42
)

// askPeriod asks whether the school is open on the days of a period, and of one reason that it is closed only once.
func (r *reading) askPeriod(a *policy.Activity, counting year.Cause) {
	period := *a.Period
	within := counting
	switch length := period.Days(); {
	case length > longestSeason:
		within = 0
	case length > longestEvent:
		within &= year.SchoolHoliday
	}
	var told schoolyear.Period
	ask := func(date schoolyear.Date, counting year.Cause) {
		today := r.days.For(a.Groups, a.From, date)
		why, found := today.Why(counting & year.SchoolHoliday)
		if !found {
			why, found = today.Why(counting)
		}
		if !found || told.Contains(date) {
			return
		}
		told = why.Period
		if date != period.From && why.Period.Contains(period.To) {
			date = period.To
		}
		r.askReason(a, date, why)
	}
	ask(period.From, counting)
	for date := period.From.AddDays(1); within != 0 && date.Before(period.To); date = date.AddDays(1) {
		ask(date, within)
	}
	ask(period.To, counting)
}

// askReason asks whether an activity can be on a day that the school is closed for a reason; none when it is open.
func (r *reading) askReason(a *policy.Activity, date schoolyear.Date, why year.Reason) {
	switch {
	case why.Cause == 0:
	case why.Cause == year.StudyDay && forTeam(a):
	case why.Cause == year.SchoolHoliday && atHome(a):
	case !why.Whole():
		r.report(onFreePart, timePlace(a, date), day(date), r.freeWhen(why))
	default:
		r.report(ruleFor(why.Cause), timePlace(a, date), day(date), cmp.Or(why.Name, why.Own.String()))
	}
}

// atHome reports whether an activity needs no open school.
func atHome(a *policy.Activity) bool { return a.Form == policy.AtHome || a.Form == policy.Online }

// timePlace gives where a day of an activity is written.
func timePlace(a *policy.Activity, date schoolyear.Date) problem.Place {
	for _, key := range []string{"datum", "data", "herhaling", "periode", "wanneer", "tijd"} {
		if key == "herhaling" && slices.Contains(a.Also, date) {
			key = "ook_op"
		}
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
func (r *round) askEvenings(q asked) {
	first := map[schoolyear.Date]*policy.Activity{}
	for _, a := range r.Activities {
		if a.Form != policy.ParentEvening || a.Status != policy.Planned {
			continue
		}
		for _, date := range a.Dates {
			if other := first[date]; other != nil {
				q.report(timePlace(a, date), day(date), other.Title.String())
				continue
			}
			first[date] = a
		}
	}
}

// askHolidayOrder asks whether the school's own holidays end after they start.
func (r *round) askHolidayOrder() {
	for i, own := range r.School.Holidays {
		if own.Period.To.Before(own.Period.From) {
			r.report(endBeforeStart, r.School.HolidayPlace(i).Place("tot"), day(own.Period.From), day(own.Period.To))
		}
	}
}

// askHolidays asks how the school's own holidays compare with the national ones that they stand for.
func (r *round) askHolidays(q asked) {
	for i, own := range r.School.Holidays {
		national, ok := r.NationalOf(i)
		if !ok || own.Period.To.Before(own.Period.From) {
			continue
		}
		key := "tot"
		if national.Period.From != own.Period.From {
			key = "van"
		}
		switch place := r.School.HolidayPlace(i); {
		case !policy.SameName(national.Name, own.Name):
			r.report(otherHolidayName, place.Place("naam"), own.Name, national.Name, days(national.Period))
		case national.Period != own.Period:
			q.report(place.Place(key), strings.ToLower(own.Name), days(national.Period))
		}
	}
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

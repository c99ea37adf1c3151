package check

import (
	"cmp"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

var (
	yearOver = problem.Define(problem.Rule{
		Code: "ander-schooljaar", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Schooljaar %[1]s is voorbij.", EN: "School year %[1]s is over."},
		Repair: problem.Phrase{
			NL: "Schrijf: schooljaar = \"%[2]s\"\nWat terugkomt, zet u eerst klaar met: ouderbeleid new schooljaar",
			EN: "Write: schooljaar = \"%[2]s\"\nFirst have what recurs prepared with: ouderbeleid new schooljaar",
		},
	})
	yearEnding = problem.Define(problem.Rule{ // in the summer holiday nobody waits for the new year yet
		Code: yearOver.Code, Severity: problem.Hint, Sentence: yearOver.Sentence, Repair: yearOver.Repair,
	})
	yearFar = problem.Define(problem.Rule{
		Code: yearOver.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Schooljaar %[1]s begint pas over meer dan een jaar.", EN: "School year %[1]s begins in more than a year."},
		Repair:   problem.Phrase{NL: "Kijk de jaren na, of schrijf: schooljaar = \"%[2]s\"", EN: "Check the years, or write: schooljaar = \"%[2]s\""},
	})
)

const oddStudyDay = "studiedag-klopt-niet"

var (
	studyDayTwice = problem.Define(problem.Rule{
		Code: oddStudyDay, Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "De studiedag van %[1]s staat er twee keer.", EN: "The study day of %[1]s is there twice."},
		Repair:   problem.Phrase{NL: "Haal dit [[studiedag]] weg, of verbeter de datum.", EN: "Remove this [[studiedag]], or correct the date."},
	})
	studyDayOfOtherYear = problem.Define(problem.Rule{
		Code: oddStudyDay, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De studiedag van %[1]s valt in schooljaar %[2]s, en de site gaat over %[3]s.",
			EN: "The study day of %[1]s is in school year %[2]s, and the site is about %[3]s.",
		},
		Repair: problem.Phrase{NL: "Kijk het jaartal na. Is de dag voorbij? Dan kan dit [[studiedag]] weg.", EN: "Check the year. Is the day over? Then this [[studiedag]] can go."},
	})
	studyDayEndless = problem.Define(problem.Rule{
		Code: oddStudyDay, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Deze vrije dagen duren van %[1]s. Zo lang kan niet, en daarom tellen zij niet.",
			EN: "These free days are from %[1]s. That is too long, so they do not count.",
		},
		Repair: problem.Phrase{NL: "Kijk het jaartal na.", EN: "Check the year."},
	})
	studyDayClosed = problem.Define(problem.Rule{
		Code: oddStudyDay, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Op de studiedag van %[1]s zijn de kinderen al vrij: %[2]s.",
			EN: "On the study day of %[1]s the pupils are free already: %[2]s.",
		},
		Repair: problem.Phrase{NL: "Kijk de datum na. Klopt zij? Ouders hoeven het dan niet te weten, en kan dit [[studiedag]] weg.", EN: "Check the date. Is it right? Then parents need not know, and this [[studiedag]] can go."},
	})
)

const oddLessonDay = "lesdag-klopt-niet"

var (
	lessonDayOrdinary = problem.Define(problem.Rule{
		Code: oddLessonDay, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De lesdag van %[1]s is geen feestdag: de school is dan al open.",
			EN: "The day of lessons on %[1]s is no public holiday: the school is open then already.",
		},
		Repair: problem.Phrase{NL: "Kijk de datum na, of haal dit [[lesdag]] weg.", EN: "Check the date, or remove this [[lesdag]]."},
	})
	lessonDayClosed = problem.Define(problem.Rule{
		Code: oddLessonDay, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Op de lesdag van %[1]s zijn de kinderen toch vrij: %[2]s.",
			EN: "On the day of lessons on %[1]s the pupils are free all the same: %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Kijk de datum na, of haal dit [[lesdag]] weg. Is de school die dag echt open? Verander dan de vakantie of de studiedag.",
			EN: "Check the date, or remove this [[lesdag]]. Is the school really open that day? Then change the holiday or the study day.",
		},
	})
)

// schoolYearQuestions ask whether the school's year is that of today, and whole.
var schoolYearQuestions = []question{
	{policy: (*round).askSchoolYear},
	{policy: (*round).askStudyDays},
	{policy: (*round).askLessonDays},
	ofPolicy(problem.Rule{
		Code: "geen-studiedagen", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "In schooljaar %[1]s staat nog geen studiedag.",
			EN: "There is no study day in school year %[1]s yet.",
		},
		Repair: problem.Phrase{
			NL: "Ouders regelen er opvang voor. Voeg de dagen toe, bijvoorbeeld:\n[[studiedag]]\ndata = [%[2]s, %[3]s]",
			EN: "Parents arrange care for them. Add the days, for example:\n[[studiedag]]\ndata = [%[2]s, %[3]s]",
		},
	}, (*round).askAnyStudyDay),
	ofPolicy(problem.Rule{
		Code: "jaar-half-om", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De site gaat over schooljaar %[1]s, maar van %[2]s zijn nog: %[3]s.",
			EN: "The site is about school year %[1]s, but of %[2]s there still are: %[3]s.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf die van %[1]s erbij, en haal weg wat voorbij is.",
			EN: "Add those of %[1]s, and remove what is over.",
		},
	}, func(r *round, q asked) {
		if left := r.leftBehind(); len(left) > 0 {
			q.report(r.Place("schooljaar"), r.School.Year, r.School.Year-1, problem.List(left))
		}
	}),
	ofPolicy(problem.Rule{
		Code: "speerpunt-dubbel", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "“%[1]s” telt mee in schooljaar %[2]s, net als wat ervan terugkomt: %[3]s.",
			EN: "“%[1]s” counts in school year %[2]s, as does what goes on of it: %[3]s.",
		},
		Repair: problem.Phrase{
			NL: "Is dit het speerpunt van het jaar ervoor? Voeg dan toe: schooljaar = \"%[4]s\"",
			EN: "Is this the focus point of the year before? Then add: schooljaar = \"%[4]s\"",
		},
	}, func(r *round, q asked) {
		points := r.FocusPointsIn(r.School.Year)
		for _, point := range points {
			i := slices.IndexFunc(points, func(again *policy.FocusPoint) bool { return again.Year != 0 && sameThing(point, again) })
			if point.Year == 0 && i >= 0 {
				q.report(point.Place("titel"), point.Title.String(), r.School.Year, points[i].Reference, r.School.Year-1)
			}
		}
	}),
}

// sameThing reports whether two focus points are of one series, or have one title.
func sameThing(a, b *policy.FocusPoint) bool {
	return a.Series() == b.Series() || policy.SameName(a.Title.String(), b.Title.String())
}

// askSchoolYear asks whether today is in the school's year.
func (r *round) askSchoolYear() {
	own, now := r.School.Year, schoolyear.YearOf(r.today)
	rule := yearOver
	switch {
	case own == 0 || own == now || own == now+1:
		return
	case own > now:
		rule = yearFar
	case !r.over:
		rule = yearEnding
	}
	r.report(rule, r.Place("schooljaar"), own, now)
}

// isOver reports whether the lessons of a school year after this one have begun.
func isOver(own schoolyear.Year, y *year.Year) bool {
	if own == 0 || schoolyear.YearOf(y.Today()) <= own {
		return false
	}
	next := y.Terms(own + 1)
	return len(next) > 0 && !y.Today().Before(next[0].From)
}

// askStudyDays asks of each study day whether the pupils would have come to school.
func (r *round) askStudyDays() {
	var before []*policy.StudyDay
	for _, studyDay := range r.School.StudyDays {
		if period := studyDay.Period; period != nil {
			r.askFreePeriod(studyDay, *period)
		}
		for _, date := range studyDay.Dates {
			r.askStudyDay(studyDay, date, before)
		}
		before = append(before, studyDay)
	}
}

// beforehand is what leaves a day free whatever the team plans.
const beforehand = year.PublicHoliday | year.SchoolHoliday | year.Weekend

// askStudyDay asks so of one day of a study day, and whether it stands at another before it.
func (r *round) askStudyDay(s *policy.StudyDay, date schoolyear.Date, before []*policy.StudyDay) {
	why, closed := r.On(date).Why(beforehand)
	twice := slices.ContainsFunc(before, func(other *policy.StudyDay) bool {
		return slices.Contains(other.Days(), date) && other.From == s.From && other.To == s.To && r.shareGroups(s, other)
	})
	switch place := s.DayPlace(date, "naam"); {
	case twice:
		r.report(studyDayTwice, place, day(date))
	case r.isOfOtherYear(date):
		r.report(studyDayOfOtherYear, place, day(date), schoolyear.YearOf(date), r.School.Year)
	case closed:
		r.report(studyDayClosed, place, day(date), reasonSaid(why))
	}
}

// askFreePeriod asks of a row of free days whether it ends after it starts, is of the school's year, and has a day that the pupils would have come.
func (r *round) askFreePeriod(s *policy.StudyDay, period schoolyear.Period) {
	open := slices.ContainsFunc(s.Days(), func(date schoolyear.Date) bool {
		return !r.On(date).Closed(beforehand)
	})
	switch place := s.DayPlace(period.From, "naam"); {
	case period.To.Before(period.From):
		r.report(endBeforeStart, s.DayPlace(period.To, "naam"), day(period.From), day(period.To))
	case s.Days() == nil:
		r.report(studyDayEndless, s.DayPlace(period.To, "naam"), days(period))
	case r.isOfOtherYear(period.From):
		r.report(studyDayOfOtherYear, place, day(period.From), schoolyear.YearOf(period.From), r.School.Year)
	case !open:
		why, _ := r.On(period.From).Why(beforehand)
		r.report(studyDayClosed, place, day(period.From), reasonSaid(why))
	}
}

// askLessonDays asks of each day on which the school is open on purpose whether it would have been closed, and now is not.
func (r *round) askLessonDays() {
	for _, lesson := range r.School.LessonDays {
		date := lesson.Date
		if date.IsZero() {
			continue
		}
		isPublic := slices.ContainsFunc(schoolyear.PublicHolidays(date.Year), func(h schoolyear.PublicHoliday) bool { return h.Date == date })
		why, closed := r.On(date).Why(year.Certain | year.Weekend)
		switch {
		case closed:
			r.report(lessonDayClosed, lesson.Place("datum"), day(date), reasonSaid(why))
		case !isPublic:
			r.report(lessonDayOrdinary, lesson.Place("datum"), day(date))
		}
	}
}

// reasonSaid names a reason.
func reasonSaid(why year.Reason) problem.Phrase {
	if why.Cause == year.Weekend {
		return weekday(why.Period.From.Weekday())
	}
	if name := cmp.Or(why.Name, why.Own.String()); name != "" {
		return problem.Phrase{NL: name, EN: name}
	}
	return problem.Phrase{NL: "studiedag", EN: "study day"}
}

// askAnyStudyDay asks for the study days of a year that follows on another: a school knows them before the year begins. Of a school that
// has only just begun to write, nothing is asked.
func (r *round) askAnyStudyDay(q asked) {
	own := r.School.Year
	oldest := r.oldestYear()
	isFirst := (oldest == 0 || oldest >= own) && len(r.In(own-1)) == 0
	if own == 0 || isFirst || r.over || r.onlyOldStudyDays() || len(r.In(own)) == 0 {
		return
	}
	if slices.ContainsFunc(r.School.StudyDays, func(s *policy.StudyDay) bool { return schoolyear.YearOf(s.First()) == own }) {
		return
	}
	q.report(r.Place("schooljaar"), own, r.schoolDay(own.Period().From.AddDays(60)), r.schoolDay(own.Period().From.AddDays(220)))
}

// schoolDay gives the first day from a day on that is one of lessons.
func (r *round) schoolDay(from schoolyear.Date) schoolyear.Date {
	for r.On(from).Closed(year.Possible | year.Weekend) {
		from = from.AddDays(1)
	}
	return from
}

// isOfOtherYear reports whether a study day is of a year that the site is not about.
func (r *round) isOfOtherYear(date schoolyear.Date) bool {
	own, of := r.School.Year, schoolyear.YearOf(date)
	return own != 0 && (of < own || of > own+1) && !r.over && !r.onlyOldStudyDays()
}

// shareGroups reports whether there is a group that two study days hold for.
func (r *round) shareGroups(a, b *policy.StudyDay) bool {
	return len(a.Groups) == 0 || len(b.Groups) == 0 || slices.ContainsFunc(a.Groups, func(group string) bool { return slices.Contains(b.Groups, group) })
}

// leftBehind names what is still of the year before, when the school's year is a new one.
func (r *round) leftBehind() []problem.Phrase {
	own := r.School.Year
	if own == 0 || r.over || len(r.Broken) > 0 {
		return nil
	}
	var left []problem.Phrase
	say := func(is bool, nl, en string) {
		if is {
			left = append(left, problem.Phrase{NL: nl, EN: en})
		}
	}
	before := own.Period().From
	say(len(r.In(own)) == 0 && len(r.In(own-1)) > 0, "de activiteiten", "the activities")
	unsettled := func(f *policy.FocusPoint) bool { return !f.Status.Settled() }
	say(len(r.FocusPointsIn(own)) == 0 && slices.ContainsFunc(r.FocusPointsIn(own-1), unsettled), "de speerpunten", "the focus points")
	say(r.onlyOldStudyDays(), "de studiedagen", "the study days")
	holidays := r.School.Holidays
	say(len(holidays) > 0 && !slices.ContainsFunc(holidays, func(h schoolyear.Holiday) bool { return !h.Period.To.Before(before) }), "uw eigen vakanties", "the holidays of your own")
	var councils []string
	for _, council := range r.Councils {
		if n := len(council.Dates); n > 0 && council.Dates[n-1].Before(before) {
			councils = append(councils, council.Reference)
		}
	}
	names := list(councils...)
	say(len(councils) > 0, "de dagen in "+names.NL, "the days in "+names.EN)
	return left
}

// onlyOldStudyDays reports whether there are several study days, all of the year before the school's.
func (r *round) onlyOldStudyDays() bool {
	days := r.School.StudyDays
	return len(days) > 1 && !slices.ContainsFunc(days, func(s *policy.StudyDay) bool { return schoolyear.YearOf(s.First()) != r.School.Year-1 })
}

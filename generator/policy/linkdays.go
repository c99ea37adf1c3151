package policy

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/schoolyear"
)

// Closed reports whether a day is free for each of some groups of the school, for the whole school when none are named, at a time of day:
// "19:30", or "" when that is not known.
type Closed func(day schoolyear.Date, groups []string, clock string) bool

// withDays gives an activity the days that its rule or its weeks stand for.
func (l *linker) withDays(a *Activity) *Activity {
	switch {
	case a.Repetition != nil:
		return l.repeated(a)
	case a.said != "":
		if period, ok := weeksMeant(a.said, l.yearOf(a)); ok {
			dated := *a
			dated.Period = &period
			dated.day = dated.sortDay()
			return &dated
		}
	}
	return a
}

// yearOf gives the school year that an activity without a day is in: that of its month, else the school's own; 0 when neither is known.
func (l *linker) yearOf(a *Activity) schoolyear.Year {
	if !a.Month.IsZero() {
		return schoolyear.YearOf(a.Month.First())
	}
	return l.School.Year
}

// longestRule is for how many years a rule gives days at most: what is longer has a wrong year in it.
const longestRule = 3

// repeated gives an activity the days of its rule: those on which the school is open for its groups, without the exceptions.
func (l *linker) repeated(a *Activity) *Activity {
	period, ok := l.ruleIn(a)
	if !ok {
		return a
	}
	dated := *a
	rule := a.Repetition.from(period.From)
	dated.Repetition = &rule
	var all []schoolyear.Date
	for day := range rule.days(period) {
		all = append(all, day)
		if except := slices.Contains(a.Except, day); !except && !l.closed(day, a.Groups, a.From) {
			dated.Dates = append(dated.Dates, day)
		}
	}
	if len(dated.Dates) > mostDays {
		l.report(tooManyDays, a.Place("herhaling"), rule.String(), mostDays)
		dated.Dates = dated.Dates[:mostDays]
	}
	if len(dated.Dates) == 0 {
		l.report(ruleWithoutDays, a.Place("herhaling"), rule.String(), period.From.String(), period.To.String())
	}
	l.checkExceptions(a, rule, all)
	dated.Dates = append(dated.Dates, l.added(a, rule)...)
	slices.SortFunc(dated.Dates, schoolyear.Date.Compare)
	dated.Dates = slices.Compact(dated.Dates)
	dated.day = dated.sortDay()
	return &dated
}

// ruleIn gives the days between which a rule holds: those that are written, or else the school year from its first week of school.
func (l *linker) ruleIn(a *Activity) (period schoolyear.Period, ok bool) {
	if a.Between != nil {
		latest := schoolyear.Date{Year: a.Between.From.Year + longestRule, Month: a.Between.From.Month, Day: a.Between.From.Day}
		period = *a.Between
		if period.To.After(latest) {
			period.To = latest
		}
		return period, true
	}
	return l.lessons(), l.School.Year != 0
}

// findLessons gives the school year from the Monday of its first week of school, also when the team studies on the first days: from there the
// weeks of rules are counted.
func (l *linker) findLessons() schoolyear.Period {
	period := l.School.Year.Period()
	for day := period.From; !day.After(period.To); day = day.AddDays(1) {
		if !day.IsWeekend() && !l.closed(day, nil, "") {
			period.From = day.AddDays(-fromMonday(day.Weekday()))
			break
		}
	}
	return period
}

// checkExceptions tells of the days at behalve that are none of a rule: then nothing is left out.
func (l *linker) checkExceptions(a *Activity, rule Repetition, all []schoolyear.Date) {
	for _, day := range a.Except {
		if slices.Contains(all, day) {
			continue
		}
		if nearest, ok := nearestDay(day, all); ok {
			value := a.table.Get("behalve").Value
			if offset, found := offsetOf(day, value); found {
				lines := linesWith(a.Source(), edit{offset, offset + len(day.String()), nearest.String()})
				l.report(noExceptionNear, a.DatePlace("behalve", day), day.String(), rule.String(), lines)
				continue
			}
		}
		l.report(noException, a.DatePlace("behalve", day), day.String(), rule.String())
	}
}

// nearestDay gives the one of some days that is nearest to a day, and less than a week from it.
func nearestDay(day schoolyear.Date, all []schoolyear.Date) (nearest schoolyear.Date, ok bool) {
	best := week
	for _, other := range all {
		apart := day.DaysUntil(other)
		if apart = max(apart, -apart); apart < best {
			nearest, best, ok = other, apart, true
		}
	}
	return nearest, ok
}

// added gives the days at ook_op. Beside a rule without a year, those of another school year stayed behind when the school's changed: they are told of.
func (l *linker) added(a *Activity, rule Repetition) []schoolyear.Date {
	if a.Between != nil {
		return a.Also
	}
	var days []schoolyear.Date
	for _, day := range a.Also {
		if schoolyear.YearOf(day) == l.School.Year {
			days = append(days, day)
		} else {
			l.report(noAddition, a.DatePlace("ook_op", day), day.String(), rule.String(), l.School.Year)
		}
	}
	return days
}

const untilFriday = 4 // days from Monday

var (
	weekInWords  = regexp.MustCompile(`^(?:in )?(?:de )?(?:(?:kalender|school)?week(?:nummer)?|wk\.?) ([0-9]{1,2})(?: (?:van )?(20[0-9]{2}))?$`)
	weeksInWords = regexp.MustCompile(`^(?:in )?(?:de )?we(?:ek|ken) ([0-9]{1,2}) ?(t/m|tot en met|tot|en|-|–) ?(?:week )?([0-9]{1,2})(?: (?:van )?(20[0-9]{2}))?$`)
	weekOfMonth  = regexp.MustCompile(`^(?:in )?(?:de )?(\S+) (?:school)?week (?:van |in )([a-z]+)(?: (20[0-9]{2}))?$`)
)

// weeksMeant understands the weeks in a text, each from Monday to Friday: "week 43", "week 43 t/m 45", "de tweede week van november". Without a
// year they are of the school year. The weeks of a month are those with most of their days of school in it.
func weeksMeant(said string, year schoolyear.Year) (period schoolyear.Period, ok bool) {
	said = strings.Join(strings.Fields(strings.ToLower(strings.TrimRight(said, ". "))), " ")
	if found := weekInWords.FindStringSubmatch(said); found != nil {
		only, _ := strconv.Atoi(found[1])
		return weeksFrom(only, only, found[2], year)
	}
	if found := weeksInWords.FindStringSubmatch(said); found != nil {
		first, _ := strconv.Atoi(found[1])
		last, _ := strconv.Atoi(found[3])
		if found[2] == "en" && last != first+1 {
			return period, false // two weeks apart are no period
		}
		return weeksFrom(first, last, found[4], year)
	}
	if found := weekOfMonth.FindStringSubmatch(said); found != nil && whichWords[found[1]] > 0 {
		return weekIn(whichWords[found[1]], found[2], found[3], year)
	}
	return period, false
}

// weeksFrom gives the days of school from one week to another; a year in words is the calendar year of the first.
func weeksFrom(first, last int, in string, year schoolyear.Year) (period schoolyear.Period, ok bool) {
	if n, _ := strconv.Atoi(in); n > 0 {
		for _, year = range []schoolyear.Year{schoolyear.Year(n), schoolyear.Year(n - 1)} {
			if monday, found := year.Week(first); found && monday.AddDays(untilFriday).Year == n {
				break
			}
		}
	}
	begins, known := year.Week(first)
	ends, also := year.Week(last)
	if year == 0 || !known || !also || ends.Before(begins) {
		return period, false
	}
	return schoolyear.Period{From: begins, To: ends.AddDays(untilFriday)}, true
}

// weekIn gives a week of a month by its place in it.
func weekIn(which int, name, in string, year schoolyear.Year) (period schoolyear.Period, ok bool) {
	days, _ := frontmatter.ReadDays("1 " + name + " 2000")
	if len(days) != 1 || year == 0 {
		return period, false
	}
	month := schoolyear.Month{Year: int(year), Month: days[0].Month}
	if month.Month < time.August {
		month.Year++
	}
	if n, _ := strconv.Atoi(in); n > 0 {
		month.Year = n
	}
	monday := weekFrom(month.First()).AddDays((which - 1) * week)
	if which == LastOfMonth {
		monday = weekFrom(month.Next().First()).AddDays(-week)
	}
	return schoolyear.Period{From: monday, To: monday.AddDays(untilFriday)}, true
}

// weekFrom gives the Monday of the first week whose Wednesday is on a day or after it.
func weekFrom(day schoolyear.Date) schoolyear.Date {
	wednesday := day.AddDays((int(time.Wednesday) - int(day.Weekday()) + week) % week)
	return wednesday.AddDays(-2)
}

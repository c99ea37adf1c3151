package year

import (
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Days is the calendar of a school: which days it is closed on, and why. Many may use it at a time.
type Days struct {
	school *policy.School
	during perYear[[]Reason] // see During
	told   perYear[[]Reason] // what parents are told of these
}

// DaysOf gives the calendar of a school: that of its region, with its own holidays and study days.
func DaysOf(school *policy.School) *Days {
	d := &Days{school: school}
	d.during.make = func(year schoolyear.Year) []Reason {
		return slices.DeleteFunc(d.between(year-1, year+1), func(r Reason) bool { return !r.Period.Overlaps(year.Period()) })
	}
	d.told.make = func(year schoolyear.Year) []Reason { return told(d.During(year)) }
	return d
}

// ClosedFor tells on which days a school is free, or may be: weekends aside, which some things are meant for.
func ClosedFor(school *policy.School) policy.Closed {
	days := DaysOf(school)
	return func(day schoolyear.Date, groups []string, clock string) bool {
		return days.For(groups, clock, day).Closed(Possible)
	}
}

// National gives the calendar of a region alone, as it holds for schools that write nothing.
func National(region schoolyear.Region) *Days {
	return DaysOf(&policy.School{Region: region})
}

// On gives a day with all its reasons, for the whole school and all day.
func (d *Days) On(date schoolyear.Date) Day { return d.For(nil, "", date) }

// For gives a day as it is for some groups (none: the whole school) at a time of day, "19:30", or "" when that is not known: with what closes
// the school for each of them.
func (d *Days) For(groups []string, clock string, date schoolyear.Date) Day {
	day := Day{Date: date}
	for _, reason := range d.at(clock, date) {
		if len(reason.Groups) == 0 {
			day.Reasons = append(day.Reasons, reason)
		}
	}
	if here, free := d.Parted(groups, clock, date); len(here) == 0 {
		day.Reasons = append(day.Reasons, free...)
	}
	if date.IsWeekend() {
		day.Reasons = append(day.Reasons, Reason{Cause: Weekend, Period: single(date), Year: schoolyear.YearOf(date)})
	}
	slices.SortStableFunc(day.Reasons, func(a, b Reason) int { return int(a.Cause) - int(b.Cause) })
	return day
}

// at gives the reasons, weekends aside, that close the school on a day at a time for anybody.
func (d *Days) at(clock string, date schoolyear.Date) []Reason {
	return Chosen(d.During(schoolyear.YearOf(date)), func(r Reason) bool { return r.Cause != LessonDay && r.closes(date) && r.At(clock) })
}

// Parted parts some groups (none: all of the school) on a day at a time: those that have school as far as is known by group, and the reasons
// for which others are free.
func (d *Days) Parted(groups []string, clock string, date schoolyear.Date) (here []string, free []Reason) {
	if len(groups) == 0 {
		groups = d.school.Groups
	}
	free = Chosen(d.at(clock, date), func(r Reason) bool { return len(r.Groups) > 0 && slices.ContainsFunc(groups, r.ForGroup) })
	here = Chosen(groups, func(group string) bool {
		return !slices.ContainsFunc(free, func(r Reason) bool { return r.ForGroup(group) })
	})
	return here, free
}

func single(day schoolyear.Date) schoolyear.Period { return schoolyear.Period{From: day, To: day} }

// During gives the reasons, weekends aside, that touch a school year, by their first day: also those that are at a weekend, or within
// another. Nobody may change them.
func (d *Days) During(year schoolyear.Year) []Reason { return d.during.of(year) }

// halfAYear is how many days the school's own holiday and the national one of the same name are less than apart when they are of one
// school year.
const halfAYear = 180

// Holidays gives the school holidays of a school year, by their first day: the national ones, each replaced by the school's own that
// stands for it, and those that are the school's alone.
func (d *Days) Holidays(year schoolyear.Year) []Reason {
	national, _ := d.national(year)
	holidays := make([]Reason, len(national))
	for i, holiday := range national {
		holidays[i] = Reason{Cause: SchoolHoliday, Name: holiday.Name, Period: holiday.Period, Year: year}
	}
	for i, holiday := range d.school.Holidays {
		own := Reason{Cause: SchoolHoliday, Name: holiday.Name, Own: d.school.HolidayNames[i], Period: holiday.Period, Year: year}
		same := d.nationalOf(holiday, national)
		switch {
		case same >= 0 && apart(national[same].Period.From, own.Period.From) >= halfAYear: // it is of another year
		case same >= 0 && holidays[same].Own == nil:
			holidays[same] = own
		case same >= 0 || schoolyear.YearOf(own.Period.From) == year:
			holidays = append(holidays, own)
		}
	}
	slices.SortFunc(holidays, func(a, b Reason) int { return a.Period.From.Compare(b.Period.From) })
	return holidays
}

// NationalOf gives the national holiday that the i-th of the school's own stands for, and false when it is one more.
func (d *Days) NationalOf(i int) (schoolyear.Holiday, bool) {
	own := d.school.Holidays[i]
	national, _ := d.national(schoolyear.YearOf(own.Period.From))
	if same := d.nationalOf(own, national); same >= 0 {
		return national[same], true
	}
	return schoolyear.Holiday{}, false
}

// nationalOf gives the place among national holidays of the one that a holiday of the school stands for, and -1 when it is one more. That
// is the one of its name; or else, when the school itself does not name that one, the one that its name and its days, or its days alone, tell.
func (d *Days) nationalOf(own schoolyear.Holiday, national []schoolyear.Holiday) int {
	if same := slices.IndexFunc(national, func(other schoolyear.Holiday) bool { return policy.SameName(other.Name, own.Name) }); same >= 0 {
		return same
	}
	if own.Period.Days() < schoolWeek || own.Period.Days() > schoolyear.LongestHoliday {
		return -1
	}
	meant := policy.NationalHoliday(own.Name)
	return slices.IndexFunc(national, func(other schoolyear.Holiday) bool {
		return !d.names(other) && (other.Name == meant && near(own.Period, other.Period) || 2*shared(own.Period, other.Period) > other.Period.Days())
	})
}

const (
	schoolWeek = 5 // days: what is shorter is no holiday of its own name, but some days off
	nearby     = 21
)

// names reports whether the school has a holiday of its own of the same name in the same year.
func (d *Days) names(national schoolyear.Holiday) bool {
	return slices.ContainsFunc(d.school.Holidays, func(own schoolyear.Holiday) bool {
		return policy.SameName(own.Name, national.Name) && apart(own.Period.From, national.Period.From) < halfAYear
	})
}

// near reports whether two periods overlap, or begin about the same time.
func near(a, b schoolyear.Period) bool { return a.Overlaps(b) || apart(a.From, b.From) <= nearby }

// shared gives how many days two periods have in common; not above 0 when there are none.
func shared(a, b schoolyear.Period) int {
	if a.From.Before(b.From) {
		a.From = b.From
	}
	if a.To.After(b.To) {
		a.To = b.To
	}
	return a.Days()
}

// apart gives the number of days between two days, whichever comes first.
func apart(a, b schoolyear.Date) int {
	days := a.DaysUntil(b)
	return max(days, -days)
}

// between gives the holidays that belong to a row of school years, and all study days, by their first day. A public holiday on which the
// school is open on purpose is a day of lessons.
func (d *Days) between(first, last schoolyear.Year) []Reason {
	var reasons []Reason
	for year := first; year <= last; year++ {
		reasons = append(reasons, d.Holidays(year)...)
	}
	for _, day := range d.school.StudyDays {
		reasons = append(reasons, reasonsOf(day)...)
	}
	for calendarYear := int(first); calendarYear <= int(last)+1; calendarYear++ {
		for _, day := range schoolyear.PublicHolidays(calendarYear) {
			if year := schoolyear.YearOf(day.Date); first <= year && year <= last {
				reasons = append(reasons, d.publicHoliday(day, year))
			}
		}
	}
	slices.SortStableFunc(reasons, func(a, b Reason) int { return a.Period.From.Compare(b.Period.From) })
	return reasons
}

// reasonsOf gives the times that pupils are free on a study day: each day by itself, or a period as one when they are free all day.
func reasonsOf(s *policy.StudyDay) []Reason {
	reason := Reason{Cause: StudyDay, Own: s.Name, Groups: s.Groups, From: s.From, To: s.To}
	if s.Period != nil && reason.AllDay() {
		reason.Period, reason.Year = *s.Period, schoolyear.YearOf(s.Period.From)
		return []Reason{reason}
	}
	var reasons []Reason
	for _, day := range s.Days() {
		if s.Period != nil && day.IsWeekend() {
			continue
		}
		reason.Period, reason.Year = single(day), schoolyear.YearOf(day)
		reasons = append(reasons, reason)
	}
	return reasons
}

// publicHoliday gives what a public holiday means for the school.
func (d *Days) publicHoliday(day schoolyear.PublicHoliday, year schoolyear.Year) Reason {
	reason := Reason{Cause: PublicHoliday, Name: day.Name, Period: single(day.Date), Year: year}
	if day.Optional {
		reason.Cause = OptionalHoliday
	}
	for _, open := range d.school.LessonDays {
		if open.Date == day.Date {
			reason.Cause, reason.Own = LessonDay, open.Name
		}
	}
	return reason
}

// ClosedIn gives the times that the school is closed in a month, as parents are told them, with the public holidays on which it is open.
func (d *Days) ClosedIn(month schoolyear.Month) []Reason {
	return Chosen(d.told.of(schoolyear.YearOf(month.First())), func(r Reason) bool { return r.Period.Overlaps(month.Period()) })
}

// told gives the reasons that say something to parents: the certain ones, without the public holidays on which nobody would have come
// to school, because they are at a weekend or within another time that the school is closed.
func told(reasons []Reason) []Reason {
	var told []Reason
	for i, reason := range reasons {
		switch {
		case reason.Cause&(Certain|LessonDay) == 0:
		case reason.Cause&(PublicHoliday|LessonDay) != 0 && (reason.Period.From.IsWeekend() || within(reasons[:i], reason.Period.From)):
		default:
			told = append(told, reason)
		}
	}
	return told
}

// within reports whether a public holiday is in one of the reasons before it: in a holiday, on a study day, or on another public holiday.
func within(before []Reason, day schoolyear.Date) bool {
	return slices.ContainsFunc(before, func(r Reason) bool { return r.Cause&Certain != 0 && r.Whole() && r.closes(day) })
}

// Terms gives the times between the holidays of a school year (see schoolyear.Terms).
func (d *Days) Terms(year schoolyear.Year) []schoolyear.Period {
	var holidays []schoolyear.Holiday
	for _, reason := range slices.Concat(d.Holidays(year-1), d.Holidays(year)) {
		holidays = append(holidays, schoolyear.Holiday{Name: reason.Name, Period: reason.Period})
	}
	return schoolyear.Terms(year, holidays)
}

// KnowsHolidays reports whether the holidays of a school year in the school's region are known; else there are only its own.
func (d *Days) KnowsHolidays(year schoolyear.Year) bool {
	_, known := d.national(year)
	return known
}

// national gives the national school holidays of a year, and false when they are not known. Day care is open in them.
func (d *Days) national(year schoolyear.Year) ([]schoolyear.Holiday, bool) {
	if d.school.Type == policy.Childcare {
		return nil, true
	}
	return schoolyear.NationalHolidays(year, d.school.Region)
}

package policy

import (
	"cmp"
	"slices"

	"ouderbeleid/generator/schoolyear"
)

// Slot is tijd: a time of its own on one day of an activity, for some of its groups, or both.
type Slot struct {
	Part
	Date     schoolyear.Date // no day: on each day of the activity
	Groups   []string        // none: all whom the activity is for
	From, To string          // "19:30"
	Location *Text           // nil: that of the activity
	What     *Text           // "Generale repetitie"
}

// Session is one time that an activity takes place: on a day, or on the whole of its period.
type Session struct {
	Period   schoolyear.Period
	From, To string   // "" for what has no time, and for a whole period
	Groups   []string // none: the whole school
	Location *Text
	What     *Text // nil: the activity itself
	Slot     *Slot // nil: the time of the activity itself
}

func readSlots(r *reader) []*Slot {
	var slots []*Slot
	for _, table := range r.tables("tijd") {
		table.need("van")
		slots = append(slots, &Slot{
			table.Part, table.date("datum"), table.lines("groepen"), table.clock("van"), table.clock("tot"), table.text("locatie"), table.text("wat"),
		})
	}
	return slots
}

// datesOf gives the days that slots name, each once and in order.
func datesOf(slots []*Slot) []schoolyear.Date {
	var dates []schoolyear.Date
	for _, slot := range slots {
		if !slot.Date.IsZero() && !slices.Contains(dates, slot.Date) {
			dates = append(dates, slot.Date)
		}
	}
	slices.SortFunc(dates, schoolyear.Date.Compare)
	return dates
}

// Sessions gives every time that the activity takes place, in order of time. The times of a period hold on its days that suit: it is one
// session of whole days, beside those at a time of their own.
func (a *Activity) Sessions() []Session {
	var sessions []Session
	dates := a.Dates
	if len(a.Dates) == 0 && a.Period != nil {
		sessions, dates = []Session{{Period: *a.Period, Groups: a.Groups, Location: a.Location}}, datesOf(a.Slots)
	}
	for _, date := range dates {
		sessions = append(sessions, a.sessionsOn(date)...)
	}
	return sessions
}

// sessionsOn gives the sessions of a day: the slots of that day, else those of any day; and for the groups that no slot is for, the time of
// the activity itself.
func (a *Activity) sessionsOn(date schoolyear.Date) []Session {
	on := schoolyear.Period{From: date, To: date}
	slots := a.slotsOf(date)
	if len(slots) == 0 {
		slots = a.slotsOf(schoolyear.Date{})
	}
	if len(slots) == 0 {
		return []Session{{Period: on, From: a.From, To: a.To, Groups: a.Groups, Location: a.Location}}
	}
	var sessions []Session
	others := slices.Clone(a.everyGroup)
	for _, slot := range slots {
		s := Session{on, slot.From, slot.To, slot.Groups, slot.Location, slot.What, slot}
		if len(s.Groups) == 0 {
			s.Groups, others = a.Groups, nil
		}
		if s.Location == nil {
			s.Location = a.Location
		}
		others = slices.DeleteFunc(others, func(group string) bool { return slices.Contains(s.Groups, group) })
		sessions = append(sessions, s)
	}
	if a.From != "" && len(others) > 0 {
		sessions = append(sessions, Session{Period: on, From: a.From, To: a.To, Groups: others, Location: a.Location})
	}
	slices.SortStableFunc(sessions, func(a, b Session) int { return cmp.Compare(a.From, b.From) })
	return sessions
}

func (a *Activity) slotsOf(date schoolyear.Date) []*Slot {
	return slices.DeleteFunc(slices.Clone(a.Slots), func(slot *Slot) bool { return slot.Date != date })
}

// End gives the day and the time at which the session ends (see Activity.End).
func (s Session) End() (schoolyear.Date, string) {
	if s.From == "" {
		return s.Period.To, ""
	}
	return ending(s.Period.From, s.From, s.To)
}

// Overnight reports whether the session ends the next morning, and not late at night.
func (s Session) Overnight() bool {
	ends, clock := s.End()
	return s.From != "" && isOvernight(s.Period.From, ends, clock)
}

// ForGroup reports whether the session is for a group: named, or for the whole school.
func (s Session) ForGroup(group string) bool {
	return len(s.Groups) == 0 || slices.Contains(s.Groups, group)
}

// ForSome reports whether the session is for some of the groups of its activity, and not for all of them.
func (s Session) ForSome(a *Activity) bool {
	return len(s.Groups) > 0 && !slices.Equal(s.Groups, a.Groups)
}

// understoodSlots gives the slots of an activity with its groups as the school has them; they are the same ones when none is otherwise.
func (l *linker) understoodSlots(a *Activity) []*Slot {
	slots := slices.Clone(a.Slots)
	for i, slot := range slots {
		groups := l.School.groupsMeant(slot.Part, slot.Groups, l.tell)
		if !slices.Equal(groups, slot.Groups) {
			meant := *slot
			meant.Groups = groups
			slots[i] = &meant
		}
	}
	return slots
}

// checkSlots tells of times on another day than the activity is, and for other groups.
func (l *linker) checkSlots(a *Activity) {
	for _, slot := range a.Slots {
		is := slices.Contains(a.Dates, slot.Date) || a.Period != nil && a.Period.Contains(slot.Date)
		switch {
		case slot.Date.IsZero() || is:
		case len(a.Dates) == 1:
			l.report(slotElsewhereNear, slot.Place("datum"), slot.Date.String(), "tijd", "datum = "+a.Dates[0].String())
		default:
			l.report(slotElsewhere, slot.Place("datum"), slot.Date.String())
		}
		for i, group := range slot.Groups {
			if l.School.hasGroup(group) && !a.ForGroup(group) {
				l.report(slotForOthers, slot.ItemPlace("groepen", i), group)
				break
			}
		}
	}
}

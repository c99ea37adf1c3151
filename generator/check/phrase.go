package check

import (
	"fmt"
	"time"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

var weekdays = [...]string{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"}

// weekday names a day of the week.
func weekday(day time.Weekday) problem.Phrase {
	return problem.Phrase{NL: weekdays[day], EN: day.String()}
}

// day writes a day as "8 september 2026".
func day(d schoolyear.Date) problem.Phrase {
	return problem.Phrase{
		NL: fmt.Sprintf("%d %s %d", d.Day, schoolyear.MonthNames[d.Month], d.Year),
		EN: fmt.Sprintf("%d %s %d", d.Day, d.Month, d.Year),
	}
}

// days writes a period as "8 september 2026 tot en met 9 oktober 2026".
func days(p schoolyear.Period) problem.Phrase {
	from, to := day(p.From), day(p.To)
	return problem.Phrase{NL: from.NL + " tot en met " + to.NL, EN: from.EN + " to " + to.EN}
}

// list joins words: "a, b en c".
func list(words ...string) problem.Phrase {
	phrases := make([]problem.Phrase, len(words))
	for i, word := range words {
		phrases[i] = problem.Phrase{NL: word, EN: word}
	}
	return problem.List(phrases)
}

// groupsOf names groups as a school does, which may not be known: “groep 3 en 4”, “klas 1A”, “de Rupsen”.
func groupsOf(school *policy.School, groups []string) problem.Phrase {
	said := list(groups...)
	switch {
	case !isDigit(groups[0][0]): // it has a name
		return said
	case school != nil && school.Type == policy.SecondarySchool:
		return problem.Phrase{NL: "klas " + said.NL, EN: "class " + said.EN}
	}
	return problem.Phrase{NL: "groep " + said.NL, EN: "group " + said.EN}
}

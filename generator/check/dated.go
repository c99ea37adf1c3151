package check

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// datedQuestions ask whether the day of a document is that of its name and its title, and can be true.
var datedQuestions = []question{
	of(problem.Rule{
		Code: "verslag-in-toekomst", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "“%[1]s” vertelt van %[2]s, en die dag moet nog komen.",
			EN: "“%[1]s” tells of %[2]s, and that day is yet to come.",
		},
		Repair: problem.Phrase{
			NL: "Kijk de datum na. Wilt u het nu al klaarzetten? Schrijf: concept = true",
			EN: "Check the date. Do you want to prepare it? Write: concept = true",
		},
	}, func(r *reading, doc policy.Doc, q asked) {
		if _, activity := doc.(*policy.Activity); activity || r.base.Draft || r.nameDiffers(doc) {
			return
		}
		if date := reported(doc); date.After(r.today) {
			q.report(r.datePlace(date), r.base.Title.String(), day(date))
		}
	}),
	of(problem.Rule{
		Code: "geweest-in-toekomst", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "“%[1]s” staat op geweest, maar is pas op %[2]s.",
			EN: "“%[1]s” is marked as held, but is not until %[2]s.",
		},
		Repair: problem.Phrase{NL: "Kijk de datum na, of schrijf: status = \"gepland\"", EN: "Check the date, or write: status = \"gepland\""},
	}, func(r *reading, a *policy.Activity, q asked) {
		if first := a.First(); a.Status == policy.Held && first.After(r.today) {
			q.report(statusPlace(a), a.Title.String(), day(first))
		}
	}),
	of(problem.Rule{
		Code: "naam-andere-dag", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De naam van het bestand zegt %[1]s, en hier staat %[2]s.",
			EN: "The name of the file says %[1]s, and here is %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf: %[3]s\nOf klopt de datum? Geef het bestand dan %[4]s in de naam, en verbeter de links ernaartoe.",
			EN: "Write: %[3]s\nOr is the date right? Then give the file %[4]s in its name, and correct the links to it.",
		},
	}, func(r *reading, doc policy.Doc, q asked) {
		if named, differs := r.namedDay(doc); differs {
			date := dayOf(doc)
			repaired := named.String()
			if r.base.Has("datum") {
				repaired = "datum = " + repaired
			}
			q.report(r.datePlace(date), day(named), day(date), repaired, date.String())
		}
	}),
	of(problem.Rule{
		Code: "titel-andere-dag", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De titel zegt “%[1]s”, maar de datum is %[2]s.",
			EN: "The title says “%[1]s”, but the date is %[2]s.",
		},
		Repair: problem.Phrase{NL: "Verbeter de titel of de datum. In de titel hoeft de dag niet: die staat er al bij.", EN: "Correct the title or the date. The title needs no day: it is shown beside it."},
	}, (*reading).askTitle),
}

// dayOf gives the day of a document; no day for a translation.
func dayOf(doc policy.Doc) schoolyear.Date {
	if _, translated := doc.(*policy.Translation); translated {
		return schoolyear.Date{}
	}
	return doc.Base().Kind().Day(doc)
}

// reported gives the day that a document reports of; no day for a translation.
func reported(doc policy.Doc) schoolyear.Date {
	if _, translated := doc.(*policy.Translation); translated {
		return schoolyear.Date{}
	}
	return doc.Base().Kind().Reported(doc)
}

// datePlace gives where the day of the document stands.
func (r *reading) datePlace(date schoolyear.Date) problem.Place {
	for _, key := range []string{"datum", "data", "periode", "vastgesteld", "afgesproken_op"} {
		if r.base.Has(key) {
			return r.base.DatePlace(key, date)
		}
	}
	return r.base.Place("titel")
}

var dayInName = regexp.MustCompile(`(?:^|[^0-9])(?:(20\d\d-\d\d-\d\d)|(\d\d?)-(\d\d?)-(20\d\d))(?:[^0-9]|$)`)

// namedDay gives the day in the name of the document's file, and whether the document has a day and is about none that is this one.
func (r *reading) namedDay(doc policy.Doc) (named schoolyear.Date, differs bool) {
	found := dayInName.FindStringSubmatch(r.base.Slug())
	if found == nil || dayOf(doc).IsZero() {
		return named, false
	}
	said := found[1]
	if said == "" {
		said = fmt.Sprintf("%s-%02s-%02s", found[4], found[3], found[2])
	}
	named, ok := schoolyear.ParseDate(said)
	return named, ok && !isOn(doc, func(date schoolyear.Date) bool { return date == named })
}

func (r *reading) nameDiffers(doc policy.Doc) bool {
	_, differs := r.namedDay(doc)
	return differs
}

// isOn reports whether a document is about a day that a question holds for.
func isOn(doc policy.Doc, is func(schoolyear.Date) bool) bool {
	a, ok := doc.(*policy.Activity)
	switch {
	case !ok:
		return is(doc.Base().Kind().Day(doc))
	case a.Period == nil:
		return a.First().IsZero() || slices.ContainsFunc(a.Dates, is)
	}
	days := 0
	for date := a.Period.From; !date.After(a.Period.To) && days < longestPeriod; date, days = date.AddDays(1), days+1 {
		if is(date) {
			return true
		}
	}
	return days == longestPeriod
}

// longestPeriod is how many days of a period are looked at: what is longer has every day in it.
const longestPeriod = 366

// is reports whether a day can be the one that is written.
func (w writtenDay) is(day schoolyear.Date) bool { return w.in(day.Year) == day }

// in gives the day that is written, in a year when it says none.
func (w writtenDay) in(year int) schoolyear.Date {
	return schoolyear.Date{Year: cmp.Or(w.year, year), Month: w.month, Day: w.day}
}

// otherDay are the words before a day that is not the day itself.
var otherDay = []string{"tot", "vóór", "voor", "vanaf", "na", "sinds", "uiterlijk", "van", "over"}

// askTitle asks whether the days in the title of a document are its own.
func (r *reading) askTitle(doc policy.Doc, q asked) {
	own := dayOf(doc)
	if r.base.Title == nil || own.IsZero() {
		return
	}
	title, other := r.base.Title.String(), ""
	for i := range len(title) {
		if !isDigit(title[i]) || i > 0 && isDigit(title[i-1]) {
			continue
		}
		written, ok := readDay(title[i:])
		if !ok {
			continue
		}
		if isOn(doc, written.is) {
			return
		}
		_, said, named := weekdayBefore(title[:i])
		wrong := named && written.in(own.Year).Weekday() != said // which has a problem of its own
		before := strings.Fields(strings.ToLower(title[:i]))
		if other == "" && !wrong && (len(before) == 0 || !slices.Contains(otherDay, before[len(before)-1])) {
			other = title[i : i+written.length]
		}
	}
	if other != "" {
		q.report(r.base.Place("titel"), other, day(own))
	}
}

package year_test

import (
	"fmt"
	"strings"
	"testing"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// programme gives the year of a school on 22 November 2026 with activities of these facts, by the name of their file.
func programme(facts map[string]string) *year.Year {
	texts := map[string]string{"school.toml": schooltest.School + "groepen = [\"1\", \"2\", \"3\"]\n"}
	for name, lines := range facts {
		texts["activiteiten/"+name+".md"] = activity(lines)
	}
	return yearOf("2026-11-22", texts)
}

func activity(lines string) string {
	if !strings.Contains(lines, "partnerschappen") {
		lines = "partnerschappen = \"informeel\"\n" + lines
	}
	if !strings.Contains(lines, "titel") {
		lines = "titel = \"Iets\"\n" + lines
	}
	return "+++\n" + lines + "\n+++\n\nKom.\n"
}

// names gives the names of the files of documents.
func names[D policy.Doc](docs []D) string {
	list := make([]string, len(docs))
	for i, doc := range docs {
		list[i] = doc.Base().Slug()
	}
	return strings.Join(list, " ")
}

// times are activities of every way to say when, around 22 November 2026.
var times = map[string]string{
	"lang-geleden":    "datum = 2025-05-06",
	"gisteren":        "datum = 2026-11-21",
	"vandaag":         "datum = 2026-11-22",
	"morgen":          "datum = 2026-11-23",
	"bezig":           "periode = { van = 2026-10-29, tot = 2026-11-22 }",
	"geweest":         "periode = { van = 2026-10-29, tot = 2026-11-21 }",
	"reeks":           "data = [2026-09-08, 2026-12-01, 2027-02-02]",
	"vaag":            "wanneer = \"eind november\"\nmaand = \"2026-11\"",
	"vaag-voorbij":    "wanneer = \"in oktober\"\nmaand = \"2026-10\"",
	"ooit":            "wanneer = \"ooit\"",
	"ooit-geweest":    "wanneer = \"ooit\"\nstatus = \"geweest\"",
	"volgend-jaar":    "datum = 2027-09-07",
	"over-de-jaren":   "periode = { van = 2027-07-31, tot = 2027-08-01 }",
	"laatste-van-mei": "datum = 2027-05-31",
}

// TestYears sorts the programme into school years: an activity by its first day, a vague one by its month, and else the school's own.
func TestYears(t *testing.T) {
	y := programme(times)
	want(t, "years", fmt.Sprint(y.Years()), "[2027-2028 2026-2027 2024-2025]")
	want(t, "of long ago", names(y.In(2024)), "lang-geleden")
	want(t, "of the next year", names(y.In(2027)), "volgend-jaar")
	want(t, "of no year", names(y.In(2025)), "")
	want(t, "of the year and later", names(y.Current()), "reeks bezig geweest vaag-voorbij gisteren vandaag morgen vaag laatste-van-mei over-de-jaren volgend-jaar ooit ooit-geweest")
	want(t, "of a school without anything", fmt.Sprint(programme(nil).Years()), "[2026-2027]")
}

// TestUpcoming gives what is not over by the day that it comes up on: what is under way is on today, what is vague at the end of its
// month, and what has no month comes last.
func TestUpcoming(t *testing.T) {
	y := programme(times)
	want(t, "upcoming", names(y.Upcoming()), "bezig vandaag morgen vaag reeks laatste-van-mei over-de-jaren volgend-jaar ooit")
	coming, past := y.Split(y.Current())
	want(t, "coming", names(coming), "reeks bezig vandaag morgen vaag laatste-van-mei over-de-jaren volgend-jaar ooit")
	want(t, "past", names(past), "geweest vaag-voorbij gisteren ooit-geweest")
	want(t, "coming by month", months(y.ByNextMonth(coming)), "2026-11: bezig vandaag morgen vaag; 2026-12: reeks; 2027-05: laatste-van-mei; 2027-07: over-de-jaren; 2027-09: volgend-jaar; : ooit")
	want(t, "past by month", months(year.ByMonth(past)), "2026-10: geweest vaag-voorbij; 2026-11: gisteren; : ooit-geweest")
	want(t, "nothing by month", months(year.ByMonth(nil)), "")
}

func months(of []year.MonthOfActivities) string {
	list := make([]string, len(of))
	for i, month := range of {
		list[i] = month.Month.String() + ": " + names(month.Activities)
	}
	return strings.Join(list, "; ")
}

// TestInMonth gives what has a day in a month in the order of those days, each activity once.
func TestInMonth(t *testing.T) {
	y := programme(times)
	for of, activities := range map[string]string{
		"2025-05": "lang-geleden",
		"2026-09": "reeks",
		"2026-10": "bezig geweest vaag-voorbij",
		"2026-11": "bezig geweest gisteren vandaag morgen vaag",
		"2026-12": "reeks",
		"2027-05": "laatste-van-mei",
		"2027-06": "",
		"2027-07": "over-de-jaren",
		"2027-08": "over-de-jaren",
	} {
		want(t, of, names(y.InMonth(month(of))), activities)
	}
	twice := programme(map[string]string{"twee": "data = [2026-11-03, 2026-11-17]", "tussen": "datum = 2026-11-10"})
	want(t, "twice in a month", names(twice.InMonth(month("2026-11"))), "twee tussen")
	long := programme(map[string]string{"lang": "periode = { van = 2026-11-03, tot = 9999-11-03 }"})
	want(t, "a wrong year", names(long.InMonth(month("2027-07"))), "lang")
}

// TestDaysIn gives the days of an activity in a month, and the first of them.
func TestDaysIn(t *testing.T) {
	for _, test := range []struct{ facts, month, days, first string }{
		{"data = [2026-11-03, 2026-11-17, 2026-12-01]", "2026-11", "2026-11-03–2026-11-03 2026-11-17–2026-11-17", "2026-11-03"},
		{"data = [2026-11-03, 2026-12-01]", "2026-12", "2026-12-01–2026-12-01", "2026-12-01"},
		{"periode = { van = 2026-10-29, tot = 2026-11-05 }", "2026-10", "2026-10-29–2026-11-05", "2026-10-29"},
		{"periode = { van = 2026-10-29, tot = 2026-11-05 }", "2026-11", "2026-10-29–2026-11-05", "2026-11-01"},
		{"wanneer = \"eind november\"\nmaand = \"2026-11\"", "2026-11", "", "2026-12-01"},
	} {
		a := programme(map[string]string{"a": test.facts}).Current()[0]
		var days []string
		for _, period := range year.DaysIn(a, month(test.month)) {
			days = append(days, period.From.String()+"–"+period.To.String())
		}
		want(t, test.facts+" in "+test.month, strings.Join(days, " "), test.days)
		want(t, test.facts+" first in "+test.month, year.FirstDayIn(a, month(test.month)).String(), test.first)
	}
}

// TestLettersOf gives the months in which there is anything to tell.
func TestLettersOf(t *testing.T) {
	y := programme(map[string]string{"a": "datum = 2026-11-03", "b": "datum = 2027-06-01\nstatus = \"afgelast\""})
	want(t, "letters", fmt.Sprint(y.LettersOf(2026)), "[2026-08 2026-10 2026-11 2026-12 2027-01 2027-02 2027-03 2027-04 2027-05 2027-06 2027-07]")
}

// TestByTerm sets what begins in a holiday in the term before it, and what is vague within its month at its first day.
func TestByTerm(t *testing.T) {
	y := programme(map[string]string{
		"eerste-dag":   "datum = 2026-08-31",
		"zomer":        "datum = 2026-08-20", // before all terms
		"laatste-dag":  "datum = 2026-10-16",
		"in-vakantie":  "datum = 2026-10-20",
		"tweede":       "datum = 2026-10-26",
		"vaag":         "wanneer = \"in januari\"\nmaand = \"2027-01\"", // the first is in the Christmas holiday
		"vaag-maart":   "wanneer = \"in maart\"\nmaand = \"2027-03\"",
		"ooit":         "wanneer = \"ooit\"",
		"vorig-jaar":   "datum = 2026-05-12",
		"zomerfeest":   "datum = 2027-07-16",
		"in-de-zomer":  "datum = 2027-07-20",
		"volgend-jaar": "datum = 2027-09-14",
	})
	describe := func(terms []year.Term) string {
		var lines []string
		for _, term := range terms {
			lines = append(lines, term.Period.From.String()+"–"+term.Period.To.String()+": "+names(term.Activities))
		}
		return strings.Join(lines, "\n")
	}
	terms, vague := y.ByTerm(2026)
	want(t, "terms", describe(terms), `2026-08-31–2026-10-16: zomer eerste-dag laatste-dag in-vakantie
2026-10-26–2026-12-18: tweede vaag
2027-03-01–2027-04-23: vaag-maart
2027-05-03–2027-07-16: zomerfeest in-de-zomer`)
	want(t, "vague", names(vague), "ooit")
	terms, _ = yearOf("2040-11-22", map[string]string{
		"school.toml":       strings.Replace(schooltest.School, "2026-2027", "2040-2041", 1) + "[[vakantie]]\nnaam = \"Alles dicht\"\nvan = 2040-08-01\ntot = 2041-07-31\n",
		"activiteiten/a.md": activity("datum = 2040-11-20"),
	}).ByTerm(2040)
	want(t, "a year without terms", describe(terms), "2040-08-01–2041-07-31: a")
}

// TestOccasions gives the days off and each day of each activity in the order of their first day.
func TestOccasions(t *testing.T) {
	y := programme(map[string]string{
		"reeks":  "data = [2026-07-31, 2026-10-17, 2027-05-05]",
		"week":   "periode = { van = 2027-07-30, tot = 2027-08-05 }",
		"vaag":   "wanneer = \"in mei\"\nmaand = \"2027-05\"",
		"later":  "datum = 2027-08-01",
		"vrij":   "datum = 2027-03-26",
		"eerder": "periode = { van = 2026-07-06, tot = 2026-08-01 }",
	})
	var lines []string
	for _, occasion := range y.Occasions(2026) {
		what := occasion.Reason.Name
		if occasion.Activity != nil {
			what = occasion.Activity.Slug()
		}
		lines = append(lines, occasion.Period.From.String()+" "+what)
	}
	want(t, "occasions", strings.Join(lines, "\n"), `2026-07-06 eerder
2026-07-18 Zomervakantie
2026-10-17 Herfstvakantie
2026-10-17 reeks
2026-12-19 Kerstvakantie
2026-12-25 Eerste kerstdag
2026-12-26 Tweede kerstdag
2027-01-01 Nieuwjaarsdag
2027-02-20 Voorjaarsvakantie
2027-03-26 vrij
2027-03-28 Eerste paasdag
2027-03-29 Tweede paasdag
2027-04-24 Meivakantie
2027-04-27 Koningsdag
2027-05-05 Bevrijdingsdag
2027-05-05 reeks
2027-05-06 Hemelvaartsdag
2027-05-16 Eerste pinksterdag
2027-05-17 Tweede pinksterdag
2027-07-17 Zomervakantie
2027-07-30 week`)
}

// TestTouches asks whether something has, or may have, a day in a period.
func TestTouches(t *testing.T) {
	november := schoolyear.Period{From: day("2026-11-02"), To: day("2026-11-27")}
	for facts, touches := range map[string]bool{
		"datum = 2026-11-01":                               false,
		"datum = 2026-11-02":                               true,
		"data = [2026-10-06, 2026-11-27]":                  true,
		"data = [2026-10-06, 2026-11-28]":                  false,
		"periode = { van = 2026-10-06, tot = 2026-11-02 }": true,
		"periode = { van = 2026-10-06, tot = 2026-11-01 }": false,
		"wanneer = \"in november\"\nmaand = \"2026-11\"":   true,
		"wanneer = \"in december\"\nmaand = \"2026-12\"":   false,
		"wanneer = \"ooit\"":                               false,
	} {
		if got := year.Touches(programme(map[string]string{"a": facts}).Current()[0], november); got != touches {
			t.Errorf("%s: %t, want %t", facts, got, touches)
		}
	}
}

// TestByGroups parts what is for everyone from what is for some groups, named in the order of the school.
func TestByGroups(t *testing.T) {
	y := programme(map[string]string{
		"a": "datum = 2026-11-03\ngroepen = [\"3\", \"2\"]",
		"b": "datum = 2026-11-04\ngroepen = [\"1\"]",
		"c": "datum = 2026-11-05\ngroepen = [\"2\", \"3\"]",
		"d": "datum = 2026-11-06\ngroepen = [\"3\", \"1\", \"2\"]",
		"e": "datum = 2026-11-07",
		"f": "datum = 2026-11-08\ngroepen = [\"1\", \"3\"]",
	})
	everyone, some := y.ByGroups(y.In(2026))
	want(t, "everyone", names(everyone), "d e")
	var lines []string
	for _, only := range some {
		lines = append(lines, strings.Join(only.Groups, "+")+": "+names(only.Activities))
	}
	want(t, "some", strings.Join(lines, "; "), "1: b; 1+3: f; 2+3: a c")
}

// TestShares counts what is done and what is to come, without what was cancelled.
func TestShares(t *testing.T) {
	y := programme(map[string]string{
		"a": "partnerschappen = [\"didactisch\", \"formeel\"]\ndatum = 2026-11-21\ngroepen = [\"1\", \"2\"]",
		"b": "partnerschappen = \"didactisch\"\ndatum = 2026-11-22",
		"c": "partnerschappen = \"formeel\"\ndatum = 2026-12-01\ngroepen = [\"3\"]",
		"d": "partnerschappen = \"formeel\"\ndatum = 2026-11-03\nstatus = \"afgelast\"",
	})
	activities := y.In(2026)
	want(t, "all", fmt.Sprint(y.Share(activities)), "{1 3}")
	want(t, "nothing", fmt.Sprint(y.Share(nil)), "{0 0}")
	want(t, "by partnership", fmt.Sprint(y.ByPartnership(activities)), "[{0 0} {0 0} {1 2} {0 1} {0 0}]")
	want(t, "in the year", fmt.Sprint(y.SharesIn(2026)), "[{0 0} {0 0} {1 2} {0 1} {0 0}]")
	want(t, "by group", fmt.Sprint(y.ByGroup(activities)), "[{1 2} {1 2} {0 2}]")
}

// TestWantsHelp asks for help only as long as it can be given.
func TestWantsHelp(t *testing.T) {
	for facts, wants := range map[string]bool{
		"datum = 2026-11-22\nhulp = \"Koffie\"":                        true,
		"datum = 2026-11-22":                                           false,
		"datum = 2026-11-21\nhulp = \"Koffie\"":                        false,
		"datum = 2026-11-23\nhulp = \"Koffie\"\nstatus = \"afgelast\"": false,
	} {
		y := programme(map[string]string{"a": facts})
		if got := y.WantsHelp(y.Current()[0]); got != wants {
			t.Errorf("%s: %t, want %t", facts, got, wants)
		}
	}
}

// TestAhead keeps today and what comes after it.
func TestAhead(t *testing.T) {
	ahead := programme(nil).Ahead([]schoolyear.Date{day("2026-11-21"), day("2026-11-22"), day("2027-01-12")})
	want(t, "ahead", fmt.Sprint(ahead), "[2026-11-22 2027-01-12]")
}

// TestFocusPoints sorts focus points into school years, and finds those that the policy speaks of.
func TestFocusPoints(t *testing.T) {
	texts := map[string]string{}
	for name, lines := range map[string]string{
		"van-nu":            "termijn = \"kort\"",
		"klaar":             "termijn = \"kort\"\nstatus = \"klaar\"",
		"vorig-kort":        "termijn = \"kort\"\nschooljaar = \"2025-2026\"",
		"vorig-lang":        "termijn = \"lang\"\nschooljaar = \"2025-2026\"\nstatus = \"bezig\"",
		"vorig-lang-klaar":  "termijn = \"lang\"\nschooljaar = \"2025-2026\"\nstatus = \"klaar\"",
		"vorig-lang-gestop": "termijn = \"lang\"\nschooljaar = \"2025-2026\"\nstatus = \"gestopt\"",
		"volgend":           "termijn = \"lang\"\nschooljaar = \"2027-2028\"",
	} {
		texts["speerpunten/"+name+".md"] = "+++\ntitel = \"Punt\"\npartnerschappen = \"didactisch\"\ndoel = \"Beter.\"\n" + lines + "\n+++\n"
	}
	y := yearOf("2026-11-22", texts)
	want(t, "years", fmt.Sprint(y.Years()), "[2027-2028 2026-2027 2025-2026]")
	want(t, "of the year", names(y.FocusPointsIn(2026)), "klaar van-nu")
	want(t, "of the year before", names(y.FocusPointsIn(2025)), "vorig-kort vorig-lang-gestop vorig-lang-klaar vorig-lang")
	want(t, "ahead", names(y.FocusPointsAhead()), "klaar van-nu volgend vorig-lang")
}

// TestEvaluations gives those of a year, and the day by when the next is due when that is in it.
func TestEvaluations(t *testing.T) {
	evaluation := func(date string) string {
		return "+++\ntitel = \"Terugblik\"\ndatum = " + date + "\nmet = \"ouders\"\n+++\n"
	}
	y := yearOf("2026-11-22", map[string]string{
		"evaluaties/2026-05-01.md": evaluation("2026-05-01"), "evaluaties/2026-09-15.md": evaluation("2026-09-15"), "evaluaties/2027-05-01.md": evaluation("2027-05-01"),
	})
	want(t, "of the year", names(y.EvaluationsIn(2026)), "2026-09-15 2027-05-01")
	want(t, "the next in the year", y.NextEvaluation(2026).String(), "")
	want(t, "the next in the year after", y.NextEvaluation(2027).String(), "2027-08-01")
	want(t, "of none", programme(nil).NextEvaluation(2026).String(), "")
}

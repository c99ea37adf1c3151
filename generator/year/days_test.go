package year_test

import (
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// described writes reasons as "holiday Herfstvakantie 2026-10-17–2026-10-25", with the school's own name when it has one.
func described(reasons []year.Reason) string {
	sorts := map[year.Cause]string{year.PublicHoliday: "public", year.SchoolHoliday: "holiday", year.StudyDay: "study", year.OptionalHoliday: "optional", year.Weekend: "weekend"}
	var lines []string
	for _, r := range reasons {
		name := r.Name
		if r.Own != nil {
			name = r.Own.Words
		}
		line := strings.TrimSpace(sorts[r.Cause]+" "+name) + " " + r.Period.From.String()
		if r.Period.To != r.Period.From {
			line += "–" + r.Period.To.String()
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// Days of a school of its own: a study day in the Christmas holiday and one on Good Friday, another May holiday than the national one,
// and a holiday with a wrong year in it.
const ownDays = `
[[studiedag]]
datum = 2026-12-21
naam = "Rapporten"
[[studiedag]]
datum = 2027-03-26
[[vakantie]]
naam = "meivakantie"
van = 2027-04-19
tot = 2027-05-02
[[vakantie]]
naam = "Herfstvakantie"
van = 2026-10-17
tot = 9999-10-25
`

// TestDay asks of each sort of day whether the school is closed, and why: what is certain, and what is possible.
func TestDay(t *testing.T) {
	y := school("2026-11-22", ownDays)
	for _, test := range []struct{ day, reasons, certain, possible string }{
		{"2026-09-08", "", "", ""},
		{"2026-09-12", "weekend 2026-09-12", "", ""},
		{"2026-08-30", "holiday Zomervakantie 2026-07-18–2026-08-30\nweekend 2026-08-30", "holiday", "holiday"}, // of the year before
		{"2026-08-31", "", "", ""},
		{"2026-10-20", "", "", ""}, // in the holiday with the wrong year
		{"2026-12-21", "holiday Kerstvakantie 2026-12-19–2027-01-03\nstudy Rapporten 2026-12-21", "holiday", "holiday"},
		{"2026-12-25", "public Eerste kerstdag 2026-12-25\nholiday Kerstvakantie 2026-12-19–2027-01-03", "public", "public"},
		{"2027-03-26", "study 2027-03-26\noptional Goede Vrijdag 2027-03-26", "study", "study"},
		{"2028-04-14", "optional Goede Vrijdag 2028-04-14", "", "optional"},
		{"2027-04-20", "holiday meivakantie 2027-04-19–2027-05-02", "holiday", "holiday"},
		{"2027-05-05", "public Bevrijdingsdag 2027-05-05", "public", "public"},
		{"2027-05-16", "public Eerste pinksterdag 2027-05-16\nweekend 2027-05-16", "public", "public"},
		{"2035-12-25", "public Eerste kerstdag 2035-12-25", "public", "public"}, // a year without known holidays
	} {
		on := y.On(day(test.day))
		want(t, test.day, described(on.Reasons), test.reasons)
		for counting, sort := range map[year.Cause]string{year.Certain: test.certain, year.Possible: test.possible} {
			why, closed := on.Why(counting)
			first, _, _ := strings.Cut(described([]year.Reason{why}), " ")
			if closed != (sort != "") || closed && first != sort || on.Closed(counting) != closed {
				t.Errorf("%s: closed for %q, want %q", test.day, first, sort)
			}
		}
	}
}

// TestNational knows nothing but the calendar of the country.
func TestNational(t *testing.T) {
	for region, closed := range map[schoolyear.Region]bool{schoolyear.Noord: false, schoolyear.Midden: true, schoolyear.Zuid: true} {
		if got := year.National(region).On(day("2026-10-20")).Closed(year.Certain); got != closed {
			t.Errorf("%s: closed %t, want %t", region, got, closed)
		}
	}
}

// TestHolidays replaces a national holiday by the school's own of the same name in the same year, and adds those of another name.
func TestHolidays(t *testing.T) {
	y := school("2026-11-22", `
[[vakantie]]
naam = "HERFSTVAKANTIE"
van = 2026-10-10
tot = 2026-10-18
[[vakantie]]
naam = "Carnaval"
van = 2027-02-08
tot = 2027-02-10
[[vakantie]]
naam = "Herfstvakantie"
van = 2027-10-30
tot = 2027-11-07
[[vakantie]]
naam = "Kerstvakantie"
van = 2031-12-20
tot = 2032-01-04
`)
	for of, holidays := range map[schoolyear.Year]string{
		2025: "Herfstvakantie 2025-10-18, Kerstvakantie 2025-12-20, Voorjaarsvakantie 2026-02-14, Meivakantie 2026-04-25, Zomervakantie 2026-07-18",
		2026: "HERFSTVAKANTIE 2026-10-10, Kerstvakantie 2026-12-19, Carnaval 2027-02-08, Voorjaarsvakantie 2027-02-20, Meivakantie 2027-04-24, Zomervakantie 2027-07-17",
		2027: "Herfstvakantie 2027-10-30, Kerstvakantie 2027-12-25, Voorjaarsvakantie 2028-02-26, Meivakantie 2028-04-29, Zomervakantie 2028-07-08",
		2031: "Kerstvakantie 2031-12-20",
		2032: "",
	} {
		var lines []string
		for _, r := range y.Holidays(of) {
			name := r.Name
			if r.Own != nil {
				name = r.Own.Words
			}
			if lines = append(lines, name+" "+r.Period.From.String()); r.Year != of {
				t.Errorf("%s belongs to %s, want %s", name, r.Year, of)
			}
		}
		want(t, of.String(), strings.Join(lines, ", "), holidays)
		if known := of <= 2027; y.KnowsHolidays(of) != known {
			t.Errorf("the holidays of %s are known: %t, want %t", of, !known, known)
		}
	}
}

// TestHalfAYear tells the school's own holiday of one school year from that of another: 180 days apart is another.
func TestHalfAYear(t *testing.T) {
	for _, test := range []struct{ from, want string }{
		{"2027-04-14", "2027-04-14"}, // 179 days later
		{"2027-04-15", "2026-10-17"}, // 180 days later
		{"2026-04-21", "2026-04-21"}, // 179 days earlier
		{"2026-04-20", "2026-10-17"},
	} {
		y := school("2026-11-22", "[[vakantie]]\nnaam = \"Herfstvakantie\"\nvan = "+test.from+"\ntot = 2027-04-18\n")
		holidays := y.Holidays(2026)
		autumn := holidays[slices.IndexFunc(holidays, func(r year.Reason) bool { return r.Name == "Herfstvakantie" })]
		want(t, test.from, autumn.Period.From.String(), test.want)
		if n := strings.Count(described(holidays), "Herfstvakantie"); n != 1 {
			t.Errorf("%s: %d autumn holidays", test.from, n)
		}
	}
}

// TestClosed tells parents of the school's year and the next, of the summer before, and of what is not over.
func TestClosed(t *testing.T) {
	const year2026 = `holiday Zomervakantie 2026-07-18–2026-08-30
holiday Herfstvakantie 2026-10-17–2026-10-25
holiday Kerstvakantie 2026-12-19–2027-01-03
holiday Voorjaarsvakantie 2027-02-20–2027-02-28
public Tweede paasdag 2027-03-29
holiday Meivakantie 2027-04-24–2027-05-02
public Bevrijdingsdag 2027-05-05
public Hemelvaartsdag 2027-05-06
public Tweede pinksterdag 2027-05-17
holiday Zomervakantie 2027-07-17–2027-08-29`
	const year2027 = `holiday Herfstvakantie 2027-10-16–2027-10-24
holiday Kerstvakantie 2027-12-25–2028-01-09
holiday Voorjaarsvakantie 2028-02-26–2028-03-05
public Tweede paasdag 2028-04-17
public Koningsdag 2028-04-27
holiday Meivakantie 2028-04-29–2028-05-07
public Hemelvaartsdag 2028-05-25
public Tweede pinksterdag 2028-06-05
holiday Zomervakantie 2028-07-08–2028-08-20`
	for _, test := range []struct{ name, today, lines, want string }{
		{"a school that writes nothing", "2026-11-22", "", year2026 + "\n" + year2027},
		{"the year before is not over", "2026-05-20", "", "public Tweede pinksterdag 2026-05-25\n" + year2026 + "\n" + year2027},
		{"in a holiday of the year before", "2026-05-03", "",
			"holiday Meivakantie 2026-04-25–2026-05-03\npublic Bevrijdingsdag 2026-05-05\npublic Hemelvaartsdag 2026-05-14\npublic Tweede pinksterdag 2026-05-25\n" + year2026 + "\n" + year2027},
		{"a study day of long ago, and one on Easter Monday", "2026-11-22", "[[studiedag]]\ndatum = 2024-03-05\n[[studiedag]]\ndatum = 2027-03-29\n",
			"study 2024-03-05\n" + strings.Replace(year2026, "public Tweede paasdag 2027-03-29", "study 2027-03-29", 1) + "\n" + year2027},
	} {
		want(t, test.name, described(school(test.today, test.lines).Closed()), test.want)
	}
	ahead := described(school("2027-07-17", "").ClosedAhead())
	want(t, "ahead", ahead, "holiday Zomervakantie 2027-07-17–2027-08-29\n"+year2027)
}

// TestClosedUnknown tells of no public holidays in a year of which the holidays are not known.
func TestClosedUnknown(t *testing.T) {
	y := school("2027-11-22", "")
	for _, r := range y.Closed() {
		if r.Period.From.After(day("2027-07-31")) && r.Year > 2027 {
			t.Errorf("%s", described([]year.Reason{r}))
		}
	}
	late := yearOf("2027-11-22", map[string]string{"school.toml": strings.Replace(schooltest.School, "2026-2027", "2027-2028", 1)})
	all := described(late.Closed())
	if !strings.HasSuffix(all, "holiday Zomervakantie 2028-07-08–2028-08-20") || !strings.Contains(all, "public Tweede pinksterdag 2028-06-05") {
		t.Errorf("the last is\n%s", all)
	}
}

// TestWrongYear shows a holiday with a wrong year in it as it is written, and hides no public holiday behind it.
func TestWrongYear(t *testing.T) {
	closed := described(school("2026-11-22", ownDays).Closed())
	for _, line := range []string{"holiday Herfstvakantie 2026-10-17–9999-10-25", "public Tweede paasdag 2027-03-29"} {
		if !strings.Contains(closed, line) {
			t.Errorf("without %s:\n%s", line, closed)
		}
	}
}

// TestLongestHoliday closes the school for a hundred days, and not for more.
func TestLongestHoliday(t *testing.T) {
	for to, closed := range map[string]bool{"2027-01-24": true, "2027-01-25": false} {
		y := school("2026-11-22", "[[vakantie]]\nnaam = \"Herfstvakantie\"\nvan = 2026-10-17\ntot = "+to+"\n")
		if got := y.On(day("2026-11-10")).Closed(year.Certain); got != closed {
			t.Errorf("to %s: closed %t, want %t", to, got, closed)
		}
	}
}

// TestTwoOnOneDay tells of one of two public holidays on a day.
func TestTwoOnOneDay(t *testing.T) {
	want(t, "in 2016", described(school("2026-11-22", "").ClosedIn(month("2016-05"))), "public Bevrijdingsdag 2016-05-05\npublic Tweede pinksterdag 2016-05-16")
}

// TestClosedIn gives the times of a month, in any school year.
func TestClosedIn(t *testing.T) {
	y := school("2026-11-22", ownDays)
	for of, closed := range map[string]string{
		"2026-08": "holiday Zomervakantie 2026-07-18–2026-08-30",
		"2026-09": "",
		"2027-01": "holiday Kerstvakantie 2026-12-19–2027-01-03",
		"2027-03": "study 2027-03-26\npublic Tweede paasdag 2027-03-29",
		"2027-05": "holiday meivakantie 2027-04-19–2027-05-02\npublic Bevrijdingsdag 2027-05-05\npublic Hemelvaartsdag 2027-05-06\npublic Tweede pinksterdag 2027-05-17",
		"2025-05": "public Bevrijdingsdag 2025-05-05\npublic Hemelvaartsdag 2025-05-29",
	} {
		got := described(y.ClosedIn(month(of)))
		got = strings.TrimPrefix(strings.TrimPrefix(got, "holiday Herfstvakantie 2026-10-17–9999-10-25"), "\n")
		want(t, of, got, closed)
	}
}

// TestDuring keeps what is at a weekend, within another time or optional: a sheet of the year has its own choice.
func TestDuring(t *testing.T) {
	during := described(school("2026-11-22", "").During(2026))
	want(t, "2026-2027", during, `holiday Zomervakantie 2026-07-18–2026-08-30
holiday Herfstvakantie 2026-10-17–2026-10-25
holiday Kerstvakantie 2026-12-19–2027-01-03
public Eerste kerstdag 2026-12-25
public Tweede kerstdag 2026-12-26
public Nieuwjaarsdag 2027-01-01
holiday Voorjaarsvakantie 2027-02-20–2027-02-28
optional Goede Vrijdag 2027-03-26
public Eerste paasdag 2027-03-28
public Tweede paasdag 2027-03-29
holiday Meivakantie 2027-04-24–2027-05-02
public Koningsdag 2027-04-27
public Bevrijdingsdag 2027-05-05
public Hemelvaartsdag 2027-05-06
public Eerste pinksterdag 2027-05-16
public Tweede pinksterdag 2027-05-17
holiday Zomervakantie 2027-07-17–2027-08-29`)
}

// TestTerms counts the summer holiday of the year before.
func TestTerms(t *testing.T) {
	var terms []string
	for _, term := range school("2026-11-22", "").Terms(2026) {
		terms = append(terms, term.From.String()+"–"+term.To.String())
	}
	want(t, "terms", strings.Join(terms, " "), "2026-08-31–2026-10-16 2026-10-26–2026-12-18 2027-01-04–2027-02-19 2027-03-01–2027-04-23 2027-05-03–2027-07-16")
}

// TestFor asks of groups and times on days that are not free for everyone and all day.
func TestFor(t *testing.T) {
	y := school("2026-11-22", `
groepen = ["1", "2", "3", "4"]
[[studiedag]]
datum = 2026-12-04
groepen = "1 t/m 2"
[[studiedag]]
datum = 2026-12-04
groepen = "3"
van = "12:00"
[[studiedag]]
datum = 2026-12-07
van = "12:00"
[[studiedag]]
datum = 2026-12-08
tot = "10:00"
[[studiedag]]
datum = 2026-12-09
groepen = ["1", "2"]
[[studiedag]]
datum = 2026-12-09
groepen = ["3", "4"]
[[studiedag]]
datum = 2026-12-10
groepen = "1 t/m 4"
[[studiedag]]
periode = { van = 2026-12-11, tot = 2026-12-14 }
van = "12:00"
[[lesdag]]
datum = 2027-03-26
[[lesdag]]
datum = 2027-05-05
`)
	for _, test := range []struct {
		day, groups, clock string
		closed             bool
	}{
		{"2026-12-04", "", "", false},
		{"2026-12-04", "1", "", true},
		{"2026-12-04", "1 2", "19:30", true},
		{"2026-12-04", "2 3", "", false},
		{"2026-12-04", "2 3", "13:00", true},
		{"2026-12-04", "2 3", "19:30", false},
		{"2026-12-04", "4", "13:00", false},
		{"2026-12-07", "", "", false},
		{"2026-12-07", "", "11:59", false},
		{"2026-12-07", "", "12:00", true},
		{"2026-12-07", "4", "16:59", true},
		{"2026-12-07", "", "17:00", false},
		{"2026-12-08", "", "08:30", true},
		{"2026-12-08", "", "10:00", false},
		{"2026-12-09", "", "", true},
		{"2026-12-09", "2 3", "", true},
		{"2026-12-10", "", "", true},
		{"2026-12-11", "", "14:00", true},
		{"2026-12-12", "", "14:00", false}, // at a weekend they would have been free
		{"2026-12-14", "", "14:00", true},
		{"2027-03-26", "", "", false},
		{"2027-05-05", "", "", false}, // in no May holiday
		{"2027-05-06", "", "", true},
	} {
		if got := y.For(strings.Fields(test.groups), test.clock, day(test.day)).Closed(year.Possible); got != test.closed {
			t.Errorf("%s for %q at %q: closed is %t", test.day, test.groups, test.clock, got)
		}
	}
}

// TestWhole takes a study day of every group for one of the whole school.
func TestWhole(t *testing.T) {
	for _, r := range school("2026-11-22", "groepen = [\"1\", \"2\"]\n[[studiedag]]\ndatum = 2026-12-10\ngroepen = [\"2\", \"1\"]\n").Closed() {
		if !r.Whole() {
			t.Errorf("%s is for groups %s", r.Period.From, r.Groups)
		}
	}
}

// TestOpenOnPurpose opens every public holiday of two school years in each region: what is in a holiday stays closed, and the rest is told
// once as a day of lessons.
func TestOpenOnPurpose(t *testing.T) {
	for _, region := range []string{"noord", "midden", "zuid"} {
		for _, of := range []schoolyear.Year{2026, 2027} {
			lines := ""
			for _, in := range []int{int(of), int(of) + 1} {
				for _, holiday := range schoolyear.PublicHolidays(in) {
					lines += "[[lesdag]]\ndatum = " + holiday.Date.String() + "\n"
				}
			}
			text := strings.NewReplacer("midden", region, "2026-2027", of.String()).Replace(schooltest.School)
			y := yearOf("2026-11-22", map[string]string{"school.toml": text + lines})
			for date := of.Period().From; !date.After(of.Period().To); date = date.AddDays(1) {
				if why, closed := y.On(date).Why(year.Possible); closed && why.Cause != year.SchoolHoliday {
					t.Errorf("%s %s: %s", region, date, described([]year.Reason{why}))
				}
			}
			for _, month := range of.Months() {
				for _, r := range y.ClosedIn(month) {
					if r.Cause == year.LessonDay && (r.Period.From.IsWeekend() || y.On(r.Period.From).Closed(year.Possible)) {
						t.Errorf("%s: %s is told as a day of lessons", region, r.Period.From)
					}
				}
			}
			for _, r := range y.Closed() {
				if r.Cause&(year.PublicHoliday|year.LessonDay) != 0 && r.Year == of {
					t.Errorf("%s: closed on %s %s", region, r.Name, r.Period.From)
				}
			}
		}
	}
}

package words_test

import (
	"slices"
	"testing"
	"unicode/utf8"

	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/words"
)

func date(t testing.TB, text string) schoolyear.Date {
	t.Helper()
	if text == "" {
		return schoolyear.Date{}
	}
	d, ok := schoolyear.ParseDate(text)
	if !ok {
		t.Fatalf("%q is no day", text)
	}
	return d
}

func TestDates(t *testing.T) {
	tests := []struct{ language, full, dayMonth, short, weekday, month, only string }{
		{"nl", "dinsdag 8 september 2026", "di 8 september", "8 sep 2026", "dinsdag", "september 2026", "september"},
		{"nl-BE", "dinsdag 8 september 2026", "di 8 september", "8 sep 2026", "dinsdag", "september 2026", "september"},
		{"fy", "tiisdei 8 Septimber 2026", "ti 8 Septimber", "8 Sep 2026", "tiisdei", "Septimber 2026", "Septimber"},
		{"en", "Tuesday 8 September 2026", "Tue 8 September", "8 Sep 2026", "Tuesday", "September 2026", "September"},
		{"de", "Dienstag, 8. September 2026", "Di., 8. September", "8. Sept. 2026", "Dienstag", "September 2026", "September"},
		{"fr", "mardi 8 septembre 2026", "mar. 8 septembre", "8 sept. 2026", "mardi", "septembre 2026", "septembre"},
		{"es", "martes, 8 de septiembre de 2026", "mar., 8 de septiembre", "8 sept. 2026", "martes", "septiembre de 2026", "septiembre"},
		{"pl", "wtorek, 8 września 2026", "wt., 8 września", "8 wrz 2026", "wtorek", "wrzesień 2026", "wrzesień"},
		{"tr", "8 Eylül 2026 Salı", "8 Eylül Sal", "8 Eyl 2026", "Salı", "Eylül 2026", "Eylül"},
		{"ar", "الثلاثاء، 8 سبتمبر 2026", "الثلاثاء، 8 سبتمبر", "8 سبتمبر 2026", "الثلاثاء", "سبتمبر 2026", "سبتمبر"},
		{"uk", "вівторок, 8 вересня 2026 р.", "вт, 8 вересня", "8 вер. 2026 р.", "вівторок", "вересень 2026 р.", "вересень"},
		{"bg", "вторник, 8 септември 2026 г.", "вт, 8 септември", "8 сеп 2026 г.", "вторник", "септември 2026 г.", "септември"},
		{"fa", "سه\u200cشنبه 8 سپتامبر 2026", "سه\u200cشنبه 8 سپتامبر", "8 سپتامبر 2026", "سه\u200cشنبه", "سپتامبر 2026", "سپتامبر"},
		{"so", "Talaado 8 Sebtembar 2026", "Tldo 8 Sebtembar", "8 Seb 2026", "Talaado", "Sebtembar 2026", "Sebtembar"},
		{"ti", "ሰሉስ፣ 8 መስከረም 2026", "ሰሉ፣ 8 መስከረም", "8 መስ 2026", "ሰሉስ", "መስከረም 2026", "መስከረም"},
		{"pap", "djamars 8 di sèptèmber 2026", "djamars 8 di sèptèmber", "8 di sèptèmber 2026", "djamars", "sèptèmber 2026", "sèptèmber"},
		{"zh", "Tuesday 8 September 2026", "Tue 8 September", "8 Sep 2026", "Tuesday", "September 2026", "September"},
	}
	day := date(t, "2026-09-08")
	month := schoolyear.MonthOf(day)
	for _, test := range tests {
		w := load(t, test.language, "", nil)
		for _, pair := range []struct{ method, got, want string }{
			{"Date", w.Date(day), test.full},
			{"DayMonth", w.DayMonth(day), test.dayMonth},
			{"ShortDate", w.ShortDate(day), test.short},
			{"Weekday", w.Weekday(day), test.weekday},
			{"MonthName", w.MonthName(month), test.month},
			{"MonthOnly", w.MonthOnly(month), test.only},
		} {
			if pair.got != pair.want {
				t.Errorf("%s: %s = %q; want %q", test.language, pair.method, pair.got, pair.want)
			}
		}
	}
}

// Every day of a year has its own Dutch name, and a week and a year begin where they should.
func TestDutchNames(t *testing.T) {
	nl := load(t, "nl", "", nil)
	weekdays := []string{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"}
	short := []string{"ma", "di", "wo", "do", "vr", "za", "zo"}
	for i := range 7 {
		day := date(t, "2026-09-07").AddDays(i)
		if got := nl.Weekday(day); got != weekdays[i] {
			t.Errorf("%v is %q; want %q", day, got, weekdays[i])
		}
		if got, want := nl.DayMonth(day)[:2], short[i]; got != want {
			t.Errorf("%v is %q; want %q", day, got, want)
		}
	}
	months := []string{
		"augustus", "september", "oktober", "november", "december", "januari", "februari", "maart", "april", "mei", "juni", "juli",
	}
	shortMonths := []string{"aug", "sep", "okt", "nov", "dec", "jan", "feb", "mrt", "apr", "mei", "jun", "jul"}
	for i, month := range schoolyear.Year(2026).Months() {
		if got := nl.MonthOnly(month); got != months[i] {
			t.Errorf("%v is %q; want %q", month, got, months[i])
		}
		if got, want := nl.ShortDate(month.First())[2:5], shortMonths[i]; got != want {
			t.Errorf("%v is %q; want %q", month, got, want)
		}
	}
}

func TestEveryLanguageNamesEveryMonthAndDay(t *testing.T) {
	for _, language := range []string{"nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk", "bg", "fa", "so", "ti", "fy", "pap"} {
		w := load(t, language, "", nil)
		seen := map[string]bool{}
		for _, month := range schoolyear.Year(2026).Months() {
			for _, name := range []string{w.MonthOnly(month), w.ShortDate(month.First()), w.Date(month.First())} {
				if name == "" {
					t.Errorf("%s: %v has no name", language, month)
				}
			}
			seen[w.MonthOnly(month)] = true
		}
		for i := range 7 {
			day := date(t, "2026-09-07").AddDays(i)
			seen[w.Weekday(day)] = true
			if tiny := w.WeekdayTiny(day); tiny == "" || utf8.RuneCountInString(tiny) > 4 {
				t.Errorf("%s: %q stands at the head of a narrow column", language, tiny)
			}
		}
		if len(seen) != 19 {
			t.Errorf("%s: %d names of months and days; want 19", language, len(seen))
		}
	}
}

func TestNoDate(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	var none schoolyear.Date
	var month schoolyear.Month
	for _, got := range []string{
		nl.Date(none), nl.DayMonth(none), nl.ShortDate(none), nl.Weekday(none), nl.Period(schoolyear.Period{}),
		nl.MonthName(month), nl.MonthOnly(month), nl.Times("", ""),
	} {
		if got != "" {
			t.Errorf("nothing is written as %q", got)
		}
	}
}

func TestPeriod(t *testing.T) {
	tests := []struct{ language, from, to, want string }{
		{"nl", "2026-10-17", "2026-10-25", "17–25 oktober 2026"},
		{"nl", "2026-11-28", "2026-12-03", "28 november–3 december 2026"},
		{"nl", "2026-12-19", "2027-01-03", "19 december 2026–3 januari 2027"},
		{"nl", "2026-10-17", "2027-10-25", "17 oktober 2026–25 oktober 2027"},
		{"nl", "2026-10-17", "2026-10-17", "17 oktober 2026"},
		{"nl", "2026-10-17", "", "17 oktober 2026"},
		{"en", "2026-10-17", "2026-10-25", "17–25 October 2026"},
		{"de", "2026-10-17", "2026-10-25", "17.–25. Oktober 2026"},
		{"es", "2026-10-17", "2026-10-25", "17–25 de octubre de 2026"},
		{"es", "2026-11-28", "2026-12-03", "28 de noviembre–3 de diciembre de 2026"},
		{"pl", "2026-10-17", "2026-10-25", "17–25 października 2026"},
		{"tr", "2026-10-17", "2026-10-25", "17–25 Ekim 2026"},
		{"uk", "2026-12-19", "2027-01-03", "19 грудня 2026 р.–3 січня 2027 р."},
		{"ar", "2026-10-17", "2026-10-25", "17–25 أكتوبر 2026"},
	}
	for _, test := range tests {
		w := load(t, test.language, "", nil)
		if got := w.Period(schoolyear.Period{From: date(t, test.from), To: date(t, test.to)}); got != test.want {
			t.Errorf("%s: Period(%s, %s) = %q; want %q", test.language, test.from, test.to, got, test.want)
		}
	}
}

func TestTimes(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	ar := load(t, "ar", arabic, nl) // has no words for times
	en := load(t, "en", "[time]\none = \"at {{.From}}\"\nrange = \"from {{.From}} to {{.To}}\"\n", nl)
	bare := load(t, "nl", "", nil)
	tests := []struct {
		got, want string
	}{
		{nl.Times("19:30", "21:00"), "19.30–21.00 uur"},
		{nl.Times("19:30", ""), "19.30 uur"},
		{nl.Times("08:30", "9:15"), "08.30–9.15 uur"},
		{en.Times("19:30", "21:00"), "from 19:30 to 21:00"},
		{en.Times("19:30", ""), "at 19:30"},
		{ar.Times("19:30", "21:00"), "19:30–21:00"},
		{ar.Times("19:30", ""), "19:30"},
		{bare.Times("19:30", "21:00"), "19.30–21.00"},
		{bare.Times("19:30", ""), "19.30"},
		{nl.Times("", "21:00"), ""},
		{nl.Overnight("22:00", "09:00"), "22.00–09.00 uur (de volgende dag)"},
		{ar.Overnight("22:00", "09:00"), "22:00–09:00"},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("got %q; want %q", test.got, test.want)
		}
	}
}

func TestNumbers(t *testing.T) {
	tests := []struct{ language, whole, broken, third, euro, round string }{
		{"nl", "1.250", "3,5", "3,33", "€\u00a02,50", "€\u00a01.250,00"},
		{"fy", "1.250", "3,5", "3,33", "€\u00a02,50", "€\u00a01.250,00"},
		{"pap", "1.250", "3,5", "3,33", "€\u00a02,50", "€\u00a01.250,00"},
		{"en", "1,250", "3.5", "3.33", "€2.50", "€1,250.00"},
		{"de", "1.250", "3,5", "3,33", "2,50\u00a0€", "1.250,00\u00a0€"},
		{"tr", "1.250", "3,5", "3,33", "€2,50", "€1.250,00"},
		{"ar", "1,250", "3.5", "3.33", "2.50\u00a0€", "1,250.00\u00a0€"},
		{"fa", "1,250", "3.5", "3.33", "2.50\u00a0€", "1,250.00\u00a0€"},
	}
	for _, test := range tests {
		w := load(t, test.language, "", nil)
		for _, pair := range [][2]string{
			{w.Number(1250), test.whole},
			{w.Number(3.5), test.broken},
			{w.Number(10.0 / 3), test.third},
			{w.Number(7), "7"},
			{w.Euro(2.5), test.euro},
			{w.Euro(1250), test.round},
		} {
			if pair[0] != pair[1] {
				t.Errorf("%s: got %q; want %q", test.language, pair[0], pair[1])
			}
		}
	}
}

func TestList(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	ar := load(t, "ar", arabic, nl)
	de := load(t, "de", "", nl) // has no words for lists
	ti := load(t, "ti", "", nil)
	tests := []struct {
		got, want string
	}{
		{nl.List(nil), ""},
		{nl.List([]string{"a"}), "a"},
		{nl.List([]string{"a", "b"}), "a en b"},
		{nl.List([]string{"a", "b", "c"}), "a, b en c"},
		{nl.List([]string{"a", "b", "c", "d"}), "a, b, c en d"},
		{ar.List([]string{"a", "b"}), "a وb"},
		{ar.List([]string{"a", "b", "c"}), "a، b وc"},
		{de.List([]string{"a", "b", "c"}), "a, b, c"},
		{ti.List([]string{"a", "b"}), "a፣ b"},
	}
	for _, test := range tests {
		if test.got != test.want {
			t.Errorf("got %q; want %q", test.got, test.want)
		}
	}
}

func TestListWordsDiffer(t *testing.T) {
	en := load(t, "en", "[list]\ntwo = \"{{.First}} and {{.Last}}\"\nlast = \"{{.First}}, and {{.Last}}\"\n", nil)
	if got := en.List([]string{"a", "b"}); got != "a and b" {
		t.Errorf("two: %q", got)
	}
	if got := en.List([]string{"a", "b", "c"}); got != "a, b, and c" {
		t.Errorf("three: %q", got)
	}
}

func itself(text string) string { return text }

func TestSort(t *testing.T) {
	tests := []struct {
		language string
		sorted   []string
	}{
		{"nl", []string{"apen", "één", "eend", "Éva", "groep 2", "groep 10", "Zeeland"}},
		{"pl", []string{"lody", "łapa", "mak"}},
		{"tr", []string{"cam", "çay", "dal"}},
		{"uk", []string{"гора", "ґанок", "дім"}},
		{"ar", []string{"أب", "باب", "تمر"}},
	}
	for _, test := range tests {
		w := load(t, test.language, "", nil)
		got := slices.Clone(test.sorted)
		slices.Reverse(got)
		words.Sort(w, got, itself)
		if !slices.Equal(got, test.sorted) {
			t.Errorf("%s: %q; want %q", test.language, got, test.sorted)
		}
	}
}

func TestSortTellsUnequalTextsApart(t *testing.T) {
	nl := load(t, "nl", "", nil)
	one, other := []string{"\u00e9", "e\u0301"}, []string{"e\u0301", "\u00e9"}
	words.Sort(nl, one, itself)
	words.Sort(nl, other, itself)
	if !slices.Equal(one, other) {
		t.Error("two ways to write é have no fixed order")
	}
}

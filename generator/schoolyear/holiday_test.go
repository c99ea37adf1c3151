package schoolyear_test

import (
	"testing"
	"time"

	"ouderbeleid/generator/schoolyear"
)

var (
	knownYears = []schoolyear.Year{2025, 2026, 2027}
	allRegions = []schoolyear.Region{schoolyear.Noord, schoolyear.Midden, schoolyear.Zuid}
)

func TestNationalHolidaysRunFromSaturdayToSunday(t *testing.T) {
	shape := []struct {
		name string
		days int
	}{{"Herfstvakantie", 9}, {"Kerstvakantie", 16}, {"Voorjaarsvakantie", 9}, {"Meivakantie", 9}, {"Zomervakantie", 44}}
	for _, year := range knownYears {
		for _, region := range allRegions {
			holidays, ok := schoolyear.NationalHolidays(year, region)
			if !ok || len(holidays) != len(shape) {
				t.Fatalf("%v %s: %d holidays, %t", year, region, len(holidays), ok)
			}
			for i, holiday := range holidays {
				period := holiday.Period
				if holiday.Name != shape[i].name || period.Days() != shape[i].days {
					t.Errorf("%v %s: %s of %d days; want %s of %d",
						year, region, holiday.Name, period.Days(), shape[i].name, shape[i].days)
				}
				if period.From.Weekday() != time.Saturday || period.To.Weekday() != time.Sunday {
					t.Errorf("%v %s: %s runs %v–%v", year, region, holiday.Name, period.From.Weekday(), period.To.Weekday())
				}
				if schoolyear.YearOf(period.From) != year {
					t.Errorf("%v %s: %s starts on %v", year, region, holiday.Name, period.From)
				}
			}
		}
	}
}

// The dates as the ministry published them, in other words than the table's: first and last day for noord, midden and zuid.
func TestNationalHolidaysPerRegion(t *testing.T) {
	all := func(days string) [3]string { return [3]string{days, days, days} }
	published := map[schoolyear.Year][5][3]string{
		2025: {
			{"18 Oct 2025–26 Oct 2025", "18 Oct 2025–26 Oct 2025", "11 Oct 2025–19 Oct 2025"},
			all("20 Dec 2025–4 Jan 2026"),
			{"21 Feb 2026–1 Mar 2026", "14 Feb 2026–22 Feb 2026", "14 Feb 2026–22 Feb 2026"},
			all("25 Apr 2026–3 May 2026"),
			{"4 Jul 2026–16 Aug 2026", "18 Jul 2026–30 Aug 2026", "11 Jul 2026–23 Aug 2026"},
		},
		2026: {
			{"10 Oct 2026–18 Oct 2026", "17 Oct 2026–25 Oct 2026", "17 Oct 2026–25 Oct 2026"},
			all("19 Dec 2026–3 Jan 2027"),
			{"20 Feb 2027–28 Feb 2027", "20 Feb 2027–28 Feb 2027", "13 Feb 2027–21 Feb 2027"},
			all("24 Apr 2027–2 May 2027"),
			{"10 Jul 2027–22 Aug 2027", "17 Jul 2027–29 Aug 2027", "24 Jul 2027–5 Sep 2027"},
		},
		2027: {
			{"16 Oct 2027–24 Oct 2027", "16 Oct 2027–24 Oct 2027", "23 Oct 2027–31 Oct 2027"},
			all("25 Dec 2027–9 Jan 2028"),
			{"19 Feb 2028–27 Feb 2028", "26 Feb 2028–5 Mar 2028", "26 Feb 2028–5 Mar 2028"},
			all("29 Apr 2028–7 May 2028"),
			{"15 Jul 2028–27 Aug 2028", "8 Jul 2028–20 Aug 2028", "22 Jul 2028–3 Sep 2028"},
		},
	}
	day := func(d schoolyear.Date) string { return d.Time().Format("2 Jan 2006") }
	for _, year := range knownYears {
		for column, region := range allRegions {
			holidays, _ := schoolyear.NationalHolidays(year, region)
			for i, holiday := range holidays {
				if got, want := day(holiday.Period.From)+"–"+day(holiday.Period.To), published[year][i][column]; got != want {
					t.Errorf("%v %s: %s is %s; want %s", year, region, holiday.Name, got, want)
				}
			}
		}
	}
}

func TestNationalHolidaysUnknown(t *testing.T) {
	if holidays, ok := schoolyear.NationalHolidays(2024, schoolyear.Noord); ok || holidays != nil {
		t.Errorf("2024-2025: %v, %t; want nothing", holidays, ok)
	}
	if holidays, ok := schoolyear.NationalHolidays(2026, "west"); ok || holidays != nil {
		t.Errorf("region west: %v, %t; want nothing", holidays, ok)
	}
}

func TestNationalHolidaysAreTheCallersOwn(t *testing.T) {
	holidays, _ := schoolyear.NationalHolidays(2026, schoolyear.Noord)
	holidays[0].Name = "gewijzigd"
	if again, _ := schoolyear.NationalHolidays(2026, schoolyear.Noord); again[0].Name != "Herfstvakantie" {
		t.Error("a caller's change is seen by the next")
	}
}

// The last row has the exceptions of the reckoning, and the earliest and the latest day on which Easter can fall.
func TestEaster(t *testing.T) {
	for _, want := range []string{
		"2000-04-23", "2014-04-20", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
		"2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
		"1954-04-18", "1981-04-19", "2049-04-18", "2076-04-19", "1761-03-22", "1818-03-22", "2038-04-25",
	} {
		if got := schoolyear.Easter(date(t, want).Year); got.String() != want {
			t.Errorf("Easter = %v; want %s", got, want)
		}
	}
	for year := 1900; year < 2200; year++ {
		if easter := schoolyear.Easter(year); easter.Weekday() != time.Sunday {
			t.Errorf("Easter %v is a %v", easter, easter.Weekday())
		}
	}
}

func TestPublicHolidays(t *testing.T) {
	want := []schoolyear.PublicHoliday{
		{Name: "Nieuwjaarsdag", Date: date(t, "2027-01-01")},
		{Name: "Goede Vrijdag", Date: date(t, "2027-03-26"), Optional: true},
		{Name: "Eerste paasdag", Date: date(t, "2027-03-28")},
		{Name: "Tweede paasdag", Date: date(t, "2027-03-29")},
		{Name: "Koningsdag", Date: date(t, "2027-04-27")},
		{Name: "Bevrijdingsdag", Date: date(t, "2027-05-05")},
		{Name: "Hemelvaartsdag", Date: date(t, "2027-05-06")},
		{Name: "Eerste pinksterdag", Date: date(t, "2027-05-16")},
		{Name: "Tweede pinksterdag", Date: date(t, "2027-05-17")},
		{Name: "Eerste kerstdag", Date: date(t, "2027-12-25")},
		{Name: "Tweede kerstdag", Date: date(t, "2027-12-26")},
	}
	got := schoolyear.PublicHolidays(2027)
	if len(got) != len(want) {
		t.Fatalf("%d public holidays; want %d", len(got), len(want))
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %v; want %v", got[i], want[i])
		}
	}
}

func TestPublicHolidaysAreInOrder(t *testing.T) {
	for year := 2014; year < 2100; year++ {
		days := schoolyear.PublicHolidays(year)
		for i := 1; i < len(days); i++ {
			if days[i].Date.Before(days[i-1].Date) {
				t.Errorf("%v comes after %v", days[i], days[i-1])
			}
		}
	}
}

func TestKoningsdagIsNeverASunday(t *testing.T) {
	for year, want := range map[int]string{2025: "2025-04-26", 2026: "2026-04-27", 2031: "2031-04-26"} {
		for _, day := range schoolyear.PublicHolidays(year) {
			if day.Name == "Koningsdag" && day.Date.String() != want {
				t.Errorf("Koningsdag on %v; want %s", day.Date, want)
			}
		}
	}
}

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

// The columns of the table must not be mixed up.
func TestNationalHolidaysPerRegion(t *testing.T) {
	tests := []struct {
		year   schoolyear.Year
		region schoolyear.Region
		starts [5]string
	}{
		{2025, schoolyear.Noord, [5]string{"2025-10-18", "2025-12-20", "2026-02-21", "2026-04-25", "2026-07-04"}},
		{2025, schoolyear.Midden, [5]string{"2025-10-18", "2025-12-20", "2026-02-14", "2026-04-25", "2026-07-18"}},
		{2025, schoolyear.Zuid, [5]string{"2025-10-11", "2025-12-20", "2026-02-14", "2026-04-25", "2026-07-11"}},
		{2026, schoolyear.Noord, [5]string{"2026-10-10", "2026-12-19", "2027-02-20", "2027-04-24", "2027-07-10"}},
		{2026, schoolyear.Midden, [5]string{"2026-10-17", "2026-12-19", "2027-02-20", "2027-04-24", "2027-07-17"}},
		{2026, schoolyear.Zuid, [5]string{"2026-10-17", "2026-12-19", "2027-02-13", "2027-04-24", "2027-07-24"}},
		{2027, schoolyear.Noord, [5]string{"2027-10-16", "2027-12-25", "2028-02-19", "2028-04-29", "2028-07-15"}},
		{2027, schoolyear.Midden, [5]string{"2027-10-16", "2027-12-25", "2028-02-26", "2028-04-29", "2028-07-08"}},
		{2027, schoolyear.Zuid, [5]string{"2027-10-23", "2027-12-25", "2028-02-26", "2028-04-29", "2028-07-22"}},
	}
	for _, test := range tests {
		holidays, _ := schoolyear.NationalHolidays(test.year, test.region)
		for i, holiday := range holidays {
			if got := holiday.Period.From.String(); got != test.starts[i] {
				t.Errorf("%v %s: %s starts on %s; want %s", test.year, test.region, holiday.Name, got, test.starts[i])
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

package schoolyear_test

import (
	"testing"
	"time"

	"ouderbeleid/generator/schoolyear"
)

func TestParseYear(t *testing.T) {
	tests := []struct {
		text string
		want schoolyear.Year
		ok   bool
	}{
		{"2026-2027", 2026, true},
		{"1999-2000", 1999, true},
		{"2026-2028", 0, false},
		{"2027-2026", 0, false},
		{"2026-27", 0, false},
		{"2026/2027", 0, false},
		{"2026", 0, false},
		{"", 0, false},
		{" 2026-2027", 0, false},
		{"2026-2027 ", 0, false},
		{"+2026-2027", 0, false},
		{"02026-2027", 0, false},
		{"26-27", 0, false},
		{"-2026-2027", 0, false},
	}
	for _, test := range tests {
		got, ok := schoolyear.ParseYear(test.text)
		if got != test.want || ok != test.ok {
			t.Errorf("ParseYear(%q) = %d, %t; want %d, %t", test.text, got, ok, test.want, test.ok)
		}
		if ok && got.String() != test.text {
			t.Errorf("ParseYear(%q).String() = %q", test.text, got)
		}
	}
}

func TestYearOf(t *testing.T) {
	tests := map[string]schoolyear.Year{
		"2026-07-31": 2025,
		"2026-08-01": 2026,
		"2026-12-31": 2026,
		"2027-01-01": 2026,
		"2027-07-31": 2026,
		"2027-08-01": 2027,
	}
	for text, want := range tests {
		if got := schoolyear.YearOf(date(t, text)); got != want {
			t.Errorf("YearOf(%s) = %v; want %v", text, got, want)
		}
	}
}

func TestYearPeriodHoldsItsDays(t *testing.T) {
	year := schoolyear.Year(2027)
	period := year.Period()
	if period.Days() != 366 {
		t.Errorf("2027-2028 has %d days; want 366", period.Days())
	}
	for d := period.From; !d.After(period.To); d = d.AddDays(1) {
		if schoolyear.YearOf(d) != year {
			t.Fatalf("YearOf(%v) = %v; want %v", d, schoolyear.YearOf(d), year)
		}
	}
}

func TestYearMonths(t *testing.T) {
	months := schoolyear.Year(2026).Months()
	if len(months) != 12 {
		t.Fatalf("Months() gives %d months", len(months))
	}
	if first, last := months[0].String(), months[11].String(); first != "2026-08" || last != "2027-07" {
		t.Errorf("Months() = %s … %s; want 2026-08 … 2027-07", first, last)
	}
	for i := 1; i < 12; i++ {
		if months[i] != months[i-1].Next() {
			t.Errorf("%v does not follow %v", months[i], months[i-1])
		}
	}
}

func TestParseMonth(t *testing.T) {
	tests := []struct {
		text string
		want schoolyear.Month
		ok   bool
	}{
		{"2027-05", schoolyear.Month{Year: 2027, Month: time.May}, true},
		{"2027-12", schoolyear.Month{Year: 2027, Month: time.December}, true},
		{"2027-13", schoolyear.Month{}, false},
		{"2027-00", schoolyear.Month{}, false},
		{"2027-5", schoolyear.Month{}, false},
		{"27-05", schoolyear.Month{}, false},
		{"2027-05-01", schoolyear.Month{}, false},
		{"mei 2027", schoolyear.Month{}, false},
		{"", schoolyear.Month{}, false},
	}
	for _, test := range tests {
		got, ok := schoolyear.ParseMonth(test.text)
		if got != test.want || ok != test.ok {
			t.Errorf("ParseMonth(%q) = %v, %t; want %v, %t", test.text, got, ok, test.want, test.ok)
		}
		if ok && got.String() != test.text {
			t.Errorf("ParseMonth(%q).String() = %q", test.text, got)
		}
	}
}

func TestMonthDays(t *testing.T) {
	tests := []struct {
		month, next string
		first, last string
	}{
		{"2027-02", "2027-03", "2027-02-01", "2027-02-28"},
		{"2028-02", "2028-03", "2028-02-01", "2028-02-29"},
		{"2026-12", "2027-01", "2026-12-01", "2026-12-31"},
		{"2026-09", "2026-10", "2026-09-01", "2026-09-30"},
	}
	for _, test := range tests {
		month, _ := schoolyear.ParseMonth(test.month)
		if got := month.Next().String(); got != test.next {
			t.Errorf("%s.Next() = %s; want %s", test.month, got, test.next)
		}
		want := schoolyear.Period{From: date(t, test.first), To: date(t, test.last)}
		if got := month.Period(); got != want {
			t.Errorf("%s.Period() = %v; want %v", test.month, got, want)
		}
		if schoolyear.MonthOf(want.To) != month {
			t.Errorf("MonthOf(%v) = %v; want %v", want.To, schoolyear.MonthOf(want.To), month)
		}
	}
}

func TestMonthCompare(t *testing.T) {
	december := schoolyear.Month{Year: 2026, Month: time.December}
	january := december.Next()
	if december.Compare(january) >= 0 || january.Compare(december) <= 0 || january.Compare(january) != 0 {
		t.Error("December 2026 does not come before January 2027")
	}
}

func TestNoMonth(t *testing.T) {
	var none schoolyear.Month
	text, err := none.MarshalText()
	if !none.IsZero() || none.String() != "" || string(text) != "" || err != nil {
		t.Errorf("no month is written as %q, %v", text, err)
	}
}

func date(t *testing.T, text string) schoolyear.Date {
	t.Helper()
	d, ok := schoolyear.ParseDate(text)
	if !ok {
		t.Fatalf("%q is no day", text)
	}
	return d
}

package schoolyear_test

import (
	"testing"

	"ouderbeleid/generator/schoolyear"
)

func TestParseDate(t *testing.T) {
	for _, text := range []string{"2026-09-08", "2028-02-29", "0999-01-01"} {
		if d, ok := schoolyear.ParseDate(text); !ok || d.String() != text {
			t.Errorf("ParseDate(%q) = %v, %t", text, d, ok)
		}
	}
	for _, text := range []string{"2027-02-29", "2026-13-01", "2026-9-8", "8-9-2026", "2026-09-08T10:00", ""} {
		if d, ok := schoolyear.ParseDate(text); ok || !d.IsZero() || d.String() != "" {
			t.Errorf("ParseDate(%q) = %v, %t; want no day", text, d, ok)
		}
	}
}

func TestReckoningWithDays(t *testing.T) {
	tests := []struct {
		from string
		days int
		to   string
	}{
		{"2026-12-31", 1, "2027-01-01"},
		{"2028-02-28", 2, "2028-03-01"},
		{"2026-03-28", 2, "2026-03-30"}, // over the change to summer time
		{"2027-01-01", -365, "2026-01-01"},
		{"2026-09-08", 0, "2026-09-08"},
	}
	for _, test := range tests {
		from, to := date(t, test.from), date(t, test.to)
		if got := from.AddDays(test.days); got != to {
			t.Errorf("%v and %d days is %v; want %v", from, test.days, got, to)
		}
		if got := from.DaysUntil(to); got != test.days {
			t.Errorf("from %v until %v is %d days; want %d", from, to, got, test.days)
		}
		if from.Before(to) != (test.days > 0) || from.After(to) != (test.days < 0) {
			t.Errorf("%v and %v are out of order", from, to)
		}
	}
}

func TestPeriod(t *testing.T) {
	autumn := schoolyear.Period{From: date(t, "2026-10-17"), To: date(t, "2026-10-25")}
	if autumn.Days() != 9 {
		t.Errorf("%d days; want 9", autumn.Days())
	}
	for text, want := range map[string]bool{"2026-10-16": false, "2026-10-17": true, "2026-10-25": true, "2026-10-26": false} {
		day := date(t, text)
		if autumn.Contains(day) != want {
			t.Errorf("Contains(%v) = %t", day, !want)
		}
		alone := schoolyear.Period{From: day, To: day}
		if autumn.Overlaps(alone) != want || alone.Overlaps(autumn) != want {
			t.Errorf("Overlaps(%v) = %t", day, !want)
		}
	}
}

package calendar_test

import (
	"bytes"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"

	"ouderbeleid/generator/calendar"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

func day(month time.Month, day int) schoolyear.Date {
	return schoolyear.Date{Year: 2026, Month: month, Day: day}
}

// TestLines wants lines of at most 75 octets that end in CRLF, none broken within a character, and the same words when they are
// joined again.
func TestLines(t *testing.T) {
	for _, words := range []string{
		strings.Repeat("a", 66), strings.Repeat("a", 67), strings.Repeat("é", 200), "x" + strings.Repeat("€", 100), strings.Repeat("👨‍👩‍👧", 40),
		"komma, punt; schuin \\ en \"aanhaling\": alles", "أسبوع القراءة في المدرسة لجميع الآباء والأمهات مع أطفالهم في الصف الثالث والرابع",
		"twee\nregels\tmet\x07 tekens", "",
	} {
		event := calendar.Event{
			Record: &calendar.Record{UID: "0a", Changed: day(9, 1)}, Span: calendar.Span{From: day(9, 8), To: day(9, 8)},
			Title: calendar.Text{Words: words}, Description: []calendar.Text{{Words: words}, {Words: words}},
		}
		file := calendar.File(words, event.Text())
		for line := range bytes.Lines(file) {
			text, ended := bytes.CutSuffix(line, []byte("\r\n"))
			if !ended || len(text) > 75 || bytes.ContainsAny(text, "\r\n") || !utf8.Valid(text) {
				t.Errorf("%q: the line %q", words, line)
			}
		}
		read, err := ical.NewDecoder(bytes.NewReader(file)).Decode()
		if err != nil {
			t.Fatalf("%q: %v", words, err)
		}
		want := strings.NewReplacer("\n", " ", "\t", " ", "\x07", " ").Replace(words)
		if title, _ := read.Events()[0].Props.Text(ical.PropSummary); title != want {
			t.Errorf("the title became %q, want %q", title, want)
		}
		if name, _ := read.Props.Text(ical.PropName); name != want {
			t.Errorf("the name became %q, want %q", name, want)
		}
	}
}

// TestHistory writes a history and reads it again, also as it comes out of other programs.
func TestHistory(t *testing.T) {
	empty, problems := calendar.ReadHistory(problem.Source{})
	if len(problems) > 0 || empty.Text() != nil {
		t.Error("no file is not an empty history")
	}
	history, _ := empty.Continue("De Proef", []calendar.Occasion{
		{Path: "activiteiten/b", Span: calendar.Span{From: day(9, 8), To: day(9, 8), Start: "19:30", End: "21:00"}, Title: "Tab\ten \"meer\"", Groups: []string{"1", "2"}, Partnerships: []string{"formeel"}},
		{Path: "activiteiten/a", Span: calendar.Span{From: day(9, 8), To: day(9, 18)}, Title: "Week"},
	}, day(9, 1))
	text := history.Text()
	for _, form := range [][]byte{
		text,
		bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n")),
		append([]byte("\ufeff"), text...),
		append(bytes.Clone(text), '\n'),
		append(bytes.Clone(text), text...), // two versions, merged
	} {
		again, problems := calendar.ReadHistory(problem.Source{Path: "content/kalender.tsv", Text: form})
		if len(problems) > 0 || !bytes.Equal(again.Text(), text) {
			t.Errorf("%q became %q, with %v", form, again.Text(), problems)
		}
	}
}

// TestMerged holds the record that changed most often, when two versions of a file were laid together.
// TestMergedHandedOut wants an event that two computers made to be one, and handed out on the first day that either says.
func TestMergedHandedOut(t *testing.T) {
	occasions := []calendar.Occasion{{Path: "activiteiten/a", Span: calendar.Span{From: day(9, 8), To: day(9, 8)}, Title: "Lezen"}}
	made := func(handedOut int) []byte {
		empty, _ := calendar.ReadHistory(problem.Source{})
		history, _ := empty.Continue("De Proef", occasions, day(9, 1))
		if handedOut > 0 {
			history.HandOut(day(9, handedOut))
		}
		return history.Text()
	}
	for _, both := range [][2]int{{0, 3}, {3, 0}, {3, 4}, {4, 3}} {
		merged, problems := calendar.ReadHistory(problem.Source{Text: append(made(both[0]), made(both[1])...)})
		if got, want := merged.Text(), made(3); len(problems) > 0 || !bytes.Equal(got, want) {
			t.Errorf("%v became %q, want %q, with %v", both, got, want, problems)
		}
	}
}

// TestMergedApart wants an event that two computers changed to change once more, so that calendars take over what holds, whichever they had.
func TestMergedApart(t *testing.T) {
	lesson := func(title string) []calendar.Occasion {
		return []calendar.Occasion{{Path: "activiteiten/a", Span: calendar.Span{From: day(9, 8), To: day(9, 8)}, Title: title}}
	}
	first, _ := (&calendar.History{}).Continue("De Proef", lesson("Lezen"), day(9, 1))
	first.HandOut(day(9, 1))
	gone, _ := first.Continue("De Proef", nil, day(9, 2))
	second, _ := first.Continue("De Proef", lesson("Rekenen"), day(9, 3))
	removed, renamed := string(gone.Text()), string(second.Text())
	for _, both := range []string{removed + renamed, renamed + removed} {
		merged, problems := calendar.ReadHistory(problem.Source{Text: []byte(both)})
		if want := strings.Replace(renamed, "\t1\t", "\t2\t", 1); len(problems) > 0 || string(merged.Text()) != want {
			t.Errorf("%q became %q, want %q, with %v", both, merged.Text(), want, problems)
		}
	}
}

func TestMerged(t *testing.T) {
	empty, _ := calendar.ReadHistory(problem.Source{})
	occasion := calendar.Occasion{Path: "activiteiten/a", Span: calendar.Span{From: day(9, 8), To: day(9, 8)}, Title: "Lezen"}
	first, _ := empty.Continue("De Proef", []calendar.Occasion{occasion}, day(9, 1))
	occasion.Title = "Rekenen"
	second, _ := first.Continue("De Proef", []calendar.Occasion{occasion}, day(9, 2))
	for _, both := range [][]byte{append(first.Text(), second.Text()...), append(second.Text(), first.Text()...)} {
		merged, problems := calendar.ReadHistory(problem.Source{Text: both})
		if len(problems) > 0 || !bytes.Equal(merged.Text(), second.Text()) {
			t.Errorf("%q became %q, with %v", both, merged.Text(), problems)
		}
	}
}

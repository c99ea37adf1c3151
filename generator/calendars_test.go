package generator_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"
	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/schooltest"
)

// readCalendar is what a program reads in a calendar file.
type readCalendar struct {
	Name   string      `json:"name"`
	Events []readEvent `json:"events"`
}

type readEvent struct {
	UID         string `json:"uid"`
	Sequence    int    `json:"sequence"`
	Status      string `json:"status"`
	Title       string `json:"title"`
	Place       string `json:"place"`
	Description string `json:"description"`
	URL         string `json:"url"`
	Start       string `json:"start"` // "2026-12-01", or "2026-12-01T07:30:00Z"
	End         string `json:"end"`   // "" when there is none
	Stamp       string `json:"stamp"`
	Changed     string `json:"changed"`
}

// awkwardSchool has what is hard to write in a calendar, on the nights that the clocks change and elsewhere.
var awkwardSchool = map[string]string{
	"school.toml": schooltest.School + "talen = [\"nl\", \"ar\"]\nadres = \"https://school.example/\"\n" +
		"[[studiedag]]\ndata = [2026-10-23, 2026-10-25, 2027-03-26, 2027-03-28, 2027-03-29]\nvan = \"02:30\"\n" +
		"[[studiedag]]\nperiode = { van = 2027-03-25, tot = 2027-03-29 }\ntot = \"10:00\"\ngroepen = \"1 t/m 4\"\nnaam = \"Later; om 10, niet 8\"\n",
	"activiteiten/nacht.md":       activity("Nacht van de sterren", "data = [2026-10-25, 2027-03-28]\nvan = \"01:00\"\ntot = \"04:00\""),
	"activiteiten/uur.md":         activity("Het uur dat er niet is", "datum = 2027-03-28\nvan = \"02:30\"\ntot = \"03:15\""),
	"activiteiten/kort.md":        activity("Een kwartier in dat uur", "datum = 2027-03-28\nvan = \"02:30\"\ntot = \"02:45\""),
	"activiteiten/ontbijt.md":     activity("Ontbijt", "data = [2026-10-24, 2026-10-25, 2026-10-26, 2027-03-27, 2027-03-28, 2027-03-29]\nvan = \"08:30\"\ntot = \"09:30\""),
	"activiteiten/tekens.md":      activity(`Lezen, schrijven; rekenen: \"samen\" \\ thuis \u0007 en\tmeer`, "datum = 2026-12-01\nlocatie = \"Zaal 1, 2; gang\""),
	"activiteiten/lang.md":        activity(strings.Repeat("Één lange dag vól €uro’s 👨‍👩‍👧 ", 12), "datum = 2026-12-02"),
	"activiteiten/arabisch.md":    activity("Leesweek", "periode = { van = 2027-02-26, tot = 2027-03-05 }\nvan = \"10:00\"\ntot = \"12:00\""),
	"activiteiten/arabisch.ar.md": "+++\ntitel = \"أسبوع القراءة في المدرسة لجميع الآباء والأمهات مع أطفالهم\"\n+++\n\nتعالوا.\n",
	"activiteiten/open.md":        activity("Inloop", "datum = 2026-12-03\nvan = \"08:15\""),
	"activiteiten/regel.md":       activity("Elke zondag", "herhaling = \"elke zondag\"\nperiode = { van = 2026-10-18, tot = 2027-04-04 }\nook_op = [2026-10-25, 2027-03-28]\nvan = \"02:30\"\ntot = \"03:30\""),
	"activiteiten/rondes.md":      activity("Rondes", "datum = 2027-03-28\n[[tijd]]\nvan = \"01:30\"\ntot = \"02:30\"\ngroepen = \"1\"\n[[tijd]]\nvan = \"02:30\"\ntot = \"04:00\"\nlocatie = \"Zaal; 2\"\nwat = \"Tweede ronde, laat\""),
	"agenda/foto.md":              "+++\ntitel = \"Foto’s\"\nwanneer = \"week 53\"\n+++\n\nLach.\n",
	"activiteiten/één café.md":    activity("Café", "datum = 2028-02-29\nstatus = \"afgelast\""),
}

// TestCalendarsRead has every calendar file of two schools read by three programs that know nothing of each other: none may complain,
// and all have to find the same events.
func TestCalendarsRead(t *testing.T) {
	folder := t.TempDir()
	var names []string
	for school, files := range map[string]map[string]string{"example": mustRender(t, false), "awkward": mustRender(t, true)} {
		for _, name := range slices.Sorted(maps.Keys(files)) {
			if path.Ext(name) != ".ics" {
				continue
			}
			file := filepath.Join(folder, fmt.Sprintf("%s-%03d.ics", school, len(names)))
			if err := os.WriteFile(file, []byte(files[name]), 0o644); err != nil {
				t.Fatal(err)
			}
			names = append(names, file)
		}
	}
	want := goRead(t, names)
	events := 0
	for _, calendar := range want {
		events += len(calendar.Events)
	}
	if len(names) < 200 || events < 1000 {
		t.Fatalf("only %d events in %d calendars", events, len(names))
	}
	for name, command := range map[string][]string{
		"icalendar (Python)": {python(), "testdata/calendar/read.py"},
		"ical.js":            {"node", "../e2e/calendars.mjs"},
	} {
		t.Run(name, func(t *testing.T) {
			requireReader(t, name, command)
			var stdout, stderr bytes.Buffer
			reader := exec.Command(command[0], append(slices.Clone(command[1:]), names...)...)
			reader.Stdout, reader.Stderr = &stdout, &stderr
			if err := reader.Run(); err != nil || stderr.Len() > 0 {
				t.Fatalf("%v\n%s", err, stderr.String())
			}
			var got []readCalendar
			if err := json.Unmarshal(stdout.Bytes(), &got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("it reads something else than go-ical (-go-ical +it):\n%s", diff)
			}
		})
	}
}

func mustRender(t *testing.T, awkward bool) map[string]string {
	t.Helper()
	files := example(t)
	if awkward {
		files = schooltest.Files(awkwardSchool)
	}
	made, _ := rendered(generate(files))
	return made
}

// python is that of Debian, where its package manager puts libraries, or whatever there is.
func python() string {
	if _, err := os.Stat("/usr/bin/python3"); err == nil {
		return "/usr/bin/python3"
	}
	return "python3"
}

// requireReader skips the test where a program is not installed. OUDERBELEID_CALENDARS=required makes that a failure.
func requireReader(t *testing.T, name string, command []string) {
	t.Helper()
	out, err := exec.Command(command[0], command[1:]...).CombinedOutput()
	if err == nil {
		return
	}
	why := fmt.Sprintf("%s does not run (%v): install python3-icalendar, and run npm ci in e2e/\n%s", name, err, out)
	if os.Getenv("OUDERBELEID_CALENDARS") == "required" {
		t.Fatal(why)
	}
	t.Skip(why)
}

// goRead reads calendar files with go-ical.
func goRead(t *testing.T, names []string) []readCalendar {
	t.Helper()
	var calendars []readCalendar
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		read, err := ical.NewDecoder(bytes.NewReader(text)).Decode()
		if err != nil {
			t.Fatalf("%v:\n%s", err, text)
		}
		calendar := readCalendar{Events: []readEvent{}}
		calendar.Name, _ = read.Props.Text("X-WR-CALNAME")
		for _, event := range read.Events() {
			calendar.Events = append(calendar.Events, goEvent(t, event))
		}
		calendars = append(calendars, calendar)
	}
	return calendars
}

func goEvent(t *testing.T, event ical.Event) readEvent {
	t.Helper()
	text := func(name string) string {
		words, err := event.Props.Text(name)
		if err != nil {
			t.Fatal(err)
		}
		return words
	}
	read := readEvent{
		UID: text(ical.PropUID), Status: text(ical.PropStatus), Title: text(ical.PropSummary), Place: text(ical.PropLocation),
		Description: text(ical.PropDescription), Start: goMoment(t, event, ical.PropDateTimeStart), End: goMoment(t, event, ical.PropDateTimeEnd),
		Stamp: goMoment(t, event, ical.PropDateTimeStamp), Changed: goMoment(t, event, ical.PropLastModified),
	}
	read.Sequence, _ = event.Props.Get(ical.PropSequence).Int()
	if url := event.Props.Get(ical.PropURL); url != nil {
		read.URL = url.Value
	}
	return read
}

func goMoment(t *testing.T, event ical.Event, name string) string {
	t.Helper()
	prop := event.Props.Get(name)
	if prop == nil {
		return ""
	}
	at, err := prop.DateTime(nil)
	if err != nil {
		t.Fatal(err)
	}
	if prop.ValueType() == ical.ValueDate {
		return at.Format(time.DateOnly)
	}
	return at.UTC().Format(time.RFC3339)
}

// TestCalendarsClock wants activities right on and around the nights that the clocks change: an hour more in October, one less in March.
func TestCalendarsClock(t *testing.T) {
	files, _ := rendered(generate(schooltest.Files(awkwardSchool)))
	for name, want := range map[string][]string{
		"nacht": {"2026-10-24T23:00:00Z 2026-10-25T03:00:00Z", "2027-03-28T00:00:00Z 2027-03-28T02:00:00Z"},
		"uur":   {"2027-03-28T01:30:00Z 2027-03-28T02:30:00Z"},
		"kort":  {"2027-03-28T01:30:00Z 2027-03-28T01:45:00Z"},
		"ontbijt": {
			"2026-10-24T06:30:00Z 2026-10-24T07:30:00Z", "2026-10-25T07:30:00Z 2026-10-25T08:30:00Z", "2026-10-26T07:30:00Z 2026-10-26T08:30:00Z",
			"2027-03-27T07:30:00Z 2027-03-27T08:30:00Z", "2027-03-28T06:30:00Z 2027-03-28T07:30:00Z", "2027-03-29T06:30:00Z 2027-03-29T07:30:00Z",
		},
	} {
		file := filepath.Join(t.TempDir(), "calendar.ics")
		if err := os.WriteFile(file, []byte(files["kalender/activiteiten/"+name+".ics"]), 0o644); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, event := range goRead(t, []string{file})[0].Events {
			got = append(got, event.Start+" "+event.End)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

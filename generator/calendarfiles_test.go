package generator_test

import (
	"bytes"
	"maps"
	"strings"
	"testing"

	"github.com/emersion/go-ical"
	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
)

// calendarSchool is a school with calendars in two languages.
var calendarSchool = map[string]string{
	"school.toml":                    schooltest.School + "talen = [\"nl\", \"en\"]\nadres = \"https://school.example/ouders/\"\n\n[[studiedag]]\ndatum = 2026-12-04\nnaam = \"Studiedag: lezen\"\n",
	"partnerschappen/informeel.md":   "+++\ntitel = \"Informeel partnerschap\"\nbelofte = \"Samen.\"\n+++\n\nKoffie.\n",
	"activiteiten/koffie.md":         activity("Koffie", "data = [2026-12-01, 2027-01-12]\nvan = \"08:30\"\ntot = \"09:30\"\nlocatie = \"De aula\""),
	"activiteiten/koffie.en.md":      "+++\ntitel = \"Coffee\"\n+++\n\nCome.\n",
	"activiteiten/leesweek.md":       activity("Leesweek", "periode = { van = 2027-02-01, tot = 2027-02-05 }\ngroepen = \"3\""),
	"activiteiten/ouderavond.md":     activity("Ouderavond", "datum = 2026-12-08\nvan = \"19:30\""),
	"activiteiten/zomerfeest.md":     activity("Zomerfeest", "wanneer = \"medio juni\""),
	"activiteiten/lampionoptocht.md": activity("Lampionoptocht", "datum = 2026-12-10\nstatus = \"afgelast\""),
}

func activity(title, facts string) string {
	return "+++\ntitel = \"" + title + "\"\nsamenvatting = \"Kom ook.\"\npartnerschappen = \"informeel\"\n" + facts + "\n+++\n\nKom.\n"
}

// builds is a school of which the site is made again and again, as the command build does: what calendars said is kept.
type builds struct {
	*testing.T
	files map[string]string
	today schoolyear.Date
	local bool // the sites do not go online
}

func newBuilds(t *testing.T) *builds {
	return &builds{T: t, files: maps.Clone(calendarSchool), today: schooltest.Today}
}

// used makes all these sites: it has to forget what the one before was.
var used = generator.New()

func (b *builds) build() map[string]string {
	b.Helper()
	site := used.Generate(generator.Input{Files: schooltest.Files(b.files), Today: b.today, Publish: !b.local})
	files, _ := rendered(site)
	kept, changed := site.History()
	if changed != (b.files["kalender.tsv"] != string(kept.Text)) || kept.Path != "content/kalender.tsv" {
		b.Fatalf("%s: changed is %t", kept.Path, changed)
	}
	b.files["kalender.tsv"] = string(kept.Text)
	if _, copied := files["kalender.tsv"]; copied {
		b.Fatal("the history is in the site")
	}
	return files
}

// calendarEvent is an event as people see it.
type calendarEvent struct{ UID, Sequence, Stamp, Status, Title, Start, End string }

// events reads the events of a calendar file.
func events(t *testing.T, file string) []calendarEvent {
	t.Helper()
	if file == "" {
		t.Fatal("there is no such calendar")
	}
	read, err := ical.NewDecoder(strings.NewReader(file)).Decode()
	if err != nil {
		t.Fatalf("%v:\n%s", err, file)
	}
	var list []calendarEvent
	for _, event := range read.Events() {
		value := func(name string) string {
			if prop := event.Props.Get(name); prop != nil {
				return prop.Value
			}
			return ""
		}
		if value(ical.PropLastModified) != value(ical.PropDateTimeStamp) {
			t.Errorf("changed on %s, stamped %s", value(ical.PropLastModified), value(ical.PropDateTimeStamp))
		}
		list = append(list, calendarEvent{
			value(ical.PropUID), value(ical.PropSequence), value(ical.PropDateTimeStamp), value(ical.PropStatus), value(ical.PropSummary),
			value(ical.PropDateTimeStart), value(ical.PropDateTimeEnd),
		})
	}
	return list
}

// said gives what an agenda says, without identities and stamps.
func said(list []calendarEvent) string {
	var lines []string
	for _, e := range list {
		lines = append(lines, strings.Join([]string{e.Sequence, e.Status, e.Title, e.Start, e.End}, " "))
	}
	return strings.Join(lines, "\n")
}

func uids(list []calendarEvent) []string {
	var uids []string
	for _, e := range list {
		uids = append(uids, e.UID)
	}
	return uids
}

func wantEvents(t *testing.T, list []calendarEvent, want ...string) {
	t.Helper()
	if diff := cmp.Diff(strings.Join(want, "\n"), said(list)); diff != "" {
		t.Errorf("the calendar (-want +got):\n%s", diff)
	}
}

// TestCalendarFiles wants each calendar to hold what belongs there: whole days with an end that does not belong to them, and nothing vague.
func TestCalendarFiles(t *testing.T) {
	files := newBuilds(t).build()
	const (
		coffee1  = "0 CONFIRMED Koffie 20261201T083000 20261201T093000"
		coffee2  = "0 CONFIRMED Koffie 20270112T083000 20270112T093000"
		evening  = "0 CONFIRMED Ouderavond 20261208T193000 20261208T203000"
		lanterns = "0 CANCELLED Afgelast: Lampionoptocht 20261210 20261211"
		readWeek = "0 CONFIRMED Leesweek 20270201 20270206"
	)
	wantEvents(t, events(t, files["kalender/alles.ics"]), coffee1, coffee2, evening, lanterns, readWeek)
	wantEvents(t, events(t, files["kalender/groep-3.ics"]), coffee1, coffee2, evening, lanterns, readWeek)
	wantEvents(t, events(t, files["kalender/groep-4.ics"]), coffee1, coffee2, evening, lanterns)
	wantEvents(t, events(t, files["kalender/informeel.ics"]), coffee1, coffee2, evening, lanterns, readWeek)
	wantEvents(t, events(t, files["kalender/activiteiten/koffie.ics"]), coffee1, coffee2)
	for _, absent := range []string{"kalender/formeel.ics", "kalender/activiteiten/zomerfeest.ics"} {
		if files[absent] != "" {
			t.Errorf("there is %s", absent)
		}
	}
	closed := events(t, files["kalender/vrije-dagen.ics"])
	if text := said(closed); !strings.Contains(text, "0 CONFIRMED Kerstvakantie 20261219 20270104") || !strings.Contains(text, "0 CONFIRMED Studiedag: lezen 20261204 20261205") {
		t.Errorf("the closed days are\n%s", text)
	}
	all := files["kalender/alles.ics"]
	for _, line := range []string{
		`DESCRIPTION:Kom ook.\nhttps://school.example/ouders/activiteiten/koffie/`, "LOCATION:De aula", "DTSTART;TZID=Europe/Amsterdam:20261201T083000",
		"DTSTART;VALUE=DATE:20270201", "TZID:Europe/Amsterdam", "NAME:Activiteiten voor ouders – De Proef",
	} {
		if !strings.Contains(all, "\r\n"+line+"\r\n") {
			t.Errorf("the calendar has no line %s", line)
		}
	}

	english := events(t, files["en/kalender/alles.ics"])
	if diff := cmp.Diff(uids(events(t, all)), uids(english)); diff != "" {
		t.Errorf("the events have another identity in English:\n%s", diff)
	}
	wantEvents(t, english[:1], "0 CONFIRMED Coffee 20261201T083000 20261201T093000")
	if !strings.Contains(files["en/kalender/alles.ics"], "SUMMARY;LANGUAGE=nl:Ouderavond\r\n") {
		t.Error("a title without a translation does not say that it is Dutch")
	}
}

// TestCalendarFileGoesOn changes a school between builds: every event keeps its identity, and only what changed says so.
func TestCalendarFileGoesOn(t *testing.T) {
	for name, test := range map[string]struct {
		change func(files map[string]string)
		want   map[string]string // by title or by title and start: sequence and status of what differs
	}{
		"nothing":      {func(map[string]string) {}, nil},
		"another body": {func(files map[string]string) { files["activiteiten/koffie.md"] += "\nTot dan.\n" }, nil},
		"a translation": {func(files map[string]string) {
			files["activiteiten/koffie.en.md"] = "+++\ntitel = \"Tea\"\n+++\n\nCome.\n"
		}, map[string]string{"Koffie 20261201T083000": "1 CONFIRMED", "Koffie 20270112T083000": "1 CONFIRMED"}},
		"a translated place": {func(files map[string]string) {
			files["activiteiten/koffie.en.md"] = strings.Replace(files["activiteiten/koffie.en.md"], "\n+++\n\n", "\nlocatie = \"The hall\"\n+++\n\n", 1)
		}, map[string]string{"Koffie 20261201T083000": "1 CONFIRMED", "Koffie 20270112T083000": "1 CONFIRMED"}},
		"another language": {func(files map[string]string) {
			files["school.toml"] = strings.Replace(files["school.toml"], "\"en\"", "\"en\", \"de\"", 1)
		}, nil},
		"a title":         {replace("koffie", "Koffie", "Thee"), map[string]string{"Thee 20261201T083000": "1 CONFIRMED", "Thee 20270112T083000": "1 CONFIRMED"}},
		"a place":         {replace("koffie", "De aula", "De hal"), map[string]string{"Koffie 20261201T083000": "1 CONFIRMED", "Koffie 20270112T083000": "1 CONFIRMED"}},
		"one of the days": {replace("koffie", "2027-01-12", "2027-01-19"), map[string]string{"Koffie 20270119T083000": "1 CONFIRMED"}},
		"called off":      {replace("ouderavond", "datum", "status = \"afgelast\"\ndatum"), map[string]string{"Afgelast: Ouderavond 20261208T193000": "1 CANCELLED"}},
		"on after all":    {replace("lampionoptocht", "afgelast", "gepland"), map[string]string{"Lampionoptocht 20261210": "1 CONFIRMED"}},
		"a day that goes": {replace("koffie", ", 2027-01-12", ""), map[string]string{"Afgelast: Koffie 20270112T083000": "1 CANCELLED"}},
		"removed":         {func(files map[string]string) { delete(files, "activiteiten/ouderavond.md") }, map[string]string{"Afgelast: Ouderavond 20261208T193000": "1 CANCELLED"}},
		"a concept":       {replace("ouderavond", "datum", "concept = true\ndatum"), map[string]string{"Afgelast: Ouderavond 20261208T193000": "1 CANCELLED"}},
		"a moved file":    {func(files map[string]string) { move(files, "ouderavond", "2027/thema-avond") }, map[string]string{"Ouderavond 20261208T193000": "1 CONFIRMED"}},
		"a moved file on another day": {func(files map[string]string) {
			replace("ouderavond", "2026-12-08", "2026-12-15")(files)
			move(files, "ouderavond", "2027/thema-avond")
		}, map[string]string{"Ouderavond 20261215T193000": "1 CONFIRMED"}},
		"files that trade": {func(files map[string]string) {
			move(files, "ouderavond", "x")
			move(files, "lampionoptocht", "ouderavond")
			move(files, "x", "lampionoptocht")
		}, map[string]string{"Ouderavond 20261208T193000": "1 CONFIRMED", "Afgelast: Lampionoptocht 20261210": "1 CANCELLED"}},
		"another address": {func(files map[string]string) {
			files["school.toml"] = strings.Replace(files["school.toml"], "/ouders/", "/", 1)
		}, map[string]string{
			"Koffie 20261201T083000": "1 CONFIRMED", "Koffie 20270112T083000": "1 CONFIRMED", "Afgelast: Lampionoptocht 20261210": "1 CANCELLED",
			"Leesweek 20270201": "1 CONFIRMED", "Ouderavond 20261208T193000": "1 CONFIRMED",
		}},
		"another group": {replace("leesweek", "\"3\"", "\"4\""), nil},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBuilds(t)
			before := byIdentity(events(t, b.build()["kalender/alles.ics"]))
			test.change(b.files)
			b.today = b.today.AddDays(3)
			after := byIdentity(events(t, b.build()["kalender/alles.ics"]))
			got := map[string]string{}
			for uid, event := range after {
				if before[uid].UID == "" {
					t.Errorf("a new identity for %+v", event)
				}
				if event == before[uid] {
					continue
				}
				if event.Stamp != "20261125T000000Z" {
					t.Errorf("%+v changed on another day", event)
				}
				got[event.Title+" "+event.Start] = event.Sequence + " " + event.Status
			}
			if len(after) != len(before) {
				t.Errorf("there are %d events, there were %d", len(after), len(before))
			}
			if diff := cmp.Diff(test.want, got); diff != "" && len(got)+len(test.want) > 0 {
				t.Errorf("what changed (-want +got):\n%s", diff)
			}
		})
	}
}

func replace(slug, before, after string) func(map[string]string) {
	return func(files map[string]string) {
		name := "activiteiten/" + slug + ".md"
		files[name] = strings.ReplaceAll(files[name], before, after)
	}
}

func move(files map[string]string, from, to string) {
	files["activiteiten/"+to+".md"] = files["activiteiten/"+from+".md"]
	delete(files, "activiteiten/"+from+".md")
}

func byIdentity(list []calendarEvent) map[string]calendarEvent {
	events := map[string]calendarEvent{}
	for _, e := range list {
		events[e.UID] = e
	}
	return events
}

// TestCalendarFileForgets says of what was removed that it is cancelled for a year, also in the calendar of its group, and lets days off go
// that are over.
func TestCalendarFileForgets(t *testing.T) {
	b := newBuilds(t)
	b.build()
	delete(b.files, "activiteiten/leesweek.md")
	b.files["school.toml"] = strings.Replace(b.files["school.toml"], "2026-12-04", "2026-12-11", 1)
	files := b.build()
	const cancelled = "1 CANCELLED Afgelast: Leesweek 20270201 20270206"
	if !strings.Contains(said(events(t, files["kalender/groep-3.ics"])), cancelled) || !strings.Contains(said(events(t, files["en/kalender/alles.ics"])), "1 CANCELLED Cancelled: Leesweek 20270201 20270206") {
		t.Error("the removed activity is not said to be cancelled")
	}
	if strings.Contains(files["kalender/groep-4.ics"], "Leesweek") {
		t.Error("another group is told of it too")
	}
	if closed := said(events(t, files["kalender/vrije-dagen.ics"])); !strings.Contains(closed, "1 CONFIRMED Studiedag: lezen 20261211 ") || strings.Contains(closed, "CANCELLED") {
		t.Errorf("the study day that moved:\n%s", closed)
	}
	b.today = schoolyear.Date{Year: 2027, Month: 11, Day: 21}
	b.files["school.toml"] = strings.Replace(b.files["school.toml"], "2026-2027", "2027-2028", 1)
	files = b.build()
	if !strings.Contains(said(events(t, files["kalender/alles.ics"])), cancelled) {
		t.Error("it is forgotten within a year")
	}
	if closed := files["kalender/vrije-dagen.ics"]; strings.Contains(closed, "CANCELLED") {
		t.Errorf("the days off of last year are said to be cancelled:\n%s", closed)
	}
	b.today = b.today.AddDays(1)
	if strings.Contains(b.build()["kalender/alles.ics"], "Leesweek") {
		t.Error("it is still said to be cancelled after a year")
	}
}

// TestCalendarFileHandedOut says that something is cancelled only when a site that went online had it: what a build on a computer had, is
// forgotten, days off too. An event keeps its identity from before it went online.
func TestCalendarFileHandedOut(t *testing.T) {
	b := newBuilds(t)
	b.local = true
	before := byIdentity(events(t, b.build()["kalender/alles.ics"]))
	school := b.files["school.toml"]
	delete(b.files, "activiteiten/leesweek.md")
	delete(b.files, "partnerschappen/informeel.md")
	b.files["school.toml"] = strings.Replace(school, "2026-12-04", "2027-12-03", 1)
	files := b.build()
	for _, calendar := range []string{"alles", "groep-3", "vrije-dagen"} {
		if text := files["kalender/"+calendar+".ics"]; strings.Contains(text, "Leesweek") || strings.Contains(text, "20261204") {
			t.Errorf("%s.ics tells of what was never handed out:\n%s", calendar, text)
		}
	}
	if kept := b.files["kalender.tsv"]; strings.Contains(kept, "leesweek") {
		t.Errorf("what was never handed out is not forgotten:\n%s", kept)
	}
	b.local = false
	b.build()
	b.local = true
	b.today = b.today.AddDays(3)
	delete(b.files, "activiteiten/ouderavond.md")
	after := byIdentity(events(t, b.build()["kalender/alles.ics"]))
	for uid, event := range after {
		if before[uid].UID == "" || (event.Title == "Afgelast: Ouderavond") != (event.Sequence == "1" && event.Status == "CANCELLED") {
			t.Errorf("%+v", event)
		}
	}
	if len(after) != len(before)-1 {
		t.Errorf("there are %d events, want all but the one that was never handed out", len(after))
	}
}

// TestCalendarFileOfBefore keeps a promise: what stands in a file from before it was known what was handed out, counts as handed out.
func TestCalendarFileOfBefore(t *testing.T) {
	b := newBuilds(t)
	b.local = true
	b.build()
	var old []string
	for _, line := range strings.Split(b.files["kalender.tsv"], "\n") {
		old = append(old, line[:max(0, strings.LastIndexByte(line, '\t'))])
	}
	b.files["kalender.tsv"] = strings.Join(old, "\n")
	delete(b.files, "activiteiten/leesweek.md")
	if text := said(events(t, b.build()["kalender/alles.ics"])); !strings.Contains(text, "1 CANCELLED Afgelast: Leesweek") {
		t.Errorf("what was handed out before is not said to be cancelled:\n%s", text)
	}
}

// TestCalendarFileReturnsLate puts an activity and days off back long after they went: they go on counting where they were.
func TestCalendarFileReturnsLate(t *testing.T) {
	b := newBuilds(t)
	files := b.build()
	before := byIdentity(append(events(t, files["kalender/alles.ics"]), events(t, files["kalender/vrije-dagen.ics"])...))
	school := b.files["school.toml"]
	delete(b.files, "activiteiten/leesweek.md")
	b.files["school.toml"] = strings.Replace(school, "2026-2027", "2028-2029", 1)
	b.build()
	b.today = schoolyear.Date{Year: 2028, Month: 11, Day: 22}
	if text := said(events(t, b.build()["kalender/alles.ics"])); strings.Contains(text, "Leesweek") {
		t.Errorf("what went two years ago is still said to be cancelled:\n%s", text)
	}
	b.files["activiteiten/leesweek.md"], b.files["school.toml"] = calendarSchool["activiteiten/leesweek.md"], school
	files = b.build()
	for _, event := range append(events(t, files["kalender/alles.ics"]), events(t, files["kalender/vrije-dagen.ics"])...) {
		returned := event.Title == "Leesweek" || event.Title == "Kerstvakantie" && strings.HasPrefix(event.Start, "2026")
		if returned && (before[event.UID].UID == "" || event.Sequence != "2" || event.Status != "CONFIRMED") {
			t.Errorf("it returned as %+v", event)
		}
	}
}

// TestCalendarFileNewSchoolYear starts a new school year in the summer holiday, which goes on; and before it, when the last of the old year's
// days off are still to come.
func TestCalendarFileNewSchoolYear(t *testing.T) {
	for _, test := range []struct{ region, from, to, summer string }{
		{"midden", "2027-07-20", "2027-08-01", "Zomervakantie 20270717 20270830"},
		{"zuid", "2027-07-31", "2027-08-01", "Zomervakantie 20270724 20270906"},
		{"zuid", "2027-07-31", "2027-09-05", "Zomervakantie 20270724 20270906"},
		{"zuid", "2027-08-01", "2027-10-01", "Zomervakantie 20270724 20270906"},
		{"midden", "2027-04-20", "2027-04-21", "Meivakantie 20270424 20270503"},
		{"midden", "2027-04-20", "2027-04-21", "Tweede pinksterdag 20270517 20270518"},
	} {
		b := newBuilds(t)
		b.files["school.toml"] = strings.Replace(b.files["school.toml"], "midden", test.region, 1)
		b.today, _ = schoolyear.ParseDate(test.from)
		b.build()
		b.files["school.toml"] = strings.Replace(b.files["school.toml"], "2026-2027", "2027-2028", 1)
		b.today, _ = schoolyear.ParseDate(test.to)
		text := said(events(t, b.build()["kalender/vrije-dagen.ics"]))
		if !strings.Contains(text, "0 CONFIRMED "+test.summer) || strings.Contains(text, "CANCELLED") {
			t.Errorf("%+v:\n%s", test, text)
		}
	}
}

// TestPublicHolidays wants the public holidays among the days off, wherever these are told: on a day of the week, not in a holiday or on
// a study day, and not those on which a school may be open.
func TestPublicHolidays(t *testing.T) {
	b := newBuilds(t)
	b.today = schoolyear.Date{Year: 2027, Month: 3, Day: 20}
	b.files["school.toml"] += "\n[[studiedag]]\ndatum = 2027-05-17\nnaam = \"Studiedag: rekenen\"\n"
	files := b.build()
	text := said(events(t, files["kalender/vrije-dagen.ics"]))
	for _, day := range []string{"Tweede paasdag 20270329 20270330", "Bevrijdingsdag 20270505 20270506", "Hemelvaartsdag 20270506 20270507"} {
		if !strings.Contains(text, "0 CONFIRMED "+day) {
			t.Errorf("the calendar has no %s:\n%s", day, text)
		}
	}
	for _, day := range []string{"Goede Vrijdag", "Eerste paasdag", "Koningsdag 2027", "pinksterdag 2027", "kerstdag", "Nieuwjaarsdag"} {
		if strings.Contains(text, day) {
			t.Errorf("the calendar has %s:\n%s", day, text)
		}
	}
	if !strings.Contains(files["en/kalender/vrije-dagen.ics"], "SUMMARY:Easter Monday\r\n") {
		t.Error("Tweede paasdag has no English name")
	}
	for _, page := range []string{"index.html", "groepen/3/index.html", "jaarplan/2027-03/index.html", "index.json"} {
		if !strings.Contains(files[page], "Tweede paasdag") {
			t.Errorf("%s does not tell of Tweede paasdag", page)
		}
	}
}

// TestCalendarFileMovesOne takes a file of the same title on another day for a moved one only when there is one such file, and one such event
// that is still to come.
func TestCalendarFileMovesOne(t *testing.T) {
	for name, test := range map[string]struct {
		days  string // of the new file
		today schoolyear.Date
		want  int // new identities
	}{
		"one":           {"datum = 2026-12-15", schooltest.Today, 0},
		"two days":      {"data = [2026-12-15, 2026-12-16]", schooltest.Today, 2},
		"one of a past": {"datum = 2027-12-15", schoolyear.Date{Year: 2027, Month: 1, Day: 4}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBuilds(t)
			before := byIdentity(events(t, b.build()["kalender/alles.ics"]))
			delete(b.files, "activiteiten/ouderavond.md")
			b.files["activiteiten/avond.md"], b.today = activity("Ouderavond", test.days), test.today
			after := byIdentity(events(t, b.build()["kalender/alles.ics"]))
			maps.DeleteFunc(after, func(uid string, _ calendarEvent) bool { return before[uid].UID != "" })
			if len(after) != test.want {
				t.Errorf("%d new identities, want %d", len(after), test.want)
			}
		})
	}
}

// TestCalendarFileTidied removes an activity once it is over: it is not called off by that.
func TestCalendarFileTidied(t *testing.T) {
	b := newBuilds(t)
	b.build()
	delete(b.files, "activiteiten/leesweek.md")
	b.today = schoolyear.Date{Year: 2027, Month: 2, Day: 6}
	if text := b.build()["kalender/alles.ics"]; strings.Contains(text, "Leesweek") {
		t.Errorf("what took place is still said to be cancelled:\n%s", text)
	}
}

// TestCalendarFileReturns puts a removed activity back: its event is the same, and no longer cancelled.
func TestCalendarFileReturns(t *testing.T) {
	b := newBuilds(t)
	before := byIdentity(events(t, b.build()["kalender/alles.ics"]))
	delete(b.files, "activiteiten/leesweek.md")
	b.build()
	b.files["activiteiten/week-van-het-lezen.md"] = calendarSchool["activiteiten/leesweek.md"]
	for uid, event := range byIdentity(events(t, b.build()["kalender/alles.ics"])) {
		if before[uid].UID == "" || event.Title == "Leesweek" && (event.Sequence != "2" || event.Status != "CONFIRMED") {
			t.Errorf("it returned as %+v", event)
		}
	}
}

// TestCalendarFileSameDay moves an event to another day and puts a new one on the day where it was: they are two.
func TestCalendarFileSameDay(t *testing.T) {
	b := newBuilds(t)
	b.build()
	replace("ouderavond", "2026-12-08", "2026-12-15")(b.files)
	b.build()
	replace("ouderavond", "datum = 2026-12-15", "data = [2026-12-08, 2026-12-15]")(b.files)
	list := events(t, b.build()["kalender/activiteiten/ouderavond.ics"])
	wantEvents(t, list, "0 CONFIRMED Ouderavond 20261208T193000 20261208T203000", "1 CONFIRMED Ouderavond 20261215T193000 20261215T203000")
	if list[0].UID == list[1].UID {
		t.Error("two events have one identity")
	}
	b.files["school.toml"] += "\n[[studiedag]]\ndatum = 2026-12-04\n"
	if closed := events(t, b.build()["kalender/vrije-dagen.ics"]); len(byIdentity(closed)) != len(closed) {
		t.Errorf("two study days on one day have one identity:\n%s", said(closed))
	}
	delete(b.files, "kalender.tsv")
	if closed := events(t, b.build()["kalender/vrije-dagen.ics"]); len(byIdentity(closed)) != len(closed) {
		t.Errorf("two new study days on one day have one identity:\n%s", said(closed))
	}
}

// TestCalendarFileWithoutHistory makes the calendars on a machine that lacks the history: identities are the same, and counting starts again.
func TestCalendarFileWithoutHistory(t *testing.T) {
	b := newBuilds(t)
	before := uids(events(t, b.build()["kalender/alles.ics"]))
	replace("ouderavond", "Ouderavond", "Thema-avond")(b.files)
	b.build()
	delete(b.files, "kalender.tsv")
	list := events(t, b.build()["kalender/alles.ics"])
	if diff := cmp.Diff(before, uids(list)); diff != "" {
		t.Error(diff)
	}
	for _, event := range list {
		if event.Sequence != "0" {
			t.Errorf("%+v", event)
		}
	}
}

// TestStrangeHistory wants a line that does not belong to be told with its place, and the others to hold.
func TestStrangeHistory(t *testing.T) {
	b := newBuilds(t)
	b.build()
	replace("ouderavond", "Ouderavond", "Thema-avond")(b.files)
	b.build()
	first, rest, _ := strings.Cut(b.files["kalender.tsv"], "\n")
	b.files["kalender.tsv"] = first + "\n<<<<<<< HEAD\n" + rest
	site := generator.New().Generate(generator.Input{Files: schooltest.Files(b.files), Today: b.today})
	files, _ := rendered(site)
	found := problem.Count(site.Problems(), problem.Error)
	if text := printed(site.Problems()); found != 1 || !strings.Contains(text, "content/kalender.tsv:2:1: fout: ") || !strings.Contains(text, "[kalenderregel-onleesbaar]") {
		t.Errorf("%d errors:\n%s", found, text)
	}
	wantEvents(t, events(t, files["kalender/activiteiten/ouderavond.ics"]), "1 CONFIRMED Thema-avond 20261208T193000 20261208T203000")
	for _, strange := range []string{
		"x", "\t\t\t\t\t\t\t\t\t\t", "zz\t0\t2026-11-22\t\t0\ta\t2026-12-01\t2026-12-01\t\t\tA", "ab\t-1\t2026-11-22\t\t0\ta\t2026-12-01\t2026-12-01\t\t\tA",
		"ab\t0\t2026-11-22\t\t0\ta\t2026-12-01 25:00\t2026-12-01\t\t\tA", "ab\t0\t2026-11-22\t\t0\ta\t1 dec\t2026-12-01\t\t\tA",
	} {
		b.files["kalender.tsv"] = strange + "\n"
		if n := problem.Count(generate(schooltest.Files(b.files)).Problems(), problem.Error); n != 1 {
			t.Errorf("%q gives %d errors", strange, n)
		}
	}
}

// TestCalendarFileLinks wants a way to the calendar on each page that has one: to subscribe where the address of the site is known, and to
// the file everywhere.
func TestCalendarFileLinks(t *testing.T) {
	b := newBuilds(t)
	files := b.build()
	for page, agenda := range map[string]string{
		"activiteiten/koffie/": "kalender/activiteiten/koffie.ics", "activiteiten/": "kalender/alles.ics", "groepen/3/": "kalender/groep-3.ics",
		"partnerschappen/informeel/": "kalender/informeel.ics", "jaarplan/kalender/": "kalender/vrije-dagen.ics",
	} {
		for _, prefix := range []string{"", "en/"} {
			root := strings.Repeat("../", strings.Count(page, "/"))
			for _, href := range []string{`href="` + root + agenda + `"`, `href="webcal://school.example/ouders/` + prefix + agenda + `"`} {
				if !strings.Contains(files[prefix+page+"index.html"], href) {
					t.Errorf("%s%s has no %s", prefix, page, href)
				}
			}
		}
	}
	if bytes.Contains([]byte(files["activiteiten/zomerfeest/index.html"]), []byte(".ics")) {
		t.Error("a vague activity has a way to a calendar")
	}
	b.files["school.toml"] = strings.Replace(b.files["school.toml"], "adres", "#", 1)
	if page := b.build()["groepen/3/index.html"]; strings.Contains(page, "webcal:") || !strings.Contains(page, `href="../../kalender/groep-3.ics"`) {
		t.Error("without an address of the site there is another way than that to the file")
	}
}

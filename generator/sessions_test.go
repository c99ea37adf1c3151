package generator_test

import (
	"strings"
	"testing"
)

const musical = "groepen = [\"5\", \"6\"]\nlocatie = \"Aula\"\n[[tijd]]\ndatum = 2027-01-12\ngroepen = \"5\"\nvan = \"09:00\"\ntot = \"10:00\"\nlocatie = \"Gymzaal\"\n" +
	"[[tijd]]\ndatum = 2027-01-12\ngroepen = \"6\"\nvan = \"13:00\"\ntot = \"14:00\"\n[[tijd]]\ndatum = 2027-01-14\nvan = \"22:00\"\ntot = \"09:00\"\nwat = \"Slaapfeest\""

// TestSessions shows times of groups and of days on the page, in letters and in the calendars of those whom they are for.
func TestSessions(t *testing.T) {
	b := newBuilds(t)
	b.files["activiteiten/musical.md"] = activity("Musical", musical)
	b.files["activiteiten/musical.en.md"] = "+++\ntitel = \"Show\"\n[[tijd]]\nlocatie = \"Gym\"\n[[tijd]]\n[[tijd]]\nwat = \"Sleepover\"\n+++\n\nCome.\n"
	b.files["activiteiten/rondes.md"] = activity("Rondes", "data = [2027-02-09, 2027-02-16, 2027-03-09]\n[[tijd]]\nvan = \"19:00\"\ntot = \"20:00\"\ngroepen = \"1\"\n[[tijd]]\nvan = \"20:00\"\ntot = \"21:00\"\ngroepen = \"2\"")
	files := b.build()
	for path, wanted := range map[string][]string{
		"activiteiten/musical/index.html": {
			`dinsdag 12 januari 2027</time>, 09.00–10.00 uur (groep 5, Gymzaal), 13.00–14.00 uur (groep 6)<br><time`,
			`donderdag 14 januari 2027</time>, 22.00–09.00 uur (de volgende dag) (Slaapfeest)</dd>`, `"startDate":"2027-01-12T09:00"`, `"endDate":"2027-01-15T09:00"`,
		},
		"en/activiteiten/musical/index.html": {"09:00–10:00 (group 5, Gym)", "(Sleepover)"},
		"activiteiten/rondes/index.html":     {"dinsdag 9 maart 2027</time><br>19.00–20.00 uur (groep 1)<br>20.00–21.00 uur (groep 2)</dd>"},
		"jaarplan/2027-01/index.html":        {`di 12</time>, 09.00–10.00 uur (groep 5, Gymzaal)`, `do 14</time>, 22.00–09.00 uur`},
		"index.json":                         {`"tijden":[{"datum":"2027-01-12","groepen":["5"],"van":"09:00","tot":"10:00","locatie":"Gymzaal"}`},
	} {
		for _, want := range wanted {
			if !strings.Contains(files[path], want) {
				t.Errorf("%s does not say %q", path, want)
			}
		}
	}
	const (
		five  = "0 CONFIRMED Musical (groep 5) 20270112T090000 20270112T100000"
		six   = "0 CONFIRMED Musical (groep 6) 20270112T130000 20270112T140000"
		night = "0 CONFIRMED Musical: Slaapfeest 20270114T220000 20270115T090000"
	)
	wantEvents(t, events(t, files["kalender/activiteiten/musical.ics"]), five, six, night)
	for group, want := range map[string]string{"5": five + "\n" + night, "6": six + "\n" + night, "4": ""} {
		got := ""
		for _, line := range strings.Split(said(events(t, files["kalender/groep-"+group+".ics"])), "\n") {
			if strings.Contains(line, "Musical") {
				got += line + "\n"
			}
		}
		if strings.TrimSpace(got) != want {
			t.Errorf("group %s: %s", group, got)
		}
	}
}

// TestSessionIdentities keeps the identity of each session of a day, also after the history was read again and when its neighbour goes.
func TestSessionIdentities(t *testing.T) {
	b := newBuilds(t)
	byStart := func(facts string) map[string]string {
		b.files["activiteiten/musical.md"] = activity("Musical", facts)
		starts := map[string]string{}
		for _, e := range events(t, b.build()["kalender/activiteiten/musical.ics"]) {
			starts[e.Start] = e.UID
		}
		return starts
	}
	one := byStart("datum = 2027-01-12\ngroepen = [\"5\", \"6\"]\nvan = \"09:00\"")
	before := byStart(musical)
	if one["20270112T090000"] != before["20270112T090000"] {
		t.Error("the evening that was split has another identity")
	}
	turned := strings.Replace(strings.Replace(musical, "van = \"13:00\"", "van = \"08:00\"", 1), "locatie = \"Gymzaal\"\n", "", 1)
	for _, facts := range []string{musical, turned, strings.Replace(musical, "tot = \"10:00\"", "tot = \"11:00\"", 1)} {
		after := byStart(facts)
		if len(after) != 3 || after["20270112T090000"] != before["20270112T090000"] || after["20270114T220000"] != before["20270114T220000"] {
			t.Errorf("identities changed: %v, then %v", before, after)
		}
	}
}

package year_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// titled is an activity with a title.
func titled(title, lines string) string { return activity("titel = \"" + title + "\"\n" + lines) }

// TestAgain knows a thing again by its series or by its title, and finds the first.
func TestAgain(t *testing.T) {
	y := yearOf("2026-11-22", map[string]string{
		"activiteiten/avond-2026.md":           titled("Avond", "datum = 2026-05-12"),
		"activiteiten/avond-2026-27.md":        titled("Iets anders", "datum = 2027-05-11"),
		"activiteiten/avond-2026-2027.md":      titled("Nog iets", "datum = 2027-05-10"),
		"activiteiten/feest.md":                titled("Zomerfeest", "datum = 2026-07-07"),
		"activiteiten/zomer.md":                titled("zomerFEEST", "datum = 2027-07-06"),
		"activiteiten/zomer-2026.md":           titled("Zomer", "datum = 2026-07-14"), // of the series of the one above
		"activiteiten/alleen.md":               titled("Alleen", "datum = 2026-05-26"),
		"activiteiten/allen.md":                titled("Allen", "datum = 2027-05-25"),
		"activiteiten/jaar-1999.md":            titled("Oud", "datum = 2026-06-02"), // no year of this century
		"activiteiten/jaar.md":                 titled("Nieuw", "datum = 2027-06-01"),
		"activiteiten/-2026.md":                titled("Naamloos", "datum = 2026-06-09"), // nothing is left without the year
		"activiteiten/naam-en-titel-2026.md":   titled("Twee kanten", "datum = 2026-06-16"),
		"activiteiten/naam-en-titel-2027.md":   titled("Bij de naam", "datum = 2027-06-16"),
		"activiteiten/de-titel-komt-eerder.md": titled("Twee kanten", "datum = 2027-06-08"),
	})
	for _, a := range y.In(2025) {
		got := ""
		if again := y.Again(a, 2026); again != nil {
			got = again.Slug()
		}
		want(t, a.Slug(), got, map[string]string{
			"avond-2026": "avond-2026-2027", "feest": "zomer", "zomer-2026": "zomer", "naam-en-titel-2026": "de-titel-komt-eerder",
		}[a.Slug()])
	}
	if y.Again(y.In(2025)[0], 2030) != nil {
		t.Error("something is there again in a year without anything")
	}
}

// TestChanges tells what is new and what became of the rest; what was cancelled is neither new nor gone, but is there to compare with.
func TestChanges(t *testing.T) {
	point := func(title, lines string) string {
		return "+++\ntitel = \"" + title + "\"\npartnerschappen = \"didactisch\"\ndoel = \"Beter.\"\ntermijn = \"kort\"\n" + lines + "\n+++\n"
	}
	y := yearOf("2026-11-22", map[string]string{
		"speerpunten/lezen.md":           point("Lezen", "schooljaar = \"2025-2026\""),
		"speerpunten/lezen-2026-2027.md": point("Meer lezen", ""),
		"speerpunten/klaar.md":           point("Klaar", "schooljaar = \"2025-2026\"\nstatus = \"klaar\""),
		"speerpunten/stop.md":            point("Gestopt", "schooljaar = \"2025-2026\"\nstatus = \"gestopt\""),
		"speerpunten/weg.md":             point("Weg", "schooljaar = \"2025-2026\"\nstatus = \"bezig\""),
		"speerpunten/af.md":              point("Af", "schooljaar = \"2025-2026\"\nstatus = \"klaar\""),
		"speerpunten/af-2026.md":         point("Af", ""), // finished, and yet there again
		"speerpunten/vers.md":            point("Vers", ""),
		"activiteiten/blijft-2026.md":    titled("Blijft", "datum = 2026-05-12"),
		"activiteiten/blijft-2027.md":    titled("Is er nog", "datum = 2027-05-11"),
		"activiteiten/nieuw.md":          titled("Nieuw", "datum = 2027-05-18"),
		"activiteiten/weg.md":            titled("Weg", "datum = 2026-05-19"),
		"activiteiten/niet-meer.md":      titled("Niet meer", "datum = 2026-05-19\nstatus = \"afgelast\""),
		"activiteiten/ging-niet-door.md": titled("Ging niet door", "datum = 2027-05-19\nstatus = \"afgelast\""),
		"activiteiten/toch-2026.md":      titled("Toch", "datum = 2026-05-26\nstatus = \"afgelast\""),
		"activiteiten/toch-2027.md":      titled("Toch nu wel", "datum = 2027-05-25"),
	})
	describe := func(changes []year.Change) string {
		var lines []string
		for _, change := range changes {
			lines = append(lines, string(change.Fate)+": "+names[policy.Doc](change.Docs))
		}
		return strings.Join(lines, "; ")
	}
	changes := y.Changes(2026)
	want(t, "focus points", describe(changes.FocusPoints), "new: vers; goesOn: af-2026 lezen-2026-2027; finished: klaar; stopped: stop; gone: weg")
	want(t, "activities", describe(changes.Activities), "new: nieuw; gone: weg")
	if y.Changes(2025) != nil {
		t.Error("changes since a year without anything")
	}
	next := y.Changes(2027)
	want(t, "of an empty year", describe(next.Activities), "gone: blijft-2027 nieuw toch-2027")
}

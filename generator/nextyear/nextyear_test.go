package nextyear_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/nextyear"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
)

// link reads and links a school, with its concept documents.
func link(sources []problem.Source) *policy.Policy {
	slices.SortFunc(sources, func(a, b problem.Source) int { return strings.Compare(a.Path, b.Path) })
	var files []*policy.File
	byPath := map[string]*policy.File{}
	for _, src := range sources {
		if policy.TranslatedPath(src.Path) == "" {
			file := policy.Parse(src)
			byPath[src.Path] = file
			files = append(files, file)
		}
	}
	for _, src := range sources {
		if source := policy.TranslatedPath(src.Path); source != "" {
			files = append(files, policy.ParseTranslation(src, byPath[source]))
		}
	}
	slices.SortFunc(files, func(a, b *policy.File) int { return strings.Compare(a.Source.Path, b.Source.Path) })
	linked, _ := policy.Link(files, "", true, nil)
	return linked
}

func propose(texts map[string]string) nextyear.Proposal {
	if texts["school.toml"] == "" {
		texts["school.toml"] = schooltest.School + "talen = [\"nl\", \"en\"]\n"
	}
	return nextyear.Propose(link(schooltest.Files(texts)), 2027)
}

func document(front string) string { return "+++\n" + front + "\n+++\n\nTekst.\n" }

func activity(front string) string {
	return document("titel = \"Iets\"\npartnerschappen = \"informeel\"\n" + front)
}

// front gives the front matter of a proposal, without the lines that every proposal has.
func front(t *testing.T, text []byte) string {
	t.Helper()
	_, rest, _ := strings.Cut(string(text), "concept = true\n")
	rest, _, found := strings.Cut(rest, "\n+++")
	if !found {
		t.Fatalf("no proposal: %s", text)
	}
	return rest
}

// Days move to the like weekday, and from there by whole weeks to a day on which the school is open.
func TestDays(t *testing.T) {
	school := schooltest.School + "[[studiedag]]\ndatum = 2028-03-15\n[[studiedag]]\ndatum = 2028-05-16\ngroepen = \"1 t/m 4\"\n[[studiedag]]\ndatum = 2028-05-18\nvan = \"12:00\"\n[[lesdag]]\ndatum = 2028-06-05\n[[vakantie]]\nnaam = \"Carnaval\"\nvan = 2028-02-14\ntot = 2028-02-15\n"
	for _, test := range []struct{ name, before, after string }{
		{"the like weekday", "datum = 2026-09-08", "datum = 2027-09-07"},
		{"a leap day between", "datum = 2027-05-12", "datum = 2028-05-10"},
		{"a weekend", "datum = 2027-06-12", "datum = 2028-06-10"},
		{"the first week of a holiday: a week earlier", "datum = 2027-07-13", "datum = 2028-07-04"},
		{"the last week of a holiday: a week later", "datum = 2027-05-04 # na de vakantie", "datum = 2028-05-09 # na de vakantie"},
		{"Good Friday", "datum = 2027-04-16", "datum = 2028-04-21"},
		{"a study day", "datum = 2027-03-17", "datum = 2028-03-22"},
		{"a study day of its own groups", "groepen = \"2 en 3\"\ndatum = 2027-05-18", "groepen = \"2 en 3\"\ndatum = 2028-05-23"},
		{"a study day of other groups", "groepen = [\"5 t/m 8\"]\ndatum = 2027-05-18", "groepen = [\"5 t/m 8\"]\ndatum = 2028-05-16"},
		{"an afternoon off", "van = \"13:00\"\ndatum = 2027-05-20", "van = \"13:00\"\ndatum = 2028-05-11"},
		{"the evening of an afternoon off", "van = \"19:30\"\ndatum = 2027-05-20", "van = \"19:30\"\ndatum = 2028-05-18"},
		{"a public holiday on which the school is open", "datum = 2027-06-07", "datum = 2028-06-05"},
		{"a holiday of the school itself", "datum = 2027-02-15", "datum = 2028-02-21"},
		{"in the Christmas holiday, as it was", "datum = 2026-12-29", "datum = 2027-12-28"},
		{"several, in order and apart", "data = [\n  2027-04-09, # eerste\n  2027-04-16,\n  2027-04-23,\n]", "data = [\n  2028-04-07, # eerste\n  2028-04-21,\n  2028-04-28,\n]"},
		{"every first Tuesday, but for a holiday", "data = [2026-09-01, 2026-10-06, 2026-11-03, 2026-12-01, 2027-01-05, 2027-02-02, 2027-03-02, 2027-04-06, 2027-05-11, 2027-06-01]",
			"data = [2027-09-07, 2027-10-05, 2027-11-02, 2027-12-07, 2028-01-11, 2028-02-01, 2028-03-07, 2028-04-04, 2028-05-09, 2028-06-06]"},
		{"every last Thursday", "data = [2026-09-24, 2026-10-29, 2026-11-26, 2027-01-28, 2027-04-29]", "data = [2027-09-30, 2027-10-28, 2027-11-25, 2028-01-27, 2028-04-27]"},
		{"a camp over Ascension Day", "periode = { van = 2027-05-26, tot = 2027-05-28 }", "periode = { van = 2028-05-31, tot = 2028-06-02 }"},
		{"a period", "periode = { van = 2026-09-07, tot = 2026-09-18 }", "periode = { van = 2027-09-06, tot = 2027-09-17 }"},
		{"a period that would end in a holiday", "periode = { van = 2027-06-28, tot = 2027-07-14 }", "periode = { van = 2028-06-19, tot = 2028-07-05 }"},
		{"a period below its own header", "thema = \"t\"\n[periode]\nvan = 2026-09-07\ntot = 2026-09-18", "thema = \"t\"\n[periode]\nvan = 2027-09-06\ntot = 2027-09-17"},
		{"vague", "wanneer = 'medio mei 2027' # ?\nmaand = '2027-05'", "wanneer = 'medio mei 2028' # ?\nmaand = \"2028-05\""},
		{"a rule of the month", "herhaling = \"elke eerste dinsdag\"\nperiode = { van = 2026-09-01, tot = 2027-06-30 }\nbehalve = [2026-12-01]\nook_op = [\n  2026-12-08,\n]", "herhaling = \"elke eerste dinsdag\"\nperiode = { van = 2027-09-01, tot = 2028-06-30 }"},
		{"a rule of every other week", "herhaling = \"om de week op woensdag\"\nperiode = { van = 2026-11-04, tot = 2026-12-16 }\nbehalve = [2026-12-02, 2027-09-01]", "herhaling = \"om de week op woensdag\"\nperiode = { van = 2027-11-03, tot = 2027-12-15 }\nbehalve = [2027-09-01]"},
		{"days with times, and a last day to sign up", "[[tijd]]\ndatum = 2027-05-04\nvan = \"9:00\"\n[[tijd]]\ndatum = 2027-05-04\nvan = \"13:00\"\n[[tijd]]\ndatum = 2027-05-11\nvan = \"9:00\"", "[[tijd]]\ndatum = 2028-05-09\nvan = \"9:00\"\n[[tijd]]\ndatum = 2028-05-09\nvan = \"13:00\"\n[[tijd]]\ndatum = 2028-05-16\nvan = \"9:00\""},
		{"a last day to sign up", "datum = 2027-05-04\naanmelden = \"a@school.example\"\naanmelden_voor = 2027-04-20", "datum = 2028-05-09\naanmelden = \"a@school.example\"\naanmelden_voor = 2028-04-25"},
		{"a week of a year", "wanneer = \"week 43 2026\"", "wanneer = \"week 43 2027\""},
		{"vague, without a year", "wanneer = \"in de lente van 1999\"\nmaand = \"2026-12\"", "wanneer = \"in de lente van 1999\"\nmaand = \"2027-12\""},
	} {
		t.Run(test.name, func(t *testing.T) {
			proposal := propose(map[string]string{"school.toml": school, "activiteiten/iets.md": activity(test.before)})
			if len(proposal.Activities) != 1 {
				t.Fatalf("%d activities; %v", len(proposal.Activities), proposal.LeftOut)
			}
			want := "titel = \"Iets\"\npartnerschappen = \"informeel\"\n" + test.after
			if got := front(t, proposal.Activities[0].Source.Text); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// TestWrongYear moves days as if a holiday with a wrong year in it were not there: it closes no day, of this year or the next.
func TestWrongYear(t *testing.T) {
	proposal := propose(map[string]string{
		"school.toml":          schooltest.School + "[[vakantie]]\nnaam = \"Herfstvakantie\"\nvan = 2026-10-17\ntot = 9999-10-25\n",
		"activiteiten/iets.md": activity("datum = 2027-05-04"),
	})
	if got := front(t, proposal.Activities[0].Source.Text); !strings.HasSuffix(got, "datum = 2028-05-09") {
		t.Errorf("not a week later than in the holiday: %s", got)
	}
}

// All else stays as its author wrote it.
func TestWordsStay(t *testing.T) {
	const before = "+++\r\n# Onze avond\r\ntitel   = 'Samen \"lezen\"'\t# de titel\r\nconcept=false\r\npartnerschappen = [\r\n  \"informeel\", # eerst\r\n]\r\n" +
		"# Wanneer\r\ndatum = 2026-09-08\r\nstatus = \"geweest\" # ja\r\nverplaatst_van = 2026-09-01\r\nopbrengst = \"\"\"\r\nVeel\r\ngeluk\"\"\"\r\nopkomst = 12\r\nbijgewerkt = 2026-09-10\r\nspeerpunt = \"speerpunten/lezen\"\r\n\r\n" +
		"[extra]\r\nstatus = \"blijft\"\r\n+++\r\n\r\nKom *gerust*.\r\n"
	const after = "+++\r\n" +
		"# Voorstel voor 2027-2028, gemaakt van activiteiten/lezen-2026.md. Kijk de dagen, de tekst en de links na.\r\n" +
		"# Klopt alles? Haal dan de regel “concept = true” weg. Zolang die er staat, komt dit niet op de site.\r\n" +
		"concept = true\r\n" +
		"# Onze avond\r\ntitel   = 'Samen \"lezen\"'\t# de titel\r\npartnerschappen = [\r\n  \"informeel\", # eerst\r\n]\r\n" +
		"# Wanneer\r\ndatum = 2027-09-07\r\nspeerpunt = \"speerpunten/lezen-2027-2028\"\r\n\r\n" +
		"[extra]\r\nstatus = \"blijft\"\r\n+++\r\n\r\nKom *gerust*.\r\n"
	proposal := propose(map[string]string{"activiteiten/lezen-2026.md": before, "speerpunten/lezen.md": focusPoint("Lezen", "")})
	file := proposal.Activities[0]
	if file.Source.Path != "content/activiteiten/lezen-2027-2028.md" || file.From != "content/activiteiten/lezen-2026.md" {
		t.Errorf("%s from %s", file.Source.Path, file.From)
	}
	if got := string(file.Source.Text); got != after {
		t.Errorf("got\n%q\nwant\n%q", got, after)
	}
}

// TestOldYear gives titles and names that say the year, or the day, those of the new one, and tells of what still says the old year.
func TestOldYear(t *testing.T) {
	document := func(title, front, body string) string {
		return "+++\ntitel = \"" + title + "\"\npartnerschappen = \"informeel\"\n" + front + "\n+++\n\n" + body + "\n"
	}
	source := document("Koffie 2026-2027", "datum = 2026-09-01", "Tekst.")
	mark := policy.Parse(problem.Source{Path: "content/activiteiten/koffie-2026-2027.md", Text: []byte(source)}).Mark()
	proposal := propose(map[string]string{
		"activiteiten/koffie-2026-2027.md":    source,
		"activiteiten/koffie-2026-2027.en.md": "+++\nbron = \"" + mark + "\"\ntitel = \"Coffee 2026/27\"\n+++\n",
		"activiteiten/2026-10-06-thee.md":     document("Thee in 2026", "datum = 2026-10-06", "Net als in 2026."),
		"activiteiten/taart.md":               document("Taart voor groep 8 (26-27), 2025-2026", "datum = 2026-10-07", "Tekst."),
	})
	want := []struct {
		path, title string
		oldYear     bool
	}{
		{"activiteiten/koffie-2027-2028.md", "titel = \"Koffie 2027-2028\"", false},
		{"activiteiten/2027-10-05-thee.md", "titel = \"Thee in 2027\"", true},
		{"activiteiten/taart-2027-2028.md", "titel = \"Taart voor groep 8 (26-27), 2025-2026\"", true},
	}
	if len(proposal.Activities) != len(want) {
		t.Fatalf("%d activities; %v", len(proposal.Activities), proposal.LeftOut)
	}
	for i, file := range proposal.Activities {
		if policy.NameOf(file.Source.Path) != want[i].path || !strings.Contains(string(file.Source.Text), want[i].title) || file.OldYear != want[i].oldYear {
			t.Errorf("%s, %t: %s", file.Source.Path, file.OldYear, file.Source.Text)
		}
	}
	if english := string(proposal.Activities[0].Translations[0].Text); !strings.Contains(english, "Coffee 2027/28") {
		t.Error(english)
	}
}

func focusPoint(title, front string) string {
	return document("titel = \"" + title + "\"\npartnerschappen = \"didactisch\"\ndoel = \"Meer.\"\ntermijn = \"kort\"\n" + front)
}

// A focus point goes on with the steps that are to be taken; a translation goes along when it is up to date.
func TestFocusPoint(t *testing.T) {
	for name, test := range map[string]struct{ before, after string }{
		"with headers": {
			"bijgewerkt = 2026-11-01\nstatus = \"nieuw\"\n\n# De stappen\n[[stappen]]\nwat = \"Een\"\ngedaan = true\n\n[[stappen]]\nwat = \"Twee\"\nklaar_op = 2027-01-12\n\n# De laatste\n[[stappen]]\nwat = \"Drie\"\ngedaan = true\n",
			"status = \"bezig\"\n\n# De stappen\n[[stappen]]\nwat = \"Twee\"\nklaar_op = 2028-01-11\n\n# De laatste",
		},
		"between brackets": {
			"stappen = [\n  { wat = \"Een\", gedaan = true },\n  { wat = \"Twee\", klaar_op = 2027-01-12 }, # ja\n  { wat = \"Drie\", gedaan = true }\n]",
			"stappen = [\n  { wat = \"Twee\", klaar_op = 2028-01-11 }, # ja\n  \n]",
		},
		"later than this year": {"schooljaar = \"2026-2027\"\n[[stappen]]\nwat = \"Twee\"\nklaar_op = 2027-09-01", "[[stappen]]\nwat = \"Twee\"\nklaar_op = 2027-09-01"},
	} {
		t.Run(name, func(t *testing.T) {
			source := focusPoint("Lezen", test.before)
			mark := policy.Parse(problem.Source{Path: "content/speerpunten/lezen.md", Text: []byte(source)}).Mark()
			says := "bron = \"%s\"\ntitel = \"Reading\"\n[[stappen]]\n%s[[stappen]]\nwat = \"Two\""
			first := "wat = \"One\"\n"
			if strings.Count(source, "wat =") == 1 {
				says, first = "bron = \"%s\"\ntitel = \"Reading\"\n[[stappen]]\n%swat = \"Two\"", ""
			}
			proposal := propose(map[string]string{"speerpunten/lezen.md": source, "speerpunten/lezen.en.md": document(fmt.Sprintf(says, mark, first))})
			file := proposal.FocusPoints[0]
			got := front(t, file.Source.Text)
			if name != "later than this year" {
				if _, found := strings.CutPrefix(got, "schooljaar = \"2027-2028\"\n"); !found {
					t.Errorf("no school year: %s", got)
				}
			} else if !strings.Contains(got, "\nschooljaar = \"2027-2028\"\n") || strings.Contains(got, "2026-2027") {
				t.Errorf("another school year: %s", got)
			}
			if !strings.HasSuffix(got, test.after) {
				t.Errorf("got\n%s\nwant\n%s", got, test.after)
			}
			linked := link(append(schooltest.Files(map[string]string{"school.toml": schooltest.School + "talen = [\"nl\", \"en\"]\n"}), file.Source, file.Translations[0]))
			point, translation := linked.FocusPoints[0], linked.File("speerpunten/lezen-2027-2028.en.md")
			if point.Year != 2027 || point.Status != "bezig" || !point.Draft || len(point.Steps) != 1 || point.Steps[0].What.String() != "Twee" {
				t.Errorf("%+v", point)
			}
			if translation.Translation.Outdated || translation.Doc.(*policy.FocusPoint).Steps[0].What.String() != "Two" || problem.Count(translation.Problems, problem.Error) > 0 {
				t.Errorf("%s: %v", translation.Source.Text, translation.Problems)
			}
		})
	}
}

// What an activity brought is left behind, in every language.
func TestTranslation(t *testing.T) {
	source := activity("wanneer = \"mei 2027\"\nmaand = \"2027-05\"\nopbrengst = \"Veel\"")
	mark := policy.Parse(problem.Source{Path: "content/activiteiten/iets.md", Text: []byte(source)}).Mark()
	english := document("bron = \"" + mark + "\"\ntitel = \"Something\"\nwanneer = \"May 2027\"\nopbrengst = \"A lot\"")
	proposal := propose(map[string]string{"activiteiten/iets.md": source, "activiteiten/iets.en.md": english})
	file := proposal.Activities[0]
	linked := link(append(schooltest.Files(map[string]string{"school.toml": schooltest.School + "talen = [\"nl\", \"en\"]\n"}), file.Source, file.Translations[0]))
	translation := linked.File("activiteiten/iets-2027-2028.en.md")
	again := translation.Doc.(*policy.Activity)
	if translation.Translation.Outdated || len(translation.Problems) > 0 || again.When.String() != "May 2028" || again.Outcome != nil || again.Title.String() != "Something" {
		t.Errorf("%s: %v", translation.Source.Text, translation.Problems)
	}

	for _, mark := range []string{"bron = \"00000000\"\n", ""} {
		proposal := propose(map[string]string{"activiteiten/iets.md": source, "activiteiten/iets.en.md": document(mark + "titel = \"Something\"")})
		if len(proposal.Activities[0].Translations) > 0 || len(proposal.LeftOut) != 1 || proposal.LeftOut[0].Source != "content/activiteiten/iets.en.md" {
			t.Errorf("%q: %v", mark, proposal.LeftOut)
		}
	}
}

// What does not go on is named with its reason.
func TestLeftOut(t *testing.T) {
	proposal := propose(map[string]string{
		"speerpunten/klaar.md":           focusPoint("Klaar", "status = \"klaar\""),
		"speerpunten/gestopt.md":         focusPoint("Gestopt", "status = \"gestopt\""),
		"speerpunten/vorig.md":           focusPoint("Vorig", "schooljaar = \"2025-2026\""),
		"speerpunten/verder.md":          focusPoint("Verder", ""),
		"speerpunten/verder-2027.md":     focusPoint("Anders", "schooljaar = \"2027-2028\""),
		"activiteiten/afgelast.md":       activity("datum = 2027-01-12\nstatus = \"afgelast\""),
		"activiteiten/bij-gestopt.md":    activity("datum = 2027-01-12\nspeerpunt = \"gestopt\""),
		"activiteiten/bij-klaar.md":      activity("datum = 2027-01-12\nspeerpunt = \"klaar\""),
		"activiteiten/bij-verder.md":     activity("datum = 2027-01-12\nspeerpunt = \"verder\""),
		"activiteiten/bij-vorig.md":      activity("datum = 2027-01-13\nspeerpunt = \"vorig\""),
		"activiteiten/vaag.md":           activity("wanneer = \"ooit\""),
		"activiteiten/regel.md":          activity("herhaling = \"elke dinsdag\""),
		"activiteiten/week.md":           activity("wanneer = \"week 43\""),
		"activiteiten/concept.md":        activity("datum = 2027-01-12\nconcept = true"),
		"activiteiten/fout.md":           activity("periode = 2027-01-12"),
		"activiteiten/stuk.md":           "+++\ntitel = \n+++\n",
		"activiteiten/vorig-jaar.md":     activity("datum = 2026-01-13"),
		"activiteiten/avond-2026.md":     document("titel = \"Avond\"\npartnerschappen = \"formeel\"\ndatum = 2026-10-06"),
		"activiteiten/avond-2027-28.md":  document("titel = \"Iets nieuws\"\npartnerschappen = \"formeel\"\ndatum = 2027-10-06"),
		"activiteiten/dubbel.md":         activity("datum = 2027-01-19"),
		"activiteiten/dubbel-2026-27.md": activity("datum = 2027-01-20"),
		"agenda/fotograaf.md":            document("titel = \"Fotograaf\"\ndatum = 2027-01-26"),
	})
	var left, made []string
	for _, l := range proposal.LeftOut {
		left = append(left, policy.NameOf(l.Source)+": "+l.Why.NL)
	}
	for _, file := range slices.Concat(proposal.FocusPoints, proposal.Activities) {
		made = append(made, policy.NameOf(file.Source.Path))
	}
	same(t, left, []string{
		"activiteiten/afgelast.md: ging niet door",
		"activiteiten/avond-2026.md: staat al in het nieuwe schooljaar",
		"activiteiten/bij-gestopt.md: hoort bij een speerpunt dat gestopt is",
		"activiteiten/concept.md: is zelf nog een concept",
		"activiteiten/fout.md: heeft fouten; kijk die eerst na met ouderbeleid check",
		"activiteiten/regel.md: noemt geen jaar, en krijgt elk schooljaar vanzelf nieuwe dagen",
		"activiteiten/stuk.md: heeft fouten; kijk die eerst na met ouderbeleid check",
		"activiteiten/vaag.md: heeft geen dag en geen maand, en telt daarom elk jaar vanzelf mee",
		"activiteiten/week.md: noemt geen jaar, en krijgt elk schooljaar vanzelf nieuwe dagen",
		"speerpunten/gestopt.md: is gestopt",
		"speerpunten/klaar.md: is klaar",
		"speerpunten/verder.md: staat al in het nieuwe schooljaar",
	})
	same(t, made, []string{
		"activiteiten/bij-klaar-2027-2028.md", "activiteiten/bij-verder-2027-2028.md", "activiteiten/bij-vorig-2027-2028.md", "activiteiten/dubbel-2027-2028.md", "activiteiten/dubbel-2026-27-2027-2028.md", "agenda/fotograaf-2027-2028.md",
	})
	same(t, slices.Sorted(slices.Values(proposal.Renewed)), []string{"content/activiteiten/regel.md", "content/activiteiten/week.md"})
	same(t, proposal.Moving, []string{"content/speerpunten/gestopt.md", "content/speerpunten/klaar.md", "content/speerpunten/verder.md"})
	for i, want := range []string{"speerpunt = \"klaar\"", "speerpunt = \"verder-2027\"", "speerpunt = \"vorig\""} {
		if got := string(proposal.Activities[i].Source.Text); !strings.Contains(got, want) {
			t.Errorf("%s: want %s", got, want)
		}
	}
}

func same(t *testing.T, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// The example school moves on to its next year without an error, and the plan of the year before stays where it is.
func TestExampleMovesOn(t *testing.T) {
	sources, err := schooltest.Read("../..")
	if err != nil {
		t.Fatal(err)
	}
	proposal := nextyear.Propose(link(sources), 2027)
	var made []problem.Source
	for _, file := range slices.Concat(proposal.FocusPoints, proposal.Activities) {
		made = append(append(made, file.Source), file.Translations...)
	}
	if len(made) < 60 {
		t.Fatalf("%d files", len(made))
	}
	withProposal := slices.Concat(sources, made)
	noErrors(t, withProposal, schooltest.Today, true)
	again := nextyear.Propose(link(slices.Clone(withProposal)), 2027)
	if n := len(again.Activities) + len(again.FocusPoints); n > 0 {
		t.Errorf("%d documents are proposed again", n)
	}

	confirmed := slices.Clone(withProposal)
	for i, src := range confirmed {
		text := string(src.Text)
		if src.Path == "content/school.toml" {
			text = strings.Replace(text, "schooljaar = \"2026-2027\"", "schooljaar = \"2027-2028\"", 1)
		}
		if slices.Contains(proposal.Moving, src.Path) {
			text = strings.Replace(text, "titel =", "schooljaar = \"2026-2027\"\ntitel =", 1)
		}
		if strings.HasPrefix(src.Path, "content/speerpunten/") {
			text = strings.Replace(text, "concept = true\n", "", 1)
		}
		confirmed[i].Text = []byte(text)
	}
	site := noErrors(t, confirmed, schoolyear.Date{Year: 2027, Month: 9, Day: 1}, false)
	for path, want := range map[string]string{
		"jaarplan/2026-2027/index.html": "speerpunten/lezen-thuis/",
		"jaarplan/index.html":           "speerpunten/lezen-thuis-2027-2028/",
	} {
		i := slices.IndexFunc(site.Outputs, func(o *generator.Output) bool { return o.Path == path })
		if i < 0 {
			t.Errorf("no %s", path)
			continue
		}
		page, _ := site.Outputs[i].Render()
		if !strings.Contains(string(page), want) {
			t.Errorf("%s is without %s", path, want)
		}
	}
}

func noErrors(t *testing.T, sources []problem.Source, today schoolyear.Date, drafts bool) *generator.Site {
	t.Helper()
	site := generator.New().Generate(generator.Input{Files: sources, Today: today, Drafts: drafts})
	for _, p := range site.Problems() {
		if p.Rule.Severity == problem.Error {
			t.Errorf("%s:%d: %s", p.File, p.Line, p.Message(problem.Dutch))
		}
	}
	return site
}

// An activity of several focus points goes on with those that go on, by their new names, and goes when all of them were stopped.
func TestSeveralFocusPoints(t *testing.T) {
	point := func(status string) string {
		return document("titel = \"P\"\npartnerschappen = \"informeel\"\ndoel = \"D\"\ntermijn = \"lang\"\nstatus = \"" + status + "\"")
	}
	texts := map[string]string{
		"speerpunten/a.md": point("bezig"), "speerpunten/b.md": point("gestopt"), "speerpunten/c.md": point("gestopt"),
		"activiteiten/x.md": activity("datum = 2026-09-08\nspeerpunt = [\"a\", \"speerpunten/b\"]\nopkomst = 4\nopkomst_van = 5\nopkomst_doel = 80"),
		"activiteiten/y.md": activity("datum = 2026-09-08\nspeerpunt = [\"b\", \"c\"]"),
	}
	p := propose(texts)
	if len(p.Activities) != 1 {
		t.Fatalf("%d activities", len(p.Activities))
	}
	want := "titel = \"Iets\"\npartnerschappen = \"informeel\"\ndatum = 2027-09-07\nspeerpunt = [\"a-2027-2028\", \"speerpunten/b\"]\nopkomst_doel = 80"
	if got := front(t, p.Activities[0].Source.Text); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

// What parents and school expect of each other is to be agreed anew, unless it holds through the new year.
func TestAgreeAnew(t *testing.T) {
	for agreed, want := range map[string]int{"": 1, "afgesproken_op = 2026-09-15": 1, "afgesproken_op = 2026-09-15\ngeldig_tot = 2028-07-31": 0, "geldig_tot = 2028-07-30": 1} {
		p := propose(map[string]string{"verwachtingen.md": document("titel = \"V\"\nvan_school = \"A\"\nvan_ouders = \"B\"\n" + agreed)})
		if len(p.Agree) != want {
			t.Errorf("%q: %q", agreed, p.Agree)
		}
	}
}

// A council is no activity: its public meetings are not proposed as one, and its days are named.
func TestMeetingsAreNotProposed(t *testing.T) {
	proposal := propose(map[string]string{
		"overleg/mr.md":     document("titel = \"MR\"\nsoort = \"mr\"\ndata = [2026-09-21, 2027-03-09]\nopenbaar = true"),
		"activiteiten/a.md": activity("datum = 2026-09-08"),
	})
	if len(proposal.Activities) != 1 || len(proposal.LeftOut) > 0 || len(proposal.Councils) != 1 {
		t.Errorf("%d activities, %d left out, councils %v", len(proposal.Activities), len(proposal.LeftOut), proposal.Councils)
	}
}

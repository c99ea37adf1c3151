package policy

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/schoolyear"
)

// TestKindsKnow asks each kind what it knows of its document in full, a school in which all stand.
func TestKindsKnow(t *testing.T) {
	files := map[string]*File{}
	for _, file := range parse(full) {
		files[file.Name] = file
	}
	day := func(text string) schoolyear.Date {
		d, _ := schoolyear.ParseDate(text)
		return d
	}
	for _, test := range []struct{ file, kind, day, reported string }{
		{"school.toml", "school", "", ""},
		{"index.md", "welkom", "", ""},
		{"visie.md", "visie", "", "2025-09-01"},
		{"partnerschappen/formeel.md", "partnerschap", "", ""},
		{"speerpunten/lezen.md", "speerpunt", "", ""},
		{"activiteiten/startgesprek.md", "activiteit", "2026-09-08", ""},
		{"agenda/fotograaf.md", "agenda", "2026-10-06", ""},
		{"scan/2026-04-15.md", "scan", "2026-04-15", "2026-04-15"},
		{"wensen/2026-05-20.md", "wensen", "2026-05-20", "2026-05-20"},
		{"checklist/2026-11-04.md", "checklist", "2026-11-04", "2026-11-04"},
		{"checklist/punten.toml", "punten", "", ""},
		{"meting/2026-11-11.md", "meting", "2026-11-11", "2026-11-11"},
		{"evaluaties/2026-11-10.md", "evaluatie", "2026-11-10", "2026-11-10"},
		{"overleg/team.md", "overleg", "", ""},
		{"partners/bieb.md", "partner", "", ""},
		{"praktisch/ziek.md", "praktisch", "", ""},
		{"paginas/ouderkamer.md", "pagina", "", ""},
		{"traject.md", "traject", "", ""},
		{"begrippen.toml", "begrippen", "", ""},
	} {
		doc := files[test.file].Doc
		kind := doc.Base().Kind()
		if kind.Name != test.kind || kind != KindNamed(test.kind) || kind != KindOf(test.file) {
			t.Errorf("%s is of the kind %s, want %s", test.file, kind.Name, test.kind)
		}
		if got := kind.Day(doc); got != day(test.day) {
			t.Errorf("%s is about %s, want %s", test.file, got, test.day)
		}
		if got := kind.Reported(doc); got != day(test.reported) {
			t.Errorf("%s reports of %s, want %s", test.file, got, test.reported)
		}
	}
	if KindOf("activiteiten/x.toml") != nil || KindOf("visie.toml") != nil || KindOf("elders/x.md") != nil || KindNamed("activiteiten") != nil {
		t.Error("there is a kind where none is")
	}
}

// TestKindsKnowThePlan asks for what only a plan says.
func TestKindsKnowThePlan(t *testing.T) {
	p, _ := read(full)
	for path, want := range map[string]struct {
		year         schoolyear.Year
		partnerships int
		first        SearchTerm
	}{
		"speerpunten/lezen":         {p.YearOf(p.FocusPoints[0]), len(p.FocusPoints[0].Partnerships), SearchTerm{Text: p.FocusPoints[0].Goal}},
		"activiteiten/startgesprek": {2026, 2, SearchTerm{Partnership: Pedagogisch}},
		"agenda/fotograaf":          {2026, 0, SearchTerm{Choice: "form"}},
		"evaluaties/2026-11-10":     {2026, 0, SearchTerm{}},
		"overleg/team":              {-1, 0, SearchTerm{Choice: "council", Value: PartnershipTeam}},
	} {
		doc := p.Doc(path)
		kind := doc.Base().Kind()
		if got := kind.Year(p, doc); got != want.year {
			t.Errorf("%s is of %d, want %d", path, got, want.year)
		}
		if got := kind.Partnerships(doc); len(got) != want.partnerships {
			t.Errorf("%s belongs to %v, want %d", path, got, want.partnerships)
		}
		terms := []SearchTerm{}
		kind.EachSearchTerm(doc, func(s SearchTerm) { terms = append(terms, s) })
		if diff := cmp.Diff(want.first, append(terms, SearchTerm{})[0]); diff != "" {
			t.Errorf("%s has the search terms (-want +got):\n%s", path, diff)
		}
	}
}

// TestStrayDocument holds what is said of a document that stands directly in content/ to the documents that do.
func TestStrayDocument(t *testing.T) {
	for _, kind := range allKinds {
		if strings.HasSuffix(kind.File, ".md") && !strings.Contains(strayDocument.Sentence.NL, kind.File) {
			t.Errorf("%q does not name %s", strayDocument.Sentence.NL, kind.File)
		}
	}
}

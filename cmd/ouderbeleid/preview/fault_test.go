package preview

import (
	"context"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/problem"
)

const ownFault = "fout-van-ouderbeleid"

// codes gives the codes of the errors in a report.
func codes(report Report) string {
	var found []string
	for _, p := range report.Problems {
		if p.Rule.Severity == problem.Error {
			found = append(found, p.Rule.Code)
		}
	}
	return strings.Join(found, " ")
}

// TestFaultyPhoto goes on when the program breaks on one file, and tells of it.
func TestFaultyPhoto(t *testing.T) {
	s := newShow(t, withPhoto(), Setting{Recall: func(string, string) []byte { panic("kapot") }})
	s.page("/fotos/plein.jpg")
	for report := s.wait(); !strings.Contains(codes(report), ownFault); {
		report = s.wait()
	}
	if said := s.page("/_voorbeeld/meldingen.json"); !strings.Contains(said, `"bestand":"content/fotos/plein.jpg"`) || !strings.Contains(said, "kapot (") {
		t.Error(said)
	}
	if !strings.Contains(s.page("/visie/"), "Samen.") {
		t.Error("another page is gone")
	}
}

// TestFaultyBuilder goes on when the program breaks in the builder.
func TestFaultyBuilder(t *testing.T) {
	s := newShow(t, school(), Setting{})
	s.breaks.Store(true)
	s.send(map[string]string{"visie.md": ""}, true)
	if report := s.wait(); !strings.Contains(codes(report), ownFault) {
		t.Errorf("told %q", codes(report))
	}
	s.save(map[string]string{"visie.md": "+++\ntitel = \"Onze visie\"\n+++\n\nAnders.\n"})
	if !strings.Contains(s.page("/visie/"), "Anders.") || strings.Contains(s.page("/_voorbeeld/meldingen.json"), ownFault) {
		t.Error("the fault did not pass")
	}
}

// deaf is a browser on which the program breaks while it answers.
type deaf struct{ *httptest.ResponseRecorder }

func (d deaf) Write(text []byte) (int, error) {
	if strings.Contains(string(text), "Samen.") {
		panic("kapot")
	}
	return d.ResponseRecorder.Write(text)
}

// TestFaultyAnswer says so where an answer breaks off, and in the panel.
func TestFaultyAnswer(t *testing.T) {
	s := newShow(t, school(), Setting{})
	answer := deaf{httptest.NewRecorder()}
	ctx := context.WithValue(t.Context(), http.LocalAddrContextKey, s.server.Listener.Addr())
	s.ServeHTTP(answer, httptest.NewRequestWithContext(ctx, http.MethodGet, s.server.URL+"/visie/", nil))
	if !strings.Contains(answer.Body.String(), "Dit is een fout van ouderbeleid") {
		t.Error(answer.Body)
	}
	for report := s.wait(); !strings.Contains(codes(report), ownFault); {
		report = s.wait()
	}
}

// TestMissingInPreview saves each document without each of its lines, and shows the whole school again after each.
func TestMissingInPreview(t *testing.T) {
	files := school()
	files["school.toml"] += "talen = [\"nl\", \"ar\"]\n[[vakantie]]\nnaam = \"Herfstvakantie\"\nvan = 2026-10-17\ntot = 2026-10-25\n"
	for name, text := range school() {
		if stem, ok := strings.CutSuffix(name, ".md"); ok {
			files[stem+".ar.md"] = text
		}
	}
	files["school.ar.toml"] = "[[vakantie]]\nnaam = \"Herfstvakantie\"\n"
	s := newShow(t, files, Setting{})
	turn := 0
	for name, whole := range maps.Clone(files) {
		lines := strings.Split(whole, "\n")
		for i := range lines {
			if turn++; testing.Short() && turn%5 != 0 || !strings.Contains(lines[i], " = ") {
				continue
			}
			key, _, _ := strings.Cut(lines[i], " = ")
			for _, line := range []string{"", key + ` = ""`} {
				without := strings.Join(slices.Concat(lines[:i], []string{line}, lines[i+1:]), "\n")
				if report := s.save(map[string]string{name: without}); strings.Contains(codes(report), ownFault) {
					t.Errorf("%s, line %d %q: %s", name, i+1, line, codes(report))
				}
				if answer, _ := s.ask("GET", "/visie/"); answer.StatusCode != http.StatusOK {
					t.Errorf("%s, line %d %q: %d", name, i+1, line, answer.StatusCode)
				}
			}
		}
		s.save(map[string]string{name: whole})
	}
}

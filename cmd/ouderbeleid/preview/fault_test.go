package preview

import (
	"context"
	"net/http"
	"net/http/httptest"
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

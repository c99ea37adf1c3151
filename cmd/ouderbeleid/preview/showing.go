package preview

import (
	"crypto/sha256"
	"encoding/json"
	"slices"
	"sync"

	"ouderbeleid/generator/problem"
)

// showing is what is shown at one moment, with what is to be said about it.
type showing struct {
	*rendition
	messages   *messages
	wrong      map[string]bool // files with an error
	superseded chan struct{}   // closed when something newer is shown
}

// messages is what is to be said. It is put in words when somebody asks.
type messages struct {
	problems []problem.Problem // sorted
	concepts []string          // sources of drafts
	hidden   int               // problems that the school hid
	language problem.Language

	once sync.Once
	text spoken
}

// spoken is what is said, as JSON.
type spoken struct {
	json    []byte
	version string
}

// equal reports whether both say the same.
func (m *messages) equal(other *messages) bool {
	return m.hidden == other.hidden && slices.Equal(m.concepts, other.concepts) && slices.EqualFunc(m.problems, other.problems, problem.Problem.Equal)
}

// note is one problem, as the script shows it.
type note struct {
	File       string `json:"bestand"`
	Line       int    `json:"regel"`
	Column     int    `json:"kolom"`
	Severity   string `json:"ernst"`
	Code       string `json:"code"`
	Message    string `json:"bericht"`
	Suggestion string `json:"herstel"`
	Text       string `json:"tekst"`
}

// notes is all that the script has to say.
type notes struct {
	Version string            `json:"versie"`
	Words   map[string]string `json:"woorden"`
	Notes   []note            `json:"meldingen"`
	Counts  map[string]int    `json:"aantallen"` // by severity, of all
	LeftOut int               `json:"weggelaten"`
	Drafts  []string          `json:"concepten"`
	Hidden  int               `json:"verborgen"`
}

// said gives what is said, and its version.
func (m *messages) said() *spoken {
	m.once.Do(func() {
		said := notes{Words: wordsIn(m.language), Notes: []note{}, Counts: map[string]int{}, Drafts: append([]string{}, m.concepts...), Hidden: m.hidden}
		shown, tallies := problem.Summary(m.problems, false)
		said.LeftOut = len(m.problems) - len(shown)
		for _, t := range tallies {
			said.Counts[t.Severity.String()] += t.All
		}
		for _, p := range shown {
			said.Notes = append(said.Notes, note{
				p.File, p.Line, p.Column, p.Rule.Severity.String(), p.Rule.Code, p.Message(m.language), p.Suggestion(m.language), p.Text,
			})
		}
		// Strings and whole numbers always encode.
		text, _ := json.Marshal(said)
		sum := sha256.Sum256(text)
		said.Version = short(sum[:])
		m.text.version = said.Version
		m.text.json, _ = json.Marshal(said)
	})
	return &m.text
}

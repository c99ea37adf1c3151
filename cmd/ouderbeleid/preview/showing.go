package preview

import (
	"crypto/sha256"
	"encoding/json"
	"sync"

	"ouderbeleid/generator/problem"
)

// showing is what is shown at one moment, with what is to be said about it.
type showing struct {
	*rendition
	problems   []problem.Problem // sorted
	wrong      map[string]bool   // files with an error
	concepts   []string          // sources of drafts
	hidden     int               // problems that the school hid
	language   problem.Language
	superseded chan struct{} // closed when something newer is shown

	once    sync.Once
	notes   []byte
	version string
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
	Drafts  []string          `json:"concepten"`
	Hidden  int               `json:"verborgen"`
}

// said gives all that the script has to say, as JSON, and its version.
func (s *showing) said() ([]byte, string) {
	s.once.Do(func() {
		said := notes{Words: wordsIn(s.language), Notes: []note{}, Drafts: append([]string{}, s.concepts...), Hidden: s.hidden}
		for _, p := range s.problems {
			said.Notes = append(said.Notes, note{
				p.File, p.Line, p.Column, p.Kind.Severity.String(), p.Kind.Code, p.Message(s.language), p.Suggestion(s.language), p.Text,
			})
		}
		// Strings and whole numbers always encode.
		text, _ := json.Marshal(said)
		sum := sha256.Sum256(text)
		said.Version = short(sum[:])
		s.version = said.Version
		s.notes, _ = json.Marshal(said)
	})
	return s.notes, s.version
}

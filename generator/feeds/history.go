package feeds

import (
	"bytes"

	"ouderbeleid/generator/calendar"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// HistoryPath is the file in which a school keeps what its calendars have said. It is no document, and not in the site. It is a table
// in text rather than TOML, because it has a line for each event: lines are merged by themselves, and read by the thousand.
const HistoryPath = policy.ContentFolder + "kalender.tsv"

// History is what the calendars have said, as the school keeps it, and what was wrong with the file.
type History struct {
	*calendar.History
	source   problem.Source
	problems []problem.Problem
}

// Reload reads the file, or remembers how it was read before; h is nil when it was not.
func (h *History) Reload(src problem.Source) *History {
	if h != nil && bytes.Equal(h.source.Text, src.Text) {
		return h
	}
	read, problems := calendar.ReadHistory(src)
	return &History{read, src, problems}
}

// Problems gives what was wrong with the file.
func (h *History) Problems() []problem.Problem { return h.problems }

// isOutdated reports whether the file says something else than it has to, but for the ends of its lines: git on Windows changes those.
func (h *History) isOutdated(text []byte) bool {
	return !bytes.Equal(bytes.ReplaceAll(h.source.Text, []byte("\r\n"), []byte("\n")), text)
}

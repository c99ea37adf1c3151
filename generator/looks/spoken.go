package looks

import (
	"bytes"
	"html/template"
	"sync"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/words"
)

// Spoken is the looks in one language. It is safe for use by several goroutines.
type Spoken struct {
	Words     *words.Words
	looks     *Looks             // for the places in its files, which do not change
	templates *template.Template // with the words of the language in them
	broken    []problem.Problem  // what was found in reading the layouts
}

// In gives the looks in a language.
func (l *Looks) In(language string) *Spoken {
	if l.spoken[language] == nil {
		// Cloning fails only after execution, and only clones are executed.
		set, _ := l.templates.Clone()
		said := l.wordsFor(language)
		bake(set, said)
		l.spoken[language] = &Spoken{Words: said, looks: l, templates: set, broken: l.problems}
	}
	return l.spoken[language]
}

// Execute renders a layout with its view, behind what is in the buffer already. A layout that fails leaves nothing there.
func (s *Spoken) Execute(out *bytes.Buffer, layout string, view any) []problem.Problem {
	before := out.Len()
	if err := s.templates.ExecuteTemplate(out, layout, view); err != nil {
		out.Truncate(before)
		if len(s.broken) > 0 {
			return s.broken // it follows from them
		}
		return []problem.Problem{s.looks.problemOf(err, layout)}
	}
	return nil
}

// Piece renders a layout with its view by itself.
func (s *Spoken) Piece(layout string, view any) (html string, problems []problem.Problem) {
	InBuffer(func(out *bytes.Buffer) {
		problems = s.Execute(out, layout, view)
		html = out.String()
	})
	return html, problems
}

// largestKept is the size in bytes above which a buffer is not kept for the next page: more than the list of ten thousand activities.
const largestKept = 8 << 20

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// InBuffer lends an empty buffer to f.
func InBuffer(f func(*bytes.Buffer)) {
	out := buffers.Get().(*bytes.Buffer)
	out.Reset()
	f(out)
	if out.Cap() <= largestKept {
		buffers.Put(out)
	}
}

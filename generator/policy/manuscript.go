package policy

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ouderbeleid/generator/frontmatter"
)

// Manuscript is a translation as it is to be written: the words of the source as comments, and below each what the translation says.
type Manuscript struct {
	Source *File
	Then   []Word            // the words that it translates, as the source had them; those that the source has lost stay in the comments
	Mark   string            // what it records as its bron; "" for the mark of Then
	Says   map[string]string // by key; what is not there is left blank
	Notes  []string          // the comments of its author: "# nog navragen"
}

// NewManuscript gives the manuscript of a translation that fits today's words of its source; translation is nil when there is none yet.
func NewManuscript(source, translation *File) Manuscript {
	manuscript := Manuscript{Source: source, Then: source.Words(), Says: map[string]string{}}
	if translation != nil {
		for _, word := range translation.Words() {
			manuscript.Says[word.Key] = word.Text
		}
		manuscript.Notes = slices.Concat(translation.notes(), translation.trailingNotes())
	}
	return manuscript
}

// stringOrComment is what can hold a # in TOML. Of a string and a comment the one that begins first holds the other.
var stringOrComment = regexp.MustCompile(`"""(?:\\(?s:.)|[^\\])*?"{3,5}|'''(?s:.*?)'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\r\n]*`)

// trailingNotes gives the comments of a translation that do not begin their line, as notes gives those that do. One that would be read as
// a word of the source gets a # more.
func (f *File) trailingNotes() []string {
	var notes []string
	front := string(f.front())
	for _, at := range stringOrComment.FindAllStringIndex(front, -1) {
		text := front[at[0]:at[1]]
		if text[0] != '#' || at[0] == 0 || front[at[0]-1] == '\n' || strings.HasPrefix(text, explanation) {
			continue
		}
		if strings.HasPrefix(text, bodyMark) || quotedLine.MatchString(text+"\n") {
			text = "#" + text
		}
		notes = append(notes, text)
	}
	return notes
}

// The first line of a translation. It says what an author who opens the file for the first time needs.
const (
	explanation     = "# Zet de vertaling tussen de aanhalingstekens. De regels met # zijn de oorspronkelijke tekst; die staan niet op de site."
	bodyExplanation = explanation + " De vertaling van de tekst komt onder de laatste regel met +++."
)

const fence = "+++\n"

// RecordedMark gives the mark that the translation records.
func (m Manuscript) RecordedMark() string {
	if m.Mark != "" {
		return m.Mark
	}
	return markOf(appendBody(m.sections().words(), TextOf(m.Then, BodyKey)))
}

// Text writes the translation as a file.
func (m Manuscript) Text() []byte {
	top, body := m.sections(), TextOf(m.Then, BodyKey)
	var text strings.Builder
	if m.Source.body == nil {
		text.WriteString(m.opening(explanation))
		top.write(&text)
		return []byte(text.String())
	}
	text.WriteString(fence + m.opening(bodyExplanation))
	top.write(&text)
	text.WriteString(quotedBody(body) + fence)
	if said := WithoutControls(m.Says[BodyKey]); said != "" {
		text.WriteString("\n" + said + "\n")
	}
	return []byte(text.String())
}

func (m Manuscript) opening(explanation string) string {
	return strings.Join(append([]string{explanation}, m.Notes...), "\n") + "\n" + sourceKey + " = " + frontmatter.Quote(m.RecordedMark()) + "\n"
}

// quotedBody gives the body of the source as comments.
func quotedBody(body string) string {
	if body == "" {
		return ""
	}
	var quoted strings.Builder
	for line := range strings.SplitSeq(body, "\n") {
		quoted.WriteString("\n" + bodyMark)
		if line != "" {
			quoted.WriteString(" " + line)
		}
	}
	return quoted.String() + "\n"
}

// WithoutControls drops the characters that no file of a school may hold: a translator's tool can bring them back.
func WithoutControls(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f {
			return -1
		}
		return r
	}, text)
}

// section is one table of a translation that is to be written, and the tables below it.
type section struct {
	name  string             // "contact"; "" for the file itself
	path  string             // "bevinding.actie"
	ref   string             // which of an array of tables it is: its id, or its number; "" for a table by itself
	byID  bool               // ref is an id
	table *frontmatter.Table // of the source; nil when that has it no longer
	lines []*line
	below []*section
}

// line is one key of a translation that is to be written.
type line struct {
	key        string
	live       bool // the source has the key, or the translation says it; else it stands in the comments alone
	then, says saying
}

// saying is the value of a key: one text, or a list of them.
type saying struct {
	texts []string
	list  bool
}

// sections sorts all words into the tables that they stand in.
func (m Manuscript) sections() *section {
	top := &section{table: m.Source.table}
	now := map[string]bool{}
	for _, word := range m.Source.Words() {
		now[word.Key] = true
	}
	for _, word := range m.Then {
		if line, i := top.find(word.Key); line != nil {
			line.then.put(i, word.Text)
			line.live = line.live || now[word.Key]
		}
	}
	for _, key := range slices.Sorted(maps.Keys(m.Says)) {
		if line, i := top.find(key); line != nil {
			line.says.put(i, m.Says[key])
			line.live = true
		}
	}
	return top
}

// keyPart is one step of the key of a word: "contact[ib].", "stap[2].", "sterk[1]" or "titel".
var keyPart = regexp.MustCompile(`^([a-z_]+)(?:\[(.+?)\])?(\.|$)`)

// most is how many texts or tables there can be in a row; a key from elsewhere can claim any number.
const most = 1000

// find gives the line of a key, and which text of its list is meant, from 1; 0 for a text by itself. There is no line for the body,
// nor for what is no key.
func (s *section) find(key string) (*line, int) {
	for rest := key; key != BodyKey && s != nil; {
		part := keyPart.FindStringSubmatch(rest)
		if part == nil {
			break
		}
		name, ref := part[1], part[2]
		if rest = rest[len(part[0]):]; part[3] == "." {
			s = s.sub(name, ref)
			continue
		}
		i, err := strconv.Atoi(ref)
		if ref != "" && (err != nil || i < 1 || i > most) {
			break
		}
		return s.line(name), i
	}
	return nil, 0
}

func (s *section) line(key string) *line {
	for _, line := range s.lines {
		if line.key == key {
			return line
		}
	}
	s.lines = append(s.lines, &line{key: key})
	return s.lines[len(s.lines)-1]
}

// sub gives a table below a section, with all that come before it when it is told by its place; nil when there cannot be so many.
func (s *section) sub(name, ref string) *section {
	for _, below := range s.below {
		if below.name == name && below.ref == ref {
			return below
		}
	}
	entry := s.table.Get(name)
	if entry == nil {
		entry = new(frontmatter.Entry)
	}
	if n, err := strconv.Atoi(ref); err == nil && n > 0 && !hasIDs(entry.Value.List) {
		if n > most {
			return nil
		}
		if n > 1 {
			s.sub(name, strconv.Itoa(n-1))
		}
		return s.add(&section{name: name, ref: ref, table: tableNamed(entry.Value.List, ref)})
	}
	if ref != "" {
		return s.add(&section{name: name, ref: ref, byID: true, table: tableNamed(entry.Value.List, ref)})
	}
	return s.add(&section{name: name, table: entry.Value.Table})
}

func (s *section) add(below *section) *section {
	below.path = strings.TrimPrefix(s.path+"."+below.name, ".")
	s.below = append(s.below, below)
	return below
}

// tableNamed gives the table of an array that goes by a name; nil when there is none.
func tableNamed(list []frontmatter.Value, name string) *frontmatter.Table {
	for i, item := range list {
		if item.Table != nil && nameOf(item.Table, i) == name {
			return item.Table
		}
	}
	return nil
}

// put takes a text by itself, or the i-th of a list.
func (s *saying) put(i int, text string) {
	s.list = s.list || i > 0
	s.texts = append(s.texts, make([]string, max(0, max(i, 1)-len(s.texts)))...)
	s.texts[max(i, 1)-1] = text
}

func (s saying) toml() string {
	quoted := make([]string, len(s.texts))
	for i, text := range s.texts {
		quoted[i] = frontmatter.Quote(text)
	}
	if s.list {
		return "[" + strings.Join(quoted, ", ") + "]"
	}
	return strings.Join(quoted, "")
}

// words gives the words of then, in the order in which quoted reads them.
func (s *section) words() []Word {
	var words []Word
	for _, line := range s.lines {
		for _, text := range line.then.texts {
			words = append(words, Word{Text: text})
		}
	}
	for _, below := range s.below {
		words = append(words, below.words()...)
	}
	return words
}

// isLive reports whether a table is to be in the translation, and not just in its comments.
func (s *section) isLive() bool {
	return s.table != nil || slices.ContainsFunc(s.lines, func(l *line) bool { return l.live }) || slices.ContainsFunc(s.below, (*section).isLive)
}

func (s *section) write(out *strings.Builder) {
	if s.name != "" || len(s.lines) > 0 {
		out.WriteByte('\n')
	}
	if s.name != "" {
		s.writeHeader(out)
	}
	for _, line := range s.lines {
		line.write(out)
	}
	for _, below := range s.below {
		below.write(out)
	}
}

func (s *section) writeHeader(out *strings.Builder) {
	header, mark := "["+s.path+"]", ""
	if s.ref != "" {
		header = "[" + header + "]"
	}
	if !s.isLive() {
		mark = quoteMark
	}
	out.WriteString(mark + header + "\n")
	if s.byID {
		out.WriteString(mark + idKey + " = " + frontmatter.Quote(s.ref) + "\n")
	}
}

func (l *line) write(out *strings.Builder) {
	if len(l.then.texts) > 0 {
		out.WriteString(quoteMark + l.key + " = " + l.then.toml() + "\n")
	}
	if !l.live {
		return
	}
	value := l.says
	if l.then.list && len(l.then.texts) > 0 || len(value.texts) == 0 {
		value = value.longAs(l.then)
	}
	out.WriteString(l.key + " = " + value.toml() + "\n")
}

// longAs fills a saying up with blanks until it has as many texts as another, in a list when that is one.
func (s saying) longAs(other saying) saying {
	blanks := make([]string, max(0, len(other.texts)-len(s.texts)))
	return saying{append(slices.Clip(s.texts), blanks...), s.list || other.list}
}

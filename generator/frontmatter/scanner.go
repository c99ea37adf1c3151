package frontmatter

import "strings"

// scanner finds where the keys and values of TOML stand, and builds their tree. It reads valid TOML rightly; of what is
// invalid it sees only what keeps it from reading on.
type scanner struct {
	text    string // the file up to the end of the TOML
	pos     int
	root    *Table
	current *Table // of the last header
	path    []part // of the last key or header read
	twice   *pair  // the first key that stands twice in one table
}

// pair is two places of one key.
type pair struct {
	key           string
	first, second int
}

// part is one name of a dotted key.
type part struct {
	name       string
	start, end int
}

func newScanner(text string, start int) *scanner {
	root := &Table{Offset: start, Entries: make([]Entry, 0, 16)} // room for a usual document
	return &scanner{text: text, pos: start, root: root, current: root}
}

// all reads the whole text. It reports false, and stands at the spot, when it cannot read on.
func (s *scanner) all() bool {
	for s.skip(); s.pos < len(s.text); s.skip() {
		if !s.statement() {
			return false
		}
	}
	return true
}

// statement reads one header, or one key with its value, up to the end of its line.
func (s *scanner) statement() bool {
	if s.text[s.pos] == '[' {
		return s.header() && s.lineEnd()
	}
	return s.entry(s.current) && s.lineEnd()
}

func (s *scanner) header() bool {
	start := s.pos
	array := s.accept("[[")
	closing := "]]"
	if !array {
		s.pos++
		closing = "]"
	}
	if !s.readPath() || !s.accept(closing) {
		return false
	}
	table := s.root
	for _, part := range s.path[:len(s.path)-1] {
		table = table.inside(part)
	}
	last := s.path[len(s.path)-1]
	if array {
		s.current = table.addElement(last, start, s.pos)
	} else {
		s.current = table.define(last, start, s.pos)
	}
	return true
}

// entry reads `key = value` into a table.
func (s *scanner) entry(table *Table) bool {
	if !s.readPath() || !s.accept("=") {
		return false
	}
	for _, part := range s.path[:len(s.path)-1] {
		table = table.inside(part)
	}
	last := s.path[len(s.path)-1]
	s.blanks()
	value, ok := s.value()
	if !ok {
		return false
	}
	if earlier := table.Get(last.name); earlier != nil && s.twice == nil {
		s.twice = &pair{last.name, earlier.Offset, last.start}
	}
	table.Entries = append(table.Entries, Entry{Key: last.name, Offset: last.start, Value: value})
	return true
}

// inside gives the table of a name, made when it is not there: the last one when the name is an array of tables.
func (t *Table) inside(p part) *Table {
	if entry := t.Get(p.name); entry != nil {
		return entry.Value.innermost()
	}
	table := &Table{Offset: p.start}
	t.Entries = append(t.Entries, Entry{p.name, p.start, Value{Type: SubTable, Offset: p.start, End: p.end, Table: table}})
	return table
}

// innermost gives the table that a dotted key goes on in. For a value without one it is a table outside the tree: that happens only
// in invalid TOML.
func (v *Value) innermost() *Table {
	switch {
	case v.Type == SubTable:
		return v.Table
	case v.Type == List && len(v.List) > 0:
		return v.List[len(v.List)-1].innermost()
	}
	return &Table{}
}

// define gives the table of a header `[x]`.
func (t *Table) define(p part, start, end int) *Table {
	entry := t.Get(p.name)
	if entry == nil {
		t.Entries = append(t.Entries, Entry{p.name, p.start, Value{Type: SubTable, Table: &Table{}}})
		entry = &t.Entries[len(t.Entries)-1]
	}
	if entry.Value.Type != SubTable {
		return &Table{}
	}
	entry.Value.Offset, entry.Value.End, entry.Value.Table.Offset = start, end, start
	return entry.Value.Table
}

// addElement gives the new table of a header `[[x]]`.
func (t *Table) addElement(p part, start, end int) *Table {
	table := &Table{Offset: start}
	entry := t.Get(p.name)
	if entry == nil {
		t.Entries = append(t.Entries, Entry{p.name, p.start, Value{Type: List, Offset: start}})
		entry = &t.Entries[len(t.Entries)-1]
	}
	entry.Value.End = end
	entry.Value.List = append(entry.Value.List, Value{Type: SubTable, Offset: start, End: end, Table: table})
	return table
}

// readPath reads a key, dotted or not, with the blanks around it.
func (s *scanner) readPath() bool {
	s.path = s.path[:0]
	for {
		s.blanks()
		start := s.pos
		name, ok := s.name()
		if !ok {
			return false
		}
		s.path = append(s.path, part{name, start, s.pos})
		s.blanks()
		if !s.accept(".") {
			return true
		}
	}
}

func (s *scanner) name() (string, bool) {
	start := s.pos
	if s.pos < len(s.text) && (s.text[s.pos] == '"' || s.text[s.pos] == '\'') {
		if !s.line(s.text[s.pos]) {
			return "", false
		}
		return unquote(s.text[start:s.pos])
	}
	for s.pos < len(s.text) && isBare(s.text[s.pos]) {
		s.pos++
	}
	return s.text[start:s.pos], s.pos > start
}

// unquote gives what a quoted key says.
func unquote(quoted string) (string, bool) {
	if quoted[0] == '\'' || !strings.Contains(quoted, `\`) {
		return quoted[1 : len(quoted)-1], true
	}
	var decoded struct{ X string }
	err := decode("x = "+quoted, &decoded)
	return decoded.X, err == nil
}

func (s *scanner) value() (Value, bool) {
	value := Value{Offset: s.pos}
	ok := false
	switch {
	case s.at(`"""`), s.at(`'''`):
		ok = s.lines(s.text[s.pos : s.pos+3])
	case s.at(`"`), s.at(`'`):
		ok = s.line(s.text[s.pos])
	case s.accept("["):
		value.Type = List
		value.List, ok = s.list()
	case s.accept("{"):
		value.Type = SubTable
		value.Table = &Table{Offset: value.Offset}
		ok = s.table(value.Table)
	default:
		ok = s.bare()
	}
	value.End = s.pos
	return value, ok
}

// line reads a string on one line.
func (s *scanner) line(quote byte) bool {
	for s.pos++; s.pos < len(s.text); s.pos++ {
		switch c := s.text[s.pos]; {
		case c == quote:
			s.pos++
			return true
		case c == '\n':
			return false
		case c == '\\' && quote == '"':
			s.pos++
		}
	}
	s.pos = len(s.text)
	return false
}

// lines reads a string that may run over several lines. Of a row of more than three quotes at its end, the last three close it.
func (s *scanner) lines(quotes string) bool {
	for s.pos += 3; s.pos < len(s.text); s.pos++ {
		switch {
		case s.text[s.pos] == '\\' && quotes == `"""`:
			s.pos++
		case s.accept(quotes):
			for range 2 {
				s.accept(quotes[:1])
			}
			return true
		}
	}
	s.pos = len(s.text)
	return false
}

func (s *scanner) list() ([]Value, bool) {
	var list []Value
	for s.skip(); !s.accept("]"); s.skip() {
		value, ok := s.value()
		if !ok {
			return list, false
		}
		list = append(list, value)
		s.skip()
		if !s.accept(",") && !s.at("]") {
			return list, false
		}
	}
	return list, true
}

func (s *scanner) table(table *Table) bool {
	for s.skip(); !s.accept("}"); s.skip() {
		if !s.entry(table) {
			return false
		}
		s.skip()
		if !s.accept(",") && !s.at("}") {
			return false
		}
	}
	return true
}

// bare reads a value without quotes or brackets. A date and its time may have a space between them.
func (s *scanner) bare() bool {
	start := s.pos
	for s.pos < len(s.text) && !strings.ContainsRune(",]}#\r\n", rune(s.text[s.pos])) {
		s.pos++
	}
	s.pos = start + len(strings.TrimRight(s.text[start:s.pos], " \t"))
	return s.pos > start
}

// lineEnd reads the blanks and the comment behind a statement.
func (s *scanner) lineEnd() bool {
	s.blanks()
	if s.at("#") {
		s.comment()
	}
	return s.pos >= len(s.text) || s.at("\n") || s.at("\r\n")
}

// skip passes over blanks, line ends and comments.
func (s *scanner) skip() {
	for s.pos < len(s.text) {
		switch s.text[s.pos] {
		case ' ', '\t', '\r', '\n':
			s.pos++
		case '#':
			s.comment()
		default:
			return
		}
	}
}

func (s *scanner) comment() {
	if i := strings.IndexByte(s.text[s.pos:], '\n'); i >= 0 {
		s.pos += i
	} else {
		s.pos = len(s.text)
	}
}

func (s *scanner) blanks() {
	for s.pos < len(s.text) && (s.text[s.pos] == ' ' || s.text[s.pos] == '\t') {
		s.pos++
	}
}

func (s *scanner) at(text string) bool {
	return s.pos < len(s.text) && strings.HasPrefix(s.text[s.pos:], text)
}

func (s *scanner) accept(text string) bool {
	if !s.at(text) {
		return false
	}
	s.pos += len(text)
	return true
}

// isBare reports whether a key may have the character without quotes.
func isBare(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == '-'
}

package frontmatter

import (
	"strings"

	"ouderbeleid/generator/problem"
)

const longestUnit = 4096 // in bytes: nobody has to wait for advice on a longer statement

// diagnose puts the first mistake of TOML that the library could not read into words. The TOML starts at an offset in the text;
// the library stopped at another, counted from there.
func diagnose(src problem.Source, text string, start, stopped int) problem.Problem {
	stopped = min(start+stopped, len(text))
	statement := brokenStatement(text, start, stopped)
	if p, found := conflict(src, text, start, statement); found {
		return p
	}
	line := firstOf(text[statement:])
	if like, _ := isLikeFence(line); like {
		return strayFence.At(src.At(statement))
	}
	for _, end := range unitEnds(text, statement) {
		unit := text[statement:end]
		if len(unit) > longestUnit {
			continue
		}
		if at, date, found := impossibleDate(unit); found {
			return noSuchDate.At(src.At(statement+at), date)
		}
		if a, found := repair(unit); found {
			indent := strings.TrimPrefix(text[lineStart(text, statement):statement], byteOrderMark)
			return a.rule.At(src.At(statement+a.at), a.lines(indent, unit)...)
		}
	}
	if !strings.ContainsAny(line, "=:[]{}") {
		return strayText.At(src.At(statement))
	}
	return unclear.At(src.At(max(statement, stopped)))
}

// brokenStatement gives the start of the statement in which the library stopped. Before that spot the text is valid.
func brokenStatement(text string, start, stopped int) int {
	s := newScanner(text, start)
	statement := start
	for s.skip(); s.pos < len(text); s.skip() {
		statement = s.pos
		if !s.statement() || s.pos >= stopped {
			break
		}
	}
	return statement
}

// conflict reports a statement that is right by itself, but names what an earlier one named already.
func conflict(src problem.Source, text string, start, statement int) (problem.Problem, bool) {
	s := newScanner(text, statement)
	if s.pos >= len(text) || !s.statement() {
		return problem.Problem{}, false
	}
	if s.twice != nil {
		return s.twice.problem(src), true
	}
	if !valid(text[statement:s.pos]) {
		return problem.Problem{}, false
	}
	before := newScanner(text[:statement], start)
	before.all()
	here := newScanner(text, statement)
	table, rule := before.current, keyTwice
	if strings.HasPrefix(text[statement:], "[") {
		here.pos += leading(text[statement:], "[")
		table, rule = before.root, headerTwice
	}
	here.readPath()
	earlier := table.named(here.path)
	if earlier < 0 {
		return problem.Problem{}, false
	}
	key := text[here.path[0].start:here.path[len(here.path)-1].end]
	return rule.At(src.At(here.path[0].start), key, src.At(earlier).Line), true
}

// named gives where the longest beginning of a path that the table has stands, or -1.
func (t *Table) named(path []part) int {
	earlier := -1
	for _, part := range path {
		entry := t.Get(part.name)
		if entry == nil {
			break
		}
		earlier = entry.Offset
		if entry.Value.Type == SubTable || entry.Value.Type == List {
			earlier = entry.Value.Offset
		}
		t = entry.Value.innermost()
	}
	return earlier
}

func (p *pair) problem(src problem.Source) problem.Problem {
	return keyTwice.At(src.At(p.second), p.key, src.At(p.first).Line)
}

// unitEnds gives how far a broken statement may go: up to the next line that starts one, or else to the end of its first line.
func unitEnds(text string, statement int) []int {
	line := firstOf(text[statement:])
	first := statement + len(strings.TrimSuffix(line, "\r"))
	end := first
	for next := statement + len(line) + 1; next < len(text); next += len(line) + 1 {
		line = firstOf(text[next:])
		if startsStatement(line) {
			break
		}
		if trimmed := strings.TrimSpace(line); trimmed != "" && trimmed[0] != '#' {
			end = next + len(strings.TrimSuffix(line, "\r"))
		}
	}
	if end == first {
		return []int{first}
	}
	return []int{end, first}
}

// startsStatement reports whether a line looks like a header or a key with a value.
func startsStatement(line string) bool {
	line = strings.TrimSpace(line)
	if name := strings.TrimLeft(line, "["); name != line {
		name, rest, closed := strings.Cut(name, "]")
		return closed && name != "" && bareLength(name) == len(name) && (rest == "" || rest == "]")
	}
	key := line[:bareLength(line)]
	return key != "" && strings.HasPrefix(strings.TrimLeft(line[len(key):], " \t"), "=")
}

// bareLength gives how many characters at the start of a text can be in a key, dots included.
func bareLength(text string) int {
	n := 0
	for n < len(text) && (isBare(text[n]) || text[n] == '.') {
		n++
	}
	return n
}

// lines gives the arguments of the problem: the lines as they should be. What may be a word gets them a second time, with quotes.
func (a attempt) lines(indent, unit string) []any {
	args := []any{changedLines(indent+unit, indent+a.unit)}
	if a.rule == yesOrNo {
		word, _ := inLeaves(addQuotes)(unit)
		args = append(args, changedLines(indent+unit, indent+word))
	}
	return args
}

func valid(text string) bool {
	var decoded map[string]any
	return decode(text, &decoded) == nil
}

// changedLines gives the lines of the new text from the first that differs from the old to the last. Both have as many lines.
func changedLines(was, is string) string {
	before, after := strings.Split(was, "\n"), strings.Split(is, "\n")
	first, last := 0, len(after)-1
	for first < last && before[first] == after[first] {
		first++
	}
	for last > first && before[last] == after[last] {
		last--
	}
	return strings.ReplaceAll(strings.Join(after[first:last+1], "\n"), "\r", "")
}

func lineStart(text string, offset int) int { return strings.LastIndexByte(text[:offset], '\n') + 1 }

// firstOf gives the first line of a text, without its "\n".
func firstOf(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

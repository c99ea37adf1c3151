package policy

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// Translation is a file with the words of a document in another language, by itself: what it says and how it relates to its
// source. Its path and opt-outs are those of the source. It does not change once it is made.
type Translation struct {
	Document
	Language string
	Mark     string   // its bron: which words of the source it translates; "" when it does not say
	Outdated bool     // the source has changed since
	IDs      []string // the ids of the headings of its body: those of the source, by position

	then []Word // the words that its source had when one that is out of date was right; nil when they are not known
}

// sourceKey records in a translation which words of its source it translates, and idKey says which table a table translates.
const (
	sourceKey = "bron"
	idKey     = "id"
)

// newTranslation compares a translation with its source and reports what its author should know.
func newTranslation(f, source *File) *Translation {
	t := &Translation{
		Document: Document{
			Part: Part{f, f.table}, Reference: source.reference(), Body: f.body, OptOuts: source.Doc.Base().OptOuts, address: source.Doc.Base().address,
		},
		Language: f.Language,
	}
	t.checkMark(source)
	t.checkBlanks(f)
	if f.body != nil && !f.body.Empty() && source.body != nil {
		t.alignHeadings(f, source)
	}
	return t
}

var wellFormedMark = regexp.MustCompile(`^\s*[0-9a-fA-F]{8}\s*$`)

func (t *Translation) checkMark(source *File) {
	f := t.file
	value := f.table.Get(sourceKey)
	switch {
	case value == nil:
		report(&f.Problems, withoutMark.At(t.Place(sourceKey), source.Name, source.Mark(), problem.Typed(f.Source.Path)))
	case value.Value.Type != frontmatter.Text:
		report(&f.Problems, wrongMark.At(t.Place(sourceKey), source.Mark()))
	case !wellFormedMark.MatchString(value.Value.Text):
		report(&f.Problems, noMark.At(t.Place(sourceKey), source.Name, source.Mark(), problem.Typed(f.Source.Path)))
	default:
		t.Mark = strings.ToLower(strings.TrimSpace(value.Value.Text))
		t.Outdated = t.Mark != source.Mark()
	}
	if t.Outdated {
		if words := f.quoted(); t.Mark == markOf(words) {
			t.then = append([]Word{}, words...) // known, even when there were none
		}
	}
	if t.Outdated && !broken(source.Problems) { // a mistake in the source is told once, there
		report(&f.Problems, t.outdated(source))
	}
}

// outdated tells what changed in the source, as far as that is known.
func (t *Translation) outdated(source *File) problem.Problem {
	place, own := t.Place(sourceKey), problem.Typed(t.file.Source.Path)
	if before, known := t.Then(); known {
		return outdatedBy.At(place, source.Name, source.Mark(), own, noticeOf(source), changes(before, source.Words()))
	}
	return outdatedSomehow.At(place, source.Name, source.Mark(), own, noticeOf(source))
}

// noticeOf says what readers see of a translation that is out of date: nothing where the source has no page of its own.
func noticeOf(source *File) problem.Phrase {
	if source.kind.Pageless {
		return problem.Phrase{}
	}
	return problem.Phrase{NL: " Lezers zien een melding.", EN: " Readers see a notice."}
}

// Then gives the words that the source had when a translation that is out of date was right. They are known when its comments still
// hold them.
func (t *Translation) Then() (words []Word, known bool) { return t.then, t.then != nil }

// Blank reports whether the translation says nothing yet.
func (t *Translation) Blank() bool { return len(t.file.Words()) == 0 }

// placeThen gives where the i-th table of a key stands among the words of then: where it says the same as now, else at its own place.
// It is -1 when what stood there then is elsewhere now.
func placeThen(then, now []Word, key string, i int) int {
	own := inTable(now, key, i)
	if inTable(then, key, i) == own {
		return i
	}
	for j := range len(then) {
		if own != "" && inTable(then, key, j) == own {
			return j
		}
	}
	for j := range len(now) {
		if before := inTable(then, key, i); before != "" && inTable(now, key, j) == before {
			return -1
		}
	}
	return i
}

// inTable gives all that is said in the i-th table of a key; "" when there is no such table.
func inTable(words []Word, key string, i int) string {
	prefix := key + "[" + strconv.Itoa(i+1) + "]."
	var said strings.Builder
	for _, word := range words {
		if rest, found := strings.CutPrefix(word.Key, prefix); found {
			said.WriteString(rest + "\x00" + norm.NFC.String(word.Text) + "\x00")
		}
	}
	return said.String()
}

// checkBlanks tells of the texts that are still to be filled in, once for the whole file.
func (t *Translation) checkBlanks(f *File) {
	var blank []Word
	for _, word := range allWords(f.table) {
		if strings.TrimSpace(word.Text) == "" {
			blank = append(blank, word)
		}
	}
	if len(blank) > 0 {
		report(&f.Problems, notTranslatedYet.At(f.Source.At(blank[0].offset), len(blank), blank[0].Key))
	}
}

// checkStrays tells of what a translation that was read says and its source does not, once for the whole file. One that is out of
// date, or has mistakes, is told of already.
func (t *Translation) checkStrays(f, source *File) {
	if t.Outdated || broken(source.Problems) || broken(f.Problems) {
		return
	}
	known := map[string]bool{}
	for _, word := range source.Words() {
		known[lone(word.Key)] = true
	}
	strays := slices.DeleteFunc(slices.Clone(f.Words()), func(word Word) bool { return known[lone(word.Key)] })
	if len(strays) == 0 {
		return
	}
	place := f.Source.At(strays[0].offset)
	if strays[0].Key == BodyKey {
		place = f.Source.At(f.bodyAt)
	}
	report(&f.Problems, wordsWithoutSource.At(place, strays[0].Key, source.Name, len(strays)))
}

// lone gives a text that is a list by itself the key that it has outside a list: both may be written.
func lone(key string) string { return strings.TrimSuffix(key, "[1]") }

// alignHeadings gives the headings of the translation the ids of the source's, by position.
func (t *Translation) alignHeadings(f, source *File) {
	theirs := source.body.Headings
	t.IDs = make([]string, len(f.body.Headings))
	for i, heading := range f.body.Headings {
		if t.IDs[i] = heading.ID; i < len(theirs) {
			t.IDs[i] = theirs[i].ID
		}
		for slices.Contains(t.IDs[:i], t.IDs[i]) {
			t.IDs[i] += "-x"
		}
	}
	t.compareHeadings(f, source)
}

// compareHeadings tells how many headings there are when that differs, else which is the first of another level.
func (t *Translation) compareHeadings(f, source *File) {
	ours, theirs := f.body.Headings, source.body.Headings
	if len(ours) != len(theirs) {
		at := f.bodyAt
		if len(ours) > 0 {
			at = ours[0].Offset
		}
		report(&f.Problems, otherHeadings.At(f.Source.At(at), source.Name, len(theirs), len(ours)))
		return
	}
	for i, heading := range ours {
		if heading.Level != theirs[i].Level {
			report(&f.Problems, otherLevel.At(f.Source.At(heading.Offset), source.Name, heading.Text, heading.Level, theirs[i].Text, theirs[i].Level))
			return
		}
	}
}

// A translation holds the words of its source as comments: each key on a line behind quoteMark, each line of the body behind
// bodyMark. So what it translates can be read beside it, and it can be told later what has changed.
const (
	quoteMark = "# "
	bodyMark  = "#|"
)

var (
	quotedLine = regexp.MustCompile(`^# ([a-z_]+ = ["\[]|\[+[a-z_.]+\]+\n)`)
	keptLine   = regexp.MustCompile(`^(\[|id\s*=)`)
	longText   = regexp.MustCompile(`^[^#"'=]+=[\s\[]*("""|''')(.*)`)
)

// quoted gives the words of the source as they stand in the comments of a translation.
func (f *File) quoted() []Word {
	var table, body bytes.Buffer
	for _, line := range f.lines() {
		switch {
		case strings.HasPrefix(line, bodyMark):
			body.WriteString(strings.TrimPrefix(line[len(bodyMark):], " "))
		case quotedLine.MatchString(line):
			table.WriteString(line[len(quoteMark):])
		case keptLine.MatchString(line):
			table.WriteString(line)
		}
	}
	parsed, problems := frontmatter.ParseTOML(problem.Source{Path: f.Source.Path, Text: table.Bytes()})
	if broken(problems) {
		return nil
	}
	return appendBody(allWords(parsed), body.String())
}

// notes gives the comments of a translation that are no words of the source, nor our own explanation.
func (f *File) notes() []string {
	var notes []string
	for _, line := range f.lines() {
		if strings.HasPrefix(line, "#") && !strings.HasPrefix(line, bodyMark) && !quotedLine.MatchString(line) && !strings.HasPrefix(line, explanation) {
			notes = append(notes, strings.TrimSuffix(line, "\n"))
		}
	}
	return notes
}

// lines gives the lines above the body, each with a line end, without those of a text of several lines: what is in it is no comment
// and no table.
func (f *File) lines() []string {
	var lines []string
	end := "" // of the text that goes on
	for line := range strings.Lines(string(f.front())) {
		opening := longText.FindStringSubmatch(line)
		switch {
		case end != "":
			if strings.Contains(line, end) {
				end = ""
			}
		case opening != nil && !strings.Contains(opening[2], opening[1]):
			end = opening[1]
		default:
			lines = append(lines, strings.TrimRight(line, "\r\n")+"\n")
		}
	}
	return lines
}

// front gives all that stands above the body.
func (f *File) front() []byte {
	if f.body == nil {
		return f.Source.Text
	}
	return f.Source.Text[:f.bodyAt]
}

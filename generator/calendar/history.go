package calendar

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// History is what the calendars of a school have said: a record for each event. It is a file of the school's own, so that calendars
// go on where they were, on whatever machine the site is made next.
//
// The file is a table in text: a line of names, and a line for each record, whose values tabs separate. The lines are ordered by
// what they are about, so that two versions of the file can be merged line by line; where that leaves an event twice, the record
// that changed most often holds, or did so last, and the first day on which it was handed out. An event that never was is forgotten when it goes.
type History struct {
	records []*Record
}

// Record is what is remembered of an event.
type Record struct {
	UID          string          // fixed for life, and the same in every language
	Sequence     int             // how often it changed
	Changed      schoolyear.Date // when it did so last
	Removed      schoolyear.Date // when it went; no day as long as it is there
	Mark         string          // tells what calendars say of it
	Path         string          // of what it belongs to: "activiteiten/startgesprek"
	Span         Span
	Groups       []string        // whose calendars it is in; none: those of all groups
	Partnerships []string        // whose calendars it is in
	Title        string          // in the first language of the school
	HandedOut    schoolyear.Date // when it first went online; no day as long as it did not
}

// Occasion is an event as the school has it now.
type Occasion struct {
	Path         string
	Span         Span
	Groups       []string
	Partnerships []string
	Title        string
	Said         []string // what else calendars say of it, in all languages
}

// ClosedDays is what the paths of the days on which school is closed begin with.
const ClosedDays = "vrije-dagen/"

// Closed reports whether the record is of days on which school is closed.
func (r *Record) Closed() bool { return strings.HasPrefix(r.Path, ClosedDays) }

// The first line of the file, and that of files from before it was known what was handed out: all that stands in those was.
const (
	header    = oldHeader + "\tuitgegeven"
	oldHeader = "uid\tvolgnummer\tgewijzigd\tvervallen\tinhoud\tpad\tvan\ttot\tgroepen\tpartnerschappen\ttitel"
)

// ReadHistory reads the file of a history. A line that is none of its own is a problem, and left out.
func ReadHistory(src problem.Source) (*History, []problem.Problem) {
	h := &History{}
	var problems []problem.Problem
	latest := map[string]*Record{}
	offset := 0
	for line := range bytes.Lines(src.Text) {
		text := string(bytes.TrimRight(line, "\r\n"))
		if offset == 0 {
			text = strings.TrimPrefix(text, "\ufeff")
		}
		record, ok := parseRecord(text)
		switch {
		case text == "" || text == header || text == oldHeader:
		case !ok:
			problems = append(problems, strangeLine.At(src.At(offset)))
		case latest[record.UID] == nil:
			latest[record.UID] = record
			h.records = append(h.records, record)
		default:
			latest[record.UID].merge(record)
		}
		offset += len(line)
	}
	return h, problems
}

// merge takes over what another version of the file knows of the same event.
func (r *Record) merge(other *Record) {
	handedOut := r.HandedOut
	if handedOut.IsZero() || !other.HandedOut.IsZero() && other.HandedOut.Before(handedOut) {
		handedOut = other.HandedOut
	}
	switch {
	case other.Sequence > r.Sequence:
		*r = *other
	case other.Sequence == r.Sequence && (other.Mark != r.Mark || other.Removed != r.Removed): // calendars know either
		if r.Changed.Before(other.Changed) {
			*r = *other
		}
		r.Sequence++
	}
	r.HandedOut = handedOut
}

var strangeLine = problem.Define(problem.Rule{
	Code: "kalenderregel-onleesbaar", Severity: problem.Error,
	Sentence: problem.Phrase{
		NL: "Deze regel hoort niet in de lijst waarin ouderbeleid bijhoudt wat er in de agenda’s staat.",
		EN: "This line does not belong in the list in which ouderbeleid keeps what is in the calendars.",
	},
	Repair: problem.Phrase{
		NL: "Haal de regel weg, of zet een eerdere versie van het bestand terug. Verwijder niet het hele bestand: dan weten agenda’s niet meer wat er veranderde.",
		EN: "Remove the line, or put an earlier version of the file back. Do not remove the whole file: calendars would no longer know what changed.",
	},
})

func parseRecord(line string) (*Record, bool) {
	values := strings.Split(line, "\t")
	switch len(values) {
	case strings.Count(header, "\t") + 1:
	case strings.Count(oldHeader, "\t") + 1:
		values = append(values, values[2])
	default:
		return nil, false
	}
	r := &Record{UID: values[0], Mark: values[4], Path: values[5], Groups: splitList(values[8]), Partnerships: splitList(values[9]), Title: values[10]}
	var err error
	r.Sequence, err = strconv.Atoi(values[1])
	changed, removed, begins, ends, handedOut := &r.Changed, &r.Removed, &r.Span.From, &r.Span.To, &r.HandedOut
	ok := err == nil && r.Sequence >= 0 && isUID(r.UID) && r.Path != "" && parseDay(values[2], changed) &&
		(values[3] == "" || parseDay(values[3], removed)) && (values[11] == "" || parseDay(values[11], handedOut))
	var from, to string
	from, r.Span.Start, _ = strings.Cut(values[6], " ")
	to, r.Span.End, _ = strings.Cut(values[7], " ")
	ok = ok && parseDay(from, begins) && parseDay(to, ends) && isClock(r.Span.Start) && isClock(r.Span.End)
	return r, ok
}

func parseDay(text string, day *schoolyear.Date) (ok bool) {
	*day, ok = schoolyear.ParseDate(text)
	return ok
}

// isClock reports whether a text is "19:30", or nothing.
func isClock(text string) bool {
	if text == "" {
		return true
	}
	hour, minute, _ := strings.Cut(text, ":")
	h, errHour := strconv.ParseUint(hour, 10, 8)
	m, errMinute := strconv.ParseUint(minute, 10, 8)
	return len(text) == len("19:30") && len(hour) == 2 && errHour == nil && errMinute == nil && h < 24 && m < 60
}

func isUID(text string) bool {
	_, err := hex.DecodeString(text)
	return err == nil && text != ""
}

func splitList(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(text, "|")
}

// Text writes the file of the history; nothing when it has no records.
func (h *History) Text() []byte {
	if len(h.records) == 0 {
		return nil
	}
	records := slices.Clone(h.records)
	slices.SortFunc(records, func(a, b *Record) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), a.Span.From.Compare(b.Span.From), strings.Compare(a.UID, b.UID))
	})
	var out bytes.Buffer
	out.WriteString(header + "\n")
	for _, r := range records {
		for i, value := range []string{
			r.UID, strconv.Itoa(r.Sequence), r.Changed.String(), r.Removed.String(), r.Mark, r.Path,
			strings.TrimSpace(r.Span.From.String() + " " + r.Span.Start), strings.TrimSpace(r.Span.To.String() + " " + r.Span.End),
			strings.Join(r.Groups, "|"), strings.Join(r.Partnerships, "|"), r.Title, r.HandedOut.String(),
		} {
			if i > 0 {
				out.WriteByte('\t')
			}
			out.WriteString(plain(value))
		}
		out.WriteByte('\n')
	}
	return out.Bytes()
}

// Removed gives the events that are no longer there and must today still be said to be cancelled, in the order of their paths.
func (h *History) Removed(today schoolyear.Date) []*Record {
	var removed []*Record
	for _, record := range h.records {
		if !record.Removed.IsZero() && !record.silent(today) {
			removed = append(removed, record)
		}
	}
	return removed
}

// Has reports whether the calendars have said anything that a question holds for, and today may still have to speak of it.
func (h *History) Has(which func(*Record) bool, today schoolyear.Date) bool {
	return slices.ContainsFunc(h.records, func(r *Record) bool { return which(r) && !r.silent(today) })
}

// told is how many years a removed event is said to be cancelled.
const told = 1

// silent reports whether calendars say nothing of the event once it is removed: when it was never handed out; when that was long ago; when
// it was over by then, since tidying up calls nothing off; or when it is of days on which school was closed, and over.
func (r *Record) silent(today schoolyear.Date) bool {
	if r.HandedOut.IsZero() || r.Span.last().Before(r.Removed) || r.Closed() && r.Span.last().Before(today) {
		return true
	}
	return !r.Removed.IsZero() && !today.Time().Before(r.Removed.Time().AddDate(told, 0, 0))
}

// HandOut marks every event that is there as handed out, from a day on unless it was before.
func (h *History) HandOut(day schoolyear.Date) {
	for _, r := range h.records {
		if r.HandedOut.IsZero() {
			r.HandedOut = day
		}
	}
}

// Continue gives the history as it is today, and the record of each occasion. A school is what tells it from others, so that no
// two have the same events; it counts only for what is new.
//
// An occasion goes on with the record of its path, day, begin and groups; else with that of its path and day; else with that of the same title on the same day, since then its file
// was moved; else with one of its path whose own occasion is gone, since then it takes place on another day; else with the only one of
// its title whose path is gone, since then both happened. What remains without an occasion is removed. It stays in the history for good:
// were its identity made a second time, it would have to go on counting.
func (h *History) Continue(school string, occasions []Occasion, today schoolyear.Date) (*History, []*Record) {
	c := &continuation{school: school, today: today, before: h.records, taken: make([]bool, len(h.records)), records: make([]*Record, len(occasions))}
	c.occasions = slices.Clone(occasions)
	for i := range c.occasions {
		c.occasions[i].Path, c.occasions[i].Title = plain(occasions[i].Path), plain(occasions[i].Title)
	}
	type key struct {
		name          string
		day           schoolyear.Date
		begin, groups string
	}
	every := func(*Record) bool { return true }
	match(c, every, func(r *Record) key { return key{r.Path, r.Span.From, r.Span.Start, strings.Join(r.Groups, "|")} })
	match(c, every, func(r *Record) key { return key{name: r.Path, day: r.Span.From} })
	match(c, every, func(r *Record) key { return key{name: r.Title, day: r.Span.From} })
	match(c, func(r *Record) bool { return r.Removed.IsZero() }, func(r *Record) string { return r.Path })
	match(c, c.gone(), func(r *Record) string { return r.Title })
	return &History{c.finish()}, c.records
}

// continuation is the work of continuing a history.
type continuation struct {
	school    string
	today     schoolyear.Date
	occasions []Occasion
	records   []*Record // of the occasions: those of before until finish
	before    []*Record
	taken     []bool // of before: by an occasion
}

// match gives occasions without a record the first one that has the same key and that no other took.
func match[K comparable](c *continuation, which func(*Record) bool, key func(*Record) K) {
	if !slices.Contains(c.records, nil) {
		return
	}
	free := make(map[K][]int, len(c.before))
	for i, r := range c.before {
		if !c.taken[i] && which(r) {
			k := key(r)
			free[k] = append(free[k], i)
		}
	}
	for i, o := range c.occasions {
		if c.records[i] != nil {
			continue
		}
		k := key(&Record{Path: o.Path, Title: o.Title, Span: o.Span, Groups: o.Groups})
		if found := free[k]; len(found) > 0 {
			c.records[i], c.taken[found[0]], free[k] = c.before[found[0]], true, found[1:]
		}
	}
}

// gone tells which records can be of a file that got another place and another day at once: of activities that are still to come and
// whose path has no occasion, when there is one of that title among them, and one among the occasions without a record.
func (c *continuation) gone() func(*Record) bool {
	paths, occasions, records := map[string]bool{}, map[string]int{}, map[string]int{}
	for i, o := range c.occasions {
		paths[o.Path] = true
		if c.records[i] == nil {
			occasions[o.Title]++
		}
	}
	gone := func(r *Record) bool {
		return r.Removed.IsZero() && !paths[r.Path] && !r.Closed() && !r.Span.last().Before(c.today)
	}
	for i, r := range c.before {
		if !c.taken[i] && gone(r) {
			records[r.Title]++
		}
	}
	return func(r *Record) bool { return gone(r) && records[r.Title] == 1 && occasions[r.Title] == 1 }
}

// finish brings all records up to date: none of before is changed.
func (c *continuation) finish() []*Record {
	known := make(map[string]bool, len(c.before)+len(c.occasions))
	for _, r := range c.before {
		known[r.UID] = true
	}
	var after []*Record
	for i, o := range c.occasions {
		c.records[i] = c.updated(c.records[i], o, known)
		after = append(after, c.records[i])
	}
	for i, r := range c.before {
		if c.taken[i] || r.HandedOut.IsZero() {
			continue
		}
		gone := *r
		if gone.Removed.IsZero() {
			gone.Removed, gone.Changed = c.today, c.today
			gone.Sequence++
		}
		after = append(after, &gone)
	}
	return after
}

// updated gives the record of an occasion that has one already, or nil.
func (c *continuation) updated(before *Record, o Occasion, known map[string]bool) *Record {
	now := &Record{
		Changed: c.today, Mark: o.mark(), Path: o.Path, Span: o.Span, Groups: o.Groups, Partnerships: o.Partnerships, Title: o.Title,
	}
	if before == nil {
		now.UID = c.newUID(o, known)
		return now
	}
	now.UID, now.Sequence, now.HandedOut = before.UID, before.Sequence, before.HandedOut
	if now.Mark == before.Mark && before.Removed.IsZero() {
		now.Changed = before.Changed
	} else {
		now.Sequence++
	}
	return now
}

// newUID makes an identity of the path and the day; another when that is taken by an event that was moved to another day since.
func (c *continuation) newUID(o Occasion, known map[string]bool) string {
	const size = 16 // bytes: as many as in a UUID
	text := c.school + "\x00" + o.Path + "\x00" + o.Span.From.String()
	for {
		sum := sha256.Sum256([]byte(text))
		uid := hex.EncodeToString(sum[:size])
		if !known[uid] {
			known[uid] = true
			return uid
		}
		text += "\x00"
	}
}

// mark tells what calendars say: the first 8 hexadecimal digits of the SHA-256 of it.
func (o Occasion) mark() string {
	said := append([]string{o.Span.From.String(), o.Span.To.String(), o.Span.Start, o.Span.End, o.Title}, o.Said...)
	sum := sha256.Sum256([]byte(strings.Join(said, "\x00")))
	return hex.EncodeToString(sum[:4])
}

package policy

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// edit is a piece of a file that is to read otherwise.
type edit struct {
	start, end int
	text       string
}

// linesWith gives the lines that edits touch, as they read with them. Edits come in file order.
func linesWith(src problem.Source, edits ...edit) string {
	if len(edits) == 0 {
		return ""
	}
	at := bytes.LastIndexByte(src.Text[:edits[0].start], '\n') + 1
	end := edits[len(edits)-1].end
	if i := bytes.IndexByte(src.Text[end:], '\n'); i >= 0 {
		end += i
	} else {
		end = len(src.Text)
	}
	var lines strings.Builder
	for _, e := range edits {
		lines.Write(src.Text[at:e.start])
		lines.WriteString(e.text)
		at = e.end
	}
	lines.Write(src.Text[at:end])
	return strings.TrimSpace(strings.TrimPrefix(strings.ReplaceAll(lines.String(), "\r", ""), "\ufeff"))
}

// saidIn gives a value as the author wrote it: a text without its quotes.
func saidIn(src problem.Source, value *frontmatter.Value) string {
	if value.Type == frontmatter.Text {
		return value.Text
	}
	return string(src.Text[value.Offset:value.End])
}

// meantBy gives what an author most likely means by a value that is no list and no table, as it is to be written; "" when that cannot be known.
func (f *Field) meantBy(value *frontmatter.Value, src problem.Source) string {
	switch value.Type {
	case frontmatter.List, frontmatter.SubTable:
		return ""
	case frontmatter.Bool:
		if f.Type != TypeFlag {
			return ""
		}
	}
	return f.meant(saidIn(src, value))
}

// mended gives the line with what a value most likely means, as it is to be written; "" when that cannot be known.
func (r *reader) mended(value *frontmatter.Value, part Part, key string) string {
	field, src := fieldOf(r.fields, key), part.file.Source
	if line := r.elsewhere(field, value, part); line != "" {
		return line
	}
	meant := ""
	switch {
	case value.Type == frontmatter.List:
		meant = field.oneOfList(value, src)
	case field.Type == TypeTable && value.Type != frontmatter.SubTable:
		if !field.understands(saidIn(src, value)) {
			return "" // all of it would be an example
		}
		meant = "{ " + strings.Join(r.entries(key, saidIn(src, value)), ", ") + " }"
	case field.Type == TypeTime:
		meant, _ = mendedClock(value, part, key)
	default:
		meant = field.meantBy(value, src)
	}
	switch {
	case meant == "":
		return ""
	case field.List && !field.TakesOne():
		meant = "[" + meant + "]"
	}
	return linesWith(src, r.alsoMended(edit{value.Offset, value.End, meant}, value, part)...)
}

// understands reports whether what is said where a table belongs is the first that it needs.
func (f *Field) understands(said string) bool {
	i := slices.IndexFunc(f.Fields, func(part Field) bool { return part.Required })
	return i >= 0 && f.Fields[i].meant(said) != ""
}

// alsoMended adds to the edit of a value in a table between braces those of the other values that are wrong there, so that the line is right
// in one go.
func (r *reader) alsoMended(one edit, value *frontmatter.Value, part Part) []edit {
	edits := []edit{one}
	if r.above == nil || r.inArray {
		return edits
	}
	src := part.file.Source
	for i := range part.table.Entries {
		entry := &part.table.Entries[i]
		field := fieldOf(r.fields, entry.Key)
		if field == nil || &entry.Value == value || entry.Value.Type == field.Type.written() || bytes.ContainsRune(between(src.Text, value.Offset, entry.Value.Offset), '\n') {
			continue
		}
		if meant := field.meantBy(&entry.Value, src); meant != "" {
			edits = append(edits, edit{entry.Value.Offset, entry.Value.End, meant})
		}
	}
	slices.SortFunc(edits, func(a, b edit) int { return a.start - b.start })
	return edits
}

func between(text []byte, a, b int) []byte { return text[min(a, b):max(a, b)] }

// oneOfList gives what a list means where one value is asked for: its only one, or words of it all.
func (f *Field) oneOfList(list *frontmatter.Value, src problem.Source) string {
	var all []string
	for i := range list.List {
		item := &list.List[i]
		meant := f.meantBy(item, src)
		if meant == "" || f.List {
			return ""
		}
		if len(list.List) == 1 {
			return meant
		}
		all = append(all, saidIn(src, item))
	}
	if len(all) == 0 {
		return ""
	}
	switch f.Type {
	case TypeText:
	case TypeRepetition:
		return f.meant(strings.Join(all, " en "))
	default:
		return f.meantBy(&list.List[0], src) // the first counts most
	}
	return frontmatter.Quote(strings.Join(all, ", "))
}

// mendedItems gives the lines of a list with what its wrong items most likely mean, as far as that can be known, and which items that are.
func (r *reader) mendedItems(items []frontmatter.Value, part Part, key string, right func(*frontmatter.Value) bool) (lines string, known map[int]bool) {
	field, src := fieldOf(r.fields, key), part.file.Source
	var edits []edit
	known = map[int]bool{}
	stands := map[string]bool{} // each word has to stand there once
	for i := range items {
		if once := field.Type == TypeLanguage || field.Type == TypeChoice; once && right(&items[i]) {
			stands[frontmatter.Quote(items[i].Text)] = true
		}
	}
	for i := range items {
		item := &items[i]
		meant := field.meantBy(item, src)
		if meant == "" {
			meant = field.meantEach(item.Text)
		}
		if entry := part.table.Get(key); strings.Contains(meant, ", ") && entry != nil && entry.Value.Type != frontmatter.List {
			meant = "[" + meant + "]"
		}
		switch {
		case right(item) || meant == "":
			continue
		case !stands[meant]:
			edits = append(edits, edit{item.Offset, item.End, meant})
		case i > 0:
			edits = append(edits, edit{items[i-1].End, item.End, ""})
		case len(items) > 1:
			edits = append(edits, edit{item.Offset, items[1].Offset, ""})
		}
		known[item.Offset] = true
		stands[meant] = field.Type == TypeLanguage || field.Type == TypeChoice
	}
	return linesWith(src, edits...), known
}

var betweenWords = regexp.MustCompile(`(?i)\s*(?:,|;|/|&|\+|\ben\b)\s*`)

// meantEach gives the words that one text with several in it means, where each has to be one of a few: "Turks en Arabisch"; "" when one of
// them cannot be known.
func (f *Field) meantEach(said string) string {
	words := betweenWords.Split(said, -1)
	if through := weekdaysThrough(said); through != nil && f.Key == weekdaysKey {
		words = through
	}
	if len(words) < 2 || f.Type != TypeLanguage && f.Type != TypeChoice {
		return ""
	}
	var all []string
	for _, word := range words {
		meant := f.meant(word)
		if meant == "" {
			return ""
		}
		if !slices.Contains(all, meant) {
			all = append(all, meant)
		}
	}
	return strings.Join(all, ", ")
}

// elsewhere gives the line of another key by which an activity says what is wrong at this one: several days, or a day that is vague.
func (r *reader) elsewhere(field *Field, value *frontmatter.Value, part Part) string {
	if fieldOf(r.fields, "periode") == nil || field.Key != "datum" && field.Key != "data" && field.Key != "periode" && field.Key != "wanneer" {
		return ""
	}
	entry := part.table.Get(field.Key)
	if value != &entry.Value {
		return "" // of a list
	}
	as := func(line string) string { return linesWith(part.file.Source, edit{entry.Offset, value.End, line}) }
	days, through := daysIn(value)
	switch {
	case len(days) > 1:
		return as(daysLine(days, through || field.Key == "periode" && len(days) == 2))
	case field.Key == "wanneer" && part.table.Get("datum") != nil:
		return ""
	case len(days) == 1 && field.Key != "data":
		return as("datum = " + days[0].String())
	case field.Key == "datum" && value.Type == frontmatter.Text && dayAndTime(value.Text, part) != "":
		return as(dayAndTime(value.Text, part))
	case field.Key == "wanneer":
		return ""
	case value.Type == frontmatter.SubTable && value.Table.Offset > entry.Offset && field.Key != "periode":
		return as("periode = " + saidIn(part.file.Source, value))
	case value.Type == frontmatter.Text && len(days) == 0 && !isBlank(value) && !nothing.MatchString(value.Text) && fieldOf(r.fields, "wanneer") != nil && part.table.Get("wanneer") == nil && part.table.Get("herhaling") == nil:
		return as("wanneer = " + frontmatter.Quote(value.Text))
	}
	return ""
}

var behindDay = regexp.MustCompile(`^(.*\b[0-9]{4}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}),? +(.+)$`)

// dayAndTime gives the lines for "12 januari 2027 om 19.30 uur"; "" when a text is not that. A time that is there already stays.
func dayAndTime(said string, part Part) string {
	parts := behindDay.FindStringSubmatch(said)
	if parts == nil {
		return ""
	}
	days, _ := frontmatter.ReadDays(parts[1])
	from, to, ok := meantClocks(parts[2])
	if len(days) != 1 || !ok {
		return ""
	}
	lines := "datum = " + days[0].String()
	begin, _ := from.choose(-1)
	if part.table.Get("van") == nil {
		lines += "\nvan = " + clockText(begin, "van")
		if end, _ := to.choose(begin); to != (clockMeant{}) && part.table.Get("tot") == nil {
			lines += "\ntot = " + clockText(end, "tot")
		}
	}
	return lines
}

// DaysMeant gives the lines for the days that the words of a vague activity name; those without a year are of a school year. It is "" when
// they name none.
func (a *Activity) DaysMeant(year schoolyear.Year) string {
	said := a.When.String()
	for _, in := range []string{said, said + " " + strconv.Itoa(int(year)), said + " " + strconv.Itoa(int(year)+1)} {
		days, through := frontmatter.ReadDays(in)
		switch {
		case len(days) == 0 || in != said && !year.Period().Contains(days[0]):
		case len(days) == 1:
			return "datum = " + days[0].String()
		default:
			return daysLine(days, through)
		}
	}
	return dayAndTime(said, a.Part)
}

// daysIn gives the days that a value names.
func daysIn(value *frontmatter.Value) (days []schoolyear.Date, through bool) {
	switch value.Type {
	case frontmatter.Date, frontmatter.DateTime:
		return []schoolyear.Date{value.Date}, false
	case frontmatter.Text:
		return frontmatter.ReadDays(value.Text)
	case frontmatter.List:
		for i := range value.List {
			some, _ := daysIn(&value.List[i])
			if some == nil {
				return nil, false
			}
			days = append(days, some...)
		}
	}
	return days, false
}

// daysLine writes several days as an activity has them: all from the first through the last, or these alone.
func daysLine(days []schoolyear.Date, through bool) string {
	if through {
		return "periode = { van = " + days[0].String() + ", tot = " + days[1].String() + " }"
	}
	written := make([]string, len(days))
	for i, day := range days {
		written[i] = day.String()
	}
	return "data = [" + strings.Join(written, ", ") + "]"
}

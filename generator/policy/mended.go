package policy

import (
	"bytes"
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
		meant = "{ " + strings.Join(r.entries(key, saidIn(src, value)), ", ") + " }"
	default:
		meant = field.meantBy(value, src)
	}
	switch {
	case meant == "":
		return ""
	case field.List && !field.TakesOne():
		meant = "[" + meant + "]"
	case key == "van" && field.Type == TypeTime && part.table.Get("tot") == nil:
		if _, to := meantTimes(value.Text); to != "" {
			meant += "\ntot = " + frontmatter.Quote(to)
		}
	}
	return linesWith(src, edit{value.Offset, value.End, meant})
}

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
	if len(all) == 0 || f.Type != TypeText {
		return ""
	}
	return frontmatter.Quote(strings.Join(all, ", "))
}

// mendedItems gives the lines of a list with what its wrong items most likely mean, as far as that can be known, and which items that are.
func (r *reader) mendedItems(items []frontmatter.Value, part Part, key string, right func(*frontmatter.Value) bool) (lines string, known map[int]bool) {
	field, src := fieldOf(r.fields, key), part.file.Source
	var edits []edit
	known = map[int]bool{}
	for i := range items {
		item := &items[i]
		if right(item) {
			continue
		}
		if meant := field.meantBy(item, src); meant != "" {
			edits = append(edits, edit{item.Offset, item.End, meant})
			known[item.Offset] = true
		}
	}
	return linesWith(src, edits...), known
}

// elsewhere gives the line of another key by which an activity says what is wrong at this one: several days, or a day that is vague.
func (r *reader) elsewhere(field *Field, value *frontmatter.Value, part Part) string {
	if fieldOf(r.fields, "periode") == nil || field.Key != "datum" && field.Key != "data" && field.Key != "periode" {
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
	case len(days) == 1 && field.Key != "data":
		return as("datum = " + days[0].String())
	case value.Type == frontmatter.SubTable && value.Table.Offset > entry.Offset && field.Key != "periode":
		return as("periode = " + saidIn(part.file.Source, value))
	case value.Type == frontmatter.Text && len(days) == 0 && !isBlank(value) && !nothing.MatchString(value.Text) && part.table.Get("wanneer") == nil:
		return as("wanneer = " + frontmatter.Quote(value.Text))
	}
	return ""
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

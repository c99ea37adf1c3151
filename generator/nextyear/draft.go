package nextyear

import (
	"bytes"
	"slices"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// draft is the text of a document with changes to be made in its front matter.
type draft struct {
	source  problem.Source
	table   *frontmatter.Table
	top     []string // lines to come before all others
	lineEnd string
	changes []change
}

// change is a text to come in the place of [from, to).
type change struct {
	from, to int
	text     string
}

// text gives the document with its changes.
func (d *draft) text() []byte {
	var out bytes.Buffer
	at := d.table.Offset
	out.Write(d.source.Text[:at])
	for _, line := range d.top {
		out.WriteString(line + d.lineEnd)
	}
	slices.SortFunc(d.changes, func(a, b change) int { return a.from - b.from })
	for _, c := range d.changes {
		out.Write(d.source.Text[at:c.from])
		out.WriteString(c.text)
		at = c.to
	}
	out.Write(d.source.Text[at:])
	return out.Bytes()
}

// written gives a value as it is written.
func (d *draft) written(value frontmatter.Value) string {
	return string(d.source.Text[value.Offset:value.End])
}

func (d *draft) put(value frontmatter.Value, toml string) {
	d.changes = append(d.changes, change{value.Offset, value.End, toml})
}

// putDate gives a date another day; a time behind it stays.
func (d *draft) putDate(value frontmatter.Value, day schoolyear.Date) {
	written := day.String()
	d.changes = append(d.changes, change{value.Offset, value.Offset + len(written), written})
}

// set gives a key of the document itself a value, on a line of its own when it has none yet.
func (d *draft) set(key, toml string) {
	if entry := d.table.Get(key); entry != nil {
		d.put(entry.Value, toml)
		return
	}
	d.top = append(d.top, key+" = "+toml)
}

// drop takes keys of the document itself away, with their lines.
func (d *draft) drop(keys ...string) {
	for _, key := range keys {
		if entry := d.table.Get(key); entry != nil {
			d.changes = append(d.changes, change{from: d.lineStart(entry.Offset), to: d.lineBehind(entry.Value.End)})
		}
	}
}

// dropItem takes one table of a list away: between brackets, or with a header of its own.
func (d *draft) dropItem(list frontmatter.Value, i int) {
	item := list.List[i]
	if d.source.Text[item.Offset] == '{' {
		to := item.End
		if i+1 < len(list.List) {
			to = list.List[i+1].Offset
		}
		d.changes = append(d.changes, change{from: item.Offset, to: to})
		return
	}
	from, to := d.lineStart(item.Offset), d.lineBehind(lastOf(item))
	for to < len(d.source.Text) && strings.TrimSpace(string(d.source.Text[to:d.lineBehind(to)])) == "" {
		to = d.lineBehind(to)
	}
	d.changes = append(d.changes, change{from: from, to: to})
}

// lastOf gives where a value ends, with all that is below it.
func lastOf(value frontmatter.Value) int {
	end := value.End
	if value.Table != nil {
		for _, entry := range value.Table.Entries {
			end = max(end, lastOf(entry.Value))
		}
	}
	return end
}

func (d *draft) lineStart(at int) int { return bytes.LastIndexByte(d.source.Text[:at], '\n') + 1 }

// lineBehind gives where the line behind the one at an offset starts.
func (d *draft) lineBehind(at int) int {
	if end := bytes.IndexByte(d.source.Text[at:], '\n'); end >= 0 {
		return at + end + 1
	}
	return len(d.source.Text)
}

package policy

import (
	"slices"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// misread tells that a value is not what its key asks for, with the line as it should be where that can be known.
func (r *reader) misread(rule, near *problem.Rule, value *frontmatter.Value, part Part, key string) {
	place := part.file.Source.At(value.Offset)
	if line := r.mended(value, part, key); line != "" {
		report(r.sinkOf(part), near.At(place, saidIn(part.file.Source, value), key, line))
		return
	}
	report(r.sinkOf(part), rule.At(place, saidIn(part.file.Source, value), key, r.example(key)))
}

// misreadItems tells of the texts that are not right: once of those of which it can be known what is meant, with the lines as they should
// be, and of each of the others.
func (r *reader) misreadItems(rule, near *problem.Rule, items []frontmatter.Value, key string, right func(text string) bool, known string) {
	rightItem := func(item *frontmatter.Value) bool { return right(item.Text) }
	r.eachWrong(items, r.Part, key, rightItem, func(item *frontmatter.Value, lines string) {
		if lines != "" {
			report(r.sink, near.At(r.at(item), item.Text, key, lines))
		} else {
			report(r.sink, rule.At(r.at(item), item.Text, key, known))
		}
	})
}

// wrongItems tells of the values in a list that are of another type than asked for, as misreadItems does.
func (r *reader) wrongItems(expected frontmatter.Type, list *frontmatter.Value, part Part, key string) {
	right := func(item *frontmatter.Value) bool { return item.Type == expected }
	r.eachWrong(list.List, part, key, right, func(item *frontmatter.Value, lines string) {
		rule := wrongItem
		if lines == "" {
			lines = r.tableMeant(item, part, key)
		}
		if lines == "" {
			rule, lines = wrongItemPlain, r.example(key)
		}
		report(r.sinkOf(part), rule.At(part.file.Source.At(item.Offset), key, expected.Phrase(), item.Type.Phrase(), lines))
	})
}

// tableMeant gives the header of the table that an author meant by one below the header of a list of texts, as [[stap]] beside stappen; "" when
// there is none.
func (r *reader) tableMeant(item *frontmatter.Value, part Part, key string) string {
	i := slices.IndexFunc(r.fields, func(f Field) bool {
		return f.Type == TypeTable && f.List && f.Key != key && strings.HasPrefix(key, f.Key)
	})
	if i < 0 || item.Type != frontmatter.SubTable || part.file.Source.Text[item.Offset] != '[' {
		return ""
	}
	return header(r.fields[i].Key).NL
}

// eachWrong calls tell with the first item that can be mended and the lines with all that can, and with each that cannot.
func (r *reader) eachWrong(items []frontmatter.Value, part Part, key string, right func(*frontmatter.Value) bool, tell func(item *frontmatter.Value, lines string)) {
	if !slices.ContainsFunc(items, func(item frontmatter.Value) bool { return !right(&item) }) {
		return
	}
	lines, known := r.mendedItems(items, part, key, right)
	for i := range items {
		switch item := &items[i]; {
		case right(item):
		case !known[item.Offset]:
			tell(item, "")
		case lines != "":
			tell(item, lines)
			lines = "" // once
		}
	}
}

func (r *reader) wrongType(expected frontmatter.Type, value *frontmatter.Value, part Part, key string) {
	place, is := part.file.Source.At(value.Offset), value.Type.Phrase()
	if line := r.mended(value, part, key); line != "" {
		report(r.sinkOf(part), wrongType.At(place, key, expected.Phrase(), is, line))
		return
	}
	rule := wrongTypePlain
	if r.saysNothing(value, key) {
		rule = wrongTypeNothing
	}
	report(r.sinkOf(part), rule.At(place, key, expected.Phrase(), is, r.example(key)))
}

// saysNothing reports whether a value says in words what leaving the line out says.
func (r *reader) saysNothing(value *frontmatter.Value, key string) bool {
	field := fieldOf(r.fields, key)
	return value.Type == frontmatter.Text && nothing.MatchString(strings.TrimSpace(value.Text)) && !field.Required
}

// notTables tells that a value is no array of tables.
func (r *reader) notTables(value *frontmatter.Value, part Part, key string) {
	src, expected := part.file.Source, problem.Phrase{NL: "een of meer tabellen [[" + key + "]]", EN: "one or more tables [[" + key + "]]"}
	place, is := src.At(value.Offset), value.Type.Phrase()
	if value.Type == frontmatter.SubTable {
		line := linesWith(src, edit{value.Offset, value.End, "[" + saidIn(src, value) + "]"})
		report(r.sinkOf(part), wrongType.At(place, key, expected, is, line))
		return
	}
	report(r.sinkOf(part), noTables.At(place, key, expected, is, r.tablesOf(value, src, key)))
}

// tablesOf writes what stands in the place of tables as tables: each text under the first key that they need, and an example of the others.
func (r *reader) tablesOf(value *frontmatter.Value, src problem.Source, key string) string {
	items := []frontmatter.Value{*value}
	if value.Type == frontmatter.List {
		items = value.List
	}
	var lines []string
	for i := range items {
		if item := &items[i]; item.Type == frontmatter.Text {
			lines = append(append(lines, header(key).NL), r.entries(key, item.Text)...)
		}
	}
	if lines == nil {
		lines = append([]string{header(key).NL}, r.entries(key, "")...)
	}
	return strings.Join(lines, "\n")
}

// entries writes what a table below a key needs: what was said under its first key, else an example, and an example of the others.
func (r *reader) entries(key, said string) []string {
	var lines []string
	for _, field := range fieldOf(r.fields, key).Fields {
		if !field.Required {
			continue
		}
		value := field.meant(said)
		if from, to, ok := meantClocks(said); ok && field.Type == TypeTime {
			begin, _ := from.choose(-1)
			value = clockText(begin, field.Key)
			if end, _ := to.choose(begin); field.Key == "van" && to != (clockMeant{}) {
				value += "\ntot = " + clockText(end, "tot")
			}
		}
		if said == "" || value == "" || len(lines) > 0 {
			value = r.file.kind.Explain(r.path(key) + "." + field.Key).Example
		}
		lines = append(lines, field.Key+" = "+value)
	}
	return lines
}

// example gives a line that shows how a key is written, or lines where it is a table.
func (r *reader) example(key string) string {
	name := key[strings.LastIndexByte(key, '.')+1:]
	if example := r.file.kind.Explain(r.path(key)).Example; example != "" {
		return name + " = " + example
	}
	return name + " = { " + strings.Join(r.entries(key, ""), ", ") + " }"
}

package policy

import (
	"strconv"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

func (r *reader) wrongType(expected frontmatter.Type, value *frontmatter.Value, part Part, key string) {
	rule, repaired := wrongTypePlain, repairedValue(expected, value, part.file.Source)
	if repaired != "" {
		rule = wrongType
	}
	report(r.sinkOf(part), rule.At(part.file.Source.At(value.Offset), key, expected.Phrase(), value.Type.Phrase(), repaired))
}

func (r *reader) wrongItem(expected frontmatter.Type, item *frontmatter.Value, part Part, key string) {
	rule, repaired := wrongItemPlain, repairedValue(expected, item, part.file.Source)
	if repaired != "" {
		rule = wrongItem
	}
	report(r.sinkOf(part), rule.At(part.file.Source.At(item.Offset), key, expected.Phrase(), item.Type.Phrase(), repaired))
}

// notTables tells that a value is no array of tables.
func (r *reader) notTables(value *frontmatter.Value, part Part, key string) {
	expected := problem.Phrase{NL: "een of meer tabellen [[" + key + "]]", EN: "one or more tables [[" + key + "]]"}
	report(r.sinkOf(part), wrongTypePlain.At(part.file.Source.At(value.Offset), key, expected, value.Type.Phrase(), ""))
}

// repairedValue writes a value as what was expected, or gives "" when that cannot be known.
func repairedValue(expected frontmatter.Type, value *frontmatter.Value, src problem.Source) string {
	written := string(src.Text[value.Offset:value.End])
	switch expected {
	case frontmatter.Text:
		switch value.Type {
		case frontmatter.Whole, frontmatter.Number, frontmatter.Date, frontmatter.Time:
			return strconv.Quote(written)
		}
	case frontmatter.List:
		if value.Type == frontmatter.Date {
			return "[" + written + "]"
		}
	default:
		if value.Type == frontmatter.Text && worksUnquoted(expected, value.Text) {
			return value.Text
		}
	}
	return ""
}

// worksUnquoted reports whether a text would be of the expected type without its quotes.
func worksUnquoted(expected frontmatter.Type, text string) bool {
	switch expected {
	case frontmatter.Date:
		_, ok := schoolyear.ParseDate(text)
		return ok
	case frontmatter.Whole:
		_, err := strconv.ParseInt(text, 10, 64)
		return err == nil
	case frontmatter.Number:
		_, err := strconv.ParseFloat(text, 64)
		return err == nil
	case frontmatter.Bool:
		return text == "true" || text == "false"
	}
	return false
}

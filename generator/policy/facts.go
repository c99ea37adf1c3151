package policy

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ouderbeleid/generator/frontmatter"
)

// line reads a fact that is written as text.
func (r *reader) line(key string) string { return r.lineOf(Field{Key: key, Type: TypeText}) }

func (r *reader) lineOf(f Field) string {
	value := r.fact(f)
	if value == nil {
		return ""
	}
	if text := r.written(*value, r.Part, f.Key); text != nil {
		return text.Words
	}
	return ""
}

// filePath reads the name of a file in content/.
func (r *reader) filePath(key string) string { return r.lineOf(Field{Key: key, Type: TypeFile}) }

var pictureName = regexp.MustCompile(`(?i)\.(svg|png|jpe?g|jpe|jfif|webp|gif|avif)$`)

// picture reads the name of a picture in content/.
func (r *reader) picture(key string) string {
	name := r.filePath(key)
	if name != "" && !pictureName.MatchString(name) {
		report(r.sink, noPicture.At(r.Place(key), name, key))
		return ""
	}
	return name
}

// lines reads a list of facts that are written as text, each at most once, or one alone.
func (r *reader) lines(key string) []string {
	var lines []string
	for i, item := range r.items(r.lookUp(Field{Key: key, Type: TypeText, List: true}), r.Part, key) {
		text := r.plainly(item, withoutMarks(withoutBullet(item.Text, i+1)), r.Part, key)
		switch {
		case text == nil:
		case slices.Contains(lines, text.Words):
			report(r.sink, twiceInList.At(r.at(&item), text.Words, key))
		default:
			lines = append(lines, text.Words)
		}
	}
	return lines
}

// choice reads one of a few words.
func choice[T ~string](r *reader, key string, allowed ...T) T {
	value := r.fact(choiceOf(r, key, allowed))
	if value == nil {
		return ""
	}
	if !slices.Contains(allowed, T(value.Text)) {
		r.unknownValues([]frontmatter.Value{*value}, key, plain(allowed))
		return ""
	}
	return T(value.Text)
}

// choices reads a list of a few words, each at most once.
func choices[T ~string](r *reader, key string, allowed ...T) []T {
	field := choiceOf(r, key, allowed)
	field.List = true
	items := r.items(r.lookUp(field), r.Part, key)
	var chosen []T
	told := false
	for _, item := range items {
		switch {
		case !slices.Contains(allowed, T(item.Text)):
			if !told {
				r.unknownValues(items, key, plain(allowed))
			}
			told = true
		case slices.Contains(chosen, T(item.Text)):
			report(r.sink, twiceInList.At(r.at(&item), item.Text, key))
		default:
			chosen = append(chosen, T(item.Text))
		}
	}
	return chosen
}

// choiceOf describes a choice; the words are wanted only by a reader that is probing.
func choiceOf[T ~string](r *reader, key string, allowed []T) Field {
	field := Field{Key: key, Type: TypeChoice}
	if r.probing {
		field.Choices = plain(allowed)
	}
	return field
}

// unknownValues tells of the values that are none of the words.
func (r *reader) unknownValues(values []frontmatter.Value, key string, words []string) {
	rule := unknownValueFree
	if fieldOf(r.fields, key).Required {
		rule = unknownValue
	}
	r.misreadItems(rule, unknownValueNear, values, key, func(text string) bool { return slices.Contains(words, text) }, strings.Join(words, ", "))
}

// plain gives words of a type of their own as text.
func plain[T ~string](words []T) []string {
	texts := make([]string, len(words))
	for i, word := range words {
		texts[i] = string(word)
	}
	return texts
}

// whole reads a whole number within bounds; nil when it is not there.
func (r *reader) whole(key string, least, most int) *int {
	value := r.fact(Field{Key: key, Type: TypeWhole, Least: least, Most: most})
	if value == nil {
		return nil
	}
	if value.Whole < int64(least) || value.Whole > int64(most) {
		report(r.sink, outOfBounds.At(r.at(value), key, least, most, value.Whole))
		return nil
	}
	n := int(value.Whole)
	return &n
}

// amount reads a sum of money in euro; nil when it is not there.
func (r *reader) amount(key string) *float64 {
	const most = 10_000
	value := r.lookUp(Field{Key: key, Type: TypeAmount, Most: most})
	if value == nil {
		return nil
	}
	amount := value.Number
	switch {
	case value.Type == frontmatter.Whole:
		amount = float64(value.Whole)
	case !r.is(frontmatter.Number, value, r.Part, key):
		return nil
	}
	if !(amount >= 0 && amount <= most) { // nor is it nan
		report(r.sink, outOfBounds.At(r.at(value), key, 0, most, strconv.FormatFloat(amount, 'f', -1, 64)))
		return nil
	}
	return &amount
}

// flag reads true or false; false when it is not there.
func (r *reader) flag(key string) bool {
	value := r.fact(Field{Key: key, Type: TypeFlag})
	return value != nil && value.Bool
}

var hexColor = regexp.MustCompile(`^#[0-9a-fA-F]{6}$`)

// color reads a colour as "#0b6e6e".
func (r *reader) color(key string) string {
	color := r.lineOf(Field{Key: key, Type: TypeColor})
	if color != "" && !hexColor.MatchString(color) {
		r.misread(noColor, noColorNear, &r.table.Get(key).Value, r.Part, key)
		return ""
	}
	return color
}

// languages reads a list of BCP 47 codes.
func (r *reader) languages(key string) []string {
	items := r.items(r.lookUp(Field{Key: key, Type: TypeLanguage, List: true}), r.Part, key)
	var tags []string
	told := false
	for _, item := range items {
		switch {
		case !isLanguageTag(item.Text):
			if !told {
				r.misreadItems(noLanguage, noLanguageNear, items, key, isLanguageTag, r.example(key))
			}
			told = true
		case slices.Contains(tags, item.Text):
			report(r.sink, twiceInList.At(r.at(&item), item.Text, key))
		default:
			tags = append(tags, item.Text)
		}
	}
	return tags
}

// extra reads the school's own facts.
func (r *reader) extra() map[string]any {
	value := r.fact(Field{Key: "extra", Type: TypeExtra})
	if value == nil {
		return nil
	}
	return plainTable(value.Table)
}

func plainTable(table *frontmatter.Table) map[string]any {
	plain := make(map[string]any, len(table.Entries))
	for _, entry := range table.Entries {
		plain[entry.Key] = plainValue(entry.Value)
	}
	return plain
}

func plainValue(value frontmatter.Value) any {
	switch value.Type {
	case frontmatter.Whole:
		return value.Whole
	case frontmatter.Number:
		return value.Number
	case frontmatter.Bool:
		return value.Bool
	case frontmatter.Date:
		return value.Date
	case frontmatter.SubTable:
		return plainTable(value.Table)
	case frontmatter.List:
		list := make([]any, len(value.List))
		for i, item := range value.List {
			list[i] = plainValue(item)
		}
		return list
	}
	return value.Text
}

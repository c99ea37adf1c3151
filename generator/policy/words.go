package policy

import (
	"strconv"
	"strings"

	"ouderbeleid/generator/frontmatter"
)

// words looks a key up in the translation, else in the source, and tells which part it came from.
func (r *reader) words(key string) (*frontmatter.Value, Part) {
	if r.translation != nil {
		if entry := r.translation.table.Get(key); entry != nil {
			return &entry.Value, *r.translation
		}
	}
	return r.sourceWords(key), r.Part
}

// sourceWords looks a key up in the source alone.
func (r *reader) sourceWords(key string) *frontmatter.Value {
	if entry := r.table.Get(key); entry != nil {
		return &entry.Value
	}
	return nil
}

// sourceText gives the words that the source says under a key; "" when it says none.
func (r *reader) sourceText(key string) string {
	if value := r.sourceWords(key); value != nil && value.Type == frontmatter.Text && !isBlank(value) {
		return value.Text
	}
	return ""
}

// text reads words: a translation may say them in its own language.
func (r *reader) text(key string) *Text { return r.said(key, TypeText) }

// who reads somebody who is named to parents: by the id of a contact, or in words that a translation may say.
func (r *reader) who(key string) *Text { return r.said(key, TypePerson) }

func (r *reader) said(key string, as Type) *Text {
	r.note(Field{Key: key, Type: as, Words: true})
	value, part := r.words(key)
	if part.file != r.file && isBlank(value) {
		value, part = r.sourceWords(key), r.Part
	}
	if value == nil || !r.is(frontmatter.Text, value, part, key) {
		return nil
	}
	return r.written(*value, part, key)
}

// isBlank reports whether a text is still to be filled in.
func isBlank(value *frontmatter.Value) bool {
	return value.Type == frontmatter.Text && strings.TrimSpace(value.Text) == ""
}

func (r *reader) written(value frontmatter.Value, part Part, key string) *Text {
	return r.plainly(value, withoutMarks(value.Text), part, key)
}

// plainly gives words, and reports them when they have more in them than their plain text.
func (r *reader) plainly(value frontmatter.Value, plain string, part Part, key string) *Text {
	if strings.TrimSpace(value.Text) == "" {
		report(r.sinkOf(part), emptyText.At(part.file.Source.At(value.Offset), key))
		return nil
	}
	if plain != value.Text {
		report(r.sinkOf(part), marksInFact.At(part.file.Source.At(value.Offset), key, strconv.Quote(plain)))
	}
	return &Text{Words: value.Text, Language: part.file.Language}
}

// texts reads a list of words, or one alone.
func (r *reader) texts(key string) []*Text { return r.allSaid(key, TypeText) }

// everyone reads a list of those whom who reads, or one alone.
func (r *reader) everyone(key string) []*Text { return r.allSaid(key, TypePerson) }

func (r *reader) allSaid(key string, as Type) []*Text {
	r.note(Field{Key: key, Type: as, List: true, Words: true})
	value, part := r.words(key)
	var texts []*Text
	for i, item := range r.items(value, part, key) {
		from := part
		if part.file != r.file && isBlank(&item) {
			source := r.sourceItem(key, i)
			if source == nil {
				continue
			}
			item, from = *source, r.Part
		}
		if text := r.plainly(item, withoutMarks(withoutBullet(item.Text, i+1)), from, key); text != nil {
			texts = append(texts, text)
		}
	}
	return texts
}

// sourceItem looks one text of a list up in the source; nil when it is not there.
func (r *reader) sourceItem(key string, i int) *frontmatter.Value {
	value := r.sourceWords(key)
	switch {
	case value == nil:
		return nil
	case value.Type == frontmatter.List && i < len(value.List) && value.List[i].Type == frontmatter.Text:
		return &value.List[i]
	case value.Type == frontmatter.Text && i == 0:
		return value
	}
	return nil
}

// items gives the texts of a list, or the one text that stands for a list of one.
func (r *reader) items(value *frontmatter.Value, part Part, key string) []frontmatter.Value {
	switch {
	case value == nil:
		return nil
	case value.Type == frontmatter.Text:
		return []frontmatter.Value{*value}
	case value.Type != frontmatter.List:
		expected := frontmatter.Text
		if value.Type == frontmatter.SubTable {
			expected = frontmatter.List
		}
		r.wrongType(expected, value, part, key)
		return nil
	}
	r.wrongItems(frontmatter.Text, value, part, key)
	var items []frontmatter.Value
	for _, item := range value.List {
		if item.Type == frontmatter.Text {
			items = append(items, item)
		}
	}
	return items
}

package policy

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"ouderbeleid/generator/frontmatter"
)

// Word is one piece of what a file says: one text, one text of a list, or the body.
type Word struct {
	Key  string // "titel", "sterk[2]", "contact[ib].rol", "stappen[1].wat", or BodyKey
	Text string // with "\n" as line end

	offset int // in the file
}

// BodyKey is the key of the body among the words of a file.
const BodyKey = "tekst"

// Words gives what a file says, in file order, what is in tables below the rest, the body last. Of a source that is all that can be translated; of a translation
// all that it translates.
func (f *File) Words() []Word {
	f.said.Do(func() {
		if f.table == nil || f.kind == nil {
			return
		}
		if f.Language != "" {
			f.words = slices.DeleteFunc(allWords(f.table), func(w Word) bool { return strings.TrimSpace(w.Text) == "" })
		} else {
			f.words = wordsOf(f.table, f.kind.Fields())
		}
		if f.body != nil {
			f.words = appendBody(f.words, string(f.Source.Text[f.bodyAt:]))
		}
		f.mark = markOf(f.words)
	})
	return f.words
}

// Mark gives what a translation of the file records as its bron: the first 8 hexadecimal digits of the SHA-256 of its words, each
// with a line end behind it.
func (f *File) Mark() string {
	f.Words()
	return f.mark
}

func markOf(words []Word) string {
	hash := sha256.New()
	for _, word := range words {
		// A hash takes all that it gets.
		_, _ = io.WriteString(hash, norm.NFC.String(word.Text)+"\n")
	}
	return hex.EncodeToString(hash.Sum(nil))[:8]
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// appendBody adds the body without the blank lines around it. Spaces before its first line mean something.
func appendBody(words []Word, body string) []Word {
	body = strings.TrimRight(lineEnds.Replace(body), " \t\n")
	for line, rest, more := strings.Cut(body, "\n"); more && strings.TrimSpace(line) == ""; line, rest, more = strings.Cut(body, "\n") {
		body = rest
	}
	if body == "" {
		return words
	}
	return append(words, Word{Key: BodyKey, Text: body})
}

// allWords gives every text of a translation: it holds nothing but words.
func allWords(table *frontmatter.Table) []Word { return wordsOf(table, nil) }

// wordsOf gives the texts of a table that its fields call words, in file order, and then those of the tables below it. So it makes
// no difference whether these are written below a header or between braces. Without fields all texts are words, but for what ties
// the file to another.
func wordsOf(table *frontmatter.Table, fields []Field) []Word {
	var words []Word
	collect(table, "", fields, &words)
	return words
}

func collect(table *frontmatter.Table, prefix string, fields []Field, words *[]Word) {
	for _, entry := range table.Entries {
		if !isWord(entry.Key, fields) {
			continue
		}
		switch value, key := entry.Value, prefix+entry.Key; value.Type {
		case frontmatter.Text:
			*words = append(*words, Word{key, value.Text, value.Offset})
		case frontmatter.List:
			for i, item := range value.List {
				if item.Type == frontmatter.Text {
					*words = append(*words, Word{key + "[" + strconv.Itoa(i+1) + "]", item.Text, item.Offset})
				}
			}
		}
	}
	for _, entry := range table.Entries {
		key := prefix + entry.Key
		below, ok := tableFields(entry, fields)
		if !ok {
			continue
		}
		if entry.Value.Type == frontmatter.SubTable {
			collect(entry.Value.Table, key+".", below, words)
		}
		for i, item := range entry.Value.List {
			if item.Type == frontmatter.SubTable {
				collect(item.Table, key+"["+nameOf(item.Table, i)+"].", below, words)
			}
		}
	}
}

func isWord(key string, fields []Field) bool {
	if fields == nil {
		return key != idKey && key != sourceKey
	}
	field := fieldOf(fields, key)
	return field != nil && field.Words
}

// tableFields gives the fields of a table, or of each of an array of them; not ok when it is none of those that are read.
func tableFields(entry frontmatter.Entry, fields []Field) (below []Field, ok bool) {
	if fields == nil {
		return nil, true
	}
	field := fieldOf(fields, entry.Key)
	if field == nil || field.Type != TypeTable || field.List != (entry.Value.Type == frontmatter.List) {
		return nil, false
	}
	return field.Fields, true
}

// nameOf tells a table of an array from the others: by its id, else by its number, from 1.
func nameOf(table *frontmatter.Table, i int) string {
	if id := table.Get(idKey); id != nil && id.Value.Type == frontmatter.Text {
		return id.Value.Text
	}
	return strconv.Itoa(i + 1)
}

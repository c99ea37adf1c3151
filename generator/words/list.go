package words

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/collate"
)

// The words for lists.
const (
	listTwo  = "list.two"
	listLast = "list.last"
)

// Comma gives what stands between the parts of a list or a sentence: ", ".
func (w *Words) Comma() string { return w.locale.comma }

// List writes a row of things: "a, b en c".
func (w *Words) List(items []string) string {
	last := len(items) - 1
	if last < 1 {
		return strings.Join(items, "")
	}
	key := listLast
	if last == 1 {
		key = listTwo
	}
	values := map[string]string{"First": strings.Join(items[:last], w.locale.comma), "Last": items[last]}
	return w.said(key, values, strings.Join(items, w.locale.comma))
}

// Sort puts a list in the order in which the language sorts the texts of its items. Numbers in them count as numbers: "groep 2" comes
// before "groep 10". Each text is looked at once, so that a long list costs little more than reading it.
func Sort[T any](w *Words, list []T, text func(T) string) {
	collator := w.collators.Get().(*collate.Collator)
	defer w.collators.Put(collator)
	type keyed struct {
		item T
		text string
		key  []byte
	}
	var buffer collate.Buffer
	items := make([]keyed, len(list))
	for i, item := range list {
		items[i] = keyed{item, text(item), collator.KeyFromString(&buffer, text(item))}
	}
	slices.SortStableFunc(items, func(a, b keyed) int {
		return cmp.Or(bytes.Compare(a.key, b.key), strings.Compare(a.text, b.text))
	})
	for i, item := range items {
		list[i] = item.item
	}
}

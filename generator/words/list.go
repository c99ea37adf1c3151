package words

import (
	"cmp"
	"strings"

	"golang.org/x/text/collate"
)

// The words for lists.
const (
	listTwo  = "list.two"
	listLast = "list.last"
)

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

// Compare orders texts as the language sorts them: negative when a comes before b, and 0 only when they are equal. Numbers
// in them count as numbers: "groep 2" comes before "groep 10".
func (w *Words) Compare(a, b string) int {
	collator := w.collators.Get().(*collate.Collator)
	defer w.collators.Put(collator)
	return cmp.Or(collator.CompareString(a, b), strings.Compare(a, b))
}

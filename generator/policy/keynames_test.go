package policy

import (
	"slices"
	"testing"
)

// TestOtherKeys holds the other names of keys to keys that there are, each meaning one in a table.
func TestOtherKeys(t *testing.T) {
	known := map[string]bool{}
	var gather func(fields []Field)
	gather = func(fields []Field) {
		keys := keysOf(fields)
		for _, field := range fields {
			known[field.Key] = true
			if meant := meantKey(field.Key, keys); meant != field.Key && slices.Contains(keys, field.Key) {
				t.Errorf("%s is taken for %s", field.Key, meant)
			}
			gather(field.Fields)
		}
	}
	for _, kind := range Kinds() {
		gather(kind.Fields())
	}
	for key := range otherKeys {
		if !known[key] {
			t.Errorf("there is no key %s", key)
		}
	}
}

package parallel_test

import (
	"slices"
	"sync/atomic"
	"testing"

	"ouderbeleid/generator/parallel"
)

func TestStoreMakesOnce(t *testing.T) {
	var store parallel.Store[int, int]
	var made atomic.Int64
	const things, asked = 50, 5000
	parallel.Each(asked, func(i int) {
		key := i % things
		if got := store.Get(key, func() int { made.Add(1); return key * key }); got != key*key {
			t.Errorf("thing %d is %d", key, got)
		}
	})
	if made.Load() != things || store.Len() != things {
		t.Errorf("%d things were made, %d are kept, want %d", made.Load(), store.Len(), things)
	}
}

func TestStoreOnly(t *testing.T) {
	var store parallel.Store[string, int]
	for i, key := range []string{"a", "b", "c"} {
		store.Get(key, func() int { return i })
	}
	kept := store.Only(func(key string) bool { return key != "b" })
	if got := slices.Sorted(kept.Values()); !slices.Equal(got, []int{0, 2}) {
		t.Errorf("kept %v, want 0 and 2", got)
	}
	if got := kept.Get("b", func() int { return 7 }); got != 7 {
		t.Errorf("b is %d, and was to be made anew", got)
	}
	if got := store.Get("b", func() int { return 7 }); got != 1 {
		t.Errorf("b is %d in the store before", got)
	}
}

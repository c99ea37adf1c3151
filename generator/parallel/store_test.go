package parallel_test

import (
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
	if kept.Len() != 2 || kept.Get("c", func() int { return 7 }) != 2 {
		t.Errorf("%d things are kept, and c is another", kept.Len())
	}
	if got := kept.Get("b", func() int { return 7 }); got != 7 {
		t.Errorf("b is %d, and was to be made anew", got)
	}
	if got := store.Get("b", func() int { return 7 }); got != 1 {
		t.Errorf("b is %d in the store before", got)
	}
}

// TestStorePanics gives nobody the empty value of what was never made.
func TestStorePanics(t *testing.T) {
	var store parallel.Store[string, int]
	panics := func() (found any) {
		defer func() { found = recover() }()
		store.Get("a", func() int { panic("broken") })
		return nil
	}
	for asker := range 2 {
		if panics() == nil {
			t.Errorf("asker %d got a thing that was never made", asker)
		}
	}
	if got := store.Get("a", func() int { return 3 }); got != 3 {
		t.Errorf("a is %d, want 3", got)
	}
}

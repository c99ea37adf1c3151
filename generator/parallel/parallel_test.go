package parallel_test

import (
	"sync/atomic"
	"testing"

	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/problem"
)

// TestPanicsGoOn brings a panic of a goroutine to who waits for it, when all others are done.
func TestPanicsGoOn(t *testing.T) {
	var done atomic.Int64
	work := func(i int) {
		if i == 7 {
			panic("seven")
		}
		done.Add(1)
	}
	for name, do := range map[string]func(){
		"Each": func() { parallel.Each(1000, work) },
		"Do":   func() { parallel.Do(func() { work(1) }, func() { work(7) }, func() { work(2) }) },
	} {
		done.Store(0)
		if fault := problem.Caught(do); fault == nil || fault.Said != "seven" || done.Load() < 2 {
			t.Errorf("%s: %v, and %d came to an end", name, fault, done.Load())
		}
	}
	parallel.Each(0, work)
}

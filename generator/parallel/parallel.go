// Package parallel spreads work over all processors.
package parallel

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"ouderbeleid/generator/problem"
)

// Each calls f for 0 to n-1 on all processors, and comes back when all is done. A panic in one of them goes on in who called Each.
func Each(n int, f func(i int)) {
	const chunk = 16
	var next atomic.Int64
	Do(slices.Repeat([]func(){func() {
		for start := int(next.Add(chunk)) - chunk; start < n; start = int(next.Add(chunk)) - chunk {
			for i := start; i < min(start+chunk, n); i++ {
				f(i)
			}
		}
	}}, min(runtime.GOMAXPROCS(0), n))...)
}

// Do calls all at once, and comes back when all are done. A panic in one of them goes on in who called Do.
func Do(all ...func()) {
	var wait sync.WaitGroup
	faults := make([]*problem.Fault, len(all))
	for i, f := range all {
		wait.Go(func() { faults[i] = problem.Caught(f) })
	}
	wait.Wait()
	for _, fault := range faults {
		if fault != nil {
			panic(fault)
		}
	}
}

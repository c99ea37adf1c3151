package year

import (
	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/schoolyear"
)

// perYear is something that is worked out for a school year, once and when it is asked. Many may ask at a time.
type perYear[T any] struct {
	make func(schoolyear.Year) T
	made parallel.Store[schoolyear.Year, T]
}

func (p *perYear[T]) of(year schoolyear.Year) T {
	return p.made.Get(year, func() T { return p.make(year) })
}

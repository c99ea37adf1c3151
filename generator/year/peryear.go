package year

import (
	"sync"

	"ouderbeleid/generator/schoolyear"
)

// perYear is something that is worked out for a school year, once and when it is asked. Many may ask at a time.
type perYear[T any] struct {
	make  func(schoolyear.Year) T
	mutex sync.Mutex
	made  map[schoolyear.Year]T
}

func (p *perYear[T]) of(year schoolyear.Year) T {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	made, known := p.made[year]
	if !known {
		if p.made == nil {
			p.made = map[schoolyear.Year]T{}
		}
		made = p.make(year)
		p.made[year] = made
	}
	return made
}

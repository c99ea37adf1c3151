package parallel

import (
	"sync"
	"sync/atomic"
)

// Store keeps what was made, by key. Each thing is made once, by whoever asks for it first; others wait for it. The zero Store is empty.
// It is safe for use by several goroutines, and the only lock that the generator needs.
//
// Three laws hold for everything that is kept in one: a key says all that the thing depends on; a thing does not change once it is made;
// what makes a thing does not ask for that same thing.
type Store[K comparable, V any] struct {
	mutex sync.RWMutex
	made  map[K]*once[V]
}

type once[V any] struct {
	once  sync.Once
	ready atomic.Bool
	value V
}

// Get gives the thing of a key, and makes it when nobody asked for it before.
func (s *Store[K, V]) Get(key K, make func() V) V {
	kept := s.at(key)
	kept.once.Do(func() {
		kept.value = make()
		kept.ready.Store(true)
	})
	if !kept.ready.Load() {
		return make() // whoever was first did not come to an end: nobody is given what was never made
	}
	return kept.value
}

func (s *Store[K, V]) at(key K) *once[V] {
	s.mutex.RLock()
	kept := s.made[key]
	s.mutex.RUnlock()
	if kept != nil {
		return kept
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if kept = s.made[key]; kept == nil {
		if s.made == nil {
			s.made = map[K]*once[V]{}
		}
		kept = new(once[V])
		s.made[key] = kept
	}
	return kept
}

// Len gives how many things are kept, or being made.
func (s *Store[K, V]) Len() int {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	return len(s.made)
}

// Only gives a store with the things of the keys that are wanted still, and shares them with this one.
func (s *Store[K, V]) Only(wanted func(K) bool) *Store[K, V] {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	kept := &Store[K, V]{made: make(map[K]*once[V], len(s.made))}
	for key, thing := range s.made {
		if wanted(key) {
			kept.made[key] = thing
		}
	}
	return kept
}

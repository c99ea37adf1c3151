package watch

import (
	"os"

	"github.com/fsnotify/fsnotify"
)

// Events is where file events come from.
type Events interface {
	Names() <-chan string                // of the files that something happened to; "" when that is not known
	Follow(folders []string) (news bool) // hears the events of these folders and no others; tells whether some were not heard before
	Close()
}

// System gives the events of the system.
func System() (Events, error) {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	s := &system{watcher: watcher, names: make(chan string), done: make(chan struct{}), followed: map[string]os.FileInfo{}}
	go s.pass()
	return s, nil
}

// system is the events of the system.
type system struct {
	watcher  *fsnotify.Watcher
	names    chan string
	done     chan struct{}
	followed map[string]os.FileInfo
}

func (s *system) Names() <-chan string { return s.names }

// pass passes on what happened. An error is an overflow, mostly: then anything can have happened.
func (s *system) pass() {
	for {
		name := ""
		select {
		case event, ok := <-s.watcher.Events:
			if !ok {
				return
			}
			if event.Op == fsnotify.Chmod {
				continue // also sent by indexers, for every file
			}
			name = event.Name
		case _, ok := <-s.watcher.Errors:
			if !ok {
				return
			}
		case <-s.done:
			return
		}
		select {
		case s.names <- name:
		case <-s.done:
			return
		}
	}
}

// Follow follows folders, never files: editors replace those. A folder that was renamed or made anew under its old name is
// another one. What cannot be followed is found by the poll.
func (s *system) Follow(folders []string) (news bool) {
	heard := map[string]bool{}
	for _, name := range s.watcher.WatchList() {
		heard[name] = true
	}
	wanted := make(map[string]os.FileInfo, len(folders))
	for _, name := range folders {
		if info, err := os.Stat(name); err == nil {
			wanted[name] = info
		}
	}
	for name, info := range s.followed {
		if wanted[name] == nil || !os.SameFile(info, wanted[name]) || !heard[name] {
			_ = s.watcher.Remove(name) // it may have gone by itself
			delete(s.followed, name)
		}
	}
	for name, info := range wanted {
		if s.followed[name] == nil && s.watcher.Add(name) == nil {
			s.followed[name] = info
			news = true
		}
	}
	return news
}

func (s *system) Close() {
	close(s.done)
	_ = s.watcher.Close() // it is only listened to
}

// silence is where nothing is ever heard.
type silence struct{}

func (silence) Names() <-chan string { return nil }
func (silence) Follow([]string) bool { return false }
func (silence) Close()               {}

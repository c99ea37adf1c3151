package main

import (
	"crypto/sha256"
	"errors"
	"os"
	"sync"
)

// shelf keeps the rendered files of a site until they can be published. A small site stays in memory; what is more goes to one
// temporary file, so that a site of ten thousand pages does not take the memory of a small machine.
type shelf struct {
	mutex    sync.Mutex
	inMemory int
	disk     *os.File // nil until it is needed
	end      int64    // of what is on the disk
}

// mostInMemory is how many bytes of rendered files stay in memory.
const mostInMemory = 16 << 20

// put makes a file of the site, with its text on the shelf.
func (s *shelf) put(path, key string, text []byte) (file, error) {
	f := newFile(path, text)
	f.key = key
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.inMemory+len(text) <= mostInMemory {
		s.inMemory += len(text)
		return f, nil
	}
	if err := s.openDisk(); err != nil {
		return f, err
	}
	if _, err := s.disk.WriteAt(text, s.end); err != nil {
		return f, err
	}
	f.text, f.disk, f.at, f.size = nil, s.disk, s.end, len(text)
	s.end += int64(len(text))
	return f, nil
}

func (s *shelf) openDisk() (err error) {
	if s.disk == nil {
		s.disk, err = os.CreateTemp("", "ouderbeleid-*.tmp")
	}
	return err
}

// clear takes everything off the shelf.
func (s *shelf) clear() error {
	if s.disk == nil {
		return nil
	}
	return errors.Join(s.disk.Close(), os.Remove(s.disk.Name()))
}

// file is one file of the site.
type file struct {
	path string // "activiteiten/startgesprek/index.html"
	hash hash   // of its text
	key  string // that recalls the text another time; "" for most
	text []byte // nil when it is on the disk

	disk *os.File
	at   int64
	size int
}

func newFile(path string, text []byte) file {
	return file{path: path, hash: sha256.Sum256(text), text: text}
}

// read gives the text of the file.
func (f *file) read() ([]byte, error) {
	if f.disk == nil {
		return f.text, nil
	}
	text := make([]byte, f.size)
	_, err := f.disk.ReadAt(text, f.at)
	return text, err
}

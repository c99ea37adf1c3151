package shelf

import (
	"crypto/sha256"
	"errors"
	"os"
	"sync"
)

// File is one file of a site.
type File struct {
	Path string            // "activiteiten/startgesprek/index.html"
	Hash [sha256.Size]byte // of its text
	Key  string            // that recalls the text another time; "" for most

	text []byte   // nil when it is on the disk
	disk *os.File // where the text is at [at, at+size)
	at   int64
	size int
}

// NewFile gives a file with its text in memory.
func NewFile(path, key string, text []byte) File {
	return File{Path: path, Hash: sha256.Sum256(text), Key: key, text: text}
}

// Text gives what is in the file.
func (f *File) Text() ([]byte, error) {
	if f.disk == nil {
		return f.text, nil
	}
	text := make([]byte, f.size)
	_, err := f.disk.ReadAt(text, f.at)
	return text, err
}

// shelf keeps the files of a site. A small site stays in memory; what is more goes to one temporary file, so that a site of ten
// thousand pages does not take the memory of a small machine.
type shelf struct {
	mutex    sync.Mutex
	inMemory int
	disk     *os.File // nil until it is needed
	end      int64    // of what is on the disk
}

// mostInMemory is how many bytes of rendered files stay in memory.
const mostInMemory = 16 << 20

// put makes a file of the site, with its text on the shelf.
func (s *shelf) put(path, key string, text []byte) (File, error) {
	f := NewFile(path, key, text)
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

//go:build unix

package watch

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestPipe does not wait at a pipe that came in the place of a file: nobody writes in it.
func TestPipe(t *testing.T) {
	file := File{"a.md", filepath.Join(t.TempDir(), "a.md")}
	if err := os.WriteFile(file.Disk, []byte("eerst"), 0o666); err != nil {
		t.Fatal(err)
	}
	before, _, err := read(file, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(file.Disk); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(file.Disk, 0o666); err != nil {
		t.Fatal(err)
	}
	if now, _, err := read(file, before); err == nil {
		t.Errorf("it holds %q", now.text)
	}
}

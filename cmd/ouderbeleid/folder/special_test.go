//go:build unix

package folder

import (
	"net"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"ouderbeleid/generator/schooltest"
)

// TestReadSpecialFiles opens no pipe, socket or device, and tells of each by name.
func TestReadSpecialFiles(t *testing.T) {
	folder := t.TempDir()
	schooltest.Plant(t, folder, schooltest.Tree{"content/visie.md": "", "content/nul.md": "→ " + os.DevNull, "layouts/": ""})
	for _, name := range []string{"content/pijp.md", "content/kalender.tsv", "layouts/home.html"} {
		if err := syscall.Mkfifo(filepath.Join(folder, name), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(folder) // the path of a socket is short
	socket, err := net.Listen("unix", "content/s.md")
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close()
	paths, problems := read(t, folder)
	same(t, "paths", paths, []string{"content/visie.md"})
	same(t, "problems", problems, []string{
		"content/kalender.tsv: geen-gewoon-bestand", "content/nul.md: link-naar-buiten", "content/pijp.md: geen-gewoon-bestand",
		"content/s.md: geen-gewoon-bestand", "layouts/home.html: geen-gewoon-bestand",
	})
}

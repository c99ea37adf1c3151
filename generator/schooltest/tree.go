package schooltest

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Tree is what is in a folder: the text of each file, "→ target" for a symbolic link, and "" for each folder, whose name ends in "/".
type Tree map[string]string

// Plant makes the files, folders and links of a tree.
func Plant(t testing.TB, folder string, tree Tree) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(tree)) {
		at := filepath.Join(folder, filepath.FromSlash(name))
		target, isLink := strings.CutPrefix(tree[name], "→ ")
		var err error
		switch {
		case strings.HasSuffix(name, "/"):
			err = os.MkdirAll(at, 0o777)
		case isLink:
			err = errors.Join(os.MkdirAll(filepath.Dir(at), 0o777), os.Symlink(target, at))
		default:
			err = errors.Join(os.MkdirAll(filepath.Dir(at), 0o777), os.WriteFile(at, []byte(tree[name]), 0o666))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// Harvest gives the tree of a folder, without the files that have one of these names.
func Harvest(t testing.TB, folder string, without ...string) Tree {
	t.Helper()
	found := Tree{}
	err := filepath.WalkDir(folder, func(at string, entry fs.DirEntry, err error) error {
		if err != nil || at == folder || slices.Contains(without, entry.Name()) {
			return err
		}
		relative, _ := filepath.Rel(folder, at)
		name := filepath.ToSlash(relative)
		switch {
		case entry.IsDir():
			found[name+"/"] = ""
		case entry.Type()&fs.ModeSymlink != 0:
			target, err := os.Readlink(at)
			found[name] = "→ " + target
			return err
		default:
			text, err := os.ReadFile(at)
			found[name] = string(text)
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// MemoryFolder gives an empty folder, in memory where there is such a disk.
func MemoryFolder(b *testing.B) string {
	folder, err := os.MkdirTemp("/dev/shm", "ouderbeleid")
	if err != nil {
		return b.TempDir()
	}
	b.Cleanup(func() { os.RemoveAll(folder) })
	return folder
}

package folder

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"ouderbeleid/generator/problem"
)

// Write puts a whole file in the place of what has its name. It is the one way to write over a file: at any moment, also when the
// program is killed, there is the old file or the new one, and never a part of it. It takes the folder that the file is in, opened, so
// that no link leads out, and the whole name of the file, "activiteiten/index.html".
//
// The text goes to Draft(name) first, which is then moved. A draft that is there already is of a program that is writing the same file
// now, or of one that was killed: nothing is written then, and the error is fs.ErrExist. A draft that cannot be finished is taken away.
// Nothing is synced to the disk: that costs more than all else together, and guards only against a power cut.
func Write(in *os.Root, name string, text []byte) error {
	draft := draftBeside(name)
	out, err := in.OpenFile(draft, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = out.Write(text)
	if err = errors.Join(err, out.Close()); err == nil {
		err = in.Rename(draft, path.Base(name))
	}
	if err != nil {
		return errors.Join(err, in.Remove(draft))
	}
	return nil
}

// Draft is the name that a file has while it is being written: hidden, and in its own folder.
func Draft(name string) string { return path.Join(path.Dir(name), draftBeside(name)) }

// draftBeside is Draft without the folder.
func draftBeside(name string) string {
	sum := sha256.Sum256([]byte(name))
	return ".ouderbeleid-" + hex.EncodeToString(sum[:8]) + ".tmp"
}

// Put writes a file among the school's own, by Write, in a folder that is there. A draft of a program that was killed makes way. A file
// without text is taken away.
func (s School) Put(src problem.Source) error {
	name := filepath.Join(s.Source, filepath.FromSlash(src.Path))
	in, err := os.OpenRoot(filepath.Dir(name))
	if err != nil {
		return err
	}
	defer in.Close()
	if len(src.Text) == 0 {
		err = in.Remove(path.Base(src.Path))
	} else {
		err = replace(in, src.Path, src.Text)
	}
	if err != nil {
		return &fs.PathError{Op: "write", Path: name, Err: err}
	}
	return nil
}

// replace writes a file by Write, when a draft that a program left that was killed has made way.
func replace(in *os.Root, name string, text []byte) error {
	if err := in.Remove(draftBeside(name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return Write(in, name, text)
}

// ErrTaken says that a file cannot be new: something has its name.
var ErrTaken = errors.New("something has that name")

// Create writes a new file in a folder, with the folders above it, whole or not at all. It overwrites nothing: the error is ErrTaken
// then. A draft of a program that was killed makes way.
func Create(folder, name string, text []byte) error {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer root.Close()
	if err := root.MkdirAll(path.Dir(name), 0o777); err != nil {
		return err
	}
	if _, err := root.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
		return cmp.Or(err, ErrTaken)
	}
	in, err := root.OpenRoot(path.Dir(name))
	if err != nil {
		return err
	}
	defer in.Close()
	if err := replace(in, name, text); err != nil {
		return &fs.PathError{Op: "write", Path: filepath.Join(folder, filepath.FromSlash(name)), Err: err}
	}
	return nil
}

// Unfinished reports whether a folder holds nothing but some of the files that were to be created in it, as when that was broken off.
func Unfinished(folder string, files map[string][]byte) bool {
	ours := map[string]bool{".": true}
	for name := range files {
		ours[name], ours[Draft(name)] = true, true
		for above := path.Dir(name); !ours[above]; above = path.Dir(above) {
			ours[above] = true
		}
	}
	there := 0
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, entry fs.DirEntry, err error) error {
		text, isFile := files[name]
		switch {
		case err != nil:
			return err
		case !ours[name]:
			return ErrTaken
		case isFile:
			there++
			if found, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(name))); err != nil || !bytes.Equal(found, text) {
				return ErrTaken
			}
		}
		return nil
	})
	return err == nil && there < len(files)
}

package publish

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/folder"
)

// disk is a folder on a disk, as a place. Whatever happens in it goes through an os.Root, which walks down to each name from where it
// was opened: Near opens the way once for many files.
type disk struct {
	folder string   // as the user calls it
	near   string   // the path of the folder that root is; "" for the place itself
	root   *os.Root // nil when the folder is not there yet
}

// OnDisk gives the place of a folder, which need not be there yet.
func OnDisk(folder string) (Place, error) {
	root, err := os.OpenRoot(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return &disk{folder: folder, root: root}, nil
}

func (d *disk) At(name string) string { return filepath.Join(d.folder, filepath.FromSlash(name)) }

// from gives the path of a file from where the disk was opened.
func (d *disk) from(name string) string {
	switch {
	case name == d.near:
		return "."
	case d.near == "":
		return name
	}
	return strings.TrimPrefix(name, d.near+"/")
}

func (d *disk) Look(name string) (Thing, error) {
	if d.root == nil {
		return Nothing, nil
	}
	info, err := d.root.Lstat(d.from(name))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Nothing, nil
	case err != nil:
		return Other, err
	case info.Mode().IsRegular():
		return File, nil
	case info.IsDir():
		return Folder, nil
	case info.Mode()&fs.ModeSymlink != 0:
		return Link, nil
	}
	return Other, nil
}

func (d *disk) Names(folder string) ([]string, error) {
	if d.root == nil {
		return nil, fs.ErrNotExist
	}
	open, err := d.root.Open(d.from(folder))
	if err != nil {
		return nil, err
	}
	defer open.Close()
	return open.Readdirnames(-1)
}

func (d *disk) Read(name string) ([]byte, error) {
	if d.root == nil {
		return nil, fs.ErrNotExist
	}
	return d.root.ReadFile(d.from(name))
}

func (d *disk) Write(name string, text []byte) error {
	in := path.Dir(d.from(name))
	if in == "." {
		return folder.Write(d.root, name, text)
	}
	root, err := d.root.OpenRoot(in)
	if err != nil {
		return err
	}
	defer root.Close()
	return folder.Write(root, name, text)
}

func (d *disk) Remove(name string) error {
	err := d.root.Remove(d.from(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func (d *disk) Make(folder string) (err error) {
	if d.root == nil {
		if err := os.MkdirAll(d.folder, 0o777); err != nil {
			return err
		}
		if d.root, err = os.OpenRoot(d.folder); err != nil {
			return err
		}
	}
	if folder == "." {
		return nil
	}
	return d.root.MkdirAll(d.from(folder), 0o777)
}

func (d *disk) Near(folder string) (Place, error) {
	if d.root == nil {
		return nil, fs.ErrNotExist
	}
	root, err := d.root.OpenRoot(d.from(folder))
	if err != nil {
		return nil, err
	}
	if folder == "." {
		folder = ""
	}
	return &disk{folder: d.folder, near: folder, root: root}, nil
}

func (d *disk) Close() error {
	if d.root == nil {
		return nil
	}
	return d.root.Close()
}

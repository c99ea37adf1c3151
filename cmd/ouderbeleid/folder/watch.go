package folder

import (
	"path/filepath"
	"slices"

	"ouderbeleid/cmd/ouderbeleid/watch"
)

// Watcher watches the folders of a school, but for the files in it that the program itself writes: these must not set it going.
func (s School) Watcher(own ...string) *watch.Watcher {
	return &watch.Watcher{List: s.list, Ignore: func(disk string) bool { return s.ignores(disk, own) }}
}

// list is look, for a watcher. In the school's own folder, content/ and layouts/ may come and go.
func (s School) list() (watch.Listing, error) {
	w, err := s.look()
	if err != nil {
		return watch.Listing{}, err
	}
	listing := watch.Listing{Folders: append(w.folders, s.Source), Problems: w.problems}
	for _, file := range w.files {
		listing.Files = append(listing.Files, watch.File{Path: file.path, Disk: file.disk})
	}
	return listing, nil
}

// ignores reports whether what happens to a file says nothing about the school's writing.
func (s School) ignores(disk string, own []string) bool {
	disk = filepath.Clean(disk)
	if filepath.Dir(disk) == filepath.Clean(s.Source) {
		return !slices.Contains([]string{"content", "layouts"}, filepath.Base(disk))
	}
	if slices.ContainsFunc(own, func(name string) bool { return disk == filepath.Join(s.Source, filepath.FromSlash(name)) }) {
		return true
	}
	if name, err := filepath.Rel(s.Source, disk); err == nil {
		disk = name
	}
	return isBystander(filepath.ToSlash(disk))
}

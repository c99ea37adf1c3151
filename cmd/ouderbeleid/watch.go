package main

import (
	"path/filepath"
	"slices"

	"ouderbeleid/cmd/ouderbeleid/watch"
	"ouderbeleid/generator"
)

// watcher watches the folders of a school.
func (s school) watcher() *watch.Watcher {
	return &watch.Watcher{List: s.list, Ignore: s.ignores}
}

// list is look, for a watcher. In the school's own folder, content/ and layouts/ may come and go.
func (s school) list() (watch.Listing, error) {
	w, err := s.look()
	if err != nil {
		return watch.Listing{}, err
	}
	listing := watch.Listing{Folders: append(w.folders, s.source), Problems: w.problems}
	for _, file := range w.files {
		listing.Files = append(listing.Files, watch.File{Path: file.path, Disk: file.disk})
	}
	return listing, nil
}

// ignores reports whether what happens to a file says nothing about the school's writing.
func (s school) ignores(disk string) bool {
	disk = filepath.Clean(disk)
	if filepath.Dir(disk) == filepath.Clean(s.source) {
		return !slices.Contains([]string{"content", "layouts"}, filepath.Base(disk))
	}
	if disk == filepath.Join(s.source, filepath.FromSlash(generator.HistoryPath)) {
		return true // build writes it, and must not set itself going
	}
	return isBystander(filepath.ToSlash(disk))
}

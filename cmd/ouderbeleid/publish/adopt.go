package publish

import (
	"crypto/sha256"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/shelf"
)

// Adopt makes each file in a place that has the name of one of the site, or of one that was ours, ours as it is there now. Where nothing
// tells which files were ours, it gives the others: an old page may be among them.
func Adopt(place Place, files []shelf.File) (others []string, err error) {
	m, text, err := readManifest(place)
	damaged := errors.Is(err, errManifest)
	if err != nil && !damaged {
		return nil, err
	}
	if damaged {
		m = newManifest()
	}
	named := make(map[string]bool, len(files))
	for _, file := range files {
		named[file.Path] = true
	}
	found, err := filesIn(place, ".")
	if err != nil || len(found) == 0 {
		return nil, err
	}
	for _, name := range found {
		switch {
		case named[name] || m.files[name] != nil:
			err = m.adopt(place, name)
		case damaged || text == nil:
			others = append(others, name)
		}
		if err != nil {
			return nil, err
		}
	}
	return others, place.Write(manifestName, m.text())
}

// adopt makes a file ours, and the folders that it is in.
func (m *manifest) adopt(place Place, name string) error {
	text, err := place.Read(name)
	if err != nil {
		return err
	}
	m.files[name] = []hash{sha256.Sum256(text)}
	delete(m.made, name)
	for folder := path.Dir(name); folder != "."; folder = path.Dir(folder) {
		m.folders[folder] = true
	}
	return nil
}

// filesIn gives the files in a folder and those below it, in order, without what is hidden.
func filesIn(place Place, folder string) ([]string, error) {
	names, err := place.Names(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	var files []string
	for _, name := range names {
		at := path.Join(folder, name)
		thing, err := place.Look(at)
		switch {
		case err != nil:
			return nil, err
		case strings.HasPrefix(name, "."):
		case thing == File:
			files = append(files, at)
		case thing == Folder:
			below, err := filesIn(place, at)
			if err != nil {
				return nil, err
			}
			files = append(files, below...)
		}
	}
	return files, nil
}

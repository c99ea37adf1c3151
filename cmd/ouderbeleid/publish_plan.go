package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"

	"ouderbeleid/generator/problem"
)

// plan decides what happens to each file, and finds what is in the way.
func (p *publication) plan() error {
	if err := p.readManifest(); err != nil || p.before == nil {
		return err
	}
	p.findSite()
	for _, part := range []func() error{p.planRemovals, p.planLitter, p.planEmptied, p.planFolders, p.planFiles} {
		if err := part(); err != nil {
			return err
		}
	}
	p.planManifest()
	return nil
}

// readManifest learns what is ours. When that cannot be known, it reports so and there is no manifest.
func (p *publication) readManifest() error {
	if p.root == nil {
		p.before = newManifest()
		return nil
	}
	var err error
	p.before, p.onDisk, err = readManifest(p.root)
	if errors.Is(err, errManifest) {
		p.report(badManifest, manifestName)
		return nil
	}
	return err
}

// findSite lists the files and folders of the site.
func (p *publication) findSite() {
	p.isFile = make(map[string]bool, len(p.files))
	p.isFolder = map[string]bool{}
	for _, file := range p.files {
		p.isFile[file.path] = true
		for folder := path.Dir(file.path); folder != "." && !p.isFolder[folder]; folder = path.Dir(folder) {
			p.isFolder[folder] = true
		}
	}
}

// planRemovals finds the files of ours that the site no longer has. In order: a file that goes makes room for a folder.
func (p *publication) planRemovals() error {
	for _, name := range slices.Sorted(maps.Keys(p.before.files)) {
		if p.isFile[name] {
			continue
		}
		info, err := p.lstat(name)
		if err != nil {
			return err
		}
		if info == nil || !info.Mode().IsRegular() {
			continue // ours has gone already
		}
		text, err := p.root.ReadFile(name)
		if err != nil {
			return err
		}
		if !p.before.owns(name, sha256.Sum256(text)) {
			p.report(altered, name)
			continue
		}
		p.goFiles = append(p.goFiles, name)
		p.goes[name] = true
		p.renamed[fold(name)] = name
	}
	return nil
}

// planLitter finds the temporary files of a time that was broken off.
func (p *publication) planLitter() error {
	names := []string{temporary(manifestName)}
	if p.before.unfinished {
		for name := range p.before.files {
			names = append(names, temporary(name))
		}
	}
	for _, name := range names {
		info, err := p.lstat(name)
		if err != nil {
			return err
		}
		if info != nil && info.Mode().IsRegular() {
			p.litter = append(p.litter, name)
			p.goes[name] = true
		}
	}
	return nil
}

// planEmptied finds the folders of ours that the site no longer has and in which nothing will be left.
func (p *publication) planEmptied() error {
	folders := slices.Sorted(maps.Keys(p.before.folders))
	slices.Reverse(folders) // what goes may empty the folder that it is in
	for _, name := range folders {
		if p.isFolder[name] || p.ground(name) != present {
			continue
		}
		names, err := p.namesIn(name)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(names, func(below string) bool { return !p.goes[path.Join(name, below)] }) {
			p.goFolders = append(p.goFolders, name)
			p.goes[name] = true
		}
	}
	return nil
}

// planFolders finds what is in the way of the folders.
func (p *publication) planFolders() error {
	for _, name := range slices.Sorted(maps.Keys(p.isFolder)) {
		if p.isFile[name] {
			p.report(fileAndFolder, name)
		}
		if p.ground(name) != blocked || p.ground(path.Dir(name)) == blocked {
			continue
		}
		info, err := p.lstat(name)
		if err != nil {
			return err
		}
		p.report(occupied, name, thing(info))
	}
	return nil
}

// planFiles compares the files with what is in their places.
func (p *publication) planFiles() error {
	p.fates = make([]fate, len(p.files))
	present := func(i int) bool { return p.ground(path.Dir(p.files[i].path)) == present }
	return p.eachFile(present, (*os.Root).OpenRoot, p.compare)
}

// compare looks at what is in the place of a file.
func (p *publication) compare(folder *os.Root, i int) error {
	name := p.files[i].path
	info, err := folder.Lstat(path.Base(name))
	if errors.Is(err, fs.ErrNotExist) || p.goes[name] {
		return nil
	}
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		p.report(occupied, name, thing(info))
		return nil
	}
	text, err := folder.ReadFile(path.Base(name))
	if err != nil {
		return err
	}
	// On a disk that ignores capitals, this can be the file that goes.
	old, renamed := p.renamed[fold(name)]
	content := hash(sha256.Sum256(text))
	switch {
	case renamed && p.before.owns(old, content):
	case content == p.files[i].hash:
		p.fates[i] = keep
	case p.before.owns(name, content):
	case p.before.files[name] != nil:
		p.report(altered, name)
	default:
		p.report(occupied, name, aFile)
	}
	return nil
}

// planManifest says what is ours when we are done. A file that was there before us stays its owner's, even when it is
// what we would write.
func (p *publication) planManifest() {
	p.after = newManifest()
	for i, file := range p.files {
		if p.fates[i] == write || p.before.files[file.path] != nil {
			p.after.files[file.path] = []hash{file.hash}
			if file.key != "" {
				p.after.made[file.path] = file.key
			}
		}
	}
	for name := range p.isFolder {
		if p.ground(name) == absent || p.before.folders[name] {
			p.after.folders[name] = true
		}
	}
	for name := range p.before.folders {
		if p.ground(name) == present && !p.goes[name] {
			p.after.folders[name] = true
		}
	}
}

// idle reports whether all is as it should be already.
func (p *publication) idle() bool {
	return !slices.Contains(p.fates, write) && len(p.goes) == 0 && bytes.Equal(p.onDisk, p.after.text())
}

// lstat looks at what has a name, without following links, also in the folders above it. There is no info when nothing has it.
func (p *publication) lstat(name string) (fs.FileInfo, error) {
	if p.ground(path.Dir(name)) != present {
		return nil, nil
	}
	info, err := p.root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return info, err
}

// ground looks at what is in the place of a folder, once.
func (p *publication) ground(name string) ground {
	if name == "." {
		if p.root == nil {
			return absent
		}
		return present
	}
	known, ok := p.grounds[name]
	if !ok {
		known = p.inspect(name)
		p.grounds[name] = known
	}
	return known
}

func (p *publication) inspect(name string) ground {
	if above := p.ground(path.Dir(name)); above != present {
		return above
	}
	info, err := p.root.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist), p.goes[name]:
		return absent
	case err == nil && info.IsDir():
		return present
	}
	return blocked
}

// namesIn gives the names of what is in a folder.
func (p *publication) namesIn(folder string) ([]string, error) {
	open, err := p.root.Open(folder)
	if err != nil {
		return nil, err
	}
	defer open.Close()
	return open.Readdirnames(-1)
}

// thing names what is in the way.
func thing(info fs.FileInfo) problem.Phrase {
	switch {
	case info.IsDir():
		return aFolder
	case info.Mode()&fs.ModeSymlink != 0:
		return aLink
	}
	return aFile
}

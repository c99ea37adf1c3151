package publish

import (
	"crypto/sha256"
	"errors"
	"maps"
	"path"
	"slices"

	"ouderbeleid/cmd/ouderbeleid/folder"
)

// survey decides what happens to each file, and finds what is in the way.
func (p *Plan) survey() error {
	p.fates = make([]fate, len(p.files))
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
func (p *Plan) readManifest() error {
	var err error
	p.before, p.onDisk, err = readManifest(p.place)
	if errors.Is(err, errManifest) {
		p.report(badManifest, manifestName)
		return nil
	}
	return err
}

// findSite lists the files and folders of the site.
func (p *Plan) findSite() {
	p.isFile = make(map[string]bool, len(p.files))
	p.isFolder = map[string]bool{}
	for _, file := range p.files {
		p.isFile[file.Path] = true
		for folder := path.Dir(file.Path); folder != "." && !p.isFolder[folder]; folder = path.Dir(folder) {
			p.isFolder[folder] = true
		}
	}
}

// planRemovals finds the files of ours that the site no longer has. In order: a file that goes makes room for a folder.
func (p *Plan) planRemovals() error {
	for _, name := range slices.Sorted(maps.Keys(p.before.files)) {
		if p.isFile[name] {
			continue
		}
		thing, err := p.look(name)
		if err != nil {
			return err
		}
		if thing != File {
			continue // ours has gone already
		}
		text, err := p.place.Read(name)
		if err != nil {
			return err
		}
		if !p.before.owns(name, sha256.Sum256(text)) {
			p.note(&p.changed, name)
			continue
		}
		p.Removed = append(p.Removed, name)
		p.goes[name] = true
		p.renamed[fold(name)] = name
	}
	return nil
}

// planLitter finds the drafts of a time that was broken off.
func (p *Plan) planLitter() error {
	names := []string{folder.Draft(manifestName)}
	if p.before.unfinished {
		for name := range p.before.files {
			names = append(names, folder.Draft(name))
		}
	}
	for _, name := range names {
		thing, err := p.look(name)
		if err != nil {
			return err
		}
		if thing == File {
			p.litter = append(p.litter, name)
			p.goes[name] = true
		}
	}
	return nil
}

// planEmptied finds the folders of ours that the site no longer has and in which nothing will be left.
func (p *Plan) planEmptied() error {
	folders := slices.Sorted(maps.Keys(p.before.folders))
	slices.Reverse(folders) // what goes may empty the folder that it is in
	for _, name := range folders {
		if p.isFolder[name] || p.ground(name) != present {
			continue
		}
		names, err := p.place.Names(name)
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
func (p *Plan) planFolders() error {
	for _, name := range slices.Sorted(maps.Keys(p.isFolder)) {
		if p.isFile[name] {
			p.report(fileAndFolder, name)
		}
		if p.ground(name) != blocked || p.ground(path.Dir(name)) == blocked {
			continue
		}
		thing, err := p.look(name)
		if err != nil {
			return err
		}
		p.report(occupied, name, thing.phrase())
	}
	return nil
}

// planFiles compares the files with what is in their places.
func (p *Plan) planFiles() error {
	present := func(i int) bool { return p.ground(path.Dir(p.files[i].Path)) == present }
	return p.eachFile(present, Place.Near, p.compare)
}

// compare looks at what is in the place of a file.
func (p *Plan) compare(near Place, i int) error {
	name := p.files[i].Path
	thing, err := near.Look(name)
	if thing == Nothing || p.goes[name] {
		return nil
	}
	if err != nil {
		return err
	}
	if thing != File {
		p.report(occupied, name, thing.phrase())
		return nil
	}
	text, err := near.Read(name)
	if err != nil {
		return err
	}
	// On a disk that ignores capitals, this can be the file that goes.
	old, renamed := p.renamed[fold(name)]
	content := hash(sha256.Sum256(text))
	switch {
	case renamed && p.before.owns(old, content):
	case content == p.files[i].Hash:
		p.fates[i] = keep
	case p.before.owns(name, content):
		p.fates[i] = change
	case p.before.files[name] != nil:
		p.note(&p.changed, name)
	default:
		p.note(&p.strangers, name)
	}
	return nil
}

// planManifest says what is ours when we are done. A file that was there before us stays its owner's, even when it is
// what we would write.
func (p *Plan) planManifest() {
	p.after = newManifest()
	for i, file := range p.files {
		if p.fates[i] != keep || p.before.files[file.Path] != nil {
			p.after.files[file.Path] = []hash{file.Hash}
			if file.Key != "" {
				p.after.made[file.Path] = file.Key
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

// look looks at what has a name, without following links, also in the folders above it.
func (p *Plan) look(name string) (Thing, error) {
	if p.ground(path.Dir(name)) != present {
		return Nothing, nil
	}
	return p.place.Look(name)
}

// ground looks at what is in the place of a folder, once.
func (p *Plan) ground(name string) ground {
	known, ok := p.grounds[name]
	if !ok {
		known = p.inspect(name)
		p.grounds[name] = known
	}
	return known
}

func (p *Plan) inspect(name string) ground {
	if name != "." {
		if above := p.ground(path.Dir(name)); above != present {
			return above
		}
	}
	thing, err := p.place.Look(name)
	switch {
	case err == nil && thing == Nothing, p.goes[name]:
		return absent
	case err == nil && thing == Folder:
		return present
	}
	return blocked
}

package publish

import (
	"errors"
	"io/fs"
	"slices"
)

// Work does what was planned; with problems it may not be called. It never tidies up after a failure: the next time does, whatever
// broke this one off.
func (p *Plan) Work() error {
	if p.idle() {
		return nil
	}
	if err := p.place.Make("."); err != nil {
		return err
	}
	// The litter first: the manifest that is there now is the last to know of it.
	if err := p.removeAll(p.litter); err != nil {
		return err
	}
	if err := p.writeManifest(p.during()); err != nil {
		return err
	}
	// What goes may be in the way of what comes.
	if err := p.removeAll(slices.Concat(p.Removed, p.goFolders)); err != nil {
		return err
	}
	if err := p.writeFiles(); err != nil {
		return err
	}
	return p.writeManifest(p.after)
}

// during is the manifest while we work: each file may be the old one, the new one or no longer there.
func (p *Plan) during() *manifest {
	m := newManifest()
	m.unfinished = true
	for name, hashes := range p.after.files {
		m.files[name] = slices.Clone(hashes)
		for _, h := range p.before.files[name] {
			if !slices.Contains(hashes, h) {
				m.files[name] = append(m.files[name], h)
			}
		}
	}
	for name, key := range p.after.made {
		if len(m.files[name]) == 1 { // else it may be the old one
			m.made[name] = key
		}
	}
	for _, name := range p.Removed {
		m.files[name] = p.before.files[name]
	}
	for name := range p.after.folders {
		m.folders[name] = true
	}
	for _, name := range p.goFolders {
		m.folders[name] = true
	}
	return m
}

func (p *Plan) writeManifest(m *manifest) error {
	return p.failed(manifestName, p.place.Write(manifestName, m.text()))
}

// removeAll removes files and empty folders, in order.
func (p *Plan) removeAll(names []string) error {
	for _, name := range names {
		if err := p.place.Remove(name); err != nil {
			return p.failed(name, err)
		}
	}
	return nil
}

// writeFiles writes what is not there yet.
func (p *Plan) writeFiles() error {
	return p.eachFile(func(i int) bool { return p.fates[i] != keep }, makeNear, p.writeFile)
}

// makeNear is Place.Near for a folder that may have to be made.
func makeNear(place Place, folder string) (Place, error) {
	near, err := place.Near(folder)
	if !errors.Is(err, fs.ErrNotExist) {
		return near, err
	}
	if err := place.Make(folder); err != nil {
		return nil, err
	}
	return place.Near(folder)
}

func (p *Plan) writeFile(near Place, i int) error {
	text, err := p.files[i].Text()
	if err != nil {
		return err
	}
	return near.Write(p.files[i].Path, text)
}

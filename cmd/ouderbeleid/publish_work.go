package main

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
)

// work does what was planned. It never tidies up after a failure: the next time does, whatever broke this one off.
func (p *publication) work() error {
	if err := p.openRoot(); err != nil {
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
	if err := p.removeAll(slices.Concat(p.goFiles, p.goFolders)); err != nil {
		return err
	}
	if err := p.writeFiles(); err != nil {
		return err
	}
	return p.writeManifest(p.after)
}

// openRoot makes the folder of the site when there is none.
func (p *publication) openRoot() error {
	if p.root != nil {
		return nil
	}
	if err := os.MkdirAll(p.folder, 0o777); err != nil {
		return err
	}
	var err error
	p.root, err = os.OpenRoot(p.folder)
	return err
}

// during is the manifest while we work: each file may be the old one, the new one or no longer there.
func (p *publication) during() *manifest {
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
	for _, name := range p.goFiles {
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

func (p *publication) writeManifest(m *manifest) error {
	return p.failed(manifestName, p.put(p.root, manifestName, m.text()))
}

// removeAll removes files and empty folders, in order.
func (p *publication) removeAll(names []string) error {
	for _, name := range names {
		if err := p.step(); err != nil {
			return err
		}
		if err := p.root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return p.failed(name, err)
		}
	}
	return nil
}

// writeFiles writes what has that fate.
func (p *publication) writeFiles() error {
	return p.eachFile(func(i int) bool { return p.fates[i] == write }, p.makeFolder, p.writeFile)
}

// makeFolder opens a folder, and makes it when it is not there, with those above it.
func (p *publication) makeFolder(above *os.Root, name string) (*os.Root, error) {
	folder, err := above.OpenRoot(name)
	if !errors.Is(err, fs.ErrNotExist) {
		return folder, err
	}
	if err := p.step(); err != nil {
		return nil, err
	}
	if err := above.MkdirAll(name, 0o777); err != nil {
		return nil, err
	}
	return above.OpenRoot(name)
}

func (p *publication) writeFile(folder *os.Root, i int) error {
	text, err := p.files[i].read()
	if err != nil {
		return err
	}
	return p.put(folder, p.files[i].path, text)
}

// put writes a file of the site in its folder, which is open.
func (p *publication) put(folder *os.Root, name string, text []byte) error {
	draft := path.Base(temporary(name))
	if err := p.step(); err != nil {
		return err
	}
	out, err := folder.OpenFile(draft, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	if err := p.fill(out, text); err != nil {
		return err
	}
	if err := p.step(); err != nil {
		return err
	}
	return folder.Rename(draft, path.Base(name))
}

// fill writes the text of a file and closes it.
func (p *publication) fill(out *os.File, text []byte) error {
	err := p.step()
	if err == nil {
		_, err = out.Write(text)
	}
	return errors.Join(err, out.Close())
}

package main

import (
	"os"
	"path"
)

// batch is some files whose folders are in one folder, or which are in that folder itself.
//
// An os.Root walks down to each name from where it was opened. So the way down is opened once for many files.
type batch struct {
	above string
	files []int
}

// batches divides the chosen files.
func (p *publication) batches(chosen func(i int) bool) []batch {
	const most = 64
	var all []batch
	filling := map[string]int{} // the batch of each folder that still takes files
	for i, file := range p.files {
		if !chosen(i) {
			continue
		}
		above := path.Dir(path.Dir(file.path))
		at, ok := filling[above]
		if !ok || len(all[at].files) == most {
			at = len(all)
			all = append(all, batch{above: above})
			filling[above] = at
		}
		all[at].files = append(all[at].files, i)
	}
	return all
}

// opener opens a folder, by its name in the folder above it.
type opener func(above *os.Root, name string) (*os.Root, error)

// eachFile does something with each chosen file in its opened folder, on all processors.
func (p *publication) eachFile(chosen func(i int) bool, open opener, do func(folder *os.Root, i int) error) error {
	batches := p.batches(chosen)
	return each(len(batches), func(b int) error {
		above, err := open(p.root, batches[b].above)
		if err != nil {
			return p.failed(batches[b].above, err)
		}
		defer above.Close()
		return p.eachInBatch(above, batches[b].files, open, do)
	})
}

func (p *publication) eachInBatch(above *os.Root, files []int, open opener, do func(folder *os.Root, i int) error) error {
	for len(files) > 0 {
		name := path.Dir(p.files[files[0]].path)
		n := 1
		for n < len(files) && path.Dir(p.files[files[n]].path) == name {
			n++
		}
		folder, err := open(above, path.Base(name))
		if err != nil {
			return p.failed(name, err)
		}
		for _, i := range files[:n] {
			if err := do(folder, i); err != nil {
				folder.Close()
				return p.failed(p.files[i].path, err)
			}
		}
		folder.Close()
		files = files[n:]
	}
	return nil
}

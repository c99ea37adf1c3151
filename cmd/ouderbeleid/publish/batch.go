package publish

import (
	"path"
	"runtime"

	"ouderbeleid/generator/problem"

	"golang.org/x/sync/errgroup"
)

// batch is some files whose folders are in one folder, or which are in that folder itself: so the way down is opened once for many.
type batch struct {
	above string
	files []int
}

// batches divides the chosen files.
func (p *Plan) batches(chosen func(i int) bool) []batch {
	const most = 64
	var all []batch
	filling := map[string]int{} // the batch of each folder that still takes files
	for i, file := range p.files {
		if !chosen(i) {
			continue
		}
		above := path.Dir(path.Dir(file.Path))
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

// opener gives a place near one of its folders.
type opener func(place Place, folder string) (Place, error)

// eachFile does something with each chosen file, near its folder, on all processors.
func (p *Plan) eachFile(chosen func(i int) bool, open opener, do func(near Place, i int) error) error {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, batch := range p.batches(chosen) {
		group.Go(func() error {
			return problem.Safely(func() error { return p.eachInBatch(batch, open, do) })
		})
	}
	return group.Wait()
}

func (p *Plan) eachInBatch(batch batch, open opener, do func(near Place, i int) error) error {
	above, err := open(p.place, batch.above)
	if err != nil {
		return p.failed(batch.above, err)
	}
	defer above.Close()
	for files := batch.files; len(files) > 0; {
		folder := path.Dir(p.files[files[0]].Path)
		n := 1
		for n < len(files) && path.Dir(p.files[files[n]].Path) == folder {
			n++
		}
		near, err := open(above, folder)
		if err != nil {
			return p.failed(folder, err)
		}
		for _, i := range files[:n] {
			if err := do(near, i); err != nil {
				near.Close()
				return p.failed(p.files[i].Path, err)
			}
		}
		near.Close()
		files = files[n:]
	}
	return nil
}

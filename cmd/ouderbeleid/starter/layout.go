package starter

import (
	"cmp"
	"io/fs"
	"maps"
	"path"
	"slices"

	"ouderbeleid/generator/problem"
	"ouderbeleid/layouts"
)

// Layouts gives the paths of our own layouts, "assets/style.css", in order.
func Layouts() []string {
	var names []string
	// The files are in the program itself: reading their names cannot fail.
	_ = fs.WalkDir(layouts.Files, ".", func(name string, entry fs.DirEntry, _ error) error {
		if !entry.IsDir() {
			names = append(names, name)
		}
		return nil
	})
	return names
}

// Layout gives one of our own layouts, for the school to change.
func Layout(name string) ([]byte, error) { return fs.ReadFile(layouts.Files, name) }

// NearestLayout gives the layout whose own name is nearest, whatever folder it is in; the name itself when none is near.
func NearestLayout(name string) string {
	paths := map[string]string{}
	for _, layout := range Layouts() {
		paths[path.Base(layout)] = layout
	}
	nearest := problem.Nearest(path.Base(name), slices.Sorted(maps.Keys(paths)))
	return cmp.Or(paths[nearest], name)
}

package starter

import (
	"cmp"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"ouderbeleid/generator/problem"
	"ouderbeleid/layouts"
)

// Layouts gives the paths of our own layouts, "assets/style.css", in order: those that a school may replace.
func Layouts() []string {
	var names []string
	// The files are in the program itself: reading their names cannot fail.
	_ = fs.WalkDir(layouts.Files, ".", func(name string, entry fs.DirEntry, _ error) error {
		if !entry.IsDir() && !strings.HasPrefix(name, "words/types/") {
			names = append(names, name)
		}
		return nil
	})
	return names
}

// Layout gives one of our own layouts, for the school to change.
func Layout(name string) ([]byte, error) { return fs.ReadFile(layouts.Files, name) }

// NearestLayout gives the layout whose own name is nearest, whatever folder and what kind of file it is; the name itself when none is
// near.
func NearestLayout(name string) string {
	own := func(name string) string { return strings.TrimSuffix(path.Base(name), path.Ext(name)) }
	paths := map[string]string{}
	for _, layout := range Layouts() {
		paths[own(layout)] = cmp.Or(paths[own(layout)], layout)
	}
	if paths[own(name)] != "" {
		return paths[own(name)]
	}
	nearest := problem.Nearest(own(name), slices.Sorted(maps.Keys(paths)))
	return cmp.Or(paths[nearest], name)
}

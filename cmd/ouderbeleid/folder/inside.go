package folder

import (
	"os"
	"path/filepath"
)

// Is reports whether a folder has this name.
func Is(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// Inside reports whether a place is in a folder or is that folder. It asks the disk rather than compare names, because
// symbolic links and disks that ignore capitals give one folder many names. The place need not exist yet.
func Inside(place, folder string) bool {
	target, err := os.Stat(folder)
	if err != nil {
		return false
	}
	for place = resolve(place); ; place = filepath.Dir(place) {
		if info, err := os.Stat(place); err == nil && os.SameFile(info, target) {
			return true
		}
		if place == filepath.Dir(place) {
			return false
		}
	}
}

// resolve follows the symbolic links in the part of a path that exists.
func resolve(place string) string {
	absolute, err := filepath.Abs(place)
	if err != nil {
		return place
	}
	if real, err := filepath.EvalSymlinks(absolute); err == nil {
		return real
	}
	if parent := filepath.Dir(absolute); parent != absolute {
		return filepath.Join(resolve(parent), filepath.Base(absolute))
	}
	return absolute
}

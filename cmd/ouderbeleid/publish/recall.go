package publish

import "crypto/sha256"

// Recall gives what a build before made and published in a folder, by its path and its key: photos, which take a second each. So the
// site is its own store: nothing else on the disk is written, what the site no longer has is forgotten with it, and without it all is
// made again. It gives nil for what is not there.
func Recall(folder string) (recall func(path, key string) []byte) {
	place, err := OnDisk(folder)
	if err != nil {
		return nil // publishing tells what is wrong with a folder
	}
	defer place.Close()
	before, _, err := readManifest(place)
	if err != nil {
		return nil
	}
	return func(path, key string) []byte {
		if before.made[path] != key {
			return nil
		}
		// What cannot be read is made again. So is what somebody changed, and what another build is just replacing.
		text, err := readIn(folder, path)
		if err != nil || !before.owns(path, sha256.Sum256(text)) {
			return nil
		}
		return text
	}
}

// readIn reads a file in a folder that is opened for it alone: a preview runs for days, and the folder may come and go.
func readIn(folder, path string) ([]byte, error) {
	place, err := OnDisk(folder)
	if err != nil {
		return nil, err
	}
	defer place.Close()
	return place.Read(path)
}

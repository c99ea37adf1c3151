package main

import (
	"crypto/sha256"
	"io"
	"os"
)

// earlier recalls what a build before made and published: photos, which take a second each. So the site is its own store: nothing
// else on the disk is written, what the site no longer has is forgotten with it, and without it all is made again.
func earlier(folder string) (recall func(path, key string) []byte) {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return nil // nothing was built yet; publishing tells what is wrong with a folder
	}
	defer root.Close()
	before, _, err := readManifest(root)
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

// readIn reads a file in a folder; no link leads out of it.
func readIn(folder, path string) ([]byte, error) {
	file, err := os.OpenInRoot(folder, path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(file)
}

package preview

import (
	"crypto/sha256"
	"embed"
)

//go:embed assets
var assets embed.FS

// program is the version of all of these.
var program = func() string {
	hash := sha256.New()
	files, _ := assets.ReadDir("assets") // what is part of the program can be read
	for _, file := range files {
		text, _ := assets.ReadFile("assets/" + file.Name())
		hash.Write(text)
	}
	return short(hash.Sum(nil))
}()

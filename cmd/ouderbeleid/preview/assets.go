package preview

import (
	"crypto/sha256"
	"embed"
)

//go:embed assets
var assets embed.FS

// program is the version of the script and its style.
var program = func() string {
	hash := sha256.New()
	for _, name := range []string{"voorbeeld.js", "voorbeeld.css"} {
		text, _ := assets.ReadFile("assets/" + name) // part of the program
		hash.Write(text)
	}
	return short(hash.Sum(nil))
}()

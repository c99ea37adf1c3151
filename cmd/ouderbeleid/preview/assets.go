package preview

import (
	"crypto/sha256"
	"embed"
	"maps"
	"path"
	"slices"
	"strings"
)

//go:embed assets script
var embedded embed.FS

// scriptParts are the files of the preview's own script, in the order in which they share one scope.
var scriptParts = [...]string{"start", "follow", "look", "tell", "end"}

// assets are the preview's own files, by name: "voorbeeld.js", "voorbeeld.css".
var assets = func() map[string][]byte {
	var script strings.Builder
	script.WriteString("\"use strict\";\n(() => {\n")
	for _, part := range scriptParts {
		script.Write(read(path.Join("script", part+".js")))
	}
	script.WriteString("})();\n")
	all := map[string][]byte{"voorbeeld.js": []byte(script.String())}
	files, _ := embedded.ReadDir("assets")
	for _, file := range files {
		all[file.Name()] = read(path.Join("assets", file.Name()))
	}
	return all
}()

// read gives a file that is part of the program: that cannot fail.
func read(name string) []byte {
	text, _ := embedded.ReadFile(name)
	return text
}

// program is the version of all of these.
var program = func() string {
	hash := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(assets)) {
		hash.Write(assets[name])
	}
	return short(hash.Sum(nil))
}()

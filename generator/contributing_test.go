package generator

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
)

// TestContributing wants every file and folder that CONTRIBUTING.md names in backticks; a path may leave out its first folders.
func TestContributing(t *testing.T) {
	var there strings.Builder
	err := fs.WalkDir(os.DirFS(".."), ".", func(name string, entry fs.DirEntry, err error) error {
		if entry != nil && entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == ".git") {
			return fs.SkipDir
		}
		there.WriteString("/" + name + "\n")
		return err
	})
	text, readErr := os.ReadFile("../CONTRIBUTING.md")
	if err != nil || readErr != nil {
		t.Fatal(err, readErr)
	}
	for _, found := range regexp.MustCompile("`([A-Za-z0-9_./-]+)`").FindAllStringSubmatch(string(text), -1) {
		name := found[1]
		switch path.Ext(name) {
		case ".go", ".md", ".toml", ".html", ".txt", ".txtar":
		default:
			if !strings.Contains(name, "/") {
				continue
			}
		}
		if !strings.Contains(there.String(), "/"+strings.Trim(name, "/")+"\n") {
			t.Errorf("CONTRIBUTING.md names `%s`, which is not there", name)
		}
	}
}

package policy

import "strings"

// ContentFolder holds everything that a school writes.
const ContentFolder = "content/"

// PathOf gives the path of the file with a name in content/: "content/visie.md" of "visie.md".
//
// A path goes from the folder of the school, and is where problems are: "content/visie.md", "layouts/home.html". A name is what links
// lead to and what authors are told: the path within content/. A reference is the name of a document without .md.
func PathOf(name string) string { return ContentFolder + name }

// NameOf gives the name in content/ of the file at a path: "visie.md" of "content/visie.md".
func NameOf(path string) string { return strings.TrimPrefix(path, ContentFolder) }

// InContent reports whether a path is that of a file in content/.
func InContent(path string) bool { return strings.HasPrefix(path, ContentFolder) }

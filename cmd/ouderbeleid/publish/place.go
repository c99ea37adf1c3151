package publish

import "ouderbeleid/generator/problem"

// Place is where a site can be put. Its files and folders are called by their paths in it, "activiteiten/index.html", and the place
// itself by ".". It follows no link, and nothing leads out of it. All but Close may be called from many goroutines at once.
type Place interface {
	// At gives what the user calls a file: "public/index.html", with the separators of this machine.
	At(name string) string
	// Look tells what has a name. The folder that it is in has been looked at before, and is one.
	Look(name string) (Thing, error)
	// Names gives the names of what is in a folder, without their folder. The error is fs.ErrNotExist when that is not there.
	Names(folder string) ([]string, error)
	// Read gives what is in a file. The error is fs.ErrNotExist when there is none.
	Read(name string) ([]byte, error)
	// Write puts a whole file in a folder that is there. Broken off at any moment, it leaves the old file or the new one, and at most
	// a part of the new one in folder.Draft(name).
	Write(name string, text []byte) error
	// Remove takes a file or an empty folder away. There may be none.
	Remove(name string) error
	// Make makes a folder, and those above it. It may be there already.
	Make(folder string) error
	// Near gives the same place, for work on many files in or below one folder. The error is fs.ErrNotExist when that is not there.
	Near(folder string) (Place, error)
	// Close ends the work with the place.
	Close() error
}

// Thing is what can have a name in a place.
type Thing int

// The things.
const (
	Nothing Thing = iota
	File          // an ordinary one
	Folder
	Link  // a symbolic one
	Other // a device, a socket
)

// phrase names the thing, which is in the way.
func (t Thing) phrase() problem.Phrase {
	switch t {
	case Folder:
		return problem.Phrase{NL: "een map", EN: "a folder"}
	case Link:
		return problem.Phrase{NL: "een snelkoppeling", EN: "a symbolic link"}
	}
	return problem.Phrase{NL: "een bestand", EN: "a file"}
}

package publish

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// manifestName is the file in the place that says what in there is ours.
const manifestName = ".ouderbeleid-manifest"

// hash tells the content of a file.
type hash = [sha256.Size]byte

// manifest is what in the place is ours, and so may be replaced or removed.
//
// While a build is writing, a file can hold the old text or the new one: it then has two hashes, and the manifest says that
// the build is not finished. It is one line for each hash of a file and for each folder, and one with the key of each file that a
// next build need not make again:
//
//	ouderbeleid 1 finished
//	8d5c…41 "activiteiten/index.html"
//	folder "activiteiten"
//	made 77ab…03 "fotos/plein-480.jpg"
type manifest struct {
	unfinished bool
	files      map[string][]hash
	folders    map[string]bool   // those that we made
	made       map[string]string // the keys of files with one hash
}

const (
	finishedLine   = "ouderbeleid 1 finished"
	unfinishedLine = "ouderbeleid 1 unfinished"
	folderMark     = "folder"
	madeMark       = "made"
)

func newManifest() *manifest {
	return &manifest{files: map[string][]hash{}, folders: map[string]bool{}, made: map[string]string{}}
}

// owns reports whether the file is ours when it has this content.
func (m *manifest) owns(path string, content hash) bool {
	return slices.Contains(m.files[path], content)
}

// text writes the manifest, in order.
func (m *manifest) text() []byte {
	text := []byte(finishedLine)
	if m.unfinished {
		text = []byte(unfinishedLine)
	}
	text = append(text, '\n')
	for _, path := range slices.Sorted(maps.Keys(m.files)) {
		for _, h := range m.files[path] {
			text = append(hex.AppendEncode(text, h[:]), ' ')
			text = append(strconv.AppendQuote(text, path), '\n')
		}
	}
	for _, path := range slices.Sorted(maps.Keys(m.folders)) {
		text = append(strconv.AppendQuote(append(text, folderMark+" "...), path), '\n')
	}
	for _, path := range slices.Sorted(maps.Keys(m.made)) {
		text = append(strconv.AppendQuote(append(text, madeMark+" "+m.made[path]+" "...), path), '\n')
	}
	return text
}

// errManifest says that the manifest is not one of ours.
var errManifest = errors.New("unreadable manifest")

// readManifest reads the manifest of a place. Without one, nothing there is ours.
func readManifest(place Place) (*manifest, []byte, error) {
	thing, err := place.Look(manifestName)
	switch {
	case err != nil:
		return nil, nil, err
	case thing == Nothing:
		return newManifest(), nil, nil
	case thing != File:
		return nil, nil, errManifest
	}
	text, err := place.Read(manifestName)
	if err != nil {
		return nil, nil, err
	}
	m, ok := parseManifest(string(text))
	if !ok {
		return nil, nil, errManifest
	}
	return m, text, nil
}

func parseManifest(text string) (*manifest, bool) {
	m := newManifest()
	body, ok := strings.CutSuffix(text, "\n")
	if !ok {
		return nil, false
	}
	lines := strings.Split(body, "\n")
	m.unfinished = lines[0] == unfinishedLine
	if !m.unfinished && lines[0] != finishedLine {
		return nil, false
	}
	for _, line := range lines[1:] {
		if !m.parseLine(line) {
			return nil, false
		}
	}
	return m, true
}

func (m *manifest) parseLine(line string) bool {
	mark, quoted, _ := strings.Cut(line, " ")
	var key string
	if mark == madeMark {
		key, quoted, _ = strings.Cut(quoted, " ")
	}
	path, err := strconv.Unquote(quoted)
	if err != nil {
		return false
	}
	if mark == folderMark {
		m.folders[path] = true
		return true
	}
	if mark == madeMark {
		m.made[path] = key
		return true
	}
	var h hash
	if len(mark) != hex.EncodedLen(len(h)) {
		return false
	}
	if _, err := hex.Decode(h[:], []byte(mark)); err != nil {
		return false
	}
	m.files[path] = append(m.files[path], h)
	return true
}

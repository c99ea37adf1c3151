// Package folder is the folder of a school on a disk: the files to read in it, when they change, and how a file is written there.
//
// What a link leads to is read only when that is in the folder of the school, and outside that of the site. What a school wrote is never
// half overwritten: see Write, the one way to put a file in the place of another, and Create, which overwrites nothing.
package folder

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"

	"golang.org/x/sync/errgroup"
	"golang.org/x/text/unicode/norm"
)

// What can be wrong with the files of a school before anyone reads what is in them.
var (
	linkOut = problem.Define(problem.Rule{
		Code: "link-naar-buiten", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Deze snelkoppeling leidt naar een plek buiten de map van de school; daar wordt niets gelezen.",
			EN: "This symbolic link leads out of the school’s folder; nothing is read there.",
		},
		Repair: problem.Phrase{
			NL: "Zet het bestand of de map zelf op deze plek.",
			EN: "Put the file or folder itself in this place.",
		},
	})
	linkBroken = problem.Define(problem.Rule{
		Code: "snelkoppeling-naar-niets", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Deze snelkoppeling leidt nergens heen.",
			EN: "This symbolic link leads nowhere.",
		},
		Repair: problem.Phrase{
			NL: "Verwijder de snelkoppeling, of zet het bestand zelf op deze plek.",
			EN: "Remove the link, or put the file itself in this place.",
		},
	})
	notAFile = problem.Define(problem.Rule{
		Code: "geen-gewoon-bestand", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Dit is geen gewoon bestand en is niet te lezen.",
			EN: "This is not an ordinary file and cannot be read.",
		},
		Repair: problem.Phrase{
			NL: "Haal het weg uit deze map.",
			EN: "Take it out of this folder.",
		},
	})
	sameName = problem.Define(problem.Rule{
		Code: "zelfde-naam", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "De naam verschilt alleen in hoofdletters of in de schrijfwijze van accenten van “%[1]s”: op veel computers is dat één bestand.",
			EN: "The name differs only in capitals or in how accents are encoded from “%[1]s”: on many computers that is one file.",
		},
		Repair: problem.Phrase{
			NL: "Geef een van de twee een andere naam.",
			EN: "Give one of the two another name.",
		},
	})
)

// School is where the files of a school are.
type School struct {
	Source      string // the folder that holds content/
	Destination string // the folder for the site: nothing in it is read
}

// found is a file that is to be read.
type found struct {
	path string // "content/visie.md", in NFC: macOS may give names in another form
	disk string // where to open it
}

// walk is one look through the folders of a school.
type walk struct {
	School
	files    []found
	folders  []string // on disk, in which the files are
	problems []problem.Problem
}

// Read reads all files under content/ and layouts/, and tells which it could not take.
func (s School) Read() ([]problem.Source, []problem.Problem, error) {
	w, err := s.look()
	if err != nil {
		return nil, nil, err
	}
	sources, err := readFiles(w.files)
	return sources, w.problems, err
}

// look finds all files under content/ and layouts/.
func (s School) look() (*walk, error) {
	w := &walk{School: s}
	for _, name := range []string{"content", "layouts"} {
		info, err := os.Lstat(filepath.Join(s.Source, name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if err := w.take(name, info.Mode().Type(), nil); err != nil {
			return nil, err
		}
	}
	w.refuseSameNames()
	return w, nil
}

// take takes a file or folder. Above are the folders that it is in, to see when a link leads back to one of them.
func (w *walk) take(name string, mode fs.FileMode, above []fs.FileInfo) error {
	disk := filepath.Join(w.Source, filepath.FromSlash(name))
	if mode&fs.ModeSymlink != 0 {
		target, rule := w.follow(disk)
		if rule != nil {
			w.report(rule, name)
			return nil
		}
		mode = target.Mode().Type()
	}
	switch {
	case mode.IsDir():
		return w.folder(name, disk, above)
	case mode.IsRegular():
		w.files = append(w.files, found{norm.NFC.String(name), disk})
	default:
		w.report(notAFile, name)
	}
	return nil
}

// follow gives what a symbolic link leads to, or what is wrong with the link.
func (w *walk) follow(link string) (fs.FileInfo, *problem.Rule) {
	target, err := filepath.EvalSymlinks(link)
	if err != nil {
		return nil, linkBroken
	}
	if !Inside(target, w.Source) || Inside(target, w.Destination) {
		return nil, linkOut
	}
	info, err := os.Stat(target)
	if err != nil {
		return nil, linkBroken
	}
	return info, nil
}

func (w *walk) folder(name, disk string, above []fs.FileInfo) error {
	info, err := os.Stat(disk)
	if err != nil {
		return err
	}
	for _, folder := range above {
		if os.SameFile(folder, info) {
			return nil // what is in there has been taken under its own name
		}
	}
	entries, err := os.ReadDir(disk)
	if err != nil {
		return err
	}
	w.folders = append(w.folders, disk)
	above = append(slices.Clip(above), info)
	for _, entry := range entries {
		below := path.Join(name, entry.Name())
		if isBystander(below) {
			continue
		}
		if err := w.take(below, entry.Type(), above); err != nil {
			return err
		}
	}
	return nil
}

func (w *walk) report(rule *problem.Rule, name string, args ...any) {
	w.problems = append(w.problems, rule.At(problem.Place{File: norm.NFC.String(name)}, args...))
}

// leftBehind is what editors, Windows, macOS and storage in the network put in a folder for themselves.
var leftBehind = regexp.MustCompile(`\.sw[pon]$|^(?:(?:eh)?thumbs(?:_vista)?\.db(?::.*)?|desktop\.ini|icon\r|\$recycle\.bin` +
	`|system volume information|__macosx|network trash folder|temporary items|@eadir|@recycle|@tmp|#recycle|#snapshot|lost\+found)$`)

// isBystander reports whether a file or folder is not the school's writing: hidden, but for what hosts look for, or left behind by an
// editor or a system. Our own repository has Go code in layouts/.
func isBystander(name string) bool {
	base := strings.ToLower(path.Base(name))
	switch {
	case policy.InContent(name) && (policy.IsForHost(policy.NameOf(name)) || policy.HostFileMeant(policy.NameOf(name)) != ""):
		return false
	case strings.HasPrefix(base, "."), strings.HasPrefix(base, "~$"), strings.HasSuffix(base, "~"),
		strings.HasPrefix(base, "#") && strings.HasSuffix(base, "#"), leftBehind.MatchString(base):
		return true
	}
	return strings.HasPrefix(name, "layouts/") && strings.HasSuffix(base, ".go")
}

// refuseSameNames drops each file whose name is, on some computers, that of another.
func (w *walk) refuseSameNames() {
	first := make(map[string]string, len(w.files))
	w.files = slices.DeleteFunc(w.files, func(file found) bool {
		name, taken := first[strings.ToLower(file.path)]
		if taken {
			w.report(sameName, file.path, name)
			return true
		}
		first[strings.ToLower(file.path)] = file.path
		return false
	})
}

// readFiles reads the files, a few at a time: enough to keep a disk busy, few enough to stay below the limit of open files.
func readFiles(files []found) ([]problem.Source, error) {
	sources := make([]problem.Source, len(files))
	var group errgroup.Group
	group.SetLimit(16)
	for i, file := range files {
		group.Go(func() error {
			text, err := os.ReadFile(file.disk)
			sources[i] = problem.Source{Path: file.path, Text: text}
			return err
		})
	}
	return sources, group.Wait()
}

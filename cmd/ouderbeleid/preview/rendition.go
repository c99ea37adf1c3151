package preview

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"path"
	"slices"
	"strings"
	"sync"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
)

// rendition is a site with what is known of its rendered pages.
type rendition struct {
	*generator.Site
	faults *faults
	kept   *keep
	photos *photos
	style  func() string // the version of all stylesheets together
	leaves sync.Map      // *leaf by *generator.Output
}

// leaf is one file of the site as it is served.
type leaf struct {
	bytes   []byte
	version string // of a page: changes when an author would see a difference, other than in style; else: of the bytes
}

func newRendition(site *generator.Site, faults *faults, kept *keep, photos *photos) *rendition {
	r := &rendition{Site: site, faults: faults, kept: kept, photos: photos}
	r.style = sync.OnceValue(r.styleVersion)
	return r
}

// output gives the output at a path; nil when there is none.
func (r *rendition) output(path string) *generator.Output {
	i, ok := r.search(path)
	if !ok {
		return nil
	}
	return r.Outputs[i]
}

func (r *rendition) search(path string) (int, bool) {
	return slices.BinarySearchFunc(r.Outputs, path, func(o *generator.Output, path string) int { return strings.Compare(o.Path, path) })
}

// at gives the output that answers to an address, "404.html" when nothing does. For a folder without its slash it gives the address
// to go to.
func (r *rendition) at(address string) (output *generator.Output, folder bool) {
	name := strings.TrimPrefix(address, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	if output = r.output(name); output != nil {
		return output, false
	}
	if r.output(name+"/index.html") != nil {
		return nil, true
	}
	return r.output(notFound), false
}

// leaf renders an output. A page that a layout spoils is given as it last was.
func (r *rendition) leaf(output *generator.Output) *leaf {
	if known, ok := r.leaves.Load(output); ok {
		return known.(*leaf)
	}
	text, problems := r.render(output)
	if isPage(output.Path) {
		text = r.kept.good(output.Path, text, problems)
	}
	known, _ := r.leaves.LoadOrStore(output, &leaf{text, r.version(output.Path, text)})
	return known.(*leaf)
}

func (r *rendition) render(output *generator.Output) ([]byte, []problem.Problem) {
	text, problems := output.Render()
	r.faults.note(output.Path, problems)
	if key := output.Key(); key != "" && len(problems) == 0 {
		r.photos.keep(output.Path, key, text)
	}
	return text, problems
}

// renderAll renders what nobody asked for, one page after the other, to find its problems. Photos come last: each takes a second.
func (r *rendition) renderAll(ctx context.Context) {
	for _, dear := range []bool{false, true} {
		for _, output := range r.Outputs {
			if ctx.Err() != nil {
				return
			}
			if (output.Key() != "") == dear {
				r.render(output)
			}
		}
	}
	r.faults.finish()
}

// version is a hash of a page and the pictures on it. The mark of a stylesheet does not count: the style has its own version.
func (r *rendition) version(name string, text []byte) string {
	hash := sha256.New()
	if !isPage(name) {
		hash.Write(text)
		return short(hash.Sum(nil))
	}
	const mark = ".css?v="
	for rest := text; ; {
		before, after, found := bytes.Cut(rest, []byte(mark))
		hash.Write(before)
		if !found {
			break
		}
		rest = bytes.TrimLeft(after, "0123456789abcdef")
	}
	for _, picture := range picturesIn(name, text) {
		output := r.output(picture)
		if output == nil {
			continue
		}
		if key := output.Key(); key != "" {
			hash.Write([]byte(key)) // a photo is made when the browser asks for it: the page does not wait
			continue
		}
		text, _ := output.Render()
		sum := sha256.Sum256(text)
		hash.Write(sum[:])
	}
	return short(hash.Sum(nil))
}

// picturesIn gives the paths of the pictures on a page.
func picturesIn(name string, text []byte) []string {
	const mark = `src="`
	var pictures []string
	for {
		at := bytes.Index(text, []byte(mark))
		if at < 0 {
			break
		}
		var address []byte
		address, text, _ = bytes.Cut(text[at+len(mark):], []byte(`"`))
		picture, _, _ := strings.Cut(path.Join(path.Dir(name), string(address)), "?")
		if !slices.Contains(pictures, picture) {
			pictures = append(pictures, picture)
		}
	}
	return pictures
}

const assetsFolder = "assets/" // of the site

// styleVersion is a hash of all stylesheets.
func (r *rendition) styleVersion() string {
	hash := sha256.New()
	first, _ := r.search(assetsFolder)
	for _, output := range r.Outputs[first:] {
		if !strings.HasPrefix(output.Path, assetsFolder) {
			break
		}
		if strings.HasSuffix(output.Path, ".css") {
			text, _ := output.Render()
			hash.Write([]byte(output.Path))
			hash.Write(text)
		}
	}
	return short(hash.Sum(nil))
}

func isPage(path string) bool { return strings.HasSuffix(path, ".html") }

func short(sum []byte) string { return hex.EncodeToString(sum[:8]) }

// keep holds the pages that were served, for when a layout breaks while it renders.
type keep struct {
	mutex sync.Mutex
	pages map[string][]byte
}

const keptMost = 100 // pages

func newKeep() *keep { return &keep{pages: map[string][]byte{}} }

// good gives the page as it last was without errors; as it is, when that is not known.
func (k *keep) good(path string, text []byte, problems []problem.Problem) []byte {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	if problem.Count(problems, problem.Error) > 0 {
		if before, ok := k.pages[path]; ok {
			return before
		}
		return text
	}
	if len(k.pages) >= keptMost {
		clear(k.pages)
	}
	k.pages[path] = text
	return text
}

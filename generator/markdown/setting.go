package markdown

import (
	"html"
	"strconv"
	"strings"
)

// Setting says where a body is set.
type Setting struct {
	Root   string                  // the way from the page to the root of the site: "../../"
	Pages  string                  // put between the root and the address of a page: "ar/" on Arabic pages, "" in the first language
	Level  int                     // the level that the topmost headings of the body get: 2 on a page of its own
	Prefix string                  // put before every id, so that several bodies can stand on one page; "" on a page of its own
	IDs    []string                // the ids of the headings by position, instead of their own: those of the source of a translation
	Word   func(key string) string // the site's words in the language of the document, as plain text: "alert.note"
	Photo  func(path string) Photo // what was made of a picture in content/; nil when all are published as they are
}

// Photo is a picture as it is published.
type Photo struct {
	Width, Height int    // of the picture, in pixels; 0 when not known
	Sizes         []Size // the narrowest first; none when the picture is published as it is
}

// Size is a picture made to one width.
type Size struct {
	Address string // in the site: "fotos/plein-800.jpg"
	Width   int    // in pixels
}

// words are the keys of all words that a body can ask for, in the order of their holes.
var words = []string{
	"alert.note", "alert.tip", "alert.important", "alert.warning", "alert.caution",
	"footnotes", "footnote.back", "task.done", "task.open", "table.scroll",
}

// A hole is a NUL byte, which no text can hold, and one byte that says what belongs there.
const (
	hole = 0

	holeRoot   = 'r' // the root of the site
	holePages  = 'p' // the root of the pages in the language of the page
	holePrefix = 'i' // the prefix of ids
	holeID     = 'h' // the id of the next heading
	holePhoto  = 'f' // the source and sizes of the next picture
	holeWord   = 'A' // the first of the words; the others follow
	// '1' to '6' are the level of a heading as it was written.
)

// HTML gives the body as it stands on a page with this setting.
func (b *Body) HTML(s Setting) string {
	if b.holes == 0 {
		return b.html
	}
	f := filling{body: b, setting: s, prefix: html.EscapeString(s.Prefix), root: html.EscapeString(s.Root)}
	f.pages = f.root + html.EscapeString(s.Pages)
	f.out.Grow(len(b.html) + b.holes*(len(f.pages)+8))
	rest := b.html
	for {
		i := strings.IndexByte(rest, hole)
		if i < 0 {
			break
		}
		f.out.WriteString(rest[:i])
		f.fill(rest[i+1])
		rest = rest[i+2:]
	}
	f.out.WriteString(rest)
	return f.out.String()
}

// filling is one body on its way to a page.
type filling struct {
	body                *Body
	setting             Setting
	root, pages, prefix string // escaped
	headings, links     int    // how many were passed
	out                 strings.Builder
}

func (f *filling) fill(kind byte) {
	switch kind {
	case holeRoot:
		f.out.WriteString(f.root)
	case holePages:
		f.out.WriteString(f.pages)
	case holePrefix:
		f.out.WriteString(f.prefix)
	case holeID:
		f.out.WriteString(f.id())
	case holePhoto:
		f.photo()
	case '1', '2', '3', '4', '5', '6':
		level := f.setting.Level + int(kind-'0') - f.body.top
		f.out.WriteByte("123456"[min(max(level, 1), 6)-1])
	default:
		f.out.WriteString(f.word(words[kind-holeWord]))
	}
}

// id gives the id of the next heading.
func (f *filling) id() string {
	i := f.headings
	f.headings++
	if i < len(f.setting.IDs) {
		return html.EscapeString(f.setting.IDs[i])
	}
	return f.body.Headings[i].ID
}

func (f *filling) word(key string) string {
	if f.setting.Word == nil {
		return key
	}
	return html.EscapeString(f.setting.Word(key))
}

// photo writes the src of the next picture, from inside its quotes, and the attributes that depend on its sizes.
func (f *filling) photo() {
	for !f.body.Links[f.links].Picture {
		f.links++
	}
	path := f.body.Links[f.links].Path
	f.links++
	var photo Photo
	if f.setting.Photo != nil {
		photo = f.setting.Photo(path)
	}
	photo.write(&f.out, f.root, path)
}

// Picture gives a picture in content/ that stands outside a text, with its own text and the way from the page to the root of the site.
func Picture(path, alt, root string, photo Photo) string {
	var out strings.Builder
	out.WriteString(`<img src="`)
	photo.write(&out, html.EscapeString(root), path)
	out.WriteString(`" alt="` + html.EscapeString(alt) + `" loading="lazy" decoding="async">`)
	return out.String()
}

// write writes the src of the picture at a path, from inside its quotes, and the attributes that depend on its sizes.
func (p Photo) write(out *strings.Builder, root, path string) {
	if n := len(p.Sizes); n > 0 {
		path = p.Sizes[n-1].Address
	}
	out.WriteString(root + encode(path))
	if len(p.Sizes) > 1 {
		p.writeSizes(out, root)
	}
	if p.Width > 0 && p.Height > 0 {
		out.WriteString(`" width="` + strconv.Itoa(p.Width) + `" height="` + strconv.Itoa(p.Height))
	}
}

// writeSizes writes the choice of sizes. A lazy picture may leave the measuring to the browser; those that cannot take the full width.
func (p Photo) writeSizes(out *strings.Builder, root string) {
	out.WriteString(`" sizes="auto, 100vw" srcset="`)
	for i, size := range p.Sizes {
		if i > 0 {
			out.WriteString(", ")
		}
		out.WriteString(root + encode(size.Address) + " " + strconv.Itoa(size.Width) + "w")
	}
}

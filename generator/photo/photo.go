// Package photo makes of the pictures of a school what a site shows: turned upright, in several sizes, and without what a camera
// wrote in them beside the picture, such as the place.
//
// Read looks at the head of a file only, which is all that a page has to know; Make does the work.
//
//   - A JPEG is always made anew, which leaves everything behind but the picture. So is a PNG that is wider than the site shows, or
//     that lies on its side, and a WebP that does. The first picture of one that moves is made.
//   - Any other PNG is a drawing or the picture of a screen more often than a photo: it keeps its sharp points, and loses what is
//     not part of the picture. So do a GIF and a WebP, which may move.
//   - An SVG stays as it is. In a page it runs no script.
//
// What is a picture, its bytes say as well as its name: so nothing of a photo is published by another name than one of a picture.
//
// What is made anew has the colours that the profile in the file means, as sRGB. No size is heavier than the file that came in: where
// making it anew gives more, the file is taken as it is, without what is not part of the picture.
//
// The bytes depend on the file and the program alone: the same on every machine.
package photo

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"image"
	_ "image/gif" // formats that are read
	_ "image/jpeg"
	_ "image/png"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"

	_ "golang.org/x/image/webp"
)

// widths are those that photos are made in, in pixels: for a phone, a sharp phone or a small screen, and a large screen.
var widths = []int{480, 960, 1600}

// MostPixels is how many pixels a picture may have. The largest of phones have 50 million; unpacked, each takes up to eight bytes.
const MostPixels = 64_000_000

// What can be wrong with a picture, beside a TooLargeError.
var (
	ErrFormat = errors.New("a format of pictures that browsers do not show")
	ErrBroken = errors.New("a picture that cannot be read")
)

// TooLargeError says that a picture has more than MostPixels, and so may be made to fill the memory.
type TooLargeError struct{ Width, Height int }

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("a picture of %d by %d pixels", e.Width, e.Height)
}

// Photo is a picture of which the head was read.
type Photo struct {
	Width, Height int   // as it is published at its largest, upright, in pixels; 0 when an SVG does not say
	Widths        []int // in which it is published, the narrowest first; none for an SVG, which stays as it is
	Stilled       bool  // it moves in the file, and no longer when it is published

	text   []byte
	format string // "jpeg"
	turn   turn
	remade bool          // rather than stripped
	hash   func() string // of the text
}

// formats are the formats of pictures by the ends of their names, and whether browsers show them.
var formats = map[string]bool{
	".jpg": true, ".jpeg": true, ".jpe": true, ".jfif": true, ".png": true, ".gif": true, ".webp": true, ".svg": true,
	".heic": false, ".heif": false, ".avif": false, ".tif": false, ".tiff": false, ".jxl": false,
}

// IsPicture reports whether a file is a picture: its name says so, or its first bytes do. A camera writes in a photo where that was
// taken, whatever somebody calls it later.
func IsPicture(name string, text []byte) bool {
	_, known := formats[extension(name)]
	return known || begins(text, shown) || begins(text, unshown)
}

// What pictures begin with, in formats that browsers show, and in HEIC, AVIF, TIFF, what cameras make of that, and JPEG 2000.
var (
	shown   = []string{"\xff\xd8\xff", "\x89PNG\r\n", "GIF87a", "GIF89a", "RIFF????WEBP"}
	unshown = []string{
		"????ftyphei", "????ftyphev", "????ftypmif1", "????ftypmsf1", "????ftypavi", "II*\x00", "MM\x00*", "\x00\x00\x00\x0cjP  ",
	}
)

// begins reports whether a file begins in one of some ways, in which a question mark stands for any byte.
func begins(text []byte, ways []string) bool {
	return slices.ContainsFunc(ways, func(way string) bool {
		for i := range len(way) {
			if i == len(text) || way[i] != '?' && way[i] != text[i] {
				return false
			}
		}
		return true
	})
}

func extension(name string) string { return strings.ToLower(path.Ext(name)) }

// Read reads the head of a picture. What format it has, its bytes say: phones and people give pictures wrong names.
//
// Errors are ErrFormat, ErrBroken and TooLargeError.
func Read(name string, text []byte) (*Photo, error) {
	ext := extension(name)
	if show, known := formats[ext]; known && !show || begins(text, unshown) {
		// Some of these are shown by some browsers, but nothing takes the place out of them.
		return nil, ErrFormat
	}
	if ext == ".svg" && begins(text, shown) {
		return nil, ErrBroken // a browser takes it for a drawing, and shows nothing
	}
	if ext == ".svg" {
		width, height := drawn(text)
		return &Photo{Width: width, Height: height}, nil
	}
	config, format, err := image.DecodeConfig(bytes.NewReader(text))
	if err != nil || config.Width == 0 || config.Height == 0 {
		return nil, ErrBroken
	}
	if config.Width > MostPixels/config.Height {
		return nil, &TooLargeError{config.Width, config.Height}
	}
	p := &Photo{text: text, format: format, turn: turnOf(text, format)}
	p.hash = sync.OnceValue(func() string {
		sum := sha256.Sum256(text)
		return hex.EncodeToString(sum[:])
	})
	p.fit(p.turn.size(image.Pt(config.Width, config.Height)))
	return p, nil
}

// fit chooses the sizes for a picture that is upright of this size.
func (p *Photo) fit(size image.Point) {
	largest := widths[len(widths)-1]
	p.remade = p.format == "jpeg" || p.format == "png" && (size.X > largest || p.turn != upright) || p.format == "webp" && p.turn != upright
	p.Stilled = p.remade && moves(p.text)
	if p.remade && size.X > largest {
		size = scaled(size, largest)
	}
	p.Width, p.Height = size.X, size.Y
	for _, width := range widths {
		// One that is nearly as wide as the largest saves nothing.
		if p.remade && width*5/4 <= size.X {
			p.Widths = append(p.Widths, width)
		}
	}
	if n := len(p.Widths); n == 0 || p.Widths[n-1] != size.X {
		p.Widths = append(p.Widths, size.X)
	}
}

// scaled gives a size another width, in the same shape.
func scaled(size image.Point, width int) image.Point {
	return image.Pt(width, max(1, (size.Y*width+size.X/2)/size.X))
}

// version tells the ways of making apart: raise it when they give other bytes, also when a library does that.
const version = 2

// Key names what Make makes in a width: pictures with equal keys have equal bytes. It is 64 hexadecimal digits.
func (p *Photo) Key(width int) string {
	// Encoders are part of Go itself, and may change with it.
	sum := sha256.Sum256(fmt.Appendf(nil, "%d %s %s %d", version, runtime.Version(), p.hash(), width))
	return hex.EncodeToString(sum[:])
}

// Make gives the picture in each of its widths. The error is ErrBroken.
func (p *Photo) Make() ([][]byte, error) {
	stripped, whole := strip(p.text, p.format)
	if !p.remade && !whole {
		return nil, ErrBroken
	}
	if !p.remade {
		return [][]byte{stripped}, nil
	}
	made, err := p.remake()
	if err != nil {
		return nil, ErrBroken
	}
	for i := range made {
		if whole && p.turn == upright && len(made[i]) > len(stripped) {
			made[i] = stripped
		}
	}
	return made, nil
}

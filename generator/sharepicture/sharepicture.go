// Package sharepicture draws the picture that an app or a social network shows with a link to a page: the title of the page in
// white on the school's colour, above the name of the school.
//
// Letters are those of the Go fonts (golang.org/x/image/font/gofont, under the same licence as Go), which set Latin, Greek and
// Cyrillic letters one by one. A script that joins or stacks its letters, such as Arabic, they cannot set: there is no picture
// then.
package sharepicture

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"image"
	imagecolor "image/color"
	"image/draw"
	"image/png"
	"runtime"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"

	"ouderbeleid/generator/color"
)

// The size of a picture in pixels, as the networks ask for it.
const (
	Width  = 1200
	Height = 630
)

// Picture is what a picture shows. Equal pictures have equal bytes.
type Picture struct {
	ground             color.Color
	above, title, name string
}

// New gives a picture with the title of a page, a line above it ("dinsdag 8 september 2026", or "" for none) and the name of
// the school, all in white on the ground. It reports false when the fonts do not have all letters: then there is no picture.
func New(ground color.Color, above, title, name string) (Picture, bool) {
	p := Picture{ground, cleaned(above), cleaned(title), cleaned(name)}
	return p, p.title != "" && canSet(p.above) && canSet(p.title) && canSet(p.name)
}

// version is of the way that pictures are drawn: raise it with every change that shows.
const version = "1"

// Key tells the picture from all others, those of another version and of another compiler too.
func (p Picture) Key() string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %s %s %q %q %q", version, runtime.Version(), p.ground, p.above, p.title, p.name))
	return hex.EncodeToString(sum[:])
}

// cleaned takes out what is for browsers to break lines by.
func cleaned(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "\u00ad", "")), " ")
}

// canSet reports whether the fonts have every letter of a text; both have the same ones.
func canSet(text string) bool {
	var buffer sfnt.Buffer
	for _, r := range text {
		if index, err := bold.GlyphIndex(&buffer, r); err != nil || index == 0 {
			return false
		}
	}
	return true
}

var bold, regular = parse(gobold.TTF), parse(goregular.TTF)

func parse(ttf []byte) *sfnt.Font {
	// The fonts are part of the program.
	parsed, err := opentype.Parse(ttf)
	if err != nil {
		panic(err)
	}
	return parsed
}

// Where things stand, in pixels.
const (
	margin    = 80
	aboveLine = 132 // baseline of the line above the title
	nameLine  = 552 // baseline of the name
	middle    = 300 // of the title
)

// PNG draws the picture: of 1200 by 630 pixels, about 20 KB.
func (p Picture) PNG() []byte {
	mask := masks.Get().(*image.Alpha)
	defer masks.Put(mask)
	copy(mask.Pix, house().Pix)
	write(mask, p.above, face(regular, 36), margin, aboveLine)
	p.writeTitle(mask)
	write(mask, p.name, face(bold, 40), margin, nameLine)

	var out bytes.Buffer
	// Writing a picture to memory cannot fail.
	_ = encoder.Encode(&out, p.colored(mask))
	return out.Bytes()
}

// masks are kept for the next picture. What stands on one is how white the picture is.
var masks = sync.Pool{New: func() any { return image.NewAlpha(image.Rect(0, 0, Width, Height)) }}

var encoder = png.Encoder{CompressionLevel: png.BestSpeed, BufferPool: new(buffers)}

type buffers struct{ sync.Pool }

func (b *buffers) Get() *png.EncoderBuffer {
	kept, _ := b.Pool.Get().(*png.EncoderBuffer)
	return kept
}

func (b *buffers) Put(kept *png.EncoderBuffer) { b.Pool.Put(kept) }

// shades is how many steps there are from the ground to white. One fewer would make files an eighth smaller, of two pixels a
// byte, and take twice the time to write.
const shades = 17

// colored gives the mask its colours, and takes it: what was how white a place is becomes the number of its shade.
func (p Picture) colored(mask *image.Alpha) *image.Paletted {
	palette := make(imagecolor.Palette, shades)
	for i := range palette {
		part := func(ground float64) uint8 {
			own := int(255*ground + .5)
			return uint8(own + (255-own)*i/(shades-1))
		}
		palette[i] = imagecolor.RGBA{part(p.ground.R), part(p.ground.G), part(p.ground.B), 255}
	}
	for i, white := range mask.Pix {
		mask.Pix[i] = uint8((int(white) + 8) / 16)
	}
	return &image.Paletted{Pix: mask.Pix, Stride: mask.Stride, Rect: mask.Rect, Palette: palette}
}

// house is what every picture has in the corner, faintly: a house with five rooms, one for each partnership.
var house = sync.OnceValue(func() *image.Alpha {
	const wall, window = 0x38, 0x80
	shape := vector.NewRasterizer(Width, Height)
	shape.MoveTo(930, Height)
	for _, corner := range [][2]float32{{930, 520}, {1030, 440}, {1130, 520}, {1130, Height}} {
		shape.LineTo(corner[0], corner[1])
	}
	shape.ClosePath()
	mask := image.NewAlpha(image.Rect(0, 0, Width, Height))
	shape.Draw(mask, mask.Rect, image.Opaque, image.Point{})
	for i, covered := range mask.Pix {
		mask.Pix[i] = uint8(int(covered) * wall / 255)
	}
	for _, at := range []image.Point{{980, 522}, {1040, 522}, {950, 580}, {1010, 580}, {1070, 580}} {
		draw.Draw(mask, image.Rect(at.X, at.Y, at.X+40, at.Y+40), image.NewUniform(imagecolor.Alpha{A: window}), image.Point{}, draw.Src)
	}
	return mask
})

func face(f *sfnt.Font, size float64) font.Face {
	// A size of more than nothing is all that it asks for.
	made, _ := opentype.NewFace(f, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
	return made
}

// write sets a line of text.
func write(mask *image.Alpha, text string, letters font.Face, x, baseline int) {
	drawer := font.Drawer{Dst: mask, Src: image.Opaque, Face: letters, Dot: fixed.P(x, baseline)}
	drawer.DrawString(text)
}

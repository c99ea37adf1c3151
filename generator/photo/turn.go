package photo

import (
	"bytes"
	"image"

	"github.com/bep/imagemeta"
)

// turn is how a camera was held: the orientation of EXIF, 1 to 8 (CIPA DC-008, tag 0x0112).
type turn int

const (
	upright  turn = 1
	sideways turn = 5 // from here on, the width is the height
)

// turnOf reads how the camera was held. A file that does not say so, or not well, is upright.
func turnOf(text []byte, format string) turn {
	formats := map[string]imagemeta.ImageFormat{"jpeg": imagemeta.JPEG, "png": imagemeta.PNG, "webp": imagemeta.WebP}
	found := upright
	if formats[format] == imagemeta.ImageFormatAuto {
		return found
	}
	// What is wrong with the metadata is no harm to the picture.
	_, _ = imagemeta.Decode(imagemeta.Options{
		R: bytes.NewReader(text), ImageFormat: formats[format], Sources: imagemeta.EXIF,
		ShouldHandleTag: func(tag imagemeta.TagInfo) bool { return tag.Tag == "Orientation" && tag.Namespace == "IFD0" },
		HandleTag: func(tag imagemeta.TagInfo) error {
			if value, ok := tag.Value.(uint16); ok && value >= 1 && value <= 8 {
				found = turn(value)
			}
			return imagemeta.ErrStopWalking
		},
	})
	return found
}

// size gives the size that a picture gets by turning it. Turning twice gives the first size.
func (t turn) size(size image.Point) image.Point {
	if t >= sideways {
		return image.Pt(size.Y, size.X)
	}
	return size
}

// apply sets a picture upright.
func (t turn) apply(picture *image.RGBA) *image.RGBA {
	if t == upright {
		return picture
	}
	size := picture.Rect.Size()
	turned := image.NewRGBA(image.Rectangle{Max: t.size(size)})
	for y := range turned.Rect.Dy() {
		for x := range turned.Rect.Dx() {
			from := t.from(x, y, size)
			copy(turned.Pix[turned.PixOffset(x, y):][:4], picture.Pix[picture.PixOffset(from.X, from.Y):])
		}
	}
	return turned
}

// from gives where a point of the upright picture is in one that was taken in this way, of a size.
func (t turn) from(x, y int, size image.Point) image.Point {
	right, bottom := size.X-1, size.Y-1
	switch t {
	case 2: // in a mirror
		return image.Pt(right-x, y)
	case 3: // upside down
		return image.Pt(right-x, bottom-y)
	case 4: // upside down in a mirror
		return image.Pt(x, bottom-y)
	case 5: // its top is at the left, in a mirror
		return image.Pt(y, x)
	case 6: // its top is at the left
		return image.Pt(y, bottom-x)
	case 7: // its top is at the right, in a mirror
		return image.Pt(right-y, bottom-x)
	case 8: // its top is at the right
		return image.Pt(right-y, x)
	}
	return image.Pt(x, y)
}

package schooltest

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"slices"
)

// Secrets are words that stand in the metadata of every Photo and PNG, and must not be on a site.
var Secrets = []string{"Exif", "GPSLatitude", "ns.adobe.com", "Photoshop", "Geheime Camera"}

// Photo makes a JPEG of width by height pixels when it is upright, as a camera that was held in one of the eight ways of EXIF stores
// it, with metadata that tell the place. Upright its corners are, from the left to the right and from the top: red, green, blue, white.
func Photo(width, height, orientation int) []byte {
	var out bytes.Buffer
	// A picture always encodes to memory.
	_ = jpeg.Encode(&out, Held(Corners(width, height), orientation), &jpeg.Options{Quality: 95})
	text := out.Bytes()
	app := func(marker byte, data string) []byte {
		return append(binary.BigEndian.AppendUint16([]byte{0xff, marker}, uint16(len(data)+2)), data...)
	}
	return slices.Concat(text[:2],
		app(0xe1, "Exif\x00\x00"+string(EXIF(orientation))),
		app(0xe1, "http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta xmlns:x='adobe:ns:meta/' GPSLatitude='52,5.0N'/>"),
		app(0xed, "Photoshop 3.0\x00"), app(0xfe, "Geheime Camera"), text[2:])
}

// PNG makes a PNG of the same picture, with the same metadata.
func PNG(width, height, orientation int) []byte {
	var out bytes.Buffer
	_ = png.Encode(&out, Held(Corners(width, height), orientation))
	const head = 8 + 25 // the signature and IHDR
	text := out.Bytes()
	chunk := func(name, data string) []byte {
		chunk := append(binary.BigEndian.AppendUint32(nil, uint32(len(data))), name+data...)
		return binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
	}
	return slices.Concat(text[:head], chunk("eXIf", string(EXIF(orientation))), chunk("tEXt", "Comment\x00Geheime Camera"),
		chunk("iTXt", "XML:com.adobe.xmp\x00\x00\x00\x00\x00http://ns.adobe.com/ GPSLatitude"), text[head:])
}

// EXIF gives a TIFF with an orientation, a camera and a place (CIPA DC-008).
func EXIF(orientation int) []byte {
	const (
		short, long, ascii = 3, 4, 2
		gpsAt              = 8 + 2 + 3*12 + 4
		wordsAt            = gpsAt + 2 + 12 + 4
	)
	const camera = "Geheime Camera\x00"
	out := []byte("II*\x00\x08\x00\x00\x00")
	entry := func(tag, kind uint16, count, value uint32) {
		out = binary.LittleEndian.AppendUint16(out, tag)
		out = binary.LittleEndian.AppendUint16(out, kind)
		out = binary.LittleEndian.AppendUint32(out, count)
		out = binary.LittleEndian.AppendUint32(out, value)
	}
	out = binary.LittleEndian.AppendUint16(out, 3)
	entry(0x0110, ascii, uint32(len(camera)), wordsAt)
	entry(0x0112, short, 1, uint32(orientation))
	entry(0x8825, long, 1, gpsAt)
	out = append(out, 0, 0, 0, 0)
	out = binary.LittleEndian.AppendUint16(out, 1)
	entry(0x0001, ascii, 2, 'N')
	out = append(out, 0, 0, 0, 0)
	return append(out, camera+"GPSLatitude\x00"...)
}

// The colours of the corners.
var (
	Red   = color.RGBA{220, 30, 30, 255}
	Green = color.RGBA{30, 160, 60, 255}
	Blue  = color.RGBA{30, 60, 200, 255}
	White = color.RGBA{245, 245, 245, 255}
)

// Corners draws a picture with a colour in each quarter, and a little noise, so that it is not too easy to pack.
func Corners(width, height int) *image.RGBA {
	random := rand.New(rand.NewPCG(uint64(width), uint64(height)))
	picture := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			c := [2][2]color.RGBA{{Red, Green}, {Blue, White}}[2*y/height][2*x/width]
			noise := uint8(random.IntN(8))
			picture.SetRGBA(x, y, color.RGBA{c.R + noise, c.G + noise, c.B + noise, 255})
		}
	}
	return picture
}

// Held gives an upright picture as a camera stores it. In the words of EXIF: the first row of what it stores is the top, the top, the
// bottom, the bottom, the left, the right, the right or the left side of what people saw; the first column is the left, the right, the
// right, the left, the top, the top, the bottom or the bottom.
func Held(upright *image.RGBA, orientation int) *image.RGBA {
	width, height := upright.Rect.Dx(), upright.Rect.Dy()
	columns, rows := width, height
	if orientation >= 5 {
		columns, rows = height, width
	}
	stored := image.NewRGBA(image.Rect(0, 0, columns, rows))
	for r := range rows {
		for c := range columns {
			x, y := c, r
			if orientation >= 5 {
				x, y = r, c
			}
			switch orientation {
			case 2, 3, 6, 7:
				x = width - 1 - x
			}
			switch orientation {
			case 3, 4, 7, 8:
				y = height - 1 - y
			}
			stored.SetRGBA(c, r, upright.RGBAAt(x, y))
		}
	}
	return stored
}

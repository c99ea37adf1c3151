package photo

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"slices"
)

// strip copies a file part by part, and leaves out the parts that are not the picture. It is not ok when the parts do not fit.
func strip(text []byte, format string) (stripped []byte, ok bool) {
	switch format {
	case "png":
		return stripPNG(text)
	case "webp":
		return stripWebP(text)
	case "jpeg":
		return stripJPEG(text)
	}
	return stripGIF(text)
}

// pngParts are the chunks of a PNG that a browser paints with, those of moving ones included (W3C PNG, third edition, 5.6).
var pngParts = []string{
	"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
}

func stripPNG(text []byte) ([]byte, bool) {
	const signature, around = 8, 12 // a chunk has 4 bytes of length, 4 of name and, at the end, 4 of checksum
	out, rest := bytes.Clone(text[:signature]), text[signature:]
	for len(rest) >= around {
		size := uint64(binary.BigEndian.Uint32(rest)) + around
		if size > uint64(len(rest)) {
			return nil, false
		}
		chunk := rest[:size]
		name := string(chunk[4:8])
		if crc32.ChecksumIEEE(chunk[4:size-4]) != binary.BigEndian.Uint32(chunk[size-4:]) {
			return nil, false
		}
		if slices.Contains(pngParts, name) {
			out = append(out, chunk...)
		}
		if name == "IEND" {
			return out, true
		}
		rest = rest[size:]
	}
	return nil, false
}

// moves reports whether a PNG is one of several pictures that are shown in a row.
func moves(text []byte) bool {
	before, _, _ := bytes.Cut(text, []byte("IDAT"))
	_, control, found := bytes.Cut(before, []byte("acTL"))
	return found && len(control) >= 4 && binary.BigEndian.Uint32(control) > 1
}

// stripJPEG keeps the segments of a JPEG that a browser paints with (ITU T.81, B.1.1), the profile of its colours included.
func stripJPEG(text []byte) ([]byte, bool) {
	const start, end, scan, app0, app2, app14, app15, comment = 0xd8, 0xd9, 0xda, 0xe0, 0xe2, 0xee, 0xef, 0xfe
	if len(text) < 2 || text[0] != 0xff || text[1] != start {
		return nil, false
	}
	out, rest := bytes.Clone(text[:2]), text[2:]
	for len(rest) >= 4 && rest[0] == 0xff {
		kind := rest[1]
		if kind == end {
			break
		}
		size := 2 + int(binary.BigEndian.Uint16(rest[2:]))
		if kind == scan { // the points follow, up to a mark that is not one of theirs
			for size < len(rest)-1 && (rest[size] != 0xff || rest[size+1] == 0 || rest[size+1]&^7 == 0xd0) {
				size++
			}
		}
		if size > len(rest) {
			return nil, false
		}
		says := kind >= app0 && kind <= app15 || kind == comment
		profile := kind == app2 && bytes.HasPrefix(rest[4:], []byte("ICC_PROFILE\x00"))
		if !says || kind == app0 || kind == app14 || profile {
			out = append(out, rest[:size]...)
		}
		rest = rest[size:]
	}
	return append(out, 0xff, end), len(rest) >= 2 && rest[0] == 0xff && rest[1] == end
}

// webpParts are the chunks of a WebP that a browser paints with (RFC 9649, 2.7).
var webpParts = []string{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"}

func stripWebP(text []byte) ([]byte, bool) {
	const head, around = 12, 8       // "RIFF", the size of what follows, "WEBP"; a chunk has 4 bytes of name and 4 of size
	const exif, xmp = 1 << 3, 1 << 2 // in the first byte of VP8X
	if len(text) < head {
		return nil, false
	}
	end := uint64(binary.LittleEndian.Uint32(text[4:])) + around
	if end > uint64(len(text)) || end < head {
		return nil, false
	}
	out, rest := bytes.Clone(text[:head]), text[head:end]
	for len(rest) >= around {
		name := string(rest[:4])
		size := uint64(binary.LittleEndian.Uint32(rest[4:])) + around
		if size > uint64(len(rest)) {
			return nil, false
		}
		padded := min(size+size%2, uint64(len(rest)))
		if slices.Contains(webpParts, name) {
			out = append(out, rest[:padded]...)
			if name == "VP8X" && size > around {
				out[uint64(len(out))-padded+around] &^= exif | xmp
			}
		}
		rest = rest[padded:]
	}
	binary.LittleEndian.PutUint32(out[4:], uint32(len(out)-around))
	return out, len(rest) == 0
}

// gif is a GIF on its way through strip (GIF89a specification, 1990).
type gif struct {
	rest []byte
	bad  bool // it ended too early
}

func stripGIF(text []byte) ([]byte, bool) {
	const head, trailer, image, extension = 13, ';', ',', '!'
	g := &gif{rest: text}
	out := bytes.Clone(g.take(head))
	if !g.bad {
		out = append(out, g.take(colors(out[10]))...)
	}
	for !g.bad {
		switch segment := g.take(1); {
		case g.bad:
		case segment[0] == trailer:
			return append(out, trailer), true
		case segment[0] == image:
			out = append(append(out, image), g.image()...)
		case segment[0] == extension:
			out = append(out, g.extension()...)
		default:
			g.bad = true
		}
	}
	return nil, false
}

// take gives the next n bytes.
func (g *gif) take(n int) []byte {
	if g.bad || n > len(g.rest) {
		g.bad = true
		return nil
	}
	taken := g.rest[:n]
	g.rest = g.rest[n:]
	return taken
}

// colors gives the size of the table of colours that these flags announce.
func colors(flags byte) int {
	if flags&0x80 == 0 {
		return 0
	}
	return 3 << (1 + flags&7)
}

// image gives one picture of it.
func (g *gif) image() []byte {
	start := g.rest
	if descriptor := g.take(9); !g.bad {
		g.take(colors(descriptor[8]))
	}
	g.take(1)
	g.blocks()
	return start[:len(start)-len(g.rest)]
}

// extension gives an extension when it says how to show a picture or how often to repeat; comments and what programs leave behind
// are left out.
func (g *gif) extension() []byte {
	const control, application = 0xf9, 0xff
	start := g.rest
	label := g.take(1)
	g.blocks()
	whole := start[:len(start)-len(g.rest)]
	if g.bad || label[0] != control && (label[0] != application || !bytes.Contains(whole[:min(len(whole), 13)], []byte("NETSCAPE2.0"))) {
		return nil
	}
	return append([]byte{'!'}, whole...)
}

// blocks passes a row of blocks, each with its size before it, up to the empty one.
func (g *gif) blocks() {
	for {
		size := g.take(1)
		if g.bad || size[0] == 0 {
			return
		}
		g.take(int(size[0]))
	}
}

package photo_test

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"image/png"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/photo"
	"ouderbeleid/generator/schooltest"
)

func read(tb testing.TB, name string, text []byte) *photo.Photo {
	tb.Helper()
	p, err := photo.Read(name, text)
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

func made(tb testing.TB, p *photo.Photo) [][]byte {
	tb.Helper()
	sizes, err := p.Make()
	if err != nil {
		tb.Fatal(err)
	}
	return sizes
}

func decoded(t *testing.T, text []byte) image.Image {
	t.Helper()
	picture, _, err := image.Decode(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

// TestUpright makes a photo out of each way to hold a camera, and looks at its corners.
func TestUpright(t *testing.T) {
	kinds := map[string]func(width, height, orientation int) []byte{"a.jpg": schooltest.Photo, "a.png": schooltest.PNG}
	for name, draw := range kinds {
		for orientation := 1; orientation <= 8; orientation++ {
			t.Run(fmt.Sprint(name, orientation), func(t *testing.T) {
				p := read(t, name, draw(320, 240, orientation))
				if p.Width != 320 || p.Height != 240 {
					t.Errorf("%d by %d, want 320 by 240", p.Width, p.Height)
				}
				for i, text := range made(t, p) {
					checkCorners(t, decoded(t, text), p.Widths[i])
				}
			})
		}
	}
}

// webpOnItsSide is the picture of schooltest.Photo, 320 by 240, as a WebP of a camera that was held on its side.
func webpOnItsSide() []byte {
	return webpOf("VP8X\x0a\x00\x00\x00\x08\x00\x00\x00\xef\x00\x00\x3f\x01\x00", string(held), chunk("EXIF", string(schooltest.EXIF(6))))
}

// held has 240 by 320 points, as a chunk of a WebP.
//
//go:embed testdata/held.vp8
var held []byte

// TestUprightWebP turns a WebP, and keeps what its camera said to itself.
func TestUprightWebP(t *testing.T) {
	p := read(t, "a.webp", webpOnItsSide())
	if p.Width != 320 || p.Height != 240 {
		t.Errorf("%d by %d, want 320 by 240", p.Width, p.Height)
	}
	checkCorners(t, decoded(t, made(t, p)[0]), 320)
}

func checkCorners(t *testing.T, picture image.Image, width int) {
	t.Helper()
	size := picture.Bounds().Size()
	if want := image.Pt(width, width*3/4); size != want {
		t.Errorf("%v, want %v", size, want)
	}
	for i, want := range []color.RGBA{schooltest.Red, schooltest.Green, schooltest.Blue, schooltest.White} {
		at := image.Pt(size.X/4+i%2*size.X/2, size.Y/4+i/2*size.Y/2)
		if got := picture.At(at.X, at.Y); !near(got, want) {
			t.Errorf("at %v is %v, want %v", at, got, want)
		}
	}
}

func near(a, b color.Color) bool {
	ar, ag, ab, _ := a.RGBA()
	br, bg, bb, _ := b.RGBA()
	far := func(x, y uint32) bool { return max(x, y)-min(x, y) > 20<<8 }
	return !far(ar, br) && !far(ag, bg) && !far(ab, bb)
}

func TestSizes(t *testing.T) {
	for _, test := range []struct {
		name   string
		text   []byte
		height int
		widths []int
	}{
		{"a.jpg", schooltest.Photo(1700, 850, 1), 800, []int{480, 960, 1600}},
		{"a.jpg", schooltest.Photo(700, 900, 6), 900, []int{480, 700}},
		{"a.jpg", schooltest.Photo(300, 200, 1), 200, []int{300}},
		{"a.jpg", schooltest.Photo(2000, 1, 1), 1, []int{480, 960, 1600}},
		{"a.jpg", schooltest.Photo(1, 2000, 1), 2000, []int{1}},
		{"a.png", schooltest.PNG(1700, 850, 1), 800, []int{480, 960, 1600}},
		{"a.png", schooltest.PNG(1500, 100, 1), 100, []int{1500}},
		{"a.jpg", schooltest.PNG(1500, 100, 1), 100, []int{1500}}, // its bytes say what it is
		{"A.GIF", movingGIF(), 30, []int{40}},
		{"a.webp", webp(), 30, []int{40}},
		{"a.webp", webpOnItsSide(), 240, []int{320}},
	} {
		p := read(t, test.name, test.text)
		if !slices.Equal(p.Widths, test.widths) || p.Height != test.height || p.Width != test.widths[len(test.widths)-1] {
			t.Errorf("%s: %d by %d, in %d; want %d by %d", test.name, p.Width, p.Height, p.Widths, test.widths, test.height)
		}
		for i, text := range made(t, p) {
			if wide := width(t, text); wide != p.Widths[i] && wide != width(t, test.text) {
				t.Errorf("%s: %d wide, want %d", test.name, wide, p.Widths[i])
			}
			if len(text) > len(test.text) && p.Height != 240 { // a drawing is lighter as a WebP than as any JPEG
				t.Errorf("%s: %d bytes in %d, more than the %d that came in", test.name, len(text), p.Widths[i], len(test.text))
			}
			for _, secret := range schooltest.Secrets {
				if bytes.Contains(text, []byte(secret)) {
					t.Errorf("%s in %d holds %q", test.name, p.Widths[i], secret)
				}
			}
		}
	}
}

// width gives how wide the points of a picture are stored.
func width(t *testing.T, text []byte) int {
	t.Helper()
	config, _, err := image.DecodeConfig(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return config.Width
}

// TestLight holds every size of a picture to the weight of what came in: few colours, a file that was squeezed before, one on its side.
func TestLight(t *testing.T) {
	lines := image.NewPaletted(image.Rect(0, 0, 2400, 1200), color.Palette{color.White, color.Black, schooltest.Red})
	for i := range lines.Pix {
		lines.Pix[i] = uint8((i/7 + i/2400/9) % 97 % 3 * (i / 2400 % 5 / 4))
	}
	var drawing bytes.Buffer
	_ = png.Encode(&drawing, lines)
	squeezed := func(orientation int) []byte {
		var out bytes.Buffer
		_ = jpeg.Encode(&out, schooltest.Held(noise(1700, 1275), orientation), &jpeg.Options{Quality: 30})
		return withEXIF(out.Bytes(), orientation)
	}
	for name, text := range map[string][]byte{
		"few colours.png": drawing.Bytes(), "squeezed.jpg": squeezed(1), "turned.jpg": squeezed(6), "tiny.jpg": schooltest.Photo(16, 12, 1),
	} {
		p := read(t, name, text)
		for i, size := range made(t, p) {
			if len(size) > len(text) {
				t.Errorf("%s: %d bytes in %d, more than the %d that came in", name, len(size), p.Widths[i], len(text))
			}
			for _, secret := range schooltest.Secrets {
				if bytes.Contains(size, []byte(secret)) {
					t.Errorf("%s in %d holds %q", name, p.Widths[i], secret)
				}
			}
			decoded(t, size)
		}
	}
}

// noise is a picture that no encoder makes small.
func noise(width, height int) *image.RGBA {
	picture := image.NewRGBA(image.Rect(0, 0, width, height))
	from := rand.New(rand.NewPCG(1, 2))
	for i := range picture.Pix {
		picture.Pix[i] = uint8(from.Uint32()) | 255*uint8(i%4/3)
	}
	return picture
}

// withEXIF says in a JPEG how the camera was held.
func withEXIF(text []byte, orientation int) []byte {
	said := "Exif\x00\x00" + string(schooltest.EXIF(orientation))
	return slices.Concat(text[:2], binary.BigEndian.AppendUint16([]byte{0xff, 0xe1}, uint16(len(said)+2)), []byte(said), text[2:])
}

// TestStilled tells of pictures that move in the file alone.
func TestStilled(t *testing.T) {
	for _, test := range []struct {
		name    string
		text    []byte
		stilled bool
	}{
		{"wide.png", movingPNG(1700, 2), true},
		{"narrow.png", movingPNG(300, 2), false},
		{"one picture.png", movingPNG(1700, 1), false},
		{"still.png", schooltest.PNG(1700, 20, 1), false},
		{"a.gif", movingGIF(), false},
	} {
		if p := read(t, test.name, test.text); p.Stilled != test.stilled {
			t.Errorf("%s: stilled is %t", test.name, p.Stilled)
		}
	}
}

// movingPNG has the head of a PNG that moves, with as many pictures.
func movingPNG(width, pictures int) []byte {
	text := schooltest.PNG(width, 20, 1)
	const head = 8 + 25
	control := slices.Concat([]byte("acTL"), binary.BigEndian.AppendUint32(nil, uint32(pictures)), make([]byte, 4))
	chunk := binary.BigEndian.AppendUint32(slices.Concat(binary.BigEndian.AppendUint32(nil, 8), control), crc32.ChecksumIEEE(control))
	return slices.Concat(text[:head], chunk, text[head:])
}

// TestColors reads photos whose numbers mean other colours than those of every screen, and looks for the colours that they mean.
func TestColors(t *testing.T) {
	flat := func(c color.Color) image.Image {
		picture := image.NewRGBA(image.Rect(0, 0, 600, 400))
		draw.Draw(picture, picture.Rect, image.NewUniform(c), image.Point{}, draw.Src)
		return picture
	}
	var photo bytes.Buffer
	_ = jpeg.Encode(&photo, flat(color.RGBA{150, 100, 50, 255}), &jpeg.Options{Quality: 95})
	marked := slices.Concat([]byte("ICC_PROFILE\x00\x01\x01"), swapped())
	text := slices.Concat(photo.Bytes()[:2], binary.BigEndian.AppendUint16([]byte{0xff, 0xe2}, uint16(len(marked)+2)), marked, photo.Bytes()[2:])
	for i, size := range made(t, read(t, "a.jpg", text)) {
		if got := decoded(t, size).At(100, 100); !near(got, color.RGBA{50, 100, 150, 255}) {
			t.Errorf("size %d is %v, want red and blue swapped", i, got)
		}
	}
	for _, size := range made(t, read(t, "a.jpg", photo.Bytes())) {
		if got := decoded(t, size).At(100, 100); !near(got, color.RGBA{150, 100, 50, 255}) {
			t.Errorf("without a profile it is %v", got)
		}
	}
}

// swapped is a profile (ICC.1:2022, 7 and 10) in which the first number means blue and the third red, on the curve of sRGB, as near as a power of 2.2 is.
func swapped() []byte {
	fixed := func(values ...float64) (out []byte) {
		for _, value := range values {
			out = binary.BigEndian.AppendUint32(out, uint32(int32(math.Round(value*0x10000))))
		}
		return out
	}
	xyz := func(values ...float64) []byte { return append([]byte("XYZ \x00\x00\x00\x00"), fixed(values...)...) }
	curve := []byte("curv\x00\x00\x00\x00\x00\x00\x00\x01\x02\x33\x00\x00") // 2.2
	tags := []struct {
		name string
		data []byte
	}{
		{"wtpt", xyz(0.9642, 1, 0.8249)},
		{"rXYZ", xyz(0.14307, 0.06061, 0.71410)}, {"gXYZ", xyz(0.38515, 0.71687, 0.09708)}, {"bXYZ", xyz(0.43607, 0.22249, 0.01392)},
		{"rTRC", curve}, {"gTRC", curve}, {"bTRC", curve},
	}
	table, data := binary.BigEndian.AppendUint32(nil, uint32(len(tags))), []byte{}
	for _, tag := range tags {
		table = append(table, tag.name...)
		table = binary.BigEndian.AppendUint32(table, uint32(128+4+12*len(tags)+len(data)))
		table = binary.BigEndian.AppendUint32(table, uint32(len(tag.data)))
		data = append(data, tag.data...)
	}
	head := make([]byte, 128)
	binary.BigEndian.PutUint32(head, uint32(128+len(table)+len(data)))
	copy(head[8:], "\x02\x40\x00\x00mntrRGB XYZ ")
	copy(head[36:], "acsp")
	copy(head[68:], fixed(0.9642, 1, 0.8249))
	return slices.Concat(head, table, data)
}

// movingGIF has two pictures, a pause, a repetition and two kinds of metadata.
func movingGIF() []byte {
	frame := func(c color.Color) *image.Paletted {
		return image.NewPaletted(image.Rect(0, 0, 40, 30), color.Palette{c, color.Black})
	}
	var out bytes.Buffer
	_ = gif.EncodeAll(&out, &gif.GIF{Image: []*image.Paletted{frame(schooltest.Red), frame(schooltest.Blue)}, Delay: []int{10, 20}})
	text := out.Bytes()
	end := len(text) - 1
	return slices.Concat(text[:end], []byte("!\xfe\x0eGeheime Camera\x00"), []byte("!\xff\x0bXMP DataXMP\x0bGPSLatitude\x00"), text[end:])
}

// webp has the head of a WebP of 40 by 30 pixels, and the parts in which its metadata stand.
func webp() []byte {
	return webpOf(chunk("VP8X", "\x0c\x00\x00\x00\x27\x00\x00\x1d\x00\x00"), chunk("VP8 ", "odd"), chunk("EXIF", "Exif\x00\x00 Geheime Camera"), chunk("XMP ", "ns.adobe.com"))
}

func webpOf(chunks ...string) []byte {
	parts := strings.Join(chunks, "")
	return slices.Concat([]byte("RIFF"), binary.LittleEndian.AppendUint32(nil, uint32(len(parts)+4)), []byte("WEBP"), []byte(parts))
}

// chunk is a part of a WebP, of a length that is even.
func chunk(name, data string) string {
	return string(append(binary.LittleEndian.AppendUint32([]byte(name), uint32(len(data))), data...)) + strings.Repeat("\x00", len(data)%2)
}

// TestStripped holds what is not made anew to its picture: nothing of it may be lost.
func TestStripped(t *testing.T) {
	before, err := gif.DecodeAll(bytes.NewReader(movingGIF()))
	if err != nil {
		t.Fatal(err)
	}
	after, err := gif.DecodeAll(bytes.NewReader(made(t, read(t, "a.gif", movingGIF()))[0]))
	if err != nil || len(after.Image) != 2 || !slices.Equal(after.Delay, before.Delay) || after.LoopCount != before.LoopCount {
		t.Errorf("the GIF moves otherwise: %v", err)
	}
	text := made(t, read(t, "a.webp", webp()))[0]
	if want := len("RIFFxxxxWEBP") + 8 + 10 + 8 + 4; len(text) != want || text[20] != 0 {
		t.Errorf("the WebP has %d bytes, want %d, and flags %b", len(text), want, text[20])
	}
	if got := decoded(t, made(t, read(t, "a.png", schooltest.PNG(80, 60, 1)))[0]); !near(got.At(70, 10), schooltest.Green) {
		t.Error("the PNG is another picture")
	}
}

func TestSVG(t *testing.T) {
	for root, want := range map[string]string{
		`<svg width="64" height="32px" viewBox="0 0 2 1">`: "64x32",
		`<svg viewBox="0 0 400, 100">`:                     "1600x400",
		`<svg width="100%" viewBox="0 0 400 100">`:         "1600x400",
		`<svg width="10mm" height="10mm">`:                 "0x0",
		`<svg viewBox="0 0 NaN Inf">`:                      "0x0",
		`<svg viewBox="0 0 1e300 1">`:                      "0x0",
		`<svg`:                                             "0x0",
		``:                                                 "0x0",
	} {
		p := read(t, "a.svg", []byte("<?xml version='1.0'?><!DOCTYPE svg><!-- x -->"+root))
		if got := fmt.Sprintf("%dx%d", p.Width, p.Height); got != want || len(p.Widths) > 0 {
			t.Errorf("%s: %s in %d, want %s", root, got, p.Widths, want)
		}
	}
}

// TestBroken cuts pictures off at many places: nothing may panic, and no half picture is made.
func TestBroken(t *testing.T) {
	for name, text := range map[string][]byte{
		"a.jpg": schooltest.Photo(90, 60, 1), "a.png": schooltest.PNG(90, 60, 1), "b.png": schooltest.PNG(90, 60, 6), "a.gif": movingGIF(), "a.webp": webp(),
	} {
		for n := 0; n < len(text)-4; n += 1 + n/64 {
			p, err := photo.Read(name, text[:n])
			if err == nil {
				_, err = p.Make()
			}
			if !errors.Is(err, photo.ErrBroken) {
				t.Fatalf("%s cut off at %d of %d: %v", name, n, len(text), err)
			}
		}
	}
}

func TestRefused(t *testing.T) {
	if _, err := photo.Read("IMG_0001.HEIC", nil); !errors.Is(err, photo.ErrFormat) {
		t.Errorf("HEIC: %v", err)
	}
	bomb := schooltest.PNG(8, 8, 1)
	binary.BigEndian.PutUint32(bomb[16:], 50_000)
	binary.BigEndian.PutUint32(bomb[20:], 50_000)
	binary.BigEndian.PutUint32(bomb[29:], crc32.ChecksumIEEE(bomb[12:29]))
	var tooLarge *photo.TooLargeError
	if _, err := photo.Read("a.png", bomb); !errors.As(err, &tooLarge) || tooLarge.Width != 50_000 {
		t.Errorf("a bomb: %v", err)
	}
}

// TestSameBytes holds the bytes of a made photo to those of the last time that anybody looked. When they change, because of the code or
// a library, raise version: what was made before is not to be taken for what is made now.
func TestSameBytes(t *testing.T) {
	hash := sha256.New()
	for _, text := range made(t, read(t, "a.jpg", schooltest.Photo(1700, 1000, 6))) {
		hash.Write(text)
	}
	const want = "edd4b0f93fb82c69"
	if got := fmt.Sprintf("%x", hash.Sum(nil)[:8]); got != want {
		t.Errorf("version 1 with %s makes %s, want %s", runtime.Version(), got, want)
	}
}

func TestKey(t *testing.T) {
	a, same, other := read(t, "a.jpg", schooltest.Photo(600, 40, 1)), read(t, "b.jpg", schooltest.Photo(600, 40, 1)), read(t, "a.jpg", schooltest.Photo(600, 41, 1))
	if a.Key(600) != same.Key(600) || a.Key(600) == a.Key(480) || a.Key(600) == other.Key(600) || len(a.Key(600)) != 64 || strings.Trim(a.Key(600), "0123456789abcdef") != "" {
		t.Error("a key does not tell photos and widths apart")
	}
}

// BenchmarkRead reads the head of a photo of 12 megapixels, for which a page waits: 0.03 ms on a server of 2026.
func BenchmarkRead(b *testing.B) {
	text := phone()
	for b.Loop() {
		read(b, "a.jpg", text)
	}
}

// BenchmarkMake makes the three sizes of a photo of 12 megapixels: 0.5 s of one processor and 157 MB on a server of 2026. Without
// halving first it takes 0.95 s and 233 MB.
func BenchmarkMake(b *testing.B) {
	p := read(b, "a.jpg", phone())
	b.ReportAllocs()
	for b.Loop() {
		made(b, p)
	}
}

func phone() []byte {
	var out bytes.Buffer
	_ = jpeg.Encode(&out, schooltest.Corners(4032, 3024), &jpeg.Options{Quality: 92})
	return out.Bytes()
}

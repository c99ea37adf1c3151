package photo

import (
	"bytes"
	"image"
	"image/color"
	"io"

	"github.com/kovidgoyal/imaging/prism/meta"
	"github.com/kovidgoyal/imaging/prism/meta/icc"
	"github.com/kovidgoyal/imaging/prism/meta/jpegmeta"
	"github.com/kovidgoyal/imaging/prism/meta/pngmeta"
	"github.com/kovidgoyal/imaging/prism/meta/webpmeta"
)

// gamut is what the numbers of a picture mean, as the profile in its file says (ICC.1:2022); nil when they mean what every screen takes
// them for, sRGB.
type gamut struct {
	toSRGB   *icc.Pipeline
	channels int // how many numbers a point has: 1 for grey, 3 for light, 4 for ink
}

// readers find what is said in a picture beside its points, by format.
var readers = map[string]func(io.Reader) (*meta.Data, error){
	"jpeg": jpegmeta.ExtractMetadata, "png": pngmeta.ExtractMetadata, "webp": webpmeta.ExtractMetadata,
}

// gamutOf reads the profile of a picture. One that cannot be read is none.
func gamutOf(text []byte, format string) *gamut {
	found, err := readers[format](bytes.NewReader(text))
	if err != nil || found == nil {
		return nil
	}
	profile, err := found.ICCProfile()
	if err != nil || profile == nil || profile.IsSRGB() {
		return nil
	}
	channels := map[icc.ColorSpace]int{icc.ColorSpaceGray: 1, icc.ColorSpaceRGB: 3, icc.ColorSpaceCMYK: 4}[profile.Header.DataColorSpace]
	toSRGB, err := profile.CreateTransformerToSRGB(profile.Header.RenderingIntent, true, channels, true, true, true)
	if channels == 0 || err != nil {
		return nil
	}
	return &gamut{toSRGB, channels}
}

// show gives what the numbers of a point mean in sRGB. All are from 0 to 1.
func (g *gamut) show(numbers [4]float64) (shown [4]float64) {
	g.toSRGB.TransformGeneral(shown[:], numbers[:])
	return shown
}

// light gives a picture in ink as one in light, not much larger than the site shows: points that would be shrunk to one are made
// one before that, because each takes long. Any other picture stays as it is.
func (g *gamut) light(picture image.Image) image.Image {
	ink, ok := picture.(*image.CMYK)
	if g == nil || g.channels != 4 || !ok {
		return picture
	}
	step := max(1, ink.Rect.Dx()/widths[len(widths)-1])
	light := image.NewRGBA(image.Rect(0, 0, ink.Rect.Dx()/step, max(1, ink.Rect.Dy()/step)))
	for y := range light.Rect.Dy() {
		for x := range light.Rect.Dx() {
			shown := g.show(mean(ink, image.Rect(x, y, x+1, y+1), step))
			light.SetRGBA(x, y, color.RGBA{level(shown[0]), level(shown[1]), level(shown[2]), 0xff})
		}
	}
	return light
}

// mean gives the mean of the points of a picture in ink in a field, which counts in steps.
func mean(ink *image.CMYK, field image.Rectangle, step int) (numbers [4]float64) {
	field = image.Rectangle{field.Min.Mul(step), field.Max.Mul(step)}.Add(ink.Rect.Min).Intersect(ink.Rect)
	for y := field.Min.Y; y < field.Max.Y; y++ {
		for x := field.Min.X; x < field.Max.X; x++ {
			for k, number := range ink.Pix[ink.PixOffset(x, y):][:4] {
				numbers[k] += float64(number)
			}
		}
	}
	for k := range numbers {
		numbers[k] /= float64(field.Dx() * field.Dy() * 0xff)
	}
	return numbers
}

func level(share float64) uint8 { return uint8(share*0xff + 0.5) }

// side is how many steps a cube of colours has in each direction: between two of them a profile goes straight, as far as anybody sees.
const side = 33

// cube has for each step of red, green and blue what they are in sRGB, from 0 to 255.
type cube [side * side * side][3]float32

// cube asks the profile what the steps are: a picture has a hundred times as many points.
func (g *gamut) cube() *cube {
	var found cube
	share := func(i int) float64 { return float64(i%side) / (side - 1) }
	for i := range found {
		shown := g.show([4]float64{share(i), share(i / side), share(i / side / side)})
		found[i] = [3]float32{float32(shown[0] * 0xff), float32(shown[1] * 0xff), float32(shown[2] * 0xff)}
	}
	return &found
}

// screen gives a picture in light in sRGB, in place.
func (g *gamut) screen(picture *image.RGBA) *image.RGBA {
	if g == nil || g.channels == 4 {
		return picture
	}
	cube := g.cube()
	for i := 0; i < len(picture.Pix); i += 4 {
		if point := (*[4]uint8)(picture.Pix[i:]); point[3] != 0 {
			cube.replace(point)
		}
	}
	return picture
}

// replace gives a point, whose colours were multiplied by how opaque it is, those of sRGB.
func (c *cube) replace(point *[4]uint8) {
	var at [3]int
	var past [3]float32
	opaque := float32(point[3]) / 0xff
	for k := range 3 {
		value := min(float32(point[k])/opaque, 0xff) * (side - 1) / 0xff
		at[k] = min(int(value), side-2)
		past[k] = value - float32(at[k])
	}
	var sum [3]float32
	for corner := range 8 {
		index, weight := 0, float32(1)
		for k := 2; k >= 0; k-- {
			step := corner >> k & 1
			index = index*side + at[k] + step
			if step == 1 {
				weight *= past[k]
			} else {
				weight *= 1 - past[k]
			}
		}
		for k, value := range c[index] {
			sum[k] += weight * value
		}
	}
	for k := range 3 {
		point[k] = uint8(sum[k]*opaque + 0.5)
	}
}

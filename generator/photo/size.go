package photo

import (
	"bytes"
	"image"
	"image/jpeg"
	"image/png"

	"golang.org/x/image/draw"
)

// quality is that of the JPEGs. Above it files grow faster than anybody sees.
const quality = 80

// places bounds how many photos are unpacked at one time: each takes up to some hundreds of megabytes.
var places = make(chan struct{}, 2)

// remake unpacks the picture and makes each size out of the next larger one.
func (p *Photo) remake() ([][]byte, error) {
	places <- struct{}{}
	defer func() { <-places }()
	unpacked, _, err := image.Decode(bytes.NewReader(p.text))
	if err != nil {
		return nil, err
	}
	gamut := gamutOf(p.text, p.format)
	// Turning and colouring come after shrinking, when there is less to do. Ink becomes light first.
	picture := p.turn.apply(gamut.screen(shrink(gamut.light(unpacked), p.turn.size(image.Pt(p.Width, p.Height)))))
	made := make([][]byte, len(p.Widths))
	for i := len(p.Widths) - 1; i >= 0; i-- {
		picture = shrink(picture, scaled(image.Pt(p.Width, p.Height), p.Widths[i]))
		if made[i], err = p.encode(picture); err != nil {
			return nil, err
		}
	}
	return made, nil
}

// shrink gives a picture a smaller size. A wide one is first halved, each point out of four, which is quick and needs little memory.
func shrink(picture image.Image, size image.Point) *image.RGBA {
	for picture.Bounds().Dx() >= 2*size.X && picture.Bounds().Dy() >= 2*size.Y {
		half := picture.Bounds().Size().Div(2)
		picture = scale(draw.ApproxBiLinear, picture, half)
	}
	if ready, ok := picture.(*image.RGBA); ok && ready.Bounds().Size() == size {
		return ready
	}
	return scale(draw.CatmullRom, picture, size)
}

func scale(by draw.Scaler, picture image.Image, size image.Point) *image.RGBA {
	result := image.NewRGBA(image.Rectangle{Max: size})
	by.Scale(result, result.Rect, picture, picture.Bounds(), draw.Src, nil)
	return result
}

// encode writes a picture: a PNG as a PNG, all else as a JPEG, also what came in as a WebP, which nothing in Go writes well. Browsers look at the bytes.
// One that has to be turned cannot be taken as it came when that is lighter: it gives up sharpness instead.
func (p *Photo) encode(picture *image.RGBA) ([]byte, error) {
	const lowest, step = 30, 10
	var out bytes.Buffer
	if p.format == "png" {
		err := png.Encode(&out, picture)
		return out.Bytes(), err
	}
	for quality := quality; ; quality -= step {
		out.Reset()
		if err := jpeg.Encode(&out, picture, &jpeg.Options{Quality: quality}); err != nil {
			return nil, err
		}
		if p.turn == upright || out.Len() <= len(p.text) || quality <= lowest {
			return out.Bytes(), nil
		}
	}
}

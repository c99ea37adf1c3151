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
		return nil, ErrBroken
	}
	// Turning comes after shrinking, when there is less to turn.
	picture := p.turn.apply(shrink(unpacked, p.turn.size(image.Pt(p.Width, p.Height))))
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

func (p *Photo) encode(picture image.Image) ([]byte, error) {
	var out bytes.Buffer
	var err error
	if p.format == "png" {
		err = png.Encode(&out, picture)
	} else {
		err = jpeg.Encode(&out, picture, &jpeg.Options{Quality: quality})
	}
	return out.Bytes(), err
}

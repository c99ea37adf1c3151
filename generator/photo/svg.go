package photo

import (
	"bytes"
	"encoding/xml"
	"image"
	"math"
	"strconv"
	"strings"
)

// drawn gives the size of an SVG in pixels; 0 when it does not say. Its root says it in width and height. When it has only a
// viewBox, that is its shape: browsers then make it as wide as there is room for, and a large size does the same.
func drawn(text []byte) (width, height int) {
	decoder := xml.NewDecoder(bytes.NewReader(text))
	decoder.Strict = false
	for {
		token, err := decoder.RawToken()
		if err != nil {
			return 0, 0
		}
		if root, ok := token.(xml.StartElement); ok {
			return sizeOf(root)
		}
	}
}

func sizeOf(root xml.StartElement) (width, height int) {
	said := map[string]string{}
	for _, attribute := range root.Attr {
		if attribute.Name.Space == "" {
			said[attribute.Name.Local] = attribute.Value
		}
	}
	width, height = pixels(said["width"]), pixels(said["height"])
	if width > 0 && height > 0 {
		return width, height
	}
	box := strings.Fields(strings.ReplaceAll(said["viewBox"], ",", " "))
	if len(box) != 4 || pixels(box[2]) == 0 || pixels(box[3]) == 0 {
		return 0, 0
	}
	shape := scaled(image.Pt(pixels(box[2]), pixels(box[3])), widths[len(widths)-1])
	return shape.X, shape.Y
}

// pixels reads a length; 0 for one in another unit, which only the viewBox can tell the shape of.
func pixels(length string) int {
	const most = 1_000_000
	number, err := strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(length), "px"), 64)
	if err != nil || !(number >= 1 && number < most) {
		return 0
	}
	return int(math.Round(number))
}

// Package qr draws QR codes (ISO/IEC 18004), for paper and for a terminal.
package qr

import (
	"fmt"
	"html"
	"strings"

	"github.com/boombuler/barcode/qr"
)

// Code is a QR code: a square of dark and light modules.
type Code struct {
	Size int    // modules on a side, without the quiet zone
	dark []bool // row by row
}

// Encode makes the code of a text. Its correction (level M, 15 %) survives a crease or a stain. The error says that the text is too long for a code.
func Encode(text string) (*Code, error) {
	drawn, err := qr.Encode(text, qr.M, qr.Auto)
	if err != nil {
		return nil, fmt.Errorf("qr: %w", err)
	}
	size := drawn.Bounds().Dx()
	c := &Code{Size: size, dark: make([]bool, size*size)}
	for i := range c.dark {
		red, _, _, _ := drawn.At(i%size, i/size).RGBA()
		c.dark[i] = red == 0
	}
	return c, nil
}

// Dark reports whether a module is dark; all around the code are light.
func (c *Code) Dark(x, y int) bool {
	return x >= 0 && y >= 0 && x < c.Size && y < c.Size && c.dark[y*c.Size+x]
}

// quietZone is how many light modules the standard wants on each side.
const quietZone = 4

// SVG draws the code as one path, dark on white also where the page is dark, with its quiet zone and a name for who cannot see it.
func (c *Code) SVG(name string) string {
	var out strings.Builder
	side := c.Size + 2*quietZone
	fmt.Fprintf(&out, `<svg class="qr" role="img" aria-label="%s" viewBox="0 0 %d %[2]d" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%[2]dv%[2]dH0z"/><path fill="#000" d="`, html.EscapeString(name), side)
	for y := range c.Size {
		for x := 0; x < c.Size; x++ {
			from := x
			for c.Dark(x, y) {
				x++
			}
			if x > from {
				fmt.Fprintf(&out, "M%d %dh%dv1h-%[3]dz", from+quietZone, y+quietZone, x-from)
			}
		}
	}
	out.WriteString(`"/></svg>`)
	return out.String()
}

// halfBlocks says what stands for an upper and a lower module, where light is the colour of the background.
var halfBlocks = map[[2]bool]string{{false, false}: " ", {false, true}: "▄", {true, false}: "▀", {true, true}: "█"}

// Terminal draws the code in half blocks, dark on light in any terminal. Its quiet zone is half the standard's: the screen around it is
// light enough for telephones, and a small window has little room.
func (c *Code) Terminal() string {
	const quiet = quietZone / 2
	var out strings.Builder
	for y := -quiet; y < c.Size+quiet; y += 2 {
		out.WriteString("\x1b[30;107m")
		for x := -quiet; x < c.Size+quiet; x++ {
			out.WriteString(halfBlocks[[2]bool{c.Dark(x, y), c.Dark(x, y+1)}])
		}
		out.WriteString("\x1b[0m\n")
	}
	return out.String()
}

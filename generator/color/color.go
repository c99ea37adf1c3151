// Package color finds the shades of a school's one colour that can be read: on paper-white pages, on dark ones and under white
// letters. Shades keep the hue; only how light they are changes, and how strong where the screen can show no more.
package color

import (
	"fmt"
	"math"
	"strconv"
)

// Color is a colour as screens mix it (sRGB), each part from 0 to 1.
type Color struct{ R, G, B float64 }

// The ends of the scale.
var (
	White = Color{1, 1, 1}
	Black = Color{}
)

// Parse reads a colour such as "#0b5d66".
func Parse(hex string) (Color, bool) {
	if len(hex) != 7 || hex[0] != '#' {
		return Color{}, false
	}
	n, err := strconv.ParseUint(hex[1:], 16, 24)
	if err != nil {
		return Color{}, false
	}
	return Color{float64(n>>16) / 255, float64(n>>8&255) / 255, float64(n&255) / 255}, true
}

// String writes the colour as style sheets do: "#0b5d66".
func (c Color) String() string {
	part := func(v float64) int { return int(math.Round(255 * v)) }
	return fmt.Sprintf("#%02x%02x%02x", part(c.R), part(c.G), part(c.B))
}

// Contrast gives the contrast of two colours as WCAG 2 counts it: from 1 to 21.
func Contrast(a, b Color) float64 {
	x, y := a.luminance(), b.luminance()
	return (math.Max(x, y) + .05) / (math.Min(x, y) + .05)
}

func (c Color) luminance() float64 {
	return .2126*linear(c.R) + .7152*linear(c.G) + .0722*linear(c.B)
}

func linear(v float64) float64 {
	if v <= .04045 {
		return v / 12.92
	}
	return math.Pow((v+.055)/1.055, 2.4)
}

func gamma(v float64) float64 {
	if v <= .0031308 {
		return v * 12.92
	}
	return 1.055*math.Pow(v, 1/2.4) - .055
}

// shown gives the colour that a browser makes of the written one.
func (c Color) shown() Color {
	shown, _ := Parse(c.String())
	return shown
}

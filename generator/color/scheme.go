package color

// Scheme is the shades of a school's colour for one kind of page, light or dark. White letters and Text on any ground of the
// page have a contrast of at least 7 to 1 with it.
type Scheme struct {
	Band Color // a ground for white letters
	Text Color // letters, lines and bars on the page
	Soft Color // a quiet ground for panels; Text and the page's own letters can stand on it
}

// What letters need, and the least that they can do with.
const (
	readable = 7
	floor    = 4.5
)

// The grounds of the style sheet that are hardest to read on: the darkest of light pages and the lightest of dark ones.
var (
	darkestPaper  = mustParse("#f1ebe0")
	lightestNight = mustParse("#34302a")
)

func mustParse(hex string) Color {
	c, ok := Parse(hex)
	if !ok {
		panic("color: " + hex)
	}
	return c
}

// Schemes gives the shades of a colour for light and for dark pages.
func Schemes(c Color) (light, dark Scheme) {
	own := c.lch()
	band := own.towards(0, readable, White)

	pale := own
	pale.chroma = min(pale.chroma*.25, .016)
	light = Scheme{Band: band, Soft: pale.at(.955)}
	light.Text = own.towards(0, readable, light.Soft, darkestPaper)

	dark = Scheme{Band: own.lower(.34).towards(0, readable, White), Soft: pale.at(.30)}
	gentle := own
	gentle.chroma = min(own.chroma, .11)
	dark.Text = gentle.towards(1, readable, dark.Soft, lightestNight)
	return light, dark
}

// Nearest reports whether a colour works as it is: white letters can be read on it, and it on white. It gives the colour itself,
// or else the one nearest to it that works.
func Nearest(c Color) (works Color, ok bool) {
	if Contrast(c, White) >= floor {
		return c, true
	}
	return c.lch().towards(0, floor, White), false
}

func (o lch) lower(light float64) lch {
	o.light = min(o.light, light)
	return o
}

// towards changes how light the colour is, no more than needed, until it has a contrast with all grounds: towards 0 for dark
// letters, towards 1 for light ones.
func (o lch) towards(end, contrast float64, grounds ...Color) Color {
	const steps = 200
	for i := range steps {
		c := o.at(o.light + (end-o.light)*float64(i)/steps)
		if contrasts(c, contrast, grounds) {
			return c
		}
	}
	return o.at(end)
}

func contrasts(c Color, contrast float64, grounds []Color) bool {
	for _, ground := range grounds {
		if Contrast(c, ground) < contrast {
			return false
		}
	}
	return true
}

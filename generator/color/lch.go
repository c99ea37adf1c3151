package color

import "math"

// lch is a colour as the eye orders it (OKLCH): how light from 0 to 1, how strong, and its hue in radians.
type lch struct{ light, chroma, hue float64 }

func (c Color) lch() lch {
	r, g, b := linear(c.R), linear(c.G), linear(c.B)
	l := math.Cbrt(.4122214708*r + .5363325363*g + .0514459929*b)
	m := math.Cbrt(.2119034982*r + .6806995451*g + .1073969566*b)
	s := math.Cbrt(.0883024619*r + .2817188376*g + .6299787005*b)
	x := 1.9779984951*l - 2.4285922050*m + .4505937099*s
	y := .0259040371*l + .7827717662*m - .8086757660*s
	return lch{.2104542553*l + .7936177850*m - .0040720468*s, math.Hypot(x, y), math.Atan2(y, x)}
}

// mix gives the colour on a screen, and whether a screen can show it.
func (o lch) mix() (Color, bool) {
	sin, cos := math.Sincos(o.hue)
	x, y := o.chroma*cos, o.chroma*sin
	l := cube(o.light + .3963377774*x + .2158037573*y)
	m := cube(o.light - .1055613458*x - .0638541728*y)
	s := cube(o.light - .0894841775*x - 1.2914855480*y)
	c := Color{
		gamma(4.0767416621*l - 3.3077115913*m + .2309699292*s),
		gamma(-1.2684380046*l + 2.6097574011*m - .3413193965*s),
		gamma(-.0041960863*l - .7034186147*m + 1.7076147010*s),
	}
	return c, c.R >= 0 && c.R <= 1 && c.G >= 0 && c.G <= 1 && c.B >= 0 && c.B <= 1
}

func cube(v float64) float64 { return v * v * v }

// color gives the colour, as strong as a screen can show it.
func (o lch) color() Color {
	if o.light >= 1 {
		return White
	}
	weak, strong := 0., o.chroma
	if _, ok := o.mix(); ok {
		weak = strong
	}
	for strong-weak > 1e-4 {
		o.chroma = (weak + strong) / 2
		if _, ok := o.mix(); ok {
			weak = o.chroma
		} else {
			strong = o.chroma
		}
	}
	o.chroma = weak
	mixed, ok := o.mix()
	if !ok {
		return Black // only rounding at the ends of the scale leads here
	}
	return mixed.shown()
}

// at gives the colour of the same hue at another lightness.
func (o lch) at(light float64) Color {
	o.light = light
	return o.color()
}

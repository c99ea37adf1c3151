package color_test

import (
	"fmt"
	"math"
	"testing"

	"ouderbeleid/generator/color"
)

func TestContrast(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{{"#000000", "#ffffff", 21}, {"#ffffff", "#ffffff", 1}, {"#777777", "#ffffff", 4.48}, {"#0b5d66", "#ffffff", 7.58}} {
		if got := color.Contrast(parse(t, c.a), parse(t, c.b)); math.Abs(got-c.want) > .01 {
			t.Errorf("Contrast(%s, %s) = %.2f, want %.2f", c.a, c.b, got, c.want)
		}
	}
}

func TestParse(t *testing.T) {
	for _, bad := range []string{"", "0b5d66", "#0b5d6", "#0b5d6g", "#0b5d660", "#+b5d66"} {
		if c, ok := color.Parse(bad); ok {
			t.Errorf("Parse(%q) = %v, want no colour", bad, c)
		}
	}
	if got := parse(t, "#0B5d66").String(); got != "#0b5d66" {
		t.Errorf("String = %s", got)
	}
}

// Whatever colour a school has, letters in its shades can be read on every ground of the page.
func TestSchemesCanBeRead(t *testing.T) {
	for r := 0; r <= 255; r += 51 {
		for g := 0; g <= 255; g += 51 {
			for b := 0; b <= 255; b += 51 {
				checkSchemes(t, parse(t, fmt.Sprintf("#%02x%02x%02x", r, g, b)))
			}
		}
	}
}

func checkSchemes(t *testing.T, c color.Color) {
	t.Helper()
	light, dark := color.Schemes(c)
	for _, pair := range []struct {
		name string
		a, b color.Color
	}{
		{"white on the light band", color.White, light.Band},
		{"white on the dark band", color.White, dark.Band},
		{"light text on paper", light.Text, parse(t, "#f1ebe0")},
		{"light text on soft", light.Text, light.Soft},
		{"dark text on night", dark.Text, parse(t, "#34302a")},
		{"dark text on soft", dark.Text, dark.Soft},
		{"ink on soft", parse(t, "#4d463d"), light.Soft},
		{"night ink on soft", parse(t, "#d3c9bb"), dark.Soft},
	} {
		if got := color.Contrast(pair.a, pair.b); got < 7 {
			t.Errorf("%v: %s: %v on %v is %.2f, want at least 7", c, pair.name, pair.a, pair.b, got)
		}
	}
}

func TestNearest(t *testing.T) {
	teal := parse(t, "#0b5d66")
	if got, ok := color.Nearest(teal); !ok || got != teal {
		t.Errorf("Nearest(%v) = %v, %v; want the colour itself", teal, got, ok)
	}
	yellow := parse(t, "#ffd500")
	got, ok := color.Nearest(yellow)
	if ok {
		t.Errorf("yellow letters on white: %v works?", yellow)
	}
	if contrast := color.Contrast(got, color.White); contrast < 4.5 || contrast > 4.7 {
		t.Errorf("the nearest to %v is %v, with a contrast of %.2f; want little more than 4.5", yellow, got, contrast)
	}
	if _, ok := color.Nearest(got); !ok {
		t.Errorf("the nearest, %v, does not work itself", got)
	}
}

func parse(t *testing.T, hex string) color.Color {
	t.Helper()
	c, ok := color.Parse(hex)
	if !ok {
		t.Fatalf("no colour: %s", hex)
	}
	return c
}

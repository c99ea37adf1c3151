package qr_test

import (
	"encoding/xml"
	"image"
	"image/color"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"

	"ouderbeleid/generator/qr"
)

const address = "https://school.example/ouders/ar/"

// TestSVG reads the picture back with the decoder of another house.
func TestSVG(t *testing.T) {
	code := encode(t, address)
	picture := code.SVG(`De site van "De Brug" & co`)
	if read := decode(t, paint(t, picture)); read != address {
		t.Errorf("decoded %q, want %q", read, address)
	}
	var svg struct {
		Role  string `xml:"role,attr"`
		Label string `xml:"aria-label,attr"`
	}
	if err := xml.NewDecoder(strings.NewReader(picture)).Decode(&svg); err != nil && err != io.EOF {
		t.Fatal(err)
	}
	if svg.Role != "img" || svg.Label != `De site van "De Brug" & co` {
		t.Errorf("the picture is called %q with role %q", svg.Label, svg.Role)
	}
}

// TestQuietZone holds the four light modules that readers need on every side.
func TestQuietZone(t *testing.T) {
	code := encode(t, address)
	dark := paint(t, code.SVG(""))
	side := dark.Bounds().Dx() / scale
	if side != code.Size+8 {
		t.Fatalf("the picture is %d modules wide, the code %d", side, code.Size)
	}
	for i := range side {
		for _, edge := range []int{0, 3, side - 4, side - 1} {
			if isDark(dark, i, edge) || isDark(dark, edge, i) {
				t.Fatalf("a dark module in the quiet zone at %d, %d", i, edge)
			}
		}
	}
	if !isDark(dark, 4, 4) {
		t.Error("the code does not begin behind the quiet zone")
	}
}

// TestTerminal reads what a terminal shows.
func TestTerminal(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(regexp.MustCompile(`\x1b\[[0-9;]*m`).ReplaceAllString(encode(t, address).Terminal(), "")), "\n")
	width := len([]rune(lines[len(lines)/2]))
	drawn := image.NewGray(image.Rect(0, 0, (width+8)*scale, (2*len(lines)+8)*scale))
	fill(drawn, drawn.Bounds(), color.White)
	for y, line := range lines {
		x := 0
		for _, block := range line {
			for half, blocks := range []string{"▀█", "▄█"} {
				if strings.ContainsRune(blocks, block) {
					module(drawn, x+4, 2*y+half+4)
				}
			}
			x++
		}
	}
	if read := decode(t, drawn); read != address {
		t.Errorf("decoded %q, want %q", read, address)
	}
}

func TestTooLong(t *testing.T) {
	if _, err := qr.Encode(strings.Repeat("te lang ", 1000)); err == nil {
		t.Error("a text that no code can hold was encoded")
	}
}

func encode(t *testing.T, text string) *qr.Code {
	t.Helper()
	code, err := qr.Encode(text)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// scale is how many pixels a module is painted wide.
const scale = 4

var (
	viewBox = regexp.MustCompile(`viewBox="0 0 (\d+) (\d+)"`)
	run     = regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1h-(\d+)z`)
)

// paint draws the rows of the picture's path.
func paint(t *testing.T, svg string) *image.Gray {
	t.Helper()
	box := viewBox.FindStringSubmatch(svg)
	if box == nil || box[1] != box[2] {
		t.Fatalf("not a square: %.120s", svg)
	}
	drawn := image.NewGray(image.Rect(0, 0, number(box[1])*scale, number(box[2])*scale))
	fill(drawn, drawn.Bounds(), color.White)
	for _, row := range run.FindAllStringSubmatch(svg, -1) {
		for i := range number(row[3]) {
			module(drawn, number(row[1])+i, number(row[2]))
		}
	}
	return drawn
}

func module(drawn *image.Gray, x, y int) {
	fill(drawn, image.Rect(x*scale, y*scale, (x+1)*scale, (y+1)*scale), color.Black)
}

func fill(drawn *image.Gray, area image.Rectangle, with color.Color) {
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			drawn.Set(x, y, with)
		}
	}
}

func isDark(drawn *image.Gray, x, y int) bool { return drawn.GrayAt(x*scale, y*scale).Y == 0 }

func number(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}

func decode(t *testing.T, drawn image.Image) string {
	t.Helper()
	bitmap, err := gozxing.NewBinaryBitmapFromImage(drawn)
	if err != nil {
		t.Fatal(err)
	}
	read, err := qrcode.NewQRCodeReader().Decode(bitmap, nil)
	if err != nil {
		t.Fatal(err)
	}
	return read.GetText()
}

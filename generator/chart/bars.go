package chart

import "strconv"

// Bars compares numbers: each a bar, of which the part that is done is full and the rest open.
type Bars struct {
	Name      string // what the picture shows, for those who do not see it
	Described string // the id of the element that says the same in words
	Mirrored  bool
	Bars      []Bar
}

// Bar is one number.
type Bar struct {
	Label  Label
	Class  string // "partnership-formeel": gives it its colour; or ""
	Symbol string // an id on the page; or ""
	Done   int
	All    int
}

const (
	barsWidth  = 360
	barHeight  = 20
	labelSize  = 14
	valueWidth = 34
)

// SVG draws the bars, with short labels beside them and long ones above.
func (b Bars) SVG() string {
	beside, widest, most := true, 0., 1
	for _, bar := range b.Bars {
		widest = max(widest, wide(bar.Label.Text, labelSize))
		most = max(most, bar.All)
	}
	const short = 96
	beside = widest <= short
	step, indent := 52., 0.
	if beside {
		step, indent = 32, widest+14
	}
	d := &drawing{mirrored: b.Mirrored}
	d.start("bars", b.Name, b.Described, barsWidth, step*float64(len(b.Bars))+4)
	for i, bar := range b.Bars {
		d.bar(bar, float64(i)*step, indent, beside, most)
	}
	return d.finish()
}

func (d *drawing) bar(bar Bar, y, indent float64, beside bool, most int) {
	d.put(`<g class="`, bar.Class, `">`)
	label := 0.
	if bar.Symbol != "" {
		d.symbol("glyph", bar.Symbol, 0, y+2, 20)
		label = 28
	}
	d.in(bar.Label.Tongue, func() { d.text("", atStart, label, y+17, bar.Label.Text) })
	if !beside {
		y += 24
	}
	unit := (barsWidth - indent - valueWidth) / float64(most)
	d.rect("open", indent+1, y+1, max(unit*float64(bar.All), 1), barHeight, 2)
	if bar.Done > 0 {
		d.rect("done", indent+1, y+1, unit*float64(bar.Done), barHeight, 2)
	}
	d.text("strong", atStart, indent+unit*float64(bar.All)+9, y+16, strconv.Itoa(bar.All))
	d.put(`</g>`)
}

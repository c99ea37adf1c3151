package chart

import "strconv"

// Month is the days of a month, week by week from Monday.
type Month struct {
	Name      string
	Described string // the id of the element that says the same in words
	Mirrored  bool
	Weekdays  [7]string // "ma" to "zo"
	Start     int       // the column of the first day: 0 for Monday
	Days      []Day
}

// Day is one day with what is on it.
type Day struct {
	Closed bool   // no school: a holiday, a study day
	Today  bool   //
	Spans  bool   // something that takes more days goes on
	Marks  []Mark // what is on, in order
}

// Mark is something on a day.
type Mark struct {
	Class  string // "partnership-formeel"
	Symbol string // "symbol-formeel"
}

const (
	dayWidth  = 46
	dayHeight = 32
	monthHead = 24
	monthRows = 6 // so that all months are equally high
)

// SVG draws the month.
func (m Month) SVG() string {
	d := &drawing{mirrored: m.Mirrored}
	d.start("days", m.Name, m.Described, 7*dayWidth, monthHead+monthRows*dayHeight)
	for i, name := range m.Weekdays {
		d.text("head", atMiddle, (float64(i)+.5)*dayWidth, 16, name)
	}
	for i, day := range m.Days {
		cell := m.Start + i
		d.day(i+1, day, float64(cell%7)*dayWidth, monthHead+float64(cell/7)*dayHeight, cell%7 >= 5)
	}
	return d.finish()
}

func (d *drawing) day(date int, day Day, x, y float64, weekend bool) {
	if day.Closed {
		d.rect("closed-day", x+1, y+1, dayWidth-2, dayHeight-2, 3)
		d.line("hatch", x+dayWidth-12, y+dayHeight-2, x+dayWidth-2, y+dayHeight-12)
		d.line("hatch", x+dayWidth-20, y+dayHeight-2, x+dayWidth-2, y+dayHeight-20)
	}
	if day.Today {
		d.rect("today", x+1.5, y+1.5, dayWidth-3, dayHeight-3, 3)
	}
	class := ""
	if weekend || day.Closed {
		class = "off"
	}
	d.text(class, atMiddle, x+12, y+20.5, strconv.Itoa(date))
	if day.Spans {
		d.line("span", x, y+dayHeight-2, x+dayWidth, y+dayHeight-2)
	}
	d.marks(day.Marks, x+24, y+6)
}

// marks shows one symbol large, or two small ones; a point says that there is more.
func (d *drawing) marks(marks []Mark, x, y float64) {
	size := 18.
	if len(marks) > 1 {
		size = 10.5
	}
	for i, mark := range marks[:min(len(marks), 2)] {
		d.put(`<g class="`, mark.Class, `">`)
		d.symbol("glyph", mark.Symbol, x+float64(i)*size, y, size)
		d.put(`</g>`)
	}
	if len(marks) > 2 {
		d.circle("more-dot", x+11, y+18, 2.5)
	}
}

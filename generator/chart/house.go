package chart

import "html"

// House is the five partnerships as a school building: a roof over two wings of two rooms. Each activity of the year is a window,
// and what took place is lit, so that one sees at once where much happens and where little.
type House struct {
	Name      string
	Described string // the id of the text on the page that says the same
	Mirrored  bool
	Roof      Wing    // one room
	Wings     [2]Wing // two rooms each
}

// Wing is one of the three fields of the model.
type Wing struct {
	Name  string
	Rooms []Room
}

// Room is one partnership.
type Room struct {
	Name   string
	Href   string // where it leads, or ""
	Class  string // "partnership-formeel": gives it its colour
	Symbol string // "symbol-formeel": an id on the page
	Count  string // "4 van 16 geweest"
	Done   int
	All    int
}

// The measures of the house.
const (
	houseWidth = 400
	roofFoot   = 196
	wingTop    = 202
	wingWidth  = 193
	roomHeight = 158
	houseFoot  = wingTop + 46 + 2*(roomHeight+8)
)

// The place for windows in a room, and in the roof.
const (
	panesWidth  = wingWidth - 16 - 24
	panesHeight = 56
	roofWidth   = 350
	smallest    = 11. // a window and the space beside it
)

// SVG draws the house. Its rooms are links.
func (h House) SVG() string {
	d := &drawing{mirrored: h.Mirrored}
	d.open("graphics-document", "house", h.Name, houseWidth, houseFoot+6)
	d.describe(h.Described)
	panes := h.panes()
	d.rect("wall", 306, 26, 30, 60, 2)
	for _, room := range h.Roof.Rooms {
		d.link(room, func() { d.roof(h.Roof.Name, room, panes) })
	}
	for i, wing := range h.Wings {
		x := 3 + float64(i)*(houseWidth-6-wingWidth)
		d.rect("wall", x, wingTop, wingWidth, houseFoot-wingTop, 6)
		d.lines("quiet group", atMiddle, x+wingWidth/2, wingTop+18, 18, wrap(wing.Name, wingWidth-12, 14))
		for j, room := range wing.Rooms {
			y := wingTop + 44 + float64(j)*(roomHeight+8)
			d.link(room, func() { d.room(room, x+8, y, panes) })
		}
	}
	d.line("rule", 0, houseFoot+4, houseWidth, houseFoot+4)
	return d.finish()
}

// panes is how windows are drawn: as large as the room with the most activities allows.
type panes struct {
	step float64 // from one window to the next
	each int     // how many activities one window stands for
}

func (h House) panes() panes {
	most := 1
	for _, wing := range []Wing{h.Roof, h.Wings[0], h.Wings[1]} {
		for _, room := range wing.Rooms {
			most = max(most, room.All)
		}
	}
	for each := 1; ; each++ {
		if step := largest((most + each - 1) / each); step >= smallest {
			return panes{step, each}
		}
	}
}

// largest gives the greatest step with which a number of windows fits in a room.
func largest(windows int) float64 {
	step := 0.
	for rows := 1; rows <= windows; rows++ {
		columns := (windows + rows - 1) / rows
		step = max(step, min(panesWidth/float64(columns), panesHeight/float64(rows)))
	}
	return step
}

func (d *drawing) link(room Room, draw func()) {
	open, shut := `<g class="`, `</g>`
	if room.Href != "" {
		open, shut = `<a href="`+html.EscapeString(room.Href)+`" class="`, `</a>`
	}
	d.put(open, room.Class, `">`)
	draw()
	d.put(shut)
}

func (d *drawing) roof(group string, room Room, p panes) {
	d.area("room", 200, 6, 397, 116, 397, roofFoot, 3, roofFoot, 3, 116)
	d.symbol("glyph", room.Symbol, 186, 22, 28)
	d.text("quiet group", atMiddle, 200, 70, group)
	y := d.lines("name", atMiddle, 200, 94, 20, wrap(room.Name, 320, 18))
	wide := int(roofWidth / p.step)
	d.windows(room, p, wide, 200-p.step*float64(min(wide, p.count(room)))/2, y-6)
	d.text("count", atMiddle, 200, roofFoot-10, room.Count)
}

func (d *drawing) room(room Room, x, y float64, p panes) {
	d.rect("room", x, y, wingWidth-16, roomHeight, 6)
	d.symbol("glyph", room.Symbol, x+10, y+12, 26)
	d.lines("name", atStart, x+44, y+29, 20, wrap(room.Name, wingWidth-16-50, 18))
	d.windows(room, p, int(panesWidth/p.step+.01), x+12, y+70)
	d.text("count", atStart, x+12, y+roomHeight-10, room.Count)
}

func (p panes) count(room Room) int { return (room.All + p.each - 1) / p.each }

// windows draws the windows of a room in rows, lit and dark.
func (d *drawing) windows(room Room, p panes, wide int, x, y float64) {
	gap := min(5, p.step/4)
	for i := range p.count(room) {
		class := "open"
		if (i+1)*p.each <= room.Done {
			class = "done"
		}
		d.rect(class, x+float64(i%wide)*p.step+gap/2, y+float64(i/wide)*p.step, p.step-gap, p.step-gap, 2)
	}
}

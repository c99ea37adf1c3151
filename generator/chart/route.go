package chart

import "strconv"

// Route is the way of the school, stop by stop.
type Route struct {
	Name      string
	Described string // the id of the element that says the same in words
	Mirrored  bool
	Stops     []Stop
}

// Stop is one stop: behind us, where we are, or ahead.
type Stop struct {
	Label Label
	State State
}

// State is how far a stop is.
type State int

// The states of a stop.
const (
	Ahead State = iota
	Busy
	Behind
)

const (
	routeWidth  = 360
	routeInRow  = 2
	routeStep   = routeWidth / routeInRow
	routeHeight = 104
	stopRadius  = 18
)

// SVG draws the route as a winding road with numbered stops.
func (r Route) SVG() string {
	rows := (len(r.Stops) + routeInRow - 1) / routeInRow
	d := &drawing{mirrored: r.Mirrored}
	d.start("route", r.Name, r.Described, routeWidth, routeHeight*float64(rows))
	for i := 1; i < len(r.Stops); i++ {
		d.road(i, r.Stops[i])
	}
	for i, stop := range r.Stops {
		d.stop(i, stop)
	}
	return d.finish()
}

// place gives where a stop is: even rows run forward, odd ones back.
func place(i int) (x, y float64) {
	column := i % routeInRow
	if i/routeInRow%2 == 1 {
		column = routeInRow - 1 - column
	}
	return routeStep * (float64(column) + .5), routeHeight*float64(i/routeInRow) + stopRadius + 4
}

// road draws the way to a stop from the one before it; at the end of a row it turns.
func (d *drawing) road(i int, to Stop) {
	class := "road"
	if to.State == Ahead {
		class = "road dash"
	}
	fromX, fromY := place(i - 1)
	toX, toY := place(i)
	if fromY == toY {
		d.line(class, fromX, fromY, toX, toY)
		return
	}
	out := routeWidth - 2.
	if fromX < routeWidth/2 {
		out = 2
	}
	d.line(class, fromX, fromY, out, fromY, out, toY, toX, toY)
}

func (d *drawing) stop(i int, stop Stop) {
	x, y := place(i)
	class, letters := "open", "strong"
	switch stop.State {
	case Behind:
		class, letters = "done", "on"
	case Busy:
		d.circle("open", x, y, stopRadius+4)
		class, letters = "open busy", "strong"
	}
	d.circle(class, x, y, stopRadius)
	d.text(letters, atMiddle, x, y+5, strconv.Itoa(i+1))
	d.in(stop.Label.Tongue, func() { d.lines("", atMiddle, x, y+stopRadius+20, 17, wrap(stop.Label.Text, routeStep-6, labelSize)) })
}

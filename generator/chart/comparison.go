package chart

import "strconv"

// Comparison is where things began, where they are and where they should be, on a scale from 1 to 5.
type Comparison struct {
	Name      string
	Described string // the id of the element that says the same in words
	Mirrored  bool
	Legend    [3]string // the words for first, now and wish
	Rows      []ComparisonRow
}

// ComparisonRow is one thing; nil where it is not known.
type ComparisonRow struct {
	Label            string
	First, Now, Wish *int
}

// The three stations of a row, in the order of time.
const (
	first = iota
	now
	wish
	stations
)

const (
	comparisonWidth = 360
	scaleFrom       = 22
	scaleStep       = (comparisonWidth - 2*scaleFrom) / 4.
	stationRadius   = 12
)

// SVG draws a scale for each row: an open circle for the beginning, a full one for now and a flag for the wish.
func (c Comparison) SVG() string {
	const legend = 40
	labels := make([][]string, len(c.Rows))
	height := float64(legend)
	for i, row := range c.Rows {
		labels[i] = wrap(row.Label, comparisonWidth, labelSize)
		height += comparisonHeight(labels[i])
	}
	d := &drawing{mirrored: c.Mirrored}
	d.start("comparison", c.Name, c.Described, comparisonWidth, height)
	x := 14.
	for station, word := range c.Legend {
		d.station(station, x, 15, "")
		d.text("quiet", atStart, x+18, 20, word)
		x += 44 + wide(word, labelSize)
	}
	y := float64(legend)
	for i, row := range c.Rows {
		below := d.lines("strong", atStart, 0, y+16, 18, labels[i])
		d.comparison(row, below+4)
		y += comparisonHeight(labels[i])
	}
	return d.finish()
}

func comparisonHeight(lines []string) float64 { return 18*float64(len(lines)) + 52 }

func (d *drawing) comparison(row ComparisonRow, y float64) {
	at := func(score int) float64 { return scaleFrom + scaleStep*float64(score-1) }
	d.line("axis", at(1), y, at(5), y)
	for score := 1; score <= 5; score++ {
		d.line("axis", at(score), y-6, at(score), y+6)
	}
	scores := [stations]*int{row.First, row.Now, row.Wish}
	for station, class := range [...]string{first: "rule", now: "rule dash"} {
		if from, to := scores[station], scores[station+1]; from != nil && to != nil && *from != *to {
			d.line(class, at(*from), y, at(*to), y)
		}
	}
	for station, score := range scores {
		if score != nil {
			d.station(station, at(*score)+aside(scores, station), y, strconv.Itoa(*score))
		}
	}
}

// aside moves stations with the same score beside each other.
func aside(scores [stations]*int, station int) float64 {
	before, same := 0, 0
	for other, score := range scores {
		if score == nil || *score != *scores[station] {
			continue
		}
		same++
		if other < station {
			before++
		}
	}
	return (float64(before) - float64(same-1)/2) * (2*stationRadius + 1)
}

func (d *drawing) station(station int, x, y float64, value string) {
	switch station {
	case first:
		d.circle("open", x, y, stationRadius)
		d.text("strong", atMiddle, x, y+5, value)
	case now:
		d.circle("done", x, y, stationRadius)
		d.text("on", atMiddle, x, y+5, value)
	case wish:
		const r = stationRadius + 3
		d.area("wish", x, y-r, x+r, y, x, y+r, x-r, y)
		d.text("strong", atMiddle, x, y+5, value)
	}
}

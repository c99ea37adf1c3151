package chart

// Course is how the answers to questions changed over the years. A line between the answers rises when it got better.
type Course struct {
	Name      string
	Described string // the id of the element that says the same in words
	Mirrored  bool
	Times     []string // the heads of the columns, oldest first: "2024"
	Rows      []CourseRow
}

// CourseRow is one question.
type CourseRow struct {
	Label   Label
	Answers []Answer
}

// Answer is the answer to one question at one time.
type Answer int

// The answers, from worst to best.
const (
	Unknown Answer = iota
	No
	Partly
	Yes
)

const (
	courseWidth = 360
	courseLabel = 206
	courseRise  = 10 // from one answer to a better one
)

// SVG draws a row for each question, with its answers from the oldest to the latest.
func (c Course) SVG() string {
	var labels [][]string
	height := 28.
	for _, row := range c.Rows {
		lines := wrap(row.Label.Text, courseLabel-8, labelSize)
		labels = append(labels, lines)
		height += rowHeight(lines)
	}
	d := &drawing{mirrored: c.Mirrored}
	d.start("course-chart", c.Name, c.Described, courseWidth, height)
	step := (courseWidth - courseLabel) / float64(max(len(c.Times), 1))
	at := func(i int) float64 { return courseLabel + step*(float64(i)+.5) }
	for i, time := range c.Times {
		d.text("quiet", atMiddle, at(i), 16, time)
	}
	y := 28.
	for i, row := range c.Rows {
		d.line("axis", 0, y, courseWidth, y)
		d.in(row.Label.Tongue, func() { d.lines("", atStart, 0, y+20, 18, labels[i]) })
		d.answers(row.Answers, at, y+rowHeight(labels[i])/2)
		y += rowHeight(labels[i])
	}
	return d.finish()
}

func rowHeight(lines []string) float64 { return max(18*float64(len(lines))+14, 52) }

func (d *drawing) answers(answers []Answer, at func(int) float64, middle float64) {
	level := func(a Answer) float64 { return middle - courseRise*float64(a-Partly) }
	var points []float64
	for i, answer := range answers {
		if answer != Unknown {
			points = append(points, at(i), level(answer))
		}
	}
	if len(points) > 2 {
		d.line("course", points...)
	}
	for i, answer := range answers {
		if answer == Unknown {
			continue
		}
		d.mark(answer, at(i), level(answer))
	}
}

// mark draws an answer: full for yes, half for partly, and an open one with a cross for no.
func (d *drawing) mark(answer Answer, x, y float64) {
	const r = 8
	switch answer {
	case Yes:
		d.circle("back", x, y, r-1)
		d.put(`<path class="yes" fill-rule="evenodd" d="`, d.ring(x, y, r), `m`, number(-r-.8), ` 4.4-3.8-3.8 1.5-1.5 2.3 2.3 4.4-4.9 1.6 1.4z"/>`)
	case Partly:
		d.circle("partly-ring", x, y, r)
		d.put(`<path class="partly" d="M`, number(d.x(x)), " ", number(y-r), "a", number(r), " ", number(r), " 0 0 0 0 ", number(2*r), `z"/>`)
	case No:
		d.circle("no", x, y, r)
		d.line("no-cross", x-3, y-3, x+3, y+3)
		d.line("no-cross", x-3, y+3, x+3, y-3)
	}
}

// ring begins a path with a circle; it ends at the side of the circle.
func (d *drawing) ring(x, y, r float64) string {
	half := "a" + number(r) + " " + number(r) + " 0 0 1 "
	return "M" + number(d.x(x)+r) + " " + number(y) + half + number(-2*r) + " 0" + half + number(2*r) + " 0z"
}

package chart

// Steps is how far a plan is: a part for each step, full when it is done.
type Steps struct {
	Name      string
	Described string // the id of the element that says the same in words
	Mirrored  bool
	Done      int
	All       int
}

// SVG draws the steps in one line.
func (s Steps) SVG() string {
	const width, height, gap, most = 240, 12, 4, 24
	all, done := s.All, s.Done
	if all > most {
		all, done = most, s.Done*most/s.All
	}
	d := &drawing{mirrored: s.Mirrored}
	d.start("steps-chart", s.Name, s.Described, width, height)
	part := (width - 2 - gap*float64(all-1)) / float64(max(all, 1))
	for i := range all {
		class := "open"
		if i < done {
			class = "done"
		}
		d.rect(class, 1+float64(i)*(part+gap), 1, part, height-2, 3)
	}
	return d.finish()
}

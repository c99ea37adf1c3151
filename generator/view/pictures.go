package view

import (
	"html/template"
	"strconv"

	"ouderbeleid/generator/chart"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/words"
	"ouderbeleid/generator/year"
)

// PictureView is a picture of the policy with the figures that it shows.
type PictureView struct {
	SVG  template.HTML
	Rows []PictureRow
	Done int // of all rows together
	All  int
}

// PictureRow is a number in words, for the table beside a picture.
type PictureRow struct {
	Label *policy.Text
	Done  int
	All   int
}

// ShareView is what happens this year for one partnership. Each activity counts once, for its main partnership.
type ShareView struct {
	*page.PartnershipView
	Done int // took place, or is under way
	All  int // without what was cancelled
}

// shares counts the activities of a school year for each of the five.
func (p Canvas) shares(in schoolyear.Year) []ShareView {
	shares := make([]ShareView, len(policy.PartnershipIDs))
	for i, of := range p.edition.Year.SharesIn(in) {
		shares[i] = ShareView{p.edition.Partnership(policy.PartnershipIDs[i]), of.Done, of.All}
	}
	return shares
}

func (p Canvas) mirrored() bool { return p.Dir() == "rtl" }

// label gives a text for a picture, marked with its language when that is not the page's.
func (p Canvas) label(text *policy.Text) chart.Label {
	label, first := chart.Label{Text: text.String()}, p.edition.School.Languages[0]
	if text != nil && !p.Speaks(text.Language) {
		label.Tongue = chart.Tongue{Language: first, Dir: words.Direction(first)}
	}
	return label
}

// House draws the five partnerships, each with a way to its page.
func (p Canvas) House(shares []ShareView) (template.HTML, error) {
	house := chart.House{Name: p.Plain("home.partnerships"), Described: "house-text", Mirrored: p.mirrored()}
	wings := []*chart.Wing{&house.Roof, &house.Wings[0], &house.Wings[1]}
	for i, group := range []policy.Group{policy.ActiveCitizenship, policy.Educational, policy.Participation} {
		name, err := p.Choice("group", string(group))
		if err != nil {
			return "", err
		}
		wings[i].Name = name
		for _, share := range shares {
			if share.ID.Group() == group {
				wings[i].Rooms = append(wings[i].Rooms, p.room(share))
			}
		}
	}
	return template.HTML(house.SVG()), nil
}

func (p Canvas) room(share ShareView) chart.Room {
	room := chart.Room{
		Name: share.Name.String(), Class: "partnership-" + string(share.ID), Symbol: "symbol-" + string(share.ID), Done: share.Done, All: share.All,
	}
	room.Count, _ = p.Word("house.count", "Done", share.Done, "All", share.All)
	if p.Has(share.Address()) {
		room.Href = p.Link(share.Address())
	}
	return room
}

// picture draws rows as bars; classes and symbols are those of the partnerships, or none.
func (p Canvas) picture(name string, rows []PictureRow, ids []policy.PartnershipID) PictureView {
	v := PictureView{Rows: rows}
	bars := chart.Bars{Name: p.Plain(name), Mirrored: p.mirrored()}
	for i, row := range rows {
		bar := chart.Bar{Label: p.label(row.Label), Done: row.Done, All: row.All}
		if len(ids) > 0 {
			bar.Class, bar.Symbol = "partnership-"+string(ids[i]), "symbol-"+string(ids[i])
		}
		bars.Bars = append(bars.Bars, bar)
		v.Done += row.Done
		v.All += row.All
	}
	v.SVG = template.HTML(bars.SVG())
	return v
}

func (p Canvas) partnershipPicture(shares []ShareView) PictureView {
	rows := make([]PictureRow, len(shares))
	for i, share := range shares {
		rows[i] = PictureRow{share.Name, share.Done, share.All}
	}
	return p.picture("balance.partnerships", rows, policy.PartnershipIDs)
}

func (p Canvas) groupPicture(activities []*policy.Activity) PictureView {
	var rows []PictureRow
	for i, share := range p.edition.Year.ByGroup(activities) {
		rows = append(rows, PictureRow{p.edition.GroupName(p.edition.Policy.School.Groups[i]), share.Done, share.All})
	}
	return p.picture("balance.groups", rows, nil)
}

func (p Canvas) termPicture(terms []year.Term) PictureView {
	var rows []PictureRow
	for _, term := range terms {
		rows = append(rows, PictureRow{&policy.Text{Words: p.Period(term.Period), Language: p.Lang()}, term.Share.Done, term.Share.All})
	}
	return p.picture("balance.terms", rows, nil)
}

// Progress draws how far the steps of a focus point are.
func (p Canvas) Progress(point *policy.FocusPoint) (template.HTML, error) {
	name, err := p.Word("step.progress", "Done", point.StepsDone(), "All", len(point.Steps))
	if err != nil {
		return "", err
	}
	return template.HTML(chart.Steps{Name: name, Described: "progress-caption", Mirrored: p.mirrored(), Done: point.StepsDone(), All: len(point.Steps)}.SVG()), nil
}

var answers = map[policy.Verdict]chart.Answer{policy.Yes: chart.Yes, policy.Partly: chart.Partly, policy.No: chart.No}

// Picture draws the course of the checklist; of many years only the latest.
func (v ChecklistsView) Picture() template.HTML {
	const most = 5
	from := max(len(v.All)-most, 0)
	course := chart.Course{Name: v.Plain("checklist.course"), Described: "course-caption", Mirrored: v.mirrored()}
	for _, checklist := range v.All[from:] {
		course.Times = append(course.Times, strconv.Itoa(checklist.Date.Year))
	}
	for _, row := range v.Course {
		drawn := chart.CourseRow{Label: v.label(row.Item)}
		for _, verdict := range row.Verdicts[from:] {
			drawn.Answers = append(drawn.Answers, answers[verdict])
		}
		course.Rows = append(course.Rows, drawn)
	}
	return template.HTML(course.SVG())
}

// Picture draws each component from the baseline by way of now to the wish.
func (v MeasurementsView) Picture() template.HTML {
	comparison := chart.Comparison{
		Name: v.Plain("page.measurement"), Described: "measurement-caption", Mirrored: v.mirrored(),
		Legend: [3]string{v.Plain("measurement.start"), v.Plain("measurement.now"), v.Plain("measurement.wish")},
	}
	for _, row := range v.Components {
		comparison.Rows = append(comparison.Rows, chart.ComparisonRow{Label: v.Plain("component." + row.ID), First: row.First, Now: row.Now, Wish: row.Wish})
	}
	return template.HTML(comparison.SVG())
}

// Higher counts the components that are higher now than at the baseline, and Reached those that are as wished.
func (v MeasurementsView) Higher() int {
	return v.count(func(c ComponentRow) bool { return c.First != nil && c.Now != nil && *c.Now > *c.First })
}

// Reached counts the components that are as wished, or better.
func (v MeasurementsView) Reached() int {
	return v.count(func(c ComponentRow) bool { return c.Wish != nil && c.Now != nil && *c.Now >= *c.Wish })
}

func (v MeasurementsView) count(which func(ComponentRow) bool) int {
	n := 0
	for _, row := range v.Components {
		if which(row) {
			n++
		}
	}
	return n
}

var states = map[policy.StageStatus]chart.State{policy.FinishedStage: chart.Behind, policy.BusyStage: chart.Busy}

// Picture draws the route.
func (v TrajectoryView) Picture() template.HTML {
	route := chart.Route{Name: v.Plain("nav.trajectory"), Described: "route-caption", Mirrored: v.mirrored()}
	for _, stage := range v.Trajectory.Stages {
		route.Stops = append(route.Stops, chart.Stop{Label: v.label(stage.Name), State: states[stage.Status]})
	}
	return template.HTML(route.SVG())
}

// Done counts the stages that are behind us.
func (v TrajectoryView) Done() int {
	n := 0
	for _, stage := range v.Trajectory.Stages {
		if stage.Status == policy.FinishedStage {
			n++
		}
	}
	return n
}

// Picture draws the days of the month with what is on them.
func (v CalendarView) Picture(month CalendarMonth) template.HTML {
	first := month.Month.First()
	drawn := chart.Month{Name: v.edition.Words().MonthName(month.Month), Described: "days-" + month.Month.String(), Mirrored: v.mirrored(), Start: (int(first.Weekday()) + 6) % 7}
	monday := schoolyear.Date{Year: 2026, Month: 8, Day: 3}
	for i := range drawn.Weekdays {
		drawn.Weekdays[i] = v.edition.Words().WeekdayTiny(monday.AddDays(i))
	}
	entries := year.Chosen(v.entries, func(entry CalendarEntry) bool { return entry.Period.Overlaps(month.Month.Period()) })
	for day := first; !day.After(month.Month.Last()); day = day.AddDays(1) {
		drawn.Days = append(drawn.Days, v.day(day, entries))
	}
	return template.HTML(drawn.SVG())
}

func (v CalendarView) day(day schoolyear.Date, entries []CalendarEntry) chart.Day {
	drawn := chart.Day{Today: day == v.edition.Today, Closed: v.edition.Year.On(day).Closed(year.Certain)}
	for _, entry := range entries {
		switch {
		case entry.Activity == nil || entry.Cancelled || !entry.Period.Contains(day):
		case entry.Single() || entry.Period.From == day:
			if entry.Partnership != nil {
				id := string(entry.Partnership.ID)
				drawn.Marks = append(drawn.Marks, chart.Mark{Class: "partnership-" + id, Symbol: "symbol-" + id})
			}
			drawn.Spans = drawn.Spans || !entry.Single()
		default:
			drawn.Spans = true
		}
	}
	return drawn
}

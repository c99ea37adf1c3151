package chart_test

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"
	"testing"

	"ouderbeleid/generator/chart"
)

// picture is anything that can be drawn.
type picture interface{ SVG() string }

func house(mirrored bool) chart.House {
	room := func(id string, done, all int) chart.Room {
		return chart.Room{Name: "Partnerschap " + id, Href: id + "/", Class: "partnership-" + id, Symbol: "symbol-" + id, Count: "geweest", Done: done, All: all}
	}
	return chart.House{
		Name: "Vijf", Described: "text", Mirrored: mirrored,
		Roof: chart.Wing{Name: "Een", Rooms: []chart.Room{room("a", 1, 3)}},
		Wings: [2]chart.Wing{
			{Name: "Twee", Rooms: []chart.Room{room("b", 0, 0), room("c", 4, 11)}},
			{Name: "Drie", Rooms: []chart.Room{room("d", 9, 9), room("e", 0, 120)}},
		},
	}
}

func score(n int) *int { return &n }

func pictures(mirrored bool) map[string]picture {
	return map[string]picture{
		"house": house(mirrored),
		"bars":  chart.Bars{Name: "n", Mirrored: mirrored, Bars: []chart.Bar{{Label: chart.Label{Text: "Groep 1"}, Done: 1, All: 3}, {Label: chart.Label{Text: "Groep 2"}}}},
		"long bars": chart.Bars{Name: "n", Mirrored: mirrored, Bars: []chart.Bar{
			{Label: chart.Label{Text: "Onderwijskundig partnerschap"}, Class: "c", Symbol: "s", Done: 2, All: 2},
		}},
		"course": chart.Course{Name: "n", Mirrored: mirrored, Times: []string{"2025", "2026"}, Rows: []chart.CourseRow{
			{Label: chart.Label{Text: "Een vraag"}, Answers: []chart.Answer{chart.No, chart.Yes}}, {Label: chart.Label{Text: "Nog een"}, Answers: []chart.Answer{chart.Unknown, chart.Partly}},
		}},
		"empty course": chart.Course{Name: "n", Mirrored: mirrored},
		"comparison": chart.Comparison{Name: "n", Mirrored: mirrored, Legend: [3]string{"Begin", "Nu", "Wens"}, Rows: []chart.ComparisonRow{
			{Label: "Visie", First: score(1), Now: score(3), Wish: score(5)}, {Label: "Gelijk", First: score(4), Now: score(4), Wish: score(4)}, {Label: "Onbekend", Now: score(2)},
		}},
		"steps": chart.Steps{Name: "n", Mirrored: mirrored, Done: 1, All: 3},
		"route": chart.Route{Name: "n", Mirrored: mirrored, Stops: []chart.Stop{{Label: chart.Label{"Scan", chart.Tongue{"nl", "ltr"}}, State: chart.Behind}, {Label: chart.Label{Text: "Plan"}, State: chart.Busy}, {Label: chart.Label{Text: "Einde"}}}},
		"month": chart.Month{Name: "mei", Mirrored: mirrored, Start: 5, Days: make([]chart.Day, 31)},
		"busy month": chart.Month{Name: "mei", Mirrored: mirrored, Days: []chart.Day{
			{Closed: true}, {Today: true, Spans: true, Marks: []chart.Mark{{"c", "s"}, {"c", "s"}, {"c", "s"}}},
		}},
	}
}

// Every picture is one well-formed SVG with a name, keeps inside its frame, and brings no style of its own.
func TestPictures(t *testing.T) {
	for _, mirrored := range []bool{false, true} {
		for name, picture := range pictures(mirrored) {
			svg := picture.SVG()
			checkElements(t, name, svg)
			for _, bad := range []string{"style=", "fill=", "stroke=", "NaN", "Inf"} {
				if strings.Contains(svg, bad) {
					t.Errorf("%s: %s in %s", name, bad, svg)
				}
			}
			if again := picture.SVG(); again != svg {
				t.Errorf("%s: drawn twice, it differs", name)
			}
		}
	}
}

func checkElements(t *testing.T, name, svg string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(svg))
	width := 0.
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("%s: %v in %s", name, err, svg)
		}
		element, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if element.Name.Local == "svg" {
			width, _ = strconv.ParseFloat(strings.Fields(attribute(element, "viewBox"))[2], 64)
			if attribute(element, "aria-label") == "" || attribute(element, "role") == "" {
				t.Errorf("%s: the picture has no name: %s", name, svg)
			}
		}
		for _, key := range []string{"x", "cx"} {
			if x, err := strconv.ParseFloat(attribute(element, key), 64); err == nil && (x < 0 || x > width) {
				t.Errorf("%s: %s=%v is outside the frame of %v", name, key, x, width)
			}
		}
	}
}

func attribute(element xml.StartElement, name string) string {
	for _, attr := range element.Attr {
		if attr.Name.Local == name {
			return attr.Value
		}
	}
	return ""
}

func TestHouseShowsEachActivityAsAWindow(t *testing.T) {
	h := house(false)
	h.Wings[1].Rooms[1].All = 5 // of the five of this house: 3, 0, 11, 9 and 5
	svg := h.SVG()
	if done, open := strings.Count(svg, `class="done"`), strings.Count(svg, `class="open"`); done != 1+4+9 || open != 2+7+5 {
		t.Errorf("%d windows are lit and %d dark, want 14 and 14", done, open)
	}
	if links := strings.Count(svg, "<a href="); links != 5 {
		t.Errorf("%d rooms are links, want 5", links)
	}
}

func TestManyActivitiesShareAWindow(t *testing.T) {
	svg := house(false).SVG() // one room has 120
	if windows := strings.Count(svg, `class="done"`) + strings.Count(svg, `class="open"`); windows > 5*70 || windows < 40 {
		t.Errorf("%d windows", windows)
	}
}

func TestTextIsEscaped(t *testing.T) {
	svg := chart.Bars{Name: `"<&`, Bars: []chart.Bar{{Label: chart.Label{Text: "<script>"}, All: 1}}}.SVG()
	if strings.Contains(svg, "<script>") || strings.Contains(svg, `""<`) {
		t.Error(svg)
	}
}

func TestLongWordsAreBroken(t *testing.T) {
	svg := chart.Course{Name: "n", Times: []string{"2026"}, Rows: []chart.CourseRow{{Label: chart.Label{Text: "Arbeidsongeschiktheidsverzekeringsmaatschappijen tellen mee"}}}}.SVG()
	if lines := strings.Count(svg, "<text"); lines < 4 {
		t.Errorf("a word that does not fit is on %d lines: %s", lines, svg)
	}
}

// Mirrored pictures begin at the right.
func TestMirrored(t *testing.T) {
	bars := chart.Bars{Name: "n", Bars: []chart.Bar{{Label: chart.Label{Text: "Groep 1"}, All: 3}}}
	if !strings.Contains(bars.SVG(), `<text x="0"`) {
		t.Errorf("the label does not begin at the left: %s", bars.SVG())
	}
	bars.Mirrored = true
	if !strings.Contains(bars.SVG(), `<text x="360"`) {
		t.Errorf("the label does not begin at the right: %s", bars.SVG())
	}
}

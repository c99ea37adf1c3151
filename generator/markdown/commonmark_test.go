package markdown_test

import (
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

// differences are the examples of CommonMark that come out otherwise on purpose, by the reason.
var differences = map[string][]int{
	"raw HTML is shown as text": {
		21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170,
		171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344,
		475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643,
	},
	"a link without an address is its text":            {200, 485, 486, 487, 567},
	"a backslash in an address is taken for a slash":   {202, 502},
	"a link to a document leads to its page":           {484},
	"a colon in a path is encoded":                     {500},
	"a lone picture with a title is a figure":          {572, 573, 576, 577, 584, 585, 586, 588, 589, 591},
	"only https, http, mailto and tel are allowed":     {596, 598, 599, 601},
	"a bare address is a link, as in GitHub's dialect": {608, 611, 612},
	"indented lines are no code": {
		1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 69, 85, 100, 107, 110, 111, 112, 114, 115, 116, 117, 118, 134, 211, 225, 231, 236, 252, 253, 254,
		257, 264, 270, 271, 272, 273, 274, 278, 286, 287, 288, 289, 290, 313,
	},
	"an indented item is an item, a heading one": {70, 238, 312},
	"two spaces put a list below an item":        {297},
	"a no-break space behind a mark is one":      {353},
	"an address on the web names a host":         {346, 600},
}

// TestCommonMark runs the examples of the specification, as goldmark ships them. What is different in every document is undone
// before comparing: quotes and dashes, ids of headings, the attributes that make code scroll and pictures load late, the root of links.
func TestCommonMark(t *testing.T) {
	different := map[int]string{}
	for reason, numbers := range differences {
		for _, number := range numbers {
			different[number] = reason
		}
	}
	for _, example := range examples(t) {
		body := markdown.Parse(problem.Source{Path: "content/index.md", Text: []byte(example.Markdown)}, 0)
		got := withoutHouseStyle(body.HTML(markdown.Setting{Level: topLevel(body)}))
		want := undoAddress.ReplaceAllString(example.HTML, "$1")
		reason, listed := different[example.Number]
		delete(different, example.Number)
		switch {
		case got != want && !listed:
			t.Errorf("example %d (%s)\nmarkdown %q\ngot      %q\nwant     %q", example.Number, example.Section, example.Markdown, got, want)
		case got == want && listed:
			t.Errorf("example %d passes, but is listed as different: %s", example.Number, reason)
		}
	}
	for _, number := range slices.Sorted(maps.Keys(different)) {
		t.Errorf("there is no example %d", number)
	}
}

type example struct {
	Markdown string `json:"markdown"`
	HTML     string `json:"html"`
	Number   int    `json:"example"`
	Section  string `json:"section"`
}

// examples reads the examples from the folder of goldmark in the module cache.
func examples(t testing.TB) []example {
	t.Helper()
	folder, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/yuin/goldmark").Output()
	if err != nil {
		t.Skipf("the folder of goldmark is not known: %v", err)
	}
	data, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(folder)), "_test", "spec.json"))
	if err != nil {
		t.Skipf("goldmark comes without the examples of CommonMark: %v", err)
	}
	var list []example
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	return list
}

// topLevel gives the setting that leaves headings at the level that was written.
func topLevel(body *markdown.Body) int {
	top := 6
	for _, heading := range body.Headings {
		top = min(top, heading.Level)
	}
	return top
}

var (
	houseStyle = strings.NewReplacer(
		"“", "&quot;", "”", "&quot;", "‘", "'", "’", "'", "–", "--", "—", "---", "…", "...",
		`<pre tabindex="0">`, "<pre>", ` loading="lazy" decoding="async"`, "", ` rel="noopener"`, "",
	)
	headingID   = regexp.MustCompile(`(<h[1-6]) id="[^"]*"`)
	undoAddress = regexp.MustCompile(`((?:href|src)=")/`)
	closeEmpty  = regexp.MustCompile(`<(hr|br|img[^>]*)>`)
)

func withoutHouseStyle(html string) string {
	html = headingID.ReplaceAllString(houseStyle.Replace(html), "$1")
	return closeEmpty.ReplaceAllString(html, "<$1 />")
}

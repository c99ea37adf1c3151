package generator_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

const (
	library    = "+++\ntitel = \"De bieb\"\naanbod = \"Boeken.\"\ntelefoon = \"030 - 555 02 00\"\nbeleidsterreinen = \"lea\"\n+++\n\nKom binnen.\n"
	readingDay = "+++\ntitel = \"Leesdag\"\npartnerschappen = [\"didactisch\", \"informeel\"]\ndatum = 2027-01-12\npartners = [\"bieb\"]\nbeleidsterreinen = [\"lea\", \"sport\"]\n+++\n"
)

// TestPartnersAreOnBothSides wants an activity on the page of its partner, and the partner with the activity.
func TestPartnersAreOnBothSides(t *testing.T) {
	made, problems := rendered(generate(schooltest.Files(map[string]string{
		"school.toml": schooltest.School, "partners/bieb.md": library, "activiteiten/leesdag.md": readingDay,
	})))
	if strings.Contains(problems, "fout:") {
		t.Fatal(problems)
	}
	for page, want := range map[string]string{
		"partners/index.html":             `partners/bieb/index.html">De bieb`,
		"partners/bieb/index.html":        `activiteiten/leesdag/index.html">Leesdag`,
		"activiteiten/leesdag/index.html": `partners/bieb/index.html">De bieb</a>`,
		"beleidsterreinen/index.html":     `partners/bieb/index.html">De bieb</a>`,
		"index.json":                      `"partners":["partners/bieb"],"beleidsterreinen":["lea","sport"]`,
		"zoeken/index.json":               "Sport en bewegen",
	} {
		if !strings.Contains(made[page], want) {
			t.Errorf("%s lacks %s", page, want)
		}
	}
}

// TestAreasShowTheirHoles wants the count of each field and partnership, and a word for nothing where there is nothing.
func TestAreasShowTheirHoles(t *testing.T) {
	made, _ := rendered(generate(schooltest.Files(map[string]string{
		"school.toml": schooltest.School, "partners/bieb.md": library, "activiteiten/leesdag.md": readingDay,
	})))
	page := made["beleidsterreinen/index.html"]
	var cells []string
	for _, cell := range regexp.MustCompile(`<td>(\d+)</td>|<td class="(hole)">`).FindAllStringSubmatch(page, -1) {
		cells = append(cells, cell[1]+cell[2])
	}
	row := []string{"hole", "hole", "1", "hole", "1"} // didactisch and informeel
	if want := slices.Concat(row, row); !slices.Equal(cells, want) {
		t.Errorf("the table has %q, want %q", cells, want)
	}
	if !strings.Contains(page, `<span class="unseen">nog niets</span>`) || !strings.Contains(page, "Dit jaar nog niets bij: ") {
		t.Error("nothing says where there is nothing yet")
	}
	if made, _ := rendered(generate(schooltest.Files(map[string]string{"school.toml": schooltest.School}))); made["beleidsterreinen/index.html"] != "" {
		t.Error("there is a page of fields that nobody names")
	}
}

// TestUnknownPartner wants a partner that is not there told, with the one that is meant.
func TestUnknownPartner(t *testing.T) {
	site := generate(schooltest.Files(map[string]string{
		"school.toml": schooltest.School, "partners/bieb.md": library,
		"activiteiten/leesdag.md": strings.Replace(readingDay, `["bieb"]`, `["beib"]`, 1),
	}))
	for _, p := range site.Problems() {
		if p.Rule.Severity == problem.Error && p.File == "content/activiteiten/leesdag.md" && strings.Contains(p.Suggestion(problem.Dutch), "`bieb`") {
			return
		}
	}
	t.Error(printed(site.Problems()))
}

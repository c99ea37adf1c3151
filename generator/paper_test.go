package generator_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// paperSchool is a school with a card, a plan and two languages.
func paperSchool() map[string]string {
	return map[string]string{
		"school.toml":              "talen = [\"nl\", \"ar\"]\nadres = \"https://school.example/ouders/\"\n" + schooltest.School,
		"visie.md":                 "+++\ntitel = \"Visie\"\n+++\n\nSamen.\n",
		"praktisch/ziek.md":        "+++\ntitel = \"Ziek\"\nkern = \"Bel voor half negen.\"\ninfokaart = true\n+++\n",
		"activiteiten/kerst.md":    "+++\ntitel = \"Kerstfeest\"\npartnerschappen = \"informeel\"\nvorm = \"feest\"\ndatum = 2026-12-17\n+++\n",
		"activiteiten/gesprek.md":  "+++\ntitel = \"Adviesgesprek\"\npartnerschappen = \"didactisch\"\nvorm = \"gesprek\"\ngroepen = [\"8\"]\ndatum = 2027-02-02\n+++\n",
		"activiteiten/start.md":    "+++\ntitel = \"Startgesprekken\"\npartnerschappen = \"didactisch\"\nvorm = \"gesprek\"\ngroepen = [\"1\", \"2\"]\ndatum = 2026-09-08\n+++\n",
		"activiteiten/koffie.md":   "+++\ntitel = \"Koffie\"\npartnerschappen = \"informeel\"\nvorm = \"inloop\"\ndatum = 2026-11-06\n+++\n",
		"activiteiten/afgelast.md": "+++\ntitel = \"Lentefeest\"\npartnerschappen = \"informeel\"\nvorm = \"feest\"\nstatus = \"afgelast\"\ndatum = 2027-04-06\n+++\n",
	}
}

func siteOf(texts map[string]string) *generator.Site {
	return generator.New().Generate(generator.Input{Files: schooltest.Files(texts), Today: schooltest.Today})
}

func pageOf(t *testing.T, site *generator.Site, path string) string {
	t.Helper()
	for _, output := range site.Outputs {
		if output.Path == path {
			text, problems := output.Render()
			for _, p := range problems {
				t.Error(p.Message(problem.English))
			}
			return string(text)
		}
	}
	t.Fatalf("no %s", path)
	return ""
}

// TestPapers holds what is printed, and that a page leads to its PDF when that is there and not before.
func TestPapers(t *testing.T) {
	texts := paperSchool()
	site := siteOf(texts)
	var files []string
	for _, paper := range site.Papers {
		files = append(files, paper.File)
		if strings.Contains(pageOf(t, site, paper.Page), ".pdf") {
			t.Errorf("%s leads to a PDF that nobody made", paper.Page)
		}
	}
	want := []string{
		"pdf/jaarplan-2026-2027.nl.pdf", "pdf/jaarkalender-2026-2027.nl.pdf", "pdf/beleidsplan.nl.pdf", "pdf/infokaart.nl.pdf",
		"pdf/jaarkalender-2026-2027-a3.nl.pdf", "pdf/infokaart-a5.nl.pdf",
	}
	for _, file := range want[:len(want):len(want)] {
		want = append(want, strings.Replace(file, ".nl.", ".ar.", 1))
	}
	if !slices.Equal(files, want) {
		t.Errorf("papers %q, want %q", files, want)
	}

	for _, file := range want {
		texts[file] = "%PDF-1.7"
	}
	site = siteOf(texts)
	for _, paper := range site.Papers {
		if !strings.Contains(pageOf(t, site, paper.Page), `/`+paper.File+`"`) {
			t.Errorf("%s does not lead to %s", paper.Page, paper.File)
		}
	}
	if got := site.Papers[9].Address; got != "https://school.example/ouders/ar/infokaart/" {
		t.Errorf("the Arabic card is at %q", got)
	}
}

// TestEveningOnPaper holds that the report of the latest evening is printed too, and that both pages that show it lead to the PDF.
func TestEveningOnPaper(t *testing.T) {
	texts := paperSchool()
	texts["wensen/2025-05-20.md"] = document("titel = \"Avond 2025\"\ndatum = 2025-05-20")
	texts["wensen/2026-05-20.md"] = document("titel = \"Avond 2026\"\ndatum = 2026-05-20")
	const pdf = "pdf/wensen-2026-05-20.nl.pdf"
	var pages []string
	for _, paper := range siteOf(texts).Papers {
		if strings.HasPrefix(paper.File, "pdf/wensen-") {
			pages = append(pages, paper.Page)
		}
	}
	if want := []string{"wensen/2026-05-20/index.html", "ar/wensen/2026-05-20/index.html"}; !slices.Equal(pages, want) {
		t.Errorf("%q are printed, want %q", pages, want)
	}
	texts[pdf] = "%PDF-1.7"
	site := siteOf(texts)
	for path, leads := range map[string]bool{"wensen/index.html": true, "wensen/2026-05-20/index.html": true, "wensen/2025-05-20/index.html": false} {
		if strings.Contains(pageOf(t, site, path), pdf) != leads {
			t.Errorf("%s leads to the PDF: %t, want %t", path, !leads, leads)
		}
	}
}

// TestFormsOnPaper holds other forms of a page out of every list, and tells search engines which page they are a form of.
func TestFormsOnPaper(t *testing.T) {
	site := siteOf(paperSchool())
	for _, list := range []string{"sitemap.xml", "index.json", "zoeken/index.html"} {
		if text := pageOf(t, site, list); strings.Contains(text, "/a3/") || strings.Contains(text, "/a5/") {
			t.Errorf("%s has a form on paper", list)
		}
	}
	for path, want := range map[string]bool{"jaarplan/kalender/a3/": true, "ar/infokaart/a5/": true, "jaarplan/kalender/": false, "infokaart/": false} {
		if got := strings.Contains(pageOf(t, site, path+"index.html"), `<meta name="robots" content="noindex">`); got != want {
			t.Errorf("%s is kept from search engines: %t", path, got)
		}
	}
	if page := pageOf(t, site, "ar/infokaart/a5/index.html"); !strings.Contains(page, `rel="canonical" href="https://school.example/ouders/ar/infokaart/"`) {
		t.Error("the card of A5 does not name the page that it is a form of")
	}
}

// TestCodeOnCard holds the code to the home page in the reader's language, and to schools that said where their site is.
func TestCodeOnCard(t *testing.T) {
	texts := paperSchool()
	for path, address := range map[string]string{"infokaart/": "https://school.example/ouders/", "ar/infokaart/": "https://school.example/ouders/ar/"} {
		page := pageOf(t, siteOf(texts), path+"index.html")
		if code := regexp.MustCompile(`<svg class="qr" role="img" aria-label="[^"]*`).FindString(page); !strings.HasSuffix(code, address) {
			t.Errorf("%s: the code is called %q, want %s", path, code, address)
		}
	}
	texts["school.toml"] = schooltest.School
	if strings.Contains(pageOf(t, siteOf(texts), "infokaart/index.html"), `class="qr"`) {
		t.Error("a code without an address")
	}
}

// TestCardThatIsTooLong warns at the longest essence, and not while there is room.
func TestCardThatIsTooLong(t *testing.T) {
	texts := paperSchool()
	warned := func() (found []problem.Problem) {
		for _, p := range siteOf(texts).Problems() {
			if p.Rule.Code == "infokaart-past-niet" {
				found = append(found, p)
			}
		}
		return found
	}
	if found := warned(); len(found) > 0 {
		t.Errorf("a card of one topic: %s", found[0].Message(problem.English))
	}
	for i := range 40 {
		texts[fmt.Sprintf("praktisch/onderwerp-%d.md", i)] = fmt.Sprintf("+++\ntitel = \"Onderwerp %d\"\nkern = \"%s.\"\ninfokaart = true\n+++\n", i, strings.Repeat("Bel ons even ", 5+i%3/2))
	}
	found := warned()
	if len(found) != 1 || found[0].Rule.Severity != problem.Warning {
		t.Fatalf("%d warnings about a card of 41 topics", len(found))
	}
	if advice := found[0].Suggestion(problem.English); !strings.HasPrefix(advice, "Make the card about 20 lines shorter:") {
		t.Error(advice)
	}
	if text := texts[strings.TrimPrefix(found[0].File, "content/")]; found[0].Line != 3 || strings.Count(text, "Bel") != 6 {
		t.Errorf("the warning stands at %s:%d", found[0].File, found[0].Line)
	}
}

// TestBigDates holds the list of the big dates to its rule: days off, and what is for the whole school and goes on.
func TestBigDates(t *testing.T) {
	page := pageOf(t, siteOf(paperSchool()), "jaarplan/kalender/index.html")
	_, big, _ := strings.Cut(page, `class="big"`)
	big, _, _ = strings.Cut(big, "</section>")
	for name, want := range map[string]bool{"Kerstfeest": true, "Herfstvakantie": true, "Startgesprekken": true, "Adviesgesprek": false, "Koffie": false, "Lentefeest": false, "Koningsdag": false} {
		if strings.Contains(big, name) != want {
			t.Errorf("%s on the list: %v", name, !want)
		}
	}
	_, table, _ := strings.Cut(page, "<details class=\"year-table")
	if !strings.Contains(table, "<td>Adviesgesprek") || !strings.Contains(table, "<td>groep 8</td>") {
		t.Error("the table does not say what is on for whom")
	}
	if months := strings.Count(page, `class="year-month"`); months != 12 {
		t.Errorf("%d months", months)
	}
}

// TestSheetType lets the letters shrink as there is more to say.
func TestSheetType(t *testing.T) {
	last := 0
	for _, n := range []int{1, 90, 400} {
		site := generator.New().Generate(generator.Input{Files: schooltest.Big(n), Today: schooltest.Today})
		var size int
		class := regexp.MustCompile(`sheet-type-\d`).FindString(pageOf(t, site, "jaarplan/kalender/index.html"))
		if _, err := fmt.Sscanf(class, "sheet-type-%d", &size); err != nil || size <= last {
			t.Errorf("%d activities: %q after size %d", n, class, last)
		}
		last = size
	}
}

// TestSheetOfTheYear holds the sheet to the days of its year: the summer holiday before it lasts into August, study days of other years
// are not on it, and Good Friday is a school day as it is everywhere else.
func TestSheetOfTheYear(t *testing.T) {
	texts := paperSchool()
	for _, day := range []string{"2026-03-09", "2027-03-08", "2027-09-13"} {
		texts["school.toml"] += "\n[[studiedag]]\nnaam = \"Studie " + day + "\"\ndatum = " + day + "\n"
	}
	texts["activiteiten/twee.md"] = "+++\ntitel = \"Tweemaal\"\npartnerschappen = \"informeel\"\nvorm = \"feest\"\ndata = [2026-07-07, 2026-09-01, 2027-08-31]\n+++\n"
	for _, address := range []string{"jaarplan/kalender/", "jaarplan/kalender/a3/", "ar/jaarplan/kalender/"} {
		page := pageOf(t, siteOf(texts), address+"index.html")
		_, august, _ := strings.Cut(page, `id="days-2026-08"`)
		august, _, _ = strings.Cut(august, "</ul>")
		if !strings.Contains(august, "entry-holiday") {
			t.Errorf("%s: August has no holiday", address)
		}
		_, drawn, _ := strings.Cut(page, `class="year-month"`)
		drawn, _, _ = strings.Cut(drawn, "</svg>")
		if closed := strings.Count(drawn, "closed-day"); closed != 30 {
			t.Errorf("%s: August has %d closed days, want 30", address, closed)
		}
		for name, want := range map[string]bool{"Studie 2026-03-09": false, "Studie 2027-03-08": true, "Studie 2027-09-13": false, "Goede Vrijdag": false} {
			if strings.Contains(page, name) != want {
				t.Errorf("%s has %s: %t", address, name, !want)
			}
		}
	}
	page := pageOf(t, siteOf(texts), "jaarplan/kalender/index.html")
	_, big, _ := strings.Cut(page, `class="big"`)
	big, _, _ = strings.Cut(big, "</section>")
	if strings.Count(big, "Zomervakantie") != 2 || strings.Count(big, "Tweemaal") != 1 {
		t.Errorf("the big dates are %s", big)
	}
	_, table, _ := strings.Cut(page, `<details class="year-table`)
	if !strings.Contains(table, `>augustus 2026</time></th><td>18 juli–30 augustus 2026</td><td>Zomervakantie</td>`) {
		t.Errorf("the table does not begin with the summer holiday: %.1500s", table)
	}
}

// TestSheetThatIsTooLong warns, once, when the year takes more than a sheet.
func TestSheetThatIsTooLong(t *testing.T) {
	for n, want := range map[int]int{20: 0, 600: 1} {
		texts := paperSchool()
		for i := range n {
			texts[fmt.Sprintf("activiteiten/nr-%d.md", i)] = fmt.Sprintf("+++\ntitel = \"Inloop nummer %d\"\npartnerschappen = \"informeel\"\ndatum = 2026-10-%02d\n+++\n", i, i%31+1)
		}
		var found []problem.Problem
		for _, p := range siteOf(texts).Problems() {
			if p.Rule.Code == "jaarkalender-past-niet" {
				found = append(found, p)
			}
		}
		if len(found) != want {
			t.Errorf("%d warnings about %d activities", len(found), n)
		}
		for _, p := range found {
			if p.Rule.Severity != problem.Warning || p.File != "content/school.toml" || p.Line != 6 {
				t.Errorf("%s:%d: %s", p.File, p.Line, p.Message(problem.Dutch))
			}
		}
	}
}

// TestPDFOfPlanBefore lets the plan of a year before lead to the PDF that was made of it.
func TestPDFOfPlanBefore(t *testing.T) {
	texts := paperSchool()
	texts["school.toml"] = strings.Replace(texts["school.toml"], "2026-2027", "2027-2028", 1)
	texts["pdf/jaarplan-2026-2027.nl.pdf"] = "%PDF-1.7"
	for path, want := range map[string]bool{"jaarplan/2026-2027/": true, "ar/jaarplan/2026-2027/": false, "jaarplan/": false, "jaarplan/2027-2028/": false} {
		if got := strings.Contains(pageOf(t, siteOf(texts), path+"index.html"), `/pdf/jaarplan-2026-2027.nl.pdf"`); got != want {
			t.Errorf("%s leads to the PDF: %t", path, got)
		}
	}
}

// TestGroupsWithOneAddress wants a message about two groups where they stand, and none about the pages that they would have had.
func TestGroupsWithOneAddress(t *testing.T) {
	texts := paperSchool()
	texts["school.toml"] += "groepen = [\"3/4\", \"3-4\"]\n"
	for _, path := range []string{"activiteiten/gesprek.md", "activiteiten/start.md"} {
		texts[path] = regexp.MustCompile(`groepen = .*`).ReplaceAllString(texts[path], "groepen = [\"3-4\"]")
	}
	var found []string
	for _, p := range siteOf(texts).Problems() {
		if p.Rule.Severity == problem.Error {
			found = append(found, fmt.Sprintf("%s:%d %s", p.File, p.Line, p.Rule.Code))
		}
	}
	if want := []string{"content/school.toml:7 dubbele-waarde"}; !slices.Equal(found, want) {
		t.Errorf("errors %q, want %q", found, want)
	}
}

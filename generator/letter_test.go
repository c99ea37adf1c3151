package generator_test

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
)

const november = "jaarplan/2026-11/index.html"

// letterSchool has activities of every kind in one November, in Dutch and Arabic.
func letterSchool(more map[string]string) []problem.Source {
	files := map[string]string{
		"school.toml": schooltest.School + "talen = [\"nl\", \"ar\"]\ngroepen = [\"1\", \"2\", \"3\"]\nadres = \"https://school.example/\"\n\n[[studiedag]]\ndatum = 2026-11-20\n",
	}
	for name, facts := range map[string]string{
		"koffie":   `titel = "Koffie" data = [2026-10-06, 2026-11-03, 2026-11-17]`,
		"lezen":    `titel = "Lezen" datum = 2026-11-10 groepen = ["3", "2"]`,
		"rekenen":  `titel = "Rekenen" datum = 2026-11-09 groepen = ["2", "3"] talen = ["ar"]`,
		"toets":    `titel = "Toets" datum = 2026-11-05 groepen = ["1"] status = "afgelast"`,
		"allen":    `titel = "Allen" datum = 2026-11-04 groepen = ["3", "1", "2"]`,
		"week":     `titel = "Week" periode = { van = 2026-10-29, tot = 2026-11-05 }`,
		"vaag":     `titel = "Vaag" wanneer = "eind november" maand = "2026-11"`,
		"sint":     `titel = "Sint <b>" datum = 2026-11-26 hulp = "Knippen & plakken"`,
		"december": `titel = "Kerst" datum = 2026-12-17`,
	} {
		for _, key := range []string{"data =", "datum =", "groepen =", "talen =", "status =", "periode =", "wanneer =", "maand =", "hulp ="} {
			facts = strings.Replace(facts, " "+key, "\n"+key, 1)
		}
		files["activiteiten/"+name+".md"] = "+++\n" + facts + "\npartnerschappen = \"informeel\"\n+++\n\nKom.\n"
	}
	maps.Copy(files, more)
	return schooltest.Files(files)
}

// textIn gives the text of the first element of a page with a class or of a name, its spaces as one.
func textIn(t *testing.T, page, name string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for node := range root.Descendants() {
		if node.Data == name || slices.Contains(strings.Fields(attribute(node, "class")), name) {
			return textOf(node)
		}
	}
	return ""
}

// TestLetter reads a letter: what is for everyone first, then what is for some groups alone, each activity once.
func TestLetter(t *testing.T) {
	files, problems := rendered(generate(letterSchool(nil)))
	if strings.Contains(problems, "fout:") {
		t.Fatal(problems)
	}
	var lines []string
	root, _ := html.Parse(strings.NewReader(files[november]))
	for node := range root.Descendants() {
		class := attribute(node, "class")
		if node.Data == "h1" || node.Data == "h2" || class == "letter-when" || class == "row-title" || class == "closed-name" {
			lines = append(lines, textOf(node))
		}
	}
	want := []string{
		"Activiteiten in november 2026", "Voor iedereen",
		"29 oktober–5 november 2026", "Week", "di 3 en di 17", "Koffie", "wo 4", "Allen", "do 26", "Sint <b>", "eind november", "Vaag",
		"groep 1", "do 5", "Toets",
		"groep 2 en 3", "ma 9", "Rekenen", "di 10", "Lezen",
		"Vrije dagen", "Studiedag", "Hier kunnen we hulp gebruiken",
	}
	if !slices.Equal(lines, want) {
		t.Errorf("the letter says\n%q, want\n%q", lines, want)
	}
	if lead := textIn(t, files[november], "lead"); !strings.Contains(lead, "7 activiteiten") {
		t.Errorf("the letter counts otherwise than 7, which leaves out what is cancelled: %s", lead)
	}
	if !strings.Contains(files["ar/"+november], `<h2>مساعدة بلغتكم</h2><ul class="letter-help"><li><a href="../../activiteiten/rekenen/index.html">`) {
		t.Error("the Arabic letter does not tell where there is help in Arabic")
	}
	for _, page := range []string{"index.html", "jaarplan/index.html", "jaarplan/2026-2027/index.html", "ar/index.html"} {
		if !strings.Contains(files[page], `jaarplan/2026-11/index.html"`) {
			t.Errorf("%s has no way to the letter of this month", page)
		}
	}
}

// TestLetterMonths wants letters for the months with anything in them, each with ways to those beside it, and help asked for
// only as long as it can be given.
func TestLetterMonths(t *testing.T) {
	day, _ := schoolyear.ParseDate("2026-11-27")
	files, _ := rendered(generator.New().Generate(generator.Input{Files: letterSchool(nil), Today: day}))
	var months []string
	for name := range files {
		if month, ok := strings.CutPrefix(name, "jaarplan/2"); ok && len(month) == len("026-11/index.html") {
			months = append(months, "2"+strings.TrimSuffix(month, "/index.html"))
		}
	}
	slices.Sort(months)
	want := []string{"2026-08", "2026-10", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-07"}
	if !slices.Equal(months, want) {
		t.Errorf("letters of %v, want %v: those with an activity or a closed day", months, want)
	}
	if !strings.Contains(files["jaarplan/2027-05/index.html"], `rel="next" href="../../jaarplan/2027-07/index.html"`) {
		t.Error("no way from the letter of May to that of July")
	}
	if strings.Contains(files[november], "Knippen") {
		t.Error("the letter asks for help with what is over")
	}
	if strings.Contains(files["jaarplan/2027-05/index.html"], "Eerste pinksterdag") || !strings.Contains(files["jaarplan/2027-05/index.html"], "Tweede pinksterdag") {
		t.Error("the letter of May should tell of the closed Monday, not of the Sunday before it")
	}
}

// TestMessage wants the text for the app on the page and beside it to be the same, and to have a line for each day.
func TestMessage(t *testing.T) {
	files, _ := rendered(generate(letterSchool(nil)))
	const want = "\uFEFFDeze maand op De Proef: november 2026\n– 29 oktober–5 november 2026: Week\n– di 3 en di 17: Koffie\n– wo 4: Allen\n" +
		"– do 5: Toets (gaat niet door)\n– ma 9: Rekenen\n– di 10: Lezen\n– vr 20: Studiedag (school dicht)\n– do 26: Sint <b>\n– eind november: Vaag\n" +
		"https://school.example/jaarplan/2026-11/\n"
	if got := files["jaarplan/2026-11/bericht.txt"]; got != want {
		t.Errorf("the message is\n%s\nwant\n%s", got, want)
	}
	if onPage := "\uFEFF" + textIn(t, files[november], "pre") + "\n"; onPage != want {
		t.Errorf("on the page the message is\n%s", onPage)
	}
	// In a text from right to left, Dutch is kept apart.
	if got := files["ar/jaarplan/2026-11/bericht.txt"]; !strings.Contains(got, "\u2068Koffie\u2069") || !strings.Contains(got, "/ar/jaarplan/2026-11/") {
		t.Error(got)
	}
	if !strings.Contains(files["ar/"+november], `<span lang="nl" dir="ltr">Koffie</span>`+"\n") {
		t.Error("the Arabic page does not mark Dutch in the message")
	}
}

// TestLongMessage wants a message of a full month to end in how much more there is, and where.
func TestLongMessage(t *testing.T) {
	more := map[string]string{}
	for i := range 40 {
		more[fmt.Sprintf("activiteiten/extra-%d.md", i)] = fmt.Sprintf("+++\ntitel = \"Een activiteit met een lange naam, nummer %d\"\npartnerschappen = \"informeel\"\ndatum = 2026-11-%02d\n+++\n\nKom.\n", i, i%28+1)
	}
	files, _ := rendered(generate(letterSchool(more)))
	for _, name := range []string{"jaarplan/2026-11/bericht.txt", "ar/jaarplan/2026-11/bericht.txt"} {
		text := strings.TrimPrefix(files[name], "\uFEFF")
		lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
		if n := utf8.RuneCountInString(text); n > 901 || n < 800 {
			t.Errorf("%s has %d characters, want at most 900 and not many fewer", name, n)
		}
		left := 49 - (len(lines) - 2)
		if last := lines[len(lines)-1]; !strings.Contains(last, fmt.Sprint(left)+" ") && !strings.Contains(last, fmt.Sprint(left)+":") || !strings.HasSuffix(last, "/jaarplan/2026-11/") {
			t.Errorf("%s ends in %q, want it to speak of %d more", name, last, left)
		}
	}
	files, _ = rendered(generate(schooltest.Files(map[string]string{
		"school.toml": schooltest.School, "activiteiten/koffie.md": "+++\ntitel = \"Koffie\"\npartnerschappen = \"informeel\"\ndatum = 2026-11-10\n+++\n\nKom.\n",
	})))
	if got := files["jaarplan/2026-11/bericht.txt"]; got != "\uFEFFDeze maand op De Proef: november 2026\n– di 10: Koffie\n" {
		t.Errorf("without an address the message is %q", got)
	}
}

// TestFeedOfLetters wants an entry for each month that has begun or begins within a week, for each evaluation that was
// published, and for the newest changes.
func TestFeedOfLetters(t *testing.T) {
	more := map[string]string{
		"evaluaties/2026-10-01.md": "+++\ntitel = \"Herfst\"\ndatum = 2026-10-01\nmet = [\"ouders\"]\n+++\n",
		"evaluaties/2027-01-01.md": "+++\ntitel = \"Later\"\ndatum = 2027-01-01\nmet = [\"ouders\"]\n+++\n",
	}
	for i := range 40 {
		more[fmt.Sprintf("paginas/pagina-%02d.md", i)] = "+++\ntitel = \"Pagina\"\nbijgewerkt = 2026-11-23\n+++\n\nTekst.\n"
	}
	ids := func(today string) []string {
		day, _ := schoolyear.ParseDate(today)
		files, _ := rendered(generator.New().Generate(generator.Input{Files: letterSchool(more), Today: day}))
		var ids []string
		for _, entry := range strings.Split(files["feed.xml"], "<entry>")[1:] {
			_, id, _ := strings.Cut(entry, "<id>https://school.example/")
			id, rest, _ := strings.Cut(id, "</id>")
			if _, updated, _ := strings.Cut(rest, "<updated>"); !strings.HasPrefix(id, "paginas/") {
				id += " " + updated[:10]
			}
			ids = append(ids, id)
		}
		return ids
	}
	before, after := ids("2026-11-23"), ids("2026-11-24")
	want := []string{"jaarplan/2026-11/ 2026-10-25", "evaluaties/2026-10-01/ 2026-10-01", "jaarplan/2026-10/ 2026-09-24", "jaarplan/2026-08/ 2026-07-25"}
	if got := before[30:]; !slices.Equal(got, want) || !strings.HasPrefix(before[29], "paginas/") {
		t.Errorf("the feed ends in %v, want %v behind thirty changes", got, want)
	}
	if after[0] != "jaarplan/2026-12/ 2026-11-24" || !slices.Equal(after[1:], before) {
		t.Errorf("a week before December its letter is not the first of the feed: %v", after)
	}
}

// TestLettersOfBefore keeps the letters of a year when the next one has begun: each year with ways of its own from one to the next,
// found from its plan, behind everything else in the index, and in the feed as long as they are among the newest.
func TestLettersOfBefore(t *testing.T) {
	next := map[string]string{"activiteiten/later.md": "+++\ntitel = \"Later\"\npartnerschappen = \"informeel\"\ndatum = 2027-09-07\n+++\n\nKom.\n"}
	made := func(year, today string, more map[string]string) map[string]string {
		day, _ := schoolyear.ParseDate(today)
		sources := letterSchool(more)
		for i := range sources {
			sources[i].Text = bytes.Replace(sources[i].Text, []byte(`"2026-2027"`), []byte(`"`+year+`"`), 1)
		}
		files, _ := rendered(generator.New().Generate(generator.Input{Files: sources, Today: day}))
		return files
	}
	before, after := made("2026-2027", "2027-06-01", next), made("2027-2028", "2027-09-08", next)
	for name := range before {
		if strings.HasPrefix(strings.TrimPrefix(name, "ar/"), "jaarplan/2") && after[name] == "" {
			t.Errorf("%s went with its year", name)
		}
	}
	if page := after["jaarplan/2027-07/index.html"]; !strings.Contains(page, `rel="prev" href="../../jaarplan/2027-05/`) || strings.Contains(page, `rel="next"`) {
		t.Error("the letter of July is not the last of its year")
	}
	for year, want := range map[string]bool{"2026-2027": true, "2027-2028": false} {
		if got := strings.Contains(after["jaarplan/"+year+"/index.html"], `<li><a href="../../jaarplan/2026-11/index.html"><time datetime="2026-11">november 2026</time></a></li>`); got != want {
			t.Errorf("the plan of %s leads to the letter of November 2026: %t", year, got)
		}
	}
	if strings.Contains(after["zoeken/index.html"], "jaarplan/2026-11/") || !strings.Contains(after["zoeken/index.html"], "jaarplan/2027-09/") {
		t.Error("the pages from A to Z have other letters than those of this year")
	}
	pages := searchIndex(t, after["zoeken/index.json"])
	if last := pages[len(pages)-1]; last.At != "jaarplan/2026-08/" {
		t.Errorf("the last page of the index is %s, want the oldest letter", last.At)
	}
	const entry = "<id>https://school.example/jaarplan/2026-11/</id>"
	if !strings.Contains(after["feed.xml"], entry) {
		t.Error("the feed lost the letter of November 2026")
	}
	for i := range 40 {
		next[fmt.Sprintf("paginas/pagina-%02d.md", i)] = "+++\ntitel = \"Pagina\"\nbijgewerkt = 2027-09-01\n+++\n\nTekst.\n"
	}
	if feed := made("2027-2028", "2027-09-08", next)["feed.xml"]; strings.Contains(feed, entry) || strings.Count(feed, "<entry>") != 32 {
		t.Errorf("the feed has %d entries, want the thirty newest and two letters of this year", strings.Count(feed, "<entry>"))
	}
}

// TestFeedID wants the feed to be another thing than any of its entries.
func TestFeedID(t *testing.T) {
	files, _ := rendered(generate(letterSchool(map[string]string{"index.md": "+++\ntitel = \"Welkom\"\nbijgewerkt = 2026-11-01\n+++\n\nDag.\n"})))
	for path, address := range map[string]string{"feed.xml": "https://school.example/", "ar/feed.xml": "https://school.example/ar/"} {
		if feed := files[path]; strings.Count(feed, "<id>"+address+"</id>") != 1 || !strings.Contains(feed, "<id>"+address+"feed.xml</id>") {
			t.Errorf("%s: the feed and the home page do not have an id each", path)
		}
	}
}

// TestLongTitleInMessage lets a very long title stand there in short, with everything that comes after it.
func TestLongTitleInMessage(t *testing.T) {
	files, _ := rendered(generate(letterSchool(map[string]string{
		"activiteiten/lang.md": "+++\ntitel = \"" + strings.Repeat("Heel lang ", 100) + "\"\npartnerschappen = \"informeel\"\ndatum = 2026-11-02\n+++\n\nKom.\n",
	})))
	for _, name := range []string{"jaarplan/2026-11/bericht.txt", "ar/jaarplan/2026-11/bericht.txt"} {
		if text := files[name]; !strings.Contains(text, " Heel…") || !strings.Contains(text, "Sint") || utf8.RuneCountInString(text) > 901 {
			t.Errorf("the message is\n%s", text)
		}
	}
}

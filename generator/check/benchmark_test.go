package check_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/check"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

const benchmarkSchool = `naam = "De Wilg"
plaats = "Zeist"
regio = "midden"
schooljaar = "2026-2027"
telefoon = "030 - 555 01 00"
`

const benchmarkGlossary = "[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"De medezeggenschapsraad.\"\n"

// benchmarkActivity is an activity of some 680 words, with nothing to remark.
func benchmarkActivity(i int) string {
	const paragraph = `
Op deze avond vertelt de leraar van groep 5 wat kinderen dit jaar leren. U ziet ook de boeken en de laptops. Daarna praat u in
kleine groepjes verder. Aan elke tafel zit iemand van de MR of van het team die luistert en opschrijft. Kunt u niet komen? Bel de
school op 030 - 555 01 00 of mail naar info@dewilg.example. We praten u graag bij, ook in uw eigen taal. Neem gerust iemand
mee die u vertrouwt, want met twee onthoudt u meer. Na afloop drinken we samen koffie.

- Koffie en thee staan klaar vanaf 19.15 uur.
- Er is opvang voor jonge kinderen in het speellokaal.
- Op verzoek is er een tolk, van begin tot eind.
`
	var text strings.Builder
	fmt.Fprintf(&text, `+++
titel = "Ouderavond %d"
samenvatting = "Een avond over leren, spelen en samenwerken met elkaar."
partnerschappen = ["%s"]
datum = 2027-%02d-%02d
van = "19:30"
tot = "21:00"
locatie = "Aula"
groepen = ["%d"]
voor = ["ouders", "nieuwe ouders"]
vorm = "inloop"
talen = ["ar", "tr"]
status = "afgelast"
+++
`, i, policy.PartnershipIDs[i%5], 1+i%6, 1+i%28, 1+i%8)
	text.WriteString("\n## Wat neemt u mee?\n")
	for range 6 {
		text.WriteString(paragraph)
	}
	fmt.Fprintf(&text, "\nLees ook het [verslag](activiteit-%d.md#wat-neemt-u-mee) en kijk op de [kalender](../jaarplan/) of in de [lijst](activiteit-%d.md).\n", i/2, i/3)
	return text.String()
}

func benchmarkFiles(n int) []*policy.File {
	files := map[string]string{"school.toml": benchmarkSchool, "begrippen.toml": benchmarkGlossary}
	for i := range n {
		files[fmt.Sprintf("activiteiten/activiteit-%d.md", i)] = benchmarkActivity(i)
	}
	return parse(files)
}

// edit gives the files with one of them written anew.
func edit(files []*policy.File) []*policy.File {
	edited := slices.Clone(files)
	edited[7] = policy.Parse(edited[7].Source)
	return edited
}

// link makes a policy of files with which nothing much is wrong.
func link(tb testing.TB, files []*policy.File) *policy.Policy {
	p, problems := policy.Link(files, "", false, nil)
	if problems = append(problems, check.New().All(p, year.New(p, today), isPage).Problems...); len(problems) > 5 {
		tb.Fatal(lines(problems)[:5])
	}
	return p
}

// BenchmarkAll asks everything of activities of 680 words with three links: cold by a new checker, warm by one that knows the
// documents, edited by one that knows all but one.
//
//	go test -run '^$' -bench All ./generator/check
//
// On two processors, shared with other work: cold 19 ms and 0.9 s, warm 0.06 ms and 4 ms, edited 0.3 ms and 9 ms, of 1,000 and
// 10,000 activities.
func BenchmarkAll(b *testing.B) {
	for _, n := range []int{1000, 10_000} {
		files := benchmarkFiles(n)
		p, edited := link(b, files), link(b, edit(files))
		b.Run(fmt.Sprintf("cold/%d", n), func(b *testing.B) {
			for b.Loop() {
				check.New().All(p, year.New(p, today), isPage)
			}
		})
		b.Run(fmt.Sprintf("warm/%d", n), func(b *testing.B) {
			checker := check.New()
			checker.All(p, year.New(p, today), isPage)
			for b.Loop() {
				checker.All(p, year.New(p, today), isPage)
			}
		})
		b.Run(fmt.Sprintf("edited/%d", n), func(b *testing.B) {
			checker := check.New()
			checker.All(p, year.New(p, today), isPage)
			for b.Loop() {
				checker.All(edited, year.New(edited, today), isPage)
				p, edited = edited, p
			}
		})
	}
}

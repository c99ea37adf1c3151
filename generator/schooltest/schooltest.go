// Package schooltest makes schools for tests and benchmarks.
package schooltest

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// Today is a day in the middle of the year of these schools and of the example school.
var Today = schoolyear.Date{Year: 2026, Month: 11, Day: 22}

// Files makes sources of texts by path, each in content/ unless it is in layouts/.
func Files(texts map[string]string) []problem.Source {
	var files []problem.Source
	for name, text := range texts {
		if !strings.HasPrefix(name, "layouts/") {
			name = policy.PathOf(name)
		}
		files = append(files, problem.Source{Path: name, Text: []byte(text)})
	}
	return files
}

// School is the smallest school.toml.
const School = `naam = "De Proef"
plaats = "Utrecht"
regio = "midden"
schooljaar = "2026-2027"
`

// Read gives the files of a school on disk; folder holds content/.
func Read(folder string) ([]problem.Source, error) {
	var files []problem.Source
	err := filepath.WalkDir(filepath.Join(folder, policy.ContentFolder), func(name string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		relative, _ := filepath.Rel(folder, name)
		files = append(files, problem.Source{Path: filepath.ToSlash(relative), Text: text})
		return err
	})
	return files, err
}

// Big makes a school with n activities, each a document of sixteen keys and 680 words, spread over the days, the partnerships
// and the groups of one school year.
func Big(n int) []problem.Source {
	files := map[string]string{
		"school.toml": School + "adres = \"https://school.example/\"\n\n[[contact]]\nid = \"directie\"\nrol = \"Directeur\"\n",
		"visie.md":    "+++\ntitel = \"Onze visie\"\n+++\n\nSamen.\n",
	}
	for _, id := range policy.PartnershipIDs {
		files["partnerschappen/"+string(id)+".md"] = fmt.Sprintf("+++\ntitel = \"%s partnerschap\"\nbelofte = \"Samen.\"\n+++\n\nZo doen we dat.\n", strings.ToUpper(string(id[:1]))+string(id[1:]))
	}
	for i := range 10 {
		files[fmt.Sprintf("speerpunten/punt-%d.md", i)] = fmt.Sprintf("+++\ntitel = \"Speerpunt %d\"\npartnerschappen = [\"%s\"]\ndoel = \"Beter samen.\"\ntermijn = \"kort\"\n+++\n\nTekst.\n", i, policy.PartnershipIDs[i%5])
	}
	for i := range n {
		files[fmt.Sprintf("activiteiten/activiteit-%05d.md", i)] = Activity(i)
	}
	return Files(files)
}

// Translated makes such a school in six languages, with every activity translated to each.
func Translated(n int) []problem.Source {
	files := Big(n)
	languages := []string{"en", "de", "fr", "tr", "ar"}
	for _, src := range files {
		switch {
		case src.Path == policy.PathOf("school.toml"):
			text := strings.Replace(string(src.Text), "adres =", `talen = ["nl", "en", "de", "fr", "tr", "ar"]`+"\nadres =", 1)
			files = append(slices.DeleteFunc(files, func(other problem.Source) bool { return other.Path == src.Path }), problem.Source{Path: src.Path, Text: []byte(text)})
		case strings.HasPrefix(src.Path, policy.PathOf("activiteiten/")):
			source := policy.Parse(src)
			_, body, _ := strings.Cut(string(src.Text[len("+++"):]), "+++")
			for _, language := range languages {
				text := fmt.Sprintf("+++\nbron = %q\ntitel = \"Titel (%s)\"\nsamenvatting = \"Tekst (%[2]s).\"\n+++%s", source.Mark(), language, body)
				files = append(files, problem.Source{Path: strings.TrimSuffix(src.Path, "md") + language + ".md", Text: []byte(text)})
			}
		}
	}
	return files
}

// schooldays are the days on which a school in the middle of the country is open.
var schooldays = func() []schoolyear.Date {
	days, period := year.National(schoolyear.Midden), schoolyear.Year(2026).Period()
	var open []schoolyear.Date
	for day := period.From; period.Contains(day); day = day.AddDays(1) {
		if !days.On(day).Closed(year.Possible | year.Weekend) {
			open = append(open, day)
		}
	}
	return open
}()

// Activity makes the text of the i-th activity of a big school.
func Activity(i int) string {
	day := schooldays[i*7%len(schooldays)]
	status := policy.Planned
	if day.Before(Today) {
		status = policy.Held
	}
	var text strings.Builder
	fmt.Fprintf(&text, `+++
titel = "Activiteit %[1]d over lezen en rekenen"
samenvatting = "Ouders en kinderen lezen en rekenen samen, dit is keer %[1]d."
partnerschappen = ["%[2]s", "%[3]s"]
datum = %[4]s
van = "19:30"
tot = "21:00"
locatie = "De aula"
groepen = ["%[5]d", "%[6]d"]
voor = ["ouders", "leerlingen"]
vorm = "inloop"
organisatie = "directie"
thema = "lezen"
speerpunt = "punt-%[7]d"
hulp = "Twee ouders die koffie schenken"
kosten = 2.50
status = "%[8]s"
+++

`, i, policy.PartnershipIDs[i%5], policy.PartnershipIDs[(i+1)%5], day, i%8+1, (i+3)%8+1, i%10, status)
	for section := range 5 {
		fmt.Fprintf(&text, "## Onderdeel %d van keer %d\n\n", section+1, i)
		for paragraph := range 3 {
			fmt.Fprintf(&text, "In deel %d-%d lezen **ouders** samen met hun kind een kort verhaal. Daarna praten zij over *moeilijke woorden* en tekenen wat zij zagen. "+
				"De leraar loopt rond en geeft tips voor thuis. Wie wil, neemt een boek mee; zie ook [de vorige keer](activiteit-%05d.md). Na afloop is er koffie.\n\n",
				section+1, paragraph+1, max(i-1, 0))
		}
		text.WriteString("- Neem een boek mee.\n- Kom op tijd.\n- Vraag wat u wilt weten.\n- Vertel wat u goed vond aan deze middag.\n\n")
	}
	return text.String()
}

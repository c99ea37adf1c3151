package policy

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"ouderbeleid/generator/problem"
)

// required are the keys that the content model marks with *, by folder or file and, behind a slash, the table that they stand in.
var required = map[string]string{
	"school.toml":                    "naam plaats regio schooljaar",
	"school.toml/contact":            "id rol",
	"school.toml/vakantie":           "naam van tot",
	"school.toml/studiedag":          "",
	"school.toml/studiedag.periode":  "van tot",
	"school.toml/lesdag":             "datum",
	"school.toml/groepsnaam":         "naam groepen",
	"school.toml/ouderapp":           "naam",
	"school.toml/document":           "titel",
	"school.toml/verberg_problemen":  "code reden",
	"index.md":                       "titel",
	"index.md/verberg_problemen":     "code reden",
	"visie.md":                       "titel",
	"visie.md/wijziging":             "datum wat",
	"verwachtingen.md":               "titel van_school van_ouders",
	"partnerschappen":                "titel belofte",
	"speerpunten":                    "titel partnerschappen doel termijn",
	"speerpunten/stappen":            "wat",
	"activiteiten":                   "titel partnerschappen",
	"activiteiten/periode":           "van tot",
	"activiteiten/tijd":              "van",
	"agenda/tijd":                    "van",
	"agenda":                         "titel",
	"agenda/periode":                 "van tot",
	"scan":                           "titel datum",
	"scan/gezinnen":                  "wie aantal aanbod",
	"scan/partnerschap":              "id",
	"wensen":                         "titel datum",
	"wensen/programma":               "wat",
	"wensen/opbrengst":               "van soort tekst",
	"wensen/citaat":                  "tekst wie",
	"index.md/citaat":                "tekst wie",
	"index.md/document":              "titel",
	"checklist":                      "titel datum",
	"checklist/punt":                 "id oordeel",
	"checklist/punten.toml/punt":     "id tekst",
	"meting":                         "titel datum soort",
	"meting/onderdeel":               "id huidig gewenst",
	"meting/onderdeel.vraag":         "tekst huidig",
	"evaluaties":                     "titel datum met",
	"evaluaties/bevinding":           "tekst",
	"evaluaties/bevinding.actie":     "wat",
	"overleg":                        "titel soort",
	"overleg/lid":                    "rol",
	"overleg/vergadering":            "datum",
	"overleg/uitslag":                "datum gevraagd ingevuld",
	"team.md":                        "titel leden",
	"overleg/onderwerp":              "wat",
	"partners":                       "titel aanbod",
	"praktisch":                      "titel kern",
	"praktisch/stap":                 "wat",
	"praktisch/bijdrage":             "wat bedrag",
	"praktisch/communicatie":         "wat",
	"paginas":                        "titel",
	"traject.md":                     "titel",
	"traject.md/stap":                "naam",
	"traject.md/certificaat":         "naam door datum",
	"begrippen.toml/begrip":          "id term uitleg",
	"school.toml/partnerschapsnamen": "",
	"checklist/punten.toml":          "",
	"begrippen.toml":                 "",
}

// standIn are the keys that stand for one that is required, with that one.
var standIn = map[string]string{"overleg/lid contact": "rol"}

// modelChoices are the keys that take one of a few words, with the words in the order of the content model.
var modelChoices = []struct{ file, key, words string }{
	{"school.toml", "soort", "basisschool, voorschool, opvang, voortgezet, brede-school"},
	{"school.toml", "regio", "noord, midden, zuid"},
	{"school.toml", "werkdagen", "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag"},
	{"speerpunten/lezen.md", "partnerschappen", "maatschappelijk, pedagogisch, didactisch, formeel, informeel"},
	{"speerpunten/lezen.md", "termijn", "kort, lang"},
	{"speerpunten/lezen.md", "status", "nieuw, bezig, klaar, gestopt"},
	{"activiteiten/startgesprek.md", "partnerschappen", "maatschappelijk, pedagogisch, didactisch, formeel, informeel"},
	{"activiteiten/startgesprek.md", "voor", "ouders, nieuwe ouders, leerlingen, kinderen, team, buurt"},
	{"activiteiten/startgesprek.md", "vorm", "ouderavond, gesprek, intake, inloop, informatiebijeenkomst, workshop, thuis, meehelpen, meekijken, buddy, huisbezoek, open dag, excursie, viering, feest, overleg, digitaal"},
	{"activiteiten/startgesprek.md", "status", "gepland, geweest, afgelast"},
	{"scan/2026-04-15.md", "id", "maatschappelijk, pedagogisch, didactisch, formeel, informeel"},
	{"agenda/fotograaf.md", "voor", "ouders, nieuwe ouders, leerlingen, kinderen, team, buurt"},
	{"agenda/fotograaf.md", "status", "gepland, geweest, afgelast"},
	{"wensen/2026-05-20.md", "van", "ouders, team, beide"},
	{"wensen/2026-05-20.md", "soort", "waardering, wens, verwachting, tip, idee, klacht, eye-opener"},
	{"wensen/2026-05-20.md", "partnerschap", "maatschappelijk, pedagogisch, didactisch, formeel, informeel"},
	{"checklist/2026-11-04.md", "oordeel", "ja, deels, nee"},
	{"meting/2026-11-11.md", "soort", "nulmeting, tussenmeting, eindmeting"},
	{"meting/2026-11-11.md", "id", "visie, zichtbaar-gedrag, actief-betrokken, samen-verantwoordelijk, gesprekspartners, informatie-en-verwachtingen"},
	{"evaluaties/2026-11-10.md", "met", "ouders, leerlingen, kinderen, team, partners"},
	{"overleg/team.md", "soort", "partnerschapsteam, mr, gmr, ouderraad, oudervereniging, leerlingenraad, oudercommissie, klankbordgroep, ouderarena, werkgroep, tevredenheidsonderzoek, ouderavond"},
	{"overleg/team.md", "geleding", "ouder, team, directie, leerling"},
	{"overleg/team.md", "recht", "informatie, advies, instemming"},
	{"traject.md", "status", "gepland, bezig, klaar"},
}

// setting is a line of full that sets a key.
type setting struct {
	file, table string // "overleg/team.md", "lid"; "" for the top
	key         string
	line        int
	header      int // the line of the table's header; the first line of the facts for the top
}

// settings gives every line of full that sets a key of the content model.
func settings() []setting {
	var all []setting
	for _, file := range txtar.Parse([]byte(full)).Files {
		table, header := "", 1
		if strings.HasSuffix(file.Name, ".md") {
			header = 2
		}
		for i, line := range strings.Split(string(file.Data), "\n") {
			if strings.HasPrefix(line, "[") {
				table, header = strings.Trim(line, "[]"), i+1
				continue
			}
			if key, _, ok := strings.Cut(line, " = "); ok && table != "extra" {
				all = append(all, setting{file.Name, table, key, i + 1, header})
			}
		}
	}
	return all
}

// model gives the name under which the table of a setting stands in required.
func (s setting) model() string {
	name := s.file
	if folder, _, below := strings.Cut(s.file, "/"); below && s.file != "checklist/punten.toml" {
		name = folder
	}
	if s.table != "" {
		name += "/" + s.table
	}
	return name
}

func (s setting) String() string { return fmt.Sprintf("%s:%d %s", s.file, s.line, s.key) }

// TestEveryKeyMissing removes each key by itself: those that are required are missed, and no others.
func TestEveryKeyMissing(t *testing.T) {
	for _, s := range settings() {
		t.Run(s.String(), func(t *testing.T) {
			want := ""
			keys, known := required[s.model()]
			if !known {
				t.Fatalf("the model has no %s", s.model())
			}
			missing := s.key
			if of := standIn[s.model()+" "+s.key]; of != "" {
				missing = of
			}
			if slices.Contains(strings.Fields(keys), missing) {
				want = fmt.Sprintf("%s:%d:1: ontbrekende-sleutel: De verplichte sleutel “%s” ontbreekt in ", s.file, s.header, missing)
			}
			_, problems := read(edited(full, s.file, s.line, ""))
			got := written(ofCode(problems, "ontbrekende-sleutel"))
			if !strings.HasPrefix(got, want) || want == "" && got != "" || strings.Count(got, "\n") > 1 {
				t.Errorf("got %q; want %q…", got, want)
			}
			if want != "" && !strings.Contains(got, "→ Voeg een regel toe, bijvoorbeeld: "+missing+" = ") {
				t.Errorf("no example in %q", got)
			}
		})
	}
}

// TestEveryKeyMisspelled adds a letter to each key: it is not known, and the right one is near.
func TestEveryKeyMisspelled(t *testing.T) {
	for _, s := range settings() {
		t.Run(s.String(), func(t *testing.T) {
			_, problems := read(edited(full, s.file, s.line, s.key+"x = 1\n"))
			want := fmt.Sprintf("%s:%d:1: onbekende-sleutel: De sleutel “%sx” bestaat niet in ", s.file, s.line, s.key)
			got := written(ofCode(problems, "onbekende-sleutel"))
			if !strings.HasPrefix(got, want) || !strings.HasSuffix(got, "→ Bedoelde u `"+s.key+"`?\n") || strings.Count(got, "\n") != 1 {
				t.Errorf("got %q; want %q… and the near one", got, want)
			}
		})
	}
}

// TestEveryTypeWrong gives each key a table for its value: that is of the wrong type, and the only thing that is wrong with it.
func TestEveryTypeWrong(t *testing.T) {
	for _, s := range settings() {
		t.Run(s.String(), func(t *testing.T) {
			_, problems := read(edited(full, s.file, s.line, s.key+" = { x = 1 }\n"))
			want := fmt.Sprintf("%s:%d:%d: verkeerde-soort: Bij “%s” hoort ", s.file, s.line, len(s.key+" = ")+1, s.key)
			here := slices.DeleteFunc(problems, func(p problem.Problem) bool { return p.File != PathOf(s.file) || p.Line != s.line })
			if got := written(here); !strings.HasPrefix(got, want) || !strings.Contains(got, ", maar hier staat een tabel. → Schrijf") || strings.Count(got, "\n") != 1 {
				t.Errorf("got %q; want %q…", got, want)
			}
		})
	}
}

// TestEveryTableWrong gives each table a text for its value.
func TestEveryTableWrong(t *testing.T) {
	for _, test := range []struct{ file, table, sort string }{
		{"school.toml", "contact", "een of meer tabellen [[contact]]"}, {"school.toml", "vakantie", "een of meer tabellen [[vakantie]]"},
		{"school.toml", "studiedag", "een of meer tabellen [[studiedag]]"}, {"school.toml", "ouderapp", "een tabel"},
		{"school.toml", "partnerschapsnamen", "een tabel"}, {"school.toml", "document", "een of meer tabellen [[document]]"},
		{"index.md", "verberg_problemen", "een of meer tabellen [[verberg_problemen]]"}, {"index.md", "extra", "een tabel"},
		{"speerpunten/x.md", "stappen", "een of meer tabellen [[stappen]]"}, {"activiteiten/x.md", "periode", "een tabel"},
		{"scan/x.md", "partnerschap", "een of meer tabellen [[partnerschap]]"}, {"wensen/x.md", "opbrengst", "een of meer tabellen [[opbrengst]]"},
		{"wensen/x.md", "citaat", "een of meer tabellen [[citaat]]"}, {"checklist/x.md", "punt", "een of meer tabellen [[punt]]"},
		{"checklist/punten.toml", "punt", "een of meer tabellen [[punt]]"}, {"meting/x.md", "onderdeel", "een of meer tabellen [[onderdeel]]"},
		{"evaluaties/x.md", "bevinding", "een of meer tabellen [[bevinding]]"}, {"overleg/x.md", "lid", "een of meer tabellen [[lid]]"},
		{"overleg/x.md", "onderwerp", "een of meer tabellen [[onderwerp]]"},
		{"overleg/x.md", "vergadering", "een of meer tabellen [[vergadering]]"}, {"overleg/x.md", "uitslag", "een of meer tabellen [[uitslag]]"}, {"traject.md", "stap", "een of meer tabellen [[stap]]"},
		{"begrippen.toml", "begrip", "een of meer tabellen [[begrip]]"},
	} {
		t.Run(test.file+" "+test.table, func(t *testing.T) {
			for value, what := range map[string]string{`"x"`: "een tekst", `true`: "true of false"} {
				text, line := test.table+" = "+value+"\n", 1
				if strings.HasSuffix(test.file, ".md") {
					text, line = "+++\n"+text+"+++\n", 2
				}
				_, problems := read("-- " + test.file + " --\n" + text)
				want := fmt.Sprintf("%s:%d:%d: verkeerde-soort: Bij “%s” hoort %s, maar hier staat %s. → ", test.file, line, len(test.table)+4, test.table, test.sort, what)
				if got := written(ofCode(problems, "verkeerde-soort")); !strings.HasPrefix(got, want) || strings.Count(got, "verkeerde-soort") != 1 {
					t.Errorf("got %q; want %q…", got, want)
				}
			}
		})
	}
}

// TestEveryChoice wants each word of the model to be taken, and no other.
func TestEveryChoice(t *testing.T) {
	for _, choice := range modelChoices {
		t.Run(choice.file+" "+choice.key, func(t *testing.T) {
			all := settings()
			s := all[slices.IndexFunc(all, func(s setting) bool { return s.file == choice.file && s.key == choice.key })]
			set := func(value string) string {
				_, problems := read(edited(full, s.file, s.line, fmt.Sprintf("%s = %q\n", s.key, value)))
				return written(ofCode(problems, "onbekende-waarde"))
			}
			words := strings.Split(choice.words, ", ")
			for _, word := range words {
				if got := set(word); got != "" {
					t.Errorf("%s: %s", word, got)
				}
			}
			start := fmt.Sprintf("%s:%d:%d: onbekende-waarde: “%%s” kan niet bij “%s”. → ", s.file, s.line, len(s.key)+4, s.key)
			if got, want := set("qqqqqqqq"), fmt.Sprintf(start, "qqqqqqqq")+"Kies uit: "+choice.words; !strings.HasPrefix(got, want) {
				t.Errorf("got %q; want %q", got, want)
			}
			near := strings.ToUpper(words[0]) + "q"
			if got, want := set(near), fmt.Sprintf(start+"Schrijf: %s = %q\n", near, s.key, words[0]); got != want {
				t.Errorf("got %q; want %q", got, want)
			}
		})
	}
}

func ofCode(problems []problem.Problem, code string) []problem.Problem {
	return slices.DeleteFunc(slices.Clone(problems), func(p problem.Problem) bool { return p.Rule.Code != code })
}

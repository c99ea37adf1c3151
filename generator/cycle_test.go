package generator_test

import (
	"fmt"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/schooltest"
)

func checklist(date string, verdicts ...string) string {
	front := "titel = \"Checklist " + date[:4] + "\"\ndatum = " + date + "\n"
	for i := 0; i < len(verdicts); i += 2 {
		front += "[[punt]]\nid = \"" + verdicts[i] + "\"\noordeel = \"" + verdicts[i+1] + "\"\n"
	}
	return document(front)
}

// The page of the checklist has the latest in full, and each item over the years, the oldest first, in a table and in a picture.
func TestChecklistsOverTheYears(t *testing.T) {
	texts := map[string]string{
		"school.toml":       schooltest.School,
		"checklist/2024.md": checklist("2024-11-04", "visie", "nee", "startgesprek", "ja"),
		"checklist/2025.md": checklist("2025-11-04", "visie", "deels"),
		"checklist/2026.md": checklist("2026-11-04", "visie", "ja", "startgesprek", "deels", "meertalig", "ja"),
		"checklist/punten.toml": "[[punt]]\nid = \"visie\"\ntekst = \"Onze visie hangt in de hal.\"\n[[punt]]\nid = \"startgesprek\"\ntekst = \"Startgesprek.\"\n" +
			"[[punt]]\nid = \"meertalig\"\ntekst = \"Meertalig.\"\n",
	}
	site := on(t, "2026-11-22", texts)
	page := seen(t, site, "checklist/")
	page.want(t, []string{"2 van de 3 punten zijn op orde."})
	course := page.under("Het verloop over de jaren")
	course.wantDrawn(t, "2024 2025 2026", "Onze visie hangt in de hal.", "Startgesprek.")
	rows := course.rows()
	wantLines(t, []string{rows[0], rows[1], rows[2], rows[3], rows[6]}, "Punt | 4 nov 2024 | 4 nov 2025 | 4 nov 2026", "Onze visie hangt in de hal. | nee | deels | ja",
		"Startgesprek. | ja | – | deels", "Contactmomenten passen bij wat ouders en leerling nodig hebben. | – | – | –", "Meertalig. | – | – | ja")
	for class, want := range map[string]int{"yes": 3, "partly": 2, "no": 1, "course": 2} {
		if got := len(course.classed(class)); got != want {
			t.Errorf("the picture has %d of %s, want %d", got, class, want)
		}
	}
	seen(t, site, "checklist/2025/").want(t, []string{"0 van de 1 punten zijn op orde."})

	for year := 2018; year < 2024; year++ {
		texts[fmt.Sprintf("checklist/%d.md", year)] = checklist(fmt.Sprintf("%d-11-04", year), "visie", "ja")
	}
	wantLines(t, seen(t, on(t, "2026-11-22", texts), "checklist/").under("Het verloop over de jaren").classed("quiet"), "2022", "2023", "2024", "2025", "2026")
}

// Of a measurement the page tells what is higher than at the start, and what is as was wished or better: what was not measured is neither.
func TestMeasurements(t *testing.T) {
	measurement := func(kind, date string, scores ...string) string {
		front := "titel = \"Meting " + date + "\"\ndatum = " + date + "\nsoort = \"" + kind + "\"\n"
		for i := 0; i < len(scores); i += 3 {
			front += "[[onderdeel]]\nid = \"" + scores[i] + "\"\nhuidig = " + scores[i+1] + "\n"
			if scores[i+2] != "" {
				front += "gewenst = " + scores[i+2] + "\n"
			}
		}
		return document(front)
	}
	site := on(t, "2026-11-22", map[string]string{
		"school.toml": schooltest.School,
		"meting/begin.md": measurement("nulmeting", "2024-11-11", "visie", "2", "4", "zichtbaar-gedrag", "3", "3", "actief-betrokken", "4", "5",
			"samen-verantwoordelijk", "2", "2", "informatie-en-verwachtingen", "1", "5"),
		"meting/tussen.md": measurement("tussenmeting", "2025-11-11", "visie", "5", "5"),
		"meting/nu.md": measurement("eindmeting", "2026-11-11", "visie", "3", "4", "zichtbaar-gedrag", "3", "3", "actief-betrokken", "3", "5",
			"samen-verantwoordelijk", "2", "", "gesprekspartners", "5", "4", "informatie-en-verwachtingen", "2", "2"),
	})
	page := seen(t, site, "meting/")
	page.want(t, []string{"Hoger dan bij het begin: 2 van de 6 onderdelen. Al zoals we wensen: 3."})
	wantLines(t, page.rows(),
		"Onderdeel | Begin 11 nov 2024 | Nu 11 nov 2026 | Wens", "Visie | 2 | 3 | 4", "Zichtbaar gedrag | 3 | 3 | 3", "Actief betrokken ouders | 4 | 3 | 5",
		"Samen verantwoordelijk voor het leren | 2 | 2 | –", "Ouders als gesprekspartners | – | 5 | 4", "Informatie, verwachtingen en bijdragen | 1 | 2 | 2")
	page.want(t, nil, "Wat we aankunnen", "Prioriteit")
	page.wantDrawn(t, "Begin Nu Wens", "Zichtbaar gedrag")
	wantLines(t, page.under("Alle metingen").links(), "Meting 2026-11-11", "Meting 2025-11-11", "Meting 2024-11-11")
	for class, want := range map[string]int{"open": 1 + 5, "done": 1 + 6, "wish": 1 + 5} { // one in the key, and one for each score
		if got := len(page.classed(class)); got != want {
			t.Errorf("the picture has %d of %s, want %d", got, class, want)
		}
	}
}

// The evaluations are counted by what was decided in them, and what of that is done.
func TestActionsOfEvaluations(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml": schooltest.School,
		"evaluaties/nu.md": document("titel = \"Herfst\"\ndatum = 2026-11-10\nmet = [\"ouders\", \"team\"]\n" +
			"[[bevinding]]\ntekst = \"Te lang.\"\nactie = { wat = \"Korter\", gedaan = true }\n[[bevinding]]\ntekst = \"Te laat.\"\nactie = { wat = \"Vroeger\" }\n" +
			"[[bevinding]]\ntekst = \"Te druk.\"\nactie = { wat = \"Rustiger\" }\n[[bevinding]]\ntekst = \"Gezellig.\"\npositief = true\n"),
		"evaluaties/eerder.md": document("titel = \"Zomer\"\ndatum = 2026-06-10\nmet = \"ouders\""),
	})
	wantLines(t, seen(t, site, "evaluaties/nu/").classed("finding"), "Te lang. gedaan Korter", "Te laat. te doen Vroeger", "Te druk. te doen Rustiger", "Wat goed gaat Gezellig.")
	page := seen(t, site, "evaluaties/")
	wantLines(t, page.links(), "Start", "Herfst", "Zomer")
	page.under("Herfst").want(t, []string{"1 van 3 acties gedaan"})
	page.under("Zomer").want(t, nil, "acties")
}

// The route tells how many of its stages are behind the school, and draws what is done and what is busy.
func TestStagesOfRoute(t *testing.T) {
	page := seen(t, on(t, "2026-11-22", map[string]string{
		"school.toml": schooltest.School,
		"traject.md": document("titel = \"Onze route\"\n[[stap]]\nnaam = \"Scan\"\nstatus = \"klaar\"\n[[stap]]\nnaam = \"Visie\"\nstatus = \"klaar\"\n" +
			"[[stap]]\nnaam = \"Plan\"\nstatus = \"bezig\"\n[[stap]]\nnaam = \"Doen\"\nstatus = \"gepland\"\n[[stap]]\nnaam = \"Terugkijken\"\n"),
	}), "traject/")
	page.want(t, []string{"Klaar op onze route: 2 van de 5 stappen."})
	page.wantDrawn(t, "Scan", "Terugkijken")
	wantLines(t, page.classed("stage"), "Scan klaar", "Visie klaar", "Plan mee bezig", "Doen gepland", "Terugkijken")
}

// The page of the scans, and that of the evenings, has the latest in full and leads to those before.
func TestLatestScanAndEvening(t *testing.T) {
	outcome := func(kind, text string) string {
		return "[[opbrengst]]\nvan = \"ouders\"\nsoort = \"" + kind + "\"\ntekst = \"" + text + "\"\n"
	}
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":  schooltest.School,
		"scan/2024.md": document("titel = \"Scan 2024\"\ndatum = 2024-04-15"),
		"scan/2025.md": document("titel = \"Scan 2025\"\ndatum = 2025-04-15"),
		"scan/2026.md": document("titel = \"Scan 2026\"\ndatum = 2026-04-15\n[[partnerschap]]\nid = \"formeel\"\nscore = 4\nsterk = [\"De MR\"]\n"),
		"wensen/a.md":  document("titel = \"Avond 2025\"\ndatum = 2025-05-20\n" + outcome("wens", "Oud.")),
		"wensen/b.md": document("titel = \"Avond 2026\"\ndatum = 2026-05-20\n" + outcome("tip", "Een tip.") + outcome("wens", "Een wens.") +
			outcome("waardering", "Mooi.") + outcome("wens", "Nog een wens.")),
	})
	scan := seen(t, site, "scan/")
	scan.want(t, []string{"15 april 2026", "Formeel partnerschap Score: 4 van 5 Wat goed gaat De MR"})
	wantLines(t, scan.under("Eerder").links(), "Scan 2025", "Scan 2024")
	evening := seen(t, site, "wensen/")
	wantLines(t, evening.lists("h2"), "Wensen: ", "Tips: ", "Waar we blij mee zijn: ", "Eerder: Avond 2025")
	evening.under("Wensen").want(t, []string{"Een wens.", "Nog een wens."}, "tip", "Mooi", "Oud")
	seen(t, site, "wensen/a/").want(t, []string{"Oud."}, "Eerder")
}

// Of a measurement the page explains a score point by point, and the measurements together show how ready the school was each time.
func TestMeasurementExplained(t *testing.T) {
	measurement := func(kind, date, front, below string) string {
		return document("titel = \"Meting " + date + "\"\ndatum = " + date + "\nsoort = \"" + kind + "\"\n" + front + "\n[[onderdeel]]\nid = \"visie\"\nhuidig = 2\ngewenst = 4\n" + below)
	}
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":     schooltest.School,
		"meting/begin.md": measurement("nulmeting", "2024-11-11", "verandercapaciteit = \"Weinig tijd.\"", ""),
		"meting/nu.md": measurement("eindmeting", "2026-11-11", "verandercapaciteit_score = 4\ndraagvlak = 5\nbegeleider = \"Een adviseur\"\nmet = [\"ouders\", \"team\"]",
			"prioriteit = 1\n[[onderdeel.vraag]]\ntekst = \"Iedereen kent haar.\"\nhuidig = 1\ngewenst = 3\ntoelichting = \"Zij is nieuw.\"\n[[onderdeel.vraag]]\ntekst = \"Zij is kort.\"\nhuidig = 3"),
	})
	page := seen(t, site, "meting/nu/")
	page.want(t, []string{"Begeleid door Een adviseur Samen met ouders en team", "Verandercapaciteit Score: 4 van 5 Draagvlak Score: 5 van 5"})
	wantLines(t, page.rows(), "Onderdeel | Nu | Wens", "Visie Prioriteit 1 | 2 | 4", "Iedereen kent haar. Zij is nieuw. | 1 | 3", "Zij is kort. | 3 | ")
	all := seen(t, site, "meting/")
	all.want(t, []string{"Visie Prioriteit 1"})
	wantLines(t, all.under("Wat we aankunnen").rows(), "Datum | Verandercapaciteit | Draagvlak | Toelichting", "11 nov 2024 |  |  | Weinig tijd.", "11 nov 2026 | 4 | 5 | ")
}

// The route tells who led it, and what certificate the school has; the home page only while that is valid.
func TestCertificate(t *testing.T) {
	site := func(today string) *generator.Site {
		return on(t, today, map[string]string{
			"school.toml": schooltest.School,
			"traject.md": document("titel = \"Onze route\"\nbegeleider = \"Een adviseur\"\n[[certificaat]]\nnaam = \"Samen\"\ndoor = \"een bureau\"\n" +
				"datum = 2023-11-20\ngeldig_tot = 2026-11-20"),
		})
	}
	valid := site("2026-11-20")
	seen(t, valid, "traject/").want(t, []string{"Begeleid door Een adviseur", "Certificaat Samen Van een bureau Uitgegeven op 20 nov 2023 Geldig tot en met 20 nov 2026"})
	seen(t, valid, "").want(t, []string{"Certificaat Samen Van een bureau"})
	over := site("2026-11-21")
	seen(t, over, "traject/").want(t, []string{"Was geldig tot en met 20 nov 2026"})
	seen(t, over, "").want(t, nil, "Samen")
}

// A scan tells what the team believes and what families are offered; an evening has its programme, and a contact in it by name.
func TestScanAndEveningInFull(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml": schooltest.School + "[[contact]]\nid = \"noor\"\nrol = \"Directeur\"\nnaam = \"Noor Vlier\"\n",
		"scan/a.md": document("titel = \"Scan\"\ndatum = 2026-04-15\nbegeleider = \"noor\"\nmet = \"team\"\nvisie_team = \"Ouders horen erbij.\"\n" +
			"[[gezinnen]]\nwie = \"Nieuwe gezinnen\"\naantal = 12\naanbod = \"Een maatje.\""),
		"wensen/a.md": document("titel = \"Avond\"\ndatum = 2026-05-20\nbegeleider = [\"gespreksleiders\", \"noor\"]\n[[programma]]\ntijd = \"19:30\"\nwat = \"Welkom\"\nwie = \"noor\"\n[[programma]]\nwat = \"Gesprekken\"\n"),
	})
	scan := seen(t, site, "scan/a/")
	scan.want(t, []string{"Begeleid door Noor Vlier (Directeur) Samen met team", "Wat het team gelooft Ouders horen erbij.", "Nieuwe gezinnen: 12 Een maatje."})
	evening := seen(t, site, "wensen/a/")
	evening.want(t, []string{"Begeleid door gespreksleiders en Noor Vlier (Directeur)"})
	wantLines(t, evening.under("Het programma").rows(), "Wanneer | Wat er gebeurt | Wie", "19.30 uur | Welkom | Noor Vlier (Directeur)", " | Gesprekken | ")
}

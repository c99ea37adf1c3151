package generator_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// TestLooseFiles looks at what becomes of files that nothing leads to, of those that something leads to, and of those that do something by
// themselves: what is published, and what is told.
func TestLooseFiles(t *testing.T) {
	page := func(body string) string { return "+++\ntitel = \"A\"\n+++\n\n" + body + "\n" }
	draft := func(body string) string { return "+++\ntitel = \"A\"\nconcept = true\n+++\n\n" + body + "\n" }
	svg := `<svg xmlns="http://www.w3.org/2000/svg"/>`
	for name, test := range map[string]struct {
		files     map[string]string
		published []string // of the names in files
		told      []string
	}{
		"nothing leads to": {
			map[string]string{
				"paginas/leerlingen.xlsx": "x", "paginas/notulen.docx": "x", "paginas/kaart.pdf": "x", "fotos/a.svg": svg, "fotos/b.svg": svg, "bestanden/klas.CSV": "x", "kalender (1).tsv": "x",
				"klas/namen": "x", "klas/Namen.gsheet": "x", "klas/namen.xls.bak": "x", "bestanden/gids.pdf.old": "x",
			},
			[]string{"bestanden/klas.CSV", "fotos/a.svg", "fotos/b.svg", "paginas/kaart.pdf"},
			[]string{
				"content/bestanden/gids.pdf.old: bestand-zonder-link: Nergens op de site is een link naar bestanden/gids.pdf.old. Daarom komt dat niet online.",
				"content/bestanden/klas.CSV: bestand-zonder-link: Nergens op de site is een link naar bestanden/klas.CSV. Wie het adres kent, kan dat toch openen.",
				"content/fotos/a.svg: bestand-zonder-link: Nergens op de site is een link naar fotos/a.svg en fotos/b.svg. Wie het adres kent, kan dat toch openen.",
				"content/kalender (1).tsv: bestand-zonder-link: Nergens op de site is een link naar kalender (1).tsv. Daarom komt dat niet online.",
				"content/klas/Namen.gsheet: bestand-zonder-link: Nergens op de site is een link naar klas/Namen.gsheet, klas/namen en klas/namen.xls.bak. Daarom komt dat niet online.",
				"content/paginas/kaart.pdf: bestand-zonder-link: Nergens op de site is een link naar paginas/kaart.pdf. Wie het adres kent, kan dat toch openen.",
				"content/paginas/leerlingen.xlsx: bestand-zonder-link: Nergens op de site is een link naar paginas/leerlingen.xlsx en paginas/notulen.docx. Daarom komt dat niet online.",
			},
		},
		"something leads to": {
			map[string]string{
				"paginas/a.md": page("[a](leerlingen.xlsx) ![b](../fotos/a.svg)"), "paginas/leerlingen.xlsx": "x", "fotos/a.svg": svg,
				"paginas/a.en.md": page("[a](b.docx)"), "paginas/b.docx": "x", "fotos/logo.svg": svg, "schoolgids.doc": "x", "fotos/achtergrond.svg": svg,
				"layouts/assets/school.css": "body { background: url(../fotos/achtergrond.svg) }",
				"school.toml":               "logo = \"fotos/logo.svg\"\ntalen = [\"nl\", \"en\"]\n" + schooltest.School + "[[document]]\ntitel = \"Schoolgids\"\nbestand = \"schoolgids.doc\"\n",
			},
			[]string{"fotos/a.svg", "fotos/achtergrond.svg", "fotos/logo.svg", "paginas/b.docx", "paginas/leerlingen.xlsx", "schoolgids.doc"}, nil,
		},
		"handed out": {
			map[string]string{"bestanden/formulier.docx": "x", "bestanden/2026/gids.pdf": "x", "pdf/jaarplan.nl.pdf": "x"},
			[]string{"bestanden/2026/gids.pdf", "bestanden/formulier.docx", "pdf/jaarplan.nl.pdf"}, nil,
		},
		"asked for by their names": {
			map[string]string{
				"CNAME": "x", ".nojekyll": "", ".htaccess": "x", ".well-known/security.txt": "x", "_redirects": "x", "favicon.ico": "x",
				"google0123456789abcdef.html": "google-site-verification: google0123456789abcdef.html",
			},
			[]string{".htaccess", ".nojekyll", ".well-known/security.txt", "CNAME", "_redirects", "favicon.ico", "google0123456789abcdef.html"}, nil,
		},
		"asked for by other names": {
			map[string]string{"cname.txt": "x", ".htaccess.txt": "x", "Favicon.ico": "x", "well-known/security.txt": "x", ".nojekyll": "", "nojekyll.txt": ""},
			[]string{".nojekyll"},
			[]string{
				"content/.htaccess.txt: bestand-voor-de-webhost: De webhost zoekt een bestand met de naam .htaccess, en niet .htaccess.txt. Zo doet het niets, en komt het niet op de site.",
				"content/Favicon.ico: bestand-voor-de-webhost: De webhost zoekt een bestand met de naam favicon.ico, en niet Favicon.ico. Zo doet het niets, en komt het niet op de site.",
				"content/cname.txt: bestand-voor-de-webhost: De webhost zoekt een bestand met de naam CNAME, en niet cname.txt. Zo doet het niets, en komt het niet op de site.",
				"content/nojekyll.txt: reservekopie: Dit lijkt een kopie van .nojekyll. Zij wordt niet gelezen en komt niet op de site.",
				"content/well-known/security.txt: bestand-voor-de-webhost: De webhost zoekt een bestand met de naam .well-known/security.txt, en niet well-known/security.txt. Zo doet het niets, en komt het niet op de site.",
			},
		},
		"a concept leads to": {
			map[string]string{"paginas/a.md": draft("[a](lijst.csv) [b](b.pdf)"), "paginas/lijst.csv": "x", "paginas/b.pdf": "x"}, []string{"paginas/b.pdf"}, nil,
		},
		"a broken document may lead to": {
			map[string]string{"paginas/a.md": page("[a](b.pdf)"), "paginas/b.md": "+++\ntitel = “\n+++\n", "paginas/c.pdf": "x", "paginas/b.pdf": "x", "paginas/d.xlsx": "x"}, []string{"paginas/b.pdf", "paginas/c.pdf"}, nil,
		},
		"copies and commands": {
			map[string]string{
				"paginas/a.md": page("[a](/b.html) ![c](../c.svg)"), "paginas/a.md.bak": page("geheim"), "paginas/B.MD": page("geheim"), "b.html": "<p>b</p>", "c.svg": "<svg onload=\"x()\"/>", "sw.js": "x",
			}, nil,
			[]string{
				"content/b.html: bestand-met-opdrachten: In een bestand van deze soort (.html) kunnen opdrachten staan voor de browser of de computer van wie het opent. Daarom komt het niet op de site.",
				"content/c.svg: bestand-met-opdrachten: Hier staat in dit bestand een opdracht voor de browser, of iets van een andere site: “onload=\"”. Daarom komt het niet op de site.",
				"content/paginas/B.MD: document-met-andere-naam: De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site.",
				"content/paginas/a.md.bak: reservekopie: Dit lijkt een kopie van paginas/a.md. Zij wordt niet gelezen en komt niet op de site.",
				"content/sw.js: bestand-met-opdrachten: In een bestand van deze soort (.js) kunnen opdrachten staan voor de browser of de computer van wie het opent. Daarom komt het niet op de site.",
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if test.files["school.toml"] == "" {
				test.files["school.toml"] = schooltest.School
			}
			site := generate(schooltest.Files(test.files))
			var published, told []string
			for _, output := range site.Outputs {
				if _, there := test.files[output.Path]; there {
					published = append(published, output.Path)
				}
			}
			codes := []string{"bestand-zonder-link", "bestand-met-opdrachten", "document-met-andere-naam", "reservekopie", "bestand-voor-de-webhost", "link-naar-niets", "afbeelding-ontbreekt"}
			for _, p := range site.Problems() {
				if slices.Contains(codes, p.Rule.Code) {
					told = append(told, p.File+": "+p.Rule.Code+": "+p.Message(problem.Dutch))
				}
			}
			slices.Sort(told)
			wantLines(t, published, test.published...)
			wantLines(t, told, test.told...)
		})
	}
}

// TestManyLooseFiles names the first of many files in one problem.
func TestManyLooseFiles(t *testing.T) {
	files := map[string]string{"school.toml": schooltest.School}
	for _, letter := range "abcdefghijklmnopqrst" {
		files["fotos/"+string(letter)+".pdf"] = "x"
	}
	text := printed(generate(schooltest.Files(files)).Problems())
	if strings.Count(text, "bestand-zonder-link") != 1 || !strings.Contains(text, "fotos/j.pdf en 10 andere.") {
		t.Error(text)
	}
}

// TestLooseFilesWarm tells the same after any change as of a new school.
func TestLooseFilesWarm(t *testing.T) {
	files := map[string]string{"school.toml": schooltest.School, "a/a.pdf": "x", "b/b.pdf": "x", "paginas/a.md": "+++\ntitel = \"A\"\n+++\n\n[a](../a/a.pdf)\n"}
	g := generator.New()
	for _, change := range []map[string]string{{}, {"paginas/a.md": "+++\ntitel = \"A\"\n+++\n"}, {"a/a.pdf": "y"}, {"layouts/assets/school.css": "/* b.pdf */"}} {
		maps.Copy(files, change)
		warm := printed(g.Generate(generator.Input{Files: schooltest.Files(files), Today: schooltest.Today}).Problems())
		if cold := printed(generate(schooltest.Files(files)).Problems()); warm != cold {
			t.Errorf("warm:\n%scold:\n%s", warm, cold)
		}
	}
}

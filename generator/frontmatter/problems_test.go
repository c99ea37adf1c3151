package frontmatter_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// TestMistakes has what people write between the lines +++, the problem it gives, and how the lines from there on should be.
// With those the document must be right.
func TestMistakes(t *testing.T) {
	for _, test := range []struct{ written, problem, repaired string }{
		// Quotation marks.
		{`titel = “Ons startgesprek”`, `2:9: gekrulde-aanhalingstekens`, `titel = "Ons startgesprek"`},
		{`titel = ‘Ons startgesprek’`, `2:9: gekrulde-aanhalingstekens`, `titel = "Ons startgesprek"`},
		{`titel = „Ons startgesprek”`, `2:9: gekrulde-aanhalingstekens`, `titel = "Ons startgesprek"`},
		{`titel = "Ons startgesprek”`, `2:26: gekrulde-aanhalingstekens`, `titel = "Ons startgesprek"`},
		{`titel = “De “beste” dag”`, `2:9: gekrulde-aanhalingstekens`, `titel = "De “beste” dag"`},
		{`titel = “De "beste" dag”`, `2:9: gekrulde-aanhalingstekens`, `titel = 'De "beste" dag'`},
		{`groepen = [“1, 2”, “3”]`, `2:12: gekrulde-aanhalingstekens`, `groepen = ["1, 2", "3"]`},
		{"groepen = [\n  “1”,\n  “2”,\n]", `3:3: gekrulde-aanhalingstekens`, "  \"1\",\n  \"2\","},
		{`titel = Ons startgesprek`, `2:9: tekst-zonder-aanhalingstekens`, `titel = "Ons startgesprek"`},
		{`  titel = Ons startgesprek # nog kiezen`, `2:11: tekst-zonder-aanhalingstekens`, `  titel = "Ons startgesprek" # nog kiezen`},
		{`titel = De "beste" dag`, `2:9: tekst-zonder-aanhalingstekens`, `titel = 'De "beste" dag'`},
		{`titel = Foto's en "film"`, `2:9: tekst-zonder-aanhalingstekens`, `titel = "Foto's en \"film\""`},
		{`plaats = 's-Hertogenbosch`, `2:10: tekst-zonder-aanhalingstekens`, `plaats = "'s-Hertogenbosch"`},
		{`titel = ’s Avonds samen`, `2:9: tekst-zonder-aanhalingstekens`, `titel = "’s Avonds samen"`},
		{`van = 19:30 uur`, `2:7: tekst-zonder-aanhalingstekens`, `van = "19:30 uur"`},
		{`telefoon = 0612345678`, `2:12: tekst-zonder-aanhalingstekens`, `telefoon = "0612345678"`},
		{`schooljaar = 2026-2027`, `2:14: tekst-zonder-aanhalingstekens`, `schooljaar = "2026-2027"`},
		{`website = https://delinde.nl/a?b=c`, `2:11: tekst-zonder-aanhalingstekens`, `website = "https://delinde.nl/a?b=c"`},
		{`partnerschappen = [formeel, informeel]`, `2:20: tekst-zonder-aanhalingstekens`, `partnerschappen = ["formeel", "informeel"]`},
		{`partnerschappen = ["formeel", informeel]`, `2:31: tekst-zonder-aanhalingstekens`, `partnerschappen = ["formeel", "informeel"]`},
		{`titel = "Ons startgesprek`, `2:26: aanhalingsteken-ontbreekt`, `titel = "Ons startgesprek"`},
		{`titel = Ons startgesprek"`, `2:9: aanhalingsteken-ontbreekt`, `titel = "Ons startgesprek"`},
		{`titel = "Ons startgesprek'`, `2:26: aanhalingsteken-ontbreekt`, `titel = "Ons startgesprek"`},
		{`groepen = ["1, "2"]`, `2:14: aanhalingsteken-ontbreekt`, `groepen = ["1", "2"]`},
		{`groepen = ["1", "2]`, `2:19: aanhalingsteken-ontbreekt`, `groepen = ["1", "2"]`},
		{`titel = "De "beste" dag"`, `2:13: aanhalingsteken-in-tekst`, `titel = 'De "beste" dag'`},
		{`titel = "De "beste" foto's"`, `2:13: aanhalingsteken-in-tekst`, `titel = "De \"beste\" foto's"`},
		{`titel = "De beste" dag`, `2:18: aanhalingsteken-in-tekst`, `titel = '"De beste" dag'`},
		{`titel = 'Foto's maken'`, `2:14: aanhalingsteken-in-tekst`, `titel = "Foto's maken"`},
		{`titel = ["De "beste" dag", "b"]`, `2:14: aanhalingsteken-in-tekst`, `titel = ['De "beste" dag', "b"]`},
		{`bestand = "C:\Users\map"`, `2:14: schuine-streep-in-tekst`, `bestand = 'C:\Users\map'`},
		{`bestand = "C:\foto's\map"`, `2:21: schuine-streep-in-tekst`, `bestand = "C:\\foto's\\map"`},
		{"tekst = \"Een lange\ntekst.\"\ndatum = 2026-10-12", `2:9: tekst-over-regels`, "tekst = \"\"\"Een lange\ntekst.\"\"\""},
		{"tekst = \"\"\"Een lange\ntekst.", `3:7: tekst-over-regels`, "tekst.\"\"\""},

		// Dates, numbers, yes and no.
		{`datum = 12-10-2026`, `2:9: datum-schrijfwijze`, `datum = 2026-10-12`},
		{`datum = 12/10/2026`, `2:9: datum-schrijfwijze`, `datum = 2026-10-12`},
		{`datum = 12-10-26`, `2:9: datum-schrijfwijze`, `datum = 2026-10-12`},
		{`datum = 2026-9-8`, `2:9: datum-schrijfwijze`, `datum = 2026-09-08`},
		{`datum = 20226-01-12`, `2:9: datum-schrijfwijze`, `datum = 2026-01-12`},
		{`datum = 20276-01-12`, `2:9: datum-schrijfwijze`, `datum = 2027-01-12`},
		{`datum = 12-01-20266`, `2:9: datum-schrijfwijze`, `datum = 2026-01-12`},
		{`datum = 12 januari 22026`, `2:9: datum-schrijfwijze`, `datum = 2026-01-12`},
		{`datum = 2026–10–12`, `2:9: datum-schrijfwijze`, `datum = 2026-10-12`},
		{`datum = 12 oktober 2026`, `2:9: datum-schrijfwijze`, `datum = 2026-10-12`},
		{`datum = di 12-01-2027`, `2:9: datum-schrijfwijze`, `datum = 2027-01-12`},
		{`datum = dinsdag, 12 jan. '27`, `2:9: datum-schrijfwijze`, `datum = 2027-01-12`},
		{`datum = 1 mrt 2026`, `2:9: datum-schrijfwijze`, `datum = 2026-03-01`},
		{`datum = maandag 12 okt. 2026 # nog kiezen`, `2:9: datum-schrijfwijze`, `datum = 2026-10-12 # nog kiezen`},
		{`data = [12-10-2026, 2026-10-13]`, `2:9: datum-schrijfwijze`, `data = [2026-10-12, 2026-10-13]`},
		{`periode = { van = 2026-10-12, tot = 13-10-2026 }`, `2:37: datum-schrijfwijze`, `periode = { van = 2026-10-12, tot = 2026-10-13 }`},
		{`kosten = 2,50`, `2:11: getal-schrijfwijze`, `kosten = 2.50`},
		{`kosten = € 2,50`, `2:13: getal-schrijfwijze`, `kosten = 2.50`},
		{`kosten = 5 euro`, `2:10: getal-schrijfwijze`, `kosten = 5`},
		{`kosten = 5,-`, `2:11: getal-schrijfwijze`, `kosten = 5`},
		{`kosten = 1.250,00`, `2:15: getal-schrijfwijze`, `kosten = 1250.00`},
		{`concept = ja`, `2:11: ja-of-nee`, `concept = true`},
		{`concept = Nee`, `2:11: ja-of-nee`, `concept = false`},
		{`concept = waar`, `2:11: ja-of-nee`, `concept = true`},
		{`concept = onwaar`, `2:11: ja-of-nee`, `concept = false`},
		{`concept = True`, `2:11: ja-of-nee`, `concept = true`},

		// Lists.
		{`groepen = "1", "2"`, `2:11: lijst-zonder-haken`, `groepen = ["1", "2"]`},
		{`groepen = 1, 2`, `2:11: lijst-zonder-haken`, `groepen = [1, 2]`},
		{`groepen = ("1", "2")`, `2:11: lijst-zonder-haken`, `groepen = ["1", "2"]`},
		{`groepen = {"1", "2"}`, `2:11: lijst-zonder-haken`, `groepen = ["1", "2"]`},
		{`groepen = "1", twee`, `2:11: lijst-zonder-haken`, `groepen = ["1", "twee"]`},
		{`groepen = ["1" "2"]`, `2:15: komma-ontbreekt`, `groepen = ["1", "2"]`},
		{`groepen = ["1"; "2"]`, `2:15: komma-ontbreekt`, `groepen = ["1", "2"]`},
		{`groepen = [1 2]`, `2:13: komma-ontbreekt`, `groepen = [1, 2]`},
		{`groepen = [["1"] ["2"]]`, `2:17: komma-ontbreekt`, `groepen = [["1"], ["2"]]`},
		{"groepen = [\n  \"1\" # een, of\n  \"2\",\n]", `3:6: komma-ontbreekt`, `  "1", # een, of`},
		{`periode = { van = 2026-10-12 tot = 2026-10-13 }`, `2:29: komma-ontbreekt`, `periode = { van = 2026-10-12, tot = 2026-10-13 }`},
		{"groepen = [\"1\", \"2\" # twee\ndatum = 2026-10-12", `2:20: haak-ontbreekt`, `groepen = ["1", "2"] # twee`},
		{"groepen = [\n  \"1\",\n  \"2\",\n\n[kop]", `4:6: haak-ontbreekt`, `  "2"]`},
		{`groepen = "1", "2"]`, `2:11: haak-ontbreekt`, `groepen = ["1", "2"]`},
		{`periode = { van = 2026-10-12`, `2:29: haak-ontbreekt`, `periode = { van = 2026-10-12}`},
		{`titel = "Ons startgesprek",`, `2:27: komma-te-veel`, `titel = "Ons startgesprek"`},
		{`kosten = 5;`, `2:11: komma-te-veel`, `kosten = 5`},

		// Keys and headings.
		{`titel: "Ons startgesprek"`, `2:6: dubbele-punt`, `titel = "Ons startgesprek"`},
		{`titel : Ons startgesprek`, `2:7: dubbele-punt`, `titel = "Ons startgesprek"`},
		{`titel: “Ons startgesprek”`, `2:6: dubbele-punt`, `titel = "Ons startgesprek"`},
		{`groepen: 1, 2`, `2:8: dubbele-punt`, `groepen = [1, 2]`},
		{`titel "Ons startgesprek"`, `2:6: is-teken-ontbreekt`, `titel = "Ons startgesprek"`},
		{`kleur = #0b6e6e`, `2:9: tekst-zonder-aanhalingstekens`, `kleur = "#0b6e6e"`},
		{`titel = # 3 nog kiezen`, `2:8: sleutel-zonder-waarde`, `titel = "…" # 3 nog kiezen`},
		{`datum == 2026-10-12`, `2:7: is-teken-ontbreekt`, `datum = 2026-10-12`},
		{`titel := "Koffie"`, `2:7: is-teken-ontbreekt`, `titel = "Koffie"`},
		{`titel => "Koffie"`, `2:7: is-teken-ontbreekt`, `titel = "Koffie"`},
		{`periode = { van: 2026-10-12, tot: 2026-10-13 }`, `2:11: dubbele-punt`, `periode = { van = 2026-10-12, tot = 2026-10-13 }`},
		{`datum 2026-10-12`, `2:6: is-teken-ontbreekt`, `datum = 2026-10-12`},
		{`mijn sleutel = "x"`, `2:5: sleutel-met-vreemd-teken`, `mijn_sleutel = "x"`},
		{`- titel = "x"`, `2:2: sleutel-met-vreemd-teken`, `titel = "x"`},
		{`**titel** = "x"`, `2:1: sleutel-met-vreemd-teken`, `titel = "x"`},
		{`• titel = "x"`, `2:1: sleutel-met-vreemd-teken`, `titel = "x"`},
		{`één = 1`, `2:1: sleutel-met-vreemd-teken`, `"één" = 1`},
		{`“titel” = "x"`, `2:1: sleutel-met-vreemd-teken`, `titel = "x"`},
		{`[mijn kop]`, `2:6: sleutel-met-vreemd-teken`, `[mijn_kop]`},
		{`titel =`, `2:8: sleutel-zonder-waarde`, `titel = "…"`},
		{`titel`, `2:6: sleutel-zonder-waarde`, `titel = "…"`},
		{`titel = # nog kiezen`, `2:8: sleutel-zonder-waarde`, `titel = "…" # nog kiezen`},
		{"titel\u00a0=\u00a0\"Ons\u00a0gesprek\"", `2:6: vreemde-spatie`, "titel = \"Ons\u00a0gesprek\""},
		{"titel =\u200b \"Ons gesprek\"", `2:8: vreemde-spatie`, `titel = "Ons gesprek"`},
		{"[[punt]\nid = \"x\"", `2:8: haken-om-kop`, `[[punt]]`},
		{`[punt]] # eerste`, `2:1: haken-om-kop`, `[[punt]] # eerste`},
		{`[punt`, `2:6: haken-om-kop`, `[punt]`},
		{`punt]`, `2:1: haken-om-kop`, `[punt]`},
	} {
		t.Run(test.written, func(t *testing.T) {
			document := "+++\n" + test.written + "\n+++\nTekst\n"
			for name, document := range map[string]string{
				"LF":         document,
				"CRLF":       strings.ReplaceAll(document, "\n", "\r\n"),
				"byte order": "\ufeff" + document,
			} {
				p := only(t, document)
				if got := place(p); got != test.problem {
					t.Errorf("%s: %s, want %s", name, got, test.problem)
				}
				if got := advice(p); got != test.repaired {
					t.Fatalf("%s: the advice is\n%s\nwant\n%s", name, p.Suggestion(problem.Dutch), test.repaired)
				}
				if after := replaceLines(document, p.Line, advice(p)); len(parse(after)) > 0 {
					t.Errorf("%s: after the advice there is %s in\n%s", name, report(parse(after)), after)
				}
			}
		})
	}
}

// TestFences has the mistakes with the lines +++, and the document as it should be.
func TestFences(t *testing.T) {
	for _, test := range []struct{ written, problem, repaired string }{
		{
			"+++\ntitel = \"a\"\n\n# Kop\n\nTekst\n",
			"2:12: plussen-sluiten-niet: De regel +++ onder de gegevens ontbreekt. Zet onder regel 2 een regel met: +++",
			"+++\ntitel = \"a\"\n+++\n\n# Kop\n\nTekst\n",
		},
		{
			"+++\ntitel = \"a\"\ndatum = morgen\nTekst is niet = aan een gegeven\n",
			"3:15: plussen-sluiten-niet: De regel +++ onder de gegevens ontbreekt. Zet onder regel 3 een regel met: +++",
			"",
		},
		{
			"+++\nTekst",
			"1:4: plussen-sluiten-niet: De regel +++ onder de gegevens ontbreekt. Zet onder regel 1 een regel met: +++",
			"+++\n+++\nTekst",
		},
		{
			"+++",
			"1:4: plussen-sluiten-niet: De regel +++ onder de gegevens ontbreekt. Zet onder regel 1 een regel met: +++",
			"+++\n+++",
		},
		{
			"+++\r\ntitel = \"a\"\r\n++++\r\nTekst",
			"3:1: plussen-verkeerd: De regel die de gegevens afbakent bestaat uit drie plustekens, zonder iets ervoor of erachter. Schrijf: +++",
			"+++\ntitel = \"a\"\n+++\nTekst",
		},
		{
			"+++\ntitel = \"a\"\n\n—\nTekst",
			"4:1: plussen-verkeerd: De regel die de gegevens afbakent bestaat uit drie plustekens, zonder iets ervoor of erachter. Schrijf: +++",
			"+++\ntitel = \"a\"\n\n+++\nTekst",
		},
		{
			"++\ntitel = \"a\"\n+++\n",
			"1:1: plussen-verkeerd: De regel die de gegevens afbakent bestaat uit drie plustekens, zonder iets ervoor of erachter. Schrijf: +++",
			"+++\ntitel = \"a\"\n+++\n",
		},
		{
			"---\ntitel = \"a\"\n---\nTekst",
			"1:1: streepjes: De gegevens staan hier tussen streepjes, maar horen tussen plustekens. Schrijf: +++\nDoe dat ook op de regel onder de gegevens.",
			"+++\ntitel = \"a\"\n+++\nTekst",
		},
		{
			"+++\rtitel = \"a\"\r+++\r",
			"1:4: regeleinde: Hier begint een nieuwe regel op een manier die niet meer gebruikt wordt. Haal het regeleinde weg en druk opnieuw op Enter.",
			"",
		},
		{
			"titel = \"a\"\n+++\nTekst",
			"1:1: plussen-openen-niet: De regel +++ boven de gegevens ontbreekt. Zet boven aan het bestand een regel met: +++",
			"+++\ntitel = \"a\"\n+++\nTekst",
		},
		{
			"\n# Kop\n",
			"2:1: plussen-ontbreken: Een document begint met gegevens tussen twee regels +++, en die ontbreken hier. Zet boven aan het bestand:\n+++\ntitel = \"…\"\n+++",
			"+++\ntitel = \"…\"\n+++\n\n# Kop\n",
		},
		{
			"",
			"1:1: plussen-ontbreken: Een document begint met gegevens tussen twee regels +++, en die ontbreken hier. Zet boven aan het bestand:\n+++\ntitel = \"…\"\n+++",
			"+++\ntitel = \"…\"\n+++",
		},
		{
			"+++\ntitel = \"a\"\n++++\n+++\n",
			"3:1: plussen-te-veel: Een regel met alleen plustekens of streepjes hoort hier niet. Haal deze regel weg.",
			"+++\ntitel = \"a\"\n+++\n",
		},
	} {
		if diff := cmp.Diff(test.problem, report(parse(test.written))); diff != "" {
			t.Errorf("%q: %s", test.written, diff)
		}
		if test.repaired != "" && len(parse(test.repaired)) > 0 {
			t.Errorf("%q: still %s", test.repaired, report(parse(test.repaired)))
		}
	}
}

// TestOther has the problems whose way out is not a line.
func TestOther(t *testing.T) {
	for _, test := range []struct{ written, problem string }{
		{
			"titel = \"a\"\nvan = 1\ntitel = \"b\"",
			"4:1: dubbele-sleutel: De sleutel “titel” staat ook al op regel 2. Haal een van beide weg.",
		},
		{
			"[[punt]]\nid = 1\n[[punt]]\nid = 1\n\"id\" = 2",
			"6:1: dubbele-sleutel: De sleutel “\"id\"” staat ook al op regel 5. Haal een van beide weg.",
		},
		{
			"a.b = 1\na.b.c = 2",
			"3:1: dubbele-sleutel: De sleutel “a.b.c” staat ook al op regel 2. Haal een van beide weg.",
		},
		{
			"lijst = [{ van = 1, van = 2 }]",
			"2:21: dubbele-sleutel: De sleutel “van” staat ook al op regel 2. Haal een van beide weg.",
		},
		{
			"[punt]\nid = 1\n[punt]\nid = 2",
			"4:2: dubbele-kop: De naam “punt” is al gebruikt op regel 2. Zet alles onder één kop; zijn het er echt meer, schrijf dan elke keer [[punt]].",
		},
		{
			"punt = 1\n[[punt]]\nid = 2",
			"3:3: dubbele-kop: De naam “punt” is al gebruikt op regel 2. Zet alles onder één kop; zijn het er echt meer, schrijf dan elke keer [[punt]].",
		},
		{
			"datum = 31-02-2026",
			"2:9: datum-bestaat-niet: De datum 31-02-2026 bestaat niet. Schrijf een bestaande datum als jaar-maand-dag.",
		},
		{
			"data = [2026-02-28, 2026-02-30]",
			"2:21: datum-bestaat-niet: De datum 2026-02-30 bestaat niet. Schrijf een bestaande datum als jaar-maand-dag.",
		},
		{
			"oordeel = ja",
			"2:11: ja-of-nee: Voor ja schrijft u true, en voor nee false. Schrijf: oordeel = true\nIs het als woord bedoeld, zet er dan aanhalingstekens om: oordeel = \"ja\"",
		},
		{
			"titel = \"a\"\nZomaar een zin.",
			"3:1: losse-tekst: Tussen de regels +++ horen alleen gegevens, zoals titel = \"Visie\". Zet deze tekst onder de regel +++, of binnen de aanhalingstekens van de regel erboven.",
		},
		{
			"titel = " + strings.Repeat("lang ", 1000),
			"2:9: onleesbaar: Hier klopt iets niet aan de schrijfwijze. Kijk op deze regel en de regel erboven de aanhalingstekens, de haken en de komma's na.",
		},
		{
			"titel = \"a\"\n= 3",
			"3:1: onleesbaar: Hier klopt iets niet aan de schrijfwijze. Kijk op deze regel en de regel erboven de aanhalingstekens, de haken en de komma's na.",
		},
		{
			"titel = \"a\"\rdatum = 2026-10-12",
			"2:12: regeleinde: Hier begint een nieuwe regel op een manier die niet meer gebruikt wordt. Haal het regeleinde weg en druk opnieuw op Enter.",
		},
		{
			"titel = “a”\ndatum = 12-10-2026\n[kop",
			"2:9: gekrulde-aanhalingstekens: Om een tekst horen rechte aanhalingstekens, geen gekrulde. Schrijf: titel = \"a\"",
		},
	} {
		if diff := cmp.Diff(test.problem, report(parse("+++\n"+test.written+"\n+++\n"))); diff != "" {
			t.Errorf("%q: %s", test.written, diff)
		}
	}
}

// TestCharacters has files that are not UTF-8 text.
func TestCharacters(t *testing.T) {
	const asUTF8 = "Open het bestand, kies “Opslaan als” en kies daar de codering UTF-8."
	const utf16 = "1:1: utf-16: Dit bestand is opgeslagen als UTF-16 en is zo niet te lezen. " + asUTF8
	const notUTF8 = "geen-utf-8: Dit bestand is niet opgeslagen als UTF-8, waardoor letters met accenten en tekens zoals € onleesbaar zijn. " +
		asUTF8 + " Op deze regel hoort te staan: "
	for _, test := range []struct{ written, problem, line string }{
		{"\xff\xfe+\x00+\x00+\x00\r\x00\n\x00", utf16, "+++"},
		{"\xfe\xff\x00+\x00+\x00+\x00\n", utf16, "+++"},
		{"+\x00+\x00+\x00\n\x00", utf16, "+++"},
		{"+++\r\ntitel = \"E\xe9n \x80\"\r\n+++\r\n", "2:11: " + notUTF8 + `titel = "Eén €"`, `titel = "Eén €"`},
		{"+++\ntitel = \"a\"\n+++\n\nCafé caf\xe9", "5:9: " + notUTF8 + `Café café`, `Café café`},
		{
			"+++\ntitel = \"a\x00b\"\n+++\n",
			"2:11: vreemd-teken: Hier staat een onzichtbaar teken (U+0000) dat niet in een tekst hoort. Haal het teken weg: titel = \"ab\"",
			"titel = \"a\x00b\"",
		},
		{
			"+++\ntitel = \"a\"\n+++\n\nTekst\x1b",
			"5:6: vreemd-teken: Hier staat een onzichtbaar teken (U+001B) dat niet in een tekst hoort. Haal het teken weg: Tekst",
			"Tekst\x1b",
		},
	} {
		problems := parse(test.written)
		if diff := cmp.Diff(test.problem, report(problems)); diff != "" {
			t.Errorf("%q: %s", test.written, diff)
		} else if got := problems[0].Text; got != test.line {
			t.Errorf("%q: the line shown is %q, want %q", test.written, got, test.line)
		}
	}
}

// TestWords has a problem of each sort speak both languages.
func TestWords(t *testing.T) {
	for _, document := range []string{
		"", "+++\n", "---\n", "\xff\xfe", "\xe9", "\x00", "+++\na = “b”\n+++", "+++\na = 1\na = 2\n+++", "+++\nb = ja\n+++",
	} {
		p := only(t, document)
		for _, language := range []problem.Language{problem.Dutch, problem.English} {
			words := p.Message(language) + p.Suggestion(language)
			if words == "" || strings.Contains(words, "%!") {
				t.Errorf("%q: %s", document, words)
			}
		}
	}
}

func TestBrokenTOML(t *testing.T) {
	for _, test := range []struct{ written, problem string }{
		{"\ufeffnaam = De Linde", `1:8: tekst-zonder-aanhalingstekens: Om een tekst horen aanhalingstekens. Schrijf: naam = "De Linde"`},
		{"+++\nnaam = \"De Linde\"\n+++\n", "1:1: plussen-te-veel: Een regel met alleen plustekens of streepjes hoort hier niet. Haal deze regel weg."},
		{"\xff\xfea\x00", "1:1: utf-16: Dit bestand is opgeslagen als UTF-16 en is zo niet te lezen. Open het bestand, kies “Opslaan als” en kies daar de codering UTF-8."},
	} {
		table, problems := frontmatter.ParseTOML(problem.Source{Text: []byte(test.written)})
		if table != nil {
			t.Errorf("%q: a broken file has a table", test.written)
		}
		if diff := cmp.Diff(test.problem, report(problems)); diff != "" {
			t.Errorf("%q: %s", test.written, diff)
		}
	}
}

func parse(document string) []problem.Problem {
	_, _, problems := frontmatter.Parse(problem.Source{Path: "a.md", Text: []byte(document)})
	return problems
}

// only gives the one problem of a document.
func only(t *testing.T, document string) problem.Problem {
	t.Helper()
	table, _, problems := frontmatter.Parse(problem.Source{Path: "a.md", Text: []byte(document)})
	if table != nil || len(problems) != 1 {
		t.Fatalf("%q has a table or not one problem: %s", document, report(problems))
	}
	return problems[0]
}

func place(p problem.Problem) string { return fmt.Sprintf("%d:%d: %s", p.Line, p.Column, p.Rule.Code) }

func report(problems []problem.Problem) string {
	var lines []string
	for _, p := range problems {
		lines = append(lines, place(p)+": "+p.Message(problem.Dutch)+" "+p.Suggestion(problem.Dutch))
	}
	return strings.Join(lines, "\n")
}

// advice gives the lines that the author should write instead.
func advice(p problem.Problem) string {
	lines, _ := strings.CutPrefix(p.Suggestion(problem.Dutch), "Schrijf: ")
	for _, other := range []string{"\nOf haal de regel weg.", "\nIs het als woord"} {
		lines, _, _ = strings.Cut(lines, other)
	}
	return lines
}

// replaceLines puts other lines in the place of as many from a line on.
func replaceLines(document string, line int, with string) string {
	lines := strings.Split(document, "\n")
	replacement := strings.Split(with, "\n")
	copy(lines[line-1:], replacement)
	return strings.Join(lines, "\n")
}

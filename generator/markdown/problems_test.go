package markdown_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

// Every mistake: the text, and the place, code and Dutch sentence of each problem, with its repair behind an arrow.
func TestProblems(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"gewone tekst", ""},
		{"x\n\n- <b>vet</b> en <i>schuin</i>",
			"3:3 html-niet-toegestaan: Hier staat code van een webpagina (HTML): <b>. Lezers zouden die code zelf te zien krijgen. → Schrijf vette tekst zo: **tekst**.\n" +
				"3:17 html-niet-toegestaan: Hier staat code van een webpagina (HTML): <i>. Lezers zouden die code zelf te zien krijgen. → Schrijf schuine tekst zo: *tekst*.\n"},
		{"a <br> b",
			"1:3 html-niet-toegestaan: Hier staat code van een webpagina (HTML): <br>. Lezers zouden die code zelf te zien krijgen. → Een nieuwe regel krijgt u met een \\ aan het eind van de regel ervoor.\n"},
		{"<div class=\"x\">\n\nhoi\n\n</div>",
			"1:1 html-niet-toegestaan: Hier staat code van een webpagina (HTML): <div class=\"x\">. Lezers zouden die code zelf te zien krijgen. → Haal de code weg en schrijf gewone tekst. Moet het teken < er staan, schrijf dan \\<.\n" +
				"5:1 html-niet-toegestaan: Hier staat code van een webpagina (HTML): </div>. Lezers zouden die code zelf te zien krijgen. → Haal de code weg en schrijf gewone tekst. Moet het teken < er staan, schrijf dan \\<.\n"},
		{"a <!-- b --> c",
			"1:3 html-niet-toegestaan: Hier staat een verborgen opmerking (<!-- … -->). Lezers zouden die toch te zien krijgen. → Haal de opmerking weg. Een notitie voor uzelf kan bovenin, tussen de regels met +++, achter een #.\n"},
		{"  <!-- b\n\n-->",
			"1:3 html-niet-toegestaan: Hier staat een verborgen opmerking (<!-- … -->). Lezers zouden die toch te zien krijgen. → Haal de opmerking weg. Een notitie voor uzelf kan bovenin, tussen de regels met +++, achter een #.\n"},
		{"<iframe src=\"https://x.nl\"></iframe>",
			"1:1 html-niet-toegestaan: Hier staat code van een webpagina (HTML): <iframe src=\"https://x.nl\">. Lezers zouden die code zelf te zien krijgen. → Zet er een link naar de andere website neer: [tekst](https://adres).\n"},
		{"[a](javascript:alert(1))",
			"1:5 onveilig-adres: Het adres “javascript:alert(1)” mag niet in een link staan. → Gebruik een bestand van de school, of een adres dat begint met https://, mailto: of tel:.\n"},
		{"[a](data:text/html,x) [a](//x.nl) [a](ftp://x.nl) <blob:x>",
			"1:5 onveilig-adres: Het adres “data:text/html,x” mag niet in een link staan. → Gebruik een bestand van de school, of een adres dat begint met https://, mailto: of tel:.\n" +
				"1:27 onveilig-adres: Het adres “//x.nl” mag niet in een link staan. → Gebruik een bestand van de school, of een adres dat begint met https://, mailto: of tel:.\n" +
				"1:39 onveilig-adres: Het adres “ftp://x.nl” mag niet in een link staan. → Gebruik een bestand van de school, of een adres dat begint met https://, mailto: of tel:.\n" +
				"1:52 onveilig-adres: Het adres “blob:x” mag niet in een link staan. → Gebruik een bestand van de school, of een adres dat begint met https://, mailto: of tel:.\n"},
		{"[a](java&#115;cript:x) [a](JAVASCRIPT\\:x)",
			"1:5 onveilig-adres: Het adres “java&#115;cript:x” mag niet in een link staan. → Gebruik een bestand van de school, of een adres dat begint met https://, mailto: of tel:.\n" +
				"1:28 onveilig-adres: Het adres “JAVASCRIPT\\:x” mag niet in een link staan. → Gebruik een bestand van de school, of een adres dat begint met https://, mailto: of tel:.\n"},
		{"[a](file:///C:/brief.pdf) [a](C:\\brief.pdf) [a](<D:/de brief.pdf>) [a](\\\\\\\\server\\brief.pdf)",
			"1:5 onveilig-adres: Dit adres wijst naar uw eigen computer: “file:///C:/brief.pdf”. Anderen kunnen er niet bij. → Zet het bestand in de map content en schrijf de weg ernaartoe, zoals ../bestanden/brief.pdf.\n" +
				"1:31 onveilig-adres: Dit adres wijst naar uw eigen computer: “C:\\brief.pdf”. Anderen kunnen er niet bij. → Zet het bestand in de map content en schrijf de weg ernaartoe, zoals ../bestanden/brief.pdf.\n" +
				"1:50 onveilig-adres: Dit adres wijst naar uw eigen computer: “D:/de brief.pdf”. Anderen kunnen er niet bij. → Zet het bestand in de map content en schrijf de weg ernaartoe, zoals ../bestanden/brief.pdf.\n" +
				"1:72 onveilig-adres: Dit adres wijst naar uw eigen computer: “\\\\\\\\server\\brief.pdf”. Anderen kunnen er niet bij. → Zet het bestand in de map content en schrijf de weg ernaartoe, zoals ../bestanden/brief.pdf.\n"},
		{"één [a][b]\n\n[b]: vbscript:x",
			"3:6 onveilig-adres: Het adres “vbscript:x” mag niet in een link staan. → Gebruik een bestand van de school, of een adres dat begint met https://, mailto: of tel:.\n"},
		{"[a]() [a](#) ![a]()",
			"1:1 adres-leeg: Hier ontbreekt een adres. → Zet tussen de haakjes waar het naartoe gaat: [tekst](../praktisch/verlof.md).\n" +
				"1:11 adres-leeg: Hier ontbreekt een adres. → Zet tussen de haakjes waar het naartoe gaat: [tekst](../praktisch/verlof.md).\n" +
				"1:14 adres-leeg: Hier ontbreekt een adres. → Zet tussen de haakjes waar het naartoe gaat: [tekst](../praktisch/verlof.md).\n"},
		{"[a](https://) [a](https:school.nl) <https:x>",
			"1:5 adres-onvolledig: Het adres “https://” is niet compleet. → Schrijf het hele adres, zoals https://www.school.nl.\n" +
				"1:19 adres-onvolledig: Het adres “https:school.nl” is niet compleet. → Schrijf het hele adres, zoals https://www.school.nl.\n" +
				"1:37 adres-onvolledig: Het adres “https:x” is niet compleet. → Schrijf het hele adres, zoals https://www.school.nl.\n"},
		{"[a](www.school.nl) [a](school.nl/ouders) [a](x/school.nl)",
			"1:5 adres-zonder-https: Voor dit adres ontbreekt https://: “www.school.nl”. → Schrijf https://www.school.nl.\n" +
				"1:24 adres-zonder-https: Voor dit adres ontbreekt https://: “school.nl/ouders”. → Schrijf https://school.nl/ouders.\n"},
		{"[a](https://x..nl) [a](https://x.nl:99999/) [a](https://x.nl/\u202egpj) [a](mailto:x@y..nl)",
			"1:5 adres-onvolledig: Het adres “https://x..nl” is niet compleet. → Schrijf het hele adres, zoals https://www.school.nl.\n" +
				"1:24 adres-onvolledig: Het adres “https://x.nl:99999/” is niet compleet. → Schrijf het hele adres, zoals https://www.school.nl.\n" +
				"1:49 adres-onvolledig: In het adres “https://x.nl/\u202egpj” staat een teken dat niet te zien is. → Schrijf https://x.nl/gpj.\nHet ziet er hetzelfde uit, maar in uw woord staat een onzichtbaar teken (U+202E).\n" +
				"1:72 adres-onvolledig: Het adres “mailto:x@y..nl” is niet compleet. → Schrijf het hele adres of nummer, zoals mailto:info@school.nl of tel:0301234567.\n"},
		{"[a](mailto:) [a](mailto:juf) [a](tel:) [a](mailto:?subject=Verlof) [a](tel:112)",
			"1:5 adres-onvolledig: Het adres “mailto:” is niet compleet. → Schrijf het hele adres of nummer, zoals mailto:info@school.nl of tel:0301234567.\n" +
				"1:18 adres-onvolledig: Het adres “mailto:juf” is niet compleet. → Schrijf het hele adres of nummer, zoals mailto:info@school.nl of tel:0301234567.\n" +
				"1:34 adres-onvolledig: Het adres “tel:” is niet compleet. → Schrijf het hele adres of nummer, zoals mailto:info@school.nl of tel:0301234567.\n"},
		{"[a](mr@school.nl)",
			"1:5 adres-zonder-mailto: Dit is een e-mailadres, maar er staat geen mailto: voor: “mr@school.nl”. → Schrijf mailto:mr@school.nl.\n"},
		{"[a](info@school.example) [a](0330000000) [a](033-000 00 00) [a](tel:+31 33 000 00 00) [a](foto@2x.png)",
			"1:5 adres-zonder-mailto: Dit is een e-mailadres, maar er staat geen mailto: voor: “info@school.example”. → Schrijf mailto:info@school.example.\n" +
				"1:30 adres-zonder-tel: Dit is een telefoonnummer, maar er staat geen tel: voor: “0330000000”. → Schrijf tel:0330000000.\n" +
				"1:46 adres-met-spatie: Door de spatie in het nummer wordt dit geen link: “033-000 00 00”. → Schrijf tel:0330000000.\n" +
				"1:65 adres-met-spatie: Door de spatie in het nummer wordt dit geen link: “tel:+31 33 000 00 00”. → Schrijf tel:+31330000000.\n"},
		{"[a](../x\n.md) en (zie [b](c d)", "" +
			"1:1 geen-link: Dit wordt geen link: lezers zien de haken en het adres staan. → Schrijf: [a](../x)\n" +
			"2:16 geen-link: Dit wordt geen link: “](c d)”. Lezers zien de haken staan. → Schrijf een link op één regel en met alle haken: [tekst](adres).\n"},
		{"[a][b] [c] [d] [e]\n\n[f]: x.md\n[Let op]: morgen\n[c]: x.md",
			"1:5 verwijzing-ontbreekt: Nergens staat waar [b] heen leidt. Lezers zien de haken staan. → Schrijf de link zo: [tekst](adres). Of zet onderaan een eigen regel: [b]: adres\n" +
				"3:1 verwijzing-ongebruikt: Een regel die begint met [f]: zegt waar een link heen leidt, maar geen link gebruikt haar. Zij komt niet op de pagina. → Moet de regel te lezen zijn, zet dan een \\ voor de eerste haak: \\[f]: Anders kan zij weg.\n" +
				"4:1 verwijzing-ongebruikt: Een regel die begint met [Let op]: zegt waar een link heen leidt, maar geen link gebruikt haar. Zij komt niet op de pagina. → Moet de regel te lezen zijn, zet dan een \\ voor de eerste haak: \\[Let op]: Anders kan zij weg.\n"},
		{"```Beste ouders\nx\n```\n\n> ```go\n> x\n> ```\n\n~~~\nalles",
			"1:4 code-tekst-erachter: Deze tekst achter ``` komt niet op de pagina: “Beste ouders”. → Zet de tekst op een eigen regel. Bedoelde u geen code, haal ``` dan weg.\n" +
				"9:1 code-niet-gesloten: Vanaf hier staat alles als code op de pagina: de regel met ~~~ aan het eind ontbreekt. → Zet onder de code een regel met ~~~, of haal deze regel weg.\n"},
		{"## a {#b} c\n\n{#niets, {x}",
			"1:6 kop-naam-los: “{#b}” is een naam voor een kop, maar staat niet aan het eind van een kop. Lezers zien het staan. → Zet de naam achteraan in de regel van de kop, zoals ## Ziek melden {#ziek-melden}, of haal hem weg.\n" +
				"3:1 kop-naam-los: “{#niets, {x}” is een naam voor een kop, maar staat niet aan het eind van een kop. Lezers zien het staan. → Zet de naam achteraan in de regel van de kop, zoals ## Ziek melden {#ziek-melden}, of haal hem weg.\n"},
		{"[a](mijn brief.pdf) en (a b)[x](../de map/x.md)",
			"1:5 adres-met-spatie: Door de spatie in het adres wordt dit geen link: “mijn brief.pdf”. → Zet het adres tussen < en >: (<mijn brief.pdf>).\n" +
				"1:33 adres-met-spatie: Door de spatie in het adres wordt dit geen link: “../de map/x.md”. → Zet het adres tussen < en >: (<../de map/x.md>).\n"},
		{"[a](..\\praktisch\\ziek.md) [a](..\\..\\x.md)",
			"1:5 schuine-streep: In het adres “..\\praktisch\\ziek.md” staan de schuine strepen de verkeerde kant op. → Schrijf ../praktisch/ziek.md.\n" +
				"1:31 schuine-streep: In het adres “..\\..\\x.md” staan de schuine strepen de verkeerde kant op. → Schrijf ../../x.md.\n" +
				"1:31 link-buiten-school: Het adres “..\\..\\x.md” gaat naar een plaats buiten de map content. → Haal een ../ weg, of begin met een / en schrijf de weg vanaf de map content.\n"},
		{"[a](../../x.md) [a](/../x.md) [a](%2e%2e/%2e%2e/x.md)",
			"1:5 link-buiten-school: Het adres “../../x.md” gaat naar een plaats buiten de map content. → Haal een ../ weg, of begin met een / en schrijf de weg vanaf de map content.\n" +
				"1:21 link-buiten-school: Het adres “/../x.md” gaat naar een plaats buiten de map content. → Haal een ../ weg, of begin met een / en schrijf de weg vanaf de map content.\n" +
				"1:35 link-buiten-school: Het adres “%2e%2e/%2e%2e/x.md” gaat naar een plaats buiten de map content. → Haal een ../ weg, of begin met een / en schrijf de weg vanaf de map content.\n"},
		{"![a](https://x.nl/a.jpg) ![a](mailto:x@y.nl) ![a](../fotos/) ![a](#x)",
			"1:6 beeld-van-elders: Deze afbeelding staat op een andere website: “https://x.nl/a.jpg”. Die website zou zien wie uw pagina leest. → Zet de afbeelding zelf in de map content, als u haar mag gebruiken, en verwijs naar dat bestand.\n" +
				"1:31 onveilig-adres: Het adres “mailto:x@y.nl” mag niet in een link staan. → Gebruik een bestand van de school, of een adres dat begint met https://, mailto: of tel:.\n" +
				"1:51 beeld-geen-bestand: Het adres “../fotos/” is geen bestand met een afbeelding. → Schrijf de weg naar de afbeelding, zoals ../fotos/plein.jpg.\n" +
				"1:67 beeld-geen-bestand: Het adres “#x” is geen bestand met een afbeelding. → Schrijf de weg naar de afbeelding, zoals ../fotos/plein.jpg.\n"},
		{"x ![](a.jpg) ![ ](b.jpg)",
			"1:3 beeld-zonder-tekst: Bij deze afbeelding staat niet wat erop te zien is. → Schrijf het tussen de vierkante haken: ![Kinderen planten bollen op het plein](…).\n" +
				"1:14 beeld-zonder-tekst: Bij deze afbeelding staat niet wat erop te zien is. → Schrijf het tussen de vierkante haken: ![Kinderen planten bollen op het plein](…).\n"},
		{"## a\n\n#### b\n\n## c\n\n##### d",
			"3:1 kop-overgeslagen: Na een kop met ## volgt een kop met ####: er is een niveau overgeslagen. → Wie de pagina laat voorlezen, vindt zo de weg niet. Schrijf: ### b\n" +
				"7:1 kop-overgeslagen: Na een kop met ## volgt een kop met #####: er is een niveau overgeslagen. → Wie de pagina laat voorlezen, vindt zo de weg niet. Schrijf: ### d\n"},
		{"# \n\ntekst\n\n##",
			"1:1 kop-leeg: Deze kop heeft geen tekst. → Zet een tekst achter de hekjes, of haal de regel weg.\n" +
				"5:1 kop-leeg: Deze kop heeft geen tekst. → Zet een tekst achter de hekjes, of haal de regel weg.\n"},
		{"## a {#Een_Kop}\n\n## b {#b}\n\n## c {#b}\n\n## d {.rood}\n\n## e {a=1}\n\n## f {#}\n\n## g {niets bijzonders}",
			"1:6 kop-naam-ongeldig: De naam “Een_Kop” van deze kop kan niet in een link staan. → Gebruik kleine letters, cijfers en streepjes, zoals {#een-kop}.\n" +
				"5:6 kop-naam-dubbel: Twee koppen heten “b”. → Geef deze kop een andere naam, zoals `b-2`.\n" +
				"7:6 kop-toevoeging: Achter deze kop staat “{.rood}” tussen accolades; daar mag alleen een naam staan. → Schrijf de naam als {#ziek-melden}, of haal de accolades weg.\n" +
				"9:6 kop-toevoeging: Achter deze kop staat “{a=1}” tussen accolades; daar mag alleen een naam staan. → Schrijf de naam als {#ziek-melden}, of haal de accolades weg.\n" +
				"11:6 kop-toevoeging: Achter deze kop staat “{#}” tussen accolades; daar mag alleen een naam staan. → Schrijf de naam als {#ziek-melden}, of haal de accolades weg.\n"},
		{"> [!LET OP!]\n> x\n\n> [!BELANGRYK]\n> x\n\n> [!QQQ]\n> x",
			"1:3 kader-onbekend: Het kader [!LET OP!] bestaat niet. → Bedoelde u [!LET OP]?\n" +
				"4:3 kader-onbekend: Het kader [!BELANGRYK] bestaat niet. → Bedoelde u [!BELANGRIJK]?\n" +
				"7:3 kader-onbekend: Het kader [!QQQ] bestaat niet. → Kies uit [!NOTITIE], [!TIP], [!BELANGRIJK], [!LET OP] en [!PAS OP].\n"},
		{"> [!TIP] Neem brood mee.",
			"1:3 kader-eigen-regel: Achter [!TIP] staat nog tekst; zo wordt het geen kader. → Zet [!TIP] op een eigen regel en de tekst op de regel eronder, ook met > ervoor.\n"},
		{"> [!x](y.jpg)", ""},
		{"a[^1] b[^2]\n\n[^1]: x\n[^3]: y",
			"1:8 voetnoot-ontbreekt: Er is geen voetnoot [^2]. → Zet onderaan een eigen regel: [^2]: de tekst van de voetnoot.\n" +
				"4:1 voetnoot-ongebruikt: Naar voetnoot [^3] wordt nergens verwezen; hij komt niet op de pagina. → Zet [^3] in de tekst op de plaats waar de voetnoot bij hoort.\n"},
		{"a[^een noot]", "1:2 voetnoot-ontbreekt: Er is geen voetnoot [^een noot]. → Zet onderaan een eigen regel: [^een noot]: de tekst van de voetnoot.\n"},
		{"[^ a] en [^ en `[^x]` \\[^y]", ""},
	} {
		src := problem.Source{Path: "content/activiteiten/startgesprek.md", Text: []byte(test.text)}
		var got strings.Builder
		for _, p := range markdown.Parse(src, 0).Problems {
			fmt.Fprintf(&got, "%d:%d %s: %s → %s\n", p.Line, p.Column, p.Rule.Code, p.Message(problem.Dutch), p.Suggestion(problem.Dutch))
		}
		if diff := cmp.Diff(test.want, got.String()); diff != "" {
			t.Errorf("%s\n%s", test.text, got.String())
		}
	}
}

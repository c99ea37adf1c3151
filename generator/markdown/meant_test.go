package markdown_test

import (
	"fmt"
	"strings"
	"testing"

	"ouderbeleid/generator/problem"
)

// told gives the problems of a text: place, code and way out.
func told(text string) string {
	var out []string
	for _, p := range parse(text).Problems {
		out = append(out, fmt.Sprintf("%d:%d %s → %s", p.Line, p.Column, p.Rule.Code, p.Suggestion(problem.Dutch)))
	}
	return strings.Join(out, "\n")
}

// What an author meant as a list, a heading, a table, a link or emphasis, and is none, is told with the line as it should be.
func TestMeant(t *testing.T) {
	for text, want := range map[string]string{
		"Neem mee:\n\n• een tas\n• een beker": `3:1 geen-lijst → Schrijf elke regel zo: - een tas`,
		"•\teen tas":                           `1:1 geen-lijst → Schrijf elke regel zo: - een tas`,
		"•een tas":                             `1:1 geen-lijst → Schrijf elke regel zo: - een tas`,
		"Neem mee:\n▪ een tas\n▪ een beker":    `2:1 geen-lijst → Schrijf elke regel zo: - een tas`,
		"\uf0b7\teen jas\n\uf0b7\teen tas":     `1:1 geen-lijst → Schrijf elke regel zo: - een jas`,
		"\uf0a7 een jas\\\n\uf0a7 een tas":     `1:1 geen-lijst → Schrijf elke regel zo: - een jas`,
		"– een boek\n– een pen":                `1:1 geen-lijst → Schrijf elke regel zo: - een boek`,
		"– een boek\n\n– een pen\n\n– een gum": `1:1 geen-lijst → Schrijf elke regel zo: - een boek`,
		"– een boek dat\nlang is\n– een pen":   `1:1 geen-lijst → Schrijf elke regel zo: - een boek dat`,
		"• een boek dat\nlang is\n• een pen":   `1:1 geen-lijst → Schrijf elke regel zo: - een boek dat`,
		"1.Vraag het\naan ons\n2.Vul het in":   `1:1 geen-lijst → Zet een spatie achter elk nummer: 1. Vraag het`,
		"·\u00a0een boek\n·\u00a0een pen":      `1:1 geen-lijst → Schrijf elke regel zo: - een boek`,
		"o\teen boek\no\teen pen":              `1:1 geen-lijst → Schrijf elke regel zo: - een boek`,
		"✓ gratis\n✓ voor alle groepen":        `1:1 geen-lijst → Schrijf elke regel zo: - ✓ gratis`,
		"✅ water\n❌ snoep":                     `1:1 geen-lijst → Schrijf elke regel zo: - ✅ water`,
		"✔️ water\n✔️ fruit":                   `1:1 geen-lijst → Schrijf elke regel zo: - ✔️ water`,
		"- []Gymtas":                           `1:3 opmaak-blijft-staan → Schrijf: - [ ] Gymtas`,
		"1. []  Gymtas":                        `1:4 opmaak-blijft-staan → Schrijf: - [ ] Gymtas`,
		"- [X]Gymtas":                          `1:3 opmaak-blijft-staan → Schrijf: - [x] Gymtas`,
		"- [ ] Gymtas\n- [x] Beker":            ``,

		"Dit is ==echt== zo.":                            `1:8 opmaak-blijft-staan → Schrijf: **echt**`,
		"Dat is a==b en ====.":                           ``,
		"Een zaal van 60 m^2^.":                          `1:17 opmaak-blijft-staan → Schrijf: m²`,
		"De 1^e^ groep":                                  `1:4 opmaak-blijft-staan → Schrijf: 1e`,
		"Lees [[verlof]].":                               `1:6 opmaak-blijft-staan → Zet achter de tekst het bestand waar de link heen leidt: [verlof](../praktisch/verlof.md)`,
		"Lees [[verlof|over verlof]].":                   `1:6 opmaak-blijft-staan → Zet achter de tekst het bestand waar de link heen leidt: [over verlof](../praktisch/verlof.md)`,
		"Lees [[1]](https://school.example/).":           ``,
		"In een bestand heet het `[[tijd]]`.":            ``,
		"{{< youtube abc >}}":                            `1:1 opmaak-blijft-staan → Haal het weg, en schrijf wat lezers moeten zien.`,
		"::: tip\nKom op tijd.\n:::":                     `1:1 opmaak-blijft-staan → Haal de regel weg. Een kader maakt u met > [!TIP] en een > voor elke regel eronder.` + "\n" + `3:1 opmaak-blijft-staan → Haal de regel weg. Een kader maakt u met > [!TIP] en een > voor elke regel eronder.`,
		"[TOC]":                                          `1:1 opmaak-blijft-staan → Haal de regel weg: boven een lange tekst zet de site zelf wat erin staat.`,
		"[[_TOC_]]":                                      `1:1 opmaak-blijft-staan → Haal de regel weg: boven een lange tekst zet de site zelf wat erin staat.`,
		"*[MR]: medezeggenschapsraad":                    `1:1 opmaak-blijft-staan → Haal de regel weg. Leg het woord uit in content/begrippen.toml: dan staat de uitleg overal.`,
		"[[citaat]]\ntekst = \"Fijn\"\nwie = \"Moeder\"": `1:1 gegeven-in-tekst → Zet het hoger, tussen de twee regels +++. Hoort het bij een ander document, maak daar dan een bestand van.`,
		"Tekst.\n\n+++\ndatum = 2027-01-14":              `3:1 gegeven-in-tekst → Zet het hoger, tussen de twee regels +++. Hoort het bij een ander document, maak daar dan een bestand van.`,
		"```\n[[citaat]]\ntekst = \"Fijn\"\n```\n\nx = 3, en de som is +++": ``,
		"Zie <https://school.example/de gids.pdf>.":                         `1:5 opmaak-blijft-staan → Schrijf: <https://school.example/de%20gids.pdf>`,
		"-een tas\n-een beker":                                              `1:1 geen-lijst → Schrijf elke regel zo: - een tas`,
		"*een tas\n*een beker":                                              `1:1 geen-lijst → Schrijf elke regel zo: - een tas`,
		"1.Vraag het\n2.Vul het in":                                         `1:1 geen-lijst → Zet een spatie achter elk nummer: 1. Vraag het`,
		"Maart:\n4. Kijkochtend\n18. Ouderavond":                            `2:1 geen-lijst → Zet een lege regel boven: 4. Kijkochtend`,
		"a. Vraag het\nb. Vul het in":                                       `1:1 geen-lijst → Schrijf elke regel zo: - Vraag het`,
		"Zo:\na) Vraag het\nb) Vul het in":                                  `2:1 geen-lijst → Schrijf elke regel zo: - Vraag het`,
		"- Neem mee:\n  • een tas":                                          `2:3 geen-lijst → Schrijf elke regel zo: - een tas`,
		"> • een tas":                                                       `1:3 geen-lijst → Schrijf elke regel zo: - een tas`,
		"| a |\n|---|\n| x \uf0b7 |":                                        `3:5 teken-uit-word → Haal het teken weg, of typ wat er hoort te staan.`,
		"De foto \ufffc van het plein":                                      `1:9 teken-uit-word → Haal het teken weg, of typ wat er hoort te staan.`,

		"##Wat wij doen":                `1:1 kop-zonder-spatie → Schrijf: ## Wat wij doen`,
		"Tekst\n#####Meer weten":        `2:1 kop-zonder-spatie → Schrijf: ##### Meer weten`,
		"####### Diep":                  `1:1 kop-zonder-spatie → Schrijf: ###### Diep`,
		"- a\n\n  ##Kop":                `3:3 kop-zonder-spatie → Schrijf: ## Kop`,
		"Tot zover het nieuws.\n---\nx": `1:1 streep-maakt-kop → Zet een lege regel boven de streepjes. Bedoelde u een kop, schrijf dan: ## Tot zover het nieuws.`,
		"Groet,\n-- \nAnna":             `1:1 streep-maakt-kop → Zet een lege regel boven de streepjes. Bedoelde u een kop, schrijf dan: ## Groet,`,
		"Een\ntwee\n----":               `1:1 streep-maakt-kop → Zet een lege regel boven de streepjes. Bedoelde u een kop, schrijf dan: ## Een`,
		"Tot zover.\n=================": `1:1 streep-maakt-kop → Zet een lege regel boven de streepjes. Bedoelde u een kop, schrijf dan: ## Tot zover.`,
		"> Tot zover het nieuws\n> ---": `1:3 streep-maakt-kop → Zet een lege regel boven de streepjes. Bedoelde u een kop, schrijf dan: ## Tot zover het nieuws`,

		"| Dag | Tijd |\n| ma | 8.30 |":                     `1:1 tabel-zonder-streep → Zet onder deze regel: |---|---|`,
		"Tijden:\n| Dag | Tijd |\n| ma | 8.30 |":            `2:1 tabel-zonder-streep → Zet onder deze regel: |---|---|`,
		"| Dag | Tijd |\n|---|\n| di | 8.30 |":              `2:1 tabel-zonder-streep → Schrijf hier: |---|---|`,
		"| Dag | Tijd |\n| — | — |\n| di | 8.30 |":          `2:1 tabel-zonder-streep → Schrijf hier: |---|---|`,
		"| Dag | Tijd |\n|===|===|\n| di | 8.30 |":          `2:1 tabel-zonder-streep → Schrijf hier: |---|---|`,
		"| Dag | Tijd |\n\n|---|---|\n\n| di | 8.30 |":      `3:1 tabel-zonder-streep → Haal de lege regel weg.`,
		"| a | b |\n| c | d |\n\n| e | f |\n|--|":           "1:1 tabel-zonder-streep → Zet onder deze regel: |---|---|\n5:1 tabel-zonder-streep → Schrijf hier: |---|---|",
		"| a | b |\n\n| c | d |\n\n| e | f |":               `1:1 tabel-zonder-streep → Zet onder deze regel: |---|---|`,
		"| Dag |\n|---|\n| ma |\n\n| di |":                  `5:1 tabel-zonder-streep → Haal de lege regel weg.`,
		"| a | b |\n|---|---|\n| ma | 8.30 | 14.00 |":       `3:1 tabel-cel-te-veel → De kop heeft 2 kolommen. Geef hem er 3, met eronder |---|---|---|, of schrijf \| als de streep bij de tekst hoort.`,
		"a | b\n---|---\nma | 8.30 | 14.00":                 `3:1 tabel-cel-te-veel → De kop heeft 2 kolommen. Geef hem er 3, met eronder |---|---|---|, of schrijf \| als de streep bij de tekst hoort.`,
		"| a | b |\n|---|---|\n| ma | `8.30|14.00` |":       "3:1 tabel-cel-te-veel → Schrijf `8.30\\|14.00` als de streep bij de tekst hoort.",
		"| a | b |\n|---|---|\n| ma | 8.30 |\nKom op tijd.": `4:1 tabel-tekst-eronder → Zet er een lege regel boven.`,

		"maandag\t8.30 uur\ndinsdag\t\t14.00 uur":      `1:1 tabel-zonder-streep → Schrijf er een tabel van, met onder de kop |---|---|. Deze regel wordt dan: | maandag | 8.30 uur |`,
		"Tijden:\nmaandag     8.30\ndinsdag     14.00": `2:1 tabel-zonder-streep → Schrijf er een tabel van, met onder de kop |---|---|. Deze regel wordt dan: | maandag | 8.30 |`,

		"Lees (het verlof)[../praktisch/verlof.md].":   `1:6 geen-link → Schrijf: [het verlof](../praktisch/verlof.md)`,
		"Lees [het verlof] (../praktisch/verlof.md).":  `1:6 geen-link → Schrijf: [het verlof](../praktisch/verlof.md)`,
		"[de site]\u00a0(https://www.school.example/)": `1:1 geen-link → Schrijf: [de site](https://www.school.example/)`,
		"[de site]\n(https://www.school.example/)":     `1:1 geen-link → Schrijf: [de site](https://www.school.example/)`,
		"[mail]{mailto:info@school.example}":           `1:1 geen-link → Schrijf: [mail](mailto:info@school.example)`,
		"[de gids](../bestanden/gids.pdf":              `1:1 geen-link → Schrijf: [de gids](../bestanden/gids.pdf)`,

		"** belangrijk **":                       `1:1 opmaak-blijft-staan → Schrijf: **belangrijk**`,
		"**\u00a0belangrijk\u00a0**":             `1:1 opmaak-blijft-staan → Schrijf: **belangrijk**`,
		"Dit is **heel belangrijk ** hoor":       `1:8 opmaak-blijft-staan → Schrijf: **heel belangrijk**`,
		"**Let op:**morgen vrij":                 `1:1 opmaak-blijft-staan → Schrijf: **Let op:** morgen`,
		"**let op: kom op tijd":                  `1:1 opmaak-blijft-staan → Zet ** ook achter de woorden: **let op: kom op tijd**. Moet het teken zelf er staan, schrijf dan \*\*`,
		"Let op!** Kom op tijd.":                 `1:8 opmaak-blijft-staan → Zet ** ook voor de woorden: **Let op!**. Moet het teken zelf er staan, schrijf dan \*\*`,
		"Kom **op tijd**.\n\n**let op":           `3:1 opmaak-blijft-staan → Zet ** ook achter de woorden: **let op**. Moet het teken zelf er staan, schrijf dan \*\*`,
		"***heel vet":                            `1:1 opmaak-blijft-staan → Zet *** ook achter de woorden: ***heel vet***. Moet het teken zelf er staan, schrijf dan \*\*\*`,
		"**€ 2 per kind":                         `1:1 opmaak-blijft-staan → Zet ** ook achter de woorden: **€ 2 per kind**. Moet het teken zelf er staan, schrijf dan \*\*`,
		"** een\ntwee **":                        `1:1 opmaak-blijft-staan → Schrijf: **een twee**`,
		"**vet* woord":                           `1:1 opmaak-blijft-staan → Schrijf: **vet**`,
		"**2 euro per kind":                      `1:1 opmaak-blijft-staan → Zet ** ook achter de woorden: **2 euro per kind**. Moet het teken zelf er staan, schrijf dan \*\*`,
		"woord**deel":                            `1:6 opmaak-blijft-staan → Zet ** ook achter de woorden: **deel**. Moet het teken zelf er staan, schrijf dan \*\*`,
		"een *schuin woord":                      `1:5 opmaak-blijft-staan → Zet * ook achter de woorden: *schuin woord*. Moet het teken zelf er staan, schrijf dan \*`,
		"__ vet __ en ~~ weg ~~":                 `1:1 opmaak-blijft-staan → Schrijf: __vet__`,
		"een ~~weg woord":                        `1:5 opmaak-blijft-staan → Zet ~~ ook achter de woorden: ~~weg woord~~. Moet het teken zelf er staan, schrijf dan \~\~`,
		"## **Kop":                               `1:4 opmaak-blijft-staan → Zet ** ook achter de woorden: **Kop**. Moet het teken zelf er staan, schrijf dan \*\*`,
		"- ** een ** tas":                        `1:3 opmaak-blijft-staan → Schrijf: **een**`,
		"zo`n dag":                               `1:3 opmaak-blijft-staan → Schrijf: zo'n`,
		"foto`s en auto`s":                       "1:5 opmaak-in-woord → Schrijf: foto's en auto's",
		"`s ochtends en `s middags":              "1:1 opmaak-in-woord → Schrijf: 's ochtends en 's",
		"5*3*2 stoelen":                          `1:2 opmaak-in-woord → Schrijf: 5\*3\*2`,
		"leerling*e en ouder*s":                  `1:9 opmaak-in-woord → Schrijf: leerling\*e en ouder\*s`,
		"van 8~9~10 uur":                         `1:6 opmaak-in-woord → Schrijf: 8\~9\~10`,
		"- > 12 jaar\n- < 4 jaar":                `1:3 teken-verdwijnt → Schrijf: \> 12 jaar`,
		"Bel:\n+ 31 30 555 01 00":                `2:1 teken-verdwijnt → Schrijf: \+ 31 30 555 01 00`,
		"~~~ Let op ~~~\nx\n~~~":                 "1:5 code-tekst-erachter → Zet de tekst op een eigen regel. Bedoelde u geen code, haal ~~~ dan weg.",
		"Kip *\nIJs **\n\n* halal\n** met noten": `4:1 teken-verdwijnt → Schrijf: \* halal`,
		"Op dinsdag*.\n* alleen bij mooi weer":   `2:1 teken-verdwijnt → Schrijf: \* alleen bij mooi weer`,
		"CO~2~ en H~2~O":                         "1:3 opmaak-in-woord → Schrijf: CO₂\n1:11 opmaak-in-woord → Schrijf: H₂O",
		"~lang~zaam":                             `1:1 opmaak-in-woord → Schrijf: \~lang\~zaam`,
		"#Wat wij doen\n\nTekst":                 `1:1 kop-zonder-spatie → Schrijf: ## Wat wij doen`,
		"**##Ons plan**":                         `1:1 kop-zonder-spatie → Schrijf: ## Ons plan`,
		"[ ] Ja\n[ ] Nee":                        `1:1 geen-lijst → Schrijf elke regel zo: - [ ] Ja`,
		"☐ Ja\n☑ Nee\n☐ Later":                   `1:1 geen-lijst → Schrijf elke regel zo: - [ ] Ja`,
		"**** LET OP ****":                       `1:1 opmaak-blijft-staan → Schrijf: ***LET OP***`,
		"[](https://www.school.example)":         `1:1 link-zonder-tekst → Schrijf tussen de vierkante haken waar zij heen leidt: [tekst](https://www.school.example)`,
		"[x](https//www.school.example)":         `1:5 adres-onvolledig → Schrijf het hele adres, zoals https://www.school.nl.`,
		"- appels\n- peren\nNeem een tas mee.":   `3:1 tekst-eronder → Zet er een lege regel boven. Hoort de regel erbij, begin hem dan met vier spaties.`,
		"> Goed zo.\nDat is fijn.":               `2:1 tekst-eronder → Zet er een lege regel boven. Hoort de regel erbij, begin hem dan met een >`,
		"|---|---|\n| ma | 8.30 |":               `1:1 tabel-zonder-streep → Zet boven deze regel: | … | … |`,
		"| a | b |\n|---|---|\n| ma | 8.30 |\n|---|---|\n| di | - |": `4:1 tabel-streep-te-veel → Haal deze regel weg.`,
		"| a |\n|---|\n| ma<br>di |":                                 "3:5 html-niet-toegestaan → In een vak van een tabel past geen nieuwe regel. Schrijf er een komma, of maak er een rij bij.",
		"-een\n- twee\n- drie":                                       `1:1 geen-lijst → Schrijf elke regel zo: - een`,
		"- een\n-twee\n- drie":                                       `2:1 geen-lijst → Schrijf elke regel zo: - twee`,
		"* een\n*twee\n* drie":                                       `2:1 geen-lijst → Schrijf elke regel zo: - twee`,
		"1. een\n2.twee\n3. drie":                                    `2:1 geen-lijst → Zet een spatie achter elk nummer: 2. twee`,
		"(1) een\n(2) twee":                                          `1:1 geen-lijst → Schrijf elke regel zo: 1. een`,
		"(a) een\n(b) twee":                                          `1:1 geen-lijst → Schrijf elke regel zo: - een`,
		"1: een\n2: twee":                                            `1:1 geen-lijst → Schrijf elke regel zo: 1. een`,
		"1- een\n2- twee":                                            `1:1 geen-lijst → Schrijf elke regel zo: 1. een`,
		"1. Doel\n1.1 Lezen\n1.2 Rekenen":                            `2:1 geen-lijst → Schrijf elke regel zo: - 1.1 Lezen`,
		"2.1. De raad.\n2.2. Een lid.":                               `1:1 geen-lijst → Schrijf elke regel zo: - 2.1. De raad.`,
		"##Kop##":                                                    `1:1 kop-zonder-spatie → Schrijf: ## Kop`,
		"## - Koffie":                                                `1:1 kop-met-teken → Schrijf: ## Koffie`,
		"## ## Koffie":                                               `1:1 kop-met-teken → Schrijf: ## Koffie`,
		"- een\n·\teen tas":                                          `2:1 geen-lijst → Schrijf elke regel zo: - een tas`,
		"• Inloop\n: U loopt binnen.":                                `1:1 geen-lijst → Schrijf elke regel zo: - Inloop`,
		"```\nx\n\nTekst":                                            "1:1 code-niet-gesloten → Zet onder de code een regel met ```, of haal deze regel weg.",
	} {
		if got := told(text); got != want {
			t.Errorf("%q\ngot  %s\nwant %s", text, got, want)
		}
	}
}

// What schools write and mean just so.
func TestNotMeant(t *testing.T) {
	for _, text := range strings.Split(asMeant, "\n\n\n") {
		if got := told(text); got != "" {
			t.Errorf("%q\n%s", text, got)
		}
	}
}

const asMeant = `#1 in de regio, zegt de inspectie.


Volg ons met #samenlezen en #deklaproos.


# 1 in de regio


De C# van de gitaar, F## en een hekje: ##


5 * 3 * 2 is dertig, en 2*3 is zes.


Een trip kost € 5*.

*) alleen groep 3


Een trip kost € 5* en een kamp € 90**.

*alleen groep 3

** vanaf groep 7


- een regel van de lijst die ook doorloopt op de regel eronder, met
Anna de Wit
- appels en
peren
- met ons
  Anna


> citaat
> Vervolg


#Samenlezen

#samen lezen

#Lezen is leuk!


[x] is aangekruist


| a | b |
|---|---|
| - | -- |


[![Het logo](../logo.svg)](https://www.school.example)


8.30 uur: rekenen
10.15 uur: pauze
10.30 uur: taal


1.1 Lezen

2.5 procent en
8- jarigen


(a) is goed en
(c) ook


Met groet,
-Anna


Op dinsdag* en donderdag**.

*alleen bij mooi weer
**alleen in de zomer


Het bestand a_b_c.pdf, map_oud en _id en het pad mijn_map/een_bestand.


Naam: ______ Groep: __ Datum: ___


Geef een cijfer: ***** of ****.


* * *


- - -


Tekst

---

Tekst


Kop
======================

Een langere kop
---------------


12:00 - 13:00 uur


1. september is een dinsdag


€ 5,- p.p. en € 2,50 - € 5,-


2027. Dat is pas over een jaar.


Hij zit nu in groep
8. Volgend jaar gaat hij naar de brugklas.


Bel 030 - 555 01 00 of +31 30 555 01 00


+31 30 555 01 00
+31 30 555 01 01


-5 graden, en dan
-10 graden


Met groet,

-- Anna


– Anna, moeder van een kleuter


Een dag – met zon – op school,
– en regen –
is mooi.


J. de Vries
K. de Boer


o ja, neem een tas mee


• \
x


1 € 5\
2 € 10


1.30 uur en
2.30 uur


Anna de Wit | leraar groep 3 | ma di do


https://www.school.example/a_b*c~d


Kies | voor ouders


| Dag | Tijd |
|---|---|
| ma | 8.30 |
| di |


| Dag | Tijd |
|---|---|
| ma | 8.30 ||


| a |
|---|
| b \| c |


[Let op] (ma/di) gaat de school om 9 uur open


(zie [1]) en [2] (pagina 3)


Kom (vrijwillig)[^1] helpen.

[^1]: Alle hulp is vrijwillig.


- [ ] brief (van de mr) [x]


Wij lezen [de gids](../bestanden/gids.pdf) (pdf) [bron](https://www.school.example/).


**Let op:** kom op tijd. Dit is *heel* ~~on~~belangrijk, on**gelooflijk**.


Een \*sterretje\* en \*\*twee\*\* en \` + "`" + ` en \_streep\_ en \~\~golf\~\~


Gebruik ` + "`serve`" + ` en ` + "`a*b`" + ` of ` + "``a`b``" + `.


Het duurt ~10 minuten, of ~15.


Dit kost 5 ** en dat 3.


` + "```" + `
** x
##y
• z
` + "```" + `


Neem mee: een tas • een beker • een jas


Beste ouders,
a: dit is zo
b: dat ook


> 12 ouders kwamen.


- > Fijn.
- € 5
- 5 graden
+ een tas
+ een beker
+ 2 pennen


maandag	8.30 uur


Naam:   \
Groep:   \


Een zin   met ruimte
en nog een zin


Zo	staat het er.
En	dat	is drie.


## Kop {#kop}

## 1. Kop

## *Kop* en -kop, €

## > 12 jaar

- a

	# Kop

1. a
1. b


Van 's ochtends tot 's avonds, foto's, 't is zo


groep 3, 4 en 5 (a) of groep 6 (b)


Zie a. en b. hieronder


A. de Jong
B. Bakker
`

package policy

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/problem"
)

// rules are all that problems.go can say.
var rules = map[string]*problem.Rule{
	"unknownKey": unknownKey, "unknownKeyNear": unknownKeyNear, "unknownWord": unknownWord, "missingKey": missingKey, "wrongType": wrongType, "wrongTypePlain": wrongTypePlain, "wrongTypeNothing": wrongTypeNothing, "noTables": noTables,
	"wrongItem": wrongItem, "wrongItemPlain": wrongItemPlain, "emptyList": emptyList, "emptyText": emptyText,
	"unknownValue": unknownValue, "unknownValueFree": unknownValueFree, "twiceInList": twiceInList, "movedNowhere": movedNowhere, "clashingGroups": clashingGroups, "outOfBounds": outOfBounds,
	"vacantContact": vacantContact, "siteAsPlace": siteAsPlace, "nameNotOfContact": nameNotOfContact, "fewAnswers": fewAnswers, "moreAnswers": moreAnswers, "manyOutcomes": manyOutcomes,
	"noTime": noTime, "noTimeEither": noTimeEither, "strayedKey": strayedKey, "dayAsTime": dayAsTime, "noMonth": noMonth, "noSchoolYear": noSchoolYear, "noWebAddress": noWebAddress, "noSiteAddress": noSiteAddress, "noRegister": noRegister, "noEmail": noEmail, "noPhone": noPhone, "noPicture": noPicture, "marksInFact": marksInFact,
	"noLanguage": noLanguage, "noTag": noTag, "noTagNear": noTagNear, "noColor": noColor, "twoTimes": twoTimes, "noTimeAtAll": noTimeAtAll, "slotElsewhere": slotElsewhere, "slotForOthers": slotForOthers, "signUpWithoutApp": signUpWithoutApp, "unknownSignUp": unknownSignUp, "noRepetition": noRepetition, "ruleWithoutDay": ruleWithoutDay, "ruleWithoutDays": ruleWithoutDays, "tooManyDays": tooManyDays, "noException": noException, "noAddition": noAddition, "onlyWith": onlyWith, "oneOf": oneOf, "unknownOpenValue": unknownOpenValue, "pictureUntold": pictureUntold,
	"hostFileMisnamed": hostFileMisnamed, "twiceID": twiceID, "missingPart": missingPart, "tooFewFamilies": tooFewFamilies, "longKernel": longKernel, "unknownPartnership": unknownPartnership,
	"factInTranslation": factInTranslation, "noSourceTable": noSourceTable, "noSchool": noSchool, "noSchoolNear": noSchoolNear, "misnamed": misnamed, "backup": backup, "activeFile": activeFile, "activeDrawing": activeDrawing, "schoolIsDraft": schoolIsDraft, "unknownFolder": unknownFolder,
	"unknownFolderNear": unknownFolderNear, "strayDocument": strayDocument, "strayDocumentNear": strayDocumentNear, "strayFacts": strayFacts,
	"strayFactsNear": strayFactsNear, "strayTOML": strayTOML, "missingFile": missingFile, "missingFileNear": missingFileNear, "noSiteBefore": noSiteBefore, "groupNameOfGroup": groupNameOfGroup,
	"unknownLanguage": unknownLanguage, "translationToFirst": translationToFirst, "translationWithoutSource": translationWithoutSource,
	"danglingRef": danglingRef, "danglingRefNear": danglingRefNear, "ambiguousRef": ambiguousRef, "refToOtherKind": refToOtherKind,
	"refToDraft": refToDraft, "unknownContact": unknownContact, "unknownContactNear": unknownContactNear, "unknownGroup": unknownGroup, "twoDays": twoDays, "freeTwice": freeTwice, "noDays": noDays, "freeDayAsHoliday": freeDayAsHoliday, "unknownGroupNear": unknownGroupNear, "noGroups": noGroups,
	"unknownItem": unknownItem, "unknownItemNear": unknownItemNear, "withoutMark": withoutMark, "noMark": noMark, "wrongMark": wrongMark,
	"outdatedSomehow": outdatedSomehow, "outdatedBy": outdatedBy, "notTranslatedYet": notTranslatedYet, "otherHeadings": otherHeadings, "otherLevel": otherLevel, "wordsWithoutSource": wordsWithoutSource,
}

// TestRules holds the list to what problems.go declares.
func TestRules(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "problems.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var declared []string
	ast.Inspect(file, func(node ast.Node) bool {
		spec, ok := node.(*ast.ValueSpec)
		if ok && len(spec.Values) == 1 {
			if call, ok := spec.Values[0].(*ast.CallExpr); ok && types.ExprString(call.Fun) == "problem.Define" {
				declared = append(declared, spec.Names[0].Name)
			}
		}
		return true
	})
	slices.Sort(declared)
	if listed := slices.Sorted(maps.Keys(rules)); !slices.Equal(declared, listed) {
		t.Errorf("problems.go declares %q; listed are %q", declared, listed)
	}
	for name, rule := range rules {
		if rule.Code == "" || rule.Sentence.NL == "" || rule.Sentence.EN == "" || (rule.Repair.NL == "") != (rule.Repair.EN == "") {
			t.Errorf("%s is not complete", name)
		}
	}
}

// small is what most cases stand on: their own files come behind it, or in its place.
const small = `
-- school.toml --
naam = "De Proef"
plaats = "Utrecht"
regio = "midden"
schooljaar = "2026-2027"
talen = ["nl", "ar"]
[[contact]]
id = "directie"
rol = "Directeur"
`

// council is a council with more keys.
func council(keys string) string {
	return "-- overleg/o.md --\n+++\ntitel = \"O\"\nsoort = \"mr\"\n" + keys + "\n+++\n"
}

// activity is a document with more keys.
func activity(name, keys string) string {
	return "-- activiteiten/" + name + ".md --\n+++\ntitel = \"Koffie\"\npartnerschappen = \"informeel\"\n" + keys + "\n+++\n"
}

func focusPoint(name string) string {
	return "-- speerpunten/" + name + ".md --\n+++\ntitel = \"Punt\"\npartnerschappen = \"formeel\"\ndoel = \"Beter.\"\ntermijn = \"kort\"\n+++\n"
}

func vision(title, body string) string {
	return "-- visie.md --\n+++\ntitel = \"" + title + "\"\n+++\n\n" + body + "\n"
}

func titled(name, title string) string {
	return "-- paginas/" + name + ".md --\n+++\ntitel = \"" + title + "\"\n+++\n"
}

const dated = "datum = 2026-10-01\n"

var mistakes = []struct{ name, files, want string }{
	{"nothing wrong", small + activity("a", dated), ""},

	// Keys.
	{"unknown key", small + activity("a", dated+`zzz = 1`), `
activiteiten/a.md:5:1: onbekende-sleutel: De sleutel “zzz” bestaat niet in een activiteit. → Haal de regel weg, zet uw eigen gegevens onder [extra], of kies uit: aanmelden, aanmelden_voor, behalve, beleidsterreinen, bijgewerkt, citaat, concept, data, datum, document, duur, eigenaar, extra, groepen, herhaling, hulp, kind_erbij, kosten, leeftijd, locatie, maand, onderwerpen, ook_op, opbrengst, opkomst, opkomst_doel, opkomst_van, organisatie, partners, partnerschappen, periode, plaatsen, samenvatting, speerpunt, startgesprek, status, talen, thema, tijd, titel, tot, van, verberg_problemen, verplaatst_van, verplicht, voor, vorm, wanneer.
`},
	{"unknown key near a known one, in capitals too", small + activity("a", dated+"LOCATIE = \"x\"\n\"voor wie\" = 1\nlocatei = \"x\""), `
activiteiten/a.md:5:1: onbekende-sleutel: De sleutel “LOCATIE” bestaat niet in een activiteit. → Bedoelde u ` + "`locatie`" + `?
activiteiten/a.md:6:1: onbekende-sleutel: De sleutel “voor wie” bestaat niet in een activiteit. → Bedoelde u ` + "`voor`" + `?
activiteiten/a.md:7:1: onbekende-sleutel: De sleutel “locatei” bestaat niet in een activiteit. → Bedoelde u ` + "`locatie`" + `?
`},
	{"a key of the source alone, and one of a translation alone", small + activity("a", dated+`bron = "12345678"`) + "-- begrippen.toml --\ntitel = \"Woorden\"\n", `
activiteiten/a.md:5:1: onbekende-sleutel: De sleutel “bron” bestaat niet in een activiteit. → Haal de regel weg, zet uw eigen gegevens onder [extra], of kies uit: aanmelden, aanmelden_voor, behalve, beleidsterreinen, bijgewerkt, citaat, concept, data, datum, document, duur, eigenaar, extra, groepen, herhaling, hulp, kind_erbij, kosten, leeftijd, locatie, maand, onderwerpen, ook_op, opbrengst, opkomst, opkomst_doel, opkomst_van, organisatie, partners, partnerschappen, periode, plaatsen, samenvatting, speerpunt, startgesprek, status, talen, thema, tijd, titel, tot, van, verberg_problemen, verplaatst_van, verplicht, voor, vorm, wanneer.
begrippen.toml:1:1: onbekende-sleutel: De sleutel “titel” bestaat niet in de begrippenlijst. → Haal de regel weg, zet uw eigen gegevens onder [extra], of kies uit: begrip, bijgewerkt, citaat, concept, document, eigenaar, extra, samenvatting, verberg_problemen.
`},
	{"unknown keys in tables", small + activity("a", "[periode]\nvan = 2027-01-01\ntot = 2027-01-02\nnaam = 1\n[extra]\nalles = \"mag\""), `
activiteiten/a.md:7:1: onbekende-sleutel: De sleutel “naam” bestaat niet in [periode]. → Haal de regel weg, zet uw eigen gegevens onder [extra], of kies uit: tot, van.
`},
	{"the school cannot be a concept", strings.Replace(small, "regio", "concept = true\nregio", 1) + activity("a", dated), `
school.toml:3:1: school-is-concept: De school zelf kan geen concept zijn: zonder haar is er geen site. → Haal concept = true weg.
`},
	{"missing keys", small + "-- activiteiten/a.md --\n+++\n" + dated + "+++\n" + "-- wensen/w.md --\n+++\ntitel = \"W\"\ndatum = 2026-05-20\n[[opbrengst]]\n+++\n", `
activiteiten/a.md:2:1: ontbrekende-sleutel: De verplichte sleutel “partnerschappen” ontbreekt in een activiteit. → Voeg een regel toe, bijvoorbeeld: partnerschappen = ["pedagogisch", "didactisch"]
activiteiten/a.md:2:1: ontbrekende-sleutel: De verplichte sleutel “titel” ontbreekt in een activiteit. → Voeg een regel toe, bijvoorbeeld: titel = "Startgesprek"
wensen/w.md:4:1: ontbrekende-sleutel: De verplichte sleutel “soort” ontbreekt in [[opbrengst]]. → Voeg een regel toe, bijvoorbeeld: soort = "wens"
wensen/w.md:4:1: ontbrekende-sleutel: De verplichte sleutel “tekst” ontbreekt in [[opbrengst]]. → Voeg een regel toe, bijvoorbeeld: tekst = "Leg uit hoe wij thuis kunnen helpen met lezen."
wensen/w.md:4:1: ontbrekende-sleutel: De verplichte sleutel “van” ontbreekt in [[opbrengst]]. → Voeg een regel toe, bijvoorbeeld: van = "ouders"
`},
	{"nothing in a required list", small + "-- activiteiten/a.md --\n+++\ntitel = \"A\"\npartnerschappen = []\ndata = []\ngroepen = []\n+++\n", `
activiteiten/a.md:2:9: geen-tijdstip: Bij deze activiteit staat niet wanneer zij is. → Voeg de dag toe: datum = 2027-05-26
Of de dagen bij data, een periode, of, als u de dag nog niet weet: wanneer = "medio mei"
activiteiten/a.md:3:19: lege-lijst: De verplichte lijst bij “partnerschappen” is leeg. → Vul haar in, bijvoorbeeld: partnerschappen = ["pedagogisch", "didactisch"]
`},

	// Types.
	{"numbers, days and flags in quotes", small + activity("a", "datum = \"2026-10-01\"\nopkomst = \"12\"\nkosten = \"2.5\"\nconcept = \"false\""), `
activiteiten/a.md:4:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een tekst. → Schrijf: datum = 2026-10-01
activiteiten/a.md:5:11: verkeerde-soort: Bij “opkomst” hoort een geheel getal, maar hier staat een tekst. → Schrijf: opkomst = 12
activiteiten/a.md:6:10: verkeerde-soort: Bij “kosten” hoort een getal, maar hier staat een tekst. → Schrijf: kosten = 2.5
activiteiten/a.md:7:11: verkeerde-soort: Bij “concept” hoort true of false, maar hier staat een tekst. → Schrijf: concept = false
`},
	{"moved to where it was", small + activity("a", "datum = 2026-10-01\nverplaatst_van = 2026-10-01") + activity("b", "data = [2026-10-01, 2026-10-08]\nverplaatst_van = 2026-10-08") + activity("c", "datum = 2026-10-08\nverplaatst_van = 2026-10-01"), `
activiteiten/a.md:5:18: dubbele-waarde: Op “2026-10-01” is het nu ook: dan is het niet verplaatst. → Haal de regel weg, of schrijf bij verplaatst_van de dag waarop het eerst zou zijn.
activiteiten/b.md:5:18: dubbele-waarde: Op “2026-10-08” is het nu ook: dan is het niet verplaatst. → Haal de regel weg, of schrijf bij verplaatst_van de dag waarop het eerst zou zijn.
`},
	{"texts without quotes", small + activity("a", dated+"thema = 7\nlocatie = 2026-10-01\nhulp = 12:30\nopbrengst = true\norganisatie = [\"a\"]"), `
activiteiten/a.md:5:9: verkeerde-soort: Bij “thema” hoort een tekst, maar hier staat een geheel getal. → Schrijf: thema = "7"
activiteiten/a.md:6:11: verkeerde-soort: Bij “locatie” hoort een tekst, maar hier staat een datum. → Schrijf: locatie = "2026-10-01"
activiteiten/a.md:7:8: verkeerde-soort: Bij “hulp” hoort een tekst, maar hier staat een tijd. → Schrijf: hulp = "12:30"
activiteiten/a.md:8:13: verkeerde-soort: Bij “opbrengst” hoort een tekst, maar hier staat true of false. → Schrijf bijvoorbeeld: opbrengst = "Leraren weten wat elk kind leuk vindt."
activiteiten/a.md:9:15: verkeerde-soort: Bij “organisatie” hoort een tekst, maar hier staat een lijst. → Schrijf: organisatie = "a"
`},
	{"values that cannot be mended", small + activity("a", "datum = \"volgende week\"\nopkomst = 2.5\nkosten = \"gratis\"\nkind_erbij = 1\nvorm = \"gesprek\"\nwanneer = 2026-10-01T10:00:00"), `
activiteiten/a.md:4:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een tekst. → Schrijf bijvoorbeeld: datum = 2027-02-11
activiteiten/a.md:5:11: verkeerde-soort: Bij “opkomst” hoort een geheel getal, maar hier staat een getal. → Schrijf bijvoorbeeld: opkomst = 42
activiteiten/a.md:6:10: verkeerde-soort: Bij “kosten” hoort een getal, maar hier staat een tekst. → Haal de regel weg: zonder “kosten” staat er niets over op de site.
activiteiten/a.md:7:14: verkeerde-soort: Bij “kind_erbij” hoort true of false, maar hier staat een geheel getal. → Schrijf: kind_erbij = true
activiteiten/a.md:9:1: twee-tijdstippen: Een activiteit heeft één tijdstip, maar hier staan “datum” en “wanneer”. → Houd er een over en haal de andere regel weg.
activiteiten/a.md:9:11: verkeerde-soort: Bij “wanneer” hoort een tekst, maar hier staat een datum met een tijd. → Schrijf: wanneer = "2026-10-01T10:00:00"
`},
	{"what people write for numbers, sums and yes", small + activity("a", dated+"vorm = \"gesprek\"\nduur = \"een half uur\"\nverplicht = \"ja\"\nkosten = \"€ 85,-\"\nopkomst = \"ongeveer 40\"\nbijgewerkt = \"1 maart 2026\" # toen\nconcept = \"Nee\"\nlocatie = [\"aula\", \"hal\"]\nvan = \"19.30 - 21.00 uur\"") +
		activity("b", dated+"vorm = \"gesprek\"\nduur = \"1 uur en 15 minuten\"\nkosten = \"12,50\"\nopkomst = \"onbekend\"\ntot = \"21u30\"\nvan = 1930\nmaand = \"mei 2027\"\nwanneer = \"mei\""), `
activiteiten/a.md:6:8: verkeerde-soort: Bij “duur” hoort een geheel getal, maar hier staat een tekst. → Schrijf: duur = 30
activiteiten/a.md:7:13: verkeerde-soort: Bij “verplicht” hoort true of false, maar hier staat een tekst. → Schrijf: verplicht = true
activiteiten/a.md:8:10: verkeerde-soort: Bij “kosten” hoort een getal, maar hier staat een tekst. → Schrijf: kosten = 85
activiteiten/a.md:9:11: verkeerde-soort: Bij “opkomst” hoort een geheel getal, maar hier staat een tekst. → Schrijf: opkomst = 40
activiteiten/a.md:10:14: verkeerde-soort: Bij “bijgewerkt” hoort een datum, maar hier staat een tekst. → Schrijf: bijgewerkt = 2026-03-01 # toen
activiteiten/a.md:11:11: verkeerde-soort: Bij “concept” hoort true of false, maar hier staat een tekst. → Schrijf: concept = false
activiteiten/a.md:12:11: verkeerde-soort: Bij “locatie” hoort een tekst, maar hier staat een lijst. → Schrijf: locatie = "aula, hal"
activiteiten/a.md:13:7: geen-tijd: “19.30 - 21.00 uur” bij “van” is geen tijd. → Schrijf: van = "19:30"
tot = "21:00"
activiteiten/b.md:6:8: verkeerde-soort: Bij “duur” hoort een geheel getal, maar hier staat een tekst. → Schrijf: duur = 75
activiteiten/b.md:7:10: verkeerde-soort: Bij “kosten” hoort een getal, maar hier staat een tekst. → Schrijf: kosten = 12.50
activiteiten/b.md:8:11: verkeerde-soort: Bij “opkomst” hoort een geheel getal, maar hier staat een tekst. → Haal de regel weg: zonder “opkomst” staat er niets over op de site.
activiteiten/b.md:9:7: geen-tijd: “21u30” bij “tot” is geen tijd. → Schrijf: tot = "21:30"
activiteiten/b.md:10:7: verkeerde-soort: Bij “van” hoort een tekst, maar hier staat een geheel getal. → Schrijf: van = "19:30"
activiteiten/b.md:11:9: geen-maand: “mei 2027” bij “maand” is geen maand. → Schrijf: maand = "2027-05"
activiteiten/b.md:12:1: twee-tijdstippen: Een activiteit heeft één tijdstip, maar hier staan “datum” en “wanneer”. → Houd er een over en haal de andere regel weg.
`},
	{"days and periods as people write them", small + activity("a", "datum = 2027-05-26 t/m 2027-05-28") + activity("b", "datum = \"26 t/m 28 mei 2027\"") + activity("c", "datum = [2027-05-26, 2027-05-28]") +
		activity("d", "datum = \"medio mei\"") + activity("e", "data = 26-5-2027 en 28-5-2027") + activity("f", "periode = [2027-05-26, 2027-05-28]") + activity("g", "periode = 2027-05-26") +
		activity("h", "datum = { van = 2027-05-26, tot = 2027-05-28 }") + activity("i", "datum = \"volgt\"") + "-- evaluaties/e.md --\n+++\ntitel = \"E\"\nmet = \"team\"\ndatum = 26 en 28 mei 2027\n+++\n", `
activiteiten/a.md:4:9: datum-schrijfwijze: Hier staat meer dan één dag, en hier hoort er een. → Schrijf: periode = { van = 2027-05-26, tot = 2027-05-28 }
activiteiten/b.md:4:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een tekst. → Schrijf: periode = { van = 2027-05-26, tot = 2027-05-28 }
activiteiten/c.md:4:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een lijst. → Schrijf: data = [2027-05-26, 2027-05-28]
activiteiten/d.md:4:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een tekst. → Schrijf: wanneer = "medio mei"
activiteiten/e.md:4:8: datum-schrijfwijze: Hier staat meer dan één dag, en hier hoort er een. → Schrijf: data = [2027-05-26, 2027-05-28]
activiteiten/f.md:4:11: verkeerde-soort: Bij “periode” hoort een tabel, maar hier staat een lijst. → Schrijf: periode = { van = 2027-05-26, tot = 2027-05-28 }
activiteiten/g.md:4:11: verkeerde-soort: Bij “periode” hoort een tabel, maar hier staat een datum. → Schrijf: datum = 2027-05-26
activiteiten/h.md:4:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een tabel. → Schrijf: periode = { van = 2027-05-26, tot = 2027-05-28 }
activiteiten/i.md:4:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een tekst. → Haal de regel weg: zonder “datum” staat er niets over op de site.
evaluaties/e.md:4:9: datum-schrijfwijze: Hier staat meer dan één dag, en hier hoort er een. → Schrijf: datum = 2027-05-26
`},
	{"tables written as texts", small + activity("a", dated+"verberg_problemen = [\"in-weekend\", \"zin-lang\"]") + "-- evaluaties/e.md --\n+++\ntitel = \"E\"\nmet = \"team\"\ndatum = 2026-10-01\n[[bevinding]]\ntekst = \"X\"\nactie = \"Bellen\"\n+++\n-- traject.md --\n+++\ntitel = \"T\"\n[stap]\nnaam = \"Scan\"\n+++\n", `
activiteiten/a.md:5:21: verkeerde-soort: Bij “verberg_problemen” hoort een of meer tabellen [[verberg_problemen]], maar hier staat een lijst. → Haal deze regel weg en zet onderaan de gegevens:
[[verberg_problemen]]
code = "in-weekend"
reden = "Dit citaat nemen we letterlijk over."
[[verberg_problemen]]
code = "zin-lang"
reden = "Dit citaat nemen we letterlijk over."
evaluaties/e.md:7:9: verkeerde-soort: Bij “actie” hoort een tabel, maar hier staat een tekst. → Schrijf: actie = { wat = "Bellen" }
traject.md:3:1: verkeerde-soort: Bij “stap” hoort een of meer tabellen [[stap]], maar hier staat een tabel. → Schrijf: [[stap]]
`},
	{"groups as schools write them", small + activity("a", dated+"groepen = [\"groep 3\", \"4 t/m 6\"]") + activity("b", dated+"groepen = \"alle\"") + activity("c", dated+"groepen = [\n  \"1\", # de jongsten\n  \"bovenbouw\",\n]") + activity("d", dated+"groepen = [\"1 en 2\", \"peuters\", \"1/2\"]"), `
activiteiten/d.md:5:22: onbekende-groep: De groep “peuters” heeft deze school niet. → Kies uit: 1, 2, 3, 4, 5, 6, 7, 8. Voor de hele school laat u groepen weg. Heten enkele groepen samen zo? Zet de naam in school.toml als [[groepsnaam]].
`},
	{"groups of which it can only be guessed what they are", small + activity("a", dated+"groepen = \"1 tot 4\"") + activity("b", dated+"groepen = [\"3\", \"middenbouw\", \"6b\"]"), `
activiteiten/a.md:5:11: onbekende-groep: De groep “1 tot 4” heeft deze school niet. → Schrijf: groepen = ["1", "2", "3", "4"]
activiteiten/b.md:5:17: onbekende-groep: De groep “middenbouw” heeft deze school niet. → Schrijf: groepen = ["3", "4", "5", "6"]
`},
	{"groups of a school with its own", strings.Replace(small, "[[contact]]", "groepen = [\"1/2\", \"3-4\", \"groep 5\"]\n[[contact]]", 1) + activity("a", dated+"groepen = [\"1\", \"3/4\", \"5\"]") + activity("b", dated+"groepen = [\"1-2\", \"8\"]"), `
activiteiten/b.md:5:19: onbekende-groep: De groep “8” heeft deze school niet. → Kies uit: 1/2, 3-4, groep 5. Voor de hele school laat u groepen weg. Heten enkele groepen samen zo? Zet de naam in school.toml als [[groepsnaam]].
`},
	{"groups of a school without", strings.Replace(small, "[[contact]]", "soort = \"voortgezet\"\n[[contact]]", 1) + activity("a", dated+"groepen = \"brugklas\"") + activity("b", dated+"groepen = \"hele school\""), `
activiteiten/a.md:5:11: onbekende-groep: De groep “brugklas” heeft deze school niet: in school.toml staan geen groepen. → Haal de regel weg, of zet eerst in school.toml welke groepen er zijn: groepen = ["brugklas"]
`},
	{"names for groups", small + "[[groepsnaam]]\nnaam = \"onderbouw\"\ngroepen = \"1 t/m 9\"\n[[groepsnaam]]\nnaam = \"de zebra's\"\ngroepen = \"1/2\"\n" + activity("a", dated+"groepen = [\"Zebra's\", \"bovenbouw\"]"), `
activiteiten/a.md:5:23: onbekende-groep: De groep “bovenbouw” heeft deze school niet. → Schrijf: groepen = ["Zebra's", "5", "6", "7", "8"]
school.toml:11:11: onbekende-groep: De groep “1 t/m 9” heeft deze school niet. → Kies uit: 1, 2, 3, 4, 5, 6, 7, 8. Voor de hele school laat u groepen weg. Heten enkele groepen samen zo? Zet de naam in school.toml als [[groepsnaam]].
`},
	{"study days", small + "[[studiedag]]\ndatum = 2027-02-10\ndata = [2027-02-11]\n[[studiedag]]\nnaam = \"Ooit\"\n[[studiedag]]\ndatum = 2027-02-12\nvan = \"8:30\"\ntot = \"12:00\"\n" +
		"[[studiedag]]\ndatum = [2027-02-15, 2027-02-16]\n[[studiedag]]\nvan = 2027-02-17\ntot = 2027-02-19\n[[studiedag]]\ndatum = \"18 december 2026 om 12.00 uur\"\ngroepen = \"9\"\n[[studiedag]]\ndatum = \"ooit\"\n", `
school.toml:11:1: twee-tijdstippen: De dagen staan hier twee keer: bij “datum” en bij “data”. → Houd er een over en haal de andere regel weg.
school.toml:12:1: geen-tijdstip: Bij deze studiedag staat niet welke dag het is. → Voeg de dag toe, bijvoorbeeld: datum = 2027-03-10
Of de dagen bij data, of een periode.
school.toml:16:1: twee-tijdstippen: Zijn de kinderen vrij vanaf een tijd (van) of tot een tijd (tot)? Hier staan ze allebei. → Gaan ze om 12:00 uur naar huis? Schrijf in plaats van de twee regels met “van” en “tot”: van = "12:00"
school.toml:19:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een lijst. → Schrijf: data = [2027-02-15, 2027-02-16]
school.toml:21:1: verkeerde-soort: Bij “tot” hoort een tijd, maar hier staat de laatste dag. → Schrijf in plaats van de twee regels met “van” en “tot”: periode = { van = 2027-02-17, tot = 2027-02-19 }
school.toml:24:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een tekst. → Schrijf: datum = 2026-12-18
van = "12:00"
school.toml:25:11: onbekende-groep: De groep “9” heeft deze school niet. → Kies uit: 1, 2, 3, 4, 5, 6, 7, 8. Voor de hele school laat u groepen weg. Heten enkele groepen samen zo? Zet de naam in school.toml als [[groepsnaam]].
school.toml:27:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een tekst. → Schrijf bijvoorbeeld: datum = 2027-03-10
`},
	{"one free day as a holiday on one line", strings.Replace(small, "[[contact]]", "vakantie = [{ datum = 2027-05-07 }]\n[[contact]]", 1), `
school.toml:6:13: ontbrekende-sleutel: De verplichte sleutel “naam” ontbreekt in [[vakantie]]. → Voeg een regel toe, bijvoorbeeld: naam = "Meivakantie"
school.toml:6:15: onbekende-sleutel: De sleutel “datum” bestaat niet in [[vakantie]]. → Schrijf: vakantie = [{ van = 2027-05-07, tot = 2027-05-07 }]
`},
	{"one free day as a holiday", small + "[[vakantie]]\ndatum = 2027-05-07\n[[vakantie]] # na Hemelvaart\nnaam = \"Vrij\"\ndag = \"7 mei 2027\"\n[[vakantie]]\nnaam = \"Carnaval\"\ndata = [2027-02-08, 2027-02-09]\n", `
school.toml:9:1: onbekende-sleutel: De sleutel “datum” bestaat niet in [[vakantie]]. Eén vrije dag is een [[studiedag]]. → Schrijf: [[studiedag]]
datum = 2027-05-07
school.toml:11:1: onbekende-sleutel: De sleutel “dag” bestaat niet in [[vakantie]]. Eén vrije dag is een [[studiedag]]. → Schrijf: [[studiedag]] # na Hemelvaart
naam = "Vrij"
datum = 2027-05-07
school.toml:16:1: onbekende-sleutel: De sleutel “data” bestaat niet in [[vakantie]]. → Schrijf: van = 2027-02-08
tot = 2027-02-09
`},
	{"languages by name", small + activity("a", dated+"talen = [\"Turks\", \"Pools\", \"Klingon\"]") + activity("b", dated+"talen = \"Oekraïens\""), `
activiteiten/a.md:5:10: geen-taal: “Turks” bij “talen” is geen taalcode. → Schrijf: talen = ["tr", "pl", "Klingon"]
activiteiten/a.md:5:28: geen-taal: “Klingon” bij “talen” is geen taalcode. → Gebruik korte codes in kleine letters, bijvoorbeeld: talen = ["ar", "tr"]
activiteiten/b.md:5:9: geen-taal: “Oekraïens” bij “talen” is geen taalcode. → Schrijf: talen = "uk"
`},
	{"choices by another name", small + activity("a", dated+"status = \"Geannuleerd\"\nvoor = [\"leerling\", \"opa's\"]\npartnerschappe = 1") + "-- overleg/o.md --\n+++\ntitel = \"O\"\nsoort = \"schoolraad\"\n+++\n", `
activiteiten/a.md:5:10: onbekende-waarde: “Geannuleerd” kan niet bij “status”. → Schrijf: status = "afgelast"
activiteiten/a.md:6:9: onbekende-waarde: “leerling” kan niet bij “voor”. → Schrijf: voor = ["leerlingen", "opa's"]
activiteiten/a.md:6:21: onbekende-waarde: “opa's” kan niet bij “voor”. → Kies uit: ouders, nieuwe ouders, leerlingen, kinderen, team, buurt.
Is het een woord van uw school zelf, noem het dan in school.toml: doelgroepen = ["opa's"]
activiteiten/a.md:7:1: onbekende-sleutel: De sleutel “partnerschappe” bestaat niet in een activiteit. → Bedoelde u ` + "`" + `partnerschappen` + "`" + `?
overleg/o.md:3:9: onbekende-waarde: “schoolraad” kan niet bij “soort”. → Kies uit: partnerschapsteam, mr, gmr, ouderraad, oudervereniging, leerlingenraad, oudercommissie, klankbordgroep, ouderarena, werkgroep, tevredenheidsonderzoek, ouderavond.
`},
	{"seats of contacts", small + "naam = \"Sanne de Wit\"\n" + council("[[lid]]\ncontact = \"directie\"\n[[lid]]\ncontact = \"directie\"\nnaam = \"Sanne de Wit\"\nrol = \"Voorzitter\"\n"+
		"[[lid]]\ncontact = \"directie\"\nnaam = \"Noor\"\n[[lid]]\ncontact = \"directie\"\nvacature = true\n[[lid]]\ncontact = \"directeur\"\n[[lid]]\nnaam = \"Noor\""), `
overleg/o.md:12:1: lid-tegenstrijdig: Hier staat “Noor”, maar in school.toml heet het contact “directie” anders: Sanne de Wit. → Haal de regel met naam weg: de naam komt uit school.toml. Is het iemand anders, haal dan de regel met contact weg.
overleg/o.md:15:1: lid-tegenstrijdig: Deze plaats is vrij, maar het contact “directie” heeft haar. → Haal de regel met vacature weg. Is de plaats echt vrij, haal dan de regel met contact weg, en schrijf wat voor plaats het is: rol = "Ouder"
overleg/o.md:17:11: onbekende-contactpersoon: “directeur” is geen contact uit school.toml. → Bedoelde u ` + "`" + `directie` + "`" + `?
overleg/o.md:18:1: ontbrekende-sleutel: De verplichte sleutel “rol” ontbreekt in [[lid]]. → Voeg een regel toe, bijvoorbeeld: rol = "Ouder, onderbouw"
`},
	{"meetings", small + council("data = [2026-11-12, 2026-12-10]\nlocatie = \"Aula\"\ntot = \"21:00\"\n[[vergadering]]\ndatum = 2026-11-12\nverslag = \"bestanden/mr.pdf\"\n"+
		"[[vergadering]]\ndatum = 2026-11-12\n[[vergadering]]\ndatum = 2027-01-14\nvan = \"20:00\"\nnotulen = \"x\"\nverslag = \"https://school.example/verslag\""), `
overleg/o.md:6:1: hoort-bij-elkaar: “tot” heeft alleen betekenis naast van. → Voeg van toe, of haal de regel met “tot” weg.
overleg/o.md:9:11: bestand-ontbreekt: Het bestand “bestanden/mr.pdf” staat niet in content/. → Zet het bestand daar neer of verbeter de naam.
overleg/o.md:11:9: dubbele-waarde: “2026-11-12” staat twee keer bij “vergadering”. → Haal er een weg.
overleg/o.md:15:1: onbekende-sleutel: De sleutel “notulen” bestaat niet in [[vergadering]]. → Bedoelde u ` + "`" + `verslag` + "`" + `?
`},
	{"minutes on another site", small + council("[[vergadering]]\ndatum = 2026-11-12\nverslag = \"www.school.example/v.pdf\""), `
overleg/o.md:6:11: bestand-ontbreekt: Het bestand “www.school.example/v.pdf” staat niet in content/. → Is het een webadres? Schrijf: verslag = "https://www.school.example/v.pdf"
`},
	{"names of groups", small + "[[groepsnaam]]\nnaam = \"1\"\ngroepen = [\"2\"]\n[[groepsnaam]]\nnaam = \"Jongsten\"\ngroepen = [\"1\"]\n[[groepsnaam]]\nnaam = \"jongsten\"\ngroepen = [\"2\"]\n", `
school.toml:10:8: dubbele-waarde: “1” is al de naam van een groep. Daarom telt deze [[groepsnaam]] niet. → Geef de groepen samen een andere naam, of haal deze [[groepsnaam]] weg.
school.toml:16:8: dubbele-waarde: “jongsten” staat twee keer bij “groepsnaam”. → Haal er een weg.
`},
	{"results of a survey", small + strings.Replace(council("[[uitslag]]\ndatum = 2026-02-12\ngevraagd = 30\ningevuld = 9\n[[uitslag]]\ndatum = 2025-02-12\ngevraagd = 30\ningevuld = 31\n"+
		"[[uitslag]]\ndatum = 2024-02-12\ngevraagd = 30\ningevuld = 10\nuitkomsten = [\"1\", \"2\", \"3\", \"4\", \"5\", \"6\"]"), `"mr"`, `"tevredenheidsonderzoek"`, 1) +
		strings.Replace(council("[[uitslag]]\ndatum = 2024-02-12\ngevraagd = 30\ningevuld = 10"), "o.md", "p.md", 1), `
overleg/o.md:7:12: te-weinig-antwoorden: Er zijn 9 antwoorden. Met minder dan 10 is te raden wie wat zei. Daarom staat deze uitslag niet op de site. → Haal deze [[uitslag]] weg, en vertel ouders er zo over. Of wacht tot er meer antwoorden zijn.
overleg/o.md:11:12: buiten-bereik: Er zijn meer antwoorden (31) dan er ouders gevraagd zijn (30). → Vul bij gevraagd in hoeveel ouders de vragen kregen, en bij ingevuld hoeveel er antwoordden.
overleg/o.md:16:1: buiten-bereik: Bij uitkomsten staan er 6; ten hoogste vijf blijven ouders bij. → Kies er vijf, en zet de rest in de tekst eronder.
overleg/p.md:4:3: hoort-bij-elkaar: “uitslag” heeft alleen betekenis naast soort = "tevredenheidsonderzoek". → Voeg soort = "tevredenheidsonderzoek" toe, of haal de regel met “uitslag” weg.
`},
	{"contacts and pages", small + "werkdagen = [\"ma\", \"dinsdags\", \"altijd\"]\nfoto = \"beelden/noor.pdf\"\nstraat = \"Plein 1\"\n[[contact]]\nid = \"ib\"\nrol = \"IB\"\nfoto = \"beelden/noor.jpg\"\nwerkdagen = \"ma t/m do\"\nadres = \"https://school.example/\"\n" +
		"-- paginas/p.md --\n+++\ntitel = \"P\"\nvolgorde = 2\n+++\n-- index.md --\n+++\ntitel = \"Welkom\"\nmenu = true\n+++\n-- team.md --\n+++\ntitel = \"Team\"\nleden = [\"ib\", \"ib\", \"directeur\"]\n+++\n", `
index.md:3:1: onbekende-sleutel: De sleutel “menu” bestaat niet in de welkomsttekst. → Haal de regel weg, zet uw eigen gegevens onder [extra], of kies uit: bijgewerkt, citaat, concept, document, eigenaar, extra, samenvatting, titel, verberg_problemen.
paginas/p.md:3:1: hoort-bij-elkaar: “volgorde” heeft alleen betekenis naast menu = true. → Voeg menu = true toe, of haal de regel met “volgorde” weg.
school.toml:9:14: onbekende-waarde: “ma” kan niet bij “werkdagen”. → Schrijf: werkdagen = ["maandag", "dinsdag", "altijd"]
school.toml:9:32: onbekende-waarde: “altijd” kan niet bij “werkdagen”. → Kies uit: maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag.
Past er geen, haal de regel dan weg.
school.toml:10:8: geen-afbeelding: “beelden/noor.pdf” bij “foto” is geen afbeelding. → Noem een bestand dat eindigt op .svg, .png, .jpg of .webp, bijvoorbeeld: foto = "beelden/logo.svg"
school.toml:11:1: onbekende-sleutel: De sleutel “straat” bestaat niet in [[contact]]. → Bedoelde u ` + "`" + `adres` + "`" + `?
school.toml:15:8: bestand-ontbreekt: Het bestand “beelden/noor.jpg” staat niet in content/. → Zet het bestand daar neer of verbeter de naam.
school.toml:16:13: onbekende-waarde: “ma t/m do” kan niet bij “werkdagen”. → Schrijf: werkdagen = ["maandag", "dinsdag", "woensdag", "donderdag"]
school.toml:17:9: verkeerde-soort: Bij “adres” van een contact hoort een straat met nummer en plaats, maar hier staat een webadres. → Is het de website van dit contact? Schrijf: website = "https://school.example/"
Is het waar uw eigen site staat? Zet de regel dan boven de eerste kop tussen haken.
team.md:3:16: dubbele-waarde: “ib” staat twee keer bij “leden”. → Haal er een weg.
team.md:3:22: onbekende-contactpersoon: “directeur” is geen contact uit school.toml. → Bedoelde u ` + "`" + `directie` + "`" + `?
`},
	{"registering otherwise", small + activity("a", dated+"aanmelden = \"meneer-de-wit\"") + activity("a2", dated+"aanmelden = \"ouderap\"") + activity("a3", dated+"aanmelden = \"via de ouderapp\"\naanmelden_voor = 2026-10-01") + activity("a4", dated+"aanmelden_voor = 2026-10-01") +
		activity("a5", dated+"aanmelden = \"033-4567890\"") + activity("a6", dated+"aanmelden = \"bij de leraar\"") + activity("a7", dated+"aanmelden = \"directie\"") + activity("a8", dated+"aanmelden = \"school.nl\"") + activity("b", dated+"aanmelden = \"mailto:info@school.example\""), `
activiteiten/a.md:5:13: geen-webadres: “meneer-de-wit” bij “aanmelden” is geen adres, geen telefoonnummer en geen contact uit school.toml. → Schrijf een webadres, een e-mailadres, een telefoonnummer of het id van een contact. Of in woorden, zoals: aanmelden = "bij de leraar"
activiteiten/a2.md:5:13: geen-webadres: “ouderap” bij “aanmelden” is geen adres, geen telefoonnummer en geen contact uit school.toml. → Schrijf: aanmelden = "ouderapp"
activiteiten/a3.md:5:13: ouderapp-onbekend: Aanmelden gaat via de ouderapp, maar in school.toml staat niet welke dat is. → Zet in school.toml de naam onder [ouderapp], bijvoorbeeld:
[ouderapp]
naam = "Klapperpost"
activiteiten/a4.md:5:1: hoort-bij-elkaar: “aanmelden_voor” heeft alleen betekenis naast aanmelden. → Voeg aanmelden toe, of haal de regel met “aanmelden_voor” weg.
activiteiten/a8.md:5:13: geen-webadres: “school.nl” bij “aanmelden” is geen volledig webadres. → Schrijf: aanmelden = "https://school.nl"
activiteiten/b.md:5:13: geen-mailadres: “mailto:info@school.example” bij “aanmelden” is geen e-mailadres. → Schrijf: aanmelden = "info@school.example"
`},
	{"groups as numbers", small + activity("a", dated+"groepen = [3, \"4\", 5, true]") + activity("b", dated+"groepen = 3"), `
activiteiten/a.md:5:12: verkeerde-soort: In de lijst bij “groepen” hoort een tekst, maar hier staat een geheel getal. → Schrijf: groepen = ["3", "4", "5", true]
activiteiten/a.md:5:23: verkeerde-soort: In de lijst bij “groepen” hoort een tekst, maar hier staat true of false. → Schrijf bijvoorbeeld: groepen = ["1", "2"]
activiteiten/b.md:5:11: verkeerde-soort: Bij “groepen” hoort een tekst, maar hier staat een geheel getal. → Schrijf: groepen = "3"
`},
	{"a list of one day, and days in quotes", small + activity("a", "data = 2026-10-01") + activity("b", "data = [\"2026-10-01\", \"ooit\", 2026-10-02]"), `
activiteiten/a.md:4:8: verkeerde-soort: Bij “data” hoort een lijst, maar hier staat een datum. → Schrijf: data = [2026-10-01]
activiteiten/b.md:4:9: verkeerde-soort: In de lijst bij “data” hoort een datum, maar hier staat een tekst. → Schrijf: data = [2026-10-01, "ooit", 2026-10-02]
activiteiten/b.md:4:23: verkeerde-soort: In de lijst bij “data” hoort een datum, maar hier staat een tekst. → Schrijf bijvoorbeeld: data = [2027-02-09, 2027-02-11]
`},
	{"tables that are none", small + "-- traject.md --\n+++\ntitel = \"T\"\nstap = [\"scan\", { naam = \"Scan\" }]\n+++\n", `
traject.md:3:8: verkeerde-soort: Bij “stap” hoort een of meer tabellen [[stap]], maar hier staat een lijst. → Haal deze regel weg en zet onderaan de gegevens:
[[stap]]
naam = "scan"
`},
	{"empty texts", small + activity("a", dated+"thema = \"\"\ngroepen = [\"1\", \" \"]\nspeerpunt = \"\"\norganisatie = \" \"") + "-- overleg/o.md --\n+++\ntitel = \"\\t\"\nsoort = \"mr\"\nspeerpunten = [\"\"]\ncontact = \"\"\n+++\n", `
activiteiten/a.md:5:9: lege-tekst: Bij “thema” staat niets tussen de aanhalingstekens. → Vul de tekst in of haal de regel weg.
activiteiten/a.md:6:17: lege-tekst: Bij “groepen” staat niets tussen de aanhalingstekens. → Vul de tekst in of haal de regel weg.
activiteiten/a.md:7:13: lege-tekst: Bij “speerpunt” staat niets tussen de aanhalingstekens. → Vul de tekst in of haal de regel weg.
activiteiten/a.md:8:15: lege-tekst: Bij “organisatie” staat niets tussen de aanhalingstekens. → Vul de tekst in of haal de regel weg.
overleg/o.md:2:9: lege-tekst: Bij “titel” staat niets tussen de aanhalingstekens. → Vul de tekst in of haal de regel weg.
overleg/o.md:4:16: lege-tekst: Bij “speerpunten” staat niets tussen de aanhalingstekens. → Vul de tekst in of haal de regel weg.
overleg/o.md:5:11: lege-tekst: Bij “contact” staat niets tussen de aanhalingstekens. → Vul de tekst in of haal de regel weg.
`},

	// Values.
	{"unknown values", small + activity("a", dated+"vorm = \"feestje\"\nstatus = \"qq\"\nvoor = [\"Ouders\", \"bestuur\"]"), `
activiteiten/a.md:5:8: onbekende-waarde: “feestje” kan niet bij “vorm”. → Schrijf: vorm = "feest"
activiteiten/a.md:6:10: onbekende-waarde: “qq” kan niet bij “status”. → Kies uit: gepland, geweest, afgelast.
Past er geen, haal de regel dan weg.
activiteiten/a.md:7:9: onbekende-waarde: “Ouders” kan niet bij “voor”. → Schrijf: voor = ["ouders", "bestuur"]
activiteiten/a.md:7:19: onbekende-waarde: “bestuur” kan niet bij “voor”. → Kies uit: ouders, nieuwe ouders, leerlingen, kinderen, team, buurt.
Is het een woord van uw school zelf, noem het dan in school.toml: doelgroepen = ["bestuur"]
`},
	{"values that stand twice", small + focusPoint("p") + activity("a", "data = [2026-10-01, 2026-10-02, 2026-10-01]\nvoor = [\"team\", \"team\"]\ngroepen = [\"1\", \"1\"]\ntalen = [\"ar\", \"ar\"]") +
		"-- evaluaties/e.md --\n+++\ntitel = \"E\"\ndatum = 2026-10-01\nmet = \"team\"\nover = [\"p\", \"activiteiten/a\", \"p\"]\n+++\n", `
activiteiten/a.md:4:33: dubbele-waarde: “2026-10-01” staat twee keer bij “data”. → Haal er een weg.
activiteiten/a.md:5:17: dubbele-waarde: “team” staat twee keer bij “voor”. → Haal er een weg.
activiteiten/a.md:6:17: dubbele-waarde: “1” staat twee keer bij “groepen”. → Haal er een weg.
activiteiten/a.md:7:16: dubbele-waarde: “ar” staat twee keer bij “talen”. → Haal er een weg.
evaluaties/e.md:5:32: dubbele-waarde: “p” staat twee keer bij “over”. → Haal er een weg.
`},
	{"numbers out of bounds", small + activity("a", dated+"opkomst = -1\nkosten = -0.5\nvorm = \"gesprek\"\nduur = 0") + activity("b", dated+"kosten = nan") + activity("c", dated+"kosten = inf") +
		"-- praktisch/p.md --\n+++\ntitel = \"P\"\nkern = \"K\"\nvolgorde = 99999\n+++\n", `
activiteiten/a.md:5:11: buiten-bereik: “opkomst” ligt tussen 0 en 10000, maar hier staat -1. → Vul een getal van 0 tot en met 10000 in.
activiteiten/a.md:6:10: buiten-bereik: “kosten” ligt tussen 0 en 10000, maar hier staat -0.5. → Vul een getal van 0 tot en met 10000 in.
activiteiten/a.md:8:8: buiten-bereik: “duur” ligt tussen 1 en 600, maar hier staat 0. → Vul een getal van 1 tot en met 600 in.
activiteiten/b.md:5:10: buiten-bereik: “kosten” ligt tussen 0 en 10000, maar hier staat NaN. → Vul een getal van 0 tot en met 10000 in.
activiteiten/c.md:5:10: buiten-bereik: “kosten” ligt tussen 0 en 10000, maar hier staat +Inf. → Vul een getal van 0 tot en met 10000 in.
praktisch/p.md:4:12: buiten-bereik: “volgorde” ligt tussen 0 en 10000, maar hier staat 99999. → Vul een getal van 0 tot en met 10000 in.
`},
	{"scores run from 1 to 5", small + "-- meting/m.md --\n+++\ntitel = \"M\"\ndatum = 2026-10-01\nsoort = \"nulmeting\"\n[[onderdeel]]\nid = \"visi\"\nhuidig = 0\ngewenst = 6\n+++\n", `
meting/m.md:6:6: onbekende-waarde: “visi” kan niet bij “id”. → Schrijf: id = "visie"
meting/m.md:7:10: buiten-bereik: “huidig” ligt tussen 1 en 5, maar hier staat 0. → Vul een getal van 1 tot en met 5 in.
meting/m.md:8:11: buiten-bereik: “gewenst” ligt tussen 1 en 5, maar hier staat 6. → Vul een getal van 1 tot en met 5 in.
`},
	{"no times", small + activity("a", dated+"van = \"half acht\"\ntot = \"24:30\"") + activity("b", dated+"van = \"19:60\"\ntot = 7"), `
activiteiten/a.md:5:7: geen-tijd: “half acht” bij “van” is geen tijd. → Schrijf: van = "19:30"
Bedoelt u het andere dagdeel? Dan is het: van = "07:30"
activiteiten/a.md:6:7: geen-tijd: “24:30” bij “tot” is geen tijd. → Schrijf uren en minuten, bijvoorbeeld: tot = "17:00"
activiteiten/b.md:5:7: geen-tijd: “19:60” bij “van” is geen tijd. → Schrijf uren en minuten, bijvoorbeeld: van = "15:30"
activiteiten/b.md:6:7: verkeerde-soort: Bij “tot” hoort een tekst, maar hier staat een geheel getal. → Schrijf: tot = "19:00"
`},
	{"keys by another name", small + activity("a", "date = 2027-01-12\nbegin = \"19:30\"\nTOT = \"21:00\"\nplaats = \"aula\""), `
activiteiten/a.md:4:1: onbekende-sleutel: De sleutel “date” bestaat niet in een activiteit. → Bedoelde u ` + "`datum`" + `?
activiteiten/a.md:5:1: onbekende-sleutel: De sleutel “begin” bestaat niet in een activiteit. → Bedoelde u ` + "`van`" + `?
activiteiten/a.md:6:1: onbekende-sleutel: De sleutel “TOT” bestaat niet in een activiteit. → Bedoelde u ` + "`tot`" + `?
activiteiten/a.md:7:1: onbekende-sleutel: De sleutel “plaats” bestaat niet in een activiteit. → Bedoelde u ` + "`locatie`" + `?
`},
	{"keys below a header", small + activity("a", "[periode]\nvan = 2027-01-12\ntot = 2027-01-14\nlocatie = \"aula\"\nvoor = \"ouders\""), `
activiteiten/a.md:4:1: onbekende-sleutel: Onder [periode] staat wat bij een activiteit zelf hoort: locatie, voor. → Zet die regels boven de eerste kop tussen haken. Schrijf:
locatie = "aula"
voor = "ouders"
[periode]
van = 2027-01-12
tot = 2027-01-14
`},
	{"one day in the place of the first and the last", small + "[[vakantie]]\nnaam = \"Brugdag\"\ndatum = 2027-05-07\n[[vakantie]]\nnaam = \"Extra\"\ndagen = \"10 t/m 12 mei 2027\"\n" + activity("a", "periode = { datum = 2027-01-12 }"), `
activiteiten/a.md:4:13: onbekende-sleutel: De sleutel “datum” bestaat niet in [periode]. → Schrijf: periode = { van = 2027-01-12, tot = 2027-01-12 }
school.toml:9:1: onbekende-sleutel: De sleutel “datum” bestaat niet in [[vakantie]]. Eén vrije dag is een [[studiedag]]. → Schrijf: [[studiedag]]
naam = "Brugdag"
datum = 2027-05-07
school.toml:14:1: onbekende-sleutel: De sleutel “dagen” bestaat niet in [[vakantie]]. → Schrijf: van = 2027-05-10
tot = 2027-05-12
`},
	{"days in the place of times", small + activity("a", "van = 2027-01-12\ntot = 2027-01-14") + activity("b", "datum = 2027-01-12\ntot = 2027-01-14"), `
activiteiten/a.md:4:1: verkeerde-soort: Bij “tot” hoort een tijd, maar hier staat de laatste dag. → Schrijf in plaats van de twee regels met “van” en “tot”: periode = { van = 2027-01-12, tot = 2027-01-14 }
activiteiten/b.md:4:1: verkeerde-soort: Bij “tot” hoort een tijd, maar hier staat de laatste dag. → Schrijf in plaats van de twee regels met “datum” en “tot”: periode = { van = 2027-01-12, tot = 2027-01-14 }
`},
	{"a time behind a day, and two days in a period", small + activity("a", "datum = \"dinsdag 12 januari 2027 om half acht\"") + activity("b", "datum = \"12-01-2027, 19.30 - 21.00 uur\"") + activity("c", "periode = { van = \"12 januari 2027\", tot = \"14 januari 2027\" }") + activity("d", "wanneer = 2027-01-12"), `
activiteiten/a.md:4:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een tekst. → Schrijf: datum = 2027-01-12
van = "19:30"
activiteiten/b.md:4:9: verkeerde-soort: Bij “datum” hoort een datum, maar hier staat een tekst. → Schrijf: datum = 2027-01-12
van = "19:30"
tot = "21:00"
activiteiten/c.md:4:19: verkeerde-soort: Bij “van” hoort een datum, maar hier staat een tekst. → Schrijf: periode = { van = 2027-01-12, tot = 2027-01-14 }
activiteiten/c.md:4:44: verkeerde-soort: Bij “tot” hoort een datum, maar hier staat een tekst. → Schrijf: periode = { van = 2027-01-12, tot = 2027-01-14 }
activiteiten/d.md:4:11: verkeerde-soort: Bij “wanneer” hoort een tekst, maar hier staat een datum. → Schrijf: datum = 2027-01-12
`},
	{"values that need more than their quotes", small + activity("a", dated+"van = 19.30 uur") + activity("b", dated+"van = half acht") + activity("c", "periode = 2027-01-12 - 2027-01-14") + activity("d", dated+"vorm = ouder avond"), `
activiteiten/a.md:5:7: geen-tijd: “19.30 uur” bij “van” is geen tijd. → Schrijf: van = "19:30"
activiteiten/b.md:5:7: geen-tijd: “half acht” bij “van” is geen tijd. → Schrijf: van = "19:30"
Bedoelt u het andere dagdeel? Dan is het: van = "07:30"
activiteiten/c.md:4:11: datum-schrijfwijze: Hier staat meer dan één dag, en hier hoort er een. → Schrijf: periode = { van = 2027-01-12, tot = 2027-01-14 }
activiteiten/d.md:5:8: onbekende-waarde: “ouder avond” kan niet bij “vorm”. → Schrijf: vorm = "ouderavond"
`},
	{"several words in one text, and several where one belongs", small + activity("a", dated+"talen = \"Turks en Arabisch\"\nvoor = \"ouders, leerlingen\"\nvorm = [\"gesprek\", \"inloop\"]\nduur = 20") +
		activity("b", dated+"talen = [\"Turks, Arabisch\", \"pl\"]\nstatus = \"gaat niet door\"") + activity("c", dated+"kosten = gratis") + activity("d", dated+"talen = \"tolk en Turks\""), `
activiteiten/a.md:5:9: geen-taal: “Turks en Arabisch” bij “talen” is geen taalcode. → Schrijf: talen = ["tr", "ar"]
activiteiten/a.md:6:8: onbekende-waarde: “ouders, leerlingen” kan niet bij “voor”. → Schrijf: voor = ["ouders", "leerlingen"]
activiteiten/a.md:7:8: verkeerde-soort: Bij “vorm” hoort een tekst, maar hier staat een lijst. → Schrijf: vorm = "gesprek"
activiteiten/b.md:5:10: geen-taal: “Turks, Arabisch” bij “talen” is geen taalcode. → Schrijf: talen = ["tr", "ar", "pl"]
activiteiten/b.md:6:10: onbekende-waarde: “gaat niet door” kan niet bij “status”. → Schrijf: status = "afgelast"
activiteiten/c.md:5:10: verkeerde-soort: Bij “kosten” hoort een getal, maar hier staat een tekst. → Haal de regel weg: zonder “kosten” staat er niets over op de site.
activiteiten/d.md:5:9: geen-taal: “tolk en Turks” bij “talen” is geen taalcode. → Gebruik korte codes in kleine letters, bijvoorbeeld: talen = ["ar", "tr"]
`},
	{"a language twice in other words", small + activity("a", dated+"talen = [\"tr\", \"Turks\", \"Arabisch\", \"العربية\"]") + activity("b", dated+"talen = [\"Turks\", \"tr\"]"), `
activiteiten/a.md:5:16: geen-taal: “Turks” bij “talen” is geen taalcode. → Schrijf: talen = ["tr", "ar"]
activiteiten/b.md:5:10: geen-taal: “Turks” bij “talen” is geen taalcode. → Schrijf: talen = ["tr"]
`},
	{"no month, no school year", small + activity("a", "wanneer = \"in mei\"\nmaand = \"mei 2027\"") + activity("b", "wanneer = \"in mei\"\nmaand = \"mei\"") + strings.ReplaceAll(focusPoint("p"), "termijn", "schooljaar = \"2026-2028\"\ntermijn"), `
activiteiten/a.md:5:9: geen-maand: “mei 2027” bij “maand” is geen maand. → Schrijf: maand = "2027-05"
activiteiten/b.md:5:9: geen-maand: “mei” bij “maand” is geen maand. → Schrijf jaar en maand, bijvoorbeeld: maand = "2027-05"
speerpunten/p.md:5:14: geen-schooljaar: “2026-2028” bij “schooljaar” is geen schooljaar. → Schrijf twee jaren na elkaar, bijvoorbeeld: schooljaar = "2026-2027"
`},
	{"no addresses", small + `[ouderapp]
naam = "App"
url = "javascript:alert(1)"
[[document]]
titel = "Gids"
url = "www.school.example"
[[contact]]
id = "ib"
rol = "IB'er"
email = "ib at school.example"
telefoon = "via de app"
talen = ["Arabisch", "nl", "en_GB", "ZH-hant", "NL", "v2"]
` + activity("a", dated+`aanmelden = "a@b"`) + activity("b", dated+`aanmelden = "https://u:w@school.example/"`), `
activiteiten/a.md:5:13: geen-mailadres: “a@b” bij “aanmelden” is geen e-mailadres. → Schrijf bijvoorbeeld: aanmelden = "info@uwschool.nl"
activiteiten/b.md:5:13: geen-webadres: “https://u:w@school.example/” bij “aanmelden” is geen webadres en geen e-mailadres. → Haal de regel weg, en schrijf in de tekst hoe ouders zich aanmelden: https://u:w@school.example/.
Of schrijf een van beide, bijvoorbeeld: aanmelden = "https://klapperpost.example/gesprek"
school.toml:11:7: geen-webadres: “javascript:alert(1)” bij “url” is geen volledig webadres. → Schrijf het adres met https:// ervoor, bijvoorbeeld: url = "https://klapperpost.example/"
school.toml:14:7: geen-webadres: “www.school.example” bij “url” is geen volledig webadres. → Schrijf: url = "https://www.school.example"
school.toml:18:9: geen-mailadres: “ib at school.example” bij “email” is geen e-mailadres. → Schrijf bijvoorbeeld: email = "info@uwschool.nl"
school.toml:19:12: geen-telefoonnummer: “via de app” bij “telefoon” is geen telefoonnummer. → Schrijf het hele nummer, met alleen cijfers, spaties en streepjes, bijvoorbeeld: telefoon = "030 - 555 01 01"
school.toml:20:10: geen-taal: “Arabisch” bij “talen” is geen taalcode. → Schrijf: talen = ["ar", "nl", "en-GB", "zh-Hant", "v2"]
school.toml:20:54: geen-taal: “v2” bij “talen” is geen taalcode. → Gebruik korte codes in kleine letters, bijvoorbeeld: talen = ["ar"]
`},
	{"no colour", strings.Replace(small, "[[contact]]", "kleur = \"groen\"\n[[contact]]", 1), `
school.toml:6:9: geen-kleur: “groen” is geen kleurcode. → Schrijf: kleur = "#2e7d32"
`},
	{"no colour that has a name here", strings.Replace(small, "[[contact]]", "kleur = \"zalm\"\n[[contact]]", 1), `
school.toml:6:9: geen-kleur: “zalm” is geen kleurcode. → Schrijf een hekje en zes cijfers of letters, bijvoorbeeld: kleur = "#0b6e6e"
`},

	{"an address that nothing can be put behind", strings.Replace(small, "[[contact]]", "adres = \"https://school.example/a b/\"\n[[contact]]", 1), `
school.toml:6:9: geen-webadres: In het adres van de site, “https://school.example/a b/”, kan geen spatie, ? of # staan. → Schrijf alleen waar de site staat, bijvoorbeeld: adres = "https://www.uwschool.nl/ouders/"
`},
	{"an address with a question", strings.Replace(small, "[[contact]]", "adres = \"https://school.example/?q=1\"\n[[contact]]", 1), `
school.toml:6:9: geen-webadres: In het adres van de site, “https://school.example/?q=1”, kan geen spatie, ? of # staan. → Schrijf alleen waar de site staat, bijvoorbeeld: adres = "https://www.uwschool.nl/ouders/"
`},
	{"an address within a page", strings.Replace(small, "[[contact]]", "adres = \"https://school.example/#\"\nwebsite = \"https://school.example/?q=1#x\"\n[[contact]]", 1), `
school.toml:6:9: geen-webadres: In het adres van de site, “https://school.example/#”, kan geen spatie, ? of # staan. → Schrijf alleen waar de site staat, bijvoorbeeld: adres = "https://www.uwschool.nl/ouders/"
`},
	{"groups with one address", strings.Replace(small, "[[contact]]", "groepen = [\"3a\", \"3a\", \"3A\", \"3/4\", \"3-4\"]\n[[contact]]", 1) + activity("a", dated+"groepen = [\"3A\", \"3-4\", \"5\"]"), `
activiteiten/a.md:5:25: onbekende-groep: De groep “5” heeft deze school niet. → Kies uit: 3a, 3/4. Voor de hele school laat u groepen weg. Heten enkele groepen samen zo? Zet de naam in school.toml als [[groepsnaam]].
school.toml:6:18: dubbele-waarde: “3a” staat twee keer bij “groepen”. → Haal er een weg.
school.toml:6:24: dubbele-waarde: De groepen “3A” en “3a” krijgen hetzelfde adres: /groepen/3a/. → Haal er een weg of geef hem een andere naam.
school.toml:6:37: dubbele-waarde: De groepen “3-4” en “3/4” krijgen hetzelfde adres: /groepen/3-4/. → Haal er een weg of geef hem een andere naam.
`},

	// Rules of one kind of document.
	{"when an activity is", small + activity("a", dated+"data = [2026-10-02]") + activity("b", "") + activity("c", dated+"maand = \"2026-10\"\ntot = \"21:00\"") + activity("d", "wanneer = \"ooit\"\n[periode]\nvan = 2026-10-01\ntot = 2026-10-02"), `
activiteiten/a.md:5:1: twee-tijdstippen: Een activiteit heeft één tijdstip, maar hier staan “datum” en “data”. → Houd er een over en haal de andere regel weg.
activiteiten/b.md:2:9: geen-tijdstip: Bij deze activiteit staat niet wanneer zij is. → Voeg de dag toe: datum = 2027-05-26
Of de dagen bij data, een periode, of, als u de dag nog niet weet: wanneer = "medio mei"
activiteiten/c.md:5:1: hoort-bij-elkaar: “maand” heeft alleen betekenis naast wanneer. → Voeg wanneer toe, of haal de regel met “maand” weg.
activiteiten/c.md:6:1: hoort-bij-elkaar: “tot” heeft alleen betekenis naast van. → Voeg van toe, of haal de regel met “tot” weg.
activiteiten/d.md:5:2: twee-tijdstippen: Een activiteit heeft één tijdstip, maar hier staan “wanneer” en “periode”. → Houd er een over en haal de andere regel weg.
`},
	{"what only a conversation has", small + activity("a", dated+"vorm = \"feest\"\nduur = 15\nverplicht = true\nkind_erbij = false"), `
activiteiten/a.md:6:1: hoort-bij-elkaar: “duur” heeft alleen betekenis naast vorm = "gesprek". → Voeg vorm = "gesprek" toe, of haal de regel met “duur” weg.
activiteiten/a.md:7:1: hoort-bij-elkaar: “verplicht” heeft alleen betekenis naast vorm = "gesprek". → Voeg vorm = "gesprek" toe, of haal de regel met “verplicht” weg.
activiteiten/a.md:8:1: hoort-bij-elkaar: “kind_erbij” heeft alleen betekenis naast vorm = "gesprek". → Voeg vorm = "gesprek" toe, of haal de regel met “kind_erbij” weg.
`},
	{"words of the school's own", strings.Replace(small, "[[contact]]", "vormen = [\"kamp\", \"kamp\"]\ndoelgroepen = \"opa's en oma's\"\n[[contact]]", 1) + activity("a", dated+"vorm = \"Kamp\"\nvoor = [\"ouders\", \"opa's en oma's\"]\nduur = 90\nthema = [\"Lezen\", \"lezen\"]") + activity("b", dated+"vorm = \"kring\"\nvoor = \"buren\""), `
activiteiten/a.md:8:19: dubbele-waarde: “lezen” staat twee keer bij “thema”. → Haal er een weg.
activiteiten/b.md:5:8: onbekende-waarde: “kring” kan niet bij “vorm”. → Kies uit: ouderavond, gesprek, intake, inloop, informatiebijeenkomst, workshop, thuis, meehelpen, meekijken, buddy, huisbezoek, open dag, excursie, viering, feest, overleg, digitaal, kamp.
Is het een woord van uw school zelf, noem het dan in school.toml: vormen = ["kring"]
activiteiten/b.md:6:8: onbekende-waarde: “buren” kan niet bij “voor”. → Kies uit: ouders, nieuwe ouders, leerlingen, kinderen, team, buurt, opa's en oma's.
Is het een woord van uw school zelf, noem het dan in school.toml: doelgroepen = ["buren"]
school.toml:6:19: dubbele-waarde: “kamp” staat twee keer bij “vormen”. → Haal er een weg.
`},
	{"how many came, of how many", small + activity("a", dated+"opkomst_van = 50") + activity("b", dated+"opkomst = 60\nopkomst_van = 50\nopkomst_doel = 101") + activity("c", dated+"vorm = \"ouderavond\"\nverplicht = true\nopkomst = 50\nopkomst_van = 50\nopkomst_doel = 80"), `
activiteiten/a.md:5:1: hoort-bij-elkaar: “opkomst_van” heeft alleen betekenis naast opkomst. → Voeg opkomst toe, of haal de regel met “opkomst_van” weg.
activiteiten/b.md:6:15: buiten-bereik: “opkomst_van” ligt tussen 60 en 10000, maar hier staat 50. → Vul een getal van 60 tot en met 10000 in.
activiteiten/b.md:7:16: buiten-bereik: “opkomst_doel” ligt tussen 1 en 100, maar hier staat 101. → Vul een getal van 1 tot en met 100 in.
`},
	{"a picture beside a document says what it shows", small + "[[document]]\ntitel = \"Kaart\"\nbestand = \"kaart.png\"\n-- kaart.png --\n-- index.md --\n+++\ntitel = \"W\"\n[[document]]\ntitel = \"Kaart\"\nbestand = \"kaart.png\"\n[[document]]\ntitel = \"Kaart\"\nbestand = \"kaart.png\"\nover = \"Een kaart.\"\n[[document]]\ntitel = \"Zoek\"\nbestand = \"kart.png\"\nover = \"Weg.\"\n+++\n", `
index.md:5:11: beeld-zonder-tekst: Bij deze afbeelding staat niet wat erop te zien is. Wie haar niet ziet, mist dat. → Schrijf op wat er te zien is: over = "Drie stappen: bellen, praten, afspreken."
index.md:12:11: bestand-ontbreekt: Het bestand “kart.png” staat niet in content/. → Bedoelde u ` + "`kaart.png`" + `?
`},
	{"an accompanying document is in one place", small + "[[document]]\ntitel = \"A\"\n[[document]]\ntitel = \"B\"\nurl = \"https://b.example\"\nbestand = \"b.pdf\"\n-- b.pdf --\n", `
school.toml:10:9: een-van-beide: Een document heeft “url” of “bestand”, niet allebei en niet geen van beide. → Schrijf bijvoorbeeld: url = "https://www.uwschool.nl/schoolgids.pdf"
school.toml:12:9: een-van-beide: Een document heeft “url” of “bestand”, niet allebei en niet geen van beide. → Schrijf bijvoorbeeld: url = "https://www.uwschool.nl/schoolgids.pdf"
`},
	{"an id that stands twice", small + "[[contact]]\nid = \"directie\"\nrol = \"Nog een\"\n[[contact]]\nid = 3\nrol = \"Drie\"\n[[contact]]\nid = 4\nrol = \"Vier\"\n" + "-- begrippen.toml --\n[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"Raad\"\n[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"Raad\"\n", `
begrippen.toml:6:6: dubbel-id: Het id “mr” komt twee keer voor; de eerste staat op regel 2. → Geef dit onderdeel een ander id of voeg de twee samen.
school.toml:10:6: dubbel-id: Het id “directie” komt twee keer voor; de eerste staat op regel 7. → Geef dit onderdeel een ander id of voeg de twee samen.
school.toml:13:6: verkeerde-soort: Bij “id” hoort een tekst, maar hier staat een geheel getal. → Schrijf: id = "3"
school.toml:16:6: verkeerde-soort: Bij “id” hoort een tekst, maar hier staat een geheel getal. → Schrijf: id = "4"
`},
	{"a scan without a partnership, a measurement without a component", small + "-- scan/s.md --\n+++\ntitel = \"S\"\ndatum = 2026-04-15\n[[partnerschap]]\nid = \"formeel\"\n+++\n" +
		"-- meting/m.md --\n+++\ntitel = \"M\"\ndatum = 2026-10-01\nsoort = \"eindmeting\"\n+++\n", `
meting/m.md:2:9: ontbrekend-onderdeel: Hier ontbreken: visie, zichtbaar-gedrag, actief-betrokken, samen-verantwoordelijk, gesprekspartners, informatie-en-verwachtingen. → Voeg voor elk een [[onderdeel]] toe met dat id.
scan/s.md:2:9: ontbrekend-onderdeel: Hier ontbreken: maatschappelijk, pedagogisch, didactisch, informeel. → Voeg voor elk een [[partnerschap]] toe met dat id.
`},
	{"families so few that they can be recognised", small + "-- scan/s.md --\n+++\ntitel = \"S\"\ndatum = 2026-04-15\n[[gezinnen]]\nwie = \"A\"\naantal = 9\naanbod = \"B\"\n[[gezinnen]]\nwie = \"C\"\naantal = 10\naanbod = \"D\"\n" +
		"[[partnerschap]]\nid = \"maatschappelijk\"\n[[partnerschap]]\nid = \"pedagogisch\"\n[[partnerschap]]\nid = \"didactisch\"\n[[partnerschap]]\nid = \"formeel\"\n[[partnerschap]]\nid = \"informeel\"\n+++\n", `
scan/s.md:6:10: te-weinig-gezinnen: Bij 9 gezinnen is te raden wie het zijn. → Haal dit [[gezinnen]] weg, of neem het samen met een ander. Noem alleen aantallen vanaf tien.
`},
	{"a kernel of 25 and one of 26 words", small + "-- praktisch/a.md --\n+++\ntitel = \"A\"\nkern = \"" + strings.Repeat("ja ", 25) + "\"\n+++\n-- praktisch/b.md --\n+++\ntitel = \"B\"\nkern = \"" + strings.Repeat("nee ", 26) + "\"\n+++\n", `
praktisch/b.md:3:8: kern-te-lang: De kern telt 26 woorden; ten hoogste 25 passen op een telefoon. → Kort de kern in en zet de rest in de tekst eronder.
`},
	{"partnerships that do not exist", small + "-- partnerschappen/educatief.md --\n+++\ntitel = \"E\"\nbelofte = \"B\"\n+++\n-- partnerschappen/oud/formeel.md --\n+++\ntitel = \"F\"\nbelofte = \"B\"\n+++\n", `
partnerschappen/educatief.md:0:0: onbekend-partnerschap: Er is geen partnerschap “educatief”; er zijn er vijf. → Geef het bestand een van deze namen: maatschappelijk, pedagogisch, didactisch, formeel, informeel.
partnerschappen/oud/formeel.md:0:0: onbekend-partnerschap: Er is geen partnerschap “oud/formeel”; er zijn er vijf. → Geef het bestand een van deze namen: maatschappelijk, pedagogisch, didactisch, formeel, informeel.
`},

	// Files.
	{"no school", activity("a", dated+"groepen = [\"9\"]\norganisatie = \"x\"") + "-- praktisch/p.md --\n+++\ntitel = \"P\"\nkern = \"K\"\ncontact = \"niemand\"\n+++\n-- visie.ar.md --\n+++\n+++\n-- visie.md --\n+++\ntitel = \"V\"\n+++\n", `
school.toml:0:0: geen-school: Het bestand content/school.toml ontbreekt; daarin staat welke school dit is. → Begint u een school? Typ dan: ouderbeleid new school MAP. Is het bestand weg? Zet het terug, of neem dat van een nieuwe school over.
`},
	{"a broken school is one problem", "-- school.toml --\nnaam = De Proef\n" + activity("a", dated+"groepen = [\"9\"]") + "-- praktisch/p.md --\n+++\ntitel = \"P\"\nkern = \"K\"\ncontact = \"niemand\"\n+++\n-- visie.ar.md --\n+++\n+++\n-- visie.md --\n+++\ntitel = \"V\"\n+++\n", `
school.toml:1:8: tekst-zonder-aanhalingstekens: Om een tekst horen aanhalingstekens. → Schrijf: naam = "De Proef"
`},
	{"a broken document is one problem", small + focusPoint("heel") + "-- speerpunten/stuk.md --\n+++\ntitel = “Stuk”\n+++\n-- speerpunten/stuk.ar.md --\n+++\ntitel = \"س\"\ndatum = 2026-01-01\n+++\n" + activity("a", dated+"speerpunt = \"stuk\"") + "-- checklist/punten.toml --\n[[punt]\n-- checklist/c.md --\n+++\ntitel = \"C\"\ndatum = 2026-10-01\n[[punt]]\nid = \"eigen\"\noordeel = \"ja\"\nactie = \"speerpunten/stuk\"\n+++\n", `
checklist/punten.toml:1:8: haken-om-kop: De haken om deze kop kloppen niet. → Schrijf: [[punt]]
speerpunten/stuk.md:2:9: gekrulde-aanhalingstekens: Om een tekst horen rechte aanhalingstekens, geen gekrulde. → Schrijf: titel = "Stuk"
`},
	{"unknown folders, each once", small + "-- activiteit/a.md --\n-- activiteit/b.md --\n-- activiteit/diep/c.md --\n-- Praktisch/a.md --\n-- zzz/a.toml --\n-- zzz/b.ar.md --\n-- beelden/a.svg --\n", `
Praktisch/a.md:0:0: onbekende-map: In de map “Praktisch” worden geen documenten verwacht. → Bedoelde u de map ` + "`praktisch`" + `?
activiteit/a.md:0:0: onbekende-map: In de map “activiteit” worden geen documenten verwacht. → Bedoelde u de map ` + "`activiteiten`" + `?
zzz/a.toml:0:0: onbekende-map: In de map “zzz” worden geen documenten verwacht. → Zet de documenten in een van deze mappen: activiteiten, agenda, checklist, evaluaties, meting, overleg, paginas, partners, partnerschappen, praktisch, scan, speerpunten, wensen.
`},
	{"stray documents", small + "-- welkom.md --\n-- Visie.md --\n-- scool.toml --\n-- qqq.toml --\n-- praktisch/p.toml --\n-- begrip.ar.toml --\n", `
Visie.md:0:0: document-op-vreemde-plek: Direct in content/ horen alleen index.md, visie.md, verwachtingen.md, traject.md en team.md. → Bedoelde u ` + "`visie.md`" + `?
begrip.ar.toml:0:0: document-op-vreemde-plek: Direct in content/ horen alleen school.toml en begrippen.toml. → Bedoelde u ` + "`begrippen.ar.toml`" + `?
praktisch/p.toml:0:0: document-op-vreemde-plek: Documenten in de map “praktisch” eindigen op .md. → Zet de inhoud in een .md-bestand, met de gegevens tussen twee regels met +++.
qqq.toml:0:0: document-op-vreemde-plek: Direct in content/ horen alleen school.toml en begrippen.toml. → Zet de gegevens in een van die twee, of haal het bestand weg.
scool.toml:0:0: document-op-vreemde-plek: Direct in content/ horen alleen school.toml en begrippen.toml. → Zet de gegevens in een van die twee, of haal het bestand weg.
welkom.md:0:0: document-op-vreemde-plek: Direct in content/ horen alleen index.md, visie.md, verwachtingen.md, traject.md en team.md. → Verplaats het naar content/paginas/welkom.md.
`},
	{"files that are not there", strings.Replace(small, "[[contact]]", "logo = \"beelden/Logo.svg\"\n[[document]]\ntitel = \"A\"\nbestand = \"zz.pdf\"\n[[contact]]", 1) + "-- beelden/logo.svg --\n", `
school.toml:6:8: bestand-ontbreekt: Het bestand “beelden/Logo.svg” staat niet in content/. → Bedoelde u ` + "`beelden/logo.svg`" + `?
school.toml:9:11: bestand-ontbreekt: Het bestand “zz.pdf” staat niet in content/. → Zet het bestand daar neer of verbeter de naam.
`},

	// References.
	{"references that lead somewhere", small + focusPoint("p") + activity("a", dated+"speerpunt = \"p\"") + activity("b", dated+"speerpunt = \"speerpunten/p\"") + activity("c", dated+"speerpunt = \"/speerpunten/p.md\""), ""},
	{"references to nothing", small + focusPoint("lezen") + activity("a", dated+"speerpunt = \"leezen\"") + activity("b", dated+"speerpunt = \"speerpunten/leezen\"") + activity("c", dated+"speerpunt = \"qqqqqqqqqqqq\"") +
		"-- traject.md --\n+++\ntitel = \"T\"\n[[stap]]\nnaam = \"S\"\nnaar = \"lezen\"\n[[stap]]\nnaam = \"Q\"\nnaar = \"qqqqqqqq/qqqqqqqqqqq\"\n+++\n", `
activiteiten/a.md:5:13: verwijzing-naar-niets: “leezen” verwijst naar een document dat er niet is. → Bedoelde u ` + "`lezen`" + `?
activiteiten/b.md:5:13: verwijzing-naar-niets: “speerpunten/leezen” verwijst naar een document dat er niet is. → Bedoelde u ` + "`speerpunten/lezen`" + `?
activiteiten/c.md:5:13: verwijzing-naar-niets: “qqqqqqqqqqqq” verwijst naar een document dat er niet is. → Maak content/speerpunten/qqqqqqqqqqqq.md aan of verbeter de verwijzing.
traject.md:5:8: verwijzing-naar-niets: “lezen” verwijst naar een document dat er niet is. → Bedoelde u ` + "`speerpunten/lezen`" + `?
traject.md:8:8: verwijzing-naar-niets: “qqqqqqqq/qqqqqqqqqqq” verwijst naar een document dat er niet is. → Maak content/qqqqqqqq/qqqqqqqqqqq.md aan of verbeter de verwijzing.
`},
	{"a bare slug that two documents have", small + focusPoint("lezen") + activity("lezen", dated) + "-- checklist/c.md --\n+++\ntitel = \"C\"\ndatum = 2026-10-01\n[[punt]]\nid = \"visie\"\noordeel = \"nee\"\nactie = \"lezen\"\n+++\n", `
checklist/c.md:7:9: dubbelzinnige-verwijzing: “lezen” kan naar meer dan een document verwijzen. → Schrijf het hele pad, een van: speerpunten/lezen, activiteiten/lezen.
`},
	{"a reference to another kind", small + activity("a", dated+"speerpunt = \"activiteiten/a\""), `
activiteiten/a.md:5:13: verwijzing-naar-andere-soort: “activiteiten/a” staat niet in de map speerpunten, en alleen daarnaar kan dit verwijzen. → Kies een document uit content/speerpunten.
`},
	{"a reference to a concept, and from one", small + strings.Replace(focusPoint("p"), "doel", "concept = true\ndoel", 1) + activity("a", dated+"speerpunt = \"p\"") + activity("b", dated+"concept = true\nspeerpunt = \"niets\""), `
activiteiten/a.md:5:13: verwijzing-naar-concept: “p” verwijst naar een concept, en dat komt niet op de site. → Haal concept = true weg bij dat document, of haal deze verwijzing weg.
`},
	{"contacts", small + "[[contact]]\nrol = \"Zonder id\"\n-- praktisch/a.md --\n+++\ntitel = \"A\"\nkern = \"K\"\ncontact = \"direcite\"\neigenaar = \"zomaar iemand\"\n+++\n-- praktisch/b.md --\n+++\ntitel = \"B\"\nkern = \"K\"\ncontact = \"de juf\"\n+++\n", `
praktisch/a.md:4:11: onbekende-contactpersoon: “direcite” is geen contact uit school.toml. → Bedoelde u ` + "`directie`" + `?
praktisch/b.md:4:11: onbekende-contactpersoon: “de juf” is geen contact uit school.toml. → Voeg in school.toml een [[contact]] toe met id = "de juf", of kies uit: directie.
school.toml:9:1: ontbrekende-sleutel: De verplichte sleutel “id” ontbreekt in [[contact]]. → Voeg een regel toe, bijvoorbeeld: id = "directie"
`},
	{"groups that the school does not have", small + activity("a", dated+"groepen = [\"1\", \"9\"]") + activity("b", dated+"groepen = \"groep 3\""), `
activiteiten/a.md:5:17: onbekende-groep: De groep “9” heeft deze school niet. → Kies uit: 1, 2, 3, 4, 5, 6, 7, 8. Voor de hele school laat u groepen weg. Heten enkele groepen samen zo? Zet de naam in school.toml als [[groepsnaam]].
`},
	{"items of the checklist", small + "-- checklist/punten.toml --\n[[punt]]\nid = \"buiten\"\ntekst = \"Wij gaan naar buiten.\"\n-- checklist/c.md --\n+++\ntitel = \"C\"\ndatum = 2026-10-01\n[[punt]]\nid = \"buiten\"\noordeel = \"ja\"\n[[punt]]\nid = \"meertalg\"\noordeel = \"ja\"\n[[punt]]\nid = \"qqqq\"\noordeel = \"ja\"\n+++\n", `
checklist/c.md:8:6: onbekend-punt: De checklist heeft geen punt “meertalg”. → Bedoelde u ` + "`meertalig`" + `?
checklist/c.md:11:6: onbekend-punt: De checklist heeft geen punt “qqqq”. → Voeg het toe aan content/checklist/punten.toml, of kies uit: visie, startgesprek, contact-op-maat, meebeslissen, onderlinge-steun, meertalig, meedenken, verbeterkansen, buiten.
`},

	// Translations.
	{"languages of translations", small + "-- visie.md --\n+++\ntitel = \"Visie\"\n+++\n-- visie.ar.md --\n+++\ntitel = \"رؤية\"\n+++\n-- visie.tr.md --\n+++\ntitel = \"Vizyon\"\n+++\n-- visie.nl.md --\n+++\n+++\n-- traject.ar.md --\n+++\n+++\n", `
traject.ar.md:0:0: vertaling-zonder-bron: Deze vertaling heeft geen bronbestand: traject.md bestaat niet. → Schrijf eerst traject.md, of verbeter de naam van dit bestand.
visie.nl.md:0:0: vertaling-in-eerste-taal: “nl” is de eerste taal van de school; die staat in het bestand zonder taalcode. → Noem het bestand visie.md.
visie.tr.md:0:0: onbekende-taal: De taal “tr” van dit bestand staat niet bij talen in school.toml (nl, ar). → Voeg "tr" toe aan talen, of geef het bestand een andere naam.
`},
	{"documents under another name, and copies of documents", small + focusPoint("heel") +
		"-- activiteiten/a.MD --\n-- activiteiten/b.md.txt --\n-- activiteiten/c.markdown --\n-- activiteiten/d.md.docx --\n-- activiteiten/e.txt --\n+++\n-- activiteiten/f.en.md.txt --\n-- activiteiten/g.md.md --\n+++\n+++\n" +
		"-- speerpunten/heel.md.bak --\n-- speerpunten/heel.mdx --\n-- speerpunten/heel.md (1) --\n-- speerpunten/i.md.orig --\n-- school (1).toml --\n-- school.TOML --\n" +
		"-- bestanden/verslag.md.pdf --\n-- bestanden/md5.txt --\n-- bestanden/model.mdl --\n" + activity("z", dated+"speerpunt = \"heel\"\n") + "\n[a](b.md)\n", `
activiteiten/a.MD:0:0: document-met-andere-naam: De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site. → Bedoelde u ` + "`activiteiten/a.md`" + `? Bewaar het als gewone tekst onder die naam.
activiteiten/b.md.txt:0:0: document-met-andere-naam: De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site. → Bedoelde u ` + "`" + `activiteiten/b.md` + "`" + `? Bewaar het als gewone tekst onder die naam.
activiteiten/c.markdown:0:0: document-met-andere-naam: De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site. → Bedoelde u ` + "`" + `activiteiten/c.md` + "`" + `? Bewaar het als gewone tekst onder die naam.
activiteiten/d.md.docx:0:0: document-met-andere-naam: De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site. → Bedoelde u ` + "`" + `activiteiten/d.md` + "`" + `? Bewaar het als gewone tekst onder die naam.
activiteiten/e.txt:0:0: document-met-andere-naam: De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site. → Bedoelde u ` + "`" + `activiteiten/e.md` + "`" + `? Bewaar het als gewone tekst onder die naam.
activiteiten/f.en.md.txt:0:0: document-met-andere-naam: De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site. → Bedoelde u ` + "`" + `activiteiten/f.en.md` + "`" + `? Bewaar het als gewone tekst onder die naam.
activiteiten/g.md.md:0:0: document-met-andere-naam: De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site. → Bedoelde u ` + "`activiteiten/g.md`" + `? Bewaar het als gewone tekst onder die naam.
school (1).toml:0:0: reservekopie: Dit lijkt een kopie van school.toml. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan school.toml.
school.TOML:0:0: reservekopie: Dit lijkt een kopie van school.toml. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan school.toml.
speerpunten/heel.md (1):0:0: reservekopie: Dit lijkt een kopie van speerpunten/heel.md. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan speerpunten/heel.md.
speerpunten/heel.md.bak:0:0: reservekopie: Dit lijkt een kopie van speerpunten/heel.md. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan speerpunten/heel.md.
speerpunten/heel.mdx:0:0: reservekopie: Dit lijkt een kopie van speerpunten/heel.md. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan speerpunten/heel.md.
speerpunten/i.md.orig:0:0: reservekopie: Dit lijkt een kopie van speerpunten/i.md. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan speerpunten/i.md.
`},
	{"copies that look like translations, or like documents in another folder", small + focusPoint("heel") + "-- speerpunten/heel.ar.md --\n+++\ntitel = \"ا\"\n+++\n" +
		"-- speerpunten/heel.bak.md --\n+++\ntitel = \"H\"\ndoel = \"D\"\n+++\n-- speerpunten/heel.ar (1).md --\n+++\ntitel = \"ا\"\n+++\n-- speerpunten/heel.ar-kopie.md --\n" +
		"-- speerpunten/heel.ar.sync-conflict-20261101-1.md --\n-- speerpunten/Kopie van heel.ar.md --\n+++\ntitel = \"ا\"\n+++\n-- speerpunten - kopie/heel.md --\n-- speerpunten - kopie/half.md --\n", `
speerpunten - kopie:0:0: reservekopie: Dit lijkt een kopie van speerpunten. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan speerpunten.
speerpunten/Kopie van heel.ar.md:0:0: reservekopie: Dit lijkt een kopie van speerpunten/heel.ar.md. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan speerpunten/heel.ar.md.
speerpunten/heel.ar (1).md:0:0: reservekopie: Dit lijkt een kopie van speerpunten/heel.ar.md. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan speerpunten/heel.ar.md.
speerpunten/heel.ar-kopie.md:0:0: reservekopie: Dit lijkt een kopie van speerpunten/heel.ar.md. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan speerpunten/heel.ar.md.
speerpunten/heel.ar.sync-conflict-20261101-1.md:0:0: reservekopie: Dit lijkt een kopie van speerpunten/heel.ar.md. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan speerpunten/heel.ar.md.
speerpunten/heel.bak.md:0:0: reservekopie: Dit lijkt een kopie van speerpunten/heel.md. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan speerpunten/heel.md.
`},
	{"a part of a name that is no language", small + focusPoint("heel") + "-- speerpunten/heel.v2.md --\n+++\ntitel = \"H\"\ndoel = \"D\"\n+++\n", `
speerpunten/heel.v2.md:0:0: onbekende-taal: “v2” in de naam van dit bestand is geen taalcode. → Geef het bestand een naam zonder punt; daarachter hoort alleen een taalcode, zoals in visie.en.md.
`},
	{"a dot that was left out or mistyped", small + "-- paginas/a,md --\n+++\n+++\n-- paginas/bmd --\n+++\n+++\n", `
paginas/a,md:0:0: document-met-andere-naam: De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site. → Bedoelde u ` + "`paginas/a.md`" + `? Bewaar het als gewone tekst onder die naam.
paginas/bmd:0:0: document-met-andere-naam: De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site. → Bedoelde u ` + "`paginas/b.md`" + `? Bewaar het als gewone tekst onder die naam.
`},
	{"files for the host under another name", small + "-- .htaccess.txt --\n-- cname --\n-- well-known/security.txt --\n-- _redirects.txt --\n-- _redirects --\n", `
.htaccess.txt:0:0: bestand-voor-de-webhost: De webhost zoekt een bestand met de naam .htaccess, en niet .htaccess.txt. Zo doet het niets, en komt het niet op de site. → Bedoelde u ` + "`.htaccess`" + `? Geef het precies die naam: let op hoofdletters, en laat er geen .txt achter staan.
_redirects.txt:0:0: reservekopie: Dit lijkt een kopie van _redirects. Zij wordt niet gelezen en komt niet op de site. → Haal haar weg uit content. Is dit de goede? Noem haar dan _redirects.
cname:0:0: bestand-voor-de-webhost: De webhost zoekt een bestand met de naam CNAME, en niet cname. Zo doet het niets, en komt het niet op de site. → Bedoelde u ` + "`CNAME`" + `? Geef het precies die naam: let op hoofdletters, en laat er geen .txt achter staan.
well-known/security.txt:0:0: bestand-voor-de-webhost: De webhost zoekt een bestand met de naam .well-known/security.txt, en niet well-known/security.txt. Zo doet het niets, en komt het niet op de site. → Bedoelde u ` + "`.well-known/security.txt`" + `? Geef het precies die naam: let op hoofdletters, en laat er geen .txt achter staan.
`},
	{"no school but by another name", "-- school.toml.txt --\n", `
school.toml:0:0: geen-school: Het bestand content/school.toml ontbreekt; daarin staat welke school dit is. → Bedoelde u ` + "`school.toml`" + `? Zo hoort content/school.toml.txt te heten.
`},
	{"files that do something by themselves", small + "-- bestanden/a.html --\n<p>a</p>\n-- bestanden/b.JS --\n-- bestanden/c.exe. --\n-- google0123abcd.html --\ngoogle-site-verification: google0123abcd.html\n" +
		"-- fotos/d.svg --\n<svg>\n <script/></svg>\n-- fotos/e.svg --\n<svg><image xlink:href=\"https://elders.example/x.png\"/></svg>\n-- fotos/f.svg --\n<svg><use href=\"#a\"/><image href=\"data:image/png;base64,AA\"/></svg>\n" +
		"-- bestanden/g.xml --\n<?xml-stylesheet href=\"a.xsl\"?><a/>\n-- bestanden/h.xml --\n<a href=\"https://elders.example/\"/>\n" +
		"-- fotos/i.svg --\n<svg><meta xmlns=\"http://www.w3.org/1999/xhtml\" http-equiv=\"refresh\" content=\"0;url=//x\"/></svg>\n-- fotos/j.svg --\n<!DOCTYPE svg [<!ATTLIST g onclick CDATA \"a()\">]><svg><g/></svg>\n" +
		"-- fotos/illustrator.svg --\n<svg><switch><foreignObject requiredExtensions=\"&ns_ai;\" width=\"1\" height=\"1\"><i:pgfRef xlink:href=\"#adobe_illustrator_pgf\"/></foreignObject><g/></switch></svg>\n" +
		"-- fotos/k.svg --\n<svg><foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">a</p></foreignObject></svg>\n", `
bestanden/a.html:0:0: bestand-met-opdrachten: In een bestand van deze soort (.html) kunnen opdrachten staan voor de browser of de computer van wie het opent. Daarom komt het niet op de site. → Zet wat ouders moeten lezen in een gewone pagina (.md), of bewaar het als PDF. Haal dit bestand weg uit content.
bestanden/b.JS:0:0: bestand-met-opdrachten: In een bestand van deze soort (.js) kunnen opdrachten staan voor de browser of de computer van wie het opent. Daarom komt het niet op de site. → Zet wat ouders moeten lezen in een gewone pagina (.md), of bewaar het als PDF. Haal dit bestand weg uit content.
bestanden/c.exe.:0:0: bestand-met-opdrachten: In een bestand van deze soort (.exe) kunnen opdrachten staan voor de browser of de computer van wie het opent. Daarom komt het niet op de site. → Zet wat ouders moeten lezen in een gewone pagina (.md), of bewaar het als PDF. Haal dit bestand weg uit content.
bestanden/g.xml:1:1: bestand-met-opdrachten: Hier staat in dit bestand een opdracht voor de browser, of iets van een andere site: “<?xml-stylesheet”. Daarom komt het niet op de site. → Haal dat weg, of bewaar de tekening opnieuw als gewone SVG of als PNG.
fotos/d.svg:2:2: bestand-met-opdrachten: Hier staat in dit bestand een opdracht voor de browser, of iets van een andere site: “<script”. Daarom komt het niet op de site. → Haal dat weg, of bewaar de tekening opnieuw als gewone SVG of als PNG.
fotos/e.svg:1:18: bestand-met-opdrachten: Hier staat in dit bestand een opdracht voor de browser, of iets van een andere site: “:href="https://elders.example/x.png”. Daarom komt het niet op de site. → Haal dat weg, of bewaar de tekening opnieuw als gewone SVG of als PNG.
fotos/i.svg:1:6: bestand-met-opdrachten: Hier staat in dit bestand een opdracht voor de browser, of iets van een andere site: “<meta”. Daarom komt het niet op de site. → Haal dat weg, of bewaar de tekening opnieuw als gewone SVG of als PNG.
fotos/j.svg:1:16: bestand-met-opdrachten: Hier staat in dit bestand een opdracht voor de browser, of iets van een andere site: “<!ATTLIST g onclick”. Daarom komt het niet op de site. → Haal dat weg, of bewaar de tekening opnieuw als gewone SVG of als PNG.
fotos/k.svg:1:6: bestand-met-opdrachten: Hier staat in dit bestand een opdracht voor de browser, of iets van een andere site: “<foreignObject”. Daarom komt het niet op de site. → Haal dat weg, of bewaar de tekening opnieuw als gewone SVG of als PNG.
`},
	{"codes in names that are no languages", small + vision("V", "Een.") + activity("a", dated) +
		"-- visie.AR.md --\n+++\ntitel = \"x\"\n+++\n-- visie.v2.md --\n+++\ntitel = \"x\"\n+++\n-- activiteiten/a.en_GB.md --\n+++\n+++\n-- activiteiten/a.x9.md --\n+++\n+++\n-- praktisch/p.AR.md --\n+++\n+++\n-- praktisch/p.md --\n+++\ntitel = \"P\"\nkern = \"K\"\n+++\n-- praktisch/p.ar.md --\n+++\n+++\n-- overleg/o.MR.md --\n+++\n+++\n-- viesie.ar.md --\n-- Visie.md --\n", `
Visie.md:0:0: document-op-vreemde-plek: Direct in content/ horen alleen index.md, visie.md, verwachtingen.md, traject.md en team.md. → Verplaats het naar content/paginas/Visie.md.
activiteiten/a.en_GB.md:0:0: onbekende-taal: “en_GB” in de naam van dit bestand is geen taalcode. → Noem het bestand activiteiten/a.en-GB.md.
activiteiten/a.x9.md:0:0: onbekende-taal: “x9” in de naam van dit bestand is geen taalcode. → Geef het bestand een naam zonder punt; daarachter hoort alleen een taalcode, zoals in visie.en.md.
overleg/o.MR.md:0:0: onbekende-taal: “MR” in de naam van dit bestand is geen taalcode. → Geef het bestand een naam zonder punt; daarachter hoort alleen een taalcode, zoals in visie.en.md.
praktisch/p.AR.md:0:0: onbekende-taal: “AR” in de naam van dit bestand is geen taalcode. → Geef het bestand een naam zonder punt; daarachter hoort alleen een taalcode, zoals in visie.en.md.
viesie.ar.md:0:0: document-op-vreemde-plek: Direct in content/ horen alleen index.md, visie.md, verwachtingen.md, traject.md en team.md. → Bedoelde u ` + "`" + `visie.ar.md` + "`" + `?
visie.AR.md:0:0: onbekende-taal: “AR” in de naam van dit bestand is geen taalcode. → Noem het bestand visie.ar.md.
visie.v2.md:0:0: onbekende-taal: “v2” in de naam van dit bestand is geen taalcode. → Geef het bestand een naam zonder punt; daarachter hoort alleen een taalcode, zoals in visie.en.md.
`},
	{"unknown keys in a translation", strings.Replace(small, "[[contact]]", "[ouderapp]\nnaam = \"App\"\nurl = \"https://app.example\"\n[[contact]]", 1) + "-- school.ar.toml --\nquux = \"z\"\ndatun = \"z\"\n[[contact]]\nid = \"directie\"\nzz = \"z\"\n[ouderapp]\nzz = \"z\"\n", `
school.ar.toml:1:1: onbekende-sleutel: De sleutel “quux” bestaat niet in school.toml. → Haal de regel weg, of kies uit wat een vertaling zegt: contact, doelgroepen, leeftijd, samenvatting, vormen.
school.ar.toml:2:1: onbekende-sleutel: De sleutel “datun” bestaat niet in school.toml. → Haal de regel weg, of kies uit wat een vertaling zegt: contact, doelgroepen, leeftijd, samenvatting, vormen.
school.ar.toml:5:1: onbekende-sleutel: De sleutel “zz” bestaat niet in [[contact]]. → Haal de regel weg, of kies uit wat een vertaling zegt: bereikbaar, onderwerpen, rol, voor.
school.ar.toml:7:1: onbekende-sleutel: De sleutel “zz” bestaat niet in [ouderapp]. → Haal de regel weg, of kies uit wat een vertaling zegt: –.
`},
	{"facts in a translation", small + activity("a", dated+"vorm = \"gesprek\"\nduur = 10") + "-- activiteiten/a.ar.md --\n+++\ntitel = \"قهوة\"\nbron = \"12345678\"\ndatum = 2026-10-01\nduur = 10\nconcept = true\nbijgewerkt = 2026-10-01\ntitl = \"x\"\nid = \"x\"\n[extra]\na = 1\n+++\n", `
activiteiten/a.ar.md:3:8: vertaling-verouderd: activiteiten/a.md is veranderd nadat deze vertaling werd gemaakt. Lezers zien een melding. → Leg de twee naast elkaar, werk de vertaling bij en typ ` + "`" + `ouderbeleid vertalingen --confirm content/activiteiten/a.ar.md` + "`" + `, of schrijf: bron = "f9d6c310"
activiteiten/a.ar.md:4:1: feit-in-vertaling: “datum” is een feit en hoort alleen in het bronbestand. → Haal de regel weg: een vertaling neemt de feiten over.
activiteiten/a.ar.md:5:1: feit-in-vertaling: “duur” is een feit en hoort alleen in het bronbestand. → Haal de regel weg: een vertaling neemt de feiten over.
activiteiten/a.ar.md:6:1: feit-in-vertaling: “concept” is een feit en hoort alleen in het bronbestand. → Haal de regel weg: een vertaling neemt de feiten over.
activiteiten/a.ar.md:7:1: feit-in-vertaling: “bijgewerkt” is een feit en hoort alleen in het bronbestand. → Haal de regel weg: een vertaling neemt de feiten over.
activiteiten/a.ar.md:8:1: onbekende-sleutel: De sleutel “titl” bestaat niet in een activiteit. → Bedoelde u ` + "`titel`" + `?
activiteiten/a.ar.md:9:1: onbekende-sleutel: De sleutel “id” bestaat niet in een activiteit. → Haal de regel weg, of kies uit wat een vertaling zegt: hulp, leeftijd, locatie, onderwerpen, opbrengst, samenvatting, thema, titel, wanneer.
activiteiten/a.ar.md:10:2: feit-in-vertaling: “extra” is een feit en hoort alleen in het bronbestand. → Haal de regel weg: een vertaling neemt de feiten over.
`},
	{"words of a wrong type in a translation, and a mistake in the source once", small + "-- visie.md --\n+++\ntitel = \"V\"\nmotto = 3\n+++\n-- visie.ar.md --\n+++\nmotto = \"\"\ntitel = 4\n+++\n", `
visie.ar.md:2:9: nog-niet-vertaald: Nog niet vertaald, te beginnen bij “motto”: 1. Lezers zien daar de oorspronkelijke tekst. → Zet de vertaling tussen de aanhalingstekens.
visie.ar.md:3:9: verkeerde-soort: Bij “titel” hoort een tekst, maar hier staat een geheel getal. → Schrijf: titel = "4"
visie.md:3:9: verkeerde-soort: Bij “motto” hoort een tekst, maar hier staat een geheel getal. → Schrijf: motto = "3"
`},
	{"tables of a translation, by id", small + `-- school.ar.toml --
[[contact]]
id = "ib"
rol = "مدير"
[[contact]]
rol = "مدير"
[[contact]]
id = "directie"
rol = "مدير"
naam = "سام"
[[contact]]
id = "directie"
[[studiedag]]
naam = "يوم"
[ouderapp]
naam = "تطبيق"
`, `
school.ar.toml:2:6: vertaling-zonder-bron: Deze [[contact]] heeft geen tegenhanger in het bronbestand. → Haal haar weg of voeg haar eerst in de bron toe.
school.ar.toml:4:1: ontbrekende-sleutel: De verplichte sleutel “id” ontbreekt in [[contact]]. → Voeg een regel toe, bijvoorbeeld: id = "directie"
school.ar.toml:9:1: feit-in-vertaling: “naam” is een feit en hoort alleen in het bronbestand. → Haal de regel weg: een vertaling neemt de feiten over.
school.ar.toml:11:6: dubbel-id: Het id “directie” komt twee keer voor; de eerste staat op regel 7. → Geef dit onderdeel een ander id of voeg de twee samen.
school.ar.toml:12:1: vertaling-zonder-bron: Deze [[studiedag]] heeft geen tegenhanger in het bronbestand. → Haal haar weg of voeg haar eerst in de bron toe.
school.ar.toml:14:2: vertaling-zonder-bron: Deze [ouderapp] heeft geen tegenhanger in het bronbestand. → Haal haar weg of voeg haar eerst in de bron toe.
`},
	{"tables of a translation, by order", small + "-- traject.md --\n+++\ntitel = \"T\"\n[[stap]]\nnaam = \"A\"\n+++\n-- traject.ar.md --\n+++\n[[stap]]\nnaam = \"ا\"\nstatus = \"klaar\"\nnamen = 1\n[[stap]]\nnaam = \"ب\"\n+++\n" +
		"-- overleg/o.md --\n+++\ntitel = \"O\"\nsoort = \"mr\"\n[[lid]]\nrol = \"L\"\n+++\n-- overleg/o.ar.md --\n+++\nlid = [\"x\"]\nonderwerp = \"x\"\n+++\n", `
overleg/o.ar.md:2:7: verkeerde-soort: Bij “lid” hoort een of meer tabellen [[lid]], maar hier staat een lijst. → Haal deze regel weg en zet onderaan de gegevens:
[[lid]]
rol = "x"
overleg/o.ar.md:3:13: verkeerde-soort: Bij “onderwerp” hoort een of meer tabellen [[onderwerp]], maar hier staat een tekst. → Haal deze regel weg en zet onderaan de gegevens:
[[onderwerp]]
wat = "x"
traject.ar.md:4:1: feit-in-vertaling: “status” is een feit en hoort alleen in het bronbestand. → Haal de regel weg: een vertaling neemt de feiten over.
traject.ar.md:5:1: onbekende-sleutel: De sleutel “namen” bestaat niet in [[stap]]. → Haal de regel weg, of kies uit wat een vertaling zegt: naam.
traject.ar.md:6:1: vertaling-zonder-bron: Deze [[stap]] heeft geen tegenhanger in het bronbestand. → Haal haar weg of voeg haar eerst in de bron toe.
`},
	{"the mark of a translation", small + vision("V", "Een.") + "-- visie.ar.md --\n+++\ntitel = \"رؤية\"\n+++\n" + titled("a", "A") + "-- paginas/a.ar.md --\n+++\nbron = 12\ntitel = \"ا\"\n+++\n" +
		titled("b", "B") + "-- paginas/b.ar.md --\n+++\ntitel = \"ب\"\nbron = \"\"\n+++\n" + titled("c", "C") + "-- paginas/c.ar.md --\n+++\nbron = \" 12F37A8A\\t\"\ntitel = \"ت\"\n+++\n" +
		titled("d", "D") + "-- paginas/d.ar.md --\n+++\nbron = \"bron\"\ntitel = \"ث\"\n+++\n", `
paginas/a.ar.md:2:8: verkeerde-soort: Bij “bron” hoort een kenmerk tussen aanhalingstekens. → Schrijf: bron = "06f961b8"
paginas/b.ar.md:3:8: bron-ontbreekt: Bij “bron” hoort een kenmerk van acht tekens. Nu zegt deze vertaling niet bij welke tekst van paginas/b.md zij hoort, en valt later niet op dat die is veranderd. → Klopt de vertaling nu? Typ dan ` + "`" + `ouderbeleid vertalingen --confirm content/paginas/b.ar.md` + "`" + `, of schrijf: bron = "c0cde77f"
paginas/d.ar.md:2:8: bron-ontbreekt: Bij “bron” hoort een kenmerk van acht tekens. Nu zegt deze vertaling niet bij welke tekst van paginas/d.md zij hoort, en valt later niet op dat die is veranderd. → Klopt de vertaling nu? Typ dan ` + "`" + `ouderbeleid vertalingen --confirm content/paginas/d.ar.md` + "`" + `, of schrijf: bron = "7c447aa2"
visie.ar.md:2:1: bron-ontbreekt: Deze vertaling zegt niet bij welke tekst van visie.md zij hoort. Zo valt later niet op dat die is veranderd. → Klopt de vertaling nu? Typ dan ` + "`" + `ouderbeleid vertalingen --confirm content/visie.ar.md` + "`" + `, of voeg bovenaan toe: bron = "b5023889"
`},
	{"what changed since a translation", small + vision("V", "Een.\n\nTwee.\n\nDrie.") + "-- visie.ar.md --\n+++\nbron = \"9765bc1a\"\n# titel = \"W\"\ntitel = \"رؤية\"\n#| Een.\n#|\n#| Twee.\n+++\n", `
visie.ar.md:2:8: vertaling-verouderd: visie.md is veranderd nadat deze vertaling werd gemaakt: titel was “W” en is nu “V”; nieuw bij tekst is “Drie.”. Lezers zien een melding. → Werk de vertaling daar bij en typ ` + "`" + `ouderbeleid vertalingen --confirm content/visie.ar.md` + "`" + `, of schrijf: bron = "8c11a86c"
`},
	{"what changed where readers see no notice", small + "-- school.ar.toml --\nbron = \"12345678\"\n-- checklist/punten.toml --\n[[punt]]\nid = \"eigen\"\ntekst = \"Een.\"\n-- checklist/punten.ar.toml --\nbron = \"81ff470a\"\n[[punt]]\nid = \"eigen\"\n# tekst = \"Twee.\"\ntekst = \"ت\"\n", `
checklist/punten.ar.toml:1:8: vertaling-verouderd: checklist/punten.toml is veranderd nadat deze vertaling werd gemaakt: punt[eigen].tekst was “Twee.” en is nu “Een.”. → Werk de vertaling daar bij en typ ` + "`" + `ouderbeleid vertalingen --confirm content/checklist/punten.ar.toml` + "`" + `, of schrijf: bron = "9b430d42"
school.ar.toml:1:8: vertaling-verouderd: school.toml is veranderd nadat deze vertaling werd gemaakt. → Leg de twee naast elkaar, werk de vertaling bij en typ ` + "`" + `ouderbeleid vertalingen --confirm content/school.ar.toml` + "`" + `, of schrijf: bron = "47859aec"
`},
	{"a text of several lines with what looks like a table", small + vision("V", "Een.") + "-- visie.ar.md --\n+++\nbron = \"6ab93091\"\n# titel = \"W\"\ntitel = \"\"\"\n[link](.)\nid = 3\n# motto = \"M\"\"\"\"\n#| Een.\n+++\n", `
visie.ar.md:2:8: vertaling-verouderd: visie.md is veranderd nadat deze vertaling werd gemaakt: titel was “W” en is nu “V”. Lezers zien een melding. → Werk de vertaling daar bij en typ ` + "`" + `ouderbeleid vertalingen --confirm content/visie.ar.md` + "`" + `, of schrijf: bron = "b5023889"
visie.ar.md:4:9: opmaak-werkt-niet: Opmaak werkt niet bij “titel”: lezers zien de tekens staan. → Schrijf hier: "link\nid = 3\nmotto = \"M\""
`},
	{"marks where they do not work", small + activity("a", dated+`samenvatting = "Kom *allemaal* en [meld u **nu** aan](x.md)."`+"\nlocatie = \"_zaal 1_ of `2`\"") +
		activity("b", dated+`samenvatting = "5 * 3 * 2, 3*2*1, a_b_c, #1, *) alleen groep 3 [sic], `+"`s ochtends en `s avonds"+`, € 5,-*, naam: ______"`), `
activiteiten/a.md:5:16: opmaak-werkt-niet: Opmaak werkt niet bij “samenvatting”: lezers zien de tekens staan. → Schrijf hier: "Kom allemaal en meld u nu aan."
activiteiten/a.md:6:11: opmaak-werkt-niet: Opmaak werkt niet bij “locatie”: lezers zien de tekens staan. → Schrijf hier: "zaal 1 of 2"
`},
	{"marks of a web page and of a list", small + activity("a", dated+`samenvatting = "Kom <b>allemaal</b>, a <b en 3 < 4."`) +
		"-- praktisch/p.md --\n+++\ntitel = \"Ziek\"\nkern = \"- 2 graden.\"\nstappen = [\"1. Bel\", \"- Mail ons\", \"3 dagen\", \"• Kom\", \"1. april\"]\n+++\n\nNederlands.\n", `
activiteiten/a.md:5:16: opmaak-werkt-niet: Opmaak werkt niet bij “samenvatting”: lezers zien de tekens staan. → Schrijf hier: "Kom allemaal, a <b en 3 < 4."
praktisch/p.md:4:12: opmaak-werkt-niet: Opmaak werkt niet bij “stappen”: lezers zien de tekens staan. → Schrijf hier: "Bel"
praktisch/p.md:4:22: opmaak-werkt-niet: Opmaak werkt niet bij “stappen”: lezers zien de tekens staan. → Schrijf hier: "Mail ons"
praktisch/p.md:4:47: opmaak-werkt-niet: Opmaak werkt niet bij “stappen”: lezers zien de tekens staan. → Schrijf hier: "Kom"
`},
	{"addresses that cannot be, and a logo that is no picture", strings.Replace(small, "regio", "logo = \"school.toml\"\nwebsite = \"https://school..nl\"\nadres = \"https://school.nl:99999/\"\nemail = \"info@x..nl\"\nregio", 1) +
		activity("a", dated+"aanmelden = \"https://school.nl/\u202egpj\""), `
activiteiten/a.md:5:13: geen-webadres: “https://school.nl/` + "\u202e" + `gpj” bij “aanmelden” is geen webadres en geen e-mailadres. → Haal de regel weg, en schrijf in de tekst hoe ouders zich aanmelden: https://school.nl/` + "\u202e" + `gpj.
Of schrijf een van beide, bijvoorbeeld: aanmelden = "https://klapperpost.example/gesprek"
school.toml:3:8: geen-afbeelding: “school.toml” bij “logo” is geen afbeelding. → Noem een bestand dat eindigt op .svg, .png, .jpg of .webp, bijvoorbeeld: logo = "beelden/logo.svg"
school.toml:4:11: geen-webadres: “https://school..nl” bij “website” is geen volledig webadres. → Schrijf het adres met https:// ervoor, bijvoorbeeld: website = "https://www.deklaproos.example/"
school.toml:5:9: geen-webadres: “https://school.nl:99999/” bij “adres” is geen volledig webadres. → Schrijf het adres met https:// ervoor, bijvoorbeeld: adres = "https://www.deklaproos.example/ouders/"
school.toml:6:9: geen-mailadres: “info@x..nl” bij “email” is geen e-mailadres. → Schrijf bijvoorbeeld: email = "info@uwschool.nl"
`},
	{"headings of a translation", small + vision("V", "# Een\n\n## Twee\n\n## Drie") + "-- visie.ar.md --\n+++\nbron = \"2a7e8079\"\n+++\n\n# أ\n\n# ب\n\n# ت\n" +
		titled("b", "B") + "\n# B\n" + "-- paginas/b.ar.md --\n+++\n+++\n\n# ب\n\n## ت\n" +
		titled("a", "A") + "-- paginas/a.ar.md --\n+++\n+++\n\nنص\n", `
paginas/a.ar.md:3:1: woorden-zonder-bron: Deze vertaling zegt iets wat niet in paginas/a.md staat, te beginnen bij “tekst”: 1. Lezers van deze taal zien het wel. → Haal het weg, of schrijf het ook in paginas/a.md.
paginas/b.ar.md:4:1: vertaling-andere-koppen: De koppen zijn anders ingedeeld dan in paginas/b.md: daar staan er 1, hier 2. Een link naar een kop kan in deze taal verkeerd uitkomen. → Geef de vertaling dezelfde koppen, in dezelfde volgorde en met evenveel hekjes.
visie.ar.md:7:1: vertaling-andere-koppen: De koppen zijn anders ingedeeld dan in visie.md: “ب” is hier van niveau 1, daar staat “Twee” van niveau 2. Een link naar een kop kan in deze taal verkeerd uitkomen. → Geef de vertaling dezelfde koppen, in dezelfde volgorde en met evenveel hekjes.
`},
	{"rules", small + activity("a", "herhaling = \"elk kwartaal\"") + activity("b", "herhaling = \"eerste dinsdag of the month\"") + activity("c", "herhaling = \"elke maand\"") +
		activity("d", "herhaling = \"elke eerste dinsdag\"\nperiode = { van = 2026-12-02, tot = 2026-12-31 }") +
		activity("e", "herhaling = \"elke maandag, dinsdag, woensdag, donderdag en vrijdag\"") +
		activity("f", "herhaling = \"elke eerste dinsdag\"\nbehalve = [2026-12-02, 2027-02-16]") + activity("g", dated+"behalve = [2026-12-01]") +
		activity("h", dated+"herhaling = \"elke dinsdag\"") + activity("i", "herhaling = \"elke dinsdag\"\nook_op = [2026-12-09, 2026-06-10]"), `
activiteiten/a.md:4:13: geen-herhaling: “elk kwartaal” bij “herhaling” is geen regel die ouderbeleid begrijpt. → Schrijf bijvoorbeeld: herhaling = "elke eerste dinsdag"
Ook “elke dinsdag en donderdag”, “om de week op vrijdag” en “elke laatste vrijdag van de maand” kan. Past er geen regel, noem dan de dagen bij data.
activiteiten/b.md:4:13: geen-herhaling: “eerste dinsdag of the month” bij “herhaling” is geen regel die ouderbeleid begrijpt. → Schrijf: herhaling = "elke eerste dinsdag"
activiteiten/c.md:4:13: geen-herhaling: “elke maand” zegt niet op welke dag van de week. → Schrijf bijvoorbeeld: herhaling = "elke eerste dinsdag"
Of zet de eerste en de laatste dag bij periode: dan geldt de dag van de week van de eerste.
activiteiten/d.md:4:13: herhaling-klopt-niet: “elke eerste dinsdag” geeft geen enkele dag: van 2026-12-02 tot en met 2026-12-31 is die er niet, of is het steeds vakantie of vrij. → Maak de periode langer, kies een andere dag, of noem de dagen bij ook_op.
activiteiten/e.md:4:13: herhaling-klopt-niet: “elke maandag en dinsdag en woensdag en donderdag en vrijdag” geeft meer dan 200 dagen; alleen de eerste 200 staan op de site. → Kort de periode in, of noem minder dagen van de week.
activiteiten/f.md:5:12: herhaling-klopt-niet: 2026-12-02 bij “behalve” is geen dag van “elke eerste dinsdag”. → Schrijf: behalve = [2026-12-01, 2027-02-16]
activiteiten/f.md:5:24: herhaling-klopt-niet: 2027-02-16 bij “behalve” is geen dag van “elke eerste dinsdag”. → Haal die dag weg bij behalve.
activiteiten/g.md:5:1: hoort-bij-elkaar: “behalve” heeft alleen betekenis naast herhaling. → Voeg herhaling toe, of haal de regel met “behalve” weg.
activiteiten/h.md:5:1: twee-tijdstippen: Een activiteit heeft één tijdstip, maar hier staan “datum” en “herhaling”. → Houd er een over en haal de andere regel weg.
activiteiten/i.md:5:23: herhaling-klopt-niet: 2026-06-10 bij “ook_op” is niet in schooljaar 2026-2027, waarvan “elke dinsdag” nu is: die dag telt niet mee. → Haal die dag weg bij ook_op.
`},
	{"times", strings.Replace(small, "regio", "groepen = [\"1\", \"2\"]\nregio", 1) + activity("a", dated+"[[tijd]]\ndatum = 2026-09-09\nvan = \"9:00\"") +
		activity("b", "data = [2026-10-01, 2026-10-08]\ngroepen = \"1\"\n[[tijd]]\ndatum = 2026-10-02\nvan = \"9:00\"\n[[tijd]]\ngroepen = [\"1\", \"groep 2\"]\nvan = \"9:00\"") +
		activity("c", "[[tijd]]\ngroepen = \"7\"\nvan = \"9:00\"") + activity("d", "[[tijd]]\ndatum = 2026-10-02\nvan = \"9:00\""), `
activiteiten/a.md:6:9: tijd-klopt-niet: 2026-09-09 bij [[tijd]] is geen dag van deze activiteit. → Schrijf: datum = 2026-10-01
activiteiten/b.md:7:9: tijd-klopt-niet: 2026-10-02 bij [[tijd]] is geen dag van deze activiteit. → Verbeter de dag, of zet hem ook bij de dagen van de activiteit zelf.
activiteiten/b.md:10:17: tijd-klopt-niet: Deze tijd is voor groep 2, maar de activiteit niet. → Haal de groep hier weg, of zet hem ook bij groepen van de activiteit zelf.
activiteiten/c.md:2:9: geen-tijdstip: Bij deze activiteit staat niet wanneer zij is. → Voeg de dag toe: datum = 2027-05-26
Of de dagen bij data, een periode, of, als u de dag nog niet weet: wanneer = "medio mei"
activiteiten/c.md:5:11: onbekende-groep: De groep “7” heeft deze school niet. → Kies uit: 1, 2. Voor de hele school laat u groepen weg. Heten enkele groepen samen zo? Zet de naam in school.toml als [[groepsnaam]].
`},
	{"a broken translation is one problem", small + "-- visie.md --\n+++\ntitel = \"V\"\n+++\n-- visie.ar.md --\n+++\ntitel = [\n+++\n", `
visie.ar.md:2:10: haak-ontbreekt: Hier ontbreekt een haak. → Schrijf: titel = []
`},
}

// TestProblems puts files in and wants problems out: all of all files at once, in order, each at its place.
func TestProblems(t *testing.T) {
	seen, ran := map[*problem.Rule]bool{}, 0
	for _, test := range mistakes {
		t.Run(test.name, func(t *testing.T) {
			files := parse(test.files)
			_, problems := Link(files, "", false, nil)
			if strings.Contains(test.want, withoutMark.Code) {
				problems = allOf(files, problems)
			} else {
				problems = slicesOf(files, problems)
			}
			wantProblems(t, test.want, problems)
			for _, p := range problems {
				seen[p.Rule] = true
			}
			ran++
		})
	}
	for name, rule := range rules {
		if ran == len(mistakes) && !seen[rule] {
			t.Errorf("no case gives the problem %s", name)
		}
	}
}

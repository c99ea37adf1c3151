package exchange

import "ouderbeleid/generator/problem"

// What can be wrong with a file that comes back from a translator.
var (
	notUTF8 = problem.Define(problem.Rule{
		Code:     "tekens-onleesbaar",
		Sentence: problem.Phrase{NL: "Dit bestand is niet opgeslagen als UTF-8.", EN: "This file was not saved as UTF-8."},
		Repair:   problem.Phrase{NL: "Sla het opnieuw op; kies in Excel “CSV UTF-8 (door lijstscheidingsteken gescheiden)”.", EN: "Save it again; in Excel choose “CSV UTF-8”."},
	})
	notUTF8XML = problem.Define(problem.Rule{
		Code:     notUTF8.Code,
		Sentence: notUTF8.Sentence,
		Repair:   problem.Phrase{NL: "Laat het programma van de vertaler het bestand opnieuw opslaan, als UTF-8.", EN: "Have the translator’s tool save the file again, as UTF-8."},
	})
	badXML = problem.Define(problem.Rule{
		Code:     "xliff-onleesbaar",
		Sentence: problem.Phrase{NL: "Dit bestand is geen goede XML: hier is iets niet afgesloten of niet te lezen.", EN: "This file is not proper XML: something here is not closed or cannot be read."},
		Repair:   problem.Phrase{NL: "Laat het programma van de vertaler het bestand opnieuw opslaan.", EN: "Have the translator’s tool save the file again."},
	})
	notXLIFF = problem.Define(problem.Rule{
		Code:     "geen-xliff-2",
		Sentence: problem.Phrase{NL: "Dit bestand is geen XLIFF 2.", EN: "This file is not XLIFF 2."},
		Repair:   problem.Phrase{NL: "Vraag de vertaler het terug te geven als XLIFF 2.0 of 2.1.", EN: "Ask the translator to return it as XLIFF 2.0 or 2.1."},
	})
	noTarget = problem.Define(problem.Rule{
		Code:     "xliff-zonder-taal",
		Sentence: problem.Phrase{NL: "Dit bestand zegt niet in welke taal het vertaald is.", EN: "This file does not say into which language it was translated."},
		Repair:   problem.Phrase{NL: "Zet de taal bij xliff, bijvoorbeeld: trgLang=\"ar\"", EN: "Put the language at xliff, for example: trgLang=\"ar\""},
	})
	badCSV = problem.Define(problem.Rule{
		Code:     "csv-onleesbaar",
		Sentence: problem.Phrase{NL: "Deze regel is niet te lezen: een aanhalingsteken staat er te veel, of is niet afgesloten.", EN: "This line cannot be read: there is a quote too many, or one that is not closed."},
		Repair:   problem.Phrase{NL: "Open het bestand in een rekenblad en sla het opnieuw op als CSV UTF-8.", EN: "Open the file in a spreadsheet and save it again as CSV UTF-8."},
	})
	noColumns = problem.Define(problem.Rule{
		Code:     "csv-zonder-kolommen",
		Sentence: problem.Phrase{NL: "De eerste regel noemt niet de vier kolommen bestand, sleutel, bron en vertaling.", EN: "The first line does not name the four columns bestand, sleutel, bron and vertaling."},
		Repair:   problem.Phrase{NL: "Zet als eerste regel: bestand;sleutel;bron;vertaling", EN: "Make the first line: bestand;sleutel;bron;vertaling"},
	})
	unknownDocument = problem.Define(problem.Rule{
		Code:     "onbekend-document",
		Sentence: problem.Phrase{NL: "Het document “%[1]s” heeft deze school niet. Wat hier vertaald is, is niet overgenomen.", EN: "This school has no document “%[1]s”. What was translated here was not taken over."},
		Repair:   problem.Phrase{NL: "Heet het nu anders? Zet hier de nieuwe naam en lees het bestand opnieuw in.", EN: "Has it another name now? Put the new name here and import the file again."},
	})
	unknownDocumentNear = problem.Define(problem.Rule{
		Code:     unknownDocument.Code,
		Sentence: unknownDocument.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[2]s`? Zet hier die naam en lees het bestand opnieuw in.", EN: "Did you mean `%[2]s`? Put that name here and import the file again."},
	})
	withMistakes = problem.Define(problem.Rule{
		Code:     "niet-overgenomen",
		Sentence: problem.Phrase{NL: "%[1]s heeft fouten. Wat hier voor %[2]s vertaald is, is daarom niet overgenomen.", EN: "%[1]s has errors. So what was translated here for %[2]s was not taken over."},
		Repair:   problem.Phrase{NL: "Los de fouten op die `ouderbeleid check` noemt en lees het bestand opnieuw in.", EN: "Repair the errors that `ouderbeleid check` names and import the file again."},
	})
	unknownUnit = problem.Define(problem.Rule{
		Code:     "vertaling-zonder-bron",
		Sentence: problem.Phrase{NL: "%[2]s heeft geen tekst bij “%[1]s” (meer). Deze vertaling is niet overgenomen: “%[3]s”.", EN: "%[2]s has no text at “%[1]s” (any more). This translation was not taken over: “%[3]s”."},
		Repair:   problem.Phrase{NL: "Staat de tekst nu ergens anders? Zet de vertaling daar met de hand neer.", EN: "Does the text stand elsewhere now? Put the translation there by hand."},
	})
	unitTwice = problem.Define(problem.Rule{
		Code:     "vertaling-dubbel",
		Sentence: problem.Phrase{NL: "“%[1]s” van %[2]s komt twee keer voor; de eerste staat op regel %[3]d en telt.", EN: "“%[1]s” of %[2]s occurs twice; the first is on line %[3]d and counts."},
		Repair:   problem.Phrase{NL: "Haal er een weg en lees het bestand opnieuw in.", EN: "Remove one and import the file again."},
	})
	paragraphMissing = problem.Define(problem.Rule{
		Code:     "alinea-ontbreekt",
		Sentence: problem.Phrase{NL: "Van de tekst van %[1]s ontbreekt alinea %[2]d. De vertaling van die tekst is daarom niet overgenomen.", EN: "Of the body of %[1]s, paragraph %[2]d is missing. So the translation of that body was not taken over."},
		Repair:   problem.Phrase{NL: "Zet de rij `%[3]s[%[2]d]` erbij, met de oorspronkelijke alinea en haar vertaling, en lees het bestand opnieuw in.", EN: "Add the row `%[3]s[%[2]d]`, with the original paragraph and its translation, and import the file again."},
	})
	sourceChanged = problem.Define(problem.Rule{
		Code: "export-verouderd", Severity: problem.Warning, Fleeting: true,
		Sentence: problem.Phrase{NL: "%[1]s is veranderd sinds dit bestand werd gemaakt (verschillen: %[2]d). De vertaling is bewaard, en geldt als verouderd.", EN: "%[1]s has changed since this file was made (differences: %[2]d). The translation was kept, and counts as out of date."},
		Repair:   problem.Phrase{NL: "Kijk met `ouderbeleid check` wat er veranderd is en werk de vertaling bij.", EN: "See with `ouderbeleid check` what has changed, and update the translation."},
	})
	bodyUnfinished = problem.Define(problem.Rule{
		Code: "vertaling-onvolledig", Severity: problem.Warning, Fleeting: true,
		Sentence: problem.Phrase{NL: "Van de tekst van %[1]s zijn %[2]d van de %[3]d alinea’s niet vertaald. Daar staat nu de oorspronkelijke alinea.", EN: "Of the body of %[1]s, %[2]d of %[3]d paragraphs are not translated. The original paragraph stands there now."},
		Repair:   problem.Phrase{NL: "Vertaal die alinea’s en lees het bestand opnieuw in, of vul ze aan in de vertaling zelf.", EN: "Translate these paragraphs and import the file again, or complete them in the translation itself."},
	})
)

package frontmatter

import "ouderbeleid/generator/problem"

// write is the way out of most mistakes: its first argument is the line, or the lines, as they should be.
var write = problem.Phrase{NL: "Schrijf: %[1]s", EN: "Write: %[1]s"}

// Problems with the characters of a file.
var (
	savedAsUTF16 = problem.Define(problem.Rule{
		Code: "utf-16",
		Sentence: problem.Phrase{
			NL: "Dit bestand is opgeslagen als UTF-16 en is zo niet te lezen.",
			EN: "This file was saved as UTF-16 and cannot be read like that.",
		},
		Repair: problem.Phrase{
			NL: "Open het bestand, kies “Opslaan als” en kies daar de codering UTF-8.",
			EN: "Open the file, choose “Save as” and choose the encoding UTF-8 there.",
		},
	})
	notUTF8 = problem.Define(problem.Rule{
		Code: "geen-utf-8",
		Sentence: problem.Phrase{
			NL: "Dit bestand is niet opgeslagen als UTF-8, waardoor letters met accenten en tekens zoals € onleesbaar zijn.",
			EN: "This file was not saved as UTF-8, which makes letters with accents and signs such as € unreadable.",
		},
		Repair: problem.Phrase{
			NL: "Open het bestand, kies “Opslaan als” en kies daar de codering UTF-8. Op deze regel hoort te staan: %[1]s",
			EN: "Open the file, choose “Save as” and choose the encoding UTF-8 there. This line should read: %[1]s",
		},
	})
	controlCharacter = problem.Define(problem.Rule{
		Code: "vreemd-teken",
		Sentence: problem.Phrase{
			NL: "Hier staat een onzichtbaar teken (U+%04[2]X) dat niet in een tekst hoort.",
			EN: "There is an invisible character (U+%04[2]X) here that does not belong in a text.",
		},
		Repair: problem.Phrase{NL: "Haal het teken weg: %[1]s", EN: "Remove the character: %[1]s"},
	})
	oldLineEnd = problem.Define(problem.Rule{
		Code: "regeleinde",
		Sentence: problem.Phrase{
			NL: "Hier begint een nieuwe regel op een manier die niet meer gebruikt wordt.",
			EN: "A new line starts here in a way that is no longer used.",
		},
		Repair: problem.Phrase{
			NL: "Haal het regeleinde weg en druk opnieuw op Enter.",
			EN: "Remove the line end and press Enter again.",
		},
	})
)

// Problems with the lines `+++`.
var (
	noFrontMatter = problem.Define(problem.Rule{
		Code: "plussen-ontbreken",
		Sentence: problem.Phrase{
			NL: "Een document begint met gegevens tussen twee regels +++, en die ontbreken hier.",
			EN: "A document starts with facts between two lines +++, and those are missing here.",
		},
		Repair: problem.Phrase{
			NL: "Zet boven aan het bestand:\n+++\ntitel = \"…\"\n+++",
			EN: "Put at the top of the file:\n+++\ntitel = \"…\"\n+++",
		},
	})
	noOpening = problem.Define(problem.Rule{
		Code: "plussen-openen-niet",
		Sentence: problem.Phrase{
			NL: "De regel +++ boven de gegevens ontbreekt.",
			EN: "The line +++ above the facts is missing.",
		},
		Repair: problem.Phrase{NL: "Zet boven aan het bestand een regel met: +++", EN: "Put a line at the top of the file with: +++"},
	})
	noClosing = problem.Define(problem.Rule{
		Code: "plussen-sluiten-niet",
		Sentence: problem.Phrase{
			NL: "De regel +++ onder de gegevens ontbreekt.",
			EN: "The line +++ below the facts is missing.",
		},
		Repair: problem.Phrase{NL: "Zet onder regel %[1]d een regel met: +++", EN: "Put below line %[1]d a line with: +++"},
	})
	oddFence = problem.Define(problem.Rule{
		Code: "plussen-verkeerd",
		Sentence: problem.Phrase{
			NL: "De regel die de gegevens afbakent bestaat uit drie plustekens, zonder iets ervoor of erachter.",
			EN: "The line that marks off the facts is three plus signs, with nothing before or after them.",
		},
		Repair: write,
	})
	dashes = problem.Define(problem.Rule{
		Code: "streepjes",
		Sentence: problem.Phrase{
			NL: "De gegevens staan hier tussen streepjes, maar horen tussen plustekens.",
			EN: "The facts are between dashes here, but belong between plus signs.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf: +++\nDoe dat ook op de regel onder de gegevens.",
			EN: "Write: +++\nDo so on the line below the facts too.",
		},
	})
	strayFence = problem.Define(problem.Rule{
		Code: "plussen-te-veel",
		Sentence: problem.Phrase{
			NL: "Een regel met alleen plustekens of streepjes hoort hier niet.",
			EN: "A line of only plus signs or dashes does not belong here.",
		},
		Repair: problem.Phrase{NL: "Haal deze regel weg.", EN: "Remove this line."},
	})
)

// Problems with what is written between the lines `+++`.
var (
	oddSpace = problem.Define(problem.Rule{
		Code: "vreemde-spatie",
		Sentence: problem.Phrase{
			NL: "Hier staat een bijzondere of onzichtbare spatie uit een tekstverwerker.",
			EN: "There is a special or invisible space from a word processor here.",
		},
		Repair: write,
	})
	curlyQuotes = problem.Define(problem.Rule{
		Code: "gekrulde-aanhalingstekens",
		Sentence: problem.Phrase{
			NL: "Om een tekst horen rechte aanhalingstekens, geen gekrulde.",
			EN: "A text needs straight quotation marks around it, not curly ones.",
		},
		Repair: write,
	})
	colon = problem.Define(problem.Rule{
		Code: "dubbele-punt",
		Sentence: problem.Phrase{
			NL: "Na een sleutel hoort een is-teken, geen dubbele punt.",
			EN: "A key is followed by an equals sign, not a colon.",
		},
		Repair: write,
	})
	manySigns = problem.Define(problem.Rule{
		Code: "is-teken-ontbreekt",
		Sentence: problem.Phrase{
			NL: "Tussen de sleutel en de waarde hoort één is-teken, en niets anders.",
			EN: "Between the key and the value stands one equals sign, and nothing else.",
		},
		Repair: write,
	})
	noEquals = problem.Define(problem.Rule{
		Code: "is-teken-ontbreekt",
		Sentence: problem.Phrase{
			NL: "Tussen de sleutel en de waarde ontbreekt het is-teken.",
			EN: "The equals sign between the key and the value is missing.",
		},
		Repair: write,
	})
	headerBrackets = problem.Define(problem.Rule{
		Code: "haken-om-kop",
		Sentence: problem.Phrase{
			NL: "De haken om deze kop kloppen niet.",
			EN: "The brackets around this heading are not right.",
		},
		Repair: write,
	})
	dateForm = problem.Define(problem.Rule{
		Code: "datum-schrijfwijze",
		Sentence: problem.Phrase{
			NL: "Een datum schrijft u als jaar-maand-dag.",
			EN: "A date is written as year-month-day.",
		},
		Repair: write,
	})
	// SeveralDays is told where more days than one stand: what a document has for that depends on its kind.
	SeveralDays = problem.Define(problem.Rule{
		Code: dateForm.Code,
		Sentence: problem.Phrase{
			NL: "Hier staat meer dan één dag, en hier hoort er een.",
			EN: "There is more than one day here, and one belongs here.",
		},
		Repair: write,
	})
	noSuchDate = problem.Define(problem.Rule{
		Code: "datum-bestaat-niet",
		Sentence: problem.Phrase{
			NL: "De datum %[1]s bestaat niet.",
			EN: "The date %[1]s does not exist.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf een bestaande datum als jaar-maand-dag.",
			EN: "Write an existing date as year-month-day.",
		},
	})
	yesOrNo = problem.Define(problem.Rule{
		Code: "ja-of-nee",
		Sentence: problem.Phrase{
			NL: "Voor ja schrijft u true, en voor nee false.",
			EN: "For yes write true, and for no write false.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf: %[1]s\nIs het als woord bedoeld, zet er dan aanhalingstekens om: %[2]s",
			EN: "Write: %[1]s\nIf it is meant as a word, put quotation marks around it: %[2]s",
		},
	})
	numberForm = problem.Define(problem.Rule{
		Code: "getal-schrijfwijze",
		Sentence: problem.Phrase{
			NL: "Een getal schrijft u met een punt in plaats van een komma, en zonder euroteken.",
			EN: "A number is written with a point instead of a comma, and without a euro sign.",
		},
		Repair: write,
	})
	noListBrackets = problem.Define(problem.Rule{
		Code: "lijst-zonder-haken",
		Sentence: problem.Phrase{
			NL: "Om een lijst horen vierkante haken.",
			EN: "A list needs square brackets around it.",
		},
		Repair: write,
	})
	noComma = problem.Define(problem.Rule{
		Code: "komma-ontbreekt",
		Sentence: problem.Phrase{
			NL: "Tussen twee waarden hoort een komma.",
			EN: "Two values need a comma between them.",
		},
		Repair: write,
	})
	strayComma = problem.Define(problem.Rule{
		Code: "komma-te-veel",
		Sentence: problem.Phrase{
			NL: "Aan het eind van deze regel hoort geen komma of puntkomma.",
			EN: "This line does not end with a comma or a semicolon.",
		},
		Repair: write,
	})
	noBracket = problem.Define(problem.Rule{
		Code: "haak-ontbreekt",
		Sentence: problem.Phrase{
			NL: "Hier ontbreekt een haak.",
			EN: "A bracket is missing here.",
		},
		Repair: write,
	})
	severalLines = problem.Define(problem.Rule{
		Code: "tekst-over-regels",
		Sentence: problem.Phrase{
			NL: "Om een tekst van meer dan één regel horen drie aanhalingstekens.",
			EN: "A text of more than one line needs three quotation marks around it.",
		},
		Repair: write,
	})
	noQuote = problem.Define(problem.Rule{
		Code: "aanhalingsteken-ontbreekt",
		Sentence: problem.Phrase{
			NL: "Hier ontbreekt een aanhalingsteken.",
			EN: "A quotation mark is missing here.",
		},
		Repair: write,
	})
	quoteInText = problem.Define(problem.Rule{
		Code: "aanhalingsteken-in-tekst",
		Sentence: problem.Phrase{
			NL: "Dit aanhalingsteken sluit de tekst te vroeg.",
			EN: "This quotation mark ends the text too early.",
		},
		Repair: write,
	})
	backslashInText = problem.Define(problem.Rule{
		Code: "schuine-streep-in-tekst",
		Sentence: problem.Phrase{
			NL: "Een tekst met een schuine streep \\ hoort tussen enkele aanhalingstekens.",
			EN: "A text with a backslash \\ belongs between single quotation marks.",
		},
		Repair: write,
	})
	noQuotes = problem.Define(problem.Rule{
		Code: "tekst-zonder-aanhalingstekens",
		Sentence: problem.Phrase{
			NL: "Om een tekst horen aanhalingstekens.",
			EN: "A text needs quotation marks around it.",
		},
		Repair: write,
	})
	oddKey = problem.Define(problem.Rule{
		Code: "sleutel-met-vreemd-teken",
		Sentence: problem.Phrase{
			NL: "Een sleutel bestaat uit gewone letters, cijfers, _ en -, zonder spaties.",
			EN: "A key is made of plain letters, digits, _ and -, without spaces.",
		},
		Repair: write,
	})
	noValue = problem.Define(problem.Rule{
		Code: "sleutel-zonder-waarde",
		Sentence: problem.Phrase{
			NL: "Na deze sleutel staat geen waarde.",
			EN: "There is no value after this key.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf: %[1]s\nOf haal de regel weg.",
			EN: "Write: %[1]s\nOr remove the line.",
		},
	})
	keyTwice = problem.Define(problem.Rule{
		Code: "dubbele-sleutel",
		Sentence: problem.Phrase{
			NL: "De sleutel “%[1]s” staat ook al op regel %[2]d.",
			EN: "The key “%[1]s” is on line %[2]d already.",
		},
		Repair: problem.Phrase{NL: "Haal een van beide weg.", EN: "Remove one of the two."},
	})
	headerTwice = problem.Define(problem.Rule{
		Code: "dubbele-kop",
		Sentence: problem.Phrase{
			NL: "De naam “%[1]s” is al gebruikt op regel %[2]d.",
			EN: "The name “%[1]s” is used on line %[2]d already.",
		},
		Repair: problem.Phrase{
			NL: "Zet alles onder één kop; zijn het er echt meer, schrijf dan elke keer [[%[1]s]].",
			EN: "Put everything under one heading; if there are really several, write [[%[1]s]] each time.",
		},
	})
	strayText = problem.Define(problem.Rule{
		Code: "losse-tekst",
		Sentence: problem.Phrase{
			NL: "Tussen de regels +++ horen alleen gegevens, zoals titel = \"Visie\".",
			EN: "Only facts belong between the lines +++, such as titel = \"Visie\".",
		},
		Repair: problem.Phrase{
			NL: "Zet deze tekst onder de regel +++, of binnen de aanhalingstekens van de regel erboven.",
			EN: "Move this text below the line +++, or inside the quotation marks of the line above.",
		},
	})
	unclear = problem.Define(problem.Rule{
		Code: "onleesbaar",
		Sentence: problem.Phrase{
			NL: "Hier klopt iets niet aan de schrijfwijze.",
			EN: "Something is not right in how this is written.",
		},
		Repair: problem.Phrase{
			NL: "Kijk op deze regel en de regel erboven de aanhalingstekens, de haken en de komma's na.",
			EN: "Check the quotation marks, brackets and commas on this line and the line above it.",
		},
	})
)

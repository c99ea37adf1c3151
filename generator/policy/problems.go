package policy

import "ouderbeleid/generator/problem"

// near is a rule where it is known what the author meant: the third argument is the line, or the lines, as they should be.
func near(rule *problem.Rule) *problem.Rule {
	known := *rule
	known.Repair = problem.Phrase{NL: "Schrijf: %[3]s", EN: "Write: %[3]s"}
	return problem.Define(known)
}

// What can be wrong with one document.
var (
	unknownKey = problem.Define(problem.Rule{
		Code:     "onbekende-sleutel",
		Sentence: problem.Phrase{NL: "De sleutel “%[1]s” bestaat niet in %[2]s.", EN: "The key “%[1]s” does not exist in %[2]s."},
		Repair:   problem.Phrase{NL: "Haal de regel weg, zet uw eigen gegevens onder [extra], of kies uit: %[3]s.", EN: "Remove the line, put facts of your own under [extra], or choose from: %[3]s."},
	})
	unknownKeyNear = problem.Define(problem.Rule{
		Code:     "onbekende-sleutel",
		Sentence: unknownKey.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[3]s`?", EN: "Did you mean `%[3]s`?"},
	})
	unknownWord = problem.Define(problem.Rule{
		Code:     "onbekende-sleutel",
		Sentence: unknownKey.Sentence,
		Repair:   problem.Phrase{NL: "Haal de regel weg, of kies uit wat een vertaling zegt: %[3]s.", EN: "Remove the line, or choose from what a translation says: %[3]s."},
	})
	unknownKeyDays   = near(unknownKey)
	freeDayAsHoliday = problem.Define(problem.Rule{
		Code:     unknownKey.Code,
		Sentence: problem.Phrase{NL: "De sleutel “%[1]s” bestaat niet in %[2]s. Eén vrije dag is een [[studiedag]].", EN: "The key “%[1]s” does not exist in %[2]s. One free day is a [[studiedag]]."},
		Repair:   unknownKeyDays.Repair,
	})
	strayedKey = problem.Define(problem.Rule{
		Code:     unknownKey.Code,
		Sentence: problem.Phrase{NL: "Onder %[2]s staat wat bij %[3]s zelf hoort: %[1]s.", EN: "Below %[2]s stands what is of %[3]s itself: %[1]s."},
		Repair:   problem.Phrase{NL: "Zet die regels boven de eerste kop tussen haken. Schrijf:\n%[4]s", EN: "Put these lines above the first header between brackets. Write:\n%[4]s"},
	})
	missingKey = problem.Define(problem.Rule{
		Code:     "ontbrekende-sleutel",
		Sentence: problem.Phrase{NL: "De verplichte sleutel “%[1]s” ontbreekt in %[2]s.", EN: "The required key “%[1]s” is missing in %[2]s."},
		Repair:   problem.Phrase{NL: "Voeg een regel toe, bijvoorbeeld: %[3]s", EN: "Add a line, for example: %[3]s"},
	})
	wrongType = problem.Define(problem.Rule{
		Code:     "verkeerde-soort",
		Sentence: problem.Phrase{NL: "Bij “%[1]s” hoort %[2]s, maar hier staat %[3]s.", EN: "“%[1]s” takes %[2]s, but this is %[3]s."},
		Repair:   problem.Phrase{NL: "Schrijf: %[4]s", EN: "Write: %[4]s"},
	})
	wrongTypePlain = problem.Define(problem.Rule{
		Code:     wrongType.Code,
		Sentence: wrongType.Sentence,
		Repair:   problem.Phrase{NL: "Schrijf bijvoorbeeld: %[4]s", EN: "Write for example: %[4]s"},
	})
	wrongTypeNothing = problem.Define(problem.Rule{
		Code:     wrongType.Code,
		Sentence: wrongType.Sentence,
		Repair:   problem.Phrase{NL: "Haal de regel weg: zonder “%[1]s” staat er niets over op de site.", EN: "Remove the line: without “%[1]s” the site says nothing of it."},
	})
	dayAsTime = problem.Define(problem.Rule{
		Code:     wrongType.Code,
		Sentence: problem.Phrase{NL: "Bij “tot” hoort een tijd, maar hier staat de laatste dag.", EN: "“tot” takes a time, but this is the last day."},
		Repair:   problem.Phrase{NL: "Schrijf in plaats van de twee regels met “%[1]s” en “tot”: %[2]s", EN: "In the place of the two lines with “%[1]s” and “tot” write: %[2]s"},
	})
	noTables = problem.Define(problem.Rule{
		Code:     wrongType.Code,
		Sentence: wrongType.Sentence,
		Repair:   problem.Phrase{NL: "Haal deze regel weg en zet onderaan de gegevens:\n%[4]s", EN: "Remove this line and put below the other facts:\n%[4]s"},
	})
	wrongItem = problem.Define(problem.Rule{
		Code:     wrongType.Code,
		Sentence: problem.Phrase{NL: "In de lijst bij “%[1]s” hoort %[2]s, maar hier staat %[3]s.", EN: "The list of “%[1]s” takes %[2]s, but this is %[3]s."},
		Repair:   wrongType.Repair,
	})
	wrongItemPlain = problem.Define(problem.Rule{Code: wrongType.Code, Sentence: wrongItem.Sentence, Repair: wrongTypePlain.Repair})
	emptyList      = problem.Define(problem.Rule{
		Code:     "lege-lijst",
		Sentence: problem.Phrase{NL: "De verplichte lijst bij “%[1]s” is leeg.", EN: "The required list of “%[1]s” is empty."},
		Repair:   problem.Phrase{NL: "Vul haar in, bijvoorbeeld: %[2]s", EN: "Fill it in, for example: %[2]s"},
	})
	emptyText = problem.Define(problem.Rule{
		Code:     "lege-tekst",
		Sentence: problem.Phrase{NL: "Bij “%[1]s” staat niets tussen de aanhalingstekens.", EN: "There is nothing between the quotes of “%[1]s”."},
		Repair:   problem.Phrase{NL: "Vul de tekst in of haal de regel weg.", EN: "Fill in the text or remove the line."},
	})
	unknownValue = problem.Define(problem.Rule{
		Code:     "onbekende-waarde",
		Sentence: problem.Phrase{NL: "“%[1]s” kan niet bij “%[2]s”.", EN: "“%[1]s” is not possible for “%[2]s”."},
		Repair:   problem.Phrase{NL: "Kies uit: %[3]s.", EN: "Choose from: %[3]s."},
	})
	unknownValueNear = near(unknownValue)
	unknownValueFree = problem.Define(problem.Rule{
		Code:     unknownValue.Code,
		Sentence: unknownValue.Sentence,
		Repair:   problem.Phrase{NL: "Kies uit: %[3]s.\nPast er geen, haal de regel dan weg.", EN: "Choose from: %[3]s.\nIf none fits, remove the line."},
	})
	unknownOpenValue = problem.Define(problem.Rule{
		Code:     unknownValue.Code,
		Sentence: unknownValue.Sentence,
		Repair: problem.Phrase{
			NL: "Kies uit: %[3]s.\nIs het een woord van uw school zelf, noem het dan in school.toml: %[4]s",
			EN: "Choose from: %[3]s.\nIf it is a word of your school’s own, name it in school.toml: %[4]s",
		},
	})
	twiceInList = problem.Define(problem.Rule{
		Code:     "dubbele-waarde",
		Sentence: problem.Phrase{NL: "“%[1]s” staat twee keer bij “%[2]s”.", EN: "“%[1]s” stands twice in “%[2]s”."},
		Repair:   problem.Phrase{NL: "Haal er een weg.", EN: "Remove one of them."},
	})
	movedNowhere = problem.Define(problem.Rule{
		Code:     "dubbele-waarde",
		Sentence: problem.Phrase{NL: "Op “%[1]s” is het nu ook: dan is het niet verplaatst.", EN: "“%[1]s” is when it is now too: then it was not moved."},
		Repair:   problem.Phrase{NL: "Haal de regel weg, of schrijf bij verplaatst_van de dag waarop het eerst zou zijn.", EN: "Remove the line, or write at verplaatst_van the day on which it was to be first."},
	})
	outOfBounds = problem.Define(problem.Rule{
		Code:     "buiten-bereik",
		Sentence: problem.Phrase{NL: "“%[1]s” ligt tussen %[2]v en %[3]v, maar hier staat %[4]v.", EN: "“%[1]s” lies between %[2]v and %[3]v, but this is %[4]v."},
		Repair:   problem.Phrase{NL: "Vul een getal van %[2]v tot en met %[3]v in.", EN: "Fill in a number from %[2]v to %[3]v."},
	})
	noTime = problem.Define(problem.Rule{
		Code:     "geen-tijd",
		Sentence: problem.Phrase{NL: "“%[1]s” bij “%[2]s” is geen tijd.", EN: "“%[1]s” for “%[2]s” is not a time."},
		Repair:   problem.Phrase{NL: "Schrijf uren en minuten, bijvoorbeeld: %[3]s", EN: "Write hours and minutes, for example: %[3]s"},
	})
	noTimeNear   = near(noTime)
	noTimeEither = problem.Define(problem.Rule{
		Code:     noTime.Code,
		Sentence: noTime.Sentence,
		Repair:   problem.Phrase{NL: "Schrijf: %[3]s\nBedoelt u het andere dagdeel? Dan is het: %[4]s", EN: "Write: %[3]s\nDo you mean the other half of the day? Then it is: %[4]s"},
	})
	noMonth = problem.Define(problem.Rule{
		Code:     "geen-maand",
		Sentence: problem.Phrase{NL: "“%[1]s” bij “%[2]s” is geen maand.", EN: "“%[1]s” for “%[2]s” is not a month."},
		Repair:   problem.Phrase{NL: "Schrijf jaar en maand, bijvoorbeeld: %[3]s", EN: "Write year and month, for example: %[3]s"},
	})
	noMonthNear  = near(noMonth)
	noSchoolYear = problem.Define(problem.Rule{
		Code:     "geen-schooljaar",
		Sentence: problem.Phrase{NL: "“%[1]s” bij “%[2]s” is geen schooljaar.", EN: "“%[1]s” for “%[2]s” is not a school year."},
		Repair:   problem.Phrase{NL: "Schrijf twee jaren na elkaar, bijvoorbeeld: %[3]s", EN: "Write two years in a row, for example: %[3]s"},
	})
	noSchoolYearNear = near(noSchoolYear)
	noWebAddress     = problem.Define(problem.Rule{
		Code:     "geen-webadres",
		Sentence: problem.Phrase{NL: "“%[1]s” bij “%[2]s” is geen volledig webadres.", EN: "“%[1]s” for “%[2]s” is not a full web address."},
		Repair:   problem.Phrase{NL: "Schrijf het adres met https:// ervoor, bijvoorbeeld: %[3]s", EN: "Write the address with https:// before it, for example: %[3]s"},
	})
	noWebAddressNear = near(noWebAddress)
	noRegister       = problem.Define(problem.Rule{
		Code:     noWebAddress.Code,
		Sentence: problem.Phrase{NL: "“%[1]s” bij “%[2]s” is geen webadres en geen e-mailadres.", EN: "“%[1]s” for “%[2]s” is neither a web address nor an e-mail address."},
		Repair:   problem.Phrase{NL: "Haal de regel weg, en schrijf in de tekst hoe ouders zich aanmelden: %[1]s.\nOf schrijf een van beide, bijvoorbeeld: %[3]s", EN: "Remove the line, and say in the text how parents register: %[1]s.\nOr write one of the two, for example: %[3]s"},
	})
	noSiteAddress = problem.Define(problem.Rule{
		Code:     "geen-webadres",
		Sentence: problem.Phrase{NL: "In het adres van de site, “%[1]s”, kan geen spatie, ? of # staan.", EN: "The address of the site, “%[1]s”, cannot have a space, ? or # in it."},
		Repair:   problem.Phrase{NL: "Schrijf alleen waar de site staat, bijvoorbeeld: adres = \"https://www.uwschool.nl/ouders/\"", EN: "Write only where the site is, for example: adres = \"https://www.yourschool.nl/ouders/\""},
	})
	clashingGroups = problem.Define(problem.Rule{
		Code:     "dubbele-waarde",
		Sentence: problem.Phrase{NL: "De groepen “%[1]s” en “%[2]s” krijgen hetzelfde adres: %[3]s.", EN: "The groups “%[1]s” and “%[2]s” get the same address: %[3]s."},
		Repair:   problem.Phrase{NL: "Haal er een weg of geef hem een andere naam.", EN: "Remove one of them or give it another name."},
	})
	groupNameOfGroup = problem.Define(problem.Rule{
		Code:     "dubbele-waarde",
		Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "“%[1]s” is al de naam van een groep. Daarom telt deze [[groepsnaam]] niet.", EN: "“%[1]s” is the name of a group already. So this [[groepsnaam]] does not count."},
		Repair:   problem.Phrase{NL: "Geef de groepen samen een andere naam, of haal deze [[groepsnaam]] weg.", EN: "Give the groups together another name, or remove this [[groepsnaam]]."},
	})
	noEmail = problem.Define(problem.Rule{
		Code:     "geen-mailadres",
		Sentence: problem.Phrase{NL: "“%[1]s” bij “%[2]s” is geen e-mailadres.", EN: "“%[1]s” for “%[2]s” is not an e-mail address."},
		Repair:   problem.Phrase{NL: "Schrijf bijvoorbeeld: %[2]s = \"info@uwschool.nl\"", EN: "Write for example: %[2]s = \"info@yourschool.nl\""},
	})
	noEmailNear = near(noEmail)
	noPicture   = problem.Define(problem.Rule{
		Code:     "geen-afbeelding",
		Sentence: problem.Phrase{NL: "“%[1]s” bij “%[2]s” is geen afbeelding.", EN: "“%[1]s” for “%[2]s” is not a picture."},
		Repair:   problem.Phrase{NL: "Noem een bestand dat eindigt op .svg, .png, .jpg of .webp, bijvoorbeeld: %[2]s = \"beelden/logo.svg\"", EN: "Name a file that ends in .svg, .png, .jpg or .webp, for example: %[2]s = \"beelden/logo.svg\""},
	})
	marksInFact = problem.Define(problem.Rule{
		Code: "opmaak-werkt-niet", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Opmaak werkt niet bij “%[1]s”: lezers zien de tekens staan.",
			EN: "Marks do not work in “%[1]s”: readers see them.",
		},
		Repair: problem.Phrase{NL: "Schrijf hier: %[2]s", EN: "Write here: %[2]s"},
	})
	noPhone = problem.Define(problem.Rule{
		Code:     "geen-telefoonnummer",
		Sentence: problem.Phrase{NL: "“%[1]s” bij “%[2]s” is geen telefoonnummer.", EN: "“%[1]s” for “%[2]s” is not a telephone number."},
		Repair:   problem.Phrase{NL: "Schrijf het hele nummer, met alleen cijfers, spaties en streepjes, bijvoorbeeld: %[3]s", EN: "Write the whole number, with only digits, spaces and dashes, for example: %[3]s"},
	})
	noPhoneNear = near(noPhone)
	noLanguage  = problem.Define(problem.Rule{
		Code:     "geen-taal",
		Sentence: problem.Phrase{NL: "“%[1]s” bij “%[2]s” is geen taalcode.", EN: "“%[1]s” for “%[2]s” is not a language code."},
		Repair:   problem.Phrase{NL: "Gebruik korte codes in kleine letters, bijvoorbeeld: %[3]s", EN: "Use short codes in lower case, for example: %[3]s"},
	})
	noLanguageNear = near(noLanguage)
	noColor        = problem.Define(problem.Rule{
		Code:     "geen-kleur",
		Sentence: problem.Phrase{NL: "“%[1]s” is geen kleurcode.", EN: "“%[1]s” is not a colour code."},
		Repair:   problem.Phrase{NL: "Schrijf een hekje en zes cijfers of letters, bijvoorbeeld: kleur = \"#0b6e6e\"", EN: "Write a hash and six digits or letters, for example: kleur = \"#0b6e6e\""},
	})
	noColorNear = near(noColor)
	twoTimes    = problem.Define(problem.Rule{
		Code:     "twee-tijdstippen",
		Sentence: problem.Phrase{NL: "Een activiteit heeft één tijdstip, maar hier staan “%[1]s” en “%[2]s”.", EN: "An activity has one time, but this one has “%[1]s” and “%[2]s”."},
		Repair:   problem.Phrase{NL: "Houd er een over en haal de andere regel weg.", EN: "Keep one of them and remove the other line."},
	})
	twoDays = problem.Define(problem.Rule{
		Code:     twoTimes.Code,
		Sentence: problem.Phrase{NL: "De dagen staan hier twee keer: bij “%[1]s” en bij “%[2]s”.", EN: "The days stand here twice: at “%[1]s” and at “%[2]s”."},
		Repair:   twoTimes.Repair,
	})
	freeTwice = problem.Define(problem.Rule{
		Code:     twoTimes.Code,
		Sentence: problem.Phrase{NL: "Zijn de kinderen vrij vanaf een tijd (van) of tot een tijd (tot)? Hier staan ze allebei.", EN: "Are the children free from a time (van) or until a time (tot)? Both are here."},
		Repair: problem.Phrase{
			NL: "Gaan ze om %[1]s uur naar huis? Schrijf in plaats van de twee regels met “van” en “tot”: van = %[2]s",
			EN: "Do they go home at %[1]s? In the place of the two lines with “van” and “tot” write: van = %[2]s",
		},
	})
	noTimeAtAll = problem.Define(problem.Rule{
		Code:     "geen-tijdstip",
		Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Bij deze activiteit staat niet wanneer zij is.", EN: "This activity does not say when it is."},
		Repair:   problem.Phrase{NL: "Voeg de dag toe: datum = 2027-05-26\nOf de dagen bij data, een periode, of, als u de dag nog niet weet: wanneer = \"medio mei\"", EN: "Add the day: datum = 2027-05-26\nOr the days at data, a periode, or, when you do not know the day yet: wanneer = \"medio mei\""},
	})
	noDays = problem.Define(problem.Rule{
		Code:     noTimeAtAll.Code,
		Sentence: problem.Phrase{NL: "Bij deze studiedag staat niet welke dag het is.", EN: "This study day does not say which day it is."},
		Repair:   problem.Phrase{NL: "Voeg de dag toe, bijvoorbeeld: %[1]s\nOf de dagen bij data, of een periode.", EN: "Add the day, for example: %[1]s\nOr the days at data, or a periode."},
	})
	noRepetition = problem.Define(problem.Rule{
		Code:     "geen-herhaling",
		Sentence: problem.Phrase{NL: "“%[1]s” bij “%[2]s” is geen regel die ouderbeleid begrijpt.", EN: "“%[1]s” for “%[2]s” is no rule that ouderbeleid understands."},
		Repair: problem.Phrase{
			NL: "Schrijf bijvoorbeeld: %[3]s\nOok “elke dinsdag en donderdag”, “om de week op vrijdag” en “elke laatste vrijdag van de maand” kan. Past er geen regel, noem dan de dagen bij data.",
			EN: "Write for example: %[3]s\n“elke dinsdag en donderdag”, “om de week op vrijdag” and “elke laatste vrijdag van de maand” are understood too. If no rule fits, name the days at data.",
		},
	})
	noRepetitionNear = near(noRepetition)
	ruleWithoutDay   = problem.Define(problem.Rule{
		Code:     noRepetition.Code,
		Sentence: problem.Phrase{NL: "“%[1]s” zegt niet op welke dag van de week.", EN: "“%[1]s” does not say on which day of the week."},
		Repair: problem.Phrase{
			NL: "Schrijf bijvoorbeeld: herhaling = \"elke eerste dinsdag\"\nOf zet de eerste en de laatste dag bij periode: dan geldt de dag van de week van de eerste.",
			EN: "Write for example: herhaling = \"elke eerste dinsdag\"\nOr write the first and the last day at periode: then the day of the week of the first one holds.",
		},
	})
	ruleWithoutDays = problem.Define(problem.Rule{
		Code: "herhaling-klopt-niet", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "“%[1]s” geeft geen enkele dag: van %[2]s tot en met %[3]s is die er niet, of is het steeds vakantie of vrij.",
			EN: "“%[1]s” gives no day at all: from %[2]s to %[3]s there is none, or it is always a holiday or a free day.",
		},
		Repair: problem.Phrase{NL: "Maak de periode langer, kies een andere dag, of noem de dagen bij ook_op.", EN: "Make the periode longer, choose another day, or name the days at ook_op."},
	})
	tooManyDays = problem.Define(problem.Rule{
		Code: ruleWithoutDays.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "“%[1]s” geeft meer dan %[2]d dagen; alleen de eerste %[2]d staan op de site.", EN: "“%[1]s” gives more than %[2]d days; only the first %[2]d are on the site."},
		Repair:   problem.Phrase{NL: "Kort de periode in, of noem minder dagen van de week.", EN: "Shorten the periode, or name fewer days of the week."},
	})
	noException = problem.Define(problem.Rule{
		Code: ruleWithoutDays.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "%[1]s bij “behalve” is geen dag van “%[2]s”.", EN: "%[1]s at “behalve” is no day of “%[2]s”."},
		Repair:   problem.Phrase{NL: "Haal die dag weg bij behalve.", EN: "Remove that day from behalve."},
	})
	noExceptionNear = near(noException)
	noAddition      = problem.Define(problem.Rule{
		Code: ruleWithoutDays.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "%[1]s bij “ook_op” is niet in schooljaar %[3]s, waarvan “%[2]s” nu is: die dag telt niet mee.",
			EN: "%[1]s at “ook_op” is not in school year %[3]s, of which “%[2]s” is now: that day does not count.",
		},
		Repair: problem.Phrase{NL: "Haal die dag weg bij ook_op.", EN: "Remove that day from ook_op."},
	})
	slotElsewhere = problem.Define(problem.Rule{
		Code:     "tijd-klopt-niet",
		Sentence: problem.Phrase{NL: "%[1]s bij [[tijd]] is geen dag van deze activiteit.", EN: "%[1]s at [[tijd]] is no day of this activity."},
		Repair:   problem.Phrase{NL: "Verbeter de dag, of zet hem ook bij de dagen van de activiteit zelf.", EN: "Correct the day, or write it at the days of the activity itself too."},
	})
	slotElsewhereNear = near(slotElsewhere)
	slotForOthers     = problem.Define(problem.Rule{
		Code: slotElsewhere.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Deze tijd is voor groep %[1]s, maar de activiteit niet.", EN: "This time is for group %[1]s, and the activity is not."},
		Repair:   problem.Phrase{NL: "Haal de groep hier weg, of zet hem ook bij groepen van de activiteit zelf.", EN: "Remove the group here, or write it at groepen of the activity itself too."},
	})
	signUpWithoutApp = problem.Define(problem.Rule{
		Code: "ouderapp-onbekend", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Aanmelden gaat via de ouderapp, maar in school.toml staat niet welke dat is.", EN: "Parents sign up through the app, but school.toml does not say which that is."},
		Repair:   problem.Phrase{NL: "Zet in school.toml de naam onder [ouderapp], bijvoorbeeld:\n[ouderapp]\nnaam = \"Klapperpost\"", EN: "Put its name in school.toml below [ouderapp], for example:\n[ouderapp]\nnaam = \"Klapperpost\""},
	})
	unknownSignUp = problem.Define(problem.Rule{
		Code:     noWebAddress.Code,
		Sentence: problem.Phrase{NL: "“%[1]s” bij “aanmelden” is geen adres, geen telefoonnummer en geen contact uit school.toml.", EN: "“%[1]s” for “aanmelden” is no address, no telephone number and no contact of school.toml."},
		Repair: problem.Phrase{
			NL: "Schrijf een webadres, een e-mailadres, een telefoonnummer of het id van een contact. Of in woorden, zoals: aanmelden = \"bij de leraar\"",
			EN: "Write a web address, an e-mail address, a telephone number or the id of a contact. Or in words, such as: aanmelden = \"bij de leraar\"",
		},
	})
	unknownSignUpNear = near(unknownSignUp)
	onlyWith          = problem.Define(problem.Rule{
		Code:     "hoort-bij-elkaar",
		Sentence: problem.Phrase{NL: "“%[1]s” heeft alleen betekenis naast %[2]s.", EN: "“%[1]s” has a meaning only beside %[2]s."},
		Repair:   problem.Phrase{NL: "Voeg %[2]s toe, of haal de regel met “%[1]s” weg.", EN: "Add %[2]s, or remove the line with “%[1]s”."},
	})
	oneOf = problem.Define(problem.Rule{
		Code:     "een-van-beide",
		Sentence: problem.Phrase{NL: "Een document heeft “url” of “bestand”, niet allebei en niet geen van beide.", EN: "A document has “url” or “bestand”, and exactly one of them."},
		Repair:   problem.Phrase{NL: "Schrijf bijvoorbeeld: url = \"https://www.uwschool.nl/schoolgids.pdf\"", EN: "Write for example: url = \"https://www.yourschool.nl/schoolgids.pdf\""},
	})
	siteAsPlace = problem.Define(problem.Rule{
		Code:     wrongType.Code,
		Sentence: problem.Phrase{NL: "Bij “adres” van een contact hoort een straat met nummer en plaats, maar hier staat een webadres.", EN: "“adres” of a contact takes a street with number and place, but this is a web address."},
		Repair:   problem.Phrase{NL: "Is het de website van dit contact? Schrijf: website = \"%[1]s\"\nIs het waar uw eigen site staat? Zet de regel dan boven de eerste kop tussen haken.", EN: "Is it the website of this contact? Write: website = \"%[1]s\"\nIs it where your own site stands? Then put the line above the first header between brackets."},
	})
	vacantContact = problem.Define(problem.Rule{
		Code:     "lid-tegenstrijdig",
		Sentence: problem.Phrase{NL: "Deze plaats is vrij, maar het contact “%[1]s” heeft haar.", EN: "This seat is vacant, but the contact “%[1]s” has it."},
		Repair:   problem.Phrase{NL: "Haal de regel met vacature weg. Is de plaats echt vrij, haal dan de regel met contact weg, en schrijf wat voor plaats het is: rol = \"Ouder\"", EN: "Remove the line with vacature. If the seat really is vacant, remove the line with contact, and say what seat it is: rol = \"Ouder\""},
	})
	nameNotOfContact = problem.Define(problem.Rule{
		Code:     vacantContact.Code,
		Sentence: problem.Phrase{NL: "Hier staat “%[1]s”, maar in school.toml heet het contact “%[2]s” anders: %[3]s.", EN: "Here stands “%[1]s”, but in school.toml the contact “%[2]s” has another name: %[3]s."},
		Repair:   problem.Phrase{NL: "Haal de regel met naam weg: de naam komt uit school.toml. Is het iemand anders, haal dan de regel met contact weg.", EN: "Remove the line with naam: the name comes from school.toml. If it is somebody else, remove the line with contact."},
	})
	fewAnswers = problem.Define(problem.Rule{
		Code: "te-weinig-antwoorden", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Er zijn %[1]d antwoorden. Met minder dan %[2]d is te raden wie wat zei. Daarom staat deze uitslag niet op de site.", EN: "There are %[1]d answers. With fewer than %[2]d it can be guessed who said what. So these results are not on the site."},
		Repair:   problem.Phrase{NL: "Haal deze [[uitslag]] weg, en vertel ouders er zo over. Of wacht tot er meer antwoorden zijn.", EN: "Remove this [[uitslag]], and tell parents of it yourself. Or wait until there are more answers."},
	})
	moreAnswers = problem.Define(problem.Rule{
		Code:     outOfBounds.Code,
		Sentence: problem.Phrase{NL: "Er zijn meer antwoorden (%[1]d) dan er ouders gevraagd zijn (%[2]d).", EN: "There are more answers (%[1]d) than parents who were asked (%[2]d)."},
		Repair:   problem.Phrase{NL: "Vul bij gevraagd in hoeveel ouders de vragen kregen, en bij ingevuld hoeveel er antwoordden.", EN: "Fill in at gevraagd how many parents got the questions, and at ingevuld how many answered."},
	})
	manyOutcomes = problem.Define(problem.Rule{
		Code:     outOfBounds.Code,
		Sentence: problem.Phrase{NL: "Bij uitkomsten staan er %[1]d; ten hoogste vijf blijven ouders bij.", EN: "There are %[1]d uitkomsten; parents remember five at most."},
		Repair:   problem.Phrase{NL: "Kies er vijf, en zet de rest in de tekst eronder.", EN: "Choose five, and put the rest in the text below."},
	})
	pictureUntold = problem.Define(problem.Rule{
		Code:     "beeld-zonder-tekst",
		Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "Bij deze afbeelding staat niet wat erop te zien is. Wie haar niet ziet, mist dat.", EN: "It is not said what this picture shows. Who cannot see it misses that."},
		Repair:   problem.Phrase{NL: "Schrijf op wat er te zien is: over = \"Drie stappen: bellen, praten, afspreken.\"", EN: "Write down what it shows: over = \"Drie stappen: bellen, praten, afspreken.\""},
	})
	twiceID = problem.Define(problem.Rule{
		Code:     "dubbel-id",
		Sentence: problem.Phrase{NL: "Het id “%[1]s” komt twee keer voor; de eerste staat op regel %[2]d.", EN: "The id “%[1]s” stands twice; the first is on line %[2]d."},
		Repair:   problem.Phrase{NL: "Geef dit onderdeel een ander id of voeg de twee samen.", EN: "Give this one another id or join the two."},
	})
	missingPart = problem.Define(problem.Rule{
		Code:     "ontbrekend-onderdeel",
		Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Hier ontbreken: %[1]s.", EN: "Missing here: %[1]s."},
		Repair:   problem.Phrase{NL: "Voeg voor elk een [[%[2]s]] toe met dat id.", EN: "Add a [[%[2]s]] with that id for each."},
	})
	tooFewFamilies = problem.Define(problem.Rule{
		Code:     "te-weinig-gezinnen",
		Sentence: problem.Phrase{NL: "Bij %[1]d gezinnen is te raden wie het zijn.", EN: "With %[1]d families it can be guessed who they are."},
		Repair: problem.Phrase{
			NL: "Haal dit [[gezinnen]] weg, of neem het samen met een ander. Noem alleen aantallen vanaf tien.",
			EN: "Remove this [[gezinnen]], or join it with another. Name numbers from ten only.",
		},
	})
	longKernel = problem.Define(problem.Rule{
		Code:     "kern-te-lang",
		Sentence: problem.Phrase{NL: "De kern telt %[1]d woorden; ten hoogste 25 passen op een telefoon.", EN: "The core sentence has %[1]d words; at most 25 fit on a phone."},
		Repair:   problem.Phrase{NL: "Kort de kern in en zet de rest in de tekst eronder.", EN: "Shorten it and put the rest in the text below."},
	})
	unknownPartnership = problem.Define(problem.Rule{
		Code:     "onbekend-partnerschap",
		Sentence: problem.Phrase{NL: "Er is geen partnerschap “%[1]s”; er zijn er vijf.", EN: "There is no partnership “%[1]s”; there are five."},
		Repair:   problem.Phrase{NL: "Geef het bestand een van deze namen: %[2]s.", EN: "Give the file one of these names: %[2]s."},
	})
	factInTranslation = problem.Define(problem.Rule{
		Code:     "feit-in-vertaling",
		Sentence: problem.Phrase{NL: "“%[1]s” is een feit en hoort alleen in het bronbestand.", EN: "“%[1]s” is a fact and belongs in the source alone."},
		Repair:   problem.Phrase{NL: "Haal de regel weg: een vertaling neemt de feiten over.", EN: "Remove the line: a translation takes the facts from its source."},
	})
	withoutMark = problem.Define(problem.Rule{
		Code: "bron-ontbreekt", Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "Deze vertaling zegt niet bij welke tekst van %[1]s zij hoort. Zo valt later niet op dat die is veranderd.", EN: "This translation does not say which words of %[1]s it translates. A later change will go unnoticed."},
		Repair:   problem.Phrase{NL: "Klopt de vertaling nu? Typ dan `ouderbeleid vertalingen --confirm %[3]s`, of voeg bovenaan toe: bron = \"%[2]s\"", EN: "Is the translation right now? Then type `ouderbeleid translations --confirm %[3]s`, or add at the top: bron = \"%[2]s\""},
	})
	wrongMark = problem.Define(problem.Rule{
		Code:     "verkeerde-soort",
		Sentence: problem.Phrase{NL: "Bij “bron” hoort een kenmerk tussen aanhalingstekens.", EN: "“bron” takes a mark between quotes."},
		Repair:   problem.Phrase{NL: "Schrijf: bron = \"%[1]s\"", EN: "Write: bron = \"%[1]s\""},
	})
	noMark = problem.Define(problem.Rule{
		Code: withoutMark.Code, Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "Bij “bron” hoort een kenmerk van acht tekens. Nu zegt deze vertaling niet bij welke tekst van %[1]s zij hoort, en valt later niet op dat die is veranderd.", EN: "“bron” takes a mark of eight signs. Now this translation does not say which words of %[1]s it translates, and a later change will go unnoticed."},
		Repair:   problem.Phrase{NL: "Klopt de vertaling nu? Typ dan `ouderbeleid vertalingen --confirm %[3]s`, of schrijf: bron = \"%[2]s\"", EN: "Is the translation right now? Then type `ouderbeleid translations --confirm %[3]s`, or write: bron = \"%[2]s\""},
	})
	outdatedSomehow = problem.Define(problem.Rule{
		Code: "vertaling-verouderd", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "%[1]s is veranderd nadat deze vertaling werd gemaakt.%[4]s", EN: "%[1]s has changed since this translation was made.%[4]s"},
		Repair:   problem.Phrase{NL: "Leg de twee naast elkaar, werk de vertaling bij en typ `ouderbeleid vertalingen --confirm %[3]s`, of schrijf: bron = \"%[2]s\"", EN: "Compare the two, update the translation and type `ouderbeleid translations --confirm %[3]s`, or write: bron = \"%[2]s\""},
	})
	outdatedBy = problem.Define(problem.Rule{
		Code: outdatedSomehow.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "%[1]s is veranderd nadat deze vertaling werd gemaakt: %[5]s.%[4]s", EN: "%[1]s has changed since this translation was made: %[5]s.%[4]s"},
		Repair:   problem.Phrase{NL: "Werk de vertaling daar bij en typ `ouderbeleid vertalingen --confirm %[3]s`, of schrijf: bron = \"%[2]s\"", EN: "Update the translation there and type `ouderbeleid translations --confirm %[3]s`, or write: bron = \"%[2]s\""},
	})
	notTranslatedYet = problem.Define(problem.Rule{
		Code: "nog-niet-vertaald", Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "Nog niet vertaald, te beginnen bij “%[2]s”: %[1]d. Lezers zien daar de oorspronkelijke tekst.", EN: "Not translated yet, starting at “%[2]s”: %[1]d. Readers see the original text there."},
		Repair:   problem.Phrase{NL: "Zet de vertaling tussen de aanhalingstekens.", EN: "Put the translation between the quotes."},
	})
	wordsWithoutSource = problem.Define(problem.Rule{
		Code: "woorden-zonder-bron", Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "Deze vertaling zegt iets wat niet in %[2]s staat, te beginnen bij “%[1]s”: %[3]d. Lezers van deze taal zien het wel.", EN: "This translation says what is not in %[2]s, starting at “%[1]s”: %[3]d. Readers of this language do see it."},
		Repair:   problem.Phrase{NL: "Haal het weg, of schrijf het ook in %[2]s.", EN: "Remove it, or write it in %[2]s too."},
	})
	otherHeadings = problem.Define(problem.Rule{
		Code: "vertaling-andere-koppen", Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "De koppen zijn anders ingedeeld dan in %[1]s: daar staan er %[2]d, hier %[3]d. Een link naar een kop kan in deze taal verkeerd uitkomen.", EN: "The headings differ from those of %[1]s: %[2]d there, %[3]d here. A link to a heading may lead elsewhere in this language."},
		Repair:   problem.Phrase{NL: "Geef de vertaling dezelfde koppen, in dezelfde volgorde en met evenveel hekjes.", EN: "Give the translation the same headings, in the same order and with as many signs #."},
	})
	otherLevel = problem.Define(problem.Rule{
		Code: otherHeadings.Code, Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "De koppen zijn anders ingedeeld dan in %[1]s: “%[2]s” is hier van niveau %[3]d, daar staat “%[4]s” van niveau %[5]d. Een link naar een kop kan in deze taal verkeerd uitkomen.", EN: "The headings differ from those of %[1]s: “%[2]s” is of level %[3]d here, there it is “%[4]s” of level %[5]d. A link to a heading may lead elsewhere in this language."},
		Repair:   otherHeadings.Repair,
	})
	noSourceTable = problem.Define(problem.Rule{
		Code:     "vertaling-zonder-bron",
		Sentence: problem.Phrase{NL: "Deze %[1]s heeft geen tegenhanger in het bronbestand.", EN: "This %[1]s has no counterpart in the source."},
		Repair:   problem.Phrase{NL: "Haal haar weg of voeg haar eerst in de bron toe.", EN: "Remove it or add it to the source first."},
	})
)

// What can be wrong with the whole.
var (
	noSchool = problem.Define(problem.Rule{
		Code:     "geen-school",
		Sentence: problem.Phrase{NL: "Het bestand content/school.toml ontbreekt; daarin staat welke school dit is.", EN: "The file content/school.toml is missing; it says which school this is."},
		Repair:   problem.Phrase{NL: "Begint u een school? Typ dan: ouderbeleid new school MAP. Is het bestand weg? Zet het terug, of neem dat van een nieuwe school over.", EN: "Starting a school? Then type: ouderbeleid new school FOLDER. Is the file lost? Put it back, or copy that of a new school."},
	})
	noSchoolNear = problem.Define(problem.Rule{
		Code:     noSchool.Code,
		Sentence: noSchool.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `school.toml`? Zo hoort %[1]s te heten.", EN: "Did you mean `school.toml`? That is what %[1]s is to be called."},
	})
	schoolIsDraft = problem.Define(problem.Rule{
		Code:     "school-is-concept",
		Sentence: problem.Phrase{NL: "De school zelf kan geen concept zijn: zonder haar is er geen site.", EN: "The school itself cannot be a draft: without it there is no site."},
		Repair:   problem.Phrase{NL: "Haal concept = true weg.", EN: "Remove concept = true."},
	})
	unknownFolder = problem.Define(problem.Rule{
		Code:     "onbekende-map",
		Sentence: problem.Phrase{NL: "In de map “%[1]s” worden geen documenten verwacht.", EN: "No documents are expected in the folder “%[1]s”."},
		Repair:   problem.Phrase{NL: "Zet de documenten in een van deze mappen: %[2]s.", EN: "Put the documents in one of these folders: %[2]s."},
	})
	unknownFolderNear = problem.Define(problem.Rule{
		Code:     "onbekende-map",
		Sentence: unknownFolder.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u de map `%[2]s`?", EN: "Did you mean the folder `%[2]s`?"},
	})
	strayDocument = problem.Define(problem.Rule{
		Code:     "document-op-vreemde-plek",
		Sentence: problem.Phrase{NL: "Direct in content/ horen alleen index.md, visie.md, verwachtingen.md, traject.md en team.md.", EN: "Only index.md, visie.md, verwachtingen.md, traject.md and team.md belong directly in content/."},
		Repair:   problem.Phrase{NL: "Verplaats het naar content/paginas/%[1]s.", EN: "Move it to content/paginas/%[1]s."},
	})
	strayDocumentNear = problem.Define(problem.Rule{
		Code:     "document-op-vreemde-plek",
		Sentence: strayDocument.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[2]s`?", EN: "Did you mean `%[2]s`?"},
	})
	strayFacts = problem.Define(problem.Rule{
		Code:     "document-op-vreemde-plek",
		Sentence: problem.Phrase{NL: "Direct in content/ horen alleen school.toml en begrippen.toml.", EN: "Only school.toml and begrippen.toml belong directly in content/."},
		Repair:   problem.Phrase{NL: "Zet de gegevens in een van die twee, of haal het bestand weg.", EN: "Put the facts in one of these two, or remove the file."},
	})
	strayFactsNear = problem.Define(problem.Rule{
		Code:     "document-op-vreemde-plek",
		Sentence: strayFacts.Sentence,
		Repair:   strayDocumentNear.Repair,
	})
	strayTOML = problem.Define(problem.Rule{
		Code:     "document-op-vreemde-plek",
		Sentence: problem.Phrase{NL: "Documenten in de map “%[1]s” eindigen op .md.", EN: "Documents in the folder “%[1]s” end in .md."},
		Repair:   problem.Phrase{NL: "Zet de inhoud in een .md-bestand, met de gegevens tussen twee regels met +++.", EN: "Put the contents in an .md file, with the facts between two lines of +++."},
	})
	missingFile = problem.Define(problem.Rule{
		Code:     "bestand-ontbreekt",
		Sentence: problem.Phrase{NL: "Het bestand “%[1]s” staat niet in content/.", EN: "There is no file “%[1]s” in content/."},
		Repair:   problem.Phrase{NL: "Zet het bestand daar neer of verbeter de naam.", EN: "Put the file there or correct its name."},
	})
	missingFileNear = problem.Define(problem.Rule{
		Code:     "bestand-ontbreekt",
		Sentence: missingFile.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[2]s`?", EN: "Did you mean `%[2]s`?"},
	})
	noSiteBefore = problem.Define(problem.Rule{
		Code:     "bestand-ontbreekt",
		Sentence: missingFile.Sentence,
		Repair:   problem.Phrase{NL: "Is het een webadres? Schrijf: %[2]s", EN: "Is it a web address? Write: %[2]s"},
	})
	unknownLanguage = problem.Define(problem.Rule{
		Code:     "onbekende-taal",
		Sentence: problem.Phrase{NL: "De taal “%[1]s” van dit bestand staat niet bij talen in school.toml (%[2]s).", EN: "The language “%[1]s” of this file is not among talen in school.toml (%[2]s)."},
		Repair:   problem.Phrase{NL: "Voeg \"%[1]s\" toe aan talen, of geef het bestand een andere naam.", EN: "Add \"%[1]s\" to talen, or give the file another name."},
	})
	noTag = problem.Define(problem.Rule{
		Code:     "onbekende-taal",
		Sentence: problem.Phrase{NL: "“%[1]s” in de naam van dit bestand is geen taalcode.", EN: "“%[1]s” in the name of this file is not a language code."},
		Repair:   problem.Phrase{NL: "Geef het bestand een naam zonder punt; daarachter hoort alleen een taalcode, zoals in visie.en.md.", EN: "Give the file a name without a dot; only a language code belongs behind that, as in visie.en.md."},
	})
	noTagNear = problem.Define(problem.Rule{
		Code:     "onbekende-taal",
		Sentence: noTag.Sentence,
		Repair:   problem.Phrase{NL: "Noem het bestand %[2]s.", EN: "Call the file %[2]s."},
	})
	translationToFirst = problem.Define(problem.Rule{
		Code:     "vertaling-in-eerste-taal",
		Sentence: problem.Phrase{NL: "“%[1]s” is de eerste taal van de school; die staat in het bestand zonder taalcode.", EN: "“%[1]s” is the school's first language; that stands in the file without a language code."},
		Repair:   problem.Phrase{NL: "Noem het bestand %[2]s.", EN: "Call the file %[2]s."},
	})
	translationWithoutSource = problem.Define(problem.Rule{
		Code:     "vertaling-zonder-bron",
		Sentence: problem.Phrase{NL: "Deze vertaling heeft geen bronbestand: %[1]s bestaat niet.", EN: "This translation has no source: %[1]s does not exist."},
		Repair:   problem.Phrase{NL: "Schrijf eerst %[1]s, of verbeter de naam van dit bestand.", EN: "Write %[1]s first, or correct the name of this file."},
	})
	danglingRef = problem.Define(problem.Rule{
		Code:     "verwijzing-naar-niets",
		Sentence: problem.Phrase{NL: "“%[1]s” verwijst naar een document dat er niet is.", EN: "“%[1]s” refers to a document that does not exist."},
		Repair:   problem.Phrase{NL: "Maak %[2]s aan of verbeter de verwijzing.", EN: "Make %[2]s or correct the reference."},
	})
	danglingRefNear = problem.Define(problem.Rule{
		Code:     "verwijzing-naar-niets",
		Sentence: danglingRef.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[2]s`?", EN: "Did you mean `%[2]s`?"},
	})
	ambiguousRef = problem.Define(problem.Rule{
		Code:     "dubbelzinnige-verwijzing",
		Sentence: problem.Phrase{NL: "“%[1]s” kan naar meer dan een document verwijzen.", EN: "“%[1]s” can refer to more than one document."},
		Repair:   problem.Phrase{NL: "Schrijf het hele pad, een van: %[2]s.", EN: "Write the whole path, one of: %[2]s."},
	})
	refToOtherKind = problem.Define(problem.Rule{
		Code:     "verwijzing-naar-andere-soort",
		Sentence: problem.Phrase{NL: "“%[1]s” staat niet in de map %[2]s, en alleen daarnaar kan dit verwijzen.", EN: "“%[1]s” is not in the folder %[2]s, which is all that this can refer to."},
		Repair:   problem.Phrase{NL: "Kies een document uit content/%[2]s.", EN: "Choose a document of content/%[2]s."},
	})
	refToDraft = problem.Define(problem.Rule{
		Code:     "verwijzing-naar-concept",
		Sentence: problem.Phrase{NL: "“%[1]s” verwijst naar een concept, en dat komt niet op de site.", EN: "“%[1]s” refers to a draft, which does not come on the site."},
		Repair:   problem.Phrase{NL: "Haal concept = true weg bij dat document, of haal deze verwijzing weg.", EN: "Remove concept = true from that document, or remove this reference."},
	})
	unknownContact = problem.Define(problem.Rule{
		Code:     "onbekende-contactpersoon",
		Sentence: problem.Phrase{NL: "“%[1]s” is geen contact uit school.toml.", EN: "“%[1]s” is no contact of school.toml."},
		Repair:   problem.Phrase{NL: "Voeg in school.toml een [[contact]] toe met id = \"%[1]s\", of kies uit: %[2]s.", EN: "Add a [[contact]] with id = \"%[1]s\" to school.toml, or choose from: %[2]s."},
	})
	unknownContactNear = problem.Define(problem.Rule{
		Code:     "onbekende-contactpersoon",
		Sentence: unknownContact.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[2]s`?", EN: "Did you mean `%[2]s`?"},
	})
	unknownGroup = problem.Define(problem.Rule{
		Code:     "onbekende-groep",
		Sentence: problem.Phrase{NL: "De groep “%[1]s” heeft deze school niet.", EN: "This school has no group “%[1]s”."},
		Repair:   problem.Phrase{NL: "Kies uit: %[2]s. Voor de hele school laat u groepen weg. Heten enkele groepen samen zo? Zet de naam in school.toml als [[groepsnaam]].", EN: "Choose from: %[2]s. For the whole school leave groepen out. Are some groups called so together? Put the name in school.toml as a [[groepsnaam]]."},
	})
	unknownGroupNear = problem.Define(problem.Rule{
		Code:     unknownGroup.Code,
		Sentence: unknownGroup.Sentence,
		Repair:   problem.Phrase{NL: "Schrijf: %[2]s", EN: "Write: %[2]s"},
	})
	noGroups = problem.Define(problem.Rule{
		Code:     unknownGroup.Code,
		Sentence: problem.Phrase{NL: "De groep “%[1]s” heeft deze school niet: in school.toml staan geen groepen.", EN: "This school has no group “%[1]s”: school.toml has no groups."},
		Repair:   problem.Phrase{NL: "Haal de regel weg, of zet eerst in school.toml welke groepen er zijn: groepen = [\"%[1]s\"]", EN: "Remove the line, or first say in school.toml which groups there are: groepen = [\"%[1]s\"]"},
	})
	unknownItem = problem.Define(problem.Rule{
		Code:     "onbekend-punt",
		Sentence: problem.Phrase{NL: "De checklist heeft geen punt “%[1]s”.", EN: "The checklist has no item “%[1]s”."},
		Repair:   problem.Phrase{NL: "Voeg het toe aan content/checklist/punten.toml, of kies uit: %[2]s.", EN: "Add it to content/checklist/punten.toml, or choose from: %[2]s."},
	})
	unknownItemNear = problem.Define(problem.Rule{
		Code:     "onbekend-punt",
		Sentence: unknownItem.Sentence,
		Repair:   problem.Phrase{NL: "Bedoelde u `%[2]s`?", EN: "Did you mean `%[2]s`?"},
	})
)

// What can be wrong with a file that is no document.
var (
	misnamed = problem.Define(problem.Rule{
		Code: "document-met-andere-naam",
		Sentence: problem.Phrase{
			NL: "De naam van dit document klopt niet: achteraan hoort één keer .md of .toml, in kleine letters. Zo wordt het niet gelezen en komt het niet op de site.",
			EN: "The name of this document is not right: it ends in .md or .toml, once, in small letters. As it is, the document is not read and does not come on the site.",
		},
		Repair: problem.Phrase{
			NL: "Bedoelde u `%[1]s`? Bewaar het als gewone tekst onder die naam.",
			EN: "Did you mean `%[1]s`? Save it as plain text under that name.",
		},
	})
	hostFileMisnamed = problem.Define(problem.Rule{
		Code: "bestand-voor-de-webhost", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De webhost zoekt een bestand met de naam %[2]s, en niet %[1]s. Zo doet het niets, en komt het niet op de site.",
			EN: "The host looks for a file called %[2]s, and not %[1]s. As it is it does nothing, and does not come on the site.",
		},
		Repair: problem.Phrase{
			NL: "Bedoelde u `%[2]s`? Geef het precies die naam: let op hoofdletters, en laat er geen .txt achter staan.",
			EN: "Did you mean `%[2]s`? Give it exactly that name: mind the capitals, and leave no .txt behind it.",
		},
	})
	backup = problem.Define(problem.Rule{
		Code: "reservekopie", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit lijkt een kopie van %[1]s. Zij wordt niet gelezen en komt niet op de site.",
			EN: "This looks like a copy of %[1]s. It is not read, and does not come on the site.",
		},
		Repair: problem.Phrase{
			NL: "Haal haar weg uit content. Is dit de goede? Noem haar dan %[1]s.",
			EN: "Remove it from content. Is this the right one? Then call it %[1]s.",
		},
	})
	activeFile = problem.Define(problem.Rule{
		Code: "bestand-met-opdrachten",
		Sentence: problem.Phrase{
			NL: "In een bestand van deze soort (%[1]s) kunnen opdrachten staan voor de browser of de computer van wie het opent. Daarom komt het niet op de site.",
			EN: "A file of this kind (%[1]s) can hold commands for the browser or the computer of those who open it. So it does not come on the site.",
		},
		Repair: problem.Phrase{
			NL: "Zet wat ouders moeten lezen in een gewone pagina (.md), of bewaar het als PDF. Haal dit bestand weg uit content.",
			EN: "Put what parents are to read on an ordinary page (.md), or save it as PDF. Remove this file from content.",
		},
	})
	activeDrawing = problem.Define(problem.Rule{
		Code: activeFile.Code,
		Sentence: problem.Phrase{
			NL: "Hier staat in dit bestand een opdracht voor de browser, of iets van een andere site: “%[1]s”. Daarom komt het niet op de site.",
			EN: "Here this file has a command for the browser, or something from another site: “%[1]s”. So it does not come on the site.",
		},
		Repair: problem.Phrase{
			NL: "Haal dat weg, of bewaar de tekening opnieuw als gewone SVG of als PNG.",
			EN: "Remove it, or save the drawing again as plain SVG or as PNG.",
		},
	})
)

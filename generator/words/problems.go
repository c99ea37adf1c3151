package words

import "ouderbeleid/generator/problem"

// What can be wrong with a words file, besides its TOML.
var (
	notText = problem.Define(problem.Rule{
		Code: "woord-geen-tekst",
		Sentence: problem.Phrase{
			NL: "Bij “%[1]s” hoort een tekst.",
			EN: "“%[1]s” must be a text.",
		},
		Repair: problem.Phrase{
			NL: "Zet de waarde tussen aanhalingstekens.",
			EN: "Put the value between quotes.",
		},
	})
	emptyText = problem.Define(problem.Rule{
		Code: "woord-leeg",
		Sentence: problem.Phrase{
			NL: "De tekst van “%[1]s” is leeg.",
			EN: "The text of “%[1]s” is empty.",
		},
		Repair: problem.Phrase{
			NL: "Vul de tekst in, of haal de regel weg: dan geldt die van de eerste taal.",
			EN: "Write the text, or take the line away: then that of the first language is used.",
		},
	})
	badPlaceholder = problem.Define(problem.Rule{
		Code: "woord-invulplek",
		Sentence: problem.Phrase{
			NL: "In de tekst van “%[1]s” staan accolades die geen invulplek zijn.",
			EN: "The text of “%[1]s” has braces that are no placeholder.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf een invulplek als {{.Naam}}: twee accolades, een punt en één woord.",
			EN: "Write a placeholder as {{.Name}}: two braces, a point and one word.",
		},
	})
	unknownPlaceholder = problem.Define(problem.Rule{
		Code: "woord-invulplek-onbekend",
		Sentence: problem.Phrase{
			NL: "De invulplek {{.%[2]s}} bestaat niet bij “%[1]s”.",
			EN: "“%[1]s” has no placeholder {{.%[2]s}}.",
		},
		Repair: problem.Phrase{NL: "%[3]s", EN: "%[3]s"},
	})
	unknownForm = problem.Define(problem.Rule{
		Code: "woord-meervoudsvorm",
		Sentence: problem.Phrase{
			NL: "“%[2]s” van “%[1]s” is geen meervoudsvorm.",
			EN: "“%[2]s” of “%[1]s” is no plural form.",
		},
		Repair: problem.Phrase{
			NL: "De vormen zijn zero, one, two, few, many en other.",
			EN: "The forms are zero, one, two, few, many and other.",
		},
	})
	withoutOther = problem.Define(problem.Rule{
		Code: "woord-zonder-other",
		Sentence: problem.Phrase{
			NL: "Bij “%[1]s” ontbreekt de meervoudsvorm other.",
			EN: "“%[1]s” lacks the plural form other.",
		},
		Repair: problem.Phrase{
			NL: "Voeg other toe: die vorm geldt voor elk aantal zonder eigen vorm.",
			EN: "Add other: it serves every number without a form of its own.",
		},
	})
	oneText = problem.Define(problem.Rule{
		Code: "woord-geen-tabel",
		Sentence: problem.Phrase{
			NL: "Bij “%[1]s” hoort één tekst, geen tabel.",
			EN: "“%[1]s” must be one text, not a table.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf %[2]s = \"…\", zoals in de eerste taal.",
			EN: "Write %[2]s = \"…\", as in the first language.",
		},
	})
)

package publish

import "ouderbeleid/generator/problem"

// What can stand in the way of publishing.
var (
	occupied = problem.Define(problem.Rule{
		Code: "bestemming-bezet", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Hier staat al %[1]s waar een bestand van de site moet komen, en dat heeft ouderbeleid niet gemaakt.",
			EN: "Where a file of the site must come is %[1]s that ouderbeleid did not make.",
		},
		Repair: problem.Phrase{
			NL: "Verplaats het of gooi het weg, of kies een andere map met --destination.",
			EN: "Move it or throw it away, or choose another folder with --destination.",
		},
	})
	manyOccupied = problem.Define(problem.Rule{
		Code: occupied.Code, Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Hier staan al %[1]d bestanden waar de site moet komen, te beginnen bij %[2]s, en nergens staat dat ouderbeleid die heeft gemaakt.",
			EN: "Where the site must come are %[1]d files already, starting with %[2]s, and nothing says that ouderbeleid made them.",
		},
		Repair: problem.Phrase{
			NL: "Is dit uw eigen site, van een andere computer of een eerdere keer? Neem haar dan over met: ouderbeleid build --adopt\nIs zij dat niet, maak de map dan leeg of kies een andere met --destination.",
			EN: "Is this your own site, from another computer or an earlier time? Then take it over with: ouderbeleid build --adopt\nIf it is not, empty the folder or choose another with --destination.",
		},
	})
	altered = problem.Define(problem.Rule{
		Code: "bestemming-gewijzigd", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Dit bestand is veranderd nadat ouderbeleid het maakte; een nieuwe site zou die verandering wissen.",
			EN: "This file was changed after ouderbeleid made it; a new site would wipe out that change.",
		},
		Repair: problem.Phrase{
			NL: "Maak de verandering in content/ of layouts/. Bewaar dit bestand zo nodig elders, gooi het weg en maak de site opnieuw.",
			EN: "Make the change in content/ or layouts/. Keep this file elsewhere if need be, throw it away and make the site again.",
		},
	})
	manyAltered = problem.Define(problem.Rule{
		Code: altered.Code, Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Hier zijn %[1]d bestanden veranderd nadat ouderbeleid ze maakte, te beginnen bij %[2]s; een nieuwe site zou die veranderingen wissen.",
			EN: "Here %[1]d files were changed after ouderbeleid made them, starting with %[2]s; a new site would wipe out those changes.",
		},
		Repair: problem.Phrase{
			NL: "Maakte ouderbeleid ze op een andere computer? Neem ze dan over met: ouderbeleid build --adopt\nVeranderde u ze zelf, maak de verandering dan in content/ of layouts/ en gooi deze bestanden weg.",
			EN: "Did ouderbeleid make them on another computer? Then take them over with: ouderbeleid build --adopt\nIf you changed them yourself, make the change in content/ or layouts/ and throw these files away.",
		},
	})
	fileAndFolder = problem.Define(problem.Rule{
		Code: "bestand-en-map", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "De site heeft een bestand en een map met deze naam.",
			EN: "The site has a file and a folder with this name.",
		},
		Repair: problem.Phrase{
			NL: "Geef in content/ een van de twee een andere naam.",
			EN: "Give one of the two another name in content/.",
		},
	})
	badManifest = problem.Define(problem.Rule{
		Code: "manifest-onleesbaar", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Dit bestand is beschadigd; daardoor is niet te zien welke bestanden ouderbeleid heeft gemaakt.",
			EN: "This file is damaged, so nobody can tell which files ouderbeleid made.",
		},
		Repair: problem.Phrase{
			NL: "Is dit uw eigen site? Neem haar dan over met: ouderbeleid build --adopt\nOf bewaar wat van uzelf is, maak de map verder leeg en maak de site opnieuw.",
			EN: "Is this your own site? Then take it over with: ouderbeleid build --adopt\nOr keep what is your own, empty the folder otherwise and make the site again.",
		},
	})
)

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
			NL: "Bewaar wat van uzelf is, maak de map verder leeg en maak de site opnieuw.",
			EN: "Keep what is your own, empty the folder otherwise and make the site again.",
		},
	})
)
